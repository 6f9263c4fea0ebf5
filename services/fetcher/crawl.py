"""The fetcher's work: a request becomes a visit, a visit becomes pages, further requests and what is remembered."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from schemas.fetching import FetchedPage, FetchReason, FetchRequest, FetchState, SourceStatus
from services.fetcher.discovery import Discovery, NotAnEntryPoint, discover
from services.fetcher.entry_points import entry_of, first_url, speaking_host
from services.fetcher.links import host_of
from services.fetcher.memory import Memory, state_key
from services.fetcher.messages import asked_for, page_of
from services.fetcher.outcomes import ANSWERED, Outcome
from services.fetcher.schedule import is_wanted, put_off, remember
from services.fetcher.status import Tally, judge
from services.fetcher.visit import Visit, Visitor
from sources.declaration import EntryPoint, Sitemap, Source


@dataclass(frozen=True)
class Work:
    """What a request became, in the order in which it is written: pages and requests, then the state, then statuses."""

    outcome: Outcome | None = None
    """None: the request asked for nothing any more."""
    unknown_source: bool = False
    pages: tuple[FetchedPage, ...] = ()
    requests: tuple[FetchRequest, ...] = ()
    state: FetchState | None = None
    seconds: float = 0.0
    """Time that servers took to answer, redirects included, robots.txt not."""
    size: int = 0
    """Bytes of the body."""
    links: int = 0
    """Links found."""


@dataclass
class Crawl:
    """The work on all sources, as far as their hosts are this replica's."""

    sources: Mapping[str, Source]
    visitor: Visitor
    memory: Memory = field(default_factory=Memory)
    owns: Callable[[str], bool] = lambda host: True
    """Whether a host is this replica's."""
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    once: bool = False
    """Whether every entry point is visited once and no more."""
    horizon: timedelta = timedelta(seconds=10)
    """`once`: revisits that are due so soon are waited for."""
    in_hand: set[str] = field(default_factory=set)
    tallies: dict[str, Tally] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._seeded: set[str] = set()
        self.take_sources(self.sources)

    def take_sources(self, sources: Mapping[str, Source]) -> None:
        """These are the sources from now on."""
        self.sources = sources
        self._entries = [
            (source.id, url, state_key(url))
            for source in sources.values()
            if source.paused is None
            for url in map(first_url, source.entry_points)
        ]
        self.memory.line_up()

    # Requests in

    async def handle(self, request: FetchRequest) -> Work:
        """Visit what a request asks for. What is returned is to be written in its order, then `settle`d.

        Raises `UnusableRequest` where it asks for no http or https URL.
        """
        request = asked_for(request)
        source = self.sources.get(request.source_id)
        if source is None:
            self.memory.handled(request.url)
            return Work(unknown_source=True)
        key, known = state_key(request.url), self.memory.get(request.url)
        if source.paused is not None or key in self.in_hand or not is_wanted(request, known, self.clock()):
            self.memory.handled(request.url)
            return Work()
        self.in_hand.add(key)
        if request.not_before is not None and request.not_before > self.clock():
            return Work(state=put_off(known, request))
        try:
            return await self._visit(request, source, known)
        except BaseException:
            self.in_hand.discard(key)
            raise

    def settle(self, request: FetchRequest, work: Work, partition: int) -> SourceStatus | None:
        """Remember what was written; gives the source's new status, to be written too."""
        if work.state is None:
            return None
        request = asked_for(request)
        self.memory.put(partition, work.state)
        if work.state.entry_point:
            self._seeded.add(state_key(request.url))
        self.memory.handled(request.url)
        self.in_hand.discard(state_key(request.url))
        self._count(request, work)
        return self.status(request.source_id)

    def abandon(self, request: FetchRequest) -> None:
        """The request is not ours any more; whoever has its host now does it again."""
        request = asked_for(request)
        self.in_hand.discard(state_key(request.url))
        self.memory.handled(request.url)

    async def _visit(self, request: FetchRequest, source: Source, known: FetchState | None) -> Work:
        entry = entry_of(request.further_page_of or request.url, source)
        is_entry = entry is not None and request.further_page_of is None
        visit = await self.visitor.visit(request.url, source, known, files=isinstance(entry, Sitemap))
        visit = replace(visit, finished_at=self.clock())
        discovery, visit = await self._discover(visit, request, entry, source)
        new = self._new_requests(discovery, request, source) if discovery is not None else []
        pages = (page_of(request, visit),) if entry is None and visit.outcome is Outcome.FETCHED else ()
        state = remember(
            known,
            request,
            visit,
            source.revisits,
            entry_point=is_entry,
            discovery=discovery,
            news=bool(new),
            closed_for=self.visitor.politeness.closed_for(host_of(request.url)),
            jitter=random.uniform(0.9, 1.1),
        )
        return Work(
            visit.outcome,
            pages=pages,
            requests=tuple(new),
            state=state,
            seconds=visit.seconds,
            size=len(visit.answer.body) if visit.answer is not None else 0,
            links=len(discovery.links) if discovery is not None else 0,
        )

    async def _discover(
        self, visit: Visit, request: FetchRequest, entry: EntryPoint | None, source: Source
    ) -> tuple[Discovery | None, Visit]:
        if entry is None or visit.outcome is not Outcome.FETCHED or visit.answer is None:
            return None, visit
        answer = visit.answer
        position = request.depth if request.further_page_of else 0
        try:
            discovery = await asyncio.to_thread(
                discover,
                answer.body,
                url=answer.url,
                content_type=answer.content_type,
                entry=entry,
                source=source,
                position=position,
            )
        except NotAnEntryPoint as error:
            return None, replace(visit, outcome=Outcome.UNDECODABLE, why=str(error))
        return discovery, visit

    def _new_requests(self, discovery: Discovery, request: FetchRequest, source: Source) -> list[FetchRequest]:
        """Requests for what is announced and not known, and for where the list goes on if it brought something new."""
        now = self.clock()
        common = {"source_id": source.id, "reason": FetchReason.LINK, "depth": request.depth + 1, "requested_at": now}
        new = [
            FetchRequest(url=link.url, **common)
            for link in discovery.links
            if self.memory.get(link.url) is None and self.memory.ask(link.url)
        ]
        if new or not discovery.links:
            entry_url = request.further_page_of or request.url
            new += [FetchRequest(url=url, further_page_of=entry_url, **common) for url in discovery.further]
        return new

    # Requests that the clock brings

    def due(self) -> list[FetchRequest]:
        """The requests that are to be written now: entry points that were never visited, URLs that are due."""
        now = self.clock()
        requests = [
            FetchRequest(url=url, source_id=source_id, reason=FetchReason.SEED, requested_at=now)
            for source_id, url in self._unseeded()
            if self.memory.ask(url)
        ]
        for state in self.memory.pop_due(now):
            if self._is_over(state) or not self.memory.ask(state.url):
                continue
            requests.append(
                FetchRequest(
                    url=state.url,
                    source_id=state.source_id,
                    reason=FetchReason.REVISIT,
                    depth=state.depth,
                    requested_at=now,
                    further_page_of=state.further_page_of,
                )
            )
        return requests

    def waiting(self) -> int:
        """How many URLs are in hand or in line; with `once`, 0 says that all is done that will be done."""
        waiting = len(self.in_hand) + sum(1 for _ in self._unseeded())
        if self.once:
            soon = self.memory.due_until(self.clock() + self.horizon)
            waiting += sum(not self._is_over(state) for state in soon)
        return waiting

    def _unseeded(self) -> Iterator[tuple[str, str]]:
        """Entry points of our hosts that were never visited; with `once`, not since this process started."""
        for source_id, url, key in self._entries:
            known = key in self._seeded if self.once else self.memory.has_entry(source_id, key)
            if not known and self.owns(host_of(url)):
                yield source_id, url

    def _is_over(self, state: FetchState) -> bool:
        """Whether nothing is to be done about a state that is due."""
        source = self.sources.get(state.source_id)
        if source is None or source.paused is not None:
            return True
        if state.entry_point:
            return self.once or entry_of(state.url, source) is None
        return False

    # How sources are doing

    def status(self, source_id: str) -> SourceStatus | None:
        """The status of a source, where its first entry point's host is ours: one replica speaks for a source."""
        source = self.sources[source_id]
        if not self.owns(speaking_host(source)):
            return None
        return judge(source, self.memory.entries(source_id), self.tally(source_id), self.clock())

    def tally(self, source_id: str) -> Tally:
        """What is counted about a source."""
        return self.tallies.setdefault(source_id, Tally())

    def recall(self, status: SourceStatus) -> None:
        """Take over what was known about a source before this process started."""
        self.tallies[status.source_id] = Tally(
            failures=status.failures,
            pages=status.pages_total,
            last_success_at=status.last_success_at,
            last_change_at=status.last_change_at,
        )

    def _count(self, request: FetchRequest, work: Work) -> None:
        state, tally = work.state, self.tally(request.source_id)
        if state is None or work.outcome is None:
            return
        moment = state.last_visit_at or self.clock()
        tally.count(work.outcome, state.why, moment)
        tally.pages += len(work.pages)
        if state.entry_point and state.last_change_at == moment and work.outcome in ANSWERED:
            # The first visit finds everything new; how old that is, the list itself may tell.
            seen = _earlier(moment, state.newest) if state.visits == 1 else moment
            tally.last_change_at = max(seen, tally.last_change_at or seen)


def _earlier(moment: datetime, day: str | None) -> datetime:
    if day is None:
        return moment
    return min(moment, datetime.fromisoformat(day[:10]).replace(tzinfo=UTC))
