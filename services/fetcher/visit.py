"""One visit: a URL, its redirects, and what came of it. Whoever visits keeps the pace and asks robots.txt first."""

from __future__ import annotations

import asyncio
import hashlib
import time
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Protocol
from urllib.parse import urlsplit

from schemas.articles import PageType
from schemas.fetching import FetchState
from services.fetcher import errors
from services.fetcher.download import Answer, Downloader, Limits, user_agent
from services.fetcher.errors import FetchError
from services.fetcher.kinds import recognise
from services.fetcher.links import follow, host_of, is_own
from services.fetcher.outcomes import Outcome
from services.fetcher.politeness import HostClosed, Pace, Politeness, parse_retry_after
from services.fetcher.robots import LONGEST_CRAWL_DELAY, SIZE_LIMIT, Robots
from services.fetcher.robots_files import RobotsFiles
from sources.declaration import Source

REDIRECTS = 5
_LEADS_ON = frozenset({301, 302, 303, 307, 308})
_REFUSING = frozenset({401, 403, 412, 418, 451, 521})
"""Statuses by which sites and their firewalls say no, whatever the body is."""
_HOMES = frozenset({"/", "/index.html", "/index.htm", "/index.shtml", "/index.jsp", "/index.php", "/default.aspx"})


class Recognise(Protocol):
    """What tells the kind of a page from its bytes and its answer."""

    def __call__(self, body: bytes, *, url: str, status: int, content_type: str | None) -> tuple[PageType, str]:
        """The page type, and what it was told from."""
        ...


@dataclass(frozen=True)
class Visit:
    """What came of one visit."""

    outcome: Outcome
    why: str = ""
    """One sentence, where it was not a page."""
    answer: Answer | None = None
    """The last answer, where there was one."""
    redirects: tuple[str, ...] = ()
    """Every URL on the way to `answer.url`, the first one asked first."""
    retry_after: float | None = None
    """Seconds that the server, or the host's open circuit, asks for."""
    page_type: PageType | None = None
    sha256: str | None = None
    seconds: float = 0.0
    """Time that the servers took to answer."""
    finished_at: datetime = field(default_factory=lambda: datetime.now(UTC))


