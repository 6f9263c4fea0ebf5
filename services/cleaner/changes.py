"""What changed from one version of an article to the next, told from an outline of the older one."""

from __future__ import annotations

from binascii import crc32
from collections.abc import Sequence
from difflib import SequenceMatcher

from services.cleaner.clauses import first_new, is_whole

_HASH = 6
_HEAD = 8
_ENTRY = _HASH + _HEAD
MAX_PARAGRAPHS = 40
"""Paragraphs that an outline has; what changes after them is told in one line."""
MAX_LINES = 12
_SHOWN = 120


def outline(paragraphs: Sequence[str]) -> str:
    """What is kept of a version: of each paragraph a hash and its first characters."""
    return "".join(f"{_hash(p)}{p[:_HEAD]:<{_HEAD}}" for p in paragraphs[:MAX_PARAGRAPHS])


def changes(
    old_title: str, old_outline: str, new_title: str, paragraphs: Sequence[str], old_sketch: str = ""
) -> list[str]:
    """One line each: `- ` what went, by its first characters, `+ ` what came; of a long paragraph, from the first
    clause on that the older version, by its sketch, has not."""
    lines = []
    if old_title != new_title:
        lines += [f"- title: {old_title}", f"+ title: {new_title}"]
    entries = [old_outline[at : at + _ENTRY] for at in range(0, len(old_outline), _ENTRY)]
    old = [entry[:_HASH] for entry in entries]
    new = [_hash(p) for p in paragraphs[:MAX_PARAGRAPHS]]
    for kind, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            lines += (f"- {entry[_HASH:].rstrip()}…" for entry in entries[start:end])
            lines += (_came(p, old_sketch) for p in paragraphs[new_start:new_end])
    if not lines and is_whole(old_sketch):
        lines = [_came(p, old_sketch) for p in paragraphs[MAX_PARAGRAPHS:] if first_new(p, old_sketch) is not None]
    if not lines:
        lines = [f"+ a change after the first {MAX_PARAGRAPHS} paragraphs"]
    if len(lines) > MAX_LINES:
        lines[MAX_LINES - 1 :] = [f"… and {len(lines) - MAX_LINES + 1} more"]
    return lines


def _came(paragraph: str, old_sketch: str) -> str:
    start = 0
    if len(paragraph) > _SHOWN and old_sketch:
        start = min(first_new(paragraph, old_sketch) or 0, len(paragraph) - _SHOWN)
    told = paragraph[start : start + _SHOWN]
    return f"+ {'…' if start else ''}{told}{'…' if start + _SHOWN < len(paragraph) else ''}"


def _hash(paragraph: str) -> str:
    return f"{crc32(paragraph.encode('utf-8', 'surrogatepass')) & 0xFFFFFF:06x}"
