"""How the body of an article was written in the first years: fonts, tables, Word, telephones with keys."""

from __future__ import annotations

import re
from html import escape
from random import Random

from bench.mirrors.forms.sheet import around, as_html, framed, lines, rows, sheet, shown, tagged
from bench.mirrors.forms.wrapped import wrapped
from bench.mirrors.page import Axis, Form, Laid, Written

OLD_BODIES = Axis[Form]()


@OLD_BODIES
def _old_fonts(laid: Laid, _random: Random) -> Written:
    body = "".join(
        f"<P align=left><FONT face=宋体 size=3><FONT color=#000000>&nbsp;&nbsp;&nbsp; {shown(each[:9])}</FONT>"
        f"<FONT face=Verdana><FONT face=宋体>{shown(each[9:])}</FONT></FONT></FONT></P>\n"
        for each in laid.story.paragraphs
    )
    return as_html(laid, sheet(laid, body=f"<FONT id=zoom>{body}</FONT>"))


@OLD_BODIES
def _old_word(laid: Laid, random: Random) -> Written:
    """Pasted from Word, with its styles, its empty elements, and a span for each number."""

    def runs(text: str) -> str:
        return "".join(
            f'<span lang="EN-US" style="font-size:16.0pt;font-family:仿宋_GB2312">{shown(each)}<o:p></o:p></span>'
            if each[0].isascii()
            else f'<span style="font-size:16.0pt;font-family:仿宋_GB2312;mso-font-kerning:0pt">{shown(each)}</span>'
            for each in re.findall(r"[0-9A-Za-z.%]+|[^0-9A-Za-z.%]+", text)
        )

    empty = '<p class="MsoNormal"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p>'
    body = "".join(
        '<p class="MsoNormal" style="text-indent:32.0pt;mso-char-indent-count:2.0;tab-stops:45.0pt">'
        f"<!--[if !supportEmptyParas]-->{runs(each)}<!--[endif]--></p>{random.choice([empty, ''])}"
        for each in laid.story.paragraphs
    )
    office = "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->"
    office += '<style>/* Style Definitions */ p.MsoNormal {mso-style-parent:"";margin:0cm}</style>'
    return as_html(laid, sheet(laid, body=f'<div class="Section1" style="layout-grid:15.6pt">{office}{body}</div>'))


@OLD_BODIES
def _old_rows(laid: Laid, random: Random) -> Written:
    """Each paragraph in a row of its own."""
    attributes = random.choice(['class="STYLE4" height="25"', 'style="line-height:200%"', "valign=top"])
    return as_html(
        laid, sheet(laid, body=f"<table width=620 align=center>{rows(laid.story.paragraphs, attributes)}</table>")
    )


@OLD_BODIES
def _old_cell_with_breaks(laid: Laid, random: Random) -> Written:
    """All of it in one cell of nested tables, paragraphs told by breaks and indents."""
    way = random.choice(["&nbsp;&nbsp;&nbsp;&nbsp;{}<BR>", "\u3000\u3000{}<br>\n", "<br>　　{}", "{}<br>&nbsp;<br>"])
    text = "".join(way.format(shown(each)) for each in laid.story.paragraphs)
    inner = f"<table width=100%><tr><td class=font14>{text}</td></tr></table>"
    return as_html(laid, sheet(laid, body=f"<table border=0><tr><td>{inner}</td></tr></table>"))


@OLD_BODIES
def _old_paragraph_with_breaks(laid: Laid, random: Random) -> Written:
    mark = random.choice(["<br>", "<br/>\n", "<br /><br />", "<BR>&nbsp;&nbsp;&nbsp;&nbsp;", "<br>\u3000\u3000"])
    return as_html(laid, sheet(laid, body=f"<p>{mark.join(shown(each) for each in laid.story.paragraphs)}</p>"))


@OLD_BODIES
def _old_tables_for_paragraphs(laid: Laid, _random: Random) -> Written:
    """A table for each paragraph, as some designers' tools did."""
    body = "".join(
        f'<table width="90%" align="center"><tr><td width="20">&nbsp;</td><td>{shown(each)}</td></tr></table>'
        for each in laid.story.paragraphs
    )
    return as_html(laid, sheet(laid, body=body))


