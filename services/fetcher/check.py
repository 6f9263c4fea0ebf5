"""Try a declaration on the live site: what each entry point announces, what robots.txt says, one page."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from schemas.fetching import FetchedPage, FetchReason, FetchRequest
from services.fetcher.discovery import Discovery, Link, NotAnEntryPoint, discover
from services.fetcher.entry_points import first_url
from services.fetcher.messages import page_of
from services.fetcher.outcomes import Outcome
from services.fetcher.visit import Visit, Visitor, open_visitor
from sources.declaration import EntryPoint, Source

_SHOWN = 5


@dataclass(frozen=True)
class EntryReport:
    """What one entry point answered."""

    entry: EntryPoint
    url: str
    visit: Visit
    discovery: Discovery | None = None
    forbidden: tuple[Link, ...] = ()
    """Announced pages that robots.txt does not allow."""
    crawl_delay: float | None = None
    """Seconds between requests that robots.txt asks for."""

    @property
    def works(self) -> bool:
        """Whether it announces pages that may be fetched."""
        found = self.discovery
        return found is not None and (bool(found.further) or len(found.links) > len(self.forbidden))

    def lines(self) -> list[str]:
        """The report for a person."""
        kind = type(self.entry).__name__
        lines = [f"{kind} {self.url}" + (f" ({self.entry.column})" if self.entry.column else "")]
        if self.discovery is None:
            return [*lines, f"  ✗ {self.visit.outcome.value}: {self.visit.why}"]
        found = self.discovery
        dated = sum(link.date is not None for link in found.links)
        mark = "✓" if self.works else "✗"
        lines.append(f"  {mark} {len(found.links)} links, {dated} with a date" + self._left_out(found))
        for link in found.links[:_SHOWN]:
            lines.append(f"    {(link.date or '—')[:10]:10}  {link.title or '(no title)'}  {link.url}")
        if len(found.links) > _SHOWN:
            lines.append(f"    … and {len(found.links) - _SHOWN} more")
        lines += [f"  goes on at {url}" for url in found.further[:3]]
        if self.forbidden:
            lines.append(
                f"  robots.txt does not allow {len(self.forbidden)} of them, for example {self.forbidden[0].url}"
            )
        if self.crawl_delay:
            lines.append(f"  robots.txt asks for {self.crawl_delay:g} s between requests")
        return lines

    @staticmethod
    def _left_out(found: Discovery) -> str:
        parts = [
            (len(found.files), "files"),
            (found.foreign, "on other sites"),
            (found.unwanted, "left out by patterns"),
        ]
        return "".join(f"; {count} {what}" for count, what in parts if count)


@dataclass(frozen=True)
class PageReport:
    """One announced page, fetched."""

    link: Link
    visit: Visit
    page: FetchedPage | None = field(default=None, repr=False)

    @property
    def works(self) -> bool:
        """Whether it can be passed on."""
        return self.page is not None

    def lines(self) -> list[str]:
        """The report for a person."""
        if self.page is None:
            return [f"Page {self.link.url}", f"  ✗ {self.visit.outcome.value}: {self.visit.why}"]
        size = f"{len(self.page.body):,} bytes, {self.page.content_type or 'no content type'}"
        validators = [
            name for name, value in (("ETag", self.page.etag), ("Last-Modified", self.page.last_modified)) if value
        ]
        return [
            f"Page {self.link.url}",
            f"  ✓ {self.page.status}, {size}, {' and '.join(validators) or 'no validators: compared by its bytes'}",
        ]


Report = EntryReport | PageReport


async def check_source(source: Source, *, contact: str = "", visitor: Visitor | None = None) -> AsyncIterator[Report]:
    """Visit each entry point of `source` once, and the newest page that they announce; politely, in this order.

    Gives one report a visit, as it comes. Nothing is written anywhere.
    """
    own = visitor or open_visitor(contact)
    candidates: list[Link] = []
    try:
        for entry in source.entry_points:
            report = await _try_entry(entry, source, own)
            if report.discovery is not None:
                candidates += [link for link in report.discovery.links if link not in report.forbidden]
            yield report
        if candidates:
            newest = max(candidates, key=lambda link: link.date or "")
            yield await _try_page(newest, source, own)
    finally:
        if visitor is None:
            await own.close()


async def _try_entry(entry: EntryPoint, source: Source, visitor: Visitor) -> EntryReport:
    url = first_url(entry)
    visit = await visitor.visit(url, source, files=True)
    if visit.outcome is not Outcome.FETCHED or visit.answer is None:
        return EntryReport(entry, url, visit)
    answer = visit.answer
    try:
        discovery = await asyncio.to_thread(
            discover, answer.body, url=answer.url, content_type=answer.content_type, entry=entry, source=source
        )
    except NotAnEntryPoint as error:
        return EntryReport(entry, url, Visit(Outcome.UNDECODABLE, str(error)))
    forbidden = tuple(
        [link for link in discovery.links if not (await visitor.rules(link.url, source)).allows(link.url)]
    )
    delay = (await visitor.rules(answer.url, source)).crawl_delay
    return EntryReport(entry, url, visit, discovery, forbidden, delay)


async def _try_page(link: Link, source: Source, visitor: Visitor) -> PageReport:
    visit = await visitor.visit(link.url, source)
    if visit.outcome is not Outcome.FETCHED or visit.answer is None:
        return PageReport(link, visit)
    request = FetchRequest(
        url=link.url, source_id=source.id, reason=FetchReason.LINK, depth=1, requested_at=visit.finished_at
    )
    return PageReport(link, visit, page_of(request, visit))
