"""Which blocks of the main element are the article's own, and what the others say about it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from schemas.articles import Evidence, ParagraphKind
from services.cleaner.blocks import Block
from services.cleaner.credits import CREDIT, names
from services.cleaner.headline import letters
from services.cleaner.labels import is_bare_date, label_name
from services.cleaner.lines import ORIGINAL, LineKind, is_related, line_kind

_ATTACHED = re.compile(r"^(?:相关|点击)?附\s*件(?:列表|下载)?\s*[:：]?$")
_NUMBER = re.compile(r"^(?:附\s*件)?\s*\d{0,2}\s*[.、:：]?\s*")
_HEAD = 5
"""Blocks at the beginning among which a byline may stand."""
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
        """Drop the title from the head of the text, and a bare date there that was read as the publish date."""
        titled = letters(title)
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
                self.kept.remove(index)
                self.dropped += 1


def choose(blocks: list[Block]) -> Choice:
    """Choose among the blocks of the main element."""
    chosen = Choice()
    total = sum(len(block.text) for block in blocks) or 1
    trusted = sum(len(block.text) for block in blocks if block.suspect) < 0.5 * total
    end = _end(blocks)
    chosen.dropped = len(blocks) - end
    for index, block in enumerate(blocks[:end]):
        text = block.text
        late = index >= end - _TAIL
        early = len(chosen.kept) < _HEAD
        kind = line_kind(text, inside=not late and bool(chosen.kept))
        chosen.dropped += 1
        if (trusted and block.suspect) or kind is LineKind.CHROME:
            continue
        if kind is LineKind.ORIGINAL:
            found = ORIGINAL.match(text)
            chosen.original_url = (found and found[1]) or chosen.original_url
        elif kind is LineKind.BYLINE and not is_bare_date(text) and (early or late):
            (chosen.tail if late and chosen.kept else chosen.head).append(text)
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
        elif len(chosen.kept) < 3 and len(text) < 50 and CREDIT.match(text):
            chosen.credits += names(text)
        else:
            if kind is LineKind.BYLINE and early:
                chosen.head.append(text)  # a bare date: perhaps the publish date, perhaps the text's own
            chosen.kept.append(index)
            chosen.dropped -= 1
    return chosen


def _only_links(block: Block) -> bool:
    """Whether a block is a row of links, or the name of a file to download."""
    share = block.linked / max(1, len(block.text))
    return (block.links >= 3 and share > 0.8) or (block.files > 0 and block.linked >= len(_NUMBER.sub("", block.text)))


def _end(blocks: list[Block]) -> int:
    """Where other pages' business begins: a heading like 相关链接 with links, or with less than half of the text, below
    it."""
    length = 0
    for index, block in enumerate(blocks):
        if length and len(block.text) < 40 and is_related(block.text):
            rest = blocks[index + 1 :]
            following = sum(len(other.text) for other in rest)
            linked = sum(other.linked for other in rest)
            if linked > 0.3 * following or following < 0.5 * length or following < 200:
                return index
        if not block.suspect:
            length += len(block.text)
    return len(blocks)


def _labelled(row: str) -> list[str]:
    """The pairs of a row of a disclosed document's table (`索引号 | … | 发文机关 | …`), empty for any other row."""
    cells = row.split("\t")
    if len(cells) < 2:
        return []
    labels = [label_name(cell) for cell in cells[::2]]
    if not labels[0] or not all(labels[: len(cells) // 2]):
        return []
    return [f"{cell.strip(' :：')}：{value}" for cell, value in zip(cells[::2], cells[1::2], strict=False)]
