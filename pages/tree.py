"""A decoded page as a tree (Lexbor), guarded against pages made to hang a parser.

Crossing from C into Python is what costs, so the tree is asked for few nodes and whole texts, never walked node by
node.
Scripts and styles are taken out at once, so that no text of theirs can leak into the article; `source` keeps them for
those who look into scripts.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from ahocorasick_rs import BytesAhoCorasick, MatchKind
from selectolax.lexbor import LexborHTMLParser, LexborNode

from pages.embedded import ESCAPED, SCRIPTS, Literal, longest_literal, markup
from pages.linked_data import LinkedData

MAX_BYTES = 40_000_000
MAX_TAGS = 200_000
"""Tags of a page; the largest of those that agencies put up have some ten thousand, a table of two thousand rows whose
cells a word processor wrote a hundred thousand and more."""
MAX_DEPTH = 2_000
"""Tags open at once, of which browsers keep some five hundred apart; the parser's work grows with their square.
Unclosed `p`, `li` and `td` of old pages count, too."""
MAX_TAG = 30_000
"""Bytes of a tag beyond which its attributes are counted."""
MAX_ATTRIBUTES = 300
_MANY_OPTIONS = 500
"""Choices of forms from which on the parser is not shown them: for each, it looks at all that stand beside it."""
_CHUNK = 8_192
"""Bytes looked at together when depth is estimated: few enough to hold no dangerous depth themselves."""

_SILENT = ["script", "style"]
_SELDOM = {
    f"<{spelling}": tag
    for tag in ("noscript", "svg", "template", "select", "textarea")
    for spelling in (tag, tag.upper(), tag.title())
}
"""Elements whose text no reader sees, and the choices of forms: those of nearly all pages, and the others by how they
begin in a source."""
_SPOKEN = ("sr-only", "visually-hidden", "visuallyhidden", "screen-reader")
"""What frameworks call text that only screen readers show."""
_SPOKEN_WORDS = ",".join(f'[class*="{name}"]' for name in _SPOKEN) + ',[data-testid*="visually-hidden"]'
SCRIPT_KEYS = (
    "publish_time",
    "publishTime",
    "publish_date",
    "publishDate",
    "pubDate",
    "pubtime",
    "datePublished",
    "ptime",
)
"""Names under which scripts keep the publish date."""
DATE_TERMS = ("dc:date", "dc:created", "dcterms:", "datePublished", "<time")
"""How elements begin that say in a vocabulary for machines when the page was put up."""
_OPTIONS = ("<option", "<OPTION")
_WRITE = "document.write"
WORDS = (
    *_SPOKEN,
    *_SELDOM,
    *(f"<{tag}" for tag in SCRIPTS),
    *ESCAPED,
    *_OPTIONS,
    *DATE_TERMS,
    *SCRIPT_KEYS,
    *("<base", "<BASE", "data-time", "data-date", 'rel="author"', "js_name", "<record>", "enpproperty"),
    *("ld+json", "msg_title", "founder-title", "createPageHTML", "countPage", "canonical", "Canonical", "CANONICAL"),
    _WRITE,
)
"""What tells whether a source is worth a closer look by those who look for that. With more than 64 words, finding them
would take ten times as long.
"""
_SIGHTED = BytesAhoCorasick([word.encode() for word in WORDS], matchkind=MatchKind.LeftmostFirst)
"""Finds all of them in one go; the kind of match is the one that it finds fastest."""
_HEADINGS = ("h1", "h2", "h3")
_EMPHASISED = 'h1,h2,h3,strong,b,center,[class*="tit" i],[id*="tit" i]'
_MOST, _ENOUGH = 2_000, 100_000
"""Such elements that are read, and characters of their texts together."""
_TITLE = 1_000
"""Characters of a title."""
_INSIDE_A_LINE = frozenset(["span", "em", "i", "b", "small", "label"])
_MADE_UP = re.compile(r"(?=\w*-?\w*\d)[A-Za-z][\w-]*")
"""A class that a tool made (css-1x2y3z)."""
_VOID = frozenset(
    b"area base br col embed hr img input link meta param source track wbr p li td tr dd dt option".split()
)
"""Elements that hold nothing, and those whose end the parser knows without being told."""
_EMPTY = (b"<br", b"<img", b"<input", b"<!")
"""How the most frequent ones begin that hold nothing."""
_TAG = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)[^<>]*>")
_NAME = re.compile(rb"</?[a-zA-Z][a-zA-Z0-9]*")
UNFILLED = re.compile(r"[$#@]?\{{1,2}[^{}]{0,80}\}{1,2}|<%.{0,80}%>|\[!--.{0,80}--\]|null|undefined", re.I)
"""A variable of a template (`${title}`, `{{source}}`, `[!--title--]`), or what a script writes for nothing."""
_SAID = re.compile(rb"""(?:ln)?\(\s*(["'])([^"'<>\\\n]{1,99})\1\s*\)[\s;]*</script>""", re.I)
_WRITTEN = re.compile(rb"<script\b[^<>]{0,99}>\s*document\.write" + _SAID.pattern, re.I)
"""A script that does no more than to write some words where it stands: the day, the source."""
_OPTION = re.compile(rb"<option\b[^<>]*>", re.I)


class Emphasis(NamedTuple):
    """An element that stands out: its tag, its text with white space collapsed, and whether more than a heading's tag
    sets it off."""

    tag: str
    text: str
    set_off: bool


class Tree:
    """A page that was parsed: the parser's tree, the decoded source it came from, and what was cut to be safe."""

    def __init__(self, source: str, utf8: bytes | None = None) -> None:
        self.source = source
        utf8 = source.encode("utf-8", "replace") if utf8 is None else utf8
        matches = _SIGHTED.find_matches_as_indexes(utf8)
        sighted = [WORDS[index] for index, _, _ in matches]
        self.words = frozenset(sighted)
        """Those of `WORDS` that stand in the source."""
        html, self.cut = _without_traps(utf8, sum(map(sighted.count, _OPTIONS)))
        """`cut` says why something was left out, empty where nothing was."""
        if _WRITE in self.words and any(_SAID.match(utf8, end) for at, _, end in matches if WORDS[at] == _WRITE):
            html = _WRITTEN.sub(rb"\2", html)
        self.parser = LexborHTMLParser(html)
        self.parser.strip_tags([*_SILENT, *{_SELDOM[word] for word in self.words & _SELDOM.keys()}])
        if not self.words.isdisjoint(_SPOKEN):
            self._drop_spoken()

    def _drop_spoken(self) -> None:
        """Take out the words inside a line that are there for screen readers alone; headings that are hidden from sight
        stay, for they may be the page's only ones. Where a style is known by a made-up class, one element with its name
        tells the others."""
        made_up = {
            style
            for node in self.parser.css('[data-testid*="visually-hidden"]')
            if _MADE_UP.fullmatch(style := node.attributes.get("class") or "")
        }
        found = self.parser.css(",".join([_SPOKEN_WORDS, *(f"span.{style}" for style in made_up)]))
        spoken = {node.mem_id: node for node in found if node.tag in _INSIDE_A_LINE}
        for node in reversed(spoken.values()):  # the inner ones first
            node.decompose()

    @property
    def body(self) -> LexborNode | None:
        """The body element (the parser makes one where the page has none)."""
        return self.parser.body or self.parser.root

    @cached_property
    def metas(self) -> dict[str, list[str]]:
        """Contents of the meta tags by name, property or itemprop in lower case, in page order; without those that are
        empty or that a template left unfilled."""
        found: dict[str, list[str]] = {}
        for node in self.parser.tags("meta"):
            attributes = node.attributes
            content = attributes.get("content")
            if not content or not (content := content.strip()) or UNFILLED.fullmatch(content):
                continue
            for key in ("name", "property", "itemprop", "http-equiv"):
                if name := attributes.get(key):
                    found.setdefault(name.strip().lower(), []).append(content)
        return found

    @cached_property
    def title(self) -> str:
        """The title element's text, white space collapsed; empty where there is none."""
        node = self.parser.css_first("title")
        return " ".join(node.text().split())[:_TITLE] if node else ""

    @cached_property
    def emphasised(self) -> list[Emphasis]:
        """What stands out, in page order: headings of the first three levels, what is bold or centred, what is called a
        title. One question for all, since each looks at every element."""
        found = []
        read = 0
        for node in self.parser.css(_EMPHASISED)[:_MOST]:
            text = " ".join(node.text_lexbor().split())
            if text:
                tag = node.tag or ""
                found.append(Emphasis(tag, text, tag not in _HEADINGS or _is_called_title(node)))
            read += len(text)
            if read > _ENOUGH:
                break  # containers that are called titles, one inside the other
        return found

    @cached_property
    def headings(self) -> list[str]:
        """Texts of the headings among those, the first forty."""
        return [each.text for each in self.emphasised if each.tag in _HEADINGS][:40]

    @cached_property
    def literal(self) -> Literal:
        """The text that the page keeps in a script, as it is written there."""
        return longest_literal(self.source, self.words)

    @cached_property
    def embedded(self) -> str:
        """The markup of that text; empty where there is none."""
        return markup(self.literal.written)

    @cached_property
    def linked(self) -> LinkedData:
        """What the page says of its article as linked data."""
        return LinkedData(self.source if "ld+json" in self.words else "")

    @cached_property
    def base(self) -> str:
        """The base element's href; empty where there is none."""
        if self.words.isdisjoint(("<base", "<BASE")):
            return ""
        found = (node.attributes.get("href") for node in self.parser.tags("base"))
        return next((href.strip() for href in found if href is not None), "")

    @property
    def canonical(self) -> str:
        """Where the page says that it stands (the link element with `rel=canonical`), as it is written; empty where it
        does not say."""
        if self.words.isdisjoint(("canonical", "Canonical", "CANONICAL")):
            return ""
        node = self.parser.css_first('link[rel~="canonical" i]')
        return (node.attributes.get("href") or "").strip() if node else ""

    @cached_property
    def text(self) -> str:
        """All text of the body, one text node a line."""
        return self.body.text(separator="\n") if self.body else ""


def _is_called_title(node: LexborNode) -> bool:
    attributes = node.attributes
    return "tit" in f"{attributes.get('class')} {attributes.get('id')}".lower()


def parse(source: str, utf8: bytes | None = None) -> Tree:
    """The tree of a decoded page; `utf8`, where it is at hand, is the page as UTF-8 and saves encoding it again."""
    return Tree(source, utf8)


def _without_traps(html: bytes, options: int) -> tuple[bytes, str]:
    """Cut what makes a parser quadratic, and what no reader gets to: endless tags, attributes, choices (of which there
    are `options`) and depth."""
    cut = []
    if len(html) > MAX_BYTES:
        html = html[:MAX_BYTES]
        cut.append(f"more than {MAX_BYTES} bytes")
    html, long = _without_long_tags(html)
    if long:
        cut.append("a tag with too many attributes")
    tags = html.count(b"<")
    if options > _MANY_OPTIONS:
        html, choices = _OPTION.subn(b" ", html)  # nothing that is shown: the words of a choice are no text
        tags -= choices
    if tags > MAX_TAGS:
        html = html[: next(islice(re.finditer(b"<", html), MAX_TAGS, None)).start()]
        cut.append(f"more than {MAX_TAGS} tags")
    if tags > MAX_DEPTH and _may_be_deep(html, tags):
        html, reason = _without_depth(html)
        cut += [reason] if reason else []
    return html, "; ".join(dict.fromkeys(cut))


def _without_long_tags(html: bytes) -> tuple[bytes, bool]:
    """Take the attributes of tags that have too many; and whether there were any."""
    half = MAX_TAG // 2
    kept: list[bytes] = []
    done = looked_at = 0
    for at in range(0, len(html) - half, half):
        if at < looked_at or html.find(b">", at, at + half) >= 0:
            continue
        # A stretch without any tag's end is a long text, a long value, or a tag that never ends.
        end = html.find(b">", at + half)
        end = len(html) if end < 0 else end
        start = html.rfind(b"<", html.rfind(b">", 0, at) + 1, end)
        looked_at = end
        if start < done or end - start <= MAX_TAG:
            continue
        if html.count(b"=", start, end) + html.count(b" ", start, end) > MAX_ATTRIBUTES:
            name = _NAME.match(html, start)
            kept += (html[done:start], name[0] if name else b"<i")
            done = end
    return (b"".join((*kept, html[done:])), True) if kept else (html, False)


def _may_be_deep(html: bytes, tags: int) -> bool:
    """Whether too many of so many tags may stand open at some place, counted roughly and never too few."""
    if tags <= 2 * MAX_DEPTH and tags - html.count(b"</") <= MAX_DEPTH:
        return False  # so few are opened at all, as in most pages
    for chunk, empty in ((_CHUNK * 8, ()), (_CHUNK, _EMPTY)):
        depth = 0
        for at in range(0, len(html), chunk):
            closing = html.count(b"</", at, at + chunk)
            opening = html.count(b"<", at, at + chunk) - closing
            opening -= sum(html.count(tag, at, at + chunk) for tag in empty)
            if depth + opening > MAX_DEPTH:
                break
            depth = max(0, depth + opening - closing)
        else:
            return False
    return True


def _without_depth(html: bytes) -> tuple[bytes, str]:
    """Stop where more tags stand open than any page needs."""
    depth = 0
    for tag in _TAG.finditer(html):
        if tag[1]:
            depth = max(0, depth - 1)
        elif tag[2].lower() not in _VOID:
            depth += 1
        if depth > MAX_DEPTH:
            return html[: tag.start()], f"more than {MAX_DEPTH} tags open"
    return html, ""
