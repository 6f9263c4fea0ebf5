"""Markup that is not as it should be."""

from __future__ import annotations

import re
from html import escape
from random import Random

from bench.mirrors.forms.sheet import around, as_html, paragraphs, sheet, shown, tagged
from bench.mirrors.page import Axis, Form, Laid, Written

BROKEN = Axis[Form]()


@BROKEN
def _broken_early_end(laid: Laid, random: Random) -> Written:
    """A part that was included ends the page."""
    end = random.choice(["</body></html>", "</html>", "</div></div></body></html>"])
    mark = random.choice(["<h1>", '<div class="content">'])
    return as_html(laid, sheet(laid).replace(mark, f"{end}\n{mark}", 1))


@BROKEN
def _broken_unclosed(laid: Laid, random: Random) -> Written:
    """What was opened is not closed."""
    story = laid.story
    way = random.choice(
        [
            "<p>{}\n",
            "<p><span style='font-size:14px'>{}</p>\n",
            "<p><font color=black>{}\n",
            "<p><strong></strong>{}<p>\n",
        ]
    )
    body = "".join(way.format(shown(each)) for each in story.paragraphs)
    text = sheet(
        laid,
        body=f"<div class=content><div>{body}",
        headline=f"<div class=tit><h1>{shown(story.title)}</h1>",
    )
    return as_html(laid, text)


@BROKEN
def _broken_extra_ends(laid: Laid, random: Random) -> Written:
    """What was never opened is closed."""
    end = random.choice(["</div>", "</td></tr></table>", "</span></font>", "</a></p></div>"])
    body = end.join(f"<p>{shown(each)}</p>" for each in laid.story.paragraphs)
    return as_html(laid, sheet(laid, body=f"<div class=content>{body}{end}</div>"))


@BROKEN
def _broken_tables(laid: Laid, random: Random) -> Written:
    """Cells and rows left open, text between them."""
    body = random.choice(
        [
            "<table><tr><td>{}<table><tr><td></table>",
            "<table><tbody>{}<tr><td></td></tr>",
            "<table width=100%><tr><td><table><td>{}</td></table>",
            "<table><tr>{}</tr></table>",
        ]
    ).replace("{}", paragraphs(laid))
    return as_html(laid, sheet(laid, body=body))


@BROKEN
def _broken_link(laid: Laid, _random: Random) -> Written:
    """A link before the text is never closed: all of it leads somewhere."""
    return as_html(
        laid,
        sheet(laid, body=f'<div class="content"><a href="http://www.example.com/" name="top">{paragraphs(laid)}</div>'),
    )


@BROKEN
def _broken_attributes(laid: Laid, random: Random) -> Written:
    """Quotation marks that do not match, blanks where none belong."""
    attributes = random.choice(
        [
            'style="text-indent: 2em;"" align=left',
            "class='a' style=font-family:'宋体' ",
            'style=""font-size:14px;"',
            "style = 'x' data-a=<b",
            'align=justify align=justify class="a"class="b"',
        ]
    )
    body = tagged("p", laid.story.paragraphs, attributes)
    return as_html(laid, sheet(laid, body=f"<div class=content>{body}</div>"))


@BROKEN
def _broken_by_comments(laid: Laid, _random: Random) -> Written:
    """Comments within sentences, and parts of the page that were commented out."""

    def commented(text: str) -> str:
        cut = len(text) // 3
        return f"{shown(text[:cut])}<!--StartFragment-->{shown(text[cut:])}<!--EndFragment-->"

    body = "".join(
        f"<p>{commented(each)}</p><!-- <p>{shown(laid.story.others[0])}</p> -->" for each in laid.story.paragraphs
    )
    return as_html(laid, sheet(laid, body=f"<div class=content>{body}</div>"))


@BROKEN
def _broken_fragment(laid: Laid, random: Random) -> Written:
    """A part of a page only, without its frame."""
    title = shown(laid.story.title)
    headline = random.choice(["<h1>{}</h1>", "<h3>{}</h3>", '<div class="title">{}</div>']).format(title)
    return as_html(
        laid,
        f'{around(laid.above)}<div class="article">{headline}{around(laid.byline)}{paragraphs(laid)}</div>'
        f"{around(laid.below)}",
    )


@BROKEN
def _broken_cut(laid: Laid, _random: Random) -> Written:
    """The answer ended within the footer's markup."""
    text = sheet(laid)
    return as_html(laid, text[: text.rindex("</body>")] + '<div class="footer"><a href="http://www.exam')


@BROKEN
def _broken_shown_markup(laid: Laid, random: Random) -> Written:
    """Markup that was escaped once too often: readers see tags."""
    text = (
        escape(paragraphs(laid))
        if random.random() < 0.5
        else escape("".join(f"\u3000\u3000{each}<br/>" for each in laid.story.paragraphs))
    )
    return as_html(laid, sheet(laid, body=f"<div class=content>{text}</div>"))


@BROKEN
def _broken_entities(laid: Laid, random: Random) -> Written:
    """Entities escaped twice, or without their ends."""
    names = {"“": "ldquo", "”": "rdquo", "·": "middot", "—": "mdash", "、": "#12289"}
    way = random.choice(["&amp;{};", "&{};"])
    body = paragraphs(laid).replace("<p>", "<p>&amp;nbsp;&amp;nbsp;")
    for character, name in names.items():
        body = body.replace(character, way.format(name))
    return as_html(laid, sheet(laid, body=f"<div class=content>{body}</div>"))


@BROKEN
def _broken_by_blanks(laid: Laid, random: Random) -> Written:
    """Blanks of every kind around numbers and at the ends of lines."""
    blank = random.choice(["&nbsp;", " ", "\u2002"])
    body = ""
    for each in laid.story.paragraphs:
        parted = re.sub("[0-9]+", lambda number: f"{blank}{number[0]}{blank}", shown(each))
        body += f"<p>&nbsp;&nbsp;&nbsp;&nbsp;{parted}&nbsp;&nbsp;</p>"
    return as_html(laid, sheet(laid, body=f"<div class=content>{body}</div>"))


@BROKEN
def _broken_saved(laid: Laid, _random: Random) -> Written:
    """A page that a browser saved: notes before the page, the browser among its metas."""
    note = "<!-- saved from url=(0039)http://www.example.com/art/1024.html -->"
    text = sheet(laid, head='<META content="MSHTML 6.00.2900.2180" name=GENERATOR>')
    return as_html(
        laid, text.replace("<html>", f"{note}\n<HTML xmlns:o><!-- Mirrored by a copier on 8 Mar 2026 -->", 1)
    )


@BROKEN
def _broken_by_warnings(laid: Laid, random: Random) -> Written:
    """What a program says of itself stands before the page, or within it."""
    warning = random.choice(
        [
            "<br />\n<b>Notice</b>:  Undefined index: id in <b>/www/web/show.php</b> on line <b>12</b><br />\n",
            "<br />\n<b>Warning</b>:  mysql_connect(): No such file in <b>/www/inc/db.php</b> on line <b>7</b><br />\n",
        ]
    )
    mark = random.choice(["<!DOCTYPE html>", "<h1>"])
    return as_html(laid, sheet(laid).replace(mark, warning + mark, 1))


@BROKEN
def _broken_by_code(laid: Laid, _random: Random) -> Written:
    """Code that a server should have run."""
    code = '<%@ Language="VBScript" CodePage="65001" %>\n<!--#include virtual="/inc/conn.asp"-->\n'
    text = sheet(laid).replace("<div class", "<?php include 'top.php'; ?><% if id>0 then %><div class", 1)
    return as_html(laid, code + text)
