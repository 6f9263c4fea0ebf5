"""Numbers with their units, how exact they are, what they count, and whether they are reached or aimed at."""

from __future__ import annotations

import re
from functools import cache

from schemas.events import QuantityValue
from services.extractor.lexicons import terms
from services.extractor.mentions.model import Kind, Mention

_MAGNITUDES = {
    "": 1,
    "十": 10,
    "百": 100,
    "千": 1e3,
    "万": 1e4,
    "十万": 1e5,
    "百万": 1e6,
    "千万": 1e7,
    "亿": 1e8,
    "万亿": 1e12,
}
_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}
_LESS = ("不超过", "不高于", "不大于", "不多于", "至多", "最多", "低于", "少于", "不到", "不足", "小于")
_MORE = ("不少于", "不低于", "不小于", "至少", "最少")
_OVER = ("超过", "超", "突破", "逾", "高于", "大于", "多于", "超出")
_ABOUT = ("约", "近", "将近", "大约", "大概", "约为")
_TARGET = (
    "目标",
    "力争",
    "争取",
    "确保",
    "计划",
    "预计",
    "拟",
    "将",
    "到20",
    "至20",
    "不低于",
    "不少于",
    "要达到",
    "应达到",
    "力求",
)
_ACHIEVED = (
    "已",
    "共",
    "累计",
    "完成",
    "实现",
    "达到了",
    "新增了",
    "截至",
    "总计",
    "合计",
    "查处",
    "检查",
    "服务",
    "参加",
)
_EDGE = "，。；：！？、（(）)“”《》\n,;:!? 　"
_LEADING = re.compile(
    r"(?:达到|达|为|是|共计|共|约|近|超过|超|逾|突破|总计|合计|累计|分别|已|了|至|到|有|增至|降至|不低于|不少于|不超过|高达|仅|各|各有|不足|\s)+$"
)
_RUN = re.compile(r"\d+")
_PER_CENT = re.compile(r"百分之([一二三四五六七八九十百零点两]{1,8})")
_NOT_BEFORE = frozenset(".第〔[﹝－-")
_INSIDE_NUMBER = frozenset("第一二两三四五六七八九十百千万亿零〇0123456789.余多数几上")
_STOP = re.compile(r"[，。；：！？、（(）)“”《》\n,;:!?\s]|其中|以及|并且|并|和|与|已|将|了|的")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    units = "|".join(sorted(map(re.escape, terms("units")), key=len, reverse=True))
    number = r"\d+(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
    tail = r"(?:以上|以下|以内|左右|之多|有余|多)?"
    arabic = re.compile(
        rf"(?P<n>{number})(?P<mid>[余多几])?(?P<mag>万亿|千万|百万|十万|亿|万|千|百)?(?P<mid2>[余多])?"
        rf"(?: ?(?:[-—–~～至到]) ?(?P<n2>{number})(?P<mag2>万亿|千万|百万|亿|万|千|百)?)?"
        rf" ?(?P<unit>{units})(?P<tail>{tail})"
    )
    strong = "万元|亿元|万亿元|美元|元|家次|人次|批次|台套|家|人|名|个百分点|个|件|起|项|辆|台|批|场|户|亩|吨|公里|米"
    strong += "|平方米|倍|次|天"
    chinese = re.compile(
        rf"(?P<n>[一二两三四五六七八九十百千万亿零〇]{{1,12}})(?P<mid>[余多])?(?P<unit>{strong})(?P<tail>{tail})"
    )
    return arabic, chinese


def find_quantities(text: str, taken: list[tuple[int, int]]) -> list[Mention]:
    """All quantities outside the spans `taken` (times, numbers of documents), in order."""
    arabic, chinese = _patterns()
    spans = sorted(taken)
    found: list[Mention] = []
    at = 0
    done = 0
    for run in _RUN.finditer(text):
        start = run.start()
        if start < done or text[start - 1 : start] in _NOT_BEFORE or "A" <= text[start - 1 : start] <= "z":
            continue
        match = arabic.match(text, start)
        if not match:
            continue
        done = match.end()
        while at < len(spans) and spans[at][1] <= match.start():
            at += 1
        if at < len(spans) and spans[at][0] < match.end():
            continue
        mention = _arabic(text, match)
        if mention:
            found.append(mention)
    written_out = [m for m in chinese.finditer(text) if text[m.start() - 1 : m.start()] not in _INSIDE_NUMBER]
    if "百分之" in text:
        written_out += _PER_CENT.finditer(text)
    for match in written_out:
        written = _chinese(text, match)
        if written and not any(s < match.end() and match.start() < e for s, e in spans):
            found.append(written)
    found.sort(key=lambda m: m.start)
    return found


