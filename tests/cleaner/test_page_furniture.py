"""What pages put right around a text, each in an element of its own: names, moments, numbers, buttons, contents."""

from __future__ import annotations

import pytest

from schemas.articles import ParsedArticle
from services.cleaner import clean_page

TITLE = "禾渡市对网络销售儿童手表开展监督抽查"
FIRST = "4月8日，禾渡市市场监督管理局在多个网络平台购买儿童手表二十六批次，送检验机构检验，发现三批次不合格。"
SECOND = "不合格项目为充电器耐电压和表带中的邻苯二甲酸酯，平台已经把有关商品下架，并通知购买者退货。"


def read(inner: str, head: str = "") -> ParsedArticle:
    """The article of a page with this body."""
    page = f"<html><head><title>{TITLE}</title>{head}</head><body>{inner}</body></html>"
    return clean_page(page.encode(), url="https://www.hedu.example/x/71", content_type="text/html; charset=utf-8")


def text(*above: str, below: str = "") -> str:
    """An element that holds the headline, lines below it, a text of two paragraphs and lines below that."""
    lines = "".join(f"<div>{line}</div>" for line in above)
    return f"<article><h1>{TITLE}</h1>{lines}<p>{FIRST}</p><p>{SECOND}</p>{below}</article>"


@pytest.mark.parametrize(
    ("above", "source"),
    [
        (("禾渡日报", "2025-04-09 07:30"), "禾渡日报"),
        (("2025-04-09 07:30", "禾渡日报"), "禾渡日报"),
        (("禾渡市场监管", "2025-04-09 07:30 · 禾渡"), "禾渡市场监管"),
        (("质量监督科", "2025-04-09"), "质量监督科"),
        (("2025/04/09 07:30", "禾渡融媒", "浏览 2.3万"), "禾渡融媒"),
    ],
)
def test_a_name_alone_beside_the_moment_in_the_element_of_the_text(above: tuple[str, ...], source: str) -> None:
    """Above or below it, an outlet, a unit or an account is the source and no paragraph."""
    article = read(text(*above))
    assert (article.source, (article.published_at or "")[:10]) == (source, "2025-04-09")
    assert article.text == f"{FIRST}\n{SECOND}"


@pytest.mark.parametrize("above", [("禾渡市市场监督管理局", "2025年4月9日"), ("抽查结果", "2025-04-09")])
def test_no_name_beside_a_moment(above: tuple[str, str]) -> None:
    """Who issued a document with its day, and a heading above one, stay what they were."""
    assert above[0] in read(text(*above)).text


@pytest.mark.parametrize("named", ["禾渡县融媒体中心", "<span class='source'>禾渡早知道</span>"])
def test_an_outlet_below_the_headline_of_a_page_that_shows_no_day(named: str) -> None:
    """A script writes the day; where the page shows another one, nothing is known of what stands beside it."""
    day = "<script>var pubtime='2025-04-09 10:25';document.write(pubtime);</script>"
    body = f"<div class='t'><p>{FIRST}</p><p>{SECOND}</p></div>"
    article = read(f"<h1>{TITLE}</h1><p>{day}{named}</p>{body}")
    assert article.source == ("禾渡早知道" if "class" in named else named)
    assert article.text == f"{FIRST}\n{SECOND}"


@pytest.mark.parametrize(
    ("meta", "source"),
    [
        ("<span>2025-04-09</span><i></i><span>1023</span><i></i><span>质量监督科</span>", "质量监督科"),
        ("http://www.hedu.example　2025年04月09日 09:14　禾渡晚报　我要评论(<b>12</b>)　<a>[推荐]</a>", "禾渡晚报"),
    ],
)
def test_numbers_and_buttons_beside_the_source(meta: str, source: str) -> None:
    """How often the page was read stands between day and source, a bracket that opens with the count behind it."""
    assert read(f"<h1>{TITLE}</h1><p>{meta}</p><div><p>{FIRST}</p><p>{SECOND}</p></div>").source == source


def test_the_account_of_a_message_before_the_unit_that_sent_it_in() -> None:
    """Whoever contributed the text is named below it."""
    account = "<p><a id='js_name'>禾渡质检</a></p>"
    assert read(text(account, below="<p>供稿：轻工检验室</p>")).source == "禾渡质检"
    assert read(text(account, below="<p>来源：禾渡日报</p>")).source == "禾渡日报"
    named = "<div><span>禾渡市场监管</span><span>2025年4月9日 12:00</span></div>"
    body = f"<div class='t'><p>{FIRST}</p><p>{SECOND}</p><p>（供稿：轻工检验室）</p></div>"
    assert read(f"<h1>{TITLE}</h1>{named}{body}").source == "禾渡市场监管"
    assert read(f"<h1>{TITLE}</h1>{body}").source == "轻工检验室"


def test_the_parts_of_a_broadcast_keep_their_marks() -> None:
    """What the speaker says is marked as what others say is."""
    parts = [f"【导语】{FIRST}", f"【正文】{SECOND}", f"【同期声】检验员：{SECOND}"]
    inner = "".join(f"<p>{part}</p>" for part in parts)
    assert read(f"<h1>{TITLE}</h1><p>2025-04-09 19:58</p><div>{inner}</div>").text == "\n".join(parts)


