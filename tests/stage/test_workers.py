"""A worker process that is ended by two at once."""

from __future__ import annotations

from typing import Any, cast

from stage.workers import Limits, Worker


async def test_a_process_that_another_ends_meanwhile_is_ended_quietly() -> None:
    """A start that fails while its stage stops ends the process, too: the second finds nothing left to end."""
    worker = Worker(
        "module",
        "service",
        "stage",
        Limits(seconds=30, attempts=1, backoff_seconds=0),
        state=None,
        log_format="console",
        log_level="INFO",
    )

    class Ending:
        """A process that takes too long to end, and is forgotten by the other one that stops it."""

        returncode = None
        killed = 0

        async def wait(self) -> int:
            if not self.killed:
                worker._process = None
                raise TimeoutError
            return -9

        def kill(self) -> None:
            self.killed += 1

        def close(self) -> None:
            """Its socket."""

    process = Ending()
    worker._process = worker._writer = cast(Any, process)
    await worker.stop()
    assert (process.killed, worker.pid) == (1, None)
