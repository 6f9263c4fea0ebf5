"""Names of games of chance that hacked pages and mirrors put between the clauses of a text:
…获悉，某某体育平台即日起…."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ahocorasick_rs import AhoCorasick

from pages.bait import GAMBLING, GAMES
from services.cleaner.repair.offsets import Edit

_HAN = "\u4e00-\u9fff"
_OFFERS = "官方网站|官方|官网|网站|网址|网页版|手机版|安卓版|苹果版|入口|登[录陆]|注册|开户|下载|平台|客户端|app"
_TAIL = (
    rf"{_OFFERS}|中国|[(（]中国[)）]|娱乐|真人|体育|电子|电竞|棋牌|彩票|游戏|国际|在线|最新|投注|技巧|特码|香港|挂牌|开奖|直播"
    "|计划群|靠谱吗|直营"
)
_KINDS = ("体育", "娱乐", "棋牌", "电竞")
_FIRST_OFFERS = ("官网", "官方", "下载", "入口", "登录", "登陆", "注册", "app")
_ANY = rf"[{_HAN}]{{2}}(?:{'|'.join(_KINDS)})(?={'|'.join(_FIRST_OFFERS)})"
"""A name that no list knows, before what it offers."""
_SET_APART = "[ ·、,，|_-]"
_LURE = re.compile(rf"(?:(?:澳门|香港)?(?:{GAMBLING})|{_ANY})(?:{_SET_APART}{{0,3}}(?:{_TAIL}|{GAMBLING}))*", re.I)
_QUICK = AhoCorasick([*GAMES, *(kind + offer for kind in _KINDS for offer in _FIRST_OFFERS)])
_BEHIND = re.compile(f"{_SET_APART}*")
_OPENED = re.compile(r"[，。；：！？、,;:!?\s“”（(】]$")
_OFFERED = re.compile(_OFFERS, re.I)
_ABOUT = re.compile("[赌博]|彩[票民]|投注|竞猜")
"""What a text about games of chance says of them."""
_SEVERAL = 2


def may_have_lures(text: str) -> bool:
    """A quick look: whether a text names any."""
    return bool(_QUICK.find_matches_as_indexes(text.lower()))


def lures(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that take them out, with the brackets around them: several, or one that offers something or stands
    alone; none of a text that is about such games."""
    found = [[m for m in _LURE.finditer(each) if _is_put_in(each, m)] for each in paragraphs]
    named = [m for each in found for m in each]
    rest = "".join(_LURE.sub("", each) for each in paragraphs)
    sure = any(m.span() == (0, len(m.string)) or _OFFERED.search(m[0]) for m in named)
    if (len(named) < _SEVERAL and not sure) or _ABOUT.search(rest):
        return [[] for _ in paragraphs]
    return [[_edit(each, m) for m in matches] for each, matches in zip(paragraphs, found, strict=True)]


def _is_put_in(paragraph: str, lure: re.Match[str]) -> bool:
    """Whether it stands between clauses, in brackets or at an end, not within a clause."""
    if not lure.start() or lure.end() == len(paragraph):
        return True
    return _OPENED.search(paragraph[max(0, lure.start() - 1) : lure.start()]) is not None


def _edit(paragraph: str, lure: re.Match[str]) -> Edit:
    start, end = lure.span()
    if paragraph[start - 1 : start] in ("（", "(") and paragraph[end : end + 1] in ("）", ")"):
        return Edit(start - 1, end + 1, "")
    behind = _BEHIND.match(paragraph, end) if not start else None
    return Edit(start, behind.end() if behind else end + (paragraph[end : end + 1] == " "), "")
