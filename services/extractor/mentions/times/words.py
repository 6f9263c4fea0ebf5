"""Times that are words: 近日, 今年上半年, 每月15日, 会议当天."""

from __future__ import annotations

import re

from schemas.events import TimeValue
from services.extractor.characters import char_before
from services.extractor.lexicons import terms
from services.extractor.mentions.model import Mention
from services.extractor.mentions.times.beside import read_ago, read_beside
from services.extractor.mentions.times.feast_words import feast_words
from services.extractor.mentions.times.feasts import read_feast
from services.extractor.mentions.times.parts import NUMERALS, RELATIVE_YEARS, hours_after, make_time, number
from services.extractor.mentions.times.recurring import WEEKDAYS, goes_on_recurring
from services.extractor.mentions.times.values import OFFSETS, PARTS_OF_MONTH, Clock, bounded
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.values import changed, made

_FIRST_MONTHS = re.compile(r"[前头首](\d{1,2}|[二两三四五六七八九十]{1,2})个?月(?!\d)")
_NO_WEEKDAY = frozenset("（(每首一二两三四五六七八九十半几数上下本单双0123456789至到－—-~、")
_NO_DAY_OF_WEEK = frozenset("次个场期年至到、—－-~、堂课节")


def read_word(tokens: Tokens, index: int, clock: Clock) -> Mention | None:
    """A word of time, joined with the word of time before it (今年上半年, 明年底)."""
    text = tokens.text
    start, end = tokens.starts[index], tokens.ends[index]
    word = text[start:end]
    if feast := feast_words().get(word):
        return read_feast(text, start, end, feast, clock)
    kind = terms("time_words")[word]
    if kind.startswith("P"):
        end, partial = goes_on_recurring(text, end, kind)
        return make_time(text, start, end, "set", made(TimeValue, value=kind, partial=partial, granularity="set"))
    if word == "日前" and ((left := char_before(text, start)).isdigit() or left in NUMERALS):
        return None  # 20日|前
    if text.startswith("之", end) and word in ("明日", "今日", "昨日"):
        return None  # 明日之星
    if word[0] == "后" and "一" <= (left := char_before(text, start)) <= "鿿" and left not in _BEFORE_AFTER:
        return None  # 建成投产后|年发电量
    if word == "今日" and _PAPER.match(text, end):
        return None  # 今日|湖北网（通讯员 王强）
    if word.endswith("日来") and text.startswith(("访", "到", "华", "电", "函"), end):
        end -= 1  # 近日|来访
    if word in _SINCE and text[end : end + 1] not in _SUMS_UP:
        end -= 1  # 今年|来华旅客
        word = text[start:end]
    if word in ("年内", "月初") and char_before(text, start) in NUMERALS:
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
    if kind in OFFSETS:
        return read_beside(text, start, end, kind, clock)
    if kind.startswith(("day", "wd")) and (hours := hours_after(text, end)):
        end = hours.end()
    if kind.startswith("wd"):  # 周二: the last one before publication; not 5月9日（周五）
        if char_before(text, start) in _NO_WEEKDAY or following in _NO_DAY_OF_WEEK:
            return None
        return make_time(text, start, end, "day", clock.last_weekday(int(kind[2:])))
    if kind.startswith("month") and (part := _PART_OF_MONTH.match(text, end)):
        _, month = clock.word(word, kind, base)
        return make_time(text, start, part.end(), "month", bounded(month, part[0]))
    if kind.startswith("week") and following == "末":
        saturday, sunday = (clock.weekday(int(kind[4:]), day) for day in (5, 6))
        both = f"{saturday.value}/{sunday.value}" if saturday.value else None
        return make_time(text, start, end + 1, "range", changed(saturday, value=both))
    if kind.startswith("week") and following and following in WEEKDAYS:
        hours = hours_after(text, end + 1)
        until = hours.end() if hours else end + 1
        return make_time(text, start, until, "day", clock.weekday(int(kind[4:]), WEEKDAYS.index(following)))
    if kind[0] == "q" and kind[1:].isdigit() and following in ("末", "底"):
        month = clock.months(None, int(kind[1:]) * 3, int(kind[1:]) * 3, base)
        month = changed(month, value=(month.value or "").partition("/")[0] or None, partial=None)
        return make_time(text, start, end + 1, "month", month)
    if kind[0] == "q" and kind[1:].isdigit() and (begun := _QUARTERS.search(text, max(0, start - 14), start)):
        first, last = number(begun["first"]), int(kind[1:])
        if first < last:
            year, base = (int(begun["year"]) if begun["year"] else None), RELATIVE_YEARS.get(begun["this"] or "")
            return make_time(text, begun.start(), end, "range", clock.months(year, first * 3 - 2, last * 3, base))
    if kind.startswith("year") and (months := _FIRST_MONTHS.match(text, end)):
        count = number(months[1])
        if count <= 12:
            return make_time(text, start, months.end(), "range", clock.months(None, 1, count, int(kind[4:])))
    subtype, value = clock.word(word, kind, base)
    return make_time(text, start, end, subtype, value)


