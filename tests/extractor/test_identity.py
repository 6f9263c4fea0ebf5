"""Event ids: the same event meets wherever and however often it is told."""

from __future__ import annotations

from schemas.events import Event, EventType
from services.extractor import extract_events
from services.extractor.identity import abbreviates, normalise
from tests.extractor.articles import article


def the(event_type: EventType, *paragraphs: str, article_id: str = "a1") -> Event:
    """The one event of a type."""
    page = article(*paragraphs).model_copy(update={"id": article_id})
    (event,) = [e for e in extract_events(page) if e.type is event_type]
    return event


def test_two_agencies_tell_one_event_in_other_words() -> None:
    """Type, day and name agree, so the ids agree, whatever else each article adds."""
    first = the(EventType.MEETING, "5月12日，南京市市场监管局在南京召开全市计量工作会议。", article_id="a")
    second = the(EventType.MEETING, "2025年5月12日，全市计量工作会议在南京召开。会议由王建国局长主持。", article_id="b")
    assert first.id == second.id


def test_another_day_is_another_event() -> None:
    """The yearly meeting of the same name is not last year's."""
    first = the(EventType.MEETING, "2024年5月12日，南京市市场监管局在南京召开全市计量工作会议。")
    second = the(EventType.MEETING, "2025年5月12日，南京市市场监管局在南京召开全市计量工作会议。")
    assert first.id != second.id


def test_differing_reports_are_not_merged_blindly() -> None:
    """Where a telling says too little to identify the event, its sentence decides: two such sentences stay two."""
    first = the(EventType.MEETING, "日前，南京市市场监管局召开会议，研究计量工作。")
    second = the(EventType.MEETING, "日前，南京市市场监管局召开会议，研究标准工作。")
    assert first.id != second.id


def test_the_id_does_not_depend_on_the_article() -> None:
    """A reprint gives the same ids."""
    sentence = "近日，江苏省市场监管局印发《检验检测机构信用管理办法》。"
    ids = {the(EventType.POLICY_ISSUANCE, sentence, article_id=name).id for name in ("a", "b", "c")}
    assert len(ids) == 1


def test_ids_are_unique_within_an_article() -> None:
    """Two events of one article never share an id."""
    events = extract_events(
        article(
            "5月12日，江苏省计量院召开计量工作会议。5月13日，江苏省计量院召开标准工作会议。",
            "6月1日，江苏省计量院召开会议。",
        )
    )
    assert len({e.id for e in events}) == len(events)


def test_normalising_drops_width_case_and_marks() -> None:
    """Typography does not tell two events apart."""
    assert normalise("“５·20”　世界计量日（ＡＢＣ）") == normalise('"5·20"世界计量日(abc)')


def test_an_abbreviation_is_known_by_its_letters() -> None:
    """A short name is its long form with characters left out, beginning and end kept."""
    assert abbreviates("江苏省计量院", "江苏省计量科学研究院")
    assert not abbreviates("江苏省计量院", "浙江省计量科学研究院")
    assert not abbreviates("计量院", "江苏省计量科学研究院")
