"""A mirror's annotating tool, simulated: it puts readings after characters in the byte stream of a GBK page, blind to
where characters begin, so that some of them land between the two bytes of a character. Some look for marks of sentences
as blindly."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from random import Random

import opencc

from services.cleaner.repair.tables import readings, scripts


@dataclass(frozen=True)
class Decoder:
    """What the mirror's decoder shows for a lead byte that no trail byte follows."""

    shown: str = "?"
    swallows: bool = True
    """Whether the byte after it goes with it."""


SWALLOWING = Decoder()
REPLACING = Decoder("\ufffd", swallows=False)
KEEPING = Decoder("?", swallows=False)


_MARKS = tuple(mark.encode("gbk") for mark in "，。：；！？（）")
_PARTED = b"\x00"


@cache
def _traditional() -> opencc.OpenCC:
    return opencc.OpenCC("s2t")


@cache
def reading_of() -> dict[str, str]:
    """A reading of each character."""
    becomes = scripts()[0]
    found: dict[str, str] = {}
    for reading, chars in sorted(readings().items(), key=lambda said: said[0].isascii()):
        for char in chars:
            if becomes.get(char, char) in chars:  # 區 is read as 区 is, whatever else a dictionary has
                found.setdefault(char, reading)
    return found


def converted(text: str) -> str:
    """The text in traditional characters, as far as GBK has them."""
    there = _traditional().convert(text)
    return "".join(t if _gbk(t) else s for s, t in zip(text, there, strict=True)) if len(there) == len(text) else text


def annotated(
    text: str,
    random: Random,
    *,
    share: float = 0.3,
    decoder: Decoder = SWALLOWING,
    fold: bool = False,
    parts_marks: bool = False,
) -> str:
    """The text with readings after a random share of the characters that only traditional script has; `parts_marks`:
    the byte before what looks like a mark of a sentence is parted from it."""
    chosen = {c for c in scripts()[0] if _gbk(c) and c in reading_of() and random.random() < share}
    put = {_gbk(c): _gbk(c) + b"(" + _gbk(reading_of()[c]) + b")" for c in chosen if _gbk(reading_of()[c])}
    if parts_marks:
        put |= {mark: _PARTED + mark for mark in _MARKS}
    pattern = re.compile(b"|".join(map(re.escape, put)), re.DOTALL)
    raw = pattern.sub(lambda match: put[match[0]], text.encode("gbk", "ignore"))
    there = decoded(raw, decoder).replace(_PARTED.decode(), "")
    return folded(there) if fold else there


def shifted(text: str, at: int, *, decoder: Decoder = SWALLOWING) -> str:
    """The text whose character `at` lost its first byte."""
    head, tail = text[:at], text[at:].encode("gbk", "ignore")
    return head + "?" + decoded(tail[1:], decoder)


def decoded(raw: bytes, decoder: Decoder) -> str:
    """The bytes as a GBK decoder of that kind shows them."""
    shown = []
    at = 0
    while at < len(raw):
        if raw[at] < 0x80:
            shown.append(chr(raw[at]))
            at += 1
            continue
        try:
            shown.append(raw[at : at + 2].decode("gbk"))
            at += 2
        except UnicodeDecodeError:
            shown.append(decoder.shown)
            at += 2 if decoder.swallows else 1
    return "".join(shown)


def folded(text: str) -> str:
    """Full-width letters, digits and punctuation in half width."""
    return "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c for c in text)


def _gbk(text: str) -> bytes:
    try:
        return text.encode("gbk")
    except UnicodeEncodeError:
        return b""
