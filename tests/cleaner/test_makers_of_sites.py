"""Pages as content systems of many makers write them: dates for machines, copies for paper, answers that open."""

from __future__ import annotations

import json
from urllib.parse import quote

import pytest

from schemas.articles import PageType, ParsedArticle
from services.cleaner import clean_page

TITLE = "云梁市开展冷链仓库安全用电检查"
FIRST = "5月12日，云梁市消防救援支队联合商务、供电等部门，对辖区三十六家冷链仓库开展安全用电检查，发现隐患五十二处。"
SECOND = "检查组要求，仓库负责人要落实每日巡查制度，及时更换老化线路，不得在库区内违规充电，并做好记录备查。"
URL = "https://www.yunliang.example/a/3317.html"


def read(inner: str, title: str = f"{TITLE}_云梁在线", url: str = URL) -> ParsedArticle:
    """The article of a page with this body."""
    page = f"<html><head><title>{title}</title></head><body>{inner}</body></html>"
    return clean_page(page.encode(), url=url, content_type="text/html; charset=utf-8")


def text(*lines: str) -> str:
    """A text of paragraphs, below its headline and what else stands there."""
    return f"<h1>{TITLE}</h1>{''.join(lines)}<div class='main'><p>{FIRST}</p><p>{SECOND}</p></div>"


@pytest.mark.parametrize(
    ("marked", "day"),
    [
        (
            "<span property='dc:date dc:created' content='2025-05-13T09:20:00+08:00'>星期二, 05/13/2025</span>",
            "2025-05-13",
        ),
        ("<meta itemprop='datePublished' content='2025-05-13'>", "2025-05-13"),
        ("<span itemprop='datePublished' datetime='2025-05-13'>周二</span>", "2025-05-13"),
        (
            "<p><time class='published' datetime='2025-05-13'>2025年5月13日</time>"
            "<time class='updated' datetime='2025-06-02'>2025年6月2日</time></p>",
            "2025-05-13",
        ),
        (
            "<p><time class='updated' datetime='2025-06-02T08:00:00+08:00'>2025年6月2日 08:00</time> "
            "<time class='entry-date published' datetime='2025-05-13'>2025年5月13日</time></p>",
            "2025-05-13",
        ),
        ("<p>发布时间：2025-05-12</p><meta itemprop='datePublished' content='2025-06-30'>", "2025-05-12"),
        (
            "<p>时间：<time itemprop='datePublished' datetime='2025-05-13T09:20:00+08:00'>May 13, 2025</time></p>",
            "2025-05-13T09:20:00+08:00",
        ),
        ("<p>由 <a>editor</a> 提交于 <span>周二, 2025-05-13 09:20</span></p>", "2025-05-13T09:20+08:00"),
    ],
)
def test_elements_that_say_for_machines_when_the_page_was_put_up(marked: str, day: str) -> None:
    """Their day is taken before one that no label explains, and after one that a label does."""
    assert (read(text(marked)).published_at or "")[: len(day)] == day


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("<p>二零二五年七月一日　星期二</p><p>2025-05-13　A6　本地</p>", "2025-05-13"),
        ("<p>二〇二五年七月一日 星期二</p><p>2025年5月13日 第3版：要闻</p>", "2025-05-13"),
        ("<p>二〇二五年五月十三日</p>", "2025-05-13"),
        ("<p>二〇二五年五月十三日 星期二</p>", "2025-05-13"),
    ],
)
def test_a_masthead_s_day(head: str, day: str) -> None:
    """The day of the week marks a masthead, whose day counts only where the article gives none."""
    assert read(text(head)).published_at == day


@pytest.mark.parametrize(
    ("byline", "day", "source"),
    [
        ("<p>Published: May 13, 2025 | Source: 云梁市应急管理局</p>", "2025-05-13", "云梁市应急管理局"),
        ("<p><span>Source:</span> 云梁日报</p><p><span>Published:</span> 13 May 2025</p>", "2025-05-13", "云梁日报"),
        ("<p>Posted: 2025-05-13 10:00</p>", "2025-05-13T10:00+08:00", None),
        ("<p>发布时间：Tue May 13 10:00:33 CST 2025 来源：云梁日报</p>", "2025-05-13", "云梁日报"),
        ("<ul><li>Source</li><li>Published</li></ul><p>2025-05-13</p>", "2025-05-13", None),
    ],
)
def test_labels_in_english(byline: str, day: str, source: str | None) -> None:
    """With a colon they label like Chinese ones; without it they are words of a menu."""
    article = read(text(byline))
    assert (article.published_at, article.source) == (day, source)


@pytest.mark.parametrize(
    ("meta", "byline", "source"),
    [
        ("2025-05-13 18:22", "<div><span>云梁新闻客户端</span><span>05-13 18:22</span></div>", "云梁新闻客户端"),
        ("2025-05-13", "<div><span>东岭日报</span><em>5月13日</em><a>+关注</a></div>", "东岭日报"),
        ("2025-05-13T18:22:10", "<div><i>05/13 18:22</i><b class='source'>云梁融媒</b></div>", "云梁融媒"),
        ("2025-05-13 18:22", "<div><span>云梁新闻客户端</span><span>05-11 18:22</span></div>", None),
        ("2025-05-13", "<div><span>05-13 18:22</span><span>云梁日报</span></div>", "云梁日报"),
    ],
)
def test_an_outlet_beside_a_day_without_its_year(meta: str, byline: str, source: str | None) -> None:
    """The day that only a tag tells whole shows where the byline stands."""
    page = f"<html><head><title>{TITLE}</title><meta property='article:published_time' content='{meta}'></head><body>"
    article = clean_page((page + text(byline)).encode(), url=URL, content_type="text/html; charset=utf-8")
    assert (article.source, (article.published_at or "")[:10]) == (source, "2025-05-13")


