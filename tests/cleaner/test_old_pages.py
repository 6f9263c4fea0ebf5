"""Layouts of the years before style sheets: tables in tables, headlines in pictures and marquees, broken bylines."""

from __future__ import annotations

import pytest

from schemas.articles import PageType
from services.cleaner import clean_page
from tests.cleaner.test_templates import BODY, TEXT, TITLE

URL = "http://www.a.example/show.asp?id=1283"
SEARCH = (
    "<table bgcolor='#EFF6FC'><tr><td>站内搜索：<input name=k size=12></td><td><marquee>热烈欢迎访问云梁市水利网！"
    "政务公开举报电话已开通，欢迎社会各界监督。</marquee></td></tr></table>"
)
COLUMNS = "".join(f"<tr><td><a href='/c{i}.asp'>栏目名称{i}</a></td></tr>" for i in range(30))
FOOT = "<table><tr><td><a href='/m'>网站地图</a> | 主办单位：云梁市水利局，技术支持：云梁网络中心</td></tr></table>"


def page(cells: str, title: str) -> bytes:
    """A page of tables: a bar to search with, the columns at the left, the text among them, the foot."""
    left = f"<td width=180><table>{COLUMNS}</table></td>"
    rows = f"<table>{cells}</table>"
    return (
        f"<html><head><title>{title}</title></head><body>{SEARCH}"
        f"<table width=980><tr>{left}<td>{rows}</td></tr></table>{FOOT}</body></html>"
    ).encode()


def row(cell: str) -> str:
    """A row of one cell."""
    return f"<tr><td>{cell}</td></tr>"


def test_a_text_among_the_links_of_its_frame() -> None:
    """The table with text and columns is gone into, though links are most of it and a bar with a sentence is beside."""
    path = "<a href='/'>首页</a> &gt;&gt; <a href='/n.asp'>工作动态</a> &gt;&gt; 正文"
    cells = row(path) + row(f"<font size=4>{TITLE}</font>") + row("作者：周霖　来源：云梁日报　2009-3-2 9:05:00")
    article = clean_page(
        page(cells + row("<br><br>".join(f"　　{line}" for line in TEXT)), f"云梁水利网 － {TITLE}"), url=URL
    )
    assert article.page_type is PageType.ARTICLE
    assert (article.title, article.source, article.published_at) == (TITLE, "云梁日报", "2009-03-02T09:05:00+08:00")
    assert article.text.split("\n") == TEXT


def test_a_headline_in_two_lines_under_a_welcome() -> None:
    """The title element welcomes, the headline is broken in two, and the first sentence says both as one."""
    first = f"2月28日，{TITLE}工作在云梁启动，各县水利局负责人、技术人员共一百二十余人参加，会议作了部署。"
    cells = row(f"<font size=4>{TITLE}<br>工作在云梁启动</font>") + row("<br>".join([first, *TEXT]))
    assert clean_page(page(cells, "::云梁水利网:: 欢迎您"), url=URL).title == f"{TITLE}工作在云梁启动"


def test_a_headline_that_is_a_picture() -> None:
    """The alternative text of the picture above the text is the headline, the greeting in the marquee is not."""
    cells = row(f"<img src=bt.gif width=640 alt='{TITLE}'>") + row(f"<div>{BODY.replace('组织开展民用', TITLE)}</div>")
    assert clean_page(page(cells, "云梁市政府门户网站"), url=URL).title == TITLE


@pytest.mark.parametrize(
    ("line", "date", "source"),
    [
        ("Mar 2, 2012 10:15:33 AM &nbsp;稿源：行业管理科 &nbsp;审核：林秀", "2012-03-02", "行业管理科"),
        ("日期：<i>20</i><i>11</i><i>-</i><i>0</i><i>6</i><i>-</i><i>0</i><i>5</i> 阅读：88次", "2011-06-05", None),
        ("2012-3-5 来源：“云梁交警”微信公众号", "2012-03-05", "“云梁交警”微信公众号"),
    ],
)
def test_bylines_of_old_systems(line: str, date: str, source: str | None) -> None:
    """English days before labels, days whose digits stand in elements of their own, names in quotation marks."""
    cells = row(f"<b>{TITLE}</b>") + row(line) + row(f"<div>{BODY}</div>")
    article = clean_page(page(cells, f"{TITLE}-云梁市旅游局"), url=URL)
    assert (article.published_at, article.source) == (date, source)


