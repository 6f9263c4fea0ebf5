"""A text of which some characters are not known: what may stand in each place, and the likeliest of it all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

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
FURTHER = 0.5
"""The same for every further character of several in a row: the more of them, the more ways there are."""
_WINDOW = 4
_KEPT = 24
"""Choices that are followed, the commonest characters first."""


class Choices:
    """The ways to read a text so far: for every possible last character the least surprising one (Viterbi)."""

    __slots__ = ("_before", "_course", "_tokens", "_ways", "language", "traditional")

    def __init__(self, before: str, language: Language, *, traditional: bool) -> None:
        self.language = language
        self.traditional = traditional
        self._before = before
        self._tokens: tuple[Sequence[str], ...] = ()
        self._ways: dict[str, tuple[float, tuple[str, ...]]] = {before: (0.0, ())}
        """By the last character the bits of a way and what it chooses."""
        self._course: tuple[float, ...] = (0.0,)

    def then(self, choices: Sequence[str]) -> Choices:
        """The same with one more character, one of `choices`."""
        if len(choices) > _KEPT:
            choices = _commonest(tuple(choices), traditional=self.traditional)
        longer = Choices(self._before, self.language, traditional=self.traditional)
        longer._tokens = (*self._tokens, choices)
        longer._ways = {}
        language, ways = self.language, self._ways.items()
        for char in choices:
            own = _foreign(char, self.traditional) if len(choices) > 1 else 0.0
            bits, chosen = min([(bits + language[last, char], chosen) for last, (bits, chosen) in ways])
            longer._ways[char] = bits + own, (*chosen, char)
        longer._course = (*self._course[-_WINDOW:], min([bits for bits, _ in longer._ways.values()]))
        return longer

    @property
    def is_hopeless(self) -> bool:
        """Whether the last few characters are no text of anybody's."""
        return len(self._course) > _WINDOW and self._course[-1] - self._course[0] > HOPELESS * _WINDOW

    def __len__(self) -> int:
        return len(self._tokens)

    def bits(self, after: str) -> float:
        """Bits of the likeliest reading with what stands after it."""
        return min(bits + self.language.surprise(after, last) for last, (bits, _) in self._ways.items())

    def text(self, after: str) -> str:
        """The likeliest reading, `?` for every character of which another one is nearly as likely."""
        _, best = min(
            (bits + self.language.surprise(after, last), chosen) for last, (bits, chosen) in self._ways.items()
        )
        read = list(best)
        at = 0
        while at < len(best):
            end = at
            while end < len(best) and len(self._tokens[end]) > 1:
                end += 1
            if end > at:
                left = best[at - 1] if at else self._before
                right = best[end] if end < len(best) else after[:1]
                doubtful = self._doubtful(self._tokens[at:end], best[at:end], left, right)
                read[at:end] = [UNKNOWN if doubt else char for doubt, char in zip(doubtful, best[at:end], strict=True)]
            at = end + 1
        return "".join(read)

    def _doubtful(self, run: Sequence[Sequence[str]], best: Sequence[str], left: str, right: str) -> list[bool]:
        """For each character of a run of unknown ones whether another one, with whatever beside it, is nearly as
        likely: 默契 and 魔王 are each the best beside itself."""
        language = self.language
        costs = [{left: 0.0}]
        for choices in run:
            before = costs[-1].items()
            costs.append(
                {c: min([b + language[p, c] for p, b in before]) + _foreign(c, self.traditional) for c in choices}
            )
        rest = {right: 0.0}
        doubtful = []
        for at in range(len(run) - 1, -1, -1):
            behind = [(n, b, _foreign(n, self.traditional) if at + 1 < len(run) else 0.0) for n, b in rest.items()]
            rest = {c: min([b + language[c, n] + own for n, b, own in behind]) for c in run[at]}
            whole = {c: costs[at + 1][c] + rest[c] for c in run[at]}
            others = [bits for c, bits in whole.items() if c != best[at]]
            doubtful.append(min(others) - whole[best[at]] < CERTAIN + (len(run) - 1) * FURTHER)
        return doubtful[::-1]


@lru_cache(maxsize=1024)
def _commonest(choices: tuple[str, ...], *, traditional: bool) -> list[str]:
    """Of many choices those that are followed."""
    return sorted(choices, key=lambda char: commonness(char) + _foreign(char, traditional))[:_KEPT]


def _foreign(char: str, traditional: bool) -> float:
    others = scripts()[1 if traditional else 0]
    return FOREIGN if char in others else 0.0
