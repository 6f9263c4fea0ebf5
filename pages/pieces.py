"""Texts that a page's scripts hold in pieces: markup written line by line, or a list of paragraphs among their data."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import Any

_WRITTEN = re.compile(
    r"(?:\bdocument\.write(?:ln)?\s*\(\s*(?:(?:unescape|decodeURI(?:Component)?)\s*\(\s*)?|\+=\s*"
    r"|(?:\.(?:html|append)\s*\(|innerHTML\s*=)\s*)"
    r"""(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)')"""
)
"""A string that a script writes, or adds to another."""
_OF_A_PAGE = re.compile(r"(?:\w+_?)?(?:title|headline|url|href|link)", re.I)
"""What the entries of a list of other pages have, and paragraphs have not."""
_FEW = 2


def written(script: str) -> tuple[str, int, int]:
    """What a script writes into its page, as it is written there, from where to where; empty for nothing."""
    found = list(_WRITTEN.finditer(script)) if "write" in script or "+=" in script or "HTML" in script else []
    if not found:
        return "", 0, 0
    said = "".join(piece[piece.lastindex or 0] for piece in found)
    return said, found[0].start(found[0].lastindex or 0), found[-1].end(found[-1].lastindex or 0)


def paragraphs(data: Any) -> Iterator[str]:
    """The markup of each list of strings, or of things with a string of one name and without title and address, that
    data hold."""
    for item in walk(data):
        if isinstance(item, list) and len(item) >= _FEW:
            yield from map(_markup, _columns(item))


def _columns(items: list[Any]) -> Iterator[list[str]]:
    if all(isinstance(item, str) for item in items):
        yield items
        return
    things = [item for item in items if isinstance(item, dict)]
    if len(things) < len(items) or any(_OF_A_PAGE.fullmatch(key) for thing in things for key in thing):
        return
    for key in dict.fromkeys(key for thing in things for key in thing):
        if len(column := [thing[key] for thing in things if isinstance(thing.get(key), str)]) >= _FEW:
            yield column


def _markup(column: list[str]) -> str:
    return "".join(each if each.lstrip().startswith("<") else f"<p>{html.escape(each)}</p>" for each in column)


def hydrated(data: Any) -> Any:
    """Data in one flat list, whose things name the places of their values in it, with those values."""
    if not isinstance(data, list):
        return data
    return [
        {key: data[at] if type(at) is int and 0 <= at < len(data) else at for key, at in item.items()}
        if isinstance(item, dict)
        else item
        for item in data
    ]


def walk(data: Any) -> Iterator[Any]:
    """Some data and all that is in them, however deep."""
    queue = [data]
    while queue:
        item = queue.pop()
        yield item
        queue += values_in(item)


def values_in(item: Any) -> Iterable[Any]:
    """What an object or a list holds itself; nothing for any other value."""
    if isinstance(item, dict):
        return item.values()
    return item if isinstance(item, list) else ()
