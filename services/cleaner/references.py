"""What an article points to: its pictures, and the files that go with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from ahocorasick_rs import BytesAhoCorasick, MatchKind
from selectolax.lexbor import LexborNode

from pages.links import FILES, PICTURES, absolute, extension, file_of, is_ornament, reached
from pages.main import Main
from schemas.articles import Reference
from services.cleaner.content import Content
from services.cleaner.lines import squeezed

_ENDS = ("pdf", "doc", "xls", "wps", "et", "ppt", "ofd", "zip", "rar", "txt", "csv")
_TO_FILE = re.compile(rf"\.(?:{'|'.join(_ENDS)})")
_SIGHTED = BytesAhoCorasick([b".docu", *(f".{end}".encode() for end in _ENDS)], matchkind=MatchKind.LeftmostFirst)
"""Finds them in a source, most of which have none; first `window.document`, which is no file."""
_NOT_ATTACHED = frozenset({"xml", "json"})
_NEAR = 2_000
"""Characters that the block of attachments may add to the text's own element."""
_BELOW = 6
"""Elements below the text among which the block of attachments is looked for, on each of `_LEVELS` levels."""
_LEVELS = 3
_BLOCK = 1_000
"""Characters of such a block."""
_ORIGINAL = re.compile(r"\W*(?:原文(?:链接|地址|网址|出处)|(?:阅读|查看)原文)\W*")
"""What the link to an original is called."""
_NAMED = re.compile(r"""["']([^"'\s<>]{1,300}\.(?:pdf|ofd))["']""")
_VIEWED = re.compile(r"[?&](?:file|url|src)=([^&#]+)")
"""The file that a viewer's address names."""


def read_references(
    content: Content, main: Main, url: str, base: str, source: str = ""
) -> tuple[list[Reference], list[Reference]]:
    """The pictures in a text, and the files that it, a viewer in it or the block right below it names; where there is
    no text, the document that a script of the page (`source`) shows instead."""
    images = [
        Reference(name=image.name, href=href, type=kind)
        for image in content.images
        if not image.suspect
        and (href := absolute(image.href, url, base))
        and (kind := _format(href))
        and not is_ornament(href)
    ]
    links = [(link.name, link.href) for link in content.links]
    viewed = list(_viewed(main.node))
    linked = "a[href],a[onclick]" if _may_name_files(main.node) else ""
    for node in _near(main):
        viewed += _viewed(node)
        links += [
            (_said(a, to), href)
            for a in (node.css(linked) if linked else ())
            if (to := a.attributes)
            and (href := reached(to.get("href") or "", to.get("onclick") or ""))
            and (_TO_FILE.search(href) or _TO_FILE.search(_said(a, to)))
        ]
    links += [("", address) for address in viewed]
    if not links and not content.blocks:
        links = _shown_by_script(source)
    attached: dict[str, Reference] = {}
    for name, target in links:
        kind = file_of(target, name)
        if kind and kind not in _NOT_ATTACHED and (href := absolute(target, url, base)):
            attached.setdefault(href, Reference(name=name or href.rsplit("/", 1)[-1], href=href, type=kind))
    return images, list(attached.values())


def _said(link: LexborNode, attributes: Mapping[str, str | None]) -> str:
    """What a link is called, or under which name it keeps what it sends (`download`), if that tells the format."""
    kept = attributes.get("download") or ""
    return kept if _TO_FILE.search(kept) else squeezed(link.text())


def linked_original(content: Content, url: str, base: str) -> tuple[str, str]:
    """Where a link in a text leads that is called the original of it, and its name; empty where none is."""
    for link in content.links:
        if _ORIGINAL.fullmatch(link.name) and extension(link.href) not in FILES:
            href = absolute(link.href, url, base) or ""
            if href and href != url:
                return href, link.name
    return "", ""


def _format(href: str) -> str:
    """The format of a picture by its address: its extension, what a picture server is asked for, or the name that a
    script is given; empty for what is no picture."""
    asked = _ASKED_FOR.search(href)
    named = (extension(href), asked[1].lower() if asked else "", extension(href.rpartition("=")[2]))
    return next((name for name in named if name in PICTURES), "" if named[0] not in ("", "image") else "jpg")


_ASKED_FOR = re.compile(r"[?&](?:wx_fmt|fmt|format|type)=(\w+)", re.I)


def _may_name_files(node: LexborNode) -> bool:
    """Whether the page of an element may name a file at all."""
    return any(which > 0 for which, _, _ in _SIGHTED.find_matches_as_indexes(node.parser.raw_html))


def _near(main: Main) -> Iterator[LexborNode]:
    """The elements in which the block of attachments may stand: what holds the text and little else, and what follows
    it."""
    at: LexborNode | None = main.node
    levels = _LEVELS
    around = main.node.parent
    if (
        around is not None
        and around.tag not in ("body", "html")
        and len(around.text_lexbor()) < 3 * len(main.text) + _NEAR
    ):
        yield around
        at, levels = around, _LEVELS - 1  # with all that stands in it
    for _ in range(levels):
        if at is None or at.tag in ("body", "html"):
            return
        below, seen = at.next, 0
        while below is not None and seen < _BELOW:
            if below.tag not in ("-text", "-comment"):
                seen += 1
                if len(below.text_lexbor()) < _BLOCK:
                    yield below
            below = below.next
        at = at.parent


def _shown_by_script(source: str) -> list[tuple[str, str]]:
    """The one document that a page's scripts name; none where they name several."""
    named = set(_NAMED.findall(source)) if ".pdf" in source or ".ofd" in source else set()
    return [("", address) for address in named] if len(named) == 1 else []


def _viewed(node: LexborNode) -> Iterator[str]:
    """Addresses of the files that viewers in an element show."""
    for viewer in node.css("iframe,embed,object,[pdfsrc]"):
        address = next(filter(None, map(viewer.attributes.get, ("src", "data", "pdfsrc"))), "") or ""
        named = _VIEWED.search(address)
        yield unquote(named[1]) if named else address
