"""Pages that keep their parts where others do not: headlines in pictures and scripts, copies, comments, messages."""

from __future__ import annotations

import json

import pytest

from pages.bait import is_bait
from pages.kind import page_kind
from pages.tree import parse
from schemas.articles import PageType
from services.cleaner import clean_page
from services.cleaner.headline import rejoined
from tests.cleaner.test_templates import BODY, BYLINE, TEXT, TITLE, URL, page

SITE = "云梁市市场监督管理局"


def test_a_headline_may_be_a_picture() -> None:
    """The alternative text of a picture is the title where no line is and the text agrees; a banner's is none."""
    pictures = '<img src="b.png" alt="热烈庆祝云梁建市四十周年"><img src="t.png" alt="云梁市市场监管局组织专项检查">'
    inner = f"{pictures}{BYLINE}<div class=txt>{BODY}</div>"
    assert clean_page(page(inner, title=SITE), url=URL).title == "云梁市市场监管局组织专项检查"


def test_an_outlet_below_an_annotated_headline() -> None:
    """Each place of a mirror's page has readings behind other characters: the headline of the title element is that of
    the page all the same, and what stands between it and the moment is the source."""
    text = "".join(
        f"<p>{line}</p>"
        for line in (
            "云梁市市場監(jiān)管局組織專項檢查，檢查企業(yè)十二家。",
            "會議強(qiáng)調，要加強(qiáng)監(jiān)管，確保準(zhǔn)確。",
        )
    )
    inner = (
        "<h1>云梁市開展專項(xiàng)檢查</h1><div><a>云梁市市場監管局</a> <i>2025-05-12 09:26</i> 發(fā)佈於東嶺</div>"
    )
    article = clean_page(page(f"{inner}<div>{text}</div>", title="云梁市開(kāi)展專項檢(jiǎn)查_云梁網"), url=URL)
    assert (article.title, article.source) == ("云梁市开展专项检查", "云梁市市场监管局")


@pytest.mark.parametrize("name", ["tip", "info", "tool"])
def test_a_moment_above_a_text_is_told_whatever_its_element_is_called(name: str) -> None:
    """Even as a tip or tool beside the text."""
    box = f"<div class={name}><span>2025-05-12 09:26:00</span>　<a>云梁日报</a></div>"
    article = clean_page(page(f"<div><h1>{TITLE}</h1>{box}{BODY}</div>"), url=URL)
    assert (article.source, article.published_at) == ("云梁日报", "2025-05-12T09:26:00+08:00")


def test_a_summary_above_a_text_is_no_title() -> None:
    """It says what it is."""
    inner = f"<h1>{TITLE}<br><span>2025-05-12 09:26　来源：云梁日报</span></h1><div>核心提示：{TEXT[0][:24]}...</div>"
    assert clean_page(page(f"{inner}<div>{BODY}</div>", title="云梁市民用四表检查_新闻"), url=URL).title == TITLE


def test_the_main_line_of_a_printed_headline() -> None:
    """Between the lines above and below it, the publishing system of newspapers marks the headline itself."""
    lines = (
        "<founder-introtitle>四表查得细 百姓用得准</founder-introtitle>"
        f"<founder-title>{TITLE}</founder-title><founder-subtitle>十二家企业接受抽查</founder-subtitle>"
        "<founder-author>本报记者 周霖 通讯员 何岩</founder-author>"
    )
    rows = f"<table><tr><td>{lines.replace('><', '></td></tr><tr><td><')}</td></tr></table>"
    article = clean_page(
        page(f"{rows}<div>来源：云梁日报　2025年05月12日</div><div>{BODY}</div>", title="云梁日报"), url=URL
    )
    assert (article.title, article.source) == (TITLE, "云梁日报")


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (["关于2024年度云梁县计量检定", "收费情况的公告"], "关于2024年度云梁县计量检定收费情况的公告"),
        (
            ["关于印发《云梁市民用四表", "检定管理办法（试行）》的通知"],
            "关于印发《云梁市民用四表检定管理办法（试行）》的通知",
        ),
        (["关于开展专项检查的通知", "关于公布检查结果的公告"], "关于开展专项检查的通知"),
        (["关于检查结果", "2025年5月12日"], "关于检查结果"),
    ],
)
def test_headlines_in_two_lines(lines: list[str], title: str) -> None:
    """What an open bracket or a document's missing kind shows to be half a headline is joined with the other half."""
    assert rejoined(lines[0], ["首页", *lines, "来源：计量科"]) == title
    if title != lines[0]:
        assert rejoined(lines[1], ["首页", *lines, "来源：计量科"]) == title


