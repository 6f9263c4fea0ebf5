"""One visit: redirects, robots.txt, conditions, refusals; against servers of our own."""

import hashlib
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from schemas.articles import PageType
from schemas.fetching import FetchState
from services.fetcher.download import Downloader, Limits
from services.fetcher.kinds import recognise
from services.fetcher.outcomes import Outcome
from services.fetcher.politeness import REFUSALS_THAT_CLOSE, Politeness
from services.fetcher.robots_files import FRESH_SECONDS, RETRY_SECONDS, RobotsFiles
from services.fetcher.visit import REDIRECTS, Visit, Visitor
from tests.fetcher.clock import Clock
from tests.fetcher.sites import Reply, Site, article, site, source_for

CHALLENGE = (
    b'<html><head><meta charset="utf-8"><script src="/_$jsvm.js"></script></head><body>'
    b"<script>$_ts=window['$_ts'];if(!$_ts)$_ts={};</script></body></html>"
)


@pytest.fixture
def clock() -> Clock:
    """Time."""
    return Clock()


@pytest.fixture
async def visitor(clock: Clock) -> AsyncIterator[Visitor]:
    """A visitor who waits on a clock of our own."""
    politeness = Politeness(clock, clock.sleep, jitter=lambda: 1.0)
    limits = Limits(body_bytes=200_000, seconds=10.0)
    visitor = Visitor(Downloader("govwire/test"), politeness, RobotsFiles(clock=clock), recognise, limits=limits)
    yield visitor
    await visitor.close()


async def visit(
    visitor: Visitor, served: Site, path: str = "/a", known: FetchState | None = None, **declared: Any
) -> Visit:
    """Visit a page of a site."""
    return await visitor.visit(f"{served.url}{path}", source_for(served, **declared), known)


async def test_a_page_is_fetched_with_all_that_is_known_of_it(visitor: Visitor) -> None:
    """Body, digest, address, headers."""
    with site({"/a": Reply(body=article(), headers={"ETag": '"1"'})}) as served:
        found = await visit(visitor, served)
    assert found.outcome is Outcome.FETCHED
    assert found.answer is not None
    assert found.answer.body == article()
    assert found.sha256 == hashlib.sha256(article()).hexdigest()
    assert found.answer.headers["etag"] == '"1"'
    assert found.page_type is PageType.ARTICLE


async def test_conditions_are_asked_and_304_is_no_page(visitor: Visitor) -> None:
    """A server that knows its pages' versions saves us the body."""

    def page(headers: Mapping[str, str]) -> Reply:
        unchanged = headers.get("if-none-match") == '"1"' and headers.get("if-modified-since") == "then"
        return Reply(304, b"") if unchanged else Reply(body=article())

    with site({"/a": page}) as served:
        url = f"{served.url}/a"
        known = FetchState(url=url, source_id="x", etag='"1"', last_modified="then", body_sha256="other")
        assert (await visit(visitor, served, known=known)).outcome is Outcome.NOT_MODIFIED
        assert (await visit(visitor, served)).outcome is Outcome.FETCHED


async def test_the_same_bytes_are_no_new_page(visitor: Visitor) -> None:
    """Most old servers know no conditions."""
    with site({"/a": Reply(body=article())}) as served:
        first = await visit(visitor, served)
        known = FetchState(url=f"{served.url}/a", source_id="x", body_sha256=first.sha256)
        assert (await visit(visitor, served, known=known)).outcome is Outcome.UNCHANGED
        served.pages["/a"] = Reply(body=article(title="更正"))
        assert (await visit(visitor, served, known=known)).outcome is Outcome.FETCHED


async def test_redirects_are_followed_and_remembered(visitor: Visitor) -> None:
    """Every URL on the way is told; conditions go to the first one alone."""
    with site({"/b": Reply(body=article())}) as served:
        served.pages["/a"] = Reply(301, headers={"location": "/m?x=1#top"})
        served.pages["/m?x=1"] = Reply(302, headers={"location": f"{served.url}/b"})
        known = FetchState(url=f"{served.url}/a", source_id="x", etag='"old"')
        found = await visit(visitor, served, known=known)
        assert found.answer is not None
        assert found.answer.url == f"{served.url}/b"
        assert found.redirects == (f"{served.url}/a", f"{served.url}/m?x=1")
        assert [("if-none-match" in each.headers) for each in served.asked if each.path != "/robots.txt"] == [
            True,
            False,
            False,
        ]


