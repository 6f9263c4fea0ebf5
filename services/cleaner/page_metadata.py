"""What an HTML page says about its article: title, dates, source, authors, in order of trust, with evidence."""

from __future__ import annotations

import re

from pages.bait import is_bait
from pages.tree import Tree
from services.cleaner import headline
from services.cleaner.bare_dates import short_date
from services.cleaner.byline import Byline
from services.cleaner.byline_lines import is_bare_date
from services.cleaner.credits import ARE_PERSONS, credited, is_credit, names
from services.cleaner.doc_numbers import own_number
from services.cleaner.label_values import names_no_source
from services.cleaner.labels import field_of, label_at
from services.cleaner.metadata import SITES, Metadata, take_dateline, take_labels, words
from services.cleaner.outlets import edition_day, marked_outlet, outlet_below_title, printed_in, read_outlet
from services.cleaner.page_dates import is_moved, take_dates
from services.cleaner.page_title import take_title

_SOURCES = ("contentsource", "og:article:source", "articlesource", "copyfrom", "source", "dc.source")
_AUTHORS = ("article:author", "og:article:author")
_NAME = re.compile("[\u4e00-\u9fff·、 ]{2,12}")
"""Persons' names, or an account's."""
_NO_PERSON = re.compile("(?:公司|集团|科技|网络)$")
"""Who made the site."""
_MARKED = ",".join(f"[{key}*={name}]" for key in ("class", "id") for name in ("uthor", "riter", "eporter"))
"""What templates call the element that names who wrote it."""
_MOST = 20
"""Such elements that are looked at."""
_CLOSE = 4
"""Lines above the text among which its number stands."""
_SIGNED = 3
"""Lines at the end of a text among which the day below its signature stands."""
_PAGE = re.compile(r"\s*[（(](\d{1,2})[)）]$")
"""What a title ends with on the second page of its text, and those behind it."""
_SHORT_DAY = re.compile(r"\d[-/.月:]\d")
_REPOSTED = re.compile(r"^[\[【(（](?:转载?|转[贴帖])[\]】)）]\s*(?=\S{6})")
"""How a forum's kinds of posts stand before a headline."""
_NEAR = 14
"""Lines above the text among which a day without its year is looked for."""


def read_metadata(
    tree: Tree, url: str, byline: Byline, before: list[str], headings: list[str], text: list[str]
) -> Metadata:
    """The metadata of a page. `byline` is what its labels say, `before` the lines above the article's text, `text` the
    paragraphs."""
    found = Metadata()
    _site(found, tree)
    take_title(found, tree, byline, before, headings, text[:2])
    if found.title:
        found.title = headline.rejoined(found.title, [*before[-14:], *text[:3]], "".join(text[:1]), tree.title)
    if found.title and (page := _PAGE.search(found.title)) and f"_{page[1]}." in url:
        found.title = found.title[: page.start()]
    if found.title:
        found.title = _REPOSTED.sub("", found.title)
    take_dates(found, tree, url, byline)
    if (
        (told := found.evidence.get("published_at"))
        and told.by == "url"
        and is_moved(found.published_at or "", text[-_SIGNED:])
    ):
        found.published_at = None
        del found.evidence["published_at"]
    take_labels(found, byline)
    _metas(found, tree)
    for line in before[-_CLOSE:]:
        writers = credited(line) if is_credit(line) else []
        found.take("authors", writers if any(map(ARE_PERSONS.fullmatch, writers)) else [], line, "text", "credits")
    _marked_author(found, before[-_CLOSE:], tree)
    _authors(found, tree)
    if not byline.published_at and found.published_at:
        found.published_at = _around_short_date(byline, before, found.published_at)
    account = tree.parser.css_first("#js_name") if not found.source and "js_name" in tree.words else None
    if account is not None and (name := headline.squeeze(account.text())):
        found.take("source", name, name, "byline", "the account's name")
    if byline.labelled:
        _below_date(found, tree, byline.published_shown, before[-_NEAR:])
    _beside_date(found, tree, byline, headings, before[-_NEAR:])
    found.take("source", byline.giver, byline.giver or "", "byline", "供稿")
    titled = headline.letters(found.title or "")
    own = [line for line in text[:4] if headline.letters(line) != titled and not is_bare_date(line)]
    take_dateline(found, own[:2], text[-1:])
    lines = [line.strip() for line in before]
    paper = printed_in(tree.title, lines) if not found.source else ""
    found.take("source", paper, paper, "title", "the paper's page")
    if paper and not found.published_at and (day := edition_day(tree.title, lines)):
        found.take("published_at", day, day, "byline", "the paper's page")
    office = byline.values.get("office", "")
    found.take("source", office, office, "byline", "发布机构")
    number, line = own_number(found.title or "", [*text[:3], *before[-_CLOSE:]])
    found.take("doc_number", number, line, "text")
    return found


def read_title(tree: Tree, headings: list[str]) -> Metadata:
    """The title alone, for pages without a text: lists, whose title is the name of their column."""
    found = Metadata()
    _site(found, tree)
    column = headline.column_title(tree.title, tree.metas.get("columnname", []), tree.text)
    found.take("title", column, tree.title, "title", "its part that stands in the page's path")
    take_title(found, tree, Byline(), [], headings, [])
    return found


