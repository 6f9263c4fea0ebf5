"""Shares of a whole in words: 三成, 五分之一, 2/3, 近一半, 百分之九十五."""

from __future__ import annotations

import re
from collections.abc import Iterator

from services.extractor.mentions.model import Mention
from services.extractor.mentions.numerals import DIGITS, numeral
from services.extractor.mentions.quantities.values import quantity

_EXACT = "(?P<tail>以上|以下|以内|左右|多)?"
_PER_CENT = re.compile(rf"(?P<of>[百千万])分之(?P<n>[一二三四五六七八九十百零点两]{{1,8}}){_EXACT}")
_UNITS = {"百": (1, "%"), "千": (1, "‰"), "万": (0.01, "%")}
_TENTHS = re.compile(
    r"(?P<low>[一二三四五六七](?=[二三四五六七八九]))?(?P<n>[一二两三四五六七八九])成"
    rf"(?P<half>[一二三四五六七八九](?![一-龥]?分之))?{_EXACT}"
)
_FRACTION = re.compile(rf"(?P<whole>[二三四五六七八九十]{{1,2}})分之(?P<part>[一二两三四五六七八九]){_EXACT}")
_WRITTEN_FRACTION = re.compile(rf"(?P<part>[1-9])/(?P<whole>[2-9]|10)(?![\d/.年月日号栋#a-zA-Z]){_EXACT}")
_HALF = re.compile(r"(?P<lead>[近超逾])?(?:一半|半数)(?P<tail>以上|左右|多)?")
_BEFORE = (
    "近", "超", "约", "逾", "达", "占", "不足", "不到", "过", "仅", "有", "上涨", "下降", "增长", "增加",
    "提高", "降低", "的", "至", "到", "出", "了", "少", "偏多", "略多", "偏高", "偏低",
)  # fmt: skip
_MEASURED = ("占", "约占", "总量的", "总数的", "全部的", "不足", "不到", "近", "超", "超过", "近乎")
"""What a half or a fraction in digits stands behind, where nothing behind it says how exact it is."""


def find_shares(text: str) -> Iterator[Mention]:
    """The shares that no written numeral opens, and those of a hundred or thousand."""
    if "分之" in text:
        for match in _PER_CENT.finditer(text):
            yield _per_cent(text, match)
    if "/" in text:
        for match in _WRITTEN_FRACTION.finditer(text):
            if match["tail"] or text.endswith(_MEASURED, 0, match.start()):
                value = round(int(match["part"]) / int(match["whole"]) * 100, 2)
                yield quantity(text, *match.span(), value, None, "%", tail=match["tail"] or "")
    if "一半" in text or "半数" in text:
        for match in _HALF.finditer(text):
            if match["lead"] or match["tail"] or text.endswith(_MEASURED, 0, match.start()):
                start = match.start() + bool(match["lead"])
                yield quantity(text, start, match.end(), 50, None, "%", tail=match["tail"] or "")


def _per_cent(text: str, match: re.Match[str]) -> Mention:
    whole, _, part = match["n"].partition("点")
    value = numeral(whole) + (float("0." + "".join(str(DIGITS[c]) for c in part if c in DIGITS)) if part else 0)
    scale, unit = _UNITS[match["of"]]
    return quantity(text, *match.span(), value * scale, None, unit, tail=match["tail"] or "")


def share_at(text: str, start: int) -> Mention | None:
    """近三成, 六七成, 八成以上, 三分之一: the share that a written numeral opens; 张三成 and 分成 are none."""
    match = _TENTHS.match(text, start)
    if match is None:
        return _fraction(text, start)
    if not (match["tail"] or text.endswith(_BEFORE, 0, start)):
        return None
    high = DIGITS[match["n"]] * 10 + DIGITS.get(match["half"] or "", 0)
    low = DIGITS[match["low"]] * 10 if match["low"] else high
    return quantity(text, start, match.end(), low, high if low < high else None, "%", tail=match["tail"] or "")


def _fraction(text: str, start: int) -> Mention | None:
    match = _FRACTION.match(text, start)
    if match is None:
        return None
    value = round(numeral(match["part"]) / numeral(match["whole"]) * 100, 2)
    return quantity(text, start, match.end(), value, None, "%", tail=match["tail"] or "")
