"""Who is called in for a talk: finders of the rule for inspections."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.counted import without_count
from services.extractor.finders.fillers import Filler, nominals
from services.extractor.finders.inspected import checked
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def talked_with(reading: Reading, phrase: Phrase) -> list[Filler]:
    """召集|26家市场主办单位负责人(进行集体约谈): who was called in, before the verb."""
    called = _CALLED_IN.search(reading.text, *phrase)
    return nominals(reading, without_count(reading, Phrase(*called.span("who")))) if called else []


_CALLED_IN = re.compile(
    r"(?:召集了?|[把将](?=[^，。；]*[来到]))(?P<who>[^，。；]{3,40}?)"
    r"(?:[请叫找召喊约](?:来|到[^，。；]{1,16})|进行|开展|予以|统一|集中|集体)*$"
)
"""把|销售商|请来(约谈), 把|9家企业|叫到某处(约谈)."""
_TALKS = "谈见了询诫导育责评对名"


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
        nobody = phrase.start == phrase.end or reading.text[phrase.start] in "，；。"
        return [] if nobody or reading.char_before(phrase.start) not in _TALKS else checked(reading, phrase)
    return [Filler.of(m) for m in reading.mentions.within(then.end(), phrase.end, Kind.ORGANIZATION)[:1]]


def _heads_of_towns(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(约谈)甲、乙、丙等市政府主要负责人: each of the towns."""
    told = _HEADS_OF_TOWNS.fullmatch(reading.text, *phrase)
    towns = [*_TOWN.finditer(reading.text, *told.span("towns"))] if told is not None else []
    if len(towns) < 2 or not all(2 <= len(town[0]) <= 6 for town in towns):
        return []
    return [Filler(Phrase(*town.span())) for town in towns]


def towns_blamed(reading: Reading, phrase: Phrase) -> list[Filler]:
    """对|甲市、乙县|进行通报批评: towns are whom it is of, where nobody else is named."""
    if not _BLAMES.match(reading.text, phrase.end):
        return []
    members = split_list(reading, phrase, commas=False)
    return [Filler(m) for m in members] if all(_IS_TOWN.fullmatch(reading.text, *m) for m in members) else []


_BLAMES = re.compile("(?:进行|予以|给予|作出)?了?(?:通报|点名|公开|全[省市国县]|严肃)*批评")
_IS_TOWN = re.compile(r"[^，。；、的]{2,7}[省市县区州盟旗镇乡]")
_TOWN = re.compile("[^、和与]+")
_HEADS_OF_TOWNS = re.compile(
    r"(?P<towns>[^，。；的]{5,80}?)(?:等(?:[\d两三四五六七八九十]+个?)?|[两三四五六七八九十]|\d+个)"
    r"(?:省|市|县|区|州|地市?)(?:(?:人民政府|党委政府|政府)(?:主要|分管|有关|相关)*(?:负责人|负责同志|领导)?|[省市县区州]长)?"
)
_THEN = re.compile(r"(?:之?后|以后)[，,]?")
_LED_BY = re.compile(r"(?:^|[，,、])(?:经|在)[^，。；经在]{2,30}$")
_LED_TO = re.compile(r"(?:(?:之?后|以后|下)[，,]?|[，,])")
"""经某局约谈，某公司…; 在某局约谈下，某公司…."""
