"""What the sites answer over HTTP."""

from __future__ import annotations

import gzip
import html
import json
import os
import signal
import subprocess
import sys
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

import pytest

from examples.sample_sites import SampleSites, expected
from examples.sample_sites.articles import articles_of
from examples.sample_sites.sites import SITES, address_of, county, mirror, oddities
from tests.sample_sites.conftest import Get

ROOT = Path(__file__).resolve().parents[2]


def test_sites_are_hosts_of_their_own(sites: SampleSites) -> None:
    """Each site has a port, and with it an address, that no other site has."""
    assert tuple(sites.urls) == SITES
    assert len(set(sites.urls.values())) == len(SITES)


def test_every_expected_article_is_served(sites: SampleSites, get: Get) -> None:
    """Each address that is expected to show an article answers with 200 and the words of its title, one after a 500."""
    sites.forget_visits()
    codecs = {"big5": "big5", "misdeclared": "gb18030"}
    for page in expected():
        if page.article.manner == "recovering":
            assert get(page.site, page.path).status == 500
        reply = get(page.site, page.path)
        assert reply.status == 200, page
        codec = codecs.get(page.article.manner, "gbk" if page.site == "county" else "utf-8")
        title = mirror.spoil(page.article, page.article.title) if page.site == "mirror" else page.article.title
        assert html.escape(title) in reply.body.decode(codec), page


def test_there_are_at_least_sixty_articles_of_every_wanted_kind() -> None:
    """The sites tell all the kinds of events that they are there for, in reprints and twins as well."""
    pages = expected()
    assert len(pages) >= 60
    assert {page.relation for page in pages} == {"new", "duplicate", "reprint"}
    told = {event for page in pages for event in page.article.events}
    assert told >= {
        "meeting",
        "agreement_signing",
        "policy_issuance",
        "campaign",
        "inspection_enforcement",
        "product_recall",
        "call_for_proposals",
        "award_accreditation",
        "training_lecture",
        "visit_research",
        "personnel",
        "competition_comparison",
        "organization_founding",
    }


def test_county_sends_gb2312_that_utf8_cannot_read(get: Get) -> None:
    """The county's bytes are GB2312, declared in the page alone; one name of a river goes beyond it, as names do."""
    beyond = set()
    for article in articles_of("county"):
        reply = get("county", address_of(article))
        assert "charset" not in reply.headers["content-type"]
        assert b"charset=gb2312" in reply.body
        with pytest.raises(UnicodeDecodeError):
            reply.body.decode("utf-8")
        beyond |= {character for character in reply.body.decode("gbk") if not _is_gb2312(character)}
    assert beyond == {"浐"}


def _is_gb2312(character: str) -> bool:
    code = character.encode("gbk")
    return len(code) == 1 or (0xA1 <= code[0] <= 0xF7 and code[1] >= 0xA1)


def test_ministry_answers_304_to_its_own_validators(get: Get) -> None:
    """An entity tag or a date that was sent comes back as 304 without a body; another one does not."""
    path = address_of(articles_of("ministry")[0])
    first = get("ministry", path)
    tag, date = first.headers["etag"], first.headers["last-modified"]
    for header, value in (("If-None-Match", tag), ("If-None-Match", f'"other", {tag}'), ("If-Modified-Since", date)):
        reply = get("ministry", path, **{header: value})
        assert (reply.status, reply.body) == (304, b"")
        assert reply.headers["etag"] == tag
    assert get("ministry", path, **{"If-None-Match": '"other"', "If-Modified-Since": date}).status == 200


def test_mirror_has_no_validators_and_denies_that_pages_are_missing(get: Get) -> None:
    """The mirror's pages are made on demand, and its missing pages have status 200."""
    reply = get("mirror", "/news/show-1.html")
    assert reply.status == 200
    assert "etag" not in reply.headers
    assert "不存在" in reply.body.decode()
    assert get("ministry", "/nowhere.html").status == 404


def test_an_article_is_corrected_after_the_first_look(sites: SampleSites, get: Get) -> None:
    """The second look finds the corrected text under another entity tag; a fresh start finds the first text again."""
    (article,) = [a for a in articles_of("ministry") if a.correction]
    assert article.correction is not None
    before, after = article.correction
    path = address_of(article)
    sites.forget_visits()
    first, second, third = (get("ministry", path) for _ in range(3))
    assert before in first.body.decode()
    assert before not in second.body.decode()
    assert after in second.body.decode()
    assert first.headers["etag"] != second.headers["etag"]
    assert third.body == second.body
    assert get("ministry", path, **{"If-None-Match": second.headers["etag"]}).status == 304
    sites.forget_visits()
    assert get("ministry", path).body == first.body


