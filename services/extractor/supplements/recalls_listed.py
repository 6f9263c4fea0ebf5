"""Recalls that list their products in paragraphs of their own."""

from __future__ import annotations

import re

from schemas.events import EventType, Role
from services.extractor.finders.fillers import Filler
from services.extractor.finders.recalled import products
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.telling.candidates import Candidate


def add_listed(reading: Reading, events: list[Candidate]) -> None:
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
