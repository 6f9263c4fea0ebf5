"""Where readers begin to write below an article: comments, replies, other answers."""

from __future__ import annotations

import re

from pages.dates import DATE
from pages.rows import AGO

_WRITTEN = "评论|跟[贴帖]|留言|回[复帖答]|讨论|意见"
"""What readers write, as its heading calls it."""
_BY_WHOM = "网友|网民|读者|用户|最新|最热|热门|精彩|精选|全部|所有|文章|新闻|其[他它]|更多|参与|发表"
_HEADING = re.compile(
    rf"^(?:(?:{_BY_WHOM})*(?:\d+\s*[条个则篇])?(?:{_WRITTEN})(?:区|列表|板)?"
    r"(?:\s*[（(\[]?\s*(?:共\s*)?\d+\s*[条个则]?\s*(?:评论|回复)?[)）\]]?|\s*[:：])?"
    r"(?:[（(][^（()）]{4,40}[)）])?"
    r"|(?:《[^》]{4,50}》)?(?:上?有|共有?|已有)?\s*\d+\s*[条个则篇人]\s*(?:评论|跟[贴帖]|留言|回复|参与)"
    r"(?:[，,]\s*\d+\s*[条人]?\s*(?:评论|跟[贴帖]|参与))?"
    r"|(?:网友|互动)?聊天室|我(?:来|要)?说(?:两|几)句"
    r"|文明上网[，,、 ]?理性(?:发言|评论).{0,30}|.{0,4}登[录陆]后.{0,4}(?:评论|发言|留言).{0,6})$"
)
"""The heading of what readers wrote, or what invites them to."""
_COUNTED = re.compile(
    r"(?:评论|跟[贴帖]|留言|回复)(?:区|列表)?\s*[（(\[]?\s*(?:共\s*)?[1-9]|[1-9]\d*\s*[条则人]\s*(?:评论|跟[贴帖])"
)
"""How many there are, in such a heading."""
_OF_HEADINGS = frozenset("评跟留回讨意聊说言")
"""One of these is in each of them."""
_BUTTONS = re.compile(
    r"^(?:(?:回复|举报|[顶踩赞]|点赞|支持|反对|引用|发表|收藏|转发|复制|\d+\s*楼|沙发|板凳|地板)"
    r"\s*[\[(（]?\s*\d*\s*[\])）]?\s*)+$"
)
"""What stands beside each of them."""
_FLOOR = re.compile(r"\d{1,4}\s*楼(?:\s|$)")
"""How a comment begins that is counted."""
_ANSWER = re.compile(r"^(?:作者|小编|博主|楼主)(?:回复)?\s*[:：]")
"""How the page's author answers below one."""
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$")
_SAYS = "：: 说道"
"""What leads from a name to the moment or the words."""
_WHO = 24
"""Characters of the name and the place before the moment of a comment."""
_STAMP = 48
"""Characters of a line that says who wrote when."""
_HEAD = 64
"""Characters of a heading."""
_NEAR = 12
"""Lines below the heading among which the first comment stands whole."""
_STAMPS = 2
"""Lines that say who wrote when below a heading, from which on they are no signature."""
_POSTS = 3
"""Such lines, and as many with buttons, that need no heading."""
_BUTTON = 24
"""Characters of a line of buttons."""


def begin(lines: list[str], told: int) -> int:
    """Index of the line with which readers' comments begin; the number of lines where none do. `told`: index of the
    line with which the text has begun."""
    below = range(told + 1, len(lines))
    headed = next((index for index in below if _begin_at(lines, index)), len(lines))
    answered = sum(len(line) < _BUTTON and _BUTTONS.match(line) is not None for line in lines[told:])
    stamped = [index for index in below if _says_who_when(lines[index])] if answered >= _POSTS else []
    if len(stamped) < _POSTS:
        return headed
    first = stamped[0]
    return min(headed, first - 1 if first - 1 > told and len(lines[first - 1]) <= _WHO else first)


def _begin_at(lines: list[str], index: int) -> bool:
    """Whether readers' comments begin with this line: a heading with their number, or with what stands beside each:
    buttons, an author's answer, who wrote when."""
    text = lines[index]
    if len(text) >= _HEAD or _OF_HEADINGS.isdisjoint(text):
        return False
    if not _HEADING.match(text) and not all(map(_HEADING.match, text.split())):
        return False
    below = lines[index + 1 : index + 2 * _NEAR]
    return (
        _COUNTED.search(text) is not None
        or any(_BUTTONS.match(line) or _ANSWER.match(line) or _FLOOR.match(line) for line in below[:_NEAR])
        or sum(map(_says_who_when, below)) >= _STAMPS
    )


def _says_who_when(line: str) -> bool:
    """Whether a short line says who wrote when without any label, or when beside its buttons."""
    if len(line) > _STAMP:
        return False
    found = DATE.search(line) or AGO.search(line) or _CLOCK.search(line)
    if found is None or found.start() > _WHO:
        return False
    who, beside = line[: found.start()].rstrip(_SAYS), line[found.end() :].strip()
    if any(mark in who for mark in "，。：:；、"):
        return False
    return bool(_BUTTONS.match(beside)) if beside else bool(who) or found.re is AGO
