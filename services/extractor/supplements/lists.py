"""What lines and paragraphs list below what they belong to: winners of a prize, products of a recall."""

from __future__ import annotations

import re

from schemas.events import EventType, Role
from services.extractor.finders.fillers import Filler
from services.extractor.finders.recalled import products
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


def add_listed_products(reading: Reading, events: list[Candidate]) -> None:
    """召回以下车辆：（一）…，共计58214辆；（二）…: the products that the paragraphs behind the colon list."""
    for event in events:
        if event.type is not EventType.PRODUCT_RECALL or not _BELOW.match(reading.text, event.frame.trigger.end):
            continue
        at = event.frame.sentence.number
        for sentence in reading.sentences[at + 1 : at + 1 + _LISTED]:
            counted = reading.mentions.within(sentence.start, sentence.end, Kind.QUANTITY)
            if not counted or counted[-1].end < sentence.end - 1:
                break
            mark = _AMOUNTING.search(reading.text, sentence.start, counted[-1].start)
            for filler in products(reading, Phrase(sentence.start, mark.start() if mark else counted[-1].start)):
                event.add(Role.TARGET, filler)
            event.add(Role.QUANTITY, Filler.of(counted[-1]))
            event.add_evidence(sentence.number)


_BELOW = re.compile(r"(?:以下|下列)[^，。；]{0,8}：")
_AMOUNTING = re.compile(r"[，,]?(?:数量)?(?:共计?|合计|总计|涉及)[^，。；]{0,8}$")
_LISTED = 12
