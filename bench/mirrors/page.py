"""What a mirror makes a page of: an article, with lines around it, written down in some form, and dirt on all of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar


@dataclass(frozen=True)
class Story:
    """What an article says, as it was before anybody mirrored it."""

    title: str
    day: str
    """When it was published, `2025-05-20`."""
    time: str
    """The moment of the day, `09:30`."""
    source: str
    paragraphs: tuple[str, ...]
    column: str
    """Where a site files it: 工作动态."""
    site: str
    """What the mirror calls itself."""
    others: tuple[str, ...]
    """Titles of other articles, for the links around it."""


class Block(NamedTuple):
    """Lines that stand together: a list of links, a byline, a note."""

    lines: Sequence[str]
    links: bool = False
    """Each line leads somewhere."""


@dataclass(frozen=True)
class Around:
    """Lines above or below an article, by the piece that made them."""

    blocks: Sequence[Block]
    tells: frozenset[str] = frozenset()
    """What of the story a reader can learn from them: `day`, `source`."""


@dataclass(frozen=True)
class Within:
    """An article's paragraphs with lines among them, and lines over and under its headline."""

    paragraphs: Sequence[str]
    over: Sequence[Block] = ()
    under: Sequence[Block] = ()
    spare: Mapping[str, str] = field(default_factory=dict)
    """Lines that a text may have or not, each with what it counts as."""
    tells: frozenset[str] = frozenset()
    """What of the story a reader can learn from it."""


@dataclass(frozen=True)
class Laid:
    """A page before it is written down: blocks above the headline, the headline, and so on."""

    story: Story
    above: Sequence[Block]
    byline: Sequence[Block]
    below: Sequence[Block]
    tells: frozenset[str]
    """What of the story a reader can learn from the blocks: `day`, `source`."""


class Written(NamedTuple):
    """A page as a server sends it."""

    text: str
    content_type: str
    tells: frozenset[str]
    """What of the story a reader can learn from the page, be it from its blocks or from its form."""
    encoding: str = "utf-8"
    spare: Mapping[str, str] = MappingProxyType({})
    """Lines that its text may have or not, each with what it counts as."""

    @property
    def body(self) -> bytes:
        """Its bytes; what the encoding lacks as references."""
        return self.text.encode(self.encoding, "xmlcharrefreplace")


WithinPiece = Callable[[Story, Random], Within]
AroundPiece = Callable[[Story, Random], Around]
Form = Callable[[Laid, Random], Written]
Dirt = Callable[[str, Random], str]


_TAG = re.compile(r"(<[^<>\n]*>)")


def shown(text: str, change: Callable[[str], str]) -> str:
    """A page with what readers see of it changed; tags stay."""
    return "".join(each if _TAG.fullmatch(each) else change(each) for each in _TAG.split(text))


_Piece = TypeVar("_Piece", bound=Callable[..., Any])


class Axis(dict[str, _Piece]):
    """Pieces of one kind, by name; a page has one of them."""

    def __call__(self, piece: _Piece) -> _Piece:
        """Enter a piece by its function's name."""
        self[piece.__name__.strip("_")] = piece
        return piece
