"""Log lines: for people on a terminal, or one JSON object a line."""

from __future__ import annotations

import json
import logging
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

_CALM_SECONDS = 15.0
_OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_QUIET = {
    "aiokafka": logging.WARNING,
    "asyncio": logging.WARNING,
    "httpx": logging.WARNING,  # a line for every request
    # Their warnings are about timers that are late on a busy machine; what ends them is told by our own watch.
    "faust": logging.ERROR,
    "mode": logging.ERROR,
}


class Calm(logging.Filter):
    """Lets a library say the same thing once in a while: a broker that is away is worth a line, not a hundred a second.

    The same thing is the same words before values are put into them; the next line tells how often it was repeated.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._told: dict[tuple[str, str], tuple[float, int]] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the record is told."""
        if record.name.partition(".")[0] not in _QUIET:
            return True
        what, now = (record.name, str(record.msg)), self._clock()
        told_at, repeated = self._told.get(what, (-_CALM_SECONDS, 0))
        if now - told_at < _CALM_SECONDS:
            self._told[what] = (told_at, repeated + 1)
            return False
        self._told[what] = (now, 0)
        if repeated:
            record.repeated = repeated
        return True


class JsonLines(logging.Formatter):
    """One JSON object a line: time, level, logger, message, and whatever `extra` was given."""

    def __init__(self, service: str) -> None:
        super().__init__()
        self._service = service

    def format(self, record: logging.LogRecord) -> str:
        """The record as a line."""
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "service": self._service,
            "logger": record.name,
            "message": record.getMessage(),
        }
        line.update({name: value for name, value in vars(record).items() if name not in _OWN})
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False, default=str)


class ConsoleLines(logging.Formatter):
    """A line for a person; what `extra` was given follows as `name=value`."""

    def __init__(self, service: str) -> None:
        super().__init__(f"%(asctime)s %(levelname).1s {service}: %(message)s", "%H:%M:%S")

    def format(self, record: logging.LogRecord) -> str:
        """The record as a line."""
        more = " ".join(f"{name}={value}" for name, value in vars(record).items() if name not in _OWN)
        line = super().format(record)
        if not more:
            return line
        head, newline, rest = line.partition("\n")
        return f"{head} [{more}]{newline}{rest}"


def set_up(service: str, *, style: str, level: str) -> None:
    """Log to stderr in this style, from this level on.

    Libraries only from WARNING or ERROR on: aiokafka's DEBUG lines alone cost 8 % of a busy stage's time.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines(service) if style == "json" else ConsoleLines(service))
    handler.addFilter(Calm())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name, least in _QUIET.items():
        logging.getLogger(name).setLevel(max(least, logging.getLevelName(level)))
