"""What the mention layer's tests read with: an article of one text, and the mentions of one kind in it."""

from __future__ import annotations

from schemas.articles import CleanedArticle, DateBounds, PageType
from services.extractor.mentions import Kind, Mention, Mentions, find_mentions


def article(
    text: str,
    *,
    published: str | None = "2025-03-10",
    title: str | None = None,
    source: str | None = None,
    bounds: DateBounds | None = None,
) -> CleanedArticle:
    """An article of this text."""
    return CleanedArticle(
        id="a",
        url="",
        canonical_url="",
        page_type=PageType.ARTICLE,
        encoding="utf-8",
        title=title,
        text=text,
        published_at=published,
        source=source,
        date_bounds=bounds,
    )


def read(text: str, **metadata: str | None) -> Mentions:
    """The mentions of a text; metadata as in `article`."""
    return find_mentions(article(text, **metadata))  # type: ignore[arg-type]


def texts(mentions: Mentions, kind: Kind) -> list[str]:
    """The words of all mentions of a kind, in order."""
    return [m.text for m in mentions.of(kind)]


def only(mentions: Mentions, kind: Kind) -> Mention:
    """The one mention of a kind."""
    found = mentions.of(kind)
    assert len(found) == 1, [m.text for m in found]
    return found[0]
