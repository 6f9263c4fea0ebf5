"""What of some events is no longer told, where an article is reworded (bench/robustness.py) or republished
(bench/mirrors)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from bench.told import ToldEvent
from bench.told.scoring import EQUAL, Summed
from schemas.events import Event


@dataclass
class Lost(Summed):
    """Events and arguments that were told of an article, and those of them that are lost."""

    events: int = 0
    lost: int = 0
    arguments: int = 0
    arguments_lost: int = 0
    shown: list[str] = field(default_factory=list)
    """A line for each that is lost."""

    def compare(
        self, wanted: ToldEvent, found: Event | None, where: str, read: Callable[[str], str] = lambda words: words
    ) -> None:
        """Count an event, and what of it the one that was found lacks, all where none was; `where` says in the lines in
        what, `read` makes words of what was found those that were told."""
        self.events += 1
        self.arguments += len(wanted.arguments)
        named = f"{wanted.types[0]} {wanted.trigger.text}"
        if found is None:
            self.lost += 1
            self.arguments_lost += len(wanted.arguments)
            self.shown.append(f"{named} lost: {where!r}")
            return
        for role, wording, _ in wanted.arguments:
            there = [read(each.span.text) for each in found.arguments if each.role is role]
            if not any(wording.meets(each) > EQUAL for each in there):
                self.arguments_lost += 1
                self.shown.append(f"{named}: {role} {wording.text} is {there}: {where!r}")


def share(part: int, whole: int) -> str:
    """A count with its share of the whole, as the tables have it."""
    return f"{part} ({part / (whole or 1):.3f})"