class Visitor:
    """Visits URLs, politely."""

    def __init__(
        self,
        downloader: Downloader,
        politeness: Politeness,
        robots: RobotsFiles,
        recognise: Recognise,
        *,
        limits: Limits | None = None,
        at_once: int = 32,
    ) -> None:
        self._downloader = downloader
        self.politeness = politeness
        self._robots = robots
        self._recognise = recognise
        self._limits = limits or Limits()
        self._slots = asyncio.Semaphore(at_once)

    async def visit(self, url: str, source: Source, known: FetchState | None = None, *, files: bool = False) -> Visit:
        """Fetch `url` for `source`, conditionally where `known` remembers validators. Never raises for what a server
        or a network does; `files`: whether a compressed sitemap is wanted.
        """
        trip = _Trip()
        try:
            answer = await self._follow(url, source, known, trip, files)
        except HostClosed as closed:
            visit = Visit(Outcome.CIRCUIT_OPEN, str(closed), retry_after=closed.seconds)
        except _Stopped as stopped:
            visit = Visit(stopped.outcome, str(stopped))
        except FetchError as error:
            visit = Visit(_outcome_of(error), str(error))
        else:
            visit = await self._judge(answer, trip.passed, known)
            self._report(host_of(answer.url), visit)
        return replace(visit, redirects=tuple(trip.passed), seconds=trip.seconds, finished_at=datetime.now(UTC))

    async def close(self) -> None:
        """Close all connections."""
        await self._downloader.close()

    async def rules(self, url: str, source: Source) -> Robots:
        """The robots.txt rules of the site that `url` lies on."""

        async def fetch(robots_url: str) -> Answer:
            return await self._fetch_robots(robots_url, source)

        return await self._robots.rules(url, fetch)

    async def _follow(self, url: str, source: Source, known: FetchState | None, trip: _Trip, files: bool) -> Answer:
        current, passed = url, trip.passed
        while True:
            if not is_own(current, source):
                raise _Stopped(Outcome.REFUSED, f"{current} is not on this source's site")
            rules = await self.rules(current, source)
            if not rules.allows(current):
                if not rules.readable:
                    why = f"robots.txt of {host_of(current)} could not be read, so nothing is allowed until it can"
                    raise _Stopped(Outcome.UNREACHABLE, f"{why}: {rules.why}")
                raise _Stopped(Outcome.ROBOTS, f"robots.txt of {host_of(current)} does not allow {current}")
            headers = _conditions(known) if known is not None and not passed else {}
            answer = await self._ask(current, source, rules, headers, trip, files)
            location = answer.headers.get("location")
            if answer.status not in _LEADS_ON or not location:
                return answer
            self.politeness.succeeded(host_of(current))
            passed.append(current)
            try:
                current = follow(current, location)
            except ValueError:
                raise _Stopped(Outcome.REFUSED, f"it redirects to {location[:200]!r}, which is no page") from None
            if current in passed:
                raise _Stopped(Outcome.REDIRECT_LIMIT, f"its redirects lead in a circle, back to {current}")
            if len(passed) > REDIRECTS:
                raise _Stopped(Outcome.REDIRECT_LIMIT, f"more than {REDIRECTS} redirects")

    async def _ask(
        self, url: str, source: Source, rules: Robots | None, headers: dict[str, str], trip: _Trip, files: bool = False
    ) -> Answer:
        """One request, in its turn."""
        host = host_of(url)
        crawl_delay = (rules.crawl_delay if rules is not None else None) or 0.0
        pace = Pace(
            max(source.politeness.delay_seconds, crawl_delay), 1 if crawl_delay else source.politeness.max_concurrent
        )
        if crawl_delay >= LONGEST_CRAWL_DELAY:
            pace = replace(pace, delay=LONGEST_CRAWL_DELAY)
        limits = replace(self._limits, seconds=min(self._limits.seconds, source.politeness.timeout_seconds))
        if rules is None:
            limits = replace(limits, body_bytes=4 * SIZE_LIMIT)
        async with self.politeness.turn(host, pace), self._slots:
            started = time.monotonic()
            try:
                return await self._downloader.get(
                    url,
                    headers=headers,
                    limits=limits,
                    private=source.allow_private_addresses,
                    verify_tls=source.politeness.verify_tls,
                    files=files,
                )
            except errors.Unreachable:
                self.politeness.failed(host)
                raise
            finally:
                trip.seconds += time.monotonic() - started

    async def _fetch_robots(self, url: str, source: Source) -> Answer:
        current, passed = url, [url]
        while True:
            answer = await self._ask(current, source, None, {}, _Trip())
            location = answer.headers.get("location")
            if answer.status not in _LEADS_ON or not location:
                if answer.status >= 500 or answer.status == 429:
                    self.politeness.failed(host_of(current), _patience(answer))
                return answer
            try:
                current = follow(current, location)
            except ValueError as error:
                raise errors.Refused(str(error)) from None
            if current in passed or len(passed) > REDIRECTS:
                raise errors.Refused("robots.txt redirects without end")
            passed.append(current)

    async def _judge(self, answer: Answer, passed: list[str], known: FetchState | None) -> Visit:
        status = answer.status
        visit = Visit(Outcome.FETCHED, answer=answer)
        if status == 304:
            return replace(visit, outcome=Outcome.NOT_MODIFIED)
        kind, basis = await asyncio.to_thread(
            self._recognise, answer.body, url=answer.url, status=status, content_type=answer.content_type
        )
        visit = replace(visit, page_type=kind)
        if status == 429:
            return replace(visit, outcome=Outcome.SERVER_ERROR, why="HTTP 429", retry_after=_patience(answer))
        if kind is PageType.BLOCKED or status in _REFUSING:
            return replace(visit, outcome=Outcome.BLOCKED, why=f"HTTP {status}: {basis or 'the site refuses'}")
        if status >= 500:
            why = f"HTTP {status}"
            return replace(visit, outcome=Outcome.SERVER_ERROR, why=why, retry_after=_patience(answer))
        if status == 404:
            return replace(visit, outcome=Outcome.NOT_FOUND, why="HTTP 404")
        if status == 410:
            return replace(visit, outcome=Outcome.GONE, why="HTTP 410")
        if status >= 300:
            return replace(visit, outcome=Outcome.CLIENT_ERROR, why=f"HTTP {status}")
        if kind is PageType.ERROR:
            return replace(visit, outcome=Outcome.NOT_FOUND, why=f"HTTP {status}, and yet an error page: {basis}")
        if passed and _leads_home(passed[0], answer.url):
            return replace(visit, outcome=Outcome.NOT_FOUND, why="it redirects to the home page")
        if not answer.body.strip():
            return replace(visit, outcome=Outcome.NOT_FOUND, why=f"HTTP {status} with an empty body")
        digest = hashlib.sha256(answer.body).hexdigest()
        same = known is not None and known.body_sha256 == digest
        return replace(visit, outcome=Outcome.UNCHANGED if same else Outcome.FETCHED, sha256=digest)

    def _report(self, host: str, visit: Visit) -> None:
        if visit.outcome is Outcome.SERVER_ERROR:
            self.politeness.failed(host, visit.retry_after)
        elif visit.outcome is Outcome.BLOCKED:
            self.politeness.refused(host)
        else:
            self.politeness.succeeded(host)


def open_visitor(contact: str = "", limits: Limits | None = None, at_once: int = 32) -> Visitor:
    """A visitor with a memory of its own; whoever opens it closes it. `contact`: named in the User-Agent."""
    return Visitor(
        Downloader(user_agent(contact)), Politeness(), RobotsFiles(), recognise, limits=limits, at_once=at_once
    )


@dataclass
class _Trip:
    """What a visit saw on its way."""

    passed: list[str] = field(default_factory=list)
    """URLs that redirected."""
    seconds: float = 0.0


class _Stopped(Exception):
    def __init__(self, outcome: Outcome, why: str) -> None:
        super().__init__(why)
        self.outcome = outcome


def _outcome_of(error: FetchError) -> Outcome:
    for kind, outcome in (
        (errors.TimedOut, Outcome.TIMEOUT),
        (errors.Unreachable, Outcome.UNREACHABLE),
        (errors.TooLarge, Outcome.TOO_LARGE),
        (errors.BadEncoding, Outcome.UNDECODABLE),
    ):
        if isinstance(error, kind):
            return outcome
    return Outcome.REFUSED


def _conditions(known: FetchState) -> dict[str, str]:
    """The headers of a conditional request (RFC 9110, 13.1)."""
    headers = {}
    if known.etag:
        headers["if-none-match"] = known.etag
    if known.last_modified:
        headers["if-modified-since"] = known.last_modified
    return headers


def _patience(answer: Answer) -> float | None:
    return parse_retry_after(answer.headers.get("retry-after"), answer.fetched_at)


def _leads_home(asked: str, answered: str) -> bool:
    return urlsplit(answered).path.lower() in _HOMES and urlsplit(asked).path.lower() not in _HOMES
