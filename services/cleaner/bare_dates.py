"""Dates that stand around a text without a label: alone on a line, beside the source, in parts, as a calendar leaf."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple

from pages.dates import (
    DATE,
    ENGLISH_DATE,
    FIRST_YEAR,
    HAN_DATE,
    UNSET,
    from_english,
    from_match,
    has_century,
    read_date,
    read_short_year,
)
from pages.wordlists import alternatives
from services.cleaner.byline_lines import LEAVES, is_bare_date, is_in_parts, is_name_with_day
from services.cleaner.headline import letters
from services.cleaner.labels import BODY, EDGES, FIELDS, SITE
from services.cleaner.lines import is_chrome

_TRAP = re.compile(
    r"今天是|(?:抓取|采集|爬取|入库|收录|下载|打印)(?:时间|日期)|出生|生于|逝世|成立|创立|现在是|当前时间|(?:生成|发文|制发|颁布|批准)(?:时间|日期)|成文|有效期|印发|签发|生效|施行|实施|失效|废止|截止|(?:结果|意见|答复)反馈[\s:：]*(?:19|20)\d\d|开始|结束|页面更新|(?:更新|修改)(?:时间|日期)|农历|版权|Copyright|©|注册|报名|开标|投标|举办|活动|会议|更新于|修订|修改|通过|公示期|登录|登陆|℃|第\S{1,3}号|上[传傳]$",
    re.I,
)
"""What a day is that is not the publish date."""
_ENDS = ("时间", "日期", "：", ":", "号", "于", "自", "至", "今天是", "现在是")
"""How a line ends that labels the day below it."""
_LABEL = 6
"""Characters of a line that labels the day below it without such an end, if no source stands beside that: 会议."""
_NEXT = 40
"""Characters below the line of a day among which a byline names somebody."""
_BEFORE = 30
"""Characters before a day on its line, unless a byline names somebody there."""
_LABEL_WITH_COLON = 24
"""Characters in which stands what labels a day with a colon."""
_DAY_OF = re.compile(r"(?:[\u4e00-\u9fff]{2}(?:时间|日期)|[A-Za-z] (?:Date|Time))\s*[:：]$", re.I)
_OF_THE_PAGE = [
    n for n, field in FIELDS.items() if field in ("published", "updated") and len(n) > 2 and not n.isascii()
]
_PUT_UP = re.compile(
    rf"(?:{alternatives(_OF_THE_PAGE)}|(?:releas|publi|post|updat|issu)[a-z]* (?:date|time))\s*[:：]$", re.I
)
_CHANGED = re.compile(r"(?:更新|修改)\s*[:：]$")
"""How a later day is labelled beside that on which the page was put up."""
_PUT_UP_ON = re.compile(r"(?:提交|发[表布])于\s*(?:(?:星期|周)[一二三四五六日天][,，]?\s*)?$")
"""How a system for weblogs says when it was put up: 由 某某 提交于 周三, 2024-…."""
_TO = re.compile(r"(?:[(（][^()（）\n]{1,8}[)）])?[ ]?(?:[至到]|[—–~～-]{1,2})[ ]?(?:(?:19|20)\d\d|\d{1,2}[月日.]|今)")
_UP_TO = tuple("至到—–~～")
_FROM = re.compile(r"[\d日号月][ ]?(?:[至到]|[—–~～]{1,2})$")
"""What stands behind the first day of a period, and before the last."""
_WHO = ("source", "unit", "author", "editor", "contributor")
_NAMED = re.compile(
    rf"(?:{alternatives([label for label, name in FIELDS.items() if name in _WHO])})"
    r"[ \u3000\xa0]*[:：][ \u3000\xa0]*[^\s\d:：]++(?![:：])"
)
"""Whom a byline names beside the day: an activity centre, a committee for meetings."""
_ENGLISH = re.compile(r"(?:19|20)\d\d\b(?<=[ ,]\d{4})")
"""A year behind a space or comma, without which there is no English date."""
_ADDRESS = re.compile(r"https?://\S+")
"""An address, which says nothing of how long a line is to a reader."""
_TELLS = re.compile(
    "[ \u3000]*(?![\u4e00-\u9fff]{2,4}[ \u3000]*[:：])[\u4e00-\u9fff]{4,}(?![\u4e00-\u9fff]*[局厅委办处室网报社台])"
)
"""What stands behind the day of a label that is none of the page's: 公告：2025-09-19 系统维护通知."""
_LABEL_BEHIND = re.compile("[\u4e00-\u9fff]{2,4}\\s*[:：]")
_ALONE = 2
"""The rank of a bare date on a line of its own."""
_MONTH_DAY = re.compile(
    r"^(0?[1-9]|1[0-2])[-/.月](0?[1-9]|[12]\d|3[01])日?(?:[ \u3000]+(\d\d?:\d\d(?::\d\d)?))?$", re.M
)
_CLOCK_BELOW = re.compile(r"\s*^[ \u3000]*(\d\d?:\d\d(?::\d\d)?)[ \u3000]*$", re.M)
"""The time of day below a calendar leaf."""
_CLOCK = re.compile(r"\d\d?:\d\d(?::\d\d)?(?: ?[AP]M)?")
_YEAR_MONTH = re.compile(r"^((?:19|20)\d\d)\s*[-/.年]\s*(0?[1-9]|1[0-2])月?$", re.M)
_SHORT_MOMENT = re.compile(r"^\d\d-\d{1,2}-\d{1,2} \d\d?:\d\d(?::\d\d)?$", re.M)
_AROUND_A_DAY = 60
"""Characters around a day in which its year may stand."""
_STAMP = re.compile(r"^((?:19|20)\d\d)(\d\d)(\d\d)(?=$|\s+\d\d:\d\d(?::\d\d)?$)")
"""A day without its hyphens, before the time of day."""
_DAY_FIRST = re.compile(r"^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?=$|\s+\d\d?:\d\d(?::\d\d)?$)")
"""A day on a line of its own, written the other way round."""
_KOREAN = re.compile(r"^((?:19|20)\d\d)년 ?(\d\d?)월 ?(\d\d?)일( ?\d\d:\d\d)?(?:【.{0,24})?$")
"""A day on the pages in Korean of Chinese media and offices, with the sizes of letters behind it."""
_MOMENT = 24
"""Characters of a day with its time of day."""
_PAGE = re.compile(r"(?:(?:第\s*)?\d{1,2}\s*版|[A-D]\d{1,2}(?:-\d)?\s*版?)\s*[:：]?\s*[\u4e00-\u9fff]{0,4}")
"""A newspaper's page behind the date."""
_WEEK = re.compile(r"星期[一二三四五六日天]|周[一二三四五六日]\b")


