"""Dates and times as Chinese pages write them, read into ISO 8601 (Asia/Shanghai unless the page shows another)."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

_WIDE = "０１２３４５６７８９：－．／"
_DIGITS = str.maketrans(_WIDE, "0123456789:-./")
_HAS_WIDE = re.compile(f"[{_WIDE}]")
_HAN_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {
    "○": 0,
    "零": 0,
    "Ｏ": 0,
    "О": 0,
    "O": 0,
    "o": 0,
    "0": 0,
}
_CLOCK = (
    r"(?:[\sT　,，]*(?:(上午|下午|晚上|中午|凌晨|AM|PM)\s*)?(\d{1,2})\s*[:时點点]\s*(\d{1,2})"
    r"(?:\s*[:分]\s*(\d{1,2})\s*秒?|\s*分)?"
    r"(?:\.\d+)?(?:\s*(Z|[+-]\d{2}:?\d{2}))?(?:\s*(?P<noon>[AaPp])\.?[Mm](?![A-Za-z]))?)?"
)
WEEKDAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\b\.?"
"""A day of the week in English, whole or short."""
DATE = re.compile(
    r"(?P<y>(?:19|20)(?<![\d.]\d\d)\d{2})\s*(?P<s>[-/.年])\s*(?P<m>0?[1-9]|1[0-2])\s*[-/.月]\s*"
    r"(?P<d>(?:0[1-9]|[12]\d|3[01])(?=[0-2]\d:[0-5]\d)|(?:0?[1-9]|[12]\d|3[01])(?!\d))\s*[日号號]?"
    rf"(?:\s*(?:[(（]?\s*(?:星期|周|週)[一二三四五六日天]\s*[)）]?|{WEEKDAY}))?[ -]?" + _CLOCK
)
"""A whole date with Arabic digits, perhaps with its time; groups: y, m, d and the clock."""
HAN_DATE = re.compile(
    r"([一二][〇○零ＯОOo0一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"
)
"""A whole date with Han digits; groups: year, month, day."""
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?|十[一二]?月|[一二三四五六七八九]月)\.?"
)
_HAN_MONTHS = ("一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月")
_DAY = r"(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
ENGLISH_DATE = re.compile(
    rf"\b(?:{WEEKDAY},?\s+)?"
    rf"(?:{_MONTH}\s+{_DAY}\s*,?\s+(?:\d\d:\d\d:\d\d\s+(?:[A-Z]{{3}}\s+)?)?((?:19|20)\d\d)|{_DAY}\s+{_MONTH}\s*,?\s+((?:19|20)\d\d))\b",
    re.I,
)
"""A whole date in English order: `Apr 22, 2025`, `22 April 2025`, `Tue Apr 22 09:12:33 CST 2025` as programs write
it, and `十一月 6th, 2009` of half-translated blogs."""
_SHORT_YEAR = re.compile(
    r"(?P<roc>(?:中[华華])?民[国國]\s*)?(?P<y>\d{2,3})\s*(?P<s>[-/.年])\s*(?=\d{1,2}\s*(?:(?P=s)|月)\s*\d{1,2}(?!\d))"
)
"""A year of two digits, or of the Republic of China, before month and day."""
UNSET = frozenset(["1970-01-01", "1969-12-31", "1900-01-01", "1899-12-31", "1899-12-30", "2099-12-31"])
"""Days that a machine writes where it was told none."""
CENTURIES = ("19", "20")
"""How years begin."""
FIRST_YEAR = "1994"
"""No web page is older."""
_EPOCH = re.compile(r"^\d{10}(?:\d{3})?$")
_URL = (
    re.compile(r"/t((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])_"),
    re.compile(r"/((?:19|20)\d{2})/(0?[1-9]|1[0-2])/(0?[1-9]|[12]\d|3[01])(?=[/_-]|$)"),
    re.compile(r"/((?:19|20)\d{2})[-_](0?[1-9]|1[0-2])[-/_](0?[1-9]|[12]\d|3[01])(?=[/_-]|(?<=[-_]\d\d)\.|$)"),
    re.compile(r"[/_-]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$|\d{5,})"),
    re.compile(r"/((?:19|20)\d{2})[-/]?(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-])"),
    re.compile(r"/((?:19|20)\d{2})[-/]?(0[1-9]|1[0-2])/(?:\1\2|t)(0[1-9]|[12]\d|3[01])(?=[/_.-])"),
    re.compile(r"/((?:19|20)\d{2})[-/]?(0[1-9]|1[0-2])/(0[1-9]|[12]\d|3[01])(?=[/_-])"),
)
"""A number of two digits that is a file's whole name is the file's, not a day."""
SHANGHAI = timezone(timedelta(hours=8))


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def from_match(found: re.Match[str]) -> str | None:
    """The ISO form of a `DATE` match: a day, or a day with time and zone; None for a day no calendar has."""
    day = _day(int(found["y"]), int(found["m"]), int(found["d"]))
    half, hour, minute, second, zone = found.groups()[4:9]
    if day is None or hour is None:
        return day
    hours, minutes, seconds = int(hour), int(minute), int(second or 0)
    if (half in ("下午", "晚上", "PM") or found["noon"] in ("P", "p")) and hours < 12:
        hours += 12
    elif found["noon"] in ("A", "a") and hours == 12:
        hours = 0
    if hours > 23 or minutes > 59 or seconds > 59:
        return day
    zone = "+08:00" if zone is None else zone if zone == "Z" or ":" in zone else zone[:3] + ":" + zone[3:]
    clock = f"{hours:02}:{minutes:02}" + (f":{seconds:02}" if second is not None else "")
    return f"{day}T{clock}{zone}"


def has_century(text: str) -> bool:
    """Whether a year may begin in a text: what is looked at before any date is searched for."""
    return "20" in text or "19" in text


def read_date(text: str) -> str | None:
    """The first date in `text` as ISO 8601, as exact as it is written; None where there is none."""
    if _HAS_WIDE.search(text):
        text = text.translate(_DIGITS)
    if dated := has_century(text):
        for found in DATE.finditer(text):
            if iso := from_match(found):
                return iso
    if "年" in text and (han := HAN_DATE.search(text)):
        return _day(int("".join(str(_HAN_DIGITS[c]) for c in han[1])), _han_number(han[2]), _han_number(han[3]))
    if dated and (compact := _COMPACT.search(text)):
        return _day(*map(int, compact.groups()))
    return None


def read_short_year(text: str) -> str | None:
    """The date that `text` begins with, if its year is short: 24/03/05, 民國113年3月5日, 113-03-05; None otherwise."""
    found = _SHORT_YEAR.match(text)
    if found is None:
        return None
    year = int(found["y"])
    if found["roc"] or year >= 100:
        year += 1911
    elif year < 50:
        year += 2000
    return read_date(f"{year}{found['s']}{text[found.end() :]}") if 1990 < year < 2050 else None


def from_english(found: re.Match[str]) -> str | None:
    """The day of an `ENGLISH_DATE` match in ISO form; None for a day no calendar has."""
    month, day, year = (found[1], found[2], found[3]) if found[1] else (found[5], found[4], found[6])
    names = _HAN_MONTHS if month in _HAN_MONTHS else _MONTHS
    return _day(int(year), names.index(month[:3].lower()) + 1, int(day))


def read_stamp(text: str) -> str | None:
    """A machine's date: ISO 8601, RFC 822 (feeds), an epoch in seconds or milliseconds, or what `read_date` reads; None
    for one of the days that stand for none."""
    text = text.strip()
    if iso := read_date(text):
        return None if iso[:10] in UNSET else iso
    if _EPOCH.match(text):
        seconds = int(text[:10])
        if seconds >= 631152000:  # 1990
            return datetime.fromtimestamp(seconds, SHANGHAI).isoformat()
        return None
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return from_english(found) if (found := ENGLISH_DATE.fullmatch(text)) else None
    if moment.year < 1990 or moment.year > 2100:
        return None
    if moment.tzinfo is None or "CST" in text:  # China's, not Chicago's
        moment = moment.replace(tzinfo=SHANGHAI)
    return moment.isoformat()


def in_shanghai(stamp: str) -> str:
    """A machine's time in UTC as the page's readers have it."""
    if not stamp.endswith(("Z", "+00:00")):
        return stamp
    return datetime.fromisoformat(stamp.replace("Z", "+00:00")).astimezone(SHANGHAI).isoformat()


def date_in_url(url: str) -> str | None:
    """The day that an address bears (`/t20250512_`, `/2025/05/12/`); pages that were moved bear a wrong one."""
    path = url.split("?", 1)[0]
    for pattern in _URL:
        if found := pattern.search(path):
            day = _day(*map(int, found.groups()))
            return day if day and day >= FIRST_YEAR and day not in UNSET else None
    return None


def _han_number(text: str) -> int:
    """一 to 三十一."""
    if "十" not in text:
        return _HAN_DIGITS.get(text, 0) if len(text) == 1 else 0
    tens, _, ones = text.partition("十")
    return (_HAN_DIGITS.get(tens, 1) if tens else 1) * 10 + (_HAN_DIGITS.get(ones, 0) if ones else 0)
