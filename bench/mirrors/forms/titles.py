"""Where a page shows its headline, and what its title element makes of it."""

from __future__ import annotations

from random import Random

from bench.mirrors.forms.sheet import around, as_html, framed, paragraphs, sheet, shown
from bench.mirrors.page import Axis, Form, Laid, Written

TITLES = Axis[Form]()

_SEPARATORS = ("-", "_", " - ", "|", " | ", "——", "--", "－", ">>", " » ", "·", "::", "，", " ", "_ ", "—")


def _title(laid: Laid) -> str:
    return shown(laid.story.title)


@TITLES
def _title_site_before(laid: Laid, random: Random) -> Written:
    story = laid.story
    separator = random.choice(_SEPARATORS[:12])
    parts = random.choice([[story.site], [story.site, story.column]])
    return as_html(laid, sheet(laid, named=separator.join([*parts, _title(laid)]), headline=f"<h2>{_title(laid)}</h2>"))


@TITLES
def _title_column_behind(laid: Laid, random: Random) -> Written:
    story = laid.story
    parts = random.choice([[story.column, story.site], [story.column], [story.site, "首页"], [story.site]])
    return as_html(laid, sheet(laid, named=random.choice(_SEPARATORS).join([_title(laid), *parts])))


@TITLES
def _title_alone(laid: Laid, random: Random) -> Written:
    """No headline on the page: the title element alone says it."""
    separator = random.choice(["-", "_", " - ", "|", " | ", "——", "--"])
    return as_html(laid, sheet(laid, named=f"{_title(laid)}{separator}{laid.story.site}", headline=""))


@TITLES
def _title_cut(laid: Laid, random: Random) -> Written:
    """The title element is cut short."""
    cut = laid.story.title[: random.choice([10, 14, 18])]
    return as_html(laid, sheet(laid, named=f"{cut}{random.choice(['...', '…', '', '..'])}-{laid.story.site}"))


@TITLES
def _title_below_site(laid: Laid, random: Random) -> Written:
    """The site's name is the page's first heading."""
    story = laid.story
    tag = random.choice(["h2", "h3", "div class=title", "p align=center", "div id=title"])
    logo = random.choice([f"<h1>{story.site}</h1>", f'<h1 class="logo"><a href="/">{story.site}</a></h1>'])
    headline = f"<{tag}>{_title(laid)}</{tag.split()[0]}>"
    return as_html(laid, sheet(laid, headline=headline).replace("<body>", f"<body>{logo}", 1))


@TITLES
def _title_below_column(laid: Laid, random: Random) -> Written:
    """A heading for the column, then the headline."""
    tag, column = random.choice([("h3", "h2"), ("h2", "h1"), ("h1", "h3"), ("h4", "h2")])
    headline = f"<{column}>{laid.story.column}</{column}><{tag}>{_title(laid)}</{tag}>"
    return as_html(laid, sheet(laid, headline=headline))


@TITLES
def _title_division(laid: Laid, random: Random) -> Written:
    way = random.choice(
        [
            '<div class="article-title">{}</div>',
            '<div class="tit">{}</div>',
            '<div id="newsTitle">{}</div>',
            '<div class="bt1">{}</div>',
            '<p class="contitle">{}</p>',
            '<div style="text-align:center;font-size:24px;font-weight:bold">{}</div>',
            '<p align="center"><strong>{}</strong></p>',
            '<p style="text-align:center"><b><font size="5">{}</font></b></p>',
            "<center><b>{}</b></center>",
            '<span class="biaoti">{}</span><br>',
            '<strong style="font-size:18pt">{}</strong>',
        ]
    )
    return as_html(laid, sheet(laid, headline=way.format(_title(laid))))


@TITLES
def _title_cell(laid: Laid, random: Random) -> Written:
    """Everything in the rows of one table of the layout."""
    title = random.choice(
        [
            '<td align="center" class="title">{}</td>',
            '<td height="40" align="center"><font size="5" color="#FF0000"><b>{}</b></font></td>',
            "<td align=center class=bt>{}</td>",
            '<td><div align="center"><strong>{}</strong></div></td>',
        ]
    ).format(_title(laid))
    text = framed(
        _title(laid),
        around(laid.above),
        f'<table width="98%" border="0" cellspacing="0" cellpadding="0"><tr>{title}</tr>',
        f'<tr><td align="center">{around(laid.byline)}</td></tr><tr><td><hr></td></tr>',
        f'<tr><td class="{random.choice(["content", "zw", "STYLE1"])}">{paragraphs(laid)}</td></tr></table>',
        around(laid.below),
    )
    return as_html(laid, text)


@TITLES
def _title_on_two_lines(laid: Laid, _random: Random) -> Written:
    """A headline broken in the middle, at its blank where it has one."""
    title = laid.story.title
    cut = title.find(" ") if " " in title else len(title) // 2
    broken = f"{shown(title[:cut])}<br/>{shown(title[cut:])}"
    return as_html(laid, sheet(laid, headline=f"<h1>{broken}</h1>"))


@TITLES
def _title_repeated(laid: Laid, random: Random) -> Written:
    """The headline stands over the page, in the crumbs, and as the first paragraph of what was pasted."""
    story = laid.story
    pasted = random.choice(
        [f'<p style="text-align:center"><strong>{_title(laid)}</strong></p>', f"<p>{_title(laid)}</p>", ""]
    )
    crumbs = f"<div class=crumb><a href=/>首页</a> &gt; <a href=/a/>{story.column}</a> &gt; {_title(laid)}</div>"
    return as_html(
        laid,
        sheet(
            laid,
            headline=f"{crumbs}<h1>{_title(laid)}</h1>",
            body=f"<div class=content>{pasted}{paragraphs(laid)}</div>",
        ),
    )


@TITLES
def _title_with_kicker(laid: Laid, random: Random) -> Written:
    """Small links and tools beside the headline."""
    tools = random.choice(
        [
            "<div class=tools>字体：<a>大</a> <a>中</a> <a>小</a> <a>打印</a></div>",
            "<div>【字号：<a>大</a> <a>中</a> <a>小</a>】【<a>打印</a>】【<a>关闭</a>】</div>",
            '<div class="share">分享到：<a>微信</a><a>微博</a></div>',
            "<a href=#>收藏</a> <a href=#>打印本页</a>",
        ]
    )
    return as_html(
        laid,
        sheet(laid, headline=random.choice([f"<h1>{_title(laid)}</h1>{tools}", f"{tools}<h1>{_title(laid)}</h1>"])),
    )


@TITLES
def _title_linked(laid: Laid, random: Random) -> Written:
    """The headline leads to its own page."""
    way = random.choice(
        ["<h1><a href='/art/1024.html'>{}</a></h1>", "<h3><a href=#>{}</a></h3>", "<a name=top><h2>{}</h2></a>"]
    )
    return as_html(laid, sheet(laid, headline=way.format(_title(laid))))


@TITLES
def _title_of_table(laid: Laid, random: Random) -> Written:
    """The headline is the head of a table whose only other cell is the text."""
    head = random.choice(
        ["<caption>{}</caption>", "<tr><th>{}</th></tr>", "<thead><tr><td align=center><b>{}</b></td></tr></thead>"]
    )
    byline = f"<tr><td>{around(laid.byline)}</td></tr>" if laid.byline else ""
    body = f"<table width=90%>{head.format(_title(laid))}{byline}<tr><td>{paragraphs(laid)}</td></tr></table>"
    return as_html(laid, framed(_title(laid), around(laid.above), body, around(laid.below)))
