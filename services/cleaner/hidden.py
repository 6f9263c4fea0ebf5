"""What an element holds that no reader of the page sees."""

from __future__ import annotations

import re
from collections import Counter

from selectolax.lexbor import LexborNode

from pages.measures import prose

_HIDDEN = (
    '[style*="display:none"],[style*="display: none"],[style*="font-size:0"],[style*="font-size: 0"],[style*="-999"],'
    "[hidden],font.jammer,"
    r"w\:worddocument,w\:latentstyles,o\:officedocumentsettings,o\:documentproperties"
)
"""Elements that no reader is meant to see, among them what forums put between the words against copying, and what a
word processor notes of its document."""
_HIDING = ("display:", "font-size:", "-999", " hidden", "jammer", "<w:", "<o:")
"""One of these is in the markup of each."""
_FADING = ("opacity", "visibility", "transparent")
"""The same of the faded ones."""
_FADED = ",".join(
    f'{tag}[style*="{style}"]'
    for tag in ("span", "font", "i", "em")
    for style in ("opacity:0", "opacity: 0", "visibility:hidden", "visibility: hidden", "color:transparent")
)
_SEEN_THROUGH = re.compile(r"opacity:\s*0(?:\.0*)?\s*(?:[;!]|$)|visibility:\s*hidden|color:transparent")
"""Words inside a sentence that nobody sees; what is larger a script may bring in slowly."""
_SIZED = re.compile(r"font-size:|-999")
_SIZELESS = re.compile(r"font-size:\s*0(?:px|pt|r?em)?\s*(?:[;!]|$)|-9{3,}")
"""The style of letters without a size, or far outside the page, where what they hold has no size of its own."""
_OPENED = 2
"""Elements of one make that are opened one by one."""
_UNFOLDING = re.compile(r"(?:展开|查看|阅读)(?:阅读)?(?:全文|全部|剩余|余下)")
"""The button that shows the rest of a text."""


def drop_hidden(node: LexborNode, html: str, text: str, below: str) -> bool:
    """Take out of an element, whose markup and text are these, what no reader sees; whether anything was. What is most
    of the text stays (some scripts show it later), and what, in a text that can be unfolded, as a button at its end or
    `below` says, goes on with the paragraphs above it, or opens at a click."""
    faded = any(sign in html for sign in _FADING)
    if not faded and not any(sign in html for sign in _HIDING):
        return False  # as in most pages: to ask for them takes longer than to write the markup
    each_once = {hidden.mem_id: hidden for hidden in node.css(f"{_HIDDEN},{_FADED}" if faded else _HIDDEN)}
    found = [hidden for at, hidden in each_once.items() if at != node.mem_id and not _is_sized(hidden)]
    folded = _UNFOLDING.search(below) is not None
    makes = Counter(map(_make, found))
    dropped = False
    for hidden in found:
        if len(hidden.text()) < len(text) // 2 and not (folded and _goes_on(hidden)) and not _opens(hidden, makes):
            hidden.decompose()
            dropped = True
    return dropped


def _is_sized(node: LexborNode) -> bool:
    """Whether an element that only the size of its letters, their shade or its place may hide is seen after all: they
    have a size, or what it holds has its own."""
    style = (node.attributes.get("style") or "").lower()
    if "none" in style or "hidden" in node.attributes or _SEEN_THROUGH.search(style):
        return False
    if not _SIZED.search(style):
        return "opacity" in style
    return not _SIZELESS.search(style) or (node.html or "").count("font-size") > 1 or node.css_first("img") is not None


def _opens(hidden: LexborNode, beside: Counter[tuple[str | None, str | None]]) -> bool:
    """Whether an element is one of several that a click on what stands right above each opens: the answers below
    questions, the words below pictures."""
    make = _make(hidden)
    if beside[make] < _OPENED or not prose(hidden.text()):
        return False
    above = _above(hidden)
    return above is not None and _make(above) != make and not above.css_matches(_HIDDEN)


def _above(node: LexborNode) -> LexborNode | None:
    """The element right above."""
    above = node.prev
    while above is not None and above.tag in ("-text", "-comment"):
        above = above.prev
    return above


def _make(node: LexborNode) -> tuple[str | None, str | None]:
    return node.tag, node.attributes.get("class")


def _goes_on(hidden: LexborNode) -> bool:
    """Whether an element consists of paragraphs, as what stands right above it does."""
    above = _above(hidden)
    shown = above is not None and above.tag == "p" and prose(above.text()) > 1
    return shown and sum(prose(part.text()) > 1 for part in hidden.iter() if part.tag == "p") > 1
