"""List pages: their entries and the following page, without selectors.

A list is the group of links that hang at the same kind of place (the same path of tags and classes), are long enough
to be titles, and have dates beside them. Navigation, teasers and friendly links make groups too; they lose on title
length, dates and addresses.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import chain
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from pages.link_titles import link_title
from pages.links import absolute
from pages.paging import next_page
from pages.rows import date_shown, row_date, row_of, row_text
from pages.tree import Tree, parse
from schemas.articles import ListEntry

_RECORD = re.compile(r"<record>\s*<!\[CDATA\[(.*?)\]\]>", re.S)
_ARTICLE_URL = re.compile(r"\d{5,}|/t\d|content|art[_/]|info|detail|view|show|news|\.s?html?$|id=\d", re.I)
_CHROME = re.compile(
    r"\b(?:nav|menu|header?|foot(?:er)?|top|crumb|bread|location|friend|link|share|banner|logo|lang)", re.I
)
_PAGER = re.compile(
    r"^[\d\s<>«»‹›]+$|^(?:上|下|前|后|首|尾|末)一?页$|^(?:首页|尾页|末页|更多|more|详细|\[?详情\]?|查看)|"
    r"^\W*(?:pdf|doc|word|wps|ofd|html?|下载|下載|附件|原文|全文|打印|列印)\W*$",
    re.I,
)
_PAID = frozenset(["广告", "廣告", "推广", "推廣", "赞助", "贊助"])
"""What a row says that somebody paid for; it leads to another site."""
_RIVALS = 6
"""Groups whose dates are looked at."""
_READ = 16
"""Groups whose links are read: those that show most."""
_FIRST = 4
"""Links without dates after which no more are looked at."""
_LOOKED_AT = 12
"""Links of a group by which its dates are judged."""
_ROWS = frozenset(["li", "tr", "dd", "p", "a", "td", "span", "h1", "h2", "h3", "h4", "h5", "h6"])
"""Elements of rows, which alternate their classes (odd, even, first, last)."""
_POSITION = re.compile(r"\b[\w-]*(?:first|last|odd|even|current|active|top|lead)\b|\b(?:no-?)?\d+\b", re.I)
"""Classes that say where a row stands, not what it is."""
_DATES = 0.5
"""Share of a group's links that have dates beside them where the group is a list."""
_ALL_DATED = 0.8
"""The share of a list by which a page may be known."""
_HEADINGS = "h1 a[href],h2 a[href],h3 a[href],h4 a[href],h5 a[href],h6 a[href],a[href]:has(h2,h3,h4,h5)"
_LEAST = 7
"""Characters that the title of a row of another make exceeds."""
_MOST = 10_000
"""Links of a page that are looked at."""
_ROW_LINKS = 3
"""Links that one row may hold."""


class _Anchor(NamedTuple):
    """A link as it stands on the page."""

    order: int
    """Its place among the page's links."""
    node: LexborNode
    text: str


@dataclass
class _Link:
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
            if parent is None:
                break
            text = row_text(parent)
            if len(text) > len(self.title) + 400:
                break
            if date_shown(text, self.title, self.href):
                return True
            parent = parent.parent
        return False


@dataclass
class _Group:
    path: str
    links: list[_Link] = field(default_factory=list)


def read_list(tree: Tree, url: str) -> tuple[list[ListEntry], str | None]:
    """The entries of a list page in page order, and the address of the page that follows (None on the last)."""
    following = next_page(tree, url)
    records = _RECORD.findall(tree.source) if "<record>" in tree.words else []
    if len(records) >= 3:
        tree = parse("<ul>" + "".join(records) + "</ul>")
    groups = _groups(tree, url)
    best = _best(groups)
    if best is not None and (channels := _channels(groups, best)):
        best = channels
    if best is None or len(best.links) < 2:
        return [], following
    return _entries(best, tree, url), following


def dated_list(tree: Tree, url: str) -> list[str]:
    """The titles of what looks most like a list on the page, if nearly all of it bears dates; empty for none."""
    best = _best(_groups(tree, url))
    if best is None or _CHROME.search(best.path) or _dated_share(best.links) < _ALL_DATED:
        return []
    return list(dict.fromkeys(link.title for link in best.links))


