"""A replica's place in its consumer group: which errors pass, and which mean that it has lost it."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from aiokafka.errors import GroupAuthorizationFailedError, TopicAuthorizationFailedError, UnsupportedVersionError

from stage import metrics

log = logging.getLogger(__name__)

_LASTING = (GroupAuthorizationFailedError, TopicAuthorizationFailedError, UnsupportedVersionError)
_IN_A_ROW = 8
_GAP_SECONDS = 5.0


class GroupLost(Exception):
    """This replica is no member of its group any more and cannot become one again in this process."""


class Membership:
    """Judges the errors of the group's coordinator.

    Most pass: the member joins again. Some the client never gets over (its heartbeat task is gone, another replica has
    its name): it then reports the same error again and again, and only a new process helps.
    """

    def __init__(self, stage: str, instance: str | None, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._stage = stage
        self._instance = instance
        self._clock = clock
        self._last = 0.0
        self._in_a_row = 0

    def judge(self, error: BaseException) -> None:
        """Note an error; raises `GroupLost` where it will not pass."""
        metrics.GROUP_ERRORS.inc(stage=self._stage)
        words = str(error) or type(error).__name__
        if isinstance(error, _LASTING):
            raise GroupLost(f"Kafka does not let this client into its group: {words}") from error
        now = self._clock()
        self._in_a_row = self._in_a_row + 1 if now - self._last <= _GAP_SECONDS else 1
        self._last = now
        if self._in_a_row >= _IN_A_ROW:
            why = f"; is there another replica with GOVWIRE_INSTANCE={self._instance}?" if self._instance else ""
            raise GroupLost(f"this replica lost its place in the consumer group ({words}){why}") from error
        log.warning("consumer group: %s; joining again", words)
