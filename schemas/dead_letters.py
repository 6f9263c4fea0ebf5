"""Messages that could not be handled, whole, with the reason."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Base64Bytes, Field

from schemas.base import Message, Moment


class DeadReason(StrEnum):
    """Why a message was put aside: the closed set of reasons."""

    UNDECODABLE = "undecodable"
    """The bytes are not a message of the topic's schema."""
    UNKNOWN_CHARSET = "unknown_charset"
    """The page's bytes fit no encoding."""
    NOT_A_PAGE = "not_a_page"
    """The body is neither markup nor text."""
    TOO_LARGE = "too_large"
    """The message or what it would become is over the size limit."""
    RETRIES_EXHAUSTED = "retries_exhausted"
    """A passing failure that did not pass."""
    REJECTED_OUTPUT = "rejected_output"
    """The broker refused what the message became."""
    HANDLER_ERROR = "handler_error"
    """An unexpected error in the stage's own code."""
    TIME_LIMIT = "time_limit"
    """The message took longer than a message may."""


class DeadLetter(Message):
    """One message as it was, and why it was put aside; keyed by the origin's key."""

    topic: str
    partition: int = Field(ge=0)
    offset: int = Field(ge=0)
    key: Base64Bytes | None = None
    value: Base64Bytes | None = None
    """The original bytes."""
    headers: dict[str, str] = {}
    stage: str
    reason: DeadReason
    error: str
    """What went wrong, for a person."""
    attempts: int = Field(default=1, ge=1)
    first_attempt_at: Moment
    last_attempt_at: Moment
    replays: int = Field(default=0, ge=0)
    """How often the message was replayed before."""
