"""What stands above a headline, below it and below a text, as sites write it: the same on pages of HTML and as text."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

import pytest

from schemas.articles import CleanedArticle
from services.cleaner import clean_page

TITLE = "临溪市市场监管局检查电梯"
TEXT = [
    "4月8日，临溪市市场监督管理局组织执法人员检查商场、医院的电梯，共检查电梯46台，发现问题隐患12处。",
    "下一步，临溪市市场监督管理局将督促使用单位限期整改，确保群众乘梯安全。",
]


def as_text(above: list[str], byline: list[str], text: list[str], below: list[str], title: str = TITLE) -> str:
    """A page as somebody stored it: line by line."""
    return "\n".join([*above, title, *byline, *text, *below])


def as_html(above: list[str], byline: list[str], text: list[str], below: list[str], title: str = TITLE) -> str:
    """The same as a site sends it."""

    def lines(of: list[str], tag: str) -> str:
        return "".join(f"<{tag}>{escape(line)}</{tag}>" for line in of)

    return (
        f"<!DOCTYPE html><html><head><title>{title}-江左网</title></head><body>{lines(above, 'div')}<h1>{title}</h1>"
        f"{lines(byline, 'div')}<div class=content>{lines(text, 'p')}</div>{lines(below, 'div')}</body></html>"
    )


FORMS = pytest.mark.parametrize(
    ("form", "kind"), [(as_text, "text/plain"), (as_html, "text/html")], ids=["text", "html"]
)


Form = Callable[[list[str], list[str], list[str], list[str]], str]


def clean(page: str, kind: str) -> CleanedArticle:
    """The article of such a page."""
    return clean_page(page.encode(), content_type=f"{kind}; charset=utf-8")


def body(article: CleanedArticle) -> list[str]:
    """The text without the headline, which stands in that of a stored page."""
    lines = article.text.split("\n")
    return lines[lines[0] == article.title :]


@FORMS
@pytest.mark.parametrize(
    ("byline", "day", "source"),
    [
        (["2025年3月12日 星期三 09:30"], "2025-03-12T09:30", None),
        (["临溪市教育局 2025年03月12日 星期三"], "2025-03-12", "临溪市教育局"),
        (["2025-03-12 发布，最后修改于 2025-09-01"], "2025-03-12", None),
        (["发布于 2025-03-12 · 最后更新于 2025-09-01"], "2025-03-12", None),
        (["〔2025.03.12〕"], "2025-03-12", None),
        (["2025/3/12 PM 3:05"], "2025-03-12T15:05", None),
        (["来源：临溪日报发布时间：2025-03-1209:30"], "2025-03-12T09:30", "临溪日报"),
        (["时间：25-03-12 09:30"], "2025-03-12T09:30", None),
        (["2025-03-12T09:30:12+08:00"], "2025-03-12T09:30:12", None),
        (["2025-03-12 09:30  1204  11"], "2025-03-12T09:30", None),
        (["14小时前 | 江左网", "2025-03-12 09:30"], "2025-03-12T09:30", None),
        (["来源：临溪市水利局（原文链接） 2025-03-12"], "2025-03-12", "临溪市水利局"),
        (["来源：临溪市水利局 查看原文  2025-03-12"], "2025-03-12", "临溪市水利局"),
        (["2025年03月12日09:30  来源：临溪市民政局  跟贴 12 个  T大字"], "2025-03-12T09:30", "临溪市民政局"),
        (["发布时间：2025-03-12  来源：临溪市铁路局　已有155人浏览"], "2025-03-12", "临溪市铁路局"),
        (["本文转自：临溪市地震局  时间：2025-03-12"], "2025-03-12", "临溪市地震局"),
        (["稿源丨临溪市总工会  时间丨2025-03-12"], "2025-03-12", "临溪市总工会"),
        (["来源 丨临溪市总工会　日期：2025-03-12"], "2025-03-12", "临溪市总工会"),
        (["投稿单位：临溪市科技局　日期：2025-03-12"], "2025-03-12", "临溪市科技局"),
        (["原创 | 李静怡 | 临溪日报 | 2025-03-12 09:30"], "2025-03-12T09:30", "临溪日报"),
        (
            ["临溪经济技术开发区管理委员会产业发展局 2025-03-12 09:30"],
            "2025-03-12T09:30",
            "临溪经济技术开发区管理委员会产业发展局",
        ),
    ],
)
def test_a_byline(form: Form, kind: str, byline: list[str], day: str, source: str | None) -> None:
    """Day and source are read however a site writes them, and nothing of the line stays in the text."""
    article = clean(form([], byline, TEXT, []), kind)
    assert (article.title, (article.published_at or "")[: len(day)], article.source) == (TITLE, day, source)
    assert body(article) == TEXT


@FORMS
def test_a_person_is_no_source(form: Form, kind: str) -> None:
    """Whom a page names as its source though it is a person is the author; a medium may begin like a person's name."""
    sent = clean(form([], ["来源：李静怡　2025-03-12"], TEXT, []), kind)
    assert (sent.source, sent.authors) == (None, ["李静怡"])
    assert clean(form([], ["来源：文汇报　2025-03-12"], TEXT, []), kind).source == "文汇报"
    below = clean(form([], ["来源：李静怡　2025-03-12"], TEXT, ["来源：临溪日报"]), kind)
    assert (below.source, below.authors) == ("临溪日报", ["李静怡"])


