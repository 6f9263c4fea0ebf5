"""The text as a row of known words: one pass of one automaton over all word lists.

Matches are leftmost-longest and do not overlap; characters between two words are unknown (parts of names, rare words).
Everything above works on this row by the flags of its words, so that each list is searched once.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import reduce
from itertools import compress
from operator import or_
from typing import overload

from services.extractor.mentions.cuts import cut_anew
from services.extractor.mentions.vocabulary import (
    BODY,
    CLOSE,
    COUNTRY,
    DAY,
    DOCUMENT,
    EVENT,
    GROUP,
    HEAD,
    JOIN,
    LEVEL,
    OPEN,
    PLACE,
    PROGRAMME,
    PUNCT,
    REFERENCE,
    REGION,
    SHORT_HEAD,
    SPEECH,
    STOP,
    TIME,
    TITLE,
    VENUE,
    VERB,
    WEAK_PLACE,
    vocabulary,
)

_DIGITS = re.compile(r"\d\d*")
"""It begins with one digit, so that the engine looks for digits alone."""
_NUMERALS = re.compile(r"[一二两三四五六七八九十百千万亿零〇半]+")
PAIRS = dict(zip("”’》）)】]」』〕>〉", "“‘《（(【[「『〔<〈", strict=True))
HEADS, TITLES, SPEECHES, PLACES, VENUES, THINGS, GROUPS, REFERENCES, DOCUMENTS, TIMES, MARKS, SIGNS = range(12)
"""What the finders look for: indices into `Tokens.having`."""
_WANTED = (
    HEAD | SHORT_HEAD | BODY,
    TITLE,
    SPEECH,
    PLACE | WEAK_PLACE | REGION | COUNTRY | LEVEL,
    VENUE,
    EVENT | PROGRAMME,
    GROUP,
    REFERENCE,
    DOCUMENT,
    TIME | DAY,
    OPEN | CLOSE,
    OPEN | CLOSE | PUNCT,
)


_SOMEBODY = PLACE | COUNTRY | REGION | LEVEL | REFERENCE | BODY
"""What the name of a body, or a word that stands for one, begins with."""
_ANY_WANTED = reduce(or_, _WANTED)


class _WantedBy(dict[int, tuple[int, ...]]):
    """For each combination of flags, the finders that look for it."""

    def __missing__(self, flag: int) -> tuple[int, ...]:
        self[flag] = wanted = tuple(i for i, mask in enumerate(_WANTED) if flag & mask)
        return wanted


_wanted_by = _WantedBy()


class Places:
    """Where words begin, or end: asked of so few that looking them up costs less than a table of all."""

    __slots__ = ("_positions",)

    def __init__(self, positions: list[int]) -> None:
        """`positions`: in order; they may change."""
        self._positions = positions

    @overload
    def get(self, position: int) -> int | None: ...
    @overload
    def get(self, position: int, default: int) -> int: ...
    def get(self, position: int, default: int | None = None) -> int | None:
        """The word at a position; the default where there is none."""
        positions = self._positions
        index = bisect_left(positions, position)
        return index if index < len(positions) and positions[index] == position else default

    def __getitem__(self, position: int) -> int:
        return bisect_left(self._positions, position)

    def __contains__(self, position: int) -> bool:
        return self.get(position) is not None


_SPOKEN_FOR = ("公司", "集团", "企业", "学校", "学院", "医院", "协会", "商会", "学会", "双方", "全体", "全校")
"""For whom somebody does it, by the word alone."""


class Tokens:
    """The words of one text: `starts`, `ends` and `flags` in step, with look-up by position."""

    __slots__ = (
        "_numbers",
        "_numerals",
        "_opening",
        "at",
        "ending",
        "ends",
        "flags",
        "having",
        "length",
        "starts",
        "text",
    )

    def __init__(self, text: str) -> None:
        automaton, known = vocabulary()
        self.text = text
        self.length = len(text)
        found = automaton.find_matches_as_indexes(text)
        words, starts, ends = zip(*found, strict=True) if found else ((), (), ())
        self.starts: list[int] = list(starts)
        self.ends: list[int] = list(ends)
        self.flags: list[int] = list(map(known.__getitem__, words))
        self.at = Places(self.starts)
        """Word that starts at a position."""
        self.ending = Places(self.ends)
        """Word that ends at a position."""
        cut_anew(self)
        self.having: tuple[list[int], ...] = tuple([] for _ in _WANTED)
        """For each of `HEADS`, `TITLES`, … the words that it looks for, in order."""
        flags, having = self.flags, self.having
        for index in compress(range(len(flags)), map(_ANY_WANTED.__and__, flags)):
            for finder in _wanted_by[flags[index]]:
                having[finder].append(index)
        self._opening: dict[int, int] | None = None
        self._numbers: list[tuple[int, int]] | None = None
        self._numerals: list[tuple[int, int]] | None = None

    def __len__(self) -> int:
        return len(self.starts)

    def word(self, index: int) -> str:
        """The characters of a word."""
        return self.text[self.starts[index] : self.ends[index]]

    def before(self, position: int) -> int:
        """The last word that starts before a position; -1 where there is none."""
        return bisect_left(self.starts, position) - 1

    def boundary(self, position: int) -> bool:
        """Whether a phrase can end or begin at a position: a mark, function word, verb or joiner stands there."""
        if position >= self.length:
            return True
        index = self.at.get(position)
        return index is not None and bool(self.flags[index] & (PUNCT | OPEN | CLOSE | STOP | VERB | JOIN | SPEECH))

    def speaks_for(self, index: int) -> bool:
        """张三代表双方, 分别代表某大学: the verb, not those who are sent."""
        start, end = self.starts[index], self.ends[index]
        if self.text[start:end] != "代表":
            return False
        following = self.at.get(end)
        somebody = following is not None and self.flags[following] & _SOMEBODY
        return (
            bool(somebody) or self.text.endswith(("分别", "共同"), 0, start) or self.text.startswith(_SPOKEN_FOR, end)
        )

    @property
    def numbers(self) -> list[tuple[int, int]]:
        """Start and end of each run of digits."""
        if self._numbers is None:
            self._numbers = [run.span() for run in _DIGITS.finditer(self.text)]
        return self._numbers

    @property
    def numerals(self) -> list[tuple[int, int]]:
        """Start and end of each run of written numerals (一百二十)."""
        if self._numerals is None:
            self._numerals = [run.span() for run in _NUMERALS.finditer(self.text)]
        return self._numerals

    @property
    def opening(self) -> dict[int, int]:
        """For each closing mark (by word index) the index of the mark that opened it, within one paragraph."""
        if self._opening is None:
            self._opening = {}
            stack: list[int] = []
            line = self.text.find
            for index in self.having[MARKS]:
                if self.flags[index] & OPEN:
                    stack.append(index)
                    continue
                wanted = PAIRS.get(self.text[self.starts[index]])
                for back in range(len(stack) - 1, max(-1, len(stack) - 4), -1):
                    opened = stack[back]
                    if self.text[self.starts[opened]] == wanted:
                        if line("\n", self.starts[opened], self.starts[index]) < 0:
                            self._opening[index] = opened
                        del stack[back:]
                        break
        return self._opening
