"""Dead letters: made by stages; listed, shown and replayed by people."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from pydantic import ValidationError

from schemas.dead_letters import DeadLetter, DeadReason
from schemas.topics import DEAD_LETTERS
from stage.inbox import Incoming
from stage.outbox import Outbox, Outgoing, Rejected
from stage.reading import read_topic
from stage.settings import KafkaSettings
from stage.tracing import onward_headers

REPLAYS = "govwire-replays"
"""Header of a replayed message: how often it was replayed."""


def letter(
    message: Incoming, *, stage: str, reason: DeadReason, error: str, attempts: int, first_attempt: float
) -> Outgoing:
    """The dead letter of a message, ready to be written. `first_attempt`: Unix time, seconds."""
    value = DeadLetter.model_construct(
        topic=message.topic,
        partition=message.partition,
        offset=message.offset,
        key=message.key,
        value=message.value,
        headers=message.headers,
        stage=stage,
        reason=reason,
        error=error,
        attempts=attempts,
        first_attempt_at=datetime.fromtimestamp(first_attempt, UTC),
        last_attempt_at=datetime.fromtimestamp(time.time(), UTC),
        replays=_replays(message.headers),
    )
    headers = onward_headers(message.headers, stage=stage, source=None, schema_version=value.schema_version)
    return Outgoing(DEAD_LETTERS.name, message.key or message.position.encode(), value.to_json(), headers)


@dataclass(frozen=True)
class Filed:
    """A dead letter where it lies."""

    partition: int
    offset: int
    letter: DeadLetter

    @property
    def id(self) -> str:
        """`partition-offset`: how a person names it."""
        return f"{self.partition}-{self.offset}"


async def list_letters(
    kafka: KafkaSettings,
    *,
    stage: str | None = None,
    reason: DeadReason | None = None,
    topic: str | None = None,
    ids: Iterable[str] | None = None,
) -> AsyncIterator[Filed]:
    """The dead letters there are now, oldest first within a partition, that fit every condition.

    Raises `stage.connection.BrokerUnreachable`.
    """
    wanted = set(ids) if ids is not None else None
    async for record in read_topic(kafka, DEAD_LETTERS.name):
        filed_id = f"{record.partition}-{record.offset}"
        if record.value is None or (wanted is not None and filed_id not in wanted):
            continue
        try:
            found: DeadLetter = DeadLetter.from_json(record.value)
        except ValidationError:  # not ours; nothing to replay in it
            continue
        if stage in (None, found.stage) and reason in (None, found.reason) and topic in (None, found.topic):
            yield Filed(record.partition, record.offset, found)


async def replay(outbox: Outbox, letters: Iterable[Filed]) -> list[tuple[Filed, str | None]]:
    """Write the original bytes to their original topics; gives each letter with what kept it back, if anything did.

    The letter itself stays: a message that fails again makes a new one that says how often it was replayed.
    """
    chosen = list(letters)
    outgoing = []
    for filed in chosen:
        kept = {name: text.encode() for name, text in filed.letter.headers.items()}
        kept[REPLAYS] = str(filed.letter.replays + 1).encode()
        outgoing.append(Outgoing(filed.letter.topic, filed.letter.key, filed.letter.value, list(kept.items())))
    results = await outbox.send(outgoing)
    return [
        (filed, result.error if isinstance(result, Rejected) else None)
        for filed, result in zip(chosen, results, strict=True)
    ]


def _replays(headers: dict[str, str]) -> int:
    count = headers.get(REPLAYS, "0")
    return int(count) if count.isdecimal() else 0
