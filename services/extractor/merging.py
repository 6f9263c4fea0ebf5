"""Several tellings of one event become one event; events told within another become part of it."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from schemas.events import EventType, Role
from services.extractor.candidates import Candidate
from services.extractor.fillers import Filler
from services.extractor.gatherings import GATHERINGS, VISITS
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.identity import abbreviates, normalise
from services.extractor.rulebook import roles_of, words_of

_SERIAL = frozenset(
    {
        EventType.VISIT_RESEARCH,
        EventType.INSPECTION_ENFORCEMENT,
        EventType.OUTCOME_REPORT,
        EventType.EVALUATION_RANKING,
        EventType.CALL_FOR_PROPOSALS,
        EventType.AWARD_ACCREDITATION,
    }
)
"""Types whose verbs follow one another about one event: 检查…，查处…，罚款…."""
_ONE_EACH = frozenset({Role.TIME, Role.END_TIME, Role.LOCATION, Role.NAME, Role.DURATION})
"""Roles that a later telling does not add to."""


def merge(reading: Reading, candidates: list[Candidate]) -> list[Candidate]:
    """One candidate per event, in the text's order."""
    events: list[Candidate] = []
    of_type: dict[EventType, list[Candidate]] = {}
    for candidate in candidates:
        alike = of_type.setdefault(candidate.type, [])
        told_apart = candidate.type is EventType.STATEMENT
        known = None if told_apart else next((e for e in reversed(alike) if _same(reading, e, candidate)), None)
        if known is None:
            events.append(candidate)
            alike.append(candidate)
        else:
            _absorb(reading, known, candidate, gaps_only=_follows(known, candidate))
    hosts = [e for e in events if e.type in _WHOLES]
    for event in events:
        event.part_of = _whole_of(reading, hosts, event)
    return events


_WHOLES = frozenset({*GATHERINGS, *VISITS})
"""What other events may be part of."""


def inherit(reading: Reading, events: list[Candidate]) -> None:
    """Parts take time and place from the whole; figures without a time have that of the figures before them."""
    for event in events:
        if event.part_of is not None:
            _inherit(event, event.part_of)
    _go_on_in_time(reading, [e for e in events if e.type is EventType.OUTCOME_REPORT])


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


def prune(events: list[Candidate]) -> list[Candidate]:
    """Figures that another event has already are no outcomes of their own (240余人参加培训)."""
    taken = {
        filler.phrase
        for event in events
        if event.type is not EventType.OUTCOME_REPORT
        for role in (Role.QUANTITY, Role.PENALTY)
        for filler in event.arguments.get(role, ())
    }
    kept = []
    for event in events:
        if event.type is EventType.OUTCOME_REPORT:
            left = [
                f
                for f in event.arguments.get(Role.QUANTITY, ())
                if not any(t.start <= f.phrase.start and f.phrase.end <= t.end for t in taken)
            ]
            if not left and not event.has(Role.NAME):
                continue
            event.arguments[Role.QUANTITY] = left
        elif _is_count(events, event):
            continue
        kept.append(event)
    return kept


def _is_count(events: list[Candidate], event: Candidate) -> bool:
    """截至目前，已与22个国家签署协议: told as a figure, not as a deed."""
    counted = any(
        f.mention is not None and f.mention.text.startswith("截至") for f in event.arguments.get(Role.TIME, ())
    )
    return counted and any(
        e.type is EventType.OUTCOME_REPORT and e.frame.sentence is event.frame.sentence for e in events
    )


def _whole_of(reading: Reading, events: list[Candidate], event: Candidate) -> Candidate | None:
    kinds: tuple[str, ...] = words_of(event.rule.part_of)
    if event.type is EventType.TRAINING_LECTURE and not event.has(Role.NAME):
        kinds = (*kinds, event.type)  # a lecture given in the course told before
    if event.backdrop or not kinds:
        return None
    wholes = [e for e in events if e.type in kinds and e.start < event.start and e.part_of is None]
    if event.type is EventType.STATEMENT:
        wholes = [e for e in reversed(wholes) if _said_at(reading, event, e)]
    return wholes[0] if wholes else None


