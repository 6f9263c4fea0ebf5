"""Bodies that a page prints twice."""

from __future__ import annotations

import re

_UNREAD = re.compile(r"[\W_]+")
MIN_REPEATED = 60
"""Letters that a repeated stretch must have: slogans, form fields and list items may come again."""


def repeated_paragraphs(paragraphs: list[str]) -> list[range]:
    """The stretches of paragraphs that repeat the stretch right before them, to be dropped."""
    keys = [_UNREAD.sub("", p) for p in paragraphs]
    dropped: list[range] = []
    last: dict[str, int] = {}
    at = 0
    while at < len(keys):
        key = keys[at]
        first = last.get(key)
        if key and first is not None:
            length = at - first
            if (keys[first:at] == keys[at : at + length] or keys[first : first + len(keys) - at] == keys[at:]) and sum(
                map(len, keys[at : at + length])
            ) >= MIN_REPEATED:
                end = min(len(keys), at + length)
                dropped.append(range(at, end))
                at = end
                continue
        last[key] = at
        at += 1
    return dropped
