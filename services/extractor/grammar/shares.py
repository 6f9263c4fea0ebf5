"""What each of several persons did of several things: 李明、王强分别作讲话、主持会议."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_EACH = "分别"
_JOINTS = re.compile("[、和]")


def own_share(reading: Reading, clause: tuple[int, int], trigger: Phrase) -> Phrase | None:
    """The one who did what this verb says, where as many persons as deeds stand before and behind 分别; None where the
    clause shares out nothing."""
    at = reading.text.rfind(_EACH, clause[0], trigger.end)
    if at < 0:
        return None
    first = at + len(_EACH)
    deeds = [first, *(m.end() for m in _JOINTS.finditer(reading.text, first, clause[1]) if _opens_deed(reading, m))]
    persons = reading.mentions.within(clause[0], at, Kind.PERSON)
    if len(deeds) < 2 or len(deeds) != len(persons) or persons[-1].whole_end != at:
        return None
    person = persons[bisect_right(deeds, trigger.end - 1) - 1]
    return Phrase(person.whole_start, person.whole_end)


def _opens_deed(reading: Reading, joint: re.Match[str]) -> bool:
    starts = reading.verbal_starts
    found = bisect_left(starts, joint.end())
    return found < len(starts) and starts[found] == joint.end()
