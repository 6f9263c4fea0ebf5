"""The following page of a list: a link that says so, or the script that would have written that link."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from pages.links import absolute
from pages.tree import Tree

_CREATE = re.compile(
    r"""createPageHTML\w*\(\s*["']?(\d+)["']?\s*,\s*["']?(\d+)["']?\s*,\s*["']([\w.-]+)["']\s*,\s*["'](\w+)["']""", re.I
)
_NUMBER = r"""\s*=\s*(?:(?:Number|parseInt)\()?["']?(\d+)"""
_COUNT = re.compile(r"\b(?:var|let)\s+(?:countPage|pageCount|totalPage)" + _NUMBER)
_CURRENT = re.compile(r"\b(?:var|let)\s+(?:currentPage|currentpage|pageIndex)" + _NUMBER)
_NEXT = re.compile(r"^[\[\s(（]*(?:下一?[页頁]|后一?页|下一?頁|next(?:\s*page)?|›|»|>|&gt;|>>)[\]\s)）>»›]*$", re.I)
_MORE = re.compile(r"^(?:点击)?(?:加载|查看|显示|浏览)?更多\S{0,4}$|^(?:load|show) more$|^\d{1,3}$", re.I)
"""A link that may lead to more of the list, if its address bears the number that follows; others lead elsewhere."""
_NUMBERED = re.compile(r"(?:[_/-]|\b(?:p|pg|page\w*|cur\w*)=)(\d{1,4})(?=\.\w+$|/?$|&)", re.I)
_COMMENT = re.compile(r"""(?<![:"'=(])//""")
"""The beginning of a comment, not of an address."""
_OWN_NAME = re.compile(
    r"(?P<stem>(?=\w*[A-Za-z])\w+?)(?:[_-](?P<number>\d{1,4}))?\.(?P<suffix>[sj]?html?|aspx?|jspx?|php)"
)
"""The name of a page's file, with its number."""
_QUOTED_PAGE = re.compile(r"""["']([^"'\s]{1,200}?[-_/]\d+\.(?:[sj]?html?|aspx?|jspx?|php|do))["']""")
_NEXT_GROUP = re.compile(r"""<nextgroup>\s*<!\[CDATA\[.*?href=["']([^"']+)""", re.S | re.I)


def next_page(tree: Tree, url: str) -> str | None:
    """The address of the list's following page, None where there is none or it cannot be told."""
    found = _by_link(tree, url) or _by_script(tree, url) or _by_name(tree.source, url)
    return None if found is None or _bare(found) == _bare(url) else found


def _bare(url: str) -> str:
    return url.split("#", 1)[0]


def _by_link(tree: Tree, url: str) -> str | None:
    base = tree.base
    node = tree.parser.css_first('[rel~="next"]')
    if node is not None and (href := absolute(node.attributes.get("href"), url, base)):
        return href
    more: str | None = None
    for anchor in tree.parser.css("a"):
        label = anchor.text_lexbor().strip()
        if len(label) > 12 or (label and not _NEXT.match(label)):
            if more is None and len(label) <= 12 and _MORE.match(label):
                more = _following(absolute(anchor.attributes.get("href"), url, base), url)
            continue  # of most links no attribute is asked for
        attributes = anchor.attributes
        label = label or attributes.get("title") or _pictured(anchor)
        if len(label) > 12 or not _NEXT.match(label):
            continue
        href = absolute(attributes.get("href"), url, base)
        if href and not (attributes.get("href") or "").strip().startswith("#"):
            return href
        for value in ("tagname", "onclick", "data-href", "data-url", "href"):
            quoted = attributes.get(value) or ""
            if value == "tagname" and "." in quoted:
                return absolute(quoted, url, base)
            if found := _QUOTED_PAGE.search(quoted):
                return absolute(found[1], url, base)
    return more


def _pictured(anchor: LexborNode) -> str:
    """What a link says in the place of its picture."""
    image = anchor.css_first("img[alt]")
    return (image.attributes.get("alt") or "") if image is not None else ""


def _following(href: str | None, url: str) -> str | None:
    """A link's address where it is the page's own with the number that follows; None for any other."""
    number = _NUMBERED.search(href) if href else None
    if href is None or number is None:
        return None
    here = _NUMBERED.search(url)
    own = url[: here.start()] if here else re.sub(r"\.\w+$|/$", "", _bare(url))
    follows = int(number[1]) == int(here[1]) + 1 if here else int(number[1]) in (1, 2)
    return href if follows and href.startswith(own) else None


def _by_script(tree: Tree, url: str) -> str | None:
    source = tree.source
    if "createPageHTML" in tree.words and (call := _call(source)):
        total, current, name, suffix = int(call[1]), int(call[2]), call[3], call[4]
        if (count := _COUNT.search(source)) and (now := _CURRENT.search(source)):
            total, current = int(count[1]), int(now[1])
        if current + 1 < total:
            return absolute(f"{name}_{current + 1}.{suffix}", url)
        return None
    if "countPage" in tree.words and (count := _COUNT.search(source)):
        now = _CURRENT.search(source)
        current = int(now[1]) if now else 0
        if current + 1 < int(count[1]):
            tail = urlsplit(url).path.rsplit("/", 1)[-1]
            suffix = tail.rsplit(".", 1)[-1] if "." in tail else _suffix_in(source)
            name = re.sub(r"_\d+$", "", tail.rsplit(".", 1)[0]) if "." in tail else "index"
            return absolute(f"{name}_{current + 1}.{suffix}", url)
    if "<nextgroup>" in tree.words and (found := _NEXT_GROUP.search(source)):
        return absolute(found[1].replace("&amp;", "&"), url)
    return None


def _by_name(source: str, url: str) -> str | None:
    """The page's own address with the number that follows, wherever its source names it: in a choice of pages, or as an
    argument of the script behind a button."""
    tail = urlsplit(url).path.rsplit("/", 1)[-1]
    own = _OWN_NAME.fullmatch(tail)
    if own is None or not any(own["stem"] + mark in source for mark in "_-"):
        return None
    named = re.compile(rf"""["']([^"'\s<>]*?{re.escape(own["stem"])}([_-])(\d{{1,4}})\.{own["suffix"]})["']""")
    numbers = {int(number): address for address, _, number in named.findall(source)}
    following = [int(own["number"]) + 1] if own["number"] else [1, 2]
    address = next((numbers[number] for number in following if number in numbers), None)
    return _following(absolute(address, url), url) if address else None


def _call(source: str) -> re.Match[str] | None:
    """The call that writes the links to the other pages; those that were commented out are passed over."""
    for call in _CREATE.finditer(source):
        before = source[source.rfind("\n", 0, call.start()) + 1 : call.start()]
        if not _COMMENT.search(before):
            return call
    return None


def _suffix_in(source: str) -> str:
    found = re.search(r"""["'.](s?html?)\b""", source[source.find("countPage") :][:3000])
    return found[1] if found else "html"
