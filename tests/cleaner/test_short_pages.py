"""Pages with little text of their own: pictures, viewers of documents, profiles of an agency's offices."""

from __future__ import annotations

import pytest

from schemas.articles import PageType
from services.cleaner import clean_page

URL = "http://www.a.example/art/2025/5/12/art_31_7.html"
SITE = "云梁市计量测试中心"
MENU = "".join(f'<li><a href="/c{i}/">栏目{i}</a></li>' for i in range(12))
FOOT = f"<div id=bot>{SITE}版权所有，未经书面授权禁止使用 | 地址：云梁市河西路，邮编000000 | 梁ICP备00000000号</div>"


def page(inner: str, title: str) -> bytes:
    """A page around its inner markup."""
    return f"<html><head><title>{title}</title></head><body><ul>{MENU}</ul>{inner}{FOOT}</body></html>".encode()


def test_a_page_of_pictures_alone() -> None:
    """Where the element of the text holds pictures and no word, title, date and source are read from above it."""
    pictures = "".join(f'<p><img src="/p/{i}.jpg"></p>' for i in range(4))
    byline = "<div><span>发布日期：2025-05-12 15:33</span><span>信息来源：市质量局</span></div>"
    inner = f"<div><h1>图解：云梁市计量发展规划</h1>{byline}<div id=zoom>{pictures}</div></div>"
    article = clean_page(page(inner, "图解：云梁市计量发展规划_云梁市政府"), url=URL)
    assert article.page_type is PageType.MEDIA
    assert (article.title, article.source, article.published_at) == (
        "图解：云梁市计量发展规划",
        "市质量局",
        "2025-05-12T15:33+08:00",
    )
    assert len(article.images) == 4


def test_a_document_in_a_viewer() -> None:
    """A line that repeats the headline above a viewer: the document is the attachment, whoever else names it."""
    viewer = '<iframe src="/lib/pdfjs/web/viewer.html?file=/upload/2025/0512/9.pdf" height="900"></iframe>'
    inner = (
        "<div class=bt>能源计量审查结果公告</div><div class=by>2025-05-12 16:58 | 来源：市发展改革委</div>"
        f"<div id=content><p>能源计量审查结果公告（见附件）</p>{viewer}</div>"
        '<div class=list><h4>附件：</h4><a href="/upload/2025/0512/9.pdf">能源计量审查结果公告.pdf</a></div>'
    )
    article = clean_page(page(inner, f"能源计量审查结果公告-{SITE}"), url=URL)
    assert article.page_type is PageType.ATTACHMENT
    assert article.text == "能源计量审查结果公告（见附件）"
    assert [(file.href, file.type) for file in article.attachments] == [
        ("http://www.a.example/upload/2025/0512/9.pdf", "pdf")
    ]


def test_a_profile_beside_dated_links() -> None:
    """A page whose title element names the site alone, with dated links above the path and none of its own."""
    rows = "".join(
        f"<li><a href='/t{i}'>云梁市开展计量惠民活动之{i}</a><span>2025-04-0{i}</span></li>" for i in range(1, 7)
    )
    lines = [
        "流量室现有工作人员十一人，其中高级工程师三人、注册计量师四人，实验室面积八百六十平方米。",
        "建有水流量标准装置、气体流量标准装置、加油机检定装置等社会公用计量标准九项，量值可溯源。",
        "主要开展水表、燃气表、热量表、流量计的检定和校准，年检定量约六万台，服务企业三百家。",
    ]
    text = "".join(f"<p>{line}</p>" for line in lines)
    inner = (
        f"<div class=left><h3>最新公告</h3><ul>{rows}</ul></div><div class=n_right>"
        "<div>当前位置：<a href='/'>首页</a> &gt; <a href='/js/'>技术能力</a></div>"
        f"<h2>流量室简介</h2><div>{text}</div>"
        f"<div><ul>{rows}</ul></div></div>"
    )
    article = clean_page(page(inner, SITE), url="http://www.a.example/js/lls.html")
    assert article.page_type is PageType.ARTICLE
    assert (article.title, article.published_at) == ("流量室简介", None)
    assert article.text.split("\n")[: len(lines)] == lines


