"""Where a page's own text stands: from the body downwards, always into the child that holds most of the prose.

Prose is measured by its punctuation, which navigation and link lists lack.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from selectolax.lexbor import LexborNode

from pages.containers import CONTAINERS, ROWS, VIEWERS, WORDS, called_content, says
from pages.descent import around_a_paragraph, descend
from pages.frames import LABELS, beside, is_foot, is_frame, is_imprint, is_loading, names_a_foot
from pages.headlines import PICTURES, around_headline, following, headline_key, headlines, is_head
from pages.measures import prose
from pages.rivals import ENOUGH
from pages.threads import first_post
from pages.tree import Tree

_SENTENCES = ("，", "。", ",")
"""One of these is in all prose; what has others alone counts up dates and names, as tables beside a text do."""
_MENU = 8
"""Lines that a menu has at least, and characters that each has at most on average."""
_FRAMES = 8
"""Elements of the frame of a site that are passed over, one inside the other."""
_BLOCKS = "p,div,table,section,article,br"
_LONG = 2_000
"""Characters of a text of several paragraphs."""
_ONE = 2
"""Elements of which one paragraph is made, one inside the other."""
_BESIDE = "table,ul,ol,dl,img"
"""What stands beside paragraphs."""
_CAPTIONS = 100
"""Characters of the captions below the pictures of a text."""
_INLINE = ("font", "span", "b", "strong", "em", "i")
_BOXES = ("div", "td", "section", "article", "center")
"""Elements that a script fills."""
_PARTS = (*_BOXES, "table", "tbody", "tr", "header", "footer")
"""Elements of which a page is made, and no text."""
_LOOKED_AT = 60
BLANK = "blank"


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
    """What told it: `prose`, `container`, `headline` or `length`; `blank`: an element that a script has yet to fill;
    `script`: a script holds the text itself."""


def _is_menu(text: str) -> bool:
    """Whether a text consists of words that name columns."""
    lines = [line for line in text.split("\n") if line.strip()]
    return len(lines) > _MENU and len("".join(lines)) < _MENU * len(lines)


def _below_headline(tree: Tree) -> Main | None:
    """What stands below the headline, before the foot of the page, and shows a picture or film, or else what a script
    fills; None where there is neither."""
    blank = None
    for node in following(next((heading for heading, _ in headlines(tree)), None)):
        words = node.text(separator="\n")
        if is_foot(node, words.split()):
            break
        if node.css_first(PICTURES) is not None and len(node.css("a")) < ROWS:
            return Main(node, words, 0, 0.0, "headline")
        if blank is None and node.tag in _BOXES and not words.strip():
            blank = Main(node, "", 0, 0.0, BLANK)
    return blank


def _told_below(tree: Tree) -> Main | None:
    """What says a sentence below headline and byline, before the foot of the page, as below a film; None where nothing
    does."""
    for node in following(next((heading for heading, _ in headlines(tree)), None)):
        words = node.text(separator="\n")
        if is_foot(node, words.split()):
            break
        if "。" in words and prose(words) > 1 and node.tag in _BOXES and node.css_first("a") is None:
            return Main(node, words, prose(words), prose(words) / max(1, prose(tree.text)), "headline")
    return None


def _shown_alone(tree: Tree, headed: LexborNode, rest: str) -> Main | None:
    """The picture or film below headline and byline, where all else that stands with them are links to other pages."""
    told = {line.strip() for anchor in headed.css("a") for line in anchor.text(separator="\n").split("\n")}
    said = sum(len(line) for line in rest.split("\n") if line not in told)
    below = _below_headline(tree) if said <= WORDS else None
    if below is None or below.node.css_first("a") is not None:
        return None
    return below if below.how == BLANK or below.node.css_first(PICTURES) is not None else None


def _besides(tree: Tree, root: LexborNode, node: LexborNode, least: int) -> LexborNode | None:
    """What says most in an element, `least` characters or more, apart from a part that is the frame of a site, and from
    others that are; None where nothing does."""
    apart = set[int]()
    told = {line.strip() for anchor in root.css("a") for line in anchor.text(separator="\n").split("\n")}

    def rest(node: LexborNode) -> str:
        lines = (line for line in beside(node, tree.title) if len(line) > 1 and not line.isdigit())
        return "\n".join(line for line in lines if line not in told)

    best = None if is_frame(node, node.text(separator="\n")) else node
    frames = [node] if best is None else _frames(node)
    for _ in range(_FRAMES):
        if not frames:
            break
        apart.update(frame.mem_id for frame in frames)
        told.update(line.strip() for frame in frames for line in frame.text(separator="\n").split("\n"))
        node = descend(root, 0, None, [], apart)
        said = rest(node)
        most = best is None or 3 * len(said) > len(rest(best))
        if says(said, len(said), least) and most and not is_frame(node, said):
            best = node
            frames = [part for part in _frames(node) if part.mem_id not in apart]
        else:
            frames = [node] if best is None and node.mem_id != root.mem_id else []
    return best


def _frames(node: LexborNode) -> list[LexborNode]:
    """The parts of an element that are what a site shows around every text."""
    parts = (part for part in islice(node.iter(), _LOOKED_AT) if part.tag in _PARTS)
    return [part for part in parts if is_frame(part, part.text(separator="\n"))]


def _around_byline(node: LexborNode, text: str) -> LexborNode:
    """What stands around an element that holds a byline alone, where that is the text and no page in its frame."""
    around = node.parent
    alone = all(LABELS.match(line) for line in map(str.strip, text.split("\n")) if line)
    if around is None or not alone or len(around.css("a")) >= ROWS or is_imprint(around.text_lexbor()):
        return node
    return around


def find_main(tree: Tree) -> Main | None:
    """The element with the page's text; None where the page has no text at all."""
    body = tree.body
    if body is None:
        return None
    total = prose(tree.text)
    if total >= ENOUGH:
        key = headline_key(tree)
        node, held, way = around_a_paragraph(body, tree.parser.tags("p"), len(tree.text), total, key)
        node = descend(node, held, key, way)
        found = node.text(separator="\n")
        if (post := first_post(node, found)) is not None:
            node = descend(post, prose(post.text()), key, [])
            found = node.text(separator="\n")
        if node.tag in _INLINE:
            node = _around_inline(node, key)
            found = node.text(separator="\n")
        whole = _around_paragraph(node, key) if len(found) < _LONG else node
        if (whole := _with_pictures(whole, key) if whole.tag == "td" else whole) is not node:
            node, found = whole, whole.text(separator="\n")
        marks = prose(found)
        is_text = marks >= ENOUGH and any(mark in found for mark in _SENTENCES)
        if is_text and not (names_a_foot(found) and is_frame(node, found)):
            return Main(node, found, marks, marks / total, "prose")
    for known in body.css(CONTAINERS):
        found = known.text(separator="\n")
        if (says(found, len(found.strip())) and not is_loading(found)) or known.css_first("img,video,iframe,embed"):
            return Main(known, found, prose(found), prose(found) / max(1, total), "container")
    headed = around_headline(tree)
    root = headed or body
    if headed is not None:
        found = headed.text(separator="\n")
        rest = "\n".join(beside(headed, tree.title))
        led = len(headed.css("a")) >= ROWS
        if (led or headed.css_first(PICTURES) is None) and (shown := _shown_alone(tree, headed, rest)):
            return shown
        if not prose(rest) and len(rest) <= _CAPTIONS and (told := _told_below(tree)) is not None:
            return told
        if not rest or not is_frame(headed, rest):
            return Main(headed, found, prose(found), prose(found) / max(1, total), "headline")
    node = descend(root, 0, None, [])
    found = node.text(separator="\n")
    if headed is None and is_head(tree, node) and (below := _below_headline(tree)) is not None and below.how != BLANK:
        return below
    framed = headed is not None or is_frame(node, found)
    if node.mem_id == body.mem_id or _is_menu(found) or framed:
        called = called_content(body)
        named = next((each.node for each in called if each.is_text), None)
        if named is None and framed:
            if (blank := next((each.node for each in called if each.is_blank), None)) is not None:
                return Main(blank, "", 0, 0.0, BLANK)
            brief = (each.node for each in called if each.text.strip() and not each.led)
            named = next(brief, None) or _besides(tree, root, node, WORDS)
            if named is None and (below := _below_headline(tree)) is not None:
                return below
            named = named or _besides(tree, root, node, 1) or headed or _around_byline(node, found)
        node = named or node
    if not framed:
        node = _besides(tree, root, node, 1) or node
    found = node.text(separator="\n")
    if not found.strip() and (node.mem_id == body.mem_id or node.css_first(VIEWERS) is None):
        return None
    return Main(node, found, prose(found), prose(found) / max(1, total), "length")


