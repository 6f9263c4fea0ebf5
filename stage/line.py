"""A stage's line: messages come in, a batch is handled, written, remembered and then acknowledged, in this order.

    outputs and dead letters acknowledged → changelog acknowledged → state updated → offsets acknowledged

A crash anywhere repeats work and loses none; ids that depend on content make the repetition invisible.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from stage import metrics
from stage.changelog import Changelog
from stage.dead_letters import letter
from stage.fuse import Fuse, FuseBlown
from stage.handlers import Handler
from stage.inbox import Incoming
from stage.outbox import Outbox, Outgoing, Rejected
from stage.results import Dead, Done, Final, Skipped
from stage.tracing import onward_headers
from stage.workers import Workers


@dataclass(frozen=True, slots=True)
class Delivery:
    """A message, and how to say that it is finished."""

    message: Incoming
    acknowledge: Callable[[], Awaitable[object]]
    arrived_at: float
    """Unix time, seconds."""


class Line:
    """One handler's line. `put` waits while it is full, so that memory stays bounded."""

    def __init__(
        self,
        handler: Handler,
        workers: Workers,
        outbox: Outbox,
        fuse: Fuse,
        *,
        batch_messages: int,
        batch_bytes: int,
        changelog: Changelog | None = None,
    ) -> None:
        self.handler = handler
        self.changelog = changelog
        self._workers = workers
        self._outbox = outbox
        self._fuse = fuse
        self._batch_messages = batch_messages
        self._batch_bytes = batch_bytes
        self._waiting: deque[Delivery] = deque()
        self._waiting_bytes = 0
        self._arrival = asyncio.Event()
        self._room = asyncio.Event()
        self._in_hand = 0
        self.last_progress = time.monotonic()

    @property
    def busy(self) -> bool:
        """Whether messages are in hand or waiting here."""
        return bool(self._waiting) or self._in_hand > 0

    async def put(self, message: Incoming, acknowledge: Callable[[], Awaitable[object]]) -> None:
        """Take a message in; it is acknowledged when its work is done and written."""
        while len(self._waiting) >= self._batch_messages or self._waiting_bytes >= self._batch_bytes:
            self._room.clear()
            await self._room.wait()
        self._waiting.append(Delivery(message, acknowledge, time.time()))
        self._waiting_bytes += message.size
        self._arrival.set()

    async def run(self) -> None:
        """Work for ever. Raises what must stop the stage: `FuseBlown`, `WriteRefused`, `WorkerFailed`, …"""
        handled: asyncio.Queue[tuple[Sequence[Delivery], list[Final]]] = asyncio.Queue(maxsize=1)

        async def finish() -> None:
            while True:
                await self._finish(*await handled.get())

        async def handle() -> None:
            while True:
                batch = await self._collect()
                if self.changelog is not None:
                    await self.changelog.take_over()
                finals = await self._workers.handle([delivery.message.value for delivery in batch])
                if self.changelog is not None:
                    await self._finish(batch, finals)  # the next batch must see what this one wrote
                else:
                    await handled.put((batch, finals))  # written while the next batch is handled

        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(finish())
                group.create_task(handle())
        except BaseExceptionGroup as errors:
            raise errors.exceptions[0] from None

    async def _collect(self) -> list[Delivery]:
        """What is waiting, up to the batch's bounds; never waits for more when there is something."""
        while not self._waiting:
            self._arrival.clear()
            await self._arrival.wait()
        batch: list[Delivery] = []
        size = 0
        while self._waiting and len(batch) < self._batch_messages:
            size += self._waiting[0].message.size
            if batch and size > self._batch_bytes:
                break
            batch.append(self._waiting.popleft())
        self._waiting_bytes -= sum(delivery.message.size for delivery in batch)
        self._in_hand += len(batch)
        self._room.set()
        metrics.BATCH_MESSAGES.observe(len(batch), stage=self.handler.name)
        return batch

    async def _finish(self, batch: Sequence[Delivery], finals: list[Final]) -> None:
        self._guard(finals)
        started = time.monotonic()
        finals = await self._write(batch, finals)
        if self.changelog is not None:
            writes: dict[str, bytes | None] = {}
            for final in finals:
                if isinstance(final, Done):
                    writes.update(final.writes)
            await self.changelog.write(self._outbox, writes)
        metrics.WRITE_SECONDS.observe(time.monotonic() - started, stage=self.handler.name)
        for delivery in batch:
            await delivery.acknowledge()
        self._count(batch, finals)
        self._in_hand -= len(batch)
        self.last_progress = time.monotonic()

    def _guard(self, finals: Sequence[Final]) -> None:
        dead = [final for final in finals if isinstance(final, Dead)]
        example = f"{dead[-1].reason}: {dead[-1].error}" if dead else ""
        try:
            self._fuse.count(len(finals), len(dead), example=example)
        except FuseBlown:
            metrics.FUSE_BLOWN.set(1, stage=self.handler.name)
            raise
        finally:
            metrics.FUSE_RATIO.set(self._fuse.share, stage=self.handler.name)

    async def _write(self, batch: Sequence[Delivery], finals: list[Final]) -> list[Final]:
        """Write outputs and dead letters; an output that the broker rejects makes its message a dead letter."""
        outgoing: list[Outgoing] = []
        owners: list[int] = []
        for index, (delivery, final) in enumerate(zip(batch, finals, strict=True)):
            for message in self._outgoing(delivery, final):
                outgoing.append(message)
                owners.append(index)
        results = await self._outbox.send(outgoing)
        rejected: dict[int, Rejected] = {}
        for owner, message, result in zip(owners, outgoing, results, strict=True):
            if isinstance(result, Rejected):
                rejected.setdefault(owner, result)
            else:
                metrics.OUTPUTS.inc(stage=self.handler.name, topic=message.topic)
                metrics.OUTPUT_BYTES.inc(message.size, stage=self.handler.name, topic=message.topic)
        if not rejected:
            return finals
        finals = [
            Dead(rejected[i].reason, rejected[i].error) if i in rejected else final for i, final in enumerate(finals)
        ]
        letters = [message for i in rejected for message in self._outgoing(batch[i], finals[i])]
        for refusal in await self._outbox.send(letters):
            if isinstance(refusal, Rejected):
                raise DeadLetterRejected(
                    f"stage {self.handler.name} cannot put a message aside: {refusal.error}; nothing was committed. "
                    "Let the broker take larger messages (message.max.bytes, and max.message.bytes of dead-letters)"
                )
        return finals

    def _outgoing(self, delivery: Delivery, final: Final) -> list[Outgoing]:
        message, stage = delivery.message, self.handler.name
        if isinstance(final, Done):
            return [
                Outgoing(
                    output.topic,
                    output.key,
                    output.value,
                    onward_headers(
                        message.headers, stage=stage, source=output.source, schema_version=output.schema_version
                    ),
                )
                for output in final.outputs
            ]
        if isinstance(final, Dead):
            return [
                letter(
                    message,
                    stage=stage,
                    reason=final.reason,
                    error=final.error,
                    attempts=final.attempts,
                    first_attempt=delivery.arrived_at,
                )
            ]
        return []

    def _count(self, batch: Sequence[Delivery], finals: Sequence[Final]) -> None:
        stage = self.handler.name
        now = time.time()
        for delivery, final in zip(batch, finals, strict=True):
            metrics.INPUT_BYTES.inc(delivery.message.size, stage=stage)
            metrics.QUEUE_SECONDS.observe(max(0.0, now - delivery.message.written_at), stage=stage)
            match final:
                case Done():
                    metrics.MESSAGES.inc(stage=stage, outcome="done")
                case Skipped():
                    metrics.MESSAGES.inc(stage=stage, outcome="skip")
                    metrics.SKIPS.inc(stage=stage, reason=final.reason)
                case Dead():
                    metrics.MESSAGES.inc(stage=stage, outcome="dead_letter")
                    metrics.DEAD_LETTERS.inc(stage=stage, reason=final.reason)


class DeadLetterRejected(Exception):
    """The broker does not take a dead letter: going on would lose the message."""