@pytest.mark.parametrize(
    "below",
    [
        "<h4>政策解读</h4><ul><li><a href='/1'>一图读懂儿童手表抽查办法</a></li>"
        "<li><a href='/2'>抽查办法解读</a></li></ul>"
        "<div class='ewm'>扫一扫在手机打开当前页</div><div class='share'>分享到：</div>",
        "<p><a href='#'>展开简介 ∨</a></p>",
        "<p>收起全文 ∧</p>",
        "<p>扫二维码用手机看</p>",
        "<p>您看完此新闻的心情</p>",
        "<p><span>赞 36</span><span>踩</span><span>举报</span></p>",
    ],
)
def test_switches_and_links_below_a_text(below: str) -> None:
    """They are no text, though a box for telephones stands below the links."""
    assert read(text("来源：禾渡日报　2025-04-09", below=below)).text == f"{FIRST}\n{SECOND}"


def test_the_parts_of_a_text_listed_above_it() -> None:
    """Links to what stands further down on the page are no paragraphs, whatever their words."""
    parts = "<p>文章目录</p><ul><li><a href='#a'>抽查</a></li><li><a href='#b'>处理</a></li></ul>"
    assert read(text("2025-04-09", parts)).text == f"{FIRST}\n{SECOND}"


@pytest.mark.parametrize("place", ["{}/3", "({}/3)", "{} / 3 "])
def test_places_of_pictures_before_their_captions(place: str) -> None:
    """Which of the pictures it is, glued to what it shows, is no text; fractions are."""
    shown = ["4月8日，检验人员在拆解儿童手表。", "工作人员查看表带的材料。", "样品送到禾渡市质检院的实验室。"]
    items = "".join(f"<li><img src='{n}.jpg'><b>{place.format(n)}</b>{line}</li>" for n, line in enumerate(shown, 1))
    assert read(f"<h1>{TITLE}</h1><p>2025-04-09</p><ul>{items}</ul>").text == "\n".join(shown)
    parts = "<p>1/3的样品没有中文说明，须补上。</p><p>2/5的店铺没有公示执照，已经责令改正。</p>"
    assert "1/3的样品" in read(f"<h1>{TITLE}</h1><p>2025-04-09</p><div><p>{FIRST}</p>{parts}</div>").text


def test_a_moment_that_machines_are_told_more_exactly() -> None:
    """The bare moment at the head of the text is that day, and no paragraph."""
    data = '{"@type":"NewsArticle","datePublished":"2025-04-09T07:30:00+08:00"}'
    linked = f"<script type='application/ld+json'>{data}</script>"
    assert read(text("2025-04-09 07:30"), linked).text == f"{FIRST}\n{SECOND}"


def test_background_below_its_own_heading() -> None:
    """What a paper tells under 新闻链接 without a link is of the text."""
    below = "<p>■新闻链接</p><p>怎样挑选儿童手表</p><p>先看有没有强制认证标志，再闻有没有刺鼻的气味。</p>"
    assert read(text("2025-04-09", below=below)).text.endswith("先看有没有强制认证标志，再闻有没有刺鼻的气味。")


def test_the_headline_in_the_table_of_a_disclosed_document() -> None:
    """A row that says it behind a label of any kind is no text."""
    rows = f"<tr><th>索引号：</th><td>003/2025-51</td></tr><tr><th>内容概述：</th><td>{TITLE}</td></tr>"
    inner = f"<div><table>{rows}</table><h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p></div>"
    assert read(inner).text == f"{FIRST}\n{SECOND}"


@pytest.mark.parametrize("title", ["禾渡市政协调研市计量院", "中国计量专家代表团访问我院", "省领导慰问市质监局"])
def test_a_headline_that_ends_as_a_name_does(title: str) -> None:
    """Right above the moment it is the headline all the same, whether the title element says it or the site's name."""
    for element in (f"{title}-禾渡在线", "禾渡在线"):
        inner = f"<div><div class='t'>{title}</div><div>2025-04-09 07:30</div><p>{FIRST}</p><p>{SECOND}</p></div>"
        page = f"<html><head><title>{element}</title></head><body><p>首页</p>{inner}</body></html>"
        article = clean_page(page.encode(), url="https://www.hedu.example/x/72", content_type="text/html")
        assert (article.title, article.source, article.text) == (title, None, f"{FIRST}\n{SECOND}")


@pytest.mark.parametrize("shapeless", ["\u200b", "\u00ad", "\ue5e5", "\u2060"])
def test_characters_without_shape_in_the_lines_around_a_text(shapeless: str) -> None:
    """Labels and names are read without them."""
    torn = [shapeless.join(line) for line in ("来源：禾渡日报", "发布时间：2025-04-09", FIRST, SECOND)]
    inner = f"<h1>{TITLE}</h1><p>{torn[0]}</p><p>{torn[1]}</p><div><p>{torn[2]}</p><p>{torn[3]}</p></div>"
    article = read(inner)
    assert (article.source, article.published_at, article.text) == ("禾渡日报", "2025-04-09", f"{FIRST}\n{SECOND}")
