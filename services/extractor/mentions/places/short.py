"""Cities and provinces called by one character between 在 or 来 and a verb: 在京召开, 在沪签署, 来川调研."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schemas.events import PlaceValue
from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.places.divisions import divisions
from services.extractor.mentions.setting import Setting
from services.extractor.mentions.values import made

_CITIES = {
    "京": ("110000", "北京市"), "津": ("120000", "天津市"), "沪": ("310000", "上海市"), "渝": ("500000", "重庆市"),
    "穗": ("440100", "广东省广州市"), "深": ("440300", "广东省深圳市"), "杭": ("330100", "浙江省杭州市"),
    "甬": ("330200", "浙江省宁波市"), "汉": ("420100", "湖北省武汉市"), "蓉": ("510100", "四川省成都市"),
    "昆": ("530100", "云南省昆明市"), "邕": ("450100", "广西壮族自治区南宁市"), "榕": ("350100", "福建省福州市"),
    "厦": ("350200", "福建省厦门市"), "郑": ("410100", "河南省郑州市"), "琼": ("460000", "海南省"),
    "哈": ("230100", "黑龙江省哈尔滨市"), "济": ("370100", "山东省济南市"), "港": ("810000", "香港特别行政区"),
    "筑": ("520100", "贵州省贵阳市"), "澳": ("820000", "澳门特别行政区"), "青": ("370200", "山东省青岛市"),
    "洪": ("360100", "江西省南昌市"), "兰": ("620100", "甘肃省兰州市"), "川": ("510000", "四川省"),
    "粤": ("440000", "广东省"), "浙": ("330000", "浙江省"), "鲁": ("370000", "山东省"), "豫": ("410000", "河南省"),
    "湘": ("430000", "湖南省"), "鄂": ("420000", "湖北省"), "闽": ("350000", "福建省"), "黔": ("520000", "贵州省"),
    "滇": ("530000", "云南省"), "陕": ("610000", "陕西省"), "皖": ("340000", "安徽省"), "赣": ("360000", "江西省"),
    "辽": ("210000", "辽宁省"), "晋": ("140000", "山西省"), "冀": ("130000", "河北省"), "藏": ("540000", "西藏自治区"),
    "桂": ("450000", "广西壮族自治区"), "疆": ("650000", "新疆维吾尔自治区"),
}  # fmt: skip
"""Those that mean one city or province behind 在 and 来."""
_SEVERAL = {
    "宁": {"32": ("320100", "江苏省南京市"), "63": ("630100", "青海省西宁市"), "64": ("640000", "宁夏回族自治区")},
}
"""Those that mean another one in each province."""
_DONE_THERE = re.compile(
    r"(?:隆重|正式|圆满|顺利|成功|联合|共同|同时|胜利|盛大|首次|再次|如期|同步|集中|重磅|精彩)*"
    r"(?:召开|举行|举办|开幕|闭幕|落幕|启动|签署|签约|签订|成立|揭牌|发布|开班|结业|开赛|揭晓|会见|会谈|出席|落下帷幕|拉开|"
    r"亮相|首发|揭幕|调研|考察|视察|访问|参观|走访|座谈|会晤|洽谈|检查|督导|慰问|看望|开讲|演出|巡演|宣布|公布|开业|设立|挂牌|"
    r"结束|收官|组建|颁奖|颁发|颁布|授牌|出台|印发|推出|开营|闭营|开馆|开展|展开|开园|首映|上映|上演|首演|展出|面世|问世|"
    r"研讨|被(?:授予|评为|表彰)|荣获|获(?!取|悉|知|准|批)|受到?表彰|当选|夺|通过|共商|交流|同台|观摩|学习|"
    r"磋商|会商|会面|聚首|齐聚|集结|集训|培训|比赛|角逐|打响|奠基|落成|落户|投产|逝世|病逝|去世|辞世|发起|进行|达成)"
)


_COMES = re.compile(
    rf"来(?:[{''.join(_CITIES)}])(?=(?:就|围绕|对)[^，。；]{{2,30}}|(?:开展|进行|专题|实地)+|[，。]|{_DONE_THERE.pattern})"
)


def find_short_places(text: str, setting: Setting) -> Iterator[Mention]:
    """The cities so called, each with its code; without one where nothing tells which of several is meant."""
    for come in _COMES.finditer(text) if "来" in text else ():
        short = text[come.end() - 1]
        adcode, full = _CITIES[short]
        there = made(PlaceValue, adcode=adcode, name=full, alternatives=[], basis="text")
        yield Mention(Kind.PLACE, come.end() - 1, come.end(), short, "city", place=there)
    for behind in _BEHIND.finditer(text):
        at = behind.start()
        called = text[at + 1 : at + 2]
        if (called in _CITIES or called in _SEVERAL) and _DONE_THERE.match(text, at + 2):
            code, name = _CITIES.get(called) or _of_several(called, setting)
            others = [] if code else [other for other, _ in _SEVERAL[called].values()]
            where = made(PlaceValue, adcode=code, name=name, alternatives=others, basis="text")
            yield Mention(Kind.PLACE, at + 1, at + 2, text[at + 1], "city", place=where)
        elif (named := _below_home(text, at + 1, setting)) is not None:
            yield named


_BEHIND = re.compile("[在于]")


def _below_home(text: str, start: int, setting: Setting) -> Mention | None:
    """在宝安举办 in what 深圳市 publishes, 在安康召开 in 陕西省's: a district or city near home without its ending."""
    if not setting.home:
        return None
    above = setting.home[:4] + "00" if setting.home[2:4] != "00" else setting.home[:2] + "0000"
    for end in (start + 2, start + 3):
        stem = text[start:end]
        if not _DONE_THERE.match(text, end) or stem in _WORDS:
            continue
        for ending in "市区县":
            known = divisions().named(stem + ending, setting.year, above)
            if len({d.adcode for d in known}) == 1:
                name = divisions().full_name(known[0].adcode, setting.year)
                where = made(PlaceValue, adcode=known[0].adcode, name=name, alternatives=[], basis="home")
                return Mention(Kind.PLACE, start, end, stem, "division", place=where)
    return None


_WORDS = frozenset(["合作", "互助", "通道", "会同", "资源", "同心", "公安"])
"""What means something else behind 在 as well."""


def _of_several(called: str, setting: Setting) -> tuple[str | None, str]:
    """The one in the province that the article speaks from or, of those in question, alone names."""
    cities = _SEVERAL[called]
    named = [province for province in cities if province in setting.provinces]
    province = setting.home[:2] if setting.home[:2] in cities else named[0] if len(named) == 1 else ""
    return cities.get(province, (None, called))
