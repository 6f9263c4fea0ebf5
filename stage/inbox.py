"""What comes in: one message as Kafka had it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from stage.tracing import read_headers


@dataclass(frozen=True, slots=True)
class Incoming:
    """One message and its position."""

    topic: str
    partition: int
    offset: int
    key: bytes | None
    value: bytes | None
    headers: dict[str, str]
    written_at: float
    """Unix time, seconds: when it was written to its topic."""

    @property
    def size(self) -> int:
        """Bytes of key and value."""
        return len(self.key or b"") + len(self.value or b"")

    @property
    def position(self) -> str:
        """`topic/partition/offset`."""
        return f"{self.topic}/{self.partition}/{self.offset}"


def incoming(record: Any) -> Incoming:
    """From an aiokafka record (timestamp in milliseconds)."""
    written_at = record.timestamp / 1000 if record.timestamp and record.timestamp > 0 else time.time()
    return Incoming(
        record.topic,
        record.partition,
        record.offset,
        record.key,
        record.value,
        read_headers(record.headers),
        written_at,
    )
