"""Days that hold for deeds told further on: 5月12日，某局召开会议。…会后，…检查."""

from __future__ import annotations

from typing import NamedTuple

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.finders.circumstances import sums_up
from services.extractor.finders.fillers import Filler
from services.extractor.finders.scenes_told import scene_days
from services.extractor.grammar.reading import Reading
from services.extractor.lexicons import any_of
from services.extractor.mentions import Kind, Mention, Sentence
from services.extractor.supplements.other_days import is_decided_later, was_once
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.signatures import signed_below


class _Day(NamedTuple):
    """A day that an event has where it is told."""

    filler: Filler
    type: EventType
    paragraph: int
    scene: bool = False
    """It is that of a scene (5月9日上午，人民广场上热闹非凡), not of a deed."""

    @property
    def start(self) -> int:
        return self.filler.phrase.start


_BEFORE = ("wrong",)
"""What was done before the day on which it is told: wrongs come out later."""


def share_days(reading: Reading, events: list[Candidate]) -> None:
    """The day of a deed holds for those told behind it in the same paragraph, in one that goes on from it, or of an
    occasion that it names (仪式上，…), if they name no time of their own; the only day of an article for all that it
    tells; the day of the lead for the title."""
    _date_gatherings(reading, events)
    bare = [e for e in events if not (e.has(Role.TIME) or e.of_many or e.trigger.subtype in _BEFORE)]
    bare = [e for e in bare if not was_once(reading, e)]
    if not bare:
        return
    days = _days_told(reading, events)
    only = _only_day(reading)
    going_on: dict[int, bool] = {}
    for event in sorted(bare, key=lambda e: e.start):
        day = _day_of(reading, event, days, going_on) or _only(event, only)
        if day is None:
            day = _day_of_paper(reading, event)
        if day is not None:
            event.inherit(Role.TIME, day)


def _date_gatherings(reading: Reading, events: list[Candidate]) -> None:
    """近日，某局召开会议。…在5月12日的会议上，…: the day takes the place of what only says that it was of late."""
    for mention in reading.mentions.of(Kind.TIME):
        if not (_names_day(mention) and _AT_IT.match(reading.text, mention.end)):
            continue
        held = [e for e in events if e.type in _MEET and e.start < mention.start]
        times = held[-1].arguments.get(Role.TIME, ()) if held else ()
        if times and all(f.mention is not None and f.mention.subtype == "vague" for f in times):
            held[-1].arguments[Role.TIME] = []
            held[-1].inherit(Role.TIME, Filler.of(mention))


_AT_IT = re.compile(
    "(?:[上下]午)?(?:举行|召开|举办)?的(?:签约|成立|揭牌|启动)?(?:会议|大会|论坛|仪式|活动|座谈会|发布会|培训班)(?:现场)?[上中]"
)


def _days_told(reading: Reading, events: list[Candidate]) -> list[_Day]:
    """The days that events have, in the text's order."""
    found = []
    for event in events:
        for filler in event.arguments.get(Role.TIME, ())[:1]:
            sentence = reading.sentence_at(filler.phrase.start)
            if (Role.TIME, filler.phrase) not in event.inherited and sentence.number in event.evidence:
                kind = EventType.INSPECTION_ENFORCEMENT if _calls_for_check(reading, event) else event.type
                kind = EventType.OUTCOME_REPORT if event.backdrop or not _is_day(filler) else kind
                found.append(_Day(filler, kind, sentence.paragraph))
    told = {number for event in events for number in event.evidence}
    scenes = [(s, day) for s, day in scene_days(reading) if s.number not in told and _names_day(day)]
    found += [_Day(Filler.of(day), EventType.CAMPAIGN, s.paragraph, scene=True) for s, day in scenes]
    return sorted(found, key=lambda day: day.start)


def _calls_for_check(reading: Reading, event: Candidate) -> bool:
    """5月9日，某局接到举报。执法人员随即赶赴现场检查: they act on the day of the complaint."""
    received = event.type is EventType.OTHER and event.frame.said.startswith(("接到", "收到", "接群众", "接获"))
    return received and _COMPLAINT.search(reading.text, event.start, event.frame.clause_end) is not None


_COMPLAINT = re.compile("举报|投诉|线索")


