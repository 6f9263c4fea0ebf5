"""How many tokens may still be used today: counted in a file, for all workers of a replica and over restarts."""

from __future__ import annotations

import fcntl
import json
import logging
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

log = logging.getLogger(__name__)


class Reservation(NamedTuple):
    """Tokens set aside for one request, and the day they were taken from (ISO 8601)."""

    day: str
    tokens: int


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


class Budget:
    """A day's tokens. What a request may use is set aside before it is sent and corrected afterwards: neither workers
    side by side nor a crash in between can use more than the day's."""

    def __init__(self, path: Path, tokens_a_day: int, *, today: Callable[[], str] = _today) -> None:
        self._path = path
        self._tokens_a_day = tokens_a_day
        self._today = today
        self._told = ""
        self._stored = True
        self._memory: bytes = b""

    def reserve(self, tokens: int) -> Reservation | None:
        """Set tokens aside; None where the day has not so many left, which is logged once a day."""
        day = self._today()
        used = self._change(day, lambda used: used + tokens if used + tokens <= self._tokens_a_day else None)
        if used + tokens <= self._tokens_a_day:
            return Reservation(day, tokens)
        if self._told != day:
            self._told = day
            log.warning(
                "today's budget for the model is used up (%d of %d tokens, GOVWIRE_LLM_TOKENS_A_DAY); "
                "until midnight UTC the rules work alone",
                used,
                self._tokens_a_day,
            )
        return None

    def settle(self, reserved: Reservation, used: int) -> None:
        """Replace what was set aside by what was used, unless its day is over."""
        self._change(reserved.day, lambda total: max(0, total + used - reserved.tokens) if total else None)

    def _change(self, day: str, change: Callable[[int], int | None]) -> int:
        """Replace the day's count by what `change` makes of it (None: leave it); gives the count before."""
        if self._stored:
            try:
                return self._change_in_file(day, change)
            except OSError as error:
                self._stored = False
                log.warning("%s: %s; each worker counts the model's tokens by itself", self._path, error.strerror)
        used = _read(self._memory, day)
        if (changed := change(used)) is not None:
            self._memory = _record(day, changed)
        return used

    def _change_in_file(self, day: str, change: Callable[[int], int | None]) -> int:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            used = _read(os.pread(descriptor, _LONGEST, 0), day)
            if (changed := change(used)) is not None:
                record = _record(day, changed)
                os.pwrite(descriptor, record, 0)
                os.ftruncate(descriptor, len(record))
        finally:
            os.close(descriptor)
        return used


_LONGEST = 200
"""More bytes than a record has."""


def _read(record: bytes, day: str) -> int:
    """The day's count; none where the record is another day's, missing, or spoilt by a full disk."""
    try:
        stored = json.loads(record)
        return int(stored["tokens"]) if stored["day"] == day else 0
    except (ValueError, KeyError, TypeError):
        return 0


def _record(day: str, tokens: int) -> bytes:
    return json.dumps({"day": day, "tokens": tokens}).encode()
