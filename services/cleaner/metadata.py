"""What an HTML page says about its article: title, dates, source, authors, in order of trust, with evidence."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from pages.dates import SHANGHAI, date_in_url, read_stamp
from pages.rows import AGO, STAMPED, STAMPS
from pages.tree import SCRIPT_KEYS, Tree
from schemas.articles import Evidence
from services.cleaner import headline
from services.cleaner.byline import NOWHERE, Byline
from services.cleaner.credits import dateline, names, signature
from services.cleaner.labels import labels_in
from services.cleaner.lines import LineKind, line_kind
from services.cleaner.outlets import marked_outlet, outlet_below_title

_TITLES = ("articletitle", "article_title", "title_article")
_SOCIAL_TITLES = ("og:title", "twitter:title", "headline", "title", "dc.title")
_SHARED = _SOCIAL_TITLES[:3]
_DATES = (
    "pubdate", "publishdate", "article:published_time", "og:release_date", "datepublished", "firstpublishedtime",
    "publish_time", "og:published_time", "og:article:published_time", "dc.date.issued", "weibo: article:create_at",
    "bytedance:published_time", "publishedtime", "_pubtime", "apub:time", "article:create_at",
)  # fmt: skip
_CHANGES = ("dateupdate", "datemodified", "article:modified_time", "og:updated_time")
"""When the page was last changed by its authors: the last resort."""
_SOURCES = ("contentsource", "og:article:source", "articlesource", "copyfrom")
_AUTHORS = ("author", "article:author", "og:article:author")
_SITES = ("sitename", "og:site_name", "site_name", "application-name")
_LD = re.compile(r"""<script\b[^>]*application/ld\+json[^>]*>(.*?)</script""", re.S | re.I)
_ACCOUNT_KEYS = ("oriCreateTime", "var ct")
"""The same in posts of public accounts, whose element `publish_time` a script fills with words like 昨天."""
_SCRIPT_DATE = re.compile(
    r"""["']?\s*[:=]\s*["']?((?:19|20)\d\d[-/]\d\d?[-/]\d\d?"""
    r"""(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?|"""
    r"""1[0-9]{9}(?:[0-9]{3})?\b)"""
)
_SUBTITLE = ("——", "--", "──")
"""How the line below a headline begins that goes on with it."""
_STEPS = re.compile(r"[>＞»/]")
"""What stands between the steps of a path."""
_DOC_NUMBER = re.compile(
    r"(?:[\u4e00-\u9fff]{0,12}[〔\[［(（]\s*(?:19|20)\d\d\s*[〕\]］)）]\s*第?\s*\d{1,5}\s*号|"
    r"[\u4e00-\u9fff\s\u3000]{2,40}(?:公告|令|通告)\s*(?:19|20)\d\d年第\s*\d{1,4}\s*号)"
)
"""国办发〔2025〕12号, 财政部公告2026年第19号 and the like."""


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
    evidence: dict[str, Evidence] = field(default_factory=dict)

    def take(self, name: str, value: Any, shown: str, by: str, where: str = "") -> None:
        """Set a field with its evidence, unless it is set."""
        if getattr(self, name) or not value:
            return
        setattr(self, name, value)
        self.evidence[name] = Evidence(value=shown[:300], by=by, where=where)


def read_metadata(
    tree: Tree, url: str, byline: Byline, before: list[str], headings: list[str], text: list[str]
) -> Metadata:
    """The metadata of a page. `byline` is what its labels say, `before` the lines above the article's text, `text` the
    paragraphs."""
    found = Metadata()
    _site(found, tree)
    _title(found, tree, byline, before, headings, text[:1])
    if found.title:
        found.title = headline.rejoined(found.title, [*before[-14:], *text[:3]])
    _dates(found, tree, url, byline)
    take_labels(found, byline)
    _metas(found, tree)
    _beside_date(found, tree, byline, headings)
    take_dateline(found, text[:2], text[-1:])
    account = tree.parser.css_first("#js_name") if not found.source and "js_name" in tree.words else None
    if account is not None and (name := headline.squeeze(account.text())):
        found.take("source", name, name, "byline", "the account's name")
    office = byline.values.get("office", "")
    found.take("source", office, office, "byline", "发布机构")
    _doc_number(found, text)
    return found


