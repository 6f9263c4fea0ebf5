"""What pages say of their articles, and what they say wrongly: titles, dates, sources and authors."""

from __future__ import annotations

import pytest

from schemas.articles import ParsedArticle
from services.cleaner import clean_page
from tests.cleaner.test_templates import BODY, TITLE

URL = "http://www.a.example/xw/1.html"
DATED = "http://www.a.example/xw/202505/t20250514_1.html"
NAME = "云梁市市场监督管理局"
PATH = "<div><a href=/>首页</a> &gt; <a href=/d/>政务动态</a></div>"
LINKS = "<li><a href=/1>市局召开党组会</a><i>2025-07-01</i><li><a href=/2>市局调研</a><i>2025-06-30</i>"


def read(
    above: str = "", *, head: str = "", before: str = "", title: str = TITLE, text: str = BODY, url: str = URL
) -> ParsedArticle:
    """The article of a page with its headline and these lines around it."""
    html = (
        f"<html><head><meta charset=utf-8><title>{title}</title>{head}</head><body>{before}<h1>{title}</h1>{above}"
        f"<div class=content>{text}</div></body></html>"
    )
    return clean_page(html.encode(), url=url, content_type="text/html")


@pytest.mark.parametrize(
    ("said", "title"),
    [
        (f"{TITLE[:8]}...", TITLE),
        (TITLE[:8], TITLE),
        (f"{TITLE}_{NAME}", TITLE),
        ("${title}", TITLE),
        ("文章标题", TITLE),
        ("http://www.a.example/", TITLE),
        ("某年工作报告全文", TITLE),
        ("监管资讯", TITLE),
        (f"{TITLE}（图）", f"{TITLE}（图）"),
        ("关于民用四表专项检查的通知", "关于民用四表专项检查的通知"),
        ("云梁市开展&amp;quot;四表&amp;quot;检查", '云梁市开展"四表"检查'),
    ],
)
def test_a_title_for_machines_that_is_cut_or_another_page_s(said: str, title: str) -> None:
    """Where heading and title element agree on another title, a tag is believed only if it is a wording of that."""
    assert read(head=f'<meta name="ArticleTitle" content="{said}">').title == title


def test_a_title_for_machines_that_names_the_site() -> None:
    """Where it says no more than a title element that may name the site, what the page shows decides."""
    site = "云梁市人大常委会"
    tag = f'<meta name="ArticleTitle" content="{site}">'
    html = f"<html><head><title>{site}</title>{tag}</head><body><h1>{TITLE}</h1><div>{BODY}</div></body></html>"
    assert clean_page(html.encode(), url=URL).title == TITLE
    site = "云梁检测资讯网"
    html = html.replace("<title>云梁市人大常委会", f"<title>{site}_仪器_招聘").replace("云梁市人大常委会", site)
    assert clean_page(html.encode(), url=URL).title == TITLE


@pytest.mark.parametrize("label", ["标题", "文章标题", "新闻标题"])
def test_a_headline_behind_its_label(label: str) -> None:
    """标题：… is none of the text, and wins over the name of the site."""
    text = f"<div>{label}：{TITLE}</div><div>来源：计量科　时间：2025-05-12</div>{BODY}"
    html = f"<html><head><title>{NAME}</title></head><body><div>{text}</div></body></html>"
    article = clean_page(html.encode(), url=URL)
    assert (article.title, article.source) == (TITLE, "计量科")
    assert label not in article.text


def test_a_rule_below_a_headline_is_none_of_it() -> None:
    """A line of asterisks, as some press releases have."""
    html = f"<html><head><title>{NAME}</title></head><body><h1>{TITLE}</h1><div>＊＊＊＊＊＊</div>{BODY}</body></html>"
    assert clean_page(html.encode(), url=URL).title == TITLE


def test_a_headline_of_one_word() -> None:
    """公告, however its element is called, before a place that no list of sites knows."""
    html = (
        f"<html><head><title>公告-云梁区</title></head><body><div class=title>公告</div><div>{BODY}</div></body></html>"
    )
    assert clean_page(html.encode(), url=URL).title == "公告"


def test_a_number_in_the_byline() -> None:
    """Between headline and text, before labels and without its own."""
    text = f"<h1>{TITLE}</h1><div>云市监〔2025〕9号　发布时间：2025-03-03 09:30　发布单位：计量科</div>{BODY}"
    assert read(text=text).doc_number == "云市监〔2025〕9号"


@pytest.mark.parametrize("shown", [NAME, "领导活动风采展示", "政务动态"])
def test_a_heading_that_names_site_or_column_is_no_title(shown: str) -> None:
    """What heading and title element agree on may be the column; the tag's title shares its words with the text."""
    assert read(head=f'<meta name="ArticleTitle" content="{TITLE}">', title=shown).title == TITLE


@pytest.mark.parametrize(
    ("said", "source"),
    [
        ("云梁日报", "云梁日报"),
        ("来源：云梁日报", "云梁日报"),
        ("2025-05-12", None),
        ("http://www.a.example", None),
        ("{{source}}", None),
        ("本站", None),
    ],
)
def test_a_source_for_machines_that_names_none(said: str, source: str | None) -> None:
    """A label is no part of the source; dates, addresses and variables are none."""
    assert read("<div>2025-05-12</div>", head=f'<meta name="ContentSource" content="{said}">').source == source


