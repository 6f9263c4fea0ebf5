"""Log lines: for people on a terminal, or one JSON object a line."""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime
from typing import Any

_OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_QUIET = {
    "aiokafka": logging.WARNING,
    "asyncio": logging.WARNING,
    # Their warnings are about timers that are late on a busy machine; what ends them is told by our own watch.
    "faust": logging.ERROR,
    "mode": logging.ERROR,
}


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
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name, least in _QUIET.items():
        logging.getLogger(name).setLevel(max(least, logging.getLevelName(level)))
