"""What moves a service's messages: streams of batches through lines, or a duty with many messages in hand."""

from __future__ import annotations

import asyncio
import importlib
from contextlib import AsyncExitStack
from typing import Protocol

from schemas.topics import DEAD_LETTERS, Topic
from stage.changelog import Changelog
from stage.fuse import Fuse
from stage.handlers import Handler
from stage.line import Line
from stage.outbox import Outbox
from stage.service import Service
from stage.settings import StageSettings
from stage.state import StateFile
from stage.workers import Limits, Worker, Workers


class Flow(Protocol):
    """Messages in, messages out, until it is stopped or fails."""

    failed: asyncio.Future[None]
    """Ends with the reason when this replica cannot go on."""

    @property
    def joined(self) -> bool:
        """Whether the group gave this replica its partitions (none is a share too), and their state is there."""

    @property
    def busy(self) -> bool:
        """Whether messages are in hand."""

    @property
    def last_progress(self) -> float:
        """When a message was finished last (`time.monotonic`)."""

    async def start(self) -> None:
        """Join the group and begin."""

    async def stop(self) -> None:
        """Take no more, finish what is in hand, commit, leave."""

    def lag(self) -> dict[tuple[str, int], int]:
        """Messages that wait or are in hand, for each assigned topic and partition (where it is known)."""


def topics_of(service: Service) -> list[Topic]:
    """The topics that a service touches."""
    found = {DEAD_LETTERS.name: DEAD_LETTERS}
    for handler in service.handlers.values():
        found |= {topic.name: topic for topic in (handler.reads, *handler.writes)}
        if handler.changelog is not None:
            found[handler.changelog.name] = handler.changelog
    if service.duty_spec is not None:
        spec = service.duty_spec
        found |= {topic.name: topic for topic in (spec.reads, *spec.writes)}
    return list(found.values())


def stages_of(service: Service) -> dict[str, str]:
    """For each topic that a service reads, the stage that reads it."""
    found = {handler.reads.name: name for name, handler in service.handlers.items()}
    if service.duty_spec is not None:
        found[service.duty_spec.reads.name] = service.duty_spec.name
    return found


class Shop:
    """The workers and states of a service's stages, made before there is a broker."""

    def __init__(self, service: Service, settings: StageSettings, stack: AsyncExitStack) -> None:
        self._service = service
        self._settings = settings
        self._stack = stack
        self._files: dict[str, StateFile] = {}
        self._workers: dict[str, Workers] = {}
        for name, handler in service.handlers.items():
            if handler.changelog is not None:
                # Raises `StateUnusable` now rather than after the broker was found.
                self._files[name] = StateFile(settings.data / "state" / (settings.instance or service.name), name)
                stack.callback(self._files[name].close)
            self._workers[name] = self._make_workers(name)
            stack.push_async_callback(self._workers[name].stop)

    async def start(self) -> None:
        """Start the workers; raises `WorkerFailed`."""
        await asyncio.gather(*(each.start() for each in self._workers.values()))

    def import_runtime(self) -> None:
        """Import what the flow stands on: a second's work, better done while the workers start."""
        importlib.import_module("stage.streams" if self._service.duty_spec is None else "stage.fanout")

    async def flow(self, outbox: Outbox, cluster: str) -> Flow:
        """The flow of the service, ready to start."""
        spec = self._service.duty_spec
        if spec is not None:
            from stage.fanout import Fanout

            return Fanout(self._service.name, self._settings, spec, spec.make(self._settings), outbox)
        from stage.streams import Streams

        lines = [await self._line(handler, outbox, cluster) for handler in self._service.handlers.values()]
        return Streams(self._service.name, self._settings, lines)

    def _make_workers(self, stage: str) -> Workers:
        settings, file = self._settings, self._files.get(stage)
        limits = Limits(settings.message_seconds, settings.attempts, settings.backoff_seconds)
        count = settings.workers if file is None else 1  # one order, one decider
        workers = [
            Worker(
                self._service.module_of(stage),
                self._service.name,
                stage,
                limits,
                state=file.path if file is not None else None,
                log_format=settings.log_format,
                log_level=settings.log_level,
            )
            for _ in range(count)
        ]
        return Workers(workers)

    async def _line(self, handler: Handler, outbox: Outbox, cluster: str) -> Line:
        settings = self._settings
        changelog: Changelog | None = None
        if handler.changelog is not None:
            changelog = Changelog(settings.kafka, handler.changelog, self._files[handler.name], stage=handler.name)
            await changelog.start(cluster)
            self._stack.push_async_callback(changelog.stop)
        return Line(
            handler,
            self._workers[handler.name],
            outbox,
            Fuse(ratio=settings.fuse_ratio, messages=settings.fuse_messages, seconds=settings.fuse_seconds),
            batch_messages=settings.batch_messages,
            batch_bytes=settings.batch_bytes,
            changelog=changelog,
        )
