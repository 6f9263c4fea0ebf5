"""Portals, broadcasters and forums: what they put above, into and below a text without its being of it."""

from __future__ import annotations

import pytest

from schemas.articles import PageType
from services.cleaner import clean_page
from services.cleaner.blocks import read_blocks
from tests.cleaner.test_templates import BODY, BYLINE, TEXT, TITLE, URL, page

SAID = "早就该查了，希望不要一阵风，最好每个季度都来一次，结果也公布出来，让大家心里有数。"
OTHER = "我们小区的水表三年没有检过，打过两次电话，一直没人来。"


def text_of(inner: str) -> list[str]:
    """The lines of the text of a page with a headline and this inner markup."""
    return clean_page(page(f"<div class=m><h1>{TITLE}</h1>{BYLINE}{inner}</div>"), url=URL).text.split("\n")


@pytest.mark.parametrize(
    ("heading", "comment"),
    [
        ("网友评论（以下内容只代表网友个人观点）", "<p>云梁网友 小满　2025-05-13 09:46</p><p>{}</p>"),
        ("精选留言", "<p>小满</p><p>{}</p><p>作者：谢谢支持</p>"),
        ("互动聊天室", "<p>小满10:39</p><p>{}</p>"),
        ("其他3条回答", "<p>小满</p><p>{}</p><p>2025-05-13赞 3 踩</p>"),
        ("热门跟贴", "<p>云梁市网友 [小满]：2025-05-13 09:46:12 发表</p><p>{}</p><p>顶[3] 回复 收藏</p>"),
        ("文明上网理性发言，请遵守评论服务协议", "<p>小满</p><p>{}</p><p>05-13 云梁</p><p>回复 举报</p>"),
        ("最新评论 最热评论", "<p>3楼 小满</p><p>{}</p>"),
        ("已有3人评论，5人参与", "<p>小满：{}</p>"),
        ("", "<p>小满</p><p>3小时前</p><p>{}</p><p>回复</p><p>赞(3)</p>"),
        (f"《{TITLE}》上有3条评论", "<p>小满说道：2025-05-13 09:46</p><p>{}</p><p>回复</p>"),
    ],
)
def test_what_readers_wrote_ends_a_text(heading: str, comment: str) -> None:
    """Whatever its heading is called, where who wrote when, buttons or answers stand below it."""
    comments = "".join(comment.format(said) for said in (SAID, OTHER, SAID + OTHER))
    assert text_of(f"{BODY}<h3>{heading}</h3>{comments}") == TEXT


@pytest.mark.parametrize(
    "following",
    [
        ["意见", "各企业应当在一个月内完成自查，并把结果报送市局计量科。", "云梁市市场监督管理局", "2025年5月12日"],
        ["群众留言", "有群众留言反映水表偏快，该局当天派人到场检定，结果为合格。"],
        ["检查组共提出3条意见", "企业表示将逐条整改。"],
    ],
)
def test_a_heading_like_that_of_comments_ends_no_text_alone(following: list[str]) -> None:
    """Opinions and messages that the article itself reports stay."""
    lines = "".join(f"<p>{line}</p>" for line in following)
    assert text_of(BODY + lines) == TEXT + following


def test_comments_that_say_more_than_the_text_are_not_the_page_s_text() -> None:
    """An element named after comments is none the more for repeating the title in its heading."""
    comment = f"<li><b>小满</b>说道：<time>2025-05-13 09:46</time><div><p>{SAID * 2}</p></div><a>回复</a></li>"
    inner = (
        f"<div class=post><div><h1>{TITLE}</h1>{BYLINE}</div><div class=entry>{BODY}</div></div>"
        f"<div id=comments class=comments-area><h2>《{TITLE}》上有31条评论</h2><ol>{comment * 31}</ol></div>"
    )
    article = clean_page(page(inner), url=URL)
    assert article.page_type is PageType.ARTICLE
    assert article.text.split("\n") == TEXT


def test_links_with_their_dates_in_brackets() -> None:
    """Related news below a text, each with its moment, though comments follow."""
    rows = "".join(
        f"<li><a href='/xw/{i}.html'>云梁市公布第{i}批质量标杆</a> (2025-04-1{i} 12:33)</li>" for i in range(5)
    )
    comments = f"<h4>我来说两句</h4><p>小满 2025-05-13 09:46</p><p>{SAID}</p><p>何岩 2025-05-13 10:02</p><p>{OTHER}</p>"
    assert text_of(f"{BODY}<p><b>相关报道：</b></p><ul>{rows}</ul>{comments}") == TEXT


