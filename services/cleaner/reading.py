"""What was read from a page before repair, whichever way it came (HTML or plain text)."""

from __future__ import annotations

from dataclasses import dataclass, field

from pages.refusal import Kind
from schemas.articles import DateBounds, ParagraphKind, Reference
from services.cleaner.metadata import Metadata
from services.cleaner.repair import RepairedBody

MAX_PARAGRAPHS = 10_000
MAX_CHARACTERS = 200_000
"""Paragraphs and characters of an article. The longest law of the country has a thousand articles and a hundred
thousand characters, and no list that an agency puts up ten thousand rows; pages that are made to keep a reader busy
have more."""


SENTENCE_ENDS = ("。", "！", "？", "”")
"""How a paragraph of running text ends."""


@dataclass(slots=True)
class Line:
    """A paragraph to be: its text as the page has it, its kind, and where it starts and ends in the decoded page."""

    text: str
    kind: ParagraphKind = ParagraphKind.BODY
    start: int | None = None
    end: int | None = None


@dataclass(slots=True)
class Reading:
    """An article before repair."""

    kind: Kind
    metadata: Metadata
    lines: list[Line] = field(default_factory=list)
    images: list[Reference] = field(default_factory=list)
    attachments: list[Reference] = field(default_factory=list)
    canonical_url: str | None = None
    """Where the page itself says that it stands, where that can be believed."""
    date_bounds: DateBounds | None = None
    repaired: RepairedBody | None = None
    """The lines after repair, one for one, where reading needed them repaired."""
    cut: str = ""
    """Why a part of the page was not read, empty where all was."""
    dropped: int = 0
    """Lines left out: chrome, related links, disclaimers."""
