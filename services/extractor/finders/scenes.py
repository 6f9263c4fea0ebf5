"""Where those are who are checked."""

from __future__ import annotations

from collections.abc import Sequence

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, named_whole, nominal
from services.extractor.finders.inspected import SEVERAL, places_unlisted
from services.extractor.finders.offenders import HOUSES
from services.extractor.finders.whereabouts import lying
from services.extractor.grammar.lists import places_before
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def listed_places(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲、乙、丙等6个市企业的产品: where they are."""
    several = SEVERAL.search(reading.text, *phrase)
    if several is None:
        return []
    known = [Filler.of(m) for m in reading.mentions.within(phrase.start, several.start(), Kind.PLACE)]
    return known or [Filler(one) for one in places_unlisted(reading, phrase)]


def all_over(reading: Reading, phrase: Phrase) -> list[Filler]:
    """对|全省|儿童服装进行抽查, 对|江北区|3家商户, 查封|葵岭|一间商店: all over where, or where those are that are
    counted, or whose name is held back (对|乙县|某加油站)."""
    start, end = phrase
    if located := lying(reading, phrase):
        return located
    where = [m for m in reading.mentions.within(start, end, Kind.PLACE) if m.end < end and m.text != "当地"]
    if several := len(places_before(reading, phrase)):
        return [Filler.of(m) for m in where[:several]]
    if where and where[0].start == start:
        there = _COUNTED.match(reading.text, where[0].end) or _PREMISES.match(reading.text, where[0].end, end)
        return [Filler.of(m) for m in where[:1] if m.text[0] in "全我本" or there]
    for body in reading.mentions.within(start, end, Kind.ORGANIZATION)[:1]:
        place = body.opening_place
        if body.start == start and place is not None and reading.text.startswith(_SOME, place.end):
            return [Filler.of(place)]
    unlisted = _UNLISTED.match(reading.text, start, end)
    return [Filler(Phrase(*unlisted.span("where")))] if unlisted is not None else []


_COUNTED = re.compile(
    r"(?:境内|辖区内?)?的?(?:(?:\d+|[一二两三四五六七八九十百]+)余?[家个户处所名位批间座条]|[多数]家|部分|某)"
)
_PREMISES = re.compile(
    r"(?:地区|境内|辖区内?|城区)?的?(?:各类?|所有|部分|重点|主要)?[^，。；、的]{0,4}"
    r"(?:机构|企业|单位|学校|医院|加油站|商户|商店|超市|商超|市场|药店|门店|工地|经营户|经营主体)(?:的|使用|在用|内|[、和及，。]|$)"
)
"""对|某市|医疗机构使用的血压计: where the houses are whose things are checked."""
_SOME = ("某", "一家", "一间", "一处", "两家", "多家", "部分")
_UNLISTED = re.compile(
    r"(?P<where>[一-龥]{2,3}(?<![的内部分类家该某各])[村镇街路涌湾角头山岭]?)一[间家处](?=[一-龥]{2})"
)
"""葵岭一间商店: somewhere that no list knows."""


def premises(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The premises, without the place before them (慈溪的一家店)."""
    if _DURING.search(reading.say(phrase)) or reading.text.startswith(("对", "，对", "同时"), phrase.end):
        return []  # 在近日开展的检查中; 在某港|对两个货柜进行查验; 在做好监管的同时
    if reading.text.find("销毁", phrase.end, reading.sentence_at(phrase.end).end) >= 0:
        return []  # 在|某发电厂|集中销毁假冒商品
    if (whole := named_whole(reading, phrase)) is not None:
        return [Filler.of(whole)]  # 在|江州市粮油有限公司: a place in its name is no place before it
    places = reading.mentions.within(*phrase, Kind.PLACE)
    start = places[-1].end if places else phrase.start
    start += reading.text.startswith("的", start)
    return [f for f in nominal(reading, Phrase(start, phrase.end)) if f.phrase.end - f.phrase.start > 2]


_DURING = re.compile(
    r"[后前时下]$|(?:范围|区域|辖区|境)内$|^(?:履职|办案|工作)|(?:开展|进行|组织|实施)的|(?:检查|抽查|执法|巡查|行动|工作|过程|监测|夜查|暗查|排查|暗访|巡逻|巡航|机检|抽检|抽样|检测|审计|整治)中?$"
)


def where_they_stand(reading: Reading, where: Filler, whom: Sequence[Filler]) -> list[Filler]:
    """在|双沟镇|鑫农农资店(检查): of premises that are checked only the town before their name says where.

    A county that opens the name of a firm says no more than the name.
    """
    start, end = where.phrase
    same = [f.phrase for f in whom if f.phrase.end == end and start <= f.phrase.start]
    if not same or not _HOUSE.search(reading.text, start, end):
        return [where]
    if town := _TOWN.match(reading.text, start, end):
        return [Filler(Phrase(*town.span()))]
    for place in reading.mentions.within(start, end, Kind.PLACE)[:1]:
        if place.start == start and place.end <= same[0].start:
            return [Filler.of(place)]
    return [] if same[0] == where.phrase else [where]


_HOUSE = re.compile(f"(?:{HOUSES}|小学|中学|食堂|网点|农资店|批发部)$")
_TOWN = re.compile("[\u4e00-\u9fff]{1,12}(?:[镇乡路街]|街道|大道)(?=[\u4e00-\u9fff]{3})")
