"""The base of every message on a topic, and the types several messages share."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

SCHEMA_VERSION = 1
"""Raised by one when a change is not backward compatible; such a change also gets a new topic."""


class Part(BaseModel):
    """A part of a message: immutable; unknown fields of a newer writer are ignored, not refused."""

    model_config = ConfigDict(frozen=True, extra="ignore", use_attribute_docstrings=True)


class Message(Part):
    """A whole message, as it stands on a topic: JSON, UTF-8."""

    schema_version: int = Field(default=SCHEMA_VERSION, ge=1)
    """Version of the schema this message was written with."""

    def to_json(self) -> bytes:
        """The message as it is written to its topic."""
        return self.__pydantic_serializer__.to_json(self)

    @classmethod
    def from_json(cls, raw: bytes | str) -> Any:
        """Read a message; raises `pydantic.ValidationError` where `raw` is not one."""
        return cls.model_validate_json(raw)


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a moment needs its zone, for example 2025-05-12T08:00:00Z")
    return moment


Moment = Annotated[datetime, AfterValidator(_aware)]
"""A point in time with its zone (RFC 3339 on the wire)."""

IsoDate = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?([+-]\d{2}:\d{2}|Z)?)?$")]
"""A day, or a day with its time and zone (ISO 8601), as exact as the page shows it."""
