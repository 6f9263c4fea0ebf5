"""The metadata of an article with their evidence, and what labels and datelines give of them on any kind of page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from schemas.articles import Evidence
from services.cleaner.byline import Byline
from services.cleaner.credits import dateline, signature
from services.cleaner.headline import letters

SITES = ("sitename", "og:site_name", "site_name", "application-name")
"""Meta tags that name the site."""


def sites_of(metas: Mapping[str, list[str]]) -> list[str]:
    """How meta tags name the site and the column of a page."""
    return [value for name in (*SITES, "columnname") for value in metas.get(name, [])]


@dataclass
class Metadata:
    """What was found, and where."""

    title: str | None = None
    published_at: str | None = None
    issued_on: str | None = None
    source: str | None = None
    authors: list[str] = field(default_factory=list)
    editor: str | None = None
    doc_number: str | None = None
    index_number: str | None = None
    issuer: str | None = None
    column: str | None = None
    site_name: str | None = None
    keywords: list[str] = field(default_factory=list)
    original_url: str | None = None
    evidence: dict[str, Evidence] = field(default_factory=dict)

    def take(self, name: str, value: Any, shown: str, by: str, where: str = "") -> None:
        """Set a field with its evidence, unless it is set."""
        if not value or getattr(self, name):
            return
        if name == "title":
            value = _FILE_NAME.sub("", value) or value
        setattr(self, name, value)
        self.evidence[name] = Evidence(value=shown[:300], by=by, where=where)


_FILE_NAME = re.compile(r"(?<=[\u4e00-\u9fff）》”])\.(?:docx?|wps|pdf|xlsx?|pptx?|txt)$", re.I)
"""How a title ends that is the name of the file which was put up."""


def take_labels(found: Metadata, byline: Byline) -> None:
    """What the labels around the text say, dates and title apart; a label without a value may stand above the title."""
    values = {name: value for name, value in byline.values.items() if letters(value) != letters(found.title or "")}
    found.take("source", byline.source, byline.source or "", "byline", "来源")
    found.take("authors", byline.authors, values.get("author", ""), "byline", "作者")
    for name, label in (("editor", "编辑"), ("doc_number", "文号"), ("index_number", "索引号"), ("issuer", "发文机关")):
        found.take(name, values.get(name), values.get(name, ""), "byline", label)
    found.take("issuer", values.get("office"), values.get("office", ""), "byline", "发布机构")
    if "keywords" in values:
        found.take("keywords", words(values["keywords"]), values["keywords"], "byline", "主题词")
    found.take("issued_on", byline.issued_on, byline.issued_on or "", "byline", "成文日期")


def take_dateline(found: Metadata, opening: list[str], closing: list[str]) -> None:
    """What a news text itself says about its outlet and reporters, where no label does."""
    for paragraph in opening:
        outlet, reporters = dateline(paragraph)
        found.take("source", outlet, paragraph[:40], "text", "dateline")
        found.take("authors", reporters, paragraph[:80], "text", "dateline")
    for paragraph in closing:
        outlet, reporters = signature(paragraph)
        found.take("source", outlet, paragraph[-60:], "text", "signature")
        found.take("authors", reporters, paragraph[-60:], "text", "signature")


def words(text: str) -> list[str]:
    """The words of a list of keywords, whatever stands between them."""
    return [word for word in re.split(r"[\s,，;；、|]+", text) if word][:20]
