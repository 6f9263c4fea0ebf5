"""Which types of events people come together for."""

from __future__ import annotations

from schemas.events import EventType, Role

GATHERINGS = (
    EventType.MEETING,
    EventType.AGREEMENT_SIGNING,
    EventType.TRAINING_LECTURE,
    EventType.COMPETITION_COMPARISON,
    EventType.ORGANIZATION_FOUNDING,
    EventType.CAMPAIGN,
    EventType.AWARD_ACCREDITATION,
)
HELD = (
    *(t for t in GATHERINGS if t not in (EventType.ORGANIZATION_FOUNDING, EventType.AWARD_ACCREDITATION)),
    EventType.OTHER,
)
SHOWS = ("show", "ceremony")
"""Subtypes of what has no type of its own that people come together for."""
MAIN = (
    EventType.MEETING,
    EventType.AGREEMENT_SIGNING,
    EventType.TRAINING_LECTURE,
    EventType.COMPETITION_COMPARISON,
)
"""What people attend, before all else."""
CALLED_BY = (Role.NAME, Role.PROGRAMME, Role.AGREEMENT, Role.FOUNDED)
"""What a gathering is called by."""
VISITS = (EventType.VISIT_RESEARCH, EventType.INSPECTION_ENFORCEMENT)
