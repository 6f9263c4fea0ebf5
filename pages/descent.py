"""The way down a page's tree: always into the child that holds most of the prose, or of the unlinked text.

Every step asks for the texts of one element's children, so a page costs a few dozen calls, however many elements it
has.
"""

from __future__ import annotations

import re
from collections.abc import Container
from itertools import islice

from selectolax.lexbor import LexborNode

from pages.frames import is_imprint
from pages.measures import shown
from pages.rivals import BLOCKS, LEAVES, READERS, TITLED, Rival, judged, named, weighed

_NO_TEXT = frozenset(
    ["h1", "h2", "h3", "h4", "h5", "h6", "-comment", "br", "hr", "img", "iframe", "link", "input", "meta"]
)
"""Elements that hold no text, or only its headings."""
_LEVELS, _FEW_LEVELS, _READ = 64, 6, 10_000_000
"""How many times as much as the body holds may be read on the way down, and up: once a level, of which made up pages
have thousands; of what is longer than `_READ` characters together, few levels."""
_CHILDREN = 2_000
"""Children with text beyond which an element is not looked into: what they are parts of is the text, or the list,
itself."""
_ALL_CHILDREN = 20_000
"""Children, with text and without, that are looked at."""
_ALL = 0.975
"""Share of the page's prose above which what an element lacks does not matter."""
_OWN = 0.12
"""Share of an element's prose in sentences of its own that are more than a note beside the text."""
_BESIDE = 0.25
"""Share of an element's prose that stands in paragraphs of its own where it is the text."""
_SIGNATURE = 2
"""Lines of one."""
_SAMPLES = 16
"""Paragraphs among which a long one is looked for."""
_ENDS = ("。", "！", "？", "”", "；")
_PAGE = re.compile(r"(?:^|[ _-])(?:page|pf|pg)[_-]?(?:container)?[_-]?\d{1,3}$", re.I)
"""Name of the element that shows one page of a document."""


def around_a_paragraph(
    body: LexborNode, paragraphs: list[LexborNode], length: int, total: int, key: str
) -> tuple[LexborNode, int, list[Rival]]:
    """The lowest element around a long one of a page's paragraphs that holds nearly all of its `total` marks of prose,
    its own marks, and the elements between the two, the lowest first. `length`: characters of the body's text.

    Pages wrap their text in ten elements and more. From below, where the texts are short, most need never be read.
    """
    sample = paragraphs[:: len(paragraphs) // _SAMPLES + 1]
    way: list[Rival] = []
    if sample:
        at = max(sample, key=lambda p: len(p.text(deep=False))).parent
        left = _allowed(length)
        while at is not None and at.tag not in ("body", "html") and left > 0:
            rival = weighed(at, key)
            left -= len(rival.text)
            if rival.marks >= _ALL * total:
                return at, rival.marks, way
            way.append(rival)
            at = at.parent
    return body, total, way


def _allowed(length: int) -> int:
    """Characters that may be read in all on the way through a page of so many."""
    return max(_FEW_LEVELS * length, min(_LEVELS * length, _READ))


def descend(
    node: LexborNode, total: int, key: str | None, way: list[Rival], apart: Container[int] = frozenset()
) -> LexborNode:
    """Down into the child that holds most, until the text itself is reached.

    `total`: the marks of prose in the node. `key` is the beginning of the title; None: by the length of unlinked text
    instead of by prose. `way`: what is known of a way down, the nearest element last. `apart`: identities of elements
    that are passed over.
    """
    read = allowed = 0
    while True:
        known = way.pop() if way else None
        if known and known.node.tag not in LEAVES and TITLED * (total - known.marks) < 0.05 * known.mass:
            node, total = known.node, known.marks
            continue  # whatever stands beside it, this child it is
        left = total
        best, most, whole, beside = None, 0.0, 0.0, 0.0
        rivals: list[Rival] = []
        for child in islice(node.iter(), _ALL_CHILDREN):
            tag = child.tag
            if tag in _NO_TEXT or child.mem_id in apart:
                continue
            rival = known if known and child.mem_id == known.node.mem_id else weighed(child, key)
            mass = rival.mass
            if not mass:
                continue
            read += len(rival.text) or int(mass)
            whole += mass
            rivals.append(rival)
            if len(rivals) > _CHILDREN:
                return _settled(node)
            if tag in LEAVES:
                beside += mass
            if mass > most:
                best, most = rival.node, mass
            left -= rival.marks
            if key is not None and max(TITLED * left, beside) < 0.05 * most and most > 0.95 * whole:
                break  # whatever follows, this child it is
            if whole == beside and beside - most > _BESIDE * total:
                return _settled(node)  # paragraph after paragraph: this is the text
        allowed = allowed or _allowed(read)
        own = shown(node.text(deep=False)) > most if key is None else _speaks_itself(node, left, total)
        if best is None or read > allowed or own:
            return _settled(node)  # no child holds as much as the element's own words do
        if key is not None and (most < 0.9 * whole or READERS.search(named(best))):
            best, most, whole, beside = judged(rivals, most, key)
        name = named(best)
        unnamed = not name.strip()
        if most < 0.5 * whole or ((key is None or unnamed) and _is_one_of_several(best, rivals)):
            return _settled(node)
        if _PAGE.search(name) and _is_one_of_several_pages(best, rivals):
            return _settled(node)
        if key is not None and unnamed and _has_lines_beside(best):
            return _settled(node)
        if best.tag in LEAVES:
            if not best.css_matches(BLOCKS) or best.tag in ("p", "pre"):
                return _settled(node)
            beside -= most
        if beside > 0.12 * whole:
            return _settled(node)
        node = best
        total = next(rival.marks for rival in rivals if rival.node is best)
        if known and best is not known.node:
            way.clear()


def _is_one_of_several(best: LexborNode, rivals: list[Rival]) -> bool:
    """Whether an element is a paragraph, whatever its tag, beside which others of its make stand: parts of a text."""
    told = [each.node for each in rivals if each.node.text_lexbor().rstrip()[-1:] in _ENDS]
    alike = [node for node in told if node.tag == best.tag and named(node) == named(best)]
    return len(alike) > 1 and any(node is best for node in alike) and len(best.css(BLOCKS)) < 2


def _is_one_of_several_pages(best: LexborNode, rivals: list[Rival]) -> bool:
    """Whether beside an element that shows a page of a document another one does."""
    return sum(rival.node.tag == best.tag and _PAGE.search(named(rival.node)) is not None for rival in rivals) > 1


def _has_lines_beside(best: LexborNode) -> bool:
    """Whether behind a paragraph without a name stand others of its make, however little they say: a signature, its
    day."""
    if len(best.css(BLOCKS)) > 1:
        return False
    lines = 0
    at = best.next
    while at is not None and lines < _SIGNATURE:
        if at.tag == best.tag and not named(at).strip() and at.css_first("a") is None and len(at.css(BLOCKS)) < 2:
            said = at.text_lexbor().strip()
            lines += bool(said) and not is_imprint(said)
        at = at.next
    return lines == _SIGNATURE


def _speaks_itself(node: LexborNode, left: int, total: int) -> bool:
    """Whether the words that stand in no child of an element, with `left` of its `total` marks of prose, are of the
    text: most of it, or sentences."""
    if 2 * left > total:
        return True
    return left > _OWN * total and node.tag != "body" and "。" in node.text(deep=False)


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
