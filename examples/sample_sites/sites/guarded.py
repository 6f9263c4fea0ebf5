"""A site that says no to every program: the same script challenge whatever is asked for."""

from __future__ import annotations

from collections.abc import Mapping

from examples.sample_sites.answers import HTML, Answer, Site
from examples.sample_sites.articles import Article
from examples.sample_sites.templates import fill

NAME = "guarded"


def address(article: Article) -> str:
    """No article of this site is ever seen; raises `LookupError`."""
    raise LookupError(f"{article.name}: this site shows nothing")


def build(urls: Mapping[str, str]) -> Site:
    """The whole site."""
    del urls  # it leads nowhere
    site = Site(NAME, missing=Answer(fill("oddities/challenge.html").encode(), HTML, 412))
    site.answers["/robots.txt"] = Answer(b"User-agent: *\nAllow: /\n", "text/plain")
    return site