def test_links_above_the_last_paragraph() -> None:
    """A box of links inside a text ends it no more above one paragraph than above two."""
    links = "".join(f"<li><a href='/xw/{i}.html'>云梁市公布第{i}批质量标杆</a></li>" for i in range(2))
    box = f"<div class=box><p>【延伸阅读】</p><ul>{links}</ul></div>"
    first, second, last = (f"<p>{line}</p>" for line in TEXT)
    assert text_of(f"{first}{second}{box}{last}<p>责任编辑：周霖</p>") == TEXT
    assert text_of(f"{first}{second}{last}{box}") == TEXT


def test_films_beside_a_text() -> None:
    """Links that begin with the length of a film are the player's list."""
    films = "".join(f"<li><a href='/v/{i}.html'><i>0{i}:12</i><em>云梁市公布质量标杆</em></a></li>" for i in range(8))
    assert text_of(f"<ul>{films}</ul><div>{BODY}</div>") == TEXT


def test_an_advertisement_between_paragraphs() -> None:
    """What links below the word 广告 is none of the text."""
    card = "<div><span>广告</span><a href='https://ad.example/j'><h4>旧手机别扔</h4><p>三分钟估价</p></a></div>"
    assert text_of(BODY.replace("</p>", f"</p>{card}", 1)) == TEXT


def test_a_folded_text_is_read_to_its_end() -> None:
    """Paragraphs that a button shows are the text's; what else is hidden is not."""
    shown, rest = [f"{at}、{TEXT[0]}" for at in "一二三"], f"<p>{TEXT[1]}</p><p>{TEXT[2]}</p>"
    first = "".join(f"<p>{line}</p>" for line in shown)
    hidden = f'<div class=art>{first}<div style="display:none">{rest}</div></div>'
    assert text_of(f"{hidden}<a>展开阅读全文</a>") == shown + TEXT[1:]
    assert text_of(hidden) == shown


def test_a_headline_may_be_hidden_in_the_text() -> None:
    """The only heading, hidden above the paragraphs, is no lead and no error."""
    paragraphs = "".join(f"<p>{each}</p>" for each in TEXT)
    hidden = page(f'<div class=art><div style="display:none"><h1>{TITLE}</h1></div>{paragraphs}</div>')
    assert clean_page(hidden, url=URL).text.split("\n") == TEXT


def test_an_introduction_that_comes_again_is_left_out() -> None:
    """What a template shows above the text as its introduction stands in the text once."""
    assert text_of(f"<div class=intro>{TEXT[0]}</div><div class=content>{BODY}</div>") == TEXT


def test_the_byline_of_a_portal() -> None:
    """Its address, the moment, the outlet, and how many comments there are, on one line."""
    line = "<p>http://www.a.example　2025年05月12日08:32　　<a href='/'>云梁日报</a>　　<a>我要评论(<b>326</b>)</a></p>"
    article = clean_page(page(f"<div class=m><h1>{TITLE}</h1>{line}{BODY}</div>"), url=URL)
    assert (article.published_at, article.source) == ("2025-05-12T08:32+08:00", "云梁日报")
    assert article.text.split("\n") == TEXT


def test_what_a_portal_leaves_for_machines_below_a_text() -> None:
    """The page's own address before its editor."""
    line = f"<div>news.a.example true 云梁新闻 {URL} report 1896 （责任编辑：UN642）</div>"
    assert text_of(BODY + line) == TEXT


def test_the_first_post_of_a_thread_is_its_text() -> None:
    """A forum's page is no list of posts, and the answers are none of the text."""
    post = (
        "<div><div class=who><a href='/u'>{}</a><p>金牌会员</p></div><div class=what><b>{}</b>"
        "<em>发表于 2025-5-{} 21:14</em><div class=t>{}</div><p><a>回复</a> <a>举报</a></p></div></div>"
    )
    posts = post.format("何岩", "楼主", 12, "<br>".join(TEXT)) + post.format("小满", "沙发", 13, SAID) * 9
    article = clean_page(
        page(f"<h1>{TITLE}</h1><div id=list>{posts}</div>"), url="http://bbs.a.example/thread-1-1-1.html"
    )
    assert article.page_type is PageType.ARTICLE
    assert article.text.split("\n") == TEXT
    assert article.published_at == "2025-05-12T21:14+08:00"


