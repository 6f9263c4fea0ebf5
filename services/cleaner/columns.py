"""How wide a line is where it is set in columns: two for a Chinese character, one for a Latin letter."""

from __future__ import annotations

import re
from functools import cache
from unicodedata import east_asian_width

_RARE = re.compile("[^\0-\x7f\u3000-\u303e\u4e00-\u9fff\uff01-\uff60]")
"""Characters that are not known to be narrow, as ASCII is, or wide."""


def columns(line: str) -> int:
    """The columns that a line takes."""
    taken = 2 * len(line) - len(line.encode("ascii", "ignore"))
    rare = _RARE.findall(line)
    return taken - sum(map(_is_narrow, rare)) if rare else taken


@cache
def _is_narrow(character: str) -> bool:
    return east_asian_width(character) not in "WFA"
