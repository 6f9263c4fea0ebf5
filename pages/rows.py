"""The date of a list's row, however the row shows it."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from selectolax.lexbor import LexborNode

from pages.dates import (
    CENTURIES,
    ENGLISH_DATE,
    date_in_url,
    from_english,
    has_century,
    read_date,
    read_short_year,
    read_stamp,
)
from pages.link_titles import STAMP

_MONTH_DAY = re.compile(r"(?<![\d.-])(0?[1-9]|1[0-2])[-/.月](0?[1-9]|[12]\d|3[01])(?![\d.])日?")
_MONTH = re.compile(r"(?:19|20)\d\d\s*[-/.年]\s*(?:0?[1-9]|1[0-2])月?$")
_YEAR = re.compile(r"(?:19|20)\d\d年?$")
_PARTED = ("/", "-", ".")
_LEAF = re.compile(r"\d{1,2}[月日]?")
"""What an element of a calendar leaf shows: a day or a month."""
_DAY_FIRST = re.compile(r"(?<![\d.])(0?[1-9]|[12]\d|3[01])([./-])(0?[1-9]|1[0-2])\2((?:19|20)\d\d)(?!\d)")
"""28.12.2023, as some administrations write it."""
_MONTH_FIRST = re.compile(r"(?<![\d/])(0?[1-9]|1[0-2])/(1[3-9]|2\d|3[01])/((?:19|20)\d\d)(?!\d)")
"""12/28/2023, as servers write it that think that they are in America, where it can be nothing else."""
_SHORT_YEAR = re.compile(r"(?:民[国國]\s?)?1[01]\d(?:([-/.])\d{1,2}\1\d{1,2}|年\d{1,2}月\d{1,2}日)|[0-4]\d-\d\d-\d\d")
"""A date with a year of the Republic of China, or of two digits."""
_LINE = 40
"""Characters of a text that shows a date; longer ones tell something."""
_KEPT = 300
"""Characters of a row whose date is remembered."""
_OTHER_DATE = re.compile(
    r"(?:成文|制定|生成|签发|印发|施行|实施|生效|失效|废止|截止|有效)\S{0,2}(?:日期|时间|期限?|至)\s*[:：]?\s*"
)
"""The label of a date that is not the day of publication, as directories show it beside that day."""
_LABELLED = re.compile(r"\n|\s(?=[\u4e00-\u9fff]{2,6}[:：])")
"""What parts a row's labels, which may stand in one line."""
_PUBLISHED = re.compile(r"\s*(?:发布|公开|公布|发文|答复|回复|發[布佈]|張貼)\s*(?:日期|时间|時間)\s*$")
"""The head of the column with the day of publication."""
_TOLD = re.compile(r"(?:发表|发布|更新|添加)(?:时间|日期)\s*[:：]\s*(?:19|20)\d\d\S{2,8}")
"""The date in a link's tooltip."""
_DIGITS = re.compile(r"\d|[〇○二]")
_SENTENCE = ("。", "；", "…", "...")
"""How a teaser ends, whose dates are its own."""
AGO = re.compile(
    r"(?:刚刚|[今昨前]天|(?:\d+|[半几])\s*(?:秒|分|小时|天|日|周|星期|个?月|年)\S{0,2}?\s*之?前|\d+ \w+ ago)", re.I
)
"""Days told from the day on which the page was fetched."""
_LATELY = ("前", "昨天", "今天", "刚刚", " ago")
"""One of these is in all such words."""
STAMPS = ("datetime", "title", "data-time", "data-date", "data-val", "data-timestamp")
"""Attributes that hold the date of which an element shows such words."""
STAMPED = ",".join(f"[{name}]" for name in STAMPS)
"""Elements with such an attribute."""