def test_a_short_notice_beside_a_long_profile() -> None:
    """What has a byline is the article, whatever stands at its side says more."""
    rows = "".join(f"<li><a href='/tz/{i}.html'>关于第{i}批抽查结果的公告</a></li>" for i in range(10))
    side = f"<div class=b><h3>单位简介</h3>{BODY}<ul>{rows}</ul></div>"
    notice = "因供水主管道维修，定于7月9日22时至次日6时，对迎宾大道以西、府前街以北停止供水，请储水，敬请谅解。"
    byline = "<div>发布者：城建股 | 发布时间：2015/07/08</div>"
    own = f"<div class=c><div>关于停水的通知</div>{byline}<div>{notice}</div></div>"
    html = f"<html><head><title>通知公告_云梁县住建局</title></head><body>{side}{own}</body></html>"
    article = clean_page(html.encode(), url="http://www.a.example/tz/20150708.html")
    assert (article.text, article.published_at) == (notice, "2015-07-08")


def test_a_letter_and_its_answer() -> None:
    """The table of a letter to the mayor: its title, who answered and when; a list beside it dates nothing."""
    rows = "".join(f"<li><a href='/x/{i}.html'>第{i}批抽查问题</a><span>2014-02-2{i}</span></li>" for i in range(6))
    table = (
        "<tr><th>来信标题</th><td colspan=3>关于小区供暖不热问题</td></tr>"
        "<tr><th>来信人</th><td>李**</td><th>来信时间</th><td>2014-01-11 20:47</td></tr>"
        f"<tr><th>来信内容</th><td colspan=3>{TEXT[0]}</td></tr>"
        "<tr><th>答复单位</th><td>供热办公室</td><th>答复时间</th><td>2014-01-17 09:26</td></tr>"
        f"<tr><th>答复内容</th><td colspan=3>网友您好：<br>{TEXT[1]}<br>{TEXT[2]}</td></tr>"
    )
    body = f"<ul>{rows}</ul><table>{table}</table>"
    html = f"<html><head><title>局长信箱 - 云梁市住建局</title></head><body>{body}</body></html>"
    article = clean_page(html.encode(), url="http://www.a.example/jzxx/20140111036.jspx")
    assert (article.title, article.published_at) == ("关于小区供暖不热问题", "2014-01-17T09:26+08:00")


def test_a_paragraph_that_an_inline_element_left_open() -> None:
    """Parsers set it outside of that element; it is of the text all the same."""
    told = "</p><p>".join(TEXT)
    inner = (
        f"<h1>{TITLE}</h1><p>来源：计量科　时间：2025-05-12</p><div><font id=Zoom><p>{told}</font></div><div>打印</div>"
    )
    html = f"<html><head><title>{TITLE}</title></head><body>{inner}</body></html>"
    assert clean_page(html.encode(), url="http://www.a.example/a/1.html").text.split("\n") == list(TEXT)


def test_a_letter_with_a_short_title() -> None:
    """However short it is, the labelled title wins over the name of the column."""
    rows = (
        "<tr><td>信件标题</td><td>路灯不亮</td></tr><tr><td>信件编号</td><td>2025050411</td></tr>"
        f"<tr><td>来信内容</td><td>{TEXT[0]}</td></tr><tr><td>回复单位</td><td>市城管局</td></tr>"
        f"<tr><td>回复时间</td><td>2025-05-07 10:22</td></tr><tr><td>回复内容</td><td>{TEXT[1]}</td></tr>"
    )
    html = f"<html><head><title>市长信箱-云梁市人民政府</title></head><body><table>{rows}</table></body></html>"
    article = clean_page(html.encode(), url="http://www.a.example/szxx/show?id=11")
    assert (article.title, article.text.split("\n")) == ("路灯不亮", TEXT[:2])


