"""How a source is doing, told from what is remembered of its entry points: healthy, silent, blocked, broken, paused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import log

from schemas.fetching import FetchState, SourceHealth, SourceStatus
from services.fetcher.outcomes import ANSWERED, REFUSING, Outcome
from sources.declaration import Source

FAILURES_THAT_COUNT = 3
"""Failures in a row after which an entry point that used to work counts as broken."""
REFUSALS_THAT_COUNT = 5
"""Refused articles in a row after which a source counts as blocked, although its lists can be read."""
SILENCE_ODDS = 1000
"""Silence is noticed when, at the usual rhythm, it would come by chance once in so many times."""
SHORTEST_SILENCE = timedelta(days=4)
"""Long weekends are no silence."""


@dataclass
class Tally:
    """What happened at a source's articles lately."""

    failures: int = 0
    """Failed fetches in a row."""
    refusals: int = 0
    """Refused fetches in a row."""
    pages: int = 0
    """Pages passed on."""
    last_success_at: datetime | None = None
    last_change_at: datetime | None = None
    why: str = ""
    """The last failure."""

    def count(self, outcome: Outcome, why: str, moment: datetime) -> None:
        """Take note of one visit."""
        if outcome is Outcome.CIRCUIT_OPEN:
            return
        if outcome in ANSWERED:
            self.failures = self.refusals = 0
            self.last_success_at = moment
            return
        self.failures += 1
        self.refusals = self.refusals + 1 if outcome in REFUSING else 0
        self.why = why


def judge(source: Source, entries: Sequence[FetchState], tally: Tally, now: datetime) -> SourceStatus:
    """The status of a source. `entries`: the states of those entry points that were visited."""
    state, why = _state(source, [entry for entry in entries if entry.visits], tally, now)
    return SourceStatus(
        source_id=source.id,
        state=state,
        why=why,
        last_success_at=tally.last_success_at,
        last_change_at=tally.last_change_at,
        failures=tally.failures,
        pages_total=tally.pages,
        updated_at=now,
    )


def _state(source: Source, entries: Sequence[FetchState], tally: Tally, now: datetime) -> tuple[SourceHealth, str]:
    if source.paused is not None:
        return SourceHealth.PAUSED, f"paused: {source.paused.reason}"
    if not entries:
        return SourceHealth.HEALTHY, "not visited yet"
    refused = [entry for entry in entries if entry.outcome in REFUSING]
    if len(refused) == len(entries):
        return SourceHealth.BLOCKED, _said(refused, entries)
    if tally.refusals >= REFUSALS_THAT_COUNT:
        return SourceHealth.BLOCKED, f"its lists answer, but its pages do not: {tally.why}"
    failing = [entry for entry in entries if _is_failing(entry)]
    if failing:
        return SourceHealth.BROKEN, _said(failing, entries)
    empty = [entry for entry in entries if entry.links == 0 and entry.further_page_of is None]
    if empty:
        return SourceHealth.BROKEN, f"no links on {_places(empty, entries)}: has the page changed?"
    silence = silence_of(tally, now)
    if silence is not None and silence > longest_silence(source.expectations.articles_per_week):
        days, usual = silence / timedelta(days=1), source.expectations.articles_per_week
        return SourceHealth.SILENT, f"nothing new for {days:.0f} days, where {usual:g} articles a week are usual"
    return SourceHealth.HEALTHY, f"{len(entries)} of {len(source.entry_points)} entry points answer"


def silence_of(tally: Tally, now: datetime) -> timedelta | None:
    """How long nothing new was seen."""
    return now - tally.last_change_at if tally.last_change_at is not None else None


def longest_silence(articles_per_week: float) -> timedelta:
    """How long nothing may be new before it is remarkable: articles come by chance, at a rate (Poisson)."""
    return max(timedelta(weeks=log(SILENCE_ODDS) / articles_per_week), SHORTEST_SILENCE)


def _is_failing(entry: FetchState) -> bool:
    if entry.outcome in ANSWERED or entry.outcome == Outcome.CIRCUIT_OPEN:
        return False
    # One that never worked need not be tried three times before somebody is told.
    return entry.failures >= FAILURES_THAT_COUNT or entry.failures == entry.visits


def _said(some: Sequence[FetchState], all_of_them: Sequence[FetchState]) -> str:
    return f"{_places(some, all_of_them)}: {some[0].why or some[0].outcome}"


def _places(some: Sequence[FetchState], all_of_them: Sequence[FetchState]) -> str:
    more = f" ({len(some)} of {len(all_of_them)} entry points)" if len(all_of_them) > 1 else ""
    return f"{some[0].url}{more}"
