"""A declaration, tried on its site."""

from services.fetcher.check import EntryReport, PageReport, check_source
from services.fetcher.outcomes import Outcome
from tests.fetcher.sites import Reply, article, listing, site, source_for


async def test_each_entry_point_and_one_page_are_reported() -> None:
    """What is announced, what robots.txt forbids, what does not work and why, the newest page; nothing asked twice."""
    with site() as served:
        served.pages["/robots.txt"] = Reply(body=b"User-agent: *\nDisallow: /a/3\nCrawl-delay: 0.01")
        served.pages["/list"] = Reply(
            body=listing("/a/1.html", "/a/2.html", "/a/3.html", "/a/4.pdf", "https://x.example/5")
        )
        served.pages["/a/2.html"] = Reply(body=article(), headers={"etag": '"1"'})
        source = source_for(served, feeds=[{"url": f"{served.url}/list?rss"}], apis=[
            {"url": f"{served.url}/api?p={{page}}", "items": "data", "link": "u", "column": "动态"}
        ])  # fmt: skip
        served.pages["/list?rss"] = Reply(404)
        served.pages["/api?p=1"] = Reply(body=b'{"rows": []}', headers={"content-type": "application/json"})
        reports = [report async for report in check_source(source)]
        assert served.paths == ["/list", "/list?rss", "/api?p=1", "/a/2.html"]
    listed, feed, api, page = reports
    assert isinstance(listed, EntryReport)
    assert listed.works
    assert listed.lines() == [
        f"ListPage {served.url}/list",
        "  ✓ 3 links, 3 with a date; 1 files; 1 on other sites",
        *[
            f"    2025-05-0{n}  关于开展第{n - 1}批产品质量监督抽查工作情况的通报  {served.url}/a/{n}.html"
            for n in (1, 2, 3)
        ],
        f"  robots.txt does not allow 1 of them, for example {served.url}/a/3.html",
        "  robots.txt asks for 0.01 s between requests",
    ]
    assert not feed.works
    assert feed.lines()[1] == "  ✗ not_found: HTTP 404"
    assert api.lines() == [
        f"ListApi {served.url}/api?p=1 (动态)",
        "  ✗ undecodable: there is no array at items = 'data'; there are: rows",
    ]
    assert isinstance(page, PageReport)
    assert page.page is not None
    assert page.lines() == [
        f"Page {served.url}/a/2.html",
        f"  ✓ 200, {len(article()):,} bytes, text/html; charset=utf-8, ETag",
    ]


async def test_a_site_that_says_no_is_reported_and_not_pressed() -> None:
    """One request for robots.txt, none for the rest."""
    with site() as served:
        served.pages["/robots.txt"] = Reply(body=b"User-agent: govwire\nDisallow: /")
        reports = [report async for report in check_source(source_for(served))]
        assert [each.path for each in served.asked] == ["/robots.txt"]
    (only,) = reports
    assert only.visit.outcome is Outcome.ROBOTS
    assert not only.works
