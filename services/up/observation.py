"""What goes through the topics while `govwire up` runs, counted from the topics themselves."""

from __future__ import annotations

import asyncio
import queue
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from schemas.articles import CleanedArticle
from schemas.dead_letters import DeadLetter
from schemas.events import Event
from schemas.fetching import SourceStatus
from schemas.topics import (
    ARTICLES_CLEANED,
    ARTICLES_PARSED,
    DEAD_LETTERS,
    EVENTS_EXTRACTED,
    EVENTS_TOLD,
    FETCH_REQUESTS,
    PAGES_FETCHED,
    SOURCE_STATUS,
    Topic,
)
from services.up.errors import BrokerFailed
from services.up.event_lines import event_line
from stage.inbox import Incoming
from stage.reading import lags, read_topic
from stage.settings import KafkaSettings

READS = (
    ("govwire-fetcher", FETCH_REQUESTS.name),
    ("govwire-cleaner", PAGES_FETCHED.name),
    ("govwire-cleaner", ARTICLES_PARSED.name),
    ("govwire-extractor", ARTICLES_CLEANED.name),
    ("govwire-extractor", EVENTS_TOLD.name),
)
"""Which group reads what: when all have read all, nothing is under way."""
NOBODY = "govwire-nobody"
"""A group that never reads: all that a topic holds is still before it, so that its lag is the topic's size."""
LOOK_EVERY_SECONDS = 1.0
_OVERLAP = 20_000
"""Messages of each partition before the start that are looked at: some may be of this run already."""


@dataclass
class Counts:
    """What this run brought; a message that is written twice (at least once …) counts once."""

    articles: dict[str, set[tuple[int, str]]] = field(default_factory=dict)
    """Article id → (version, verdict) as they were written."""
    events: dict[str, str] = field(default_factory=dict)
    """Event id → type; without those that were withdrawn."""
    dead: dict[tuple[str, int, int, int], str] = field(default_factory=dict)
    """Topic, partition, offset and replays of the message put aside → reason."""
    sources: dict[str, str] = field(default_factory=dict)
    """Source id → its present state; all known sources, whenever they were last heard of."""

    def take(self, message: Any) -> None:
        """Count one message."""
        match message:
            case CleanedArticle():
                self.articles.setdefault(message.id, set()).add((message.version, message.verdict.value))
            case Event():
                self.events[message.id] = message.type.value
            case DeadLetter():
                origin = (message.topic, message.partition, message.offset, message.replays)
                self.dead[origin] = message.reason.value
            case SourceStatus():
                self.sources[message.source_id] = message.state.value

    def verdicts(self) -> Counter[str]:
        """How many articles got which verdict; an article that was new and then updated counts in both."""
        return Counter(verdict for seen in self.articles.values() for verdict in {verdict for _, verdict in seen})

    def versions(self) -> int:
        """New versions of known articles."""
        return sum(
            len({version for version, verdict in seen if verdict == "updated"}) for seen in self.articles.values()
        )


class Observer:
    """Follows the topics in a thread of its own; started before the services, so that nothing is missed."""

    def __init__(self, kafka: KafkaSettings) -> None:
        self._kafka = kafka
        self._started_at = time.time()
        self._seen: dict[tuple[str, int], int] = {}
        self._thread = threading.Thread(target=self._run, name="observer", daemon=True)
        self._loop: asyncio.AbstractEventLoop | None = None
        self.counts = Counts()
        self.lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        """Events as they arrive, one line each."""
        self.waiting: dict[tuple[str, str], int] | None = None
        """The groups' lags at the last look; None where the broker did not answer."""
        self.looks = 0
        """How often the lags were looked at."""
        self._pages_before: int | None = None
        self._pages_now: int | None = None

    @property
    def pages(self) -> int:
        """Pages written to `pages-fetched` since the start, by the fetcher and by backfills."""
        return (self._pages_now or 0) - (self._pages_before or 0)

    def start(self) -> None:
        """Begin to follow."""
        self._thread.start()

    def wait_for_first_look(self, seconds: float = 60.0) -> None:
        """Wait until what was there before is known; raises `BrokerFailed` where the broker does not tell."""
        deadline = time.monotonic() + seconds
        while not self.looks:
            if time.monotonic() > deadline:
                raise BrokerFailed(f"Kafka at {self._kafka.bootstrap_servers} does not tell the state of its topics")
            time.sleep(0.05)

    def stop(self) -> None:
        """End, within a second or so."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(lambda: [task.cancel() for task in asyncio.all_tasks()])
        self._thread.join(5.0)

    def catch_up(self) -> None:
        """Read what was written up to now: before the last count."""
        asyncio.run(self._catch_up())

    def _run(self) -> None:
        with asyncio.Runner() as runner:
            self._loop = runner.get_loop()
            try:
                runner.run(self._watch())
            except asyncio.CancelledError:
                return

    async def _watch(self) -> None:
        topics = (ARTICLES_CLEANED, EVENTS_EXTRACTED, DEAD_LETTERS)
        followers = [self._persist(lambda topic=topic: self._follow(topic, last=_OVERLAP)) for topic in topics]  # type: ignore[misc]
        await asyncio.gather(
            *followers, self._persist(lambda: self._follow(SOURCE_STATUS, last=None)), self._persist(self._look)
        )

    async def _persist(self, work: Callable[[], Any]) -> None:
        """Do it again when it fails: the broker may be away for a while."""
        while True:
            try:
                await work()
            except Exception:  # whatever a client makes of a broker that is away
                self.waiting = None
                await asyncio.sleep(LOOK_EVERY_SECONDS)

    async def _follow(self, topic: Topic, last: int | None) -> None:
        async for record in read_topic(self._kafka, topic.name, last=last, follow=True):
            self._take(topic, record)

    async def _catch_up(self) -> None:
        for topic in (ARTICLES_CLEANED, EVENTS_EXTRACTED, DEAD_LETTERS, SOURCE_STATUS):
            async for record in read_topic(self._kafka, topic.name, last=_OVERLAP):
                self._take(topic, record)
        await self._look_once()

    def _take(self, topic: Topic, record: Incoming) -> None:
        place = (record.topic, record.partition)
        if record.offset <= self._seen.get(place, -1):
            return
        self._seen[place] = record.offset
        if topic is not SOURCE_STATUS and record.written_at < self._started_at:
            return
        if record.value is None:
            if topic is EVENTS_EXTRACTED:
                self.counts.events.pop((record.key or b"").decode("utf-8", "replace"), None)
            return
        try:
            message = topic.message.from_json(record.value)
        except ValidationError:
            return
        if isinstance(message, Event) and message.id not in self.counts.events:
            self.lines.put(event_line(message))
        self.counts.take(message)

    async def _look(self) -> None:
        while True:
            await self._look_once()
            await asyncio.sleep(LOOK_EVERY_SECONDS)

    async def _look_once(self) -> None:
        found = await lags(self._kafka, [*READS, (NOBODY, PAGES_FETCHED.name)])
        self._pages_now = found.pop((NOBODY, PAGES_FETCHED.name))
        if self._pages_before is None:
            self._pages_before = self._pages_now
        self.waiting = found
        self.looks += 1