def _day_of(reading: Reading, event: Candidate, days: list[_Day], going_on: dict[int, bool]) -> Filler | None:
    """The day that holds where the event is told."""
    sentence = event.frame.sentence
    if event.frame.attributive or event.backdrop:
        return None
    if sentence.title:
        return _day_of_lead(reading, event, days)
    before = [d for d in days if d.start < event.start and reading.one_story(reading.sentence_at(d.start), sentence)]
    here = [d for d in before if d.paragraph == sentence.paragraph]
    if here and here[-1].type is EventType.STATEMENT and sums_up(reading, event.frame):
        return None  # 5月8日，某队通报，已查处酒驾320起
    occasion = on_an_occasion(reading, sentence)
    goes_on = bool(here) and here[-1].type in _ROUNDS and _NEXT.match(reading.text, sentence.start) is not None
    types = _ON_AN_OCCASION if occasion or goes_on else _DONE_IN_A_DAY
    if not occasion and is_decided_later(reading, event):
        before = here = [d for d in here if d.start >= sentence.start]
    if (
        occasion
        and (held := [d for d in before if d.type is EventType.MEETING])
        and _AT_MEETING.match(reading.text, sentence.start)
    ):
        return (
            held[-1].filler if event.type in _ON_AN_OCCASION else None
        )  # 5月9日召开发布会，通报4月10日破获一案。发布会上，…
    if here:
        return here[-1].filler if _holds(here[-1], event, _ON_AN_OCCASION if here[-1].scene else types) else None
    if event.type is EventType.OUTCOME_REPORT:
        return None
    if not before or not (occasion or _goes_on(reading, sentence, going_on)):
        return None
    happened = [d for d in before if d.type in (_ON_AN_OCCASION if event.type is EventType.OTHER else _HELD)]
    return happened[-1].filler if happened and _holds(happened[-1], event, types) else None


def _holds(day: _Day, event: Candidate, types: frozenset[EventType]) -> bool:
    """Whether the event takes the day; nobody acts on the day of an accident because of it."""
    if day.type is EventType.OUTCOME_REPORT or (day.type is EventType.OTHER and event.type is not EventType.OTHER):
        return False
    return event.type in types


def _day_of_lead(reading: Reading, event: Candidate, days: list[_Day]) -> Filler | None:
    """The first day of the text's first paragraph, for what its title tells."""
    if event.type not in _ON_AN_OCCASION:
        return None
    lead = next((s for s in reading.sentences if not s.title), reading.sentences[0])
    for day in days:
        if day.paragraph <= lead.paragraph and day.type is not EventType.OUTCOME_REPORT:
            return day.filler
    for mention in reading.mentions.within(lead.start, lead.end, Kind.TIME):
        if _names_day(mention) or mention.text in _NEWS:
            return Filler.of(mention)
    return None


_NEWS = ("近日", "日前")


def _day_of_paper(reading: Reading, event: Candidate) -> Filler | None:
    """The day that a notice or record gives apart from what it tells: 市政府5月9日决定：, one appointment a line;
    作出决定日期：5月9日 behind a penalty; the day below what a title announces."""
    if event.type is EventType.INSPECTION_ENFORCEMENT:
        decided = _DECIDED.search(reading.text, event.start, event.start + _RECORD)
        dates = reading.mentions.within(decided.end(), decided.end() + _DATE, Kind.TIME) if decided else []
        return Filler.of(dates[0]) if dates else None
    said = []
    if event.type is EventType.PERSONNEL:
        said = [m for m in reading.mentions.within(0, event.start, Kind.TIME) if _names_day(m)]
        if said and _are_one(said):
            return Filler.of(said[-1])
        if not said and (month := _month_of_list(reading, event)):
            return month
    signed = signed_below(reading) if not said and _announces(event) else None
    return signed[0] if signed is not None else None


def _month_of_list(reading: Reading, event: Candidate) -> Filler | None:
    """2025年2月，有关人事任免如下：, one appointment a line."""
    for opening in reading.openings(event.frame.sentence)[:2]:
        if reading.text[opening.end - 1] == "：":
            for month in reading.mentions.within(opening.start, opening.end, Kind.TIME)[:1]:
                return Filler.of(month)
    return None


def _announces(event: Candidate) -> bool:
    """Whether the event is what a notice is about: an appointment, or what its title tells."""
    if event.type is EventType.PERSONNEL:
        return True
    return event.frame.sentence.title and event.type in (EventType.POLICY_ISSUANCE, EventType.CALL_FOR_PROPOSALS)


_DECIDED = re.compile(r"(?:决定|处罚|裁决)(?:书)?(?:的|作出)?(?:日期|时间)[：:\s　]*")
_RECORD = 300
"""A record of a penalty is no longer."""
_DATE = 16


