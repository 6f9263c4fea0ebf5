"""When a URL is visited again: pure decisions on what is remembered of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import sqrt

from schemas.fetching import FetchReason, FetchRequest, FetchState
from services.fetcher.discovery import Discovery
from services.fetcher.outcomes import ANSWERED, PASSING, Outcome
from services.fetcher.visit import Visit
from sources.declaration import Revisits

HOUR, DAY = 3_600.0, 86_400.0
FASTER, SLOWER = 0.5, 1.5
"""What news, and no news, at an entry point make of the distance to its next visit."""
AFTER_FAILURE = (5.0, 60.0, 300.0, 1200.0, HOUR, 4 * HOUR, 12 * HOUR, DAY, DAY, DAY)
"""Distances between attempts where a failure may pass; an article is given up after the last."""
AFTER_REFUSAL = (6 * HOUR, DAY, 3 * DAY, 7 * DAY)
"""Distances at which an entry point that said no is looked at again."""
AFTER_REFUSED_ARTICLE = (DAY, 3 * DAY)
AFTER_MISSING_ARTICLE = (HOUR, DAY)
"""Some sites announce an article before it is there."""


def is_wanted(request: FetchRequest, state: FetchState | None, now: datetime) -> bool:
    """Whether a request still asks for something. What was done since it was written need not be done again: that
    makes a request that is written or read twice harmless. A link is followed once; then its state decides.
    """
    if state is None:
        return True
    if state.last_visit_at is not None and state.last_visit_at >= request.requested_at:
        return False
    if request.reason is FetchReason.LINK and request.further_page_of is None:
        return state.next_visit_at is not None and state.next_visit_at <= now
    return True


def remember(
    state: FetchState | None,
    request: FetchRequest,
    visit: Visit,
    revisits: Revisits,
    *,
    entry_point: bool,
    discovery: Discovery | None = None,
    news: bool = False,
    closed_for: float = 0.0,
    jitter: float = 1.0,
) -> FetchState:
    """What is remembered of a URL after `visit`.

    `news`: entry points: it announced something that was not known. `closed_for`: seconds for which its host is left
    alone. `jitter`: a factor near 1 that keeps visits from falling into step.
    """
    now = visit.finished_at
    state = state or FetchState(url=request.url, source_id=request.source_id, depth=request.depth)
    changed = news if entry_point or request.further_page_of else visit.outcome is Outcome.FETCHED
    answered = visit.outcome in ANSWERED
    answer = visit.answer
    update: dict[str, object] = {
        "url": request.url,
        "source_id": request.source_id,
        "visits": state.visits + (visit.outcome is not Outcome.CIRCUIT_OPEN),
        "failures": 0 if answered else state.failures + (visit.outcome is not Outcome.CIRCUIT_OPEN),
        "last_change_at": now if changed else state.last_change_at,
        "entry_point": entry_point,
        "further_page_of": request.further_page_of,
        "outcome": visit.outcome.value,
        "why": visit.why,
    }
    if visit.outcome is not Outcome.CIRCUIT_OPEN:
        update["last_visit_at"] = now
    if visit.outcome is Outcome.FETCHED and answer is not None:
        update |= {
            "etag": answer.headers.get("etag"),
            "last_modified": answer.headers.get("last-modified"),
            "body_sha256": visit.sha256,
        }
    if discovery is not None:
        # An index of sitemaps has no links of its own.
        count = len(discovery.links) or (None if discovery.further else 0)
        update |= {"links": count, "newest": _later(state.newest, discovery.newest)}
    state = state.model_copy(update=update)
    wait = _wait(state, visit, revisits, changed)
    if wait is not None and visit.retry_after is not None:
        wait = max(wait, visit.retry_after)
    if answered:
        state = state.model_copy(update={"interval_seconds": wait or state.interval_seconds})
    next_visit = now + timedelta(seconds=wait * (jitter if wait > 30 else 1.0)) if wait is not None else None
    closed_for = max(closed_for, visit.retry_after or 0.0)
    not_before = now + timedelta(seconds=closed_for) if closed_for > 0 else None
    return state.model_copy(update={"next_visit_at": next_visit, "host_not_before": not_before})


def put_off(state: FetchState | None, request: FetchRequest) -> FetchState:
    """What is remembered of a request that is not to be made before its time: nothing but that time."""
    state = state or FetchState(url=request.url, source_id=request.source_id, depth=request.depth)
    return state.model_copy(update={"next_visit_at": request.not_before, "further_page_of": request.further_page_of})


def _wait(state: FetchState, visit: Visit, revisits: Revisits, changed: bool) -> float | None:
    """Seconds until the next visit; None: never."""
    outcome = visit.outcome
    if outcome is Outcome.CIRCUIT_OPEN:
        return visit.retry_after or AFTER_FAILURE[0]
    if state.further_page_of is not None:
        return None if outcome in ANSWERED else _rung(AFTER_FAILURE[:4], state.failures)
    if state.entry_point:
        if outcome in ANSWERED:
            return _entry_interval(state, revisits, changed)
        if outcome in PASSING or outcome is Outcome.TOO_LARGE:
            return min(_rung(AFTER_FAILURE, state.failures) or DAY, max(revisits.list_max_seconds, AFTER_FAILURE[0]))
        return _rung(AFTER_REFUSAL, state.failures) or AFTER_REFUSAL[-1]
    if outcome in ANSWERED:
        return _article_interval(state, revisits, changed)
    if outcome in PASSING:
        return _rung(AFTER_FAILURE, state.failures)
    if outcome in (Outcome.NOT_FOUND, Outcome.CLIENT_ERROR):
        return _rung(AFTER_MISSING_ARTICLE, state.failures)
    if outcome in (Outcome.BLOCKED, Outcome.ROBOTS):
        return _rung(AFTER_REFUSED_ARTICLE, state.failures)
    return None


def _entry_interval(state: FetchState, revisits: Revisits, changed: bool) -> float:
    shortest, longest = revisits.list_min_seconds, revisits.list_max_seconds
    if state.interval_seconds is None:  # nothing is known yet: between the bounds
        return sqrt(shortest * longest)
    return min(max(state.interval_seconds * (FASTER if changed else SLOWER), shortest), longest)


def _article_interval(state: FetchState, revisits: Revisits, changed: bool) -> float | None:
    """The next rung of the ladder; after a correction the same rung once more. Pages that change with every visit
    (counters, tokens) are left alone after a while too.
    """
    ladder = sorted(revisits.article_after_seconds)
    if state.interval_seconds is None:
        return ladder[0] if ladder else None
    if state.visits > 3 * len(ladder):
        return None
    if changed:
        return state.interval_seconds
    return next((rung for rung in ladder if rung > state.interval_seconds), None)


def _rung(ladder: tuple[float, ...], failures: int) -> float | None:
    return ladder[failures - 1] if 0 < failures <= len(ladder) else None


def _later(one: str | None, other: str | None) -> str | None:
    return max(filter(None, (one, other)), default=None)