@OLD_BODIES
def _old_whole_table(laid: Laid, _random: Random) -> Written:
    """Header, links, text and footer are cells of one table of the page."""
    story = laid.story
    title = shown(story.title)
    side = "".join(f"<tr><td>·<a href=/{i}.htm>{shown(x)}</a></td></tr>" for i, x in enumerate(story.others[:5]))
    return as_html(
        laid,
        framed(
            title,
            "<TABLE width=770 align=center><TR><TD colspan=2><img src=top.gif></TD></TR>",
            f"<TR><TD width=180 valign=top><TABLE>{side}</TABLE></TD><TD valign=top>",
            around(laid.above),
            f"<div align=center><b>{title}</b></div>",
            around(laid.byline),
            tagged("P", story.paragraphs),
            around(laid.below),
            "</TD></TR></TABLE>",
        ),
    )


@OLD_BODIES
def _old_capitals(laid: Laid, _random: Random) -> Written:
    """Tags in capitals, attributes without quotes, nothing closed that need not be."""
    story = laid.story
    body = "".join(f"<P ALIGN=JUSTIFY>{shown(each)}\n" for each in story.paragraphs)
    title = shown(story.title)
    return as_html(
        laid,
        f"<HTML>\n<HEAD>\n<TITLE>{title}</TITLE>\n<BODY BGCOLOR=#FFFFFF TEXT=BLACK>\n{around(laid.above)}"
        f"<CENTER><H2>{title}</H2></CENTER>\n{around(laid.byline)}<HR SIZE=1 NOSHADE>\n{body}<HR>\n"
        + around(laid.below),
    )


@OLD_BODIES
def _old_preformatted(laid: Laid, random: Random) -> Written:
    """The text as it was typed."""
    columns = random.choice([60, 76, 9999])
    body = "\n".join(
        escape("\n".join(wrapped("\u3000\u3000" + each, columns)), quote=False) for each in laid.story.paragraphs
    )
    return as_html(laid, sheet(laid, body=f"<pre>{body}</pre>"))


@OLD_BODIES
def _old_strict(laid: Laid, _random: Random) -> Written:
    """A page that is XML."""
    text = sheet(laid, head='<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />')
    strict = (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN">'
        '<script type="text/javascript">//<![CDATA[\nvar a = 1 < 2;\n//]]></script>'
    )
    page = text.replace("<!DOCTYPE html>\n<html>", strict, 1)
    return as_html(laid, page)._replace(content_type="application/xhtml+xml; charset=utf-8")


@OLD_BODIES
def _old_telephone(laid: Laid, random: Random) -> Written:
    """A card for telephones with keys, or the plain markup that followed it."""
    story = laid.story
    title = shown(story.title)
    text = "<br/>".join(shown(each) for each in story.paragraphs)
    above, byline, below = (
        "<br/>".join(shown(x) for x in lines(part)) for part in (laid.above, laid.byline, laid.below)
    )
    if random.random() < 0.5:
        deck = (
            '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE wml PUBLIC "-//WAPFORUM//DTD WML 1.1//EN" '
            '"http://www.wapforum.org/DTD/wml_1.1.xml">'
        )
        card = "<br/>".join([above, f"<b>{title}</b>", byline, text, below])
        deck += f'<wml><card id="main" title="{story.site}"><p>{card}</p></card></wml>'
        return as_html(laid, deck)._replace(content_type="text/vnd.wap.wml; charset=utf-8")
    return as_html(
        laid,
        framed(
            title,
            f"<div>{above}</div><div><strong>{title}</strong><br/>{byline}</div><div>{text}</div><div>{below}</div>",
        ),
    )


@OLD_BODIES
def _old_broken_sentences(laid: Laid, random: Random) -> Written:
    """Lines of a mail, each with a break; paragraphs told by empty lines or indents."""
    columns = random.choice([60, 72, 80])
    if random.random() < 0.5:
        text = "<br>\n<br>\n".join("<br>\n".join(map(shown, wrapped(each, columns))) for each in laid.story.paragraphs)
    else:
        lines_of = (wrapped("\u3000\u3000" + each, columns) for each in laid.story.paragraphs)
        text = "<br>\n".join(shown(line) for each in lines_of for line in each)
    return as_html(laid, sheet(laid, body=f"<div class=content>{text}</div>"))


@OLD_BODIES
def _old_lines_as_paragraphs(laid: Laid, random: Random) -> Written:
    """Lines of a printed file, each an element; the first of a paragraph is set in."""
    columns = random.choice([60, 68, 76])
    body = "".join(tagged("p", wrapped("\u3000\u3000" + each, columns)) for each in laid.story.paragraphs)
    return as_html(laid, sheet(laid, body=f"<div class=content>{body}</div>"))
