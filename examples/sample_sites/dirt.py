"""The dirt of careless mirrors, made from clean text: what they do to a text, byte by byte, and nothing else.

Such a mirror turns every character into its traditional one, then lets a tool insert the reading after characters of
its list. The tool works on the bytes of GBK without knowing where a character begins, so it also meets two halves of
neighbours that look like a character of the list: from there on the stream is read one byte late, until an ASCII trail
byte (or ASCII itself) puts it right again.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

_NARROW = str.maketrans("，：；！？（）", ",:;!?()")
_WIDE_QUESTION_MARK = "？".encode("gbk")


@cache
def _table() -> tuple[tuple[str, str, str], ...]:
    lines = (Path(__file__).parent / "readings.tsv").read_text(encoding="utf-8").splitlines()
    return tuple((line.split("\t")[0], line.split("\t")[1], line.split("\t")[2]) for line in lines)


@cache
def _traditional_forms() -> dict[int, str]:
    return str.maketrans({simplified: form for simplified, form, _ in _table()})


def make_traditional(text: str) -> str:
    """Every character turned on its own, as mirrors do, without a look at the word."""
    return text.translate(_traditional_forms())


def choose_readings(seed: int, share: float = 0.5) -> dict[str, str]:
    """The list of one mirror's tool: traditional characters and their readings, the same for every page of it."""
    chance = random.Random(seed)
    return {form: reading for _, form, reading in _table() if chance.random() < share}


def insert_readings(text: str, readings: Mapping[str, str]) -> str:
    """The tool itself: each two bytes that are on the list get their reading, wherever they begin.

    Raises `UnicodeEncodeError` where the text is not GBK.
    """
    listed = {form.encode("gbk"): f"({reading})".encode("gbk") for form, reading in readings.items()}
    found = re.compile(b"|".join(map(re.escape, listed)) or b"(?!)")
    return _read(found.sub(lambda match: match[0] + listed[match[0]], text.encode("gbk")), swallow=True)


def narrow_punctuation(text: str) -> str:
    """Full-width punctuation made half-width; question marks byte by byte, with the debris that this leaves."""
    text = _read(text.encode("gbk").replace(_WIDE_QUESTION_MARK, b"?"), swallow=False)
    return text.translate(_NARROW)


def soil(text: str, readings: Mapping[str, str]) -> str:
    """All of it, as a mirror's page shows it in the end."""
    return insert_readings(narrow_punctuation(make_traditional(text)), readings)


def _read(stream: bytes, *, swallow: bool) -> str:
    """Read GBK as old converters do: half a character becomes `?`, with the byte that follows it or without."""
    out, at = [], 0
    while at < len(stream):
        pair = stream[at : at + 2]
        if pair[0] < 0x80:
            out.append(chr(pair[0]))
            at += 1
            continue
        try:
            out.append(pair.decode("gbk"))
            at += 2
        except UnicodeDecodeError:
            out.append("?")
            at += 2 if swallow else 1
    return "".join(out)
