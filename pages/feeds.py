"""Feeds and sitemaps: RSS 0.9x to 2.0, RDF, Atom 1.0, JSON Feed 1.x, sitemaps.org 0.9.

Read with patterns instead of an XML parser: feeds of old sites hold stray ampersands, HTML entities, control characters
and cut tails that no XML parser forgives, and no entity is ever expanded, so nothing can be made to explode.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from pages.dates import read_stamp
from pages.links import absolute
from schemas.articles import ListEntry

MAX_ENTRIES = 5_000

_ROOT = re.compile(r"<(?:\w+:)?(rss|feed|RDF|urlset|sitemapindex)\b", re.I)
_ITEM = re.compile(r"<(?:\w+:)?(item|entry)\b[^<>]*>", re.I)
_LINK = re.compile(r"<(?:atom:)?link\b([^<>]*?)(?:/>|>((?:[^<]++|<(?!/?(?:\w+:)?link\b))*+)</(?:\w+:)?link\s*>)", re.I)
_HREF = re.compile(r"""\bhref\s*=\s*["']([^"']+)""", re.I)
_REL = re.compile(r"""\brel\s*=\s*["']([^"']+)""", re.I)
_ABOUT = re.compile(r"""^<[^>]*\brdf:about\s*=\s*["']([^"']+)""", re.I)
_URL_BLOCK = re.compile(r"<(?:\w+:)?(url|sitemap)\s*>", re.I)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)(?:\]\]>|\Z)", re.S)
_TAG = re.compile(r"<[^<>]*>")
_SPACE = re.compile(r"\s+")
_JSON = re.compile(r"[\ufeff\s]*\{[^{}]{0,400}\bjsonfeed\.org/version/")
"""How a JSON Feed begins, which names its version first."""


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed or sitemap offers."""

    kind: str
    """`rss`, `rdf`, `atom`, `json`, `sitemap` or `sitemapindex`."""
    title: str = ""
    entries: list[ListEntry] = field(default_factory=list)
    """Entries with address and, where given, date; a sitemap's titles are empty."""


def feed_kind(text: str) -> str | None:
    """Which kind of feed this is, None where it is none."""
    head = text[:3000]
    if _JSON.match(head):
        return "json"
    found = _ROOT.search(head)
    if not found or re.search(r"<html\b|<body\b", head[: found.start()], re.I):
        return None
    name = found[1].lower()
    return {"feed": "atom", "urlset": "sitemap", "rdf": "rdf"}.get(name, name)


def read_feed(text: str, url: str = "") -> Feed | None:
    """Read a decoded feed or sitemap; None where it is none. `url` is where it came from, for relative links."""
    kind = feed_kind(text)
    if kind is None:
        return None
    if kind.startswith("sitemap"):
        return Feed(kind, "", _read_sitemap(text, url))
    if kind == "json":
        return _read_json(text, url)
    first = _ITEM.search(text)
    head = text[: first.start()] if first else text[:20_000]
    entries: list[ListEntry] = []
    for start, block in _blocks(text, _ITEM):
        href = absolute(_link_of(block) or _about(start), url)
        title = _plain(_element(block, "title"))
        if href and title:
            stamp = next(filter(None, (_element(block, name) for name in _DATES)), "")
            entries.append(ListEntry(title=title, href=href, date=read_stamp(_plain(stamp)) if stamp else None))
        if len(entries) >= MAX_ENTRIES:
            break
    return Feed(kind, _plain(_element(head, "title")), entries)


def _read_json(text: str, url: str) -> Feed | None:
    try:
        feed = json.loads(text.strip("\ufeff \t\r\n"))
    except (ValueError, RecursionError):
        return None
    items = feed.get("items")
    entries = []
    for item in items[:MAX_ENTRIES] if isinstance(items, list) else ():
        fields = item if isinstance(item, dict) else {}
        href = absolute(str(fields.get("url") or fields.get("external_url") or fields.get("id") or ""), url)
        title = _plain(str(fields.get("title") or ""))
        if href and title:
            stamp = str(fields.get("date_published") or fields.get("date_modified") or "")
            entries.append(ListEntry(title=title, href=href, date=read_stamp(stamp) if stamp else None))
    return Feed("json", str(feed.get("title") or ""), entries)


_DATES = ("pubDate", "published", "dc:date", "updated", "issued", "modified", "date", "a10:updated")


def _read_sitemap(text: str, url: str) -> list[ListEntry]:
    entries = []
    for _, block in _blocks(text, _URL_BLOCK):
        href = absolute(_plain(_element(block, "loc")), url)
        if href:
            stamp = _plain(_element(block, "news:publication_date") or _element(block, "lastmod"))
            title = _plain(_element(block, "news:title"))
            entries.append(ListEntry(title=title, href=href, date=read_stamp(stamp) if stamp else None))
        if len(entries) >= MAX_ENTRIES * 10:
            break
    return entries


def _blocks(text: str, opening: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """The elements that an `opening` tag begins: that tag, and what follows it up to the element's end, the next one's
    beginning, or the end of the text, which may have been cut."""
    at = 0
    while opened := opening.search(text, at):
        edge = _edge_of(opened[1].lower()).search(text, opened.end())
        at = edge.start() if edge else len(text)
        yield opened[0], text[opened.end() : at]


@cache
def _edge_of(name: str) -> re.Pattern[str]:
    return re.compile(rf"</?(?:\w+:)?{name}(?:\s[^<>]*)?>", re.I)


def _element(block: str, name: str) -> str:
    """The raw content of the first element of this name."""
    found = _pattern_of(name).search(block)
    return found[1] if found else ""


@cache
def _pattern_of(name: str) -> re.Pattern[str]:
    return re.compile(rf"<{name}\b[^<>]*>(.*?)(?:</{name}\s*>|\Z)", re.S | re.I)


def _about(start: str) -> str:
    found = _ABOUT.match(start)
    return html.unescape(found[1]) if found else ""


def _link_of(block: str) -> str:
    """The address of an entry: RSS's text, Atom's alternate href, a guid that is an address."""
    href = ""
    for link in _LINK.finditer(block):
        if link[2] and (text := _plain(link[2])):
            return text
        if found := _HREF.search(link[1]):
            rel = _REL.search(link[1])
            if rel is None or rel[1] == "alternate":
                return html.unescape(found[1]).strip()
            href = href or html.unescape(found[1]).strip()
    if href:
        return href
    guid = _plain(_element(block, "guid") or _element(block, "id"))
    return guid if guid.startswith("http") else ""


def _plain(content: str) -> str:
    """Content without markup: CDATA opened, entities read (twice: many feeds escape their escapes)."""
    if "<" not in content and "&" not in content:
        return " ".join(content.split())
    content = _CDATA.sub(lambda found: html.escape(found[1], quote=False) if "<" not in found[1] else found[1], content)
    content = html.unescape(content)
    if "<" in content:
        content = _TAG.sub("", content)
    if "&" in content:
        content = html.unescape(content)
    return _SPACE.sub(" ", content).strip()
