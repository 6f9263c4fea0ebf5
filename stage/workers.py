"""Worker processes from their stage's side: started, fed, replaced when they die.

Why processes and not threads: a thread that hangs cannot be ended, a crash in C code would take the consumer with it
(and again after the restart: the message is still there), and pure Python work holds the interpreter's lock, so that
heartbeats, health and commits would wait for it.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import pickle
import signal
import socket
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from schemas.dead_letters import DeadReason
from stage import measures, metrics
from stage.results import Again, Answer, Dead, Done, Final, Request, Result
from stage.worker import HEADER

log = logging.getLogger(__name__)

_LONGEST_PAUSE = 60.0
_START_SECONDS = 120.0
_DEATHS = 2
"""After so many worker deaths on one message it is a dead letter: once may be the worker's own fault."""


class WorkerFailed(Exception):
    """Workers cannot be started: their code does not import, or the machine has no room."""


@dataclass(frozen=True)
class Limits:
    """How patient a stage is with one message."""

    seconds: float
    attempts: int
    backoff_seconds: float


@dataclass
class _Job:
    """A batch on its way through one worker."""

    values: Sequence[bytes | None]
    done: list[Final] = field(default_factory=list)
    staged: dict[str, bytes | None] = field(default_factory=dict)
    attempts: int = 1
    """Attempts at the message that is next."""
    deaths: int = 0
    """Workers that died on it, as far as is known."""
    unexplained: int = 0
    """Workers that died on it or on one of the next: answers come several at a time."""
    careful: bool = False
    """Whether every message is answered by itself, because a worker died."""

    def take(self, result: Result) -> None:
        """Count a result of the message that is next."""
        assert not isinstance(result, Again)
        if isinstance(result, Done):
            self.staged.update(result.writes)
        elif isinstance(result, Dead) and result.attempts == 1:
            result.attempts = self.attempts
        self.done.append(result)
        self.attempts, self.deaths = 1, 0


class Worker:
    """One worker process, replaced when it dies."""

    def __init__(
        self,
        module: str,
        service: str,
        stage: str,
        limits: Limits,
        *,
        state: Path | None,
        log_format: str,
        log_level: str,
    ) -> None:
        self._arguments = (module, service, stage, str(limits.seconds), str(state or ""), log_format, log_level)
        self._stage = stage
        self._limits = limits
        self._process: asyncio.subprocess.Process | None = None
        self._reader: asyncio.StreamReader
        self._writer: asyncio.StreamWriter

    @property
    def pid(self) -> int | None:
        """Process id, while it runs."""
        return self._process.pid if self._process is not None and self._process.returncode is None else None

    async def start(self) -> None:
        """Start the process and wait until it has imported its code; raises `WorkerFailed`."""
        ours, theirs = socket.socketpair()
        for end in (ours, theirs):
            end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20)
        with theirs:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "stage.worker",
                str(theirs.fileno()),
                *self._arguments,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=sys.stderr,  # what a library prints must not mix with anything
                pass_fds=[theirs.fileno()],
                env={**os.environ, "PYTHONUNBUFFERED": "1"},
            )
        self._reader, self._writer = await asyncio.open_connection(sock=ours, limit=1 << 22)
        try:
            await asyncio.wait_for(self._reader.readexactly(1), _START_SECONDS)
        except (asyncio.IncompleteReadError, ConnectionError, TimeoutError):
            await self.stop()
            raise WorkerFailed(f"the worker of stage {self._stage} does not start; what it said stands above") from None

    async def stop(self) -> None:
        """End the process, at once if it is at work. It may be called while a start that fails ends it too."""
        process = self._process
        if process is None:
            return
        self._writer.close()
        if process.returncode is None:
            try:
                await asyncio.wait_for(process.wait(), 0.5)
            except TimeoutError:
                with contextlib.suppress(ProcessLookupError):  # it may end in this very moment
                    process.kill()
                await process.wait()
        self._process = None

    async def handle(self, values: Sequence[bytes | None]) -> list[Final]:
        """Bring every message to its end: retried with pauses, put aside when it ends two workers or takes too long."""
        job = _Job(values)
        while len(job.done) < len(values):
            if self._process is None:
                await self.start()
            try:
                again = await self._converse(job)
            except (asyncio.IncompleteReadError, ConnectionError):
                await self._bury(job)
                continue
            if again is None:
                continue
            if job.attempts >= self._limits.attempts:
                job.take(Dead(DeadReason.RETRIES_EXHAUSTED, again.error, attempts=job.attempts))
                continue
            metrics.RETRIES.inc(stage=self._stage, reason=again.reason)
            pause = max(again.after, self._limits.backoff_seconds * 2 ** (job.attempts - 1))
            job.attempts += 1
            await asyncio.sleep(min(pause, _LONGEST_PAUSE))
        return job.done

    async def _converse(self, job: _Job) -> Again | None:
        """One request with its answers; gives the message that wants another attempt, if there is one."""
        rest = job.values[len(job.done) :]
        request = pickle.dumps(Request(list(rest), job.staged, alone=job.careful), pickle.HIGHEST_PROTOCOL)
        self._writer.write(HEADER.pack(len(request)))
        self._writer.write(request)
        await self._writer.drain()
        while True:
            (size,) = HEADER.unpack(await self._reader.readexactly(HEADER.size))
            answer: Answer = pickle.loads(await self._reader.readexactly(size))
            measures.absorb(answer.changes)
            for result in answer.results:
                metrics.HANDLING_SECONDS.observe(result.seconds, stage=self._stage)
                if isinstance(result, Again):
                    return result
                job.take(result)
            if answer.last:
                return None

    async def _bury(self, job: _Job) -> None:
        """The worker died on the message that is next, or on one of the next."""
        assert self._process is not None
        code = await self._process.wait()
        await self.stop()
        late = code == -signal.SIGALRM
        metrics.WORKER_DEATHS.inc(stage=self._stage, cause="time_limit" if late else "crash")
        how = f"took longer than {self._limits.seconds:g} s" if late else f"ended its worker process ({_cause(code)})"
        if not job.careful and len(job.values) - len(job.done) > 1:
            log.warning("stage %s: a message %s; its batch is handled message by message", self._stage, how)
            job.careful = True
            job.unexplained = 1
            return
        job.deaths, job.unexplained = job.deaths + 1 + job.unexplained, 0
        if job.deaths >= _DEATHS:
            reason = DeadReason.TIME_LIMIT if late else DeadReason.HANDLER_ERROR
            job.take(Dead(reason, f"the message {how}, {job.deaths} times", attempts=job.deaths))


class Workers:
    """The workers of one stage; a batch is shared among them, its order kept."""

    def __init__(self, workers: Sequence[Worker]) -> None:
        self._workers = workers

    async def start(self) -> None:
        """Start all; raises `WorkerFailed`."""
        await asyncio.gather(*(worker.start() for worker in self._workers))

    async def stop(self) -> None:
        """End all."""
        await asyncio.gather(*(worker.stop() for worker in self._workers))

    async def handle(self, values: Sequence[bytes | None]) -> list[Final]:
        """Bring every message of a batch to its end; results in the order of the messages."""
        share = -(-len(values) // len(self._workers))
        shares = [values[start : start + share] for start in range(0, len(values), share)]
        parts = await asyncio.gather(*(w.handle(s) for w, s in zip(self._workers, shares, strict=False)))
        return [final for part in parts for final in part]


def _cause(code: int) -> str:
    if code < 0:
        try:
            return signal.Signals(-code).name
        except ValueError:
            return f"signal {-code}"
    return f"exit code {code}"
