"""Deeds of a whole period, told by their number (今年以来，全省共查处案件120起): a figure, no deed of a day."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor.figures.owners import PERIOD
from services.extractor.grammar.reading import Reading, clause_of
from services.extractor.mentions import Kind, Mention
from services.extractor.rulebook import Trigger, rulebook
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.filling import fill

SUMMED = frozenset(
    {
        EventType.INSPECTION_ENFORCEMENT,
        EventType.AGREEMENT_SIGNING,
        EventType.TRAINING_LECTURE,
        EventType.CAMPAIGN,
        EventType.PRODUCT_RECALL,
        EventType.OTHER,
    }
)
"""Types whose deeds are summed up so."""
_STATISTIC = Trigger("", confidence=0.55)
_CHECKS = re.compile(r"(?:检查|抽查|抽检|巡查|督查|督导|监督|约谈|开展|组织|启动|责令|实施|进行|部署)")
"""What is checked over months is one check all the same, unless it is said to be the sum of many."""
_SUM = ("累计", "共", "共计", "总共", "累计共")
_SUMS = re.compile(r"累计|总共|一共|已(?!经?[与同向成于在由被])|共(?!同|建|享|商|育|治|创|管|用|度|青)")


_LIST = 3
"""A sentence that goes on with so many figures without saying when or who lists what was done."""


def as_statistic(
    reading: Reading, event: Candidate, figures: Sequence[Mention], before: Sequence[Candidate]
) -> Candidate:
    """The outcome that the telling of a deed really is; the telling itself where it is none. `figures`: those of its
    sentence. `before`: what the sentence before it tells."""
    if event.type not in SUMMED:
        return event
    times = [f.mention for f in event.arguments.get(Role.TIME, ()) if f.mention is not None]
    among = reading.text.startswith("其中", event.frame.sentence.start)
    if not times and (len(figures) > _LIST or (among and len(figures) > 1)) and _goes_on(reading, event, before):
        return _outcome(reading, event)
    if not times or not all(PERIOD.search(time.text) for time in times):
        return event
    several = len(figures) > 1 and event.type is EventType.INSPECTION_ENFORCEMENT and not event.has(Role.PENALTY)
    if not _is_summed(reading, event) and (not several or _CHECKS.match(reading.text, event.frame.trigger.start)):
        return event
    return _outcome(reading, event)


def _is_summed(reading: Reading, event: Candidate) -> bool:
    """共举办5期, 已开展联合执法26次: the clause says that it sums up; a recall goes on while it is summed up."""
    verb = event.frame.trigger
    if reading.text.startswith(_SUM, verb.start) or reading.text.endswith(_SUM, 0, verb.start):
        return True
    if event.type is EventType.PRODUCT_RECALL:
        return False
    begins = clause_of(*reading.clause_at(verb.start)).start
    return event.has(Role.QUANTITY) and _SUMS.search(reading.text, begins, verb.start) is not None


def _goes_on(reading: Reading, event: Candidate, before: Sequence[Candidate]) -> bool:
    """共出动1200人次，检查…。清理市场12处，查处案件41起: nobody is named, and the sentence before counts, too."""
    sentence = event.frame.sentence
    counts = [
        c for c in before if c.type is EventType.OUTCOME_REPORT and c.frame.sentence.paragraph == sentence.paragraph
    ]
    return bool(counts) and not reading.mentions.within(sentence.start, event.start, Kind.ORGANIZATION, Kind.PERSON)


def _outcome(reading: Reading, event: Candidate) -> Candidate:
    rule = rulebook()[EventType.OUTCOME_REPORT]
    outcome = Candidate(rule, _STATISTIC, event.frame, event.stance, event.told, evidence=list(event.evidence))
    outcome.also = list(event.also)
    return outcome if fill(reading, outcome) else event
