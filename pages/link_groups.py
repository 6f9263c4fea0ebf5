"""The groups of links of a page: those that hang at the same kind of place, and which of them looks like a list."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import chain
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from pages.link_titles import heading_beside, link_title
from pages.links import absolute, opened_by_script
from pages.rows import AGO, date_shown, row_text
from pages.tree import Tree

_ARTICLE_URL = re.compile(r"\d{5,}|/t\d|content|art[_/]|info|detail|view|show|news|\.s?html?$|id=\d", re.I)
CHROME = re.compile(
    r"\b(?:nav|menu|header?|foot(?:er)?|top|crumb|bread|location|friend|link|share|banner|logo|lang|side(?:bar|box)?\b)",
    re.I,
)
_PAGER = re.compile(
    r"^[\d\s<>«»‹›]+$|^(?:上|下|前|后|首|尾|末)一?页$|^[\[【(（]?(?:首页|尾页|末页|更多|more|详细|详情\]?|查看|阅读全文)|"
    r"^\W*(?:pdf|doc|word|wps|ofd|html?|下载|下載|附件|原文|全文|打印|列印)\W*$|"
    r"^(?!.*[公通][告知报示])[\u4e00-\u9fff]{2,10}[〔\[（(【](?:19|20)\d\d[〕\]）)】]\s*第?\s*\d{1,5}\s*号$",
    re.I,
)
_LEADS_ON = re.compile(
    r"[\[【(（]?(?:点击)?(?:查看|阅读|了解|浏览)(?:详情|详细|全文|内容)\W*|[\[【(（]?(?:详情|详细)\W*"
)
"""What a link says that leads from a teaser to the whole."""
_MOMENT = re.compile(
    rf"(?:(?:19|20)\d\d[-/.年]\d{{1,2}}[-/.月]\d{{1,2}}日?|{AGO.pattern})(?:\s*\d{{1,2}}:\d\d(?::\d\d)?)?$"
)
"""What a link shows that leads to the latest answer of a thread."""
_RIVALS = 6
"""Groups whose dates are looked at."""
_READ = 16
"""Groups whose links are read: those that show most."""
_MOST = 10_000
"""Links of a page that are looked at."""
_FIRST = 4
"""Links without dates after which no more are looked at."""
LOOKED_AT = 12
"""Links of a group by which its dates are judged."""
_ROWS = frozenset(["li", "tr", "dd", "p", "a", "td", "th", "span", "h1", "h2", "h3", "h4", "h5", "h6"])
"""Elements of rows, which alternate their classes (odd, even, first, last)."""
_POSITION = re.compile(r"\b[\w-]*(?:first|last|odd|even|current|active|top|lead)\b|\b(?:no-?)?\d+\b", re.I)
"""Classes that say where a row stands, not what it is."""
_OWN = 1.2
"""How much more a group counts whose links lead below the page's own folder."""
_ORIGIN_SLASHES = 3
"""Slashes of an address that has no folder."""
DATED = 0.5
"""Share of a group's links that have dates beside them where the group is a list."""
ROW_LINKS = 3
"""Links that one row may hold."""


class Anchor(NamedTuple):
    """A link as it stands on the page."""

    order: int
    """Its place among the page's links."""
    node: LexborNode
    text: str


@dataclass
class PageLink:
    """A link that may be the title of an entry."""

    node: LexborNode
    title: str
    href: str
    order: int
    """Its place among the page's links."""

    @cached_property
    def dated(self) -> bool:
        """Whether a date stands near it: inside it, as in a card, in its own element or one of the two around it."""
        parent: LexborNode | None = self.node
        for _ in range(4):
            if parent is None or parent.tag == "body":
                break
            text = row_text(parent)
            if len(text) > len(self.title) + 400:
                break
            if date_shown(text, self.title, self.href):
                return True
            parent = parent.parent
        return False


@dataclass
class Group:
    """The links at one kind of place: `path`, the tags and classes down to it."""

    path: str
    links: list[PageLink] = field(default_factory=list)


