"""How feasts are written: 春节期间, 中秋、国庆假期, “五一”节前, 大年初一."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from services.extractor.lexicons import terms
from services.extractor.mentions.times.parts import number

_PARTS = {
    "during": "期间 假期 假日 小长假 长假 假期期间 假日期间 小长假期间 长假期间 节日期间 黄金周 黄金周期间",
    "before": "前夕 前 来临前夕 到来前夕 来临之际 到来之际 即将来临之际 即将到来之际",
    "after": "后 过后 刚过 后第一天 后首日 后首个工作日 后第一个工作日 后上班第一天 后上班首日 后首个上班日 后复工首日 "
    "假期后 假期过后 假期刚过 假期结束后 长假后 长假过后",
    "day": "当天 当日 当晚",
}
_PAIRS = (
    ("元旦", "春节"),
    ("中秋", "国庆"),
    ("国庆", "中秋"),
    ("中秋节", "国庆节"),
    ("国庆节", "中秋节"),
    ("中秋", "国庆节"),
    ("国庆", "中秋节"),
    ("五一", "端午节"),
    ("清明", "五一"),
    ("五一", "端午"),
)
"""Feasts that are told in one breath (元旦春节期间, 中秋、国庆假期)."""
_MONTHS_OF_MOON = {"五月": ("端午", 5), "八月": ("中秋", 15), "九月": ("重阳", 9)}
"""Months of the moon whose days are told by a feast in them, and which day that is."""
_AMBIGUOUS = frozenset(["十一", "五一", "六一", "七一", "八一", "618", "双11", "双十一"])
"""Names that are numbers too: 十一前 may be the end of 二十一前."""


class FeastWord(NamedTuple):
    """What a word for a feast says: the first and the last feast that it names, and which part of their time."""

    first: str
    last: str
    part: str
    """`during`, `before`, `after`, or `day`: the day itself."""
    on: int = 0
    """So many days behind the feast (正月初八)."""


@cache
def feast_words() -> dict[str, FeastWord]:
    """Every word for the time of a feast."""
    words: dict[str, FeastWord] = {}
    for name in terms("feasts"):
        for form in _forms(name):
            words.update({form + end: FeastWord(name, name, part) for part, end in _endings(form)})
    for first, last in _PAIRS:
        for form, other in zip(_forms(first), _forms(last), strict=False):
            for joined in (f"{form}{mark}{other}" for mark in ("", "、", "和")):
                words.update({joined + end: FeastWord(first, last, part) for part, end in _endings(joined)})
        words.update({f"“{first}、{last}”{end}": FeastWord(first, last, "during") for end in _PARTS["during"].split()})
    for eve in ("除夕", "除夕夜", "大年三十", "年三十"):
        words[eve] = FeastWord("除夕", "除夕", "day")
    for day, written in enumerate(_days_of_moon(), 1):
        for lead in ("正月", "农历正月", "大年", "农历大年"):
            words[lead + written] = FeastWord("春节", "春节", "day", day - 1)
        for month, (feast, of_moon) in _MONTHS_OF_MOON.items():
            words[f"农历{month}{written}"] = FeastWord(feast, feast, "day", day - of_moon)
    return words


def _forms(name: str) -> list[str]:
    """国庆, “国庆”; 国庆节, “国庆节”, “国庆”节."""
    return [name, f"“{name}”", f"“{name[:-1]}”节"][: 3 if name.endswith("节") and name != "春节" else 2]


def _endings(form: str) -> Iterator[tuple[str, str]]:
    for part, endings in _PARTS.items():
        for end in endings.split():
            if len(end) > 1 or form not in _AMBIGUOUS:
                yield part, end


def _days_of_moon() -> list[str]:
    ones = "一二三四五六七八九十"
    return [*(f"初{one}" for one in ones), *(f"十{one}" for one in ones[:9]), "二十"]


def day_of_feast(said: str, year: int) -> date | None:
    """The day that `said` (05-20, 中秋, 春节+14) is in a year; None for one by the moon in a year without a table."""
    name, shift = (said, 0) if said.isalnum() or said[0].isdigit() else (said[:2], int(said[2:]))
    if name[0].isdigit():
        return date(year, int(name[:2]), int(name[3:]))
    table = terms("moving_feasts")
    days = dict(zip(table["年"].split(), table.get(str(year), "").split(), strict=False))
    return date.fromisoformat(f"{year}-{days[name]}") + timedelta(days=shift) if name in days else None


_ORDINAL = re.compile(r"第([\d一二三四五六七八九十]{1,4})[个届]?(?:[“\"《])?(?:(?:八一|三八|六五)[”\"]?)?$")


def counted_year(text: str, start: int, word: str) -> tuple[int, int] | None:
    """第24个“世界计量日”: where that begins, and the year that the count gives; `start`: where the day's name does."""
    ordinal = _ORDINAL.search(text, max(0, start - 12), start)
    _, _, first = terms("days")[word].partition(",")
    if ordinal is None or not first or (count := number(ordinal[1])) > _OFTEN:
        return None
    return ordinal.start(), int(first) + count - 1


_OFTEN = 500
"""No day has been kept more often than that, year by year."""