def test_a_line_below_the_headline_with_which_the_text_goes_on() -> None:
    """A second headline is none of the first where the title element has that alone, though the text says both."""
    lines, told = ["云梁启动专项抽检", "抽检样品不少于六百批次"], "云梁启动专项抽检，抽检样品不少于六百批次。"
    assert rejoined(lines[0], lines, told, f"云梁日报-{lines[0]}") == lines[0]
    assert rejoined(lines[0], lines, told, "云梁日报") == "".join(lines)


def test_the_fields_of_a_script_that_is_no_json() -> None:
    """The title and source beside a text in a script whose names stand without quotes."""
    markup = BODY.replace("<", "\\u003C").replace("/", "\\u002F")
    script = (
        '<script>window.__STATE__=(function(a,b){return {menu:[{title:"走进云梁"}],article:{id:7,'
        f'title:"{TITLE}",source:"云梁发布",author:"周霖",'
        f'publishTime:"2025-05-12 08:45:00",createTime:"2025-05-11 21:13:44",'
        f'content:"{markup}",next:b}}}}}}("x",null))</script>'
    )
    for title in (SITE, TITLE):
        article = clean_page(page(f"<div id=app></div>{script}", title=title), url=URL)
        assert (article.title, article.source, article.authors) == (TITLE, "云梁发布", ["周霖"])
    assert article.published_at == "2025-05-12 08:45:00"[:10] + "T08:45:00+08:00"
    assert article.text.split("\n") == TEXT


def test_a_short_text_in_the_data_of_a_script() -> None:
    """Its own title goes before the name of the site in the title element, as that of a long one does."""
    row = {
        "title": TITLE,
        "publishTime": "2025-05-12 08:45:00",
        "content": "".join(f"<p>{line}</p>" for line in TEXT[:2]),
    }
    data = {"site": {"name": "云梁发布"}, "detail": row, "recommend": [{"title": "云梁新增标准"}]}
    script = f"<script>window.__INITIAL_STATE__={json.dumps(data, ensure_ascii=False)};</script>"
    article = clean_page(page(f"<div id=app></div>{script}", title="云梁发布"), url=URL)
    assert (article.title, article.text.split("\n")) == (TITLE, TEXT[:2])


def test_a_copy_for_small_screens_is_no_second_half() -> None:
    """A text that the page holds twice is read once, whatever stands between."""
    menu = "".join(f"<li><a href=/m{i}>事项{i}</a></li>" for i in range(12))
    first = f"<div class=pc><h1>{TITLE}</h1>{BYLINE}<div class=txt>{BODY * 2}</div></div>"
    inner = f"{first}<ul>{menu}</ul><div class=wap><div class=wt>{TITLE}</div><div class=wtxt>{BODY * 2}</div></div>"
    article = clean_page(page(inner), url=URL)
    assert (article.published_at, article.source) == ("2025-05-12", "计量科")
    assert "事项" not in article.text


def test_what_a_film_says_to_old_browsers_is_no_text() -> None:
    """What stands inside its element is shown where the film cannot be."""
    film = "<video controls><source src=a.mp4>您的浏览器不支持视频播放，请更换浏览器后重试。</video>"
    article = clean_page(page(f"<div><h1>{TITLE}</h1>{film}{BODY}</div>"), url=URL)
    assert article.text == clean_page(page(BODY), url=URL).text


def test_what_readers_wrote_is_no_text() -> None:
    """Comments are left out, though they be longer than the article."""
    comment = "<div class=c><b>网友1e0（云梁）</b><p>{}</p><i>顶[9]</i><i>回复</i></div>"
    said = "早就该查了，希望不要一阵风，最好每个季度都来一次，结果也公布出来，让大家心里有数。"
    comments = "".join(comment.format(said + str(i)) for i in range(12))
    inner = f"<div class=m><h1>{TITLE}</h1>{BYLINE}{BODY}<h3>网友跟贴 <em>12</em> 条</h3>{comments}</div>"
    assert clean_page(page(inner), url=URL).text.split("\n") == TEXT


