"""Feasts and days that return every year, with the day or the days that the calendar gives them."""

from __future__ import annotations

import re
from datetime import date, timedelta

from schemas.events import TimeValue
from services.extractor.characters import char_before
from services.extractor.lexicons import terms
from services.extractor.mentions.model import Mention
from services.extractor.mentions.setting import Year
from services.extractor.mentions.times.feast_words import FeastWord, counted_year, day_of_feast
from services.extractor.mentions.times.parts import NUMERALS, RELATIVE_YEARS, hours_after, make_time
from services.extractor.mentions.times.values import RECENT, Clock
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.values import made

_YEAR = re.compile(rf"(?:(?P<year>(?:19|20)\d\d)年|(?P<near>{'|'.join(RELATIVE_YEARS)}))的?$")
_COUNTS = NUMERALS | {"第"}
_ENDS_NAME = frozenset("，。；, 　起至期前后当来、（")
"""What stands behind a day that is no part of a name (2024年世界计量日主题活动)."""


def read_feast(text: str, start: int, end: int, word: FeastWord, clock: Clock) -> Mention | None:
    """春节期间 (between which days), 大年初一 (which day), with the year that stands before it."""
    if char_before(text, start) in _COUNTS:
        return None  # 第十一期间
    stated = _YEAR.search(text, max(0, start - 6), start)
    begin = stated.start() if stated else start
    year = _year(stated, terms("feasts")[word.first].split()[0], clock)
    first, last = _days_of(word, year.year) if year else (None, None)
    if word.part != "day":
        return make_time(text, begin, end, "vague", _between(first, last, year))
    hours = hours_after(text, end)
    return make_time(text, begin, hours.end() if hours else end, "day", _on(first, year))


def _days_of(word: FeastWord, year: int) -> tuple[date | None, date | None]:
    """From which day to which day the time of a feast lasts; the day itself twice; None where nobody can say."""
    (day, *spread), (day_of_last, *spread_of_last) = (terms("feasts")[name].split() for name in (word.first, word.last))
    first, last = day_of_feast(day, year), day_of_feast(day_of_last, year)
    if first is None or last is None or (word.part == "during" and not spread):
        return None, None
    if word.part == "day":
        return first + timedelta(days=word.on), first + timedelta(days=word.on)
    if word.part == "before":
        return _eve(first)
    if word.part == "after":
        return last + timedelta(days=1), last + RECENT
    every = [(first, spread), (last, spread_of_last)]
    begins, ends = ([on + timedelta(days=int(days[edge])) for on, days in every] for edge in (0, 1))
    return min(begins), max(ends)


def _eve(day: date) -> tuple[date, date]:
    """春节前夕: between which days."""
    return day - RECENT, day - timedelta(days=1)


def _on(day: date | None, year: Year | None, partial: str | None = None) -> TimeValue:
    """The value of a day whose year the words give (an empty anchor) or something else."""
    return made(
        TimeValue,
        value=day.isoformat() if day else None,
        partial=partial if year is None or year.anchor else None,
        anchor=year.anchor or None if year else None,
    )


def _between(first: date | None, last: date | None, year: Year | None) -> TimeValue:
    """The value of a time that lies between two days."""
    return made(
        TimeValue,
        value=None,
        granularity="vague",
        anchor=year.anchor or None if year else "publish_date",
        earliest=first.isoformat() if first else None,
        latest=last.isoformat() if last else None,
    )


def read_named_day(tokens: Tokens, index: int, clock: Clock) -> Mention | None:
    """世界计量日, 第24个“世界计量日”, 2026年元旦, 世界读书日当天上午: its day; 世界计量日前夕: the days before."""
    text = tokens.text
    start, end = tokens.starts[index], tokens.ends[index]
    word = text[start:end]
    said, _, _ = terms("days")[word].partition(",")
    year: Year | None
    if counted := counted_year(text, start, word):
        start, year = counted[0], Year(counted[1], "")
        end += text[end : end + 1] in ("”", '"', "》")
    else:
        stated = _YEAR.search(text, max(0, start - 6), start)
        year = _year(stated, said, clock)
        if stated and (text[end : end + 1] in _ENDS_NAME or end == len(text)):
            start = stated.start()
    day = day_of_feast(said, year.year) if year else None
    itself, around = _ITSELF.match(text, end), _AROUND.match(text, end)
    if (itself or around) and (written := _WRITTEN_DAY.search(text, max(0, start - 7), start)):
        start = written.start()
    elif (itself or around) and text[end] in '”"' and char_before(text, start) in ("“", '"'):
        start -= 1  # “世界环境日”当天
    if around:
        first, last = _around(day, bool(around["during"])) if day else (None, None)
        return make_time(text, start, around.end(), "vague", _between(first, last, year))
    value = _on(day, year, f"XXXX-{said}" if said[0].isdigit() else None)
    if itself is None:
        return make_time(text, start, end, "named", value)
    hours = hours_after(text, itself.end())
    return make_time(text, start, hours.end() if hours else itself.end(), "day", value)


def _around(day: date, during: bool) -> tuple[date, date]:
    """世界计量日期间, 世界计量日前夕: between which days."""
    return (day - _SPREAD, day + _SPREAD) if during else _eve(day)


_WRITTEN_DAY = re.compile(r"[“\"]?\d{1,2}[·•]\d{1,2}[”\"]?$")
"""“3·15”国际消费者权益日当天: the day is said with its name."""
_ITSELF = re.compile(r"[”\"]?当[天日晚]")
_AROUND = re.compile(r"[”\"]?(?:(?P<during>活动期间|期间)|(?:即将)?(?:(?:来临|到来)之际|(?:来临|到来)?前夕))")
_SPREAD = timedelta(days=3)
"""How long before and behind a named day its 期间 lasts."""


def _year(stated: re.Match[str] | None, said: str, clock: Clock) -> Year | None:
    """The year that stands before a day, otherwise the one that publication makes likely; its anchor is empty where
    the words give it."""
    if stated is None:
        return clock.setting.year_of(lambda year: day_of_feast(said, year))
    if stated["year"]:
        return Year(int(stated["year"]), "")
    known = clock.setting.this_year()
    return Year(known.year + RELATIVE_YEARS[stated["near"]], known.anchor) if known else None
