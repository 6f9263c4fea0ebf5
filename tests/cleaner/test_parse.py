"""Whole pages: what every article promises, and pages made to break things."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pages.decode import UnknownCharset
from schemas.articles import PageType
from services.cleaner import clean_page, parse_page

URL = "http://www.a.example/xw/202505/t20250512_1.html"
PARAGRAPHS = [
    "为规范市场秩序，维护消费者权益，市局决定开展计量专项检查，现将有关事项通知如下。",
    "各地要高度重视，精心组织，加强宣传，畅通投诉渠道，及时处理群众反映的问题。",
    "检查中发现的违法行为，要依法查处，公开曝光，形成震慑。",
]
PAGE = (
    "<html><head><title>关于开展检查的通知_某局</title></head><body><h1>关于开展检查的通知</h1><p>来源：计量处</p><div>"
    + "".join(f'<p style="x">\u3000\u3000<span>{p[:9]}</span>{p[9:]}</p>\n' for p in PARAGRAPHS)
    + "</div></body></html>"
)


def test_paragraphs_cover_the_text_and_know_their_places() -> None:
    """Paragraphs are slices of the text in order, and each knows where it stood in the page."""
    article = clean_page(PAGE.encode(), url=URL)
    assert article.text.split("\n") == PARAGRAPHS
    assert [article.text[p.start : p.end] for p in article.paragraphs] == PARAGRAPHS
    for paragraph, text in zip(article.paragraphs, PARAGRAPHS, strict=True):
        assert paragraph.source_start is not None
        assert paragraph.source_end is not None
        stretch = PAGE[paragraph.source_start : paragraph.source_end]
        assert stretch.startswith(text[:3])
        assert stretch.endswith(text[-3:])


def test_every_value_has_its_evidence() -> None:
    """Title, date and source say where they were read."""
    article = clean_page(PAGE.encode(), url=URL)
    assert {"title", "published_at", "source"} <= set(article.evidence)
    assert article.evidence["published_at"].by == "url"
    assert article.published_at == "2025-05-12"


def test_the_same_page_gives_the_same_article() -> None:
    """Ids and texts depend on content alone, whatever the encoding on the wire."""
    one = clean_page(PAGE.encode(), url=URL)
    other = clean_page(PAGE.encode("gb18030"), url=URL, content_type="text/html; charset=gbk")
    assert (one.id, one.text_sha256, one.text) == (other.id, other.text_sha256, other.text)


@pytest.mark.parametrize("link", ['<link rel="canonical" href="{}">', "<LINK REL='CANONICAL' HREF='{}'/>"])
def test_copies_of_a_page_meet_where_it_says_that_it_stands(link: str) -> None:
    """A page that came by way of another channel is the article of the address that it names, and shows why."""
    there = "https://www.a.example/zwgk/tz/t20250512_1.html"
    page = PAGE.replace("<head>", "<head>" + link.format(there))
    copy, original = clean_page(page.encode(), url=URL), clean_page(page.encode(), url=there)
    assert (copy.canonical_url, copy.id) == (there, original.id)
    assert (copy.url, copy.evidence["canonical_url"].value) == (URL, there)
    assert "canonical_url" not in original.evidence


def test_a_template_that_names_another_page_merges_nothing() -> None:
    """A canonical link to the home page or to another article leaves the page its own address."""
    for said in ("https://www.a.example/", "/xw/202505/t20250512_2.html", "https://other.example/t20250512_1.html"):
        page = PAGE.replace("<head>", f'<head><link rel="canonical" href="{said}">')
        article = clean_page(page.encode(), url=URL)
        assert article.canonical_url == clean_page(PAGE.encode(), url=URL).canonical_url
        assert "canonical_url" not in article.evidence


def test_a_published_date_shown_wins_against_a_machine_that_differs() -> None:
    """A meta tag that a migration rewrote does not win against what readers see."""
    page = PAGE.replace("<head>", '<head><meta name="PubDate" content="2023-10-23 10:00">').replace(
        "来源：计量处", "发布时间：2019-05-12　来源：计量处"
    )
    assert clean_page(page.encode(), url=URL).published_at == "2019-05-12"


def test_a_traditional_original_keeps_its_text() -> None:
    """What was written in traditional characters stands beside its simplified form."""
    page = PAGE.replace("为规范市场秩序，维护消费者权益", "為規範市場秩序，維護消費者權益").replace("时处理", "時處理")
    traditional = "".join(
        f"<p>{t}</p>" for t in ["為維護消費者權益，度量衡檢測中心於本週辦理電子秤抽查，範圍涵蓋市場及商圈。"] * 1
    )
    article = clean_page(
        f"<title>度量衡檢測中心辦理抽查</title><h1>度量衡檢測中心辦理抽查</h1><div>{traditional}</div>".encode(),
        url=URL,
    )
    assert article.language == "zh-Hant"
    assert article.original_text is not None
    assert "檢測" in article.original_text
    assert "检测" in article.text
    assert article.title == "度量衡检测中心办理抽查"
    assert clean_page(page.encode(), url=URL).language == "zh-Hans"


ROWS = json.dumps([{"title": f"第{i}号", "url": f"/{i}.html", "pubDate": "2025-05-12"} for i in range(6)])


@pytest.mark.parametrize(
    "answer",
    [
        {"data": [{"title": f"第{i}号公告", "url": f"/{i}.html", "pubDate": "2025-05-12"} for i in range(3)]},
        {"d": [{"DOCTITLE": f"第{i}号公告", "DOCPUBURL": f"/{i}.html", "DOCRELTIME": "2025-05-12"} for i in range(3)]},
        {
            "data": {
                f"k{i}": {"title": f"第{i}号公告", "url": f"/{i}.html", "createdAt": "2025-05-12"} for i in range(3)
            }
        },
        {"d": json.dumps([{"title": f"第{i}号公告", "url": f"/{i}.html", "fbsj": "2025-05-12"} for i in range(3)])},
        {
            "hits": [
                {
                    "_id": i,
                    "_source": {
                        "title": f"第<em>{i}</em>号",
                        "detailUrl": f"/{i}.html",
                        "addTime": "2025-05-11T16:30:00Z",
                    },
                }
                for i in range(3)
            ]
        },
        {"html": "".join(f"<li><a href=/{i}.html>关于第{i}号公告的通知</a><b>2025-05-12</b></li>" for i in range(5))},
    ],
    ids=["three rows", "keys of a system", "values of an object", "a string", "rows of a search", "markup"],
)
@pytest.mark.parametrize("handed", ["{}", "jQuery1113_17({});", "/**/ show( {} )"])
def test_lists_that_a_script_asks_for(answer: dict[str, object], handed: str) -> None:
    """An answer in JSON, handed to a function or not, holds rows, under whatever names, or their markup."""
    body = handed.format(json.dumps(answer)).encode()
    article = clean_page(body, url="http://a.example/api", content_type="application/json")
    assert article.page_type is PageType.LIST
    assert [(entry.href[-7:], entry.date) for entry in article.entries[:3]] == [
        (f"/{i}.html", "2025-05-12") for i in range(3)
    ]


@pytest.mark.parametrize(
    ("title", "kind"), [("关于公布第{}批标准目录的公告", PageType.LIST), ("栏目{}", PageType.OTHER)]
)
def test_rows_without_days(title: str, kind: PageType) -> None:
    """They are a list where their titles are headlines, whatever the answer is called, and a menu otherwise."""
    rows = [{"title": title.format(i), "url": f"/{i}.html"} for i in range(3)]
    article = clean_page(json.dumps(rows).encode(), url="http://a.example/api", content_type="application/json")
    assert article.page_type is kind
    assert len(article.entries) == (3 if kind is PageType.LIST else 0)


def test_links_in_a_stored_article_are_no_list() -> None:
    """A record without a title holds paragraphs, and files to download."""
    files = "".join(f"<a href=/{i}.pdf>附件{i}</a>" for i in range(3))
    body = json.dumps({"content": f"<p>{'市水务局召开会议，部署检查，要求落实责任。' * 4}</p><p>{files}</p>"})
    article = clean_page(body.encode(), url="http://a.example/api", content_type="application/json")
    assert article.page_type is PageType.ARTICLE


@pytest.mark.parametrize(
    ("body", "url", "content_type", "kind"),
    [
        (b"", "", None, PageType.OTHER),
        (b"   \n", "", "text/html", PageType.OTHER),
        (b"%PDF-1.7", "http://a.example/x.pdf", "application/pdf", PageType.ATTACHMENT),
        (b"<rss><channel><title>t</title></channel></rss>", "http://a.example/rss", "text/xml", PageType.FEED),
        (b'{"data": [{"title": "t", "url": "/1.html"}]}', "http://a.example/api", "application/json", PageType.OTHER),
        (ROWS.encode(), "http://a.example/api", "application/json", PageType.LIST),
    ],
)
def test_what_is_no_article(body: bytes, url: str, content_type: str | None, kind: PageType) -> None:
    """Nothing, files, feeds and data are named for what they are."""
    article = clean_page(body, url=url, content_type=content_type)
    assert article.page_type == kind
    assert article.text == ""


def test_a_body_that_is_no_text_is_refused() -> None:
    """Bytes that fit no encoding raise the error that becomes a dead letter."""
    with pytest.raises(UnknownCharset):
        parse_page(b"\x00\x01\x02\xff\xfe" * 500, url="", content_type=None)


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000 + PAGE,
        PAGE + "<div " + " ".join(f"a{i}=1" for i in range(10**5)) + ">",
        "<p>" + "字，" * 300_000,
        PAGE + "<!--" * 20_000,
        PAGE + "<a href=x>" * 20_000,
        PAGE + '<script type="application/ld+json">' + '{"a":[' * 20_000,
        "<title>" + "题_" * 50_000 + PAGE,
        PAGE.replace("计量处", "（记者" * 5_000),
        "来源：" + "a" * 200_000,
        "<table><tr><td>" * 1_000 + PAGE,
        PAGE + "<script>" + "a=1;" * 50_000 + "\udce8</script>",
        PAGE + "<script>" + "a=1;" * 50_000 + "</script>" + PARAGRAPHS[0].encode().decode("cp1252", "ignore"),
        PAGE.replace("计量处", "圍繞碳?xì)夤荆呷胩旌绫，" * 400),
        PAGE + "<div id=" + "a-" * 50_000 + "><p>" + PARAGRAPHS[0],
        PAGE + "<p>" + "鈥?" * 50_000,
        PAGE + "<p>" + "鈥?中" * 10_000,
    ],
    ids=[
        *["depth", "attributes", "long text", "comments", "links", "json", "title", "brackets", "plain", "tables"],
        *["a lost byte beside a long line", "misread beside a long line", "shifts"],
        *["a long name", "misread quotes alone", "misread quotes"],
    ],
)
def test_hostile_pages_end(page: str) -> None:
    """Pages made to hang or crash a parser end with an article or another kind, never with an error."""
    article = clean_page(page.encode(errors="surrogateescape"), url=URL)
    assert article.page_type in PageType


def test_what_was_cut_is_flagged() -> None:
    """An article of which a part was left out to be safe says so."""
    article = clean_page((PAGE + "<div>" * 20_000).encode(), url=URL)
    assert article.text.startswith(PARAGRAPHS[0])
    assert any("tags open" in flag for flag in article.flags)


@example(page="\x00\u3000\x00", url="", content_type=None)
@example(page="附件：</p>来源：某局", url="http://www.a.example/xw/202505/t20250512_1.html", content_type=None)
@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *["<p>", "</p>", "<div>", "</div>", "<table>", "<tr>", "<td>", "</table>", "</a>"],
                *["<br>", "<h1>", "</h1>", "<script>", "</script>", "<title>", "</title>", "<img src=x>"],
                *["<li>", "<a href='/x.html'>"],
                *["来源：某局", "2025-05-12", "相关链接", "附件：", "会议指出，要加强管理，落实责任。", "責任編輯：某"],
                *["\u3000", "&nbsp;", "<!--", "-->", "\x00", "(xié)", "協議", "<style>"],
            ]
        ),
        max_size=60,
    ).map("".join),
    st.sampled_from(["", URL, "http://a.example/"]),
    st.sampled_from([None, "text/html", "text/plain"]),
)  # fmt: skip
def test_no_page_fails(page: str, url: str, content_type: str | None) -> None:
    """Whatever the markup, there is a message whose paragraphs are slices of its text."""
    article = clean_page(page.encode(), url=url, content_type=content_type)
    assert [article.text[p.start : p.end] for p in article.paragraphs] == (
        article.text.split("\n") if article.text else []
    )


def test_the_only_headline_above_the_text_is_the_title() -> None:
    """What a page calls itself for search engines does not win against its one headline."""
    page = (
        "<head><title>检查：三分钟看懂 - 某站</title>"
        '<meta property="og:title" content="检查：三分钟看懂 - 某站"></head>'
        "<body><h1>关于开展计量专项检查的通知</h1><p>来源：计量处</p><div>"
        + "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
        + "</div></body>"
    )
    assert clean_page(page.encode(), url=URL).title == "关于开展计量专项检查的通知"


def test_a_post_whose_script_knows_the_day() -> None:
    """A public account's post shows 昨天; its script has the time."""
    page = PAGE.replace("来源：计量处", '<em id="publish_time">昨天</em>').replace(
        "</body>", '<script>var ct = "1747008000";</script></body>'
    )
    assert clean_page(page.encode(), url="http://a.example/s").published_at == "2025-05-12T08:00:00+08:00"
    other = page.replace("publish_time", "seen")
    assert clean_page(other.encode(), url="http://a.example/s").published_at is None


