"""Where a page shows its headline, and what stands around and behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from pages.containers import ROWS, WORDS
from pages.frames import beside, is_foot
from pages.rivals import KEY
from pages.tree import Tree

_HEADLINES = "h1,h2,h3,h4,[class*=tit],[id*=tit]"
SITE = re.compile(
    r"(?:集团|公司|网|门户|政府|委员会|[局厅]|大学|学院|[中小]学|学校|医院|协会|学会|商会|联合会|研究院|研究所|中心)$"
)
"""How the names of sites end."""
_SETS_APART = re.compile(r"[_|-]|\s[–—]\s")
"""What stands between a headline and the name of the site in a title element."""
_SHORTEST = 4
"""Characters of the shortest headline."""
_HOLDERS = "div,td,p,span,font,strong,b,center"
"""Elements in which templates show a headline without saying that it is one."""
_MANY = 2_000
"""Elements among which the headline is looked for."""
_FIELDS = "input:not([type=hidden]),button"
"""What a form shows to be filled in."""
_LOOKED_AT = 60
"""Headings among which it is looked for."""
PICTURES = "img,video,audio,iframe,embed,object"
_FILMS = f"{PICTURES},[id*=player],[class*=player]"
"""What an element shows that is no text, and what a script makes one of."""


def headlines(tree: Tree) -> Iterator[tuple[LexborNode, str]]:
    """The elements that begin with the page's title, with their texts: headings first. Of a title as short as 通知
    only headings that say no more."""
    key = title_key(tree.title)
    if len(key) < 2 or tree.body is None:
        return
    headings = tree.body.css(_HEADLINES)[:_LOOKED_AT]
    if len(key) < KEY:
        yield from ((heading, key) for heading in headings if heading.text_lexbor().strip() == key)
        return
    others = [node for node in tree.body.css(_HOLDERS)[:_MANY] if node.text(deep=False).strip().startswith(key)]
    for heading in (*headings, *others):
        shown_there = heading.text_lexbor().strip()
        if shown_there.startswith(key):
            yield heading, shown_there


def around_headline(tree: Tree) -> LexborNode | None:
    """The lowest element that holds the headline and more than a byline; None where the page shows none. Instead of one
    that says no sentence what stands behind it and says one."""
    asked = set[int]()
    for heading, shown_there in headlines(tree):
        at = heading.parent
        while at is not None and at.tag not in ("body", "html") and at.mem_id not in asked:
            asked.add(at.mem_id)
            if at.css_first(_FILMS):
                return at
            if at.tag != "header" and _says_more(at, shown_there):
                return at if "。" in at.text_lexbor() else _sentences_behind(at) or at
            at = at.parent
    return None


def is_head(tree: Tree, node: LexborNode) -> bool:
    """Whether an element holds the headline, with a byline, and nothing else."""
    key = title_key(tree.title)
    return len(key) >= KEY and key in node.text_lexbor() and not any(beside(node, tree.title))


def _sentences_behind(node: LexborNode) -> LexborNode | None:
    """The first element behind one that says sentences, before the foot of the page; where others beside it say some,
    too, what holds them. None for a list or a form."""
    for behind in following(node):
        words = behind.text(separator="\n")
        if is_foot(behind, words.split()):
            break
        if "。" in words:
            if len(behind.css("a")) >= ROWS or behind.css_first(_FIELDS) is not None:
                break
            return behind.parent if _goes_on(behind) else behind
    return None


def _goes_on(node: LexborNode) -> bool:
    """Whether a sentence stands right behind an element, in another of its kind."""
    behind = node.next
    while behind is not None and (behind.tag or "-").startswith("-"):
        behind = behind.next
    return behind is not None and behind.tag == node.tag and "。" in behind.text_lexbor()


def following(node: LexborNode | None) -> Iterator[LexborNode]:
    """The elements behind one, and behind those that hold it, in page order."""
    while node is not None and node.tag != "body":
        behind = node.next
        while behind is not None:
            if not (behind.tag or "-").startswith("-"):
                yield behind
            behind = behind.next
        node = node.parent


def _says_more(node: LexborNode, headline: str) -> bool:
    """Whether an element says more than a headline, and what stands around one."""
    said = 0
    for line in beside(node, headline):
        said += len(line)
        if said > WORDS or line.endswith("。"):
            return True
    return False


def headline_key(tree: Tree) -> str:
    """The beginning of the headline, as the title element has it; empty where that names only whose page it is, which
    any text of the site may name."""
    key = title_key(tree.title)
    names_a_site = SITE.search(key) and not any(heading.startswith(key) for heading in tree.headings)
    return "" if names_a_site else key


def title_key(title: str) -> str:
    """The beginning of the page's title, by which the part of the page that shows it is known."""
    first = _SETS_APART.split(title, maxsplit=1)[0].strip()
    own, _, site = first.rpartition(" ")
    return (own.rstrip() if len(own) >= _SHORTEST and SITE.search(site) else first)[:24]
