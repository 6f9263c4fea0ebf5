"""Winners told behind the prize: 评选结果揭晓，甲、乙等10家上榜; 甲夺冠，乙、丙分获亚、季军."""

from __future__ import annotations

from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor.grammar.reading import Reading
from services.extractor.telling.candidate import Candidate

_PRIZES = frozenset({EventType.AWARD_ACCREDITATION, EventType.EVALUATION_RANKING})
_ONLY_NAMES_WINNERS = frozenset(["上榜", "登榜", "榜上有名", "入选", "入围", "获奖", "胜出", "成功上榜", "成功入选"])
_FURTHER_PLACES = ("分获", "分列", "分居", "分别")
_WINNERS = (Role.RECIPIENT, Role.TARGET)


def add_winners(reading: Reading, events: Sequence[Candidate], telling: Candidate) -> bool:
    """Whether the telling only goes on to name winners of the prize, or the ranking, told before it in its sentence;
    they are added to that."""
    if telling.type not in _PRIZES:
        return False
    verb, sentence = reading.say(telling.told), telling.frame.sentence
    named = telling.has(Role.NAME) or telling.has(Role.PROGRAMME)
    if not verb.startswith(_FURTHER_PLACES) and (named or verb not in _ONLY_NAMES_WINNERS):
        return False
    prize = next((e for e in reversed(events) if e.type in _PRIZES and e.frame.sentence is sentence), None)
    if prize is None or "；" in reading.text[prize.start : telling.start]:
        return False  # 甲、乙分别位列第一、第三；在县级市中，丙、丁分别位列…: another ranking
    asked = Role.TARGET if prize.type is EventType.EVALUATION_RANKING and prize.has(Role.TARGET) else Role.RECIPIENT
    for role in (*_WINNERS, Role.QUANTITY):
        for filler in telling.arguments.get(role, ()):
            prize.add(asked if role in _WINNERS else role, filler)
    return True