@pytest.mark.parametrize(
    ("page", "why"),
    [
        ("<div>" * 100_000 + PAGE, "tags open"),
        (PAGE.replace("<div>", "<div " + " ".join(f"a{i}=1" for i in range(200_000)) + ">"), "attributes"),
        (PAGE.replace("</div>", "<p>会议强调，落实责任。</p>" * 30_000 + "</div>"), "paragraphs"),
    ],
    ids=["depth", "attributes", "paragraphs"],
)
def test_pages_made_to_keep_a_reader_busy_are_cut(page: str, why: str) -> None:
    """Such a page ends with what could be read of it and a flag that says why it was cut."""
    article = clean_page(page.encode(), url=URL)
    assert any(flag.startswith("cut: ") and why in flag for flag in article.flags)


def test_a_comment_of_the_publishing_system_dates_a_page() -> None:
    """What a system notes in a comment stands where the page shows neither day nor source."""
    text = "".join(
        f"<p>　　云梁市市场监管局{n}日组织检查，查看电梯维护记录，约谈两家单位，要求限期整改。</p>" for n in (5, 6, 7)
    )
    page = (
        "<html><head><title>云梁市开展电梯安全检查</title></head><body><!--enpproperty <articleid>5364012</articleid>"
        "<date>2020-10-31 08:12:00.0</date><sourcename>云梁融媒</sourcename>/enpproperty-->"
        f"<h1>云梁市开展电梯安全检查</h1><div>{text}</div></body></html>"
    )
    article = clean_page(page.encode(), url="http://yunliang.example/c/1.htm")
    assert (article.published_at or "")[:10] == "2020-10-31"
    assert article.source == "云梁融媒"