_WEEKDAY = re.compile(
    r"((?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?)[ \u3000]*[（(]?(?:星期|周)[一二三四五六日天][)）]?"
)
_RIGHT_BELOW = 3
"""Lines below a headline in which a day is no clock's."""


def below_headline(lines: list[str], headlines: list[str]) -> list[str]:
    """The lines above a text, with what only tells the publish date right below the headline: without days of the
    week, which elsewhere tell a clock, and where a day stands there, blank instead of a clock above it, or a name with
    a day, which is the site's."""
    own = {letters(headline) for headline in headlines}
    last = max((at for at, line in enumerate(lines) if letters(line) in own), default=len(lines)) + 1
    below = [_WEEKDAY.sub(r"\1 ", line) for line in lines[last : last + _RIGHT_BELOW]]
    above = lines[:last]
    if days := {day[:10] for line in below if (day := read_date(line))}:
        above = ["" if _is_of_the_site(line, days) else line for line in above]
    return [*above, *below, *lines[last + _RIGHT_BELOW :]]


def head_below(head: list[str], lines: list[str], headlines: Iterable[str]) -> list[str]:
    """The bylines (`head`) among the first lines of an element, the same of those right below a headline in it."""
    dated = [line for line in head if _WEEKDAY.match(line)]
    if not dated:
        return head
    own = [letters(headline) for headline in headlines]
    at = next((at for at, line in enumerate(lines) if len(line) > _LABEL and letters(line) in own), len(lines))
    below = lines[at + 1 : at + 1 + _RIGHT_BELOW]
    return [_WEEKDAY.sub(r"\1 ", line) if line in dated and line in below else line for line in head]


