"""The fetcher among its replicas: which hosts are ours, in which order things are written, when the clock is asked.

The order is the promise: pages and requests are acknowledged before the state that says they were made, and the state
before the request counts as done. A crash in between repeats a visit and loses nothing.
"""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import Any, Protocol

from schemas.fetching import FetchRequest, SourceStatus
from services.fetcher.crawl import Crawl, Work
from services.fetcher.entry_points import speaking_host
from sources.watching import WatchedSources

log = logging.getLogger(__name__)

STATUS_SECONDS = 5.0
"""How often a status is written whose numbers changed; a changed state is written at once."""


class Post(Protocol):
    """What writes for us, and knows the partitions."""

    partition: int | None

    def owns(self, key: str) -> bool:
        """Whether messages with this key come to this replica."""
        ...

    def partition_of(self, key: str) -> int:
        """The partition in which messages with this key stand."""
        ...

    async def write(self, *messages: Any, partition: int | None = None) -> None:
        """Write messages and wait until they are acknowledged."""
        ...


class Fetching:
    """The fetcher's duty (see `stage.duties`). What the runtime and the counters want to know goes through the methods
    at the end, which do nothing here.
    """

    def __init__(self, crawl: Crawl, sources: WatchedSources, *, sources_seconds: float = 30.0) -> None:
        self._crawl = crawl
        self._politeness = crawl.visitor.politeness
        self._sources = sources
        self._sources_every = timedelta(seconds=sources_seconds)
        self._sources_at = self._statuses_at = crawl.clock()
        self._written: dict[str, SourceStatus] = {}
        self._loaded: defaultdict[int, asyncio.Event] = defaultdict(asyncio.Event)

    async def start(self, post: Post) -> None:
        """Before the first request: everything waits."""
        self._crawl.owns = post.owns
        self._partition_of = post.partition_of
        entries = sum(len(source.entry_points) for source in self._sources.sources.values() if not source.paused)
        self.show_waiting(entries, 0)

    async def load(self, partition: int, records: Sequence[tuple[str, bytes | None]]) -> None:
        """Hosts came to us. Whoever had them may have asked them a moment ago: each is given its whole delay."""
        hosts = await asyncio.to_thread(self._crawl.memory.load, partition, records)
        now = self._crawl.clock()
        for host, state in hosts.items():
            source = self._sources.sources.get(state.source_id)
            self._politeness.restore(host, source.politeness.delay_seconds if source is not None else 0.0)
            if state.host_not_before is not None:
                self._politeness.restore(host, (state.host_not_before - now).total_seconds())
        for status in await self.statuses():
            source = self._sources.sources.get(status.source_id)
            if source is not None and self._partition_of(speaking_host(source)) == partition:
                self._crawl.recall(status)
                self._written[status.source_id] = status
        self._loaded[partition].set()

    async def drop(self, partitions: Collection[int]) -> None:
        """Hosts are another replica's."""
        for partition in partitions:
            self._loaded.pop(partition, None)
            self._crawl.memory.drop(partition)
        for host in self._politeness.hosts():
            if self._partition_of(host) in partitions:
                self._politeness.forget(host)

    async def handle(self, request: FetchRequest, post: Post) -> None:
        """One request, from the visit to what is remembered of it."""
        assert post.partition is not None
        # A request may be here before what is remembered of its host is.
        await self._loaded[post.partition].wait()
        work = await self._crawl.handle(request)
        try:
            if work.pages or work.requests:
                await post.write(*work.pages, *work.requests)
            if work.state is not None:
                await post.write(work.state)
        except BaseException:
            self._crawl.abandon(request)
            raise
        status = self._crawl.settle(request, work, post.partition)
        if work.outcome is not None:
            self.count(request, work)
        if status is not None:
            await self._write_status(status, post, changed_only=True)
        self.end(work)

    async def tick(self, post: Post) -> None:
        """What the clock brings: requests that are due, statuses, changed declarations."""
        now = self._crawl.clock()
        if now - self._sources_at >= self._sources_every:
            self._sources_at = now
            await self._refresh_sources()
        requests = self._crawl.due()
        if requests:
            await post.write(*requests)
        if (now - self._statuses_at).total_seconds() >= STATUS_SECONDS:
            self._statuses_at = now
            for source_id in list(self._crawl.sources):
                status = self._crawl.status(source_id)
                if status is not None:
                    await self._write_status(status, post)
        self.show_waiting(self._crawl.waiting(), self._politeness.open_circuits())

    def let_go(self) -> None:
        """Requests that wait for their host are let go: whoever has the host next makes them."""
        self._politeness.let_go()

    async def stop(self) -> None:
        """After the last request."""
        await self._crawl.visitor.close()

    async def _refresh_sources(self) -> None:
        changed, problems = await asyncio.to_thread(self._sources.refresh)
        for problem in problems:
            log.error("a declaration is wrong, and stays as it was: %s", problem)
        if changed:
            self._crawl.take_sources(self._sources.sources)
            log.info("declarations changed: %d sources", len(self._sources.sources))

    async def _write_status(self, status: SourceStatus, post: Post, *, changed_only: bool = False) -> None:
        source = self._crawl.sources[status.source_id]
        self.show_source(status, source.expectations.articles_per_week)
        known = self._written.get(status.source_id)
        if known is not None and (known.state, known.why) == (status.state, status.why):
            if changed_only or known.model_copy(update={"updated_at": status.updated_at}) == status:
                return
        elif known is None and status.last_success_at is None and status.failures == 0 and source.paused is None:
            return  # nothing happened yet that anybody could be told
        self._written[status.source_id] = status
        await post.write(status)

    async def statuses(self) -> list[SourceStatus]:
        """The statuses that were written before, the latest of each source."""
        return []

    def end(self, work: Work) -> None:
        """A request ended; may raise what the runtime counts."""

    def count(self, request: FetchRequest, work: Work) -> None:
        """A visit was made."""

    def show_waiting(self, urls: int, open_circuits: int) -> None:
        """So many URLs are in hand or in line; so many hosts are left alone for a while."""

    def show_source(self, status: SourceStatus, articles_per_week: float) -> None:
        """A source's status, as it is now."""
