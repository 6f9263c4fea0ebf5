"""Who is called in for a talk: finders of the rule for inspections."""

from __future__ import annotations

import re

from services.extractor.finders.counted import without_count
from services.extractor.finders.fillers import Filler, nominals
from services.extractor.finders.inspected import checked
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def talked_with(reading: Reading, phrase: Phrase) -> list[Filler]:
    """召集|26家市场主办单位负责人(进行集体约谈): who was called in, before the verb."""
    called = _CALLED_IN.search(reading.text, *phrase)
    return nominals(reading, without_count(reading, Phrase(*called.span("who")))) if called else []


_CALLED_IN = re.compile(r"召集了?(?P<who>[^，。；]{3,40}?)(?:进行|开展|予以|统一|集中)*$")


def talked_to(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who was called in: named behind the verb, or by the clause that follows (经某局约谈后，某公司…)."""
    if reading.text.startswith(("指出", "强调", "要求", "会上", "认为"), phrase.start):
        return []
    if reading.text.startswith(("，要求", "，提出", "，督促", "，责令"), phrase.start):
        return []
    before = reading.text[reading.clause_around(phrase.start - 1)[0] : phrase.start]
    then = (_LED_TO if _LED_BY.search(before) else _THEN).match(reading.text, phrase.start, phrase.end)
    if then is None:
        return checked(reading, phrase) if reading.char_before(phrase.start) in "谈见了询诫导育责评对名" else []
    return [Filler.of(m) for m in reading.mentions.within(then.end(), phrase.end, Kind.ORGANIZATION)[:1]]


_THEN = re.compile(r"(?:之?后|以后)[，,]?")
_LED_BY = re.compile(r"(?:^|[，,、])(?:经|在)[^，。；经在]{2,30}$")
_LED_TO = re.compile(r"(?:(?:之?后|以后|下)[，,]?|[，,])")
"""经某局约谈，某公司…; 在某局约谈下，某公司…."""
