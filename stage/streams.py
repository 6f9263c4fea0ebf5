"""Faust, for what it is here: partitions, groups and streams. What goes out, state and health are our own.

Every setting that is not at its default stands here with its reason; the decision is told in `docs/adr`.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

# The Cython stream loop is no faster here and hung in rebalances.
os.environ.setdefault("NO_CYTHON", "1")

import faust
from faust.transport.drivers import aiokafka as driver
from mode import CrashingSupervisor, Service

from stage import metrics
from stage.connection import tls_context
from stage.inbox import Incoming
from stage.line import Line
from stage.membership import GroupLost, Membership
from stage.settings import KafkaSettings, StageSettings
from stage.tracing import read_headers

log = logging.getLogger(__name__)
_faust_log = logging.getLogger("faust")
"""For our own kinds of Faust's services, which would log under this module's name."""

_FETCH_BYTES = 8 << 20
_WATCH_SECONDS = 1.0
_BUFFER_MESSAGES = 16
_HEARTBEATS = 10
"""Heartbeats in a session."""


class StreamCrashed(Exception):
    """Faust gave up; a new process may do better."""


class _ConsumerThread(driver.AIOKafkaConsumerThread):  # type: ignore[misc]
    """Brings up the errors of aiokafka's group coordinator.

    Faust polls aiokafka's fetcher directly and never asks the coordinator for its errors: one bad JoinGroup or
    SyncGroup reply would leave a live process that does nothing. Asking also un-parks the coordinator, which then
    joins again.
    """

    logger = _faust_log
    on_group_error: Callable[[BaseException], None]

    @Service.task  # type: ignore[untyped-decorator]
    async def _watch_group(self) -> None:
        while not self.should_stop:
            await self.sleep(_WATCH_SECONDS)
            if self._consumer is None or self._consumer._coordinator is None:
                continue
            try:
                self._consumer._coordinator.check_errors()
            except Exception as error:
                type(self).on_group_error(error)


class StreamApp(faust.App):  # type: ignore[misc]
    """A Faust app that keeps nothing on disk."""

    logger = _faust_log

    def _create_directories(self) -> None:
        """Nothing is kept there, and the file system may be read-only."""


class Streams:
    """One consumer group that feeds the lines of a service."""

    def __init__(self, service: str, settings: StageSettings, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._stages = {line.handler.reads.name: line.handler.name for line in lines}
        self._loop = asyncio.get_running_loop()
        self._membership = Membership(service, settings.instance)
        self.failed: asyncio.Future[None] = self._loop.create_future()
        """Ends with the reason when this replica cannot go on."""
        self._tasks: list[asyncio.Task[None]] = []
        self._assigned = False
        self._recovery: asyncio.Future[Any] | None = None
        self.app = _build(service, settings)
        self._use_our_consumer(service)
        raw = {"key_type": bytes, "value_type": bytes, "key_serializer": "raw", "value_serializer": "raw"}
        for line in lines:
            topic = self.app.topic(line.handler.reads.name, allow_empty=True, **raw)
            self.app.agent(topic, name=line.handler.name, concurrency=1)(partial(_feed, line))
        # Faust keeps weak references to receivers unless they are functions of its own kind: hold these here.
        self._receivers = (self._on_assigned, self._on_revoked)
        self.app.on_partitions_assigned.connect(self._receivers[0], weak=False)
        self.app.on_partitions_revoked.connect(self._receivers[1], weak=False)

    async def start(self) -> None:
        """Join the group and begin to feed the lines."""
        self._tasks = [asyncio.create_task(line.run()) for line in self._lines]
        for task in self._tasks:
            task.add_done_callback(self._ended)
        await self.app.start()
        self._tasks.append(asyncio.create_task(self._watch_crash()))

    async def stop(self) -> None:
        """Take no more, wait until the lines have finished what they took, commit, leave the group."""
        # The lines go on meanwhile: the stream runtime waits for what it gave them, then commits.
        await self.app.stop()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def joined(self) -> bool:
        """Whether the group gave this replica its partitions (none is a share too), and their state is there."""
        return self._assigned and (self._recovery is None or self._recovery.done())

    @property
    def busy(self) -> bool:
        """Whether messages are in hand."""
        return any(line.busy for line in self._lines)

    @property
    def last_progress(self) -> float:
        """When a message was finished last (`time.monotonic`)."""
        return max(line.last_progress for line in self._lines)

    def lag(self) -> dict[tuple[str, int], int]:
        """Messages that wait or are in hand, for each assigned partition (where it is known)."""
        found: dict[tuple[str, int], int] = {}
        consumer = self.app._consumer
        if consumer is None or not self._assigned:
            return found
        for tp in consumer.assignment():
            end, committed = consumer.highwater(tp), consumer._committed_offset.get(tp)
            if end is not None and committed is not None:
                found[tp.topic, tp.partition] = max(0, end - committed)
        return found

    async def _on_assigned(self, app: Any, assigned: set[Any], **_: Any) -> None:
        counts = dict.fromkeys(self._stages.values(), 0)
        for tp in assigned:
            counts[self._stages[tp.topic]] += 1
        for stage, count in counts.items():
            metrics.ASSIGNED.set(count, stage=stage)
        log.info("assigned: %s", ", ".join(f"{stage} {count}" for stage, count in counts.items()))
        # Not awaited: a long recovery must not hold up the group's rebalance; the line waits for it.
        self._recovery = asyncio.gather(
            *(line.changelog.take_over() for line in self._lines if line.changelog and counts[line.handler.name])
        )
        self._recovery.add_done_callback(self._ended)
        self._assigned = True

    async def _on_revoked(self, app: Any, revoked: set[Any], **_: Any) -> None:
        self._assigned = False
        metrics.LAG.clear()
        for line in self._lines:
            if line.changelog is not None:
                line.changelog.hand_over()

    def _use_our_consumer(self, service: str) -> None:
        def on_group_error(error: BaseException) -> None:
            self._loop.call_soon_threadsafe(self._note_group_error, error)

        class Thread(_ConsumerThread):
            logger = _faust_log

        Thread.on_group_error = staticmethod(on_group_error)

        class Consumer(driver.Consumer):  # type: ignore[misc]
            logger = _faust_log

            def _new_consumer_thread(self) -> Any:
                return Thread(self, loop=self.loop, beacon=self.beacon)

        class Transport(driver.Transport):  # type: ignore[misc]
            pass

        Transport.Consumer = Consumer
        self.app.transport = Transport(self.app.conf.broker_consumer, self.app)

    def _note_group_error(self, error: BaseException) -> None:
        try:
            self._membership.judge(error)
        except GroupLost as lost:
            self._fail(lost)

    def _ended(self, work: asyncio.Future[Any]) -> None:
        error = None if work.cancelled() else work.exception()
        if error is not None:
            self._fail(error)

    def _fail(self, error: BaseException) -> None:
        if not self.failed.done():
            self.failed.set_exception(error)

    async def _watch_crash(self) -> None:
        while not self.app.crashed:  # noqa: ASYNC110 - its event is private
            await asyncio.sleep(0.2)
        self._fail(StreamCrashed(f"the stream runtime crashed: {self.app.crash_reason!r}"))


async def _feed(line: Line, stream: Any) -> None:
    """An agent: hands every event to its line, which acknowledges it. Nothing is decoded here: a poison message would
    be acknowledged and lost."""
    stream = stream.noack()
    async for event in stream.events():
        message = event.message
        await line.put(
            Incoming(
                message.topic,
                message.partition,
                message.offset,
                message.key,
                message.value,
                read_headers(message.headers),
                message.timestamp,
            ),
            partial(stream.ack, event),
        )


def _build(service: str, settings: StageSettings) -> Any:
    kafka = settings.kafka
    return StreamApp(
        f"govwire-{service}",
        broker=[f"kafka://{server.strip()}" for server in kafka.bootstrap_servers.split(",")],
        broker_credentials=_credentials(kafka),
        broker_client_id=f"govwire-{service}",
        # An exception in an agent must end the process: the default supervisor can leave the agent silently stopped.
        agent_supervisor=CrashingSupervisor,
        # Topics are made from `schemas.topics`.
        topic_allow_declare=False,
        topic_disable_leader=True,
        web_enabled=False,
        store="memory://",
        table_standby_replicas=0,
        consumer_auto_offset_reset="earliest",
        consumer_group_instance_id=settings.instance,
        consumer_max_fetch_size=_FETCH_BYTES,
        producer_request_timeout=kafka.request_seconds,
        producer_compression_type="zstd",
        broker_commit_interval=settings.commit_seconds,
        broker_session_timeout=kafka.session_seconds,
        broker_heartbeat_interval=kafka.session_seconds / _HEARTBEATS,
        broker_rebalance_timeout=max(60.0, 2 * kafka.session_seconds),
        broker_request_timeout=max(90.0, kafka.request_seconds, kafka.session_seconds + 10),
        # After this the member would leave and never come back; a handler cannot hold it up, a long outage could.
        broker_max_poll_interval=24 * 3600.0,
        # A rebalance waits for what is in hand; the lines keep that small.
        stream_wait_empty=True,
        # Few: a message may be large, and the lines keep what is next.
        stream_buffer_maxsize=_BUFFER_MESSAGES,
    )


def _credentials(kafka: KafkaSettings) -> Any:
    context = tls_context(kafka)
    if kafka.security_protocol.startswith("SASL"):
        assert kafka.sasl_password is not None
        return faust.SASLCredentials(
            username=kafka.sasl_username,
            password=kafka.sasl_password.get_secret_value(),
            mechanism=kafka.sasl_mechanism,
            ssl_context=context,
        )
    return faust.SSLCredentials(context=context) if context is not None else None
