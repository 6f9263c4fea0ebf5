"""What all readers of times share: hours after a day, numerals, years relative to this one."""

from __future__ import annotations

import re

from schemas.events import TimeValue
from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.numerals import numeral

_HOURS = re.compile(
    r" ?(?:（[^）]{1,6}）|\([^)]{1,6}\))? ?"
    r"(?P<part>凌晨|清晨|早上|早晨|上午|中午|午间|下午|傍晚|晚上|晚间|晚|夜间|夜里|深夜|午夜|夜(?=[，在])|一大早|一早|早|午后)?"
    r"(?: ?(?P<h>\d{1,2}|零)(?: ?[时点]|[:：])"
    r"(?:(?P<min>\d{1,2}) ?(?:分(?:\d{1,2}(?:\.\d+)?秒)?)?|半(?!小时))?(?:整|许|左右)?)?"
)
RELATIVE_YEARS = {"今年": 0, "本年": 0, "去年": -1, "前年": -2, "明年": 1, "来年": 1, "后年": 2}
ORDER = {c: i for i, c in enumerate("一二三四五六七八九十", 1)} | {"两": 2, "半": 0}
NUMERALS = frozenset("0123456789一二两三四五六七八九十几数")


def hours_after(text: str, position: int) -> re.Match[str] | None:
    """The part of the day or the hour that is said behind a day."""
    hours = _HOURS.match(text, position)
    return hours if hours and (hours["part"] or hours["h"]) else None


_TOLD_HOUR = re.compile(
    r"(?P<part>中午|下午|午后|傍晚|晚上|晚间|晚|夜间|深夜|夜(?=[，在]))? ?"
    r"(?P<h>\d{1,2}|零) ?(?:[时点]|[:：](?=\d)) ?(?P<min>[0-5]?\d|半)?"
)
_ADDED = {"中午": range(1, 4), **dict.fromkeys(("下午", "午后", "傍晚"), range(1, 12))}
"""Hours that are told twelve too few behind such a word; of the night those from five on."""
_OF_NIGHT = range(5, 12)


def hour_told(text: str) -> str:
    """The hour that words for a time say, on a clock of 24 hours (下午3点 → T15, 9时30分 → T09:30), if any."""
    told = _TOLD_HOUR.search(text)
    if told is None:
        return ""
    hour = int(told["h"].replace("零", "0"))
    if told["part"] and hour in _ADDED.get(told["part"], _OF_NIGHT):
        hour += 12
    minutes = {"半": "30", None: ""}.get(told["min"], told["min"])
    return "" if hour > 24 else f"T{hour:02d}" + (f":{int(minutes):02d}" if minutes else "")


_AS_NUMERALS = str.maketrans({"正": "一", "元": "一", "廿": "二十", "卅": "三十", "半": "零"})


def number(written: str) -> int:
    """The value of digits or of a Chinese numeral (廿, 正 and 元 too; 半 is 0)."""
    if written.isdigit():
        return int(written)
    return int(numeral(written.translate(_AS_NUMERALS)))


def is_real(month: int | str, day: int | str) -> bool:
    """Whether there is such a month and day."""
    return 1 <= int(month) <= 12 and 1 <= int(day) <= 31


def make_time(text: str, start: int, end: int, subtype: str, value: TimeValue) -> Mention:
    """A mention of a time with its value."""
    mention = Mention(Kind.TIME, start, end, text[start:end], subtype)
    mention.time = value
    return mention