@pytest.mark.parametrize(
    "attributes",
    ["id='printArea' style='display:none'", "class='print-only'", "class='wap_text'", "hidden", "class='visible-xs'"],
)
def test_of_two_copies_the_one_that_is_shown(attributes: str) -> None:
    """A copy for paper or small screens stands above the text, without its byline."""
    body = f"<p>{FIRST}</p><p>{SECOND}</p>" * 2
    copy = (
        f"<div {attributes}><div>云梁在线</div><div>{TITLE}</div><div>打印日期：2026-01-04</div><div>{body}</div></div>"
    )
    byline = "<p>来源：云梁市消防救援支队</p><p>2025-05-13</p>"
    shown = f"<div class='noprint'><div>{TITLE}</div>{byline}<div>{body}</div></div>"
    article = read(copy + shown, title="云梁在线")
    assert (article.published_at, article.source) == ("2025-05-13", "云梁市消防救援支队")


@pytest.mark.parametrize(
    "item",
    [
        "<dl><dt>问：{0}由谁申请？</dt><dd style='display:none'><p>答：{0}由经营者申请，当场受理。</p></dd></dl>",
        "<div class='q'>{0}由谁申请？</div><div class='a' hidden>{0}由经营者申请，材料齐全的，当场受理。</div>",
        "<h3>{0}由谁申请？</h3><div style='display: none'>{0}由经营者申请，材料齐全的，当场受理。</div>",
        "<li><img src='1.jpg'><div class='desc' style='display:none'>{0}由经营者申请，当场受理。</div></li>",
    ],
)
def test_answers_that_a_click_opens_are_text(item: str) -> None:
    """What is hidden below each of several questions or pictures belongs to the text."""
    items = "".join(item.format(what) for what in ("许可", "备案", "补贴"))
    article = read(f"<h1>{TITLE}</h1><p>2025-05-13</p><div class='main'><p>{FIRST}</p>{items}<p>{SECOND}</p></div>")
    assert all(f"{what}由经营者申请" in article.text for what in ("许可", "备案", "补贴"))


@pytest.mark.parametrize(
    "hidden",
    [
        "<div style='display:none'>本文由云梁在线采集，仅供内部参考，请勿外传。</div>",
        "<p style='display:none'>云梁，采集。</p><p style='display:none'>云梁，收录。</p>",
        "<p>1</p><div class='tip' style='display:none'>提示，请登录。</div>",
    ],
)
def test_what_is_hidden_otherwise_is_no_text(hidden: str) -> None:
    """One hidden element, or several that follow each other, are for machines."""
    article = read(f"<h1>{TITLE}</h1><p>2025-05-13</p><div class='main'><p>{FIRST}</p>{hidden}<p>{SECOND}</p></div>")
    assert not any(word in article.text for word in ("采集", "收录", "登录"))


@pytest.mark.parametrize(
    "line",
    [
        "附件【<a href='/download.jsp?id=3'>冷链仓库名单.pdf</a>】已下载<span>96</span>次",
        "<a href='/attachment?aid=99'>冷链仓库名单.xls</a>(23.5 KB, 下载次数: 118)",
        "附件1：<a href='/f/1'>冷链仓库名单.docx</a> [12KB]",
        "[<a href='down.php?f=7'>冷链仓库名单.zip</a>]",
        "附件下载：<a href='/f/1'>冷链仓库名单.docx</a>（下载 35 次）",
        "文件下载：<a href='/f/1'>冷链仓库名单.pdf</a>",
    ],
)
def test_files_are_known_by_their_names(line: str) -> None:
    """A script may send the file; the link's words say that it is one, and the row is no text."""
    article = read(text() + f"<div class='files'><p>{line}</p></div>")
    inside = read(f"<h1>{TITLE}</h1><div class='main'><p>{FIRST}</p><p>{SECOND}</p><p>{line}</p></div>")
    assert inside.text == f"{FIRST}\n{SECOND}"
    assert [file.name.split(".")[0] for file in inside.attachments] == ["冷链仓库名单"]
    assert article.text == f"{FIRST}\n{SECOND}"


@pytest.mark.parametrize("line", ["（此件公开发布）", "（该件依申请公开发布）", "(此件删减后公开发布)"])
def test_how_a_document_may_be_published_is_no_source(line: str) -> None:
    """Such a note ends like the name of an outlet."""
    assert read(text() + f"<p>{line}</p>").source is None


@pytest.mark.parametrize(
    "line",
    [
        "全文约 760 字，阅读约需 3 分钟",
        "本文共1200字，阅读大约需要4分钟",
        "5,318",
        "1.2万",
        "阅读时长约3分钟",
        "本帖最后由 清风 于 2025-5-14 10:20 编辑",
        "转自：云梁市消防救援支队",
        "来源丨云梁市消防救援支队",
    ],
)
def test_what_else_stands_above_a_text(line: str) -> None:
    """How long it takes to read, how often that was done, who changed it, whence it came."""
    article = read(f"<h1>{TITLE}</h1><div class='main'><p>{line}</p><p>{FIRST}</p><p>{SECOND}</p></div>")
    assert article.text == f"{FIRST}\n{SECOND}"


