"""Premises called by several trades or areas at once."""

from __future__ import annotations

from functools import cache

from services.extractor import lazy_re as re
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import sections
from services.extractor.mentions import Kind


def with_trades_joined(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """化工、|冶金企业; 城区及|乡镇农贸市场: what only names a trade or an area belongs to the premises behind it."""
    joined: list[Phrase] = []
    if _share_things(reading, members):
        return [Phrase(members[0].start, members[-1].end)]
    for member in reversed(members):
        if joined and _is_trade(reading, member) and _is_called_so(reading, joined[-1]):
            joined[-1] = Phrase(member.start, joined[-1].end)
        else:
            joined.append(member)
    return joined[::-1]


def one_row(reading: Reading, phrase: Phrase) -> Phrase | None:
    """童鞋、电线电缆等6种产品, 血压计、计价器等计量器具; 县委、县政府主要负责人, 小学和幼儿园食堂: a row that its last
    words sum up, or whose last word holds for all, is one."""
    if "、" not in (said := reading.say(phrase)) and "和" not in said and "及" not in said:
        return None
    phrase = reading.before(phrase, _IN_ALL)
    if (kinds := _KINDS.fullmatch(reading.text, *phrase)) and not reading.mentions.within(*phrase, Kind.ORGANIZATION):
        return Phrase(*kinds.span("row"))
    rows = (_SHARED, _SOLD_THERE, _FIELD_OF_THINGS)
    return phrase if any(row.fullmatch(reading.text, *phrase) for row in rows) else None


_KINDS = re.compile(
    r"(?P<row>[^，。；：、的]{1,16}(?:(?:、|和|及|以及)[^，。；：、的]{1,16})+?"
    r"(?:等?(?:\d+|[一二两三四五六七八九十]+)余?个?大?[种类][^，。；：、的\d]{2,10}?"
    r"|等[^，。；：、的\d]{2,6}(?:产品|商品|食品|用品|器具|标准)))(?:质量|质量安全)?(?:\d+[余多]?批次?(?:样品|产品)?)?"
)
_IN_ALL = re.compile(r"(?<=.)(?:(?<!公)共计?|合计|总计)(?:\d+[余多]?批?[次份个件].*)?$")
"""肉制品等5类食品|共120批次样品: how many of them there were in all."""
_SHARED = re.compile(
    r"(?:[^，。；：、的和及\d]{2,12}?(?<![人员长])(?:、|和|及))+[^，。；：、的和及\d]{2,12}?(?:主要|有关|相关)?(?:负责人|负责同志)"
    r"|(?:[^，。；：、的和及\d]{2,12}?[校园](?:、|和|及))+[^，。；：、的和及\d]{2,12}?[校园]食堂"
    r"|(?:相关|有关|涉事|涉案)[^，。；：、的和及]{0,4}(?:企业|单位|机构|产品)(?:和|及|、)[^，。；：、的和及]{0,2}(?:企业|单位|机构|人员|产品)"
)

_SOLD_THERE = re.compile(
    r"(?:[^，。；]*、[^，。；]*等(?!\d+[余多]?个?[省市县区])[^、，。；的]{1,8}|(?:[^，。；、的]{2,6}(?:、|和|及))+[^，。；、的等]{2,8}?)(?:销售|使用|生产|经营|储存|开展|提供|存在)的[^、，。；的]{1,12}"
)
"""商超、农贸市场等场所销售的粽子: a list that only says where it is sold."""
_FIELD_OF_THINGS = re.compile(
    r"[^，。；：“”的]{1,40}、[^，。；：“”、的]{1,20}等[^，。；、的\d家]{0,10}?(?:领域|场所|区域|部位|环节|行业|重点单位)"
    r"(?:(?:在用|使用|销售|经营|生产|配备|安装)?的?|的在用)(?![内中里])[^，。；的\d]{2,24}(?<!情况)(?<!问题)(?<!单位)(?<!企业)(?<!商户)(?<!行为)"
)
"""秤、血压计等民生领域计量器具, 景区、商场等场所的电梯: examples, and what is there."""


def _share_things(reading: Reading, members: list[Phrase]) -> bool:
    """学校、医院、养老院的食堂; 甲公司、乙公司生产的电线: premises listed for what is theirs."""
    last = reading.say(members[-1])
    whose, of, things = last.rpartition("的")
    if len(members) < _SEVERAL or not of or "的" in whose or _NO_THING.search(things):
        return False
    of_makers = _MAKES.search(whose)
    whose = _MAKES.sub("", whose)
    houses = [*map(reading.say, members[:-1]), whose]
    by_name = not of_makers and all(_NAMED.fullmatch(said) for said in houses)  # 甲海鲜市场、乙市场的秤
    return not by_name and all(_PREMISES.search(said) for said in houses)


_SEVERAL = 2
_MAKES = re.compile("(?:生产|销售|经营|使用|加工|在用|存放)+$")
_PREMISES = re.compile(
    r"(?:企业|公司|店|厂|市场|场所|门市部|商户|医院|诊所|校|幼儿园|工地|食堂|超市|商超|酒店|宾馆|商场|景区|园区|养老院|敬老院|站|车间|仓库|"
    r"摊位|小区|码头|药房|集市|餐馆|饭店)$"
)
_SORTS = (
    "农贸|集贸|批发|海鲜|水产|蔬菜|果蔬|农产品|综合|大型|中型|小型|连锁|生鲜|建材|家具|家居|二手车|花卉|星级|快捷|商务|民营|乡镇|城区|农村|各|重点|专业|"
    "周边|社会|旅游|茶叶|服装|粮油|肉类|活禽|便民|社区|大|早|夜|仓储|老旧|住宅|安置|高层|旧货|中心|品牌"
)
_NAMED = re.compile(
    rf"(?!(?:{_SORTS})+(?:市场|超市|商场|酒店|宾馆|加油站|小区)$)[\u4e00-\u9fff]{{2,8}}?(?:市场|超市|商场|购物中心|酒店|宾馆|加油站|小区)"
)
"""双树市场, not 海鲜市场: a house by its name."""
_NO_THING = re.compile("行为|情况|问题|工作|案|人$|员$|代表$|企业$|单位$|店$|公司$|厂$|市场$")


def _is_trade(reading: Reading, member: Phrase) -> bool:
    said = reading.say(member)
    if member.end - member.start > _LONGEST or said.endswith(_premises()) or "的" in said:
        return False
    return not any(m.end == member.end for m in reading.mentions.within(*member, Kind.ORGANIZATION))


def _is_called_so(reading: Reading, premises: Phrase) -> bool:
    named = reading.mentions.starting(premises.start, Kind.ORGANIZATION, Kind.PLACE)
    return not named and _CALLED_SO.fullmatch(reading.text, *premises) is not None


@cache
def _premises() -> tuple[str, ...]:
    return tuple(sections("checks")["premises"].split())


_LONGEST = 8
_CALLED_SO = re.compile(
    r"(?!重点|大型|相关|有关|各|主要|规模|辖区|中小|沿街|其他|所有|个别)"
    r"[^，。；的“”《》]{2,}(?:企业|单位|公司|站点|店|厂|市场|场所|门市部|商户|经营户|机构)"
    r"|(?!重点|辖区)[^，。；、的]{2,8}(?:周边|附近|沿线)的[^，。；、的]{2,12}"
)
"""What trades or an area share; (校园及)学校周边的小卖部."""
