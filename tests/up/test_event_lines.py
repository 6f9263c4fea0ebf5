"""Events in one line."""

from __future__ import annotations

from schemas.events import Argument, EntityValue, Event, EventType, PlaceValue, Role, Span, TimeValue
from services.up.event_lines import LABELS, event_line


def _event(*arguments: Argument, trigger: str = "召开", sentence: str = "会议召开。") -> Event:
    span = Span(text=trigger, start=0, end=len(trigger))
    evidence = Span(text=sentence, start=0, end=len(sentence))
    return Event(
        id="e",
        type=EventType.MEETING,
        trigger=span,
        evidence=[evidence],
        arguments=list(arguments),
        confidence=0.9,
        rule="test",
        article_id="a",
    )


def _argument(role: Role, text: str, **values: object) -> Argument:
    return Argument.model_validate({"role": role, "span": {"text": text, "start": 0, "end": len(text)}, **values})


def test_every_type_has_a_name() -> None:
    """A new event type needs a name for people."""
    assert LABELS.keys() == set(EventType)
    assert len(set(LABELS.values())) == len(LABELS)


def test_what_when_where_who() -> None:
    """Normalised values are shown where there are any, the words of the text elsewhere; nobody is named twice."""
    line = event_line(
        _event(
            _argument(Role.TIME, "5月12日", time=TimeValue(value="2025-05-12")),
            _argument(Role.LOCATION, "荣成", place=PlaceValue(adcode="371082", name="山东省威海市荣成市")),
            _argument(Role.ORGANIZER, "市局", entity=EntityValue(kind="organization", name="威海市市场监督管理局")),
            _argument(Role.ORGANIZER, "该局", entity=EntityValue(kind="organization", name="威海市市场监督管理局")),
            _argument(Role.NAME, "工作会议"),
        )
    )
    assert line == "〔会议〕2025-05-12 · 山东省威海市荣成市 · 威海市市场监督管理局 · 工作会议 召开"


def test_an_event_with_nothing_but_its_trigger() -> None:
    """What an event lacks is left out; its sentence says it instead, cut where it is long."""
    assert event_line(_event()) == "〔会议〕召开：会议召开。"
    assert event_line(_event(sentence="会" * 100)) == f"〔会议〕召开：{'会' * 40}…"


def test_many_organisations_are_cut_short() -> None:
    """After three organisations the rest is 等."""
    many = [_argument(Role.ATTENDEE, f"第{n}局") for n in "一二三四五"]
    assert event_line(_event(*many)) == "〔会议〕第一局、第二局、第三局等 · 召开：会议召开。"