@pytest.mark.parametrize(
    ("location", "outcome", "said"),
    [
        ("/a", Outcome.REDIRECT_LIMIT, "in a circle"),
        ("/b", Outcome.REDIRECT_LIMIT, "in a circle"),
        ("https://www.elsewhere.example/x", Outcome.REFUSED, "not on this source's site"),
        ("file:///etc/passwd", Outcome.REFUSED, "which is no page"),
        ("javascript:alert(1)", Outcome.REFUSED, "which is no page"),
        ("/secret/x", Outcome.ROBOTS, "does not allow"),
        ("/", Outcome.NOT_FOUND, "home page"),
    ],
)
async def test_redirects_that_lead_nowhere(visitor: Visitor, location: str, outcome: Outcome, said: str) -> None:
    """Circles, foreign sites, other schemes, what robots.txt forbids, and the home page instead of the article."""
    with site({"/": Reply(body=article())}) as served:
        served.pages["/robots.txt"] = Reply(body=b"User-agent: *\nDisallow: /secret/")
        served.pages["/a"] = Reply(302, headers={"location": location})
        served.pages["/b"] = Reply(302, headers={"location": "/a"})
        found = await visit(visitor, served)
        assert "/secret/x" not in served.paths
    assert found.outcome is outcome
    assert said in found.why


async def test_redirects_without_end_are_given_up(visitor: Visitor) -> None:
    """Each leads to a new address, and still it ends."""
    with site() as served:
        for number in range(20):
            served.pages[f"/{number}"] = Reply(302, headers={"location": f"/{number + 1}"})
        found = await visit(visitor, served, "/0")
        assert len(served.paths) == REDIRECTS + 1
    assert found.outcome is Outcome.REDIRECT_LIMIT


async def test_another_host_of_the_source_is_asked_for_its_own_robots(visitor: Visitor) -> None:
    """A redirect to a sister host is followed, if that host's robots.txt lets it."""
    with site() as first, site({"/x": Reply(body=article()), "/y": Reply()}) as second:
        second.pages["/robots.txt"] = Reply(body=b"User-agent: govwire\nDisallow: /y")
        for name in ("x", "y"):
            first.pages[f"/{name}"] = Reply(302, headers={"location": f"{second.url}/{name}"})
        assert (await visit(visitor, first, "/x", hosts=[second.host])).outcome is Outcome.FETCHED
        assert (await visit(visitor, first, "/y", hosts=[second.host])).outcome is Outcome.ROBOTS
        assert second.paths == ["/x"]


async def test_robots_txt_is_asked_first_once_a_day(visitor: Visitor, clock: Clock) -> None:
    """And what it forbids is not asked for."""
    with site({"/a": Reply(body=article()), "/b": Reply()}) as served:
        served.pages["/robots.txt"] = Reply(body=b"User-agent: *\nDisallow: /b")
        assert (await visit(visitor, served)).outcome is Outcome.FETCHED
        assert (await visit(visitor, served, "/b")).outcome is Outcome.ROBOTS
        assert [each.path for each in served.asked] == ["/robots.txt", "/a"]
        served.pages["/robots.txt"] = Reply(404)
        clock.now += FRESH_SECONDS
        assert (await visit(visitor, served, "/b")).outcome is Outcome.FETCHED


async def test_an_unreadable_robots_txt_allows_nothing_until_it_can_be_read(visitor: Visitor, clock: Clock) -> None:
    """A server error is no permission; what was known before the error goes on to hold."""
    with site({"/a": Reply(body=article()), "/robots.txt": Reply(503)}) as served:
        found = await visit(visitor, served)
        assert found.outcome is Outcome.UNREACHABLE
        assert "could not be read, so nothing is allowed until it can: HTTP 503" in found.why
        served.pages["/robots.txt"] = Reply(404)
        clock.now += RETRY_SECONDS
        assert (await visit(visitor, served)).outcome is Outcome.FETCHED
        served.pages["/robots.txt"] = Reply(500)
        clock.now += FRESH_SECONDS
        assert (await visit(visitor, served)).outcome is Outcome.FETCHED


async def test_crawl_delay_makes_the_pace_slower_never_faster(visitor: Visitor, clock: Clock) -> None:
    """The greater of the two delays holds, between robots.txt and page too."""
    with site({"/a": Reply(body=article())}) as served:
        served.pages["/robots.txt"] = Reply(body=b"User-agent: *\nCrawl-delay: 7")
        await visit(visitor, served, politeness={"delay_seconds": 2, "max_concurrent": 4})
        await visit(visitor, served, politeness={"delay_seconds": 2, "max_concurrent": 4})
        await visit(visitor, served, politeness={"delay_seconds": 30})
    assert [round(seconds) for seconds in clock.slept] == [7, 7, 30]


