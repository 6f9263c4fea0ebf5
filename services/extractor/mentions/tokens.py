"""The text as a row of known words: one pass of one automaton over all word lists.

Matches are leftmost-longest and do not overlap; characters between two words are unknown (parts of names, rare words).
Everything above works on this row by the flags of its words, so that each list is searched once.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache

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

_MARKS = {
    PUNCT: "，。；：！？!?;:,\n\t\r 　…—|·•、/\\~～<>=*#@&_\"'",
    OPEN: "“‘《（(【[「『〔<〈",
    CLOSE: "”’》）)】]」』〕>〉",
}
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
        add(word, VERB | HOLD if said == "hold" else VERB)
    for word in terms("speech_verbs"):
        add(word, SPEECH | VERB if len(word) > 1 else SPEECH)
    for word, said in terms("institution_heads").items():
        add(word, SHORT_HEAD if said == "short" or len(word) == 1 else HEAD)
    for word, said in terms("group_nouns").items():
        add(word, GROUP | TITLE if said == "people" else GROUP)
    for word, flag in _place_words().items():
        add(word, flag)
    words = list(flags)
    return ahocorasick_rs.AhoCorasick(words, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest), list(flags.values())


def _place_words() -> dict[str, int]:
    """Full names of all divisions; short names of provinces, prefectures and cities of county level."""
    table = divisions()
    weak = terms("not_places")
    words: dict[str, int] = {}
    for name in table.by_name:
        if len(name) > 1:
            words[name] = PLACE | DISTRICT
    for short, known in table.by_short.items():
        if any(
            d.level < 3 or d.name.endswith("市") or short.endswith(("州", "县", "旗")) for d in known if d.valid(None)
        ):
            words[short] = words.get(short, 0) | (WEAK_PLACE if short in weak else PLACE)
    for short in ("香港", "澳门"):
        words[short] = words[short + "特别行政区"] = PLACE
    return words


class Tokens:
    """The words of one text: `starts`, `ends` and `flags` in step, with look-up by position."""

    __slots__ = ("_opening", "at", "ending", "ends", "flags", "length", "starts", "text")

    def __init__(self, text: str) -> None:
        automaton, known = vocabulary()
        self.text = text
        self.length = len(text)
        found = automaton.find_matches_as_indexes(text)
        self.starts = [start for _, start, _ in found]
        self.ends = [end for _, _, end in found]
        self.flags = [known[word] for word, _, _ in found]
        self._split_markets()
        self.at = {start: index for index, start in enumerate(self.starts)}
        """Word that starts at a position."""
        self.ending = {end: index for index, end in enumerate(self.ends)}
        """Word that ends at a position."""
        self._opening: dict[int, int] | None = None

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
    def opening(self) -> dict[int, int]:
        """For each closing mark (by word index) the index of the mark that opened it, within one paragraph."""
        if self._opening is None:
            self._opening = {}
            stack: list[int] = []
            for index, flag in enumerate(self.flags):
                if flag & OPEN:
                    stack.append(index)
                elif flag & CLOSE:
                    wanted = PAIRS.get(self.text[self.starts[index]])
                    for back in range(len(stack) - 1, max(-1, len(stack) - 4), -1):
                        if self.text[self.starts[stack[back]]] == wanted:
                            self._opening[index] = stack[back]
                            del stack[back:]
                            break
                elif flag & PUNCT and self.text[self.starts[index]] == "\n":
                    stack.clear()
        return self._opening

    def _split_markets(self) -> None:
        """重庆市|场 is read 重庆|市场, 荣成市|长 荣成|市长: the longest match took a character of the next word."""
        text, table = self.text, divisions()
        for index, flag in enumerate(self.flags):
            end = self.ends[index]
            if not flag & DISTRICT or end >= self.length:
                continue
            following = text[end]
            last = text[end - 1]
            taken = (last == "市" and following in "场政民值") or (
                last in "市县区州省"
                and following == "长"
                and text[end + 1 : end + 2] not in ("江", "期", "安", "沙", "春")
            )
            if taken and text[self.starts[index] : end - 1] in table.by_short:
                self.ends[index] = end - 1
                self.flags[index] = PLACE
