"""The way down a page's tree: always into the child that holds most of the prose, or of the unlinked text.

Every step asks for the texts of one element's children, so a page costs a few dozen calls, however many elements it
has.
"""

from __future__ import annotations

import re
from collections.abc import Container
from itertools import islice
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from pages.frames import is_imprint
from pages.measures import prose, shown, unlinked

ENOUGH = 6
"""Marks of prose below which a page is measured by the length of its unlinked text instead."""
KEY = 6
"""Characters of a title by which it is known again."""
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
_FORMS = "input:not([type=hidden]),button"
"""What the parts of a text do not hold, but a bar to search with does."""
_NO_TEXT = frozenset(
    ["h1", "h2", "h3", "h4", "h5", "h6", "-comment", "br", "hr", "img", "iframe", "link", "input", "meta"]
)
"""Elements that hold no text, or only its headings."""
_BLOCKS = "p,div,table,br,section,article,ul,ol,pre,blockquote,h1,h2,h3"
_TITLED = 4
"""How much more the prose of an element counts that also shows the page's title."""
_LEVELS, _FEW_LEVELS, _READ = 64, 6, 10_000_000
"""How many times as much as the body holds may be read on the way down, and up: once a level, of which made up pages
have thousands; of what is longer than `_READ` characters together, few levels."""
_CHILDREN = 2_000
"""Children with text beyond which an element is not looked into: what they are parts of is the text, or the list,
itself."""
_ALL_CHILDREN = 20_000
"""Children, with text and without, that are looked at."""
_LINK_COST = 4
_ALL = 0.975
"""Share of the page's prose above which what an element lacks does not matter."""
_OWN = 0.12
"""Share of an element's prose in sentences of its own that are more than a note beside the text."""
_BESIDE = 0.25
"""Share of an element's prose that stands in paragraphs of its own where it is the text."""
_SAMPLES = 16
"""Paragraphs among which a long one is looked for."""
_ENDS = ("。", "！", "？", "”", "；")
_COPIED = 30
"""Characters of a text that stand in no other by chance."""
_COPY = re.compile(r"(?<!no)(?<!no-)print|mobile|phone|(?:^|[ _-])(?:wap|m|xs|hidden)(?:$|[ _-])", re.I)
"""Names of what most readers are not shown."""
_DISCLAIMER = re.compile(r"\s*[\[【(（]?(?:免责声明|版权声明|特别声明|声明：)")
_BYLINE = re.compile(r"(?:发布|发表|更新)(?:时间|日期)\s*[:：]\s*(?:19|20)\d\d|来源\s*[:：]\s*[\u4e00-\u9fff]")
"""What stands above or below an article and beside no profile of an agency."""
_READERS = re.compile(r"comment|pinglun|repl(?:y|ies)|discuss", re.I)
"""Names of what readers wrote."""
_NOISE = re.compile(
    r"comment|pinglun|repl(?:y|ies)|discuss|foot|copyright|recommend|relat|sidebar|aside|nav|menu|hot|rank|feed|more-?stor|stream|"
    r"tuijian|guess|login|modal|popup|disclaim|shengming|next-?post|banner|"
    r"(?:^|[ _-])(?:side|ads?|right|list)(?:$|[ _-])",
    re.I,
)


class Rival(NamedTuple):
    """A child that may hold the text: its mass, and its text with the marks of prose in it."""

    mass: float
    node: LexborNode
    text: str
    marks: int


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
            rival = _weighed(at, key)
            left -= len(rival.text)
            if rival.marks >= _ALL * total:
                return at, rival.marks, way
            way.append(rival)
            at = at.parent
    return body, total, way


def _allowed(length: int) -> int:
    """Characters that may be read in all on the way through a page of so many."""
    return max(_FEW_LEVELS * length, min(_LEVELS * length, _READ))


def _weighed(node: LexborNode, key: str | None) -> Rival:
    """An element with its mass, and its text with the marks of prose in it."""
    if key is None:
        return Rival(float(unlinked(node)), node, "", 0)
    text = node.text_lexbor()
    marks = prose(text)
    mass = float(marks)
    if marks and len(key) >= KEY and key in text:
        mass = max(0.0, mass - prose(key)) * _TITLED
    return Rival(mass, node, text, marks)


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
        if known and known.node.tag not in _LEAVES and _TITLED * (total - known.marks) < 0.05 * known.mass:
            node, total = known.node, known.marks
            continue  # whatever stands beside it, this child it is
        left = total
        best, most, whole, beside = None, 0.0, 0.0, 0.0
        rivals: list[Rival] = []
        for child in islice(node.iter(), _ALL_CHILDREN):
            tag = child.tag
            if tag in _NO_TEXT or child.mem_id in apart:
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
        allowed = allowed or _allowed(read)
        own = shown(node.text(deep=False)) > most if key is None else _speaks_itself(node, left, total)
        if best is None or read > allowed or own:
            return _settled(node)  # no child holds as much as the element's own words do
        if key is not None and (most < 0.9 * whole or _READERS.search(_named(best))):
            best, most, whole, beside = _judged(rivals, most, key)
        if most < 0.5 * whole or (key is None and _is_one_of_several(best, rivals)):
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


