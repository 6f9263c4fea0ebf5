"""Which blocks of the main element are the article's own, and what the others say about it."""

from __future__ import annotations

from dataclasses import dataclass, field

from schemas.articles import Evidence, ParagraphKind
from services.cleaner.blocks import Block
from services.cleaner.byline import CREDIT, is_bare_date, label_name, names
from services.cleaner.headline import letters
from services.cleaner.lines import ORIGINAL, LineKind, line_kind
from services.cleaner.reading import Line

_HEAD = 5
"""Blocks at the beginning among which a byline may stand."""
_TAIL = 6
"""Blocks at the end among which editors, sources and disclaimers may stand."""


@dataclass
class Choice:
    """The lines kept, and what was read from the others."""

    lines: list[Line] = field(default_factory=list)
    head: list[str] = field(default_factory=list)
    """Bylines inside the element, above the text."""
    tail: list[str] = field(default_factory=list)
    """The same below the text."""
    credits: list[str] = field(default_factory=list)
    original_url: str | None = None
    dropped: int = 0

    def settle(self, title: str, published_at: str | None, evidence: Evidence | None) -> None:
        """Drop the title from the head of the text, and a bare date there that was read as the publish date."""
        titled = letters(title)
        for line in self.lines[:3]:
            own = letters(line.text)
            if (
                titled
                and own
                and (own == titled or (len(own) > 8 and titled.startswith(own) and line is self.lines[0]))
            ) or (is_bare_date(line.text) and published_at and evidence and letters(evidence.value) in own):
                self._drop(line)
        while self.lines and self.lines[0].kind is ParagraphKind.HEADING and letters(self.lines[0].text) == titled:
            self._drop(self.lines[0])

    def _drop(self, line: Line) -> None:
        self.lines.remove(line)
        self.dropped += 1


def choose(blocks: list[Block]) -> Choice:
    """Choose among the blocks of the main element."""
    chosen = Choice()
    total = sum(len(block.text) for block in blocks) or 1
    trusted = sum(len(block.text) for block in blocks if block.suspect) < 0.5 * total
    length = 0
    for index, block in enumerate(blocks):
        text = block.text
        late = index >= len(blocks) - _TAIL
        kind = line_kind(text, inside=not late and bool(chosen.lines))
        if trusted and block.suspect:
            chosen.dropped += 1
        elif kind is LineKind.RELATED and _is_end(blocks, index, length):
            chosen.dropped += len(blocks) - index
            break
        elif kind is LineKind.ORIGINAL:
            found = ORIGINAL.match(text)
            chosen.original_url = (found and found[1]) or chosen.original_url
            chosen.dropped += 1
        elif kind is LineKind.BYLINE and is_bare_date(text):
            if len(chosen.lines) < 2:
                chosen.head.append(text)
            chosen.lines.append(Line(text, block.kind))
        elif kind is LineKind.BYLINE and (len(chosen.lines) < _HEAD or late):
            (chosen.tail if late and chosen.lines else chosen.head).append(text)
            chosen.dropped += 1
        elif kind is LineKind.EDITOR and (len(chosen.lines) < _HEAD or late):
            chosen.tail.append(text)
            chosen.dropped += 1
        elif (
            kind in (LineKind.CHROME, LineKind.RELATED)
            or (kind in (LineKind.DISCLAIMER, LineKind.FOOTER) and (late or not chosen.lines))
            or (block.links >= 3 and block.linked > 0.8 * len(text))
        ):
            chosen.dropped += 1
        elif block.kind is ParagraphKind.ROW and (pairs := _labelled(text)):
            chosen.head += pairs
            chosen.dropped += 1
        elif len(chosen.lines) < 3 and len(text) < 50 and CREDIT.match(text):
            chosen.credits += names(text)
            chosen.dropped += 1
        else:
            chosen.lines.append(Line(text, block.kind))
            length += len(text)
    return chosen


def _is_end(blocks: list[Block], index: int, length: int) -> bool:
    """Whether what follows a heading like 相关链接 is other pages' business: links, or less than half of the text."""
    rest = blocks[index + 1 :]
    following = sum(len(block.text) for block in rest)
    linked = sum(block.linked for block in rest)
    return length > 0 and (linked > 0.3 * following or following < 0.5 * length or following < 200)


def _labelled(row: str) -> list[str]:
    """The pairs of a row of a disclosed document's table (`索引号 | … | 发文机关 | …`), empty for any other row."""
    cells = row.split("\t")
    if len(cells) < 2:
        return []
    labels = [label_name(cell) for cell in cells[::2]]
    if not labels[0] or not all(labels[: len(cells) // 2]):
        return []
    return [f"{cell.strip(' :：')}：{value}" for cell, value in zip(cells[::2], cells[1::2], strict=False)]
