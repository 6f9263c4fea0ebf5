"""Paragraphs of a plain text that were broken before and behind each of their words that were links, with blank lines
between them."""

from __future__ import annotations

import re
from collections.abc import Sequence

_LEAST = 3
"""Lines of such a paragraph."""
_WORD = 8
"""Characters of a word that stands on a line of its own."""
_SEVERAL = 2
"""Paragraphs in which a line begins as no sentence does."""
_GOES_ON = re.compile("[，、；）的等及与和]|。.")
_ENDED = re.compile(r"[。！？：:；;!?][”’」』）)]?\Z")
_COMPLETE = re.compile(r"[。！？][”’」』）)]?\Z")
_NUMBERED = re.compile(
    r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．]|[●■◆▲·•*-]"
)


def broken_around_words(lines: Sequence[str]) -> set[int]:
    """The numbers of the lines that go on with the one above."""
    told = [line.strip() for line in lines]
    broken = [block for block in _blocks(told) if _is_broken([told[at] for at in block])]
    torn = [block for block in broken if any(_GOES_ON.match(told[at]) for at in block[1:])]
    if len(torn) < _SEVERAL:
        return set()
    return {at for block in broken if any(len(told[each]) <= _WORD for each in block) for at in block[1:]}


def _blocks(lines: Sequence[str]) -> list[list[int]]:
    """The numbers of lines between blank ones."""
    blocks: list[list[int]] = [[]]
    for at, line in enumerate(lines):
        if line:
            blocks[-1].append(at)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if len(block) >= _LEAST]


def _is_broken(lines: list[str]) -> bool:
    """Whether the last of some lines is the first that ends a sentence, and none begins an item."""
    *above, last = lines
    return (
        _COMPLETE.search(last) is not None
        and not any(map(_ENDED.search, above))
        and not any(map(_NUMBERED.match, lines))
    )