def _is_of_the_site(line: str, days: set[str]) -> bool:
    """Whether a line above a headline is a clock, or a name with a day or a day alone that are none of those below."""
    if not has_century(line) and "月" not in line:
        return False  # one of these is in every day
    if _WEEKDAY.match(line):
        return True
    stands = is_name_with_day(line) or is_bare_date(line)
    return stands and (read_date(line) or "")[:10] not in days


class BareDate(NamedTuple):
    """A date, how it stands and where."""

    rank: int
    """How much speaks for it: a time of day, the source beside it, a line of its own."""
    iso: str
    shown: str
    start: int
    """Where its line begins."""
    end: int
    """Where the date ends."""


def bare_date(text: str) -> BareDate | None:
    """A date without a label: on a line of its own or with the source, never a clock's; None where there is none."""
    best: BareDate | None = None
    for found in chain(DATE.finditer(text), ENGLISH_DATE.finditer(text) if _ENGLISH.search(text) else ()):
        english = found.re is ENGLISH_DATE
        iso = from_english(found) if english else from_match(found)
        if iso is None or iso < FIRST_YEAR or iso[:10] in UNSET:
            continue
        start = text.rfind("\n", 0, found.start()) + 1
        stop = found.start() + len(found[0].rstrip())  # not the end of its line, nor what stands below
        end = text.find("\n", stop)
        line = text[start : end if end >= 0 else len(text)]
        if site := SITE.match(line):
            start, line = start + site.end(), line[site.end() :]
        label = text[text.rfind("\n", 0, max(0, start - 1)) + 1 : start].strip()
        lead = label if len(label) <= 12 else ""  # a short line before it may be its label
        beside = text[max(0, found.start() - _LABEL_WITH_COLON) : found.start()].rstrip()
        named = is_name_with_day(line)
        below = text[end + 1 : end + _NEXT] if end >= 0 else ""
        if (
            (not named and not _PUT_UP_ON.search(lead + beside) and _says_more(line, found.start() - start, below))
            or _is_of_something_else(beside)
            or (beside.endswith((":", "：")) and _TELLS.match(line[stop - start :]))
            or _TO.match(text, stop)
        ):
            continue
        if _labels_the_day_below(lead, line):
            continue
        alone = len(line.strip(EDGES)) <= len(found[0].strip()) + 1 or (
            found.start() == start and _PAGE.fullmatch(line[len(found[0]) :].strip(EDGES)) is not None
        )
        alone = alone or (english and _CLOCK.fullmatch(line[len(found[0]) :].strip(EDGES)) is not None)
        if english and not alone and not (found.start() == start and _LABEL_BEHIND.search(line[len(found[0]) :])):
            continue
        rank = 1 if english else ("T" in iso) * 4 + (alone or named or is_in_parts(line)) * 2 + ("来源" in line) * 3
        rank -= _CHANGED.search(beside) is not None
        if best is None or rank >= best.rank:
            best = BareDate(rank, iso, found[0].strip(), start, stop)
    for found in HAN_DATE.finditer(text):
        line = text[text.rfind("\n", 0, found.start()) + 1 :].split("\n", 1)[0]
        before, _, behind = line.partition(found[0])
        rank = -1 if "星期" in behind else _ALONE  # a masthead's, or a clock's
        if (best is None or best.rank <= rank) and _is_alone(before, behind) and (iso := read_date(found[0])):
            best = BareDate(rank, iso, found[0], found.start(), found.end())
    return best or _day_apart_from_its_year(text) or _calendar_leaf(text) or _short_moment(text)


_GOES_ON = re.compile(r"[|星\]】〕)）]|[\u4e00-\u9fff]{2,4}\s*[:：]")
"""What stands behind a day of a byline: a bar, the weekday, a bracket, the next label."""


def _is_alone(before: str, behind: str) -> bool:
    """Whether around a day in Han digits stand brackets, a day of the week, or the unit that gave the text."""
    if not before.strip(EDGES) and (not behind.strip(EDGES) or _GOES_ON.match(behind.lstrip(" \u3000"))):
        return True
    return (
        not (before and behind.strip(EDGES))
        and BODY.search((before or behind).strip(EDGES).removesuffix("供稿")) is not None
    )


