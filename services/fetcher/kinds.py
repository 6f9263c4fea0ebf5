"""What kind of page an answer is, as far as the fetcher must know: content, a refusal, an error."""

from __future__ import annotations

from pages.answers import source_kind
from pages.decode import UnknownCharset, decode
from pages.kind import page_kind
from pages.tree import parse
from schemas.articles import PageType


def recognise(body: bytes, *, url: str, status: int, content_type: str | None) -> tuple[PageType, str]:
    """The page type of an answer, and what it was told from. Never raises: what cannot be read is `other`."""
    if "json" in (content_type or "").lower() and 200 <= status < 300:
        return PageType.OTHER, "JSON"
    try:
        text = decode(body, content_type).text
    except UnknownCharset as error:
        return PageType.OTHER, str(error)
    kind = source_kind(text) or page_kind(parse(text), url, status=status)
    return kind.type, kind.reason
