"""What an accident or a disaster did, where a later sentence tells of it: 事故造成3人死亡、7人受伤."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Mention, Sentence
from services.extractor.telling.candidate import Candidate

_STRUCK = re.compile(
    r"(?:[\s　]*(?:据[^，。；]{2,12}|截[至止][^，。；]{1,16})，)?"
    r"[^，。；]{0,12}?(?:造成|致使|导致|致)[^，。；]{0,16}\d[^，。；]{0,6}"
    r"(?:死亡|遇难|受伤|失踪|伤|倒塌|受灾|被困)"
)
_THIS = re.compile(
    r"(?:此次|本次|这次|这场|此轮|本轮|该起?|上述)(?:灾害|灾情|洪灾|洪涝|暴雨|强降雨|台风|地震|事故|火灾|爆炸|山洪)"
)
_CALLED = re.compile(
    r"(?:[^，。；]{0,20}，)?[^，。；]{0,12}?(?P<what>台风|地震|火灾|爆炸|洪水|山洪|滑坡|泥石流|暴雨|冰雹)(?:灾害)?"
    r"(?:目前|已经?|共|还)*(?:造成|致)"
)
"""台风|已造成…: what did it, by its kind."""
_ANSWERS = ("warning", "response", "call")
"""Who warns of it or answers it did no harm."""
_NEAR, _FAR = 2, 10
"""What it did is told within so many sentences, farther off where it is named again."""


def is_harm(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence begins with how many died, were hurt or lost their homes."""
    return _STRUCK.match(reading.text, sentence.start, sentence.end) is not None


def that_did_it(reading: Reading, sentence: Sentence, told: Sequence[Candidate]) -> Candidate | None:
    """一车间发生爆炸，并引发火灾。事故造成3人死亡: what began it, of the last sentence that tells of something."""
    happened = [c for c in told if c.type is EventType.OTHER and c.trigger.subtype not in _ANSWERS]
    near = [c for c in happened if sentence.number - c.frame.sentence.number <= _NEAR]
    if _THIS.search(reading.text, sentence.start, sentence.end):
        struck = [c for c in happened if c.trigger.subtype == "accident"]
        near = [c for c in struck if sentence.number - c.frame.sentence.number <= _FAR] or near
    if called := _CALLED.match(reading.text, sentence.start, sentence.end):
        far = [c for c in happened if sentence.number - c.frame.sentence.number <= _FAR]
        near = [c for c in far if any(called["what"] in name for name in c.said(reading, Role.NAME))] or near
    return next((c for c in near if c.evidence[0] == near[-1].evidence[0]), None)


def give_harm(
    reading: Reading, sentence: Sentence, figures: list[Mention], here: Sequence[Candidate], found: Sequence[Candidate]
) -> list[Candidate]:
    """事故造成3人死亡、7人受伤，伤者已被送往医院: give what it did to the accident told before, where the sentence
    tells of more. Returns what is told of nothing but this harm."""
    if sentence.title or not is_harm(reading, sentence) or all(c.type is EventType.OUTCOME_REPORT for c in here):
        return []
    accidents = [c for c in found if c.start < sentence.start and c.trigger.subtype == "accident"]
    accident = that_did_it(reading, sentence, accidents)
    if accident is None:
        return []
    clauses = {reading.clause_around(f.start) for f in figures if _is_of_harm(reading, f)}
    harm = [f for f in figures if reading.clause_around(f.start) in clauses]
    for figure in harm:
        accident.add(Role.QUANTITY, Filler.of(figure))
    accident.add_evidence(sentence.number)
    at = {f.start for f in harm}
    for event in here:
        said = event.arguments.get(Role.QUANTITY, ())
        event.arguments[Role.QUANTITY] = [f for f in said if f.phrase.start not in at]
    vague = (EventType.OTHER, EventType.OUTCOME_REPORT)
    return [c for c in here if c.type in vague and reading.clause_around(c.start) in clauses]


def _is_of_harm(reading: Reading, figure: Mention) -> bool:
    clause = reading.clause_around(figure.start)
    start, end = max(clause.start, figure.start - _NEXT), min(clause.end, figure.end + _NEXT)
    return _HARMED.search(reading.text, start, end) is not None


_HARMED = re.compile("死亡|遇难|受伤|轻伤|重伤|失踪|失联|受灾|被困|倒塌|损毁|受损|绝收|损失|过火|[死伤]$")
_NEXT = 6
"""So near a figure stands what befell those that it counts."""
