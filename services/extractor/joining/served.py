"""Help at the door, the way there, and what was done in it: the service and its figures are one event."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor.finders.somebody import is_somebody
from services.extractor.grammar.reading import Reading
from services.extractor.joining.pairs import Pair, says_alike
from services.extractor.telling.candidate import Candidate


def join_served(reading: Reading, events: list[Candidate]) -> list[Candidate]:
    """某所开展“计量惠民”免费检定活动，检定血压计30台; 组织8名骨干赶赴某厂，为其提供检验服务: the events without the
    checks and reports that are how one helped, and the visits that are how one came there."""
    joined: set[int] = set()
    for number, event in enumerate(events):
        if event.type is not EventType.ASSISTANCE_SERVICE:
            continue
        for other in events[max(0, number - 1) : number + _NEAR]:
            if id(other) not in joined and (
                _is_the_service(reading, event, other) or _is_the_way(reading, other, event)
            ):
                _take_over(reading, event, other)
                joined.add(id(other))
    return [event for event in events if id(event) not in joined]


_NEAR = 4
_SERVES = ("检定", "检测", "检验", "校准", "检定了", "检测了", "检验了", "校准了")
_HELPS = ("帮助", "协助", "指导")
_COMES = ("赶赴", "来到", "前往", "奔赴", "深入", "走进", "进驻", "赶到")


def _is_the_service(reading: Reading, help_: Candidate, event: Candidate) -> bool:
    """Whether a check or a report only says how much was done in the help told before it in its sentence, by those who
    helped."""
    said = reading.say(event.told)
    checks = event.type is EventType.INSPECTION_ENFORCEMENT and said.endswith(_SERVES) and not event.has(Role.PENALTY)
    reports = event.type is EventType.OUTCOME_REPORT and said.startswith(_HELPS)
    if not (checks or reports) or event.start < help_.start or event.has(Role.PROGRAMME):
        return False
    pair = Pair(reading, help_, event)
    by_them = pair.agree(Role.ORGANIZER) or not event.has(Role.ORGANIZER)
    return pair.one_sentence and event.has(Role.QUANTITY) and by_them and not pair.conflicts


def _is_the_way(reading: Reading, visit: Candidate, help_: Candidate) -> bool:
    """Whether a visit only says where those came who then helped there, in its sentence."""
    if visit.type is not EventType.VISIT_RESEARCH or visit.start > help_.start:
        return False
    pair = Pair(reading, visit, help_)
    return pair.one_sentence and reading.say(visit.told).endswith(_COMES) and pair.agree(Role.ORGANIZER)


def _take_over(reading: Reading, help_: Candidate, event: Candidate) -> None:
    """Tell of the help how much of it there was, and where and to whom one came."""
    for filler in event.arguments.get(Role.QUANTITY, ()):
        if not says_alike(reading, help_, Role.QUANTITY, filler):
            help_.add(Role.QUANTITY, filler)
    came_to = event.arguments.get(Role.TARGET, ()) if event.type is EventType.VISIT_RESEARCH else ()
    for filler in came_to:
        role = Role.RECIPIENT if is_somebody(reading.say(filler.phrase)) else Role.LOCATION
        if not says_alike(reading, help_, role, filler):
            help_.add(role, filler)
    for filler in event.arguments.get(Role.VISITOR, ()):
        if event.type is EventType.VISIT_RESEARCH and not help_.has(Role.PARTICIPANT):
            help_.add(Role.PARTICIPANT, filler)
    help_.add_evidence(*event.evidence)
