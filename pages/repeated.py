"""Elements that repeat one make, as the rows of a list do: title, teaser, date."""

from __future__ import annotations

import re
from itertools import islice

from selectolax.lexbor import LexborNode

from pages.dates import DATE, has_century
from pages.measures import shown
from pages.rows import AGO

_ROWS = 5
"""Rows of one make that a list has at least."""
_MOMENT = re.compile(rf"{AGO.pattern}|\d:\d\d|\d-\d\d")
"""When a row was put up."""
_DAY = re.compile(rf"[\[(（]?{DATE.pattern}[\])）]?")
"""The day beside a title."""
_LOOKED_AT = 5_000
"""Rows by which a list is told."""
_TITLE = (6, 60)
"""Characters of a link that is the title of a page, from and to."""
_TEASER = 300
"""Characters of what stands below it, up to the next one, on average."""


def repeated(node: LexborNode, text: str) -> int:
    """How many rows of one make an element consists of; 0 for text. `text`: the element's."""
    holder = node
    listing = node.css_first("ul,ol,dl")
    if listing is not None and len(listing.text_lexbor()) > 0.6 * len(text):
        holder = listing
    total = max(1, shown(text))
    kinds: dict[tuple[str | None, str], list[LexborNode]] = {}
    for child in islice(holder.iter(), _LOOKED_AT):
        if child.tag not in ("p", "table", "h1", "h2", "h3", "br"):
            # Further classes say where a row stands: first, odd, i7.
            make = next(iter((child.attributes.get("class") or "").split()), "")
            kinds.setdefault((child.tag, make), []).append(child)
    rows = max(kinds.values(), key=len, default=[])
    if len(rows) < _ROWS:
        return 0
    length = shown("".join([row.text() for row in rows]))
    if length < 0.6 * total or not 20 < length / len(rows) < 600:
        return 0
    alike = len({row.attributes.get("class") for row in rows}) == 1
    led = sum(row.css_first("a") is not None or (alike and _MOMENT.search(row.text()) is not None) for row in rows)
    if 2 * led < len(rows):
        return 0  # the parts of a text
    parts = [
        len(row.css("div,p,h2,h3,a,dd")) - (row.tag == "div") for row in rows[:12]
    ]  # `css` finds the row itself, too
    built = sum(1 for count in parts if count > 1)
    return len(rows) if built >= 0.7 * min(12, len(rows)) else 0


def headed(node: LexborNode) -> int:
    """How many links an element consists of that are titles, each alone or with its day above a teaser; 0 for text."""
    listing = node.css_first("dl,tbody")
    if listing is not None and 2 * len(listing.text_lexbor()) > len(node.text_lexbor()):
        node = listing
    titles = teasers = length = 0
    is_below = False
    for child in islice(node.iter(), _LOOKED_AT):
        text = child.text_lexbor()
        said, linked = shown(_DAY.sub("", text) if has_century(text) else text), 0
        if said and child.css_first("a") is not None:
            linked = shown("".join([a.text_lexbor() for a in child.css("a")]))
        if said and linked >= 0.9 * said and _TITLE[0] <= said <= _TITLE[1]:
            titles, is_below = titles + 1, True
        elif said and not linked:
            teasers, length, is_below = teasers + is_below, length + said, False
    return titles if titles >= _ROWS and teasers >= 0.8 * titles and length < _TEASER * titles else 0