_AT = re.compile(
    r"(?:[^，。；]{0,20}(?:会议?|活动|仪式|论坛|致辞|座谈|交流|培训|讲座|现场|调研|走访))(?:上|中|期间|时|现场)|会议|大会|随后|会后|会前|最后"
)


def _said_at(reading: Reading, statement: Candidate, host: Candidate) -> bool:
    """Whether the words fell at the gathering: told in its paragraph or soon behind it, by somebody who was there, or
    opened with 会上; a gathering that only describes something is none."""
    own, at = statement.frame.sentence, host.frame.sentence
    leads = at.title or at.paragraph <= 1
    if host.frame.attributive and own.paragraph != at.paragraph and not leads:
        return False
    away = own.paragraph - at.paragraph
    if away <= (_SOON if leads else 1) or _AT.match(reading.text, own.start):
        return True
    there = {f.mention.text for fillers in host.arguments.values() for f in fillers if f.mention is not None}
    return any(f.mention is not None and f.mention.text in there for f in statement.arguments.get(Role.SPEAKER, ()))


_SOON = 4


_BY_WHOM = frozenset({Role.ORGANIZER, Role.VISITOR, Role.SPEAKER, Role.ISSUER})
"""Who does it says little about which event it is: the same body does many."""


def _same(reading: Reading, first: Candidate, second: Candidate) -> bool:
    if first.stance.polarity != second.stance.polarity:
        return False
    if first.type is EventType.PERSONNEL:
        return all(_texts(reading, first, role) == _texts(reading, second, role) for role in (Role.TARGET, Role.NAME))
    if _follows(first, second):
        return True
    if first.type is EventType.OUTCOME_REPORT:
        return _same_figures(reading, first, second) and not _conflict(first, second)
    if _conflict(first, second):
        return False
    shared = [key for key in roles_of(first.rule.likeness) if first.has(key) and second.has(key)]
    telling = [key for key in shared if key not in _BY_WHOM]
    alike = {key for key in shared if _alike(reading, first, second, key)}
    if any(key not in alike for key in telling if key in _TITLED):
        return False
    title = first.frame.sentence.title or second.frame.sentence.title
    if telling:
        return bool(alike.intersection(telling)) or (title and bool(alike))
    same_place = first.frame.sentence is second.frame.sentence or title or second.bare
    return same_place and (bool(alike) or not shared)


def _follows(first: Candidate, second: Candidate) -> bool:
    """A further verb of one event in one sentence: 开展检查…，查处…."""
    same = second.evidence[0] in first.evidence and first.frame.trigger != second.frame.trigger
    if same and first.type is EventType.OUTCOME_REPORT:
        return True
    return same and not second.frame.subject_is_own and first.type in _SERIAL


_GOES_ON = ("其中", "同时", "此外", "并", "另")


