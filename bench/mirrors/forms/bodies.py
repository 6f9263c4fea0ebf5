"""How the body of an article is written in markup today."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from random import Random

from bench.mirrors.forms.sheet import around, as_html, framed, paragraphs, sheet, shown, tagged
from bench.mirrors.page import Axis, Form, Laid, Written

BODIES = Axis[Form]()


@BODIES
def _body_paragraphs(laid: Laid, _random: Random) -> Written:
    return as_html(laid, sheet(laid))


@BODIES
def _body_divisions(laid: Laid, random: Random) -> Written:
    attributes, indent = random.choice(
        [("", ""), ('style="text-indent:2em"', ""), ("", "\u3000\u3000"), ("class=p", "&nbsp;&nbsp;")]
    )
    return as_html(
        laid, sheet(laid, body=f"<div id=zoom>{tagged('div', laid.story.paragraphs, attributes, indent)}</div>")
    )


@BODIES
def _body_nested_sections(laid: Laid, _random: Random) -> Written:
    """What an editor of messages makes: each paragraph under sections of its own."""
    body = "".join(
        '<section style="margin:0"><section style="line-height:1.75em"><p style="letter-spacing:1px">'
        f'<span style="font-size:15px"><span>{shown(each)}</span></span></p></section></section>'
        "<section><br></section>"
        for each in laid.story.paragraphs
    )
    return as_html(laid, sheet(laid, body=f"<section data-role=outer>{body}</section>"))


@BODIES
def _body_spans_and_breaks(laid: Laid, random: Random) -> Written:
    way = random.choice(
        ["<span>{}</span><br>", "<span>{}</span><br/><br/>", "<span style='font-size:16px'>&emsp;&emsp;{}</span><br>\n"]
    )
    return as_html(
        laid,
        sheet(laid, body=f"<div>{''.join(way.format(shown(each)) for each in laid.story.paragraphs)}</div>"),
    )


@BODIES
def _body_of_runs(laid: Laid, random: Random) -> Written:
    """Each run of characters, or each number, has a span of its own."""
    every = random.random() < 0.5

    def spans(text: str) -> str:
        runs = re.findall(r"[0-9A-Za-z.%]+|[^0-9A-Za-z.%]{1,5}" if every else r"[0-9A-Za-z.%]+|[^0-9A-Za-z.%]+", text)
        opening = '<span style="font-family:仿宋_GB2312">'
        return "".join(f"{'<span lang=EN-US>' if each[0].isascii() else opening}{shown(each)}</span>" for each in runs)

    body = "".join(f"<p>{spans(each)}</p>" for each in laid.story.paragraphs)
    return as_html(laid, sheet(laid, body=f"<div class=article>{body}</div>"))


@BODIES
def _body_of_broken_lines(laid: Laid, random: Random) -> Written:
    """The source's lines end anywhere within a paragraph, as editors lay long lines out."""
    indent = random.choice(["", "      ", "\t\t"])

    def laid_out(text: str) -> str:
        runs = re.findall(r".{1,30}", text)
        return f"\n{indent}".join(shown(each) for each in runs)

    body = "".join(f"<p>\n{indent}{laid_out(each)}\n</p>" for each in laid.story.paragraphs)
    return as_html(laid, sheet(laid, body=f"<div>{body}</div>"))


@BODIES
def _body_between_empty(laid: Laid, random: Random) -> Written:
    """Empty paragraphs between all."""
    empty = random.choice(["<p>&nbsp;</p>", "<p><br></p>", "<p></p>", "<p>\u3000\u3000</p>", "<div>&nbsp;</div>"])
    body = empty.join(f"<p>&nbsp; &nbsp; &nbsp; &nbsp;{shown(each)}</p>" for each in laid.story.paragraphs)
    return as_html(laid, sheet(laid, body=f"<div class=view>{empty}{body}{empty}</div>"))


@BODIES
def _body_with_pictures(laid: Laid, random: Random) -> Written:
    parts = [f"<p>{shown(each)}</p>" for each in laid.story.paragraphs]
    picture = random.choice(
        [
            '<p style="text-align:center"><img src="W020250520.jpg" alt="" width="600"></p>',
            "<div align=center><img src=/upload/1.png title=1.png></div>",
            '<p><a href="/big.jpg"><img src="/small.jpg" alt="图片"/></a></p>',
            '<figure><img src="a.jpg"/></figure>',
        ]
    )
    for at in sorted(random.sample(range(len(parts) + 1), 2), reverse=True):
        parts.insert(at, picture)
    return as_html(laid, sheet(laid, body=f"<div class=con>{''.join(parts)}</div>"))


@BODIES
def _body_in_two(laid: Laid, random: Random) -> Written:
    """An advertisement's script divides it."""
    half = (len(laid.story.paragraphs) + 1) // 2
    script = random.choice(
        [
            "<script>document.write('<div id=ad_1></div>');var cpro_id='u1234';</script>",
            '<div class="ad"><script src="//ads.example.com/a.js"></script></div>',
            "<style>.ad_5{display:block}</style><ins class=ad_5></ins><script>(ads=window.ads||[]).push({});</script>",
        ]
    )
    one, other = (tagged("p", part) for part in (laid.story.paragraphs[:half], laid.story.paragraphs[half:]))
    return as_html(laid, sheet(laid, body=f"<div class=text><div>{one}</div>{script}<div>{other}</div></div>"))


