"""Times that return: which day of the month, the year or the week it is (每月15日, 每年9月, 每周三下午)."""

from __future__ import annotations

import re

from services.extractor.mentions.times.parts import hours_after, is_real

WEEKDAYS = "一二三四五六日"
_TO = r"[至到\-—–~～]"
_DAYS = re.compile(rf"的? ?(?P<d>\d{{1,2}})(?:[日号]?(?P<to>{_TO}|、)(?P<d2>\d{{1,2}}))?(?:、\d{{1,2}}[日号]?)*[日号]")
_MONTHS = re.compile(
    r"的? ?(?P<m>\d{1,2})(?:月(?P<d>\d{1,2})[日号])?"
    rf"(?:月?(?P<to>{_TO}|、)(?=\d|[次翌]年)(?:[次翌]年)?(?:(?P<m2>\d{{1,2}})月)?(?:(?P<d2>\d{{1,2}})[日号])?)?"
    r"(?:(?<![日号月])月)?(?:[初底末]|[上中下]旬)?"
)
_WEEKDAY = re.compile(
    rf"(?:的?(?:周|星期))?(?P<w>[{WEEKDAYS}天])(?!是)(?:(?P<to>{_TO}|、|和)(?:每?(?:周|星期))?(?P<w2>[{WEEKDAYS}天]))?"
)
_PART = re.compile(
    r"的?(?:第[一二三四]个(?:周|星期)[一二三四五六日天]|年?[初底末](?!始)|[上中下]旬|[春夏秋冬]季|[上下]半年|第?[一二三四]季度)"
)
_COUNTS = frozenset("次个场期年天堂课节篇更例一二三四五六七八九十")
"""What stands behind 每周三 where 三 counts (每周三次)."""
_NO_DEED = frozenset("，,、上下晚早凌（(至到—-~和及的")
"""What stands behind 每周一 where 一 is no once (每周一调度)."""


def goes_on_recurring(text: str, end: int, period: str) -> tuple[int, str | None]:
    """Where a time that returns ends, with what is said behind 每月 (up to `end`; `period`: P1M), and what that says
    (XXXX-XX-15); None where it says nothing."""
    found, partial = _PARTS_OF.get(period, _no_part)(text, end)
    if found == end and (part := _PART.match(text, end)):
        found = part.end()
    if (found > end or period == "P1D") and (hours := hours_after(text, found)):
        found = hours.end()
    return found, partial


def _no_part(text: str, end: int) -> tuple[int, str | None]:
    return end, None


def _of_month(text: str, end: int) -> tuple[int, str | None]:
    days = _DAYS.match(text, end)
    if days is None or not is_real(1, days["d"]):
        return end, None
    return days.end(), _both(days, f"XXXX-XX-{int(days['d']):02d}", f"XXXX-XX-{int(days['d2'] or 0):02d}")


def _of_year(text: str, end: int) -> tuple[int, str | None]:
    said = _MONTHS.match(text, end)
    if said is None or "月" not in said[0] or not is_real(said["m"], said["d"] or 1):
        return end, None
    first = f"XXXX-{int(said['m']):02d}" + (f"-{int(said['d']):02d}" if said["d"] else "")
    last = f"XXXX-{int(said['m2'] or said['m']):02d}" + (f"-{int(said['d2']):02d}" if said["d2"] else "")
    return said.end(), _both(said, first, last)


def _of_week(text: str, end: int) -> tuple[int, str | None]:
    said = _WEEKDAY.match(text, end)
    if said is None:
        return end, None
    following = text[said.end() : said.end() + 1]
    if following and (following in _COUNTS or (said[0] == "一" and following not in _NO_DEED)):
        return end, None
    first, last = (WEEKDAYS.index((said[day] or "一").replace("天", "日")) + 1 for day in ("w", "w2"))
    return said.end(), _both(said, f"XXXX-WXX-{first}", f"XXXX-WXX-{last}")


def _both(said: re.Match[str], first: str, last: str) -> str | None:
    """One day or month, or a stretch of them; several that are counted up have no value."""
    if not said["to"]:
        return first
    return None if said["to"] in "、和" else f"{first}/{last}"


_PARTS_OF = {"P1M": _of_month, "P1Y": _of_year, "P1W": _of_week}
