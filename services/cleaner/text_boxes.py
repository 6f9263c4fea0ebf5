"""Boxes that lead to other pages among the paragraphs of a plain-text page."""

from __future__ import annotations

import re

from services.cleaner.lines import LineKind, is_related
from services.cleaner.text_bounds import is_prose

_TITLES = 6
"""Lines of a box below its heading, at most."""
_STOP = re.compile(r"[。；;]$")
_ENDED = re.compile(r"[。！？][”’」』）)]?$")
_OF_A_TEXT = (LineKind.TEXT, LineKind.CHROME, LineKind.PICTURE)


def boxes_among(texts: list[str], kinds: list[LineKind], first: int) -> set[int]:
    """The lines of such boxes below the `first` paragraph: a heading like 相关阅读 with some titles, where the text
    goes on below them as it stood above, in whole paragraphs, up to who edited it or one behind the other."""
    found: set[int] = set()
    for at in range(first + 1, len(texts)):
        if kinds[at] is not LineKind.RELATED or not is_related(texts[at]) or not _tells(texts, kinds, at - 1):
            continue
        end = at + 1
        while end < len(texts) and end - at <= _TITLES + 1 and _may_be_of_a_box(texts[end], kinds[end]):
            end += 1
        if at + 1 < end <= at + _TITLES + 1 and _goes_on(texts, kinds, end):
            found.update(range(at, end))
    return found


def _tells(texts: list[str], kinds: list[LineKind], index: int) -> bool:
    return index < len(texts) and is_prose(texts[index], kinds[index]) and _ENDED.search(texts[index]) is not None


def _may_be_of_a_box(line: str, kind: LineKind) -> bool:
    """Whether a line is as another page's title is, or a button."""
    return kind is LineKind.CHROME or (kind is LineKind.TEXT and not is_prose(line, kind) and not _STOP.search(line))


def _goes_on(texts: list[str], kinds: list[LineKind], index: int) -> bool:
    """Whether a paragraph has another below it, or stands among such as are more than the short lines between them,
    with who edited the text at their end."""
    if not _tells(texts, kinds, index):
        return False
    ended = next((at for at in range(index, len(texts)) if kinds[at] not in _OF_A_TEXT), len(texts))
    own = [at for at in range(index, ended) if kinds[at] is LineKind.TEXT]
    told = [_tells(texts, kinds, at) for at in own]
    edited = ended < len(texts) and kinds[ended] is LineKind.EDITOR
    return (all(told[:2]) and (len(told) > 1 or edited)) or (edited and 2 * sum(told) > len(told) + 1)
