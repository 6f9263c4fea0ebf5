"""List pages: their entries and the following page, without selectors.

A list is the group of links that hang at the same kind of place (the same path of tags and classes), are long enough
to be titles, and have dates beside them. Navigation, teasers and friendly links make groups too; they lose on title
length, dates and addresses.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from html import unescape

from selectolax.lexbor import LexborNode

from pages.embedded import HOLDERS, SCRIPTS, elements
from pages.link_groups import (
    CHROME,
    DATED,
    LOOKED_AT,
    ROW_LINKS,
    Anchor,
    Group,
    PageLink,
    all_sections,
    best_group,
    dated_share,
    holder,
    link_groups,
    make_of,
    page_links,
)
from pages.paging import next_page
from pages.rows import row_date, row_of
from pages.script_lists import script_list
from pages.tree import Tree, parse
from pages.written import string_read
from schemas.articles import ListEntry

_RECORD = re.compile(r"<record>\s*<!\[CDATA\[(.*?)\]\]>", re.S)
_RECORDS = 3
_ROWS_TO_CLICK = "a[onclick]:not([href]),li[onclick],tr[onclick],dl[onclick],div[onclick],p[onclick],td[onclick]"
"""What leads on at a click and is no link."""
_STRING = re.compile(r"'((?:[^'\\\n]|\\.)*)'|\"((?:[^\"\\\n]|\\.)*)\"")
"""A string of a script."""
_PAID = frozenset(["广告", "廣告", "推广", "推廣", "赞助", "贊助"])
"""What a row says that somebody paid for; it leads to another site."""
_ALL_DATED = 0.8
"""The share of a list by which a page may be known."""
_HEADINGS = "h1 a[href],h2 a[href],h3 a[href],h4 a[href],h5 a[href],h6 a[href],a[href]:has(h2,h3,h4,h5)"
_HEADLINE = 12
"""Characters that headlines have on average."""
_LEAST = 7
"""Characters that the title of a row of another make exceeds."""


def read_list(tree: Tree, url: str) -> tuple[list[ListEntry], str | None]:
    """The entries of a list page in page order, and the address of the page that follows (None on the last)."""
    following = next_page(tree, url)
    if records := written_rows(tree):
        tree = parse("<ul>" + "".join(records) + "</ul>")
    groups = link_groups(tree, url)
    best = best_group(groups, url)
    if best is not None and (channels := all_sections(groups, best)):
        best = channels
    if best is None or len(best.links) < 2 or not dated_share(best.links) or _is_menu(best):
        if written := script_list(tree.source, url, tree.base):
            return written, following
        best = _held(tree, url) or _clicked(tree, url) or best
        if best is None or len(best.links) < 2 or _is_menu(best):
            listed = best is not None and len(best.links) > 1 and dated_share(best.links)
            best = _single(groups) or (best if listed else None)
    if best is None:
        return [], following
    return _entries(best, tree, url), following


def written_rows(tree: Tree) -> list[str]:
    """The markup of the rows that a page keeps as records for a script to show; empty for fewer than three."""
    records: list[str] = _RECORD.findall(tree.source) if "<record>" in tree.words else []
    return records if len(records) >= _RECORDS else []


def rows_to_write(tree: Tree, url: str) -> int:
    """How many rows of a list a page keeps for a script to show."""
    if written := written_rows(tree) or script_list(tree.source, url, tree.base):
        return len(written)
    held = _held(tree, url)
    return len(held.links) if held else 0


def _held(tree: Tree, url: str) -> Group | None:
    """The dated rows whose markup a page keeps in a field or template, or that a script writes from its strings; None
    for fewer than three."""
    held = [
        inside
        for _, element in elements(tree.source, (*HOLDERS, *SCRIPTS), tree.words)
        if ("<a " in element or "&lt;a " in element) and not any(mark in element for mark in ("{{", "${", "<%"))
        for inside in _markup_in(element)
    ]
    if sum(inside.count("<a ") for inside in held) < _RECORDS:
        return None
    return _listed(link_groups(parse("".join(held)), url), url)


def _clicked(tree: Tree, url: str) -> Group | None:
    """The dated rows of a page that are no links, but lead on at a click; None for fewer than three."""
    return _listed(link_groups(tree, url, _ROWS_TO_CLICK), url) if "onclick" in tree.source else None


def _listed(groups: list[Group], url: str) -> Group | None:
    best = best_group(groups, url)
    return best if best is not None and len(best.links) >= _RECORDS and dated_share(best.links) >= DATED else None


def _markup_in(element: str) -> list[str]:
    """The markup with links that an element holds: all that is in a field or template, the strings of a script."""
    inside = element[element.find(">") + 1 :]
    if inside.lstrip().startswith(("<", "&lt;")):
        return [unescape(inside) if "&lt;" in inside else inside]
    strings = (string_read(a or b).text for a, b in _STRING.findall(inside))
    return [text for text in strings if "<a " in text and "</a>" in text]


def _is_menu(group: Group) -> bool:
    """Whether links are those of a frame around the page: shorter than headlines in such an element, or as short as
    names, and without days."""
    titles = _titles(group.links)
    length = sum(map(len, titles)) / max(1, len(titles))
    if CHROME.search(group.path):
        return length < _HEADLINE
    return length <= _LEAST and not dated_share(group.links)


def _single(groups: list[Group]) -> Group | None:
    """The one entry of a list that has no more: the only link with a date outside of the frame."""
    alone = [group for group in groups if len(group.links) == 1 and not CHROME.search(group.path)]
    dated = [group for group in alone if len(group.links[0].title) > _LEAST and group.links[0].dated]
    return dated[0] if len(dated) == 1 else None


def dated_list(tree: Tree, url: str) -> list[str]:
    """The titles of what looks most like a list on the page, if nearly all of it bears dates; empty for none."""
    links = _likeliest(tree, url)
    if (not links or dated_share(links) < _ALL_DATED) and (clicked := _clicked(tree, url)):
        links = clicked.links
    return _titles(links) if links and dated_share(links) >= _ALL_DATED else []


def titled_list(tree: Tree, url: str) -> list[str]:
    """The titles of what looks most like a list on the page, if they are as long as headlines; empty for none."""
    titles = _titles(_likeliest(tree, url))
    return titles if sum(map(len, titles)) >= _HEADLINE * len(titles) else []


def _likeliest(tree: Tree, url: str) -> list[PageLink]:
    """The links of what looks most like a list; none where that is a menu or the like."""
    best = best_group(link_groups(tree, url), url)
    return [] if best is None or CHROME.search(best.path) else best.links


def _titles(links: list[PageLink]) -> list[str]:
    return list(dict.fromkeys(link.title for link in links))


def _dated_parts(group: Group) -> Group:
    """Without the parts of a group that have no dates, where others have: menus built like the list."""
    parts: dict[int, list[PageLink]] = defaultdict(list)
    for link in group.links:
        parts[holder(link.node)].append(link)
    dated = {key: dated_share(links) for key, links in parts.items()}
    if not any(share >= DATED for share in dated.values()):
        return group
    return Group(group.path, [link for link in group.links if dated[holder(link.node)] >= DATED])


def _ancestors(node: LexborNode) -> list[int]:
    """Identities of the elements around a link, the nearest first."""
    identities = []
    at = node.parent
    while at is not None and at.tag != "html":
        identities.append(at.mem_id)
        at = at.parent
    return identities or [0]


def _with_rows_of_other_makes(
    rows: list[tuple[PageLink, LexborNode]], url: str, base: str
) -> list[tuple[PageLink, LexborNode]]:
    """The rows of a list with those between them that are built another way inside (with pictures, above all) and have
    a heading that is a link."""
    known = {row.mem_id: pair for pair in rows if (row := pair[1]) is not pair[0].node}
    holders = {parent.mem_id: parent for _, row in rows if row.mem_id in known and (parent := row.parent) is not None}
    if len(known) < len(rows) or 4 * len(holders) > len(rows):
        return rows
    children = [child for holder in holders.values() for child in holder.iter()]
    if len(children) == len(known):
        return rows
    makes = {(row.tag, make_of(row.attributes.get("class"))) for _, row in rows[:LOOKED_AT]}
    whole = []
    for child in children:
        if child.mem_id in known:
            whole.append(known[child.mem_id])
        elif _is_akin(child, makes) and (heading := child.css_first(_HEADINGS)):
            links = page_links([Anchor(0, heading, heading.text_lexbor())], url, base)
            whole += [(link, child) for link in links if len(link.title) > _LEAST]
    return whole


def _is_akin(row: LexborNode, makes: set[tuple[str | None, str]]) -> bool:
    """Whether a row is of one of the makes, or of a kind of it: `card-big` among rows of the make `card`."""
    own = make_of(row.attributes.get("class"))
    return any(
        row.tag == tag and (own == make or (make and own.startswith((f"{make}-", f"{make}_")))) for tag, make in makes
    )


def _host(href: str) -> str:
    return href.split("/", 3)[2] if "://" in href else ""


def _is_paid(row: LexborNode) -> bool:
    return any(part.strip(" \t\r[]【】()（）") in _PAID for part in row.text(separator="\n").split("\n"))


def _rows(group: Group) -> list[tuple[PageLink, LexborNode]]:
    """The rows of a list: the link of each that is its title, and its element."""
    around = {id(link): _ancestors(link.node) for link in group.links}
    beside = Counter(ancestors[0] for ancestors in around.values())
    few = {parent for parent, count in beside.items() if count <= ROW_LINKS}
    # Links with one parent are one row: a category and a title. Many are rows without elements of their own.
    placed = {ancestors[0]: ancestors for ancestors in around.values()}
    shared = Counter(identity for ancestors in placed.values() for identity in ancestors)
    for parent in beside.keys() - few:
        shared.update(placed[parent])
    rows: dict[int, list[PageLink]] = defaultdict(list)
    for index, link in enumerate(group.links):
        own = [identity for identity in around[id(link)] if shared[identity] == 1]
        rows[own[-1] if own else -index - 1].append(link)
    titles = [max(links, key=lambda each: len(each.title)) for links in rows.values()]
    return [(link, row_of(link.node, shared)) for link in titles]


def _entries(group: Group, tree: Tree, url: str) -> list[ListEntry]:
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
