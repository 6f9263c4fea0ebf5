"""A whole text repaired, paragraph by paragraph, with what only the whole can tell: its script, whether its readings
are dirt, what is printed twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from schemas.articles import UNRESTORABLE, Repair
from services.cleaner.repair import byte_shift, divisions, dropped_pairs, duplicates, fragments, pinyin, script, wrapped
from services.cleaner.repair.blanks import blanks, may_have_blanks
from services.cleaner.repair.characters import (
    WITHOUT_WIDTH,
    has_lookalikes,
    lookalikes,
    may_be_odd,
    odd_characters,
    without_width,
)
from services.cleaner.repair.exports import exported, may_be_exported
from services.cleaner.repair.insertions import insertions, may_be_inserted
from services.cleaner.repair.jammers import jammers, may_be_jammed
from services.cleaner.repair.latin import letters, may_be_latin
from services.cleaner.repair.line_breaks import SPACES, has_spaces, narrow
from services.cleaner.repair.lures import lures, may_have_lures
from services.cleaner.repair.marks import (
    DOTS,
    decimal_points,
    doubled_marks,
    full_stops,
    has_split_figures,
    lost_blanks,
    lost_dashes,
    lost_stops,
    may_be_doubled,
    may_be_turned,
    quotation_marks,
)
from services.cleaner.repair.offsets import Edit
from services.cleaner.repair.paragraphs import UNCHANGED, Piece, Repaired, edited, joined, moved
from services.cleaner.repair.printed import furniture, may_be_printed
from services.cleaner.repair.second_bytes import may_have_second_bytes, read_second_bytes, second_bytes
from services.cleaner.repair.shift_marks import boxes, may_be_shifted, may_have_boxes, swallows
from services.cleaner.repair.silent_shifts import may_be_silent, silent_shifts
from services.cleaner.repair.stretches import LOST
from services.cleaner.repair.tables import scripts
from services.cleaner.repair.told_elsewhere import told_elsewhere
from services.cleaner.repair.woven import may_be_woven, woven_words
from services.cleaner.repair.woven_cycles import woven_cycle

TORN = "torn_sentences"
"""A sentence seems to go on in another paragraph; it could not be told for certain where."""

NOTES = {
    "byte_shift": "stretches and characters restored whose bytes had been read one byte off, or were lost",
    "pinyin": "readings removed that had been inserted after characters",
    "script": "characters put from traditional into simplified script",
    "punctuation": "spaces and strings inside sentences, marks and characters without shape or of another one",
    "duplicate_body": "paragraphs removed that were printed twice, or around each page",
    "moved_fragment": "lines and ends of sentences put back where they had been cut off",
}


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
    converted: bool = False
    """Whatever traditional character stood in it was put into simplified ones, not those of single passages."""


def repair_paragraphs(paragraphs: Sequence[str]) -> RepairedBody:
    """Repair the paragraphs of one text in the order byte shift, pinyin, script, odd characters, marks, line breaks,
    wrapped lines, duplicates, moved fragments."""
    whole = [Repaired(p, p, UNCHANGED, (Piece(i, 0, len(p)),)) for i, p in enumerate(paragraphs)]
    body = _repair_lines(whole)
    if may_be_printed(texts := [p.text for p in body.paragraphs]):
        for at in reversed(furniture(texts)):
            body.counts["duplicate_body"] += 1
            del body.paragraphs[at]
    lines = wrapped.lines([p.text for p in body.paragraphs])
    if not body.woven and any(p.changed for p in body.paragraphs):
        # Lines were of one width with what was taken out, or before that came.
        as_they_came = wrapped.lines([p.original for p in body.paragraphs])
        lines = max(as_they_came, lines, key=lambda found: sum(map(len, found.groups)))
    if lines.groups:
        # What goes together is put together as it came, and repaired once more: every place can then be told.
        body.counts["moved_fragment"] += sum(map(len, lines.groups)) - len(lines.groups)
        body.paragraphs[:] = _repair_lines(joined(body.paragraphs, lines), body).paragraphs
    for stretch in reversed(duplicates.repeated_paragraphs([p.text for p in body.paragraphs])):
        body.counts["duplicate_body"] += len(stretch)
        del body.paragraphs[stretch.start : stretch.stop]
    if any(glued := duplicates.glued_titles([p.text for p in body.paragraphs])):
        body.edit("duplicate_body", glued)
    moves, doubtful = fragments.moves([p.text for p in body.paragraphs])
    if moves:
        body.counts["moved_fragment"] += len(moves)
        body.paragraphs[:] = _repair_lines(moved(body.paragraphs, moves), body).paragraphs
    for at, end in duplicates.doubled_paragraphs([p.text for p in body.paragraphs]).items():
        paragraph = body.paragraphs[at]
        body.counts["duplicate_body"] += 1
        body.paragraphs[at] = edited(paragraph, [Edit(end, len(paragraph.text), "")])
    flags = [UNRESTORABLE] if any(p.flags for p in body.paragraphs) else []
    if doubtful:
        flags.append(TORN)
    trimmed = [_trimmed(paragraph) for paragraph in body.paragraphs]
    return RepairedBody(trimmed, _recorded(body.counts), flags, body.traditional, body.annotated, body.converted)


@dataclass(slots=True)
class _Lines:
    """Paragraphs on their way through the repairs, with what the whole tells about each."""

    paragraphs: list[Repaired]
    counts: Counter[str] = field(default_factory=Counter)
    traditional: bool = False
    annotated: bool = False
    converted: bool = False
    woven: bool = False
    """Words of a headline stood in the text, at the ends of lines too."""

    @property
    def text(self) -> str:
        return "\n".join([p.text for p in self.paragraphs])

    def edit(self, kind: str, edits: Iterable[list[Edit]]) -> bool:
        """Make the edits of each paragraph; whether there are any."""
        made = list(edits)
        if not any(made):
            return False
        self.counts[kind] += sum(map(len, made))
        self.paragraphs[:] = map(edited, self.paragraphs, made)
        return True


def _repair_lines(paragraphs: list[Repaired], beside: RepairedBody | _Lines | None = None) -> _Lines:
    """What is repaired inside paragraphs."""
    lines = _Lines(paragraphs)
    whole = lines.text
    if duplicates.may_be_doubled_characters([p.text for p in paragraphs]):
        lines.edit("duplicate_body", (duplicates.doubled_characters(p.text) for p in paragraphs))
        whole = lines.text
    if may_be_jammed(whole):
        lines.edit("punctuation", jammers([p.text for p in paragraphs]))
        whole = lines.text
    if has_lookalikes(whole):
        lines.edit("punctuation", (lookalikes(p.text) for p in paragraphs))
        whole = lines.text
    if may_be_latin(whole):
        lines.edit("punctuation", (letters(p.text) for p in lines.paragraphs))
        whole = lines.text
    if may_be_exported(whole):
        lines.edit("punctuation", exported([p.text for p in paragraphs]))
        whole = lines.text
    if beside is not None or shows_dirt(whole):
        _undo_dirt(lines, whole, beside)
        whole = lines.text
    if "著" in whole:
        lines.edit("script", (script.particles(p.text) for p in lines.paragraphs))
    if may_have_blanks(whole):
        lines.edit("punctuation", blanks([p.text for p in lines.paragraphs]))
    if may_have_lures(whole):
        lines.edit("punctuation", lures([p.text for p in lines.paragraphs]))
    if may_be_inserted(whole):
        lines.edit("punctuation", insertions([p.text for p in lines.paragraphs]))
    # Not before: letters in full width are what some shifted bytes look like.
    if may_be_odd(whole):
        lines.edit("punctuation", (odd_characters(p.text) for p in paragraphs))
    if any(p.text.endswith(DOTS) for p in paragraphs):
        lines.edit("punctuation", full_stops([p.text for p in paragraphs]))
    if any(p.text.endswith("?") for p in paragraphs):
        lines.edit("punctuation", lost_stops([p.text for p in lines.paragraphs]))
    if "??" in whole:
        lines.edit("punctuation", (lost_blanks(p.text) for p in lines.paragraphs))
        if not lines.counts["byte_shift"]:
            lines.edit("punctuation", lost_dashes([p.text for p in lines.paragraphs]))
    if divisions.may_be_lost(whole):
        lines.edit("byte_shift", (divisions.named(p.text) for p in lines.paragraphs))
    if has_split_figures(whole):
        lines.edit("punctuation", decimal_points([p.text for p in paragraphs]))
    if may_be_doubled(whole):
        lines.edit("punctuation", doubled_marks([p.text for p in paragraphs]))
    if beside is None:
        texts = [p.text for p in paragraphs]
        words = woven_words(texts) if may_be_woven(texts) else []
        words = words if any(words) else woven_cycle(texts)
        lines.woven = any(words)
        lines.edit("punctuation", words)
    if may_be_turned(whole):
        lines.edit("punctuation", quotation_marks([p.text for p in paragraphs]))
    if has_spaces(whole):
        texts = [narrow(p.text) for p in paragraphs]
        for spaces in SPACES:
            if lines.edit("punctuation", spaces(texts)):
                texts = [narrow(p.text) for p in paragraphs]
    return lines


def _undo_dirt(lines: _Lines, whole: str, beside: RepairedBody | _Lines | None) -> None:
    """Undo what tools have done to the bytes and characters of a text."""
    if any(mark in whole for mark in WITHOUT_WIDTH):
        lines.edit("punctuation", (without_width(p.text) for p in lines.paragraphs))
        whole = lines.text
    known = beside.traditional if beside is not None else None
    lines.traditional = script.is_traditional(whole) if known is None else known
    if may_have_boxes(whole):
        lines.edit("byte_shift", boxes([p.text for p in lines.paragraphs]))
        whole = lines.text
    if may_be_shifted(whole):
        outcomes = byte_shift.restore_all([p.text for p in lines.paragraphs], traditional=lines.traditional)
        _shift_back(lines, outcomes)
        whole = lines.text
    if may_be_silent(whole):
        texts = [p.text for p in lines.paragraphs]
        _shift_back(lines, silent_shifts(texts, traditional=lines.traditional, swallows=swallows(whole)))
        whole = lines.text
    if has_second_bytes := may_have_second_bytes(whole):
        lines.edit("byte_shift", [read_second_bytes(p.text) for p in lines.paragraphs])
        whole = lines.text
    lines.annotated = (
        lines.counts["byte_shift"] > 0
        or (beside is not None and beside.annotated)
        or pinyin.is_dirt(whole, pinyin.inserted_readings(whole))
        or pinyin.has_lost_readings(whole)
    )
    if (lines.annotated or lines.traditional) and has_second_bytes:
        lines.edit("byte_shift", [second_bytes(p.text) for p in lines.paragraphs])
    if lines.annotated:
        lines.edit("pinyin", (pinyin.dirt(p.text) for p in lines.paragraphs))
        whole = lines.text
        lines.traditional = script.is_traditional(whole) if known is None else known
    if lines.traditional or script.has_traditional(whole):
        # A tool that annotates converts as well: whatever traditional character it left in a text is its own.
        known_to_be = lines.traditional or lines.annotated or (beside is not None and beside.converted)
        lines.converted = known_to_be or script.is_half_converted(whole)
        texts = [p.text for p in lines.paragraphs]
        told = [True] * len(texts) if lines.converted else script.passages(texts)
        lines.edit("script", (script.simplify(p) if is_told else [] for p, is_told in zip(texts, told, strict=True)))
    if lines.annotated and "??" in whole:
        lines.edit("byte_shift", told_elsewhere([p.text for p in lines.paragraphs]))


def _shift_back(lines: _Lines, outcomes: Sequence[byte_shift.Outcome]) -> None:
    found = [outcome.edits for outcome in outcomes]
    lines.edit("byte_shift", dropped_pairs.told_elsewhere([p.text for p in lines.paragraphs], found))
    for at, outcome in enumerate(outcomes):
        if outcome.lost:
            lines.paragraphs[at] = lines.paragraphs[at]._replace(flags=(UNRESTORABLE,))


@cache
def _signs_of_dirt() -> re.Pattern[str]:
    return re.compile(f"[{''.join(scripts()[0])}{pinyin.TONES}{LOST}]")


def shows_dirt(text: str) -> bool:
    """A quick look: whether a text has any of the characters by which dirt is told."""
    return _signs_of_dirt().search(text) is not None or pinyin.has_plain(text)


def repair_text(text: str, *, beside: RepairedBody | None = None) -> Repaired:
    """Repair one line by itself (a title, an entry of a list), or as one that stood `beside` a body and has its share
    of the body's script and dirt; all but what needs the other paragraphs."""
    lines = _repair_lines([Repaired(text, text, UNCHANGED, (Piece(0, 0, len(text)),))], beside)
    return _trimmed(lines.paragraphs[0])._replace(repairs=tuple(_recorded(lines.counts)))


def _trimmed(paragraph: Repaired) -> Repaired:
    """The paragraph without the blanks at its ends that stood beside what was taken out."""
    if paragraph.text == paragraph.text.strip():
        return paragraph
    begins, ends = len(paragraph.text) - len(paragraph.text.lstrip()), len(paragraph.text.rstrip())
    edits = [Edit(0, begins, ""), Edit(ends, len(paragraph.text), "")] if ends else [Edit(0, begins, "")]
    return edited(paragraph, [edit for edit in edits if edit.start < edit.end])


def _recorded(counts: Counter[str]) -> list[Repair]:
    return [
        Repair.model_validate({"kind": kind, "count": counts[kind], "note": NOTES[kind]})
        for kind in NOTES
        if counts[kind]
    ]
