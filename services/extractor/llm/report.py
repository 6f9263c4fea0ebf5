"""What became of asking the model about one article: a closed set of words, for metrics and for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class Outcome(StrEnum):
    """How asking ended. With all but the first two the rules read the article alone."""

    ANSWERED = "answered"
    ANSWERED_IN_PART = "answered_in_part"
    """The article was longer than may be sent; the answer is about its beginning."""
    UNUSABLE = "unusable"
    """There is an answer, and no events can be read from it."""
    TIMEOUT = "timeout"
    UNREACHABLE = "unreachable"
    """No connection, or one that broke."""
    BUSY = "busy"
    """The endpoint asked for patience (429)."""
    SERVER_ERROR = "server_error"
    REFUSED = "refused"
    """The endpoint does not want such requests: a wrong key, path, model or parameter, or a redirect."""
    TOO_LARGE = "too_large"
    """The response is larger than any answer."""
    BUDGET = "budget"
    """Nothing was asked: the day's tokens are used up."""
    RESTING = "resting"
    """Nothing was asked: the endpoint failed several times in a row and is left alone for a while."""


class Dropped(StrEnum):
    """Why something in an answer was left out."""

    MALFORMED = "malformed"
    """An event or argument that is not as it was asked for."""
    TYPE = "type"
    """An event of a type that there is not."""
    ROLE = "role"
    """An argument in a role that there is not."""
    TRIGGER = "trigger"
    """An event whose trigger does not stand in the text."""
    EVIDENCE = "evidence"
    """A sentence that does not stand in the text."""
    ARGUMENT = "argument"
    """An argument that does not stand in the text."""
    REPEATED = "repeated"
    """An event that the answer holds twice."""
    SURPLUS = "surplus"
    """More events or arguments than an article can have."""


@dataclass
class Report:
    """One article's."""

    outcome: Outcome = Outcome.ANSWERED
    error: str = ""
    """What went wrong, for a person."""
    seconds: float = 0.0
    """How long was waited for the model."""
    prompt_tokens: int = 0
    """As the endpoint counts them; as they were estimated where it does not say."""
    answer_tokens: int = 0
    dropped: Counter[Dropped] = field(default_factory=Counter)
    new: int = 0
    """Events that only the model tells."""
    known: int = 0
    """Events that the rules tell too, of which theirs were kept."""


Tell = Callable[[Report], None]


class ModelFailed(Exception):
    """The model gave no usable answer. `after`: seconds that the endpoint asked to be left alone; `spent`: whether it
    may have used tokens all the same."""

    def __init__(self, outcome: Outcome, error: str, *, after: float | None = None, spent: bool = False) -> None:
        super().__init__(error)
        self.outcome = outcome
        self.error = error
        self.after = after
        self.spent = spent
