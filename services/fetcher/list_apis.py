"""Lists that a site's own pages read as JSON."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import quote, urljoin

from pages.dates import read_stamp
from schemas.articles import ListEntry
from sources.declaration import ListApi

_JSONP = re.compile(r"^\s*[\w.$]+\s*\((.*)\)\s*;?\s*$", re.DOTALL)
_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")


class NotAList(ValueError):
    """The answer is not the JSON that the declaration describes; the text says what is missing."""


def page_url(api: ListApi, position: int) -> str:
    """The URL of the list's page at `position` (0: the first)."""
    return api.url.replace("{page}", str(api.first_page + position))


def read_list_api(text: str, url: str, api: ListApi) -> list[ListEntry]:
    """The entries of one page of the list, in its order; raises `NotAList`."""
    wrapped = _JSONP.match(text)
    try:
        answer = json.loads(wrapped[1] if wrapped else text)
    except (ValueError, RecursionError) as error:
        raise NotAList(f"the answer is not JSON: {error}") from None
    items = value_at(answer, api.items)
    if isinstance(items, str):  # some CMS wrap a JSON text into JSON
        try:
            items = json.loads(items)
        except (ValueError, RecursionError):
            items = None
    if not isinstance(items, list):
        raise NotAList(f"there is no array at items = {api.items!r}; {_known(answer)}")
    entries = []
    for item in items:
        href = _link(item, api.link)
        title = value_at(item, api.title)
        if href:
            moment = value_at(item, api.date) if api.date else None
            plain = re.sub(r"<[^>]*>", "", str(title)).strip() if title is not None else ""
            entries.append(
                ListEntry(title=plain, href=urljoin(url, href), date=read_stamp(str(moment)) if moment else None)
            )
    if items and not entries:
        raise NotAList(f"no entry has what link = {api.link!r} asks for; {_known(items[0])}")
    return entries


def value_at(value: Any, path: str) -> Any:
    """What stands at a dotted path (`data.list.0.url`); None where nothing does."""
    for name in filter(None, path.split(".")):
        if isinstance(value, dict):
            value = value.get(name)
        elif isinstance(value, list) and name.isdigit() and int(name) < len(value):
            value = value[int(name)]
        else:
            return None
    return value


def _link(item: Any, link: str) -> str | None:
    if "{" not in link:
        found = value_at(item, link)
        return str(found).strip() if found not in (None, "") else None
    values = {path: value_at(item, path) for path in _PLACEHOLDER.findall(link)}
    if any(value in (None, "") for value in values.values()):
        return None
    return _PLACEHOLDER.sub(lambda found: quote(str(values[found[1]]), safe="/"), link)


def _known(value: Any) -> str:
    if isinstance(value, dict):
        return f"there are: {', '.join(map(str, list(value)[:12]))}"
    return f"there is {'an array' if isinstance(value, list) else repr(value)[:40]}"
