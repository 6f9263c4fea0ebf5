"""What goes out: an idempotent producer that tells a message's own fault from the broker's."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from aiokafka import AIOKafkaProducer
from aiokafka import errors as kafka_errors
from aiokafka.partitioner import murmur2

from schemas.dead_letters import DeadReason
from schemas.topics import MEGABYTE, TOPICS
from stage import metrics
from stage.connection import client_options
from stage.settings import KafkaSettings

log = logging.getLogger(__name__)

_LARGEST = 32 * MEGABYTE
_LINGER_MS = 5
_BATCH_BYTES = 512 * 1024
_PAUSE = 0.5
_LONGEST_PAUSE = 10.0
_STOP_SECONDS = 5.0

_LIMITS = {topic.name: int(topic.kafka_config()["max.message.bytes"]) for topic in TOPICS}
_OVERHEAD = 256
"""Bytes of a record batch around its one record, rounded up."""

_TOO_LARGE = (kafka_errors.MessageSizeTooLargeError, kafka_errors.RecordListTooLargeError)
_REJECTED_CODES = frozenset({2, 32, 44})
"""Corrupt message, invalid timestamp, policy violation: the message's own fault."""
_REFUSED = (
    kafka_errors.AuthenticationFailedError,
    kafka_errors.SaslAuthenticationFailed,
    kafka_errors.TransactionalIdAuthorizationFailed,
    kafka_errors.TopicAuthorizationFailedError,
    kafka_errors.ClusterAuthorizationFailedError,
    kafka_errors.UnsupportedVersionError,
)


class WriteRefused(Exception):
    """The broker does not let this client write; trying again will not help."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message to be written."""

    topic: str
    key: bytes | None
    value: bytes | None
    headers: list[tuple[str, bytes]] = field(default_factory=list)
    partition: int | None = None
    """None: by its key."""

    @property
    def size(self) -> int:
        """Bytes on the wire before compression, about."""
        return (
            len(self.key or b"")
            + len(self.value or b"")
            + sum(len(name) + len(value) for name, value in self.headers)
            + _OVERHEAD
        )


@dataclass(frozen=True, slots=True)
class Written:
    """Acknowledged by every in-sync replica."""

    partition: int
    offset: int


@dataclass(frozen=True, slots=True)
class Rejected:
    """Not written, and never will be."""

    reason: DeadReason
    error: str


