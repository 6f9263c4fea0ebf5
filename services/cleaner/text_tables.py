"""Tables in a plain text: lines whose cells tabs set apart."""

from __future__ import annotations

import re
from itertools import groupby

from pages.wordlists import alternatives
from services.cleaner.labels import LETTER_FIELDS, field_of, label_at, label_name

_ROWS = 3
"""Lines of cells in a row that make a table."""
_DATED = re.compile(r"[\[(（]?(?:(?:19|20)\d\d[-/.])?\d{1,2}[-/.]\d{1,2}[\])）]?$")
"""A day alone, as it stands behind the title of another page."""
_PAIRS = re.compile(r"^[^\t\n:：]{2,8}[:：]?\t[^\t\n]+(?:\t[^\t\n:：]{2,8}[:：]?\t[^\t\n]*)*$", re.M)
_TITLE = 3
"""Characters that a letter's label has more than (来信标题)."""
_DISCLOSED = {"index_number", "doc_number", "issued", "published"}
_LETTER = re.compile(rf"^({alternatives([label for label in LETTER_FIELDS if len(label) > 2])})[ \u3000](?=\S)", re.M)
"""The label of a letter's field, in a table that lost the lines between its cells."""
_FIELDS = 3
"""Fields of such a table."""
_SAID = ("asked", "answered")
"""Those that hold a text."""


_EDGE = re.compile(
    r"^[ \t]*(?:[|｜][ \t]*)+|(?:[ \t]*[|｜])+[ \t]*$"
    r"|^[ \t]*(?:</?[a-z][a-z\d]*(?:[ \t]+[\w-]+=\"[^\"<>\n]*\")*[ \t]*/?>[ \t]*)+$",
    re.M,
)
"""The border of a table around what a line says (某通知 | |); a line of markup alone."""


def without_frames(text: str) -> str:
    """The text without bars at the beginning and end of its lines and lines of markup, as long as it was."""
    return _EDGE.sub(lambda edge: " " * len(edge[0]), text) if _FRAMES.intersection(text) else text


_FRAMES = frozenset("|｜<")


def with_labels(text: str) -> str:
    """The text with colons behind the labels of a disclosed document's or a letter's table, as long as it was."""
    if "\t" in text:
        text = _PAIRS.sub(_labelled, text)
    if _BARRED.search(text):
        text = _ROW.sub(_parted, text)
    if len(_LETTER.findall(text)) < _FIELDS:
        return text
    return _LETTER.sub(lambda found: found[1] + ("\n" if LETTER_FIELDS[found[1]] in _SAID else "："), text)


_BARRED = re.compile("(?:索引号|文号|名称|[布文开成]日期|机构|机关)[ \u3000]*[:：]?[ \u3000]*[|｜]")
"""What a bar sets off in a disclosed document's table."""
_ROW = re.compile(r"^[^|｜\n]{2,10}[|｜].*", re.M)
_CELL = re.compile("[^|｜]+")


def _parted(row: re.Match[str]) -> str:
    """A row of such a table with each label and its value on a line of their own; other rows as they are."""
    said = list(row[0])
    labels = 0
    for cell in _CELL.finditer(row[0]):
        if label_name(cell[0]) is None:
            continue
        labels += 1
        if cell.start():
            said[cell.start() - 1] = "\n"
        if cell.end() < len(said):
            said[cell.end()] = " " if cell[0].rstrip()[-1] in ":：" else "："
    return "".join(said) if labels else row[0]


def _labelled(row: re.Match[str]) -> str:
    """A row of a disclosed document's table with colons behind its labels; other rows as they are."""
    cells = row[0].split("\t")
    named = [label_name(cell) for cell in cells[::2]]
    names_a_letter = named == ["title"] and len(cells[0]) > _TITLE
    if len(cells) % 2 or None in named or not (_DISCLOSED.intersection(named) or names_a_letter):
        return row[0]
    pairs = zip(cells[::2], cells[1::2], strict=True)
    return " ".join(f"{label}{' ' if label[-1] in ':：' else '：'}{value}" for label, value in pairs)


def rows_of_tables(lines: list[str]) -> set[int]:
    """Indexes of the lines that are rows of a table. A list of titles with days is none, nor are labels with values of
    a document or letter."""
    rows: set[int] = set()
    for is_row, run in groupby(enumerate(lines), key=lambda each: each[1].isspace() or _is_row(each[1])):
        found = [index for index, line in run if not line.isspace()] if is_row else []
        if len(found) >= _ROWS and not _lists_pages([lines[index] for index in found]):
            rows.update(found)
    return rows


def _is_row(line: str) -> bool:
    cells = line.strip().split("\t")
    label = label_at(cells[0]) if len(cells) > 1 else None
    is_fact = label is None or field_of(label["label"]) == "content"
    return len(cells) > 1 and is_fact and label_name(cells[0]) is None


def _lists_pages(rows: list[str]) -> bool:
    """Whether most rows are a title and a day, and nothing besides."""
    pairs = (row.strip().split("\t") for row in rows)
    return 2 * sum(len(pair) == 2 and _DATED.match(pair[1].strip()) is not None for pair in pairs) > len(rows)
