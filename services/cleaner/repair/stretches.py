"""From a lost byte on: every way to read the bytes of a shifted stretch from where they begin, up to each place where
the shift can end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from services.cleaner.repair.choices import UNKNOWN, Choices
from services.cleaner.repair.gbk import LEADS, TRAILS, bytes_of, bytes_of_folded, char_of, unassigned
from services.cleaner.repair.pinyin import SYLLABLES, TONE_MARK, reads, split_syllables

LOST = "?\ufffd"
"""What decoders show for bytes that are no character."""
MAX_CHARACTERS = 600
"""How far a shift is followed."""
_MAX_PATHS = 24
_FEW = 4
_READING = re.compile(rf"[(（]?({SYLLABLES})[)）]")
_READING_AFTER_LOSS = re.compile(rf"(?:[{LOST}][(（]?)?({SYLLABLES})[)）]")


class Stretch(NamedTuple):
    """A reading of a shifted stretch up to `end`."""

    end: int
    read: Choices
    rest: str = ""
    """What stands after the characters read: the reading that ended the shift, or the mark of a further loss."""


class _Path(NamedTuple):
    at: int
    read: Choices
    pending: tuple[int, ...]
    """First bytes that wait for their second one: one, or all that may have been lost."""


def stretches(
    text: str, begin: int, leads: Sequence[int], before: str, *, traditional: bool, is_folded: bool
) -> Iterator[Stretch]:
    """Every stretch that begins at `begin`, after a first byte was lost that is one of `leads`; the character `before`
    stands before it."""
    paths = [_Path(begin, Choices(before, traditional=traditional), tuple(leads))]
    seen = 0
    while paths and seen < _MAX_PATHS:
        at, read, pending = paths.pop(0)
        seen += 1
        while at < min(len(text), begin + MAX_CHARACTERS):
            char = text[at]
            if len(read) and (skipped := _own_reading(text, at)):
                at = skipped
                continue
            yield from _ends(text, at, read, pending)
            for beyond in _through_a_gap(text, at, read, pending):
                if beyond.pending:
                    paths.append(beyond)
                else:
                    yield Stretch(beyond.at, beyond.read)
            pair = bytes_of(char) or (bytes_of_folded(char) if is_folded else None)
            choices = _choices(pending, pair[0]) if pair else ()
            if pair is None or not choices:
                break
            read, pending, at = read.then(choices), (pair[1],), at + 1
            if read.is_hopeless:
                break


def _ends(text: str, at: int, read: Choices, pending: tuple[int, ...]) -> Iterator[Stretch]:
    char = text[at]
    alone = ord(char) if "@" <= char <= "~" else 0x80 if char == "€" else None
    if alone is not None and (choices := _choices(pending, alone)):
        yield Stretch(at + 1, read.then(choices))
    loss = _READING_AFTER_LOSS.match(text, at)
    if loss and TONE_MARK.search(loss[1]):
        syllables = split_syllables(loss[1])
        choices = tuple(c for lead in pending for c in _beginning_with(lead) if reads(c, syllables))
        if choices:
            yield Stretch(loss.end(), read.then(choices), f"({loss[1]})")
    elif char in LOST and len(pending) <= _FEW and (choices := tuple(c for p in pending for c in _beginning_with(p))):
        # The decoder may have swallowed the next byte as well: a figure or a letter of several.
        swallowed = text[at + 1 : at + 2].isascii() and text[at + 1 : at + 2].isalnum()
        yield Stretch(at + 1, read.then(choices), UNKNOWN if swallowed and char == "?" else "")


def _through_a_gap(text: str, at: int, read: Choices, pending: tuple[int, ...]) -> Iterator[_Path]:
    """The ways on where each mark of a loss stands for two bytes that are no character together; one without a pending
    byte is at its end."""
    end = at
    while end < len(text) and text[end] in LOST:
        end += 1
    if end == at or end == len(text):
        return
    one = tuple(c for trail in _unassigned()[0] if (c := char_of(pending[0], trail)))
    read = read.then(one if len(pending) == 1 and one else (UNKNOWN,))
    for _ in range(end - at - 1):
        read = read.then((UNKNOWN,))
    char = text[end]
    if pair := bytes_of(char):
        if two := _choices(_unassigned()[1], pair[0]):
            yield _Path(end + 1, read.then(two), (pair[1],))
    elif "@" <= char <= "~" and (two := _choices(_unassigned()[1], ord(char))):
        yield _Path(end + 1, read.then(two), ())


def leads_that_read(before: str, reading: str, *, is_folded: bool) -> list[int]:
    """First bytes that may have been lost after `before`: its second byte and one of them are a character read so."""
    pair = bytes_of(before) or (bytes_of_folded(before) if is_folded else None)
    syllables = split_syllables(reading)
    if pair is None or pair[1] < 0x81 or len(syllables) != 1:
        return []
    return [lead for lead in LEADS if (c := char_of(pair[1], lead)) and reads(c, syllables)]


@cache
def _choices(pending: tuple[int, ...], trail: int) -> tuple[str, ...]:
    return tuple(c for lead in pending if (c := char_of(lead, trail)))


@cache
def _beginning_with(lead: int) -> tuple[str, ...]:
    return tuple(c for trail in TRAILS if (c := char_of(lead, trail)))


@cache
def _unassigned() -> tuple[tuple[int, ...], tuple[int, ...]]:
    """First and second bytes of pairs that are no character."""
    ones, twos = zip(*unassigned(), strict=True)
    return tuple(sorted(set(ones))), tuple(sorted(set(twos)))


def _own_reading(text: str, at: int) -> int | None:
    """The end of a reading in parentheses at `at` that is one of the character shown before it."""
    if text[at] not in "(（":
        return None
    match = _READING.match(text, at)
    if match and TONE_MARK.search(match[1]) and reads(text[max(0, at - 8) : at], split_syllables(match[1])):
        return match.end()
    return None
