"""Linked data of pages: what is said of the article, not of site, path and other pages."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pages.linked_data import LinkedData

ARTICLE = {
    "@type": "NewsArticle",
    "headline": "云梁市启动 计量整治",
    "datePublished": "2025-05-12",
    "author": [{"@type": "Person", "name": "周霖"}, {"@type": "Organization", "name": "云梁网"}],
}


def linked(*blocks: Any) -> LinkedData:
    """What a page with these blocks says."""
    scripts = (f'<script type="application/ld+json">{json.dumps(block)}</script>' for block in blocks)
    return LinkedData("<head>" + "".join(scripts) + "</head>")


@pytest.mark.parametrize(
    "blocks",
    [
        [ARTICLE],
        [{"@graph": [{"@type": "WebSite", "headline": "云梁网", "datePublished": "2010-01-01"}, ARTICLE]}],
        [{"@type": "ItemList", "itemListElement": [{**ARTICLE, "headline": "另一则"}]}, ARTICLE],
        [{"@type": "WebPage", "headline": "云梁网", "datePublished": "2020-01-01"}, [{"mainEntity": ARTICLE}]],
    ],
    ids=["alone", "beside the site", "below a list", "inside"],
)
def test_the_article_among_other_things(blocks: list[Any]) -> None:
    """Wherever the article stands among the data, its own fields are read."""
    data = linked(*blocks)
    assert (data.text("headline"), data.text("datePublished")) == ("云梁市启动 计量整治", "2025-05-12")
    assert data.persons("author") == ["周霖"]


def test_data_of_no_kind_and_torn_data() -> None:
    """A page's own data may name no kind, and may be no JSON; what describes only the site says nothing."""
    assert linked({"datePublished": "2025-05-12"}).text("datePublished") == "2025-05-12"
    torn = LinkedData('<script type="application/ld+json">{"datePublished": "2025-05-12",}</script>')
    assert torn.text("datePublished") == "2025-05-12"
    site = linked({"@type": "WebSite", "datePublished": "2010-01-01", "author": 3})
    assert (site.text("datePublished"), site.persons("author")) == ("", [])
