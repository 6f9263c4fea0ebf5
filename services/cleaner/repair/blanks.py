"""Blanks that some encoding did not have, or that were read in another one: `??3月15日，?市水务局`, `聽聽聽聽3月15日`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from services.cleaner.repair.offsets import Edit

_GOES_ON = "(?=[\u4e00-\u9fff“‘《（(\\d])"
_INDENT = re.compile(rf"^(?:(?:[?？]{{1,8}}|锘[?\ufffd]|(?:Â ?)+){_GOES_ON}|聽{{3,}}|聽+$)", re.M)
"""No sentence begins with a question mark, and no text with hearing, hearing, hearing."""
_BEHIND_A_MARK = re.compile(rf"(?<=[，。；：、！）”])(?:\?|聽)(?:{_GOES_ON}|$)|^聽{_GOES_ON}", re.M)
_SIGNS = "?聽"
_SEVERAL = 3
"""So many behind marks of sentences are no rare character of a name."""


def may_have_blanks(text: str) -> bool:
    """A quick look: whether a text has what such blanks have become."""
    return any(sign in text for sign in "?？聽锘Â")


def blanks(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that take them out of the paragraphs of one text: where paragraphs begin, and behind marks where nearly
    all such signs of the text stand there."""
    found = [list(_BEHIND_A_MARK.finditer(paragraph)) for paragraph in paragraphs]
    behind, signs = sum(map(len, found)), sum(paragraph.count(sign) for paragraph in paragraphs for sign in _SIGNS)
    if behind < _SEVERAL or behind * 4 < signs * 3:
        found = [[] for _ in paragraphs]
    return [
        [Edit(start, end, "") for start, end in sorted({m.span() for m in (*_INDENT.finditer(each), *inside)})]
        for each, inside in zip(paragraphs, found, strict=True)
    ]