@pytest.mark.parametrize(
    ("reply", "outcome", "said"),
    [
        (Reply(412, CHALLENGE), Outcome.BLOCKED, "412"),
        (Reply(202, CHALLENGE), Outcome.BLOCKED, "challenge"),
        (Reply(200, CHALLENGE), Outcome.BLOCKED, "challenge"),
        (Reply(403), Outcome.BLOCKED, "403"),
        (Reply(521, CHALLENGE), Outcome.BLOCKED, "521"),
        (Reply(200, "<title>安全验证</title><p>您的访问被云防护拦截</p>".encode()), Outcome.BLOCKED, "200"),
        (Reply(404), Outcome.NOT_FOUND, "404"),
        (Reply(200, "<title>404</title><p>您访问的页面不存在</p>".encode()), Outcome.NOT_FOUND, "error page"),
        (Reply(200, b""), Outcome.NOT_FOUND, "empty body"),
        (Reply(410), Outcome.GONE, "410"),
        (Reply(400, b"<p>bad</p>"), Outcome.CLIENT_ERROR, "400"),
        (Reply(500, b"<p>oops</p>"), Outcome.SERVER_ERROR, "500"),
        (Reply(200, b"x" * 300_000), Outcome.TOO_LARGE, "200000"),
        (Reply(200, b"%PDF-", headers={"content-type": "application/pdf"}), Outcome.REFUSED, "a file"),
        (Reply(200, b"x", headers={"content-encoding": "zstd"}), Outcome.UNDECODABLE, "zstd"),
        (Reply(200, b"x" * 100, cut=10), Outcome.UNREACHABLE, ""),
    ],
)
async def test_what_is_no_page_is_not_passed_on(visitor: Visitor, reply: Reply, outcome: Outcome, said: str) -> None:
    """Refusals, errors, files, broken answers: each has its word and its reason."""
    with site({"/a": reply}) as served:
        found = await visit(visitor, served)
    assert found.outcome is outcome
    assert said in found.why


@pytest.mark.parametrize("dated", [False, True])
async def test_retry_after_keeps_the_host_waiting(visitor: Visitor, dated: bool) -> None:
    """Too many requests: in both forms of the header, the host is left alone as long as it asks."""
    moment = format_datetime(datetime.now(UTC) + timedelta(seconds=120), usegmt=True)
    with site({"/a": Reply(429, headers={"retry-after": moment if dated else "120"})}) as served:
        found = await visit(visitor, served)
        assert found.outcome is Outcome.SERVER_ERROR
        assert found.retry_after == pytest.approx(120, abs=2)
        put_off = await visit(visitor, served, "/b")
        assert served.paths == ["/a"]
    assert put_off.outcome is Outcome.CIRCUIT_OPEN
    assert put_off.retry_after == pytest.approx(120, abs=2)


async def test_a_dead_host_is_left_alone_after_some_failures(visitor: Visitor) -> None:
    """What is in line for it is put off without a connection."""
    with site() as served:
        source = source_for(served)
    outcomes = [(await visitor.visit(f"{served.url}/{n}", source)).outcome for n in range(12)]
    assert outcomes[0] is Outcome.UNREACHABLE
    assert set(outcomes) <= {Outcome.UNREACHABLE, Outcome.CIRCUIT_OPEN}
    failing = Visitor(visitor._downloader, visitor.politeness, RobotsFiles(), recognise)
    for _ in range(8):
        visitor.politeness.failed(served.host)
    assert (await failing.visit(f"{served.url}/x", source)).outcome is Outcome.CIRCUIT_OPEN


async def test_a_site_that_says_no_is_left_alone(visitor: Visitor) -> None:
    """After some refusals in a row nobody knocks any more; one among good pages is that page's affair."""
    with site({f"/{n}": Reply(412, CHALLENGE) for n in range(9)}) as served:
        served.pages["/good"] = Reply(body=article())
        assert (await visit(visitor, served, "/0")).outcome is Outcome.BLOCKED
        assert (await visit(visitor, served, "/good")).outcome is Outcome.FETCHED
        for number in range(REFUSALS_THAT_CLOSE):
            assert (await visit(visitor, served, f"/{number}")).outcome is Outcome.BLOCKED
        asked = len(served.asked)
        assert (await visit(visitor, served, "/good")).outcome is Outcome.CIRCUIT_OPEN
        assert len(served.asked) == asked


@pytest.mark.parametrize(
    ("text", "status", "wanted"),
    [
        ("市民登录平台时，须输入验证码并核对手机号。", 200, PageType.ARTICLE),
        ("市民登录平台时，须输入验证码并核对手机号。", 403, PageType.BLOCKED),
        ("请输入验证码", 200, PageType.BLOCKED),
    ],
)
def test_a_notice_on_a_captcha_is_no_captcha(text: str, status: int, wanted: PageType) -> None:
    """An article is passed on whatever it tells of; an answer that says no, or only asks for the captcha, is not."""
    page = f"<title>关于短信核验的公告</title><h1>关于短信核验的公告</h1><p>发布时间：2025-05-12</p><p>{text}</p>"
    kind, _ = recognise(page.encode(), url="http://a.example/t20250512_1.html", status=status, content_type="text/html")
    assert kind is wanted
