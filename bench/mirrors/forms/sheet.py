"""What forms are written with: the lines of a page as text, its parts as markup."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from bench.mirrors.page import Block, Laid, Written

TEXT = "text/plain; charset=utf-8"
HTML = "text/html; charset=utf-8"
DAY = frozenset({"day"})
SOURCE = frozenset({"source"})


def shown(text: str) -> str:
    """Text as markup shows it."""
    return escape(text, quote=False)


def lines(blocks: Sequence[Block]) -> list[str]:
    """The lines of blocks, one after the other."""
    return [line for block in blocks for line in block.lines]


def all_lines(laid: Laid) -> list[str]:
    """The lines of a page, from its top to its bottom."""
    return [*lines(laid.above), laid.story.title, *lines(laid.byline), *laid.story.paragraphs, *lines(laid.below)]


def as_text(laid: Laid, text: str, tells: frozenset[str] = frozenset()) -> Written:
    """Text with everything that stands around the article; `tells` is what the form adds to that."""
    return Written(text, TEXT, laid.tells | tells)


def as_html(laid: Laid, text: str, tells: frozenset[str] = frozenset()) -> Written:
    """Markup, likewise."""
    return Written(text, HTML, laid.tells | tells)


def around(blocks: Sequence[Block]) -> str:
    """Blocks above or below an article: lists of links, and lines."""
    return "\n".join(map(_block, blocks))


def _block(block: Block) -> str:
    return list_of_links(block.lines) if block.links else tagged("div", block.lines)


def list_of_links(titles: Iterable[str]) -> str:
    """Titles of other articles."""
    items = (f'<li><a href="/a/{i}.html">{shown(title)}</a></li>' for i, title in enumerate(titles))
    return f"<ul>{''.join(items)}</ul>"


def tagged(tag: str, texts: Iterable[str], attributes: str = "", indent: str = "") -> str:
    """Each text in a tag of its own."""
    opening = f"{tag} {attributes}".strip()
    return "".join(f"<{opening}>{indent}{shown(text)}</{tag}>\n" for text in texts)


def rows(texts: Iterable[str], attributes: str = "") -> str:
    """Each text in a row of a table."""
    return "".join(f"<tr><td {attributes}>{shown(text)}</td></tr>\n" for text in texts)


def paragraphs(laid: Laid) -> str:
    """The article's body as paragraphs of markup."""
    return tagged("p", laid.story.paragraphs)


def sheet(
    laid: Laid, *, head: str = "", named: str | None = None, headline: str | None = None, body: str | None = None
) -> str:
    """An ordinary page of which a form says some parts itself: the head, the title element, headline and body."""
    title = shown(laid.story.title)
    named = f"{title}-{laid.story.site}" if named is None else named
    headline = f"<h1>{title}</h1>" if headline is None else headline
    body = f'<div class="content">{paragraphs(laid)}</div>' if body is None else body
    parts = [around(laid.above), headline, around(laid.byline), body, around(laid.below)]
    return "<!DOCTYPE html>\n" + framed(named, *parts, head=head)


def framed(named: str, *parts: str, head: str = "", attributes: str = "") -> str:
    """Parts of a body in the frame of a page."""
    opening = f"<body {attributes}>" if attributes else "<body>"
    return "\n".join([f"<html><head><title>{named}</title>{head}</head>{opening}", *parts, "</body></html>"])
