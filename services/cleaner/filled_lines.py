"""Lines that a program filled as far as the next word had room: those of a wrapped text, and which of them go on.

No line of such a text has room for what the next one begins with, but the last of each paragraph. Where several lines
leave no room at one and the same width, and hardly any leaves more, that is no accident.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import product, takewhile
from typing import NamedTuple

from services.cleaner.columns import columns
from services.cleaner.repair.wrapped import PAGE_NUMBER

_WORD = re.compile(r"[!-~]+[，。；：、！？”）》]*|[“（《]*.[，。；：、！？”）》]*", re.S)
"""What no line ends within: words and numbers, and a character with the marks that may not stand apart from it."""
_FINAL = "。！？…：；!?;:"
_NARROWEST = 30
"""Columns of the lines of a wrapped text, a Chinese character taking two; shorter lines are lists and verses."""
_WIDE, _NARROW, _WIDEST = 50, 36, 100
"""The same of a short text, and of one whose paragraphs are set in; columns of either at most."""
_PROSE = re.compile("[，。；]|(?<=[\u4e00-\u9fff])[,;]")
"""What lines of a text have, titles seldom."""
_BYLINE = re.compile(r"[\u4e00-\u9fff]{0,4}(?:来源|稿源|时间|日期)[ \u3000]*[:：|丨]")
"""How the line below a title begins, which goes on with nothing."""
_CALLED = re.compile(r"(?:电话|热线|QQ|微信)\s*[:：]?\s*\d[\d-]{6,}$")
"""How an advertisement ends that stands above a title."""
_SLACK = 2
"""Columns by which the lines of a scan are not quite full."""
_LEAST = 3
"""So many lines that leave no room are no accident."""
_RAGGED = 6
"""By how much such a line may be shorter."""
_SHARE, _MORE = 0.75, 0.02
"""Of the lines that end within a sentence, how many leave no room, and how many more by another measure."""
_SET_IN = 2
"""The same of lines that are set in."""


class Filled(NamedTuple):
    """What is known of the lines of a wrapped text, each by its number."""

    going_on: set[int]
    """Lines that go on with the one above them."""
    numbers: set[int]
    """Numbers of pages that stand between such lines."""


class _Pair(NamedTuple):
    """A line with the one right below it, or below the numbers of its page."""

    above: int
    below: int
    numbers: Sequence[int]


def filled(raw: Sequence[str]) -> Filled | None:
    """Which lines of a text go on with the one above, blank ones among all; None where it was not wrapped."""
    lines = [line.rstrip() for line in raw]
    told = [line.lstrip() for line in lines]
    indents = {at: len(line) - len(said) for at, (line, said) in enumerate(zip(lines, told, strict=True)) if said}
    least = min(indents.values(), default=0)
    begun = set_in = {at for at, indent in indents.items() if indent > least}
    begun = begun if len(begun) >= _SET_IN else set()
    parted = bool(begun) or not all(told[1:-1])  # where paragraphs begin is shown
    pairs = [pair for pair in _pairs(told) if pair.below not in begun]
    open_pairs = [pair for pair in pairs if told[pair.above][-1] not in _FINAL]
    if sum(len(lines[pair.above]) >= _NARROWEST // 2 - _RAGGED for pair in open_pairs) < _LEAST:
        return (
            _of_few(lines, pairs, set_in) if set_in or parted else None
        )  # as in most texts, before anything is measured
    best, full = 0.0, list[_Pair]()
    rooms: dict[Callable[[str], int], dict[int, tuple[int, int]]] = {}  # by the measure and the upper line
    tops = {0, min(begun, default=0)}  # above the first paragraph stands what a page says of it, as long as it likes
    for top, (measure, slack) in product(sorted(tops), ((columns, 0), (len, 0), (columns, _SLACK))):
        narrowest = _NARROWEST // (2 if measure is len else 1)
        if top and full:
            break
        if measure not in rooms:
            rooms[measure] = {pair.above: _room(measure, lines[pair.above][least:], told[pair.below]) for pair in pairs}
        room = rooms[measure]
        torn = [(room[p.above][0], room[p.above][1] + slack) for p in open_pairs if p.above >= top]
        width, fitting = _width([each for each in torn if each[0] >= narrowest - _RAGGED])
        share = fitting / (sum(2 * own >= width for own, _ in torn) or 1)
        if width < narrowest or fitting < (1 + bool(top)) * (_LEAST + slack) or share < max(_SHARE, best + _MORE):
            continue
        going = [pair for pair in pairs if room[pair.above][0] <= width < room[pair.above][1] + slack]
        if 2 * sum(_PROSE.search(told[pair.above]) is not None for pair in going) >= len(going):
            best = share
            full = [p for p in going if parted or told[p.above][-1] not in _FINAL or room[p.above][0] == width]
    found = Filled(set(), set())
    blocks = parted and not begun and len(full) == len(pairs)  # each line of another kind stands apart
    for pair in full:
        if pair.above not in found.going_on and _BYLINE.match(told[pair.below]):
            continue
        inside = blocks or pair.above in found.going_on or pair.above in begun
        above = "" if _CALLED.search(told[pair.above]) else told[pair.above]
        if inside or _PROSE.search(above) or (above and _PROSE.search(told[pair.below])):
            found.going_on.add(pair.below)
            found.numbers.update(pair.numbers)
    return found if found.going_on else _of_few(lines, pairs, set_in) if set_in or parted else None


def _of_few(lines: Sequence[str], pairs: Sequence[_Pair], set_in: set[int]) -> Filled | None:
    """The same of a short text whose paragraphs are parted by blank lines, or set in: the lines that have another below
    them are the longest, all about as long, and some break off within a sentence."""
    pairs = [pair for pair in pairs if pair.below not in set_in and pair.above >= min(set_in, default=0)]
    if not any(_is_torn(lines[pair.above]) for pair in pairs):
        return None
    if not set_in:
        full, width = pairs, max(map(columns, lines))
    else:  # up to what stands below the text
        width = max(columns(lines[pair.above]) for pair in pairs[:2])
        full = list(takewhile(lambda pair: width - _RAGGED <= columns(lines[pair.above]) <= width + _SLACK, pairs))
        ended = pairs[len(full)].above if len(full) < len(pairs) else len(lines)
        longest = max((columns(line) for line in lines[min(set_in) : ended + 1]), default=0)
        full = full if max(set_in) <= ended and longest <= width + _SLACK else []
    all_full = all(columns(lines[pair.above]) >= width - _RAGGED for pair in full)
    torn = sum(_is_torn(lines[pair.above]) for pair in full)
    least = 2 if set_in and len(full) <= _LEAST else 1
    if not all_full or not (_NARROW if set_in else _WIDE) <= width <= _WIDEST or torn < least:
        return None
    full = [pair for pair in full if not _BYLINE.match(lines[pair.below].lstrip())]
    return Filled({pair.below for pair in full}, {number for pair in full for number in pair.numbers})


def _is_torn(line: str) -> bool:
    """Whether a line breaks off within a sentence that has marks: …揭牌仪式在云河举行。省市场监管."""
    return line[-1].isalnum() and _PROSE.search(line) is not None


def _room(measure: Callable[[str], int], line: str, below: str) -> tuple[int, int]:
    """The width of a line, and what it would be with the word that the next one begins with."""
    own, word = measure(line), _WORD.match(below)
    return own, own + measure(word[0]) if word else own


def _pairs(told: Sequence[str]) -> Iterator[_Pair]:
    above, numbers, apart = -1, list[int](), False
    for at, said in enumerate(told):
        if not said:
            apart = True
        elif PAGE_NUMBER.fullmatch(said):
            numbers.append(at)
        else:
            if above >= 0 and (numbers or not apart):
                yield _Pair(above, at, numbers)
            above, numbers, apart = at, [], False


def _width(rooms: list[tuple[int, int]]) -> tuple[int, int]:
    """The width at which most lines leave no room for the next word, and how many do; each by its own width, and that
    with the word."""
    changes = Counter[int]()
    for own, with_word in rooms:
        changes[own] += 1
        changes[with_word] -= 1
    best, most, now = 0, 0, 0
    for width in sorted(changes):
        now += changes[width]
        if now > most:
            best, most = width, now
    return best, most