def _around_inline(node: LexborNode, key: str) -> LexborNode:
    """Instead of an inline element with a text what holds it and little else: parsers set the paragraph outside that
    such an element did not close. `key`: the beginning of the headline."""
    around = node.parent
    if around is None or around.tag not in _BOXES:
        return node
    said = around.text_lexbor()
    alone = not key or key not in said
    return around if alone and 2 * len(said) < 3 * len(node.text_lexbor()) + _CAPTIONS else node


def _around_paragraph(node: LexborNode, key: str) -> LexborNode:
    """Instead of an element with one paragraph what stands around it below the headline, where that holds a table, a
    list or a picture besides. `key`: the beginning of the headline."""
    found, at = node, node.parent
    if not key or node.tag == "body" or len(node.css(_BLOCKS)) > _ONE:
        return node
    for _ in range(_ONE):
        said = at.text_lexbor() if at is not None and at.tag in _BOXES else key
        if at is None or key in said or is_imprint(said) or len(at.css("a")) >= ROWS:
            break
        if len(at.css(_BESIDE)) > len(found.css(_BESIDE)):
            found = at
        at = at.parent
    return found


def _with_pictures(cell: LexborNode, key: str) -> LexborNode:
    """A cell with a text; instead of it the table below the headline, the outermost, that holds nothing besides but
    pictures with their captions. `key`: the beginning of the headline."""
    found, at = cell, cell.parent
    length, links = len(cell.text_lexbor()), len(cell.css("a"))
    while key and at is not None and at.tag in ("tr", "tbody", "table", "td"):
        said = at.text_lexbor()
        if key in said or len(said) > length + _CAPTIONS or len(at.css("a")) > links:
            break
        if at.tag == "table" and len(at.css("img")) > len(found.css("img")):
            found = at
        at = at.parent
    return found
