"""The bench itself: that it measures what it says, not how fast anything is."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from schemas.articles import PageType
from services.cleaner import clean_page
from tests.conftest import ROOT
from tests.e2e.made_pages import made_pages

pytestmark = pytest.mark.e2e


def test_pages_are_the_same_every_time() -> None:
    """The made-up pages depend on the seed alone, have the sizes of real ones, and most are articles."""
    pages = made_pages(200)
    assert [page.read() for page in pages] == [page.read() for page in made_pages(200)]
    sizes = sorted(len(page.read()) for page in pages if page.url.endswith(".html"))
    assert 20_000 < sizes[len(sizes) // 2] < 60_000


def test_every_page_goes_through() -> None:
    """All pages pass fetcher, cleaner and extractor, and the figures add up."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.pipeline", "--pages", "60", "--json"],
        capture_output=True,
        cwd=ROOT,
        timeout=400,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()[-3000:]
    figures = json.loads(done.stdout)
    assert figures["pages"] == 60
    assert figures["topics"]["dead-letters"] == 0
    types = [clean_page(p.read(), url=p.url, content_type=p.content_type).page_type for p in made_pages(60)]
    passed_on = sum(page_type not in (PageType.BLOCKED, PageType.ERROR) for page_type in types)
    warm_up = 200
    assert figures["topics"]["pages-fetched"] == warm_up + passed_on
    spent = figures["pipeline"]["cpu"]
    assert set(spent) == {"fetcher", "cleaner", "extractor", "broker"}
    work = figures["functions"]["cpu"]["functions"]
    assert figures["ratio"] == pytest.approx(work / (spent["cleaner"] + spent["extractor"]))
