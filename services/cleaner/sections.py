"""Headings inside a text that no tag marks: numbered ones, and short lines in bold letters, in brackets or behind a
mark above what they head."""

from __future__ import annotations

import re
from collections.abc import Collection

from selectolax.lexbor import LexborNode

from schemas.articles import ParagraphKind
from services.cleaner.labels import labels_in
from services.cleaner.lines import LineKind, line_kind
from services.cleaner.reading import SENTENCE_ENDS, Line

_NUMBER = re.compile(
    r"(?P<part>第[一二三四五六七八九十百零\d]{1,4}[编章节篇]|第[一二三四五六七八九十]部分)\s*[^\s的、，]"
    r"|(?P<first>[一二三四五六七八九十]{1,3}\s*[、．.])|(?P<second>[（(][一二三四五六七八九十]{1,3}[）)])"
)
"""How a heading is numbered, by levels. 第一条 numbers an article of a law, 1. an item of a list."""
_SET_OFF = re.compile(r"【[^【】]{2,16}】$|[■▌▍▎◆]\s*\w")
"""How a heading is set off that bears no number."""
_END = tuple("。！；：，、;:,.…")
"""What no heading ends with."""
_SENTENCE = re.compile("[。；！]")
_VALUE = re.compile("[:：].")
"""What stands behind a label."""
_LONGEST = 40
"""Characters of a heading."""
_PROSE = 20
"""Characters of a paragraph below a heading in bold letters."""
_MOST = 500
"""Elements in bold letters that are read."""
_TAGS = ("<strong", "<b>", "<b ")
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)")
_LETTERS = re.compile("[\u4e00-\u9fff]")
_LEAST = 3
"""Han characters of a heading."""


def bold_texts(node: LexborNode, html: str) -> set[str]:
    """Texts of the elements in bold letters inside one, whose markup is `html`: by their tag or their style."""
    found = node.css("strong,b")[:_MOST] if any(tag in html for tag in _TAGS) else []
    if _is_bold(html):
        styled = node.css('[style*="font-weight"]')[:_MOST]
        found += [each for each in styled if _is_bold(each.attributes.get("style") or "")]
    return {" ".join(each.text_lexbor().split()) for each in found}


def _is_bold(style: str) -> bool:
    """Whether a style, or any in some markup, makes letters bold: not those of other scripts (mso-bidi-font-weight)."""
    return any(style[found.start() - 1 : found.start()] != "-" for found in _BOLD.finditer(style))


def mark_headings(lines: list[Line], bold: Collection[str] = ()) -> None:
    """Tell headings from other paragraphs by their form and by what stands below them; sentences that are tagged as
    headings, to be read from afar, are none. `bold`: texts of the elements in bold letters."""
    for line in lines:
        if line.kind is ParagraphKind.HEADING and _is_prose(line) and not _numbered(line):
            line.kind = ParagraphKind.BODY
    levels = [_level(line) for line in lines]
    for index, line in enumerate(lines[:-1]):
        below = lines[index + 1]
        if below.kind is not ParagraphKind.BODY and not (levels[index] and below.kind is ParagraphKind.ROW):
            continue
        if level := levels[index]:
            # One of several in a row is an item of a list, or of a table of contents.
            beside = (levels[index - 1] if index else "", levels[index + 1])
            is_heading = line.text in bold or (level not in beside and not _VALUE.search(line.text))
        else:
            set_off = line.text in bold or _SET_OFF.match(line.text)
            is_heading = bool(set_off) and _may_head(line) and _is_prose(below)
        if is_heading:
            line.kind = ParagraphKind.HEADING


def _level(line: Line) -> str:
    """How a line that may be a heading is numbered; empty where it is not, or is no heading."""
    numbered = _numbered(line)
    return (numbered.lastgroup or "") if numbered and _may_head(line) else ""


def _numbered(line: Line) -> re.Match[str] | None:
    return _NUMBER.match(line.text) if len(line.text) <= _LONGEST else None


def _may_head(line: Line) -> bool:
    text = line.text
    return (
        line.kind is ParagraphKind.BODY
        and len(text) <= _LONGEST
        and not text.endswith(_END)
        and not _SENTENCE.search(text)
        and len(_LETTERS.findall(text)) >= _LEAST
        and line_kind(text) is LineKind.TEXT
        and not labels_in(text)
    )


def _is_prose(line: Line) -> bool:
    ends = line.text.endswith(SENTENCE_ENDS) or (len(line.text) > _LONGEST and "。" in line.text)
    return len(line.text) >= _PROSE and ends
