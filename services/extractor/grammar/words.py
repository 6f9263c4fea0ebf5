"""The words that a clause is read by: prepositions, adverbs, auxiliaries, everyday verbs, found in one pass."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache, partial
from importlib.resources import files
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from services.extractor.lexicons import terms


class WordKind:
    """The part that a word plays in reading a clause; bits, as a word may play several. Named like the sections of
    `words.toml`. Plain numbers: to name a member of an enumeration costs as much as calling a function."""

    PREPOSITION = 1
    ADVERB = 2
    FUTURE = 4
    MODAL = 8
    NEGATION = 16
    CONNECTIVE = 32
    AUXILIARY = 64
    """Hands the clause on to another verb (决定, 组织): the subject stays the same."""
    PREDICATE = 128
    VERBAL = 256
    """A noun as often as a verb (检查, 培训)."""
    SPEECH = 512
    """What follows is somebody's words (强调, 要求)."""
    REPORT = 1024
    """What follows is told as a fact (获悉, 据介绍)."""
    WHOLE = 2048
    """Holds a listed word without its meaning; never reported."""


VERBS = WordKind.VERBAL | WordKind.PREDICATE | WordKind.SPEECH
"""What may be the verb of a clause."""

Stretches = tuple[list[int], list[int]]
"""Starts and ends of stretches of a text, in order, none overlapping."""


def outside(stretches: Stretches, automaton: AhoCorasick, text: str) -> Iterator[tuple[int, int, int]]:
    """What the automaton finds, in order, without what lies wholly inside a stretch. Of a word that begins inside one
    (世卫组织|召开 with 组织召开) only what stands behind the stretch can be a word, of one that ends inside (在|建德市
    with 在建) only the preposition before."""
    starts, ends = stretches
    at, last, done = 0, len(starts), 0
    for match in automaton.find_matches_as_indexes(text):
        _, start, end = match
        while at < last and ends[at] <= start:
            at += 1
        if at < last and start + 1 == starts[at] < end and text[start] in _LEADING:
            before = automaton.find_matches_as_indexes(text[start : start + 1])
            if before:
                yield before[0][0], start, start + 1
        elif at == last or start < starts[at]:
            if start >= done:
                yield match
        elif end > ends[at]:
            stop = ends[at]
            behind = automaton.find_matches_as_indexes(text[stop : stop + _LONGEST])
            if behind and behind[0][1] == 0:
                done = stop + behind[0][2]
                yield behind[0][0], stop, done


_LEADING = frozenset("在从到赴对向与")
_LONGEST = 8
"""Characters of the longest word that is sought behind a name."""


class Word(NamedTuple):
    """One word of the list at its place in the text."""

    text: str
    start: int
    end: int
    kinds: int
    """`WordKind` bits."""


class Vocabulary:
    """The word list as one longest-match automaton."""

    def __init__(self, sections: dict[int, set[str]]) -> None:
        kinds: dict[str, int] = {}
        for kind, words in sections.items():
            for word in words:
                kinds[word] = kinds.get(word, 0) | kind
        self._words = list(kinds)
        # `whole` only hides what has no entry of its own.
        self._kinds = [kinds[w] & ~WordKind.WHOLE for w in self._words]
        self._automaton = AhoCorasick(
            self._words, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA
        )  # few words: the fastest kind takes three megabytes

    def find(self, text: str, covered: Stretches = ([], [])) -> list[Word]:
        """The listed words of the text, in order, never overlapping; none that lies wholly inside a covered stretch."""
        words, kinds = self._words, self._kinds
        make = partial(tuple.__new__, Word)  # a text has hundreds: without the named tuple's own detour
        return [
            make((words[index], start, end, kinds[index]))
            for index, start, end in outside(covered, self._automaton, text)
            if kinds[index]
        ]


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of `words.toml`."""
    listed = tomllib.loads(files(__package__).joinpath("words.toml").read_text(encoding="utf-8"))
    sections = {getattr(WordKind, section.upper()): set(words.split()) for section, words in listed.items()}
    short = {w for words in sections.values() for w in words if len(w) == 1} - _MEANT
    hide = {w for w in terms("protected") if not short.isdisjoint(w) and _MEANT.isdisjoint(w)}
    return Vocabulary({**sections, WordKind.WHOLE: sections[WordKind.WHOLE] | hide})


_MEANT = frozenset("以不无未能…")
"""What keeps its sense inside longer words (以奖代补, 不到)."""
