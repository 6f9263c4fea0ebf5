"""A text of which some characters are not known: what may stand in each place, and the likeliest of it all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from services.cleaner.repair.plausibility import Language, commonness
from services.cleaner.repair.tables import scripts

UNKNOWN = "?"
"""Stands where a character cannot be told."""
FOREIGN = 6.0
"""Bits that a character of the other script costs."""
CERTAIN = 2.5
"""Bits by which a choice must be better than the next one to be believed."""
HOPELESS = 16.0
"""Bits a character that no four in a row have in prose."""
_WINDOW = 4
_KEPT = 24
"""Choices that are followed, the commonest characters first."""


class _Way(NamedTuple):
    bits: float
    chosen: tuple[str, ...]


class Choices:
    """The ways to read a text so far: for every possible last character the least surprising one (Viterbi)."""

    __slots__ = ("_before", "_course", "_tokens", "_ways", "language", "traditional")

    def __init__(self, before: str, language: Language, *, traditional: bool) -> None:
        self.language = language
        self.traditional = traditional
        self._before = before
        self._tokens: tuple[Sequence[str], ...] = ()
        self._ways = {before: _Way(0.0, ())}
        self._course: tuple[float, ...] = (0.0,)

    def then(self, choices: Sequence[str]) -> Choices:
        """The same with one more character, one of `choices`."""
        if len(choices) > _KEPT:
            choices = sorted(choices, key=self._rarity)[:_KEPT]
        longer = Choices(self._before, self.language, traditional=self.traditional)
        longer._tokens = (*self._tokens, choices)
        longer._ways = {}
        step = self.language.step
        for char in choices:
            own = self._foreign(char) if len(choices) > 1 else 0.0
            bits, chosen = min((way.bits + step(last, char), way.chosen) for last, way in self._ways.items())
            longer._ways[char] = _Way(bits + own, (*chosen, char))
        longer._course = (*self._course[-_WINDOW:], min(way.bits for way in longer._ways.values()))
        return longer

    @property
    def is_hopeless(self) -> bool:
        """Whether the last few characters are no text of anybody's."""
        return len(self._course) > _WINDOW and self._course[-1] - self._course[0] > HOPELESS * _WINDOW

    def __len__(self) -> int:
        return len(self._tokens)

    def bits(self, after: str) -> float:
        """Bits of the likeliest reading with what stands after it."""
        return min(way.bits + self.language.surprise(after, last) for last, way in self._ways.items())

    def text(self, after: str) -> str:
        """The likeliest reading, `?` for every character of which another one is nearly as likely."""
        _, best = min((way.bits + self.language.surprise(after, last), way.chosen) for last, way in self._ways.items())
        read = list(best)
        for at, choices in enumerate(self._tokens):
            if len(choices) > 1:
                left = best[at - 1] if at else self._before
                right = best[at + 1] if at + 1 < len(best) else after[:1]
                costs = sorted(self.language.surprise(char + right, left) + self._foreign(char) for char in choices)
                if costs[1] - costs[0] < CERTAIN:
                    read[at] = UNKNOWN
        return "".join(read)

    def _foreign(self, char: str) -> float:
        traditional, simplified = scripts()
        return FOREIGN if char in (simplified if self.traditional else traditional) else 0.0

    def _rarity(self, char: str) -> float:
        return commonness(char) + self._foreign(char)
