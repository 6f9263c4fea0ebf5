"""Which of several articles is the original: where a page says so."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

from pages.urls import canonical_url
from schemas.articles import Article
from schemas.ids import article_id
from services.cleaner.fingerprints import reduced

_COLUMN = re.compile(r"(?:^|/)(?:(?:index|default|list)[^/\d]*)?$")
_NUMBERED = re.compile(r"\d{6}")
_HERE = ("本站", "本网")
"""Sources that say nothing: mirrors leave them standing."""
_OFFICE = "局委院厅办署会"
_SOURCE = 24
"""Letters of a source that are kept."""


class Standing(NamedTuple):
    """How an article stands among its reprints; of two, the greater one is the original."""

    own: int
    """2: the source that it names is its own site; 1: it names none, or nobody knows which site it is; 0: it names
    somebody else."""
    age: str
    """Day of publication turned round, so that the earlier one is the greater one; empty where unknown."""


def standing(article: Article) -> Standing:
    """What the article says of itself."""
    source, site = reduced(article.source or ""), reduced(article.site_name or "")
    own = 2 if _is_own(source, site) else 0 if site and source and not source.startswith(_HERE) else 1
    day = (article.published_at or "")[:10]
    return Standing(own, "".join(chr(ord("9") - int(c)) if c.isdigit() else c for c in day))


def _is_own(source: str, site: str) -> bool:
    """Whether a source is the site, whose name it may give shorter (市市场监管局)."""
    if not (source and site):
        return False
    if source in site or site in source:
        return True
    letters = iter(site)
    return source[-1] in _OFFICE and source[-1] == site[-1] and all(letter in letters for letter in source)


def publisher(article: Article) -> str:
    """Who put the page up: its host, and the source that it names."""
    return f"{urlsplit(article.canonical_url).netloc} {reduced(article.source or '')[:_SOURCE]}"


def are_together(one: str, one_own: int, other: str, other_own: int) -> bool:
    """Whether one publisher put two pages up: the site is the same, and so is their source, or neither names somebody
    else; many accounts publish on one host what others wrote."""
    host, _, source = one.partition(" ")
    other_host, _, other_source = other.partition(" ")
    theirs = (source and one_own < 2) or (other_source and other_own < 2)
    return bool(host) and host == other_host and (source == other_source or not theirs)


def names_as_source(publisher: str, article: Article) -> bool:
    """Whether a publisher's source is the site of an article."""
    return _is_own(publisher.partition(" ")[2], reduced(article.site_name or ""))


def claimed_original(article: Article) -> str | None:
    """Id of the article on another site that this one says it was taken from (原文链接); null where it says nothing
    of the kind, or nothing believable: a home page, a column."""
    if not article.original_url:
        return None
    url = canonical_url(article.original_url)
    there, here = urlsplit(url), urlsplit(article.canonical_url)
    column = not there.query and _COLUMN.search(there.path) and not _NUMBERED.search(there.path)
    if there.hostname == here.hostname or column:
        return None
    return article_id(url)
