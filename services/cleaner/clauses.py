"""A text clause by clause, each kept as two characters: where two texts differ, and whether one holds the other."""

from __future__ import annotations

import re
import unicodedata
from binascii import crc32
from functools import lru_cache

MAX_CLAUSES = 300
"""Clauses of a text that are kept."""
_READ = 60 * MAX_CLAUSES
_ENDS = r"，。；：！？,;:!?\s()（）\[\]【】〔〕|/…—"
_CLAUSE = re.compile(f"[^{_ENDS}]+")
_UNREAD = re.compile(rf"[^\w{_ENDS}]+|_+")
_WIDTH = 2
_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-"
_CODES = [one + other for one in _SIGNS for other in _SIGNS]
_RUN = 3
"""Clauses one behind the other that stand for others."""
_FEW = 3
"""Clauses; a text of fewer is held by anything."""


def sketch(text: str) -> str:
    """What is kept of the clauses of a text, in order."""
    return "".join([_CODES[crc32(clause) & 0xFFF] for clause in _clauses(text[:_READ])[:MAX_CLAUSES]])


def is_whole(kept: str) -> bool:
    """Whether a sketch is there, and is of all clauses of its text."""
    return 0 < len(kept) < MAX_CLAUSES * _WIDTH


def replaced(one: str, other: str) -> int:
    """How often clauses of the one stand, between the same neighbours, where the other has as many others: what two
    pages of one template do, and hardly an edit, which cuts and adds. The end of a text is not looked at: a site's own
    line stands there."""
    if one == other:
        return 0
    codes, others = _unlike(("", *_codes(one)), ("", *_codes(other)))
    return next(filter(None, (_exchanged(codes, others, run) for run in range(1, _RUN + 1))), 0)


def holds(one: str, other: str) -> bool:
    """Whether all clauses of the shorter one are in the longer one; of many, all but one that was cut."""
    shorter, longer = sorted((_codes(one), _codes(other)), key=len)
    missing = len(shorter) - sum(map(set(longer).__contains__, shorter))
    return len(shorter) >= _FEW and missing <= len(shorter) // 10


def first_new(paragraph: str, known: str) -> int | None:
    """Where the first clause of a paragraph begins that a sketch lacks; None where it has all."""
    codes = set(_codes(known))
    for clause in _CLAUSE.finditer(paragraph):
        if not codes.issuperset(_codes(sketch(clause[0]))):
            return clause.start()
    return None


def _clauses(text: str) -> list[bytes]:
    clauses = "\n".join(_CLAUSE.findall(_UNREAD.sub("", text)))
    if not unicodedata.is_normalized("NFKC", clauses):  # without the punctuation, it nearly always is
        clauses = "\n".join(_CLAUSE.findall(_UNREAD.sub("", unicodedata.normalize("NFKC", clauses))))
    return [clause.encode("utf-8", "surrogatepass") for clause in clauses.lower().split()]


@lru_cache(maxsize=64)
def _codes(kept: str) -> tuple[str, ...]:
    return tuple(kept[at : at + _WIDTH] for at in range(0, len(kept), _WIDTH))


def _unlike(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Two rows from the last element that they have in common before they differ to the first one behind."""
    shorter = min(len(one), len(other))
    start = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    end = next((at for at in range(shorter - start) if one[-1 - at] != other[-1 - at]), shorter - start)
    return one[max(0, start - 1) : len(one) - max(0, end - 1)], other[max(0, start - 1) : len(other) - max(0, end - 1)]


def _exchanged(one: tuple[str, ...], other: tuple[str, ...], run: int) -> int:
    """Pairs of neighbours between which so many clauses stand in both rows, and not the same ones."""
    windows, others = (set(zip(*(row[at:] for at in range(run + 2)), strict=False)) for row in (one, other))
    here, there = ({(found[0], found[-1]) for found in only} for only in (windows - others, others - windows))
    return len(here & there)
