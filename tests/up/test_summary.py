"""The figures of a run."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from rich.console import Console

from schemas.articles import CleanedArticle, PageType, Verdict
from schemas.dead_letters import DeadLetter, DeadReason
from schemas.fetching import SourceHealth, SourceStatus
from services.up.observation import Counts
from services.up.scrape import parse
from services.up.summary import summarise

NOW = datetime(2025, 5, 12, tzinfo=UTC)


def _article(name: str, verdict: Verdict, version: int = 1) -> CleanedArticle:
    return CleanedArticle(
        id=name,
        url="",
        canonical_url="",
        page_type=PageType.ARTICLE,
        encoding="utf-8",
        verdict=verdict,
        version=version,
    )


def _letter(offset: int, replays: int = 0) -> DeadLetter:
    return DeadLetter(
        topic="pages-fetched",
        partition=0,
        offset=offset,
        stage="cleaner",
        reason=DeadReason.NOT_A_PAGE,
        error="no page",
        first_attempt_at=NOW,
        last_attempt_at=NOW,
        replays=replays,
    )


def _counts() -> Counts:
    counts = Counts()
    for article in (
        _article("a", Verdict.NEW),
        _article("a", Verdict.NEW),
        _article("a", Verdict.UPDATED, 2),
        _article("a", Verdict.UPDATED, 3),
        _article("b", Verdict.REPRINT),
        _article("c", Verdict.DUPLICATE),
    ):
        counts.take(article)
    for letter in (_letter(1), _letter(1), _letter(2)):
        counts.take(letter)
    counts.take(SourceStatus(source_id="s", state=SourceHealth.BROKEN, why="", updated_at=NOW))
    counts.take(SourceStatus(source_id="s", state=SourceHealth.HEALTHY, why="", updated_at=NOW))
    return counts


def test_what_is_written_twice_counts_once() -> None:
    """Repeated messages count once; versions, verdicts and the latest state of a source are told apart."""
    summary = summarise(_counts(), 7, [], restarts=0, seconds=1.23)
    assert (summary.pages, summary.articles, summary.new, summary.versions) == (7, 3, 1, 2)
    assert (summary.reprints, summary.duplicates) == (1, 1)
    assert summary.dead_letters == {"not_a_page": 2}
    assert summary.sources == {"healthy": 1}


def test_counters_of_the_services() -> None:
    """Page types and fetches come from the metrics; blocked answers are counted wherever they were recognised."""
    samples = parse(
        'govwire_pages_total{source="a",type="article"} 5\ngovwire_pages_total{source="b",type="blocked"} 1\n'
        'govwire_fetches_total{source="a",outcome="fetched"} 9\ngovwire_fetches_total{source="a",outcome="blocked"} 2\n'
    )
    summary = summarise(Counts(), 0, samples, restarts=0, seconds=1)
    assert summary.page_types == {"article": 5, "blocked": 1}
    assert summary.fetches == {"fetched": 9, "blocked": 2}
    assert summary.blocked == 3


def test_the_summary_for_programs_and_for_people() -> None:
    """It is one JSON object, and a table with the same figures."""
    summary = summarise(_counts(), 7, [], restarts=1, seconds=1.23)
    assert json.loads(json.dumps(summary.as_dict()))["versions"] == 2
    console = Console(width=100, record=True, file=open("/dev/null", "w"))  # noqa: SIM115
    console.print(summary.table())
    told = console.export_text()
    assert "new versions 2" in told
    assert "not_a_page 2" in told
