"""Visits that say no more than who came to another event, or where it was."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.gatherings import GATHERINGS


def only_comes(event: Candidate, events: list[Candidate]) -> bool:
    """Whether somebody who is told to come or look on does nothing but what another event tells."""
    return event.type is EventType.VISIT_RESEARCH and (_looks_on(event, events) or _goes_to_act(event, events))


def _looks_on(visit: Candidate, events: list[Candidate]) -> bool:
    """某某到场观摩: who looks on at a contest told before visits nothing."""
    if not visit.has(Role.VISITOR) or set(visit.arguments) - {Role.VISITOR, Role.TIME}:
        return False
    seen = [e for e in events if e.type in GATHERINGS and e.start < visit.start]
    return any(set(visit.arguments[Role.VISITOR]) <= set(e.arguments.get(Role.ATTENDEE, ())) for e in seen)


def _goes_to_act(visit: Candidate, events: list[Candidate]) -> bool:
    """前往仓库，检查储备; 走进小学，为师生授课: the check or lesson is what they go for, and the place is its."""
    deeds = [e for e in events if e.type in _DONE_THERE and e.frame.sentence is visit.frame.sentence]
    deed = next((e for e in deeds if e.start > visit.start and _goes_on(visit, e)), None)
    if not visit.trigger.vague or deed is None:
        return False
    role = _DONE_THERE[deed.type]
    told = [f for f in deed.arguments.get(role, ()) if (role, f.phrase) not in deed.inherited]
    if not told:
        deed.arguments[role] = []
        for filler in (*visit.arguments.get(Role.TARGET, ()), *visit.arguments.get(Role.LOCATION, ())):
            deed.add(role, filler)
    return True


def _goes_on(visit: Candidate, deed: Candidate) -> bool:
    """Whether nobody else is said to do it."""
    return not deed.frame.subject_is_own or deed.frame.subject == visit.frame.subject


_DONE_THERE = {EventType.INSPECTION_ENFORCEMENT: Role.TARGET, EventType.TRAINING_LECTURE: Role.LOCATION}
"""What one goes somewhere for, and the role of where it is done."""
