"""Pages that are no pages: challenges, firewalls, captchas, and errors whatever their status says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from selectolax.lexbor import LexborNode

from pages.tree import Tree
from pages.wordlists import any_of, read_lines
from schemas.articles import PageType

LEXICON = Path(__file__).parent / "lexicon"
_CHALLENGE = tuple(read_lines(LEXICON / "challenges.txt"))
_BLOCKED = any_of(LEXICON / "blocked.txt", flags=re.I)
_ERROR = any_of(LEXICON / "errors.txt", flags=re.I)
_LOGIN = re.compile(r"登[录陆錄]|\blog ?in\b|\bsign ?in\b", re.I)
_WAY_BACK = re.compile(r"(?:返回|跳转)[^，。]{0,12}(?:首页|上一页|主页|上页)")
"""What a page leads to that is not there."""
_SHORT_TITLE = 20
"""Characters of a title that says no more than what went wrong."""
_CODE = 3
"""Characters of a status; in the frame of a site such a number may be any."""
_MESSAGE = 60
"""Characters of a line that says so."""
_LINE = re.compile(r"\S.*")
_LINES = 5_000
"""Lines of a page that are read for it: a site's frame has some hundred."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A page type and its reason."""

    type: PageType
    reason: str


def refusal(tree: Tree, status: int | None = None) -> Kind | None:
    """The kind of a page that was refused or is not there; None for any other. `status`: the answer's, where known."""
    text = tree.text
    length = len("".join(text.split())) if len(text) < 6000 else 6000
    if length < 1500:
        if length < 300 and (sign := next((sign for sign in _CHALLENGE if sign in tree.source), None)):
            return Kind(PageType.BLOCKED, f"a script challenge ({sign})")
        shown = tree.title + "\n" + text
        if length < 800 and (found := _BLOCKED.search(shown)) and _looks_bare(tree):
            return Kind(PageType.BLOCKED, f"the page says {found[0]!r}")
        if status in (401, 403, 405, 412, 418, 429, 521) and length < 800:
            return Kind(PageType.BLOCKED, f"status {status}")
        title = _ERROR.search(tree.title)
        if title and (title.start() > 0 and len(tree.title) > _SHORT_TITLE):
            title = None  # an article about it
        if found := title or (length < 500 and _ERROR.search(text)) or None:
            return Kind(PageType.ERROR, f"the page says {found[0]!r}")
    if status is not None and status >= 400:
        return Kind(PageType.BLOCKED if status in (412, 429, 521) else PageType.ERROR, f"status {status}")
    return None


def leads_back(text: str) -> bool:
    """Whether a text begins with a message that a page is not there, and leads back to those that are."""
    return _ERROR.search(text.strip()[:_MESSAGE]) is not None and _WAY_BACK.search(text.replace("\n", "")) is not None


def failure(tree: Tree) -> Kind | None:
    """What went wrong, as a page says it that shows the site's whole frame around and has no text of its own; None for
    any other page."""
    lines = (line[0].rstrip() for line in islice(_LINE.finditer(tree.text), _LINES))
    said = [(line, found[0]) for line in lines if len(line) < _MESSAGE and (found := _ERROR.search(line))]
    linked = {anchor.text().strip() for anchor in tree.parser.css("a")} if said else set()
    message = next((found for line, found in said if line not in linked and len(found) > _CODE), None)
    return Kind(PageType.ERROR, f"the page says {message!r}") if message else None


def wall(tree: Tree, node: LexborNode | None) -> Kind | None:
    """The kind of a page that asks to log in instead of showing a text: its title says so, and where the text would
    be stands a field for a password; None for any other page."""
    if node is None or not _LOGIN.search(tree.title) or node.css_first("input[type=password]") is None:
        return None
    return Kind(PageType.BLOCKED, "a form to log in")


def _looks_bare(tree: Tree) -> bool:
    return tree.source.count("<a ") < 15
