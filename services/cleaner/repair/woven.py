"""Words of the headline that a mirror weaves into its text, one behind each mark, in their order and from the start
again: under 某省获批筹建某中心 `筹建近日，某省市场监管总局同意…。中心`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from services.cleaner.repair.offsets import Edit

_SLOT = re.compile(r"(?:(?P<sure>[，。；！？,;!?])|[：、”）:)的])(?=[\u4e00-\u9fff]{2})")
"""Where such a word is put: behind marks of clauses, now and then behind other marks."""
_CLAUSES = re.compile("[，。,]")
_FOREIGN = re.compile("[^\u4e00-\u9fff]+")
"""What a mirror leaves out when it takes a headline to pieces."""
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
_ENDS = frozenset("，。；、！？：,;!?:")
_OWN = 6
"""Behind a woven word the text goes on: of so many no more than one may be all that stands between two marks."""
_MARKS = 60
"""Behind so many marks of clauses no mirror goes on: it weaves in some twenty words."""


class _Word(NamedTuple):
    """A word of the headline where one may have been put."""

    slot: int
    """So many marks of clauses stand before it."""
    paragraph: int
    start: int
    end: int
    at: int
    """Where it stands in the headline."""


_BEGINS = re.compile("(?<=[，。；、的,;])[\u4e00-\u9fff]{2}")
"""What a clause begins with."""
_LOOKED_AT = 1500
"""Characters at the head of a text that are looked at first."""


def may_be_woven(paragraphs: Sequence[str]) -> bool:
    """A quick look: whether clauses begin with the same words of the headline again and again."""
    begins = Counter(_BEGINS.findall("\n".join(paragraphs)[:_LOOKED_AT]))
    again = [pair for pair, count in begins.items() if count > 1]
    if sum(begins[pair] for pair in again) < _IN_ORDER:
        return False
    heads = "\n".join(p for p in paragraphs[:_HEADLINES] if len(p) in _HEADLINE)
    return sum(begins[pair] for pair in again if pair in heads) >= _IN_ORDER


class _Row(NamedTuple):
    """Candidates one behind another, as the mirror puts its words."""

    words: tuple[_Word, ...] = ()
    period: int = 0
    """So many words come before the first comes again; 0 before it does."""

    def worth(self) -> tuple[int, int, int]:
        """Its length; of two as long the one that begins later: the words of the text itself stand before it."""
        return (len(self.words), self.words[0].paragraph, self.words[0].start) if self.words else (0, 0, 0)

    def goes_on(self, headline: str, word: _Word) -> bool:
        """Whether a candidate is what the mirror puts next: the headline's next word, or its first again."""
        last = self.words[-1]
        if word.slot - last.slot > _BETWEEN or (word.paragraph, word.start) == (last.paragraph, last.start):
            return False
        if self.period:
            return word.at == self.words[-self.period].at
        end = last.at + last.end - last.start
        if word.at > last.at:
            return -2 <= word.at - end <= _GAP
        return self._starts_again(word) or (word.at <= _GAP and len(headline) - end <= _GAP)

    def with_next(self, word: _Word) -> _Row:
        """The row that a candidate goes on."""
        again = not self.period and self._starts_again(word)
        return _Row((*self.words, word), len(self.words) if again else self.period)

    def _starts_again(self, word: _Word) -> bool:
        return len(self.words) > 1 and word.at == self.words[0].at


def woven_words(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that take such words out of the paragraphs behind the headline."""
    rows = [
        _woven(said := _FOREIGN.sub("", headline), paragraphs, _candidates(said, paragraphs, number + 1))
        for number, headline in enumerate(paragraphs[:_HEADLINES])
        if len(headline) in _HEADLINE and "。" not in headline
    ]
    edits: list[list[Edit]] = [[] for _ in paragraphs]
    woven = max(rows, key=len, default=[])
    follows = [paragraphs[word.paragraph][word.end : word.end + 2] for word in woven]
    if len({*follows}) < _DENSE * len(woven):
        return edits  # clauses of one form, whose beginnings the headline tells
    if sum(said[:1] in _ENDS for said in follows) > len(woven) / _OWN:
        return edits  # what the text lists, as the headline does
    for word in woven:
        edits[word.paragraph].append(Edit(word.start, word.end, ""))
    return edits


def _candidates(headline: str, paragraphs: Sequence[str], first: int) -> list[_Word]:
    """At each slot the longest word of the headline that stands there."""
    pairs = {headline[at : at + 2] for at in range(len(headline) - 1)}
    found: list[_Word] = []
    slot = 0
    for number in range(first, len(paragraphs)):
        text = paragraphs[number]
        if slot > _MARKS:
            break
        if not _CLAUSES.search(text):
            continue  # a headline once more
        for place in _SLOT.finditer(text):
            start = place.end()
            slot += place["sure"] is not None
            if text[start : start + 2] in pairs:
                size = max(n for n in _WORD if text[start : start + n] in headline and len(text) >= start + n)
                said = text[start : start + size]
                places = re.finditer(re.escape(said), headline)
                found += [_Word(slot, number, start, start + size, place.start()) for place in places]
    return found


def _woven(headline: str, paragraphs: Sequence[str], candidates: Sequence[_Word]) -> list[_Word]:
    """The longest row of candidates in the headline's order, again and again; empty where it may be an accident."""
    best = _Row()
    rows: list[_Row] = []
    for word in candidates:
        before = [row for row in rows[-_REACH:] if row.goes_on(headline, word)]
        row = max(before, key=_Row.worth, default=_Row()).with_next(word)
        rows.append(row)
        best = max(best, row, key=_Row.worth)
    words = best.words
    if len(words) < _IN_ORDER or len(words) < _DENSE * (words[-1].slot - words[0].slot + 1):
        return []
    put: dict[int, list[str]] = {}
    for word in words:
        put.setdefault(word.at, []).append(paragraphs[word.paragraph][word.start : word.start + _LONGEST])
    lengths = {at: _length(headline, places) for at, places in put.items()}
    return [word._replace(end=word.start + lengths[word.at]) for word in words]


_LONGEST = 8
"""Characters that are put in one place at most: a word, and one of the headline's second half."""


def _length(headline: str, places: Sequence[str]) -> int:
    """How long a word is that was put into these places: so far as they begin alike, with the headline's characters."""
    columns = zip(*places, strict=False) if len(places) > 1 else ()
    alike = takewhile(lambda column: len({*column}) == 1 and column[0] in headline, columns)
    return max(sum(1 for _ in alike), min(_WORD))


_REACH = 24
"""So many candidates before one may be what it follows."""
