"""robots.txt: RFC 9309, and the dirt that real files have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.fetcher.robots import (
    LONGEST_CRAWL_DELAY,
    SIZE_LIMIT,
    Rule,
    normalise_path,
    parse_robots,
    read_robots,
)

SITE = "https://www.example.gov.cn"
TWO_GROUPS = "User-agent: GovWire/2.0\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: govwire\nDisallow: /b"


def allows(robots: str | bytes, path: str) -> bool:
    """Whether a file lets us fetch a path."""
    body = robots if isinstance(robots, bytes) else robots.encode()
    return parse_robots(body).allows(SITE + path)


@pytest.mark.parametrize(
    ("robots", "path", "allowed"),
    [
        ("", "/", True),
        ("User-agent: *\nDisallow: /", "/x", False),
        ("User-agent: *\nDisallow:", "/x", True),
        ("User-agent: *\nDisallow: /", "/robots.txt", True),
        # The longest match decides, whatever the order; Allow wins where two are as long.
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", True),
        ("User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/c", False),
        ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", True),
        # Wildcards and the end.
        ("User-agent: *\nDisallow: /*.doc$", "/x/y.doc", False),
        ("User-agent: *\nDisallow: /*.doc$", "/x/y.docx", True),
        ("User-agent: *\nDisallow: /a*/b", "/axx/yy/b", False),
        ("User-agent: *\nDisallow: /*?", "/list?page=2", False),
        ("User-agent: *\nDisallow: /*?", "/list", True),
        ("User-agent: *\nDisallow: /a$", "/a", False),
        ("User-agent: *\nDisallow: /a$", "/ab", True),
        ("User-agent: *\nDisallow: /**/c$", "/b/c", False),
        # Our own group excludes the one for all; several groups of ours are one.
        ("User-agent: *\nDisallow: /\n\nUser-agent: govwire\nDisallow: /private", "/x", True),
        (TWO_GROUPS, "/a", False),
        (TWO_GROUPS, "/b", False),
        (TWO_GROUPS, "/c", True),
        ("User-agent: govwire-images\nDisallow: /", "/x", True),
        ("User-agent: a\nUser-agent: govwire\nDisallow: /x", "/x", False),
        # A sitemap between two agents does not part them; a rule does.
        ("User-agent: govwire\nSitemap: /s.xml\nUser-agent: b\nDisallow: /x", "/x", False),
        ("User-agent: govwire\nDisallow: /y\nUser-agent: b\nDisallow: /x", "/x", True),
        # Percent-encoding in any form, Chinese paths.
        ("User-agent: *\nDisallow: /政务", "/%E6%94%BF%E5%8A%A1/1.html", False),
        ("User-agent: *\nDisallow: /%e6%94%bf", "/政务", False),
        ("User-agent: *\nDisallow: /a%2Fb", "/a/b", True),
        ("User-agent: *\nDisallow: /%61", "/abc", False),
        # Dirt: byte order mark, other line ends, misspellings, full-width colon, no leading slash, comments, no group.
        ("\ufeffUser-agent: *\rDisallow: /x", "/x", False),
        ("USER-AGENT : *  # all\nDisalow: /x # here", "/x", False),
        ("User-agent：*\nDisallow：/x", "/x", False),
        ("User-agent: *\nDisallow: x/", "/x/1", False),
        ("Disallow: /", "/x", True),
        ("<html><body>404: not found</body></html>", "/x", True),
        ("User-agent: *\n注释行\nDisallow: /x".encode("gbk"), "/x", False),
    ],
)  # fmt: skip
def test_what_a_file_allows(robots: str | bytes, path: str, allowed: bool) -> None:
    """The rules of the standard, and what was meant where a file breaks them."""
    assert allows(robots, path) is allowed


def test_crawl_delay_and_sitemaps_are_read() -> None:
    """Courtesy beyond the standard; a delay without end is bounded, one that is no number is none."""
    robots = parse_robots(b"User-agent: *\nCrawl-delay: 2.5\nSitemap: https://x/s.xml\nDisallow: /a")
    assert robots.crawl_delay == 2.5
    assert robots.sitemaps == ("https://x/s.xml",)
    assert parse_robots(b"User-agent: *\nCrawl-delay: 86400").crawl_delay == LONGEST_CRAWL_DELAY
    assert parse_robots(b"User-agent: *\nCrawl-delay: soon").crawl_delay is None
    assert parse_robots(b"User-agent: *\nCrawl-delay: 5\nUser-agent: govwire\nDisallow: /a").crawl_delay is None


def test_a_file_is_read_up_to_its_limit_and_no_half_line() -> None:
    """A line that the limit cuts would forbid more than was written."""
    padding = b"#" + b"x" * (SIZE_LIMIT - 40) + b"\n"
    body = padding + b"User-agent: *\nDisallow: /" + b"p" * 200 + b"\nDisallow: /q\n"
    robots = parse_robots(body)
    assert len(body) > SIZE_LIMIT
    assert robots.rules == ()


@pytest.mark.parametrize(("status", "readable"), [(404, True), (403, True), (429, False), (500, False), (304, False)])
def test_a_status_has_a_meaning(status: int, readable: bool) -> None:
    """Unavailable allows all, unreachable allows nothing."""
    robots = read_robots(status, b"User-agent: *\nDisallow: /x")
    assert robots.readable is readable
    assert robots.allows(SITE + "/x") is readable
    assert robots.why == ("" if readable else f"HTTP {status}")


@given(st.binary(max_size=400), st.text(max_size=40))
def test_no_bytes_break_the_parser(body: bytes, path: str) -> None:
    """Whatever a server sends is a robots.txt."""
    parse_robots(body).allows(f"{SITE}/{path}")


PIECES = st.text("ab/", max_size=4)


@given(st.lists(PIECES, min_size=1, max_size=5), st.booleans(), st.text("ab/", max_size=14))
def test_patterns_match_as_a_naive_matcher_does(pieces: list[str], anchored: bool, path: str) -> None:
    """The fast matcher agrees with trying every split."""
    pattern = "/" + "*".join(pieces)
    path = "/" + path

    def naive(rest: str, at: int) -> bool:
        if not rest:
            return not anchored or at == len(path)
        if rest[0] == "*":
            return any(naive(rest[1:], later) for later in range(at, len(path) + 1))
        return path.startswith(rest[0], at) and naive(rest[1:], at + 1)

    assert Rule(False, pattern + ("$" if anchored else "")).matches(path) == naive(pattern, 0)


@given(st.text(max_size=30))
def test_normalising_twice_changes_nothing(path: str) -> None:
    """One form for each path."""
    once = normalise_path(path)
    assert normalise_path(once) == once
    assert once.isascii()
