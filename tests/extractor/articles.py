"""Articles written for the extractor's tests."""

from __future__ import annotations

from schemas.articles import CleanedArticle, PageType, Paragraph, ParagraphKind
from schemas.events import Event
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


def roles_of(event: Event) -> dict[str, set[str]]:
    """The arguments of an event by role."""
    roles: dict[str, set[str]] = {}
    for argument in event.arguments:
        roles.setdefault(argument.role.value, set()).add(argument.span.text)
    return roles


def told(*paragraphs: str, type: str, title: str | None = None) -> list[dict[str, set[str]]]:
    """The arguments of every event of a type, by role."""
    return [roles_of(e) for e in extract_events(article(*paragraphs, title=title)) if e.type.value == type]


def all_told(*paragraphs: str) -> list[tuple[str, dict[str, list[str]]]]:
    """Each event of whatever type: its type, and its arguments by role, in order."""
    found = []
    for event in extract_events(article(*paragraphs)):
        roles: dict[str, list[str]] = {}
        for argument in event.arguments:
            roles.setdefault(argument.role.value, []).append(argument.span.text)
        found.append((event.type.value, roles))
    return found


def events_of(sentence: str) -> list[Event]:
    """The events of an article of three paragraphs, the sentence being the second."""
    return extract_events(
        article("这里先说一段背景，没有什么新消息。", sentence, "最后一段也只是背景，没有什么新消息。")
    )


def roles_told(sentence: str, kind: str) -> dict[str, set[str]]:
    """The arguments of the last event of the type that the sentence tells, by role."""
    events = events_of(sentence)
    found = [event for event in events if event.type == kind]
    assert found, [(e.type.value, e.trigger.text) for e in events]
    return roles_of(found[-1])
