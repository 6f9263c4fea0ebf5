"""Which wording on a page is its title: every line that may be one, with what speaks for it, weighed and summed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from pages.tree import Tree
from services.cleaner import headline
from services.cleaner.byline import Byline
from services.cleaner.headline import letters, squeeze
from services.cleaner.labels import labels_in
from services.cleaner.lines import LineKind, line_kind
from services.cleaner.metadata import SITES

NEAR = 24
"""Lines above the text among which the title stands."""
SHORTEST, LONGEST = 4, 120
"""Letters of a title."""
_SHORT = 8
"""Letters below which a line is rather a column's name."""
_FAR = 20
"""Lines above the text beyond which none is nearer than another."""
_OPENING = 300
"""Letters of the paragraph that a title is compared with."""
_SHARED = ("og:title", "twitter:title", "headline", "title", "dc.title")
_SUBTITLE = ("——", "--", "──")
"""How the line below a headline begins that goes on with it."""
_SENTENCE = re.compile("[。；]|：$")

WEIGHTS = {
    "near the text": 1.75,
    "in the title element": 1.35,
    "begins the title element": 0.45,
    "ends the title element": 0.65,
    "a heading": 1.1,
    "of the first level": 1.1,
    "set off": 1.8,
    "words of the text": 1.45,
    "next to the date": 0.45,
    "names a document's kind": 0.85,
    "short": -1.4,
    "a sentence": -0.9,
    "not shown": -0.35,
    "may name a site": -0.2,
    "labelled": 1.5,
}
"""What each piece of evidence counts: a multinomial logistic regression over the wordings of pages with known titles
(`bench/titles.py` fits them anew); labels, sentences and names of sites are too rare there and set by hand."""
_OF_ITS_PLACE = frozenset(["near the text", "words of the text", "next to the date", "not shown"])


@dataclass
class Wording:
    """A line that may be the title, with its evidence: names of `WEIGHTS` and how much there is of each, 0 to 1."""

    text: str
    evidence: dict[str, float] = field(default_factory=dict)

    @property
    def weight(self) -> float:
        """What all evidence counts together."""
        return sum(WEIGHTS[name] * value for name, value in self.evidence.items())

    @property
    def stands_out(self) -> bool:
        """Whether more speaks for it than its place and the words it shares with the text."""
        telling = (name for name in self.evidence if WEIGHTS[name] > 0 and name not in _OF_ITS_PLACE)
        return "short" not in self.evidence and any(telling)


def wordings(
    tree: Tree, byline: Byline, before: Sequence[str], headings: Sequence[str], opening: Sequence[str]
) -> list[Wording]:
    """Every wording that may be the page's title. `before` are the lines above the text, the nearest last, `headings`
    those of the page, `opening` the first two paragraphs of the text."""
    metas = tree.metas
    sites = [value for name in (*SITES, "columnname") for value in metas.get(name, [])]
    shown = [line for line in map(squeeze, before[-NEAR:]) if not line.startswith(_SUBTITLE)]
    headed = {letters(heading) for heading in headings}
    marked = {letters(each.text) for each in tree.emphasised if each.set_off}
    first = {letters(each.text) for each in tree.emphasised if each.tag == "h1"}
    element = headline.without_column(squeeze(tree.title), [*headings, *(line for line in shown if len(line) >= 6)])
    free = letters(headline.site_free(element, sites))
    said = [_pairs(letters(paragraph)[:_OPENING]) for paragraph in opening]
    dated = {letters(line): 1 / (1 + at) for at, line in reversed(list(enumerate(byline.above)))}
    label = byline.values.get("title", "")

    found: dict[str, Wording] = {}

    def take(text: str, **evidence: float) -> None:
        key = letters(text)
        if SHORTEST <= len(key) <= LONGEST and key not in found:
            found[key] = Wording(text, {name.replace("_", " "): value for name, value in evidence.items() if value})

    if opening and not _SENTENCE.search(opening[0]):
        take(squeeze(opening[0]), near_the_text=1)
    for above, line in enumerate(reversed(shown), 1):
        near = 1 - min(above, _FAR) / _FAR
        if above > 1 and letters(line + shown[1 - above]) in marked:
            # A headline whose element breaks it in two.
            take(line + shown[1 - above], near_the_text=near)
        take(line, near_the_text=near)
    for heading in headings:
        take(squeeze(heading))
    shared = [headline.site_free(value, sites) for name in _SHARED for value in metas.get(name, [])]
    for text in (headline.site_free(element, sites), label, *shared):
        take(squeeze(text), not_shown=1)

    whole = letters(element)
    kept = []
    for key, wording in found.items():
        text, evidence = wording.text, wording.evidence
        if line_kind(text) is not LineKind.TEXT or labels_in(text):
            continue
        site = headline.names_a_site(text, sites) and "关于" not in text
        if site:
            # Title element and first heading often say no more than whose page it is.
            evidence["may name a site"] = 1
        elif key == free:
            evidence["in the title element"] = 1
        elif whole.startswith(key) and (len(key) >= 0.5 * len(whole) or headline.ends_there(element, key)):
            evidence["begins the title element"] = 1
        elif whole.endswith(key):
            evidence["ends the title element"] = 1
        if key in headed or (key == free and any(len(one) > 1 and key.startswith(one) for one in first)):
            evidence["a heading"] = 1
        if key in first and not site:
            evidence["of the first level"] = 1
        if key in marked:
            evidence["set off"] = 1
        if text_said := said[1:] if opening and text == squeeze(opening[0]) else said:
            pairs = _pairs(key)
            evidence["words of the text"] = len(pairs & text_said[0]) / len(pairs)
        if key in dated:
            evidence["next to the date"] = dated[key]
        if (len(key) > _SHORT or text.startswith("关于")) and headline.names_a_document(text):
            evidence["names a document's kind"] = 1
        elif len(key) < _SHORT:
            evidence["short"] = 1
        if _SENTENCE.search(text):
            evidence["a sentence"] = 1
        if key == letters(label):
            evidence["labelled"] = 1
        kept.append(wording)
    return kept


def _pairs(text: str) -> set[str]:
    return {one + other for one, other in pairwise(text)}
