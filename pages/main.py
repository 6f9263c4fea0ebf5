"""Where a page's own text stands: from the body downwards, always into the child that holds most of the prose.

Prose is measured by its punctuation, which navigation and link lists lack.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from pages.descent import ENOUGH, KEY, around_a_paragraph, descend, is_imprint
from pages.measures import prose, unlinked
from pages.threads import first_post
from pages.tree import Tree

_CONTAINERS = (
    "#zoom,.TRS_Editor,.TRS_UEDITOR,#UCAP-CONTENT,#js_content,.Custom_UnionStyle,.trs_paper_default,.view.TRS_UEDITOR,"
    "#artibody,#endText,#article-content,.article-content,.article_content,.articleContent,#articleContent,.news_content,"
    ".content-text,.art_con,#content_body,.pages_content,.xxgk_content,#mainText,[itemprop=articleBody]"
)
"""What editors of content management systems call the element that they write into."""
_CONTAINER_NAMES = frozenset(_CONTAINERS.split(","))

_CONTENT = "#content,.content,#con,.con,#article,.article,#detail,.detail,#nr,.nr,#zw,.zw,main"
"""What many others call theirs, and some call the whole page."""
_ROWS = 5
"""Links of an element that is no text."""
_WORDS = 10
"""Characters of the shortest text."""

_SENTENCES = ("，", "。", ",")
"""One of these is in all prose; what has others alone counts up dates and names, as tables beside a text do."""
_HEADLINES = "h1,h2,h3,h4,[class*=tit],[id*=tit]"
_MENU = 8
"""Lines that a menu has at least, and characters that each has at most on average."""
SITE = re.compile(
    r"(?:集团|公司|网|门户|政府|委员会|[局厅]|大学|学院|[中小]学|学校|医院|协会|学会|商会|联合会|研究院|研究所|中心)$"
)
"""How the names of sites end."""
_BYLINE = re.compile(
    r"首页|位置|发布|来源|时间|日期|作者|编辑|字[体号]|打印|关闭|浏览|点击|阅读|分享|^[大中小]$|\d{4}[-年/.]\d"
)
"""What stands above and below a headline, line by line."""
_LINE = 300
"""Characters of a line in which that is looked for."""
_HOLDERS = "div,td,p,span,font,strong,b,center"
"""Elements in which templates show a headline without saying that it is one."""
_LOOKED_AT = 60
_MANY = 2_000
"""Elements among which the headline is looked for."""


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
    """What told it: `prose`, `container`, `headline` or `length`."""


def _is_menu(text: str) -> bool:
    """Whether a text consists of words that name columns."""
    lines = [line for line in text.split("\n") if line.strip()]
    return len(lines) > _MENU and len("".join(lines)) < _MENU * len(lines)


def _around_headline(tree: Tree) -> LexborNode | None:
    """The lowest element that holds the headline and more than a byline; None where the page shows none."""
    key = title_key(tree.title)
    if len(key) < KEY or tree.body is None:
        return None
    headings = tree.body.css(_HEADLINES)[:_LOOKED_AT]
    others = [node for node in tree.body.css(_HOLDERS)[:_MANY] if node.text(deep=False).strip().startswith(key)]
    for heading in (*headings, *others):
        shown_there = heading.text_lexbor().strip()
        if not shown_there.startswith(key):
            continue
        at = heading.parent
        while at is not None and at.tag not in ("body", "html"):
            if _says_more(at, shown_there) or at.css_first("iframe,embed,object,img"):
                return at
            at = at.parent
    return None


def _says_more(node: LexborNode, headline: str) -> bool:
    """Whether an element says more than a headline, and what stands around one."""
    said = 0
    for line in map(str.strip, node.text(separator="\n").split("\n")):
        if line not in headline and not _BYLINE.search(line, 0, _LINE):
            said += len(line)
            if said > _WORDS:
                return True
    return False


def _named_content(body: LexborNode) -> LexborNode | None:
    """The first element that is called the content, and holds little else than a few words or a viewer of documents."""
    for node in body.css(_CONTENT)[:20]:
        if len(node.css("a")) >= _ROWS or is_imprint(node.text_lexbor()):
            continue
        if unlinked(node) > _WORDS or node.css_first("iframe,embed,object") is not None:
            return node
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


def find_main(tree: Tree) -> Main | None:
    """The element with the page's text; None where the page has no text at all."""
    body = tree.body
    if body is None:
        return None
    total = prose(tree.text)
    if total >= ENOUGH:
        key = _headline_key(tree)
        node, held, way = around_a_paragraph(body, len(tree.text), total, key)
        node = descend(node, held, key, way)
        found = node.text(separator="\n")
        if (post := first_post(node, found)) is not None:
            node = descend(post, prose(post.text()), key, [])
            found = node.text(separator="\n")
        marks = prose(found)
        if marks >= ENOUGH and any(mark in found for mark in _SENTENCES):
            return Main(node, found, marks, marks / total, "prose")
    for known in body.css(_CONTAINERS):
        found = known.text(separator="\n")
        if len(found.strip()) > 10 or known.css_first("img,video,iframe,embed"):
            return Main(known, found, prose(found), prose(found) / max(1, total), "container")
    if (headed := _around_headline(tree)) is not None:
        found = headed.text(separator="\n")
        return Main(headed, found, prose(found), prose(found) / max(1, total), "headline")
    node = descend(body, 0, None, [])
    found = node.text(separator="\n")
    if node.mem_id == body.mem_id or _is_menu(found) or is_imprint(found):
        node = _named_content(body) or node
        found = node.text(separator="\n")
    return Main(node, found, prose(found), prose(found) / max(1, total), "length") if found.strip() else None


def _headline_key(tree: Tree) -> str:
    """The beginning of the headline, as the title element has it; empty where that names only whose page it is, which
    any text of the site may name."""
    key = title_key(tree.title)
    names_a_site = SITE.search(key) and not any(heading.startswith(key) for heading in tree.headings)
    return "" if names_a_site else key


def title_key(title: str) -> str:
    """The beginning of the page's title, by which the part of the page that shows it is known."""
    return title.split("_", 1)[0].split("|", 1)[0].split("-", 1)[0].strip()[:24]
