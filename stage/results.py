"""What travels between a stage and its worker processes: messages there, what became of them back."""

from __future__ import annotations

from dataclasses import dataclass, field

from schemas.dead_letters import DeadReason
from stage.measures import Change
from stage.outcomes import RetryReason, SkipReason


@dataclass(slots=True)
class Output:
    """One message to be written: bytes, as they go out."""

    topic: str
    key: bytes | None
    value: bytes | None
    """None: a tombstone."""
    source: str | None
    """Id of the source that the message itself names."""
    schema_version: int | None


@dataclass(slots=True)
class Done:
    """Handled: what is to be written, and what the state is to remember."""

    outputs: list[Output]
    writes: dict[str, bytes | None] = field(default_factory=dict)
    """State entries by name; None: removed."""
    seconds: float = 0.0


@dataclass(slots=True)
class Skipped:
    """Nothing to be written."""

    reason: SkipReason
    seconds: float = 0.0


@dataclass(slots=True)
class Dead:
    """To be put aside."""

    reason: DeadReason
    error: str
    attempts: int = 1
    seconds: float = 0.0


@dataclass(slots=True)
class Again:
    """To be tried again; a worker stops at such a message, so that the order is kept."""

    reason: RetryReason
    after: float
    error: str
    seconds: float = 0.0


Final = Done | Skipped | Dead
Result = Final | Again


@dataclass(slots=True)
class Request:
    """Messages to handle, in this order."""

    values: list[bytes | None]
    staged: dict[str, bytes | None] = field(default_factory=dict)
    """Stateful: what messages before them wrote and the store does not have yet."""
    alone: bool = False
    """Answer after every message: one of them ended a worker."""


@dataclass(slots=True)
class Answer:
    """Results of the next messages of the request, and what they counted."""

    results: list[Result]
    changes: list[Change]
    last: bool
    """Whether the request is answered: all handled, or one is to be tried again."""
