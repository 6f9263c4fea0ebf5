"""The watch over a running service: ready or not, and the end of a process in which nothing moves."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from stage.running import Stalled, _Run
from stage.service import Service
from stage.settings import StageSettings


class StillFlow:
    """Messages wait, and nothing happens."""

    joined = True
    busy = False

    def __init__(self, waiting: int) -> None:
        self._waiting = waiting
        self.failed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.last_progress = time.monotonic()

    async def start(self) -> None:
        """Nothing to start."""

    async def stop(self) -> None:
        """Nothing to stop."""

    def lag(self) -> dict[tuple[str, int], int]:
        """All of them in one partition of a topic that nobody declared."""
        return {("tasks", 0): self._waiting}


class Broker:
    """A broker that answers, or does not."""

    def __init__(self, answers: bool) -> None:
        self._answers = answers

    async def reachable(self, seconds: float) -> bool:
        """Whether it answers."""
        return self._answers


def watched(monkeypatch: pytest.MonkeyPatch, *, broker_answers: bool) -> Any:
    """A run that looks every few milliseconds and is patient for as long."""
    monkeypatch.setattr("stage.running._WATCH_SECONDS", 0.005)
    monkeypatch.setattr("stage.running._JOIN_SECONDS", 0.005)
    monkeypatch.setattr("stage.running.stages_of", lambda service: {"tasks": "make"})
    run = _Run(Service("watched"), StageSettings(stall_seconds=0.02))
    run._outbox = Broker(broker_answers)  # type: ignore[assignment]
    return run


async def test_messages_that_wait_for_nothing_end_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Started anew it may work; as it is it never will. It is not live until then."""
    run = watched(monkeypatch, broker_answers=True)
    run._flow = StillFlow(waiting=7)
    with pytest.raises(Stalled, match=r"7 messages wait.*GOVWIRE_STALL_SECONDS"):
        await asyncio.wait_for(run._watch(run._flow), 5)
    status, report = run._health.report("/health/live")
    assert status == 503
    assert "7 messages wait" in str(report)


@pytest.mark.parametrize("reason", ["nothing waits", "the broker is away", "messages are in hand"])
async def test_patience_where_there_is_a_reason(monkeypatch: pytest.MonkeyPatch, reason: str) -> None:
    """A restart would help nobody."""
    run = watched(monkeypatch, broker_answers=reason != "the broker is away")
    run._flow = StillFlow(waiting=0 if reason == "nothing waits" else 7)
    run._flow.busy = reason == "messages are in hand"
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(run._watch(run._flow), 0.3)
    assert run._health.report("/health/live")[0] == 200
    run._health.ready("start", None)
    assert (run._health.report("/health/ready")[0] == 200) == (reason != "the broker is away")
