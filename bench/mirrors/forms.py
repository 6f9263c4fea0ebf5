"""Forms that a page is written down in: text as a crawler stored it, and markup."""

from __future__ import annotations

from html import escape
from random import Random

from bench.mirrors.page import Axis, Block, Form, Laid, Written

FORM = Axis[Form]()

_TEXT = "text/plain; charset=utf-8"
_HTML = "text/html; charset=utf-8"


@FORM
def _text_lines(laid: Laid, _random: Random) -> Written:
    return Written("\n".join(_lines(laid)), _TEXT)


@FORM
def _text_blank_lines(laid: Laid, _random: Random) -> Written:
    return Written("\n\n".join(_lines(laid)), _TEXT)


@FORM
def _html_paragraphs(laid: Laid, _random: Random) -> Written:
    story = laid.story
    parts = [f"<!DOCTYPE html><html><head><title>{escape(story.title)}-{story.site}</title></head><body>"]
    parts += map(_html_block, laid.above)
    parts.append(f"<h1>{escape(story.title)}</h1>")
    parts += map(_html_block, laid.byline)
    parts.append("<div class='content'>" + "".join(f"<p>{escape(each)}</p>" for each in story.paragraphs) + "</div>")
    parts += map(_html_block, laid.below)
    return Written("\n".join(parts) + "</body></html>", _HTML)


def _html_block(block: Block) -> str:
    if block.links:
        return (
            "<ul>"
            + "".join(f"<li><a href='/a/{i}.html'>{escape(x)}</a></li>" for i, x in enumerate(block.lines))
            + "</ul>"
        )
    return "".join(f"<div>{escape(line)}</div>" for line in block.lines)


def _lines(laid: Laid) -> list[str]:
    def of(blocks: list[Block]) -> list[str]:
        return [line for block in blocks for line in block.lines]

    return [*of([*laid.above]), laid.story.title, *of([*laid.byline]), *laid.story.paragraphs, *of([*laid.below])]
