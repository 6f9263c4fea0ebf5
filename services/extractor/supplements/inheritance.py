"""Times and places that an event takes from what is told around it."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Reading
from services.extractor.rulebook import roles_of
from services.extractor.supplements.days import share_days
from services.extractor.supplements.other_days import was_once
from services.extractor.supplements.places import share_places
from services.extractor.supplements.sections import share_places_of_sections
from services.extractor.telling.candidate import Candidate


def inherit(reading: Reading, events: list[Candidate]) -> None:
    """Parts take time and place from the whole; figures without a time have that of the figures before them."""
    for event in events:
        if event.part_of is not None and not was_once(reading, event):
            _inherit(event, event.part_of, dated=_has_day_nearer(events, event, event.part_of))
    told = [e for e in events if e.type in (EventType.OUTCOME_REPORT, EventType.INSPECTION_ENFORCEMENT)]
    _go_on_in_time(reading, told)
    share_days(reading, events)
    share_places(reading, events)
    share_places_of_sections(reading, events)


def _go_on_in_time(reading: Reading, told: list[Candidate]) -> None:
    """2025年，收入…。分级看，…: the period of a paragraph holds for its figures, and for the paragraph that follows, be
    it behind a line that only leads in a list (分税种看：); that of a check (全年组织开展监督抽查。抽查样品…) for those
    of the sentence behind it."""
    lead_in = {s.paragraph for s in reading.sentences if reading.text.startswith(("：", ":"), s.end - 1)}
    period: Filler | None = None
    last = -1
    check: Candidate | None = None
    for outcome in told:
        if outcome.type is not EventType.OUTCOME_REPORT:
            check = outcome
            continue
        paragraph = outcome.frame.sentence.paragraph
        if check is not None and not outcome.has(Role.TIME) and _is_next(check, outcome):
            for filler in filter(_is_year, check.arguments.get(Role.TIME, ())):
                outcome.inherit(Role.TIME, filler)
        times = outcome.arguments.get(Role.TIME, ())
        if times:
            period, last = (times[0] if _is_period(times[0]) else None), paragraph
        elif period is not None and last <= paragraph <= last + 1 + (paragraph - 1 in lead_in):
            outcome.inherit(Role.TIME, period)
            last = paragraph
        else:
            period = None


def _is_next(check: Candidate, outcome: Candidate) -> bool:
    one, other = check.frame.sentence, outcome.frame.sentence
    return one.paragraph == other.paragraph and 0 <= other.number - one.number <= 1


def _is_year(filler: Filler) -> bool:
    return filler.mention is not None and (filler.mention.text == "全年" or _is_period(filler))


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


def _has_day_nearer(events: list[Candidate], event: Candidate, whole: Candidate) -> bool:
    """Whether another event has a time of its own between the whole and the part, in the part's paragraph."""
    paragraph = event.frame.sentence.paragraph
    if whole.frame.sentence.paragraph == paragraph:
        return False
    before = [e for e in events if whole.start < e.start < event.start and e.frame.sentence.paragraph == paragraph]
    return any((Role.TIME, f.phrase) not in e.inherited for e in before for f in e.arguments.get(Role.TIME, ()))


def _is_ours(place: Filler) -> bool:
    return place.mention is not None and place.mention.subtype == "relative"


def _inherit(event: Candidate, whole: Candidate, *, dated: bool) -> None:
    for role in roles_of(event.rule.shares):
        if not event.has(role) and not (dated and role is Role.TIME):
            told = whole.arguments.get(role, [])
            if role is Role.LOCATION and len(told) > 1:
                continue  # nobody knows in which of them
            if role is Role.LOCATION and whole.frame.sentence.title and any(map(_is_ours, told)):
                continue  # 我市举行活动 as a title: who holds it, no place of what is done there
            for filler in told[:1]:
                event.inherit(role, filler)
