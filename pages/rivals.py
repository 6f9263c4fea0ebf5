"""The children of an element that may hold a page's text, weighed by their prose, and the best of them."""

from __future__ import annotations

import re
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from pages.frames import is_imprint
from pages.measures import prose, unlinked

ENOUGH = 6
"""Marks of prose below which a page is measured by the length of its unlinked text instead."""
KEY = 6
"""Characters of a title by which it is known again."""
LEAVES = frozenset(
    [
        "p",
        "span",
        "font",
        "strong",
        "b",
        "em",
        "i",
        "u",
        "a",
        "label",
        "pre",
        "blockquote",
        "li",
        "dt",
        "dd",
        "caption",
        "center",
    ]
)
"""Elements that are paragraphs, items or parts of one."""
_FORMS = "input:not([type=hidden]),button"
"""What the parts of a text do not hold, but a bar to search with does."""
BLOCKS = "p,div,table,br,section,article,ul,ol,pre,blockquote,h1,h2,h3"
"""What an element holds that is more than a paragraph."""
TITLED = 4
"""How much more the prose of an element counts that also shows the page's title."""
_LINK_COST = 4
_COPIED = 30
"""Characters of a text that stand in no other by chance."""
_COPY = re.compile(r"(?<!no)(?<!no-)print|mobile|phone|(?:^|[ _-])(?:wap|m|xs|hidden)(?:$|[ _-])", re.I)
"""Names of what most readers are not shown."""
_DISCLAIMER = re.compile(r"\s*[\[【(（]?(?:免责声明|版权声明|特别声明|声明：)")
_BYLINE = re.compile(
    r"发[布表](?:时间|日期)\s*[:：]\s*(?:19|20)\d\d|更新(?:时间|日期)\s*[:：]\s*(?:19|20)\d\d|来源\s*[:：]\s*[\u4e00-\u9fff]"
)
"""What stands above or below an article and beside no profile of an agency."""
READERS = re.compile(r"comment|pinglun|repl(?:y|ies)|discuss", re.I)
"""Names of what readers wrote."""
_NOISE = re.compile(
    r"comment|pinglun|repl(?:y|ies)|discuss|foot|copyright|recommend|relat|sidebar|aside|nav|menu|hot|rank|feed|more-?stor|stream|"
    r"tuijian|guess|login|modal|popup|disclaim|shengming|next-?post|banner|"
    r"(?:^|[ _-])(?:side|ads?|right|list)(?:$|[ _-])",
    re.I,
)


class Rival(NamedTuple):
    """A child that may hold the text: its mass, and its text with the marks of prose in it."""

    mass: float
    node: LexborNode
    text: str
    marks: int


def weighed(node: LexborNode, key: str | None) -> Rival:
    """An element with its mass, and its text with the marks of prose in it."""
    if key is None:
        return Rival(float(unlinked(node)), node, "", 0)
    text = node.text_lexbor()
    marks = prose(text)
    mass = float(marks)
    if marks and len(key) >= KEY and key in text:
        mass = max(0.0, mass - prose(key)) * TITLED
    return Rival(mass, node, text, marks)


def judged(rivals: list[Rival], most: float, key: str) -> tuple[LexborNode, float, float, float]:
    """The best of children that all hold prose, looked at more closely: prose in links, among links, and in what is
    named like comments or recommendations counts little; prose below the page's own headline wins over links. Returns
    it with its mass, that of all, and that of the others that read like parts of the same text."""
    weighed_up: list[tuple[float, LexborNode, bool]] = []
    headed: LexborNode | None = None
    bylined = not any(rival.mass > 1.5 * rival.marks for rival in rivals)  # no headline tells which it is
    for mass, child, text, marks in _without_copies(rivals):
        part = child.tag in LEAVES
        if mass > 0.03 * most and not part:
            links = child.css("a")
            linked = "".join([a.text_lexbor() for a in links])
            own = marks - prose(linked)
            titled = mass > 1.5 * marks
            if titled and len(child.css(BLOCKS)) < 2:  # with itself; a paragraph that names it in passing
                mass, titled = float(marks), False
            mass = max(0.0, own / (1 + _LINK_COST * len(links) / marks))
            name = named(child)
            noise = _NOISE.search(name)
            disclaimer = _DISCLAIMER.match(text) or is_imprint(text)
            if noise or disclaimer:
                mass *= 0.02 if disclaimer else 0.2
            if titled and noise and READERS.search(name) and child.css_first("h1") is None:
                titled = False  # 《…》上有3条评论
            if bylined and not noise and _BYLINE.search(text):
                mass *= TITLED
            if titled:
                headed = headed or child
                mass *= TITLED
                if own >= ENOUGH and text.count(key) > linked.count(key):  # the headline, not a link to the page
                    mass = max(mass, own * TITLED * TITLED)
            part = not noise and not disclaimer and len(links) * 6 < marks and child.css_first(_FORMS) is None
        weighed_up.append((mass, child, part))
    best = max(weighed_up, key=lambda each: each[0])
    whole = sum(mass for mass, _, _ in weighed_up)
    # What stands before the part with the headline is no text below that.
    parts = (
        weighed_up[weighed_up.index(best) :] if headed is not None and best[1].mem_id == headed.mem_id else weighed_up
    )
    beside = sum(mass for mass, child, part in parts if part and (child is not best[1] or child.tag in LEAVES))
    # What stands beside a text in a frame of links is small by the words in it, not by what the links leave of them.
    return best[1], best[0], whole, beside * whole / max(whole, sum(rival.marks for rival in rivals))


def named(node: LexborNode) -> str:
    """Class and id of an element."""
    attributes = node.attributes
    return f"{attributes.get('class') or ''} {attributes.get('id') or ''}"


def _without_copies(rivals: list[Rival]) -> list[Rival]:
    """The children without those that say what another says: the copy of a text for small screens, or for paper."""
    kept: list[Rival] = []
    for rival in rivals:
        enough = rival.marks >= 2 * ENOUGH
        least, most = 0.9 * rival.marks, 1.1 * rival.marks
        alike = [at for at, other in enumerate(kept) if least <= other.marks <= most] if enough else []
        longest = max(rival.text.split(), key=len, default="") if alike else ""
        run = longest[len(longest) // 2 :][:_COPIED]
        copied = next((at for at in alike if run in kept[at].text), None) if len(run) == _COPIED else None
        if copied is None:
            kept.append(rival)
        elif _is_hidden(kept[copied].node) and not _is_hidden(rival.node):
            kept[copied] = rival
    return kept


def _is_hidden(node: LexborNode) -> bool:
    """Whether an element is shown only when the page is printed, or to small screens, or by a script."""
    attributes = node.attributes
    style = (attributes.get("style") or "").replace(" ", "").lower()
    return "hidden" in attributes or "display:none" in style or _COPY.search(named(node)) is not None
