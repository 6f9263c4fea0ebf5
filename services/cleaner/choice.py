"""Which blocks of the main element are the article's own, and what the others say about it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import dropwhile

from schemas.articles import Evidence, ParagraphKind
from services.cleaner.blocks import Block
from services.cleaner.credits import CREDIT, SENT_FROM, credited, names
from services.cleaner.headline import letters
from services.cleaner.labels import BAR, is_bare_date, label_name, labels_in
from services.cleaner.lines import ORIGINAL, LineKind, is_related, line_kind
from services.cleaner.outlets import read_reprint

_ATTACHED = re.compile(r"^(?:相关|点击)?附\s*件(?:列表|下载)?\s*[:：]?$")
_REFERENCES = re.compile(r"^\W*参考(?:资料|文献|来源|链接)")
"""What the author read; a list of other pages only where it is one of links."""
_LEADS_ON = re.compile(
    r"^[\[【(（]?(?:视频|直播|此前报道|早前报道|相关(?:报道|新闻|阅读)|延伸阅读|更多阅读|专题)[\]】)）]?\s*[-—–:：|丨]"
)
"""How a link inside a text begins that leads to other pages."""
_SIGNED = re.compile(r"^[\[【(（\s]*(?:责任编辑|责编|编辑)")
_COMMENTED = 12
"""Blocks below their heading among which the first comment stands whole."""
_NUMBER = re.compile(
    r"^(?:附\s*件)?\s*\d{0,2}\s*[.、:：]?\s*"
    r"|\s*[（(]?\d[\d.]*\s*[KMG]B?[)）]?\s*(?=$|[下已])|\s*(?:下载(?:次数|量)|已?下载)\s*[:：]?\s*\d*\s*次?$",
    re.I,
)
"""What stands around the name of a file to download: its number, its size, how often it was."""
_COMMENTS = re.compile(
    r"^(?:网友|网民|读者|用户|最新|热门|精彩|全部|所有|文章|新闻)?(?:评论|跟贴|跟帖|留言|回复|讨论|意见)(?:区|列表)?"
    r"(?:\s*[（(\[]?\s*(?:共\s*)?(?P<count>\d+)\s*[条个则]?\s*(?:评论|回复)?[)）\]]?|\s*[:：])?$"
)
"""The heading of what readers wrote."""
_REPLIES = re.compile(r"^(?:回复|举报|[顶踩赞]|点赞|支持|反对|\d+\s*楼|沙发|板凳)\s*[\[(（]?\s*\d*\s*[\])）]?$")
"""What stands beside each comment."""
_HEAD = 5
"""Blocks at the beginning among which a byline may stand."""
_DATE = 8
"""Characters of a title that stands with its date, at least."""
_PROSE = 30
"""Characters of a paragraph with which a text has begun."""
_SUMMARY = re.compile(r"^[\[【]?(?:内容)?(?:摘要|导读|提要|核心提示|简介)[\]】]?\s*[:：]?\s*(?=\S)")
"""What a box above a text says it is."""
_CLAUSE = re.compile("[，。；！？：]")
_SUMMED_UP = 9
"""Paragraphs in which what a teaser says comes again."""
_HEADLINE = 10
"""Letters of a headline that no text repeats by chance."""
_LONG = 80
"""Characters of a paragraph that is neither a credit nor a heading."""
_LINKS = 4
"""Links to other pages, one below the other, that end a text."""
_TAIL = 6
"""Blocks at the end among which editors, sources and disclaimers may stand."""


@dataclass
class Choice:
    """The blocks kept, and what was read from the others."""

    kept: list[int] = field(default_factory=list)
    """Indexes of the blocks that are the article's own."""
    head: list[str] = field(default_factory=list)
    """Bylines inside the element, above the text."""
    tail: list[str] = field(default_factory=list)
    """The same below the text."""
    credits: list[str] = field(default_factory=list)
    original_url: str | None = None
    dropped: int = 0

    def settle(self, blocks: list[Block], title: str, dated: Evidence | None) -> None:
        """Drop the title wherever the text repeats it, a bare date at its head that was read as the publish date, and a
        teaser there that is cut from what follows."""
        titled = letters(title)
        again = [
            index
            for index in (self.kept[3:] if len(titled) >= _HEADLINE else ())
            if blocks[index].kind in (ParagraphKind.BODY, ParagraphKind.HEADING)
            and letters(blocks[index].text) == titled
        ]
        for index in self.kept[:3]:
            block = blocks[index]
            own = letters(block.text)
            heads_a_table = (
                block.in_row and blocks[index + 1 : index + 2] and blocks[index + 1].kind is ParagraphKind.ROW
            )
            if block.kind is ParagraphKind.ROW or heads_a_table or not own:
                continue
            is_title = own == titled or (len(own) > 8 and titled.startswith(own) and index == self.kept[0])
            is_date = is_bare_date(block.text) and dated is not None and letters(dated.value) in own
            if is_title or is_date:
                again.append(index)
        left = [index for index in self.kept if index not in again]
        if len(left) > 2 and _is_teaser(blocks[left[0]].text, [blocks[i].text for i in left[1:_SUMMED_UP]]):
            del left[0]
        self.dropped += len(self.kept) - len(left)
        self.kept = left


