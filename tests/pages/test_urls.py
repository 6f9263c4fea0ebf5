"""One spelling for all the addresses of one page, and only of one page."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pages.urls import believable_canonical, canonical_url


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("HTTP://WWW.A.GOV.CN:80/zwgk/t2025_1.htm#top", "https://www.a.gov.cn/zwgk/t2025_1.htm"),
        ("https://www.a.gov.cn:443", "https://www.a.gov.cn/"),
        ("http://a.gov.cn:8080/x.html", "https://a.gov.cn:8080/x.html"),
        ("http://a.gov.cn./x.html", "https://a.gov.cn/x.html"),
        ("  http://a.gov.cn/a\n/b.html ", "https://a.gov.cn/a/b.html"),
        ("http://a.gov.cn/x/../y/./t1.html", "https://a.gov.cn/y/t1.html"),
        ("http://a.gov.cn//x///t1.html", "https://a.gov.cn/x/t1.html"),
        ("http://a.gov.cn/zwgk/index.html", "https://a.gov.cn/zwgk/"),
        ("http://a.gov.cn/zwgk/Default.aspx", "https://a.gov.cn/zwgk/"),
        ("http://a.gov.cn/index.php?id=3", "https://a.gov.cn/index.php?id=3"),
        ("http://a.gov.cn/x?b=2&a=1", "https://a.gov.cn/x?a=1&b=2"),
        ("http://a.gov.cn/x?id=3&utm_source=wx&spm=1.2&isappinstalled=0", "https://a.gov.cn/x?id=3"),
        ("http://a.gov.cn/x?from=singlemessage&id=3", "https://a.gov.cn/x?id=3"),
        ("http://a.gov.cn/x?from=2025&id=3", "https://a.gov.cn/x?from=2025&id=3"),
        ("http://a.gov.cn/x.html?t=1717200000000", "https://a.gov.cn/x.html"),
        ("http://a.gov.cn/x.html?t=3", "https://a.gov.cn/x.html?t=3"),
        ("http://a.gov.cn/x.jsp;jsessionid=0A1B?id=3", "https://a.gov.cn/x.jsp?id=3"),
        ("http://a.gov.cn/x.php?PHPSESSID=0a1b&id=3", "https://a.gov.cn/x.php?id=3"),
        ("http://a.gov.cn/(S(abc123))/x.aspx", "https://a.gov.cn/x.aspx"),
        ("http://m.a.gov.cn/t20250101_33.html", "https://www.a.gov.cn/t20250101_33.html"),
        ("http://m.ju.a.gov.cn/t20250101_33.html", "https://ju.a.gov.cn/t20250101_33.html"),
        ("http://a.gov.cn/x?id=3&from=timeline&scene=1&ivk_sa=1024320u&device=mobile", "https://a.gov.cn/x?id=3"),
        ("http://a.gov.cn/x?id=3&v=1747013400123&op=print&wap=1&chksm=84f", "https://a.gov.cn/x?id=3"),
        ("http://a.gov.cn/wap/t20250101_33.html", "https://a.gov.cn/t20250101_33.html"),
        ("http://a.gov.cn/m/about.html", "https://a.gov.cn/m/about.html"),
        ("http://a.gov.cn/c_123456_print.html", "https://a.gov.cn/c_123456.html"),
        ("http://a.gov.cn/x?id=3&action=print", "https://a.gov.cn/x?id=3"),
        ("http://a.gov.cn/新闻/%e4%b8%ad%7ex.html", "https://a.gov.cn/%E6%96%B0%E9%97%BB/%E4%B8%AD~x.html"),
        ("http://a.gov.cn/%D0%C2.html", "https://a.gov.cn/%D0%C2.html"),
        ("http://a.gov.cn/100%.html", "https://a.gov.cn/100%25.html"),
        ("http://政府.中国/t1.html", "https://xn--mxtq1m.xn--fiqs8s/t1.html"),
        ("http://user:secret@a.gov.cn/t1.html", "https://a.gov.cn/t1.html"),
        ("http://[2001:DB8::1]:8080/t1.html", "https://[2001:db8::1]:8080/t1.html"),
        ("http://a.gov.cn/#/detail?id=3", "https://a.gov.cn/#/detail?id=3"),
        ("http://a.gov.cn/x?id=3&rand=0.123&ver=1.0.3&ticket=ST-12-ab", "https://a.gov.cn/x?id=3"),
        ("http://a.gov.cn/x?id=3&mpshare=1&scene=24&sharer_sharetime=17&click_id=2", "https://a.gov.cn/x?id=3"),
        (
            "http://w.a.cn/s?__biz=Mz&mid=26&idx=2&sn=ab&key=5c&uin=77&lang=zh#rd",
            "https://w.a.cn/s?__biz=Mz&idx=2&mid=26&sn=ab",
        ),
        ("http://a.gov.cn/x?id=3&amp;page=2", "https://a.gov.cn/x?id=3&page=2"),
    ],
)
def test_spellings_of_one_page_meet(url: str, canonical: str) -> None:
    """Case, ports, escapes, default documents, sessions, tracking, mobile and print variants."""
    assert canonical_url(url) == canonical


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://a.gov.cn/show?id=1", "http://a.gov.cn/show?id=2"),
        ("http://a.gov.cn/list?page=1", "http://a.gov.cn/list?page=2"),
        ("http://a.gov.cn/t1.html", "http://b.gov.cn/t1.html"),
        ("http://a.gov.cn/A.html", "http://a.gov.cn/a.html"),
        ("http://a.gov.cn/x", "http://a.gov.cn/x/"),
        ("http://a.gov.cn/#/detail?id=3", "http://a.gov.cn/#/detail?id=4"),
        ("http://a.gov.cn/x?type=1", "http://a.gov.cn/x?type=2"),
        ("http://a.gov.cn/x?t=5", "http://a.gov.cn/x?t=6"),
        ("http://a.gov.cn/index_1.html", "http://a.gov.cn/"),
        ("http://a.gov.cn/x?v=1", "http://a.gov.cn/x?v=2"),
        ("http://a.gov.cn/x?device=12", "http://a.gov.cn/x?device=13"),
        ("http://a.gov.cn/x?sid=12", "http://a.gov.cn/x?sid=13"),
        ("http://a.gov.cn/fw?scene=1", "http://a.gov.cn/fw?scene=2"),
        ("http://a.gov.cn/npc?sessionId=14", "http://a.gov.cn/npc?sessionId=15"),
        ("http://a.gov.cn/x?share_id=14", "http://a.gov.cn/x?share_id=15"),
        ("http://a.gov.cn/news.asp?source=7", "http://a.gov.cn/news.asp?source=8"),
    ],
)
def test_other_pages_stay_apart(one: str, other: str) -> None:
    """Whatever may name an article is kept."""
    assert canonical_url(one) != canonical_url(other)


@pytest.mark.parametrize(
    "url", ["", "mailto:a@b.cn", "javascript:void(0)", "ftp://a.cn/x", "http://", "http://[x/", "//"]
)
def test_what_is_no_web_address_stays(url: str) -> None:
    """Nothing is raised, nothing made up."""
    assert canonical_url(url) == url


_SPELLED = st.builds(
    lambda host, path, query, fragment: f"http://{host}/{path}?{query}#{fragment}",
    st.text("aZm.:0-[]中。@", max_size=12),
    st.text("./;ajm%2Ef()Sindex.htmlprint1234\\ 新", max_size=30),
    st.text("a=&;?%t1.0printamp", max_size=20),
    st.text("!/?a#%", max_size=5),
)


@given(st.one_of(st.text(), _SPELLED))
@settings(max_examples=500, deadline=None)
def test_a_canonical_url_is_its_own(url: str) -> None:
    """The canonical form of a canonical form is itself."""
    canonical = canonical_url(url)
    assert canonical_url(canonical) == canonical


@pytest.mark.parametrize(
    ("said", "believed"),
    [
        ("https://www.a.gov.cn/zwgk/t20250101_33.html", "https://www.a.gov.cn/zwgk/t20250101_33.html"),
        ("/zwgk/t20250101_33.html", "https://www.a.gov.cn/zwgk/t20250101_33.html"),
        ("//pc.a.gov.cn/zwgk/t20250101_33.html", "https://pc.a.gov.cn/zwgk/t20250101_33.html"),
        ("www.a.gov.cn/zwgk/t20250101_33.html", "https://www.a.gov.cn/zwgk/t20250101_33.html"),
        ("https://www.a.gov.cn/xwdt/t20250101_33.html?a=1", "https://www.a.gov.cn/xwdt/t20250101_33.html?a=1"),
        ("https://www.a.gov.cn/", None),
        ("https://www.a.gov.cn/zwgk/index.html", None),
        ("https://www.a.gov.cn/zwgk/t20240101_11.html", None),
        ("https://www.a.gov.cn/zwgk/t20250101_11.html", None),
        ("https://www.b.gov.cn/zwgk/t20250101_33.html", None),
        ("https://www.a.gov.cn/{url}/t20250101_33.html", None),
        ("<%=url%>", None),
        ("javascript:;", None),
        ("http://[", None),
        ("", None),
        (None, None),
    ],
)
def test_a_canonical_link_is_believed_within_the_site_and_with_the_id(said: str | None, believed: str | None) -> None:
    """Templates name the home page, a list or another article on every page."""
    assert believable_canonical("http://www.a.gov.cn/zwgk/t20250101_33.html?from=timeline", said) == believed


@pytest.mark.parametrize(
    ("page", "said", "believed"),
    [
        ("http://www.a.cn/show.jsp?id=33&lm=5x", "/show.jsp?id=33", False),  # the channel may tell the page
        ("http://www.a.cn/show.jsp?id=33&mode=rss", "/show.jsp?id=33", True),
        ("http://www.a.cn/show.jsp?id=33", "/show.jsp", False),
        ("http://www.a.cn/show.jsp?id=33", "/show.jsp?id=34", False),
        ("http://www.a.cn/show.jsp?id=33", "/art/33.html", True),
        ("http://www.a.cn/2025/show.jsp?id=33", "/2025/show.jsp", False),
        ("http://www.a.cn/wap/news?newsid=ab", "/news?newsid=ab", True),
        ("http://www.a.cn/news?newsid=ab", "/news", False),
        ("http://www.a.cn/about", "/about.html", True),
        ("http://www.a.cn/about", "/contact", False),
        ("http://www.a.cn/a/778_12/?log=1", "https://www.a.cn/a/778_12/", True),
        ("http://www.a.cn/t20250101_33_2.html", "/t20250101_33.html", False),  # the second part of a long article
        ("http://www.a.cn/33.html?page=2", "/33.html", False),
        ("http://www.a.cn/33.html?page=2", "/33.html?page=2", True),
        ("http://www.a.cn/", "https://www.a.cn/index.html", True),
        ("http://www.a.cn/c100/c7556789/content.shtml", "/c100/c7000001/content.shtml", False),
        ("http://www.a.cn/c100/c7556789/content.shtml", "/c7556789/content.shtml", True),
        ("http://10.1.2.3/33.html", "http://10.1.2.4/33.html", False),
        ("http://www.a.cn/%E5%BC%80%E4%BC%9A-77.html", "https://www.a.cn/开会-77.html", True),
        ("", "https://www.a.cn/33.html", False),
    ],
)
def test_a_canonical_link_keeps_what_tells_the_page(page: str, said: str, believed: bool) -> None:
    """What numbers or names a page in its own address stands in the canonical one, too."""
    assert (believable_canonical(page, said) is not None) == believed
