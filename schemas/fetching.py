"""What the fetcher reads and writes: requests, pages, the state of a URL and of a source."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Base64Bytes, Field

from schemas.base import IsoDate, Message, Moment


class FetchReason(StrEnum):
    """Why a URL is fetched."""

    SEED = "seed"
    """An entry point of a source."""
    LINK = "link"
    """Found on a list page, in a feed or a sitemap."""
    REVISIT = "revisit"
    """Looked at again for corrections or news."""
    REPLAY = "replay"
    """Asked for by an operator."""


class FetchRequest(Message):
    """A wish to fetch one URL; keyed by host, so that one host has one fetcher."""

    url: str
    """Absolute http or https URL."""
    source_id: str
    """The source that this URL belongs to: the name of its file under `sources/`."""
    reason: FetchReason
    depth: int = Field(default=0, ge=0)
    """Steps from an entry point of the source."""
    not_before: Moment | None = None
    """Not to be fetched earlier; absent: as soon as politeness allows."""
    requested_at: Moment
    further_page_of: str | None = None
    """The entry point of the source that this URL continues: a list's second page, a part of a sitemap index."""


class FetchedPage(Message):
    """One answer of one server, whole; keyed by canonical URL."""

    url: str
    """The URL that was asked for."""
    final_url: str
    """The URL that answered, after redirects."""
    redirects: list[str] = []
    """Every URL on the way, `url` first, `final_url` not included."""
    status: int = Field(ge=100, le=599)
    """HTTP status code; 200 for stored pages."""
    headers: dict[str, str] = {}
    """Response headers, names in lower case, those that say something about the content."""
    content_type: str | None = None
    """The Content-Type header as it was sent."""
    body: Base64Bytes
    """The body after content decoding (base64 on the wire)."""
    body_sha256: str
    """Digest of `body`, hexadecimal."""
    fetched_at: Moment
    source_id: str
    etag: str | None = None
    last_modified: str | None = None
    depth: int = Field(default=0, ge=0)


class FetchState(Message):
    """What the fetcher remembers of one URL; internal, compacted, keyed by host and URL."""

    url: str
    source_id: str
    visits: int = Field(default=0, ge=0)
    """Completed visits, whatever their outcome."""
    failures: int = Field(default=0, ge=0)
    """Failures in a row."""
    etag: str | None = None
    last_modified: str | None = None
    body_sha256: str | None = None
    """Digest of the last body, to see a change where the server sends no validators."""
    last_visit_at: Moment | None = None
    last_change_at: Moment | None = None
    next_visit_at: Moment | None = None
    """When the URL is due again; null: never, it is left alone."""
    interval_seconds: float | None = None
    """Present distance between two visits (adaptive), seconds."""
    entry_point: bool = False
    depth: int = Field(default=0, ge=0)
    further_page_of: str | None = None
    """The entry point that this URL continues, as in `FetchRequest`."""
    outcome: str = ""
    """What came of the last visit: one of the outcomes that the fetcher counts."""
    why: str = ""
    """The last visit's outcome in a sentence, where it was not a page."""
    links: int | None = None
    """Entry points: links found at the last visit that brought a body."""
    newest: IsoDate | None = None
    """Entry points: the latest date among those links."""
    host_not_before: Moment | None = None
    """The host is not to be asked earlier, as was known at the last visit (Retry-After, a series of failures)."""


class SourceHealth(StrEnum):
    """The state of a source, as an operator sees it."""

    HEALTHY = "healthy"
    SILENT = "silent"
    """Answers, but published nothing for longer than its rhythm allows."""
    BLOCKED = "blocked"
    """The site says no: a challenge, 403/412, robots.txt. It is left alone."""
    BROKEN = "broken"
    """Errors, or pages without the links that were expected."""
    PAUSED = "paused"
    """Switched off in its declaration."""


class SourceStatus(Message):
    """How one source is doing; compacted, keyed by source id."""

    source_id: str
    state: SourceHealth
    why: str
    """One sentence for an operator."""
    last_success_at: Moment | None = None
    last_change_at: Moment | None = None
    """When something new was last seen."""
    failures: int = Field(default=0, ge=0)
    """Failed fetches in a row."""
    pages_total: int = Field(default=0, ge=0)
    """Pages passed on since the source is watched."""
    updated_at: Moment