@pytest.mark.parametrize(
    "line",
    [
        "<strong>相关热词搜索：</strong><a href='/t/1'>冷链</a> <a href='/t/2'>用电</a>",
        "<a href='#'>TOP↑</a>",
        "<a href='#'>▲回顶部</a>",
        "投稿邮箱：tougao@yunliang.example",
        "云梁新闻早知道，每天看一看 <a href='/app'>点我下载APP</a>",
        "共享此文章：",
        "更多关于“冷链用电安全”的消息，敬请关注云梁在线www.yunliang.example",
        "进入【云梁论坛】讨论",
        "图片均来自网络",
        "（本文配图来源于网络）",
        "您对本次解读的评价：非常满意 满意 一般 不满意",
        "<span>facebook</span> <span>Twitter</span> <span>LINE</span>",
        "本文首发于《消防科普》杂志2025年第9期，原题为《冷库用电》，有删改。",
        "<a>点击以在 Facebook 上共享</a>",
        "<strong>热词：</strong><ul><li><a href='/t/1'>冷链</a></li><li><a href='/t/2'>用电</a></li></ul>",
        "以上就是冷库用电的全部内容了，希望对大家有所帮助。",
        "<a href='/go/3'>【推荐】冷库什么牌子好，点击查看</a>",
        "<span>0</span><span>收藏</span><span>我要举报</span>",
        "<p>完</p><p>2025年5月14日（星期三）</p>",
    ],
)
def test_what_else_stands_below_a_text(line: str) -> None:
    """Tags, ways back to the top, addresses for contributions, apps, networks, what closes a farm's texts."""
    article = read(f"<h1>{TITLE}</h1><div class='main'><p>{FIRST}</p><p>{SECOND}</p><p>{line}</p></div>")
    assert article.text == f"{FIRST}\n{SECOND}"


@pytest.mark.parametrize(
    "line", ["报告时间：2025年5月22日（星期四）14:30", "抽签时间：2025年6月3日 9:00", "集合时间：2025年6月3日上午7:30"]
)
def test_the_moment_of_an_event_is_text(line: str) -> None:
    """A label of another kind before a day and time of day makes no byline."""
    article = read(f"<h1>{TITLE}</h1><div class='main'><p>{FIRST}</p><p>{line}</p><p>报告地点：东楼305室</p></div>")
    assert line in article.text


def test_classes_that_say_how_a_block_looks() -> None:
    """An editor's class for small letters makes nothing of a paragraph."""
    small = f"<p class='has-small-font-size'>{FIRST}</p><p class='has-text-color has-print-color'>{SECOND}</p>"
    assert read(f"<h1>{TITLE}</h1><div class='main'>{small}<p>{FIRST[::-1]}</p></div>").text.startswith(FIRST)


def test_a_page_that_asks_to_pass_a_test_first() -> None:
    """A portal's page may hold long scripts, and nothing but that."""
    said = "<h2>环境异常</h2><p>当前环境异常，完成验证后即可继续访问。</p><a>去验证</a>"
    assert read(said, title="").page_type is PageType.BLOCKED


@pytest.mark.parametrize(
    "line",
    [
        "《 云梁日报 》（ 2025年05月14日 11 版）",
        "（《云梁日报》2025年5月14日第A2版）",
        "云梁日报（2025-05-14 第02版）",
        "《云梁日报》",
    ],
)
def test_the_paper_that_a_text_was_printed_in(line: str) -> None:
    """Where nothing else names a source, the line below the text does."""
    article = read(text() + f"<p>{line}</p>")
    assert (article.source, article.text) == ("云梁日报", f"{FIRST}\n{SECOND}")


@pytest.mark.parametrize(
    "lines",
    [
        ("时间：2025年7月30日至8月5日，每天8:30至17:30", "地点：云梁市公共资源交易中心"),
        ("1.时间：2025年6月3日上午9:00起", "2.地点：云梁市博物馆东门"),
        ("时间：2025年4月21日10:00", "会议地点：市政府新闻发布厅"),
        ("日期：2025年7月1日—9月30日", "费用：免费"),
    ],
)
def test_when_and_where_something_is(lines: tuple[str, str]) -> None:
    """A period, or a moment above a place, is of the text, and so is what stands above it."""
    when, where = lines
    inner = f"<p>{FIRST}</p><p>一、报名事项</p><p>{when}</p><p>{where}</p><p>{SECOND}</p>"
    article = read(f"<h1>{TITLE}</h1><p>发布时间：2025-05-13</p><div class='main'>{inner}</div>")
    assert article.text == "\n".join([FIRST, "一、报名事项", when, where, SECOND])
    assert article.published_at == "2025-05-13"


@pytest.mark.parametrize(
    "form",
    [
        "<table><tr><th>来信人</th><td>李**</td></tr><tr><th>来信内容</th><td>{0}</td></tr>"
        "<tr><th>答复内容</th><td>{1}<br>{2}</td></tr></table>",
        "<div>留言内容</div><div><p>{0}</p></div><div>回复内容：</div><div><p>{1}</p><p>{2}</p></div>",
        "<div><i>提问人：李**</i><i>提问时间：2025-05-12</i></div><p>{0}</p><p>【答复内容】</p><p>{1}</p><p>{2}</p>",
        "<table><tr><td>来信主题</td><td>充电桩</td></tr><tr><td>写信人</td><td>李**</td></tr><tr><td>{0}</td></tr>"
        "<tr><td>回复部门</td><td>市水务局</td><td>回复日期</td><td>2025-05-13</td></tr><tr><td><p>{1}</p>{2}</td></tr></table>",
        "<p>网友留言</p><p>留言人：李** 留言时间：2025-05-12</p><p>{0}</p><p>官方回复</p><p>{1}</p><p>{2}</p>",
        "<h3>来信详情</h3><p>{0}</p><h3>回复情况</h3><p>{1}</p><p>{2}</p>",
        "<p>【来信内容】</p><p>{0}</p><p>【答复内容】</p><p>{1}</p><p>{2}</p>",
    ],
)
def test_letters_and_their_answers(form: str) -> None:
    """The labels of both are no text, in cells or in lines of their own; the answer keeps its paragraphs."""
    letter = "您好，冷链仓库门口的充电桩一直没有通电，请问什么时候能用，是否收取服务费？"
    article = read(f"<h1>{TITLE}</h1><div class='main'>{form.format(letter, FIRST, SECOND)}</div>")
    assert article.text == "\n".join([letter, FIRST, SECOND])


