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

import ahocorasick_rs

from services.extractor.lexicons import terms
from services.extractor.mentions.divisions import divisions

PUNCT = 1 << 0
"""A mark that ends a phrase; a line feed or blank too."""
OPEN = 1 << 1
CLOSE = 1 << 2
STOP = 1 << 3
VERB = 1 << 4
HOLD = 1 << 5
"""A verb whose object is an event (举办)."""
SPEECH = 1 << 6
PLAIN = 1 << 7
JOIN = 1 << 8
WORD = 1 << 9
"""An ordinary word that protects its characters."""
PLACE = 1 << 10
WEAK_PLACE = 1 << 11
"""A short name that is an ordinary word as well."""
REGION = 1 << 12
COUNTRY = 1 << 13
ZONE = 1 << 14
VENUE = 1 << 15
HEAD = 1 << 16
"""Ends the name of a body."""
SHORT_HEAD = 1 << 17
FUNCTION = 1 << 18
"""What an authority is responsible for."""
BODY = 1 << 19
"""A body with a name of its own."""
TITLE = 1 << 20
GROUP = 1 << 21
REFERENCE = 1 << 22
EVENT = 1 << 23
PROGRAMME = 1 << 24
DOCUMENT = 1 << 25
TIME = 1 << 26
DAY = 1 << 27
LEVEL = 1 << 28
DISTRICT = 1 << 29
"""A place written in full (with 省, 市, 县, 区)."""
NOMINAL = 1 << 30
"""A verb that is also a part of longer nouns (管理体系认证检查员)."""

_MARKS = {
    PUNCT: "，。；：！？!?;:,\n\t\r 　…—|·•、/\\~～<>=*#@&_\"'",
    OPEN: "“‘《（(【[「『〔<〈",
    CLOSE: "”’》）)】]」』〕>〉",
}
_DIGITS = re.compile(r"\d+")
_NUMERALS = re.compile(r"[一二两三四五六七八九十百千万亿零〇半]+")
PAIRS = dict(zip("”’》）)】]」』〕>〉", "“‘《（(【[「『〔<〈", strict=True))
_GENERIC_SHORT = frozenset({"省", "市", "县", "区", "州", "盟", "旗"})


@cache
def vocabulary() -> tuple[ahocorasick_rs.AhoCorasick, list[int]]:
    """The automaton and the flags of each of its words."""
    flags: dict[str, int] = {}

    def add(word: str, flag: int) -> None:
        flags[word] = flags.get(word, 0) | flag

    for flag, marks in _MARKS.items():
        for mark in marks:
            add(mark, flag)
    add("、", JOIN)
    for name, flag in (
        ("function_words", STOP),
        ("joiners", JOIN),
        ("plain_nouns", PLAIN),
        ("protected", WORD),
        ("regions", REGION),
        ("countries", COUNTRY),
        ("zones", ZONE),
        ("venues", VENUE),
        ("functions", FUNCTION),
        ("organisations", BODY),
        ("titles", TITLE),
        ("references", REFERENCE),
        ("event_nouns", EVENT),
        ("programme_nouns", PROGRAMME),
        ("document_kinds", DOCUMENT),
        ("time_words", TIME),
        ("days", DAY),
        ("levels", LEVEL),
    ):
        for word in terms(name):
            if word != "，":
                add(word, flag)
    for word, said in terms("verbs").items():
        add(word, VERB | {"hold": HOLD, "noun": NOMINAL}.get(said, 0))
    for word in terms("speech_verbs"):
        add(word, SPEECH | VERB if len(word) > 1 else SPEECH)
    for word, said in terms("institution_heads").items():
        add(word, SHORT_HEAD if said == "short" or len(word) == 1 else HEAD)
    for word, said in terms("group_nouns").items():
        add(word, GROUP | TITLE if said == "people" else GROUP)
    for word, flag in _place_words().items():
        add(word, flag)
    for number in _ordinals():
        for measure in "次届期场轮批":
            add(f"第{number}{measure}", WORD)
    words = list(flags)
    return ahocorasick_rs.AhoCorasick(
        words,
        matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
        implementation=ahocorasick_rs.Implementation.ContiguousNFA,
    ), list(flags.values())


def _ordinals() -> list[str]:
    ones = ["", *"一二三四五六七八九"]
    return [(f"{ones[tens] if tens > 1 else ''}十" if tens else "") + ones[n] for tens in range(7) for n in range(10)][
        1:
    ]


def _place_words() -> dict[str, int]:
    """Full names of all divisions; short names of provinces, prefectures and cities of county level."""
    table = divisions()
    weak = terms("not_places")
    words: dict[str, int] = {}
    for name, known in table.by_name.items():
        # 任县 and its like, abolished, are far more often 任 + 县
        if len(name) > 2 or (len(name) == 2 and any(d.valid(None) for d in known)):
            words[name] = PLACE | DISTRICT
    for short, known in table.by_short.items():
        if any(
            d.level < 3 or d.name.endswith("市") or short.endswith(("州", "县", "旗")) for d in known if d.valid(None)
        ):
            words[short] = words.get(short, 0) | (WEAK_PLACE if short in weak else PLACE)
    for short in ("香港", "澳门"):
        words[short] = words[short + "特别行政区"] = PLACE
    return words


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
        self.starts: list[int] = [word[1] for word in found]
        self.ends: list[int] = [word[2] for word in found]
        self.flags: list[int] = [known[word[0]] for word in found]
        if "有限" in text:
            self._restore_companies()
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
            if last == "县" and text[self.starts[index] : end] == "和县" and index and self._joins(index):
                # 市公安局和县…: the joiner and a level, not the county of that name
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
