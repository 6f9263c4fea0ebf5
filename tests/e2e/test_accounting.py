"""Every page ends as an article, a recognised non-article or a dead letter with its reason: counted, none missing."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from schemas.articles import PageType
from services.cleaner import clean_page
from services.commands.stored_pages import StoredPage, pages_of
from services.up.scrape import by_label
from tests.e2e.conftest import Line
from tests.e2e.made_pages import MadePage, becomes_article, made_pages

pytestmark = pytest.mark.e2e

ODD = [
    MadePage("noise", None, "http://odd.gov.example/1.html", "text/html", body=bytes(range(256)) * 40),
    MadePage("picture", None, "http://odd.gov.example/2.html", "text/html", body=b"\x89PNG\r\n\x1a\n" + b"\0" * 5000),
    MadePage("empty", None, "http://odd.gov.example/3.html", "text/html", body=b""),
    MadePage("nested", None, "http://odd.gov.example/4.html", "text/html", body=b"<div>" * 50_000),
    MadePage(
        "charset", None, "http://odd.gov.example/5.html", "text/html; charset=klingon", body=b"<p>\xd6\xd0\xb9\xfa"
    ),
    MadePage("other", None, "http://odd.gov.example/6.pdf", "application/pdf", body=b"%PDF-1.7 ..."),
]
"""Pages that are none, or hardly."""


def _account(line: Line, pages: list[StoredPage]) -> None:
    """Send pages through and account for each of them."""
    line.start("cleaner")
    line.start("extractor")
    line.wait_until_ready()
    line.ingest(pages)
    line.wait_until_quiet()
    letters = line.dead_letters()
    skips = by_label(line.samples("cleaner"), "govwire_skips_total", "reason")
    done = line.value("cleaner", "govwire_outputs_total", topic="articles-parsed")
    assert done + sum(skips.values()) + len(letters) == len(pages)
    assert all(letter.error and letter.value for letter in letters)
    expected: Counter[str] = Counter()
    ids = set()
    for page in pages:
        try:
            article = clean_page(page.read(), url=page.url, content_type=page.content_type)
        except Exception:
            expected["dead"] += 1
            continue
        if becomes_article(article):
            ids.add(article.id)
        else:
            expected[article.page_type.value] += 1
    assert expected.pop("dead", 0) == len(letters)
    assert {reason: int(count) for reason, count in skips.items() if count} == dict(expected)
    assert set(line.articles()) == ids


def test_made_pages_and_odd_ones(line: Line) -> None:
    """Articles, lists, challenges, error pages and things that are no pages are each accounted for."""
    _account(line, [*made_pages(200), *ODD])


@pytest.mark.parametrize("name", ["corpus", "seeds"])
def test_stored_pages(line: Line, corpus: Path, name: str) -> None:
    """Every page of the stored sets is accounted for, and their text pages are articles."""
    pages = list(pages_of(corpus / name / "manifest.jsonl"))
    _account(line, pages)
    if name == "seeds":
        assert {article.page_type for article in line.articles().values()} == {PageType.ARTICLE}
        assert len(line.articles()) == len(pages)
