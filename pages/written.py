"""Texts that stand in a page as a program writes them: what they say, and where each character of it is written."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import cached_property
from html import unescape
from itertools import accumulate
from urllib.parse import unquote

_BACKSLASH = r"\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)"
_STRING = re.compile(f"({_BACKSLASH})", re.S)
"""A character as the strings of JavaScript and JSON have it."""
_FIELD = re.compile(f"({_BACKSLASH}|''|\"\")", re.S)
"""The same with the doubled quotes of statements and tables."""
_PERCENT = re.compile(r"(%(?:u[\da-fA-F]{4}|[\da-fA-F]{2}))")
"""The same as JavaScript's `escape` writes it, and in what `encodeURIComponent` writes, some bytes in a row."""
_BYTES = re.compile(r"((?:%[\da-fA-F]{2})+)")
_ENTITY = re.compile(r"(&(?:#\d+|#[xX][\da-fA-F]+|[a-zA-Z]\w{1,31});)")
_SIGNS = {"n": "\n", "r": "\r", "t": "\t", "b": "", "f": "", "v": "", "\n": ""}
_COMMA = "%EF%BC%8C"


class Meant:
    """A text with what stands for its characters read: each piece that matches `sign` is what `meaning` makes of it."""

    def __init__(self, written: str, sign: re.Pattern[str], meaning: Callable[[str], str]) -> None:
        self._written = sign.split(written)
        self._parts = self._written.copy()
        self._parts[1::2] = map(meaning, self._parts[1::2])
        self.text = "".join(self._parts)
        self.count = len(self._parts) // 2
        """How many pieces were read."""

    @cached_property
    def _places(self) -> list[int]:
        return list(accumulate(map(len, self._written), initial=0))

    @cached_property
    def _starts(self) -> list[int]:
        return list(accumulate(map(len, self._parts[:-1]), initial=0))

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where the stretch `text[start:end]` begins and ends in the text as it was written."""
        first, last = (bisect_right(self._starts, at) - 1 for at in (start, end - 1))
        begins = self._places[first] + (0 if first % 2 else start - self._starts[first])
        return begins, self._places[last + 1] if last % 2 else self._places[last] + end - self._starts[last]


def string_read(written: str) -> Meant:
    """What stands between the quotes of a program's string."""
    return Meant(written, _STRING, _character)


def percents_read(written: str) -> Meant:
    """A string as JavaScript's `unescape` or `decodeURIComponent` reads it, where it was written for one of them."""
    if "%u" in written:
        return Meant(written, _PERCENT, _character)
    return Meant(written, _BYTES, unquote if _COMMA in written else str)


def layer_read(written: str) -> Meant:
    """A text with one layer of what stands for its characters read: percents, else escapes, else entities."""
    if "%u" in written:
        return percents_read(written)
    if _FIELD.search(written):
        return Meant(written, _FIELD, _character)
    return Meant(written, _ENTITY, unescape)


def _character(escape: str) -> str:
    """What stands for an escape; a half of a pair of surrogates that lacks the other is lost."""
    if escape[0] == "%":
        return _of_code(escape.lstrip("%u"))
    if escape[0] != "\\":
        return escape[0]
    if len(escape) == 12:
        return bytes.fromhex(escape[2:6] + escape[8:]).decode("utf-16-be")
    return _of_code(escape[2:]) if len(escape) > 2 else _SIGNS.get(escape[1], escape[1])


def _of_code(code: str) -> str:
    character = chr(int(code, 16))
    return "\N{REPLACEMENT CHARACTER}" if "\ud800" <= character <= "\udfff" else character
