"""What a page shows of itself where somebody wrote and published it: meta tags, a headline, a byline, a dateline."""

from __future__ import annotations

import re
from itertools import islice

from pages.frames import LABELS, PUT_UP
from pages.headlines import SITE, title_key
from pages.rivals import KEY
from pages.tree import Tree

ARTICLE_META = (
    "articletitle",
    "pubdate",
    "article:published_time",
    "og:release_date",
    "publishdate",
    "firstpublishedtime",
)
BYLINE = re.compile(
    r"(?:来源|时间|日期)\s*[:：]\s*(?:19|20)\d\d|(?:来源|稿源)\s*[:：]\s*[\u4e00-\u9fff]|"
    r"^\s*(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d\d(?::\d\d)?(?:\s+\S{2,12})?\s*$",
    re.M,
)
"""What stands above an article: when it was put up, or where it comes from."""
_LABELLED = re.compile(
    rf"{PUT_UP}\s*[:：]\s*(?:19|20)\d\d|"
    r"(?:来源|稿源)\s*[:：]\s*(?![^\s:：]{1,6}\s*[:：])[\u4e00-\u9fff]{2}"
)
"""The same as no firewall writes it, which notes the time and the address of what it refused; nor a frame whose labels
stand empty."""
_DAY = re.compile(r"^\s*(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*$", re.M)
"""A day alone, without the time that a firewall notes."""
_SHOWN = 4
"""Places of the headline below which a byline is looked for, within `_BELOW` characters."""
_BELOW = 160
_FRAME = 5
"""Links of the frame of a site, which its firewall does not show."""
_ANCHOR = re.compile("<[aA] ")
_SPEAKING = 8
"""Characters of a headline that says what happened."""
_LABELS = 4
"""Lines above such a label among which the headline stands, below other labels."""
_NOTICE = re.compile("提示|错误|出错|拦截|验证|维护|升级|登[录陆]")
"""What the headlines of pages say, too, that nobody wrote for the day."""
_DAY_THERE = re.compile(r"^[\s\[(（【]*(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\])）】]*$", re.M)
"""The same in brackets."""
_CLOSING = re.compile(r"。|^[\s\u3000]*(?:19|20|二[〇○零])\S\S年\S{1,2}月\S{1,3}日[\s\u3000]*$", re.M)
"""A sentence, or the day below a signature."""


def is_published(tree: Tree) -> bool:
    """Whether a short page bears the signs of an article: its meta tags, labels below the headline, a headline that
    says what happened with the day below, or, in the frame of a site, any byline there, or such a headline with a
    sentence or a dateline below."""
    if is_dated(tree):
        return True
    shown = headline(tree) or _line_of_title(tree)
    speaks = len(shown) >= _SPEAKING and not SITE.search(shown)
    if not is_framed(tree):
        return False
    if has_byline(tree):
        return True
    return speaks and not _NOTICE.search(shown) and _CLOSING.search(tree.text) is not None


def is_dated(tree: Tree) -> bool:
    """Whether those are its meta tags, labels, or the day below a headline that says what happened."""
    if any(name in tree.metas for name in ARTICLE_META) or is_labelled(tree) or _is_labelled_there(tree):
        return True
    shown = headline(tree) or _line_of_title(tree)
    return len(shown) >= _SPEAKING and not SITE.search(shown) and _stands_below(tree.text, shown, _DAY)


def is_framed(tree: Tree) -> bool:
    """Whether a page stands in the frame of a site, with links to its columns."""
    return next(islice(_ANCHOR.finditer(tree.source), _FRAME - 1, None), None) is not None


def is_labelled(tree: Tree) -> bool:
    """Whether labels below the headline say when the page was put up, or where it was taken from."""
    key = title_key(tree.title)
    return (len(key) >= KEY or key in tree.headings) and _stands_below(tree.text, key, _LABELLED)


def _is_labelled_there(tree: Tree) -> bool:
    """The same on a page whose title element names the site alone: below the line that would be the headline; or below
    a heading that is another wording of what the title element says."""
    key = title_key(tree.title)
    named = not key or SITE.search(key)
    found = _LABELLED.search(tree.text) if named or key not in tree.text else None
    if found is None:
        return False
    lines = tree.text[: tree.text.rfind("\n", 0, found.start()) + 1].rstrip().rsplit("\n", _LABELS)[-_LABELS:]
    above = next((line.strip() for line in reversed(lines) if line.strip() and not LABELS.match(line)), "")
    if not named and (len(above) < KEY or above not in tree.title):
        last = "".join(above.split())
        above = next((heading for heading in tree.headings if "".join(heading.split()).endswith(last)), "")
    speaks = len(above) >= _SPEAKING or (len(above) >= KEY and any(above == each.text for each in tree.emphasised))
    return speaks and not BYLINE.search(above) and "。" not in above


def has_byline(tree: Tree) -> bool:
    """Whether a byline stands right below what the title element begins with."""
    key = title_key(tree.title)
    return len(key) >= KEY and _stands_below(tree.text, key, BYLINE)


def _stands_below(text: str, key: str, byline: re.Pattern[str]) -> bool:
    at = text.find(key) if key else -1
    for _ in range(_SHOWN):
        if at < 0:
            break
        if byline.search(text, at + len(key), at + len(key) + _BELOW):
            return True
        at = text.find(key, at + 1)
    return False


def shows_a_headline(tree: Tree) -> bool:
    """Whether a page has a heading, or the beginning of its title on a line, or a day alone on one."""
    return bool(tree.headings or _line_of_title(tree) or _DAY_THERE.search(tree.text))


def _line_of_title(tree: Tree) -> str:
    """The beginning of the page's title, where a line of the page is that and nothing else; empty where none is."""
    key = title_key(tree.title)
    return key if any(line.strip() == key for line in tree.text.split("\n")) else ""


def headline(tree: Tree) -> str:
    """The heading that is the beginning of the page's title; empty where none is."""
    title = "".join(tree.title.split())
    for heading in tree.headings:
        key = "".join(heading.split())
        if len(key) >= 4 and title.startswith(key):
            return heading
    return ""
