"""Where the entry points of a source stand."""

from __future__ import annotations

from services.fetcher import list_apis
from services.fetcher.links import host_of, normalise
from sources.declaration import EntryPoint, ListApi, Source


def speaking_host(source: Source) -> str:
    """The host whose replica speaks for a source: its first entry point's."""
    return host_of(first_url(source.entry_points[0]))


def first_url(entry: EntryPoint) -> str:
    """The URL at which an entry point is visited."""
    return normalise(list_apis.page_url(entry, 0) if isinstance(entry, ListApi) else entry.url)


def entry_of(url: str, source: Source) -> EntryPoint | None:
    """The entry point that `url` is, if it is one."""
    return next((entry for entry in source.entry_points if first_url(entry) == url), None)
