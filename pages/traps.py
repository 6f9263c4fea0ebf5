"""Pages that make a parser hang, by accident or on purpose: tags, attributes, choices and depth without end."""

from __future__ import annotations

import re
from itertools import islice

MAX_BYTES = 40_000_000
MAX_TAGS = 200_000
"""Tags of a page; the largest of those that agencies put up have some ten thousand, a table of two thousand rows whose
cells a word processor wrote a hundred thousand and more."""
MAX_DEPTH = 2_000
"""Tags open at once, of which browsers keep some five hundred apart; the parser's work grows with their square.
Unclosed `p`, `li` and `td` of old pages count, too."""
MAX_TAG = 30_000
"""Bytes of a tag beyond which its attributes are counted."""
MAX_ATTRIBUTES = 300
_MANY_OPTIONS = 500
"""Choices of forms from which on the parser is not shown them: for each, it looks at all that stand beside it."""
_CHUNK = 8_192
"""Bytes looked at together when depth is estimated: few enough to hold no dangerous depth themselves."""
_VOID = frozenset(
    b"area base br col embed hr img input link meta param source track wbr p li td tr dd dt option".split()
)
"""Elements that hold nothing, and those whose end the parser knows without being told."""
_EMPTY = (b"<br", b"<img", b"<input", b"<!")
"""How the most frequent ones begin that hold nothing."""
_TAG = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)[^<>]*>")
_NAME = re.compile(rb"</?[a-zA-Z][a-zA-Z0-9]*")
_OPTION = re.compile(rb"<option\b[^<>]*>", re.I)


def without_traps(html: bytes, options: int) -> tuple[bytes, str]:
    """Cut what makes a parser quadratic, and what no reader gets to: endless tags, attributes, choices (of which there
    are `options`) and depth."""
    cut = []
    if len(html) > MAX_BYTES:
        html = html[:MAX_BYTES]
        cut.append(f"more than {MAX_BYTES} bytes")
    html, long = _without_long_tags(html)
    if long:
        cut.append("a tag with too many attributes")
    tags = html.count(b"<")
    if options > _MANY_OPTIONS:
        html, choices = _OPTION.subn(b" ", html)  # nothing that is shown: the words of a choice are no text
        tags -= choices
    if tags > MAX_TAGS:
        html = html[: next(islice(re.finditer(b"<", html), MAX_TAGS, None)).start()]
        cut.append(f"more than {MAX_TAGS} tags")
    if tags > MAX_DEPTH and _may_be_deep(html, tags):
        html, reason = _without_depth(html)
        cut += [reason] if reason else []
    return html, "; ".join(dict.fromkeys(cut))


def _without_long_tags(html: bytes) -> tuple[bytes, bool]:
    """Take the attributes of tags that have too many; and whether there were any."""
    half = MAX_TAG // 2
    kept: list[bytes] = []
    done = looked_at = 0
    for at in range(0, len(html) - half, half):
        if at < looked_at or html.find(b">", at, at + half) >= 0:
            continue
        # A stretch without any tag's end is a long text, a long value, or a tag that never ends.
        end = html.find(b">", at + half)
        end = len(html) if end < 0 else end
        start = html.rfind(b"<", html.rfind(b">", 0, at) + 1, end)
        looked_at = end
        if start < done or end - start <= MAX_TAG:
            continue
        if html.count(b"=", start, end) + html.count(b" ", start, end) > MAX_ATTRIBUTES:
            name = _NAME.match(html, start)
            kept += (html[done:start], name[0] if name else b"<i")
            done = end
    return (b"".join((*kept, html[done:])), True) if kept else (html, False)


def _may_be_deep(html: bytes, tags: int) -> bool:
    """Whether too many of so many tags may stand open at some place, counted roughly and never too few."""
    if tags <= 2 * MAX_DEPTH and tags - html.count(b"</") <= MAX_DEPTH:
        return False  # so few are opened at all, as in most pages
    for chunk, empty in ((_CHUNK * 8, ()), (_CHUNK, _EMPTY)):
        depth = 0
        for at in range(0, len(html), chunk):
            closing = html.count(b"</", at, at + chunk)
            opening = html.count(b"<", at, at + chunk) - closing
            opening -= sum(html.count(tag, at, at + chunk) for tag in empty)
            if depth + opening > MAX_DEPTH:
                break
            depth = max(0, depth + opening - closing)
        else:
            return False
    return True


def _without_depth(html: bytes) -> tuple[bytes, str]:
    """Stop where more tags stand open than any page needs."""
    depth = 0
    for tag in _TAG.finditer(html):
        if tag[1]:
            depth = max(0, depth - 1)
        elif tag[2].lower() not in _VOID:
            depth += 1
        if depth > MAX_DEPTH:
            return html[: tag.start()], f"more than {MAX_DEPTH} tags open"
    return html, ""
