"""The elements that publishing systems call a page's content, by id or class."""

from __future__ import annotations

from typing import NamedTuple

from selectolax.lexbor import LexborNode

from pages.frames import is_imprint, is_loading
from pages.measures import unlinked

CONTAINERS = (
    "#zoom,ucapcontent,.TRS_Editor,.TRS_UEDITOR,#UCAP-CONTENT,#js_content,.Custom_UnionStyle,.trs_paper_default,.view.TRS_UEDITOR,"
    "#artibody,#endText,#article-content,.article-content,.article_content,.articleContent,#articleContent,.news_content,"
    ".content-text,.art_con,#content_body,.pages_content,.xxgk_content,#mainText,.v_news_content,.wp_articlecontent,"
    "[itemprop=articleBody]"
)
"""What editors of content management systems call the element that they write into."""
_CONTAINER_NAMES = frozenset(CONTAINERS.split(","))

_CONTENT = "#content,.content,#con,.con,#article,.article,#detail,.detail,#nr,.nr,#zw,.zw,main"
"""What many others call theirs, and some call the whole page."""
ROWS = 5
"""Links of an element that is no text."""
WORDS = 10
"""Characters of the shortest text that is no sentence."""
VIEWERS = "iframe,embed,object"
"""Elements that show a document."""
_SHOWN = "img,video,audio,iframe,embed,object,canvas,a[href]"
"""What an element shows without words."""


class Called(NamedTuple):
    """An element that is called the content, in a page that says little."""

    node: LexborNode
    text: str
    led: bool
    """Whether it leads to other pages, as a list does."""
    known: bool
    """Whether only editors' elements are called so."""

    @property
    def is_blank(self) -> bool:
        """Whether a script has yet to fill it."""
        return (not self.text.strip() or is_loading(self.text)) and self.node.css_first(_SHOWN) is None

    @property
    def is_text(self) -> bool:
        """Whether it holds little else than a few words or a viewer of documents."""
        if self.known or self.led or is_imprint(self.text):
            return False
        return says(self.text, unlinked(self.node)) or self.node.css_first(VIEWERS) is not None


def called_content(body: LexborNode) -> list[Called]:
    """The elements that are called the content: what editors write into, then others."""
    found = ((node, True) for node in body.css(CONTAINERS))
    others = ((node, False) for node in body.css(_CONTENT)[:20])
    return [Called(node, node.text_lexbor(), len(node.css("a")) >= ROWS, known) for node, known in (*found, *others)]


def is_container(node: LexborNode) -> bool:
    """Whether an element is one that an editor writes into, told by its id or class."""
    attributes = node.attributes
    names = [f".{name}" for name in (attributes.get("class") or "").split()]
    return (
        node.tag in _CONTAINER_NAMES
        or f"#{attributes.get('id')}" in _CONTAINER_NAMES
        or not _CONTAINER_NAMES.isdisjoint(names)
        or attributes.get("itemprop") == "articleBody"
    )


def says(text: str, length: int, least: int = WORDS) -> bool:
    """Whether a text, with so many characters of its own, says anything: as much as a line, or a sentence."""
    return length > least or (length > 1 and text.rstrip().endswith("。"))
