"""Words of the headline that a mirror weaves into its text, one behind each mark, in their order and from the start
again: under 某省获批筹建某中心 `筹建近日，某省市场监管总局同意…。中心`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from services.cleaner.repair.offsets import Edit

_SLOT = re.compile(r"^|(?<=[，。；！？,;!?])(?P<sure>)|(?<=[：、”）:)的])")
"""Where such a word is put: behind marks of clauses, now and then where a paragraph begins and behind other marks."""
_CLAUSES = re.compile("[，。,]")
_HEADLINE = range(8, 61)
_HEADLINES = 6
"""Among so many paragraphs at the head of a text its headline stands."""
_WORD = range(2, 5)
"""Characters of such a word."""
_GAP = 3
"""Characters of the headline between two of its words that are left out."""
_BETWEEN = 3
"""So many marks of clauses may stand between two words."""
_IN_ORDER = 8
"""So many words in the headline's order are no accident, …"""
_DENSE = 0.6
"""… where so many of the marks of clauses between the first and the last have one."""


class _Word(NamedTuple):
    """A word of the headline where one may have been put."""

    slot: int
    """So many marks of clauses stand before it."""
    paragraph: int
    start: int
    end: int
    at: int
    """Where it stands in the headline."""


_TAIL = re.compile("[。！？”][\u4e00-\u9fff]{2,4}$")


def may_be_woven(paragraphs: Sequence[str]) -> bool:
    """A quick look: whether a word stands behind the last mark of a paragraph, as one does behind the others."""
    return any(_TAIL.search(paragraph[-5:]) for paragraph in paragraphs)


def woven_words(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that take such words out of the paragraphs behind the headline."""
    rows = [
        _woven(headline, _candidates(headline, paragraphs, number + 1))
        for number, headline in enumerate(paragraphs[:_HEADLINES])
        if len(headline) in _HEADLINE and "。" not in headline
    ]
    edits: list[list[Edit]] = [[] for _ in paragraphs]
    for word in max(rows, key=len, default=[]):
        edits[word.paragraph].append(Edit(word.start, word.end, ""))
    return edits


def _candidates(headline: str, paragraphs: Sequence[str], first: int) -> list[_Word]:
    """At each slot the longest word of the headline that stands there."""
    pairs = {headline[at : at + 2] for at in range(len(headline) - 1)}
    found: list[_Word] = []
    slot = 0
    for number in range(first, len(paragraphs)):
        text = paragraphs[number]
        if not _CLAUSES.search(text):
            continue  # a headline once more
        for place in _SLOT.finditer(text):
            start = place.start()
            slot += place["sure"] is not None
            if text[start : start + 2] in pairs:
                size = max(n for n in _WORD if text[start : start + n] in headline and len(text) >= start + n)
                said = text[start : start + size]
                places = re.finditer(re.escape(said), headline)
                found += [_Word(slot, number, start, start + size, place.start()) for place in places]
    return found


def _woven(headline: str, candidates: Sequence[_Word]) -> list[_Word]:
    """The longest row of candidates in the headline's order, again and again; empty where it may be an accident."""
    best: list[_Word] = []
    rows: list[list[_Word]] = []
    for word in candidates:
        before = [row for row in rows[-_REACH:] if _follows(headline, row[-1], word)]
        row = [*max(before, key=_worth, default=[]), word]
        rows.append(row)
        best = max(best, row, key=_worth)
    if len(best) < _IN_ORDER or len(best) < _DENSE * (best[-1].slot - best[0].slot + 1):
        return []
    shortest: dict[int, int] = {}
    for word in best:
        shortest[word.at] = min(shortest.get(word.at, word.end - word.start), word.end - word.start)
    return [word._replace(end=word.start + shortest[word.at]) for word in best]


def _worth(row: Sequence[_Word]) -> tuple[int, tuple[int, int]]:
    """How long a row is, of two as long which begins later: the words of the text itself stand before it."""
    return len(row), (row[0].paragraph, row[0].start) if row else (0, 0)


_REACH = 24
"""So many candidates before one may be what it follows."""


def _follows(headline: str, word: _Word, then: _Word) -> bool:
    """Whether a candidate is what the mirror puts next behind another: the headline's next word, or its first."""
    if then.slot - word.slot > _BETWEEN or (then.paragraph, then.start) == (word.paragraph, word.start):
        return False
    end = word.at + word.end - word.start
    if then.at > word.at:
        return -2 <= then.at - end <= _GAP
    return then.at <= _GAP and len(headline) - end <= _GAP
