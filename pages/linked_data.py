"""What a page says of its article as JSON-LD (schema.org), among what it says of site, path and other pages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

_BLOCK = re.compile(r"""<script\b[^>]*application/ld\+json[^>]*>(.*?)</script""", re.S | re.I)
_ARTICLE = re.compile("(?:Article|Posting|Report|Review)$")
_OTHERS = frozenset(
    ["WebSite", "Organization", "GovernmentOrganization", "Person", "ImageObject", "Comment", "SearchAction"]
)
"""What is described beside an article and has a date or name of its own."""
_LISTS = frozenset(["ItemList", "BreadcrumbList"])
"""What holds other pages."""
_LONGEST = 1_000
"""Characters of a value."""
_MOST = 2_000
"""Things that are looked at."""


class LinkedData:
    """The thing among a page's linked data that is its article; nothing where there is none."""

    def __init__(self, source: str) -> None:
        blocks = _BLOCK.findall(source)
        self._torn: list[str] = []
        """Blocks that are not quite JSON."""
        things: list[dict[str, Any]] = []
        for block in blocks:
            try:
                things += _things(json.loads(block))
            except (ValueError, RecursionError):
                self._torn.append(block)
        articles = [thing for thing in things if any(map(_ARTICLE.search, _types(thing)))]
        self._things = articles + [thing for thing in things if _OTHERS.isdisjoint(_types(thing))]

    def text(self, key: str) -> str:
        """The string under a key; empty where there is none."""
        for thing in self._things:
            if isinstance(value := thing.get(key), str) and value.strip():
                return " ".join(value[:_LONGEST].split())
        torn = (re.search(rf'"{key}"\s*:\s*"([^"]+)"', block) for block in self._torn)
        return next((" ".join(found[1][:_LONGEST].split()) for found in torn if found), "")

    def persons(self, key: str) -> list[str]:
        """Names of those whom the article has under `key` and does not call organizations."""
        for thing in self._things:
            values = thing.get(key)
            found = values if isinstance(values, list) else [values]
            named = [_name(value) for value in found[:8]]
            if names := [name for name in named if name]:
                return names
        return []


def _name(value: Any) -> str:
    if isinstance(value, dict):
        value = "" if any("Organization" in each for each in _types(value)) else value.get("name")
    return " ".join(value[:_LONGEST].split()) if isinstance(value, str) else ""


def _types(thing: dict[str, Any]) -> list[str]:
    kinds = thing.get("@type")
    return [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]


def _things(data: Any) -> Iterator[dict[str, Any]]:
    """The objects in a block, the outer ones first."""
    queue = [data]
    for item in queue:
        if len(queue) > _MOST:
            return
        if isinstance(item, list):
            queue += item[:_MOST]
        elif isinstance(item, dict) and _LISTS.isdisjoint(_types(item)):
            yield item
            queue += [value for value in item.values() if isinstance(value, (list, dict))]