def test_who_knows_the_correction_is_not_shown_the_old_text(sites: SampleSites, get: Get) -> None:
    """After a restart of the sites, a client that comes with the later version's tag gets 304."""
    (article,) = [a for a in articles_of("ministry") if a.correction]
    path = address_of(article)
    sites.forget_visits()
    get("ministry", path)
    tag = get("ministry", path).headers["etag"]
    sites.forget_visits()
    assert get("ministry", path, **{"If-None-Match": tag}).status == 304


def test_robots_files_close_their_folders(sites: SampleSites, get: Get) -> None:
    """Every site has a robots.txt, and what it closes exists and is announced on a list."""
    for name in SITES:
        assert b"User-agent: *" in get(name, "/robots.txt").body
    assert "Disallow: /internal/" in get("oddities", "/robots.txt").body.decode()
    assert "/internal/minutes.html" in get("oddities", "/").body.decode()
    assert get("oddities", "/internal/minutes.html").status == 200
    assert f"Sitemap: {sites.urls['bulletin']}/sitemap.xml" in get("bulletin", "/robots.txt").body.decode()


def test_feed_and_sitemap_tell_every_article(sites: SampleSites, get: Get) -> None:
    """Feeds and sitemap are XML, one in GB2312; the mirror's and the bulletin's lead to each of their articles."""
    feed = ElementTree.fromstring(get("mirror", "/rss.xml").body)
    links = {link.text for link in feed.iterfind("channel/item/link")}
    assert links == {sites.urls["mirror"] + address_of(a) for a in articles_of("mirror")}
    county_feed = get("county", "/rss.asp").body
    assert county_feed.startswith(b'<?xml version="1.0" encoding="gb2312"?>')
    assert articles_of("county")[0].title in county_feed.decode("gbk")
    sitemap = ElementTree.fromstring(get("bulletin", "/sitemap.xml").body)
    places = {place.text for place in sitemap.iterfind(".//{*}loc")}
    assert places == {sites.urls["bulletin"] + address_of(a) for a in articles_of("bulletin")}


def test_json_list_pages_hold_every_article_once(get: Get) -> None:
    """Page after page, the bulletin's list tells all its articles, and the page after the last is empty."""
    titles: list[str] = []
    for number in range(1, 99):
        reply = get("bulletin", f"/api/article/page?pageNo={number}&pageSize=5")
        records = json.loads(reply.body)["data"]["records"]
        if not records:
            break
        titles += [record["title"] for record in records]
    assert titles == [a.title for a in articles_of("bulletin")]


def test_lists_lead_from_page_to_page(get: Get) -> None:
    """The county's lists go on under 下一页, the ministry's through a script with the count of pages."""
    first = get("county", "/news/list.asp?classid=1").body.decode("gbk")
    assert '<a href="list.asp?classid=1&page=2">下一页</a>' in first
    last = get("county", "/news/list.asp?classid=1&page=2").body.decode("gbk")
    assert "下一页</a>" not in last
    assert 'createPageHTML(3, 0, "index", "html")' in get("ministry", "/gzdt/").body.decode()
    assert 'createPageHTML(3, 2, "index", "html")' in get("ministry", "/gzdt/index_2.html").body.decode()


def test_reprints_link_to_pages_that_exist(sites: SampleSites, get: Get) -> None:
    """The mirror's link to the original leads to the original's own address."""
    linked = 0
    for article in articles_of("mirror"):
        body = get("mirror", address_of(article)).body.decode()
        for site, base in sites.urls.items():
            if site != "mirror" and base in body:
                path = body.split(f'href="{base}')[1].split('"')[0].replace("&amp;", "&")
                assert get(site, path).status == 200
                linked += 1
    assert linked >= 5


