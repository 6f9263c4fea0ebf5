"""What speaks for a page's title, and how much each piece of evidence counts (`bench/titles.py`)."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bench import titles
from pages.tree import parse
from services.cleaner import clean_page
from services.cleaner.byline import Byline
from services.cleaner.headline import site_free
from services.cleaner.title_evidence import WEIGHTS, Wording, wordings

HEADLINE = "云梁市启动加油机计量专项整治"
TEXT = "<p>近日，云梁市市场监管局启动加油机计量专项整治，对全市加油站的加油机逐台检查，共检查加油机三百台。</p>" * 2
MENU = "".join(f"<li><a href='/{n}.html'>云梁市第{n}季度产品质量抽查结果公布</a></li>" for n in range(1, 5))


def page(headline: str, title: str) -> str:
    """A page with a menu of other headlines above its own."""
    return f"<html><head><title>{title}</title></head><body><ul>{MENU}</ul>{headline}<div>{TEXT}</div></body></html>"


def test_a_headline_in_two_lines_that_the_title_element_says_as_one() -> None:
    """The lines are one title, however the template calls their element."""
    html = page(
        f"<div class=bt><span>{HEADLINE[:5]}</span><br><span>{HEADLINE[5:]}</span></div>", f"云梁网_要闻_{HEADLINE}"
    )
    assert clean_page(html.encode(), url="http://www.a.example/xw/2025/1.html").title == HEADLINE


@pytest.mark.parametrize("small", ["<small>抽查三百台</small>", "<span>抽查三百台</span>", "<br><i>抽查三百台</i>"])
def test_a_subtitle_inside_the_heading(small: str) -> None:
    """What an element of its own says behind the title inside the heading is no part of it, if the title element ends
    before."""
    html = page(f"<div><h1>{HEADLINE}{small}</h1></div>", f"{HEADLINE}_云梁市市场监管局")
    assert clean_page(html.encode(), url="http://www.a.example/xw/2025/1.html").title == HEADLINE


@pytest.mark.parametrize(
    "headline",
    [f"<h1>{HEADLINE}</h1>", f"<div class=art-tit>{HEADLINE}</div>", f"<p><strong>{HEADLINE}</strong></p>"],
    ids=["heading", "class", "bold"],
)
@pytest.mark.parametrize("title", [HEADLINE, f"{HEADLINE}_云梁市市场监管局", "云梁市市场监管局", ""])
def test_the_headline_wins_over_the_menu(headline: str, title: str) -> None:
    """However a template marks its headline and whatever its title element says, the headline is the title."""
    article = clean_page(page(headline, title).encode(), url="http://www.a.example/xw/2025/1.html")
    assert article.title == HEADLINE


def test_a_note_below_the_headline_is_no_title() -> None:
    """It stands in brackets nearer to the text."""
    headline = f"<div class=bt><span>{HEADLINE}</span></div><div>（2025年第3期）</div><p>2025-05-12</p>"
    article = clean_page(page(headline, "").encode(), url="http://www.a.example/xw/2025/1.html")
    assert article.title == HEADLINE


def test_who_gave_the_news_is_no_title() -> None:
    """However a template marks it."""
    headline = f"<div>{HEADLINE}</div><p>来源：<b>云梁市计量检定测试所</b></p><p>发布于 2025-05-12</p>"
    article = clean_page(page(headline, "部门动态").encode(), url="http://www.a.example/xw/2025/1.html")
    assert (article.title, article.source) == (HEADLINE, "云梁市计量检定测试所")


def test_a_title_that_reads_like_a_byline() -> None:
    """The title element's own wording stays, whatever it looks like; the head of a table is no title."""
    title = "2025年5月12日计量器具检定证书待领取信息发布"
    html = f"<html><head><title>{title}</title></head><body><h2>{title}</h2></body></html>"
    found = wordings(parse(html), Byline(), ["首页", title], [title], ["序号\t受理号\t申请单位"])
    assert [wording.text for wording in found if wording.weight > 0] == [title]


@pytest.mark.parametrize("date", ["<small>( 2025年5月12日 )</small>", "<p>2025-05-12</p>"])
@pytest.mark.parametrize("title", [f"{HEADLINE}_云梁市市场监管局", "云梁市市场监管局"])
def test_a_date_inside_the_headline(date: str, title: str) -> None:
    """The day that a template puts into the headline's element is no part of the title."""
    article = clean_page(page(f"<h2>{HEADLINE}{date}</h2>", title).encode(), url="http://www.a.example/1.html")
    if title.startswith(HEADLINE) or date.startswith("<p>"):
        assert article.title == HEADLINE
    assert article.published_at == "2025-05-12"