def date_shown(text: str, title: str, href: str) -> str | None:
    """The date in the texts of a row, one a line: in one of its own, or with little beside it; not in a teaser. Of
    several dates (成文, 发布) the one that the row's address bears, else the first that no label says to be another."""
    # A row is asked when lists are told from menus, and again as an entry; a long one may hold half of a page.
    return (_date_shown if len(text) <= _KEPT else _date_shown.__wrapped__)(text, title, href)


@lru_cache(maxsize=2048)
def _date_shown(text: str, title: str, href: str) -> str | None:
    if not _DIGITS.search(text):
        return None
    month = year = short = first = other = ""
    leaf: list[tuple[int, str]] = []
    year_at = -1
    is_other, labelled = False, _OTHER_DATE.search(text) is not None
    for at, line in enumerate(filter(None, map(str.strip, _lines(text)))):
        label, is_other = is_other, labelled and _OTHER_DATE.match(line) is not None
        if line in _PARTED and leaf:
            leaf.append((at, line))
        if len(line) > _LINE or line == title or not _DIGITS.search(line) or line.endswith(_SENTENCE):
            continue
        if found := read_date(line) or _day_first(line, href) or _written_otherwise(line):
            if (label or is_other) and not first:
                other, is_other = other or found[:10], False
                continue
            if first and found[:10] == date_in_url(href):
                return found[:10]
            first = first or found[:10]
        elif first:
            continue
        elif month_day := _MONTH_DAY.search(line):
            in_url = date_in_url(href)
            if in_url and in_url[5:] == f"{int(month_day[1]):02}-{int(month_day[2]):02}":
                return in_url
            short = f"{month_day[1]}-{month_day[2]}" if month_day[0] == line else short
        elif _MONTH.match(line):
            month = line
        elif _YEAR.match(line):
            year, year_at = line[:4], at
        elif _LEAF.fullmatch(line):
            leaf.append((at, line))
    if first or other:
        return first or other
    # A calendar leaf: the day in one element, year and month in another; or the year in an element of its own.
    if month and leaf:
        return read_date(f"{month.rstrip('月')}-{leaf[-1][1].rstrip('日')}".replace("年", "-"))
    if year and leaf and not short and max(year_at, leaf[-1][0]) - min(year_at, leaf[0][0]) == len(leaf):
        short = _month_day([line for _, line in leaf])
    return read_date(f"{year}-{short}") if year and short else None


def _lines(text: str) -> list[str]:
    return _LABELLED.split(text) if "日期" in text else text.split("\n")


def _month_day(leaf: list[str]) -> str:
    """Month and day of a calendar leaf, each in an element of its own; empty where it is not plain which is which."""
    if len(leaf) == 3 and leaf[1] in _PARTED:
        return f"{leaf[0]}-{leaf[2]}"  # 05 / 28
    if len(leaf) != 2:
        return ""
    day, month = leaf if leaf[1].endswith("月") or int(leaf[0].rstrip("日月")) > 12 else leaf[::-1]
    known = month.endswith("月") or day.endswith("日") or int(day) > 12
    return f"{month.rstrip('月')}-{day.rstrip('日')}" if known else ""


def _day_first(line: str, href: str) -> str | None:
    """A date that begins with its day or month; one that could begin with either must stand in the address, too."""
    if not has_century(line):
        return None
    found = _DAY_FIRST.search(line)
    if found is None:
        other = _MONTH_FIRST.search(line)
        return read_date(f"{other[3]}-{other[1]}-{other[2]}") if other else None
    iso = read_date(f"{found[4]}-{found[3]}-{found[1]}")
    return iso if iso and (int(found[1]) > 12 or found[2] == "." or iso == date_in_url(href)) else None


def _written_otherwise(line: str) -> str | None:
    """A date in English, or with a short year (114-05-28, 25-05-28), with nothing but its label."""
    if line[-4:-2] in CENTURIES and line.isascii() and (found := ENGLISH_DATE.search(line)):
        return from_english(found)
    value = line.rpartition("：")[2].strip(" []()")
    return read_short_year(value) if _SHORT_YEAR.fullmatch(value) else None


