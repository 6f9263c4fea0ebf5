"""Bodies that a reader's browser puts on the page: in scripts, fields, templates."""

from __future__ import annotations

import json
from html import escape
from random import Random
from typing import Any

from bench.mirrors.forms.records import record
from bench.mirrors.forms.sheet import DAY, HTML, SOURCE, as_html, framed, paragraphs, sheet, shown
from bench.mirrors.page import Axis, Form, Laid, Written

SCRIPTS = Axis[Form]()


def _object(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False).replace("</", "<\\/")


@SCRIPTS
def _script_variable(laid: Laid, random: Random) -> Written:
    way = random.choice(
        [
            '<div id="content"></div><script>var content = {};$("#content").html(content);</script>',
            "<script>var str={};document.write(str);</script>",
            '<div id="c"></div><script>document.getElementById("c").innerHTML = {};</script>',
        ]
    )
    return as_html(laid, sheet(laid, body=way.replace("{}", _object(paragraphs(laid)))))


@SCRIPTS
def _script_written_lines(laid: Laid, _random: Random) -> Written:
    """A call for each paragraph."""
    calls = "".join(f"document.writeln({_object(f'<p>{shown(each)}</p>')});\n" for each in laid.story.paragraphs)
    return as_html(laid, sheet(laid, body=f'<div class="text"><script type="text/javascript">\n{calls}</script></div>'))


@SCRIPTS
def _script_escaped(laid: Laid, _random: Random) -> Written:
    """Characters as numbers, so that nobody copies them."""
    text = "".join(f"%u{ord(each):04X}" if ord(each) > 255 else f"%{ord(each):02X}" for each in paragraphs(laid))
    return as_html(
        laid, sheet(laid, body=f'<div id="content"><script>document.write(unescape("{text}"));</script></div>')
    )


@SCRIPTS
def _script_field(laid: Laid, random: Random) -> Written:
    """Markup kept in a field that nobody sees."""
    text = escape(paragraphs(laid))
    field = random.choice(
        [
            '<textarea id="txtContent" style="display:none">{}</textarea><div id="show"></div>',
            '<input type="hidden" id="hidContent" value="{}"/><div id="show"></div>',
            '<input type=hidden name=content value="{}">',
        ]
    )
    return as_html(laid, sheet(laid, body=field.replace("{}", text)))


@SCRIPTS
def _script_template(laid: Laid, random: Random) -> Written:
    way = random.choice(
        [
            "<template id=t>{}</template>",
            '<script type="text/html" id="tpl">{}</script>',
            '<script type="text/template">{}</script>',
            "<noscript>{}</noscript>",
            "<xmp style=display:none>{}</xmp>",
        ]
    )
    return as_html(laid, sheet(laid, body=f'<div id="box">{way.replace("{}", paragraphs(laid))}</div>'))


@SCRIPTS
def _script_state_of_page(laid: Laid, random: Random) -> Written:
    """The page is a script's; what it shows is an object beside it."""
    fields = record(laid, random)
    next_data = _object({"props": {"pageProps": {"detail": fields}}, "page": "/news/[id]"})
    state = _object({"article": fields, "user": {}})
    nuxt = _object({"layout": "default", "data": [{"info": fields}], "serverRendered": True})
    data = random.choice(
        [
            f'<script id="__NEXT_DATA__" type="application/json">{next_data}</script>',
            f"<script>window.__INITIAL_STATE__={state};(function(){{var s;}}());</script>",
            f"<script>window.__NUXT__={nuxt};</script>",
            f"<script>var detailData = {_object({'code': 0, 'data': fields})};</script>",
        ]
    )
    named = random.choice([f"{shown(laid.story.title)}-{laid.story.site}", laid.story.site])
    return Written(framed(named, '<div id="app"></div>', data), HTML, DAY | SOURCE)


@SCRIPTS
def _script_record_beside(laid: Laid, random: Random) -> Written:
    """The page shows everything, and the same as an object."""
    data = f"<script>window.__INITIAL_STATE__={_object({'article': record(laid, random)})}</script>"
    return as_html(laid, sheet(laid).replace("</body>", f"{data}</body>", 1), DAY | SOURCE)


@SCRIPTS
def _script_noise(laid: Laid, _random: Random) -> Written:
    """Scripts and styles before, between and behind the parts, one of them with markup in it."""
    noise = (
        "<script>if (a<b && c>d) { document.write('<p class=\"ad\">广告投放热线：400-000-0000</p>'); }</script>"
        "<style>p{color:#333}</style>"
    )
    return as_html(laid, sheet(laid).replace("<div class", f"{noise}<div class", 1).replace("</div>", f"</div>{noise}"))