def _same_figures(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """Outcomes are one where the same telling figures stand in both, or where the next sentence goes on with the same
    (其中，…). Percentages and round numbers of parallel sentences are often equal by chance."""
    if _share_figures(first, second):
        return True
    one, two = first.frame.sentence, second.frame.sentence
    following = max(first.evidence) + 1 == second.evidence[0] and one.paragraph == two.paragraph
    return following and reading.text.startswith(_GOES_ON, two.start)


def _share_figures(first: Candidate, second: Candidate) -> bool:
    """Whether a figure stands in both that hardly two things share, or several figures do."""
    shared = _values(first) & _values(second)
    return len(shared) >= _SEVERAL or any(unit not in _SHARES for _, unit in shared)


def _values(candidate: Candidate) -> set[tuple[float, str]]:
    """The figures of an outcome: number and unit."""
    fillers = candidate.arguments.get(Role.QUANTITY, [])
    if candidate.figures is not None and candidate.figures[0] == len(fillers):
        return candidate.figures[1]
    found: set[tuple[float, str]] = set()
    for filler in fillers:
        if filler.mention is None or not any(c.isdigit() for c in filler.mention.text):  # 数亿元 is anything
            continue
        if (figure := filler.mention.quantity) is not None:
            found.add((figure.value, figure.unit))
    candidate.figures = len(fillers), found
    return found


_SHARES = ("%", "‰", "个百分点", "倍", "年", "个月", "月", "天")
_SEVERAL = 2


def _texts(reading: Reading, candidate: Candidate, role: Role) -> list[str]:
    return [
        normalise(f.mention.entity.name if f.mention and f.mention.entity else reading.say(f.phrase))
        for f in candidate.arguments.get(role, [])
    ]


def _conflict(first: Candidate, second: Candidate) -> bool:
    """Whether the two are told of different times."""
    one, two = _moments(first), _moments(second)
    return bool(one and two and not any(a.startswith(b) or b.startswith(a) for a in one for b in two))


def _moments(candidate: Candidate) -> list[str]:
    times = [f.mention.time for f in candidate.arguments.get(Role.TIME, ()) if f.mention and f.mention.time]
    return [time.value for time in times if time.value]


def _alike(reading: Reading, first: Candidate, second: Candidate, role: Role) -> bool:
    for one in _texts(reading, first, role):
        for two in _texts(reading, second, role):
            if one in two or two in one or abbreviates(one, two):
                return True
            figures = [c for c in one if c.isdigit()] == [c for c in two if c.isdigit()]
            if role in _TITLED and figures and SequenceMatcher(None, one, two, autojunk=False).ratio() >= 0.7:
                return True
    return False


_GROWING = frozenset({Role.QUANTITY, Role.PENALTY})
"""What further verbs add."""


_TITLED = frozenset({Role.NAME, Role.PROGRAMME, Role.AGREEMENT, Role.DOCUMENT, Role.TOPIC, Role.FOUNDED})
"""Roles whose words differ a little from telling to telling; two bodies with nearly the same name are two."""


def _absorb(reading: Reading, event: Candidate, candidate: Candidate, *, gaps_only: bool) -> None:
    better = event.frame.sentence.title and not candidate.frame.sentence.title
    better = better or (event.frame.attributive and not candidate.frame.attributive)
    apart = event.trigger.subtype != candidate.trigger.subtype
    for role, fillers in candidate.arguments.items():
        if better and event.has(role):
            event.arguments[role] = []
        known = event.has(role)
        if apart and role is Role.TIME:  # issued on one day, in force from another
            continue
        for filler in fillers:
            if role in _ONE_EACH and event.has(role):
                continue
            if known and ((gaps_only and role not in _GROWING) or _alike_text(reading, event, role, filler.phrase)):
                continue
            event.add(role, filler)
    if better:
        event.told, event.frame, event.trigger, event.name, event.stance = (
            candidate.told,
            candidate.frame,
            candidate.trigger,
            candidate.name,
            candidate.stance,
        )
    elif event.trigger.noun and not candidate.trigger.noun:
        event.told, event.trigger = candidate.told, candidate.trigger
    event.evidence = sorted({*event.evidence, *candidate.evidence})


def _alike_text(reading: Reading, event: Candidate, role: Role, phrase: Phrase) -> bool:
    said = reading.say(phrase)
    if role in _GROWING:  # 4% is no part of 4.4%
        return said in [reading.text[f.phrase.start : f.phrase.end] for f in event.arguments[role]]
    text = normalise(said)
    return any(text in known or known in text or abbreviates(text, known) for known in _texts(reading, event, role))


def _inherit(event: Candidate, whole: Candidate) -> None:
    for role in roles_of(event.rule.shares):
        if not event.has(role):
            for filler in whole.arguments.get(role, [])[:1]:
                event.add(role, filler)
                event.inherited.add((role, filler.phrase))
