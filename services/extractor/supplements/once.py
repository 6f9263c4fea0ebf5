"""A role filled, unless the same body or the same words fill it already."""

from __future__ import annotations

from schemas.events import Role
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Reading
from services.extractor.identity import normalise
from services.extractor.telling.candidate import Candidate

_RATHER = {Role.PARTICIPANT: (Role.SIGNATORY,), Role.ATTENDEE: (Role.MODERATOR, Role.VISITOR)}
"""Roles that say more about who is there than to attend."""


def add_once(reading: Reading, host: Candidate, role: Role, filler: Filler) -> bool:
    """Fill a role, unless the same body or the same words fill it already; whether it was filled."""
    roles = (role, *_RATHER.get(role, ()))
    known = [f for other in roles for f in host.arguments.get(other, ())]
    if any(_full_name(reading, f) == _full_name(reading, filler) for f in known):
        return False
    host.add(role, filler)
    return True


def _full_name(reading: Reading, filler: Filler) -> str:
    entity = filler.mention.entity if filler.mention is not None else None
    return normalise(entity.name if entity is not None else reading.say(filler.phrase))
