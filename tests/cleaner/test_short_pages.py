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


@pytest.mark.parametrize(
    ("inside", "below", "address"),
    [
        ("<embed src='/up/9.pdf' type='application/pdf'>", "", "/up/9.pdf"),
        ("<object data='/up/9.pdf'>浏览器不支持</object>", "", "/up/9.pdf"),
        ("<div id=pdf></div><script>PDFObject.embed('/up/9.pdf', '#pdf')</script>", "", "/up/9.pdf"),
        ("<a href='/down.jsp?id=9'>审查结果.pdf</a>", "", "/down.jsp?id=9"),
        ("<a href='/down.jsp?id=9&name=3a7b.pdf'>审查结果</a>", "", "/down.jsp?id=9&name=3a7b.pdf"),
        (
            "<p>\u3000</p>",
            "<ul><li>附件【<a href='/s/down.jsp?wbfileid=9'>审查结果.pdf</a>】</li></ul>",
            "/s/down.jsp?wbfileid=9",
        ),
    ],
    ids=["embed", "object", "script", "program", "program asked for a name", "beside an empty text"],
)
def test_a_document_and_nothing_else(inside: str, below: str, address: str) -> None:
    """However a page without a text shows its document or sends it, that is the attachment."""
    byline = "<div>发布时间：2025-05-12 来源：市发展改革委</div>"
    inner = f"<div><h1>能源计量审查结果公告</h1>{byline}<div id=zoom>{inside}</div>{below}</div>"
    article = clean_page(page(inner, f"能源计量审查结果公告-{SITE}"), url=URL)
    assert article.page_type is PageType.ATTACHMENT
    assert (article.title, article.published_at) == ("能源计量审查结果公告", "2025-05-12")
    assert [(file.href, file.type) for file in article.attachments] == [("http://www.a.example" + address, "pdf")]


@pytest.mark.parametrize("viewer", ["<iframe src=/lib/viewer.html?file=/up/9.pdf></iframe>", "<embed src=/up/9.pdf>"])
def test_a_viewer_beside_a_headline_without_an_element_of_its_own(viewer: str) -> None:
    """Headline, byline and the element with the viewer stand in the body one below the other."""
    byline = "<div>发布时间：2025-05-12 来源：市发展改革委</div>"
    inner = f"<h1>能源计量审查结果公告</h1>{byline}<div class=con><p>{viewer}</p></div>"
    article = clean_page(page(inner, f"能源计量审查结果公告-{SITE}"), url=URL)
    assert article.page_type is PageType.ATTACHMENT
    assert (article.title, article.published_at) == ("能源计量审查结果公告", "2025-05-12")
    assert [file.href for file in article.attachments] == ["http://www.a.example/up/9.pdf"]


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
        ("任命：陈晓东为市财政局副局长；刘文静为市审计局副局长。", PageType.ARTICLE),
    ],
)
@pytest.mark.parametrize("shown", ["<img src=/p/1.jpg>", "<video src=/v/1.mp4></video>", "<audio src=1.mp3></audio>"])
def test_a_picture_with_a_few_words(text: str, kind: PageType, shown: str) -> None:
    """One sentence says what a picture or film shows; more are a text that is illustrated."""
    byline = "<div>发布时间：2025-05-12</div>"
    inner = f"<h1>大坝乡开镰</h1>{byline}<div class=content><p>{shown}</p><p>{text}</p></div>"
    article = clean_page(page(inner, f"大坝乡开镰_{SITE}"), url=URL)
    assert (article.page_type, article.text) == (kind, text)


def test_a_notice_below_a_headline_of_four_characters() -> None:
    """Its heading alone tells where the text stands, which has fewer marks than the foot of the site."""
    foot = "<div class=footer><p>主办：云梁市政府，承办：市府办，电话：000-84400000，邮编：000000，网站地图</p></div>"
    notice = "5月11日，群众拾得黑色钱包一个，请失主速来西门派出所认领，联系电话：0000-8060110。"
    menu = "".join(f"<a href=/{i}/>第{i}栏</a>" for i in range(6))
    inner = f"{menu}<div><h1>失物招领</h1><div>2025-05-12 西门派出所</div><div>{notice}</div></div>{foot}"
    html = f"<html><head><title>失物招领</title></head><body>{inner}</body></html>"
    article = clean_page(html.encode(), url="http://www.a.example/lost/1.html")
    assert (article.page_type, article.text) == (PageType.ARTICLE, notice)


@pytest.mark.parametrize("code", ["<img src=/ewm/7.png>", "<img src=/p/7.png><p>扫一扫在手机打开当前页</p>"])
def test_a_code_for_telephones_makes_no_picture_of_a_text(code: str) -> None:
    """What opens the page on a telephone is neither what the page shows nor among its pictures' captions."""
    text = "<p>请各村做好开镰准备</p>"
    text += "<table><tr><td>乡镇</td><td>亩数</td></tr><tr><td>大坝乡</td><td>300</td></tr></table>"
    inner = f"<h1>大坝乡开镰</h1><div>发布时间：2025-05-12</div><div class=wz>{text}<div>{code}</div></div>"
    article = clean_page(page(inner, f"大坝乡开镰_{SITE}"), url=URL)
    assert (article.page_type, article.text) == (PageType.ARTICLE, "请各村做好开镰准备\n乡镇\t亩数\n大坝乡\t300")