def test_who_answered_a_letter_and_when_stand_between_it_and_the_answer() -> None:
    """As terms and descriptions or as a line, in a page or a plain text."""
    letter = "您好，冷链仓库门口的充电桩一直没有通电，请问什么时候能用，是否收取服务费？"
    terms = "<dl><dt>办理单位：</dt><dd>市水务局</dd><dt>办结时间：</dt><dd>2025-05-13 09:00</dd></dl>"
    page = read(f"<h1>{TITLE}</h1><div class='main'><p>{letter}</p>{terms}<p>{FIRST}</p><p>{SECOND}</p></div>")
    lines = (TITLE, letter, "官方回复", "回复单位：市水务局 回复时间：2025-05-13", FIRST, SECOND)
    text = clean_page("\n".join(lines).encode(), content_type="text/plain; charset=utf-8")
    for article in (page, text):
        assert ((article.published_at or "")[:10], article.source) == ("2025-05-13", "市水务局")
        assert article.text.split("\n")[-3:] == [letter, FIRST, SECOND]


NOTICE = "因供水管网检修，5月18日8时至18时滨河路沿线停水。"


@pytest.mark.parametrize(
    ("title", "meta"),
    [
        (f"{TITLE} 云梁市人民政府", "<ul><li>时间：2025-05-13 15:30</li><li>来源：云梁日报</li><li>A+</li></ul>"),
        (f"{TITLE} &#8211; 云梁市融媒体中心", "<div>发表于 <time>2025-05-13</time></div><div>来源：云梁日报</div>"),
        (f"{TITLE} — 云梁市水务局", "<p>发布时间：2025-05-13　来源：云梁日报</p>"),
    ],
)
def test_a_short_notice_below_a_title_that_a_space_or_dash_sets_off(title: str, meta: str) -> None:
    """The headline is known before the site's name, and the notice by it, however short it is."""
    links = "".join(f"<p><a href='/r{i}.htm'>云梁市某项工作动态之{i}</a></p>" for i in range(3))
    links = f"<div><p>相关链接</p>{links}</div>"
    inner = f"<div><div><p class=tit>{TITLE}</p>{meta}</div><div class=view><p>{NOTICE}</p></div>{links}</div>"
    article = read(inner, title)
    assert (article.title, article.text, (article.published_at or "")[:10]) == (TITLE, NOTICE, "2025-05-13")


COMMENT = (
    "<form><p>您的邮箱地址不会被公开。</p><p><label for=c>评论 *</label><textarea id=c></textarea></p><p><label for=n>"
    "显示名称 *</label><input id=n></p><p><input type=checkbox><label>在此浏览器中保存我的显示名称、邮箱地址和网站地址"
    "</label></p></form>"
)


def test_forms_to_comment_are_no_text() -> None:
    """Neither where one stands below a short notice nor where it stands inside the element of the text."""
    short = read(f"<h1>{TITLE}</h1><article><p>{NOTICE}</p></article><div id=x>{COMMENT}</div>")
    inside = read(f"<h1>{TITLE}</h1><div id=zoom><p>{FIRST}</p><p>{SECOND}</p>{COMMENT}</div>")
    assert (short.text, inside.text) == (NOTICE, f"{FIRST}\n{SECOND}")


def test_a_form_around_the_text_is_its_frame() -> None:
    """Some systems wrap the whole page in one, with a field that readers write into."""
    article = read(f"<div><form><h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p><input name=q></form></div>")
    assert article.text == f"{FIRST}\n{SECOND}"


@pytest.mark.parametrize(
    "line",
    [
        "<div><em>2025-05-13 09:00</em><em>云梁日报</em><em>阅读量：<i>1203</i></em></div>",
        "<div><em>2025-05-13 09:00</em> <em>云梁日报</em> <em>浏览次数：58次</em></div>",
        "<div><a>云梁市商务局</a> <em>2025-05-13 10:00</em> <em>发表于<span>山西</span></em></div>",
        "<div>上一页 <b>1</b> <a href=2.html>2</a> <a href=3.html>3</a> <a href=2.html>下一页</a> 共3页</div>",
        "<div>轻触阅读原文</div>",
    ],
)
def test_bylines_and_pagers_in_the_element_of_a_text(line: str) -> None:
    """Day, outlet and count without anything between them; an account, the moment and where it wrote from; pages."""
    article = read(f"<h1>{TITLE}</h1><div class=x>{line}<p>{FIRST}</p><p>{SECOND}</p></div>")
    assert article.text == f"{FIRST}\n{SECOND}"


@pytest.mark.parametrize(
    "content",
    [
        f"<p>{NOTICE}</p><p><a href='/f/1.docx'>停水区域表.docx</a></p>",
        f"<h2>停水通知</h2><p>{NOTICE}</p><p><a href='/f/1.docx'>停水区域表.docx</a></p>",
        f"　　{NOTICE}<br><a href='/f/1.docx'>停水区域表.docx</a>",
    ],
)
@pytest.mark.parametrize("escaped", [True, False, None])
def test_a_short_text_that_only_a_script_holds(content: str, escaped: bool | None) -> None:
    """A string called the content is a text however short it is, where the page shows none; its files are attached.
    So is JSON that the script reads from a string."""
    data = {"data": {"id": "8f", "title": TITLE, "publishTime": "2025-05-13 09:00:00", "content": content}}
    written = json.dumps(data, ensure_ascii=False)
    written = written.replace("<", "\\u003C") if escaped else written
    written = f"1, detail = JSON.parse({json.dumps(json.dumps(data))})" if escaped is None else written
    article = read(
        f"<div id=app><div>加载中...</div></div><script>window.__NUXT__={written}</script>", "云梁市政务门户"
    )
    assert (article.page_type, article.title) == (PageType.ARTICLE, TITLE)
    assert article.text.split("\n")[-1] == NOTICE
    assert ((article.published_at or "")[:10], [file.type for file in article.attachments]) == ("2025-05-13", ["docx"])


