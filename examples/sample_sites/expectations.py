"""What is truly on the sample sites: for each page that a fetcher may reach, what a reader would write down."""

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
    """Against `original`; which of the two a pipeline calls new depends on which it met first."""
    original: str | None = None
    """`site/name` of the story's first telling; absent where this is it."""

    @property
    def story(self) -> str:
        """The same for an article and everything that repeats it."""
        return self.original or f"{self.article.site}/{self.article.name}"


def expected() -> list[ExpectedPage]:
    """Every address of an article, with its relation to the others."""
    pages = []
    for article in read_articles():
        relation: Relation = "reprint" if article.reprint_of else "new"
        pages.append(ExpectedPage(article.site, address_of(article), article, relation, article.reprint_of))
        twin_of = article.reprint_of or f"{article.site}/{article.name}"
        pages += [
            ExpectedPage(article.site, path, article, "duplicate", twin_of) for path in _further_addresses(article)
        ]
    return pages


def _further_addresses(article: Article) -> list[str]:
    shelved = {"ministry": ministry.address, "county": county.address}
    return [shelved[article.site](article, column) for column in article.also_in]
