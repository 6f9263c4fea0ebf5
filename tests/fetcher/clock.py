"""A clock that stands still until somebody sleeps."""

import asyncio


class Clock:
    """Monotonic seconds; `sleep` moves them, and lets the other tasks run."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        """The time."""
        return self.now

    async def sleep(self, seconds: float) -> None:
        """Move on."""
        self.slept.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)
