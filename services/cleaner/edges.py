"""What a mirror glued to the beginning or the end of a paragraph: its byline, its buttons, the neighbours in a list."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from schemas.articles import ParagraphKind
from services.cleaner.content import Block
from services.cleaner.labels import field_of, labels_in
from services.cleaner.lines import LineKind, is_chrome, line_kind
from services.cleaner.markup import without_rules
from services.cleaner.reading import Line

_PROSE = 8
"""Characters of a paragraph that has something glued to it."""
_LONGEST = 90
"""Characters of what is."""
_BUTTONS = "【[字分打扫收发来浏点阅当您我语朗播听大"
"""What buttons and bylines begin with."""
_HEAD_ENDS = re.compile(r"[】\]]\s*|\s+(?=[\u4e00-\u9fff\d“（【])")
_PARAGRAPH = re.compile("(?!\\d\\d?[:：]\\d\\d)[\u4e00-\u9fff\\d“《（].*[。！？：；”）]\\Z")
_TAIL = re.compile(r"(?:(?<=[。！？])|(?<=[。！？]”))[^。！？，；”]{2,}\Z")
_SAID = re.compile("今天是")
_LABELS = 2
"""Labels of a byline."""


class Edges(NamedTuple):
    """Where the paragraph itself begins and ends, and whether a byline stands before it."""

    start: int
    end: int
    bylined: bool


def edges(text: str) -> Edges:
    """Where a paragraph begins and ends without what is glued to it."""
    start, bylined = _head(text) if text[0] in _BUTTONS and len(text) > _PROSE else (0, False)
    end = len(text)
    if text[-1] not in "。！？”）" and (tail := _TAIL.search(text, start + _PROSE)):
        said = tail[0].strip()
        if len(said) <= _LONGEST and is_chrome(said) and not _SAID.match(said):
            end = tail.start()
    return Edges(start, end, bylined)


def _head(text: str) -> tuple[int, bool]:
    """Where a paragraph begins behind buttons or a byline, and whether it is one."""
    for found in reversed(list(_HEAD_ENDS.finditer(text, 2, _LONGEST))):
        said, rest = text[: found.end()].strip(), text[found.end() :]
        if len(rest) < _PROSE or not _PARAGRAPH.match(rest):
            continue
        if is_chrome(said):
            return found.end(), False
        labels = labels_in(said)
        tells = len(labels) >= _LABELS and field_of(labels[0]["label"]) in ("published", "source")
        if tells and line_kind(said) is LineKind.BYLINE:
            return found.end(), True
    return 0, False


def bare_blocks(blocks: list[Block]) -> list[str]:
    """Take from the paragraphs of a page what is glued to them; the bylines among it."""
    bylines: list[str] = []
    for block in blocks:
        if len(block.text) > _PROSE and block.kind is ParagraphKind.BODY:
            start, end, bylined = edges(block.text)
            if bylined:
                bylines.append(block.text[:start])
            if end - start < len(block.text):
                block.text = block.text[start:end]
                block.linked = min(block.linked, len(block.text))
    return bylines


def part_edges(lines: list[Line]) -> None:
    """Make lines of their own of what is glued to the paragraphs of a plain text; the rules of a style sheet go."""
    for at in range(len(lines) - 1, -1, -1):
        line = lines[at]
        if (rest := without_rules(line.text)) != line.text and line.end is not None:
            line.text, line.start = rest, line.end - len(rest)
            if not rest:
                del lines[at]
                continue
        if len(line.text) <= _PROSE or line.kind is not ParagraphKind.BODY or line.start is None:
            continue
        start, end, _ = edges(line.text)
        if end - start < len(line.text):
            cuts = sorted({0, start, end, len(line.text)})
            first = line.start
            lines[at : at + 1] = [
                Line(line.text[a:b].rstrip(), line.kind, first + a, first + b) for a, b in pairwise(cuts)
            ]
