"""Numbers with their units, how exact they are, what they count, and whether they are reached or aimed at."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, partial

from schemas.events import QuantityValue
from services.extractor.lexicons import terms
from services.extractor.mentions.cover import Cover
from services.extractor.mentions.figures import metric_of, status_of
from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.values import made

_MAGNITUDES = {
    "": 1,
    "十": 10,
    "百": 100,
    "千": 1_000,
    "万": 10_000,
    "十万": 100_000,
    "百万": 1_000_000,
    "千万": 10_000_000,
    "亿": 100_000_000,
    "万亿": 1_000_000_000_000,
}
_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}
_LESS = ("不超过", "不高于", "不大于", "不多于", "至多", "最多", "低于", "少于", "不到", "不足", "小于")
_MORE = ("不少于", "不低于", "不小于", "至少", "最少")
_OVER = ("超过", "超", "突破", "逾", "高于", "大于", "多于", "超出")
_ABOUT = ("约", "近", "将近", "大约", "大概", "约为")
_PER_CENT = re.compile(r"百分之([一二三四五六七八九十百零点两]{1,8})")
_NOT_BEFORE = frozenset(".第〔[﹝－-")
_INSIDE_NUMBER = frozenset("第一二两三四五六七八九十百千万亿零〇0123456789.余多数几上")
_NUMBER = r"\d+(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_AMOUNT = re.compile(
    rf"(?P<n>{_NUMBER})(?P<mid>[余多几])?(?P<mag>万亿|千万|百万|十万|亿|万|千|百)?(?P<mid2>[余多])?"
    rf"(?: ?[-—–~～至到] ?(?P<n2>{_NUMBER})(?P<mag2>万亿|千万|百万|亿|万|千|百)?)? ?"
)
_TAIL = re.compile(r"以上|以下|以内|左右|之多|有余|多")
_STRONG = (
    "万元|亿元|万亿元|美元|元|家次|人次|批次|台套|家|人|名|个百分点|个|件|起|项|辆|台|批|场|户|亩|吨"
    "|公里|米|平方米|倍|次|天"
)
_WRITTEN = re.compile(
    rf"(?P<n>[一二两三四五六七八九十百千万亿零〇]{{1,12}})(?P<mid>[余多])?(?P<unit>{_STRONG})"
    r"(?P<tail>以上|以下|以内|左右|之多|有余|多)?"
)
_AFTER_NUMERALS = frozenset(unit[0] for unit in _STRONG.split("|")) | {"余", "多"}
_NUMBERING = frozenset("号点级页届层期版分城国校企院省市县镇村")
"""Units that mostly number things (3号, 第2页) or count what is no figure of an event (3省)."""


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
            or text[start - 1 : start] in _NOT_BEFORE
            or "A" <= text[start - 1 : start] <= "z"
        ):
            continue
        match = _AMOUNT.match(text, start)
        unit = _unit(text, match.end()) if match else ""
        if match and unit:
            done = match.end() + len(unit)
            mention = None if taken.touches(start, done) else _arabic(text, match, unit)
            if mention:
                found.append(mention)
    written_out = [
        match
        for start, end in tokens.numerals
        if text[end : end + 1] in _AFTER_NUMERALS
        and text[start - 1 : start] not in _INSIDE_NUMBER
        and (match := _WRITTEN.match(text, start))
    ]
    if "百分之" in text:
        written_out += _PER_CENT.finditer(text)
    for match in written_out:
        mention = None if taken.touches(match.start(), match.end()) else _chinese(text, match)
        if mention:
            found.append(mention)
    found.sort(key=lambda m: m.start)
    return found


@cache
def _after_digits() -> frozenset[str]:
    """What can follow digits that begin a quantity: a unit, a magnitude, a further number."""
    return frozenset({unit[0] for unit in terms("units")} | set("余多几万千百十亿,，.-—–~～至到 "))


@cache
def _units() -> re.Pattern[str]:
    """Any unit, the longest first."""
    return re.compile("|".join(map(re.escape, sorted(terms("units"), key=len, reverse=True))))


def _unit(text: str, position: int) -> str:
    """The longest unit at a position; empty where none stands there."""
    unit = _units().match(text, position)
    return unit[0] if unit else ""


def _scaled(number: str, magnitude: str | None) -> float:
    """A number in digits times its magnitude, without the noise of binary fractions (39.66亿)."""
    return float(Decimal(number.replace(",", "").replace("，", "")) * _MAGNITUDES[magnitude or ""])


def _arabic(text: str, match: re.Match[str], unit: str) -> Mention | None:
    start, end = match.start(), match.end() + len(unit)
    number, mid, magnitude, mid2, number2, magnitude2 = match.groups()
    if unit in _NUMBERING and not mid:
        return None
    if unit == "个" and text[end : end + 1] == "月":
        return None
    value = _scaled(number, magnitude)
    upper = None
    if number2:
        upper = _scaled(number2, magnitude2)
        if not magnitude and magnitude2:
            value = _scaled(number, magnitude2)
        if upper <= value:
            return None
    tail = _TAIL.match(text, end)
    end = tail.end() if tail else end
    return _quantity(text, start, end, value, upper, unit, bool(mid or mid2), tail[0] if tail else "")


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
    kind = "money" if terms("units").get(unit) == "money" else ""
    said = partial(_value, text, value, upper, unit, more, tail)
    return Mention(Kind.QUANTITY, start, end, text[start:end], kind, quantity=said)


def _value(
    text: str, value: float, upper: float | None, unit: str, more: bool, tail: str, mention: Mention
) -> QuantityValue:
    start, end = mention.start, mention.end
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
    return made(
        QuantityValue,
        value=value,
        unit=unit,
        comparator=comparator,
        upper=upper,
        metric=metric_of(text, start, end),
        status=status_of(text, start),
    )
