"""Times without a date: stretches up to now (过去5年), hours of the day told before, days of this month (本月15日)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schemas.events import TimeValue
from services.extractor.characters import char_before
from services.extractor.mentions.model import Mention
from services.extractor.mentions.times.parts import is_real, make_time, number
from services.extractor.mentions.times.values import Clock
from services.extractor.mentions.times.words import first_months
from services.extractor.mentions.values import changed, made

_LENGTHS = re.compile(
    r"(?:(?:过去|最近|(?<!经过|历时|用时|耗时|持续)近|此前|(?<!提)前)(?:\d{1,3}|[一两二三四五六七八九十几]{1,3})(?:余|多)?(?:个)?"
    r"(?:小时|天|日|周|星期|月|年)(?:来|以来|间|里)?"
    r"|(?<!\d)(?:\d{1,2}|[一两二三四五六七八九十几]{1,3})(?:余|多)?(?:个)?(?:年|月|天)(?:来|以来))(?![上中下内])"
)
"""过去5年, 最近24小时, 三年来: a stretch of time up to now."""
_LENGTH_OPENS = "近过最此前"
_NUMERALS = frozenset("一两二三四五六七八九十几")
_PARTS_OF_DAY = ("凌晨", "清晨", "早上", "早晨", "上午", "中午", "下午", "傍晚", "晚上", "晚间", "夜间", "深夜", "晚")
_HOUR = re.compile(
    rf"(?:{'|'.join(_PARTS_OF_DAY)}) ?"
    r"\d{1,2}(?: ?[时点](?:半|整|许|左右|多)?|[:：]\d\d)(?: ?\d{1,2}分)?(?:许|左右)?"
)
_BARE_HOUR = re.compile(r"(?P<h>\d{1,2}|零)[时点](?:(?:\d{1,2}分)?(?:许|左右|整)|\d{1,2}分|(?=[，,起至到前]))")
_LEADS_HOUR = frozenset("，。；：,;（\n　 ")
"""What stands before an hour that opens a clause (6时许，…)."""
_OF_A_DAY = frozenset("日）今昨天当次同")
"""What stands before an hour that belongs to a day said already."""
_LONGEST = 6
"""Characters before 来 that a stretch may have."""


def find_stretches(text: str, clock: Clock) -> Iterator[Mention]:
    """过去5年, 三年来, whose ends nobody states; 公布之日."""
    for match in _anchored(text, _LENGTHS, _LENGTH_OPENS):
        if match[0] in ("前一天", "前一日"):
            continue  # a day, told by the one before it
        months = first_months(text, match.start(), clock)
        if months is not None and months.end == match.end():
            yield months
        else:
            yield make_time(text, *match.span(), "vague", clock.unknown())
    for at in _positions(text, "年代"):
        if decade := _DECADE.search(text, max(0, at - 7), at + 4):
            first = (int(decade["century"] or 20) - 1) * 100 + number(decade["tens"])
            value = clock.interval(f"{first}/{first + 9}", "decade")
            yield make_time(text, decade.start(), decade.end(), "period", value)
    for word in ("同年", "次年", "翌年"):
        for at in _positions(text, word):
            if char_before(text, at) in _LEADS_YEAR and text[at + 2 : at + 3] in ("，", ","):
                value = made(TimeValue, value=None, partial="XXXX", granularity="year")
                yield make_time(text, at, at + 2, "year", value)
    for season in _anchored(text, _SEASON, "今去"):
        yield make_time(text, season.start(), season.end(), "vague", clock.unknown())
    at = text.find("之日")
    while at > 1:
        if text[at - 2 : at] in ("公布", "发布", "印发", "颁布", "施行"):
            yield make_time(text, at - 2, at + 2, "from", clock.unknown())
        at = text.find("之日", at + 1)


_SEASON = re.compile(
    "(?:(?<=[在于自从])|(?<![^\\n。，])(?=..，))[今去][春夏秋冬](?![\u4e00-\u9fff]{0,2}[县区市镇乡村])"
)
"""在|今春, 今冬，: no part of somebody's name."""
_DECADE = re.compile(
    r"(?:上个?世纪|(?P<century>19|20|21)世纪)(?P<tens>[1-9]0|[一二三四五六七八九]十)年代(?:初|末|中期|初期|末期)?"
)
_LEADS_YEAR = frozenset("，。；\n　 ")


def _anchored(text: str, pattern: re.Pattern[str], openers: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern, sought only where one of the characters opens them, or a number
    that 来 follows."""
    starts = {i for c in openers for i in _positions(text, c)}
    for came in _positions(text, "来"):
        before = range(max(0, came - _LONGEST), came)
        starts.update(i for i in before if text[i] in _NUMERALS or text[i].isdecimal())
    end = 0
    for at in sorted(starts):
        if at >= end and (match := pattern.match(text, at)):
            end = match.end()
            yield match


def _positions(text: str, character: str) -> Iterator[int]:
    at = text.find(character)
    while at >= 0:
        yield at
        at = text.find(character, at + 1)


def find_hours(text: str) -> Iterator[Mention]:
    """上午9时许, 6时许，: an hour of the day told before."""
    for part in _PARTS_OF_DAY:
        for at in _positions(text, part):
            match = _HOUR.match(text, at)
            if match and char_before(text, at) not in _OF_A_DAY:
                yield make_time(text, at, match.end(), "day", Clock.same_day())
    for at in _positions(text, "时"):
        start = at - 2 if text[at - 2 : at].isdigit() else at - 1
        match = _BARE_HOUR.match(text, max(0, start))
        if match and char_before(text, start) in _LEADS_HOUR:
            yield make_time(text, start, match.end(), "day", Clock.same_day())


_MONTH_DAY = re.compile(
    r"(?P<month>本月|当月|上个?月|下个?月)(?:份)? ?(?P<d>\d{1,2})(?:日|号|(?=[-—–~～至到]\d{1,2}日))"
)
_SHIFTS = {"上": -1, "下": 1}


def find_month_days(text: str, clock: Clock) -> Iterator[Mention]:
    """本月15日, 上月20日: a day of this month or the one beside it."""
    for at in _positions(text, "月"):
        match = _MONTH_DAY.match(text, at - 1) or _MONTH_DAY.match(text, max(0, at - 2))
        if match is None or not is_real(1, match["d"]):
            continue
        day = int(match["d"])
        _, month = clock.word(match["month"], f"month{_SHIFTS.get(match['month'][0], 0):+d}", None)
        value = changed(
            month,
            value=f"{month.value}-{day:02d}" if month.value else None,
            partial=None if month.value else f"XXXX-XX-{day:02d}",
            granularity="day",
        )
        yield make_time(text, match.start(), match.end(), "day", value)


_TWO_MONTHS = re.compile(r"(?<![\d、.])(\d{1,2})、(\d{1,2})$")


def find_two_months(text: str, clock: Clock) -> Iterator[Mention]:
    """1、2月份: two months that follow each other, not a numbered heading (1、5月份)."""
    for at in _positions(text, "月"):
        if char_before(text, at).isdigit() and (match := _TWO_MONTHS.search(text[max(0, at - 6) : at])):
            first, last = int(match[1]), int(match[2])
            if last == first + 1 and is_real(last, 1) and not text[at + 1 : at + 2].isdigit():
                end = at + 1 + text.startswith("份", at + 1)
                value = clock.months(None, first, last, None)
                yield make_time(text, at - len(match[0]), end, "range", value)
