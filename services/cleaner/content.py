"""What an element with an article's text holds: paragraphs, links, pictures."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from schemas.articles import ParagraphKind
from services.cleaner.filled_lines import filled

_INDENT = "\u3000\u3000"
_SENTENCE = 30
"""Characters of a sentence of running text."""


@dataclass(slots=True)
class Block:
    """One paragraph, heading, item or row."""

    text: str
    kind: ParagraphKind = ParagraphKind.BODY
    linked: int = 0
    """Characters that stand in links."""
    links: int = 0
    files: int = 0
    """Links to files."""
    suspect: str = ""
    """The class or id that makes it look like chrome."""
    level: int = 0
    """Of a heading, 1 to 6."""
    in_row: bool = False
    """Whether it stands in a table's row."""
    below_picture: bool = False
    """Whether a picture stands right above it."""
    set_in: bool = False
    """Whether it is set in as paragraphs are."""
    apart: bool = False
    """Whether an empty line stands above it."""

    @property
    def runs(self) -> bool:
        """Whether it is a sentence of running text, or several."""
        return len(self.text) > _SENTENCE and self.text.endswith("。")


@dataclass(slots=True)
class Link:
    """A link or picture, where it stands among the blocks."""

    name: str
    href: str
    block: int
    """Index of the block that it stands in or before."""
    suspect: bool = False


@dataclass(slots=True)
class Content:
    """What was read from one element."""

    blocks: list[Block] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    images: list[Link] = field(default_factory=list)
    bold: set[str] = field(default_factory=set)
    """Texts of the elements in bold letters."""
    cut: str = ""
    """Why the rest was not read; empty where all was."""

    def join_lines(self) -> None:
        """Make paragraphs of blocks that are lines of a wrapped text, each an element or ended by a break."""
        lines: list[str] = []
        places: list[int] = []
        for block in self.blocks:
            told = block.kind is ParagraphKind.BODY and not block.in_row
            lines += [""] * (block.apart or not told) + [_INDENT * block.set_in + block.text if told else ""]
            places.append(len(lines) - 1)
        wrapped = filled(lines)
        if wrapped is None:
            return
        kept: list[Block] = []
        own: list[int] = []
        for block, place in zip(self.blocks, places, strict=True):
            if place in wrapped.going_on:
                kept[-1].text += block.text
                kept[-1].linked += block.linked
                kept[-1].links += block.links
                kept[-1].files += block.files
            elif place not in wrapped.numbers:
                kept.append(block)
            own.append(max(0, len(kept) - 1))
        own.append(len(kept))
        self.blocks[:] = kept
        for links in (self.links, self.images):
            links[:] = [replace(link, block=own[min(link.block, len(own) - 1)]) for link in links]

    def begin(self, first: int) -> None:
        """Forget what stands before a block."""
        del self.blocks[:first]
        for links in (self.links, self.images):
            links[:] = [replace(link, block=link.block - first) for link in links if link.block >= first]
