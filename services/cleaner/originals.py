"""Which of several articles is the original: where a page says so."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import urlsplit

from pages.urls import canonical_url
from schemas.articles import Article
from schemas.ids import article_id
from services.cleaner.fingerprints import reduced


class Standing(NamedTuple):
    """How an article stands among its reprints; of two, the greater one is the original."""

    own: int
    """2: the source that it names is its own site; 1: it names none; 0: it names somebody else."""
    age: str
    """Day of publication turned round, so that the earlier one is the greater one; empty where unknown."""


def standing(article: Article) -> Standing:
    """What the article says of itself."""
    source, site = reduced(article.source or ""), reduced(article.site_name or "")
    own = 1 if not source else 2 if site and (source in site or site in source) else 0
    day = (article.published_at or "")[:10]
    return Standing(own, "".join(chr(ord("9") - int(c)) if c.isdigit() else c for c in day))


def claimed_original(article: Article) -> str | None:
    """Id of the article on another site that this one says it was taken from (原文链接); null where it says nothing
    of the kind, or nothing believable."""
    if not article.original_url:
        return None
    url = canonical_url(article.original_url)
    there, here = urlsplit(url), urlsplit(article.canonical_url)
    if there.hostname == here.hostname or (there.path in ("", "/") and not there.query):
        return None
    return article_id(url)
