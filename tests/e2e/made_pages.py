"""Pages for tests that need many: those of the bench, which are the same every time."""

from __future__ import annotations

from dataclasses import dataclass

from bench.generated_pages import generate
from schemas.articles import CleanedArticle, PageType
from services.commands.stored_pages import StoredPage


@dataclass(frozen=True)
class MadePage(StoredPage):
    """A stored page that lies in memory."""

    body: bytes = b""

    def read(self) -> bytes:
        """Its bytes."""
        return self.body


def made_pages(count: int) -> list[StoredPage]:
    """So many pages, the same ones every time."""
    made = enumerate(generate(count))
    return [MadePage(str(n), None, page.url, page.content_type, body=page.body) for n, page in made]


def becomes_article(article: CleanedArticle) -> bool:
    """Whether the cleaner passes a page on: articles, and files or films that a page with a title shows."""
    titled = article.page_type in (PageType.ATTACHMENT, PageType.MEDIA) and bool(article.title)
    return article.page_type is PageType.ARTICLE or titled