def test_a_text_whose_lines_are_broken_by_hand() -> None:
    """In a `pre` indents begin paragraphs, and a line without one goes on; programs stay as they are."""
    law = "　　第一条　为了加强民用四表管理，保障群众合\n法权益，制定本办法。\n\n　　第二条　本办法适用于本市。\n"
    blocks = read_blocks(f"<div><pre>{law}</pre><pre>for x in y:\n    print(x)</pre></div>").blocks
    assert [block.text for block in blocks] == [
        "第一条 为了加强民用四表管理，保障群众合法权益，制定本办法。",
        "第二条 本办法适用于本市。",
        "for x in y: print(x)",
    ]


def test_a_name_glued_to_its_moment() -> None:
    """Who put it up and when, and how often it was read, in one line without anything between them."""
    line = "<div><a>云梁计量</a><span>2025-05-12 20:15 发表</span><span>浏览 8.3万</span><span>收藏 2,117</span></div>"
    article = clean_page(page(f"<div class=m><h1>{TITLE}</h1>{line}{BODY}</div>"), url="http://www.a.example/zx/1.html")
    assert article.published_at == "2025-05-12T20:15+08:00"
    assert article.text.split("\n") == TEXT


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        (
            "<div class=mw-parser-output><div role=note>本文介绍的是仪表。</div>"
            "<table class=infobox><tr><th>国家</th><td>中国"
            "</td></tr></table><p>{}<sup>[1]</sup></p><div class=toc>"
            "<h2>目录</h2><ul><li><a href='#a'>1 检定</a></li></ul></div>"
            "<h2>检定<span class=mw-editsection>[<a>编辑</a>]</span></h2><p>{}<sup>[2]</sup></p><p>{}</p>"
            "<h2>参考文献<span class=mw-editsection>[<a>编辑</a>]</span></h2>"
            "<ol class=references><li>某报. 2025</li></ol>"
            "<h2>外部链接</h2><ul><li><a href='/x'>官网</a></li></ul>"
            "<table class=navbox><tr><td>仪表</td></tr></table></div>",
            "民用四表 - 众知维基",
        ),
        (
            "<div><div class=para>{}<sup>[1]</sup></div>"
            "<div class=basicInfo_x1><dl><dt>别名</dt><dd>四表</dd></dl></div>"
            "<div class=lemma-catalog><h2>目录</h2><a href='#1'>检定</a></div>"
            "<div><h2>检定</h2><a>播报</a><a>编辑</a></div>"
            "<div class=para>{}</div><div class=para>{}<sup>[2-3]</sup></div></div><p>本词条已认证</p>",
            "民用四表_百知百科",
        ),
    ],
)
def test_the_entry_of_an_encyclopedia(entry: str, title: str) -> None:
    """Paragraphs and headings of sections, without boxes of facts, contents, marks and references."""
    article = clean_page(page(f"<h1>民用四表</h1>{entry.format(*TEXT)}", title=title), url="http://w.example/wiki/1")
    assert article.text.split("\n")[:4] == [TEXT[0], "检定", *TEXT[1:]]


def test_marks_of_footnotes_are_text_elsewhere() -> None:
    """An announcement's own marks stay."""
    assert text_of(BODY.replace("。</p>", "<sup>[1]</sup>。</p>", 1))[0] == TEXT[0].replace("。", "[1]。")


ROWS = [
    "<li>·<a href='/x/{}.html'>云梁市公布第{}批质量标杆名单</a></li>",
    "<li><a href='/x/{}.html'>云梁市公布第{}批质量标杆名单</a>（04-03）</li>",
    "<li>[04-03 10:21] <a href='/x/{}.html'>云梁市公布第{}批质量标杆名单</a></li>",
    "<li><a href='/x/{}.html'>云梁市公布第{}批质量标杆名单</a><em>云梁日报</em><em>3天前</em></li>",
]


@pytest.mark.parametrize("row", ROWS)
def test_rows_that_lead_to_other_pages(row: str) -> None:
    """With bullets, days and outlets beside their links, below the text or, under a heading, inside it."""
    rows = "".join(row.format(i, i) for i in range(5))
    assert text_of(f"{BODY}<div>{rows}</div>") == TEXT
    assert text_of(BODY.replace("</p>", f"</p><div><b>相关阅读</b>{rows}</div>", 1)) == TEXT


def test_a_link_with_its_sentence_is_text() -> None:
    """A paragraph that begins with a link and says something about it."""
    line = "<a href='/x/1.html'>《云梁市民用四表检定管理办法》</a>已经印发，请认真贯彻执行。"
    assert text_of(f"{BODY}<p>{line}</p>")[-1] == "《云梁市民用四表检定管理办法》已经印发，请认真贯彻执行。"


