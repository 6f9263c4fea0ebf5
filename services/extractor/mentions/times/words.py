"""Times that are words: 近日, 今年上半年, 第24个世界计量日."""

from __future__ import annotations

import re

from services.extractor.lexicons import terms
from services.extractor.mentions.model import Mention
from services.extractor.mentions.times.parts import NUMERALS, RELATIVE_YEARS, hours_after, make_time, number
from services.extractor.mentions.times.values import Clock
from services.extractor.mentions.tokens import Tokens

_ORDINAL = re.compile(r"第([\d一二三四五六七八九十]{1,4})[个届]?(?:[“\"《])?(?:八一[”\"]?)?$")
_WEEKDAYS = "一二三四五六日"
_FIRST_MONTHS = re.compile(r"[前头首](\d{1,2}|[二两三四五六七八九十]{1,2})个月")
_NO_WEEKDAY = frozenset("（(每首一二两三四五六七八九十半几数上下本单双0123456789至到－—-~、")
_NO_DAY_OF_WEEK = frozenset("次个场期年至到、—－-~、堂课节")


def read_word(tokens: Tokens, index: int, clock: Clock) -> Mention | None:
    """A word of time, joined with the word of time before it (今年上半年, 明年底)."""
    text = tokens.text
    start, end = tokens.starts[index], tokens.ends[index]
    word = text[start:end]
    kind = terms("time_words")[word]
    if word.endswith("日来") and text.startswith(("访", "到", "华", "电", "函"), end):
        end -= 1  # 近日|来访
    if (word == "年内" and start and text[start - 1] in NUMERALS) or (word == "后年" and text[end : end + 1] == "产"):
        return None
    base: int | None = None
    before = tokens.ending.get(start)
    if before is not None and kind[:1] in "hqbfmp":
        previous = text[tokens.starts[before] : start]
        if previous in RELATIVE_YEARS:
            base, start = RELATIVE_YEARS[previous], tokens.starts[before]
    if start > 1 and text[start - 2 : start] in ("这年", "那年", "当年", "该年"):
        return None  # of a year that the text tells of, not of this one
    following = text[end : end + 1]
    if kind.startswith("year") and following in ("底", "末", "初"):
        end += 1
        kind, base = ("finish" if following in "底末" else "begin"), int(kind[4:])
    if kind.startswith(("day", "wd", "same", "next")) and (hours := hours_after(text, end)):
        end = hours.end()
    if kind.startswith("wd"):  # 周二: the last one before publication; not 5月9日（周五）
        if text[start - 1 : start] in _NO_WEEKDAY or following in _NO_DAY_OF_WEEK:
            return None
        return make_time(text, start, end, "day", clock.last_weekday(int(kind[2:])))
    if kind.startswith("month") and following in ("底", "末", "初"):
        end += 1
    if kind.startswith("week") and following and following in _WEEKDAYS:
        hours = hours_after(text, end + 1)
        until = hours.end() if hours else end + 1
        return make_time(text, start, until, "day", clock.weekday(int(kind[4:]), _WEEKDAYS.index(following)))
    if kind.startswith("year") and (months := _FIRST_MONTHS.match(text, end)):
        count = number(months[1])
        if count <= 12:
            return make_time(text, start, months.end(), "range", clock.months(None, 1, count, int(kind[4:])))
    subtype, value = clock.word(word, kind, base)
    return make_time(text, start, end, subtype, value)


def first_months(text: str, start: int, clock: Clock) -> Mention | None:
    """前4个月 without a year: of the year that is reported on."""
    months = _FIRST_MONTHS.match(text, start) if start >= 0 and text[start - 1 : start] != "提" else None
    if months is None or not 2 <= number(months[1]) <= 12:
        return None
    return make_time(text, start, months.end(), "range", clock.months(None, 1, number(months[1]), None))


_UNIT_OF_SPAN = re.compile(
    r"多?(?P<unit>年|个多?月|天|周|个季度|小时)多?(?P<since>以?来(?![自到源信访电回说])|间(?!隔|断|歇|距)|里(?!程))?"
)
_LEADS_SPAN = ("过去", "最近", "近", "这", "前", "随后", "此后", "其后")
_NO_SPAN = frozenset("第每附就临靠接贴亲远相以目之此提")


def find_spans(tokens: Tokens, clock: Clock) -> list[Mention]:
    """Stretches up to now: 近三年来, 过去5年, 最近24小时, 十年来."""
    text = tokens.text
    found = []
    for start, end in (*tokens.numbers, *tokens.numerals):
        if text[end : end + 1] not in "多年个天周小" or end - start > 3:
            continue
        match = _UNIT_OF_SPAN.match(text, end)
        if match is None:
            continue
        lead = next((word for word in _LEADS_SPAN if text.endswith(word, 0, start)), "")
        if not lead and not match["since"]:
            continue
        begin = start - len(lead)
        if text[begin - 1 : begin] not in _NO_SPAN:
            subtype, value = clock.word(text[begin : match.end()], "years", None)
            if lead == "过去" and match["unit"] == "年" and text[start:end].isdigit():
                subtype, value = "range", clock.past_years(int(text[start:end]))
            found.append(make_time(text, begin, match.end(), subtype, value))
    return found


def read_named_day(tokens: Tokens, index: int, clock: Clock) -> Mention | None:
    """世界计量日, 第24个“世界计量日”, 2024年世界计量日: the day it falls on."""
    text = tokens.text
    start, end = tokens.starts[index], tokens.ends[index]
    date, _, first = terms("days")[text[start:end]].partition(",")
    ordinal = _ORDINAL.search(text, max(0, start - 12), start)
    if ordinal:
        start = ordinal.start()
        if text[end : end + 1] in ("”", '"', "》"):
            end += 1
    month, day = (int(p) for p in date.split("-"))
    if ordinal and first:
        return make_time(text, start, end, "named", clock.stated(int(first) + number(ordinal[1]) - 1, month, day))
    return make_time(text, start, end, "named", clock.day(None, month, day, None, False, None))
