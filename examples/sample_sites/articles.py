"""The articles of the sample sites: one text file each, a TOML head above a line `+++`, then one paragraph a line.

A line that begins with `## ` is a heading, with `- ` a list item, with `|` a table row (`| cell | cell |`).
Adding an article is adding a file to `articles/<site>/`.
"""

from __future__ import annotations

import tomllib
import zlib
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any, Literal

FOLDER = Path(__file__).parent / "articles"

Kind = Literal["body", "heading", "item", "row"]


@dataclass(frozen=True)
class Paragraph:
    """One paragraph as it was written; `cells` only where it is a table row."""

    kind: Kind
    text: str
    """What a reader sees; the cells of a row are separated by a tab."""
    cells: tuple[str, ...] = ()


@dataclass(frozen=True)
class Article:
    """One article as its agency wrote it, before any site's template."""

    site: str
    name: str
    """File name without its extension."""
    title: str
    published: date | datetime
    paragraphs: tuple[Paragraph, ...] = ()
    column: str = ""
    source: str | None = None
    author: str | None = None
    editor: str | None = None
    doc_number: str | None = None
    index_number: str | None = None
    issuer: str | None = None
    issued: date | None = None
    """成文日期: a trap where somebody looks for the publish date."""
    keywords: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    """Names of files to download."""
    picture: str | None = None
    """Caption of a picture in the body."""
    also_in: tuple[str, ...] = ()
    """Further columns that show the same article under an address of their own: exact duplicates."""
    reprint_of: str | None = None
    """`site/name` of the original, where this is a reprint of it."""
    manner: str = ""
    """Which of the site's templates shows it; empty: the usual one."""
    page_type: str = "article"
    events: tuple[str, ...] = ()
    """Types of the events that the text tells, in order; what a reader would write down."""
    correction: tuple[str, str] | None = None
    """Words that are replaced while the page is watched, and what replaces them."""

    @property
    def number(self) -> int:
        """A stable number of seven digits for addresses."""
        return 1_000_000 + zlib.crc32(f"{self.site}/{self.name}".encode()) % 9_000_000

    @property
    def day(self) -> date:
        """The publish date without its time."""
        return self.published.date() if isinstance(self.published, datetime) else self.published

    @property
    def published_at(self) -> str:
        """The publish date in ISO 8601, as exact as it is known, Asia/Shanghai."""
        if isinstance(self.published, datetime):
            return self.published.isoformat() + "+08:00"
        return self.published.isoformat()

    @property
    def text(self) -> str:
        """The paragraphs, joined by line feeds."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)

    def corrected(self) -> tuple[Paragraph, ...]:
        """The paragraphs after the correction."""
        if self.correction is None:
            return self.paragraphs
        before, after = self.correction
        return tuple(Paragraph(p.kind, p.text.replace(before, after), p.cells) for p in self.paragraphs)


def _paragraph(line: str) -> Paragraph:
    if line.startswith("|"):
        cells = tuple(cell.strip() for cell in line.strip().strip("|").split("|"))
        return Paragraph("row", "\t".join(cells), cells)
    if line.startswith("## "):
        return Paragraph("heading", line[3:].strip())
    if line.startswith("- "):
        return Paragraph("item", line[2:].strip())
    return Paragraph("body", line.strip())


def _paragraphs(body: str) -> tuple[Paragraph, ...]:
    return tuple(_paragraph(line) for line in body.splitlines() if line.strip())


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def read_article(file: Path) -> Article:
    """Read one article file; raises `ValueError` naming the file where it is not one."""
    head, rule, body = file.read_text(encoding="utf-8").partition("\n+++\n")
    if not rule:
        raise ValueError(f"{file}: no line +++ between head and text")
    try:
        fields = {key: _frozen(value) for key, value in tomllib.loads(head).items()}
        site = file.parent.name
        if original := fields.get("reprint_of"):
            fields = _inherited(original) | fields
        if body.strip():
            fields["paragraphs"] = _paragraphs(body)
        return Article(site=site, name=file.stem, **fields)
    except (TypeError, tomllib.TOMLDecodeError) as error:
        raise ValueError(f"{file}: {error}") from error


def _inherited(original: str) -> dict[str, Any]:
    """What a reprint takes over from its original unless it says otherwise."""
    article = read_article(FOLDER / f"{original}.txt")
    return {
        "title": article.title,
        "paragraphs": article.paragraphs,
        "events": article.events,
        "source": article.source,
    }


@cache
def read_articles() -> tuple[Article, ...]:
    """Every article of every site, newest first."""
    articles = [read_article(file) for file in sorted(FOLDER.glob("*/*.txt"))]
    return tuple(sorted(articles, key=lambda a: (a.published_at, a.name), reverse=True))


def articles_of(site: str) -> list[Article]:
    """The articles of one site, newest first."""
    return [article for article in read_articles() if article.site == site]