def _groups(tree: Tree, url: str) -> list[_Group]:
    """The groups of links among which the page's list may be."""
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
                kind = _make(attributes.get("class"))
                if not kind and tag in ("div", "ul"):
                    kind = "#" + (attributes.get("id") or "")
            known = paths[node.mem_id] = f"{above}>{tag}.{kind}"
        return known

    together: dict[str, list[_Anchor]] = defaultdict(list)
    anchors = body.css("a[href]")
    if len(anchors) > _MOST:
        tree.cut = "; ".join(filter(None, (tree.cut, f"more than {_MOST} links")))
    for order, node in enumerate(anchors[:_MOST]):
        parent = node.parent
        together[place(parent) if parent is not None else ""].append(_Anchor(order, node, node.text_lexbor()))
    largest = sorted(together.items(), key=lambda item: -_size(item[1]))[:_READ]
    base = tree.base
    groups = [_Group(path, _links(nodes, url, base)) for path, nodes in largest]
    return [group for group in groups if group.links]


@lru_cache(maxsize=4096)
def _make(classes: str | None) -> str:
    """The first of an element's classes that says what it is, not where it stands."""
    return next(iter(_POSITION.sub("", classes or "").split()), "")


def _size(anchors: list[_Anchor]) -> int:
    """Characters of the links of a group, as far as they tell that these are titles."""
    return sum(max(0, min(len(anchor.text.strip()), 40) - 3) for anchor in anchors)


def _links(anchors: list[_Anchor], url: str, base: str) -> list[_Link]:
    links = []
    for order, node, text in anchors:
        attributes = node.attributes
        href = absolute(attributes.get("href"), url, base)
        if href is None:
            continue
        title = link_title(node, text, attributes.get("title") or "")
        if title and not _PAGER.match(title):
            links.append(_Link(node, title, href, order))
    return links


def _best(groups: list[_Group]) -> _Group | None:
    """The group that looks most like the page's list: by titles and addresses first, among the best by dates too."""
    scored = sorted(((_score(group), group) for group in groups), key=lambda each: -each[0])[:_RIVALS]
    return max(scored, key=lambda each: each[0] * (0.5 + 2 * _dated_share(each[1].links)))[1] if scored else None


