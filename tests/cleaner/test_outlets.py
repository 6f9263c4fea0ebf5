"""Outlets named without a label, and what must not be taken for one."""

from __future__ import annotations

import pytest

from services.cleaner import clean_page
from services.cleaner.outlets import edition_day, outlet_below_title, printed_in, read_outlet, read_reprint

TITLE = "我市三家企业获评年度质量标杆"
BODY = "".join(
    f"<p>{text}</p>"
    for text in (
        "近日，全省质量标杆名单公布，我市三家企业榜上有名，涉及装备、食品、建材等行业。",
        "入选企业表示，将继续加强管理，降低成本，带动上下游共同提升质量水平。",
        "下一步，有关部门将组织经验交流，推广先进方法，支持更多企业参与创建。",
    )
)


def source_of(head: str, *, before: str = "", body: str = BODY, title: str = TITLE) -> str | None:
    """The source read from a page with `head` between its headline and its text."""
    page = f"<title>{title}_云梁在线</title>{before}<h1>{title}</h1>{head}<div>{body}</div>"
    return clean_page(page.encode(), url="http://a.example/x.html").source


@pytest.mark.parametrize(
    ("line", "outlet", "reporters"),
    [
        ("云梁日报", "云梁日报", []),
        ("（东岭通讯社）", "东岭通讯社", []),
        ("周霖/云梁日报", "云梁日报", ["周霖"]),
        ("云梁日报记者 周霖", "云梁日报", ["周霖"]),
        ("量尺世界[整理]", "量尺世界", []),
        ("量尺世界", None, []),
        ("图片新闻", None, []),
        ("国内新闻", None, []),
        ("下载客户端", None, []),
        ("举报/反馈", None, []),
        ("会议强调，要办好日报", None, []),
        ("来自北京", None, []),
    ],
)
def test_read_outlet(line: str, outlet: str | None, reporters: list[str]) -> None:
    """An outlet is told by its name's end, or by what it did; columns and buttons are none."""
    assert read_outlet(line) == (outlet, reporters)


@pytest.mark.parametrize(
    ("head", "source"),
    [
        ("<p>云梁日报</p><p>2025-05-12 08:30</p>", "云梁日报"),
        ("<p><span>原创</span><span>云梁日报</span><span>2025-05-12 08:30</span></p>", "云梁日报"),
        ("<p>周霖/云梁日报</p><p>2025-05-12 08:30</p>", "云梁日报"),
        ("<p>2025-05-12 08:30 量尺世界[整理]</p>", "量尺世界"),
        ('<p><span class="date">2025-05-12 08:30</span> <a class="source">量尺</a></p>', "量尺"),
        ('<p><span class="a_source">量尺</span><span>2025-05-12 08:30</span></p>', "量尺"),
        ('<p><span id="media_name">量尺科技</span> <span>2025-05-12 08:30</span></p>', "量尺科技"),
        ('<div class="sourceTitle-x1">量尺科技</div><p>2025-05-12 08:30</p>', "量尺科技"),
        ("<p><i>2025-05-12 08:30</i><i>原创</i><i>·</i><i>云梁日报</i></p>", "云梁日报"),
        ("<p>2025-05-12 08:30 出处：量尺科技 作者：周霖</p>", "量尺科技"),
        ('<p>发布时间：2025-05-12</p><p class="ly">云梁计量</p>', "云梁计量"),
        ('<p><i>日期：2025-05-12</i></p><p id="source">云梁市计量协会网站</p>', "云梁市计量协会网站"),
    ],
)
def test_the_outlet_beside_the_date(head: str, source: str) -> None:
    """Before the date, behind it, or in an element whose class names its role."""
    assert source_of(head) == source


@pytest.mark.parametrize(
    "head",
    [
        "<p>图片新闻</p><p>2025-05-12 08:30</p>",
        "<p>下载客户端</p><p>2025-05-12 08:30</p>",
        '<p><span class="from">来自北京</span> 2025-05-12 08:30</p>',
        '<p><span class="from">1032</span> <span>2025-05-12 08:30</span></p>',
        "<p>A-周老师-学院</p><p>2025-05-12 08:30</p>",
        '<p>2025-05-12 08:30</p><p class="tools">字号 打印 关闭</p><p class="media-body">量尺</p>',
    ],
)
def test_no_source_where_none_is_named(head: str) -> None:
    """Columns, buttons, places, counters and accounts are no sources; neither is what stands elsewhere."""
    assert source_of(head) is None


def test_a_headline_is_no_outlet() -> None:
    """Accounts' templates call the element of the headline one of their media."""
    page = f'<h1 class="rich_media_title">{TITLE}</h1><em>2025-05-12 08:30</em><div>{BODY}</div>'
    assert clean_page(page.encode(), url="http://a.example/x.html").source is None


