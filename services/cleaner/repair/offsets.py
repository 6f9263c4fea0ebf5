"""Where the characters of a repaired text stood before: the edits that were made, and the way back through them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple


class Edit(NamedTuple):
    """Replace `old[start:end]` by `new`; the edits of one pass are ordered and do not overlap."""

    start: int
    end: int
    new: str


class _Step:
    """The map back through the edits of one pass."""

    __slots__ = ("_new", "_old")

    def __init__(self, edits: Iterable[Edit]) -> None:
        # Pairs of equal positions in new and old text: the beginning and the end of every replaced stretch.
        self._new = [0]
        self._old = [0]
        shift = 0
        for start, end, new in edits:
            self._new += (start + shift, start + shift + len(new))
            self._old += (start, end)
            shift += len(new) - (end - start)

    def before(self, position: int, *, end: bool) -> int:
        at = bisect_right(self._new, position - 1 if end else position) - 1
        if at < 0:
            return 0
        # An odd index is the beginning of a replaced stretch: its inside has no counterpart but the whole stretch.
        if at % 2 and at + 1 < len(self._new):
            return self._old[at + 1] if end else self._old[at]
        return self._old[at] + position - self._new[at]


@dataclass(frozen=True, slots=True)
class Offsets:
    """Maps positions of a repaired text to the text before, through every pass of the repair."""

    steps: tuple[_Step, ...] = ()

    def then(self, edits: list[Edit]) -> Offsets:
        """The same map with one more pass after it."""
        return Offsets((*self.steps, _Step(edits))) if edits else self

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the text before that became `[start:end)`; what was replaced counts as a whole."""
        for step in reversed(self.steps):
            start, end = step.before(start, end=False), step.before(end, end=True)
        return start, max(start, end)


def apply(text: str, edits: list[Edit]) -> str:
    """The text with the edits made."""
    parts: list[str] = []
    at = 0
    for start, end, new in edits:
        parts += (text[at:start], new)
        at = end
    parts.append(text[at:])
    return "".join(parts)
