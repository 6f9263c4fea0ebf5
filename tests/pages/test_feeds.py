"""Feeds and sitemaps, clean and dirty."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.feeds import feed_kind, read_feed

RSS = """<?xml version="1.0" encoding="gb2312"?>
<rss version="2.0"><channel><title>县局动态</title><link>http://a.example/</link>
<item><title><![CDATA[检查 & 整改]]></title><link>/a/1.html</link>
<pubDate>Mon, 12 May 2025 08:00:00 +0800</pubDate></item>
<item><title>A &amp;amp; B & C</title><link><![CDATA[http://a.example/2.html?x=1&y=2]]></link><dc:date>2025-05-11</dc:date></item>
<item><title>缺链接</title></item>
<item><title>截断"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry>
<title type="html">&lt;b&gt;公告&lt;/b&gt;</title>
<link rel="self" href="/self"/><link rel="alternate" href="/e/9.html"/>
<updated>2025-05-12T01:02:03Z</updated></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="x"><channel><title>r</title></channel><item rdf:about="http://a.example/7.html"><title>七</title></item></rdf:RDF>"""
JSON = (
    '{"version": "https://jsonfeed.org/version/1.1", "title": "县局动态", "items": [{"id": "9", "url": "/e/9.html",'
    ' "title": "公告", "content_html": "<p>。</p>", "date_published": "2025-05-12T01:02:03Z"}, {"id": "8"}, 7]}'
)
SITEMAP = """<urlset><url><loc>http://a.example/1.html</loc><lastmod>2025-05-12</lastmod></url><url><loc>http://a.example/2.html</loc></url></urlset>"""


def test_dirty_rss_is_read_item_by_item() -> None:
    """Stray ampersands, escapes of escapes, CDATA and a cut end cost nothing but what is cut."""
    feed = read_feed(RSS, "http://a.example/rss.xml")
    assert feed is not None
    assert (feed.kind, feed.title) == ("rss", "县局动态")
    assert [(e.title, e.href, e.date) for e in feed.entries] == [
        ("检查 & 整改", "http://a.example/a/1.html", "2025-05-12T08:00:00+08:00"),
        ("A & B & C", "http://a.example/2.html?x=1&y=2", "2025-05-11"),
    ]


@pytest.mark.parametrize(
    ("text", "kind", "entry"),
    [
        (ATOM, "atom", ("公告", "http://a.example/e/9.html", "2025-05-12T01:02:03Z")),
        (JSON, "json", ("公告", "http://a.example/e/9.html", "2025-05-12T01:02:03Z")),
        (RDF, "rdf", ("七", "http://a.example/7.html", None)),
        (SITEMAP, "sitemap", ("", "http://a.example/1.html", "2025-05-12")),
    ],
)
def test_other_kinds(text: str, kind: str, entry: tuple[str, str, str | None]) -> None:
    """Atom's alternate link, RDF's subject, an item's url and a sitemap's locations are the addresses."""
    feed = read_feed(text, "http://a.example/")
    assert feed is not None
    assert feed.kind == kind
    assert (feed.entries[0].title, feed.entries[0].href, feed.entries[0].date) == entry


@pytest.mark.parametrize(
    "text", ["", '{"data": "jsonfeed.org"}', "<html><body>about <rss> feeds</body></html>", "正文"]
)
def test_what_is_no_feed(text: str) -> None:
    """A page that speaks of feeds is none."""
    assert feed_kind(text) is None
    assert read_feed(text) is None


@given(st.text(alphabet='<>/rsitemlnk&;![CDATA] "=http:公告', max_size=400))
def test_no_feed_fails(text: str) -> None:
    """Any text after a feed's beginning is read without an error."""
    assert read_feed("<rss><channel>" + text) is not None


@pytest.mark.parametrize(
    "tail",
    [
        "<item " * 20_000,
        "<item>" + "<link>" * 20_000,
        "<item>" + "<title " * 20_000,
        "<item><title>" + "<![CDATA[" * 20_000,
    ],
    ids=["items", "links", "titles", "cdata"],
)
def test_open_elements_end(tail: str) -> None:
    """A feed of elements that never end is read once, not once from every one of them."""
    feed = read_feed("<rss><channel><title>通报</title>" + tail, "http://a.example/")
    assert feed is not None
    assert feed.title.startswith("通报")
