"""Where paragraphs stand in the decoded page."""

from __future__ import annotations

import re

from services.cleaner.reading import Line

_WORD = re.compile(r"[^\s&<>\"]+")
_BEGINNING = re.compile(r"[^\s&<>\"]{1,25}")
"""The first of them as far as it is looked for, and one character more."""
_END = 60
"""Characters at the end of a line in which its last word is looked for."""
_WINDOW = 20
"""A paragraph takes at most this many times its length in the source, and a fixed allowance for its first tags."""
_ALLOWANCE = 6000
_FAR = 300_000
"""Characters within which a paragraph is looked for by its first words."""
_MISSES = 40
"""Paragraphs that may not be found before the search is given up, and whose first words may not before they are looked
for nearby alone."""
_NEAR = 20_000
"""The same by its beginning alone."""


def locate(lines: list[Line], source: str) -> None:
    """Set each line's start and end in `source`, in order, as far as its first and last words are found there."""
    position = misses = torn = 0
    for line in lines:
        if misses > _MISSES:
            break
        text = line.text
        first = _BEGINNING.search(text)
        if first is None:
            continue
        head = first[0][:24]
        words = _WORD.findall(text, max(first.start(), len(text) - _END)) or _WORD.findall(text)
        tail = words[-1][-6:]
        start = source.find(head, position, position + (_FAR if torn < _MISSES else _NEAR))
        if start < 0:
            torn += 1
            start = source.find(head[:4], position, position + _NEAR)  # where tags split the first words
        if start < 0:
            misses += 1
            continue
        furthest = start + _WINDOW * len(text) + _ALLOWANCE
        end = -1
        if len(words) > 1 or len(first[0]) > 24 or first.end() < len(text) - _END:
            # The last words may occur earlier in the paragraph: it is no shorter than its text.
            end = source.find(tail, start + len(text) - 6, furthest)
        if end < 0:
            end = source.find(tail, start, furthest)
        if end < 0:
            continue
        line.start, line.end = start, end + len(tail)
        position = line.end
