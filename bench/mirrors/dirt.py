"""What mirrors do to the characters of a page."""

from __future__ import annotations

from random import Random

from bench.mirrors.page import Axis, Dirt

DIRT = Axis[Dirt]()


@DIRT
def _clean(text: str, _random: Random) -> str:
    return text
