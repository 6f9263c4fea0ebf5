"""Links made absolute."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.links import absolute, extension, reached

PAGE = "http://www.a.example/x/y/z.html"


@pytest.mark.parametrize(
    "href", ["/a/b.html", "/a/../b.html", "//b.example/c", "./d", "../e", "http://c.example/f", "?p=2", "/a b", "/"]
)
def test_the_short_way_gives_what_the_standard_does(href: str) -> None:
    """Links joined without parsing are those that parsing would give (RFC 3986, 5.2)."""
    assert absolute(href, PAGE) == urljoin(PAGE, href)


@pytest.mark.parametrize(
    "href",
    [
        None,
        "",
        "#top",
        "javascript:void(0)",
        "JavaScript:;",
        "mailto:a@b.example",
        "tel:1",
        "data:x",
        "ftp://a/b",
        "http://",
    ],
)
def test_what_leads_nowhere_is_no_link(href: str | None) -> None:
    """Scripts, anchors, mail and other schemes are not followed."""
    assert absolute(href, PAGE) is None


def test_the_base_element_counts() -> None:
    """Relative links start from the base where the page has one."""
    assert absolute("d.html", PAGE, "/base/") == "http://www.a.example/base/d.html"


@pytest.mark.parametrize(
    ("href", "kind"), [("/a.PDF", "pdf"), ("/a.docx?x=1", "docx"), ("/a.b/c", ""), ("/.hidden", ""), ("/a", "")]
)
def test_extension(href: str, kind: str) -> None:
    """The extension is the path's, in lower case."""
    assert extension(href) == kind


@pytest.mark.parametrize(
    ("href", "clicked", "to"),
    [
        ("/a.html", "open('/b.pdf')", "/a.html"),
        ("javascript:open('/b.pdf')", "", "/b.pdf"),
        ("#", "window.open('../b.xls','_blank')", "../b.xls"),
        ("", 'send("/s?id=7","b.doc")', "/s?id=7"),
        ("javascript:;", "open('b.doc')", "b.doc"),
        ("#", "send('7','b.doc')", "#"),
        ("javascript:void(0)", "", "javascript:void(0)"),
    ],
)
def test_a_file_that_a_script_sends(href: str, clicked: str, to: str) -> None:
    """A link without an address leads to the file that its script opens, where that is named by its address."""
    assert reached(href, clicked) == to


@given(st.text(max_size=80))
def test_no_link_fails(href: str) -> None:
    """Any string in an attribute is a link or none, and what is one is http(s)."""
    found = absolute(href, PAGE)
    assert found is None or found.startswith(("http://", "https://"))


_PARTS = ["..", ".", "/", "//", "a", "b.html", "t2025_1.html", "?", "id=1", "#", ";", ":", "http://", "www.b.cn", "市"]


@given(st.lists(st.sampled_from(_PARTS), min_size=1, max_size=7), st.sampled_from(["", "/base/", "sub/x"]))
def test_quick_joins_are_those_of_the_standard(parts: list[str], base: str) -> None:
    """What is joined without parsing the address again is what RFC 3986 (urljoin) says."""
    href = "".join(parts)
    found = absolute(href, PAGE, base)
    assert found is None or found == urljoin(urljoin(PAGE, base), href)
