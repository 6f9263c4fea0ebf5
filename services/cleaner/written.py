"""Texts that stand in a page as a program writes them: what they say, and where each character of it is written."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Callable
from html import unescape
from itertools import accumulate

_ESCAPE = re.compile(
    r"""(\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)|''|"")""", re.S
)
"""A character as strings of programs, statements and tables have it."""
_PERCENT = re.compile(r"(%(?:u[\da-fA-F]{4}|[\da-fA-F]{2}))")
"""The same in what is written for JavaScript's `unescape`."""
_ENTITY = re.compile(r"(&(?:#\d+|#[xX][\da-fA-F]+|[a-zA-Z]\w{1,31});)")


class Meant:
    """A text with what stands for its characters read."""

    def __init__(self, written: str, sign: re.Pattern[str], meaning: Callable[[str], str]) -> None:
        parts = sign.split(written)
        self._places = list(accumulate(map(len, parts), initial=0))
        parts[1::2] = map(meaning, parts[1::2])
        self._starts = list(accumulate(map(len, parts[:-1]), initial=0))
        self.text = "".join(parts)

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where the stretch `text[start:end]` begins and ends in the text as it was written."""
        first, last = (bisect_right(self._starts, at) - 1 for at in (start, end - 1))
        begins = self._places[first] + (0 if first % 2 else start - self._starts[first])
        return begins, self._places[last + 1] if last % 2 else self._places[last] + end - self._starts[last]


def has_escapes(written: str) -> bool:
    """Whether a text has what stands in strings for other characters."""
    return "%u" in written or _ESCAPE.search(written) is not None


def escapes_read(written: str) -> Meant:
    """A text in the strings of a program."""
    return Meant(written, _PERCENT if "%u" in written else _ESCAPE, _character)


def entities_read(written: str) -> Meant:
    """A text whose markup is written with entities."""
    return Meant(written, _ENTITY, unescape)


def _character(escape: str) -> str:
    if escape[0] == "%":
        return chr(int(escape.lstrip("%u"), 16))
    if escape[0] != "\\":
        return escape[0]
    if escape[1] == "x":
        return chr(int(escape[2:], 16)) if escape[2:] else "x"
    try:
        return str(json.loads(f'"{escape}"'))
    except ValueError:
        return escape[1:]
