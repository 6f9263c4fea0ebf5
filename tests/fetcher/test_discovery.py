"""What entry points announce."""

import gzip
import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.fetcher import discovery as module
from services.fetcher.discovery import Discovery, Link, NotAnEntryPoint, discover
from services.fetcher.entry_points import first_url
from services.fetcher.links import follow, is_file, is_own, normalise
from services.fetcher.list_apis import NotAList, read_list_api, value_at
from sources.declaration import ListApi, Source
from tests.fetcher.sites import listing

HOME = "https://www.example.gov.cn"


def source(**declared: Any) -> Source:
    """A declaration."""
    return Source.model_validate(
        {
            "id": "cn_some",
            "agency": "某局",
            "level": "national",
            "adcode": "100000",
            "homepage": f"{HOME}/",
            "verified": "unverified",
            **declared,
        }
    )


def found(
    body: bytes, *, url: str = f"{HOME}/list/", position: int = 0, content_type: str = "text/html", **entry: Any
) -> Discovery:
    """What one page of the one entry point announces."""
    declared = source(**entry)
    return discover(
        body, url=url, content_type=content_type, entry=declared.entry_points[0], source=declared, position=position
    )


def test_a_list_without_selectors() -> None:
    """Entries with their dates, and the next page."""
    discovery = found(
        listing("/a/1.html", "/a/2.html", "/a/3.html", following="index_1.html"), lists=[{"url": f"{HOME}/list/"}]
    )
    assert [link.url for link in discovery.links] == [f"{HOME}/a/{number}.html" for number in (1, 2, 3)]
    assert discovery.links[0].date == "2025-05-01"
    assert discovery.links[0].title == "关于开展第0批产品质量监督抽查工作情况的通报"
    assert discovery.newest == "2025-05-03"
    assert discovery.further == (f"{HOME}/list/index_1.html",)


def test_what_is_no_page_of_the_source_is_left_out() -> None:
    """Other sites, files, the list itself, what the patterns exclude; each link once."""
    body = listing(
        "/a/1.html",
        "/a/1.html#top",
        "https://wap.example.gov.cn/a/2.html",
        "https://www.example.com/a/3.html",
        "/a/4.pdf",
        "/list/",
        "/video/5.html",
        "https://WWW.EXAMPLE.GOV.CN:443/a/6.html",
    )
    discovery = found(body, lists=[{"url": f"{HOME}/list/", "exclude": "/video/"}])
    assert [link.url for link in discovery.links] == [
        f"{HOME}/a/1.html",
        "https://wap.example.gov.cn/a/2.html",
        f"{HOME}/a/6.html",
    ]
    assert [link.url for link in discovery.files] == [f"{HOME}/a/4.pdf"]
    assert discovery.foreign == 1
    assert discovery.unwanted == 2
    only = found(body, lists=[{"url": f"{HOME}/list/", "include": r"/a/\d\.html$"}])
    assert len(only.links) == 3


def test_hints_say_what_is_a_list_and_what_is_an_article() -> None:
    """A column that looks like an article is not fetched as one; an article that looks like a file is."""
    hints = {"list": ["/column/"], "article": [r"download\.asp"]}
    body = listing("/column/1.html", "/a/2.html", "/download.asp/3.doc")
    discovery = found(body, lists=[{"url": f"{HOME}/list/"}], hints=hints)
    assert [link.url for link in discovery.links] == [f"{HOME}/a/2.html", f"{HOME}/download.asp/3.doc"]


def test_selectors_find_what_is_not_found_without() -> None:
    """Only what the selectors say; a selector that is none is a mistake of the declaration."""
    body = (
        b'<div class="x"><a href="/a/1.html">one</a> 2025-05-01</div><div class="x"><a href="/a/2.html">two</a></div>'
        b'<p><a href="/b/3.html">three</a></p><a class="n" href="?p=2">more</a>'
    )
    entry = {"url": f"{HOME}/list/", "entries": "div.x a", "next_page": "a.n"}
    discovery = found(body, lists=[entry])
    assert [link.url for link in discovery.links] == [f"{HOME}/a/1.html", f"{HOME}/a/2.html"]
    assert discovery.links[0].date == "2025-05-01"
    assert discovery.further == (f"{HOME}/list/?p=2",)
    with pytest.raises(NotAnEntryPoint, match="not a CSS selector"):
        found(body, lists=[{**entry, "entries": "div[["}])


