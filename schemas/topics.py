"""Every topic, declared once: created from here, documented from here, tested from here."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from schemas.articles import CleanedArticle, ParsedArticle
from schemas.base import Message
from schemas.dead_letters import DeadLetter
from schemas.events import Event, Telling
from schemas.fetching import FetchedPage, FetchRequest, FetchState, SourceStatus
from schemas.states import StateEntry

DAY = 86_400_000
MEGABYTE = 1 << 20


class Cleanup(StrEnum):
    """Kafka's `cleanup.policy`."""

    DELETE = "delete"
    COMPACT = "compact"


@dataclass(frozen=True)
class Topic:
    """One topic: who writes and reads it, what stands on it, how it is kept."""

    name: str
    message: type[Message]
    key: str
    """What a message is keyed by, for people."""
    writers: tuple[str, ...]
    readers: tuple[str, ...]
    summary: str
    partitions: int = 4
    """Never changed: a new topic version is made instead."""
    cleanup: Cleanup = Cleanup.DELETE
    retention_ms: int | None = 7 * DAY
    """For `delete`; null: kept for ever."""
    internal: bool = False
    tombstone: str = ""
    """What a message without a value says of its key; empty: there is none."""
    config: dict[str, str] = field(default_factory=dict, hash=False)
    """Further Kafka topic configs."""

    def kafka_config(self) -> dict[str, str]:
        """The topic's configuration in Kafka's own words."""
        kept = {"retention.ms": str(self.retention_ms if self.retention_ms is not None else -1)}
        if self.cleanup is Cleanup.COMPACT:
            kept = {"min.cleanable.dirty.ratio": "0.2"}
        return {
            "cleanup.policy": self.cleanup.value,
            "max.message.bytes": str(16 * MEGABYTE),
            "compression.type": "producer",
            **kept,
            **self.config,
        }


FETCH_REQUESTS = Topic(
    "fetch-requests", FetchRequest, "host", ("fetcher", "cli"), ("fetcher",), "URLs that somebody wants fetched."
)
FETCH_STATES = Topic(
    "fetch-states",
    FetchState,
    "host and URL",
    ("fetcher",),
    ("fetcher",),
    "What the fetcher remembers of each URL; partitioned as `fetch-requests` is.",
    cleanup=Cleanup.COMPACT,
    internal=True,
)
PAGES_FETCHED = Topic(
    "pages-fetched",
    FetchedPage,
    "canonical URL",
    ("fetcher", "cli"),
    ("cleaner",),
    "Answers of servers, whole; stored pages too (backfill).",
)
ARTICLES_PARSED = Topic(
    "articles-parsed",
    ParsedArticle,
    "dedupe key",
    ("cleaner",),
    ("cleaner",),
    "Articles before the verdict, in the one order in which they are decided.",
    partitions=1,
    internal=True,
)
VERDICT_STATES = Topic(
    "verdict-states",
    StateEntry,
    "entry",
    ("cleaner",),
    ("cleaner",),
    "Changelog of what the cleaner's decider remembers.",
    partitions=1,
    cleanup=Cleanup.COMPACT,
    internal=True,
    config={"delete.retention.ms": str(7 * DAY)},
)
ARTICLES_CLEANED = Topic(
    "articles-cleaned",
    CleanedArticle,
    "article id",
    ("cleaner",),
    ("extractor",),
    "Articles with their verdict.",
    cleanup=Cleanup.COMPACT,
)
EVENTS_TOLD = Topic(
    "events-told",
    Telling,
    "article id",
    ("extractor",),
    ("extractor",),
    "What each article tells, in the one order in which events are published and withdrawn.",
    partitions=1,
    internal=True,
)
TELLER_STATES = Topic(
    "teller-states",
    StateEntry,
    "entry",
    ("extractor",),
    ("extractor",),
    "Changelog of which article tells which event.",
    partitions=1,
    cleanup=Cleanup.COMPACT,
    internal=True,
    tombstone="The entry is removed.",
    config={"delete.retention.ms": str(7 * DAY)},
)
EVENTS_EXTRACTED = Topic(
    "events-extracted",
    Event,
    "event id",
    ("extractor",),
    (),
    "Events.",
    cleanup=Cleanup.COMPACT,
    tombstone="The event is withdrawn: no article tells it any longer.",
    # A reader who was away for less than this sees every withdrawal.
    config={"delete.retention.ms": str(28 * DAY)},
)
DEAD_LETTERS = Topic(
    "dead-letters",
    DeadLetter,
    "origin key",
    ("fetcher", "cleaner", "extractor"),
    ("cli",),
    "Messages that could not be handled, whole, with the reason.",
    retention_ms=28 * DAY,
    config={"max.message.bytes": str(32 * MEGABYTE)},
)
SOURCE_STATUS = Topic(
    "source-status",
    SourceStatus,
    "source id",
    ("fetcher",),
    ("cli",),
    "How each source is doing.",
    partitions=1,
    cleanup=Cleanup.COMPACT,
)

TOPICS: tuple[Topic, ...] = (
    FETCH_REQUESTS,
    FETCH_STATES,
    PAGES_FETCHED,
    ARTICLES_PARSED,
    VERDICT_STATES,
    ARTICLES_CLEANED,
    EVENTS_TOLD,
    TELLER_STATES,
    EVENTS_EXTRACTED,
    DEAD_LETTERS,
    SOURCE_STATUS,
)
"""All of them, the internal ones included."""
