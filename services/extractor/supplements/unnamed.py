"""Checks whose name only says how they are done (现场检查) have none, where it is told what was checked."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor.finders.named_checks import names_no_check
from services.extractor.grammar.reading import Reading
from services.extractor.telling.candidate import Candidate

_CHECKS = (EventType.INSPECTION_ENFORCEMENT, EventType.EVALUATION_RANKING)
_WHAT = (Role.TARGET, Role.LOCATION, Role.TOPIC)
_WHEN = (Role.ORGANIZER, Role.TIME)


def drop_unnamed_checks(reading: Reading, events: list[Candidate]) -> None:
    """Take from checks what is no name of them."""
    for event in events:
        if event.type in _CHECKS and (any(map(event.has, _WHAT)) or all(map(event.has, _WHEN))):
            named = event.arguments.get(Role.PROGRAMME, ())
            event.arguments[Role.PROGRAMME] = [f for f in named if not names_no_check(reading, f.phrase)]
