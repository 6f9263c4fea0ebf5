"""Places that hold for deeds told further on: 5月12日，某局在甲市召开会议。…会上，…签署协议."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.finders.scenes import where_they_stand
from services.extractor.grammar.reading import Reading
from services.extractor.joining.parts import is_of_another
from services.extractor.supplements.days import on_an_occasion
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.gatherings import GATHERINGS, SHOWS


def share_places(reading: Reading, events: list[Candidate]) -> None:
    """What is done at a gathering is done at its place: what is part of it, what opens with it (仪式上，…), and what
    people come together for on the same day."""
    hosts = [e for e in events if _is_held(e) and len(_own_places(e)) == 1]
    if not hosts:
        return
    for event in events:
        if event.has(Role.LOCATION) or event.backdrop or event.frame.sentence.title:
            continue
        there = _THERE.match(reading.text, event.frame.sentence.start)
        served = event.type is EventType.ASSISTANCE_SERVICE and there is not None
        if event.type not in _DONE_THERE and not served:
            continue
        if event.type is EventType.AWARD_ACCREDITATION and event.trigger.finite:
            continue  # what is won, other than what is handed over there
        if (host := _host(reading, event, hosts)) is not None:
            place = _own_places(host)[0]
            event.inherit(Role.LOCATION, place)


def part_premises(reading: Reading, events: list[Candidate]) -> None:
    """在双沟镇鑫农农资店查获…: premises are whom they check, the town before their name is where."""
    for event in events:
        where = event.arguments.get(Role.LOCATION, ())
        whom = event.arguments.get(Role.TARGET, ())
        if where and whom and event.type is EventType.INSPECTION_ENFORCEMENT:
            event.arguments[Role.LOCATION] = [f for one in where for f in where_they_stand(reading, one, whom)]


_THERE = re.compile(r"[\s　]*[^，。；]{0,12}(?:[会式动]上|现场|活动中)，")
"""仪式上，某公司向某校捐赠…; 活动现场，志愿者为居民检修…."""


def _is_held(event: Candidate) -> bool:
    return event.type in GATHERINGS or event.trigger.subtype in SHOWS


_DONE_THERE = frozenset(
    {
        EventType.MEETING,
        EventType.AGREEMENT_SIGNING,
        EventType.TRAINING_LECTURE,
        EventType.ORGANIZATION_FOUNDING,
        EventType.AWARD_ACCREDITATION,
    }
)
_ALIKE = _DONE_THERE - {EventType.MEETING, EventType.AWARD_ACCREDITATION}
"""What is done where people came together, if only its day is told with theirs."""


def _own_places(event: Candidate) -> list[Filler]:
    """The places that the event's own sentences name; 全国 is none to meet at."""
    told = [f for f in event.arguments.get(Role.LOCATION, ()) if (Role.LOCATION, f.phrase) not in event.inherited]
    return [f for f in told if f.mention is None or f.mention.subtype != "relative"]


def _host(reading: Reading, event: Candidate, hosts: list[Candidate]) -> Candidate | None:
    """The gathering told before at which the event was done."""
    own = event.frame.sentence
    if _APART.match(reading.text, own.start, own.end):
        return None
    before = [h for h in hosts if h.start < event.start and h is not event]
    before = [h for h in before if reading.one_story(h.frame.sentence, own)]
    if not before:
        return None
    last = before[-1]
    if is_of_another(reading, last, event):
        return None
    if on_an_occasion(reading, own):
        return last if event.part_of not in before else event.part_of
    day = next(iter(event.arguments.get(Role.TIME, ())), None)
    shared = day is not None and (Role.TIME, day.phrase) in event.inherited and day in last.arguments.get(Role.TIME, ())
    return last if shared and event.type in _ALIKE and last.type in _DONE_THERE else None


_APART = re.compile(
    r"[\s　]*(?:[^，。；]{0,14}(?:会议?|仪式|活动|典礼|论坛|[开闭][幕班]式?|通车|签约|[赛训])之?[前后]|早在|此前"
    r"|(?:同[日期天]|当[天日晚])(?!的|举|召|[^，。；]{0,8}(?:上|中|现场)，))"
)
"""会前，…, 仪式后，…, 同日，…: not at the gathering itself."""