@pytest.mark.parametrize(
    ("element", "title"),
    [
        (f"[政务动态]{TITLE}", TITLE),
        (f"【图解】{TITLE}", f"【图解】{TITLE}"),
        (f"[转载] {TITLE}", TITLE),
        (f"【转帖】{TITLE}", TITLE),
        (f"{NAME} &gt; 政务动态 &gt; {TITLE}", TITLE),
    ],
)
def test_a_title_element_alone(element: str, title: str) -> None:
    """Without a heading, the path and a column of the page go from the title element, and a forum's kind of post."""
    html = f"<html><head><title>{element}</title></head><body>{PATH}<p>2025-05-12</p><div class=content>{BODY}</div>"
    assert clean_page(html.encode(), url=URL, content_type="text/html; charset=utf-8").title == title


def test_a_headline_as_short_as_a_word() -> None:
    """通知 is the title where the heading says no more and the title element goes on to the site."""
    html = f"<html><head><title>通知_{NAME}</title></head><body><h1>通知</h1><div class=content>{BODY}</div>"
    assert clean_page(html.encode(), url=URL, content_type="text/html; charset=utf-8").title == "通知"


@pytest.mark.parametrize(
    ("page", "day"),
    [
        ({"text": "<p>经研究，给予警告。</p><p>云梁市市场监督管理局</p><p>2025年5月8日</p>"}, "2025-05-14"),
        ({"text": "<p>经研究，给予警告。</p><p>云梁市市场监督管理局</p><p>2019年5月8日</p>"}, ""),
        ({"text": f"<p>2025年5月8日</p>{BODY}"}, "2025-05-14"),
        ({"text": f"<p>2023年5月8日</p>{BODY}"}, "2023-05-08"),
        ({"text": f"<p>2025-05-08 09:30</p>{BODY}"}, "2025-05-08"),
        ({"above": "<div>2025-05-08</div>"}, "2025-05-08"),
        ({"above": "<div>发文日期：2025-05-08</div>"}, "2025-05-14"),
        ({"above": "<div>信息生成日期：2025-05-12　来源：县府办</div>"}, "2025-05-14"),
        ({"above": "<div>信息生成日期：2025-05-12　来源：县府办</div>", "url": URL}, "2025-05-12"),
        ({"above": "<div>生成日期：2025-05-12　来源：县府办</div>", "url": URL}, ""),
        ({"before": f"<ul>{LINKS}</ul>"}, "2025-05-14"),
        ({"before": f"<ul>{LINKS}</ul>", "above": "<div>2025-05-12</div>"}, "2025-05-12"),
        ({"title": "2025年5月10日空气质量日报"}, "2025-05-14"),
        ({"title": "2025年5月10日空气质量日报", "above": "<div>2025年5月10日</div>"}, "2025-05-10"),
        ({"head": '<meta name=PubDate content="1970-01-01 08:00:00">', "above": "<p>2025-05-12</p>"}, "2025-05-12"),
        ({"above": '<p>发布时间：<script>document.write("2025-05-12")</script></p>'}, "2025-05-12"),
    ],
)
def test_days_that_are_not_the_page_s(page: dict[str, str], day: str) -> None:
    """Signatures, documents' days, links' and headlines' days give way to the address; a byline's own do not."""
    assert (read(**{"url": DATED, **page}).published_at or "")[:10] == day


def test_a_label_without_a_value_does_not_take_the_title() -> None:
    """An empty cell of keywords above the headline has none."""
    assert read(before="<table><tr><td>主题词：</td><td></td></tr></table>").keywords == []


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        ('<meta property="article:author" content="周霖">', ["周霖"]),
        ('<meta property="article:author" content="https://social.example/a">', []),
        ('<meta property="article:author" content="云梁发布">', []),
        ('<script type="application/ld+json">{"@type":"Article","author":{"name":"周霖"}}</script>', ["周霖"]),
        ('<meta name=SiteName content="云梁网"><meta name=author content="云梁软件科技公司">', []),
    ],
)
def test_authors_for_machines(head: str, authors: list[str]) -> None:
    """Persons are taken from tags and linked data, not accounts, addresses or who made the site."""
    assert read(head=head).authors == authors


@pytest.mark.parametrize(
    ("link", "original"),
    [
        ('<a href="https://www.b.example/n/1.html">原文链接</a>', "https://www.b.example/n/1.html"),
        ('【<a href="/n/2.html">阅读原文</a>】', "http://www.a.example/n/2.html"),
        ("原文链接：https://www.b.example/n/1.html", "https://www.b.example/n/1.html"),
        ('<a href="javascript:;">阅读原文</a>', None),
        ('<a href="/n/2.pdf">查看原文</a>', None),
        (f'<a href="{URL}">查看原文</a>', None),
        ('<a href="https://www.b.example/n/1.html">通知原文及附件</a>', None),
    ],
)
def test_the_link_to_the_original(link: str, original: str | None) -> None:
    """As an address that is shown, or behind words that say what it is; with where it was read."""
    article = read(text=f"{BODY}<p>{link}</p>")
    assert article.original_url == original
    assert ("original_url" in article.evidence) == (original is not None)
