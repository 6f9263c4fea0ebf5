"""Which characters of a text are taken."""

from __future__ import annotations

from collections.abc import Iterable

from services.extractor.mentions.model import Mention


class Cover:
    """The characters covered by some mentions."""

    __slots__ = ("_taken",)

    def __init__(self, length: int, *groups: Iterable[Mention], whole: bool = False) -> None:
        self._taken = bytearray(length + 1)
        for mentions in groups:
            self.add(mentions, whole=whole)

    def add(self, mentions: Iterable[Mention], *, whole: bool = False) -> None:
        """Cover further mentions; `whole`: persons with their offices and organisations."""
        for m in mentions:
            start, end = (m.whole_start, m.whole_end) if whole else (m.start, m.end)
            self._taken[start:end] = b"\1" * (end - start)

    def holds(self, position: int) -> bool:
        """Whether a character is covered."""
        return bool(self._taken[position])

    def touches(self, start: int, end: int) -> bool:
        """Whether any character of a stretch is covered."""
        return self._taken.find(1, start, end) >= 0
