"""How sure an event is, from how it was told."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from schemas.events import Event, EventType, Role
from services.extractor.telling.candidate import Candidate

_LEAST, _MOST = 0.05, 0.98
_MEASURED = ((0.05, 0.2), (0.42, 0.33), (0.53, 0.6), (0.62, 0.74), (0.73, 0.82), (0.84, 0.93), (0.98, 0.94))
"""What the rules' own estimate comes to: the share of such events that readers wrote down, too, in articles for which
nobody had made rules (`bench/calibration.py`)."""


_LEAST_SURE, _LEAST_SURE_OF_NOBODY, _LEAST_SURE_SUMMED = 0.38, 0.6, 0.3
"""Events that fewer readers would write down are left out: F1 gains by what is right in more than half of its own value
of the cases, and loses by the rest. Figures of which nothing says when, where or by whom they were reached are rarely
news by themselves: mostly no rule knows the words of the deed that they are of; unless a verb sums up
(共栽种1500余株)."""
_NUMERALS = frozenset("0123456789一二三四五六七八九十两")
_REPORTED = frozenset({Role.TIME, Role.ORGANIZER, Role.LOCATION})
_SUMS_UP = re.compile(r"(?<!公)共(?![同享建])|[累总合]计")
"""What stands at the verb or a figure of a report that says itself that it is one (此次行动共出动200人次)."""


def is_sure(event: Event, text: str) -> bool:
    """Whether enough readers of its article's `text` would write the event down."""
    if event.type is EventType.OUTCOME_REPORT and _REPORTED.isdisjoint(each.role for each in event.arguments):
        told = (event.trigger, *(each.span for each in event.arguments))
        if not any(_SUMS_UP.search(text[max(each.start - 3, 0) : each.start + 2]) for each in told):
            return event.confidence >= _LEAST_SURE_OF_NOBODY
        by_verb = len(event.trigger.text) > 1 and event.trigger.text[0] not in _NUMERALS  # not 共|六章|四十二条
        return event.confidence >= (_LEAST_SURE_SUMMED if by_verb else _LEAST_SURE)
    return event.confidence >= _LEAST_SURE


def confidence(candidate: Candidate, *, titled: bool) -> float:
    """Probability that a reader would write the event down: the trigger's own share of right tellings, more where the
    title or several sentences tell it, less where it is planned, only described, or hangs on a subject from afar."""
    sure = candidate.trigger.confidence
    sure += 0.05 * titled + 0.04 * min(3, len(candidate.evidence) - 1)
    sure -= 0.1 * (candidate.stance.modality == "planned")
    sure -= 0.1 * candidate.frame.attributive
    sure -= 0.05 * (not candidate.frame.subject_is_own)
    filled = sum(map(len, candidate.arguments.values()))
    sure -= 0.15 * (filled < 2)
    return round(_calibrated(min(_MOST, max(_LEAST, sure))), 2)


@lru_cache(maxsize=256)
def _calibrated(estimate: float) -> float:
    """The share measured for an estimate, between the two nearest ones that were measured."""
    for (low, share), (high, next_share) in pairwise(_MEASURED):
        if estimate <= high:
            return share + (next_share - share) * (estimate - low) / (high - low)
    return _MEASURED[-1][1]
