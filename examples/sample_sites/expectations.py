"""What is truly on the sample sites: for each page that shows an article, what a reader would write down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from examples.sample_sites.articles import Article, read_articles
from examples.sample_sites.sites import address_of, county, ministry

Relation = Literal["new", "duplicate", "reprint"]


@dataclass(frozen=True)
class ExpectedPage:
    """One address that shows an article."""

    site: str
    path: str
    article: Article
    relation: Relation
    """Against the story's first telling; which of the two a pipeline calls new depends on which it met first."""
    story: str
    """`site/name` of the story's first telling: the same for an article and everything that repeats it."""

    @property
    def title(self) -> str:
        """The title, clean."""
        return self.article.title

    @property
    def published_at(self) -> str | None:
        """When the page says it was published; plain text does not say, and one mirror's page leaves it out."""
        return None if {"plain", "undated"} & self._manner else self.article.published_at

    @property
    def source(self) -> str | None:
        """Whom the page names as its source."""
        return None if "plain" in self._manner else self.article.source

    @property
    def text(self) -> str:
        """The text, clean, with a picture's caption; on plain-text pages with the title as its first line."""
        lines = [self.article.text] if self.article.text else []
        if "plain" in self._manner:
            lines.insert(0, self.article.title)
        if self.article.picture:
            lines.append(self.article.picture)
        return "\n".join(lines)

    @property
    def language(self) -> str:
        """BCP 47, as it was written: a mirror's conversion is dirt, Taiwan's characters are not."""
        return "zh-Hant" if "big5" in self._manner else "zh-Hans"

    @property
    def page_type(self) -> str:
        """What kind of page it is, in the words of `schemas.articles.PageType`."""
        return self.article.page_type

    @property
    def events(self) -> tuple[str, ...]:
        """Types of the events that the text tells, in order."""
        return self.article.events

    @property
    def _manner(self) -> set[str]:
        return set(self.article.manner.split())


def expected() -> list[ExpectedPage]:
    """Every address of an article, with its relation to the others."""
    pages = []
    for article in read_articles():
        story = article.reprint_of or f"{article.site}/{article.name}"
        relation: Relation = "reprint" if article.reprint_of else "new"
        pages.append(ExpectedPage(article.site, address_of(article), article, relation, story))
        pages += [ExpectedPage(article.site, path, article, "duplicate", story) for path in _further_addresses(article)]
    return pages


def _further_addresses(article: Article) -> list[str]:
    shelved = {"ministry": ministry.address, "county": county.address}
    return [shelved[article.site](article, column) for column in article.also_in]