@pytest.mark.parametrize(
    "script",
    [
        'dialog({title: "提示", content: "<p>网站使用提示，请您登录。</p>"})',
        "var rows = "
        + ", ".join(f'{{content: "<p>近日，{i}区开展检查。</p>", time: "2025-05-1{i}"}}' for i in range(3)),
    ],
)
def test_contents_of_scripts_that_are_no_text(script: str) -> None:
    """What a dialogue says, and the rows of a list."""
    assert read(f"<div id=app></div><script>{script}</script>", "云梁市政务门户").text == ""


def test_the_content_of_a_script_above_a_foot() -> None:
    """The foot of the page is all that it shows itself."""
    script = f'<script>var d = {{content: "<p>{NOTICE}</p>", publishTime: "2025-05-13"}}</script>'
    foot = "<div class=foot>主办：云梁市水务局，地址：滨河路1号，备案号：京ICP备05000001号</div>"
    assert read(f"<div id=app></div>{foot}{script}").text == NOTICE


def test_the_content_of_a_script_yields_to_what_a_page_shows() -> None:
    """A page with a short text of its own is not read from a dialogue's content."""
    script = '<script>dialog({title:"提示", content:"<p>本站已升级，请登录后，继续办理。</p>"})</script>'
    assert read(f"<h1>{TITLE}</h1><div class=x><p>{NOTICE}</p></div>{script}").text == NOTICE


@pytest.mark.parametrize(
    "box",
    [
        "<div><b>智能摘要</b><p>{0}</p><small>内容由AI生成，仅供参考</small></div>",
        "<div><p>AI导读：</p><p>{0}</p><p>{0}</p><p>以上内容由大模型生成，请仔细甄别</p></div>",
        "<p>AI速览</p><p>{0}</p>",
        "<p>AI生成摘要</p><p>{0}</p>",
        "<p>内容由AI总结，仅供参考</p>",
        "<h4>文章摘要（AI生成）</h4><p>{0}</p>",
        "<div><span>AI智能摘要</span><p>{0}</p></div>",
        "<div><b>内容概要：</b>{0}<i>（由AI大模型总结生成，内容仅供参考）</i></div>",
        "<p>{0}</p><p>以上摘要由人工智能自动生成。</p>",
    ],
)
def test_a_summary_that_a_program_wrote(box: str) -> None:
    """What stands above a text under such a heading, or above the line that says who wrote it, is none of it."""
    summary = "三十六家冷链仓库查出五十二处隐患。"
    inner = f"{box.format(summary)}<p>{FIRST}</p><p>{SECOND}</p>"
    article = read(f"<h1>{TITLE}</h1><p>发布时间：2025-05-13</p><div class='main'>{inner}</div>")
    assert article.text == f"{FIRST}\n{SECOND}"


@pytest.mark.parametrize(
    "line", ["智能工厂解读", "人工智能产业要点", "这段视频由AI生成，真假难辨。", "仓库用电示意图（图片由AI生成）"]
)
def test_a_text_that_speaks_of_such_programs(line: str) -> None:
    """Its headings and sentences stay."""
    article = read(f"<h1>{TITLE}</h1><div class='main'><p>{line}</p><p>{FIRST}</p><p>{SECOND}</p></div>")
    assert article.text == f"{line}\n{FIRST}\n{SECOND}"


@pytest.mark.parametrize(
    "hidden",
    [
        "<span style='font-size:0;color:#fff'>本文来自云梁在线</span>",
        "<i style='font-size: 0px'>云梁在线独家</i>",
        "<span style='color:#000;opacity:0'>云梁在线独家</span>",
        "<font style='visibility: hidden;'>云梁在线独家</font>",
        "<em style='color:transparent'>云梁在线独家</em>",
        "<em style='position:absolute;left:-9999px'>云梁在线</em>",
    ],
)
def test_letters_without_a_size(hidden: str) -> None:
    """What stands between words so that copies tell whence they came is no text; pale letters of a size inside are."""
    half = len(FIRST) // 2
    shown = f"<section style='font-size:0px'><span style='font-size:16px;opacity:0.9'>{SECOND}</span></section>"
    inner = f"<p>{FIRST[:half]}{hidden}{FIRST[half:]}</p>{shown}<p>{FIRST[::-1]}</p>"
    article = read(f"<h1>{TITLE}</h1><div class='main'>{inner}</div>")
    assert article.text.startswith(f"{FIRST}\n{SECOND}")


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("关于开展冷链仓库安全用电检查的通知", "<p>关于开展冷链仓库</p><p>安全用电检查的通知</p>"),
        ("云梁市开展冷链仓库用电检查的公告", "<p>云梁市</p><p>开展冷链仓库用电检查</p><p>的公告</p>"),
    ],
)
def test_a_headline_that_a_word_processor_set_in_lines(title: str, headline: str) -> None:
    """Below the document's number, which is no title, the lines that say the title are no text."""
    number = "<p>云消〔2025〕31号</p>"
    article = read(f"<div class='WordSection1'>{number}{headline}<p>{FIRST}</p><p>{SECOND}</p></div>", title=title)
    assert (article.title, article.doc_number) == (title, "云消〔2025〕31号")
    assert article.text == f"云消〔2025〕31号\n{FIRST}\n{SECOND}"


@pytest.mark.parametrize(
    "labels",
    [
        "<div><div>信息来源</div><div>云梁市供电公司</div></div><div><div>发布日期</div><div>2025-05-13</div></div>",
        "<p>来源</p><p>云梁市供电公司</p><p>发布时间</p><p>2025-05-13 09:10</p><p>浏览次数</p><p>2,981</p>",
        "<p>来源</p><p>云梁市供电公司</p><p>日期</p><p>2025-05-13</p><p>信息分类</p><p>工作动态</p>",
    ],
)
def test_labels_above_their_values(labels: str) -> None:
    """Each in an element of its own, they are a byline all the same."""
    article = read(f"<div><div>{TITLE}</div>{labels}<div>{FIRST}</div><div>{SECOND}</div></div>")
    assert (article.source, (article.published_at or "")[:10]) == ("云梁市供电公司", "2025-05-13")
    assert article.text == f"{FIRST}\n{SECOND}"


