"""Kill -9 of anything in the middle of the work, and a restart: what consumers see is the same as without.

The expectation comes from the plain functions on the same pages: ids depend on content alone.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from examples.sample_sites.expectations import expected
from examples.sample_sites.server import SampleSites
from services.cleaner import clean_page
from services.commands.stored_pages import StoredPage
from services.extractor import extract_events
from tests.e2e.conftest import Line, until
from tests.e2e.made_pages import becomes_article, made_pages

pytestmark = pytest.mark.e2e

PAGES = 400


@pytest.fixture(scope="module")
def pages() -> list[StoredPage]:
    """Articles of several sites with reprints, duplicates, lists and obstacles among them."""
    return made_pages(PAGES)


@pytest.fixture(scope="module")
def ids(pages: list[StoredPage]) -> tuple[set[str], set[str]]:
    """The article ids and event ids that these pages have, by the plain functions."""
    articles = [clean_page(page.read(), url=page.url, content_type=page.content_type) for page in pages]
    travelling = [article for article in articles if becomes_article(article)]
    events = {event.id for article in travelling for event in extract_events(article)}
    return {article.id for article in travelling}, events


def _check(line: Line, ids: tuple[set[str], set[str]]) -> None:
    articles, events = ids
    assert set(line.articles()) == articles
    assert set(line.events()) == events
    assert line.dead_letters() == []


@pytest.mark.parametrize(
    ("victim", "stage_metric"), [("cleaner", "govwire_messages_total"), ("extractor", "govwire_messages_total")]
)
def test_a_killed_service_loses_and_doubles_nothing(
    line: Line, pages: list[StoredPage], ids: tuple[set[str], set[str]], victim: str, stage_metric: str
) -> None:
    """Kill -9 of cleaner or extractor in the middle of an ingest, then a restart: the same ids as without."""
    line.start("cleaner")
    line.start("extractor")
    line.wait_until_ready()
    line.ingest(pages)
    until(f"{victim} at work", lambda: line.value(victim, stage_metric) > PAGES / 5)
    handled = line.value(victim, stage_metric)
    line.processes[victim].kill()
    line.start(victim)
    line.wait_until_quiet()
    # It was in the middle, not before and not after the work.
    assert PAGES / 5 < handled < PAGES
    _check(line, ids)


def test_a_killed_broker_loses_and_doubles_nothing(
    line: Line, pages: list[StoredPage], ids: tuple[set[str], set[str]]
) -> None:
    """Kill -9 of the broker in the middle of an ingest: the services wait for it and go on."""
    line.start("cleaner")
    line.start("extractor")
    line.wait_until_ready()
    line.ingest(pages)
    until("cleaner at work", lambda: line.value("cleaner", "govwire_messages_total") > PAGES / 5)
    line.broker.kill()
    line.broker.start()
    line.wait_until_quiet()
    _check(line, ids)


def test_a_killed_fetcher_goes_on_where_it_was(line: Line, sites: SampleSites, sources: Path) -> None:
    """Kill -9 of the fetcher in the middle of a crawl, then a restart: every article of the sites arrives."""
    everything = {sites.urls[page.site] + page.path for page in expected()}
    env = {"GOVWIRE_SOURCES": str(sources), "GOVWIRE_FETCHER_ONCE": "1"}
    line.start("cleaner")
    line.start("extractor")
    line.start("fetcher", **env)
    until("fetcher at work", lambda: _written(line) > len(everything) / 4)
    line.processes["fetcher"].kill()
    before = {page.final_url for page in line.pages()}
    assert len(before & everything) < len(everything)
    line.start("fetcher", **env)
    line.wait_until_quiet()
    assert everything <= {page.final_url for page in line.pages()}
    assert {article.url for article in line.articles().values()} == everything
    # Politeness outlives a crash: what was fetched and written before it is not fetched again without need.
    again = [url for url in before & everything if _visits(sites, url) > 3]
    assert again == []


def _written(line: Line) -> float:
    return line.value("fetcher", "govwire_outputs_total", topic="pages-fetched")


def _visits(sites: SampleSites, url: str) -> int:
    base = {address: name for name, address in sites.urls.items()}
    host = next(address for address in base if url.startswith(address + "/"))
    return sites.requests[base[host], url.removeprefix(host)]
