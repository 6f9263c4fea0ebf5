"""Pages in the encodings of the country, declared rightly, wrongly or not at all."""

from __future__ import annotations

from html import escape
from random import Random

from opencc import OpenCC

from bench.mirrors.forms.sheet import all_lines, as_html, as_text, sheet
from bench.mirrors.page import Axis, Form, Laid, Written

ENCODINGS = Axis[Form]()

_TRADITIONAL = OpenCC("s2t")


def _declared(laid: Laid, name: str) -> str:
    return sheet(laid, head=f'<meta http-equiv="Content-Type" content="text/html; charset={name}">' if name else "")


def _sent(laid: Laid, text: str, encoding: str, content_type: str) -> Written:
    return Written(text, content_type, laid.tells, encoding)


@ENCODINGS
def _encoded_as_declared(laid: Laid, random: Random) -> Written:
    name = random.choice(["gb2312", "gbk", "GB18030", "x-gbk", "utf-8"])
    encoding = "utf-8" if name == "utf-8" else "gbk"
    return _sent(laid, _declared(laid, name), encoding, random.choice(["text/html", f"text/html; charset={name}"]))


@ENCODINGS
def _encoded_undeclared(laid: Laid, random: Random) -> Written:
    return _sent(laid, sheet(laid), random.choice(["gbk", "utf-8", "gb18030"]), "text/html")


@ENCODINGS
def _encoded_other_than_declared(laid: Laid, random: Random) -> Written:
    """Server and page differ, or both are wrong."""
    encoding, meta, header = random.choice(
        [
            ("gbk", "gb2312", "text/html; charset=utf-8"),
            ("gbk", "utf-8", "text/html"),
            ("gbk", "utf-8", "text/html; charset=utf-8"),
            ("gbk", "", "text/html; charset=ISO-8859-1"),
            ("utf-8", "gb2312", "text/html"),
            ("utf-8", "gb2312", "text/html; charset=gbk"),
            ("utf-8", "iso-8859-1", "text/html"),
        ]
    )
    return _sent(laid, _declared(laid, meta), encoding, header)


@ENCODINGS
def _encoded_big5(laid: Laid, random: Random) -> Written:
    text = _TRADITIONAL.convert(_declared(laid, random.choice(["big5", "Big5", ""])))
    return _sent(laid, text, "big5", random.choice(["text/html", "text/html; charset=big5"]))


@ENCODINGS
def _encoded_wide(laid: Laid, random: Random) -> Written:
    """Two bytes a character."""
    return _sent(laid, sheet(laid), "utf-16", random.choice(["text/html", "text/html; charset=utf-16"]))


@ENCODINGS
def _encoded_text(laid: Laid, random: Random) -> Written:
    """Plain text in the country's encoding."""
    header = random.choice(
        ["text/plain", "text/plain; charset=gbk", "text/plain; charset=gb2312", "text/plain; charset=utf-8"]
    )
    return _sent(laid, "\r\n".join(all_lines(laid)), "gb18030", header)


@ENCODINGS
def _encoded_numbers(laid: Laid, random: Random) -> Written:
    """Every character a reference by its number."""
    way = random.choice(["&#{};", "&#x{:x};"])

    def numbers(text: str) -> str:
        return "".join(way.format(ord(each)) if ord(each) > 127 else each for each in text)

    return as_html(laid, numbers(sheet(laid)))


@ENCODINGS
def _encoded_text_numbers(laid: Laid, _random: Random) -> Written:
    """The same, left in a text."""
    return as_text(
        laid,
        "\n".join("".join(f"&#{ord(c)};" if ord(c) > 127 else c for c in escape(each)) for each in all_lines(laid)),
    )
