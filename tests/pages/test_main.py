"""Where the text stands."""

from __future__ import annotations

import time

import pytest

from pages.main import find_main
from pages.tree import parse

PROSE = "要提高站位，压实责任，完善机制；要加强检查，及时整改，确保安全。"
TEASERS = "".join(f'<li><a href="/{i}.html">标题{i}</a><p>摘要，文字，更多；内容、消息。</p></li>' for i in range(30))


@pytest.mark.parametrize(
    "text",
    [
        f"<div id=it>{''.join(f'<p>{PROSE}</p>' for _ in range(5))}</div>",
        f"<div id=it>{(PROSE + '<br><br>') * 5}</div>",
        f"<div id=it>{''.join(f'<div>{PROSE}</div>' for _ in range(5))}</div>",
        f"<table><tr><td width=1></td><td id=it>{''.join(f'<p>{PROSE}</p>' for _ in range(5))}</td></tr></table>",
        f"<div id=it><p>{PROSE * 9}</p><p>{PROSE}</p><p>{PROSE}</p></div>",
    ],
    ids=["p", "br", "div", "td", "uneven"],
)
def test_the_text_is_found_among_menu_and_teasers(text: str) -> None:
    """Whatever elements it is made of, and however long the teasers are."""
    menu = "<ul class=nav><li><a href=/>首页，导航，栏目</a></li></ul>"
    article = f"<div class=w><h1>关于检查工作的通知</h1>{text}</div>"
    page = f"<title>关于检查工作的通知_某局</title>{menu}{article}<ul class=list>{TEASERS}</ul>"
    main = find_main(parse(page))
    assert main is not None
    assert main.node.attributes.get("id") == "it"


def test_a_table_is_a_text_too() -> None:
    """Where there is no prose, the longest text outside links counts."""
    rows = "".join(f"<tr><td>{i}</td><td>样品{i}号</td><td>合格</td></tr>" for i in range(20))
    main = find_main(parse(f"<div class=nav><a href=/>首页</a></div><div id=it><table>{rows}</table></div>"))
    assert main is not None
    assert "样品7号" in main.text


def test_a_page_without_text_has_no_main() -> None:
    """Nothing is made up."""
    assert find_main(parse("<div><img src=a.jpg></div>")) is None


def test_made_up_depth_is_not_read_to_its_end() -> None:
    """Where the same text stands below thousands of levels, the way down ends in an element that holds it all."""
    text = "".join(f"<p>{PROSE}</p>" for _ in range(20))
    tree = parse("<body>" + "<div><p>，</p>" * 1_000 + text)
    main = find_main(tree)
    assert main is not None
    assert main.text.count(PROSE) == 20


def test_enumerations_beside_a_table_of_names_are_no_prose() -> None:
    """Dates counted up in a box (5月11、12日) do not outweigh a list of names, which has no prose at all."""
    box = "".join(f"<tr><td>考试{i}</td><td>5月{i}、{i + 1}日</td></tr>" for i in range(1, 8))
    names = "".join(f"<p>{'潘博文&nbsp;唐振宇&nbsp;郑建华&nbsp;曹俊杰&nbsp;' * 2}</p>" for _ in range(9))
    main = find_main(parse(f"<div><table>{box}</table></div><div id=it>{names}</div>"))
    assert main is not None
    assert main.node.attributes.get("id") == "it"


def test_a_title_element_that_names_the_site_alone() -> None:
    """Cards below a text that name the site do not outweigh the text, for its name is no headline."""
    text = "".join(f"<p>{PROSE}</p>" for _ in range(4))
    cards = "".join(
        f"<div class=card><h4>第{n}期交流活动</h4><p>为促进交流，云梁教育集团与各校、各部门开展活动，近日...</p>"
        f"<a href=/{n}.html>查看详情</a></div>"
        for n in range(3)
    )
    page = f"<title>云梁教育集团-基础教育</title><h3>校长面对面培训</h3><div id=it>{text}</div><div>{cards}</div>"
    main = find_main(parse(page))
    assert main is not None
    assert main.node.attributes.get("id") == "it"


FOOT = "<div class=footer><p>主办：云梁市水务局　承办：信息中心</p><p>地址：河西路1号　电话：000-84400000</p></div>"