def test_pagination_is_bounded_and_can_be_numbered() -> None:
    """As many pages as declared; a template where no link leads on."""
    body = listing("/a/1.html", "/a/2.html", "/a/3.html", following="index_9.html")
    lists = [{"url": f"{HOME}/list/index.html", "pages": 3, "next_url": "index_{page}.html"}]
    assert found(body, lists=lists).further == (f"{HOME}/list/index_1.html",)
    assert found(body, lists=lists, position=1).further == (f"{HOME}/list/index_2.html",)
    assert found(body, lists=lists, position=2).further == ()
    assert found(b"<p>nothing</p>", lists=lists).further == ()


def test_feeds() -> None:
    """RSS with its dates; a page that is none is said to be none."""
    feed = (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>x</title><item><title>关于 &amp; 通知'
        f"</title><link>{HOME}/a/1.html</link><pubDate>Mon, 12 May 2025 08:00:00 +0800</pubDate></item></channel></rss>"
    )
    discovery = found(feed.encode(), feeds=[{"url": f"{HOME}/rss.xml"}])
    assert discovery.links == (Link(f"{HOME}/a/1.html", "关于 & 通知", "2025-05-12T08:00:00+08:00"),)
    with pytest.raises(NotAnEntryPoint, match="neither a feed nor a sitemap"):
        found(b"<html><body>hello</body></html>", feeds=[{"url": f"{HOME}/rss.xml"}])


def sitemap(*rows: tuple[str, str]) -> bytes:
    """A sitemap."""
    urls = "".join(f"<url><loc>{url}</loc><lastmod>{day}</lastmod></url>" for url, day in rows)
    return f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>'.encode()


def test_sitemaps_newest_first_compressed_and_bounded() -> None:
    """A sitemap lists a whole site: what changed last is wanted first."""
    body = sitemap(
        (f"{HOME}/a/1.html", "2024-01-01"), (f"{HOME}/a/2.html", "2025-01-01"), (f"{HOME}/a/3.html", "2023-01-01")
    )
    sitemaps = [{"url": f"{HOME}/sitemap.xml", "newest": 2}]
    for packed in (body, gzip.compress(body)):
        discovery = found(packed, sitemaps=sitemaps)
        assert [link.url for link in discovery.links] == [f"{HOME}/a/2.html", f"{HOME}/a/1.html"]
    with pytest.raises(NotAnEntryPoint, match="broken"):
        found(b"\x1f\x8b" + b"x" * 40, sitemaps=sitemaps)