def _arabic(text: str, match: re.Match[str]) -> Mention | None:
    unit = match["unit"]
    start, end = match.start(), match.end()
    if (
        unit
        in (
            "号",
            "点",
            "级",
            "页",
            "届",
            "层",
            "期",
            "版",
            "分",
            "城",
            "国",
            "校",
            "企",
            "院",
            "省",
            "市",
            "县",
            "镇",
            "村",
        )
        and not match["mid"]
    ):
        return None
    if unit in ("年", "月", "日") or text[end - len(match["tail"]) : end].startswith("月"):
        return None
    if unit == "个" and text[end : end + 1] == "月":
        return None
    value = float(re.sub("[,，]", "", match["n"])) * _MAGNITUDES[match["mag"] or ""]
    upper = None
    if match["n2"]:
        scale = _MAGNITUDES[match["mag2"] or ""]
        upper = float(re.sub("[,，]", "", match["n2"])) * scale
        if not match["mag"] and match["mag2"]:
            value *= scale
        if upper <= value:
            return None
    return _quantity(text, start, end, value, upper, unit, bool(match["mid"] or match["mid2"]), match["tail"])


def _chinese(text: str, match: re.Match[str]) -> Mention | None:
    if match.re is _PER_CENT:
        written = match[1]
        whole, _, part = written.partition("点")
        value = number(whole) + (float("0." + "".join(str(_DIGITS[c]) for c in part if c in _DIGITS)) if part else 0)
        return _quantity(text, match.start(), match.end(), value, None, "%", False, "")
    written, unit = match["n"], match["unit"]
    if written in ("一", "万", "千", "百", "亿", "十", "零") and unit not in ("万元", "亿元", "元"):
        return None
    if len(written) == 1 and unit in ("个", "项", "次", "场", "台", "件", "米", "倍", "天", "人") and unit != "人":
        return None
    value = number(written)
    unit_scale = {"万元": (1e4, "元"), "亿元": (1e8, "元"), "万亿元": (1e12, "元")}.get(unit)
    if unit_scale:
        value, unit = value * unit_scale[0], unit_scale[1]
    return _quantity(text, match.start(), match.end(), value, None, unit, bool(match["mid"]), match["tail"])


def number(written: str) -> float:
    """The value of a Chinese numeral: 十万 → 100000, 三千五百 → 3500, 二〇 → 20."""
    if all(c in _DIGITS for c in written):
        return float(int("".join(str(_DIGITS[c]) for c in written))) if written else 0.0
    total = section = digit = 0
    for character in written:
        if character in _DIGITS:
            digit = _DIGITS[character]
        elif character in _TENS:
            section += (digit or 1) * _TENS[character]
            digit = 0
        else:
            scale = 10_000 if character == "万" else 100_000_000
            total = (
                (total + section + digit or 1) * scale if character == "亿" else total + (section + digit or 1) * scale
            )
            section = digit = 0
    return float(total + section + digit)


def _quantity(
    text: str, start: int, end: int, value: float, upper: float | None, unit: str, more: bool, tail: str
) -> Mention:
    before = text[max(0, start - 4) : start]
    comparator = "="
    if before.endswith(_LESS) or tail in ("以下", "以内"):
        comparator = (
            "<"
            if before.endswith(("不到", "不足", "低于", "少于", "小于"))
            and not before.endswith(("不低于", "不少于", "不小于"))
            else "<="
        )
    if before.endswith(_MORE) or tail in ("以上", "有余", "多", "之多") or more:
        comparator = ">="
    elif before.endswith(_OVER) and not before.endswith(("不超过", "不高于", "不大于", "不多于")):
        comparator = ">"
    elif comparator == "=" and (before.endswith(_ABOUT) or tail == "左右"):
        comparator = "~"
    unit = "%" if unit == "％" else unit
    mention = Mention(
        Kind.QUANTITY, start, end, text[start:end], "money" if terms("units").get(unit) == "money" else ""
    )
    mention.quantity = QuantityValue(
        value=value,
        unit=unit,
        comparator=comparator,
        upper=upper,
        metric=_metric(text, start, end),
        status=_status(text, start),
    )
    return mention


def _metric(text: str, start: int, end: int) -> str | None:
    """What is counted: the words before the number in its phrase (减免检定校准费用), else those after it
    (2家A级机构)."""
    low = max(0, start - 30)
    before = text[low:start]
    cut = max((m.end() for m in _STOP.finditer(before)), default=0)
    phrase = _LEADING.sub("", before[cut:])
    if len(phrase) >= 2 and not phrase[-1].isdigit():
        return phrase[-25:]
    after = text[end : end + 20]
    stop = _STOP.search(after)
    phrase = (after[: stop.start()] if stop else after).strip()
    return phrase if len(phrase) >= 2 else None


def _status(text: str, start: int) -> str:
    """Whether the clause speaks of an aim or of something reached."""
    low = max(text.rfind("。", 0, start), text.rfind("\n", 0, start), text.rfind("；", 0, start), start - 80) + 1
    context = text[low:start]
    if any(word in context for word in _TARGET):
        return "target"
    clause = context[max(context.rfind("，"), context.rfind(",")) + 1 :]
    if any(word in clause for word in _ACHIEVED):
        return "achieved"
    return "unknown"
