"""The title of an HTML page: what its tags say without doubt, else the wording for which most speaks."""

from __future__ import annotations

from pages.tree import Tree
from services.cleaner import headline
from services.cleaner.byline import Byline
from services.cleaner.encyclopedia import is_entry
from services.cleaner.metadata import Metadata, sites_of
from services.cleaner.title_evidence import wordings

_TITLES = ("articletitle", "article_title", "title_article")
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
            if not headline.is_generic(value, sites):
                found.take("title", headline.squeeze(value), value, "meta", name)
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
    if found.title or not (candidates := wordings(tree, byline, before, headings, opening)):
        return
    best = max(candidates, key=lambda each: each.weight)
    if opening and not best.stands_out:
        pictures = tree.parser.css("img[alt]")[:_PICTURES]
        said = headline.pictured((image.attributes.get("alt") or "" for image in pictures), opening[0], sites)
        found.take("title", said, said, "markup", "img alt")
    by = "title" if "not shown" in best.evidence else "heading"
    found.take("title", best.text, best.text, by, ", ".join(best.evidence))
