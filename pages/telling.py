"""Whether what a script holds is the text of its page: how much prose it is, and what it tells of the headline."""

from __future__ import annotations

import re

MIN_PROSE = 12
"""Marks of prose that make a string an article's text."""
PARAGRAPHS = re.compile(r"(?:<|&lt;)p\b[^。]{2,600}+。", re.I)
SEVERAL = 2
TOLD, SOME = 0.4, 0.15
"""Shares of the pairs of a title's letters in a text that tells what the title says, and in one that may."""
_PROSE = ("，", "。", "\\uff0c", "\\u3002", "\\uFF0C", "%EF%BC%8C", "%uFF0C", "%uff0c", "%u3002")
"""Marks of prose as a script may write them."""
_BYLINE = re.compile(r"(?:来源|发布时间|发布日期|日期|时间)\s*(?:</\w+>)?\s*[:：]\s*(?:<\w+[^<>]{0,99}>\s*)*[^\s<]")
"""What a page shows that was put up."""
_DAY = re.compile(
    r">[^<>]{0,99}?(?:19|20)\d\d(?:[-/.]\d\d?[-/.]\d\d?|年\d\d?月\d\d?日)(?=[^<>]{0,99}<(?!/?script))", re.I
)
"""A day that it shows."""
_DAYS = 2
"""So many a page shows that has one text, and not those of the rows of a list."""
_SET_APART = re.compile(r"(?<=.{8})(?:[_|-]|\s[–—]\s)")
"""What stands between a headline and the site's name."""
_NO_LETTER = re.compile(r"[\W\d]+")
_PAIRS = 6
"""Pairs of letters of a title that says something."""


def marks(text: str) -> int:
    """Marks of prose in a script's source, written as they are or escaped."""
    return sum(map(text.count, _PROSE))


def is_text(source: str, said: str, title: str) -> bool:
    """Whether the markup that a script writes is its page's text: it tells what the title says, or has several
    paragraphs and is long, or the page has a byline, or a day and a title of some of the same words."""
    told = shared_pairs(title, said)
    if len(PARAGRAPHS.findall(said)) < SEVERAL:
        return told >= TOLD and PARAGRAPHS.search(said) is not None
    if told >= TOLD or marks(said) >= MIN_PROSE or _BYLINE.search(source):
        return True
    return told >= SOME and 0 < len(_DAY.findall(source)) <= _DAYS


def shared_pairs(title: str, text: str) -> float:
    """The share of the pairs of letters in a page's title, without the site's name, that stand in a text, too."""
    letters = _NO_LETTER.sub("", _SET_APART.split(title)[0])
    pairs = [letters[at : at + 2] for at in range(len(letters) - 1)]
    return sum(pair in text for pair in pairs) / len(pairs) if len(pairs) >= _PAIRS else 0.0