@BODIES
def _body_twice(laid: Laid, random: Random) -> Written:
    """Once for screens and once for telephones, or for the printer."""
    one, other = random.choice([("pc", "mobile"), ("hidden-xs", "visible-xs"), ("screen", "printarea")])
    style = random.choice(["", ' style="display:none"'])
    body = f'<div class="{one}">{paragraphs(laid)}</div><div class="{other}"{style}>{paragraphs(laid)}</div>'
    return as_html(laid, sheet(laid, body=body))


@BODIES
def _body_beside_columns(laid: Laid, random: Random) -> Written:
    """A layout of three columns: links left and right of it."""
    others = laid.story.others

    def links(titles: Sequence[str], head: str) -> str:
        items = "".join(
            f'<li><a href="/a/{i}.html" title="{escape(x)}">{shown(x[:12])}…</a></li>' for i, x in enumerate(titles)
        )
        return f"<div class=side><h3>{head}</h3><ul>{items}</ul></div>"

    body = f"<div class=main>{paragraphs(laid)}</div>{links(others[5:9], '热门排行')}"
    text = sheet(laid, body=body)
    return as_html(
        laid,
        text.replace("<body>", f"<body>{links(others[:5], random.choice(['最新动态', '通知公告', '信息公开']))}", 1),
    )


@BODIES
def _body_text_alone(laid: Laid, random: Random) -> Written:
    """No markup but breaks: the text stands in the page itself."""
    way = random.choice(["\u3000\u3000{}<br>\n", "&nbsp;&nbsp;&nbsp;&nbsp;{}<br/>", "{}<br><br>"])
    return as_html(laid, sheet(laid, body="".join(way.format(shown(each)) for each in laid.story.paragraphs)))


@BODIES
def _body_list(laid: Laid, random: Random) -> Written:
    """Paragraphs as items of a list, or of definitions."""
    if random.random() < 0.5:
        return as_html(laid, sheet(laid, body=f"<dl><dt></dt>{tagged('dd', laid.story.paragraphs)}</dl>"))
    return as_html(
        laid,
        sheet(laid, body=f'<ul class="article" style="list-style:none">{tagged("li", laid.story.paragraphs)}</ul>'),
    )


@BODIES
def _body_marked(laid: Laid, _random: Random) -> Written:
    """Words of it are links to a glossary, bold, or marked as a search found them."""
    parts = []
    for each in laid.story.paragraphs:
        cut = len(each) // 2
        one, word, rest = (shown(x) for x in (each[:cut], each[cut : cut + 4], each[cut + 4 :]))
        parts.append(f'<p>{one}<a href="/tag/1.html" target="_blank"><em>{word}</em></a>{rest}</p>')
    return as_html(laid, sheet(laid, body=f"<article>{''.join(parts)}</article>"))


@BODIES
def _body_accelerated(laid: Laid, _random: Random) -> Written:
    """A page for telephones, by the rules of a search engine."""
    title = shown(laid.story.title)
    text = framed(
        title,
        "<amp-sidebar id=s hidden><ul><li><a href=/>首页</a></li></ul></amp-sidebar>",
        around(laid.above),
        f"<article><header><h1>{title}</h1></header>",
        around(laid.byline),
        f'<amp-img src="1.jpg" width="640" height="360"></amp-img>{paragraphs(laid)}</article>',
        "<amp-analytics></amp-analytics>",
        around(laid.below),
        head='<script async src="https://cdn.ampproject.org/v0.js"></script><style amp-custom>body{margin:0}</style>',
    )
    return as_html(laid, text.replace("<html>", '<!doctype html><html amp lang="zh">', 1))


@BODIES
def _body_printed(laid: Laid, random: Random) -> Written:
    """The version for the printer."""
    tools = random.choice(
        [
            "<a href='javascript:window.print()'>打印</a> <a href='javascript:window.close()'>关闭</a>",
            "<input type=button value=打印本页 onclick=window.print()>",
        ]
    )
    text = sheet(
        laid,
        named=f"打印 - {shown(laid.story.title)}",
        headline=f"<h3 align=center>{shown(laid.story.title)}</h3><hr>",
    )
    return as_html(laid, text.replace("<body>", f'<body onload="window.print()">{tools}', 1))


@BODIES
def _body_preserved_lines(laid: Laid, random: Random) -> Written:
    """One element whose style keeps the ends of lines."""
    text = random.choice(["\n", "\n\n", "\r\n\r\n"]).join(map(shown, laid.story.paragraphs))
    return as_html(laid, sheet(laid, body=f'<div class="detail" style="white-space: pre-wrap;">{text}</div>'))


@BODIES
def _body_headings(laid: Laid, random: Random) -> Written:
    """Every paragraph is a heading, or bold, to be read from afar."""
    tag = random.choice(["h4", "h5", "strong"])
    mark = "<br>" if tag == "strong" else ""
    body = "".join(f"<{tag}>{shown(each)}</{tag}>{mark}" for each in laid.story.paragraphs)
    return as_html(laid, sheet(laid, body=f"<div class=content>{body}</div>"))


@BODIES
def _body_initial(laid: Laid, _random: Random) -> Written:
    """The first character stands large and by itself."""
    first, *rest = laid.story.paragraphs
    opening = (
        f'<p><span class="dropcap" style="float:left;font-size:3em">{shown(first[0])}</span>{shown(first[1:])}</p>'
    )
    return as_html(laid, sheet(laid, body=f"<div class=content>{opening}{tagged('p', rest)}</div>"))


@BODIES
def _body_translated(laid: Laid, _random: Random) -> Written:
    """Kept from a browser that translated it: each text in two elements of its own."""
    font = '<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">'
    body = "".join(f"<p>{font}{shown(each)}</font></font></p>" for each in laid.story.paragraphs)
    return as_html(laid, sheet(laid, body=f"<div class=content>{body}</div>"))
