"""Golden pages: whole pages in the manner of real ones, and what a reader would write down from them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from services.cleaner import clean_page

GOLDEN = Path(__file__).parent.parent / "golden"
CASES = sorted(path.parent for path in GOLDEN.glob("*/*/expected.json"))
PLAIN = (
    "title",
    "source",
    "published_at",
    "issued_on",
    "doc_number",
    "index_number",
    "issuer",
    "authors",
    "original_url",
)


def _read(case: Path) -> tuple[dict[str, Any], Any]:
    expected = json.loads((case / "expected.json").read_text(encoding="utf-8"))
    page = next(case.glob("page.*")).read_text(encoding="utf-8")
    body = page.encode(expected.get("encode", "utf-8"))
    return expected, clean_page(body, url=expected["url"], content_type=expected.get("content_type"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.name}")
def test_golden_page_is_read_as_a_reader_would(case: Path) -> None:
    """Type, metadata, text, pictures, attachments, entries and the following page are those of expected.json."""
    expected, article = _read(case)
    assert article.page_type == expected["page_type"], article.page_type_reason
    for name in PLAIN:
        if name in expected:
            assert getattr(article, name) == expected[name], name
    if "text" in expected:
        assert article.text.split("\n") == (expected["text"] or [""])
    if "date_bounds_latest" in expected:
        assert article.date_bounds is not None
        assert article.date_bounds.latest == expected["date_bounds_latest"]
    for name in ("images", "attachments"):
        if name in expected:
            assert [reference.href for reference in getattr(article, name)] == expected[name]
    if "entries" in expected:
        assert [[entry.title, entry.href, entry.date] for entry in article.entries] == expected["entries"]
        assert article.next_page == expected["next_page"]


def test_there_are_golden_pages() -> None:
    """The folder is found: an empty parametrisation would pass in silence."""
    assert len(CASES) >= 18
