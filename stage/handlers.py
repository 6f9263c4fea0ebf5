"""A stage's handler: the plain function, the topic it reads, the topics it writes."""

from __future__ import annotations

import inspect
import json
import time
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from schemas.base import Message
from schemas.dead_letters import DeadReason
from schemas.topics import Topic
from stage import outcomes
from stage.outcomes import Tombstone
from stage.results import Again, Dead, Done, Output, Result, Skipped

Key = Callable[[Any], str]
"""Gives the key of a message that is written."""
State = MutableMapping[str, Any]
"""What a stateful handler remembers: JSON values by name. What was read is a copy: assign it to keep a change."""

_ERROR_CHARACTERS = 2000


@dataclass(frozen=True)
class Handler:
    """One stage: how a message of one topic becomes messages of others."""

    name: str
    """The stage's name in metrics, headers and dead letters."""
    function: Callable[..., Iterable[Any] | None]
    """`function(message)` or `function(message, state)`; gives messages and tombstones, or raises an outcome."""
    reads: Topic
    writes: Mapping[Topic, Key]
    changelog: Topic | None = None
    """The changelog of its state, for a stateful one."""

    def __post_init__(self) -> None:
        wanted = 2 if self.changelog is not None else 1
        if len(inspect.signature(self.function).parameters) != wanted:
            raise TypeError(f"{self.name}: the function takes {'message and state' if wanted == 2 else 'a message'}")
        if self.changelog is not None and (self.reads.partitions != 1 or self.changelog.partitions != 1):
            raise TypeError(
                f"{self.name}: state needs one total order: {self.reads.name} and its changelog of 1 partition"
            )

    def handle(self, raw: bytes | None, state: Overlay | None = None) -> Result:
        """One message through the ladder: whatever happens becomes a result."""
        started = time.perf_counter()
        result = self._handle(raw, state)
        result.seconds = time.perf_counter() - started
        if state is not None and not isinstance(result, Done):
            state.rollback()
        return result

    def _handle(self, raw: bytes | None, state: Overlay | None) -> Result:
        try:
            message = self.reads.message.from_json(raw or b"")
        except ValidationError as error:
            return Dead(DeadReason.UNDECODABLE, brief(error))
        try:
            made = self.function(message) if state is None else self.function(message, state)
            outputs = [self._output(each, message) for each in made or ()]
        except outcomes.Skip as skip:
            return Skipped(skip.reason)
        except outcomes.Retry as retry:
            return Again(retry.reason, retry.after, retry.error)
        except outcomes.DeadLetter as dead:
            return Dead(dead.reason, dead.error[:_ERROR_CHARACTERS])
        except Exception as error:  # an error of ours: put aside, counted by the fuse
            return Dead(DeadReason.HANDLER_ERROR, trace(error))
        return Done(outputs, state.commit() if state is not None else {})

    def _output(self, made: Message | Tombstone, message: Message) -> Output:
        if isinstance(made, Tombstone):
            if made.topic not in self.writes:
                raise TypeError(f"{self.name} does not write to {made.topic.name}")
            return Output(made.topic.name, made.key.encode(), None, getattr(message, "source_id", None), None)
        for topic, key in self.writes.items():
            if topic.message is type(made):
                source = getattr(made, "source_id", None) or getattr(message, "source_id", None)
                return Output(topic.name, key(made).encode(), made.to_json(), source, made.schema_version)
        raise TypeError(f"{self.name} does not write messages of type {type(made).__name__}")


class Overlay(State):
    """A state as a handler sees it: what is stored, under what was written since and is not stored yet.

    Writes of a message are kept when it was handled (`commit`) and forgotten otherwise (`rollback`).
    """

    def __init__(self, stored: Mapping[str, bytes], staged: Mapping[str, bytes | None] | None = None) -> None:
        self._stored = stored
        self._staged = dict(staged or {})
        self._fresh: dict[str, bytes | None] = {}

    def commit(self) -> dict[str, bytes | None]:
        """Keep the writes since the last commit; gives them, encoded."""
        fresh, self._fresh = self._fresh, {}
        self._staged.update(fresh)
        return fresh

    def rollback(self) -> None:
        """Forget the writes since the last commit."""
        self._fresh = {}

    def __getitem__(self, key: str) -> Any:
        for layer in (self._fresh, self._staged):
            if key in layer:
                record = layer[key]
                break
        else:
            record = self._stored[key]
        if record is None:
            raise KeyError(key)
        return json.loads(record)["value"]

    def __setitem__(self, key: str, value: Any) -> None:
        self._fresh[key] = b'{"schema_version":1,"value":' + json.dumps(value, ensure_ascii=False).encode() + b"}"

    def __delitem__(self, key: str) -> None:
        self[key]
        self._fresh[key] = None

    def __iter__(self) -> Iterator[str]:
        written = {**self._staged, **self._fresh}
        yield from (key for key in self._stored if key not in written)
        yield from (key for key, record in written.items() if record is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def brief(error: ValidationError) -> str:
    """What is wrong with a message, in one line."""
    first = error.errors(include_url=False, include_input=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    more = f" (and {error.error_count() - 1} more)" if error.error_count() > 1 else ""
    return f"not a {error.title}: {where + ': ' if where else ''}{first['msg']}{more}"


def trace(error: Exception) -> str:
    """The error with the place it came from: the last frames say most."""
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    places = " < ".join(
        f"{frame.name} ({frame.filename.rpartition('/')[2]}:{frame.lineno})" for frame in reversed(frames)
    )
    return f"{type(error).__name__}: {error} [{places}]"[:_ERROR_CHARACTERS]
