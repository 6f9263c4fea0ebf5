"""Words that a mirror weaves into a text again and again where no headline tells them: `，江州各量…。云岭准校…的县开…`.

The mirror takes a headline to pieces, joins pieces to some five or ten words, and puts one behind each mark, in the
same order again and again. No text of anybody's begins all its clauses with the same strings in the same order, goes on
differently behind each, and has strings for it that are hardly words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import chain
from typing import NamedTuple

from services.cleaner.repair.offsets import Edit
from services.cleaner.repair.plausibility import PROSE

_ENDS = frozenset("，。；！？,;!?")
_SLOT = re.compile(f"[{''.join(_ENDS)}：、”）》:)的是](?=([\u4e00-\u9fff]{{2}}))")
"""Where such a word is put: behind marks of clauses, now and then behind other marks."""
_LOOKED_AT = 2000
"""Characters at the head of a text behind which no mirror goes on: it weaves in some twenty words."""
_WORDS = range(4, 15)
"""Words of a cycle."""
_LONGEST = 8
"""Characters of one."""
_SEEN = 10
"""So many words in their order are no accident, …"""
_DENSE = 0.7
"""… where so many of the marks between the first and the last have one, …"""
_DIFFERENT = 0.75
"""… so many of them stand between something else each, no list of places that a text repeats, …"""
_STRANGE = 8.0
"""… and they surprise by so many bits a character."""
_FOREIGN = 10.0
"""Bits of a character that the text has no place for."""
_PIECE = 2
_MOST = 0.6
"""So many of the places where a word begins must hold all of it."""
_HAN = re.compile("[\u4e00-\u9fff]+")
_FAR = 24
"""So many places at most from a word to where it comes again."""
_NO_WORD = 4
"""A word of so many characters is one nowhere."""


class _Place(NamedTuple):
    """Where a word may have been put."""

    slot: int
    """So many marks of clauses stand before it."""
    paragraph: int
    start: int
    said: str
    """The two characters there."""


def woven_cycle(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that take such words out."""
    edits: list[list[Edit]] = [[] for _ in paragraphs]
    places = _places(paragraphs)
    row = max(_rows(places), key=len, default=[]) if _are_dense(places) else []
    if len(row) < _SEEN or len(row) < _DENSE * (row[-1].slot - row[0].slot + 1):
        return edits
    words = _words(paragraphs, row)
    ends = [(place, place.start + len(word)) for place, word in zip(row, words, strict=True) if word]
    follows = [paragraphs[place.paragraph][end : end + 2] for place, end in ends]
    before = [paragraphs[place.paragraph][max(0, place.start - 3) : place.start] for place, _ in ends]
    if min(len({*follows}), len({*before})) < _DIFFERENT * len(ends) or _strangeness(paragraphs, ends) < _STRANGE:
        return edits
    for place, end in ends:
        edits[place.paragraph].append(Edit(place.start, end, ""))
    _add_others(paragraphs, {word for word in words if len(word) >= _NO_WORD}, edits)
    return edits


def _places(paragraphs: Sequence[str]) -> list[_Place]:
    """Those whose two characters stand at another place too; none where too few do."""
    heads: list[str] = []
    length = 0
    for text in paragraphs:
        heads.append(text[: _LOOKED_AT - length])
        length += len(text)
        if length >= _LOOKED_AT:
            break
    seen = Counter(chain.from_iterable(map(_SLOT.findall, heads)))
    found: list[_Place] = []
    if sum(count for count in seen.values() if count > 1) < _SEEN:
        return found
    slot = 0
    for number, text in enumerate(heads):
        for at in _SLOT.finditer(text):
            slot += at[0] in _ENDS
            if seen[at[1]] > 1:
                found.append(_Place(slot, number, at.end(), at[1]))
    return found


def _are_dense(places: Sequence[_Place]) -> bool:
    """Whether anywhere so many stand so close that the mirror may have put them."""
    spans = (last.slot - first.slot + 1 for first, last in zip(places, places[_SEEN - 1 :], strict=False))
    return any(span * _DENSE <= _SEEN for span in spans)


