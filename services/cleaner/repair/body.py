"""A whole text repaired, paragraph by paragraph, with what only the whole can tell: its script, whether its readings
are dirt, what is printed twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from schemas.articles import Repair
from services.cleaner.repair import duplicates, pinyin, script
from services.cleaner.repair.offsets import Edit, Offsets, apply

NOTES = {
    "byte_shift": "characters restored whose bytes had been read one byte off",
    "pinyin": "readings removed that had been inserted after characters",
    "script": "characters put from traditional into simplified script",
    "duplicate_body": "paragraphs removed that were printed twice",
    "moved_fragment": "ends of sentences put back where they had been cut off",
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph as it came: `paragraphs[index][start:end]`."""

    index: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Repaired:
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


@dataclass(frozen=True, slots=True)
class RepairedBody:
    """A body after repair."""

    paragraphs: list[Repaired] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    traditional: bool = False
    """The text was written in traditional characters."""
    annotated: bool = False
    """Readings had been inserted: the dirt of a mirror, not an original in traditional characters."""


def repair_paragraphs(paragraphs: Sequence[str]) -> RepairedBody:
    """Repair the paragraphs of one text in the order byte shift, pinyin, script, duplicates."""
    whole = "\n".join(paragraphs)
    counts: Counter[str] = Counter()
    found = pinyin.inserted_readings(whole)
    annotated = pinyin.is_dirt(found, len(whole))
    traditional = script.is_traditional(whole)
    repaired = []
    for index, original in enumerate(paragraphs):
        text, offsets = original, Offsets()
        if annotated:
            text, offsets = _made("pinyin", [edit for edit, _ in pinyin.inserted_readings(text)], text, offsets, counts)
        if traditional or script.is_traditional(text):
            text, offsets = _made("script", script.simplify(text), text, offsets, counts)
        repaired.append(Repaired(text, original, offsets, (Piece(index, 0, len(original)),)))
    for stretch in reversed(duplicates.repeated_paragraphs([p.text for p in repaired])):
        counts["duplicate_body"] += len(stretch)
        del repaired[stretch.start : stretch.stop]
    return RepairedBody(repaired, _recorded(counts), [], traditional, annotated)


def repair_text(text: str) -> Repaired:
    """Repair one line by itself (a title, an entry of a list): all but what needs the other paragraphs."""
    body = repair_paragraphs([text])
    only = body.paragraphs[0]
    return Repaired(only.text, text, only.offsets, only.pieces, tuple(body.repairs), tuple(body.flags))


def _made(kind: str, edits: list[Edit], text: str, offsets: Offsets, counts: Counter[str]) -> tuple[str, Offsets]:
    if not edits:
        return text, offsets
    counts[kind] += len(edits)
    return apply(text, edits), offsets.then(edits)


def _recorded(counts: Counter[str]) -> list[Repair]:
    return [
        Repair.model_validate({"kind": kind, "count": counts[kind], "note": NOTES[kind]})
        for kind in NOTES
        if counts[kind]
    ]
