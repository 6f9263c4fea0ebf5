"""Which wording on a page is its title: every line that may be one, with what speaks for it, weighed and summed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from pages.dates import DATE
from pages.tree import Tree
from services.cleaner import headline
from services.cleaner.byline import Byline
from services.cleaner.headline import OPENING, letters, shared, squeeze
from services.cleaner.labels import OUTLET
from services.cleaner.lines import LineKind, line_kind
from services.cleaner.metadata import sites_of
from services.cleaner.title_bounds import before_a_name, begins_after_column, is_all_but_site
from services.cleaner.title_forms import is_numbered, issues, letterhead, may_head

NEAR = 24
"""Lines above the text among which the title stands."""
SHORTEST, LONGEST = 4, 120
"""Letters of a title."""
_SHORT = 8
"""Letters below which a line is rather a column's name."""
_PART = 6
"""Letters of a part of the title element that may be the title."""
_OF_ANOTHER = 10
"""How much more an outlet's name does where the title element says more than a site's name."""
_SAID = 0.5
"""Share of a title's pairs of letters that the text of its page says."""
_FAR = 20
"""Lines above the text beyond which none is nearer than another."""
_SHARED = ("og:title", "twitter:title", "headline", "title", "dc.title")
_SUBTITLE = ("—", "--", "──")
"""How the line below a headline begins that goes on with it."""
_CUT = ("…", "...")
"""How a title element ends that was cut."""
_SENTENCE = re.compile("[。；]|：$")
_ABOVE = 8
"""Lines between a text and the headline over its byline."""
_DATED = re.compile(rf"\s*(?:(?:发布|发稿|更新)?(?:时间|日期)[:：]\s*|[(（\[【])?\s*{DATE.pattern}\s*[)）\]】]?$")
"""A date behind a headline, in an element of its own inside the headline's."""
_OPENING = ("[", "【")
"""How a forum's headline begins, with the section: [社会] 某局检查."""
_MARKS = ("原创", "正在阅读：", "正在阅读:", "引用 ")
_MARKED = re.compile(rf"(?:{'|'.join(_MARKS)})\s*")
"""What a template sets before a headline, inside its element."""
_ENDS_A_DATE = frozenset("0123456789日)）]】")

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
    "below the byline": -3.5,
    "said twice": 2.0,
    "not above the text": -2.5,
    "a letterhead": -3.5,
    "numbered": -2.5,
}
"""What each piece of evidence counts: a multinomial logistic regression over the wordings of pages with known titles
(`bench/titles.py` fits them anew); labels, sentences, names of sites and headings that
open a text, what other tags say again, headings below the text, letterheads and numbers are too rare there and
set by hand."""
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
    page = _Page(tree, byline, before, headings, opening)
    own = letters(page.free)  # however it looks: 2020年9月11日…信息发布 reads like a date with its label
    found: dict[str, Wording] = {}
    for wording in page.lines():
        key = letters(wording.text)
        if SHORTEST <= len(key) <= LONGEST or (key and key == own):
            found.setdefault(key, wording)
    kept = [each for key, each in found.items() if key == own or may_head(each.text)]
    for wording in kept:
        page.weigh(wording)
    if byline.leads and (byline.heads_sections or any(map(_names_part, kept)) or page.stands_over_byline):
        for wording in kept:
            if [squeeze(wording.text)] == page.opening[:1] and not _names_part(wording):
                wording.evidence["below the byline"] = 1
    return kept


def _names_part(wording: Wording) -> bool:
    """Whether a wording is a part of the title element that names no site."""
    return any(name.endswith("the title element") for name in wording.evidence)


