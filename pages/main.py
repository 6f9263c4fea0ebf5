"""Where a page's own text stands: from the body downwards, always into the child that holds most of the prose.

Prose is measured by its punctuation, which navigation and link lists lack. Every step asks for the texts of one
element's children, so a page costs a few dozen calls, however many elements it has.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from pages.threads import first_post
from pages.tree import Tree

_CONTAINERS = (
    "#zoom,.TRS_Editor,.TRS_UEDITOR,#UCAP-CONTENT,#js_content,.Custom_UnionStyle,.trs_paper_default,.view.TRS_UEDITOR,"
    "#artibody,#endText,#article-content,.article-content,.article_content,.articleContent,#articleContent,.news_content,"
    ".content-text,.art_con,#content_body,.pages_content,.xxgk_content,#mainText,[itemprop=articleBody]"
)
"""What editors of content management systems call the element that they write into."""
_CONTAINER_NAMES = frozenset(_CONTAINERS.split(","))

_ENOUGH = 6
"""Marks of prose below which a page is measured by the length of its unlinked text instead."""
_SENTENCES = ("，", "。", ",")
"""One of these is in all prose; what has others alone counts up dates and names, as tables beside a text do."""
_LEAVES = frozenset(
    [
        "p",
        "span",
        "font",
        "strong",
        "b",
        "em",
        "i",
        "u",
        "a",
        "label",
        "pre",
        "blockquote",
        "li",
        "dt",
        "dd",
        "caption",
        "center",
    ]
)
_NO_TEXT = frozenset(
    ["h1", "h2", "h3", "h4", "h5", "h6", "-comment", "br", "hr", "img", "iframe", "link", "input", "meta"]
)
"""Elements that hold no text, or only its headings."""
_BLOCKS = "p,div,table,br,section,article,ul,ol,pre,blockquote,h1,h2,h3"
_HEADLINES = "h1,h2,h3,h4,[class*=tit],[id*=tit]"
_KEY = 6
"""Characters of a title by which it is known again."""
_MENU = 8
"""Lines that a menu has at least, and characters that each has at most on average."""
_BYLINE = 30
"""Characters that stand beside a headline where nothing else does."""
_TITLED = 4
"""How much more the prose of an element counts that also shows the page's title."""
_LEVELS = 64
"""How many times as much as the body holds may be read on the way down: once a level, of which made up pages have
thousands."""
_CHILDREN = 5_000
"""Children beyond which an element is not looked into: what they are parts of is the text, or the list, itself."""
_LINK_COST = 4
_ALL = 0.975
"""Share of the page's prose above which what an element lacks does not matter."""
_BESIDE = 0.25
"""Share of an element's prose that stands in paragraphs of its own where it is the text."""
_SAMPLES = 16
"""Paragraphs among which a long one is looked for."""
_COPIED = 30
"""Characters of a text that stand in no other by chance."""
_DISCLAIMER = re.compile(r"\s*[\[【(（]?(?:免责声明|版权声明|特别声明|声明：)")
_READERS = re.compile(r"comment|pinglun|repl(?:y|ies)|discuss", re.I)
"""Names of what readers wrote."""
_NOISE = re.compile(
    r"comment|pinglun|repl(?:y|ies)|discuss|foot|copyright|recommend|relat|sidebar|aside|nav|menu|hot|rank|feed|more-?stor|stream|"
    r"tuijian|guess|login|modal|popup|disclaim|shengming|next-?post|banner|"
    r"(?:^|[ _-])(?:side|ads?|right|list)(?:$|[ _-])",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Main:
    """The element that holds the page's own text."""

    node: LexborNode
    text: str
    """Its text, one text node a line: a part of `Tree.text`, to the letter."""
    prose: int
    """Marks of prose in it."""
    share: float
    """Its share of the page's prose."""
    how: str
    """What told it: `prose`, `length` or `container`."""


def _is_menu(text: str) -> bool:
    """Whether a text consists of words that name columns."""
    lines = [line for line in text.split("\n") if line.strip()]
    return len(lines) > _MENU and len("".join(lines)) < _MENU * len(lines)


def _around_headline(tree: Tree) -> LexborNode | None:
    """The lowest element that holds the headline and something more; None where the page shows none."""
    key = _title_key(tree.title)
    if len(key) < _KEY or tree.body is None:
        return None
    for heading in tree.body.css(_HEADLINES)[:60]:
        shown_there = heading.text_lexbor().strip()
        if not shown_there.startswith(key):
            continue
        at = heading.parent
        while at is not None and at.tag not in ("body", "html"):
            if len(at.text_lexbor().strip()) > len(shown_there) + _BYLINE or at.css_first("iframe,embed,object,img"):
                return at
            at = at.parent
    return None


def is_container(node: LexborNode) -> bool:
    """Whether an element is one that an editor writes into, told by its id or class."""
    attributes = node.attributes
    names = [f".{name}" for name in (attributes.get("class") or "").split()]
    return (
        f"#{attributes.get('id')}" in _CONTAINER_NAMES
        or not _CONTAINER_NAMES.isdisjoint(names)
        or attributes.get("itemprop") == "articleBody"
    )


def prose(text: str) -> int:
    """Marks of prose: the punctuation inside sentences, which titles and menus lack."""
    return text.count("，") + text.count("。") + text.count("、") + text.count("；") + text.count(",")


def find_main(tree: Tree) -> Main | None:
    """The element with the page's text; None where the page has no text at all."""
    body = tree.body
    if body is None:
        return None
    total = prose(tree.text)
    if total >= _ENOUGH:
        key = _title_key(tree.title)
        node, held, way = _around_a_paragraph(body, total, key)
        node = _descend(node, held, key, way)
        found = node.text(separator="\n")
        if (post := first_post(node, found)) is not None:
            node = _descend(post, prose(post.text()), key, [])
            found = node.text(separator="\n")
        marks = prose(found)
        if marks >= _ENOUGH and any(mark in found for mark in _SENTENCES):
            return Main(node, found, marks, marks / total, "prose")
    for known in body.css(_CONTAINERS):
        found = known.text(separator="\n")
        if len(found.strip()) > 10 or known.css_first("img,video,iframe,embed"):
            return Main(known, found, prose(found), prose(found) / max(1, total), "container")
    node = _descend(body, 0, None, [])
    found = node.text(separator="\n")
    if (node.mem_id == body.mem_id or _is_menu(found)) and (around := _around_headline(tree)) is not None:
        node, found = around, around.text(separator="\n")
    return Main(node, found, prose(found), prose(found) / max(1, total), "length") if found.strip() else None


def unlinked(node: LexborNode) -> int:
    """Characters of an element's text that stand in no link."""
    length = shown(node.text_lexbor())
    return max(0, length - shown("".join([a.text_lexbor() for a in node.css("a")]))) if length else 0


def shown(text: str) -> int:
    """Characters of a text, white space apart."""
    return len("".join(text.split()))


def _title_key(title: str) -> str:
    """The beginning of the page's title, by which the part of the page that shows it is known."""
    return title.split("_", 1)[0].split("|", 1)[0].split("-", 1)[0].strip()[:24]


class _Rival(NamedTuple):
    """A child that may hold the text: its mass, and its text with the marks of prose in it."""

    mass: float
    node: LexborNode
    text: str
    marks: int


def _around_a_paragraph(body: LexborNode, total: int, key: str) -> tuple[LexborNode, int, list[_Rival]]:
    """The lowest element around a long paragraph that holds nearly all of the page's `total` marks of prose, its own
    marks, and the elements between the two, the lowest first.

    Pages wrap their text in ten elements and more. From below, where the texts are short, most need never be read.
    """
    paragraphs = body.css("p")
    sample = paragraphs[:: len(paragraphs) // _SAMPLES + 1]
    way: list[_Rival] = []
    if sample:
        at = max(sample, key=lambda p: len(p.text(deep=False))).parent
        while at is not None and at.tag not in ("body", "html"):
            rival = _weighed(at, key)
            if rival.marks >= _ALL * total:
                return at, rival.marks, way
            way.append(rival)
            at = at.parent
    return body, total, way


def _weighed(node: LexborNode, key: str | None) -> _Rival:
    """An element with its mass, and its text with the marks of prose in it."""
    if key is None:
        return _Rival(float(unlinked(node)), node, "", 0)
    text = node.text_lexbor()
    marks = prose(text)
    mass = float(marks)
    if marks and len(key) >= _KEY and key in text:
        mass = max(0.0, mass - prose(key)) * _TITLED
    return _Rival(mass, node, text, marks)


def _descend(node: LexborNode, total: int, key: str | None, way: list[_Rival]) -> LexborNode:
    """Down into the child that holds most, until the text itself is reached.

    `total`: the marks of prose in the node. `key` is the beginning of the title; None: by the length of unlinked text
    instead of by prose. `way`: what is known of a way down, the nearest element last.
    """
    read = allowed = 0
    while True:
        known = way.pop() if way else None
        if known and known.node.tag not in _LEAVES and _TITLED * (total - known.marks) < 0.05 * known.mass:
            node, total = known.node, known.marks
            continue  # whatever stands beside it, this child it is
        left = total
        best, most, whole, beside = None, 0.0, 0.0, 0.0
        rivals: list[_Rival] = []
        for child in node.iter():
            tag = child.tag
            if tag in _NO_TEXT:
                continue
            rival = known if known and child.mem_id == known.node.mem_id else _weighed(child, key)
            mass = rival.mass
            if not mass:
                continue
            read += len(rival.text) or int(mass)
            whole += mass
            rivals.append(rival)
            if len(rivals) > _CHILDREN:
                return _settled(node)
            if tag in _LEAVES:
                beside += mass
            if mass > most:
                best, most = rival.node, mass
            left -= rival.marks
            if key is not None and max(_TITLED * left, beside) < 0.05 * most and most > 0.95 * whole:
                break  # whatever follows, this child it is
            if whole == beside and beside - most > _BESIDE * total:
                return _settled(node)  # paragraph after paragraph: this is the text
        allowed = allowed or _LEVELS * read
        if best is None or read > allowed or (key is not None and 2 * left > total):
            return _settled(node)  # no child holds as much as the element's own words do
        if key is not None and (most < 0.9 * whole or _READERS.search(_named(best))):
            best, most, whole, beside = _judged(rivals, most, key)
        if most < 0.5 * whole:
            return _settled(node)
        if best.tag in _LEAVES:
            if not best.css_matches(_BLOCKS) or best.tag in ("p", "pre"):
                return _settled(node)
            beside -= most
        if beside > 0.12 * whole:
            return _settled(node)
        node = best
        total = next(rival.marks for rival in rivals if rival.node is best)
        if known and best is not known.node:
            way.clear()


def _judged(rivals: list[_Rival], most: float, key: str) -> tuple[LexborNode, float, float, float]:
    """The best of children that all hold prose, looked at more closely: prose in links, among links, and in what is
    named like comments or recommendations counts little; prose below the page's own headline wins over links. Returns
    it with its mass, that of all, and that of the others that read like parts of the same text."""
    judged: list[tuple[float, LexborNode, bool]] = []
    for mass, child, text, marks in _without_copies(rivals):
        part = child.tag in _LEAVES
        if mass > 0.03 * most and not part:
            links = child.css("a")
            linked = "".join([a.text_lexbor() for a in links])
            own = marks - prose(linked)
            titled = mass > 1.5 * marks
            mass = max(0.0, own / (1 + _LINK_COST * len(links) / marks))
            named = _named(child)
            noise = _NOISE.search(named)
            disclaimer = _DISCLAIMER.match(text)
            if noise or disclaimer:
                mass *= 0.02 if disclaimer else 0.2
            if titled and noise and _READERS.search(named) and child.css_first("h1") is None:
                titled = False  # 《…》上有3条评论
            if titled:
                mass *= _TITLED
                if own >= _ENOUGH and text.count(key) > linked.count(key):  # the headline, not a link to the page
                    mass = max(mass, own * _TITLED * _TITLED)
            part = not noise and not disclaimer and len(links) * 6 < marks
        judged.append((mass, child, part))
    best = max(judged, key=lambda each: each[0])
    return (
        best[1],
        best[0],
        sum(mass for mass, _, _ in judged),
        sum(mass for mass, child, part in judged if part and (child is not best[1] or child.tag in _LEAVES)),
    )


def _named(node: LexborNode) -> str:
    """Class and id of an element."""
    attributes = node.attributes
    return f"{attributes.get('class') or ''} {attributes.get('id') or ''}"


def _without_copies(rivals: list[_Rival]) -> list[_Rival]:
    """The children without those that say what another says: the copy of a text for small screens."""
    kept: list[_Rival] = []
    for rival in rivals:
        longest = max(rival.text.split(), key=len, default="") if rival.marks >= 2 * _ENOUGH else ""
        run = longest[len(longest) // 2 :][:_COPIED]
        alike = (other for other in kept if 0.9 * rival.marks <= other.marks <= 1.1 * rival.marks)
        if len(run) < _COPIED or not any(run in other.text for other in alike):
            kept.append(rival)
    return kept


def _settled(node: LexborNode) -> LexborNode:
    """Out of what is only a part of a text: a row, a cell of a data table, a list."""
    if node.tag == "li" and node.css_first("div,p") is not None:
        return node  # a list that lays out the page
    at = node
    while at.tag in ("tr", "tbody", "thead", "table", "td", "ul", "ol", "li", "p", "span", "blockquote"):
        parent = at.parent
        if parent is None or parent.tag in ("body", "html"):
            return node
        if at.tag == "td" and at.css_first("p,div,table,br") is not None:
            row = parent.text_lexbor()
            if len(at.text_lexbor()) > 0.8 * len(row):
                return at
        at = parent
    return at
