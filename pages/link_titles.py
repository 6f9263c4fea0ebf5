"""The title that a link of a list shows, without badges, dates, calendar leaves and teasers."""

from __future__ import annotations

import re
from itertools import takewhile

from selectolax.lexbor import LexborNode

_CUT = re.compile(r"(?:\.{2,}|…+)$")
_CARD = 30
"""Characters beyond which a link is looked at as a card: heading, teaser, date."""
_CARD_GOES_ON = re.compile(r"(?:\.{3}|…)$|(?:时间|日期)\s*[:：]\s*\d|^[^，。]{4,60}[，。].{20,}[。；]$")
"""What a card without a heading says below its title: a teaser, a date with its label."""
_TITLE = re.compile(r"\S.{5,79}(?<![.…])")
_TEASER = 30
"""Characters with which a link shows more than its title."""
_NAMED = re.compile(r"(?:文章|信息|新闻)?标\s*题\s*[:：]\s*")
_NEXT_LABEL = re.compile(r"\s+[\u4e00-\u9fff]{2,4}\s*[:：]")
_LEVELS = 3
"""How far above a link its heading may stand."""
_LEAST = 7
"""Characters of a title attribute that is believed where the link shows a teaser, too."""
_BARE_DATE = re.compile(r"[\[(（]?(?:(?:19|20)\d\d\s*[-/.年]\s*)?\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?[\])）]?$")
STAMP = re.compile(r"(?<!\s)\s*[\[(（【]\s*((?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2})\s*[\])）】]$")
"""The day in brackets behind a title, in figures alone, as no title writes it."""
_CLOSING = ("]", ")", "）", "】")
_ORNAMENTS = "·•●■◆▪▶►※☆★ "
"""What a template draws before a title."""
_LABELLED = re.compile(r"(?:来源|稿源|作者|发布单位|浏览|点击|阅读)\S{0,3}[:：]")
"""What a link says below its title of where it was taken from, and how often it was read."""
_LEAF_PART = re.compile(r"[\d\s./年月日-]{1,12}|[A-Z][a-z]{2}\.?(?: (?:19|20)\d\d)?")
"""What one element of a calendar leaf shows."""
_LEAF = re.compile(
    r"\d{1,2}日? (?:(?:19|20)\d\d\s?[-/.年]\s?)?(?:\d{1,2}|[A-Z][a-z]{2})[月.]?(?: (?:19|20)\d\d年?)?|"
    r"(?:(?:19|20)\d\d\s?[-/.年]?\s?)?\d{1,2}\s?[-/.月]\s?\d{1,2}日?(?: (?:19|20)\d\d年?)?"
)
"""A calendar leaf, its elements parted by blanks: `20 2024-12`, `12-20 2024`, `20 Dec 2024`."""
_BADGE = re.compile(
    r"(?:专题|视频|图集|图片|组图|直播|置顶|热点?|新|独家|原创|推荐|头条|公告|图文|要闻|\[[^\]]{1,4}\]|"
    r"\d{1,2}:\d\d(?::\d\d)?)$"
)
"""What a row may bear before its title, in an element of its own: what it is, how long a film is."""


def link_title(node: LexborNode, text: str, hint: str) -> str:
    """The title of a link: what is shown of its `text`, or the title attribute (`hint`) where that was cut, or shows a
    teaser below it."""
    shown, hint = _shown(node, _squeezed(text)).lstrip(_ORNAMENTS), _labelled_title(_squeezed(hint)) if hint else ""
    if shown[-1:] in _CLOSING:
        shown = STAMP.sub("", shown)
    whole = _CUT.sub("", shown)
    if hint and (not shown or (len(hint) >= len(whole) and (whole != shown or hint.startswith(whole)))):
        return hint
    return hint if len(hint) >= _LEAST and len(shown) > _TEASER + len(hint) and hint in shown else shown


def heading_beside(node: LexborNode) -> str:
    """The heading above a link that only says that it leads on (查看详情), where no other link stands in its row."""
    row = node.parent
    for _ in range(_LEVELS):
        if row is None or len(row.css("a")) > 1:
            break
        if heading := row.css_first("h1,h2,h3,h4,h5,h6,[class*=tit]"):
            return _squeezed(heading.text_lexbor())
        row = row.parent
    return ""


def _labelled_title(hint: str) -> str:
    """The title in a tooltip that names several things: 标题：… 点击数：… 发表时间：…."""
    named = _NAMED.match(hint)
    return _NEXT_LABEL.split(hint[named.end() :], maxsplit=1)[0].strip() if named else hint


def _shown(node: LexborNode, shown: str) -> str:
    """What a link shows as its title: of a card the heading, without a date that stands in an element of its own."""
    if len(shown) > _CARD:
        for heading in node.css("h1,h2,h3,h4,h5,h6")[:3]:
            inner = _squeezed(heading.text_lexbor())
            if len(inner) > 5 and not _LEAF_PART.fullmatch(inner):
                return inner
        parts = _parts(node)
        parts = parts[len(_leaf(parts)) :]
        if any(map(_CARD_GOES_ON.search, parts[1:])) and _TITLE.fullmatch(parts[0]):
            return parts[0]
    first = node.child
    for child in node.iter() if first is not None and (first.next is not None or first.tag != "-text") else ():
        part = _squeezed(child.text())
        hidden = "hidden" in (child.attributes.get("class") or "")
        if _LABELLED.match(part):
            shown = shown.replace(part, "").strip()
            continue
        beside = _BADGE.match(part) or _BARE_DATE.match(part)
        if part and part != shown and (hidden or beside or (part.isdigit() and _counts(child))):
            shown = (shown.removesuffix(part) if shown.endswith(part) else shown.removeprefix(part)).strip()
    if shown[:1].isdigit() or shown[-1:].isdigit():
        parts = _parts(node)
        for part in _leaf(parts):
            shown = shown.removeprefix(part).lstrip()
        for part in _leaf(parts[::-1]):
            shown = shown.removesuffix(part).rstrip()
    return shown


def _counts(child: LexborNode) -> bool:
    """Whether the first element of a link, a number, is that of its row: another element stands behind it, not the rest
    of a sentence."""
    behind = child.next
    while behind is not None and behind.tag == "-text" and not behind.text().strip():
        behind = behind.next
    return child.prev is None and behind is not None and behind.tag != "-text"


def _parts(node: LexborNode) -> list[str]:
    """The texts of a link, one a line of its elements."""
    return [part for raw in node.text(separator="\n").split("\n") if (part := _squeezed(raw))]


def _leaf(parts: list[str]) -> list[str]:
    """The first of a link's parts that are a calendar leaf beside its title; none where they are none."""
    leaf = list(takewhile(_LEAF_PART.fullmatch, parts))
    told = len(leaf) < len(parts) and (_LEAF.fullmatch(" ".join(leaf)) or _LEAF.fullmatch(" ".join(leaf[::-1])))
    return leaf if told else []


def _squeezed(text: str) -> str:
    """The text with white space of all kinds collapsed and trimmed."""
    return " ".join(text.replace("\u200b", " ").split())
