"""What lies in quotation marks, brackets or a name: no word of the clause around."""

from __future__ import annotations

import re
from bisect import bisect_right

from services.extractor.grammar.words import Stretches
from services.extractor.mentions import Kind, Mention, Mentions


def find_covered(mentions: Mentions) -> tuple[Stretches, Stretches]:
    """Titles, short quotations and remarks in brackets; these and the mentions that hold no word."""
    quotes = [m.span() for m in _QUOTED.finditer(mentions.text)]
    solid = [(m.whole_start, m.whole_end) for m in mentions if m.kind in _SOLID and not _is_on_posts(m)]
    return union(quotes), union([*quotes, *solid])


_QUOTED = re.compile(
    r"《[^《》\n]{1,120}(?:《[^《》\n]{1,80}》[^《》\n]{0,60})*》|“[^“”\n]{1,60}”|（[^（）\n]{1,60}）|\([^()\n]{1,60}\)"
)
"""Titles, short quotations and remarks in brackets: what stands inside is no part of the clause around it."""

_SOLID = frozenset(Kind) - {Kind.PROGRAMME, Kind.EVENT_NAME, Kind.TOPIC}
"""Mentions whose inside is not read for words: a verb inside an institution's name is no verb of the clause."""


_ON_POSTS = re.compile(
    r"关于(?:接受|同意|批准|任命|免去|决定)?[\u4e00-\u9fff、]{2,30}?(?:辞去|代理|职务)[^，。；《》]{0,40}(?:决定|决议|议案|辞呈)$"
)
"""通过关于接受某某辞去某职务请求的决定: the name of the paper says what was resolved."""


def _is_on_posts(mention: Mention) -> bool:
    return mention.text[0] == "关" and _ON_POSTS.match(mention.text) is not None


def union(stretches: list[tuple[int, int]]) -> Stretches:
    """Overlapping stretches as one; starts and ends apart, for bisecting."""
    starts: list[int] = []
    ends: list[int] = []
    for start, end in sorted(stretches):
        if ends and start < ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return starts, ends


def inside(stretches: Stretches, start: int, end: int) -> bool:
    """Whether these characters lie wholly inside one stretch."""
    index = bisect_right(stretches[0], start) - 1
    return index >= 0 and end <= stretches[1][index]
