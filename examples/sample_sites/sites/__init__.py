"""The sites, in the order of their ports."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from examples.sample_sites.answers import Site
from examples.sample_sites.articles import Article
from examples.sample_sites.sites import bulletin, county, guarded, ministry, mirror, oddities

_BUILDERS: dict[str, Callable[[Mapping[str, str]], Site]] = {
    "ministry": ministry.build,
    "county": county.build,
    "mirror": mirror.build,
    "bulletin": bulletin.build,
    "oddities": oddities.build,
    "guarded": guarded.build,
}
_ADDRESSES: dict[str, Callable[[Article], str]] = {
    "ministry": ministry.address,
    "county": county.address,
    "mirror": mirror.address,
    "bulletin": bulletin.address,
    "oddities": oddities.address,
    "guarded": guarded.address,
}

SITES = tuple(_BUILDERS)
"""Names of the sites; the first has the first port."""


def build_sites(urls: Mapping[str, str]) -> dict[str, Site]:
    """All sites with all that they answer; `urls` gives each site's base URL."""
    return {name: build(urls) for name, build in _BUILDERS.items()}


def address_of(article: Article) -> str:
    """The path (with its query) under which an article's own site shows it."""
    return _ADDRESSES[article.site](article)
