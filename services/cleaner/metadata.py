"""What an HTML page says about its article: title, dates, source, authors, in order of trust, each with its evidence."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from pages.dates import date_in_url, read_stamp
from pages.tree import Tree
from schemas.articles import Evidence
from services.cleaner.byline import Byline, read_byline

_TITLE_METAS = ("articletitle", "article-title", "og:title", "twitter:title", "title", "dc.title", "headline")
_DATE_METAS = (
    "pubdate",
    "publishdate",
    "article:published_time",
    "og:release_date",
    "datepublished",
    "firstpublishedtime",
    "publish_time",
    "og:published_time",
    "dc.date.issued",
    "weibo: article:create_at",
    "bytedance:published_time",
    "date",
)
_SOURCE_METAS = ("contentsource", "og:article:source", "mediaid")
_AUTHOR_METAS = ("author", "article:author", "og:article:author")
_SUFFIX = re.compile(r"\s*(?:[-_|–—·丨]+|--+|>>|<<|»|«)\s*")
_LD = re.compile(r"""<script\b[^>]*application/ld\+json[^>]*>(.*?)</script""", re.S | re.I)


@dataclass
class Metadata:
    """What was found, and where."""

    title: str | None = None
    published_at: str | None = None
    source: str | None = None
    authors: list[str] = field(default_factory=list)
    evidence: dict[str, Evidence] = field(default_factory=dict)
    byline: Byline = field(default_factory=Byline)

    def take(self, name: str, value: Any, shown: str, by: str, where: str = "") -> None:
        """Set a field with its evidence, unless it is set."""
        if getattr(self, name) or not value:
            return
        setattr(self, name, value)
        self.evidence[name] = Evidence(value=shown[:300], by=by, where=where)


def read_metadata(tree: Tree, url: str, before: list[str], after: list[str], headings: list[str]) -> Metadata:
    """The metadata of a page. `before` and `after` are the texts that stand before and after the article's text."""
    found = Metadata(byline=read_byline(before, after))
    _title(found, tree, headings)
    _dates(found, tree, url)
    _source(found, tree)
    return found


def _title(found: Metadata, tree: Tree, headings: list[str]) -> None:
    metas = tree.metas
    for name in _TITLE_METAS[:2]:
        for value in metas.get(name, []):
            found.take("title", _squeeze(value), value, "meta", name)
    shown = site_free(
        tree.title, [v for name in ("sitename", "og:site_name", "site_name") for v in metas.get(name, [])]
    )
    for heading in headings:
        key = _letters(heading)
        if len(key) >= 4 and (key in _letters(tree.title) or _letters(tree.title).startswith(key)):
            found.take("title", heading, heading, "heading")
            return
    for name in _TITLE_METAS[2:]:
        for value in metas.get(name, []):
            if _letters(value) and _letters(site_free(value, [])) in _letters(tree.title):
                found.take(
                    "title",
                    site_free(_squeeze(value), []),
                    value,
                    "opengraph" if name.startswith("og") else "meta",
                    name,
                )
    found.take("title", shown, tree.title, "title")
    if headings:
        found.take("title", headings[0], headings[0], "heading")


def site_free(title: str, sites: list[str]) -> str:
    """A title element's text without the names of column and site that follow it."""
    title = _squeeze(title)
    parts = _SUFFIX.split(title)
    if len(parts) < 2:
        return title
    marks = _SUFFIX.findall(title)
    kept = parts[0]
    for mark, part in zip(marks, parts[1:], strict=False):
        if len(_letters(kept)) >= 6 or any(part and part in site for site in sites):
            break
        kept += mark + part
    return kept.strip()


def _dates(found: Metadata, tree: Tree, url: str) -> None:
    for name in _DATE_METAS:
        for value in tree.metas.get(name, []):
            found.take("published_at", read_stamp(value), value, "opengraph" if ":" in name else "meta", name)
    for block in _LD.findall(tree.source) if "ld+json" in tree.source else []:
        if value := _from_ld(block, "datePublished"):
            found.take("published_at", read_stamp(value), value, "jsonld", "datePublished")
    byline = found.byline
    found.take("published_at", byline.published_at, byline.published_shown, "byline", byline.published_label)
    found.take("published_at", date_in_url(url), url, "url")


def _from_ld(block: str, key: str) -> str:
    try:
        data = json.loads(block)
    except ValueError:
        found = re.search(rf'"{key}"\s*:\s*"([^"]+)"', block)
        return found[1] if found else ""
    queue = [data]
    while queue:
        item = queue.pop(0)
        if isinstance(item, list):
            queue += item
        elif isinstance(item, dict):
            if isinstance(item.get(key), str):
                return str(item[key])
            queue += [value for value in item.values() if isinstance(value, (list, dict))]
    return ""


def _source(found: Metadata, tree: Tree) -> None:
    byline = found.byline
    found.take("source", byline.source, byline.source or "", "byline", "来源")
    for name in _SOURCE_METAS[:1]:
        for value in tree.metas.get(name, []):
            found.take("source", _squeeze(value), value, "meta", name)
    found.take("authors", byline.authors, "、".join(byline.authors), "byline", "作者")


def _squeeze(text: str) -> str:
    return re.sub(r"[\s\u3000\xa0]+", " ", text).strip()


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)
