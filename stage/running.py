"""A service at work: start in order, watch, stop in order and in time."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack
from typing import Any

from aiokafka.errors import KafkaError

from stage import metrics, topics
from stage.connection import wait_for_broker
from stage.flows import Flow, Shop, stages_of, topics_of
from stage.health import Health, HealthServer, PortInUse
from stage.outbox import Outbox
from stage.service import FAILED, MISCONFIGURED, OK, UNFINISHED, Service
from stage.settings import SettingsError, StageSettings
from stage.state import StateUnusable
from stage.topics import BrokerNotReady, TopicMismatch

log = logging.getLogger(__name__)

_WATCH_SECONDS = 2.0
_JOIN_SECONDS = 0.25
_PING_SECONDS = 5.0
_RETRY_SECONDS = 2.0
_MISCONFIGURATIONS = (SettingsError, PortInUse, TopicMismatch, StateUnusable)


class Stalled(Exception):
    """Messages wait, the broker answers, and nothing moves."""


def run(service: Service, settings: StageSettings) -> int:
    """Run a service until it is asked to stop or cannot go on; gives the exit code."""
    return asyncio.run(_Run(service, settings).run())


class _Run:
    """One run of one service."""

    def __init__(self, service: Service, settings: StageSettings) -> None:
        self._service = service
        self._settings = settings
        self._stop = asyncio.Event()
        self._health = Health()
        self._outbox = Outbox(settings.kafka, client_id=service.group)
        self._flow: Flow | None = None
        self._left_starting = False

    async def run(self) -> int:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._ask_to_stop, number)
        work = asyncio.create_task(self._work())
        stopping = asyncio.create_task(self._stop.wait())
        await asyncio.wait({work, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if self._stop.is_set():
            await self._finish_in_time(work)
        stopping.cancel()
        code = _exit_code(work.exception())
        if code != OK or self._left_starting:
            # What failed, or has not begun, may not be stopped in order any more (messages that are never acknowledged,
            # threads that wait for them); nothing is committed that is not written.
            logging.shutdown()
            os._exit(code)
        return code

    async def _finish_in_time(self, work: asyncio.Task[None]) -> None:
        """Wait for the work to finish; when the time is over (the broker is away, say), end as it is."""
        seconds = self._settings.stop_seconds
        # The loop itself may be what hangs: the last word has a thread.
        last_word = threading.Timer(seconds + 2, os._exit, (UNFINISHED,))
        last_word.daemon = True
        last_word.start()
        done, _ = await asyncio.wait({work}, timeout=seconds)
        if not done:
            log.warning("not finished after %g s (GOVWIRE_STOP_SECONDS); the next start does what is left", seconds)
            log.warning("what still waits: %s", "; ".join(_waiting()))
            logging.shutdown()
            os._exit(UNFINISHED)
        last_word.cancel()

    def _ask_to_stop(self, number: int) -> None:
        log.info("%s: finishing what is in hand", signal.Signals(number).name)
        self._health.ready("stop", "stopping")
        self._stop.set()

    async def _work(self) -> None:
        async with AsyncExitStack() as stack:
            server = HealthServer(
                self._health, self._settings.http_host, self._settings.http_port, before_scrape=self._measure_lag
            )
            await server.start()
            stack.push_async_callback(server.stop)
            stopping = asyncio.create_task(self._stop.wait())
            prepare = asyncio.create_task(self._prepare(stack))
            await asyncio.wait({prepare, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if not prepare.done():
                prepare.cancel()
                await asyncio.gather(prepare, return_exceptions=True)
                return
            await self._move(prepare.result(), stopping)

    async def _prepare(self, stack: AsyncExitStack) -> Flow:
        """What must be there before the first message: workers, broker, topics, outbox, state."""
        shop = Shop(self._service, self._settings, stack)
        self._health.ready("broker", "waiting for Kafka")
        cluster, *_ = await asyncio.gather(self._have_topics(), shop.start(), asyncio.to_thread(shop.import_runtime))
        await self._outbox.start()
        stack.push_async_callback(self._outbox.stop)
        flow = await shop.flow(self._outbox, cluster)
        self._health.ready("broker", None)
        return flow

    async def _have_topics(self) -> str:
        """Wait for the broker, have the topics; gives the cluster's id."""
        kafka = self._settings.kafka
        while True:
            admin = await wait_for_broker(kafka, client_id=self._service.group)
            try:
                await topics.ensure(
                    admin,
                    topics_of(self._service),
                    create_missing=self._settings.create_topics,
                    replication_factor=kafka.replication_factor,
                )
                return str((await admin.describe_cluster()).get("cluster_id"))
            except (BrokerNotReady, KafkaError, OSError) as error:
                log.warning("%s; trying again", error or type(error).__name__)
                await asyncio.sleep(_RETRY_SECONDS)
            finally:
                await admin.close()

    async def _move(self, flow: Flow, stopping: asyncio.Task[bool]) -> None:
        """Messages move until it is time to stop, or something fails."""
        self._flow = flow
        watch = asyncio.create_task(self._watch(flow))
        try:
            starting = asyncio.create_task(flow.start())
            await asyncio.wait({starting, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if not starting.done():
                # A group that waits for a dead member lets nobody in until that one's session is over, and the Kafka
                # client would wait for it before it leaves. Nothing was taken that would have to be finished.
                self._left_starting = True
                return
            starting.result()
            self._health.ready("start", None)
            ends: list[asyncio.Future[None]] = [watch, flow.failed]
            waits: list[asyncio.Future[Any]] = [*ends, stopping]
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            for end in ends:
                if end.done():
                    self._health.ready("failed", str(end.exception()))
                    end.result()
            await flow.stop()
        finally:
            watch.cancel()
            await asyncio.gather(watch, return_exceptions=True)

    async def _watch(self, flow: Flow) -> None:
        """Readiness, lag, and the end of a process in which nothing moves any more."""
        moved = time.monotonic()
        while True:
            reachable = await self._outbox.reachable(_PING_SECONDS)
            self._health.ready("broker", None if reachable else "Kafka does not answer")
            self._health.ready("group", None if flow.joined else "no place in the consumer group yet")
            waiting = self._measure_lag()
            now = time.monotonic()
            moved = now if not waiting or flow.busy or not reachable else max(moved, flow.last_progress)
            if now - moved > self._settings.stall_seconds:
                reason = f"{waiting} messages wait and none was handled for {self._settings.stall_seconds:g} s"
                self._health.live("progress", reason)
                raise Stalled(f"{reason}; ending, to be started anew (GOVWIRE_STALL_SECONDS)")
            await asyncio.sleep(_WATCH_SECONDS if self._health.is_ready else _JOIN_SECONDS)

    def _measure_lag(self) -> int:
        """Set the lag's metric; gives its sum."""
        lag = self._flow.lag() if self._flow is not None else {}
        stages = stages_of(self._service)
        for (topic, partition), messages in lag.items():
            metrics.LAG.set(messages, stage=stages[topic], topic=topic, partition=str(partition))
        return sum(lag.values())


def _waiting() -> Iterator[str]:
    """Where each task of this loop stands, from its outermost coroutine inwards."""
    for task in asyncio.all_tasks():
        places = []
        inner: Any = task.get_coro()
        while (frame := getattr(inner, "cr_frame", None)) is not None:
            places.append(f"{frame.f_code.co_qualname}:{frame.f_lineno}")
            inner = inner.cr_await
        yield " > ".join(places)


def _exit_code(error: BaseException | None) -> int:
    if error is None:
        log.info("stopped")
        return OK
    expected = type(error).__module__.startswith(("stage.", "aiokafka."))
    log.error("%s", error or type(error).__name__, exc_info=None if expected else error)
    return MISCONFIGURED if isinstance(error, _MISCONFIGURATIONS) else FAILED
