"""What a sample site answers: a table from path (with its query) to an answer, or to one that depends on the visit."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from email.utils import format_datetime

HTML = "text/html; charset=utf-8"


@dataclass(frozen=True)
class Answer:
    """One answer of a site, before conditional requests are looked at."""

    body: bytes
    content_type: str | None = HTML
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    etag: str | None = None
    modified: str | None = None
    """Last-Modified, an HTTP date."""
    delay: float = 0.0
    """Seconds before the answer begins."""


Behaviour = Answer | Callable[[int], Answer]
"""An answer, or what gives it for the n-th visit of this run (0: the first)."""


@dataclass
class Site:
    """One site: its name, and all that it answers."""

    name: str
    answers: dict[str, Behaviour] = field(default_factory=dict)
    missing: Answer = field(
        default_factory=lambda: Answer(b"<html><body><h1>404 Not Found</h1></body></html>", status=404)
    )


def strong_etag(body: bytes) -> str:
    """An entity tag that changes with the body."""
    return f'"{hashlib.sha256(body).hexdigest()[:16]}"'


def http_date(moment: date | datetime) -> str:
    """An HTTP date; a bare day is taken at noon."""
    whole = moment if isinstance(moment, datetime) else datetime.combine(moment, time(12))
    return format_datetime(whole.replace(tzinfo=UTC), usegmt=True)