def row_date(node: LexborNode, row: LexborNode, title: str, href: str, *, stamped: bool) -> str | None:
    """The date of the row of a link (`node`). `stamped`: whether the page has elements that are made for times."""
    text = row_text(row)
    if row.tag == "tr" and (column := _published(row)) and (found := date_shown(column, title, href)):
        return found
    if row is not node and (found := date_shown(text, title, href)):
        return found
    # `<a>…</a> <span>date</span> <br>`: rows without an element of their own.
    sibling = node.next
    for _ in range(3):
        if sibling is None or sibling.tag in ("a", "br", "p", "li"):
            break
        if found := date_shown(sibling.text(separator="\n") or "", title, href):
            return found
        sibling = sibling.next
    if (found := date_shown(node.text(separator="\n"), title, href)) or (found := _before(node, title, href)):
        return found
    if (told := _TOLD.search(node.attributes.get("title") or "")) and (found := read_date(told[0])):
        return found
    if (stamp := STAMP.search(node.text().rstrip())) and (found := read_date(stamp[1])):
        return found
    return _date_stamped(row) if stamped or any(word in text for word in _LATELY) else None


def _before(node: LexborNode, title: str, href: str) -> str | None:
    """The date between the end of a line and a link: `<br> [date] <a>…</a>`."""
    before = node.prev
    if before is None or before.tag not in ("-text", "span", "font", "i", "em", "b"):
        return None
    above = before.prev
    while above is not None and above.tag == "-text" and not above.text().strip():
        above = above.prev
    if above is not None and above.tag not in ("br", "hr"):
        return None
    return date_shown(before.text(separator="\n"), title, href)


def row_text(row: LexborNode) -> str:
    """The texts of a row, one a line; of a term with those of its description (`dt`, `dd`), and the other way round."""
    text = row.text(separator="\n")
    if row.tag == "dt":
        after = row.next
        while after is not None and after.tag == "-text":
            after = after.next
        return "\n".join([text, after.text(separator="\n")]) if after is not None and after.tag == "dd" else text
    if row.tag == "dd":
        before = row.prev
        while before is not None and before.tag == "-text":
            before = before.prev
        return "\n".join([before.text(separator="\n"), text]) if before is not None and before.tag == "dt" else text
    return text


def _published(row: LexborNode) -> str:
    """The cell of a table's row below the head that says 发布日期; empty where the table has no such column."""
    table = row.parent.parent if row.parent is not None and row.parent.tag == "tbody" else row.parent
    head = table.css_first("tr") if table is not None else None
    if head is None or ("日期" not in head.text() and "时间" not in head.text()):
        return ""
    heads, cells = _cells(head), _cells(row)
    at = next((at for at, cell in enumerate(heads) if _PUBLISHED.match(cell.text())), -1)
    return cells[at].text(separator="\n") if at >= 0 and len(heads) == len(cells) else ""


def _cells(row: LexborNode) -> list[LexborNode]:
    return [cell for cell in row.iter() if cell.tag in ("td", "th")]


def _date_stamped(row: LexborNode) -> str | None:
    """The date in an attribute of an element that shows words like 3天前, or nothing until a script has run."""
    for element in row.css(f"time,{STAMPED}")[:12]:
        attributes = element.attributes
        shown = element.text()
        if element.tag == "time" or AGO.match(shown.lstrip()) or not (shown.strip() or "title" in attributes):
            for name in STAMPS:
                if stamp := read_stamp(attributes.get(name) or ""):
                    return stamp[:10]
    return None


def row_of(node: LexborNode, shared: Counter[int]) -> LexborNode:
    """The largest part of the page around a link in which no other entry stands; `shared`: how many stand in each."""
    row = node
    parent = node.parent
    while parent is not None and shared.get(parent.mem_id) == 1:
        row, parent = parent, parent.parent
    return row
