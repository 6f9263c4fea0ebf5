"""Articles that a page's scripts hold: as objects of whatever names, or written a paragraph at a time."""

from __future__ import annotations

import json
from typing import Any

import pytest

from schemas.articles import CleanedArticle
from services.cleaner import clean_page

TITLE = "云梁市召开电梯安全工作会议"
TEXT = [
    "5月12日，云梁市市场监管局召开电梯安全工作会议，总结上半年工作，部署下半年任务。",
    "会议强调，要压实企业主体责任，加强隐患排查，让群众乘梯更安心。",
]
HTML = "".join(f"<p>{line}</p>" for line in TEXT)
FIELDS = {
    "plain": {"id": 7, "docTitle": TITLE, "docRelTime": 1620871200000, "docSource": "云梁日报", "docContent": TEXT},
    "markup": {"title": TITLE, "news_date": "20210513", "source": "云梁日报", "content": HTML, "hits": 3},
    "Chinese": {"标题": TITLE, "发布时间": "2021年05月13日", "来源": "云梁日报", "正文": "\n".join(TEXT)},
    "other words": {"subject": TITLE, "pubDate": "2021/05/13 10:20", "from": "云梁日报", "html": HTML},
}
STATES = [
    '<script id="__NEXT_DATA__" type="application/json">{"props": {"pageProps": {"detail": %s}}}</script>',
    '<script>window.__INITIAL_STATE__={"article": %s, "user": {}};(function(){var s;}());</script>',
    '<script>var detail = {"code": 0, "data": %s};</script>',
]


def clean(body: str, title: str) -> CleanedArticle:
    """The article of a page with this body."""
    page = f"<!DOCTYPE html><html><head><title>{title}</title></head><body>{body}</body></html>"
    return clean_page(page.encode(), content_type="text/html; charset=utf-8")


def state(fields: dict[str, Any], way: str) -> str:
    """A script that holds an object."""
    return way % json.dumps(fields, ensure_ascii=False).replace("</", "<\\/")


@pytest.mark.parametrize("way", STATES)
@pytest.mark.parametrize("fields", FIELDS)
@pytest.mark.parametrize("named", [f"{TITLE}-云梁检测网", "云梁检测网"])
def test_an_article_in_the_state_of_a_page(fields: str, way: str, named: str) -> None:
    """A page that is all script shows what its object says."""
    article = clean('<div id="app"></div>' + state(FIELDS[fields], way), named)
    assert (article.title, (article.published_at or "")[:10], article.source) == (TITLE, "2021-05-13", "云梁日报")
    assert article.text.split("\n")[-2:] == TEXT


@pytest.mark.parametrize("fields", FIELDS)
def test_an_object_beside_the_article_that_it_is_of(fields: str) -> None:
    """Day and source that the page does not show are those of the object with its title."""
    article = clean(f"<h1>{TITLE}</h1>{HTML}{state(FIELDS[fields], STATES[1])}", TITLE)
    assert ((article.published_at or "")[:10], article.source) == ("2021-05-13", "云梁日报")


def test_an_object_beside_another_article() -> None:
    """Those of a neighbour's object are not."""
    other = FIELDS["markup"] | {"title": "云梁市启动质量月活动"}
    article = clean(f"<h1>{TITLE}</h1>{HTML}{state(other, STATES[1])}", TITLE)
    assert (article.published_at, article.source) == (None, None)


@pytest.mark.parametrize("way", ["<noscript>{}</noscript>", "<template>{}</template>"])
def test_a_text_for_those_without_scripts(way: str) -> None:
    """What stands there in full is the page's text."""
    article = clean(f"<h1>{TITLE}</h1><div>2021-05-13 来源：云梁日报</div>{way.format(HTML * 3)}", TITLE)
    assert article.text.split("\n")[:2] == TEXT


def test_a_text_written_a_paragraph_at_a_time() -> None:
    """A long one needs no byline to be the page's."""
    calls = "".join(f"document.writeln({json.dumps(f'<p>{line}</p>')});\n" for line in TEXT * 3)
    article = clean(f"<h1>{TITLE}</h1><div><script>\n{calls}</script></div>", TITLE)
    assert article.text.split("\n")[:2] == TEXT


ONE = f"<p>{TEXT[0]}</p>"
WAYS = [
    "<script>document.write(unescape('{percents}'))</script>",
    '<script>document.getElementById("c").innerHTML = "{markup}";</script>',
    '<script>var str="{markup}";document.write(str);</script>',
    '<script>var content = "{markup}";$("#content").html(content);</script>',
    '<input type="hidden" id="hid" value="{escaped}"/>',
    "<div id=box><xmp style=display:none>{markup}</xmp></div>",
    "<div id=box><noscript>{markup}</noscript></div>",
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("markup", [ONE, HTML])
def test_a_short_text_that_tells_what_the_headline_says(way: str, markup: str) -> None:
    """It needs no byline, and is the page's though menu, card and foot are all that the page shows."""
    percents = "".join(f"%u{ord(each):04X}" for each in markup)
    held = way.format(percents=percents, markup=markup, escaped=markup.replace("<", "&lt;").replace(">", "&gt;"))
    card = "<div>云梁检测网</div><div>功能介绍：发布质量资讯，提供检测服务。</div>"
    article = clean(f"{card}<h1>{TITLE}</h1><div>2021-05-13</div>{held}<div>未经授权，禁止转载</div>", TITLE)
    assert article.text.split("\n") == TEXT[: markup.count("<p>")]


@pytest.mark.parametrize("way", WAYS[:4])
def test_what_a_dialogue_says_tells_nothing_of_the_headline(way: str) -> None:
    """A note for those who log in is not the text of a page without one."""
    note = "<p>本站已升级，请登录后，继续办理。</p>"
    held = way.format(markup=note, percents="".join(f"%u{ord(each):04X}" for each in note))
    assert clean(f"<h1>{TITLE}</h1><div>2021-05-13</div>{held}", f"{TITLE}-云梁检测网").text == ""


def test_a_notice_that_a_page_shows_beside_another_in_a_script() -> None:
    """What the page shows tells more of its headline."""
    other = "<p>云梁市启动质量月活动，市场监管局，发放手册。</p>"
    held = f'<script>var content = "{other}"; var day = "2021-05-12";</script>'
    assert clean(f"<h1>{TITLE}</h1><div>{ONE}</div>{held}", TITLE).text == TEXT[0]
