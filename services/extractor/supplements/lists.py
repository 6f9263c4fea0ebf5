"""Lines that list the winners of the prize told before them."""

from __future__ import annotations

import re

from schemas.events import EventType, Role
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.supplements.once import add_once
from services.extractor.telling.candidate import Candidate

_WON = frozenset({EventType.AWARD_ACCREDITATION, EventType.EVALUATION_RANKING})
_LINE = re.compile(
    r"[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]\s?)?"
    r"(?P<prize>[^：:，。；\n]{0,18}?(?:奖|等次|[A-E甲乙丙优良\d]级|称号|先进[单集个][位体人]|标兵|优秀[^：:，。；\n]{2,6}))"
    r"(?:[（(](?:共)?\d+[^（）()]{1,3}[）)])?[：:](?P<names>[^：:\n]{3,})"
)
_FAR = 25
"""A list stands within so many sentences behind what it belongs to."""
_LONGEST = 30
"""No winner's name is longer."""


def add_listed_winners(reading: Reading, events: list[Candidate]) -> None:
    """Add those whom such lines name to the prize, or the evaluation, told before them."""
    won = [event for event in events if event.type in _WON]
    if not won:
        return
    for sentence in reading.sentences:
        line = _LINE.match(reading.text, sentence.start, sentence.end)
        told = [e for e in won if 0 < sentence.number - e.frame.sentence.number <= _FAR] if line else []
        if line is None or not told:
            continue
        prize = told[-1]
        for member in split_list(reading, reading.trim(Phrase(*line.span("names")))):
            if member.end - member.start <= _LONGEST:
                add_once(reading, prize, Role.RECIPIENT, Filler(member))
        for figure in reading.mentions.within(sentence.start, line.start("names"), Kind.QUANTITY):
            prize.add(Role.QUANTITY, Filler.of(figure))
        prize.add_evidence(sentence.number)
