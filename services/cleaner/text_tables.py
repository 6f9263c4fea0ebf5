"""Tables in a plain text: lines whose cells tabs set apart."""

from __future__ import annotations

import re
from itertools import groupby

from services.cleaner.labels import LABEL, field_of, label_name

_ROWS = 3
"""Lines of cells in a row that make a table."""
_DATED = re.compile(r"[\[(（]?(?:(?:19|20)\d\d[-/.])?\d{1,2}[-/.]\d{1,2}[\])）]?$")
"""A day alone, as it stands behind the title of another page."""


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
    label = LABEL.match(cells[0]) if len(cells) > 1 else None
    is_fact = label is None or field_of(label["label"]) == "content"
    return len(cells) > 1 and is_fact and label_name(cells[0]) is None


def _lists_pages(rows: list[str]) -> bool:
    """Whether most rows are a title and a day, and nothing besides."""
    pairs = (row.strip().split("\t") for row in rows)
    return 2 * sum(len(pair) == 2 and _DATED.match(pair[1].strip()) is not None for pair in pairs) > len(rows)
