"""The children of `govwire up`: started, watched, started again when they crash, stopped in time."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from services.up.errors import ServiceFailed
from services.up.leash import start_on_leash

WINDOW_SECONDS = 600.0
"""Restarts are counted over this time."""
LONGEST_PAUSE_SECONDS = 30.0
LARGEST_LOG_BYTES = 20 << 20
MISCONFIGURED = 78
"""Exit code of a service that is wrongly set up (sysexits.h, EX_CONFIG): starting it again would not help."""


@dataclass
class Child:
    """One process to keep alive."""

    name: str
    command: Sequence[str]
    env: Mapping[str, str]
    """Beside the environment of this process."""
    log: Path
    process: subprocess.Popen[bytes] | None = None
    restarts: int = 0
    """Since the start of this run."""
    start_again_at: float | None = None
    """Monotonic time; set while it waits for its next start."""
    crashes: deque[float] = field(default_factory=deque)

    @property
    def running(self) -> bool:
        """Whether its process lives."""
        return self.process is not None and self.process.poll() is None


class Supervisor:
    """Keeps children alive until told to stop. Call everything from the main thread (see `services.up.leash`)."""

    def __init__(
        self, *, restarts: int, say: Callable[[str], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`restarts`: how often a child may crash within ten minutes; `say` is told what happens, in sentences."""
        self._restarts = restarts
        self._say = say
        self._clock = clock
        self.children: list[Child] = []

    def start(self, child: Child) -> None:
        """Start a child and watch it from now on."""
        self.children.append(child)
        self._launch(child)

    def tend(self) -> None:
        """Look after every child once: note crashes, start again those whose pause is over.

        Raises `ServiceFailed` for a child that crashed more often than allowed.
        """
        now = self._clock()
        for child in self.children:
            if child.start_again_at is not None:
                if now >= child.start_again_at:
                    child.start_again_at = None
                    child.restarts += 1
                    self._launch(child)
                    self._say(f"{child.name} started again")
            elif not child.running:
                self._note_crash(child, now)

    def stop(self, seconds: float) -> None:
        """Ask all children to stop, kill those that are not gone after so many seconds."""
        for child in self.children:
            child.start_again_at = None
            if child.running and child.process is not None:
                child.process.terminate()
        deadline = self._clock() + seconds
        for child in self.children:
            if child.process is None:
                continue
            try:
                child.process.wait(max(0.0, deadline - self._clock()))
            except subprocess.TimeoutExpired:
                self._say(f"{child.name} did not stop within {seconds:.0f} s and was killed")
                child.process.kill()
                child.process.wait()
        self.children.clear()

    def _launch(self, child: Child) -> None:
        child.log.parent.mkdir(parents=True, exist_ok=True)
        if child.log.exists() and child.log.stat().st_size > LARGEST_LOG_BYTES:
            child.log.replace(child.log.with_suffix(".log.1"))
        with child.log.open("ab") as output:
            child.process = start_on_leash(child.command, output=output, env={**os.environ, **child.env})

    def _note_crash(self, child: Child, now: float) -> None:
        how = _ending(child.process.returncode if child.process is not None else None)
        last = last_words(child.log)
        if child.process is not None and child.process.returncode == MISCONFIGURED:
            raise ServiceFailed(f"{child.name} is wrongly set up: {last} — see {child.log}")
        child.crashes.append(now)
        while child.crashes[0] < now - WINDOW_SECONDS:
            child.crashes.popleft()
        if len(child.crashes) > self._restarts:
            raise ServiceFailed(
                f"{child.name} ended {len(child.crashes)} times within ten minutes, the last time with {how}: {last} "
                f"— all of it in {child.log}"
            )
        pause = min(LONGEST_PAUSE_SECONDS, 0.5 * 2 ** (len(child.crashes) - 1))
        child.start_again_at = now + pause
        self._say(f"{child.name} ended with {how} and is started again in {pause:g} s: {last}")


def govwire(*arguments: str) -> list[str]:
    """The command line of this very program with these arguments."""
    return [sys.executable, "-m", "services.cli", *arguments]


def last_words(log: Path, limit: int = 300) -> str:
    """The last line of a log that says something."""
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - 8192))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return "it said nothing"
    return next((line.strip()[:limit] for line in reversed(lines) if line.strip()), "it said nothing")


def _ending(code: int | None) -> str:
    if code is not None and code < 0:
        return f"signal {signal.Signals(-code).name}"
    return f"exit code {code}"