def read_title(tree: Tree, headings: list[str]) -> Metadata:
    """The title alone, for pages without a text: lists, whose title is the name of their column."""
    found = Metadata()
    _site(found, tree)
    column = headline.column_title(tree.title, tree.metas.get("columnname", []), tree.text)
    found.take("title", column, tree.title, "title", "its part that stands in the page's path")
    _title(found, tree, Byline(), [], headings, [])
    return found


def take_labels(found: Metadata, byline: Byline) -> None:
    """What the labels around the text say, dates and title apart."""
    values = byline.values
    found.take("source", byline.source, byline.source or "", "byline", "来源")
    found.take("authors", byline.authors, values.get("author", ""), "byline", "作者")
    for name, label in (("editor", "编辑"), ("doc_number", "文号"), ("index_number", "索引号"), ("issuer", "发文机关")):
        found.take(name, values.get(name), values.get(name, ""), "byline", label)
    found.take("issuer", values.get("office"), values.get("office", ""), "byline", "发布机构")
    if "keywords" in values:
        found.take("keywords", _words(values["keywords"]), values["keywords"], "byline", "主题词")
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


def take_linked_author(found: Metadata, tree: Tree) -> None:
    """Whom the page links to as its author (HTML, 4.6.7.2); where it does so to several, some wrote other pages."""
    if found.authors or 'rel="author"' not in tree.words:
        return
    writers = {headline.squeeze(node.text()) for node in tree.parser.css("a[rel=author]")} - {""}
    if len(writers) == 1:
        writer = writers.pop()
        found.take("authors", names(writer), writer, "markup", "rel=author")


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[\s,，;；、|]+", text) if word][:20]


def _site(found: Metadata, tree: Tree) -> None:
    for name in _SITES:
        for value in tree.metas.get(name, []):
            found.take("site_name", headline.squeeze(value), value, "opengraph" if ":" in name else "meta", name)


def _title(
    found: Metadata, tree: Tree, byline: Byline, before: list[str], headings: list[str], opening: list[str]
) -> None:
    metas = tree.metas
    sites = [*(v for name in (*_SITES, "columnname") for v in metas.get(name, []))]
    for name in _TITLES:
        for value in metas.get(name, []):
            if not headline.is_generic(value, sites):
                found.take("title", headline.squeeze(value), value, "meta", name)
    if found.title:
        return
    if "founder-title" in tree.words and (printed := tree.parser.css_first("founder-title")):
        # The main line of a printed headline, between those above and below it.
        found.take("title", headline.squeeze(printed.text()), printed.text(), "heading", "founder-title")
    element = tree.title
    near = [line for line in before[-40:] if len(line) >= 6]
    if headline.names_a_site(headline.site_free(element, sites), sites):
        name, value = headline.shared_title({name: metas.get(name, []) for name in _SHARED}, [*headings, *near], sites)
        found.take("title", headline.squeeze(value), value, "opengraph" if ":" in name else "meta", name)
        value = headline.post_title(tree.source) if "msg_title" in tree.words else ""
        found.take("title", value, value, "script", "msg_title")
    shown = headline.shown_title([*headings, *near], element)
    if headline.names_a_site(shown, sites) and "关于" not in shown:
        # The title element says no more than whose site it is; the headline stands right above the date.
        above = [line for line in byline.above[:3] if not line.startswith(_SUBTITLE)]
        line = next((line for line in above[:2] if len(headline.letters(line)) >= 8), "")
        if line_kind(line) is LineKind.TEXT and not headline.names_a_site(line, [*sites, shown]):
            found.take("title", line, line, "heading", "above the date")
    if shown:
        found.take("title", shown, shown, "heading", "agrees with the title element")
    if found.title:
        return
    only = _only_headline(tree, sites)
    if only and (only in before[-6:] or opening == [only]):
        found.take("title", only, only, "heading", "the only one, right above the text")
    for name in _SOCIAL_TITLES:
        for value in metas.get(name, []):
            free = headline.site_free(value, sites)
            if headline.letters(free) and headline.letters(free) in headline.letters(element):
                found.take("title", free, value, "opengraph" if ":" in name else "meta", name)
    if ending := headline.ending_title([*before[-12:], *opening], element, [*sites, *headings]):
        found.take("title", ending, ending, "title", "its last part, shown above the text")
    free = headline.site_free(element, sites)
    inner = _above(headings, before)
    if len(headline.letters(inner)) >= 8 and _is_a_step(free, before, inner):
        found.take("title", inner, inner, "heading", "above the text, the title element names the column")
    if headline.names_a_site(free, sites) or headline.letters(free)[:8] not in headline.letters("".join(before[-60:])):
        # The title element names the site or column: what stands above the text is the title.
        label = byline.values.get("title", "")
        if not headline.is_generic(label):
            found.take("title", label, label, "byline", "标题")
        if headline.names_a_site(free, sites) or inner in headings:
            found.take("title", inner, inner, "heading", "above the text")
    first = opening[0] if opening else ""
    if not found.title and headline.names_a_site(free, sites):
        images = tree.parser.css("img[alt]")[:60]
        alternative = headline.pictured((image.attributes.get("alt") or "" for image in images), first, sites)
        found.take("title", alternative, alternative, "markup", "img alt")
    if headline.names_a_site(free, sites) and 8 <= len(headline.letters(first)) <= 60 and first[-1] not in "。：；！":
        found.take("title", first, first, "text", "the first line")
    found.take("title", free, element, "title")
    if headings:
        found.take("title", headings[0], headings[0], "heading")