@FORMS
@pytest.mark.parametrize(
    "above",
    [
        ["江左网 2025-09-14", "打印本页"],
        ["现在时间：2025年9月14日 星期日"],
        ["江左网»论坛›工作动态›查看内容", "发帖 回复", "查看: 1745|回复: 21"],
        ["站内搜索", "请输入关键字", "热门搜索：食品安全 营业执照 计量检定"],
        ["江左网", "微信号：jz0731", "功能介绍：发布质量资讯，提供检测服务。"],
        ["个人资料", "博客访问：8209"],
        ["检测认证一站式服务，咨询热线400-12345678"],
        ["滚动新闻：江左省公布名单（2025年）", "推荐：临溪市召开会议：部署夏粮收购"],
        ["位置：首页 → 工作动态 → 详情"],
        ["第03版：要闻", "返回目录 放大+ 缩小- 默认○ 全文复制"],
        ["2025年9月27日 星期六"],
    ],
)
def test_what_stands_above(form: Form, kind: str, above: list[str]) -> None:
    """Clocks, paths, search boxes and advertisements are neither headline nor byline."""
    article = clean(form(above, ["2025-03-12 09:30"], TEXT, []), kind)
    assert (article.title, article.published_at) == (TITLE, "2025-03-12T09:30+08:00")
    assert body(article) == TEXT


@pytest.mark.parametrize("title", ["讣告", "警方通报", "情况说明", "喜报"])
@pytest.mark.parametrize(
    "above",
    [
        [],
        ["首页 > 通知公告"],
        ["江左网", "做最好的行业门户"],
        ["首页机构概况新闻动态信息公开办事大厅公众互动党建工作专题专栏"],
        ["您好，欢迎来到江左资讯在线！ 请登录 免费注册"],
    ],
)
def test_a_short_headline(title: str, above: list[str]) -> None:
    """What a notice is called by alone is its headline above a byline, whatever stands above it."""
    assert clean(as_text(above, ["2025-03-12 09:30"], TEXT, [], title), "text/plain").title == title


def test_a_short_name_of_the_site_behind_a_headline() -> None:
    """What stands behind the line that the page shows is no part of the headline, whatever it is."""
    page = (
        as_html([], ["2025-03-12 09:30"], TEXT, [], "洪水退去之后").replace("江左网", "检测圈").replace("h1>", "div>")
    )
    assert clean(page, "text/html").title == "洪水退去之后"


@pytest.mark.parametrize("above", ["收藏本站 | 手机版 | 帮助中心", "江左网 -> 工作动态", "江左资讯"])
def test_no_site_issues_a_notice(above: str) -> None:
    """A notice's headline is not joined to the menu, path or medium above it, as it is to its agency."""
    article = clean(as_html([above], ["2025-03-12 09:30"], TEXT, [], "警情通报"), "text/html")
    assert (article.title, article.source) == ("警情通报", None)


def test_what_is_applied_for_is_no_paper() -> None:
    """A title element that says 申报 or 通报 names no newspaper, also on a page of an electronic edition."""
    title = "关于组织申报2025年质量奖的通知"
    page = as_html(["第B2版：经济", "上一版 下一版"], ["2025-03-12"], TEXT, [], title)
    assert clean(page, "text/html").source is None


