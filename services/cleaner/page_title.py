"""The title of an HTML page: what its tags, its headings and the lines above its text say, in order of trust."""

from __future__ import annotations

import re

from pages.tree import Tree
from services.cleaner import headline
from services.cleaner.byline import PATH, Byline
from services.cleaner.labels import labels_in
from services.cleaner.lines import LineKind, line_kind
from services.cleaner.metadata import SITES, Metadata

_TITLES = ("articletitle", "article_title", "title_article")
_SOCIAL_TITLES = ("og:title", "twitter:title", "headline", "title", "dc.title")
_SHARED = _SOCIAL_TITLES[:3]
_SUBTITLE = ("——", "--", "──")
"""How the line below a headline begins that goes on with it."""
_NOTICE = re.compile("(?:通知|公告|公示|通告|启事|通报|声明)$")
_STEPS = re.compile(r"[>＞»/]")
"""What stands between the steps of a path."""


def take_title(
    found: Metadata, tree: Tree, byline: Byline, before: list[str], headings: list[str], opening: list[str]
) -> None:
    """Set the title. `before` are the lines above the text, `opening` its first paragraph."""
    metas = tree.metas
    sites = [*(v for name in (*SITES, "columnname") for v in metas.get(name, []))]
    for name in _TITLES:
        for value in metas.get(name, []):
            if not headline.is_generic(value, sites):
                found.take("title", headline.squeeze(value), value, "meta", name)
    if found.title:
        return
    if "founder-title" in tree.words and (printed := tree.parser.css_first("founder-title")):
        # The main line of a printed headline, between those above and below it.
        found.take("title", headline.squeeze(printed.text()), printed.text(), "heading", "founder-title")
    near = [line for line in before[-40:] if len(line) >= 6]
    element = headline.without_column(headline.squeeze(tree.title), [*headings, *near])
    if headline.names_a_site(headline.site_free(element, sites), sites):
        name, value = headline.shared_title({name: metas.get(name, []) for name in _SHARED}, [*headings, *near], sites)
        found.take("title", headline.squeeze(value), value, "opengraph" if ":" in name else "meta", name)
        value = headline.post_title(tree.source) if "msg_title" in tree.words else ""
        found.take("title", value, value, "script", "msg_title")
    shown = headline.shown_title([*headings, *near], element)
    if headline.names_a_site(shown, sites) and "关于" not in shown:
        # The title element says no more than whose site it is; the headline stands right above the date.
        above = [line for line in byline.above[:3] if not line.startswith(_SUBTITLE)]
        line = next(
            (line for line in above[:2] if len(headline.letters(line)) >= (6 if _NOTICE.search(line) else 8)), ""
        )
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
    label = byline.values.get("title", "")
    if not headline.is_generic(label) and headline.names_a_site(free, sites):
        found.take("title", label, label, "byline", "标题")
    if len(headline.letters(inner)) >= 8 and _is_a_step(free, before, inner):
        found.take("title", inner, inner, "heading", "above the text, the title element names the column")
    if headline.names_a_site(free, sites) or headline.letters(free)[:8] not in headline.letters("".join(before[-60:])):
        # The title element names the site or column: what stands above the text is the title.
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
    found = [headline.squeeze(node.text()) for node in tree.parser.tags("h1")]
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
    path = max((at for at, line in enumerate(before) if PATH.match(line)), default=-1)
    lines = [
        line
        for line in before[max(path + 1, len(before) - 14) :]
        if line_kind(line) is LineKind.TEXT and not labels_in(line) and not line.startswith(_SUBTITLE)
    ]
    for line in reversed(lines):
        if line in headings and not headline.is_generic(line):
            return line
    fit = (line for line in reversed(lines) if 8 <= len(headline.letters(line)) <= 60)
    return next((line for line in fit if not headline.is_generic(line)), "")