class _Page:
    """What a page says about itself, and where its lines stand."""

    def __init__(
        self, tree: Tree, byline: Byline, before: Sequence[str], headings: Sequence[str], opening: Sequence[str]
    ) -> None:
        self.tree = tree
        self.metas = tree.metas
        self.sites = sites_of(self.metas)
        self.opening = [squeeze(paragraph) for paragraph in opening]
        self.opens_with_table = "\t" in "".join(opening[:1])
        self.label = byline.values.get("title", "")
        self.linked = tree.linked.text("headline")
        shown = [line for line in map(squeeze, before[-NEAR:]) if not line.startswith(_SUBTITLE)]
        long = [line for line in shown if len(line) >= 6]
        element = headline.without_column(squeeze(tree.title), [*headings, *long], [*self.sites, *before])
        self.element = element
        headed = (squeeze(each.text) for each in tree.emphasised if len(each.text) < _SHORT)
        lines = [*headings, *shown]
        brief = next((each for each in headed if self._is_all(each, lines)), "")
        self.brief = letters(brief)
        self.free = brief or before_a_name(element, shown) or headline.site_free(element, self.sites)
        """The title element's text without the names of site and column."""
        self.parts = [key for key in headline.parts(element) if len(key) >= _PART]
        self.text = tree.text
        self._bare = {letters(self.free), *map(letters, shown)}
        self.shown = list(map(self._undated, shown))
        self.headings = [self._undated(squeeze(heading)) for heading in headings]
        self.set_off = {letters(self._undated(each.text)) for each in tree.emphasised if each.set_off}
        self.first_level = {letters(self._undated(each.text)) for each in tree.emphasised if each.tag == "h1"}
        self.headed = set(map(letters, self.headings))
        self.dated = {letters(line): 1 / (1 + at) for at, line in reversed(list(enumerate(byline.above)))}
        self.above = before
        shared_titles = (letters(headline.site_free(each, self.sites)) for each in self.metas.get("og:title", []))
        self.twice = {key for key in shared_titles if len(key) >= _SHORT and letters(element).startswith(key)}
        self.said = [letters(paragraph)[:OPENING] for paragraph in self.opening]

    def _is_all(self, heading: str, lines: Sequence[str]) -> bool:
        """Whether a heading as short as 通知 is all that the title element says before the names of column and site;
        one of some more characters only where no line of the page is what follows it there."""
        key, whole = letters(heading), letters(self.element)
        begins = 1 < len(key) < _SHORT and len(whole) > len(key) and whole.startswith(key)
        if not begins or not headline.ends_there(self.element, key):
            return False
        rest = whole[len(key) :]
        return len(key) < SHORTEST or (len(rest) <= _SHORT and rest not in map(letters, lines))

    def _undated(self, line: str) -> str:
        """A line without the date at its end, or a template's mark before it, where the title element or a line of the
        page has the rest alone; the title alone, for a heading that an element of its own goes on with."""
        if self.free and line.startswith(self.free) and len(line) > len(self.free):
            named = line != self.element and self.free == before_a_name(self.element, [line])
            if named or (len(self.free) >= _SHORT and self._is_set_apart(line)):
                return self.free
        if line[:1] in _OPENING and begins_after_column(line, self.element):
            return line[begins_after_column(line, self.element) :]
        if marked := _MARKED.match(line) if line.startswith(_MARKS) else None:
            bare = line[marked.end() :]
        elif line[-1:] in _ENDS_A_DATE:
            bare = _DATED.sub("", line)
        else:
            return line
        return bare if letters(bare) in self._bare else line

    def _is_set_apart(self, heading: str) -> bool:
        """Whether the title, with which a heading begins, stands in it as a text of its own, before another."""
        return any(
            one == self.free and letters(heading).startswith(letters(one + rest)) for one, rest in pairwise(self._nodes)
        )

    @cached_property
    def _nodes(self) -> list[str]:
        """The page's texts, one of each node."""
        return [node for line in self.text.split("\n") if (node := squeeze(line))]

    def lines(self) -> Iterator[Wording]:
        """The text's first line, the lines above it from below, the headings, and what only tags and labels say."""
        below = ""
        if self.opening and not self.opens_with_table and not _SENTENCE.search(self.opening[0]):
            yield Wording(self.opening[0], {"near the text": 1})
            if issues(*self.opening[:2]):
                yield Wording("".join(self.opening[:2]), {"near the text": 1})
            below = self.opening[0]
        for above, line in enumerate(reversed(self.shown), 1):
            place = {"near the text": 1 - min(above, _FAR) / _FAR}
            whole = letters(line + below) if below else ""
            if whole and (whole in self.set_off or whole in self.parts or issues(line, below)):
                # A headline whose element breaks it in two.
                dated = self.dated.get(letters(below))
                yield Wording(line + below, place | ({"next to the date": dated} if dated else {}))
            yield Wording(line, place)
            below = line if any(map(str.isalnum, line[:_PART])) else ""
        yield from map(Wording, self.headings)
        said = [value for name in _SHARED for value in self.metas.get(name, [])]
        free = (headline.site_free(value, self.sites) for value in (*said, self.linked) if value)
        for text in (self.free, self.label, *free):
            yield Wording(squeeze(text), {"not shown": 1})

    def weigh(self, wording: Wording) -> None:
        """Add to a wording what speaks for it and against it, wherever it stands."""
        text, evidence = wording.text, wording.evidence
        key, free = letters(text), letters(self.free)
        site = key != self.brief and headline.names_a_site(text, self.sites) and "关于" not in text
        if site and key in self.headed and len(key) >= _SHORT and is_all_but_site(self.element, key):
            site = not any(shared(key, said) >= _SAID for said in self.said)  # it ends like a site's name itself
        part = ""
        if site:
            # Title element and first heading often say no more than whose page it is.
            told = len(free) >= _SHORT and key != free and not headline.names_a_site(self.free, self.sites)
            beside = key in headline.parts(self.element)[1:] and letters(self.element).startswith(free)
            evidence["may name a site"] = _OF_ANOTHER if beside or (told and OUTLET.search(text)) else 1
        elif part := self._part_of_element(key):
            evidence[part] = 1
        named = key == free and any(len(one) > 1 and key.startswith(one) for one in self.first_level)
        if key in self.headed or named:
            evidence["a heading"] = 1
            part_of_text = any(said.startswith(key) for said in self.said[:2])
            if not (part or site or part_of_text) and key not in self._letters_above:
                evidence["not above the text"] = 1
        if key in self.twice:
            evidence["said twice"] = 1
        if key in self.first_level and not site:
            evidence["of the first level"] = 1
        if key in self.set_off:
            evidence["set off"] = 1
        if said := self.said[1:] if self.opening[:1] == [text] else self.said:
            evidence["words of the text"] = shared(key, said[0])
        if key in self.dated:
            evidence["next to the date"] = self.dated[key]
        if (len(key) > _SHORT or text.startswith("关于")) and headline.names_a_document(text):
            evidence["names a document's kind"] = 1
        elif len(key) < _SHORT and key != letters(self.label):
            evidence["short"] = 1
        if _SENTENCE.search(text):
            evidence["a sentence"] = 1
        if key == letters(self.label):
            evidence["labelled"] = 1
        if not part and (head := letterhead(text)):
            evidence["a letterhead"] = head
        if not part and is_numbered(text):
            evidence["numbered"] = 1

    @cached_property
    def stands_over_byline(self) -> bool:
        """Whether a line that may be the headline stands right over the byline."""
        bylined = False
        for line in list(map(squeeze, self.above[-_ABOVE:]))[::-1]:
            kind = line_kind(line)
            bylined = bylined or kind is LineKind.BYLINE
            if kind is not LineKind.TEXT or len(letters(line)) < _SHORT or headline.names_a_site(line, self.sites):
                continue
            links = (squeeze(link.text()) for link in self.tree.parser.css("a"))
            return bylined and may_head(line) and not _SENTENCE.search(line) and line not in links
        return False

    @cached_property
    def _letters_above(self) -> str:
        return letters("".join(self.above))

    def _part_of_element(self, key: str) -> str:
        whole = letters(self.element)
        free = letters(self.free)
        if key == free or (len(free) >= _SHORT and self.free.endswith(_CUT) and key.startswith(free)):
            return "in the title element"
        if whole.startswith(key) and (len(key) >= 0.5 * len(whole) or headline.ends_there(self.element, key)):
            return "begins the title element"
        if key not in whole:
            return ""
        return "ends the title element" if whole.endswith(key) or key in self.parts[1:-1] else ""
