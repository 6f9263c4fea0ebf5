"""The number of a document that stands on its own page, never that of one which the page only cites."""

from __future__ import annotations

import re
from itertools import pairwise

_IN_BRACKETS = r"[〔﹝\[［【(（]\s*(?:19|20)\d\d\s*[〕﹞\]］】)）]\s*第?\s*\d{1,5}\s*号"
_NUMBERED = (
    r"(?:公告|通告|令)[ \u3000]*(?:(?:[（(]\s*)?(?:19|20)\d\d\s*年\s*)?第\s*"
    r"(?:\d{1,4}|[一二三四五六七八九十百〇○零]{1,6})\s*号(?:\s*[)）])?"
)
_NUMBER = rf"(?:[\u4e00-\u9fffA-Za-z]{{0,20}}{_IN_BRACKETS}|[\u4e00-\u9fff][\u4e00-\u9fff \u3000]{{1,40}}?{_NUMBERED})"
"""国办发〔2025〕12号, 财政部公告2026年第19号, 某部令第8号 and the like."""
_ALONE = re.compile(rf"[（(【\s]*(?P<number>{_NUMBER})[）)】\s]*")
"""A line that is a number."""
_YEARED = re.compile(rf"[（(【\s]*[\u4e00-\u9fffA-Za-z]{{0,20}}{_IN_BRACKETS}[）)】\s]*")
"""One that is a number with its year in brackets, which names nothing."""
_BEGINS = re.compile(rf"(?P<number>{_NUMBER})(?=[ \u3000]+\S|签发人)")
_ENDS = re.compile(
    rf"[^，。；！？]*[^，。；！？》](?:[ \u3000]+|(?P<open>[（(【]))(?P<number>{_NUMBER})(?(open)[）)】])\s*"
)
"""A name of a document with its number behind it."""
_PROMULGATED = re.compile(
    r"[（(]?\s*(?:19|20)\d\d年\d{1,2}月\d{1,2}日[ \u3000]*"
    rf"(?P<number>[\u4e00-\u9fff]{{2,30}}?{_NUMBERED})\s*(?:公布|发布)"
)
"""How a rule begins that an order made known: 2025年3月1日某部令第8号公布."""
_SERIAL = re.compile(r"[（(]?(?:(?:19|20)\d\d年)?\s*第\s*(?:\d{1,4}|[一二三四五六七八九十百〇○零]{1,6})\s*号[）)]?")
"""The half of an order's number that stands on a line of its own: 某市人民政府令 / 第86号."""
_CITES = re.compile("根据|按照|依据|依照|遵照|贯彻|落实|执行|转发|废止|关于")
"""What stands before the number of another document."""
_LONGEST = 120
"""Characters of a line that may name the document."""


def is_number(line: str) -> bool:
    """Whether a line is a document's number with its year in brackets, and nothing else."""
    return "号" in line[-3:] and _YEARED.fullmatch(line) is not None


def own_number(title: str, opening: list[str]) -> tuple[str, str]:
    """The number of the document whose title and first paragraphs are given, and the line where it stands: alone,
    perhaps in two lines, or at an end of the document's name. Empty where none does."""
    torn = (above + below for above, below in pairwise(opening) if _SERIAL.fullmatch(below))
    for line in (title, *opening, *torn):
        if "号" not in line or len(line) > _LONGEST:
            continue
        for form in (_ALONE, _ENDS):
            if found := form.fullmatch(line):
                break
        else:
            found = _BEGINS.match(line) or _PROMULGATED.match(line)
        if found and not _CITES.search(found["number"]):
            return found["number"].strip(), line
    return "", ""