def _only_headline(tree: Tree, sites: list[str]) -> str:
    """The page's one heading of the first level; empty where it has more, or where that names the site."""
    found = [headline.squeeze(node.text()) for node in tree.parser.css("h1")]
    if len(found) != 1 or len(headline.letters(found[0])) < 8:
        return ""
    if headline.names_a_site(found[0], sites) and "关于" not in found[0]:
        return ""
    return found[0]


def _is_a_step(title: str, before: list[str], headline_above: str) -> bool:
    """Whether a title element's text is a step of the path to the page (首页 > 召回 > …), shown above its headline."""
    key = headline.letters(title)
    steps = [headline.letters(step) for line in before[-40:] for step in _STEPS.split(line)]
    return key in steps and key != headline.letters(headline_above) and key not in headline.letters(headline_above)


def _above(headings: list[str], before: list[str]) -> str:
    """The nearest line above the text that can be a headline: a heading, or a line of its length."""
    lines = [
        line
        for line in before[-14:]
        if line_kind(line) is LineKind.TEXT and not labels_in(line) and not line.startswith(_SUBTITLE)
    ]
    for line in reversed(lines):
        if line in headings and not headline.is_generic(line):
            return line
    return next((line for line in reversed(lines) if 8 <= len(headline.letters(line)) <= 60), "")


def _dates(found: Metadata, tree: Tree, url: str, byline: Byline) -> None:
    machine: list[tuple[str, str, str, str]] = []  # date, shown, by, where
    for name in _DATES:
        for value in tree.metas.get(name, []):
            if stamp := read_stamp(value):
                machine.append((in_shanghai(stamp), value, "opengraph" if ":" in name else "meta", name))
    if not machine and "ld+json" in tree.words:
        for block in _LD.findall(tree.source):
            if (value := _from_ld(block, "datePublished")) and (stamp := read_stamp(value)):
                machine.append((in_shanghai(stamp), value, "jsonld", "datePublished"))
    shown = byline.published_at
    if shown and machine and machine[0][0][:10] != shown[:10]:
        rebuilt = machine[0][0] > shown and "T" in shown
        if rebuilt or (byline.labelled and len(byline.published_label) > 2):
            # What the page shows under a plain label is believed before what only machines see, and so is an earlier
            # time of day: a template that was built anew says so in its tags.
            machine = []
    if shown and machine and machine[0][0][:10] == shown[:10] and "T" in shown and "T" not in machine[0][0]:
        machine = []
    for date, value, by, where in machine[:1]:
        found.take("published_at", date, value, by, where)
    found.take("published_at", shown, byline.published_shown, "byline", byline.published_label)
    if not found.published_at:
        date, value = _marked_up(tree)
        found.take("published_at", date, value, "markup", "time")
    if not found.published_at:
        key, value = _in_scripts(tree.source, [key for key in SCRIPT_KEYS if key in tree.words])
        if not value and "publish_time" in tree.words:
            key, value = _in_scripts(tree.source, _ACCOUNT_KEYS)
        found.take("published_at", value and in_shanghai(value), value, "script", key)
    found.take("published_at", date_in_url(url), url, "url")
    for name in _CHANGES:
        for value in tree.metas.get(name, []):
            if stamp := read_stamp(value):
                found.take("published_at", in_shanghai(stamp), value, "meta", name)