def on_an_occasion(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence begins with an occasion told before (仪式上，…)."""
    return _OCCASION.match(reading.text, sentence.start, sentence.end) is not None


def _goes_on(reading: Reading, sentence: Sentence, known: dict[int, bool]) -> bool:
    """Whether the paragraph of the sentence goes on from the one before."""
    if sentence.paragraph not in known:
        opening = next(s for s in reading.sentences if s.paragraph == sentence.paragraph)
        known[sentence.paragraph] = (
            _OCCASION.match(reading.text, opening.start, opening.end) is not None
            or _GOES_ON.match(reading.text, opening.start, opening.end) is not None
        )
    return known[sentence.paragraph]


_GATHERED = (
    "仪式|会议|大会|活动|论坛|比赛|培训|检查|调研|考察|座谈会?|发布会|揭牌|签约|典礼|访问|慰问|研讨会|讲座|"
    "[开闭][幕班]式?|晚会|演练"
)
_OCCASION = re.compile(
    r"[\s　]*(?:在?(?:随后|同期|当天|当日|同日)?(?:举[行办]|召开)?的?)?"
    rf"(?:会[后前上间]|现场|(?:其|会议|活动)?[期其]间|其间|[^，。；]{{0,12}}?(?:{_GATHERED})"
    r"(?:现场|上|中|期间|间隙|结束后|之?后|之?前|当[天日])|同期|当[天日]|同日)"
)
"""What a sentence begins with that tells what was done on an occasion told before."""
_NEXT = re.compile("[\\s　]*(?:随后|接着|紧接着|之后|最后|接下来)，")
"""李明来到甲厂，…。|随后，|李明走进乙社区: on the same day."""
_ROUNDS = (EventType.VISIT_RESEARCH, EventType.INSPECTION_ENFORCEMENT, EventType.ASSISTANCE_SERVICE)
_AT_MEETING = re.compile(r"[\s　]*在?[^，。；]{0,6}?(?:会议?|大会|[发布座谈通报]{2,4}会|论坛|仪式)(?:现场)?上")
_PARTIES = any_of("parties", "visiting checking judging")
_GOES_ON = re.compile(
    rf"[\s　]*(?:同时|随后|会议|大会|论坛|活动|[上下]午|接着|最后|之后|培训|首先|交流|一行|仪式|座谈|"
    rf"双方|三方|与会|{_PARTIES}|执法人员|[^，。；]{{0,10}}?一行)"
)
"""What a paragraph begins with that goes on telling what the one before began."""


def _only(event: Candidate, only: Filler | None) -> Filler | None:
    if only is None or only.phrase.start > event.start or event.frame.attributive or event.backdrop:
        return None
    return only if event.type in _MEET else None


def _only_day(reading: Reading) -> Filler | None:
    """The day that an article speaks of, where it names but one, in its lead."""
    days = [m for m in reading.mentions.of(Kind.TIME) if m.subtype == "day" and not reading.quoted(m.start, m.end)]
    if not days or not _are_one(days):
        return None
    if _IS_SPECIAL.match(reading.text, days[0].end) or _HEARD_OF.match(reading.text, days[0].end):
        return None
    lead = next((s.paragraph for s in reading.sentences if not s.title), 0)
    sentence = reading.sentence_at(days[0].start)
    return Filler.of(days[0]) if sentence.paragraph <= lead else None


_IS_SPECIAL = re.compile(r"是[^，。；]{0,8}第[^，。；]{1,6}个")
"""6月5日|是第54个世界环境日: what is done for the day may be done on any."""
_HEARD_OF = re.compile(
    r"(?:[上下]午)?，?(?:(?:记者)?[从在][^，。；]{2,24}(?:获悉|了解到|得知)|"
    r"[^。；]{0,40}?(?:举行|召开|举办)[^，。；]{0,24}(?:发布|通气|吹风|记者)会)"
)
"""记者昨日|从某局获悉, 某部10月26日|举行发布会: when it was heard of, whatever day it is of."""
_MEET = frozenset(
    {
        EventType.MEETING,
        EventType.AGREEMENT_SIGNING,
        EventType.TRAINING_LECTURE,
        EventType.AWARD_ACCREDITATION,
    }
)
_DONE_IN_A_DAY = _MEET | {
    EventType.ASSISTANCE_SERVICE,
    EventType.ORGANIZATION_FOUNDING,
    EventType.INSPECTION_ENFORCEMENT,
    EventType.OTHER,
    EventType.PERSONNEL,
    EventType.COMPETITION_COMPARISON,
}
_HELD = (_DONE_IN_A_DAY | {EventType.CAMPAIGN}) - {EventType.OTHER}
_ON_AN_OCCASION = _DONE_IN_A_DAY | {
    EventType.VISIT_RESEARCH,
    EventType.POLICY_ISSUANCE,
    EventType.CAMPAIGN,
    EventType.CALL_FOR_PROPOSALS,
    EventType.EVALUATION_RANKING,
}


def _is_day(filler: Filler) -> bool:
    return filler.mention is not None and _names_day(filler.mention)


def _names_day(mention: Mention) -> bool:
    time = mention.time
    return (
        time is not None
        and time.granularity == "day"
        and (bool(time.value or time.partial) or mention.text[0] in "今昨")
    )


def _are_one(days: list[Mention]) -> bool:
    """Whether all name the same day, though nobody knows of which year (8月3日, 3日上午)."""
    return len({day.time.value or day.time.partial for day in days if day.time is not None}) == 1
