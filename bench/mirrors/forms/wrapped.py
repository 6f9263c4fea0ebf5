"""Text whose lines were broken where a page, a window or a scan was full."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from random import Random

from bench.mirrors.forms.sheet import all_lines, as_text, lines
from bench.mirrors.page import Axis, Form, Laid, Written

WRAPPED = Axis[Form]()

_UNBROKEN = re.compile(r"[A-Za-z0-9.%]+[，。；：、！？”）》]*|.[，。；：、！？”）》]*", re.S)
"""What no line end falls into: words, numbers, a character with the marks behind it."""


def wrapped(text: str, columns: int, slack: Callable[[], int] = int) -> list[str]:
    """Lines of at most so many columns, less what each may miss of them; a Chinese character takes two."""
    return list(_wrapped(text, columns, slack))


def _wrapped(text: str, columns: int, slack: Callable[[], int]) -> Iterator[str]:
    line, used, most = "", 0, columns - slack()
    for piece in _UNBROKEN.findall(text):
        width = sum(1 + (unicodedata.east_asian_width(each) in "WFA") for each in piece)
        if line and used + width > most:
            yield line
            line, used, most = "", 0, columns - slack()
        line, used = line + piece, used + width
    yield line


@WRAPPED
def _wrapped_narrow(laid: Laid, _random: Random) -> Written:
    """Forty columns, paragraphs told by their indent."""
    parts = [*lines(laid.above), laid.story.title, *lines(laid.byline)]
    for each in laid.story.paragraphs:
        parts += wrapped("\u3000\u3000" + each, 40)
    return as_text(laid, "\n".join([*parts, *lines(laid.below)]))


@WRAPPED
def _wrapped_wide(laid: Laid, _random: Random) -> Written:
    """Seventy-two columns, paragraphs told by empty lines."""
    return as_text(laid, "\n\n".join("\n".join(wrapped(each, 72)) for each in all_lines(laid)))


@WRAPPED
def _wrapped_by_fmt(laid: Laid, random: Random) -> Written:
    """Everything indented alike, as tools that print pages on a terminal do."""
    indent = " " * random.choice([2, 3, 4])
    return as_text(
        laid, "\n\n".join("\n".join(indent + each for each in wrapped(text, 76)) for text in all_lines(laid))
    )


@WRAPPED
def _wrapped_print(laid: Laid, random: Random) -> Written:
    """Text taken out of a printed file: pages with numbers, indented paragraphs, a page ending anywhere."""
    columns = random.choice([60, 68, 76])
    body = [line for each in laid.story.paragraphs for line in wrapped("    " + each, columns)]
    number = random.choice(["- {} -", "— {} —", "{}", "第 {} 页 共 2 页", "第{}页"])
    cut = min(len(body) - 1, random.randrange(4, 12))
    pages = [
        [*lines(laid.above), laid.story.title, *lines(laid.byline), *body[:cut], number.format(1)],
        [*body[cut:], *lines(laid.below), number.format(2)],
    ]
    return as_text(laid, random.choice(["\n", "\n\f", "\n\n"]).join("\n".join(page) for page in pages))


@WRAPPED
def _wrapped_scan(laid: Laid, random: Random) -> Written:
    """Lines of a scan: of almost equal length, a paragraph indented by blanks."""
    parts = [*lines(laid.above), laid.story.title, *lines(laid.byline)]
    columns = random.choice([44, 52, 60])
    for each in laid.story.paragraphs:
        parts += wrapped("    " + each, columns, lambda: random.choice([0, 0, 0, 2]))
    return as_text(laid, "\n".join([*parts, *lines(laid.below)]))


@WRAPPED
def _wrapped_mail(laid: Laid, _random: Random) -> Written:
    """A mail that was answered: every line behind a mark."""
    text = ["\n".join(f"> {line}" for line in wrapped(each, 70)) for each in all_lines(laid)]
    return as_text(laid, "\n>\n".join(text))
