"""Goods that failed a test: which ones, who made or sold them, in what they failed."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal, spanned
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def faulty(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某厂生产的2批次酱油不合格: the goods that were found faulty."""
    return spanned(_FAULTY.search(reading.text, *phrase), "what")


_FAULTY = re.compile(
    r"(?:生产|销售|经营|制造|进口|采集|抽取|委托加工)的(?:\d+(?:批次|批|款|件|份)的?)?"
    r"(?P<what>[^，。；（）\d]{2,20}?(?:等\d+(?:批次|批|款|种)[^，。；（）\d]{1,8}?)?)(?:（[^（）]{1,40}）)?"
    r"(?:中|的?[\u4e00-\u9fff]{2,6}(?:总数|菌群|含量|残留量?|指标|项目|值))?(?:不符合|不合格|检出|被检出|均?未检出|超标|，)"
)


def sold_goods(reading: Reading, phrase: Phrase) -> bool:
    """某店销售的豇豆，灭蝇胺残留量(不符合…): goods whose maker or seller is named, in a list of what failed."""
    sold = _SOLD.search(reading.text, *phrase)
    if sold is None or reading.text.startswith(_FAILED_ONES, phrase.end) or _SURVEYED.search(sold["who"]):
        return False
    if reading.text.startswith("不合格", phrase.end) and _COUNTED.search(reading.text, *phrase):
        return False  # 停止销售某药业生产的3批次|不合格中药饮片
    test = _TESTED.search(reading.text, phrase.start, sold.start("who"))
    if test is not None and "委托" not in test[0]:
        return False  # 某局抽检的|某店销售的韭菜，…: told by 抽检
    return _EXAMINED.search(reading.text, phrase.start, sold.start()) is None


_COUNTED = re.compile(r"\d+余?(?:批次|批|款|件|台|种|瓶|袋|个)$")


_SURVEYED = re.compile("(?:抽查|抽检|抽取|检验|检查|监测|检测)了|共(?:抽查|抽检|抽取|检验|检查)")
"""抽查了|120家企业生产的300批次水泥，18批次产品不合格: a survey's figures are of no single maker."""
_EXAMINED = re.compile(r"经[^，。；]{3,60}(?:检验|检测|抽检|鉴定)，$")
"""经某研究院检验，|某厂生产的酱油(不合格): told of who examined them."""

_FAILED_ONES = tuple(
    f"不合格{noun}" for noun in ("名单", "黑名单", "产品", "食品", "药品", "样品", "率", "项目", "原因", "批次")
)
"""均在|不合格名单中: what failed, no verb."""