@pytest.mark.parametrize(
    ("inside", "how"),
    [
        ("<div class=content></div>", "blank"),
        ("<div id=zoom><p>数据加载中，请稍候……</p></div>", "blank"),
        ("<div class=content><div id=player></div></div>", "blank"),
        ("<div class=content><img src=a.jpg></div>", "headline"),
        ("<div class=list>李四、王五，周一至周五轮流值班</div><div class=content></div>", "headline"),
    ],
)
@pytest.mark.parametrize("wrapped", [False, True])
def test_an_element_that_a_script_has_yet_to_fill(inside: str, how: str, wrapped: bool) -> None:
    """An empty element that is called the content is the text, before the foot of the site; not before another text or
    a picture."""
    shown = f"<div><h1>市水务局值班安排</h1><p>发布时间：2025-05-12</p>{inside}</div>"
    shown = f"<div>{shown}{FOOT}</div>" if wrapped else shown + FOOT
    main = find_main(parse(f"<title>市水务局值班安排_云梁市水务局</title>{shown}"))
    assert main is not None
    assert main.how == how
    assert main.text.strip() == "" or "轮流值班" in main.text or "img" in (main.node.html or "")


@pytest.mark.parametrize("text", ["请各单位立即自查整改。", "5月12日停水。", "现予公示，请遵照执行"])
@pytest.mark.parametrize("name", ["content", "x"])
def test_a_text_shorter_than_its_byline(text: str, name: str) -> None:
    """The text is found below the byline, though that has more characters: by its element's name, or around it."""
    byline = "<h1>通报</h1><div>发布时间：2025-05-12　来源：市水务局</div>"
    main = find_main(parse(f"<title>通报</title>{byline}<div class={name}><p>{text}</p></div>"))
    assert main is not None
    assert main.text.strip().endswith(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<p>因管道检修，定于5月13日停水。</p>", "定于5月13日停水"),
        ("<p>市水务局发布停水预警。</p>", "停水预警"),
        ("<table><tr><td>姓名</td><td>单位</td></tr><tr><td>王小明</td><td>第一中学</td></tr></table>", "王小明"),
        ("<p>停水通知见下</p>", "见下"),
    ],
)
@pytest.mark.parametrize("around", ["{}", "<div class=wrap>{}</div>"])
@pytest.mark.parametrize("title", ["市水务局五月停水通知", "云梁市水务局"])
def test_the_foot_is_no_text_where_anything_else_stands(text: str, said: str, around: str, title: str) -> None:
    """A text may be shorter than the foot of the site and stand in an element whose name tells nothing."""
    shown = (
        "<h1>市水务局五月停水通知</h1><div>发布时间：2025-05-12　来源：市水务局　浏览次数：<b>123</b>次</div>"
        f"<div class=xl_con>{text}</div>{FOOT}"
    )
    main = find_main(parse(f"<title>{title}</title>{around.format(shown)}"))
    assert main is not None
    assert said in main.text
    assert "河西路" not in main.text


@pytest.mark.parametrize(("inside", "how"), [("<p><img src=a.jpg></p>", "headline"), ("", "blank")])
def test_what_shows_no_words_wins_over_the_foot(inside: str, how: str) -> None:
    """Below the headline stands a picture, or what a script fills."""
    shown = f"<h1>一图读懂节水规划</h1>\n<div>发布时间：2025-05-12</div>\n<div class=c>{inside}</div>\n{FOOT}"
    main = find_main(parse(f"<title>一图读懂节水规划</title>{shown}"))
    assert main is not None
    assert (main.how, main.text) == (how, "")


def test_headlines_inside_headlines_are_asked_once() -> None:
    """Where a thousand elements begin with the title, one inside the other, what is around them is read once."""
    title = "市水务局五月停水通知"
    tree = parse(f"<title>{title}</title>" + f"<div>{title}<div>" * 500)
    begun = time.process_time()
    find_main(tree)
    assert time.process_time() - begun < 5


