"""A paragraph on its way through the repairs: what it came from, and how it is edited, put together or taken apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from schemas.articles import Repair
from services.cleaner.repair import fragments, wrapped
from services.cleaner.repair.offsets import Edit, Offsets, apply


@dataclass(slots=True)
class Piece:
    """A stretch of a paragraph as it came: `paragraphs[index][start:end]`."""

    index: int
    start: int
    end: int


class Repaired(NamedTuple):
    """One paragraph after repair."""

    text: str
    original: str
    offsets: Offsets
    """The way back to positions in `original`."""
    pieces: tuple[Piece, ...] = ()
    """Where `original` came from, in order: usually one whole paragraph."""
    repairs: tuple[Repair, ...] = ()
    flags: tuple[str, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether repair changed anything inside the paragraph."""
        return self.text != self.original


UNCHANGED = Offsets()


def edited(paragraph: Repaired, edits: list[Edit]) -> Repaired:
    """The paragraph with edits of its text."""
    if not edits:
        return paragraph
    return paragraph._replace(text=apply(paragraph.text, edits), offsets=paragraph.offsets.then(edits))


def joined(paragraphs: list[Repaired], lines: wrapped.Lines) -> list[Repaired]:
    """The paragraphs with each group as one that is as it came; what stands between its members comes after it."""
    together = {group[0]: group for group in lines.groups}
    taken = {*lines.numbers, *(at for group in lines.groups for at in group[1:])}
    ordered = []
    for at, paragraph in enumerate(paragraphs):
        if (group := together.get(at)) is not None:
            ordered.append(_put_together([_as_it_came(paragraphs[member]) for member in group]))
        elif at not in taken:
            ordered.append(_as_it_came(paragraph))
    return ordered


def moved(paragraphs: list[Repaired], moves: list[fragments.Move]) -> list[Repaired]:
    """The paragraphs as they came, in their new order."""
    broken = {move.broken: move for move in moves}
    taken = {move.rest for move in moves}
    ordered = []
    for at, paragraph in enumerate(paragraphs):
        if at in taken:
            continue
        if (move := broken.get(at)) is None:
            ordered.append(_as_it_came(paragraph))
            continue
        split = paragraph.offsets.span(move.split, move.split)[0]
        ordered.append(_put_together([_as_it_came(paragraph, end=split), _as_it_came(paragraphs[move.rest])]))
        if split < len(paragraph.original):
            ordered.append(_as_it_came(paragraph, start=split))
    return ordered


def _put_together(parts: list[Repaired]) -> Repaired:
    joined = "".join(part.original for part in parts)
    return Repaired(joined, joined, Offsets(), tuple(piece for part in parts for piece in part.pieces))


def _as_it_came(paragraph: Repaired, start: int = 0, end: int | None = None) -> Repaired:
    """A stretch of a paragraph before its repair."""
    original = paragraph.original[start:end]
    pieces = []
    at = 0
    for index, begin, stop in ((piece.index, piece.start, piece.end) for piece in paragraph.pieces):
        first, last = max(at, start), min(at + stop - begin, start + len(original))
        if first < last or len(paragraph.pieces) == 1:
            pieces.append(Piece(index, begin + first - at, begin + last - at))
        at += stop - begin
    return Repaired(original, original, Offsets(), tuple(pieces))
