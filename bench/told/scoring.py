"""How many of the events of told articles the extractor finds.

Statements are left out of the scores. An event is found where one of its type has its trigger or an argument; each is
matched once, the likeliest pairs first. Arguments of found events count by the shared characters of the best pair of
each role (F1 of the two bags of characters, as DuEE 1.0 scores them), `strict` where they are equal.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from bench.told import ToldArticle, ToldEvent, Wording
from schemas.events import Event, EventType, Role
from services.extractor import extract_events

EQUAL = 0.999
"""Words with more of their characters in common are the same words."""


class Summed:
    """Counts, whose sums are made by `+`, field by field."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    def __add__(self, other: Self) -> Self:
        return type(self)(*(getattr(self, name) + getattr(other, name) for name in self.__dataclass_fields__))


@dataclass
class Score(Summed):
    """What was found; sums of articles are made by `+`."""

    told: float = 0
    """Events that a reader wrote down, background left out."""
    found: float = 0
    said: float = 0
    """Events of the extractor, without those that match a background event."""
    arguments_told: float = 0
    arguments_found: float = 0
    arguments_equal: float = 0
    arguments_said: float = 0

    @property
    def events(self) -> float:
        """F1 of events."""
        return _f1(self.found, self.said, self.told)

    @property
    def arguments(self) -> float:
        """F1 of arguments by characters."""
        return _f1(self.arguments_found, self.arguments_said, self.arguments_told)

    @property
    def strict(self) -> float:
        """F1 of arguments that are equal."""
        return _f1(self.arguments_equal, self.arguments_said, self.arguments_told)


def _f1(found: float, said: float, told: float) -> float:
    return 2 * found / (said + told) if said + told else 0.0


def pairs(said: Sequence[Event], told: Sequence[ToldEvent]) -> dict[int, int]:
    """Which event of the extractor is which of the reader's, by index."""
    likeness = sorted(
        ((_likeness(event, other), i, j) for i, event in enumerate(said) for j, other in enumerate(told)),
        key=lambda each: (-each[0], each[1], each[2]),
    )
    matched: dict[int, int] = {}
    taken: set[int] = set()
    for value, i, j in likeness:
        if value and i not in matched and j not in taken:
            matched[i] = j
            taken.add(j)
    return matched


def _likeness(event: Event, other: ToldEvent) -> float:
    if event.type not in other.types:
        return 0.0
    trigger = event.trigger.text
    same = any(trigger in each or each in trigger for each in (other.trigger.text, *other.trigger.others))
    wanted = [(role, words) for role, words, due in other.arguments if due]
    shared = sum(
        max((words.meets(a.span.text) for a in event.arguments if a.role is role), default=0.0)
        for role, words in wanted
    )
    if not same and not shared:
        return 0.0
    return 0.2 + 0.3 * same + (0.5 * shared / len(wanted) if wanted else 0.0)


def score(said: Sequence[Event], told: Sequence[ToldEvent]) -> Score:
    """How much of what is told was found."""
    matched = pairs(said, told)
    total = Score()
    for other in told:
        if other.counts:
            total.told += 1
            total.arguments_told += sum(due for _, _, due in other.arguments)
    for index, event in enumerate(said):
        pair = told[matched[index]] if index in matched else None
        if (pair is not None and not pair.counts) or (pair is None and event.type is EventType.STATEMENT):
            continue
        total.said += 1
        total.found += pair is not None
        total += _score_arguments(event, pair.arguments if pair else [])
    return total


def _score_arguments(event: Event, wanted: list[tuple[Role, Wording, bool]]) -> Score:
    total = Score(arguments_said=len(event.arguments))
    values = sorted(
        (
            (-words.meets(argument.span.text), i, j)
            for i, argument in enumerate(event.arguments)
            for j, (role, words, _) in enumerate(wanted)
            if argument.role is role
        ),
    )
    used: set[int] = set()
    taken: set[int] = set()
    for negative, i, j in values:
        if not negative or i in used or j in taken:
            continue
        used.add(i)
        taken.add(j)
        if not wanted[j][2]:
            total.arguments_said -= 1
            continue
        total.arguments_found -= negative
        total.arguments_equal += negative < -EQUAL
    return total


def score_all(articles: Iterable[ToldArticle]) -> Score:
    """The score of many articles together."""
    return sum((score(extract_events(each.article), each.events) for each in articles), Score())
