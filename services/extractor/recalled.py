"""What is recalled, and by whom it is mended."""

from __future__ import annotations

import re

from services.extractor.bodies import bodies
from services.extractor.fillers import Filler, nominal, nominals, quantities, times
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_AIM = re.compile(r"(?:实施|启动|发起|开展|进行|采取)(?:自愿性?|主动|一级|二级|三级|全球|预防性|强制性?)*$")
"""对…实施自愿性(召回)."""
_MADE = re.compile(
    r"^(?:生产日期|制造日期)(?:在|为|从|介于)[^，。；]{4,50}?(?:期间|之间)?的|^.{0,40}?(?:生产|制造|销售|进口|出口|出厂|售出|上市|在售|投放)的"
)
_SOME = re.compile(
    r"^(?:的|约|共计?|部分|型号|品牌|自产|数量约?为?|\d{4}年?款|进口|国产|涉及|上述|相关|有关|一?批次|多批次|[一二三四五六七八九十两数多]款|\d+款|批次|批|某|在华|所有|全部)+(?=.{2})"
)
_COUNTED = re.compile(r"[，,]?(?:共计?|合计|总计|约|涉及)$")
_SERIES = re.compile(r"等(?:系列|品牌|型号|车型|款|部分|进口|多款|[\d一二两三四五六七八九十]+[款个])?[^，。；]{2,14}$")
"""甲等系列汽车 names the products; nothing is left out."""


def products(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The products, without how many, of when they are and 部分."""
    aim = _AIM.search(reading.say(phrase))
    start, end = phrase.start, phrase.start + aim.start() if aim else phrase.end
    if _NOTHING.match(reading.text, *phrase):
        return []
    start += reading.text.startswith(("约", "近", "超"), start)
    for quantity in quantities(reading, phrase):
        if quantity.phrase.start == start:
            start = quantity.phrase.end
        elif quantity.phrase.end == phrase.end:  # 汽车共2290辆
            end = quantity.phrase.start
    made = _MADE.match(reading.text[start:end])
    start += made.end() if made else 0
    for quantity in quantities(reading, Phrase(start, end)):
        if quantity.phrase.start == start:
            start = quantity.phrase.end
    some = _SOME.match(reading.text[start:end])
    start += some.end() if some else 0
    counted = _COUNTED.search(reading.text[start:end])
    end -= len(counted.group()) if counted else 0
    whole = reading.trim(Phrase(start, end))
    if _ANY.fullmatch(reading.say(whole)):
        return []
    if _SERIES.search(reading.say(whole)):
        return [Filler(whole)]
    return nominals(reading, whole) if "、" in reading.say(whole) else nominal(reading, whole)


_ANY = re.compile(r"(?:以?下|下列|上述|该批?|相关|此次|本次)(?:型号|批次)?(?:车辆|产品|商品|汽车)?")
"""Products that are told further on."""
_NOTHING = re.compile(r"由|被|的?(?:范围|计划|公告|信息|工作|活动|通知|措施|程序|后|前)")
_NAME = re.compile(r"(?!本[次批轮公]|[此该上据因为由自从对])[\w·]{2,10}(?<!召回)(?<!计划)(?<!消息)")


def makers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who recalls: bodies, otherwise a brand's short name that stands alone."""
    if found := bodies(reading, phrase):
        return found
    said = reading.say(phrase)
    if not _NAME.fullmatch(said) or reading.words_within(*phrase):
        return []
    return [] if reading.mentions.within(*phrase, Kind.TIME, Kind.QUANTITY, Kind.PERSON) else [Filler(phrase)]


def headline(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A title that begins with who recalls (某牌召回部分汽车)."""
    sentence = reading.sentences[reading.sentence_index(phrase.start)]
    return makers(reading, reading.trim(phrase)) if sentence.title else []


def carried_out_by(reading: Reading, phrase: Phrase) -> list[Filler]:
    """召回由某公司实施."""
    by = _BY.match(reading.text, *phrase)
    return bodies(reading, Phrase(*by.span("who"))) if by else []


_BY = re.compile(r"由(?P<who>[^，。；]{3,30}?)(?:实施|发起|负责|组织)")


def since_days(reading: Reading, phrase: Phrase) -> list[Filler]:
    """自3月1日起: from when on it is recalled."""
    return [
        f
        for f in times(reading, phrase)
        if reading.text[f.phrase.start - 1] in "自从" and f.mention is not None and f.mention.text != "即日"
    ][-1:]


_DEALERS = re.compile(
    r"[^，。；、将会通过由]{0,16}(?:经销商|经销店|4S店|特约店|专卖店|服务中心|服务网点|服务站|维修站|维修中心|特约维修点|销售网点|门店|客服热线|客服电话|服务热线)"
)


def dealers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """By whom the products are mended or taken back: bodies, dealers, shops."""
    found = _DEALERS.match(reading.text, *phrase)
    if found:
        whole = Phrase(*found.span())
        own = 1 if reading.text.startswith("其", whole.start) else 0
        return nominal(reading, Phrase(whole.start + own, whole.end))
    return bodies(reading, phrase)
