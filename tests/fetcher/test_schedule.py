"""When a URL is visited again, and how a source is doing: pure decisions."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.fetching import FetchReason, FetchRequest, FetchState, SourceHealth
from services.fetcher.discovery import Discovery, Link
from services.fetcher.download import Answer
from services.fetcher.outcomes import Outcome, skip_word
from services.fetcher.schedule import AFTER_FAILURE, AFTER_REFUSAL, is_wanted, remember
from services.fetcher.status import SHORTEST_SILENCE, Tally, judge, longest_silence
from services.fetcher.visit import Visit
from sources.declaration import Revisits, Source
from stage.outcomes import SkipReason

NOW = datetime(2025, 5, 12, 8, 0, tzinfo=UTC)
URL = "https://www.example.gov.cn/a"
REVISITS = Revisits(list_min_seconds=100, list_max_seconds=10_000, article_after_seconds=(10.0, 100.0, 1000.0))


def request(reason: FetchReason = FetchReason.LINK, **fields: Any) -> FetchRequest:
    """A request."""
    return FetchRequest(**{"url": URL, "source_id": "cn_some", "reason": reason, "requested_at": NOW, **fields})


def visited(outcome: Outcome = Outcome.FETCHED, at: datetime = NOW, **fields: Any) -> Visit:
    """A visit that came out so."""
    answer = Answer(URL, 200, {"etag": '"1"'}, b"x") if outcome is Outcome.FETCHED else None
    return Visit(outcome, answer=answer, finished_at=at, **fields)


def after(*outcomes: Outcome, entry_point: bool = False, news: bool = True, **fields: Any) -> FetchState:
    """What is remembered after visits that came out so, each made when it was due."""
    state, at = None, NOW
    for outcome in outcomes:
        state = remember(state, request(), visited(outcome, at, **fields), REVISITS, entry_point=entry_point, news=news)
        at = state.next_visit_at or at
    assert state is not None
    return state


def wait(state: FetchState) -> float | None:
    """Seconds from the last visit to the next."""
    if state.next_visit_at is None or state.last_visit_at is None:
        return None
    return (state.next_visit_at - state.last_visit_at).total_seconds()


def test_an_article_is_looked_at_again_at_growing_distances_and_then_left_alone() -> None:
    """Corrections come soon or never."""
    unchanged = [Outcome.NOT_MODIFIED] * 3
    assert [wait(after(Outcome.FETCHED, *unchanged[:n])) for n in range(4)] == [10.0, 100.0, 1000.0, None]


def test_a_corrected_article_is_looked_at_once_more_at_the_same_distance() -> None:
    """Who corrects once may correct twice; a page that changes with every visit is left alone all the same."""
    assert wait(after(Outcome.FETCHED, Outcome.FETCHED)) == 10.0
    assert wait(after(Outcome.FETCHED, Outcome.NOT_MODIFIED, Outcome.FETCHED)) == 100.0
    assert wait(after(*[Outcome.FETCHED] * 10)) is None


def test_a_list_that_changes_is_visited_more_often_within_its_bounds() -> None:
    """And one that does not change, less often."""
    start = wait(after(Outcome.FETCHED, entry_point=True))
    assert start == 1000.0
    assert wait(after(*[Outcome.FETCHED] * 2, entry_point=True)) == 500.0
    assert wait(after(*[Outcome.FETCHED] * 9, entry_point=True)) == 100.0
    assert wait(after(Outcome.FETCHED, Outcome.NOT_MODIFIED, entry_point=True, news=False)) == 1500.0
    assert wait(after(Outcome.FETCHED, *[Outcome.NOT_MODIFIED] * 9, entry_point=True, news=False)) == 10_000.0


def test_a_failure_that_may_pass_is_tried_again_and_does_not_forget_what_was_known() -> None:
    """Validators, digest and rhythm stay; the distance grows; an article is given up at last, a list never."""
    state = after(Outcome.FETCHED, Outcome.NOT_MODIFIED, Outcome.TIMEOUT, Outcome.SERVER_ERROR)
    assert (state.etag, state.failures, state.interval_seconds) == ('"1"', 2, 100.0)
    assert wait(state) == AFTER_FAILURE[1]
    assert wait(after(Outcome.FETCHED, Outcome.TIMEOUT, Outcome.NOT_MODIFIED)) == 100.0
    assert wait(after(*[Outcome.TIMEOUT] * (len(AFTER_FAILURE) + 1))) is None
    assert wait(after(*[Outcome.TIMEOUT] * 30, entry_point=True)) == 10_000.0


@pytest.mark.parametrize(
    ("outcome", "waits"),
    [
        (Outcome.GONE, [None]),
        (Outcome.NOT_FOUND, [3600.0, 86_400.0, None]),
        (Outcome.BLOCKED, [86_400.0, 3 * 86_400.0, None]),
        (Outcome.TOO_LARGE, [None]),
        (Outcome.REFUSED, [None]),
        (Outcome.REDIRECT_LIMIT, [None]),
    ],
)
def test_an_article_that_fails_for_good_is_left_alone(outcome: Outcome, waits: list[float | None]) -> None:
    """Nothing is tried without end."""
    assert [wait(after(*[outcome] * (n + 1))) for n in range(len(waits))] == waits


def test_an_entry_point_that_says_no_is_looked_at_rarely() -> None:
    """It may change its mind; nobody presses it."""
    waits = [wait(after(*[Outcome.BLOCKED] * n, entry_point=True)) for n in range(1, 7)]
    assert waits == [*AFTER_REFUSAL, AFTER_REFUSAL[-1], AFTER_REFUSAL[-1]]


def test_retry_after_and_open_circuits_put_off_without_counting() -> None:
    """The host's state is remembered for whoever has the host next; a visit that was not made is none."""
    busy = after(Outcome.SERVER_ERROR, retry_after=900.0)
    assert wait(busy) == 900.0
    assert busy.host_not_before == NOW + timedelta(seconds=900)
    put_off = after(Outcome.CIRCUIT_OPEN, retry_after=300.0)
    assert (put_off.visits, put_off.failures, put_off.last_visit_at) == (0, 0, None)
    assert put_off.next_visit_at == NOW + timedelta(seconds=300)