def test_files_in_an_element_below_the_text() -> None:
    """The block of attachments may stand beside the element that holds the text, on any level."""
    text = "<p>各区县市场监管局：现将资金分配方案下达给你们，请加强监管，专款专用，按期报送绩效。</p>"
    inner = (
        f"<div class=main><div class=con><div class=TRS_Editor>{text}</div></div>"
        "<div class=fj><h5>附件下载</h5><a href='./a1.xlsx'>资金分配表.xlsx</a></div></div>"
    )
    article = clean_page(page(inner, f"关于下达补助资金的通知_{SITE}"), url=URL)
    assert [file.name for file in article.attachments] == ["资金分配表.xlsx"]


@pytest.mark.parametrize(
    ("script", "kind"),
    [("$('#zoom').load('/api?id=1')", PageType.ARTICLE), ("jwplayer('p').setup({file:'/a.mp4'})", PageType.MEDIA)],
)
def test_a_text_that_a_script_has_yet_to_load(script: str, kind: PageType) -> None:
    """Title, date and source are read, and the foot of the site is not the text."""
    byline = "<div>发布日期：2025-05-12 15:33　信息来源：市质量局</div>"
    inner = f"<div><h1>计量惠民宣传片</h1>{byline}<div id=zoom><div id=p></div></div></div><script>{script}</script>"
    foot = "<div class=foot>主办：云梁市质量局　地址：河西路1号　<img src=/badge.png></div>"
    article = clean_page(page(inner + foot, "计量惠民宣传片_云梁市政府"), url=URL)
    assert (article.page_type, article.text) == (kind, "")
    assert (article.title, article.source, article.published_at) == (
        "计量惠民宣传片",
        "市质量局",
        "2025-05-12T15:33+08:00",
    )


def test_a_question_and_its_answer() -> None:
    """Two lines below a headline of one word are an article, and the question is not its title."""
    lines = ["问：水表多久检定一次？", "答：每六年一次，到期轮换。"]
    byline = "<div>发布时间：2025-05-12　来源：市质量局</div>"
    inner = f"<h1>问答</h1>{byline}<div class=content><p>{lines[0]}</p><p>{lines[1]}</p></div>"
    article = clean_page(page(inner, f"问答_{SITE}"), url=URL)
    assert (article.page_type, article.title, article.text.split("\n")) == (PageType.ARTICLE, "问答", lines)


def test_the_foot_is_longer_than_the_text() -> None:
    """Whatever name most of the page bears, the foot of the site is not kept below the text."""
    foot = "<div class=footer><a href=/m/>网站地图</a><p>主办单位：云梁市质量局　承办单位：云梁市信息中心</p></div>"
    inner = f"<div><h2>检定通知</h2><div class=v_con><p>因设备检修，五月十三日停检，请改日再来。</p></div>{foot}</div>"
    article = clean_page(page(inner, f"检定通知-{SITE}"), url=URL)
    assert article.text == "因设备检修，五月十三日停检，请改日再来。"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("五月十二日，云梁市民在江边健身。", PageType.MEDIA),
        ("五月十二日，云梁市大坝乡开镰。全乡三十万亩水稻预计月底收完。", PageType.ARTICLE),
    ],
)
def test_a_picture_with_a_few_words(text: str, kind: PageType) -> None:
    """One sentence says what a picture shows; more are a text that is illustrated."""
    byline = "<div>发布时间：2025-05-12</div>"
    inner = f"<h1>大坝乡开镰</h1>{byline}<div class=content><p><img src=/p/1.jpg></p><p>{text}</p></div>"
    article = clean_page(page(inner, f"大坝乡开镰_{SITE}"), url=URL)
    assert (article.page_type, article.text) == (kind, text)
