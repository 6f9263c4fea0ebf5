"""How wide a line is where it is set in columns: two for a Chinese character, one for a Latin letter."""

from __future__ import annotations

from functools import cache
from unicodedata import east_asian_width


def columns(line: str) -> int:
    """The columns that a line takes."""
    return sum(map(_columns_of, line))


@cache
def _columns_of(character: str) -> int:
    return 1 + (east_asian_width(character) in "WFA")
