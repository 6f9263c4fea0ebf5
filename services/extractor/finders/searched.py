"""The house in which something is found or seized: whom it is done to, rather than the goods."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.finders.offenders import HOUSES
from services.extractor.finders.scenes import premises
from services.extractor.finders.sums import IN_ALL
from services.extractor.grammar.reading import Phrase, Reading


def searched(reading: Reading, phrase: Phrase) -> list[Filler]:
    """走进|一家超市|，查扣过期食品; 在|两家超市|查扣; 进入|某公司|大门，当场查封: the last house that the sentence
    goes to before the verb."""
    houses = [told for told in _HOUSE.finditer(reading.text, *phrase) if not reading.entitled(told.start())]
    if not houses or _SOMEONE_ELSE.search(reading.text, houses[-1].end(), phrase.end):
        return []
    return premises(reading, Phrase(*houses[-1].span("house")))


_GOES = "进入了?|进了|走进|闯进|冲进|来到|赶到|赶赴|直奔|进驻|突查|突击检查|搜查|查处|在"
_HOUSE = re.compile(
    rf"(?:{_GOES})(?P<house>(?!全|[^，。；]{{0,4}}等)[^，。；、：（）“”]{{1,24}}?(?:{HOUSES}|摊位|酒吧|网吧|菜馆|面馆))"
    r"(?=[，的大里内上中二一]|现场|当场|查|扣|收|搜|翻|起|清|$)"
)
_SOMEONE_ELSE = re.compile(r"[；。]|[在于对][^，。；]{2,20}$")
"""来到某公司，在其车辆上…; 走进甲店，对乙店…: where or of whom the verb's own clause says it is."""


def found_there(reading: Reading, phrase: Phrase) -> bool:
    """又在两家超市|查扣|白酒72瓶: a find in a house of which the sentence tells, no sum of many."""
    return not _SUMMED.search(reading.text, *phrase) and bool(searched(reading, phrase))


_SUMMED = re.compile(rf"{IN_ALL}|累计|截至|以来")