def sellers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who made or sold what failed: the body, otherwise what it is called; each, where their goods are listed."""
    if makers := _makers(reading, phrase):
        return [Filler(m, next(iter(reading.mentions.within(*m, Kind.ORGANIZATION)), None)) for m in makers]
    sold = _SOLD.search(reading.text, *phrase)
    if sold is None:
        return []
    who = Phrase(*sold.span("who"))
    if both := _MADE_AND_SOLD.fullmatch(reading.text, *who):
        return [*spanned(both, "maker"), *spanned(both, "seller")]
    named = reading.mentions.within(*who, Kind.ORGANIZATION)
    return [Filler(who, named[-1])] if named else nominal(reading, who)


_MADE_AND_SOLD = re.compile(r"(?P<maker>[^，。；：、]{3,40}?)(?:生产|加工|制作)、(?P<seller>[^，。；：、]{3,40})")
"""某厂生产、某超市(销售的豆干)."""


def _makers(reading: Reading, phrase: Phrase) -> list[Phrase]:
    """甲公司生产的白带丸、乙公司和丙公司生产的香气丸等16批次药品(不合格), 甲公司生产的红茶、乙公司生产的绿茶(检出…):
    who made each of several goods."""
    if _SO_MANY_BATCHES.search(reading.text, *phrase) is None and not reading.text.startswith("检出", phrase.end):
        return []
    phrase = Phrase(max(phrase.start, reading.text.rfind("；", *phrase) + 1), phrase.end)
    made = [
        m for found in _MADE.finditer(reading.text, *phrase) for m in split_list(reading, Phrase(*found.span("who")))
    ]
    return made if len(made) > 1 else []


_SO_MANY_BATCHES = re.compile(r"等?共?\d+余?(?:批次|批|款|种|个品种)[^，。；、]{0,12}$")
_MADE = re.compile(
    r"(?:标称|标示为?|包括|其中)?由?(?P<who>[^，。；：、\n的]{2,40}?(?:公司|厂|药业|集团|店|超市|市场|合作社|商行|经营部|酒楼|食堂))"
    r"(?:生产|销售|经营|加工)的"
)
_BRAND = "(?:“[^“”]{1,16}”)?(?:商标|牌)(?:为“?[^，。；、“”]{1,12}”?)?[、，]"
"""标称“童悦”商标、|某公司生产的裙子: which brand it bears."""
_SOLD = re.compile(
    r"(?:(?<=[，。；：\n、）.．])|(?<=[抽检查测样]的)|标称|标示为?|其中|(?:报告|结果)(?:显示|表明))(?:标称|标示为?)?"
    rf"(?:{_BRAND})?由?"
    r"(?P<who>(?!对|[^，。；：、\n]{2,24}[院所心局站]对|[^，。；：、\n]{2,60}?(?:抽检|抽查|抽样检验)的)[^，。；：\n]{3,50}?)(?:（[^（）]{1,60}）)?(?:在[^，。；（）]{1,14}(?:（[^（）]{1,8}）)?)?"
    r"(?:(?:加工|制作)?(?:生产|销售|经营|使用|加工|制售|委托生产|制作))的"
    r"(?:、?(?:标称|标示为?|来自)[^，。；\n]{3,60}?(?:(?:生产|经销|进口|代理|加工)的|的))?"
    r"[^，。；（）\n]{1,24}(?:（[^（）]{1,160}）)?"
    r"(?:(?:[，、](?:其中)?|(?<=）))(?!该|其|(?:检验|检测|抽检)?结论|判定|经检|样品|产品)"
    r"(?P<item>(?:(?!生产的|销售的)[^，。；\n]){2,40}?)(?:检测值|检出值)?|(?:(?<=）)[^，。；（）\n]{1,12})?中?)$"
)
"""某旗舰店（经营者为某公司）在某网销售的、标称某厂生产的|绿豆饼，其中|菌落总数(不符合), 委托某院抽检的|某店销售的面
（规格型号：…，生产日期：…）|菌落总数项目(不合格), 某厂生产的笋干(检出铅超标)."""


def tested_by(reading: Reading, phrase: Phrase) -> list[Filler]:
    """|某局|委托某院抽检的、某店销售的面(不合格): who had the goods tested."""
    sold = _SOLD.search(reading.text, *phrase)
    test = _TESTED.search(reading.text, phrase.start, sold.start("who")) if sold else None
    return bodies(reading, Phrase(*test.span("by"))) if test else []


_TESTED = re.compile(
    r"(?:^|(?<=[，。；：\n]))(?:近日，|日前，)?(?P<by>[^，。；：、\n]{2,30}?)(?:委托[^，。；：、\n]{3,40}?)?(?:监督|组织)?"
    r"(?:抽检|抽查|抽样检验|抽样检测|检验|检测)的、?$"
)


def failed_in(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某店销售的豇豆，|灭蝇胺残留量|(不符合…), …中检出|克百威|: in what the goods failed."""
    sold = None if _makers(reading, phrase) else _SOLD.search(reading.text, *phrase)
    if sold is not None and sold["item"]:
        return nominal(reading, Phrase(*sold.span("item")))
    shown = _SHOWN.search(reading.text, *phrase)
    return spanned(_DETECTED.match(reading.text, phrase.end) or shown, "item")


_SHOWN = re.compile(r"结果(?:显示|表明)[，：]?(?P<item>[^，。；：的\n]{2,30}?)(?:均|都)?$")
"""检验结果显示|导体电阻、绝缘厚度项目|(不符合…)."""
_DETECTED = re.compile(r"检出(?P<item>[^，。；、：\n]{1,16}?)(?=[，。；]|超标|残留)")