def test_entry_points_remember_what_they_announced() -> None:
    """Links and the newest date; an index of sitemaps has no links and is not empty for that."""
    links = (Link("https://x/1", "", "2025-05-01"), Link("https://x/2"))
    state = remember(None, request(), visited(), REVISITS, entry_point=True, discovery=Discovery(links), news=True)
    assert (state.links, state.newest) == (2, "2025-05-01")
    empty = remember(state, request(), visited(), REVISITS, entry_point=True, discovery=Discovery())
    assert (empty.links, empty.newest) == (0, "2025-05-01")
    index = Discovery(further=("https://x/s1.xml",))
    assert remember(None, request(), visited(), REVISITS, entry_point=True, discovery=index).links is None


@given(st.lists(st.sampled_from(list(Outcome)), min_size=1, max_size=40), st.booleans(), st.booleans())
def test_no_history_leads_to_visits_without_end_or_without_pause(
    history: list[Outcome], entry_point: bool, news: bool
) -> None:
    """Whatever happens: never at once again, entry points always again, articles a bounded number of times."""
    state = after(*history, entry_point=entry_point, news=news, retry_after=None)
    if state.next_visit_at is not None and state.last_visit_at is not None:
        assert state.next_visit_at > state.last_visit_at
    assert not entry_point or state.next_visit_at is not None
    made = [outcome for outcome in history if outcome is not Outcome.CIRCUIT_OPEN]
    settled = set(made) <= {Outcome.FETCHED, Outcome.NOT_MODIFIED, Outcome.UNCHANGED}
    if not entry_point and settled and len(made) > 3 * len(REVISITS.article_after_seconds):
        assert state.next_visit_at is None


@pytest.mark.parametrize(
    ("reason", "state", "wanted"),
    [
        (FetchReason.LINK, None, True),
        (FetchReason.SEED, {"last_visit_at": NOW - timedelta(hours=1)}, True),
        (FetchReason.SEED, {"last_visit_at": NOW}, False),
        (FetchReason.REPLAY, {"last_visit_at": NOW - timedelta(seconds=1)}, True),
        (FetchReason.REPLAY, {"last_visit_at": NOW + timedelta(seconds=1)}, False),
        (FetchReason.LINK, {"last_visit_at": NOW - timedelta(days=9)}, False),
        (FetchReason.LINK, {"last_visit_at": NOW - timedelta(days=9), "next_visit_at": NOW}, True),
        (FetchReason.LINK, {"next_visit_at": NOW + timedelta(hours=1)}, False),
        (FetchReason.REVISIT, {"last_visit_at": NOW - timedelta(days=9), "next_visit_at": NOW}, True),
    ],
)
def test_what_was_done_need_not_be_done_again(reason: FetchReason, state: dict[str, Any] | None, wanted: bool) -> None:
    """A request that is written or read twice is harmless."""
    known = FetchState(url=URL, source_id="cn_some", **state) if state is not None else None
    assert is_wanted(request(reason), known, NOW) is wanted


