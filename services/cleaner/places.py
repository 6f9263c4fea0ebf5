"""Where paragraphs stand in the decoded page."""

from __future__ import annotations

import re

from services.cleaner.reading import Line

_BREAKS = re.compile(r"[\s\u3000\xa0&<>\"]+")
_WINDOW = 20
"""A paragraph takes at most this many times its length in the source, and a fixed allowance for its first tags."""
_ALLOWANCE = 6000
_FAR = 300_000
"""Characters within which a paragraph is looked for by its first words."""
_MISSES = 40
"""Paragraphs that may not be found before the search is given up."""
_NEAR = 20_000
"""Characters within which a paragraph is looked for by its beginning alone."""


def locate(lines: list[Line], source: str) -> None:
    """Set each line's start and end in `source`, in order, as far as its first and last words are found there."""
    position = misses = 0
    for line in lines:
        if misses > _MISSES:
            break
        words = [word for word in _BREAKS.split(line.text) if word]
        if not words:
            continue
        head, tail = words[0][:24], words[-1][-24:]
        start = _find(head, source, position)
        if start < 0:
            misses += 1
            continue
        end = source.find(tail[-6:], start, start + _WINDOW * len(line.text) + _ALLOWANCE)
        if len(words) > 1 or len(words[0]) > 24:
            # The last words may occur earlier in the paragraph: it is no shorter than its text.
            later = source.find(
                tail[-6:], start + max(0, len(line.text) - 6), start + _WINDOW * len(line.text) + _ALLOWANCE
            )
            end = later if later >= 0 else end
        if end < 0:
            continue
        line.start, line.end = start, end + len(tail[-6:])
        position = line.end


def _find(head: str, source: str, position: int) -> int:
    """Where the first words begin; where tags split them, where their beginning does."""
    found = source.find(head, position, position + _FAR)
    return found if found >= 0 else source.find(head[:4], position, position + _NEAR)
