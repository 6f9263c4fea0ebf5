"""Pages as the makers of sites lay them out: the systems that agencies, papers and message accounts run."""

from __future__ import annotations

from random import Random

from bench.mirrors.forms.sheet import (
    DAY,
    HTML,
    SOURCE,
    around,
    as_html,
    framed,
    list_of_links,
    paragraphs,
    sheet,
    shown,
    tagged,
)
from bench.mirrors.page import Axis, Form, Laid, Written

MAKERS = Axis[Form]()

_STYLE = '<style type="text/css">.TRS_Editor P{line-height:2;font-family:宋体;}.TRS_Editor DIV{line-height:2;}</style>'


@MAKERS
def _made_by_editor(laid: Laid, random: Random) -> Written:
    """An editor that brings its own style sheet along."""
    name = random.choice(
        ["TRS_Editor", "view TRS_UEDITOR trs_paper_default trs_word", "Custom_UnionStyle", "ke-content"]
    )
    body = tagged("p", laid.story.paragraphs, 'align="justify" style="text-indent: 2em"', "\u3000\u3000")
    return as_html(laid, sheet(laid, body=f'<div class="{name}">{_STYLE}{body}</div>'))


@MAKERS
def _made_between_marks(laid: Laid, random: Random) -> Written:
    """Comments and empty metas mark where content begins."""
    begin, end = random.choice(
        [
            (
                '<meta name="ContentStart"/><!--ZJEG_RSS.content.begin-->',
                '<!--ZJEG_RSS.content.end--><meta name="ContentEnd"/>',
            ),
            ("<!--文章正文内容开始-->", "<!--文章正文内容结束-->"),
            ("<UCAPCONTENT>", "</UCAPCONTENT>"),
            ("<founder-content>", "</founder-content>"),
            ("<!--HTMLBOX-->", "<!--/HTMLBOX-->"),
            ("<!-- 内容 start -->", "<!-- 内容 end -->"),
        ]
    )
    title = shown(laid.story.title)
    headline = random.choice(
        [
            f"<!--<$[信息名称]>begin-->{title}<!--<$[信息名称]>end-->",
            f"<UCAPTITLE>{title}</UCAPTITLE>",
            f"<founder-title>{title}</founder-title>",
        ]
    )
    return as_html(
        laid,
        sheet(
            laid,
            headline=f'<div class="title">{headline}</div>',
            body=f'<div id="zoom">{begin}{paragraphs(laid)}{end}</div>',
        ),
    )


@MAKERS
def _made_by_forms(laid: Laid, _random: Random) -> Written:
    """A server's form: the state of the page in a field, each part in a labelled span."""
    state = f'<input type="hidden" name="__VIEWSTATE" value="{"dDwtMTYyODg2NzM4Mjt0PDtsPGk8MT47" * 20}"/>'
    text = "<br/>".join(f"&nbsp;&nbsp;&nbsp;&nbsp;{shown(each)}" for each in laid.story.paragraphs)
    page = sheet(
        laid,
        headline=f'<form method="post" action="show.aspx?id=7" id="form1">{state}'
        f'<div align="center"><span id="ctl00_Main_lblTitle">{shown(laid.story.title)}</span></div>',
        body=f'<span id="ctl00_Main_lblContent">{text}</span></form>',
    )
    return as_html(laid, page)


@MAKERS
def _made_for_messages(laid: Laid, _random: Random) -> Written:
    """An account's message: the body is hidden until a script has run; name and day stand over it."""
    story = laid.story
    opening = '<section style="box-sizing:border-box"><p style="text-indent:2em"><span leaf="">'
    body = "".join(f"{opening}{shown(each)}</span></p></section>" for each in story.paragraphs)
    text = framed(
        "",
        '<div id="img-content">',
        f'<h1 class="rich_media_title" id="activity-name">\n\n{shown(story.title)}\n</h1>',
        f'<div id="meta_content"><span class="rich_media_meta_nickname"><a id="js_name">\n  {story.source} </a></span>',
        f'<em id="publish_time">{story.day} {story.time}</em></div>',
        f'<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;">{body}</div></div>',
        f"<script>var ct = \"0\";var createTime = '{story.day} {story.time}';</script>",
        '<div class="qr_code_pc"><p>微信扫一扫<br>关注该公众号</p></div>',
        attributes='id="activity-detail"',
    )
    return Written(text, HTML, DAY | SOURCE)


@MAKERS
def _made_by_weblog(laid: Laid, _random: Random) -> Written:
    story = laid.story
    text = framed(
        f"{shown(story.title)} | {story.site}",
        f'<header><p class="site-title"><a href="/">{story.site}</a></p>',
        f'<nav class="menu">{list_of_links(["首页", story.column])}</nav></header>',
        around(laid.above),
        f'<article id="post-7" class="post hentry"><h1 class="entry-title">{shown(story.title)}</h1>',
        around(laid.byline),
        f'<div class="entry-content">{paragraphs(laid)}</div></article>',
        around(laid.below),
        f'<aside class="widget-area"><h2 class="widget-title">近期文章</h2>{list_of_links(story.others[:5])}</aside>',
        f"<footer>© {story.day[:4]} {story.site}</footer>",
        attributes='class="post-template single"',
    )
    return as_html(laid, text)


@MAKERS
def _made_by_forum(laid: Laid, random: Random) -> Written:
    """A board's first post."""
    story = laid.story
    post = random.choice(["<br />\n", "<br />\n<br />\n"]).join(map(shown, story.paragraphs))
    text = framed(
        f"{shown(story.title)} - {story.column} - {story.site} - Powered by Discuz!",
        around(laid.above),
        f'<h1 class="ts"><a href="forum.php?mod=forumdisplay&fid=2">[{story.column}]</a>',
        f'<span id="thread_subject">{shown(story.title)}</span></h1>',
        around(laid.byline),
        f'<div class="t_fsz"><table><tr><td class="t_f" id="postmessage_1">{post}</td></tr></table></div>',
        around(laid.below),
    )
    return as_html(laid, text)


@MAKERS
def _made_by_paper(laid: Laid, random: Random) -> Written:
    """A newspaper's page on the screen: the page's other articles, then this one."""
    story = laid.story
    edition = random.choice(["第01版：要闻", "A02版：综合", "第四版：市场"])
    body = tagged("P", story.paragraphs, "", "&nbsp;&nbsp;&nbsp;&nbsp;")
    text = framed(
        shown(story.title),
        f'<div class="left"><div>{edition}</div>{list_of_links(story.others[:6])}',
        '<a href="#">上一版</a> <a href="#">下一版</a></div><div class="right">',
        around(laid.above),
        f"<table><tr><td align=center class=bt1><founder-title><b>{shown(story.title)}</b></founder-title></td></tr>",
        f"<tr><td>{around(laid.byline)}</td></tr>",
        f'<tr><td><div id="ozoom"><founder-content>{body}</founder-content></div></td></tr></table>',
        around(laid.below),
        "</div>",
    )
    return as_html(laid, text)