def test_who_said_when_is_no_comment_without_buttons() -> None:
    """What the guests of an interview say stays, whatever stands beside their names."""
    guests = [
        ("[主持人] 2025-05-12 10:00", SAID),
        ("[何岩] 2025-05-12 10:02", OTHER),
        ("[何岩] 2025-05-12 10:05", TEXT[2][6:]),
    ]
    lines = text_of(BODY + "".join(f"<p>{who}</p><p>{said}</p>" for who, said in guests))
    assert all(said in lines for _, said in guests)


@pytest.mark.parametrize(
    "line",
    [
        "云梁日报 2025-05-12 08:32",
        "<b>云梁日报</b><i>2025-05-12 08:32</i><i>云梁</i>",
        "2025-05-12 08:32　|　云梁日报　|　作者 周霖",
        "云梁日报 记者 周霖 2025-05-12 08:32",
        "2025-05-12 08:32 发布于 云梁 | 云梁日报",
        "2025-05-12 08:32　来源：云梁日报　我要评论",
        "2025-05-12 08:32　来源: 云梁日报　有0人参与",
        "云梁日报 | 2025-05-12 08:32 | 阅读 1.2万 | 评论 3",
    ],
)
def test_an_outlet_beside_the_moment(line: str) -> None:
    """Before it, behind it, between bars, before buttons: no part of the text, and the outlet alone is the source."""
    inner = f"<div class=m><h1>{TITLE}</h1><p>{line}</p>{BODY}<p>{SAID}</p><p>{OTHER}</p></div>"
    article = clean_page(page(inner), url="http://www.a.example/p/1.html")
    assert (article.published_at, article.source) == ("2025-05-12T08:32+08:00", "云梁日报")
    assert article.text.split("\n")[0] == TEXT[0]


@pytest.mark.parametrize(
    "line",
    [
        "分享让更多人看到",
        "打开云梁APP阅读全文",
        "举报/反馈",
        "分享 收藏 赞 在看",
        "赞 5分享",
        "新闻热线：0778-8812345",
        "标签：计量 检定 水表",
        "【我要纠错】责任编辑：何岩",
        "特此声明：转载本文请注明来源",
        "本文阅读量：1234",
        "- 全文完 -",
        "点个“在看”你最好看",
        "觉得有用，点一下在看吧",
        "分享、点赞、在看",
    ],
)
def test_what_portals_and_apps_put_below_a_text(line: str) -> None:
    """Buttons, hot lines, tags, editors, counters."""
    assert text_of(f"{BODY}<p>{SAID}</p><p>{line}</p>") == [*TEXT, SAID]


@pytest.mark.parametrize(
    "asked", ["您对本文内容是否满意？", "这篇文章对您有帮助吗", "您觉得该政策解读有用吗？", "您对本页信息质量是否满意"]
)
def test_a_question_about_the_page_ends_a_text(asked: str) -> None:
    """What readers are asked about the page, and the buttons below, are not of the text."""
    buttons = "<input type=radio>满意<input type=radio>不满意<a href='#'>提交</a>"
    assert text_of(f"{BODY}<div><p>{asked}</p>{buttons}</div>") == TEXT
    other = "您对今年的工作是否满意？"
    assert text_of(f"{BODY}<p>{other}</p><p>{SAID}</p>") == [*TEXT, other, SAID]


@pytest.mark.parametrize(
    "line",
    [
        "媒体转载时应当注明来源。",
        "标签应当清楚、牢固。",
        "群众为检查组点赞。",
        "重点在看得见的地方发力。",
        "以上就是我介绍的主要内容，谢谢大家。",
    ],
)
def test_a_last_line_about_such_things_is_text(line: str) -> None:
    """Sentences with the same words stay."""
    assert text_of(f"{BODY}<p>{SAID}</p><p>{line}</p>") == [*TEXT, SAID, line]


def test_a_numbered_list_of_documents_is_text() -> None:
    """What a notice counts up at its end is its own, though each entry be a link."""
    rows = "".join(f"<p>{i}. <a href='/x/{i}.html'>云梁市民用四表检定规程第{i}部分</a></p>" for i in range(1, 6))
    assert len(text_of(f"{BODY}<p>有关规程如下：</p>{rows}")) == len(TEXT) + 6


def test_whom_to_call_below_a_disclaimer_is_none_of_the_text() -> None:
    """A notice that says whom to call itself keeps the line."""
    said = "<p>凡本网注明“来源：本网”的作品，版权均属于本网，未经授权不得转载。</p>"
    call = "<p>联系电话：0935-0000000</p>"
    assert text_of(BODY + said + call) == TEXT
    assert text_of(BODY + call) == [*TEXT, "联系电话：0935-0000000"]