def _is_teaser(first: str, following: list[str]) -> bool:
    """Whether a text's first paragraph is only the beginning of those that follow it, cut somewhere, or is made of
    clauses that all come again in them."""
    labelled = _SUMMARY.match(first)
    first = first[labelled.end() :] if labelled else first
    own = letters(first)
    if len(own) < _PROSE or (own == letters(following[0]) and not labelled):
        return False
    told = letters("".join(following))
    if told.startswith(own):
        return True
    clauses = [clause for part in _CLAUSE.split(first) if (clause := letters(part))]
    return len(clauses) > 1 and told.startswith(clauses[0]) and all(clause in told for clause in clauses)


def choose(blocks: list[Block]) -> Choice:
    """Choose among the blocks of the main element."""
    chosen = Choice()
    total = sum(len(block.text) for block in blocks) or 1
    trusted = sum(len(block.text) for block in blocks if block.suspect) < 0.5 * total
    end = _end(blocks)
    boxes = _boxes(blocks[:end])
    told = False
    """Whether the text has begun."""
    chosen.dropped = len(blocks) - end
    for index, block in enumerate(blocks[:end]):
        text = block.text
        late = index >= end - _TAIL
        early = len(chosen.kept) < _HEAD
        kind = line_kind(text, inside=not late and bool(chosen.kept))
        chosen.dropped += 1
        if (trusted and block.suspect) or kind in (LineKind.CHROME, LineKind.PICTURE) or index in boxes:
            if block.suspect == "byline" and kind is LineKind.BYLINE:
                (chosen.tail if late and chosen.kept else chosen.head).append(text)
            continue
        if kind is LineKind.TEXT and not block.links and len(text) >= _LONG and block.kind is not ParagraphKind.ROW:
            chosen.kept.append(index)
            chosen.dropped -= 1
            told = told or (index > 0 and text.endswith(("。", "！", "？", "”")))
            continue
        if kind is LineKind.BYLINE and (
            block.kind is ParagraphKind.CAPTION
            or (told and _names_a_source(text) and any(_is_prose(other, _PROSE) for other in blocks[index + 1 : end]))
        ):
            continue  # the picture's source, not the page's
        if kind is LineKind.ORIGINAL:
            found = ORIGINAL.match(text)
            chosen.original_url = (found and found[1]) or chosen.original_url
        elif kind is LineKind.BYLINE and not is_bare_date(text) and (early or late):
            (chosen.tail if late and chosen.kept else chosen.head).append(text)
            if (not late and read_reprint(text)) or BAR.match(text):
                chosen.kept.append(index)  # the author's own words
                chosen.dropped -= 1
        elif kind is LineKind.BYLINE and len(labels_in(text)) > 1:
            continue  # that of a second copy of the text
        elif kind is LineKind.EDITOR and (early or late):
            chosen.tail.append(text)
        elif (
            (kind in (LineKind.DISCLAIMER, LineKind.FOOTER, LineKind.RELATED) and (late or not chosen.kept))
            or _only_links(block)
            or (_ATTACHED.match(text) and index + 1 < end and _only_links(blocks[index + 1]))
        ):
            continue
        elif block.kind is ParagraphKind.ROW and (pairs := _labelled(text)):
            chosen.head += pairs
        elif (
            (len(chosen.kept) < 3 or index >= end - 3 or blocks[index - 1].kind is ParagraphKind.ITEM)
            and len(text) < 50
            and CREDIT.match(text)
        ):
            chosen.credits += credited(text)
        elif len(chosen.kept) < 3 and (sent := SENT_FROM.match(text)):
            chosen.credits += names(sent["names"])
        else:
            if kind is LineKind.BYLINE and early:
                chosen.head.append(text)  # a bare date: perhaps the publish date, perhaps the text's own
            chosen.kept.append(index)
            chosen.dropped -= 1
            told = told or (len(text) > _PROSE and text.endswith(("。", "！", "？", "”")) and index > 0)
    return chosen