def test_evidence_is_named_and_weighed() -> None:
    """Every piece of evidence has a weight; a line that stands nearer and stands out weighs more."""
    found = wordings(
        parse(page(f"<h1>{HEADLINE}</h1>", HEADLINE)), Byline(), ["专题专栏列表页", HEADLINE], [HEADLINE], []
    )
    assert {name for wording in found for name in wording.evidence} <= set(WEIGHTS)
    best = max(found, key=lambda wording: wording.weight)
    assert best.text == HEADLINE
    assert {"in the title element", "a heading", "of the first level"} <= set(best.evidence)


def test_a_fit_learns_what_tells_titles() -> None:
    """Where titles are headings and menus are not, to be a heading counts for a wording."""
    pages = [
        titles.Page([Wording("标题", {"a heading": 1.0}), Wording("菜单", {"near the text": 1.0})], {"标题"}),
        titles.Page([Wording("菜单", {"near the text": 1.0}), Wording("标题", {"a heading": 1.0})], {"标题"}),
    ]
    weights = dict(zip(titles.NAMES, titles.fit(pages), strict=True))
    assert weights["a heading"] > 0 > weights["near the text"]
    assert all(each.is_found(list(weights.values())) for each in pages)


def test_families_are_measured_by_the_others(tmp_path: Path) -> None:
    """The command reads manifests, measures each by weights of the others and prints the weights of all."""
    manifests = []
    for family, headline in (("a", f"<h1>{HEADLINE}</h1>"), ("b", f"<h2>{HEADLINE}</h2>")):
        folder = tmp_path / family
        folder.mkdir()
        (folder / "1.html").write_text(page(headline, "云梁市市场监管局"), encoding="utf-8")
        row = {"id": "x-1", "file": "1.html", "url": "http://www.a.example/1.html", "gold": {"title": HEADLINE}}
        (folder / "manifest.jsonl").write_text(json.dumps(row), encoding="utf-8")
        manifests.append(str(folder / "manifest.jsonl"))
    run = subprocess.run([sys.executable, "-m", "bench.titles", *manifests], capture_output=True, text=True, check=True)
    assert run.stdout.count("1 of 1 by the other families") == 2
    assert '"a heading":' in run.stdout


SECTIONS = f"<h3>一、总体要求和主要目标</h3>{TEXT}<h3>二、主要任务</h3>{TEXT}"


@pytest.mark.parametrize(
    "title",
    [
        f"{HEADLINE}_云梁市市场监管局",
        f"云梁市市场监管局-{HEADLINE}",
        f"工作动态-{HEADLINE}-云梁市市场监管局",
        f"{HEADLINE[:11]}..._云梁市市场监管局",
        "云梁市市场监管局",
        "",
    ],
)
@pytest.mark.parametrize("byline", ["发布时间：2025-05-12　来源：云梁日报", "2025-05-12 10:00　云梁日报"])
def test_a_heading_that_opens_the_text_is_not_its_headline(title: str, byline: str) -> None:
    """A byline stands below the headline, however plain, and above the first section."""
    shown = f"<div>{HEADLINE}</div><div>{byline}</div><div class=con>{SECTIONS}</div>"
    html = f"<html><head><title>{title}</title></head><body><ul>{MENU}</ul><div>{shown}</div></body></html>"
    article = clean_page(html.encode(), url="http://www.a.example/xw/2025/1.html")
    assert (article.title, article.text.split("\n")[0]) == (HEADLINE, "一、总体要求和主要目标")


@pytest.mark.parametrize("title", [f"{HEADLINE}_云梁市市场监管局", "云梁市市场监管局", ""])
def test_a_headline_below_a_day(title: str) -> None:
    """A heading right below the byline is the headline where nothing else may be it."""
    shown = f"<div>发布时间：2025-05-12　来源：云梁日报</div><div class=con><h2>{HEADLINE}</h2>{TEXT}</div>"
    html = f"<html><head><title>{title}</title></head><body><ul>{MENU}</ul><div>{shown}</div></body></html>"
    assert clean_page(html.encode(), url="http://www.a.example/xw/2025/1.html").title == HEADLINE


