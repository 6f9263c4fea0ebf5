"""Pages of many columns: the home page of a site or of a channel, which shows the latest of each and no list of its
own."""

from __future__ import annotations

import re
from itertools import islice
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from pages.tree import Tree

_LISTS = "ul,ol,dl,table"
_LOOKED_AT = 60
"""Lists of a page that are looked at."""
_READ = 20_000
"""Characters of a page in which dates stand where it has any."""
_LEAST = 3
"""Columns of such a page, and dated rows of each."""
_LEVELS = 3
"""How far above a list the name of its column may stand."""
_DAY = re.compile(r"(?<=\d)[-/.月][0-3]?\d(?![\d./-])")
"""The end of a date, with the year or without."""
_MORE = re.compile(r"更多|more|查看|[\s>＞»+\[\]【】.…·|]+", re.I)
_HOME = re.compile(r"/?(?:(?:en|english|m|wap|mobile)/?)?(?:(?<=/)(?:index|default|main|home)\.\w+)?", re.I)
"""Addresses of a site's home page within it."""
_TO_COLUMN = re.compile(r"(?=.*(?:更多|more))(?:(?:查看|浏览|点击)?更多|more|[\s>＞»+\[\]【】.…·|])+", re.I)
"""The words of a link that leads from the latest of a column to all of it."""
_FEW = 2
"""Columns that make a home page, whose address tells it."""
_NAME = 12
"""Characters of a column's name at most."""


def shows_columns(tree: Tree, url: str) -> bool:
    """Whether a page shows several dated lists, each below the name of a column that it leads to, and none of them the
    main one; or is a site's home page, and leads to several columns."""
    parts = urlsplit(url)
    if url and not parts.query and _HOME.fullmatch(parts.path) and len(_columns_led_to(tree)) >= _FEW:
        return True
    if next(islice(_DAY.finditer(tree.text, 0, _READ), _LEAST * _LEAST - 1, None), None) is None:
        return False
    sizes: dict[str, int] = {}
    for node in tree.parser.css(_LISTS)[:_LOOKED_AT]:
        rows = len(_DAY.findall(node.text_lexbor()))
        if rows < _LEAST or len(node.css(_LISTS)) > 1 or len(node.css("a[href]")) < _LEAST:
            continue
        if column := _column(node):
            sizes[column] = sizes.get(column, 0) + rows
    counts = sorted(sizes.values())
    return len(counts) >= _LEAST and counts[-1] <= 2 * counts[len(counts) // 2]


def _columns_led_to(tree: Tree) -> set[str]:
    """Where the links lead that are called 更多, or show a picture that is."""
    called = (node for node in tree.parser.css("a[href]") if _TO_COLUMN.fullmatch(node.text_lexbor().strip()))
    pictured = tree.parser.css("a[href]:has(img[src*=more])")
    return {node.attributes.get("href") or "" for node in (*called, *pictured)}


def _column(node: LexborNode) -> str:
    """Where the name above a list leads to, the column that the list is of; empty where no name stands there."""
    at: LexborNode | None = node
    for _ in range(_LEVELS):
        if at is None or at.tag == "body":
            break
        name, address, above = "", "", at.prev
        while above is not None and not name:
            link = above if above.tag == "a" else above.css_first("a[href]")
            address = address or ((link.attributes.get("href") or "") if link is not None else "")
            name = _MORE.sub("", above.text_lexbor()) if above.tag != "-comment" else ""
            above = above.prev
        if name:
            return address if len(name) <= _NAME else ""
        at = at.parent
    return ""
