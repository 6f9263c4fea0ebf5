"""List pages whose entries are told by a selector, for the few lists that are not found without."""

from __future__ import annotations

from selectolax.lexbor import LexborNode, SelectolaxError

from pages.dates import read_date
from pages.links import absolute
from pages.lists import read_list
from pages.tree import Tree
from schemas.articles import ListEntry

_ROW_CHARACTERS = 300
"""An element with more text than this, beside the title, is more than the link's row."""


def read_selected(
    tree: Tree, url: str, *, entries: str | None = None, following: str | None = None
) -> tuple[list[ListEntry], str | None]:
    """As `pages.lists.read_list`; what a CSS selector is given for is read with it: the links of the `entries`, the
    link to the `following` page. Raises `ValueError` where a selector is none.
    """
    found, next_page = read_list(tree, url)
    try:
        if entries is not None:
            dates = {entry.href: entry.date for entry in found}
            found = [_entry(node, url, tree.base, dates) for node in tree.parser.css(entries)]
        if following is not None:
            link = tree.parser.css_first(following)
            next_page = absolute(link.attributes.get("href"), url, tree.base) if link is not None else None
    except SelectolaxError as error:
        raise ValueError(f"{entries or following!r} is not a CSS selector") from error
    return [entry for entry in found if entry.href], next_page


def _entry(node: LexborNode, url: str, base: str, dates: dict[str, str | None]) -> ListEntry:
    anchor = node if node.tag == "a" else node.css_first("a[href]")
    href = absolute(anchor.attributes.get("href"), url, base) if anchor is not None else None
    if anchor is None or href is None:
        return ListEntry(title="", href="")
    title = " ".join((anchor.attributes.get("title") or anchor.text() or node.text()).split())
    return ListEntry(title=title, href=href, date=dates.get(href) or _date_beside(node, title))


def _date_beside(row: LexborNode, title: str) -> str | None:
    node: LexborNode | None = row
    for _ in range(3):
        if node is None:
            break
        text = node.text(separator=" ")
        if len(text) > len(title) + _ROW_CHARACTERS:
            break
        if date := read_date(text.replace(title, " ")):
            return date[:10]
        node = node.parent
    return None