_QUARTERS = re.compile(
    rf"(?:(?P<year>(?:19|20)\d\d)年|(?P<this>{'|'.join(RELATIVE_YEARS)}))?"
    r"(?<![\d.、])第?(?P<first>[一二三1-3])(?:季度)?(?:[至到\-—–~～]|(?<!度)[、和])第?\Z"
)
"""今年一至|三季度, 1-|3季度, 2024年一、|二季度."""
_PAPER = re.compile("[\u4e00-\u9fff]{2,4}(?:网|报|客户端|融媒|头条)(?=[（(讯：\\d]|记者|通讯员|消息)")
_BEFORE_AFTER = "到至在于从自明和与及将是，"
"""What may stand before 后年 and 后天."""
_SINCE = ("今年来", "去年来")
_SUMS_UP = tuple("，,、：:已累共全该先")
"""Behind 今年来 these say that it means since then."""
_PART_OF_MONTH = re.compile("|".join(sorted(PARTS_OF_MONTH, key=len, reverse=True)))


def first_months(text: str, start: int, clock: Clock) -> Mention | None:
    """前4个月, 前8月 without a year: of the year that is reported on."""
    months = _FIRST_MONTHS.match(text, start) if start >= 0 and char_before(text, start) != "提" else None
    if months is None or not 2 <= number(months[1]) <= 12:
        return None
    return make_time(text, start, months.end(), "range", clock.months(None, 1, number(months[1]), None))


_UNIT_OF_SPAN = re.compile(
    r"多?(?P<unit>年|个多?月|天|周|个季度|小时)多?(?P<since>以?来(?![自到源信访电回说])|间(?!隔|断|歇|距)|里(?!程))?"
)
_LEADS_SPAN = ("过去", "最近", "近", "这", "前", "随后", "此后", "其后")
_LASTING = ("经过", "历时", "用时", "耗时", "持续", "长达", "时长", "花了", "花费")
"""经过|近1个小时: how long it took."""
_NO_SPAN = frozenset("第每附就临靠接贴亲远相以目之此提")


def find_spans(tokens: Tokens, clock: Clock) -> list[Mention]:
    """Stretches up to now: 近三年来, 过去5年, 最近24小时, 十年来; 3天前, 两天后."""
    text = tokens.text
    found = []
    for start, end in (*tokens.numbers, *tokens.numerals):
        if text[end : end + 1] not in "多年个天周小星" or end - start > 3:
            continue
        if ago := read_ago(text, start, end, clock):
            found.append(ago)
            continue
        match = _UNIT_OF_SPAN.match(text, end)
        if match is None:
            continue
        lead = next((word for word in _LEADS_SPAN if text.endswith(word, 0, start)), "")
        if not lead and not match["since"]:
            continue
        begin = start - len(lead)
        if lead == "近" and text.endswith(_LASTING, 0, begin):
            continue
        if char_before(text, begin) not in _NO_SPAN:
            subtype, value = clock.word(text[begin : match.end()], "years", None)
            if lead == "过去" and match["unit"] == "年" and text[start:end].isdigit():
                subtype, value = "range", clock.past_years(int(text[start:end]))
            found.append(make_time(text, begin, match.end(), subtype, value))
    return found
