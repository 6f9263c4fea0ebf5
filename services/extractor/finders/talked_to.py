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
    if towns := _heads_of_towns(reading, phrase):
        return towns
    before = reading.text[reading.clause_around(phrase.start - 1)[0] : phrase.start]
    then = (_LED_TO if _LED_BY.search(before) else _THEN).match(reading.text, phrase.start, phrase.end)
    if then is None:
        return checked(reading, phrase) if reading.char_before(phrase.start) in "谈见了询诫导育责评对名" else []
    return [Filler.of(m) for m in reading.mentions.within(then.end(), phrase.end, Kind.ORGANIZATION)[:1]]


def _heads_of_towns(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(约谈)甲、乙、丙等市政府主要负责人: each of the towns."""
    told = _HEADS_OF_TOWNS.fullmatch(reading.text, *phrase)
    towns = _TOWN.finditer(reading.text, *told.span("towns")) if told is not None else ()
    return [Filler(Phrase(*town.span())) for town in towns]


_TOWN = re.compile("[^、和与]+")
_HEADS_OF_TOWNS = re.compile(
    r"(?P<towns>[^，。；、的]{2,6}(?:[、和与][^，。；、的]{2,6}?)+?)(?:等(?:[\d两三四五六七八九十]+个?)?|[两三四五六七八九十]|\d+个)"
    r"(?:省|市|县|区|州|地市?)(?:(?:人民政府|党委政府|政府)(?:主要|分管|有关|相关)*(?:负责人|负责同志|领导)?|[省市县区州]长)?"
)
_THEN = re.compile(r"(?:之?后|以后)[，,]?")
_LED_BY = re.compile(r"(?:^|[，,、])(?:经|在)[^，。；经在]{2,30}$")
_LED_TO = re.compile(r"(?:(?:之?后|以后|下)[，,]?|[，,])")
"""经某局约谈，某公司…; 在某局约谈下，某公司…."""