def test_a_compressed_sitemap_is_no_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its size after decompression is bounded."""
    monkeypatch.setattr(module, "SITEMAP_BYTES", 10_000)
    with pytest.raises(NotAnEntryPoint, match="more than 10000 bytes"):
        found(gzip.compress(b" " * 1_000_000), sitemaps=[{"url": f"{HOME}/sitemap.xml"}])


def test_an_index_of_sitemaps_goes_on_and_does_not_nest() -> None:
    """Its parts are read; an index inside a part is not followed for ever."""
    body = (
        '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
        f"<sitemap><loc>{HOME}/s1.xml</loc><lastmod>2024-01-01</lastmod></sitemap>"
        f"<sitemap><loc>{HOME}/s2.xml.gz</loc><lastmod>2025-01-01</lastmod></sitemap></sitemapindex>"
    ).encode()
    sitemaps = [{"url": f"{HOME}/sitemap.xml"}]
    assert found(body, sitemaps=sitemaps).further == (f"{HOME}/s2.xml.gz", f"{HOME}/s1.xml")
    with pytest.raises(NotAnEntryPoint, match="inside another"):
        found(body, sitemaps=sitemaps, position=1)


API = {
    "url": f"{HOME}/api?page={{page}}",
    "items": "data.list",
    "link": "/content/{info.id}.html",
    "title": "info.title",
    "date": "time",
    "pages": 2,
}


def test_json_lists() -> None:
    """Paths, templates, Unix times, markup in titles; paging by number."""
    items = [
        {"info": {"id": 7, "title": "<em>通知</em>"}, "time": 1747123456789},
        {"info": {"id": "a b", "title": "二"}, "time": "2025-05-12 08:00:00"},
        {"info": {}},
    ]
    body = json.dumps({"data": {"list": items}}).encode()
    discovery = found(body, apis=[API], content_type="application/json")
    assert discovery.links[0] == Link(f"{HOME}/content/7.html", "通知", "2025-05-13T16:04:16+08:00")
    assert discovery.links[1].url == f"{HOME}/content/a%20b.html"
    assert discovery.links[1].date is not None
    assert discovery.links[1].date.startswith("2025-05-12")
    assert len(discovery.links) == 2
    assert discovery.further == (f"{HOME}/api?page=2",)
    assert found(body, apis=[API], position=1).further == ()
    assert first_url(ListApi.model_validate(API)) == f"{HOME}/api?page=1"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"<html>", "not JSON"),
        (b'{"data": {"rows": []}}', "no array at items = 'data.list'; there are: data"),
        (b'{"data": {"list": [{"id": 1}]}}', "no entry has what link"),
        (b"[" * 100_000, "not JSON"),
    ],
)
def test_what_is_not_the_declared_json_is_told(body: bytes, said: str) -> None:
    """Whoever wrote the declaration sees what the answer has instead."""
    with pytest.raises(NotAnEntryPoint, match=said):
        found(body, apis=[API])


def test_wrapped_json_is_opened() -> None:
    """JSONP, and a JSON text inside JSON, as some CMS send them."""
    api = ListApi(url=f"{HOME}/api", items="data", link="u")
    inner = json.dumps([{"u": "/1", "title": "x"}])
    for text in (f"callback({json.dumps({'data': [{'u': '/1', 'title': 'x'}]})});", json.dumps({"data": inner})):
        assert [entry.href for entry in read_list_api(text, f"{HOME}/api", api)] == [f"{HOME}/1"]


@given(st.text(max_size=60))
def test_no_text_breaks_the_json_reader(text: str) -> None:
    """It is a list, or is said to be none."""
    with suppress(NotAList):
        read_list_api(text, HOME, ListApi(url=f"{HOME}/api", items="a.0", link="u"))


def test_values_at_paths() -> None:
    """Dictionaries by name, arrays by number."""
    assert value_at({"a": [{"b": 1}]}, "a.0.b") == 1
    assert value_at({"a": 1}, "a.b") is None
    assert value_at([1], "") == [1]


@pytest.mark.parametrize(
    ("url", "normal"),
    [
        ("HTTP://Www.Example.gov.CN:80/a#b", "http://www.example.gov.cn/a"),
        ("https://x.cn", "https://x.cn/"),
        ("https://x.cn/政务 公开/?q=通知", "https://x.cn/%E6%94%BF%E5%8A%A1%20%E5%85%AC%E5%BC%80/?q=%E9%80%9A%E7%9F%A5"),
        ("https://x.cn/%E6%94%BF?a=b%20c", "https://x.cn/%E6%94%BF?a=b%20c"),
        ("http://例子.测试/x", "http://xn--fsqu00a.xn--0zwm56d/x"),
        ("http://[2400:3200::1]:8080/", "http://[2400:3200::1]:8080/"),
        ("http://user:secret@x.cn/", "http://x.cn/"),
    ],
)  # fmt: skip
def test_urls_as_they_are_asked_for(url: str, normal: str) -> None:
    """One spelling; no fragment, no password, nothing that must be encoded."""
    assert normalise(url) == normal
    assert normalise(normal) == normal


@given(st.text(max_size=50))
def test_no_link_breaks_the_fetcher(text: str) -> None:
    """What a page writes as a link is a URL, or is refused."""
    for read in (lambda: normalise(text), lambda: follow(f"{HOME}/a", text)):
        with suppress(ValueError):
            assert read().startswith(("http://", "https://"))


def test_whose_a_host_is() -> None:
    """The source's own hosts, with or without www, and hosts below the homepage's; ports tell sites apart."""
    declared = source(lists=[{"url": "https://zfxxgk.other.gov.cn/list"}], hosts=["new.third.gov.cn"])
    for own in (
        "www.example.gov.cn",
        "example.gov.cn",
        "a.b.example.gov.cn",
        "zfxxgk.other.gov.cn",
        "new.third.gov.cn",
    ):
        assert is_own(f"https://{own}/x", declared), own
    for foreign in ("evilexample.gov.cn", "other.gov.cn", "www.example.gov.cn:8443", "gov.cn", "x.third.gov.cn"):
        assert not is_own(f"https://{foreign}/x", declared), foreign
    on_loopback = source(homepage="http://127.0.0.1:81/", lists=[{"url": "http://127.0.0.1:81/list"}])
    assert is_own("http://127.0.0.1:81/x", on_loopback)
    assert not is_own("http://127.0.0.1:82/x", on_loopback)


def test_which_links_are_files() -> None:
    """Documents and pictures; pages that end in .txt are pages."""
    assert is_file("https://x.cn/a.PDF?x=1")
    assert is_file("https://x.cn/a.docx")
    assert not is_file("https://x.cn/a.txt")
    assert not is_file("https://x.cn/a.shtml")
    assert not is_file("https://x.cn/v2.0/a")