def _is_one_of_several(best: LexborNode, rivals: list[Rival]) -> bool:
    """Whether an element is a paragraph, whatever its tag, beside which others of its make stand: parts of a text."""
    told = [each.node for each in rivals if each.node.text_lexbor().rstrip()[-1:] in _ENDS]
    alike = [node for node in told if node.tag == best.tag]
    return len(alike) > 1 and any(node is best for node in alike) and len(best.css(_BLOCKS)) < 2


def _speaks_itself(node: LexborNode, left: int, total: int) -> bool:
    """Whether the words that stand in no child of an element, with `left` of its `total` marks of prose, are of the
    text: most of it, or sentences."""
    if 2 * left > total:
        return True
    return left > _OWN * total and node.tag != "body" and "。" in node.text(deep=False)


def _judged(rivals: list[Rival], most: float, key: str) -> tuple[LexborNode, float, float, float]:
    """The best of children that all hold prose, looked at more closely: prose in links, among links, and in what is
    named like comments or recommendations counts little; prose below the page's own headline wins over links. Returns
    it with its mass, that of all, and that of the others that read like parts of the same text."""
    judged: list[tuple[float, LexborNode, bool]] = []
    headed: LexborNode | None = None
    bylined = not any(rival.mass > 1.5 * rival.marks for rival in rivals)  # no headline tells which it is
    for mass, child, text, marks in _without_copies(rivals):
        part = child.tag in _LEAVES
        if mass > 0.03 * most and not part:
            links = child.css("a")
            linked = "".join([a.text_lexbor() for a in links])
            own = marks - prose(linked)
            titled = mass > 1.5 * marks
            if titled and len(child.css(_BLOCKS)) < 2:  # with itself; a paragraph that names it in passing
                mass, titled = float(marks), False
            mass = max(0.0, own / (1 + _LINK_COST * len(links) / marks))
            named = _named(child)
            noise = _NOISE.search(named)
            disclaimer = _DISCLAIMER.match(text) or is_imprint(text)
            if noise or disclaimer:
                mass *= 0.02 if disclaimer else 0.2
            if titled and noise and _READERS.search(named) and child.css_first("h1") is None:
                titled = False  # 《…》上有3条评论
            if bylined and not noise and _BYLINE.search(text):
                mass *= _TITLED
            if titled:
                headed = headed or child
                mass *= _TITLED
                if own >= ENOUGH and text.count(key) > linked.count(key):  # the headline, not a link to the page
                    mass = max(mass, own * _TITLED * _TITLED)
            part = not noise and not disclaimer and len(links) * 6 < marks and child.css_first(_FORMS) is None
        judged.append((mass, child, part))
    best = max(judged, key=lambda each: each[0])
    whole = sum(mass for mass, _, _ in judged)
    # What stands before the part with the headline is no text below that.
    parts = judged[judged.index(best) :] if headed is not None and best[1].mem_id == headed.mem_id else judged
    beside = sum(mass for mass, child, part in parts if part and (child is not best[1] or child.tag in _LEAVES))
    # What stands beside a text in a frame of links is small by the words in it, not by what the links leave of them.
    return best[1], best[0], whole, beside * whole / max(whole, sum(rival.marks for rival in rivals))


def _named(node: LexborNode) -> str:
    """Class and id of an element."""
    attributes = node.attributes
    return f"{attributes.get('class') or ''} {attributes.get('id') or ''}"


def _without_copies(rivals: list[Rival]) -> list[Rival]:
    """The children without those that say what another says: the copy of a text for small screens, or for paper."""
    kept: list[Rival] = []
    for rival in rivals:
        enough = rival.marks >= 2 * ENOUGH
        least, most = 0.9 * rival.marks, 1.1 * rival.marks
        alike = [at for at, other in enumerate(kept) if least <= other.marks <= most] if enough else []
        longest = max(rival.text.split(), key=len, default="") if alike else ""
        run = longest[len(longest) // 2 :][:_COPIED]
        copied = next((at for at in alike if run in kept[at].text), None) if len(run) == _COPIED else None
        if copied is None:
            kept.append(rival)
        elif _is_hidden(kept[copied].node) and not _is_hidden(rival.node):
            kept[copied] = rival
    return kept


def _is_hidden(node: LexborNode) -> bool:
    """Whether an element is shown only when the page is printed, or to small screens, or by a script."""
    attributes = node.attributes
    style = (attributes.get("style") or "").replace(" ", "").lower()
    return "hidden" in attributes or "display:none" in style or _COPY.search(_named(node)) is not None


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
