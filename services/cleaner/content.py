"""What an element with an article's text holds: paragraphs, links, pictures."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from schemas.articles import ParagraphKind

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

    def begin(self, first: int) -> None:
        """Forget what stands before a block."""
        del self.blocks[:first]
        for links in (self.links, self.images):
            links[:] = [replace(link, block=link.block - first) for link in links if link.block >= first]