class Outbox:
    """Writes messages and waits until they are acknowledged, however long the broker is away."""

    def __init__(self, kafka: KafkaSettings, *, client_id: str, stage: str = "") -> None:
        self._kafka = kafka
        self._client_id = client_id
        self._stage = stage or client_id
        self._producer: AIOKafkaProducer | None = None
        self._lock = asyncio.Lock()
        self.waiting = False
        """Whether the broker does not take what is to be written."""

    async def start(self) -> None:
        """Connect, however long it takes; raises `WriteRefused` where the broker does not let this client in."""
        await self._current_or_wait()

    async def reachable(self, seconds: float) -> bool:
        """Whether a broker answers now."""
        producer = self._producer
        if producer is None:
            return False
        try:
            async with asyncio.timeout(seconds):
                await producer.client.fetch_all_metadata()
        except (kafka_errors.KafkaError, OSError, TimeoutError):
            return False
        return True

    async def stop(self) -> None:
        """Flush and close, within a few seconds."""
        producer, self._producer = self._producer, None
        if producer is not None:
            await _close(producer)

    async def send(self, messages: Sequence[Outgoing]) -> list[Written | Rejected]:
        """Write messages, in their order for each partition; ends when each is acknowledged or rejected.

        Raises `WriteRefused` where the client may not write.
        """
        results: list[Written | Rejected | None] = [self._refuse_oversize(message) for message in messages]
        pending = [index for index, result in enumerate(results) if result is None]
        together = True
        attempt = 0
        while pending:
            producer = await self._current_or_wait()
            left: list[int] = []
            rejected = False
            for group in [pending] if together else [[index] for index in pending]:
                outcomes = await self._write(producer, [messages[index] for index in group])
                for index, outcome in zip(group, outcomes, strict=True):
                    if isinstance(outcome, Rejected) and len(group) > 1:
                        # Records share a batch: which of them was meant shows when each goes alone.
                        rejected = True
                        left.append(index)
                    elif outcome is None:
                        left.append(index)
                    else:
                        results[index] = outcome
                if not all(isinstance(outcome, Written) for outcome in outcomes):
                    # Numbers of the idempotent sequence may be used up for what was not written: begin a new one.
                    await self._discard(producer)
                    producer = await self._current_or_wait()
            pending = left
            if rejected:
                together = False
            elif pending:
                self.waiting = True
                metrics.BROKER_RETRIES.inc(len(pending), stage=self._stage)
                await asyncio.sleep(min(_PAUSE * 2**attempt, _LONGEST_PAUSE))
                attempt += 1
        self.waiting = False
        return [result for result in results if result is not None]

    def _refuse_oversize(self, message: Outgoing) -> Rejected | None:
        limit = min(_LIMITS.get(message.topic, _LARGEST), _LARGEST)
        if message.size <= limit:
            return None
        return Rejected(DeadReason.TOO_LARGE, f"{message.size} bytes for {message.topic}, which takes {limit}")

    async def _write(self, producer: AIOKafkaProducer, group: Sequence[Outgoing]) -> list[Written | Rejected | None]:
        """Send a group and wait for it; None stands for a message that may go another time."""
        futures: list[Any] = []
        for message in group:
            try:
                futures.append(
                    await producer.send(
                        message.topic,
                        value=message.value,
                        key=message.key,
                        partition=message.partition,
                        headers=message.headers,
                    )
                )
            except (kafka_errors.KafkaError, OSError) as error:
                futures.append(error)
        outcomes: list[Written | Rejected | None] = []
        waits = [future for future in futures if not isinstance(future, BaseException)]
        if waits:
            await asyncio.wait(waits)
        for message, future in zip(group, futures, strict=True):
            failure = future if isinstance(future, BaseException) else future.exception()
            if failure is None:
                metadata = future.result()
                outcomes.append(Written(metadata.partition, metadata.offset))
            else:
                outcomes.append(self._judge(message, failure))
        return outcomes

    def _judge(self, message: Outgoing, error: BaseException) -> Rejected | None:
        words = f"{type(error).__name__}: {error}"
        if isinstance(error, _REFUSED):
            raise WriteRefused(f"Kafka does not take messages for {message.topic} from this client: {words}") from error
        if isinstance(error, _TOO_LARGE):
            return Rejected(DeadReason.TOO_LARGE, f"the broker's limit for {message.topic}: {words}")
        if getattr(error, "errno", None) in _REJECTED_CODES:
            return Rejected(DeadReason.REJECTED_OUTPUT, f"the broker refuses it for {message.topic}: {words}")
        log.warning("writing to %s: %s; trying again", message.topic, words)
        return None

    async def _current_or_wait(self) -> AIOKafkaProducer:
        attempt = 0
        while True:
            try:
                return await self._current()
            except (kafka_errors.KafkaError, OSError) as error:
                if isinstance(error, _REFUSED):
                    raise WriteRefused(f"Kafka does not let this client in: {error}") from error
                self.waiting = True
                pause = min(_PAUSE * 2**attempt, _LONGEST_PAUSE)
                attempt += 1
                log.warning("no broker to write to (%s); trying again in %.1f s", error or type(error).__name__, pause)
                await asyncio.sleep(pause)

    async def _current(self) -> AIOKafkaProducer:
        async with self._lock:
            if self._producer is None:
                producer = AIOKafkaProducer(
                    **client_options(self._kafka, self._client_id),
                    enable_idempotence=True,
                    acks="all",
                    linger_ms=_LINGER_MS,
                    max_batch_size=_BATCH_BYTES,
                    max_request_size=_LARGEST,
                    compression_type="zstd",
                )
                try:
                    await producer.start()
                except BaseException:
                    await _close(producer)
                    raise
                self._producer = producer
            return self._producer

    async def _discard(self, producer: AIOKafkaProducer) -> None:
        """Close a producer whose sequence is broken; what others have in it fails and goes through the next one."""
        async with self._lock:
            if self._producer is producer:
                self._producer = None
        await _close(producer)


def partition_for(key: str, partitions: int) -> int:
    """The partition that Kafka's default partitioner gives a key (murmur2, as the Java client does)."""
    return int((murmur2(key.encode()) & 0x7FFFFFFF) % partitions)


async def _close(producer: AIOKafkaProducer) -> None:
    try:
        async with asyncio.timeout(_STOP_SECONDS):
            await producer.stop()
    except TimeoutError:
        # It waits for a broker; what it holds was not acknowledged to anybody. Its tasks would wait on.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_STOP_SECONDS):
                await asyncio.gather(producer._sender.close(), return_exceptions=True)
        await producer.client.close()
    except Exception as error:  # it is being thrown away
        log.debug("closing a producer: %r", error)