def test_the_heading_of_a_guide_is_no_label() -> None:
    """What stands below 服务对象 in the text of a guide is text."""
    inner = f"<p>服务对象</p><p>企业法人</p><p>{FIRST}</p><p>{SECOND}</p>"
    article = read(f"<h1>{TITLE}</h1><div class='main'>{inner}</div>")
    assert article.text.startswith("服务对象\n企业法人")


@pytest.mark.parametrize(
    "edition",
    [
        "<title>云梁日报数字报-{0}</title><ul><li>2025年05月13日 星期二</li><li>第05版：乡村</li></ul><h2>{0}</h2>",
        "<title>{0}</title><div><h1>{0}</h1><p>云梁日报</p><p>2025-05-13 星期二 A03版</p></div>",
    ],
)
def test_the_electronic_edition_of_a_paper(edition: str) -> None:
    """The paper is the source where nothing else names one."""
    page = f"<html><body>{edition.format(TITLE)}<div><p>■ 本报记者 王晓</p><p>{FIRST}</p><p>{SECOND}</p></div></body>"
    article = clean_page(page.encode(), url="https://e.example/html/2025-05/13/content_8.htm", content_type="text/html")
    assert (article.source, article.authors, (article.published_at or "")[:10]) == ("云梁日报", ["王晓"], "2025-05-13")


def test_who_edited_it_in_an_element_called_so() -> None:
    """The class `zrbj` makes no text of a line, but the name in it is the editor's."""
    inner = f"<p>{FIRST}</p><p>{SECOND}</p><p class='zrbj'>责任编辑：王晓</p>"
    assert read(f"<h1>{TITLE}</h1><div>{inner}</div>").editor == "王晓"


@pytest.mark.parametrize("line", ["[1] [2] [3] 下一页 转到第页", "语音阅读00:00/01:26倍速 1.0x", "被阅览数：1022 次"])
def test_pagers_and_players_around_a_text(line: str) -> None:
    """They are no text, wherever they stand."""
    for inner in (f"<p>{line}</p><p>{FIRST}</p><p>{SECOND}</p>", f"<p>{FIRST}</p><p>{SECOND}</p><p>{line}</p>"):
        assert read(f"<h1>{TITLE}</h1><div class='main'>{inner}</div>").text == f"{FIRST}\n{SECOND}"


def test_a_lead_that_the_text_says_again() -> None:
    """A box above a text that repeats words out of its middle is no part of it."""
    lead = FIRST.split("，", 1)[1]
    article = read(f"<h1>{TITLE}</h1><div class='main'><div>{lead}</div><p>{FIRST}</p><p>{SECOND}</p></div>")
    assert article.text == f"{FIRST}\n{SECOND}"


@pytest.mark.parametrize(
    ("shown", "address"),
    [
        ("<ul><li><a download='冷链仓库名单.xlsx' href='/api/attach/77'>冷链仓库名单</a></li></ul>", "/api/attach/77"),
        ("<div><embed src='/pdf/7.pdf' type='application/pdf'></div>", "/pdf/7.pdf"),
        ("<div class='wp_pdf_player' pdfsrc='/_upload/a.pdf'></div>", "/_upload/a.pdf"),
        ("<iframe src='/viewer.html?file=/u/7.pdf'></iframe>", "/u/7.pdf"),
    ],
)
def test_files_below_a_text(shown: str, address: str) -> None:
    """Known by the name under which a link keeps them, or shown by a viewer."""
    main = f"<div class='main'><p>{FIRST}</p><p>{SECOND}</p></div>"
    article = read(f"<div><h1>{TITLE}</h1>{main}{shown}</div>")
    assert [file.href for file in article.attachments] == [f"https://www.yunliang.example{address}"]


@pytest.mark.parametrize(
    "attributes",
    [
        "data-echo='/i/7.jpg' src='/blank.gif'",
        "file='/i/7.jpg' zoomfile='/i/7.jpg' src='static/none.gif'",
        "lazy-src='/i/7.jpg' src=''",
        "data-original='/i/7.jpg' src='data:image/gif;base64,R0lG'",
    ],
)
def test_pictures_that_a_script_shows_late(attributes: str) -> None:
    """Their address stands under many names, and a blank's where theirs would."""
    inner = f"<p>{FIRST}</p><p><img {attributes}></p><p>{SECOND}</p>"
    article = read(f"<h1>{TITLE}</h1><div class='main'>{inner}</div>")
    assert [image.href for image in article.images] == ["https://www.yunliang.example/i/7.jpg"]


def test_links_inside_a_text_above_a_button() -> None:
    """Below a box of links to other pages the text goes on, with a button to an app between its paragraphs."""
    links = "<p><a href='/1.html'>云梁市新增三家冷链仓库</a></p><p><a href='/2.html'>老旧线路改造完成</a></p>"
    button = "<p><a href='/app'>点击下载云梁客户端，查看更多新闻&gt;&gt;&gt;</a></p>"
    inner = f"<p>{FIRST}</p><p>相关链接：</p>{links}<p>{SECOND}</p>{button}<p>检查持续到月底。</p>"
    article = read(f"<h1>{TITLE}</h1><div class='main'>{inner}</div>")
    assert article.text == f"{FIRST}\n{SECOND}\n检查持续到月底。"


