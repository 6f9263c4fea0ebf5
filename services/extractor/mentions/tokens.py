"""The text as a row of known words: one pass of one automaton over all word lists.

Matches are leftmost-longest and do not overlap; characters between two words are unknown (parts of names, rare words).
Everything above works on this row by the flags of its words, so that each list is searched once.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, reduce
from itertools import compress
from operator import or_

from services.extractor.lexicons import terms
from services.extractor.mentions.places.divisions import divisions
from services.extractor.mentions.vocabulary import (
    BODY,
    CLOSE,
    COUNTRY,
    DAY,
    DISTRICT,
    DOCUMENT,
    EVENT,
    FUNCTION,
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
    WORD,
    vocabulary,
)

_DIGITS = re.compile(r"\d+")
_NUMERALS = re.compile(r"[一二两三四五六七八九十百千万亿零〇半]+")
_JOINER_COUNTIES = ("和县", "会同县")
_JOINT_NATION = re.compile(r"联合国(?=[家防税资土网投铁])")
_ACCOUNTS = re.compile("会计")
_ORGANIZING = re.compile("组织(?!部|法|委员|领导|生活|纪律|关系)")
_AMONG_NATIONS = re.compile("世界|国际|全球|联合国|合作|区域|[亚欧非美]")
_FURTHER = 12
"""So many characters behind a wrong word the right ones may reach."""
_LEADING = frozenset("在从到赴对向与")
_LEVELS = frozenset("省市县区州")
_PAIR = 2
_RESIDENTS = ("在京",)
"""在京|山东人: often before a place of its own."""
PAIRS = dict(zip("”’》）)】]」』〕>〉", "“‘《（(【[「『〔<〈", strict=True))
HEADS, TITLES, SPEECHES, PLACES, VENUES, THINGS, GROUPS, REFERENCES, DOCUMENTS, TIMES, MARKS = range(11)
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
)


_ANY_WANTED = reduce(or_, _WANTED)


@cache
def _opening_words() -> frozenset[int]:
    """Words of two characters that open with a preposition or level and whose second character may begin a name
    (在建, 从教, 市民)."""
    known, flags = vocabulary()
    names = {word[0] for word in [*terms("organisations"), *divisions().by_name, *terms("functions")]}
    pairs = [lead + second for lead in _LEADING | _LEVELS for second in names]
    read = [known.find_matches_as_indexes(pair)[0] for pair in pairs if pair not in _RESIDENTS]
    return frozenset(word for word, start, end in read if end - start == _PAIR and not flags[word] & PLACE)


class _WantedBy(dict[int, tuple[int, ...]]):
    """For each combination of flags, the finders that look for it."""

    def __missing__(self, flag: int) -> tuple[int, ...]:
        self[flag] = wanted = tuple(i for i, mask in enumerate(_WANTED) if flag & mask)
        return wanted


_wanted_by = _WantedBy()


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
        if "有限" in text:
            self._restore_companies()
        if "联合国" in text:
            self._split_joint_work()
        if not _opening_words().isdisjoint(words):
            self._split_prepositions(words)
        self._index()
        if "组织" in text and self._split_organizing():
            self._index()
        if "会计" in text and self._split_gatherings():
            self._index()
        if self._split_markets():
            self._index()
        self._opening: dict[int, int] | None = None
        self._numbers: list[tuple[int, int]] | None = None
        self._numerals: list[tuple[int, int]] | None = None

    def _index(self) -> None:
        """Look-up by position, and the words that each finder looks for."""
        count = len(self.starts)
        self.at: dict[int, int] = dict(zip(self.starts, range(count), strict=True))
        """Word that starts at a position."""
        self.ending: dict[int, int] = dict(zip(self.ends, range(count), strict=True))
        """Word that ends at a position."""
        self.having: tuple[list[int], ...] = tuple([] for _ in _WANTED)
        """For each of `HEADS`, `TITLES`, … the words that it looks for, in order."""
        having = self.having
        flags = self.flags
        for index in compress(range(count), map(_ANY_WANTED.__and__, flags)):
            for finder in _wanted_by[flags[index]]:
                having[finder].append(index)

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

    def _restore_companies(self) -> None:
        """家具|有限公司: 具有 and its like must not take the 有 of 有限公司."""
        text = self.text
        for word in ("有限公司", "有限责任公司"):
            at = text.find(word)
            while at >= 0:
                index = bisect_left(self.starts, at)
                if index and self.ends[index - 1] == at + 1 and self.starts[index - 1] < at:
                    self.ends[index - 1] = at
                    self.flags[index - 1] = WORD
                    while index < len(self.starts) and self.starts[index] < at + len(word):
                        del self.starts[index], self.ends[index], self.flags[index]
                    self.starts.insert(index, at)
                    self.ends.insert(index, at + len(word))
                    self.flags.insert(index, HEAD)
                at = text.find(word, at + 1)

    def _split_joint_work(self) -> None:
        """某局联合|国家某局, 联合|国网某公司: no United Nations."""
        for found in list(_JOINT_NATION.finditer(self.text)):
            self._cut(found.start(), found.start() + 2, JOIN)

    def _split_prepositions(self, words: tuple[int, ...]) -> None:
        """从|教育部, 在|建德市, 市|民族宗教局: of a word of two characters the second begins a name."""
        text = self.text
        known, flags = vocabulary()
        opening = _opening_words()
        for at in [start for start, word in zip(self.starts, words, strict=False) if word in opening]:
            named = known.find_matches_as_indexes(text[at + 1 : at + 2 + _FURTHER])
            if not named or named[0][1]:
                continue
            word, _, length = named[0]
            flag = flags[word]
            if text[at] in _LEVELS:  # 市|民族宗教|局
                behind = named[1:2] and named[1][1] == length and flags[named[1][0]] & (HEAD | SHORT_HEAD | FUNCTION)
                if flag & FUNCTION and length > 1 and behind:
                    self._cut(at, at + 1, LEVEL)
            elif flag & (PLACE | BODY) and not flag & VERB and length > 1:
                self._cut(at, at + 1, STOP)

    def _split_gatherings(self) -> bool:
        """启动|会计师事务所: the last character of a kind of gathering begins the next word. Whether there was any."""
        changed = False
        for found in reversed(list(_ACCOUNTS.finditer(self.text))):
            index = self.ending.get(found.start() + 1)
            if index is not None and self.flags[index] & EVENT and self.ends[index] - self.starts[index] > _PAIR:
                self._cut(self.starts[index], found.start(), VERB)
                changed = True
        return changed

    def _split_organizing(self) -> bool:
        """某海关|组织…, 交易中心|组织…: what a body does, where a longer word took its characters (海关组织, 中心组).
        Whether there was any."""
        changed = False
        for found in reversed(list(_ORGANIZING.finditer(self.text))):
            at = found.start()
            index = self.ending.get(at + 1)
            if index is None:
                index = self.ending.get(at + _PAIR)
                if index is None or not self.flags[index] & HEAD or self.starts[index] == at:
                    continue
                if _AMONG_NATIONS.search(self.text, max(0, at - _FURTHER), at):
                    continue
            first, before = self.starts[index], self.text[self.starts[index] : at]
            known, flags = vocabulary()
            read = known.find_matches_as_indexes(before) if before else []
            whole = len(read) == 1 and read[0][1:] == (0, len(before))
            self._cut(first, at, flags[read[0][0]] if whole else WORD)
            changed = True
        return changed

    def _cut(self, at: int, stop: int, flag: int) -> None:
        """Read what begins at a position anew: a word up to `stop`, with the words that follow there."""
        known, flags = vocabulary()
        first = bisect_left(self.starts, at)
        last = bisect_left(self.starts, stop + _FURTHER)
        end = max(self.ends[last - 1] if last > first else stop, stop)
        again = known.find_matches_as_indexes(self.text[stop:end])
        self.starts[first:last] = [at, *(stop + start for _, start, _ in again)]
        self.ends[first:last] = [stop, *(stop + close for _, _, close in again)]
        self.flags[first:last] = [flag, *(flags[word] for word, _, _ in again)]

    def _joins(self, index: int) -> bool:
        """Whether a body, office or level ends directly before a word."""
        before = self.flags[index - 1] & (HEAD | SHORT_HEAD | BODY | TITLE | GROUP | LEVEL | PLACE)
        return bool(before) and self.ends[index - 1] == self.starts[index]

    def _split_markets(self) -> bool:
        """重庆市|场 is read 重庆|市场, 荣成市|长 荣成|市长: the longest match took a character of the next word.
        Whether there was any."""
        text, table, changed = self.text, divisions(), False
        for index in reversed(self.having[PLACES]):
            flag, end = self.flags[index], self.ends[index]
            if end >= self.length or not flag & PLACE:
                continue
            last, following = text[end - 1], text[end]
            if last == "县" and text[self.starts[index] : end] in _JOINER_COUNTIES and index and self._joins(index):
                # 市公安局和县…, 局会同县…: the joiner and a level, not the county of that name
                self.ends[index], self.flags[index] = end - 1, JOIN
                self.starts.insert(index + 1, end - 1)
                self.ends.insert(index + 1, end)
                self.flags.insert(index + 1, LEVEL)
                changed = True
                continue
            if following == "国" and last == "中":  # 在巴中国移民
                self.flags[index] = WORD
                changed = True
                continue
            if not flag & DISTRICT:
                continue
            taken = (last == "市" and following in "场政民值") or (
                last in "市县区州省"
                and following == "长"
                and text[end + 1 : end + 2] not in ("江", "期", "安", "沙", "春")
            )
            if taken and text[self.starts[index] : end - 1] in table.by_short:
                self.ends[index] = end - 1
                self.flags[index] = PLACE
                changed = True
        return changed
