"""Articles written for the extractor's tests."""

from __future__ import annotations

from schemas.articles import CleanedArticle, PageType, Paragraph, ParagraphKind
from services.extractor import extract_events


def article(*paragraphs: str, title: str | None = None, published_at: str | None = "2025-05-20") -> CleanedArticle:
    """An article of these paragraphs; a title stands in the text as on plain-text pages."""
    lines = [title, *paragraphs] if title else [*paragraphs]
    marks, start = [], 0
    for number, line in enumerate(lines):
        kind = ParagraphKind.TITLE if title and not number else ParagraphKind.BODY
        marks.append(Paragraph(kind=kind, start=start, end=start + len(line)))
        start += len(line) + 1
    return CleanedArticle(
        id="a1",
        url="https://example.gov.cn/a1.html",
        canonical_url="https://example.gov.cn/a1.html",
        page_type=PageType.ARTICLE,
        encoding="utf-8",
        title=title,
        text="\n".join(lines),
        paragraphs=marks,
        published_at=published_at,
    )


def told(*paragraphs: str, type: str, title: str | None = None) -> list[dict[str, set[str]]]:
    """The arguments of every event of a type, by role."""
    found = []
    for event in extract_events(article(*paragraphs, title=title)):
        if event.type.value == type:
            roles: dict[str, set[str]] = {}
            for argument in event.arguments:
                roles.setdefault(argument.role.value, set()).add(argument.span.text)
            found.append(roles)
    return found