def _rows(places: Sequence[_Place]) -> Iterator[list[_Place]]:
    """For every two places that begin alike: the words in common to what follows each, and where they stand in turn."""
    at: dict[str, int] = {}
    times = Counter(place.said for place in places)
    for number, place in enumerate(places):
        before, at[place.said] = at.get(place.said), number
        if before is None or number - before not in range(_WORDS.start, _FAR):
            continue
        if number - before < _DENSE * (place.slot - places[before].slot):
            continue
        one, two = [p.said for p in places[before:number]], [p.said for p in places[number : 2 * number - before + 4]]
        common = {*one}.intersection(two)
        if len(common) < _WORDS.start or sum(map(times.__getitem__, common)) < _SEEN:
            continue  # too few, whatever their order
        cycle = list(dict.fromkeys(_in_common(one, two)))
        if len(cycle) in _WORDS:
            yield _in_turn(places, cycle)


def _in_common(one: Sequence[str], two: Sequence[str]) -> list[str]:
    """What stands in both in the same order."""
    blocks = SequenceMatcher(None, one, two, autojunk=False).get_matching_blocks()
    return [word for block in blocks for word in one[block.a : block.a + block.size]]


def _in_turn(places: Sequence[_Place], cycle: Sequence[str]) -> list[_Place]:
    """The places whose words follow one another as they do in the cycle, one that is left out now and then."""
    row: list[_Place] = []
    due = 0
    for place in places:
        if place.said not in cycle:
            continue
        turn = cycle.index(place.said)
        ahead = (turn - due) % len(cycle)
        if not row or ahead <= 1:
            row.append(place)
            due = (turn + 1) % len(cycle)
    return row


def _words(paragraphs: Sequence[str], row: Sequence[_Place]) -> list[str]:
    """For each place the word that was put there; empty where the text itself begins like one."""
    shown = [paragraphs[place.paragraph][place.start : place.start + _LONGEST] for place in row]
    words = {said: _alike([text for text in shown if text.startswith(said)]) for said in {p.said for p in row}}
    return [word if text.startswith(word := words[p.said]) else "" for p, text in zip(row, shown, strict=True)]


def _alike(shown: Sequence[str]) -> str:
    """How far most of them begin alike: pieces of headlines have two characters."""
    word = shown[0][:_PIECE]
    while len(word) < _LONGEST:
        size = len(word) + _PIECE
        longer = Counter(text[:size] for text in shown if text.startswith(word) and _HAN.fullmatch(text[:size]))
        further, count = max(longer.items(), key=lambda item: item[1], default=("", 0))
        if count < 2 or count < _MOST * len(shown) or len(further) < size:
            break
        word = further
    odd = {text[len(word) : len(word) + 1] for text in shown}
    return word + odd.pop() if len(shown) > 1 and len(odd) == 1 and _is_odd(word, shown) else word


def _is_odd(word: str, shown: Sequence[str]) -> bool:
    """Whether one more character belongs to the word: what goes on with it surprises much more than what is behind."""
    behind = len(word) + 1
    return all(
        PROSE.surprise(text[behind - 1 : behind + 2], "，") - PROSE.surprise(text[behind : behind + 2], "，") > _FOREIGN
        for text in shown
        if len(text) > behind + 1
    )


def _strangeness(paragraphs: Sequence[str], ends: Sequence[tuple[_Place, int]]) -> float:
    """Bits a character by which the text surprises less without the words."""
    bits = characters = 0.0
    for place, end in ends:
        text = paragraphs[place.paragraph]
        before, after = text[place.start - 1], text[end : end + 2]
        bits += PROSE.surprise(text[place.start : end] + after, before) - PROSE.surprise(after, before)
        characters += end - place.start
    return bits / characters


def _add_others(paragraphs: Sequence[str], words: Collection[str], edits: list[list[Edit]]) -> None:
    """Where else such a word stands, whatever is before it."""
    if not words:
        return
    pattern = re.compile("|".join(map(re.escape, words)))
    for number, text in enumerate(paragraphs):
        there = {edit.start for edit in edits[number]}
        edits[number] += [Edit(m.start(), m.end(), "") for m in pattern.finditer(text) if m.start() not in there]
        edits[number].sort()
