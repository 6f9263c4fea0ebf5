"""Lists that a page keeps as data in a script, to be written when the page is shown."""

from __future__ import annotations

import json
import re
from typing import Any

from pages.dates import read_stamp
from pages.links import absolute
from schemas.articles import ListEntry

_ROWS_BEGIN = re.compile(r"\[\s*(?=\{\s*\")")
_OF = "(?:info|doc|news|article|art|item|page|web)?_?"
_TITLE = re.compile(rf"{_OF}(?:title|subject|headline)", re.I)
_ADDRESS = re.compile(rf"{_OF}(?:pub(?:lish)?_?)?(?:url|link|href|path)", re.I)
_DAY = re.compile(rf"{_OF}(?:pub(?:lish(?:ed)?)?|rel(?:ease)?|issue|show|write|create|cr)?_?(?:date|time|at)", re.I)
_JSON = json.JSONDecoder()
_LEAST = 5
"""Rows of such a list."""
LEAST = 3
"""The same where the page is data, and nothing else."""
_TRIED = 50
"""Places of a source at which data are looked for."""


def script_list(source: str, url: str, base: str, least: int = _LEAST) -> list[ListEntry]:
    """The entries of the longest list in a page's scripts whose rows, `least` or more, have a title, an address and a
    day each; none where no list has."""
    best: list[ListEntry] = []
    done = 0
    for tried, found in enumerate(_ROWS_BEGIN.finditer(source)):
        if tried >= _TRIED:
            break
        if found.start() < done:
            continue
        try:
            rows, done = _JSON.raw_decode(source, found.start())
        except (ValueError, RecursionError):
            continue
        entries = [entry for row in rows if (entry := _entry(row, url, base))]
        if len(entries) == len(rows) >= least and len(entries) > len(best):
            best = entries
    return best


def _entry(row: Any, url: str, base: str) -> ListEntry | None:
    if not isinstance(row, dict):
        return None
    title = _first(row, _TITLE)
    href = absolute(_first(row, _ADDRESS), url, base)
    day = read_stamp(_first(row, _DAY))
    return ListEntry(title=" ".join(title.split()), href=href, date=day[:10]) if title and href and day else None


def _first(row: dict[str, Any], key: re.Pattern[str]) -> str:
    """The first filled value under a key of a kind, as text."""
    return next((str(value) for name, value in row.items() if value and key.fullmatch(name)), "")
