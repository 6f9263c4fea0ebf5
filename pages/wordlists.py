"""Word lists kept as data: files of words, and files of patterns, with comments (`#`)."""

from __future__ import annotations

import re
from pathlib import Path


def read_lines(path: Path) -> list[str]:
    """The lines of a list, without comments and blank lines."""
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def read_words(path: Path) -> list[str]:
    """The words of a list: any number on a line, separated by spaces."""
    return [word for line in read_lines(path) for word in line.split()]


def any_of(path: Path, *, start: str = "", end: str = "", flags: int = 0) -> re.Pattern[str]:
    """One pattern of a list's lines, any of which may match, between `start` and `end`."""
    return re.compile(f"{start}(?:{'|'.join(read_lines(path))}){end}", flags)


def alternatives(words: list[str], gap: str = "") -> str:
    """A pattern of words, the longest first, with `gap` (a pattern) allowed between their characters."""
    return "|".join(gap.join(map(re.escape, word)) for word in sorted(set(words), key=lambda w: (-len(w), w)))