def take_linked_author(found: Metadata, tree: Tree) -> None:
    """Whom the page links to as its author (HTML, 4.6.7.2); where it does so to several, some wrote other pages."""
    if found.authors or 'rel="author"' not in tree.words:
        return
    writers = {headline.squeeze(node.text()) for node in tree.parser.css("a[rel=author]")} - {""}
    if len(writers) == 1:
        writer = writers.pop()
        found.take("authors", names(writer), writer, "markup", "rel=author")


def _site(found: Metadata, tree: Tree) -> None:
    for name in SITES:
        for value in tree.metas.get(name, []):
            found.take("site_name", headline.squeeze(value), value, "opengraph" if ":" in name else "meta", name)


def _metas(found: Metadata, tree: Tree) -> None:
    """What the page shows comes first; what only its meta tags say, after."""
    metas = tree.metas
    for name in _SOURCES:
        for value in metas.get(name, []):
            outlet = headline.squeeze(value)
            if (label := label_at(outlet)) and field_of(label["label"]) == "source":
                outlet = outlet[label.end() :]
            found.take("source", "" if names_no_source(outlet) or "://" in outlet else outlet, value, "meta", name)
    for name in ("columnname", "article:section"):
        for value in metas.get(name, []):
            found.take("column", headline.squeeze(value), value, "meta", name)
    for value in metas.get("keywords", []):
        found.take("keywords", [] if is_bait(value) else words(value), value, "meta", "keywords")


def _marked_author(found: Metadata, lines: list[str], tree: Tree) -> None:
    """The persons alone on a line above the text whose element says that it names the author."""
    persons = {line for line in lines if ARE_PERSONS.fullmatch(line)} if not found.authors else set()
    for node in tree.parser.css(_MARKED)[:_MOST] if persons else ():
        if (line := headline.squeeze(node.text_lexbor())) in persons:
            found.take("authors", names(line), line, "markup", "an element called so")


def _authors(found: Metadata, tree: Tree) -> None:
    """Who wrote it, where only machines are told; the maker of the site stands there, too, and the site itself."""
    for value in tree.metas.get("author", []) if found.site_name or found.source else ():
        if _NAME.fullmatch(value) and not _NO_PERSON.search(value) and value != found.site_name:
            found.take("authors", names(value), value, "meta", "author")
    said = [("opengraph", name, value) for name in _AUTHORS for value in tree.metas.get(name, [])]
    said += [("jsonld", "author", "、".join(tree.linked.persons("author")))]
    for by, where, value in said:
        if ARE_PERSONS.fullmatch(value) or ("·" in value and _NAME.fullmatch(value)):
            found.take("authors", names(value), value, by, where)


def _around_short_date(byline: Byline, lines: list[str], known: str) -> str:
    """Note what stands around the day that the page shows without its year, which only machines were told; gives the
    date with the time of day that is shown there."""
    near = lines[-_NEAR:]
    at, date = short_date(near, known)
    if at >= 0:
        byline.above, byline.beside = near[:at][::-1][:6], near[at + 1 :][:3]
    return date


def _below_date(found: Metadata, tree: Tree, shown: str, lines: list[str]) -> None:
    """The outlet that stands right behind the labelled day of publication, in an element that is called so."""
    at = next((at for at in reversed(range(len(lines))) if shown and shown in lines[at]), -1)
    source = marked_outlet([headline.squeeze(line) for line in lines[at + 1 : at + 2]], tree) if at >= 0 else ""
    found.take("source", source or None, source, "byline", "beside the date")


def _below_title(found: Metadata, tree: Tree, lines: list[str]) -> None:
    """The outlet right below the headline of a page that shows no day."""
    titled = headline.letters(found.title or "")
    at = next(
        (at for at in reversed(range(len(lines))) if titled and headline.letters(lines[at]) == titled), len(lines)
    )
    if any(map(_SHORT_DAY.search, lines[at + 2 :])):
        return  # it shows another than machines are told
    for line in lines[at + 1 : at + 2]:
        source = marked_outlet([line], tree) or read_outlet(line)[0] or ""
        found.take("source", source, line, "byline", "below the title")


def _beside_date(found: Metadata, tree: Tree, byline: Byline, headings: list[str], before: list[str]) -> None:
    """The outlet that stands beside the publish date without a label."""
    if found.source:
        return
    if not (byline.above or byline.beside):
        if not byline.published_at:
            _below_title(found, tree, before)
        return
    title = found.title or ""
    near = [
        line for line in (*byline.beside[:2], *byline.above[:3]) if headline.letters(line) != headline.letters(title)
    ]
    source = marked_outlet(near, tree) or None
    reporters: list[str] = []
    if source is None and byline.beside:
        source, reporters = read_outlet(byline.beside[0])
    if source is None:
        source, reporters = outlet_below_title(byline.above, [*headings, title])
    found.take("source", source, source or "", "byline", "beside the date")
    found.take("authors", reporters, "、".join(reporters), "byline", "beside the date")