def _channels(groups: list[_Group], best: _Group) -> _Group | None:
    """All entries of an index page, whose lists are many and none of them the main one; None for any other page."""
    sections: dict[int, list[_Link]] = defaultdict(list)
    for group in groups:
        if not _CHROME.search(group.path) and _dated_share(group.links) >= _DATES:
            for link in group.links:
                sections[_holder(link.node)].append(link)
    told = [links for links in sections.values() if len(links) > _ROW_LINKS and _dated_share(links) >= _DATES]
    if len(told) <= _ROW_LINKS:
        return None
    links = sorted(chain.from_iterable(told), key=lambda link: link.order)
    sizes = sorted(map(len, told))
    alike = sizes[-1] <= 1.5 * sizes[len(sizes) // 2]
    return _Group(best.path, links) if alike and 2 * len(best.links) < len(links) else None


def _score(group: _Group) -> float:
    """How much the titles and addresses of a group look like those of a list."""
    links = group.links
    if len(links) < 2:
        return 0.0
    mean = sum(min(len(link.title), 40) for link in links) / len(links)
    like_articles = sum(bool(_ARTICLE_URL.search(link.href.split("/", 3)[-1])) for link in links) / len(links)
    score: float = len(links) ** 0.7 * max(0.0, mean - 5) * (0.4 + like_articles)
    return score * 0.3 if _CHROME.search(group.path) else score


def _dated_share(links: list[_Link]) -> float:
    """The share of links, among the first, that have a date beside them."""
    first = [link.dated for link in links[:_FIRST]]
    if not any(first):
        return 0.0
    rest = [link.dated for link in links[_FIRST:_LOOKED_AT]]
    return (sum(first) + sum(rest)) / (len(first) + len(rest))


def _dated_parts(group: _Group) -> _Group:
    """Without the parts of a group that have no dates, where others have: menus built like the list."""
    parts: dict[int, list[_Link]] = defaultdict(list)
    for link in group.links:
        parts[_holder(link.node)].append(link)
    dated = {key: _dated_share(links) for key, links in parts.items()}
    if not any(share >= _DATES for share in dated.values()):
        return group
    return _Group(group.path, [link for link in group.links if dated[_holder(link.node)] >= _DATES])


def _holder(node: LexborNode) -> int:
    """The identity of the list or table that a link stands in."""
    parent = node.parent
    while parent is not None and parent.tag not in ("ul", "ol", "dl", "table", "body"):
        parent = parent.parent
    return parent.mem_id if parent is not None else 0


def _ancestors(node: LexborNode) -> list[int]:
    """Identities of the elements around a link, the nearest first."""
    identities = []
    at = node.parent
    while at is not None and at.tag != "html":
        identities.append(at.mem_id)
        at = at.parent
    return identities or [0]


def _with_rows_of_other_makes(
    rows: list[tuple[_Link, LexborNode]], url: str, base: str
) -> list[tuple[_Link, LexborNode]]:
    """The rows of a list with those between them that are built another way inside (with pictures, above all) and have
    a heading that is a link."""
    known = {row.mem_id: pair for pair in rows if (row := pair[1]) is not pair[0].node}
    holders = {parent.mem_id: parent for _, row in rows if row.mem_id in known and (parent := row.parent) is not None}
    if len(known) < len(rows) or 4 * len(holders) > len(rows):
        return rows
    children = [child for holder in holders.values() for child in holder.iter()]
    if len(children) == len(known):
        return rows
    makes = {(row.tag, _make(row.attributes.get("class"))) for _, row in rows[:_LOOKED_AT]}
    whole = []
    for child in children:
        if child.mem_id in known:
            whole.append(known[child.mem_id])
        elif _is_akin(child, makes) and (heading := child.css_first(_HEADINGS)):
            links = _links([_Anchor(0, heading, heading.text_lexbor())], url, base)
            whole += [(link, child) for link in links if len(link.title) > _LEAST]
    return whole


def _is_akin(row: LexborNode, makes: set[tuple[str | None, str]]) -> bool:
    """Whether a row is of one of the makes, or of a kind of it: `card-big` among rows of the make `card`."""
    own = _make(row.attributes.get("class"))
    return any(
        row.tag == tag and (own == make or (make and own.startswith((f"{make}-", f"{make}_")))) for tag, make in makes
    )


def _host(href: str) -> str:
    return href.split("/", 3)[2] if "://" in href else ""


def _is_paid(row: LexborNode) -> bool:
    return any(part.strip(" \t\r[]【】()（）") in _PAID for part in row.text(separator="\n").split("\n"))


def _rows(group: _Group) -> list[tuple[_Link, LexborNode]]:
    """The rows of a list: the link of each that is its title, and its element."""
    around = {id(link): _ancestors(link.node) for link in group.links}
    beside = Counter(ancestors[0] for ancestors in around.values())
    few = {parent for parent, count in beside.items() if count <= _ROW_LINKS}
    # Links with one parent are one row: a category and a title. Many are rows without elements of their own.
    placed = {ancestors[0]: ancestors for ancestors in around.values()}
    shared = Counter(identity for ancestors in placed.values() for identity in ancestors)
    for parent in beside.keys() - few:
        shared.update(placed[parent])
    rows: dict[int, list[_Link]] = defaultdict(list)
    for index, link in enumerate(group.links):
        own = [identity for identity in around[id(link)] if shared[identity] == 1]
        rows[own[-1] if own else -index - 1].append(link)
    titles = [max(links, key=lambda each: len(each.title)) for links in rows.values()]
    return [(link, row_of(link.node, shared)) for link in titles]


def _entries(group: _Group, tree: Tree, url: str) -> list[ListEntry]:
    rows = _with_rows_of_other_makes(_rows(_dated_parts(group)), url, tree.base)
    entries: list[ListEntry] = []
    seen: set[tuple[str, str]] = set()
    stamped = not tree.words.isdisjoint(("<time", "data-time", "data-date"))
    paid = any(word in tree.text for word in _PAID)
    hosts = Counter(_host(link.href) for link, _ in rows) if paid else Counter[str]()
    elsewhere = {host for host, count in hosts.items() if 2 * count < len(rows)}
    for link, row in rows:
        if (link.title, link.href) in seen:
            continue
        seen.add((link.title, link.href))
        if elsewhere and _host(link.href) in elsewhere and _is_paid(row):
            continue
        date = row_date(link.node, row, link.title, link.href, stamped=stamped)
        entries.append(ListEntry(title=link.title, href=link.href, date=date))
    return entries