@pytest.mark.parametrize("head", ["云梁市人民政府令", "云梁省市场监督管理局公告", "中华人民共和国　国务院令"])
def test_a_letterhead_is_no_title(head: str) -> None:
    """What is printed above a document's number names who issued it; where nothing else is the title, it is."""
    opening = "".join(
        f"<p align=center><strong>{line}</strong></p>" for line in (head, "第26号", "云梁市冷库安全管理办法")
    )
    rules = (
        "<p><strong>第一条</strong>　为了加强冷库安全管理，预防和减少事故，制定本办法。</p>"
        "<p>第二条　本市冷库的管理，适用本办法。</p>"
    )
    html = "<html><head><title>{}</title></head><body><div id='UCAP-CONTENT'>{}</div></body></html>"
    own = html.format("云梁市冷库安全管理办法_政府规章_云梁市人民政府", opening + rules)
    assert clean_page(own.encode(), url="http://www.a.example/xw/2025/1.html").title == "云梁市冷库安全管理办法"
    bare = html.format(f"{head}（第26号）_云梁市人民政府", opening + rules)
    assert (clean_page(bare.encode(), url="http://www.a.example/xw/2025/1.html").title or "").startswith(head[:4])


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("菜篮子里的秤--经济--云梁网", "菜篮子里的秤"),
        ("秤的故事--观点--云梁网", "秤的故事"),
        ("今日看点_秤的故事里说的人和事_云梁网", "今日看点_秤的故事里说的人和事"),
    ],
)
def test_a_short_title_before_column_and_site(title: str, own: str) -> None:
    """As short as a column's name, it is the title where column and site follow it."""
    assert site_free(title) == own


SITE = "云梁市市场监督管理局"


def shown(headline: str, text: str, title: str = SITE) -> str | None:
    """The title of a page whose title element says no more than whose page it is, if not told otherwise."""
    html = (
        f"<html><head><title>{title}</title></head><body><ul>{MENU}</ul>"
        f"<div><div>{headline}</div><div class=con>{text}</div></div></body></html>"
    )
    return clean_page(html.encode(), url="http://www.a.example/xw/2025/1.html").title


@pytest.mark.parametrize("number", ["一、", "（一）", "1.", "1、", "第一条　"])
@pytest.mark.parametrize("byline", ["", "<div>2025-05-12</div>"])
def test_a_numbered_heading_is_no_title(number: str, byline: str) -> None:
    """However loud a text's first heading is, the plain line above it is the headline."""
    assert shown(f"<div>{HEADLINE}</div>{byline}", f"<h3>{number}检查加油机和加气机的情况</h3>{TEXT}") == HEADLINE


def test_a_title_that_begins_with_a_number() -> None:
    """Where the title element says it, a numbered line is the title."""
    title = "一、二等量块标准装置建成"
    assert shown(f"<h1>{title}</h1><div>2025-05-12</div>", TEXT, f"{title}_{SITE}") == title


@pytest.mark.parametrize("line", ["2025-05-10至2025-05-12", "2025年5月10日～12日", "https://www.a.example/xw/1"])
def test_a_period_or_an_address_is_no_title(line: str) -> None:
    """Though it stands nearest to the text."""
    assert shown(f"<div>{HEADLINE}</div><div><b>{line}</b></div>", TEXT) == HEADLINE


@pytest.mark.parametrize("byline", ["", "<div>2025-05-12</div>"])
@pytest.mark.parametrize("inside", [True, False])
def test_a_notice_below_the_name_of_who_issues_it(byline: str, inside: bool) -> None:
    """The two lines are one title, wherever they stand."""
    notice = "关于开展加油机计量专项整治的通知"
    lines = f"<p align=center>{SITE}</p><p align=center>{notice}</p>"
    text = f"<p>各县（市）市场监管局：</p>{TEXT}<p>{SITE}</p><p>2025年5月12日</p>"
    title = shown(byline if inside else lines + byline, lines + text if inside else text, f"通知公告_{SITE}")
    assert title == SITE + notice


def test_the_name_of_an_outlet_above_a_text_is_no_title() -> None:
    """Where the title element says more than whose page it is."""
    headline = f"<h2>云梁日报</h2><p>{HEADLINE}</p><div>2025-05-12</div>"
    assert shown(headline, TEXT, f"加油机计量专项整治怎么做_{SITE}") == HEADLINE


@pytest.mark.parametrize("mark", ["<i>原创</i>", "原创 ", "正在阅读："])
@pytest.mark.parametrize("title", [f"{HEADLINE}_云梁网", HEADLINE])
def test_a_template_s_mark_before_a_headline(mark: str, title: str) -> None:
    """It is none of the headline where the title element, or a line of the page, has that alone."""
    assert shown(f"<h1>{mark}{HEADLINE}</h1><div>2025-05-12 10:00</div>", TEXT, title) == HEADLINE
    own = f"原创{HEADLINE}"
    assert shown(f"<h1>{own}</h1><div>2025-05-12 10:00</div>", TEXT, f"{own}_云梁网") == own


def test_a_labelled_day_inside_a_heading() -> None:
    """The headline is what stands before it."""
    headline = f"<div class=title><b>{HEADLINE}</b><b>发布时间：2025-05-12</b></div>"
    assert shown(f"<h1>{headline}</h1>", TEXT) == HEADLINE


