"""How much a stretch of text surprises, in bits: words drawn one after another by their frequency, seen character by
character. Text whose bytes were read one off surprises twice as much as any prose does."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import pairwise
from math import log2
from typing import NamedTuple

from services.cleaner.repair.tables import scripts, words

UNSEEN = 24.0
"""Bits of a character that stands in no word, and of a symbol that no prose has."""
LEAST = -1.0
"""No character has fewer, whatever it stands behind."""
# Shares of what stands between words in edited prose; a mark in half width counts as the one in full width.
_MARKS = {
    **dict.fromkeys("，,", 0.40),
    "。": 0.20,
    "、": 0.13,
    **dict.fromkeys("：:；;（）()", 0.03),
    **dict.fromkeys("“”《》", 0.03),
    **dict.fromkeys("？！?!—…·.％%", 0.005),
    **dict.fromkeys("〔〕【】「」『』‘’〈〉-/\u3000 \t\n", 0.003),
}
_STOPS = frozenset("。，、；：")
"""Marks of which no two stand side by side."""
_MANY = 1 << 17
"""Pairs of characters whose bits are remembered."""
_SHARE_OF_TEXT = 0.5
"""Weight of what a text says itself against what prose says."""
_MARK_AFTER_WORD = 0.15
_DIGIT_AFTER_WORD = 0.02
_LATIN_AFTER_WORD = 0.002


@cache
def _bits(step: str) -> float:
    """Bits of information that a character of the table stands for."""
    return (ord(step) - 48) / 2


@cache
def _to_simplified() -> dict[int, str]:
    return {ord(t): s for t, s in scripts()[0].items()}


class _Character(NamedTuple):
    """A simplified character: how many bits it has at the beginning and at the end of a word, and what follows it
    within one."""

    char: str
    kind: str
    begins: float = 0.0
    ends: float = 0.0
    followers: str = ""
    bits: str = ""
    """Those of each follower."""


@cache
def _character(char: str) -> _Character:
    """What is known of a character of either script."""
    char = char.translate(_to_simplified())
    if char in words():
        alone, followers, bits = words()[char]
        return _Character(char, "han", _bits(alone[1]), _bits(alone[2]), followers, bits)
    if char in _MARKS:
        return _Character(char, "mark")
    if char.isdigit():
        return _Character(char, "digit")
    return _Character(char, "latin" if char.isascii() and char.isalpha() else "other")


def _step(before: _Character, char: _Character) -> float:
    """Bits of `char` after `before`."""
    kind, previous = char.kind, before.kind
    if kind == "other":
        return UNSEEN
    if kind == "han":
        if previous != "han":
            return min(UNSEEN, 0.3 + char.begins)
        at = before.followers.find(char.char)
        inside = 2.0 ** -_bits(before.bits[at]) if at >= 0 else 0.0
        between = 2.0 ** -(before.ends + char.begins + 0.3)
        return min(UNSEEN, -log2(inside + between + 2.0**-UNSEEN))
    if previous == "han":
        share = {"mark": _MARK_AFTER_WORD * _MARKS.get(char.char, 0), "digit": _DIGIT_AFTER_WORD / 10}.get(
            kind, _LATIN_AFTER_WORD / 26
        )
        return min(UNSEEN, before.ends - log2(share))
    if char.char == "\n":
        return 0.5 if before.char in "。！？；!?;”）)" else 6.0
    if kind == "mark":
        stops = char.char in _STOPS and before.char in _STOPS
        return UNSEEN if stops else min(UNSEEN, -log2(_MARKS[char.char] / 2))
    if kind == previous:
        return 4.0 if kind == "digit" else 5.0
    return 9.0


class Language(dict[tuple[str, str], float]):
    """What follows what: in prose, and in the words of one text (a cache language model: Kuhn and De Mori, 1990). Bits
    of a character, of either script, by the one before it and itself, reckoned when they are first asked for."""

    __slots__ = ("_firsts", "_pairs")

    def __init__(self, text: str = "") -> None:
        simplified = text.translate(_to_simplified())
        self._pairs = Counter(pairwise(simplified))
        self._firsts = Counter(simplified)

    def __missing__(self, pair: tuple[str, str]) -> float:
        if len(self) >= _MANY:
            self.clear()
        before, char = map(_character, pair)
        bits = PROSE[pair] if self._pairs else _step(before, char)
        if seen := self._pairs.get((before.char, char.char)):
            here = seen / (self._firsts[before.char] + 1)
            bits = -log2((1 - _SHARE_OF_TEXT) * 2.0**-bits + _SHARE_OF_TEXT * here)
        self[pair] = bits
        return bits

    def surprise(self, text: str, before: str = "。") -> float:
        """Bits that `text` carries where it stands after the character `before`."""
        bits = 0.0
        for char in text:
            bits += self[before, char]
            before = char
        return bits


PROSE = Language()


@cache
def commonness(char: str) -> float:
    """Bits of a character by itself: few for a common one."""
    simplified = char.translate(_to_simplified())
    alone = words().get(simplified)
    if alone is not None:
        return _bits(alone[0][0])
    return 4.0 - log2(_MARKS[char]) if char in _MARKS else UNSEEN


def tearing(before: str, char: str) -> float:
    """Bits by which two characters side by side belong to one word rather than to two; 0 for any that are no Han
    characters of the table."""
    table = words()
    if before not in table or char not in table:
        before, char = before.translate(_to_simplified()), char.translate(_to_simplified())
        if before not in table or char not in table:
            return 0.0
    alone, followers, bits = table[before]
    at = followers.find(char)
    inside = _bits(bits[at]) if at >= 0 else UNSEEN
    return _bits(alone[2]) + _bits(table[char][0][1]) - inside