def test_a_menu_above_the_headline_names_no_source() -> None:
    """Only what stands between headline and date counts."""
    menu = "<ul><li>云梁日报</li><li>东岭电视台</li></ul>"
    assert source_of("<p>2025-05-12 08:30</p>", before=menu) is None
    assert outlet_below_title(["云梁日报", "首页"], [TITLE]) == (None, [])
    assert outlet_below_title(["·", "计量科", TITLE], [TITLE]) == ("计量科", [])


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("本文来自微信公众号“量尺世界”（ID：liangchi），作者：周霖，经授权发布。", "量尺世界"),
        ("本文来自“量尺世界”，编译：周霖", "量尺世界"),
        ("（本文转自云梁日报）", "云梁日报"),
        ("本文首发于量尺公众号（liangchi）", "量尺"),
        ("（本文来自云梁在线，更多资讯请下载“云梁在线”APP）", ""),
        ("文章来自网络，如有侵权请联系删除", ""),
        ("本文来自作者多年的观察", ""),
        ("内容来源于生活，高于生活", ""),
    ],
)
def test_reprints(line: str, source: str) -> None:
    """A line that says where the whole text was taken from names the source; advertisements and sentences do not."""
    assert read_reprint(line) == source


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("（文章摘于云梁日报）", "云梁日报"),
        ("本文来源于云梁在线网", "云梁在线网"),
        ("本文来自周霖", ""),
        ("本文来源：云梁在线网，转载请注明", ""),
    ],
)
def test_where_a_text_was_taken_from(line: str, outlet: str) -> None:
    """Without marks around it only an outlet that ends the line is told."""
    assert read_reprint(line) == outlet


def test_a_reprint_line_is_read_and_left_out() -> None:
    """It gives source and author and is no part of the text; a label wins against it."""
    line = "<p>本文来自微信公众号“量尺世界”，作者：周霖，云梁在线经授权发布。</p>"
    page = f"<title>{TITLE}_云梁在线</title><h1>{TITLE}</h1><p>2025-05-12</p><div>{BODY}{line}</div>"
    article = clean_page(page.encode(), url="http://a.example/x.html")
    assert (article.source, article.authors) == ("量尺世界", ["周霖"])
    assert "公众号" not in article.text
    assert source_of("<p>来源：云梁日报 2025-05-12</p>", body=BODY + line) == "云梁日报"


@pytest.mark.parametrize(
    "picture",
    ["<figure><img src='a.jpg'><figcaption>来源：东岭图片社</figcaption></figure>", "<p>来源：东岭图片社</p>"],
)
def test_a_picture_s_source_is_not_the_article_s(picture: str) -> None:
    """A source named inside the text belongs to a picture or to an item."""
    at = BODY.rindex("<p>")
    assert source_of("<p>2025-05-12</p>", body=BODY[:at] + picture + BODY[at:]) is None


@pytest.mark.parametrize(
    ("title", "lines", "paper"),
    [
        ("东岭晚报数字报-全市供水正常", ["A02：要闻"], "东岭晚报"),
        ("全市供水正常_东岭日报电子版", [], "东岭日报"),
        ("东岭日报-全市供水正常", ["2025年05月13日 星期二", "第05版：乡村"], "东岭日报"),
        ("全市供水正常", ["东岭日报", "2025-05-13 星期二 A03版"], "东岭日报"),
        ("东岭日报-全市供水正常", ["首页", "要闻"], ""),
        ("一周简报-全市供水正常", ["修订版", "网页版"], ""),
    ],
)
def test_the_paper_of_an_electronic_edition(title: str, lines: list[str], paper: str) -> None:
    """Named in the title element as such, or where the lines above the text name its page."""
    assert printed_in(title, lines) == paper


def test_the_paper_before_its_day_in_the_title_element() -> None:
    """…日报2024年07月12日第04版 names the paper as …日报 alone does, beside the name of its page."""
    assert printed_in("竹编编出好日子-云梁日报2024年07月12日第04版", ["第04版：文旅"]) == "云梁日报"


def test_the_day_of_an_electronic_edition() -> None:
    """It stands beside the name of the page, with its day of the week; a clock stands alone."""
    assert edition_day("", ["2025年09月05日", "星期五", "02版：综合", "全市供水正常"]) == "2025-09-05"
    assert edition_day("", ["2025年09月05日 星期五", "首页"]) is None
    elsewhere = ["第01版：要闻", "第02版：市州", "第03版：广告", "上一篇", "下一篇", "2025年09月05日 星期五", "放大"]
    assert edition_day("", elsewhere) == "2025-09-05"
    assert edition_day("", [*elsewhere, "2026年01月08日 星期四"]) is None


@pytest.mark.parametrize(
    "element",
    ["{}--云梁日报--2025年05月12日--第04版", "{}_《云梁日报》2025-05-12 第A02版", "{}-云梁日报2025年5月12日第04版"],
)
def test_paper_day_and_page_in_the_title_element(element: str) -> None:
    """Where nothing else says when and where a text was printed; a report's name and day alone are its title's."""
    page = (
        f"<html><head><title>{element.format(TITLE)}</title></head><body><b>{TITLE}</b><div>{BODY}</div></body></html>"
    )
    article = clean_page(page.encode(), url="http://a.example/x.html")
    assert (article.title, article.source, article.published_at) == (TITLE, "云梁日报", "2025-05-12")
    assert printed_in("云梁市空气质量日报 2025年5月12日", []) == ""


@pytest.mark.parametrize(
    "line",
    ["云梁日报/2025-05-12/ 第A02版面/要闻", "云梁日报 | 2025年5月12日 | 第02版", "《云梁日报》（2025年5月12日 第2版）"],
)
def test_paper_day_and_page_set_apart_by_bars(line: str) -> None:
    """An archive of papers says in one line which printed a text, and when and where."""
    page = f"<html><body><h2>{TITLE}</h2><li>{line}</li><div id='zoom'>{BODY}</div></body></html>"
    article = clean_page(page.encode(), url="http://a.example/x.html")
    assert (article.source, (article.published_at or "")[:10]) == ("云梁日报", "2025-05-12")
    assert article.text.startswith("近日")