ROWS = "".join(
    f"<li><a href=/sp/{i}.html>《云梁新闻》2025年5月{i}日</a><i>2025-05-{i:02d}</i></li>" for i in range(1, 9)
)


@pytest.mark.parametrize(
    ("shown", "script"),
    [
        ("<div class=sp><video src=/v.mp4></video></div>", ""),
        ("<div class=sp><img src=/1.jpg><img src=/2.jpg></div>", ""),
        ("<div id=player></div>", "new Aliplayer({id:'player',source:'/v.mp4'})"),
    ],
)
@pytest.mark.parametrize("title", ["《云梁新闻》2025年5月12日", "一图读懂云梁市计量规划"])
def test_a_film_beside_a_list(shown: str, script: str, title: str) -> None:
    """What stands below headline and byline is the page's, and the links beside it are other pages'."""
    byline = "<div>发布日期：2025-05-12 15:33　信息来源：市质量局</div>"
    inner = f"<div><div><h1>{title}</h1>{byline}{shown}</div><h3>往期视频</h3><ul>{ROWS}</ul></div>"
    article = clean_page(page(f"{inner}<script>{script}</script>", f"{title}_云梁市政府"), url=URL)
    assert (article.page_type, article.text, article.title) == (PageType.MEDIA, "", title)


def test_a_list_below_a_film_is_a_list() -> None:
    """A column that shows a film, or a picture, above its rows is still one."""
    for shown in ("<video src=/v.mp4></video>", "<img src=/1.jpg>"):
        inner = f"<div><h2>云梁市新闻发布会</h2><div>{shown}</div><ul>{ROWS}</ul></div>"
        assert clean_page(page(inner, "云梁市新闻发布会"), url="http://www.a.example/fbh/").page_type is PageType.LIST


def test_a_foot_with_a_sentence_is_no_text() -> None:
    """However it is called: what it names tells it, where the page shows a picture alone."""
    foot = (
        "<div class=bottom><p>云梁市质量局主管计量、标准、认证、检测、特种设备，欢迎监督。</p>"
        "<p>地址：河西路1号　邮编：000000</p></div>"
    )
    inner = f"<div><h1>一图读懂计量规划</h1><p>2025-05-12</p><div><img src=/1.png></div></div>{foot}"
    article = clean_page(page(inner, "一图读懂计量规划"), url=URL)
    assert (article.page_type, article.text, len(article.images)) == (PageType.MEDIA, "", 1)


_NOTICE = ("尊敬的用户：", "因管道改造，定于11月22日对河西路停水，请提前储水。", "给您带来不便，敬请谅解！")


@pytest.mark.parametrize("title", ["河西水厂停水通知", "河西水厂"])
@pytest.mark.parametrize(
    "signed",
    [
        "<div align=right>{0}<br>{1}</div>",
        "<center>{0}<br>{1}</center>",
        "<p align=right>{0}</p><p align=right>{1}</p>",
        "<div>{0}</div><div>{1}</div>",
    ],
)
def test_a_short_notice_around_its_signature(signed: str, title: str) -> None:
    """Where the words of an element itself are more than those of any element in it, it is the text."""
    signature = signed.format("河西水厂", "2025年11月20日")
    inner = f"<h3>河西水厂停水通知</h3><div>日期：2025/11/20</div><div>{'<br>'.join(_NOTICE)}{signature}</div>"
    article = clean_page(page(inner, title), url=URL)
    assert article.text.split("\n") == [*_NOTICE, "河西水厂", "2025年11月20日"]


def test_what_is_told_below_a_film() -> None:
    """Its few sentences stand apart from headline and byline, above other films."""
    told = "20日夜间，北部山区出现强降雨，当地发布预警，转移群众1236人。"
    film = "<div><div id=vplayer></div><h1>山洪预警转移群众</h1><div>来源：云梁网 2025年08月21日 09:12</div></div>"
    others = "<div><h3>选集</h3><ul><li><a href=/1>各地秋粮长势良好</a></li></ul></div>"
    inner = f"{film}<div><b>视频简介：</b><p>{told}</p></div>{others}"
    article = clean_page(page(inner, "山洪预警转移群众_云梁网"), url=URL)
    assert (article.text, article.source) == (told, "云梁网")


@pytest.mark.parametrize("called", ["v_news_content", "wp_articlecontent"])
def test_one_sentence_above_its_file(called: str) -> None:
    """What editors of two systems write into is the text, however short, whatever the title element leaves out."""
    said = "现将计量比对考试大纲予以公布，请查阅。"
    inner = (
        "<div class=tit><h2>云梁市计量比对考试大纲</h2><p>作者： 时间：2025-05-12 点击数：31</p></div>"
        f"<div><div class='{called}'><p>{said}</p></div>"
        "<ul><li>附件【<a href='/s/down.jsp?id=9'>考试大纲.zip</a>】</li></ul></div>"
        "<div class=near>上一篇、下一篇导航</div>"
    )
    article = clean_page(page(inner, ""), url=URL)
    assert (article.title, article.text) == ("云梁市计量比对考试大纲", said)
    assert [file.name for file in article.attachments] == ["考试大纲.zip"]
