"""A decoded page as a tree (Lexbor).

Crossing from C into Python is what costs, so the tree is asked for few nodes and whole texts, never walked node by
node.
Scripts and styles are taken out at once, so that no text of theirs can leak into the article; `source` keeps them for
those who look into scripts.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, NamedTuple

from ahocorasick_rs import BytesAhoCorasick, MatchKind
from selectolax.lexbor import LexborHTMLParser, LexborNode

from pages.bait import is_bait
from pages.embedded import ESCAPED, SCRIPTS, Literal, data_in, longest_literal, markup
from pages.linked_data import LinkedData
from pages.traps import without_traps

_SILENT = ["script", "style"]
_SELDOM = {
    f"<{spelling}": tag
    for tag in ("noscript", "svg", "template", "select", "textarea", "xmp")
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
    *("<base", "<BASE", "data-time", "data-date", 'rel="author"', "js_name", "<record>", "<nextgroup>", "enpproperty"),
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
LONGEST_TITLE = 1_000
"""Characters of a title."""
_INSIDE_A_LINE = frozenset(["span", "em", "i", "b", "small", "label"])
_MADE_UP = re.compile(r"(?=\w*(?:-\w*)?\d)[A-Za-z][\w-]*")
"""A class that a tool made (css-1x2y3z)."""
UNFILLED = re.compile(r"[$#@]?\{{1,2}[^{}]{0,80}\}{1,2}|<%.{0,80}%>|\[!--.{0,80}--\]|null|undefined", re.I)
"""A variable of a template (`${title}`, `{{source}}`, `[!--title--]`), or what a script writes for nothing."""
_SAID = re.compile(rb"""(?:ln)?\(\s*(["'])([^"'<>\\\n]{1,99})\1\s*\)[\s;]*</script>""", re.I)
_WRITTEN = re.compile(rb"<script\b[^<>]{0,99}>\s*document\.write" + _SAID.pattern, re.I)
"""A script that does no more than to write some words where it stands: the day, the source."""


_NOT_SHOWN = ("display:none", "display: none")
_HIDDEN_BOXES = ",".join(f'{tag}[style*="{sign}"]' for tag in ("div", "section", "article") for sign in _NOT_SHOWN)
_NO_LETTER = re.compile(r"\W+")
_COPY, _SAMPLE, _ALIKE = 200, 12, 0.7
"""Characters of a copy at least and of what is compared, and the share of it that stands elsewhere, too."""


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
        html, self.cut = without_traps(utf8, sum(map(sighted.count, _OPTIONS)))
        """`cut` says why something was left out, empty where nothing was."""
        if _WRITE in self.words and any(_SAID.match(utf8, end) for at, _, end in matches if WORDS[at] == _WRITE):
            html = _WRITTEN.sub(rb"\2", html)
        self.parser = LexborHTMLParser(html)
        self.parser.strip_tags([*_SILENT, *{_SELDOM[word] for word in self.words & _SELDOM.keys()}])
        if not self.words.isdisjoint(_SPOKEN):
            self._drop_spoken()

    def drop_copies(self) -> bool:
        """Take out an element that is not shown and whose text stands elsewhere, too: the copy for other screens;
        whether there was one."""
        if not any(sign in self.source for sign in _NOT_SHOWN):
            return False
        hidden = [node for node in self.parser.css(_HIDDEN_BOXES) if len(node.text_lexbor()) >= _COPY]
        whole = _NO_LETTER.sub("", self.text) if hidden else ""
        for node in hidden:
            said = _NO_LETTER.sub("", node.text_lexbor())
            samples = [said[at : at + _SAMPLE] for at in range(0, len(said) - _SAMPLE, 3 * _SAMPLE)]
            if samples and sum(whole.count(sample) > said.count(sample) for sample in samples) >= _ALIKE * len(samples):
                node.decompose()
                for name in [each for each, value in vars(Tree).items() if isinstance(value, cached_property)]:
                    vars(self).pop(name, None)  # what was read of the page with its copy
                return True
        return False

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
        """The title element's text, white space collapsed; empty where there is none, or bait for search engines. Of
        two, in a page that was set into another's frame, the one that is a heading's, too."""
        titles = [" ".join(node.text().split())[:LONGEST_TITLE] for node in self.parser.tags("title")]
        if len(titles) > 1:
            titles.sort(key=lambda title: title not in self.headings)
        return "" if not titles or is_bait(titles[0]) else titles[0]

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
        return longest_literal(self.source, self.words, self.title)

    @cached_property
    def embedded(self) -> str:
        """The markup of that text; empty where there is none."""
        return markup(self.literal.written)

    @cached_property
    def data(self) -> list[Any]:
        """The data that its scripts hold as JSON; nobody may change them."""
        return list(data_in(self.source))

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