@pytest.mark.parametrize(
    "beside",
    [
        "<table><tr><td>乡镇</td><td>面积</td></tr><tr><td>大坝乡</td><td>300</td></tr></table>",
        "<ul><li>大坝乡三百亩</li><li>小河乡二百亩</li></ul>",
        "<p><img src=/1.jpg></p>",
    ],
)
@pytest.mark.parametrize("paragraph", ["<div>{}</div>", "<section><section><p>{}</p></section></section>"])
def test_what_stands_beside_the_only_paragraph(beside: str, paragraph: str) -> None:
    """An element with one paragraph is not all of a text that has a table, a list or a picture, too."""
    title = "市水务局开展春灌指导"
    text = f"<div class=x id=it>{paragraph.format(PROSE * 2)}{beside}</div>"
    main = find_main(parse(f"<title>{title}</title><div><h1>{title}</h1><p>2025-05-12</p>{text}</div>{FOOT}"))
    assert main is not None
    assert main.node.attributes.get("id") == "it"


def test_words_of_a_cell_beside_a_table_inside_it() -> None:
    """A paragraph that stands in no element of its own is of the text as much as the longer one in a nested table."""
    nested = f"<table><tr><td><img src=/1.jpg></td></tr><tr><td><p>{PROSE * 3}</p></td></tr></table>"
    main = find_main(
        parse(f"<h1>市水务局开展春灌指导</h1><table><tr><td id=it>　　{PROSE}<br>{nested}</td></tr></table>")
    )
    assert main is not None
    assert main.text.count(PROSE) == 4


@pytest.mark.parametrize(
    "head",
    [
        "<div><h1>{}</h1><div>云梁日报<br>2025-05-12 星期一 A03版</div><div>■ 全媒体记者 王晓</div></div>",
        "<section><em>快讯</em><strong class=t>{}</strong><p><b>日期</b>：2025-05-12 <b>来源</b>：供水</p></section>",
        "<header><span>综合新闻</span><h2>{}</h2><span>云梁融媒体中心</span><span>王晓 李明</span></header>",
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "<div><p>{0}</p><p>{1}</p></div>",
        "<section>{0}<br>{1}</section>",
        "<div><div>{0}</div><div>{1}</div></div>",
        "<p>{0}</p><p>{1}</p>",
    ],
)
def test_a_short_text_in_an_element_of_its_own(head: str, text: str) -> None:
    """However much stands with the headline, what says sentences behind it is the text, all of it."""
    title, first, second = "南坪社区本周停水通知", "因检修管道，5月13日停水。", "市民可到广场取水点接水，每户两桶。"
    main = find_main(parse(f"<title>{title}</title>{head.format(title)}{text.format(first, second)}{FOOT}"))
    assert main is not None
    assert first in main.text
    assert second in main.text


def test_pictures_below_a_headline_that_stands_with_its_byline_alone() -> None:
    """The element with the headline is no text where what is behind it shows pictures."""
    head = "<div><h1>一图读懂节水规划</h1><p>来源：市水务局　2025-05-12 15:00</p></div>"
    pictures = "<div id=it><p><img src=/1.jpg></p></div>"
    main = find_main(parse(f"<title>一图读懂节水规划-市水务局</title>{head}{pictures}{FOOT}"))
    assert main is not None
    assert main.node.attributes.get("id") == "it"


@pytest.mark.parametrize("tag", ["div", "section", "div style='text-indent:2em'"])
@pytest.mark.parametrize(
    "others",
    [["协会副会长周霖、秘书长宋远参加会议。"], ["附件：名单", "云梁市计量协会", "2025年5月12日"]],
    ids=["last", "signed"],
)
def test_one_long_paragraph_among_short_ones_of_its_make(tag: str, others: list[str]) -> None:
    """An element without a name that holds nearly all of the prose is a paragraph like those below it."""
    long = (
        "5月12日，云梁市计量协会召开会员大会，来自全市的120名代表参加。会议听取了上年工作报告，审议了章程修改草案，"
        "选举产生新一届理事会。市市场监管局有关负责人到会讲话，对协会工作给予肯定，并提出希望。"
    )
    lines = "".join(f"<{tag}>{line}</{tag.split()[0]}>" for line in [long, *others])
    main = find_main(
        parse(f"<title>会员大会召开</title><div><h1>会员大会召开</h1><div class=con>{lines}</div></div><p>版权所有</p>")
    )
    assert main is not None
    assert [line for line in main.text.split("\n") if line.strip()] == [long, *others]