def test_a_summary_that_repeats_the_first_paragraph() -> None:
    """A box labelled 摘要 that says no more than the first paragraph is none of the text."""
    inner = f"<div class=m><h1>{TITLE}</h1>{BYLINE}<div><b>摘要</b>: {{}} ...</div><div>{BODY}</div></div>"
    told = "检查组现场抽检计量器具，当场提出整改要求，共检查企业十二家，责令整改三家。"
    for said in (TEXT[0], told):
        assert clean_page(page(inner.format(said)), url=URL).text.split("\n") == TEXT
    own = "本文讨论抽检方案，给出样本量的计算方法，并以四类仪表的数据加以验证。"
    assert own in clean_page(page(inner.format(own)), url=URL).text


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("发布时间：2025-05-12　信息来源：云梁咨询有限公司　获取文件截止：2025-05-26 17:30", "云梁咨询有限公司"),
        (
            "<span>2025-05-12 18:02</span><span>来源：云梁广播电视台</span><span>播放：<em>--</em></span>",
            "云梁广播电视台",
        ),
        ("2025-05-12 07:42:19　来源: <a href=/m>云梁轨道交通</a> 东岭<a href=/jubao>举报</a>", "云梁轨道交通"),
    ],
)
def test_what_follows_a_source(line: str, source: str) -> None:
    """Labels that no list knows, counters and buttons right behind a source are none of it."""
    article = clean_page(page(f"<h1>{TITLE}</h1><div class=i>{line}</div><div>{BODY}</div>"), url=URL)
    assert article.source == source


def test_a_day_in_words_with_its_date_in_an_attribute() -> None:
    """昨天 16:30 is no date; the attribute of its element has one."""
    stamp = '<span data-val="1747038600000" datetime="2025-05-12 16:30">昨天 16:30</span>'
    article = clean_page(page(f"<h1>{TITLE}</h1>{stamp}<div>{BODY}</div>"), url="http://a.example/a/85")
    assert article.published_at is not None
    assert article.published_at.startswith("2025-05-12T16:30")


def test_a_labelled_date_below_the_text_beside_the_source() -> None:
    """It is believed before a date in a box above the text that nothing labels."""
    box = "<div><b>征集进度</b><p>公布结果</p><p>2025-06-28</p></div>"
    below = "<div><span>稿源：计量科</span><span>发布时间：2025-05-12 09:00</span></div>"
    article = clean_page(page(f"{box}<h1>{TITLE}</h1><div>{BODY}</div>{below}"), url="http://a.example/show?id=1")
    assert (article.published_at, article.source) == ("2025-05-12T09:00+08:00", "计量科")


def test_a_message_in_the_frame_of_the_site_is_an_error() -> None:
    """A page that is not there is none though all menus are; links that speak of errors make none."""
    menu = "".join(f'<li><a href="/c{i}/">政务公开栏目{i}</a></li>' for i in range(60))
    gone = f"<ul>{menu}</ul><div><h2>抱歉，您访问的页面不存在或已被删除！</h2><p>10秒后返回首页。</p></div>"
    assert page_kind(parse(gone), URL).type is PageType.ERROR
    row = '<li><a href="/t2025051{0}_{0}.html">关于网站升级中暂停服务的通知{0}</a><span>2025-05-1{0}</span></li>'
    rows = "".join(row.format(i) for i in range(9))
    assert page_kind(parse(f"<ul>{menu}</ul><ul>{rows}</ul>"), "http://a.example/tzgg/").type is PageType.LIST


@pytest.mark.parametrize(
    "leaf",
    [
        "<strong>17</strong><em>2025.05</em>",
        "<b>05-17</b><i>2025</i>",
        "<b>2025</b><i>05/17</i>",
        "<b>17</b>/<i>2025.05</i>",
        "17 <i>2025-05</i>",
    ],
)
@pytest.mark.parametrize("beside", ["", "<span>更新时间：2025-06-02</span>"])
@pytest.mark.parametrize("inside", [True, False])
def test_a_calendar_leaf_above_the_text(leaf: str, beside: str, inside: bool) -> None:
    """17 over 2025.05 is the day of publication, before the day of an update, and no text."""
    above = f"<div>{leaf}</div>{beside}<h3>{TITLE}</h3>"
    inner = f"<div>{above}{BODY}</div>" if inside else f"{above}<div>{BODY}</div>"
    article = clean_page(page(inner), url="http://a.example/show?id=1")
    assert (article.published_at, article.text) == ("2025-05-17", clean_page(page(BODY), url=URL).text)


@pytest.mark.parametrize(
    ("element", "title"),
    [
        ("云梁市市场监督管理局 监管动态 云梁市开展民用四表专项检查", "云梁市开展民用四表专项检查"),
        ("云梁日报数字报-老秤匠的“星星”", "老秤匠的“星星”"),
        ("欢迎光临云梁市纤维质量检验研究院网站", "云梁市开展民用四表专项检查"),
    ],
)
def test_names_before_the_title(element: str, title: str) -> None:
    """Sites, papers and columns that the title element names first, or alone."""
    inner = f"<table><tr><td><b>{title}</b></td></tr></table><div>{BODY}</div>"
    assert clean_page(page(inner, title=element), url=URL).title == title


