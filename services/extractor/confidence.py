"""How sure an event is, from how it was told."""

from __future__ import annotations

from services.extractor.candidates import Candidate

_LEAST, _MOST = 0.05, 0.98


def confidence(candidate: Candidate, *, titled: bool) -> float:
    """Probability that a reader would write the event down: the trigger's own share of right tellings, more where the
    title or several sentences tell it, less where it is planned, only described, or hangs on a subject from afar."""
    sure = candidate.trigger.confidence
    sure += 0.05 * titled + 0.04 * min(3, len(candidate.evidence) - 1)
    sure -= 0.1 * (candidate.stance.modality == "planned")
    sure -= 0.1 * candidate.frame.attributive
    sure -= 0.05 * (not candidate.frame.subject_is_own)
    filled = sum(len(fillers) for fillers in candidate.arguments.values())
    sure -= 0.15 * (filled < 2)
    return round(min(_MOST, max(_LEAST, sure)), 2)
