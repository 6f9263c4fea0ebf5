"""The form of what verbs add to an event told elsewhere; `table` has them all."""

from __future__ import annotations

from dataclasses import dataclass

from schemas.events import EventType, Role
from services.extractor.rulebook import Slot
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.gatherings import SHOWS


@dataclass(frozen=True, slots=True, eq=False)
class Supplement:
    """Verbs that add to an event, and what they add."""

    verbs: str
    slots: tuple[Slot, ...]
    hosts: tuple[EventType, ...]
    definite: bool = False
    """The subject must refer back to an event (活动由…主办)."""
    anyhow: bool = False
    """Also what is planned, allowed or demanded (可通过…申报)."""
    near: bool = False
    """Only for an event told in the same paragraph or the one before."""
    once: bool = False
    """Only roles that nothing fills yet, topics that the event's own sentence adds aside."""
    guests: bool = False
    """The subject must be those who came (主礼嘉宾包括…)."""
    subtypes: tuple[str, ...] = SHOWS
    """Of what has no type of its own, what they add to."""
    named: bool = False
    """Only for an event with a name: a course or a contest, not one of its lectures."""
    talks: bool = False
    """Only for talks told in the same sentence."""

    def takes(self, event: Candidate) -> bool:
        """Whether the verbs may add to the event: to an exhibition, not to an accident; to a ceremony at which
        something is given, not to any gift."""
        if event.type not in self.hosts or (self.named and not event.has(Role.NAME)):
            return False
        return event.type not in _MANIFOLD or event.trigger.subtype in self.subtypes


_MANIFOLD = frozenset({EventType.OTHER, EventType.ASSISTANCE_SERVICE})
"""Types that tell many kinds of things."""