def test_a_box_that_repeats_the_headline() -> None:
    """A headline with a colon is no field, though the box below it says the same behind a label."""
    title = "岭北税务：一揽子举措让办税缴费更省心"
    box = [f"名称：{title}", "索引号：1234-5", "发布日期：2025-03-12"]
    article = clean(as_text(["市场监管"], box, TEXT, [], title), "text/plain")
    assert (article.title, body(article)) == (title, TEXT)


def test_a_headline_with_a_call_in_it() -> None:
    """A line that calls out and does not end is the headline of the paragraph below it."""
    title = "“开年即开跑”！临溪市重点项目集中签约，总投资逾百亿"
    article = clean(as_text([], ["2025-03-12 09:30"], TEXT, [], title), "text/plain")
    assert (article.title, body(article)) == (title, TEXT)


@FORMS
@pytest.mark.parametrize(
    "below",
    [
        ["更多…", "临溪市召开会议，部署夏粮收购", "江左省公布名单（2025年）", "我校与青川县共建成长共同体"],
        ["上一篇", "江左省公布名单（2025年）", "下一篇", "临溪市召开会议，部署夏粮收购"],
        ["上一个：没有了", "下一个：临溪市召开会议，部署夏粮收购"],
        ["猜你喜欢 / Related", "江左省公布名单（2025年）"],
        ["专题报道", "江左省公布名单（2025年）"],
        ["以上信息由企业自行提供，江左网对此不承担任何责任。"],
        ["来稿请发：tougao@example.com"],
        ["看完这篇文章心情如何", "感动", "同情", "愤怒"],
        ["打赏", "喜欢作者"],
        ["Processed in 0.017 second(s), 7 queries"],
        ["推广", "检测仪器厂家直销 免费咨询"],
        ["看了本文的人还看了>>", "江左省公布名单（2025年）"],
        ["相关网站：国家市场监督管理总局 | 中国政府网 | 中国质量新闻网"],
        ["相关链接：江左省公布名单：首批二十家单位上榜（2025年第9号）"],
        ["最近更新", "2025-01-05 江左省公布名单（2025年）", "2024-12-31 临溪市召开会议，部署夏粮收购"],
        ["点击阅读：总局专家团队走进江左 为县域体育“把脉开方”"],
    ],
)
def test_what_stands_below(form: Form, kind: str, below: list[str]) -> None:
    """Titles of other pages are not the text's, though they hold a comma or end in brackets, nor what the site says."""
    assert body(clean(form([], ["2025-03-12 09:30"], TEXT, below), kind)) == TEXT


def test_titles_below_without_a_heading() -> None:
    """Several lines below the last sentence that are as long as headlines are those of other pages."""
    below = ["临溪市召开会议，部署夏粮收购", "江左省公布名单（2025年）", "雷锋月，便民集市又开张啦！"]
    assert body(clean(as_text([], ["2025-03-12 09:30"], TEXT, below), "text/plain")) == TEXT


@pytest.mark.parametrize(
    "end",
    [
        ["附件：临溪市电梯检查问题名单"],
        ["附件：1.问题名单 2.整改要求", "临溪市特种设备协会"],
        ["附件：1.问题名单", "2.整改要求"],
        ["临溪市市场监督管理局"],
    ],
)
def test_how_a_document_ends(end: list[str]) -> None:
    """The names of what is attached, and who signs below, are the document's."""
    text = [*TEXT, *end]
    assert body(clean(as_text([], ["2025-03-12 09:30"], text, ["上一篇：江左省公布名单"]), "text/plain")) == text


def test_a_text_begins_with_what_looks_like_chrome() -> None:
    """A second headline below the byline, and a paragraph that begins as a clock does, are the text's."""
    text = ["——临溪市特种设备检验所服务企业侧记", "今天是第三十二届“世界水日”，第三十七届“中国水周”同时启动。", *TEXT]
    assert body(clean(as_text([], ["2025-03-12 09:30"], text, []), "text/plain")) == text


def test_who_reports_in_brackets() -> None:
    """Reporters in brackets on a line of their own are the authors and no text."""
    article = clean(as_text([], ["2025-03-12 09:30", "（记者 李静怡 通讯员 王晓峰）"], TEXT, []), "text/plain")
    assert (article.authors, body(article)) == (["李静怡", "王晓峰"], TEXT)
