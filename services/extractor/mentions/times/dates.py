"""Dates in written numerals: 二〇二五年五月十二日, 去年九月二十一日, 五月底."""

from __future__ import annotations

import re

from services.extractor.characters import char_before
from services.extractor.mentions.model import Mention
from services.extractor.mentions.times.parts import RELATIVE_YEARS, hours_after, is_real, make_time, number
from services.extractor.mentions.times.values import Clock

CHINESE = re.compile(
    r"([一二][〇○零O０Ｏ一二三四五六七八九]{3})年(?:([正一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十廿卅]{1,4})日)?)?"
)
CHINESE_MONTH = re.compile(
    r"([元正一二三四五六七八九十]{1,2})月(?:份|[底初末]|[上中下]旬|([一二三四五六七八九十廿卅]{1,3}|(?<=元月)\d{1,2})[日号])?"
)


def chinese_date(match: re.Match[str], clock: Clock) -> Mention | None:
    """A year in numerals, with month and day where they are said."""
    digits = "".join(str("〇一二三四五六七八九".find(_zero(c))) for c in match[1])
    month = number(match[2]) if match[2] else None
    day = number(match[3]) if match[3] else None
    if not is_real(month or 1, day or 1):
        return None
    subtype = "day" if day else "month" if month else "year"
    return make_time(match.string, match.start(), match.end(), subtype, clock.stated(int(digits), month, day))


def chinese_month(match: re.Match[str], clock: Clock) -> Mention | None:
    """A month in numerals that is marked as one by what stands beside it."""
    text, start = match.string, match.start()
    if "元" in match[1] and (match[1] != "元" or _MONEY.search(text, max(0, start - 1), match.end() + 1)):
        return None  # 每人300元月租
    if text.endswith(_BY_THE_MOON, 0, start):
        return None  # 农历三月初三: no day of March
    month = number(match[1])
    day = number(match[2]) if match[2] else None
    shift = RELATIVE_YEARS.get(text[start - 2 : start]) if start >= 2 else None
    if not is_real(month, day or 1) or (char_before(text, start) == "年" and shift is None):
        return None
    if match[0].endswith("月") and shift is None and match[1] != "元":
        return None  # 五月 alone may be anything, 去年五月 is a month
    if shift is not None:
        start -= 2
    if day:
        hours = hours_after(text, match.end())
        end = hours.end() if hours else match.end()
        return make_time(text, start, end, "day", clock.day(None, month, day, shift, 0))
    edge = match[0].partition("月")[2].removeprefix("份")
    return make_time(text, start, match.end(), "month", clock.month(None, month, shift, edge, 0))


_BY_THE_MOON = ("农历", "阴历", "旧历")
_MONEY = re.compile(r"[\d万亿百千美欧港日公纪]元|月[均租薪供息费]")


def _zero(character: str) -> str:
    return "〇" if character in "〇○零O０ＯО" else character
