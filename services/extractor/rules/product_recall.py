"""Recalls: a maker takes back products that are not safe."""

import re

from schemas.events import EventType, Role
from services.extractor.bodies import bodies
from services.extractor.fillers import Filler, nominal, quantities
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.rulebook import Rule, Slot, Trigger

_MADE = re.compile(r"^.{0,40}?(?:生产|制造|销售|进口|出厂|售出|上市)的")
_SOME = re.compile(
    r"^(?:的|约|共计?|部分|进口|国产|涉及|上述|相关|有关|一?批次|多批次|一款|\d+款|批次|批|某|在华|所有|全部)+(?=.{2})"
)
_COUNTED = re.compile(r"[，,]?(?:共计?|合计|总计|约|涉及)$")
_SERIES = re.compile(r"等(?:系列|品牌|型号|车型|款|部分|进口|多款|[\d一二两三四五六七八九十]+[款个])?[^，。；]{2,14}$")
"""甲等系列汽车 names the products; nothing is left out."""


def _products(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The products, without how many, of when they are and 部分."""
    start, end = phrase
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
    products = reading.trim(Phrase(start, end))
    if _SERIES.search(reading.say(products)):
        return [Filler(products)]
    return nominal(reading, products)


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


_CARRIED_OUT = "实施 启动 发起 开展 组织 宣布 执行 备案 进行 公布 发布 实行"

RULE = Rule(
    type=EventType.PRODUCT_RECALL,
    triggers=(
        Trigger("召回 主动召回 自愿召回 紧急召回 宣布召回 决定召回 责令召回", noun_like=True, confidence=0.9),
        Trigger("召回 主动召回", noun_like=True, companions="对", confidence=0.9),
        Trigger(_CARRIED_OUT, heads="召回 主动召回 召回活动 召回措施 召回行动", light=True, confidence=0.8),
    ),
    slots=(
        Slot(Role.ORGANIZER, "由 doer 被", bodies),
        Slot(Role.TARGET, "object 对", _products, but=_CARRIED_OUT),
        Slot(Role.TARGET, "对", _products, verbs=_CARRIED_OUT),
        Slot(Role.TARGET, "passive", _products),
        Slot(Role.QUANTITY, "对 object behind", quantities),
        Slot(Role.CHANNEL, "通过", dealers),
    ),
    needs="target quantity",
    identity="organizer target",
    likeness="organizer target",
)
