"""Times and places that an event takes from what is told around it."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor.candidates import Candidate
from services.extractor.fillers import Filler
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.rulebook import roles_of


def inherit(reading: Reading, events: list[Candidate]) -> None:
    """Parts take time and place from the whole; figures without a time have that of the figures before them."""
    for event in events:
        if event.part_of is not None:
            _inherit(event, event.part_of)
    _go_on_in_time(reading, [e for e in events if e.type is EventType.OUTCOME_REPORT])
    _share_days(reading, events)


def _share_days(reading: Reading, events: list[Candidate]) -> None:
    """5月12日，某局召开会议。会后，…检查: the day of a deed holds for those told behind it in the same paragraph, or in
    one that goes on from it, that name no time of their own; the only day of an article for all that it tells."""
    day = only = _only_day(reading)
    happened = False
    paragraph = -1
    for event in sorted(events, key=lambda e: e.start):
        sentence = event.frame.sentence
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            opening = next(s for s in reading.sentences if s.paragraph == paragraph)
            if not reading.text.startswith(_GOES_ON_FROM, opening.start):
                day, happened = only, False
        times = event.arguments.get(Role.TIME, ())
        if times:
            told_here = sentence.start <= times[0].phrase.start < sentence.end
            day = times[0] if told_here and not event.backdrop and _is_day(times[0]) else only
            happened = event.type is EventType.OTHER
        elif day is None or day.phrase.start > event.start or (happened and event.type is not EventType.OTHER):
            continue  # nobody acts on the day of an accident because of it
        elif _has_day(event, far=day is only):
            event.add(Role.TIME, day)
            event.inherited.add((Role.TIME, day.phrase))


_GOES_ON_FROM = (
    "同时", "随后", "会后", "会前", "会上", "会议", "当天", "当日", "此外", "期间", "活动", "下午", "上午", "接着",
    "最后",
    "仪式", "座谈", "检查中", "调研中", "在座谈", "在随后", "之后", "现场", "培训", "另外", "首先", "其间", "交流",
    "一行",
)  # fmt: skip


def _only_day(reading: Reading) -> Filler | None:
    """The day that an article speaks of, where it names but one, in its lead."""
    days = [m for m in reading.mentions.of(Kind.TIME) if m.subtype == "day" and not reading.quoted(m.start, m.end)]
    if not days or len({m.time.value for m in days if m.time is not None}) > 1:
        return None
    lead = next((s.paragraph for s in reading.sentences if not s.title), 0)
    sentence = reading.sentences[reading.sentence_index(days[0].start)]
    return Filler(Phrase(days[0].start, days[0].end), days[0]) if sentence.paragraph <= lead else None


def _has_day(event: Candidate, far: bool) -> bool:
    """Whether the event is a deed that takes the day told before it; `far`: told anywhere in the article."""
    return event.type in (_MEET if far else _DONE_IN_A_DAY) and not event.frame.attributive and not event.backdrop


_MEET = frozenset(
    {
        EventType.MEETING,
        EventType.AGREEMENT_SIGNING,
        EventType.TRAINING_LECTURE,
        EventType.VISIT_RESEARCH,
        EventType.AWARD_ACCREDITATION,
        EventType.ASSISTANCE_SERVICE,
    }
)
_DONE_IN_A_DAY = _MEET | {
    EventType.ORGANIZATION_FOUNDING,
    EventType.INSPECTION_ENFORCEMENT,
    EventType.OTHER,
    EventType.PERSONNEL,
    EventType.COMPETITION_COMPARISON,
}


def _is_day(filler: Filler) -> bool:
    time = filler.mention.time if filler.mention is not None else None
    return time is not None and bool(time.value) and time.granularity == "day"


def _go_on_in_time(reading: Reading, outcomes: list[Candidate]) -> None:
    """2025年，收入…。分级看，…: the period of a paragraph holds for its figures, and for the paragraph that follows."""
    period: Filler | None = None
    last = -1
    for outcome in outcomes:
        paragraph = outcome.frame.sentence.paragraph
        times = outcome.arguments.get(Role.TIME, ())
        if times:
            period, last = (times[0] if _is_period(times[0]) else None), paragraph
        elif period is not None and last <= paragraph <= last + 1 and not outcome.frame.sentence.title:
            outcome.add(Role.TIME, period)
            outcome.inherited.add((Role.TIME, period.phrase))
            last = paragraph
        else:
            period = None


def _is_period(filler: Filler) -> bool:
    """Whether the time is a stretch that a report covers (2025年, 1-4月), not a day or a limit (截至目前)."""
    mention = filler.mention
    return (
        mention is not None
        and mention.time is not None
        and bool(mention.time.value)
        and mention.time.granularity != "day"
        and mention.subtype not in ("until", "from", "set", "vague")
    )


def _is_place(filler: Filler) -> bool:
    """A place alone, not a house in it."""
    return filler.mention is not None and filler.phrase == (filler.mention.start, filler.mention.end)


def _inherit(event: Candidate, whole: Candidate) -> None:
    for role in roles_of(event.rule.shares):
        if not event.has(role):
            told = whole.arguments.get(role, [])
            if role is Role.LOCATION and len(told) > 1 and all(map(_is_place, told)):
                continue  # nobody knows in which of them
            for filler in told[:1]:
                event.add(role, filler)
                event.inherited.add((role, filler.phrase))
