"""W3C Trace Context, and the headers that every message carries (`schemas.headers`).

A message continues the trace of the message it was made from: same trace id, a new span id
(https://www.w3.org/TR/trace-context/).
"""

from __future__ import annotations

import random
import re
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from schemas import headers as names

CONTENT_TYPE_JSON = "application/json"

_TRACEPARENT = re.compile(r"([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?")
# Span ids need to differ, not to be secret: one seed from the system, then a fast generator.
_random = random.Random(secrets.randbits(128))


@dataclass(frozen=True)
class Trace:
    """One step of a trace."""

    trace_id: str
    span_id: str
    flags: str = "00"

    def header(self) -> str:
        """The `traceparent` value."""
        return f"00-{self.trace_id}-{self.span_id}-{self.flags}"

    def step(self) -> Trace:
        """The next step of the same trace."""
        return Trace(self.trace_id, f"{_random.getrandbits(64) | 1:016x}", self.flags)


def begin() -> Trace:
    """The first step of a new trace."""
    return Trace(f"{_random.getrandbits(128) | 1:032x}", f"{_random.getrandbits(64) | 1:016x}", "01")


def parse(value: str | None) -> Trace | None:
    """The trace that a `traceparent` names; none where it is absent or not valid (then a new one is begun)."""
    found = _TRACEPARENT.fullmatch(value.strip()) if value else None
    if found is None:
        return None
    version, trace_id, span_id, flags, more = found.groups()
    if version == "ff" or (version == "00" and more) or not int(trace_id, 16) or not int(span_id, 16):
        return None
    return Trace(trace_id, span_id, flags)


def read_headers(raw: Iterable[tuple[str, bytes | None]] | None) -> dict[str, str]:
    """Kafka's headers as text; what is not UTF-8 is escaped, of equal names the last counts."""
    return {name: (value or b"").decode("utf-8", "backslashreplace") for name, value in raw or ()}


def onward_headers(
    incoming: Mapping[str, str], *, stage: str, source: str | None, schema_version: int | None
) -> list[tuple[str, bytes]]:
    """The headers of a message that `stage` makes from one that came with `incoming`."""
    trace = parse(incoming.get(names.TRACEPARENT))
    step = trace.step() if trace else begin()
    values = {names.TRACEPARENT: step.header(), names.STAGE: stage, names.CONTENT_TYPE: CONTENT_TYPE_JSON}
    origin = source or incoming.get(names.SOURCE)
    if origin:
        values[names.SOURCE] = origin
    if schema_version is not None:
        values[names.SCHEMA_VERSION] = str(schema_version)
    return [(name, value.encode()) for name, value in values.items()]