@pytest.mark.parametrize("alt", ["{}", "{}发"])
def test_a_caption_that_the_picture_says_too_is_no_title(alt: str) -> None:
    """It is a line of the text; the headline is elsewhere."""
    caption = "加油机检查现场。云梁市公安局供图 云梁网"
    picture = f"<p><img src=/a.jpg alt='{alt.format(caption)}'></p><p>{caption}</p>"
    article = f"<div>{HEADLINE}</div><div>2025-05-12 10:00</div>"
    assert shown(article, picture + TEXT) == HEADLINE


@pytest.mark.parametrize(
    ("element", "line"),
    [("-云梁港", " | 云梁港"), (" | 云梁港", "-云梁港"), (" - 云梁港", "_云梁港")],
)
def test_a_name_that_title_element_and_headline_set_apart_otherwise(element: str, line: str) -> None:
    """It is a site's, whatever it is."""
    html = page(f"<div>{HEADLINE}{line}</div><div>2025-05-13</div>", HEADLINE + element)
    assert clean_page(html.encode()).title == HEADLINE


def test_a_heading_that_ends_like_a_site_s_name() -> None:
    """It is the headline where the text says its words, and not the line with column and site above it."""
    title = "云梁市新增两家国家产业计量测试中心"
    text = f"<p>近日，国家市场监督管理总局批准成立国家产业计量测试中心，{title}，总数居全省首位。</p>" * 2
    html = f"<title>{title}-江淮新闻网</title><div>{title} | 热点_江淮新闻网</div><h1>{title}</h1><div>{text}</div>"
    assert clean_page(html.encode()).title == title


def test_a_notice_of_one_word_below_the_slogan_of_the_site() -> None:
    """The heading that the title element begins with, however short."""
    html = page("<div>专业的质量信息平台</div><h1>讣告</h1><div>2025-05-13 18:44</div>", "讣告-云梁港")
    assert clean_page(html.encode()).title == "讣告"


def test_the_title_of_a_page_set_into_the_frame_of_another() -> None:
    """Of two title elements that which is a heading's, too."""
    html = f"<title>云梁资讯</title><div>咨询热线400-1234567</div><html><head><title>{HEADLINE}</title></head>"
    assert clean_page(f"{html}<h3>{HEADLINE}</h3>{TEXT}".encode()).title == HEADLINE


@pytest.mark.parametrize("line", ["2023-11-25 第8期", "发件人：云梁港"])
def test_the_head_of_a_mail_is_no_title(line: str) -> None:
    """Day and number of an issue, whom it is from."""
    html = f"<div>{line}</div><div><h3>{HEADLINE}</h3><div>（全文）</div>{TEXT}</div>"
    assert clean_page(html.encode()).title == HEADLINE


def test_a_name_behind_a_title_that_the_page_does_not_show() -> None:
    """What only the title element says is a title up to a short name."""
    html = page(
        "<div>—“服务企业在身边”系列报道之三</div><div>发布日期：2025-05-13　来源：云梁日报</div>", f"{HEADLINE}-检测圈"
    )
    assert clean_page(html.encode()).title == HEADLINE


def test_the_section_of_a_forum_before_a_headline() -> None:
    """The title element has it behind the title; the text does not say the headline again."""
    head = f"<h1><a href=/f2>[社会]</a> <span>{HEADLINE}</span></h1><div>〔2025.05.30〕</div>"
    html = f"<title>{HEADLINE} - 社会 - 云梁港 - Powered by Discuz!</title>{head}<div>{TEXT}</div>"
    article = clean_page(html.encode())
    assert (article.title, HEADLINE in article.text.split("\n")[0][:20]) == (HEADLINE, False)


def test_who_put_up_a_page_as_a_system_says_it() -> None:
    """Below a headline inside the element of the text, with the path to the page above."""
    path = f"<div>首页＞国内新闻＞{HEADLINE}</div>"
    html = f"{path}<div><h3>{HEADLINE}</h3><div>由 admin 于 2019-09-12 发布</div>{TEXT}</div>"
    article = clean_page(html.encode())
    assert (article.title, (article.published_at or "")[:10]) == (HEADLINE, "2019-09-12")


@pytest.mark.parametrize(
    "day", ["2025年5月13日 星期二", "2025-05-13 周二", "2025.05.13 (周二)", "2025-05-13 周二 18:21"]
)
@pytest.mark.parametrize("above", ["", "<div>云梁港</div><div>做最好的门户</div>", "<div>2026年1月20日 星期二</div>"])
def test_a_day_of_the_week_below_a_headline_beside_the_text(day: str, above: str) -> None:
    """It is no clock's there, though no element parts text and headline."""
    html = f"<title>{HEADLINE}-云梁港</title>{above}<h1>{HEADLINE}</h1><div>{day}</div>{TEXT}"
    article = clean_page(html.encode())
    assert ((article.published_at or "")[:10], article.text.startswith("近日")) == ("2025-05-13", True)
