"""What a table's row is by those around it: data, or the labels and values of a disclosed document."""

from __future__ import annotations

import re

from schemas.articles import ParagraphKind
from services.cleaner.byline_lines import is_bare_date
from services.cleaner.content import Block
from services.cleaner.label_values import date_of
from services.cleaner.labels import WEAK, label_name, labels_in
from services.cleaner.lines import LineKind, line_kind

ANSWERED = re.compile(r"(?:答复|回复|办理|处理|承办|办结)(?:单位|部门|时间|日期)")
"""Labels between a letter and its answer."""
_PARTS = 3
"""Paragraphs of a cell with which a table lays out a page."""
_LABEL, _VALUE = 8, 40
"""Characters of a label, and of its value, that stand one below the other."""


def is_of_a_table(blocks: list[Block], index: int) -> bool:
    """Whether a row stands among rows of as many cells that are no chrome."""
    cells = blocks[index].text.count("\t")
    for step in (-1, 1):
        at = index + step
        while 0 <= at < len(blocks) and blocks[at].kind is ParagraphKind.ROW and blocks[at].text.count("\t") == cells:
            if line_kind(blocks[at].text) is LineKind.TEXT:
                return True
            at += step
    return False


def lays_out(cell: list[Block]) -> bool:
    """Whether a cell holds a part of a page: a byline or several links among its paragraphs."""
    if len(cell) < _PARTS:
        return False
    return sum(block.links > 0 for block in cell) >= _PARTS or any(
        line_kind(block.text) is LineKind.BYLINE and labels_in(block.text) for block in cell
    )


def stacked_pair(text: str, value: str, *, goes_on: bool) -> str:
    """The label that a paragraph is, with its value, which is the one below it; empty for any other paragraph.
    `goes_on`: whether it stands right below another such pair."""
    name = label_name(text) if len(text) <= _LABEL and value else None
    if name in (None, "title", "publisher") or (
        name in ("keywords", "other") and not goes_on and not value[:1].isdigit()
    ):
        return ""
    if len(value) > _VALUE or value.endswith(("。", "：", ":")) or label_name(value):
        return ""
    dated = name in ("published", "updated", "issued")
    told = is_bare_date(value) if dated or text in WEAK else line_kind(value) is LineKind.TEXT or value[:1].isdigit()
    return f"{text.strip(' :：')}：{value}" if told else ""


def labelled_pairs(blocks: list[Block], index: int) -> list[str]:
    """The labels and values of a row of a disclosed document's table; none of the head of another table, or of a row
    that stands in the text of an announcement (时间 | 地点)."""
    pairs = _labelled(blocks[index].text)
    if not pairs:
        return []
    beside = [block.text for block in blocks[max(0, index - 1) : index + 2] if block.kind is ParagraphKind.ROW]
    beside.remove(blocks[index].text)
    sure = not beside or any(map(_labelled, beside)) or any(_is_exact(*pair) for pair in pairs)
    return [f"{label}：{value}" for label, value in pairs] if sure else []


def _labelled(row: str) -> list[tuple[str, str]]:
    """The labels and values of a row that consists of such pairs (`索引号 | … | 发文机关 | …`), empty for any other row
    and for one that only names columns."""
    cells = row.split("\t")
    if len(cells) < 2:
        return []
    labels = [label_name(cell) for cell in cells[::2]]
    if not labels[0] or not all(labels[: len(cells) // 2]) or any(map(label_name, cells[1::2])):
        return []
    return [(cell.strip(" :："), value) for cell, value in zip(cells[::2], cells[1::2], strict=False)]


def _is_exact(label: str, value: str) -> bool:
    """Whether a value is what only the label of a document has: a day, or a number with its digits."""
    name = "" if label in WEAK else label_name(label)
    if name in ("published", "updated", "issued"):
        return date_of(name, value) is not None
    return name in ("doc_number", "index_number") and any(map(str.isnumeric, value))
