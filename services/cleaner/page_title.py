"""The title of an HTML page: what its tags say without doubt, else the wording for which most speaks."""

from __future__ import annotations

import re
from html import unescape

from pages.tree import LONGEST_TITLE, Tree
from services.cleaner import headline
from services.cleaner.byline import Byline
from services.cleaner.encyclopedia import is_entry
from services.cleaner.headline import letters
from services.cleaner.metadata import Metadata, sites_of
from services.cleaner.title_evidence import wordings

_TITLES = ("articletitle", "article_title", "title_article")
_NEAR = 24
"""Lines above the text among which a headline is looked for."""
_ALIKE = 0.5
"""Share of its pairs of characters from which on a title is another wording of the one that the page shows."""
_BRIEF = 8
"""Letters of a headline; fewer are a column's name, where heading and title element agree on more."""
_NOTE = re.compile(r"[（(][^（()）]+[）)]")
"""What stands in brackets below a headline: the number of a series, how a law was passed."""
_PICTURES = 60
"""Pictures among which a headline is looked for."""


def take_title(
    found: Metadata, tree: Tree, byline: Byline, before: list[str], headings: list[str], opening: list[str]
) -> None:
    """Set the title. `before` are the lines above the text, `opening` its first two paragraphs."""
    metas = tree.metas
    sites = sites_of(metas)
    for name in _TITLES:
        for value in metas.get(name, []):
            if not headline.is_generic(value, sites) and not _names_the_site(value, tree.title):
                said = headline.squeeze(unescape(value) if "&" in value else value)[:LONGEST_TITLE]
                found.take("title", _checked(said, tree, before, headings, opening), value, "meta", name)
    if found.title:
        return
    if "founder-title" in tree.words and (printed := tree.parser.css_first("founder-title")):
        # The main line of a printed headline, between those above and below it.
        found.take("title", headline.squeeze(printed.text()), printed.text(), "heading", "founder-title")
    if "msg_title" in tree.words and headline.is_generic(tree.title):
        posted = headline.post_title(tree.source)
        found.take("title", posted, posted, "script", "msg_title")
    if is_entry(tree):
        # An entry's name may be as short as any word.
        name = headline.shown_title(headings, tree.title) or headline.site_free(tree.title, sites)
        found.take("title", name, tree.title, "title")
    if found.title:
        return
    named = {letters(byline.values.get(name, "")) for name in ("source", "unit", "author")}
    candidates = [
        each
        for each in wordings(tree, byline, before, headings, opening)
        if letters(each.text) not in named and not _NOTE.fullmatch(each.text)
    ]
    if not candidates:
        return
    best = max(candidates, key=lambda each: each.weight)
    if opening and not best.stands_out:
        pictures = tree.parser.css("img[alt]")[:_PICTURES]
        said = headline.pictured((image.attributes.get("alt") or "" for image in pictures), opening[0], sites)
        found.take("title", said, said, "markup", "img alt")
    by = "title" if "not shown" in best.evidence else "heading"
    found.take("title", best.text, best.text, by, ", ".join(best.evidence))


def _names_the_site(said: str, element: str) -> bool:
    """Whether a meta tag says no more than how a title element begins that may be the name of a site: evidence
    decides."""
    return letters(element).startswith(letters(said)) and headline.names_a_site(said)


def _checked(said: str, tree: Tree, before: list[str], headings: list[str], opening: list[str]) -> str:
    """The title that a meta tag says, or what the page shows instead of it, where that was cut, goes on to the site's
    name, or is another page's: heading and title element agree then, and the text shares more words with them."""
    sites = sites_of(tree.metas)
    shown = {letters(line): headline.squeeze(line) for line in (*before[-_NEAR:], *headings)}
    own, element = letters(said), headline.site_free(tree.title, sites)
    agreed = shown.get(letters(element), "") or headline.shown_title(headings, tree.title)
    column = len(own) < _BRIEF <= len(letters(agreed))
    if own in shown and not column:
        return said
    if (free := letters(headline.site_free(said, sites))) in shown and not column:
        return shown[free]
    cut = said.endswith(("…", "..."))
    longer = [line for line in (agreed, *shown.values(), element) if letters(line).startswith(own) and own]
    if longer and (cut or longer[0] == agreed):
        return longer[0]
    told = letters("".join(opening))
    key = letters(agreed)
    another = headline.shared(own, key) < _ALIKE and headline.shared(own, told) < headline.shared(key, told)
    return agreed if another and not headline.names_a_site(agreed, sites) and own not in told else said
