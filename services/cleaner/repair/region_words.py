"""Words of another region that a tool's phrase tables put in place of the mainland's (市场和品质监督管理局 for
市场和质量监督管理局), where names or fixed terms prove that it did: no word is one that the mainland does not use."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from pages.wordlists import alternatives, read_lines
from services.cleaner.labels import LEXICON
from services.cleaner.repair.offsets import Edit, apply


class Replaced(NamedTuple):
    """A region's word, the mainland's in its place, and the terms that tell a tool from a writer."""

    word: re.Pattern[str]
    own: str
    terms: re.Pattern[str]
    always: bool = False
    """Whether a tool did it wherever the word stands: where the mainland's stands nowhere. Else in the terms alone."""

    def edits(self, text: str) -> Iterable[Edit]:
        """The edits that put the mainland's word back."""
        spans = [(0, len(text))] if self.always else [found.span() for found in self.terms.finditer(text)]
        for found in self.word.finditer(text):
            if any(start <= found.start() and found.end() <= end for start, end in spans):
                yield Edit(*found.span(), self.own)


@cache
def _words() -> list[Replaced]:
    terms: dict[tuple[str, str], list[str]] = {}
    for line in read_lines(LEXICON / "region_words.txt"):
        named, _, proofs = line.partition(": ")
        word, own = named.split()
        terms.setdefault((word, own), []).extend(proofs.split())
    return [Replaced(re.compile(word), own, re.compile(alternatives(proofs))) for (word, own), proofs in terms.items()]


def replaced_words(text: str) -> list[Replaced]:
    """The words that a tool replaced in a text of traditional characters, which `text` is in simplified ones."""
    return [each._replace(always=each.own not in text) for each in _words() if each.terms.search(text)]


def own_words(text: str, words: Iterable[Replaced]) -> list[Edit]:
    """The edits that put the mainland's words back into a part of that text."""
    edits: list[Edit] = []
    for edit in sorted(edit for word in words for edit in word.edits(text)):
        if not edits or edits[-1].end <= edit.start:
            edits.append(edit)
    return edits


def with_own(text: str, words: Iterable[Replaced]) -> str:
    """A part of that text with the mainland's words."""
    return apply(text, own_words(text, words))
