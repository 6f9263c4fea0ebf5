"""The act that a notice announces: what its title names, told with the verb of its opening."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor.grammar.reading import Reading
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.items import items_of
from services.extractor.telling.titles import paper_title, title_said

_ACTS = frozenset(
    {
        EventType.MEETING,
        EventType.TRAINING_LECTURE,
        EventType.COMPETITION_COMPARISON,
        EventType.CAMPAIGN,
        EventType.INSPECTION_ENFORCEMENT,
        EventType.EVALUATION_RANKING,
        EventType.CALL_FOR_PROPOSALS,
        EventType.ORGANIZATION_FOUNDING,
        EventType.AWARD_ACCREDITATION,
        EventType.VISIT_RESEARCH,
        EventType.ASSISTANCE_SERVICE,
        EventType.OTHER,
    }
)
_NAMED_BY = (Role.NAME, Role.PROGRAMME, Role.FOUNDED, Role.TOPIC, Role.DOCUMENT)


def announced_act(reading: Reading, events: Sequence[Candidate]) -> Candidate | None:
    """The act that the notice announces, told in its title or before its first heading; None where the article is no
    notice, or tells no act there."""
    title = paper_title(reading)
    if title is None:
        return None
    items = items_of(reading)
    opening = items[0].start if items else len(reading.text)
    told = [e for e in events if e.type in _ACTS and e.start < opening and not e.backdrop]
    told = [e for e in told if e.trigger.subtype != "session"]
    about = reading.say(title.about)
    named = [e for e in told if any(_is_said_in(about, name) for name in e.said(reading, *_NAMED_BY))]
    return next(iter(named or [e for e in told if reading.say(e.told)[-2:] in about]), None)


def recorded(reading: Reading, events: Sequence[Candidate]) -> Candidate | None:
    """The meeting of which the article is the record, with lines above it that say when, where and who chairs it."""
    if not _RECORD.search(title_said(reading)):
        return None
    return next((e for e in events if e.type is EventType.MEETING), None)


_RECORD = re.compile(r"实录|会议?记录|(?:发布|通气|吹风|通报|记者|见面)会")


def _is_said_in(about: str, name: str) -> bool:
    """Whether most of a name stands in a title, which may say more or less of it."""
    pairs = {name[i : i + 2] for i in range(len(name) - 1)}
    return sum(pair in about for pair in pairs) >= _MOST * max(1, len(pairs))


_MOST = 0.6
