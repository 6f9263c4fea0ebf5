"""What a stateful stage remembers, as it stands on its changelog."""

from __future__ import annotations

from pydantic import JsonValue

from schemas.base import Message


class StateEntry(Message):
    """One entry of a stage's state; internal, compacted, keyed by the entry's name."""

    value: JsonValue
    """Whatever the stage keeps under that name."""
