"""One telling of an event, with what fills its roles."""

from __future__ import annotations

from dataclasses import dataclass, field

from schemas.events import EventType, Role
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.stance import Stance
from services.extractor.rulebook import Rule, Trigger

_HELD_UNITS = frozenset(["期", "场", "次", "场次", "班次"])
MOST_FILLERS = 1_000
"""Fillers of a role: lists of winners have hundreds."""


@dataclass(slots=True, eq=False)
class Candidate:
    """One telling of an event."""

    rule: Rule
    trigger: Trigger
    frame: Frame
    stance: Stance
    told: Phrase
    """The words that tell it: the verb, or its noun where the verb says nothing."""
    name: Phrase | None = None
    """The noun phrase of the head."""
    bare: bool = False
    """The noun phrase is the head alone (会议): no name."""
    refers: bool = False
    """What is held is only referred to (本次比对由某院主导): told here where nothing before tells it."""
    arguments: dict[Role, list[Filler]] = field(default_factory=dict)
    evidence: list[int] = field(default_factory=list)
    """Indices of the sentences that tell it."""
    backdrop: bool = False
    """Told as of a longer while (近年来，…) or of what was before (此前，…): no part of the news of the day."""
    inherited: set[tuple[Role, Phrase]] = field(default_factory=set)
    """What `inherit` filled."""
    part_of: Candidate | None = None
    also: list[int] = field(default_factory=list)
    """Where further verbs of its sentence tell of it."""
    figures: tuple[int, set[tuple[float, str]]] | None = None
    """Number and unit of its quantities, for so many of them."""
    type: EventType = field(init=False)
    """The rule's event type."""

    def __post_init__(self) -> None:
        self.type = self.rule.type

    @property
    def start(self) -> int:
        """Where it is told."""
        return self.frame.trigger.start

    @property
    def of_many(self) -> bool:
        """Whether it sums up many of a kind (举办培训班9期): done on no one day, at no one gathering."""
        whole = self.frame.object
        if whole is None:
            return False
        told = (f for f in self.arguments.get(Role.QUANTITY, ()) if whole.start <= f.phrase.start < whole.end)
        held = (f.mention.quantity for f in told if f.mention is not None)
        return any(q is not None and q.unit in _HELD_UNITS and q.value > 1 for q in held)

    def has(self, role: Role) -> bool:
        """Whether the role is filled."""
        return bool(self.arguments.get(role))

    def add(self, role: Role, filler: Filler) -> None:
        """Fill a role, unless some of these words fill it already, or more than any list holds; who goes on a visit is
        not told among those present, too."""
        fillers = self.arguments.setdefault(role, [])
        start, end = filler.phrase
        goers = self.arguments.get(Role.VISITOR, ()) if role in (Role.PARTICIPANT, Role.ATTENDEE) else ()
        for known in (*fillers, *goers):
            if start < known.phrase.end and known.phrase.start < end:
                return
        if len(fillers) < MOST_FILLERS:
            fillers.append(filler)

    def inherit(self, role: Role, filler: Filler) -> None:
        """Fill a role with what another event or a line of its own tells, and keep that it was not told here."""
        self.add(role, filler)
        self.inherited.add((role, filler.phrase))

    def said(self, reading: Reading, *roles: Role) -> list[str]:
        """The words that fill the roles."""
        return [reading.say(f.phrase) for role in roles for f in self.arguments.get(role, ())]

    def add_evidence(self, *sentences: int) -> None:
        """These sentences, by their indices, tell it too."""
        self.evidence = sorted({*self.evidence, *sentences})
