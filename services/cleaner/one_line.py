"""What parts the lines of a page that was stored on one."""

from __future__ import annotations

import re

_LABEL, _BYLINE = 8, 150
"""Characters of a label before the moment, and of a byline."""
_MOMENT = re.compile(r"(?:19|20)\d\d[-/年]\d\d?[-/月]\d\d?日? ?\d\d:\d\d")
_FLAT_LINES, _FLAT, _ELEMENTS, _PARAGRAPHS = 3, 250, 8, 3
_LEAST = 120
"""Characters of a line with several paragraphs."""
_SET_APART = re.compile(r"(?<=\S)[ \u3000\t]{2,}(?=\S)")
_COMPLETE = re.compile(rf"(?<=[。！？”：；）]){_SET_APART.pattern}")
"""What sets the paragraphs of an article on one line apart, and where the one before it is complete."""
_OF_A_PAGE = re.compile(r"首页|当前位置|(?:发布|发表)(?:时间|日期)|来源\s*[:：]|字号|浏览次数|版权所有")
"""Words that pages have around their articles."""
_BLANKS = re.compile(
    r"(?:(?<=[^A-Za-z,（(《【])(?<![源间期者][:：]) +|\u3000+|\t+)(?:[*|] +)*"
    r"(?=\S)(?!\d\d:\d\d|[^\s（(《【]{0,24}[）)》】])"
)
_WIDE = re.compile(r" {2,}[ \u3000]*|[\u3000\t][ \u3000\t]*")
SPACED = re.compile(r"(?<=[。！？”]) {2,}(?=\S)")
"""The wide blanks behind a sentence."""
_EACH = 1.5
"""Sentences of a paragraph at least, among several."""


def blanks(lines: list[str]) -> re.Pattern[str] | None:
    """What parts the elements of a page that stands whole on a line or two: blanks, wide ones where there are enough;
    None for other pages."""
    longest = max(lines, key=len, default="")
    if len(lines) > _FLAT_LINES or len(longest) < _LEAST:
        return None
    apart = len(_SET_APART.findall(longest))
    if apart >= _PARAGRAPHS and 3 * len(_COMPLETE.findall(longest)) >= apart:
        return _SET_APART
    if len(longest) < _FLAT or not _OF_A_PAGE.search(longest):
        return None
    if len(_WIDE.findall(longest)) >= _ELEMENTS and not any(map(_is_mixed, _WIDE.split(longest))):
        return _WIDE
    return _BLANKS if len(_BLANKS.findall(longest)) >= _ELEMENTS else None


def _is_mixed(stretch: str) -> bool:
    """Whether a byline stands together with a title or text between two wide blanks."""
    moment = _MOMENT.search(stretch)
    return moment is not None and (moment.start() > _LABEL or len(stretch) > _BYLINE)


def is_spaced(line: str) -> bool:
    """Whether wide blanks behind sentences begin the paragraphs of a text on one line: they stand behind some."""
    spaced = len(SPACED.findall(line)) if "  " in line else 0
    return spaced > 0 and len(line) >= _LEAST and line.count("。") >= _EACH * spaced