def test_a_gallery_with_its_captions() -> None:
    """Captions below pictures that are links, above a list of other galleries: a byline below the headline tells."""
    captions = [f"{line}" for line in TEXT]
    shown = "".join(f"<li><a href='{i}.html'><img src='{i}.jpg'></a><p>{c}</p></li>" for i, c in enumerate(captions))
    more = "".join(
        f"<li><a href='/tp/{i}.html'><img src='/tp/{i}.jpg'><p>第{i}届运动会掠影</p></a></li>" for i in range(12)
    )
    inner = (
        f"<div class=w><div><h2>组图：{TITLE}</h2><span>2014年1月17日 08:12:33　云梁晨报</span></div><ul>{shown}</ul>"
        f"<div><h3>更多图集</h3><ul>{more}</ul></div></div>"
    )
    html = f"<html><head><title>组图：{TITLE}-图片新闻-云梁消防</title></head><body>{inner}</body></html>"
    article = clean_page(html.encode(), url="http://www.a.example/tp/2014/0117/1.html")
    assert (article.page_type, article.text.split("\n")) == (PageType.ARTICLE, captions)
    assert (article.source, article.published_at) == ("云梁晨报", "2014-01-17T08:12:33+08:00")


@pytest.mark.parametrize(
    "holder",
    [
        '<input type="hidden" value="{0}">',
        "<textarea>{0}</textarea>",
        "<template>{1}</template>",
        '<div data-html="{0}"></div>',
    ],
)
def test_a_short_text_in_an_element_that_shows_none(holder: str) -> None:
    """Two sentences are enough where the page shows headline and byline alone."""
    short = "<p>2月3日，市商务局启动家电补贴。</p><p>补贴在门店直接抵扣。</p>"
    held = holder.format(short.replace("<", "&lt;").replace(">", "&gt;"), short)
    shown = f"<h1>家电补贴启动</h1><p>发布日期：2025-02-03</p>{held}"
    html = f"<html><head><title>云梁网</title></head><body>{shown}</body></html>"
    article = clean_page(html.encode(), url="http://www.a.example/detail?articleId=77123")
    assert (article.title, article.text) == ("家电补贴启动", "2月3日，市商务局启动家电补贴。\n补贴在门店直接抵扣。")


def test_a_text_in_a_field_that_nobody_sees() -> None:
    """A script copies the value of a hidden field onto the page; title, source and day stand beside it."""
    value = "".join(f"&lt;p style=&quot;text-indent:2em&quot;&gt;{line}&lt;/p&gt;" for line in TEXT)
    rows = "".join(f"<li><a href='/news/{i}'>第{i}批抽查结果公布</a><time>2022-05-1{i}</time></li>" for i in range(8))
    data = (
        f'{{ id: 9, title: "{TITLE}", source: "服务业科", publishDate: "2022-11-17 11:02", modifyDate: "2022-12-08" }}'
    )
    html = (
        f"<html><head><title>云梁市商务局</title></head><body><h1 id=t></h1><ul>{rows}</ul>"
        f'<input type="hidden" id="c" value="{value}"/><script>var N = {data};</script></body></html>'
    )
    article = clean_page(html.encode(), url="http://www.a.example/news/90233")
    assert (article.title, article.source, article.published_at) == (TITLE, "服务业科", "2022-11-17T11:02+08:00")
    assert article.text.split("\n") == TEXT


def test_a_day_below_the_headline_in_the_cell_of_the_text() -> None:
    """What scrolls above the names of columns is no headline, nor are those."""
    scrolls = "<marquee>热烈祝贺我局荣获全省文明单位称号！</marquee><h2>云梁质量技术监督信息网</h2>"
    columns = "<p><a href=a.htm>机构设置</a> <a href=b.htm>工作动态</a> <a href=c.htm>局长信箱</a></p>"
    paragraphs = "".join(f"<p>&nbsp;&nbsp; {line}</p>" for line in TEXT)
    cell = f"<p align=center><b><font size=5>{TITLE}</font></b></p><p align=right>(2003年4月9日)</p>{paragraphs}"
    body = f"{scrolls}{columns}<table><tr><td>{cell}</table>"
    html = f"<html><head><title>新建网页 1</title></head><body>{body}</body></html>"
    article = clean_page(html.encode(), url="http://www.a.example/gzdt/x1.htm")
    assert (article.title, article.published_at) == (TITLE, "2003-04-09")
    assert article.text.split("\n") == TEXT
