"""A stage's state kept in step with its changelog: written by the decider, followed by its standbys."""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import AsyncExitStack

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError

from schemas.topics import Topic
from stage import metrics
from stage.connection import BrokerUnreachable
from stage.outbox import Outbox, Outgoing, Rejected
from stage.reading import open_reader
from stage.settings import KafkaSettings
from stage.state import StateFile
from stage.tracing import onward_headers

log = logging.getLogger(__name__)

_POLL_MS = 500
_PAUSE = 1.0


class StateRejected(Exception):
    """The broker does not take an entry of the state (too large): a stage that went on would forget."""


class Changelog:
    """The state of one stage: a file, its changelog, and which of the two roles this replica plays."""

    def __init__(self, kafka: KafkaSettings, topic: Topic, file: StateFile, *, stage: str) -> None:
        self._kafka = kafka
        self._topic = topic
        self._file = file
        self._stage = stage
        self._partition = TopicPartition(topic.name, 0)
        self._consumer: AIOKafkaConsumer
        self._open = AsyncExitStack()
        self._lock = asyncio.Lock()
        self._follower: asyncio.Task[None] | None = None
        self._term = 0
        self.deciding = False
        """Whether this replica writes: it has read the changelog to its end and nobody else writes to it."""

    async def start(self, cluster_id: str) -> None:
        """Open the reader and follow."""
        self._file.begin(f"{cluster_id}/{self._topic.name}")
        self._consumer = await self._open.enter_async_context(open_reader(self._kafka, f"govwire-{self._stage}-state"))
        self._consumer.assign([self._partition])
        self._consumer.pause(self._partition)
        self._follower = asyncio.create_task(self._follow())

    async def stop(self) -> None:
        """Stop following; the file is closed."""
        if self._follower is not None:
            self._follower.cancel()
            await asyncio.gather(self._follower, return_exceptions=True)
        await self._open.aclose()
        self._file.close()

    def hand_over(self) -> None:
        """Another replica may write from now on."""
        self._term += 1
        self.deciding = False

    async def take_over(self) -> None:
        """Read the changelog to its end; from then on this replica writes, unless it was handed over meanwhile."""
        if self.deciding:
            return
        term = self._term
        started = time.monotonic()
        async with self._lock:
            if self.deciding:
                return
            records = await self._catch_up()
            self.deciding = self._term == term
        seconds = time.monotonic() - started
        metrics.STATE_RECOVERY_SECONDS.set(seconds, stage=self._stage)
        log.info("state of %s: up to date (%d changes read in %.1f s)", self._stage, records, seconds)

    async def write(self, outbox: Outbox, writes: dict[str, bytes | None]) -> None:
        """Write entries to the changelog, and to the file when they are acknowledged. Raises `StateRejected`."""
        if not writes:
            return
        headers = onward_headers({}, stage=self._stage, source=None, schema_version=1)
        outgoing = [Outgoing(self._topic.name, key.encode(), value, headers, 0) for key, value in writes.items()]
        results = await outbox.send(outgoing)
        offsets = []
        for key, result in zip(writes, results, strict=True):
            if isinstance(result, Rejected):
                raise StateRejected(f"the state entry {key!r} of {self._stage} cannot be kept: {result.error}")
            offsets.append(result.offset)
        async with self._lock:
            if min(offsets) != self._file.offset or max(offsets) - min(offsets) != len(offsets) - 1:
                # Somebody else wrote too (a replica that did not know yet that it had lost its place), or our own
                # batch went out in two attempts: what stands in the changelog counts, in its order.
                await self._catch_up()
            else:
                self._file.apply(writes.items(), max(offsets) + 1)
        metrics.STATE_CHANGES.inc(len(writes), stage=self._stage)

    async def _follow(self) -> None:
        while True:
            try:
                if self.deciding:
                    await asyncio.sleep(_PAUSE)
                    continue
                async with self._lock:
                    if not self.deciding:
                        await self._catch_up()
            except (KafkaError, BrokerUnreachable, OSError) as error:
                log.warning("state of %s: %s; trying again", self._stage, error)
            await asyncio.sleep(_PAUSE)

    async def _catch_up(self) -> int:
        """Apply the changelog from where the file is to its present end; gives the number of records."""
        begin = (await self._consumer.beginning_offsets([self._partition]))[self._partition]
        end = (await self._consumer.end_offsets([self._partition]))[self._partition]
        start = self._file.offset
        if start is not None and not begin <= start <= end:
            log.warning("state of %s: its file does not fit its changelog; it is read anew", self._stage)
            self._file.empty()
            start = None
        position = begin if start is None else start
        if start is None and position == end:
            self._file.apply((), end)
        if position == end:
            return 0
        # Paused otherwise: an open fetch would hold up every question about offsets on the same connection.
        self._consumer.seek(self._partition, position)
        self._consumer.resume(self._partition)
        count = 0
        try:
            while position < end:
                batch = await self._consumer.getmany(self._partition, timeout_ms=_POLL_MS)
                records = [record for records in batch.values() for record in records]
                position = await self._consumer.position(self._partition)
                changes = [(record.key.decode(), record.value) for record in records if record.key is not None]
                await asyncio.to_thread(self._file.apply, changes, position)
                count += len(changes)
        finally:
            self._consumer.pause(self._partition)
        return count
