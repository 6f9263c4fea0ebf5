"""The fuse: bad code must not drain a topic into the dead letters."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable


class FuseBlown(Exception):
    """Too large a share of the last messages could not be handled; the stage stops and leaves the rest where it is."""


class Fuse:
    """Counts messages and dead letters in a sliding window.

    A batch is counted before its dead letters are written: where it blows the fuse, none is, its offsets stay
    uncommitted, and a start after the repair finds the messages where they were.
    """

    def __init__(
        self, *, ratio: float, messages: int, seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._ratio = ratio
        self._least = messages
        self._seconds = seconds
        self._clock = clock
        self._batches: deque[tuple[float, int, int]] = deque()
        self._messages = 0
        self._dead = 0

    def count(self, messages: int, dead: int, *, example: str = "") -> None:
        """Count a batch; raises `FuseBlown`, with `example` as the reason of one dead letter."""
        now = self._clock()
        self._batches.append((now, messages, dead))
        self._messages += messages
        self._dead += dead
        while self._batches and self._batches[0][0] < now - self._seconds:
            _, old, old_dead = self._batches.popleft()
            self._messages -= old
            self._dead -= old_dead
        if dead and self._messages >= self._least and self.share >= self._ratio:
            raise FuseBlown(
                f"{self._dead} of the last {self._messages} messages could not be handled: the fuse blows. Nothing "
                f"of the last batch was written or committed. The last reason: {example or 'unknown'}. Repair and "
                f"start again, or raise GOVWIRE_FUSE_RATIO ({self._ratio:g}) where such a share is right"
            )

    @property
    def share(self) -> float:
        """Share of dead letters in the window, 0 to 1."""
        return self._dead / self._messages if self._messages else 0.0