SOURCE = Source.model_validate(
    {
        "id": "cn_some",
        "agency": "某局",
        "level": "national",
        "adcode": "100000",
        "homepage": "https://www.example.gov.cn/",
        "verified": "unverified",
        "lists": [{"url": "https://www.example.gov.cn/l1"}, {"url": "https://www.example.gov.cn/l2"}],
        "expectations": {"articles_per_week": 7},
    }
)


def entry(outcome: Outcome = Outcome.FETCHED, visits: int = 5, failures: int = 0, **fields: Any) -> FetchState:
    """The state of an entry point."""
    return FetchState(
        url=URL, source_id="cn_some", entry_point=True, outcome=outcome, visits=visits, failures=failures, **fields
    )


def state_of(*entries: FetchState, tally: Tally | None = None, source: Source = SOURCE) -> tuple[SourceHealth, str]:
    """State and reason."""
    status = judge(source, entries, tally or Tally(last_change_at=NOW), NOW)
    return status.state, status.why


def test_a_source_that_works_is_healthy() -> None:
    """Also while one failure is being tried again."""
    assert state_of(entry(links=5), entry(Outcome.NOT_MODIFIED)) == (SourceHealth.HEALTHY, "2 of 2 entry points answer")
    assert state_of(entry(), entry(Outcome.TIMEOUT, failures=1))[0] is SourceHealth.HEALTHY
    assert state_of() == (SourceHealth.HEALTHY, "not visited yet")


def test_a_paused_source_is_paused_whatever_happened() -> None:
    """And says why."""
    paused = Source.model_validate({**SOURCE.model_dump(), "id": "cn_some", "paused": {"reason": "moved"}})
    assert state_of(entry(Outcome.BLOCKED), source=paused) == (SourceHealth.PAUSED, "paused: moved")


def test_a_source_that_says_no_is_blocked() -> None:
    """By its lists, by robots.txt, or by its pages although the lists answer."""
    why = "HTTP 412: a script challenge"
    assert state_of(entry(Outcome.BLOCKED, failures=1, why=why)) == (SourceHealth.BLOCKED, f"{URL}: {why}")
    assert state_of(entry(Outcome.ROBOTS), entry(Outcome.BLOCKED))[0] is SourceHealth.BLOCKED
    tally = Tally(last_change_at=NOW)
    for _ in range(5):
        tally.count(Outcome.BLOCKED, "HTTP 403", NOW)
    assert state_of(entry(), tally=tally) == (SourceHealth.BLOCKED, "its lists answer, but its pages do not: HTTP 403")
    tally.count(Outcome.FETCHED, "", NOW)
    assert state_of(entry(), tally=tally)[0] is SourceHealth.HEALTHY


def test_a_source_that_fails_is_broken() -> None:
    """After some failures, at once where it never worked, where one of its lists says no, and without links."""
    assert state_of(entry(), entry(Outcome.TIMEOUT, failures=3, why="no answer"))[0] is SourceHealth.BROKEN
    assert state_of(entry(Outcome.NOT_FOUND, visits=1, failures=1, why="HTTP 404")) == (
        SourceHealth.BROKEN,
        f"{URL}: HTTP 404",
    )
    assert state_of(entry(), entry(Outcome.BLOCKED, failures=3))[0] is SourceHealth.BROKEN
    assert state_of(entry(links=0), entry(links=5)) == (
        SourceHealth.BROKEN,
        f"no links on {URL} (1 of 2 entry points): has the page changed?",
    )


def test_silence_is_measured_against_the_sources_rhythm() -> None:
    """A day is nothing where a week has an article; two weeks are much where each day has one."""
    for per_week, days, silent in ((7, 5, False), (7, 8, True), (0.5, 60, False), (0.5, 100, True), (700, 3, False)):
        source = Source.model_validate(
            {**SOURCE.model_dump(), "id": "x", "expectations": {"articles_per_week": per_week}}
        )
        tally = Tally(last_change_at=NOW - timedelta(days=days))
        state, why = state_of(entry(links=3), tally=tally, source=source)
        assert (state is SourceHealth.SILENT) is silent, (per_week, days)
        assert not silent or why == f"nothing new for {days} days, where {per_week:g} articles a week are usual"
    assert longest_silence(1e6) == SHORTEST_SILENCE


def test_every_outcome_has_a_word_that_the_runtime_knows() -> None:
    """A new outcome must not become an error of ours."""
    words = {skip_word(outcome) for outcome in Outcome} | {skip_word(None), skip_word(None, known_source=False)}
    assert words - {None} <= {reason.value for reason in SkipReason}
    assert skip_word(Outcome.FETCHED) is None
