"""Where a text ends and other pages' and readers' business begins."""

from __future__ import annotations

import re
from itertools import dropwhile

from schemas.articles import ParagraphKind
from services.cleaner.blocks import Block
from services.cleaner.boxes import is_link
from services.cleaner.labels import is_bare_date
from services.cleaner.lines import LineKind, is_related, line_kind

_PROSE = 30
"""Characters of a paragraph with which a text has begun."""
_REFERENCES = re.compile(r"^\W*参考(?:资料|文献|来源|链接)")
"""What the author read; a list of other pages only where it is one of links."""
_SIGNED = re.compile(r"^[\[【(（\s]*(?:责任编辑|责编|编辑)")
_COMMENTED = 12
"""Blocks below their heading among which the first comment stands whole."""
_COMMENTS = re.compile(
    r"^(?:网友|网民|读者|用户|最新|热门|精彩|全部|所有|文章|新闻)?(?:评论|跟贴|跟帖|留言|回复|讨论|意见)(?:区|列表)?"
    r"(?:\s*[（(\[]?\s*(?:共\s*)?(?P<count>\d+)\s*[条个则]?\s*(?:评论|回复)?[)）\]]?|\s*[:：])?$"
)
"""The heading of what readers wrote."""
_REPLIES = re.compile(r"^(?:回复|举报|[顶踩赞]|点赞|支持|反对|\d+\s*楼|沙发|板凳)\s*[\[(（]?\s*\d*\s*[\])）]?$")
"""What stands beside each comment."""
_LINKS = 4
"""Links to other pages, one below the other, that end a text."""


def find_end(blocks: list[Block]) -> int:
    """Where other pages' business begins: a heading like 相关链接 with links, or with less than half of the text, below
    it."""
    length = 0
    for index, block in enumerate(blocks):
        if (
            length > _PROSE
            and len(block.text) < _PROSE
            and _SIGNED.match(block.text)
            and line_kind(block.text) is LineKind.EDITOR
            and sum(len(other.text) for other in blocks[index + 1 :] if not other.suspect) < 0.5 * length
            and not any(other.kind is ParagraphKind.ROW or is_prose(other) for other in blocks[index + 1 :])
        ):
            return index + 1
        if length > _PROSE and len(block.text) < 24 and _begins_comments(blocks[index:]):
            return index
        if length and len(block.text) < 40 and is_related(block.text) and _ends_here(blocks[index:], length):
            return index
        if not block.suspect:
            length += len(block.text)
    end = len(blocks)
    while end > 0 and (is_link(blocks[end - 1]) or is_bare_date(blocks[end - 1].text)):
        end -= 1
    told = any(is_prose(block, _PROSE) for block in blocks[:end])
    return end if told and len(blocks) - end >= _LINKS else len(blocks)


def _begins_comments(rest: list[Block]) -> bool:
    """Whether readers' comments begin here: a heading with their number, or with what stands beside each."""
    heading = _COMMENTS.match(rest[0].text)
    return heading is not None and (
        heading["count"] is not None or any(_REPLIES.match(block.text) for block in rest[1:_COMMENTED])
    )


def _ends_here(rest: list[Block], length: int) -> bool:
    """Whether a text of `length` characters ends where `rest` begins, with a heading like 相关链接."""
    heading, *rest = rest
    own = list(dropwhile(lambda block: is_link(block) or is_bare_date(block.text), rest))
    if sum(map(is_prose, own)) > 1 and not any(map(is_link, own)) and (is_link(heading) or len(own) < len(rest)):
        return False  # a button, or a box of links, and the text goes on
    if rest and is_link(rest[0]) and sum(map(is_link, rest)) >= _LINKS and not any(map(is_prose, rest)):
        return True  # links, each with a teaser
    following = sum(len(block.text) for block in rest)
    if sum(block.linked for block in rest) > 0.3 * following:
        return True
    return (following < 0.5 * length or following < 200) and not _REFERENCES.match(heading.text)


def is_prose(block: Block, least: int = 60) -> bool:
    """Whether a block is a paragraph of running text, of `least` characters or more, that links to nothing much."""
    return (
        len(block.text) >= least
        and block.linked < 0.3 * len(block.text)
        and block.text.endswith(("。", "！", "？", "”"))
        and not block.suspect
        and line_kind(block.text) is LineKind.TEXT
    )
