"""Help at the door and what was calibrated there: the service and its figures are one event."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor.grammar.reading import Reading
from services.extractor.joining.pairs import Pair, says_alike
from services.extractor.telling.candidate import Candidate


def join_served(reading: Reading, events: list[Candidate]) -> list[Candidate]:
    """某所开展“计量惠民”免费检定活动，检定血压计30台: the events without the checks that are how one helped."""
    joined: set[int] = set()
    help_: Candidate | None = None
    for event in events:
        if event.type is EventType.ASSISTANCE_SERVICE:
            help_ = event
        elif help_ is not None and _is_the_service(reading, help_, event):
            for filler in event.arguments.get(Role.QUANTITY, ()):
                if not says_alike(reading, help_, Role.QUANTITY, filler):
                    help_.add(Role.QUANTITY, filler)
            help_.add_evidence(*event.evidence)
            joined.add(id(event))
    return [event for event in events if id(event) not in joined]


_SERVES = ("检定", "检测", "检验", "校准", "检定了", "检测了", "检验了", "校准了")


def _is_the_service(reading: Reading, help_: Candidate, event: Candidate) -> bool:
    """Whether a check only says how much was done in the help told before it in its sentence, by those who helped."""
    checks = event.type is EventType.INSPECTION_ENFORCEMENT and reading.say(event.told).endswith(_SERVES)
    if not checks or event.has(Role.PENALTY) or event.has(Role.PROGRAMME) or not event.has(Role.QUANTITY):
        return False
    pair = Pair(reading, help_, event)
    return pair.one_sentence and (pair.agree(Role.ORGANIZER) or not event.has(Role.ORGANIZER))