def _boxes(blocks: list[Block]) -> set[int]:
    """Indexes of the blocks of boxes inside the text that lead to other pages: links below a heading like 相关新闻,
    links with a date each, a link that says itself that it leads to a film or an earlier report."""
    boxes: set[int] = set()
    if not any(block.links for block in blocks):
        return boxes
    headed = False
    for index, block in enumerate(blocks):
        alone = _is_link(block)
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        dated = _is_dated_link(block) and (index - 1 in boxes or (following is not None and _is_dated_link(following)))
        if (alone and headed) or dated or _leads_on(block):
            boxes.add(index)
        elif following is not None and following.links and _is_link(following) and _heads_links(block):
            boxes.add(index)
            headed = True
        else:
            headed = headed and is_bare_date(block.text)
            if alone and following is not None and is_bare_date(following.text):
                pair = {index, index + 1}
                if index - 2 in boxes or (
                    len(blocks) > index + 3 and _is_link(blocks[index + 2]) and is_bare_date(blocks[index + 3].text)
                ):
                    boxes |= pair
    return boxes


def _is_link(block: Block) -> bool:
    """Whether a block is one link to another page and nothing else."""
    return block.links > 0 and not block.files and block.linked >= len(block.text) and not block.text.startswith("http")


def _leads_on(block: Block) -> bool:
    """Whether a block is a link that says itself that it leads to another page."""
    if not block.links:
        return False
    said = _LEADS_ON.match(block.text)
    return said is not None and block.linked >= len(block.text[said.end() :].strip()) > 0


def _is_dated_link(block: Block) -> bool:
    """Whether a block is one link to another page and that page's date."""
    return block.links == 1 and not block.files and is_bare_date(block.text[block.linked :]) and block.linked > _DATE


def _heads_links(block: Block) -> bool:
    """Whether a block is a heading of links to other pages, if links follow."""
    return len(block.text) < 24 and (
        is_related(block.text)
        or (block.text.endswith(("：", ":")) and line_kind(block.text) in (LineKind.CHROME, LineKind.RELATED))
    )


def _names_a_source(line: str) -> bool:
    """Whether a byline names a source and nothing else; inside a text that is the credit of a picture."""
    return len(line) < _PROSE and line.lstrip("（(【[ ").startswith(("来源", "图源", "出处"))


def _only_links(block: Block) -> bool:
    """Whether a block is a row of links, or the name of a file to download."""
    if not block.links and not block.files:
        return False
    share = block.linked / max(1, len(block.text))
    return (block.links >= 3 and share > 0.8) or (block.files > 0 and block.linked >= len(_NUMBER.sub("", block.text)))


def _end(blocks: list[Block]) -> int:
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
            and not any(other.kind is ParagraphKind.ROW or _is_prose(other) for other in blocks[index + 1 :])
        ):
            return index + 1
        if length > _PROSE and len(block.text) < 24 and _begins_comments(blocks[index:]):
            return index
        if length and len(block.text) < 40 and is_related(block.text) and _ends_here(blocks[index:], length):
            return index
        if not block.suspect:
            length += len(block.text)
    end = len(blocks)
    while end > 0 and (_is_link(blocks[end - 1]) or is_bare_date(blocks[end - 1].text)):
        end -= 1
    told = any(_is_prose(block, _PROSE) for block in blocks[:end])
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
    own = list(dropwhile(lambda block: _is_link(block) or is_bare_date(block.text), rest))
    if sum(map(_is_prose, own)) > 1 and not any(map(_is_link, own)) and (_is_link(heading) or len(own) < len(rest)):
        return False  # a button, or a box of links, and the text goes on
    if rest and _is_link(rest[0]) and sum(map(_is_link, rest)) >= _LINKS and not any(map(_is_prose, rest)):
        return True  # links, each with a teaser
    following = sum(len(block.text) for block in rest)
    if sum(block.linked for block in rest) > 0.3 * following:
        return True
    return (following < 0.5 * length or following < 200) and not _REFERENCES.match(heading.text)


def _is_prose(block: Block, least: int = 60) -> bool:
    """Whether a block is a paragraph of running text, of `least` characters or more, that links to nothing much."""
    return (
        len(block.text) >= least
        and block.linked < 0.3 * len(block.text)
        and block.text.endswith(("。", "！", "？", "”"))
        and not block.suspect
        and line_kind(block.text) is LineKind.TEXT
    )


def _labelled(row: str) -> list[str]:
    """The pairs of a row of a disclosed document's table (`索引号 | … | 发文机关 | …`), empty for any other row."""
    cells = row.split("\t")
    if len(cells) < 2:
        return []
    labels = [label_name(cell) for cell in cells[::2]]
    if not labels[0] or not all(labels[: len(cells) // 2]):
        return []
    return [f"{cell.strip(' :：')}：{value}" for cell, value in zip(cells[::2], cells[1::2], strict=False)]
