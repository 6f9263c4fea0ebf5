"""The model's answer: from what it wrote to events that have the right form, whatever their words."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from schemas.events import EventType, Role
from services.extractor.llm.report import Dropped, ModelFailed, Outcome

MOST_EVENTS = 100
MOST_ARGUMENTS = 100
"""More than any article has: an answer that repeats itself to its end must not take the extractor's time."""

_TYPES = frozenset(EventType)
_ROLES = frozenset(Role)
_THOUGHTS = re.compile(r"^\s*<think>.*?</think>", re.DOTALL)
_FENCED = re.compile(r"```(?:json|JSON)?[ \t]*\n(.*?)(?:\n[ \t]*```|\Z)", re.DOTALL)


class _Argument(BaseModel):
    model_config = ConfigDict(strict=True)

    role: str
    text: str = Field(max_length=1000)


class _Event(BaseModel):
    model_config = ConfigDict(strict=True)

    type: str
    trigger: str = Field(max_length=200)
    evidence: Annotated[str, Field(max_length=4000)] | Annotated[list[str], Field(max_length=20)]
    modality: Literal["asserted", "planned", "required", "possible", "reported"] = "asserted"
    polarity: Literal["positive", "negative"] = "positive"
    arguments: list[Any] = []


@dataclass(frozen=True, slots=True)
class ToldArgument:
    """A role and the words that are said to fill it."""

    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class ToldEvent:
    """An event as the model tells it: its words are not looked up yet."""

    type: EventType
    trigger: str
    evidence: tuple[str, ...]
    modality: Literal["asserted", "planned", "required", "possible", "reported"] = "asserted"
    polarity: Literal["positive", "negative"] = "positive"
    arguments: tuple[ToldArgument, ...] = field(default=())


def read_answer(content: str, dropped: Counter[Dropped]) -> list[ToldEvent]:
    """The events in an answer. What is malformed or names an unknown type or role is left out and counted; raises
    `ModelFailed` (unusable) where there is no JSON with events at all."""
    told: list[ToldEvent] = []
    rows = _rows(content)
    dropped[Dropped.SURPLUS] += max(0, len(rows) - MOST_EVENTS)
    for row in rows[:MOST_EVENTS]:
        try:
            event = _Event.model_validate(row)
        except ValidationError:
            dropped[Dropped.MALFORMED] += 1
            continue
        if event.type not in _TYPES:
            dropped[Dropped.TYPE] += 1
            continue
        evidence = (event.evidence,) if isinstance(event.evidence, str) else tuple(event.evidence)
        arguments = _arguments(event.arguments, dropped)
        told.append(
            ToldEvent(EventType(event.type), event.trigger, evidence, event.modality, event.polarity, arguments)
        )
    return told


def _arguments(rows: list[Any], dropped: Counter[Dropped]) -> tuple[ToldArgument, ...]:
    found = []
    dropped[Dropped.SURPLUS] += max(0, len(rows) - MOST_ARGUMENTS)
    for row in rows[:MOST_ARGUMENTS]:
        try:
            argument = _Argument.model_validate(row)
        except ValidationError:
            dropped[Dropped.MALFORMED] += 1
            continue
        if argument.role not in _ROLES:
            dropped[Dropped.ROLE] += 1
            continue
        found.append(ToldArgument(Role(argument.role), argument.text))
    return tuple(found)


def _rows(content: str) -> list[Any]:
    """The list of events: `{"events": […]}`, or the bare list that servers without a response format may bring; in a
    code fence, behind thoughts or among words, too."""
    content = _THOUGHTS.sub("", content)
    fenced = _FENCED.search(content)
    embedded = [content[at:] for at in (content.find("{"), content.find("[")) if at > 0]
    for candidate in [content, *([fenced.group(1)] if fenced else []), *embedded]:
        try:
            value, _ = json.JSONDecoder().raw_decode(candidate.lstrip())
        except (ValueError, RecursionError):
            continue
        rows = value.get("events") if isinstance(value, dict) else value
        if isinstance(rows, list):
            return rows
    raise ModelFailed(Outcome.UNUSABLE, "the answer is no JSON with a list of events", spent=True)