def link_groups(tree: Tree, url: str, links: str = "a[href]") -> list[Group]:
    """The groups of links among which the page's list may be; `links`: a selector of what leads on."""
    body = tree.body
    if body is None:
        return []
    paths: dict[int, str] = {}

    def place(node: LexborNode) -> str:
        """Path of tags and classes down to this node."""
        known = paths.get(node.mem_id)
        if known is None:
            parent = node.parent
            above = place(parent) if parent is not None and parent.tag != "html" else ""
            tag = node.tag
            kind = ""
            if tag not in _ROWS:
                attributes = node.attributes
                kind = make_of(attributes.get("class"))
                if not kind and tag in ("div", "ul"):
                    kind = "#" + (attributes.get("id") or "")
            known = paths[node.mem_id] = f"{above}>{tag}.{kind}"
        return known

    together: dict[str, list[Anchor]] = defaultdict(list)
    anchors = body.css(links)
    if len(anchors) > _MOST:
        tree.cut = "; ".join(filter(None, (tree.cut, f"more than {_MOST} links")))
    for order, node in enumerate(anchors[:_MOST]):
        parent = node.parent
        together[place(parent) if parent is not None else ""].append(Anchor(order, node, node.text_lexbor()))
    largest = sorted(together.items(), key=lambda item: -_size(item[1]))[:_READ]
    base = tree.base
    groups = [Group(path, page_links(nodes, url, base)) for path, nodes in largest]
    return [group for group in groups if group.links]


@lru_cache(maxsize=4096)
def make_of(classes: str | None) -> str:
    """The first of an element's classes that says what it is, not where it stands."""
    return next(iter(_POSITION.sub("", classes or "").split()), "")


def _size(anchors: list[Anchor]) -> int:
    """Characters of the links of a group, as far as they tell that these are titles."""
    return sum(max(0, min(len(anchor.text.strip()), 40) - 3) for anchor in anchors)


def page_links(anchors: list[Anchor], url: str, base: str) -> list[PageLink]:
    """The links of a place that can be entries; pagers, buttons and what leads nowhere are left out."""
    links = []
    for order, node, text in anchors:
        attributes = node.attributes
        href = absolute(attributes.get("href"), url, base) or absolute(opened_by_script(attributes), url, base)
        if href is None:
            continue
        title = link_title(node, text, attributes.get("title") or "")
        if _LEADS_ON.fullmatch(title):
            title = heading_beside(node)
        if title and not _PAGER.match(title) and not _MOMENT.match(title):
            links.append(PageLink(node, title, href, order))
    return links


def best_group(groups: list[Group], url: str) -> Group | None:
    """The group that looks most like the page's list: by titles and addresses first, among the best by dates too."""
    folder = url.split("?", 1)[0].rpartition("/")[0] + "/"
    below = folder if folder.count("/") > _ORIGIN_SLASHES else ""
    scored = sorted(((_score(group, below), group) for group in groups), key=lambda each: -each[0])[:_RIVALS]
    best, most = None, -1.0
    for score, group in scored:
        if score * 2.5 <= most:
            break  # not even with dates everywhere
        if (weight := score * (0.5 + 2 * dated_share(group.links))) > most:
            best, most = group, weight
    return best


def all_sections(groups: list[Group], best: Group) -> Group | None:
    """All entries of an index page, whose lists are many and none of them the main one; None for any other page."""
    sections: dict[int, list[PageLink]] = defaultdict(list)
    for group in groups:
        if not CHROME.search(group.path) and dated_share(group.links) >= DATED:
            for link in group.links:
                sections[holder(link.node)].append(link)
    told = [links for links in sections.values() if len(links) > ROW_LINKS and dated_share(links) >= DATED]
    if len(told) <= ROW_LINKS:
        return None
    links = sorted(chain.from_iterable(told), key=lambda link: link.order)
    sizes = sorted(map(len, told))
    alike = sizes[-1] <= 1.5 * sizes[len(sizes) // 2]
    return Group(best.path, links) if alike and 2 * len(best.links) < len(links) else None


def _score(group: Group, folder: str) -> float:
    """How much the titles and addresses of a group look like those of a list. `folder`: the page's own, in which its
    column's articles often are; empty for none."""
    links = group.links
    if len(links) < 2:
        return 0.0
    mean = sum(min(len(link.title), 40) for link in links) / len(links)
    like_articles = sum(bool(_ARTICLE_URL.search(link.href.split("/", 3)[-1])) for link in links) / len(links)
    score: float = len(links) ** 0.7 * max(0.0, mean - 5) * (0.4 + like_articles)
    if folder:
        score *= 1 + _OWN * sum(link.href.startswith(folder) for link in links) / len(links)
    return score * 0.3 if CHROME.search(group.path) else score


def dated_share(links: list[PageLink]) -> float:
    """The share of links, among the first, that have a date beside them."""
    first = [link.dated for link in links[:_FIRST]]
    if not any(first):
        return 0.0
    rest = [link.dated for link in links[_FIRST:LOOKED_AT]]
    return (sum(first) + sum(rest)) / (len(first) + len(rest))


def holder(node: LexborNode) -> int:
    """The identity of the list or table that a link stands in."""
    parent = node.parent
    while parent is not None and parent.tag not in ("ul", "ol", "dl", "table", "body"):
        parent = parent.parent
    return parent.mem_id if parent is not None else 0
