"""Numbers with their units, how exact they are, what they count, and whether they are reached or aimed at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from services.extractor.characters import char_before
from services.extractor.lexicons import terms
from services.extractor.mentions.cover import Cover
from services.extractor.mentions.model import Mention
from services.extractor.mentions.quantities.lengths import clocked, length
from services.extractor.mentions.quantities.values import quantity, scaled
from services.extractor.mentions.quantities.written import find_written
from services.extractor.mentions.tokens import Tokens

_NOT_BEFORE = frozenset(".第〔[﹝－-")
_NUMBER = r"\d+(?:[,，]\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?![\d.])|\d+(?:\.\d+)?"
_MAGNITUDE = r"万亿|千亿|百亿|千万|百万|十万|亿|万|千(?![克米瓦伏卡帕牛赫字])|百(?!帕|分点)"
_AMOUNT = re.compile(
    rf"(?P<n>{_NUMBER})(?P<mid>[余多几来+＋])?(?P<mag>{_MAGNITUDE})?(?:(?<=[亿万])(?P<n1>\d{{1,4}}(?P<mag1>{_MAGNITUDE})|\d{{4}}))?"
    r"(?P<mid2>[余多])?"
    rf"(?: ?[-—–~～至到] ?(?P<n2>{_NUMBER})(?P<mag2>{_MAGNITUDE})?)? ?"
)
"""1亿2千万 is one number."""
_NEGATIVE = re.compile(r"(?:增长|增速|增幅|涨幅|涨跌幅|收益率|[为达至到是])[-－−]$")
"""同比增长-3.2%: a minus, no dash."""
_EACH_OF = re.compile(r"分别[为是达增降]?[长至到]?(?:\d[\d.]*、)*$")
_ONE_UNIT = re.compile(rf"(?:、\d+(?:\.\d+)?)+(?P<mag>{_MAGNITUDE})?")
"""分别为32、33微克/立方米: one unit behind them all."""
_TAIL = re.compile(r"以上|以下|以内|左右|之多|有余|多(?!名|家|个|项|方|种|元|地|级|层|次)")
_FURTHER = re.compile(rf"[-—–~～至到](?P<n>{_NUMBER})(?P<mag>{_MAGNITUDE})?")
"""The upper end of a range whose lower end has its unit already (5％～13％)."""
_TENTHS = re.compile(r"成(?![为立功果就员本交分品]|都)(?P<tail>以上|以下|左右|多)?")
"""7成 is 70%."""
_PER = re.compile(r"/\d*")
_PER_TIME = re.compile(r"[年月日天]|[百千万](?:[人户件]|(?=批))")
_RATE = "/10万"
"""8.6/10万: so many of 100 000."""
_INDEX = re.compile(
    r"(?:指数|系数|收入比|倍数|[\u4e00-\u9fff]率|AQI|PMI|p[Hh]值)(?:值|平均值|均值|[（(][^（）()]{1,12}[）)])?"
    r"(?:[约为是达至到近超由从过]|[同环]比|[上去]年的?|年初的?|[由从]?[升降增减涨跌]至|(?:缩小|扩大|收窄)[到至]|提高|下降|上升|回升|回落|稳定在|保持在|控制在)*$"
)
"""What is measured by a number alone."""
_ENDS_NUMBER = re.compile(r"(?:以上|以下|左右)?(?=[，。；、,;）)提升降增减下回缩扩]|$)")
_LENGTHS = (
    "月", "小时", "多小时", "星期", "工作日", "交易日", "自然日", "世纪", "学期", "钟头", "季度", "多月", "半月",
)  # fmt: skip
"""Behind 个 these make a length of time of it."""
_NUMBERING = frozenset("号点级页届层版分城国校企院省市县镇村期方")
"""Units that mostly number things (3号, 第2页) or count what is no figure of an event (3省)."""
_SCORED = re.compile(r"(?:[涨跌升降报调收至达到破得为超近约逾共]|平均|综合|指数|[评得总均满]分|成绩)$")
_BETTER = re.compile("(?:提高|下降|上升|增加|回升|回落|高出|降低)了?$")
"""同比提高1分: marks, however few."""
_ALL_SCORED = re.compile("(?:评分|得分|成绩|分数)(?:均|都|全部)?(?:保持|稳定)?在$")
"""综合评分均在95分以上."""
_HELD = re.compile(
    r"(?:班|训|座|举办|开办|已办|开展|课程?|沙龙|讲堂|活动|通报|简报|通告|公告|警示|提示|专报|专刊|信息|预警|快报|[日周月]报|节目|视频|产品)(?:了|共|共计|累计|已|达|计)*$"
)
"""What is held in several terms (培训班5期); what only numbers them has none before it."""
_LISTED = frozenset("0123456789（(、，,。共的")
_AREAS = frozenset("省国市县")
_BARE = re.compile(r"(?=[，,。、；;：:）)的！!\s]|[^\W\d_a-zA-Z])|$")
"""What may follow a magnitude without a unit (感染人数超过1050万，…; 2300万经营者)."""


def find_quantities(tokens: Tokens, taken: Cover) -> list[Mention]:
    """All quantities outside what is taken (times, numbers of documents), in order."""
    text = tokens.text
    found: list[Mention] = []
    done = 0
    follows = _after_digits()
    for start, run_end in tokens.numbers:
        if (
            start < done
            or text[run_end : run_end + 1] not in follows
            or (char_before(text, start) in _NOT_BEFORE and not _NEGATIVE.search(text, max(0, start - _SIGN), start))
            or "A" <= char_before(text, start) <= "z"
            or (run_end - start >= _OF_PHONES and _PHONE.search(text, max(0, start - _NEAR), start))
        ):
            continue
        match = _AMOUNT.match(text, start)
        mention = _arabic(text, match) if match else None
        if mention is not None:
            done = mention.end
            if not taken.touches(start, done):
                found.append(mention)
    written = [m for m in find_written(tokens) if not _OF_TOWN.match(text, m.start)]
    written += _casualties(text) if "死" in text else ()
    written += _medals(text) if "金" in text else ()
    found += [m for m in written if not taken.touches(m.start, m.end)]
    found.sort(key=lambda m: m.start)
    return found


_HOUSES = ("工业", "电科", "科工", "航天", "航空", "兵器", "船舶", "中船", "集团")
"""航空工业|304所: an institute, by its number."""
_OF_PHONES = 7
_PHONE = re.compile(
    r"(?:电话|热线|手机|传真|致电|拨打|号码|咨询|联系方式|电洽)[^，。；、]{0,3}?(?:[（(]?\d{2,4}[）)]?[-—－ ]?)?$"
)
"""服务电话（02）24513174|张某某: a number that somebody answers, with his name behind."""


_OF_TOWN = re.compile(
    r"[一二三四五六七八九十]家(?:渠市|(?![乡农村城单企公医机银门商工龙])[\u4e00-\u9fff]{1,2}(?:镇|乡(?!镇)|村(?!镇|企|民)|街道))"
)
"""三家店镇, 五家渠市: no three and no five."""


_CASUALTIES = re.compile(r"(?P<dead>\d(?<![\d.].)\d{0,3})死(?:(?P<hurt>\d{1,5})伤)?(?=[，。；、的事)）]|$)")


def _casualties(text: str) -> Iterator[Mention]:
    """致3死5伤: people, by what befell them."""
    for match in _CASUALTIES.finditer(text):
        for which in ("dead", "hurt"):
            if match[which]:
                yield quantity(text, match.start(which), match.end(which) + 1, float(match[which]), None, "人")


_MEDALS = re.compile(r"\d(?<![\d.].)\d{0,2}金(?:[、和]?\d{1,3}[银铜])+(?![\u4e00-\u9fff]?牌照)")
_MEDAL = re.compile(r"(\d+)([金银铜])")


def _medals(text: str) -> Iterator[Mention]:
    """13金、8银、9铜, 3金2银."""
    for listed in _MEDALS.finditer(text):
        for medal in _MEDAL.finditer(text, *listed.span()):
            yield quantity(text, medal.start(), medal.end(), float(medal[1]), None, medal[2])


@cache
def _after_digits() -> frozenset[str]:
    """What can follow digits that begin a quantity: a unit, a magnitude, a further number."""
    return frozenset(
        {unit[0] for unit in terms("units")}
        | set("余多几来+＋万千百十亿,，.-—–~～至到 年天成/。；、）)以左提升降增减下回")
    )


_OF_PLACES = ("个人", "团体", "第", "全", "前", "榜", "首位", "末位")


@cache
def _units() -> re.Pattern[str]:
    """Any unit, the longest first."""
    return re.compile("|".join(map(re.escape, sorted(terms("units"), key=len, reverse=True))))


def _unit(text: str, position: int) -> str:
    """The longest unit at a position, with what it is counted by (美元/桶, g/100g); empty where none stands there."""
    unit = _units().match(text, position)
    if unit is None:
        return ""
    end = unit.end()
    if unit[0] == "列" and text.startswith(_OF_PLACES, end):
        return ""  # 以总分93.4|列个人第一
    if unit[0] == "人日" and text.startswith("前", end):
        return "人"  # 一行6人|日前到访
    if (
        unit[0][-1].isascii()
        and unit[0][-1].isalpha()
        and text[end : end + 1].isascii()
        and text[end : end + 1].isalpha()
    ):
        return ""
    if text.startswith("（", end) and (other := _units().match(text, end + 1)) and text.startswith("）", other.end()):
        return text[position : other.end() + 1]
    per = _PER.match(text, end)
    if per and (other := _units().match(text, per.end()) or _PER_TIME.match(text, per.end())):
        return text[position : other.end()]
    return unit[0]


def _arabic(text: str, match: re.Match[str]) -> Mention | None:
    number, mid, magnitude, number1, magnitude1, mid2, number2, magnitude2 = match.groups()
    start, behind = match.span()
    if told := clocked(text, start, behind):
        return told
    if behind - start == 1 and (share := _TENTHS.match(text, behind)):
        return quantity(text, start, share.end(), float(number) * 10, None, "%", tail=share["tail"] or "")
    unit = length(text, match) or _unit(text, behind)
    if not unit and not magnitude and (common := _of_list(text, match)):
        return common
    if unit.endswith("次") and text[behind + len(unit) : behind + len(unit) + 1] in ("级", "要", "生", "方"):
        unit = unit[:-1]  # 29项|次级计量标准
    if text[behind + 1 : behind + 2] in _NO_UNITS.get(unit, ()):
        unit = ""
    if unit == "所" and text.endswith(_HOUSES, 0, start):
        return None
    end = behind + len(unit)
    if not unit and text.startswith(_RATE, behind):
        unit = _RATE
        end += len(unit)
    if not unit and (indexed := _indexed(text, match)):
        return indexed
    if not unit:
        if not magnitude or not _BARE.match(text, behind):
            return None
        end = behind - (text[behind - 1] == " ")
    if unit in _NUMBERING and not _is_counted(text, match, unit):
        return None
    if unit == "个" and text.startswith(_LENGTHS, end):
        return None
    if unit in ("名", "位") and _RANKED.search(text, max(0, start - _RANK), start):
        return None
    value = scaled(number, magnitude)
    if number1:
        value += scaled(number1.removesuffix(magnitude1 or ""), magnitude1)
    if char_before(text, start) in _MINUS:
        return quantity(text, start - 1, end, -value, None, unit) if unit in _SHARES else None
    upper = None
    if number2:
        upper = scaled(number2, magnitude2)
        if magnitude2 and not magnitude and (alike := scaled(number, magnitude2)) < upper:
            value = alike  # 3至5万元; 5000至1万元 is 5000
        if upper <= value:
            return None
    elif (further := _FURTHER.match(text, end)) and text.startswith(unit, further.end()):
        upper = scaled(further["n"], further["mag"])
        if upper <= value:
            upper = None
        else:
            end = further.end() + len(unit)
    tail = _TAIL.match(text, end)
    end = tail.end() if tail else end
    about = tail[0] if tail else "左右" if mid == "来" else ""  # 190来位
    return quantity(text, start, end, value, upper, unit, more=bool((mid and mid != "来") or mid2), tail=about)


def _of_list(text: str, match: re.Match[str]) -> Mention | None:
    """分别为|32、33微克: a number whose unit stands behind the last of its list."""
    start, end = match.span()
    if text[end : end + 1] != "、" or not _EACH_OF.search(text, max(0, start - _NEAR), start):
        return None
    others = _ONE_UNIT.match(text, end)
    unit = _unit(text, others.end()) if others else ""
    return quantity(text, start, end, scaled(match["n"], others["mag"]), None, unit) if others and unit else None


_RANKED = re.compile(r"[前第]$|第\d{1,2}[、和至到~～—–-]$")
"""前|3名, 第2~|10名: places in a ranking."""
_RANK = 4
_MINUS = frozenset("-－−")
_SHARES = ("%", "％", "‰", "个百分点", "℃")
_SIGN = 5


def _indexed(text: str, match: re.Match[str]) -> Mention | None:
    """指数达到|185, 系数由|0.52提高到0.58: a number that has no unit."""
    end = _ENDS_NUMBER.match(text, match.end())
    if end is None or match["mag"] or char_before(text, match.start()) not in _INDEX_SIGNS:
        return None
    before = text[max(0, match.start() - _NEAR) : match.start()]
    if not _INDEX.search(_LOWER_END.sub("", before)):
        return None
    value = scaled(match["n"], None)
    return quantity(text, match.start(), end.end(), value, None, "", tail=end[0])


_INDEX_SIGNS = frozenset("数值率比的I约为是达至到近超在由从过）)")
_LOWER_END = re.compile(r"(?<=[由从的])\d[\d.]*")
_NEAR = 24


_NO_UNITS = {"人": ("口", "才"), "集": ("团",), "部": ("队",), "类": ("创", "新", "医", "传")}
"""Units that are none before these: 1.2万人口, 360集团, 8650部队, 1类创新药."""


def _is_counted(text: str, match: re.Match[str], unit: str) -> bool:
    """Whether a unit that mostly numbers things counts here: 涨超1000点, 92.5分, 涉及9省27市."""
    if unit == "方":
        return text[match.end() + 1 : match.end() + 2] in _LISTED
    if unit == "期":
        return bool(_HELD.search(text, max(0, match.start() - 6), match.start()))
    if unit in _AREAS and text.endswith(("等", "、"), 0, match.start()):
        return True
    if unit in _AREAS:
        return text[match.end() + 1 : match.end() + 2] in _LISTED
    if unit == "级":
        return "." in match["n"] and text.startswith(("地震", "以上地震", "左右地震", "余震"), match.end() + 1)
    if unit == "分" and _BETTER.search(text, max(0, match.start() - 4), match.start()):
        return True
    if unit == "分" and _ALL_SCORED.search(text, max(0, match.start() - 8), match.start()):
        return True
    if unit not in ("点", "分") or len(match["n"]) < 2:
        return False
    return "." in match["n"] or bool(_SCORED.search(text, max(0, match.start() - 4), match.start()))
