"""From a lost byte on: every way to read the bytes of a shifted stretch from where they begin, up to each place where
the shift can end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import NamedTuple

from services.cleaner.repair.choices import UNKNOWN, Choices
from services.cleaner.repair.gbk import LEADS, TRAILS, bytes_of, bytes_of_folded, char_of, unassigned
from services.cleaner.repair.pinyin import SYLLABLES, TONE_MARK, read_as, reads, split_syllables
from services.cleaner.repair.plausibility import Language
from services.cleaner.repair.tables import readings, scripts

LOST = "?\ufffd"
"""What decoders show for bytes that are no character."""
MAX_CHARACTERS = 600
"""How far a shift is followed."""
_MAX_PATHS = 24
_FEW = 4
_EURO = 0x80
_COST_OF_LOSS = 40
"""Characters that may stand for a loss make it dearer than a character that is there."""
_COST_OF_GAP = 10
"""So does asking behind each character whether two bytes were left out."""
_LOSSES = re.compile(f"[{LOST}]{{1,4}}(?![{LOST}])")
_READING = re.compile(rf"[(（]?({SYLLABLES})[)）]")
REST_OF_TAG = re.compile(r"/?(?:p|br|div|span|td|tr|li|strong|b|font|a)(?:\s[^<>]{0,60})?\s*/?>")
"""A tag without the bracket that begins it."""
_REST_OF_FIGURE = re.compile(r"[A-Za-z0-9]|\.\d|[年月日號号名家個个項项件臺台次批萬万億亿%％]")
"""What stands behind a figure or a letter whose first one is gone, or a figure that is gone altogether."""
_REST_OF_YEAR = re.compile(r"0\d\d年")
_READING_AFTER_LOSS = re.compile(rf"(?:[{LOST}][(（]?)?({SYLLABLES})[)）]")


@dataclass
class Effort:
    """How many characters may still be tried for one text: garbage must not take for ever."""

    left: int = 8_000


class Manner(NamedTuple):
    """How a text is written, and what the decoder of its mirror did."""

    traditional: bool
    is_folded: bool = True
    """Whether its marks may have been put into half width."""
    swallows: bool = True
    """Whether the byte behind one that could not be read is gone with it."""


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
    text: str,
    begin: int,
    leads: Sequence[int],
    before: str,
    language: Language,
    manner: Manner,
    *,
    effort: Effort,
    drops: bool = False,
    begun: Choices | None = None,
) -> Iterator[Stretch]:
    """Every stretch that begins at `begin`, after a first byte was lost that is one of `leads`; the character `before`
    stands before it. `drops`: whether the decoder may have left out two bytes that are no character together; `begun`:
    what was read already."""
    paths = [_Path(begin, begun or Choices(before, language, traditional=manner.traditional), tuple(leads))]
    seen = 0
    while paths and seen < _MAX_PATHS:
        at, read, pending = paths.pop(0)
        seen += 1
        while at < min(len(text), begin + MAX_CHARACTERS) and effort.left > 0:
            char = text[at]
            effort.left -= _COST_OF_LOSS if char in LOST else _COST_OF_GAP if drops else 1
            gaps: Iterable[_Path] = ()
            if not "\u4e00" <= char <= "\u9fff":  # within which no shift ends
                if len(read) and (skipped := _own_reading(text, at)):
                    at = skipped
                    continue
                yield from _ends(text, at, read, pending, swallows=manner.swallows)
                gaps = _through_a_gap(text, at, read, pending)
            if drops and len(pending) == 1:
                gaps = chain(gaps, _beyond_a_gap(text, at, read.then(_before_a_gap(pending[0]))))
            for beyond in gaps:
                if beyond.pending:
                    paths.append(beyond)
                else:
                    yield Stretch(beyond.at, beyond.read)
            pair = bytes_of(char) or (bytes_of_folded(char) if manner.is_folded else None)
            choices = _choices(pending, pair[0]) if pair else ()
            if pair is None or not choices:
                break
            if chr(pair[1]).isascii() and chr(pair[1]).isalpha():  # a letter of its own, taken for a second byte
                yield Stretch(at + 1, read.then(choices), chr(pair[1]))
            read, pending, at = read.then(choices), (pair[1],), at + 1
            if read.is_hopeless:
                break


def _ends(text: str, at: int, read: Choices, pending: tuple[int, ...], *, swallows: bool) -> Iterator[Stretch]:
    char = text[at]
    alone = ord(char) if "@" <= char <= "~" else _EURO if char == "€" else None
    if alone is not None and (choices := _choices(pending, alone)):
        yield Stretch(at + 1, read.then(choices))
    loss = _READING_AFTER_LOSS.match(text, at)
    if loss and (TONE_MARK.search(loss[1]) or loss[0][0] in LOST):
        begun = _begun_and_read(split_syllables(loss[1]))
        read_so = _likely_annotated([c for lead in pending for c in begun.get(lead, ())])
        if read_so:
            yield Stretch(loss.end(), read.then(read_so), f"({loss[1]})")
    elif char in "(（" and (reading := _READING.match(text, at)) and TONE_MARK.search(reading[1]):
        syllables = split_syllables(reading[1])
        euro = [c for c in _choices(pending, _EURO) if reads(c, syllables)]
        if euro:  # its second byte alone is no character to most decoders, and left out
            yield Stretch(at, read.then(tuple(euro)))
    elif char in LOST and len(pending) <= _FEW and (choices := tuple(c for p in pending for c in _beginning_with(p))):
        # The decoder may have swallowed the next byte as well: a figure or a letter of several.
        swallowed = _REST_OF_FIGURE.match(text, at + 1)
        tag = REST_OF_TAG.match(text, at + 1)  # the bracket of one that was swallowed leaves its rest in the text
        end = tag.end() if tag else at + 1
        figure = "2" if _REST_OF_YEAR.match(text, at + 1) else UNKNOWN
        gone = swallows and swallowed and not tag
        yield Stretch(end, read.then(choices), figure if gone else "")


def _through_a_gap(text: str, at: int, read: Choices, pending: tuple[int, ...]) -> Iterator[_Path]:
    """The ways on where each mark of a loss stands for two bytes that are no character together; one without a pending
    byte is at its end."""
    run = _LOSSES.match(text, at)
    if run is None:
        return
    twos = _unassigned()[1]
    read = read.then(_before_a_gap(pending[0]) if len(pending) == 1 else (UNKNOWN,))
    for end in range(at + 1, run.end()):
        if end == run.end() - 1:  # the last mark may be the end of the shift
            yield _Path(end, read, twos)
        read = read.then((UNKNOWN,))
    yield from _beyond_a_gap(text, run.end(), read)


def _before_a_gap(lead: int) -> tuple[str, ...]:
    """The characters with the first byte `lead` whose second one is the first of a pair that is no character."""
    return tuple(c for trail in _unassigned()[0] if (c := char_of(lead, trail))) or (UNKNOWN,)


def _beyond_a_gap(text: str, at: int, read: Choices) -> Iterator[_Path]:
    """The ways on behind such pairs, where `at` is what follows them."""
    char = text[at : at + 1]
    pair = bytes_of(char) if char else None
    twos = _unassigned()[1]
    if pair and (two := _choices(twos, pair[0])):
        yield _Path(at + 1, read.then(two), (pair[1],))
    elif "@" <= char <= "~" and (two := _choices(twos, ord(char))):
        yield _Path(at + 1, read.then(two), ())


def leads_that_read(before: str, reading: str, *, is_folded: bool) -> list[int]:
    """First bytes that may have been lost after `before`: its second byte and one of them are a character read so."""
    pair = bytes_of(before) or (bytes_of_folded(before) if is_folded else None)
    syllables = split_syllables(reading)
    if pair is None or pair[1] < 0x81 or len(syllables) != 1:
        return []
    chars = readings().get(syllables[0], "")
    read_so = {c: lead for lead in LEADS if (c := char_of(pair[1], lead)) and c in chars}
    return [read_so[c] for c in _likely_annotated(list(read_so))]


def _likely_annotated(chars: list[str]) -> list[str]:
    """Of characters read alike those of traditional script, if there are any: these are what such tools annotate."""
    return [c for c in chars if c in scripts()[0]] or chars


@cache
def _choices(pending: tuple[int, ...], trail: int) -> tuple[str, ...]:
    return tuple(c for lead in pending if (c := char_of(lead, trail)))


@cache
def _beginning_with(lead: int) -> tuple[str, ...]:
    return tuple(c for trail in TRAILS if (c := char_of(lead, trail)))


@cache
def _begun_and_read(syllables: tuple[str, ...]) -> dict[int, list[str]]:
    """First byte → the characters that begin with it and are read so."""
    begun: dict[int, list[str]] = {}
    chars = read_as(syllables[0]) if len(syllables) == 1 else frozenset()
    for (lead, _), char in sorted((pair, char) for char in chars if (pair := bytes_of(char))):
        begun.setdefault(lead, []).append(char)
    return begun


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