def test_bait_for_search_engines_is_no_part_of_a_page() -> None:
    """A mirror's title element, heading, keywords and lines around the text that are made of words of films."""
    bait = "午夜在线观看,高清视频免费看,中文字幕在线播放_免费视频"
    inner = f"<h1>{bait}</h1><div class=tit>{TITLE}</div>{BYLINE}<div class=txt>{BODY}</div><div>{bait}</div>"
    html = page(inner, title=bait).replace(b"</head>", f'<meta name="keywords" content="{bait}"></head>'.encode())
    article = clean_page(html, url=URL)
    assert (article.title, article.text, article.keywords) == (TITLE, "\n".join(TEXT), [])


def test_names_of_films_below_a_text_are_no_part_of_it() -> None:
    """One a line; a single such line may be the text's own."""
    films = "<p>云梁午夜高清</p><p>精品视频一区二区</p><p>在线观看免费</p>"
    assert clean_page(page(f"<h1>{TITLE}</h1>{BYLINE}<div>{BODY}{films}</div>"), url=URL).text == "\n".join(TEXT)
    own = "开幕式在线观看人数创新高"
    last = f"<p>{own}</p>"
    assert clean_page(page(f"<h1>{TITLE}</h1>{BYLINE}<div>{BODY}{last}</div>"), url=URL).text.endswith(own)


@pytest.mark.parametrize("bait", ["云梁裸体双性_一本大道一卡二卡三卡_日产乱码天堂", "久久色色色_伊人自拍"])
def test_further_bait(bait: str) -> None:
    """Words of films that come again and again in other titles."""
    assert is_bait(bait)


def test_a_day_before_bait_is_that_of_the_page() -> None:
    """Both stand in one line below the headline."""
    spans = "<div><span>2025-04-16</span><span>星空体育,星空体育官网,星空真人,星空棋牌,九游会</span></div>"
    article = clean_page(page(f"<article><h1>{TITLE}</h1>{spans}{BODY}</article>"), url=URL)
    assert (article.title, article.published_at, article.text.split("\n")) == (TITLE, "2025-04-16", TEXT)


def test_words_of_films_in_a_sentence_are_no_bait() -> None:
    """What an office seized, and a title with one such word."""
    assert not is_bait("执法人员查获盗版光盘，封面标有“中文字幕”“高清视频”“在线观看”等字样。")
    assert not is_bait("2025年国产精品牌计量器具展在线观看")


@pytest.mark.parametrize(
    "attributes", ['style="text-indent:2em;"" align=left', 'style=""font-size:14px;"', 'class="a"class="b"']
)
def test_a_quotation_mark_too_many_in_a_tag(attributes: str) -> None:
    """It loses no paragraph."""
    lines = ["5月12日，云梁市市场监管局召开电梯安全工作会议。", "会议强调，要压实企业主体责任，加强隐患排查。"]
    body = "".join(f"<p {attributes}><span {attributes}>{line}</span></p>" for line in lines)
    page = f"<html><body><h1>云梁市召开电梯安全工作会议</h1><div>{body}</div></body></html>"
    assert clean_page(page.encode(), content_type="text/html; charset=utf-8").text.split("\n") == lines


@pytest.mark.parametrize("above", ["<h1>江淮新闻网</h1>", "<div>收藏本站 | 手机版</div>"])
def test_a_short_headline_below_the_name_of_a_site(above: str) -> None:
    """No medium issues a notice: its name is no part of one's headline, and 警情通报 names no newspaper."""
    text = "5月12日，云梁市发生一起交通事故，致3人受伤。接报后，民警迅速到场处置，事故原因正在调查。"
    head = "<head><title>警情通报-江淮新闻网</title></head>"
    page = f"<html>{head}<body>{above}<h2>警情通报</h2><p>{text}</p></body></html>"
    assert clean_page(page.encode(), content_type="text/html; charset=utf-8").title == "警情通报"


@pytest.mark.parametrize("style", ["white-space: pre-wrap", "color:#333;white-space:pre-line"])
def test_ends_of_lines_that_a_style_keeps(style: str) -> None:
    """They part paragraphs as those of a `pre` do."""
    lines = ["5月12日，云梁市市场监管局召开电梯安全工作会议。", "会议强调，要压实企业主体责任，加强隐患排查。"]
    page = (
        f"<html><body><h1>云梁市召开电梯安全工作会议</h1><div style='{style}'>{chr(10).join(lines)}</div></body></html>"
    )
    assert clean_page(page.encode(), content_type="text/html; charset=utf-8").text.split("\n") == lines
