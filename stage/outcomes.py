"""What can become of a message: few words, each with one destination.

A handler yields results, or raises one of

    Outcome
    ├── Skip(reason)              counted; nothing is written
    ├── Retry(reason, after)      tried again after a pause; a dead letter when it does not pass
    └── DeadLetter(reason, error) put aside whole, to be looked at and replayed

Anything else that it raises is an error of ours and a dead letter too (`handler_error`). The reasons are closed sets:
a new one is declared here (or in `schemas.dead_letters`), so that metrics and alerts know every word there is.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from schemas.articles import PageType
from schemas.dead_letters import DeadReason
from schemas.topics import Topic


class SkipReason(StrEnum):
    """Why a message needs nothing more: it is understood, and there is nothing to pass on."""

    LIST = PageType.LIST
    INDEX = PageType.INDEX
    FEED = PageType.FEED
    ATTACHMENT = PageType.ATTACHMENT
    MEDIA = PageType.MEDIA
    BLOCKED = PageType.BLOCKED
    ERROR = PageType.ERROR
    OTHER = PageType.OTHER
    UNCHANGED = "unchanged"
    """Fetcher: the server says, or the bytes say, that nothing changed."""
    NOT_DUE = "not_due"
    """Fetcher: the URL was visited and is not due again."""
    REFUSED = "refused"
    """Fetcher: robots.txt, the source's bounds or the address rules say no."""
    UNREACHABLE = "unreachable"
    """Fetcher: no usable answer; the URL's state says when it is tried again."""
    UNKNOWN_SOURCE = "unknown_source"
    """Fetcher: no declaration names this source any more."""
    UNSUPPORTED = "unsupported"
    """Extractor: the article is in a language that events are not read from."""


class RetryReason(StrEnum):
    """Why it may work later."""

    UNAVAILABLE = "unavailable"
    """Something that the handler needs does not answer."""
    BUSY = "busy"
    """Something that the handler needs asks for patience."""


class Outcome(Exception):
    """The base of what a handler may raise on purpose."""


class Skip(Outcome):
    """Nothing to pass on."""

    def __init__(self, reason: SkipReason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class Retry(Outcome):
    """It may work later. `after`: seconds to wait, before the runtime's own back-off."""

    def __init__(self, reason: RetryReason, after: float = 0.0, error: str = "") -> None:
        super().__init__(error or reason.value)
        self.reason = reason
        self.after = after
        self.error = error or reason.value


class DeadLetter(Outcome):
    """It cannot be handled; `error` tells a person why."""

    def __init__(self, reason: DeadReason, error: str) -> None:
        super().__init__(f"{reason.value}: {error}")
        self.reason = reason
        self.error = error


@dataclass(frozen=True)
class Tombstone:
    """A result that withdraws what a compacted topic holds under `key`."""

    topic: Topic
    key: str
