"""What a call is for, told as a deed of its own: 某学会实施“…”项目，现将有关事项通知如下; calls for replies."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor.grammar.reading import Reading
from services.extractor.telling.announced import announced_act
from services.extractor.telling.candidate import Candidate

_AS_FOLLOWS = re.compile(r"现[将就][^，。；]{0,24}(?:通知|公告|通告)如下")
_SHARED = (Role.PROGRAMME, Role.ORGANIZER)


def is_called_for(reading: Reading, event: Candidate, events: Sequence[Candidate]) -> bool:
    """Whether a campaign is only what the article's call is for; the call takes what it is named by, and who holds
    it."""
    if event.type is not EventType.CAMPAIGN or not event.has(Role.PROGRAMME):
        return False
    sentence = event.frame.sentence
    if not _AS_FOLLOWS.search(reading.text, event.frame.trigger.end, sentence.end):
        return False
    call = next((e for e in events if e.type is EventType.CALL_FOR_PROPOSALS), None)
    if call is None:
        return False
    for role in _SHARED:
        if not call.has(role):
            for filler in event.arguments.get(role, ()):
                call.add(role, filler)
    call.add_evidence(*event.evidence)
    return True


def asks_for_replies(reading: Reading, event: Candidate, events: Sequence[Candidate]) -> bool:
    """请于3月19日前将回执发至邮箱, in the notice of a meeting: nothing is called for but word of who comes."""
    if event.type is not EventType.CALL_FOR_PROPOSALS or any(map(event.has, _CALLED)):
        return False
    act = announced_act(reading, events)
    return act is not None and act.type is not EventType.CALL_FOR_PROPOSALS


_CALLED = (Role.PROGRAMME, Role.DOCUMENT, Role.TOPIC, Role.NAME)
