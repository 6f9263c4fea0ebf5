"""What an entry point announces: the links to articles, and where the list goes on."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from pages.decode import UnknownCharset, decode
from pages.feeds import read_feed
from pages.lists import read_list
from pages.selected import read_selected
from pages.tree import parse
from schemas.articles import ListEntry
from services.fetcher import list_apis
from services.fetcher.links import follow, is_file, is_own, is_wanted, normalise
from sources.declaration import EntryPoint, Feed, ListApi, ListPage, Sitemap, Source

SITEMAP_BYTES = 50 << 20
"""Most bytes of a sitemap after decompression (sitemaps.org)."""
SITEMAP_PARTS = 50
"""Most parts of a sitemap index that are read, those changed last first."""


class NotAnEntryPoint(ValueError):
    """The page is not what the declaration says; the text says what it is instead."""


@dataclass(frozen=True)
class Link:
    """One announced article."""

    url: str
    title: str = ""
    date: str | None = None


@dataclass(frozen=True)
class Discovery:
    """What one page of an entry point announces."""

    links: tuple[Link, ...] = ()
    """Pages of this source, in the order of the list, each once."""
    further: tuple[str, ...] = ()
    """Where the list goes on: its next page, the parts of a sitemap index."""
    files: tuple[Link, ...] = ()
    """Documents and archives that are listed: kept as references, not fetched as pages."""
    foreign: int = 0
    """Links that lead to other sites and were left out."""
    unwanted: int = 0
    """Links that the entry point's patterns left out."""

    @property
    def newest(self) -> str | None:
        """The latest date among the links."""
        return max((link.date for link in self.links if link.date), default=None)


def discover(
    body: bytes, *, url: str, content_type: str | None, entry: EntryPoint, source: Source, position: int = 0
) -> Discovery:
    """Read one page of an entry point. `url`: where the page answered; `position`: which page of the list it is
    (0: the first). Raises `NotAnEntryPoint`.
    """
    if isinstance(entry, Sitemap):
        body = _unpacked(body)
    try:
        text = decode(body, content_type).text
    except UnknownCharset as error:
        raise NotAnEntryPoint(f"the bytes are no text: {error}") from None
    further: tuple[str | None, ...] = ()
    if isinstance(entry, ListApi):
        try:
            entries = list_apis.read_list_api(text, url, entry)
        except list_apis.NotAList as error:
            raise NotAnEntryPoint(str(error)) from None
        if entries and "{page}" in entry.url and position + 1 < entry.pages:
            further = (list_apis.page_url(entry, position + 1),)
    elif isinstance(entry, ListPage):
        entries, following = _read_list_page(text, url, entry, position)
        further = (following,) if position + 1 < entry.pages else ()
    else:
        entries, further = _read_feed(text, url, entry, position)
    return _sorted_out(entries, filter(None, further), url, entry, source)


def _read_list_page(text: str, url: str, entry: ListPage, position: int) -> tuple[list[ListEntry], str | None]:
    tree = parse(text)
    if entry.entries is None and entry.next_page is None:
        entries, following = read_list(tree, url)
    else:
        try:
            entries, following = read_selected(tree, url, entries=entry.entries, following=entry.next_page)
        except ValueError as error:
            raise NotAnEntryPoint(str(error)) from None
    if entry.next_url is not None and entries:
        following = follow(entry.url, entry.next_url.replace("{page}", str(entry.next_from + position)))
    return entries, following


def _read_feed(text: str, url: str, entry: EntryPoint, position: int) -> tuple[list[ListEntry], tuple[str, ...]]:
    feed = read_feed(text, url)
    if feed is None:
        raise NotAnEntryPoint("it is neither a feed nor a sitemap")
    if isinstance(entry, Feed):
        return feed.entries, ()
    newest_first = sorted(feed.entries, key=lambda each: each.date or "", reverse=True)
    if feed.kind == "sitemapindex":
        if position:
            raise NotAnEntryPoint("an index of sitemaps lies inside another")
        return [], tuple(part.href for part in newest_first[:SITEMAP_PARTS])
    return newest_first[: entry.newest if isinstance(entry, Sitemap) else None], ()


def _unpacked(body: bytes) -> bytes:
    if not body.startswith(b"\x1f\x8b"):
        return body
    stream = zlib.decompressobj(31)
    try:
        unpacked = stream.decompress(body, SITEMAP_BYTES + 1)
    except zlib.error as error:
        raise NotAnEntryPoint(f"the compressed sitemap is broken: {error}") from None
    if len(unpacked) > SITEMAP_BYTES:
        raise NotAnEntryPoint(f"the sitemap has more than {SITEMAP_BYTES} bytes after decompression")
    return unpacked


def _sorted_out(
    entries: Iterable[ListEntry], further: Iterable[str], url: str, entry: EntryPoint, source: Source
) -> Discovery:
    links: dict[str, Link] = {}
    files: dict[str, Link] = {}
    foreign = unwanted = 0
    announcing = {normalise(url), *(normalise(each.url) for each in source.entry_points if "{" not in each.url)}
    for each in entries:
        try:
            target = normalise(each.href)
        except ValueError:
            unwanted += 1
            continue
        link = Link(target, each.title, each.date)
        hinted = _matches(target, source.hints.article)
        listed = not hinted and _matches(target, source.hints.list)
        if target in announcing or listed or not is_wanted(target, entry):
            unwanted += 1
        elif not is_own(target, source):
            foreign += 1
        elif is_file(target) and not hinted:
            files.setdefault(target, link)
        else:
            links.setdefault(target, link)
    going_on = []
    for each_url in further:
        try:
            target = normalise(each_url)
        except ValueError:
            continue
        if is_own(target, source) and target not in announcing:
            going_on.append(target)
    return Discovery(tuple(links.values()), tuple(going_on), tuple(files.values()), foreign, unwanted)


def _matches(url: str, patterns: Iterable[str]) -> bool:
    return any(re.search(pattern, url) for pattern in patterns)
