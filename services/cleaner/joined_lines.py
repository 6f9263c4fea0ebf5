"""The lines of a plain text as paragraphs: what an editor wrapped is joined, what a scrape ran together is parted."""

from __future__ import annotations

import re
from functools import cache
from unicodedata import east_asian_width

from services.cleaner.reading import MAX_CHARACTERS, MAX_PARAGRAPHS, Line

_MARKDOWN = re.compile(r"^#{1,6}\s+(?=\S)")
"""The mark of a heading."""
_APART = re.compile(
    r"(?<![，。；、])\t+(?=[^\t]{20})| {8,}(?=\S)|(?<=[。！？”])\u3000{2,}|\u3000{2,}(?=[^\u3000\n]{40})"
)
"""What parts a column's name, a title and a text that stand on one line."""
_FIELDS = re.compile(rf"(?<![，。；、])\t+|{_APART.pattern}")
"""The same in the first lines, where no table stands."""
_TOP = 3
_INDENT = " \t\u3000\xa0"
_SHAPELESS = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff "
"""A line of these alone is blank."""
_LINE = re.compile(r"\S.*")
_NARROWEST = 50
"""Columns of the lines of a wrapped text, in half characters; shorter lines are lists and verses."""
_SLACK = 3
"""Half characters that a full line may miss: a mark that may not stand at its end, a letter beside Han characters."""
_FULL = 4
"""So many full lines in a text are no accident."""


def beginning(text: str) -> tuple[str, str]:
    """A text as far as it is read, and why no further; the whole and nothing where it is no longer than texts are."""
    room = MAX_CHARACTERS
    for number, line in enumerate(_LINE.finditer(text) if len(text) > MAX_PARAGRAPHS else ()):
        room -= line.end() - line.start()
        if number == MAX_PARAGRAPHS:
            return text[: line.start()], f"more than {MAX_PARAGRAPHS} lines"
        if room < 0:
            return text[: line.end() + room], f"more than {MAX_CHARACTERS} characters"
    return text, ""


def read_lines(text: str) -> list[Line]:
    """Non-blank lines of a text with their places, wrapped ones joined."""
    raw = text.splitlines(keepends=True)
    told = [line for line in raw if not line.isspace()]
    width, letters = _wrap(told)
    flat = _is_flat(told)
    lines: list[Line] = []
    position, open_end = 0, False
    for line in raw:
        if line.isspace():
            position += len(line)
            open_end = False
            continue
        bare = line.rstrip()
        for start, end in _parts(bare, _BLANKS if flat else _FIELDS if len(lines) < _TOP else _APART):
            said = _unmarked(line[start:end])
            if not said:
                continue
            place = position + start
            if open_end and start == 0 and lines:
                lines[-1].text += said
                lines[-1].end = place + len(said)
            else:
                lines.append(Line(said, start=place, end=place + len(said)))
        open_end = width > 0 and (_columns(bare) >= width - _SLACK or len(bare) >= letters)
        position += len(line)
    return lines


def _is_flat(lines: list[str]) -> bool:
    """Whether a whole page stands on a line or two, its elements parted by blanks."""
    if len(lines) > _FLAT_LINES:
        return False
    longest = max(lines, key=len, default="")
    parted = len(longest) >= _FLAT and len(_BLANKS.findall(longest)) >= _ELEMENTS
    return parted and _OF_A_PAGE.search(longest) is not None


_FLAT_LINES, _FLAT, _ELEMENTS = 3, 250, 8
_OF_A_PAGE = re.compile(r"首页|当前位置|(?:发布|发表)(?:时间|日期)|来源\s*[:：]|字号|浏览次数|版权所有")
"""Words that pages have around their articles."""
_BLANKS = re.compile(r"(?<=[^A-Za-z,]) +(?=\S)|\u3000+|\t+")


def _unmarked(line: str) -> str:
    """A line of Markdown as it is shown: links by their words, no pictures, no emphasis."""
    if "](" not in line and "**" not in line and "\\" not in line and not line.startswith("_"):
        return line
    line = _LINK.sub(lambda link: "" if link[0][0] == "!" else link[1], line)
    return _ESCAPED.sub(r"\1", _EMPHASIS.sub(r"\2", line)).strip()


_LINK = re.compile(r"!?\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"]*\")?\)")
_EMPHASIS = re.compile(r"(\*\*|(?<!\w)__?(?=\S))(.+?)\1")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!|-])")


def _parts(line: str, apart: re.Pattern[str]) -> list[tuple[int, int]]:
    """The stretches of a line that are lines of their own, trimmed, without the mark of a heading."""
    lead = len(line) - len(line.lstrip(_INDENT))
    cuts = [found.span() for found in apart.finditer(line, lead + 1)]
    parts = []
    for start, end in zip([lead, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(line)], strict=True):
        said = _MARKDOWN.sub("", line[start:end].strip())
        if said.strip(_SHAPELESS):
            begin = line.index(said, start)
            parts.append((begin, begin + len(said)))
    return parts


def _wrap(lines: list[str]) -> tuple[int, int]:
    """Half characters, and characters, of the full lines of a text that an editor wrapped; zeros where none did."""
    bare = [line.rstrip() for line in lines]
    widths = list(map(_columns, bare))
    widest = max(widths, default=0)
    full = [line for width, line in zip(widths, bare, strict=True) if width >= widest - _SLACK]
    if widest < _NARROWEST or len(full) < _FULL or len(full) * 3 < len(bare):
        return 0, 0
    return widest, max(map(len, full))


def _columns(line: str) -> int:
    return sum(map(_width, line))


@cache
def _width(char: str) -> int:
    return 1 + (east_asian_width(char) in "WFA")
