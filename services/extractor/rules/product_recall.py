"""Recalls: a maker takes back products that are not safe."""

import re

from schemas.events import EventType, Role
from services.extractor.bodies import bodies
from services.extractor.fillers import Filler, nominal, quantities
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.rulebook import Rule, Slot, Trigger

_MADE = re.compile(r"^.{0,40}?(?:生产|制造|销售|进口)的")


def _products(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The products, without how many, of when they are and 部分."""
    start = phrase.start
    for quantity in quantities(reading, phrase):
        if quantity.phrase.start == start:
            start = quantity.phrase.end
    made = _MADE.match(reading.text[start : phrase.end])
    start += made.end() if made else 0
    while reading.text.startswith(("部分", "进口"), start):
        start += 2
    return nominal(reading, Phrase(start, phrase.end))


RULE = Rule(
    type=EventType.PRODUCT_RECALL,
    triggers=(Trigger("召回", noun_like=True, confidence=0.9),),
    slots=(
        Slot(Role.ORGANIZER, "由 subject", bodies),
        Slot(Role.TARGET, "object 对", _products),
        Slot(Role.QUANTITY, "object behind", quantities),
        Slot(Role.CHANNEL, "通过", bodies),
    ),
    needs="target",
    identity="organizer target",
    likeness="organizer target",
)
