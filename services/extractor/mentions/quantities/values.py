"""What a quantity means: its number in plain units, and how exact it is."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import partial

from schemas.events import QuantityValue
from services.extractor.characters import char_before
from services.extractor.lexicons import terms
from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.values import made

MAGNITUDES = {
    "": 1,
    "十": 10,
    "百": 100,
    "千": 1_000,
    "万": 10_000,
    "十万": 100_000,
    "百万": 1_000_000,
    "千万": 10_000_000,
    "亿": 100_000_000,
    "百亿": 10_000_000_000,
    "千亿": 100_000_000_000,
    "万亿": 1_000_000_000_000,
}
_UNDER = ("不到", "不足", "低于", "少于", "小于", "＜", "<")
_AT_MOST = ("不超过", "不高于", "不大于", "不多于", "至多", "最多", "≤", "不超")
_AT_LEAST = ("不少于", "不低于", "不小于", "至少", "最少", "至少有", "≥", "不下")
_OVER = ("超过", "超", "突破", "逾", "高于", "大于", "多于", "超出", "＞", ">")
_ABOUT = (
    "约", "近", "大概", "约为", "约合", "约占", "约达",
)  # fmt: skip
_SAYING = frozenset(words[-1] for words in (*_UNDER, *_AT_MOST, *_AT_LEAST, *_OVER, *_ABOUT))
"""What the words before a number end in that say how exact it is."""
_NOT_ABOUT = ("节约", "签约", "预约", "履约", "违约", "解约", "续约", "制约", "附近", "最近", "就近", "邻近", "临近")


def scaled(number: str, magnitude: str | None) -> float:
    """A number in digits times its magnitude, without the noise of binary fractions (39.66亿)."""
    return float(Decimal(number.replace(",", "").replace("，", "").replace(" ", "")) * MAGNITUDES[magnitude or ""])


def quantity(
    text: str, start: int, end: int, value: float, upper: float | None, unit: str, *, more: bool = False, tail: str = ""
) -> Mention:
    """The mention of a quantity; `more`: 余 or 多 stands in it, `tail`: what says how exact it is behind it (以上)."""
    kind = "money" if terms("units").get(unit) == "money" else ""
    said = partial(_value, text, start, value, upper, unit, more, tail)
    prefixed = char_before(text, start) in _PREFIXED and text[start - 2 : start] not in _NO_PREFIX
    if prefixed and not _STORES.search(text, max(0, start - 3), start):
        start -= 1
    return Mention(Kind.QUANTITY, start, end, text[start:end], kind, quantity=said)


_PREFIXED = ("近", "超", "逾")
"""近3万人次: these are said with the number, as nothing can stand between."""
_STORES = re.compile("(?<![务销应营发造理厂电微外包])商超$")
"""商超|12家 are shops, 经销商|超12家 are more than twelve."""
_NO_PREFIX = ("将近", "接近", "最近", "附近", "靠近", "邻近", "不超", "反超", "赶超")


def _value(
    text: str, start: int, value: float, upper: float | None, unit: str, more: bool, tail: str, mention: Mention
) -> QuantityValue:
    return made(
        QuantityValue,
        value=value,
        unit="%" if unit == "％" else unit,
        comparator=_comparator(text[max(0, start - _LEAD) : start], unit, more, tail),
        upper=upper,
    )


_LEAD = 10
_MOST = re.compile(
    r"(?:最[高多大]|至多|上限)(?:可|可达|为|给予|予以|奖励|奖补|补助|补贴|补偿|资助|支持|扶持|可获|可享|可贷|可申请|可处|处|罚款|授信|一次性)*$"
)
"""给予最高|300万元奖励, 最高奖励|100万元: no more can be had than that."""


def _comparator(before: str, unit: str, more: bool, tail: str) -> str:
    """How exact the number is, by the words before and behind it."""
    if "元" in unit and _MOST.search(before):
        return "<="
    if not more and not tail and before[-1:] not in _SAYING:
        return "="
    if more or before.endswith(_AT_LEAST) or tail in ("以上", "有余", "多", "之多"):
        return ">="
    if before.endswith(_AT_MOST):
        return "<="
    if before.endswith(_UNDER):
        return "<"
    if before.endswith(_OVER):
        return ">"
    if tail in ("以下", "以内"):
        return "<="
    about = before.endswith(_ABOUT) and not before.endswith(_NOT_ABOUT)
    return "~" if about or tail == "左右" else "="
