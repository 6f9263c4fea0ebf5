"""Where readers begin to write below an article: comments, replies, other answers."""

from __future__ import annotations

import re

from pages.dates import DATE
from pages.rows import AGO
from services.cleaner.blocks import Block

_WRITTEN = "评论|跟[贴帖]|留言|回[复帖答]|讨论|意见"
"""What readers write, as its heading calls it."""
_HEADING = re.compile(
    r"^(?:(?:网友|网民|读者|用户|最新|最热|热门|精彩|精选|全部|所有|文章|新闻|其[他它]|更多)*"
    rf"(?:\d+\s*[条个则篇])?(?:{_WRITTEN})(?:区|列表)?"
    r"(?:\s*[（(\[]?\s*(?:共\s*)?(?P<count>\d+)\s*[条个则]?\s*(?:评论|回复)?[)）\]]?|\s*[:：])?"
    r"(?:[（(][^（()）]{4,40}[)）])?"
    r"|(?:《[^》]{4,50}》)?(?:上?有|共有?|已有)\s*\d+\s*[条个则篇]\s*(?:评论|跟[贴帖]|留言|回复)"
    r"|(?:网友|互动)?聊天室|我(?:来|要)?说(?:两|几)句)$"
)
"""The heading of what readers wrote."""
_OF_HEADINGS = frozenset("评跟留回讨意聊说")
"""One of these is in each of them."""
_BUTTONS = re.compile(
    r"^(?:(?:回复|举报|[顶踩赞]|点赞|支持|反对|引用|\d+\s*楼|沙发|板凳|地板)\s*[\[(（]?\s*\d*\s*[\])）]?\s*)+$"
)
"""What stands beside each of them."""
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
"""Blocks below the heading among which the first comment stands whole."""
_STAMPS = 2
"""Lines that say who wrote when below a heading, from which on they are no signature."""


def begin_at(blocks: list[Block], index: int) -> bool:
    """Whether readers' comments begin with this block: a heading with their number, or with what stands beside each:
    buttons, an author's answer, who wrote when."""
    text = blocks[index].text
    heading = None if len(text) >= _HEAD or _OF_HEADINGS.isdisjoint(text) else _HEADING.match(text)
    if heading is None:
        return False
    below = [block.text for block in blocks[index + 1 : index + 2 * _NEAR]]
    return (
        heading["count"] is not None
        or any(_BUTTONS.match(line) or _ANSWER.match(line) for line in below[:_NEAR])
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
    if any(mark in who for mark in "，。：:；、（("):
        return False
    return bool(_BUTTONS.match(beside)) if beside else bool(who)
