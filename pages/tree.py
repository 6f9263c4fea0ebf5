"""A decoded page as a tree (Lexbor), guarded against pages made to hang a parser.

Crossing from C into Python is what costs, so the tree is asked for few nodes and whole texts, never walked node by node.
Scripts, styles and comments are cut out before parsing: it halves the work, and no text of theirs can leak into the
article. `source` keeps them for those who look into scripts.
"""

from __future__ import annotations

import re
from functools import cached_property

from selectolax.lexbor import LexborHTMLParser, LexborNode

MAX_TAGS = 150_000
MAX_DEPTH = 400
MAX_TAG_LENGTH = 30_000
MAX_ATTRIBUTES = 300
MAX_CHARACTERS = 20_000_000

_SKIPPED = (
    ("<script", "</script"),
    ("<style", "</style"),
    ("<!--", "-->"),
    ("<svg", "</svg"),
)
_VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"])
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)[^<>]*>")
_SPACE = re.compile(r"\s+")


class Tree:
    """A page that was parsed: the parser's tree, the decoded source it came from, and what was cut to be safe."""

    __slots__ = ("__dict__", "cut", "html", "parser", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self.html, self.cut = _without_traps(_without_scripts(source))
        """`html` is what was parsed; `cut` says why something was left out, empty where nothing was."""
        self.parser = LexborHTMLParser(self.html)

    @property
    def body(self) -> LexborNode | None:
        """The body element (the parser makes one where the page has none)."""
        return self.parser.body or self.parser.root

    @cached_property
    def metas(self) -> dict[str, list[str]]:
        """Contents of the meta tags by name, property or itemprop in lower case, in page order; empty ones left out."""
        found: dict[str, list[str]] = {}
        for node in self.parser.css("meta"):
            attributes = node.attributes
            content = attributes.get("content")
            if not content or not (content := content.strip()):
                continue
            for key in ("name", "property", "itemprop", "http-equiv"):
                if name := attributes.get(key):
                    found.setdefault(name.strip().lower(), []).append(content)
        return found

    @cached_property
    def title(self) -> str:
        """The title element's text, white space collapsed; empty where there is none."""
        node = self.parser.css_first("title")
        return _SPACE.sub(" ", node.text()).strip() if node else ""

    @cached_property
    def base(self) -> str:
        """The base element's href; empty where there is none."""
        node = self.parser.css_first("base[href]")
        return (node.attributes.get("href") or "").strip() if node else ""

    @cached_property
    def text(self) -> str:
        """All text of the body, one text node a line."""
        return self.body.text(separator="\n") if self.body else ""


def parse(source: str) -> Tree:
    """The tree of a decoded page."""
    return Tree(source)


def _without_scripts(source: str) -> str:
    """The source without scripts, styles, comments and drawings."""
    low = source if "<SCRIPT" not in source and "<STYLE" not in source else _lower_tags(source)
    for opening, closing in _SKIPPED:
        at = low.find(opening)
        if at < 0:
            continue
        kept = []
        last = 0
        while at >= 0:
            end = low.find(closing, at + len(opening))
            if end < 0:
                if opening == "<!--":
                    break
                end = at
            kept.append(low[last:at])
            if closing != "-->":
                end = low.find(">", end)
                if end < 0:
                    last = len(low)
                    break
                last = end + 1
            else:
                last = end + 3
            at = low.find(opening, last)
        kept.append(low[last:])
        low = " ".join(kept)
    return low


def _lower_tags(source: str) -> str:
    return re.sub("</?(?:SCRIPT|Script|STYLE|Style)", lambda tag: tag[0].lower(), source)


def _without_traps(html: str) -> tuple[str, str]:
    """Cut what makes a parser quadratic: endless tags, endless attributes, endless depth."""
    cut = []
    if len(html) > MAX_CHARACTERS:
        html = html[:MAX_CHARACTERS]
        cut.append(f"page longer than {MAX_CHARACTERS} characters")
    pieces = html.split(">")
    if max(map(len, pieces)) > MAX_TAG_LENGTH:
        for index, piece in enumerate(pieces):
            if len(piece) > MAX_TAG_LENGTH:
                start = piece.rfind("<")
                tag = piece[start:]
                if start >= 0 and tag.count("=") + tag.count(" ") > MAX_ATTRIBUTES:
                    name = re.match(r"</?[a-zA-Z0-9]+", tag)
                    pieces[index] = piece[:start] + (name[0] if name else "<i")
                    cut.append("a tag with too many attributes")
        html = ">".join(pieces)
    if len(pieces) > MAX_TAGS // 10:
        html, reason = _without_depth(html)
        if reason:
            cut.append(reason)
    return html, "; ".join(dict.fromkeys(cut))


def _without_depth(html: str) -> tuple[str, str]:
    """Stop where more tags stand, or stand open, than any page needs."""
    depth = count = 0
    for tag in _TAG.finditer(html):
        count += 1
        if tag[1]:
            depth = max(0, depth - 1)
        elif tag[2].lower() not in _VOID:
            depth += 1
        if count > MAX_TAGS:
            return html[: tag.start()], f"more than {MAX_TAGS} tags"
        if depth > 10 * MAX_DEPTH:
            return html[: tag.start()], f"more than {10 * MAX_DEPTH} tags open"
    return html, ""
