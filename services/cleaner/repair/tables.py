"""The tables behind the repairs, read once from `data/` (its README says what they hold and where they are from)."""

from __future__ import annotations

import gzip
from functools import cache
from importlib.resources import files

_DATA = files(__package__) / "data"


@cache
def readings() -> dict[str, str]:
    """Toned pinyin syllable → every character that may be read so."""
    lines = (_DATA / "readings.tsv").read_text(encoding="utf-8").splitlines()
    return {reading: chars for reading, _, chars in (line.partition("\t") for line in lines)}


@cache
def scripts() -> tuple[dict[str, str], frozenset[str]]:
    """Characters of traditional script alone with what they become, and characters of simplified script alone."""
    lines = (_DATA / "scripts.tsv").read_text(encoding="utf-8").splitlines()
    rows = dict(line.split("\t") for line in lines)
    return dict(zip(rows["traditional"], rows["becomes"], strict=True)), frozenset(rows["simplified"])


@cache
def words() -> dict[str, tuple[str, str, str]]:
    """Character → how it stands, begins and ends words; what follows it inside words; how often that does.

    Frequencies are characters that count half bits of information from `0` on (see `plausibility`).
    """
    raw = gzip.decompress((_DATA / "words.tsv.gz").read_bytes()).decode("utf-8")
    table = {}
    for line in raw.split("\n"):
        if line:
            char, alone, followers, bits = line.split("\t")
            table[char] = (alone, followers, bits)
    return table