@pytest.mark.parametrize("heading", ["政策解读", "【文件解读】", "图解", "政策文件：", "解读链接"])
def test_links_to_what_explains_a_document(heading: str) -> None:
    """They are no text, however few; with paragraphs below it the same heading is one of the text."""
    links = f"<h3>{heading}</h3><ul><li><a href='/3.html'>《云梁市冷链仓库管理办法》解读</a></li></ul>"
    inner = f"<p>{FIRST}</p><p>{SECOND}</p>"
    assert read(f"<h1>{TITLE}</h1><div class='main'>{inner}{links}</div>").text == f"{FIRST}\n{SECOND}"
    told = f"<p>{FIRST}</p><h3>{heading}</h3><p>{SECOND}</p>"
    assert heading in read(f"<h1>{TITLE}</h1><div class='main'>{told}</div>").text


def test_moments_between_the_parts_of_a_live_report() -> None:
    """When each part was put up is no text; a day without a time of day may be."""
    moment = "<p>2025-05-12 10:02:11</p>"
    inner = f"<p>{FIRST}</p>{moment}<p>{SECOND}</p>{moment}<p>发布会到此结束，谢谢大家。</p>"
    article = read(f"<h1>{TITLE}</h1><div class='main'>{inner}</div>")
    assert article.text == f"{FIRST}\n{SECOND}\n发布会到此结束，谢谢大家。"


@pytest.mark.parametrize(
    ("byline", "source"),
    [
        ("2025-05-13 09:12&nbsp; 安全监管处&nbsp; 点击：[215]", "安全监管处"),
        ("2025年5月13日 09:12 &nbsp;云梁日报&nbsp; 浏览次数：15", "云梁日报"),
        ("2025-05-13 09:12&nbsp; &nbsp; 点击：[215]", None),
        ("来源：市教育局办公室 江涛　2025-05-13", "市教育局办公室"),
        ("来源：市教育局 方志办　2025-05-13", "市教育局 方志办"),
        ("发布者：宣传部 发布时间：2025-05-13", "宣传部"),
        ("〖发布时间：2025-05-13〗〖信息来源：应急局〗〖作者：江涛〗", "应急局"),
        ("發布日期：114-05-13 　 發布單位：環境保護局", "环境保护局"),
    ],
)
def test_a_unit_between_the_moment_and_a_counter(byline: str, source: str | None) -> None:
    """Spaces alone set it off, and a person's name behind it."""
    article = read(text(f"<div>{byline}</div>"))
    assert (article.source, (article.published_at or "")[:10]) == (source, "2025-05-13")
    assert article.authors in ([], ["江涛"])


@pytest.mark.parametrize(
    ("line", "source"), [("政策法规科", "政策法规科"), ("通知公告", None), ("A-王老师-学院", None), ("江涛", None)]
)
def test_a_unit_alone_between_headline_and_day(line: str, source: str | None) -> None:
    """The only line there names who put it up, if it is a unit's name."""
    assert read(text(f"<p>{line}</p><p>2025-05-13</p>")).source == source


@pytest.mark.parametrize(
    "byline", ["来源：<a>云梁日报</a> 2025年5月13日10:20 A- A+", "来源：云梁日报 时间：1747102800000"]
)
def test_a_byline_below_a_text(byline: str) -> None:
    """A link may part source and day, and a moment stand as programs count it."""
    main = f"<div class='main'><p>{FIRST}</p><p>{SECOND}</p></div>"
    article = read(f"<h1>{TITLE}</h1>{main}<div>{byline}</div>", url="https://www.yunliang.example/detail?id=7")
    assert (article.source, (article.published_at or "")[:10]) == ("云梁日报", "2025-05-13")


@pytest.mark.parametrize(
    "line", ["2025/5/13 10:33（5/14 11:02 更新）", "2025-05-13 10:33（最后更新：2025-05-14 11:02）"]
)
def test_when_a_page_was_changed_beside_when_it_was_put_up(line: str) -> None:
    """It is neither the date nor text."""
    article = read(f"<h1>{TITLE}</h1><div class='main'><p>{line}</p><p>{FIRST}</p><p>{SECOND}</p></div>")
    assert ((article.published_at or "")[:16], article.text) == ("2025-05-13T10:33", f"{FIRST}\n{SECOND}")


@pytest.mark.parametrize(
    "script",
    [
        "var all = {{'a': 1}}; var zw = '<p>{0}<\\/p><p>{1}<\\/p>';",
        'var allData = {{"doc": {{"title": "' + TITLE + '", "source": "云梁日报", "newsTime": "2025-05-13 08:00:00",'
        ' "content": {{"list": [{{"type": "text", "data": "<p>{0}</p><p>{1}</p>"}}]}}}}}};',
    ],
)
def test_short_texts_in_scripts_of_their_own_make(script: str) -> None:
    """A variable between single quotes beside a byline, or data below those of the article."""
    inner = f"<h1>{TITLE}</h1><p>来源：云梁日报　发布时间：2025-05-13</p><div id='c'></div>" if "zw" in script else ""
    article = read(f"{inner}<script>{script.format(FIRST, SECOND)}</script>", title=TITLE)
    assert (article.source, (article.published_at or "")[:10]) == ("云梁日报", "2025-05-13")
    assert article.text == f"{FIRST}\n{SECOND}"


_STATE = {"title": TITLE, "source": "云梁日报", "publishTime": "2025-05-13 08:00:00"}


@pytest.mark.parametrize(
    "script",
    [
        f"<script>document.write('<p>{FIRST}</p><p>{SECOND}</p>')</script>",
        f'<script>document.writeln("<p>{FIRST}<\\/p>");\ndocument.writeln("<p>{SECOND}<\\/p>");</script>',
        f"<script>var h='';h+='<p>{FIRST}</p>';h+='<p>{SECOND}</p>';$('#c').html(h);</script>",
        f"<script>document.write(decodeURIComponent('{quote(f'<p>{FIRST}</p><p>{SECOND}</p>')}'))</script>",
        f"<iframe srcdoc='&lt;p&gt;{FIRST}&lt;/p&gt;&lt;p&gt;{SECOND}&lt;/p&gt;'></iframe>".replace("'", '"'),
    ],
)
def test_a_text_that_a_script_writes(script: str) -> None:
    """In one piece or line by line, below a byline that the page shows."""
    article = read(f"<h1>{TITLE}</h1><p>来源：云梁日报　发布时间：2025-05-13</p><div id='c'></div>{script}")
    assert (article.title, article.source, article.text) == (TITLE, "云梁日报", f"{FIRST}\n{SECOND}")


