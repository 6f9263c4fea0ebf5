"""A duty's consumer, on plain aiokafka: many messages in hand, offsets committed up to the lowest of them."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Collection
from typing import Any

from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from aiokafka import errors as kafka_errors
from pydantic import ValidationError

from schemas.dead_letters import DeadReason
from stage import metrics, outcomes
from stage.connection import client_options
from stage.dead_letters import letter
from stage.duties import Duty, DutySpec, Post
from stage.fuse import Fuse
from stage.handlers import brief, trace
from stage.inbox import Incoming, incoming
from stage.line import DeadLetterRejected
from stage.membership import Membership
from stage.outbox import Outbox, Rejected
from stage.reading import FETCH_BYTES, read_partition
from stage.settings import StageSettings
from stage.watermarks import Watermarks

log = logging.getLogger(__name__)

_POLL_MS = 250
_TICK_SECONDS = 1.0
_HAND_OVER_SECONDS = 10.0
"""How long messages in hand may take to finish when partitions move to another replica; then they are cancelled and
done there."""
_LONGEST_PAUSE = 60.0


class Fanout(ConsumerRebalanceListener):  # type: ignore[misc]
    """The one flow of a service with a duty."""

    def __init__(self, service: str, settings: StageSettings, spec: DutySpec, duty: Duty, outbox: Outbox) -> None:
        self._settings = settings
        self._spec = spec
        self._duty = duty
        self._outbox = outbox
        self._fuse = Fuse(ratio=settings.fuse_ratio, messages=settings.fuse_messages, seconds=settings.fuse_seconds)
        self._marks = Watermarks()
        self._membership = Membership(spec.name, settings.instance)
        self._tasks: dict[asyncio.Task[None], int] = {}
        self._assigned: frozenset[int] = frozenset()
        self._post = Post(spec, outbox, lambda: self._assigned)
        self._runner: asyncio.Task[None]
        self._closing = self._drained = False
        self._polling = asyncio.Lock()
        self._poll: asyncio.Future[Any] | None = None
        self.failed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        """Ends with the reason when this replica cannot go on."""
        self.joined = False
        self.last_progress = time.monotonic()
        self._consumer = AIOKafkaConsumer(
            **client_options(settings.kafka, f"govwire-{service}"),
            group_id=f"govwire-{service}",
            group_instance_id=settings.instance,
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            max_partition_fetch_bytes=FETCH_BYTES,
            session_timeout_ms=int(settings.kafka.session_seconds * 1000),
            heartbeat_interval_ms=int(settings.kafka.session_seconds * 100),
            rebalance_timeout_ms=int(max(60.0, 2 * settings.kafka.session_seconds) * 1000),
            max_poll_interval_ms=24 * 3600 * 1000,
        )

    @property
    def busy(self) -> bool:
        """Whether messages are in hand."""
        return bool(self._tasks)

    async def start(self) -> None:
        """Join the group and begin."""
        await self._duty.start(self._post)
        self._consumer.subscribe([self._spec.reads.name], listener=self)
        await self._consumer.start()
        self._runner = asyncio.create_task(self._run())
        self._runner.add_done_callback(self._ended)

    async def stop(self) -> None:
        """Take no more, wait for what is in hand as long as there is time (then it is cancelled), commit, leave."""
        self._closing = True
        await self._drain(max(0.0, self._settings.stop_seconds - 3.0))
        self._drained = True
        self._runner.cancel()
        await asyncio.gather(self._runner, return_exceptions=True)
        await self._commit()
        if not self.joined:
            # A group that waits for a dead member lets nobody in for as long as that one's session lasts, and aiokafka
            # would wait to be let in before it leaves.
            joining = self._consumer._coordinator._coordination_task
            joining.cancel()
            await asyncio.gather(joining, return_exceptions=True)
        await self._consumer.stop()
        await self._duty.stop()

    def lag(self) -> dict[tuple[str, int], int]:
        """Messages that wait or are in hand, for each assigned partition (where it is known)."""
        found = {}
        for partition in self._assigned:
            end = self._consumer.highwater(TopicPartition(self._spec.reads.name, partition))
            reached = self._marks.reached(partition)
            if end is not None and reached is not None:
                found[self._spec.reads.name, partition] = max(0, end - reached)
        return found

    async def on_partitions_revoked(self, revoked: Collection[TopicPartition]) -> None:
        """Before partitions move: finish what is in hand, or let it go; commit. One host must not have two visitors."""
        self.joined = False
        # What was polled before this is in hand afterwards; from here on nothing is. A poll that waits would wait for
        # the partitions that it holds up, whatever its time limit says.
        if self._poll is not None:
            self._poll.cancel()
        async with self._polling:
            pass
        if not self._assigned:
            return
        await self._drain(_HAND_OVER_SECONDS)
        await self._commit()
        self._marks.forget(self._assigned)

    async def on_partitions_assigned(self, assigned: Collection[TopicPartition]) -> None:
        """After partitions moved: forget what is gone, load what came."""
        now = frozenset(each.partition for each in assigned)
        gone, come = self._assigned - now, now - self._assigned
        self._assigned = now
        try:
            if gone:
                await self._duty.drop(gone)
            for partition in sorted(come):
                states = self._spec.states
                records = await read_partition(self._settings.kafka, states.name, partition) if states else []
                await self._duty.load(partition, records)
        except Exception as error:  # aiokafka would log it and go on with a state that is not there
            self._fail(error)
            return
        self.joined = True
        metrics.LAG.clear()
        metrics.ASSIGNED.set(len(now), stage=self._spec.name)
        log.info("assigned: %s %d (%d new, %d gone)", self._spec.name, len(now), len(come), len(gone))

    async def _run(self) -> None:
        ticked = committed = time.monotonic()
        while not self._drained:  # a library may swallow a cancellation
            if self.joined and not self._closing and len(self._tasks) < self._settings.in_hand:
                await self._take()
            else:
                await self._wait()
            now = time.monotonic()
            if now - committed >= self._settings.commit_seconds:
                committed = now
                await self._commit()
            if now - ticked >= _TICK_SECONDS and self.joined and not self._closing:
                ticked = now
                await self._duty.tick(self._post)

    async def _take(self) -> None:
        """Take messages in hand. Never while partitions move: their states are not loaded yet, and a message that was
        polled and not taken would be passed over."""
        room = self._settings.in_hand - len(self._tasks)
        try:
            async with self._polling:
                self._poll = asyncio.ensure_future(self._consumer.getmany(timeout_ms=_POLL_MS, max_records=room))
                try:
                    await asyncio.wait({self._poll})
                finally:
                    self._poll.cancel()
                if self._poll.cancelled():  # partitions move: nothing was taken out of the consumer
                    return
                for partition, records in self._poll.result().items():
                    for record in records:
                        self._marks.take(partition.partition, record.offset)
                        task = asyncio.create_task(self._handle(incoming(record)))
                        self._tasks[task] = partition.partition
                        task.add_done_callback(self._done)
        except kafka_errors.KafkaError as error:
            self._membership.judge(error)
            await asyncio.sleep(1.0)

    async def _wait(self) -> None:
        """There is no room, or partitions move. The group's errors come up in `getmany` alone: ask for them here."""
        try:
            self._consumer._coordinator.check_errors()
        except kafka_errors.KafkaError as error:
            self._membership.judge(error)
            await asyncio.sleep(1.0)
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=_POLL_MS / 1000, return_when=asyncio.FIRST_COMPLETED)
        else:
            await asyncio.sleep(_POLL_MS / 1000)

    async def _handle(self, message: Incoming) -> None:
        """One message through the ladder; its offset counts as done when its end is written."""
        arrived_at = time.time()
        started = time.perf_counter()
        stage = self._spec.name
        post = Post(
            self._spec, self._outbox, lambda: self._assigned, partition=message.partition, headers=message.headers
        )
        attempt = 1
        while True:
            dead: tuple[DeadReason, str]
            try:
                decoded = self._spec.reads.message.from_json(message.value or b"")
                await self._duty.handle(decoded, post)
            except ValidationError as error:
                dead = (DeadReason.UNDECODABLE, brief(error))
            except outcomes.Skip as skip:
                metrics.SKIPS.inc(stage=stage, reason=skip.reason)
                outcome = "skip"
                break
            except outcomes.Retry as retry:
                if attempt < self._settings.attempts:
                    metrics.RETRIES.inc(stage=stage, reason=retry.reason)
                    pause = max(retry.after, self._settings.backoff_seconds * 2 ** (attempt - 1))
                    attempt += 1
                    await asyncio.sleep(min(pause, _LONGEST_PAUSE))
                    continue
                dead = (DeadReason.RETRIES_EXHAUSTED, retry.error)
            except outcomes.DeadLetter as refused:
                dead = (refused.reason, refused.error)
            except Exception as error:  # an error of ours: put aside, counted by the fuse
                dead = (DeadReason.HANDLER_ERROR, trace(error))
            else:
                outcome = "done"
                break
            await self._put_aside(message, *dead, attempt, arrived_at)
            outcome = "dead_letter"
            break
        if outcome != "dead_letter":
            self._fuse.count(1, 0)
        self._marks.finish(message.partition, message.offset)
        self.last_progress = time.monotonic()
        metrics.MESSAGES.inc(stage=stage, outcome=outcome)
        metrics.INPUT_BYTES.inc(message.size, stage=stage)
        metrics.HANDLING_SECONDS.observe(time.perf_counter() - started, stage=stage)
        metrics.QUEUE_SECONDS.observe(max(0.0, time.time() - message.written_at), stage=stage)

    async def _put_aside(
        self, message: Incoming, reason: DeadReason, error: str, attempts: int, arrived_at: float
    ) -> None:
        self._fuse.count(1, 1, example=f"{reason}: {error}")
        (result,) = await self._outbox.send(
            [
                letter(
                    message,
                    stage=self._spec.name,
                    reason=reason,
                    error=error,
                    attempts=attempts,
                    first_attempt=arrived_at,
                )
            ]
        )
        if isinstance(result, Rejected):
            raise DeadLetterRejected(f"stage {self._spec.name} cannot put a message aside: {result.error}")
        metrics.DEAD_LETTERS.inc(stage=self._spec.name, reason=reason)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.pop(task, None)
        self._ended(task)

    def _ended(self, task: asyncio.Task[None]) -> None:
        error = None if task.cancelled() else task.exception()
        if error is not None:
            self._fail(error)

    def _fail(self, error: BaseException) -> None:
        if not self.failed.done():
            self.failed.set_exception(error)

    async def _drain(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while self._tasks and (left := end - time.monotonic()) > 0:
            self._duty.let_go()
            await asyncio.wait(set(self._tasks), timeout=min(left, _POLL_MS / 1000))
        late = set(self._tasks)
        for task in late:
            task.cancel()
        if late:
            log.info(
                "%d messages in hand were let go; they are done after the next start, or by another replica", len(late)
            )
            await asyncio.gather(*late, return_exceptions=True)

    async def _commit(self) -> None:
        offsets = {p: o for p, o in self._marks.to_commit().items() if p in self._assigned}
        if not offsets:
            return
        topic = self._spec.reads.name
        try:
            await self._consumer.commit({TopicPartition(topic, p): o for p, o in offsets.items()})
        except kafka_errors.KafkaError as error:  # what is not committed now is committed later, or done again
            log.debug("commit: %r", error)
        else:
            self._marks.committed(offsets)