def test_obstacles_stand_where_they_should(sites: SampleSites, get: Get) -> None:
    """Challenge, captcha, soft 404, errors, redirects: each answers as it is meant to."""
    sites.forget_visits()
    statuses = {path: get("oddities", path).status for path in oddities.OBSTACLE_TITLES if "size" not in path}
    assert statuses["/o/challenge.html"] == 412
    assert statuses["/o/firewall.html"] == statuses["/o/removed.html"] == 200
    assert statuses["/o/broken.html"] == 502
    assert statuses["/o/gone.html"] == 410
    assert get("oddities", "/o/loop.html").headers["location"] == "/o/loop.html?again"
    (moved,) = [a for a in articles_of("oddities") if a.manner == "moved"]
    assert f'href="{oddities.MOVED}"' in get("oddities", "/").body.decode()
    again = get("oddities", oddities.MOVED).headers["location"]
    assert get("oddities", again).headers["location"] == address_of(moved)
    assert {get("guarded", path).status for path in ("/", "/news/", "/a.html")} == {412}


def test_bodies_without_end_are_as_large_as_they_say(get: Get) -> None:
    """One page is too large as it is, another only after decompression."""
    assert abs(len(get("oddities", "/o/oversize.html").body) - oddities.OVERSIZE_BYTES) < 1000
    packed = get("oddities", "/o/inflated.html")
    assert packed.headers["content-encoding"] == "gzip"
    assert len(packed.body) < 1 << 20
    assert abs(len(gzip.decompress(packed.body)) - oddities.INFLATED_BYTES) < 10_000


def test_odd_pages_are_what_they_are_for(get: Get) -> None:
    """Plain text starts with its title, the Big5 page is Big5, the misdeclared one is not what it declares."""
    odd = {article.name: address_of(article) for article in articles_of("oddities")}
    plain = get("oddities", odd["plain_metrology"])
    assert plain.headers["content-type"].startswith("text/plain")
    assert plain.body.decode().splitlines()[0] == "洛阳市召开轴承产业计量测试工作座谈会"
    assert "度量衡" in get("oddities", odd["taiwan_metrology"]).body.decode("big5")
    misdeclared = get("oddities", odd["misdeclared_hall"]).body
    assert b"charset=utf-8" in misdeclared
    with pytest.raises(UnicodeDecodeError):
        misdeclared.decode("utf-8")
    for path in ("/o/charset.html", "/o/binary"):
        with pytest.raises(UnicodeDecodeError):
            get("oddities", path).body.decode("utf-8")


def test_county_pages_trip_parsers(get: Get) -> None:
    """One page ends before its text begins, one splits digits from words, all carry a clock that stands still."""
    by_manner = {a.manner: get("county", address_of(a)).body.decode("gbk") for a in articles_of("county")}
    early = by_manner["early_end"]
    assert early.index("</html>") < early.index("<DIV id=zoom>")
    assert "<span lang=EN-US style='mso-ascii-font-family:仿宋'>120</span>" in by_manner["word"]
    assert all("今天是：2025年1月1日" in page for page in by_manner.values())


def test_head_sends_headers_alone(get: Get) -> None:
    """HEAD gives the length that GET would have, and no body."""
    whole = get("county", "/")
    head = get("county", "/", "HEAD")
    assert head.headers["content-length"] == str(len(whole.body))
    assert head.body == b""


def test_requests_are_counted(sites: SampleSites, get: Get) -> None:
    """What was asked and how it was answered can be read off, also after many at a time."""
    sites.forget_visits()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: get("county", "/"), range(40)))
    assert sites.requests["county", "/"] == 40
    assert sites.statuses["county", "/", 200] == 40


def test_a_port_in_use_is_an_error(sites: SampleSites) -> None:
    """Asking for a port that another process has raises `OSError` and leaves no port behind."""
    taken = int(sites.urls["ministry"].rsplit(":", 1)[1])
    with pytest.raises(OSError, match=r"(?i)address already in use"):
        SampleSites(port=taken)


def test_command_prints_its_urls_and_ends_on_sigterm(tmp_path: Path) -> None:
    """The command serves on free ports, says where, writes the declarations, and ends when it is told to."""
    command = [sys.executable, "-m", "examples.sample_sites", "--port", "0", "--json", "--sources", str(tmp_path)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(ROOT)})
    try:
        assert process.stdout is not None
        told = json.loads(process.stdout.readline())
        assert list(told["urls"]) == list(SITES)
        assert sorted(map(Path, told["sources"])) == sorted(tmp_path.glob("*.toml"))
        with urllib.request.urlopen(told["urls"]["county"] + "/", timeout=10) as reply:
            assert county.COUNTY in reply.read().decode("gbk")
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
