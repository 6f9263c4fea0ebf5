"""What an accident or a disaster did, where a later sentence tells of it: 事故造成3人死亡、7人受伤."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Reading, clause_of
from services.extractor.mentions import Mention, Sentence
from services.extractor.telling.candidate import Candidate

_STRUCK = re.compile(
    r"(?:[\s　]*(?:据[^，。；]{2,12}|截[至止][^，。；]{1,16})，)?"
    r"[^，。；]{0,12}?(?:造成|致使|导致|致)[^，。；]{0,10}\d[^，。；]{0,6}"
    r"(?:死亡|遇难|受伤|失踪|伤|倒塌|受灾|被困)"
)
_NEAR = 2
"""What it did is told within so many sentences."""


def is_harm(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence begins with how many died, were hurt or lost their homes."""
    return _STRUCK.match(reading.text, sentence.start, sentence.end) is not None


def that_did_it(sentence: Sentence, told: Sequence[Candidate]) -> Candidate | None:
    """一车间发生爆炸，并引发火灾。事故造成3人死亡: what began it, of the last sentence that tells of something."""
    happened = [c for c in told if c.type is EventType.OTHER]
    near = [c for c in happened if sentence.number - c.frame.sentence.number <= _NEAR]
    return next((c for c in near if c.evidence[0] == near[-1].evidence[0]), None)


def give_harm(
    reading: Reading, sentence: Sentence, figures: list[Mention], here: Sequence[Candidate], found: Sequence[Candidate]
) -> list[Mention]:
    """事故造成3人死亡、7人受伤，伤者已被送往医院: give what it did to the accident told before, where the sentence goes
    on to what was done about it. Returns the figures that are left."""
    deeds = [c for c in here if c.type is not EventType.OUTCOME_REPORT]
    if sentence.title or not deeds or not is_harm(reading, sentence):
        return figures
    accidents = [c for c in found if c.start < sentence.start and c.trigger.subtype == "accident"]
    accident = that_did_it(sentence, accidents)
    begins = clause_of(sentence, reading.clause_at(deeds[0].start)[1]).start
    harm = [f for f in figures if f.start < begins]
    if accident is None or not harm:
        return figures
    for figure in harm:
        accident.add(Role.QUANTITY, Filler.of(figure))
    accident.add_evidence(sentence.number)
    _take_from(here, harm)
    return [f for f in figures if f not in harm]


def _take_from(here: Sequence[Candidate], harm: Sequence[Mention]) -> None:
    at = {f.start for f in harm}
    for event in here:
        event.arguments[Role.QUANTITY] = [f for f in event.arguments.get(Role.QUANTITY, ()) if f.phrase.start not in at]