def _says_more(line: str, before: int, below: str) -> bool:
    """Whether the line of a day tells what happens on it; `before`: how many characters lead up to the day, `below`:
    what stands below it."""
    if (len(_ADDRESS.sub("", line)) > 70 and (before or not _NAMED.search(line))) or (
        _TRAP.search(line) and _TRAP.search(_NAMED.sub("", line))
    ):
        return True
    if _WEEK.search(line) and not _NAMED.search(line) and not _NAMED.match(below.lstrip()):
        return True
    return before > _BEFORE and not _NAMED.match(line.lstrip(EDGES))


def _is_of_something_else(before: str) -> bool:
    """Whether what stands right before a day says that it is not that of the page: a label (网站建成时间：), the first
    day of a period."""
    if before.endswith((":", "：")):
        return _DAY_OF.search(before) is not None and not _PUT_UP.search(before)
    return before.endswith(_UP_TO) and _FROM.search(before) is not None


def _labels_the_day_below(above: str, line: str) -> bool:
    """Whether what stands above the line of a day is the label of another day than the publish date, not a headline
    that holds such a word (某局召开会议)."""
    if not _TRAP.search(above):
        return False
    is_label = len(above) <= _LABEL and not is_chrome(above)  # no button to log in
    return above.endswith(_ENDS) or (is_label and "来源" not in line)


def _day_apart_from_its_year(text: str) -> BareDate | None:
    """`05-06 09:12` on a line of its own, with `2024-05` on one of the lines around it."""
    for day in reversed(list(_MONTH_DAY.finditer(text))):
        around = text[max(0, day.start() - _AROUND_A_DAY) : day.end() + _AROUND_A_DAY]
        years = {year for year, month in _YEAR_MONTH.findall(around) if int(month) == int(day[1])}
        if len(years) == 1 and (iso := read_date(f"{years.pop()}-{day[1]}-{day[2]} {day[3] or ''}".strip())):
            return BareDate(0, iso, day[0].strip(), text.rfind("\n", 0, day.start()) + 1, day.end())
    return None


def short_date(lines: list[str], iso: str) -> tuple[int, str]:
    """Index of the last of some lines that shows a known date without its year, -1 where none does, and the date with
    the time of day that the line adds to it."""
    for at in range(len(lines) - 1, -1, -1):
        day = _MONTH_DAY.match(lines[at])
        if day and iso[5:10] == f"{int(day[1]):02}-{int(day[2]):02}":
            if not day[3] or day[3][:5] in iso:
                return at, iso
            if "T" not in iso:
                return at, read_date(f"{iso} {day[3]}") or iso
    return -1, iso


def _calendar_leaf(text: str) -> BareDate | None:
    """The day in one element, its month and year in the next: the last such leaf above the text."""
    leaf = next(reversed([found for leaf in LEAVES for found in leaf.finditer(text)]), None)
    if leaf is None:
        return None
    below = _CLOCK_BELOW.match(text, leaf.end())
    clock = leaf["clock"] or (below[1] if below else "")
    iso = read_date(f"{leaf['year']}-{leaf['month']}-{leaf['day']} {clock}".strip())
    return BareDate(0, iso, " ".join(leaf[0].split()), leaf.start(), leaf.end()) if iso else None


def _short_moment(text: str) -> BareDate | None:
    """A day whose year has two digits, alone on its line with the time of day."""
    found = _SHORT_MOMENT.search(text)
    iso = read_short_year(found[0]) if found else None
    return BareDate(0, iso, found[0], found.start(), found.end()) if found and iso else None


def hyphenated(line: str) -> str:
    """A line with a day that stands alone in it, or before the time of day, as years, months and days go."""
    if line[4:5] == "년":
        return _KOREAN.sub(r"\1-\2-\3\4", line)
    return _DAY_FIRST.sub(r"\3-\2-\1", _STAMP.sub(r"\1-\2-\3", line))


def may_begin_with_day(line: str) -> bool:
    """A quick look: whether a line of a page may be such a day."""
    return ("." in line[1:3] and len(line) < _MOMENT) or line[4:5] == "년"