def _marked_up(tree: Tree) -> tuple[str, str]:
    """The date of the page's first time element (HTML, 4.5.14), which may show words like 3天前, or of the first
    element of another kind that shows such words; empty where there is none."""
    elements = [
        *tree.parser.css("time")[:1],
        *(element for element in tree.parser.css(STAMPED)[:60] if AGO.match(element.text().strip())),
    ]
    for element in elements:
        for name in STAMPS:
            value = element.attributes.get(name) or ""
            if stamp := read_stamp(value):
                return in_shanghai(stamp), value
    return "", ""


def _in_scripts(source: str, keys: Sequence[str]) -> tuple[str, str]:
    """The publish date that a script keeps in a variable: its name and the date, empty where none does."""
    for key in keys:
        at = source.find(key)
        for _ in range(4):
            if at < 0:
                break
            if (value := _SCRIPT_DATE.match(source, at + len(key))) and (stamp := read_stamp(value[1])):
                return key, stamp
            at = source.find(key, at + 1)
    return "", ""


def in_shanghai(stamp: str) -> str:
    """A machine's time in UTC as the page's readers have it."""
    if not stamp.endswith(("Z", "+00:00")):
        return stamp
    return datetime.fromisoformat(stamp.replace("Z", "+00:00")).astimezone(SHANGHAI).isoformat()


def _from_ld(block: str, key: str) -> str:
    """The first string under `key` in a JSON-LD block, however deep; also from blocks that are not quite JSON."""
    try:
        data = json.loads(block)
    except (ValueError, RecursionError):
        found = re.search(rf'"{key}"\s*:\s*"([^"]+)"', block)
        return found[1] if found else ""
    queue = [data]
    while queue and len(queue) < 2000:
        item = queue.pop(0)
        if isinstance(item, list):
            queue += item
        elif isinstance(item, dict):
            if isinstance(item.get(key), str):
                return str(item[key])
            queue += [value for value in item.values() if isinstance(value, (list, dict))]
    return ""


def _metas(found: Metadata, tree: Tree) -> None:
    """What the page shows comes first; what only its meta tags say, after."""
    metas = tree.metas
    for name in _SOURCES:
        for value in metas.get(name, []):
            outlet = headline.squeeze(value)
            found.take("source", outlet if outlet not in NOWHERE else "", value, "meta", name)
    if found.site_name or found.source:
        for value in metas.get("author", []):
            if 2 <= len(value) <= 12 and re.fullmatch("[\u4e00-\u9fff·、 ]+", value) and value != found.site_name:
                found.take("authors", names(value), value, "meta", "author")
    for name in ("columnname", "article:section"):
        for value in metas.get(name, []):
            found.take("column", headline.squeeze(value), value, "meta", name)
    for value in metas.get("keywords", []):
        found.take("keywords", _words(value), value, "meta", "keywords")


def _beside_date(found: Metadata, tree: Tree, byline: Byline, headings: list[str]) -> None:
    """The outlet that stands beside the publish date without a label."""
    if found.source or not (byline.above or byline.beside):
        return
    source = marked_outlet([*byline.beside[:2], *byline.above[:3]], tree) or None
    reporters: list[str] = []
    if source is None:
        source, reporters = outlet_below_title(byline.above, [*headings, found.title or ""])
    found.take("source", source, source or "", "byline", "beside the date")
    found.take("authors", reporters, "、".join(reporters), "byline", "beside the date")


def _doc_number(found: Metadata, opening: list[str]) -> None:
    for line in [found.title or "", *opening[:3]]:
        if "号" in line and len(line) < 120 and (number := _DOC_NUMBER.search(line)):
            found.take("doc_number", number[0].strip(), line, "text")