@pytest.mark.parametrize(
    "detail",
    [
        {"paragraphs": [FIRST, SECOND]},
        {"blocks": [{"type": "p", "text": FIRST}, {"type": "p", "text": SECOND}]},
        {
            "body": {
                "content": [{"type": "html", "data": f"<p>{FIRST}</p>"}, {"type": "html", "data": f"<p>{SECOND}</p>"}]
            }
        },
    ],
)
def test_a_text_that_stands_as_paragraphs_in_the_data_of_a_page(detail: dict[str, object]) -> None:
    """A list of strings, or of things with one each; other pages' titles and teasers are none."""
    more = [{"title": "另一篇", "summary": SECOND, "url": "/2.html"}] * 3
    state = json.dumps({"props": {"article": _STATE | detail, "more": more}}, ensure_ascii=False)
    article = read(f"<div id='app'></div><script type='application/json'>{state}</script>", title="云梁在线")
    assert (article.title, article.source) == (TITLE, "云梁日报")
    assert ((article.published_at or "")[:10], article.text) == ("2025-05-13", f"{FIRST}\n{SECOND}")


def test_a_state_that_names_the_places_of_its_values() -> None:
    """In a flat list the article's data stand apart from each other."""
    flat = [["Reactive", 1], {"data": 2}, {"title": 3, "source": 4, "publishTime": 5, "content": 6}, *_STATE.values()]
    state = json.dumps([*flat, f"<p>{FIRST}</p><p>{SECOND}</p>" * 2], ensure_ascii=False)
    article = read(f"<script type='application/json' id='__NUXT_DATA__'>{state}</script>", title="云梁在线")
    assert (article.title, article.source, (article.published_at or "")[:10]) == (TITLE, "云梁日报", "2025-05-13")
    assert FIRST in article.text


@pytest.mark.parametrize(
    ("element", "authors"),
    [
        ("<p class='author'>江涛</p>", ["江涛"]),
        ("<div class='newsAuthor'>江涛 程潇</div>", ["江涛", "程潇"]),
        ("<p>作者：文岭报 江涛</p>", ["江涛"]),
        ("<p>[ 作者：江涛　转贴自：云梁日报　更新时间：2025-05-13 ]</p>", ["江涛"]),
        ("<span id='writer'>程潇</span>", ["程潇"]),
        ("<p class='column'>江涛</p>", []),
        ("<p class='author'>宣传报道组</p>", []),
    ],
)
def test_a_name_alone_whose_element_is_called_so(element: str, authors: list[str]) -> None:
    """A paper's page names who wrote it without a label."""
    assert read(text(element)).authors == authors


def test_the_electronic_edition_is_the_paper() -> None:
    """What a paper calls it is no part of its name."""
    lines = ["云梁日报数字报", "2025年05月13日 星期二", "第01版：要闻", TITLE, FIRST, SECOND]
    article = clean_page("\n".join(lines).encode(), url="", content_type="text/plain")
    assert article.source == "云梁日报"


@pytest.mark.parametrize("line", ["公告：2025-05-12 系统维护通知", "提醒：2025年5月12日 停止注册"])
def test_the_day_of_a_site_s_own_notice_above_the_headline(line: str) -> None:
    """A label that is none of the page's, and words behind the day, say what it is of."""
    article = read(f"<div>{line}</div>{text()}", url="https://www.yunliang.example/detail?id=7")
    assert article.published_at is None


def test_the_account_that_put_up_a_text_of_another_s() -> None:
    """On an account's page both stand above the day; the account's name is marked."""
    meta = (
        "<div><span>原创</span> <span>云梁公安</span> <a id='js_name'>云梁反诈</a> <em>2025年5月13日 18:00</em></div>"
    )
    assert read(text(meta)).source == "云梁反诈"


def test_a_unit_s_label_at_the_head_of_a_text() -> None:
    """What stands above it is of the text: the case of a motion, who moved it."""
    head = "<p>案由：关于冷链仓库用电的提案</p><p>提案人：某某委员会</p><p>办理单位：市商务局</p>"
    article = read(
        f"<h1>{TITLE}</h1><p>来源：提案委　2025-05-13</p><div class='main'>{head}<p>{FIRST}</p><p>{SECOND}</p></div>"
    )
    assert article.text.startswith("案由：关于冷链仓库用电的提案\n提案人：某某委员会\n")


def test_a_script_s_object_between_single_quotes() -> None:
    """Title, source and day stand beside the text under names without quotes."""
    fields = f"title: '{TITLE}', source: '云梁日报', publishDate: '2025-05-13 10:22:00'"
    script = f"<script>var detail = {{{fields}, content: '<p>{FIRST}</p><p>{SECOND}</p>'}};</script>"
    article = read(f"<div id='app'></div>{script}", title="详情")
    assert (article.title, article.source, (article.published_at or "")[:10]) == (TITLE, "云梁日报", "2025-05-13")


def test_a_day_without_its_century_before_the_source() -> None:
    """With a time of day and a label behind it, it makes a byline."""
    article = read(
        f"<h1>{TITLE}</h1><div class='main'><p>25-05-13 07:14 来源：云梁日报</p><p>{FIRST}</p><p>{SECOND}</p></div>"
    )
    assert (article.source, article.text) == ("云梁日报", f"{FIRST}\n{SECOND}")
