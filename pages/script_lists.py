"""Lists that a page keeps as data in a script, to be written when the page is shown."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from pages.dates import in_shanghai, read_stamp
from pages.links import absolute
from pages.written import string_read
from schemas.articles import ListEntry

_ROWS_BEGIN = re.compile(r"\[\s*(?=\{\s*\"[\w$@])")
_OF = "(?:info|doc|news|article|art|item|page|web)?_?"
_TITLE = re.compile(rf"{_OF}(?:title|subject|headline)", re.I)
_ADDRESS = re.compile(rf"{_OF}(?:(?:pub(?:lish)?|detail|content|link|html|static|pc)_?)?(?:url|link|href|path)", re.I)
_DAY = re.compile(
    rf"{_OF}(?:pub(?:lish(?:ed)?)?|rel(?:ease)?|issue|show|display|write|created?|cr|add|input)?_?"
    r"(?:date|time|at)_?(?:str(?:ing)?)?|fb(?:sj|rq)",
    re.I,
)
_TAG = re.compile(r"</?[a-z]{1,6}\b[^<>]*>", re.I)
"""What a search puts around the words that it looked for."""
_TITLED = re.compile(r"""itle["']?\s*:\s*["']""")
_OBJECT = re.compile(r"""\{(\s*["']?\w+["']?\s*:[^{}]{20,1000})\}""")
_MEMBER = re.compile(r"""(?:^|,)\s*["']?(\w+)["']?\s*:\s*(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|(\d+))""")
"""An object as a script writes it that is no JSON, perhaps its names without quotes, and a member of it."""
_VALUE = r"(?:<!\[CDATA\[(?:(?!\]\]>).)*\]\]>|[^<]*)"
_RECORD = re.compile(rf"<(\w+)(?:\s[^<>]*)?>\s*((?:<(\w+)(?:\s[^<>]*)?>{_VALUE}</\3>\s*){{2,}})</\1>", re.S)
"""An element of elements that hold nothing but text."""
_LEAF = re.compile(r"<(\w+)(?:\s[^<>]*)?>(?:<!\[CDATA\[(.*?)\]\]>|([^<]*))</\1>", re.S)
_JSON = json.JSONDecoder()
_LEAST = 5
"""Rows of such a list."""
LEAST = 3
"""The same where the page is data, and nothing else."""
_HEADLINE = 12
"""Characters that headlines have on average."""
_DEPTH, _LOOKED_AT = 6, 500
"""Levels of data, and parts of one, in which lists are looked for."""
_TRIED = 50
"""Places of a source at which data are looked for."""


def script_list(source: str, url: str, base: str) -> list[ListEntry]:
    """The entries of the longest list in a page's scripts whose rows have a title, an address and a day each; none
    where no list has."""
    if "[{&quot;" in source:
        source = unescape(source)  # in an attribute of an element
    best = _of_json(source, url, base)
    return best or _of_objects(source, url, base)


def listed_rows(value: Any, url: str) -> list[ListEntry]:
    """The entries of the longest list in data, whose rows have a title, an address and a day each; or, in data without
    days, titles as long as headlines."""
    best: list[ListEntry] = []
    for rows in _lists_in(value, _DEPTH):
        entries = [entry for row in rows if (entry := _entry(row, url, "", dated=False))]
        told = all(entry.date for entry in entries) or sum(len(entry.title) for entry in entries) >= _HEADLINE * len(
            rows
        )
        if len(entries) == len(rows) >= LEAST and told and len(entries) > len(best):
            best = entries
    return best


def listed_records(source: str, url: str) -> list[ListEntry]:
    """The same of XML whose records are elements with a title, an address and a day in an element each."""
    rows = [
        {name: quoted or unescape(text) for name, quoted, text in _LEAF.findall(record[2])}
        for record in _RECORD.finditer(source)
    ]
    return listed_rows({"rows": rows}, url)


def _lists_in(value: Any, depth: int) -> Iterator[list[Any]]:
    """The lists of objects in data, also where they are the values of an object, or JSON in a string."""
    if isinstance(value, str) and value[:1] in ("[", "{"):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            return
    inner = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    if len(inner) >= LEAST and all(isinstance(each, dict) for each in inner):
        yield inner
    for each in inner[:_LOOKED_AT] if depth else ():
        yield from _lists_in(each, depth - 1)


def _of_json(source: str, url: str, base: str) -> list[ListEntry]:
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
        if len(entries) == len(rows) >= _LEAST and len(entries) > len(best):
            best = entries
    return best


def _of_objects(source: str, url: str, base: str) -> list[ListEntry]:
    """The same of objects that a script writes one by one, or in a list; what stands between them is not looked at."""
    entries: list[ListEntry] = []
    if _TITLED.search(source) is None:
        return entries
    for found in _OBJECT.finditer(source):
        members = {name: string_read(a or b).text or number for name, a, b, number in _MEMBER.findall(found[1])}
        if entry := _entry(members, url, base):
            entries.append(entry)
    return entries if len(entries) >= _LEAST else []


def _entry(row: Any, url: str, base: str, *, dated: bool = True) -> ListEntry | None:
    """The entry that a row is, whose fields may stand in an object of its own (`_source`, `data`)."""
    if not isinstance(row, dict):
        return None
    for inner in [each for each in row.values() if isinstance(each, dict)]:
        row = inner | row
    title = _first(row, _TITLE)
    href = absolute(_first(row, _ADDRESS), url, base)
    day = read_stamp(_first(row, _DAY))
    if not title or not href or (dated and not day):
        return None
    if "<" in title or "&" in title:
        title = _TAG.sub("", unescape(title))
    return ListEntry(title=" ".join(title.split()), href=href, date=in_shanghai(day)[:10] if day else None)


def _first(row: dict[str, Any], key: re.Pattern[str]) -> str:
    """The first filled value under a key of a kind, as text."""
    return next((str(value) for name, value in row.items() if value and key.fullmatch(name)), "")
