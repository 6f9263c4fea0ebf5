"""Characters that a stretch read one off shows where two bytes were left out: 仍有烂 for 仍有利用.

Many decoders show nothing for two bytes that are no character of GBK; one byte off every tenth pair is such a one. Then
the first byte of 利 and the second of 用 stand side by side, and are a character that nobody wrote. It surprises more
than the two that were there.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from services.cleaner.repair.choices import UNKNOWN
from services.cleaner.repair.gbk import bytes_of, char_of, unassigned
from services.cleaner.repair.offsets import Edit
from services.cleaner.repair.plausibility import LEAST, PROSE, UNSEEN, Language, commonness

_SURPRISING = 22.0
"""Bits of a character with what follows it from which on it is looked at."""
_LIKELIER = 4.0
"""Bits by which two characters must be likelier than the one that stands there, …"""
_CERTAIN = 3.0
"""… and likelier than any other two."""


def told_apart(read: str, before: str, after: str, language: Language) -> str:
    """A stretch with the characters that are of two others told, or `?` where they cannot be."""
    if not read or not after:
        return read
    shown = []
    for char, following in zip(read, read[1:] + after, strict=True):
        told_around = UNKNOWN not in (before, char, following)
        if told_around and language[before, char] + language[char, following] > _SURPRISING:
            char = _likelier(char, before, following, language)
        shown.append(char)
        before = char[-1]
    return "".join(shown)


def told_elsewhere(paragraphs: Sequence[str], edits: Sequence[list[Edit]]) -> list[list[Edit]]:
    """The edits of the paragraphs of a text with such characters told where it says elsewhere what they are with the
    one behind them, as it does with a name."""
    if not any(edits):
        return list(edits)
    whole = "\n".join(paragraphs)
    return [
        [edit._replace(new=_told(edit.new, text[edit.end : edit.end + 1], whole)) for edit in own]
        for text, own in zip(paragraphs, edits, strict=True)
    ]


def _told(read: str, after: str, whole: str) -> str:
    shown = []
    for char, following in zip(read, read[1:] + after, strict=False):
        surprises = PROSE["。", char] + PROSE[char, following] > _SURPRISING
        said = {two for two in _twos(char) if two + following in whole} if surprises else set()
        shown.append(said.pop() if len(said) == 1 else char)
    return "".join(shown) + read[len(shown) :]


def _likelier(char: str, before: str, after: str, language: Language) -> str:
    there = language[before, char] + language[char, after]
    twos = _twos(char)
    begins = {one: language[before, one] for one in {two[0] for two in twos}}
    ends = {one: language[one, after] for one in {two[1] for two in twos}}
    likely = [two for two in twos if begins[two[0]] + LEAST + ends[two[1]] <= there]  # others change nothing
    others = sorted([(begins[two[0]] + language[two[0], two[1]] + ends[two[1]], two) for two in likely])[:2]
    if not others or others[0][0] > there:
        return char if commonness(char) < UNSEEN else UNKNOWN
    (least, two), next_least = others[0], others[1][0] if others[1:] else there
    return two if least + _LIKELIER <= there and least + _CERTAIN <= next_least else UNKNOWN


@lru_cache(maxsize=64)
def _twos(char: str) -> Sequence[str]:
    """Two characters of which `char` has the first and the last byte, the bytes between being no character."""
    pair = bytes_of(char)
    if pair is None:
        return ()
    first, last = pair
    return tuple(
        one + two for trail, lead in unassigned() if (one := char_of(first, trail)) and (two := char_of(lead, last))
    )
