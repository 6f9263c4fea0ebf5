"""The words that a clause is read by: prepositions, adverbs, auxiliaries, everyday verbs, found in one pass."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache, partial
from importlib.resources import files
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from services.extractor.lexicons import parted_verbs, terms
from services.extractor.mentions.cuts import AIMED_AT


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
    WHOLE = 0
    """Holds a listed word without its meaning; never reported."""


VERBS = WordKind.VERBAL | WordKind.PREDICATE | WordKind.SPEECH
"""What may be the verb of a clause."""

Stretches = tuple[list[int], list[int]]
"""Starts and ends of stretches of a text, in order, none overlapping."""


def outside(stretches: Stretches, automaton: AhoCorasick, text: str) -> Iterator[tuple[int, int, int]]:
    """What the automaton finds, in order, without what lies wholly inside a stretch. Of a word that begins inside one
    (世卫组织|召开 with 组织召开) only what stands behind the stretch can be a word, of one that ends inside (在|建德市
    with 在建) only the preposition before; 特展|开幕 is read with the show whole."""
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
            if start < done:
                continue
            torn = automaton.find_matches_as_indexes(text[start + 1 : end + 1]) if text[start:end] == "展开" else ()
            if torn and text.startswith(_OPENS_SHOW, end):
                done = end + 1
                yield torn[0][0], start + 1, done
            else:
                yield match
        elif (start, end) == (starts[at], ends[at]) and text[start] == "“":
            yield match  # 为企业“把脉问诊”
        elif end > ends[at]:
            stop = ends[at]
            named = at + 1 < last and starts[at + 1] == stop + 1 and text[stop] in _LEADING  # 某所|在|京, not 在京
            behind = automaton.find_matches_as_indexes(text[stop : stop + (1 if named else _LONGEST)])
            if behind and behind[0][1] == 0:
                done = stop + behind[0][2]
                yield behind[0][0], stop, done


_LEADING = frozenset("在从到赴来对向给与经由以将把为于及让并任")
_OPENS_SHOW = ("幕", "展")
"""画展|开幕, 特展|开展: what the second character of 展开 opens."""
_LONGEST = 8
"""Characters of the longest word that is sought behind a name."""


class Word(NamedTuple):
    """One word of the list at its place in the text."""

    text: str
    start: int
    end: int
    kinds: int
    """`WordKind` bits."""


_PAIR = 2
_STATE = re.compile("在[^用]")
"""在职, 在研: how somebody is, unless a word begins inside it and none behind it (在|职业学校, 在研|项目);
在用|电梯 is no 用电."""


def _inside(part: tuple[str, int, int], start: int) -> tuple[str, int, int, int]:
    """共|处置, not 共处; 招聘会|同步举行, not 会同: what stands in a word that hides it, as a word of its own."""
    text, at, kinds = part
    return text, start + at, start + at + len(text), kinds


class Vocabulary:
    """The word list as one longest-match automaton."""

    def __init__(self, sections: dict[int, set[str]], ordinary: Iterable[str] = ()) -> None:
        """`ordinary`: words that hide one of the list inside them, unless the next word begins inside them, too."""
        kinds: dict[str, int] = {}
        for kind, words in sections.items():
            for word in words:
                kinds[word] = kinds.get(word, 0) | kind
        hiding = [word for word in ordinary if word not in kinds]
        self._words = [*kinds, *hiding]
        self._kinds = [*kinds.values(), *(0 for _ in hiding)]
        self._parts = {len(kinds) + i: (w[0], 0, kinds.get(w[0], 0)) for i, w in enumerate(hiding) if len(w) == _PAIR}
        self._states = {i: (w[0], 0, kinds[w[0]]) for i, w in enumerate(kinds) if _STATE.fullmatch(w) and w[0] in kinds}
        self._tails = {i: (w[1:], 1, kinds[w[1:]]) for i, w in enumerate(kinds) if w[0] == "会" and w[1:] in kinds}
        self._pairs = {word[:_PAIR] for word in (*_following(), *kinds) if len(word) > 1} if hiding else set()
        self._automaton = AhoCorasick(self._words, matchkind=MatchKind.LeftmostLongest)

    def kinds_of(self, word: str) -> int:
        """What a word of the list is; 0 where it has no entry."""
        return self._kinds[self._words.index(word)] if word in self._words else 0

    def find(self, text: str, covered: Stretches = ([], [])) -> list[Word]:
        """The listed words of the text, in order, never overlapping; none that lies wholly inside a covered stretch."""
        words, kinds, parts, tails, states = self._words, self._kinds, self._parts, self._tails, self._states
        make = partial(tuple.__new__, Word)  # a text has hundreds: without the named tuple's own detour
        found: list[Word] = []
        done = 0
        for index, start, end in outside(covered, self._automaton, text):
            if start < done:
                continue
            if kinds[index]:
                found.append(make((words[index], start, end, kinds[index])))
            elif index in tails:
                found.append(make(_inside(tails[index], start)))
            elif text[start] == "对" and AIMED_AT.match(text, start):
                found.append(make(("对", start, start + 1, WordKind.PREPOSITION)))
                behind = self._automaton.find_matches_as_indexes(text[start + 1 : start + 1 + _LONGEST])
                if behind and behind[0][1] == 0 and not kinds[behind[0][0]]:
                    done = start + 1 + behind[0][2]  # 对|方便|面
            elif index in states:
                if text[start + 1 : end + 1] in self._pairs and text[end : end + _PAIR] not in self._pairs:
                    found.append(make(_inside(states[index], start)))
            elif index in parts and text[start + 1 : start + 3] in self._pairs:
                found.append(make(_inside(parts[index], start)))
                behind = self._automaton.find_matches_as_indexes(text[start + 1 : start + 1 + _LONGEST])
                if behind and behind[0][1] == 0 and kinds[behind[0][0]]:  # 并|发放, 共|处置
                    done = start + 1 + behind[0][2]
                    found.append(make((words[behind[0][0]], start + 1, done, kinds[behind[0][0]])))
        return found

    def breaks(self, word: str) -> bool:
        """Whether one listed word of one character opens a longer word or stands inside it: 对|抗, 方|向|盘."""
        found = self.find(word)
        return len(found) == 1 and found[0].end == found[0].start + 1 < len(word)


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of `words.toml`."""
    listed = tomllib.loads(files(__package__).joinpath("words.toml").read_text(encoding="utf-8"))
    sections = {getattr(WordKind, section.upper()): set(words.split()) for section, words in listed.items()}
    sections[WordKind.PREDICATE].update(parted_verbs())
    return Vocabulary(sections, filter(Vocabulary(sections).breaks, _ordinary()))


def _following() -> Iterator[str]:
    """Ordinary words that may follow one of a single character."""
    for name in ("protected", "verbs", "institution_heads", "group_nouns"):
        yield from terms(name)


def _ordinary() -> list[str]:
    """Ordinary words that may hold a preposition or the like."""
    return [word for word in terms("protected") if _MEANT.isdisjoint(word)]


_MEANT = frozenset("以不无未能…")
"""What keeps its sense inside longer words (以奖代补, 不到)."""
