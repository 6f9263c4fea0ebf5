"""Bodies that a page prints twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate

from services.cleaner.letters import letters_in

_HEAD = 20
_LOOK = 10
_LONGEST_COMPARED = 4000
_FOUND_A_STEP = 2_000
"""Letters that are searched in one step of effort."""
_COMPARED_A_STEP = 10
"""Pairs of equal letters that are compared in one."""
MIN_REPEATED = 60
"""Letters that a stretch must have that repeats the one right before it: slogans, form fields and list items may come
again."""
SAME = 0.97
"""Share of its letters that a copy has in common with what it copies."""
BODY = 0.25
"""Share of the whole text from which on a stretch is a body, not a paragraph that an author says again."""


def repeated_paragraphs(paragraphs: Sequence[str]) -> list[range]:
    """Stretches of whole paragraphs that say again what was said before, however the two are cut into paragraphs."""
    effort = _Effort()
    if not _may_repeat(paragraphs, effort):
        return []
    keys = [letters_in(p) for p in paragraphs]
    letters = "".join(keys)
    starts = [0, *accumulate(map(len, keys))]
    dropped: list[range] = []
    at = 1
    while at < len(keys) and effort.left > 0:
        start = starts[at]
        first = _first_place(letters, start, starts[at + 1], effort)
        end, there = _end_of_copy(letters, starts, first, at, effort) if first >= 0 else (at, 0)
        length = starts[end] - start
        adjacent = there >= start and end - at > 1
        if length >= MIN_REPEATED and (adjacent or length >= BODY * len(letters)):
            begin = at  # a short line before it, the title, may have come again with it
            while begin > 1 and letters[:first].endswith(keys[begin - 1]) and starts[begin - 1] >= there:
                begin -= 1
                first -= len(keys[begin])
            dropped.append(range(begin, end))
            at = end
        else:
            at += 1
    return dropped


@dataclass(slots=True)
class _Effort:
    """What may still be spent on one text, in steps of about a microsecond: the work grows with the square of its
    length, and no text that somebody wrote needs much of it."""

    left: float = 25_000


def _may_repeat(paragraphs: Sequence[str], effort: _Effort) -> bool:
    """A quick look: whether any paragraph begins as something before it reads."""
    whole = "\n".join(paragraphs)
    start = 0
    for paragraph in paragraphs:
        probes = (0, _HEAD) if len(paragraph) > 2 * _HEAD else (0,) if len(paragraph) >= _HEAD else ()
        if any(whole.find(paragraph[at : at + _LOOK], 0, start) >= 0 for at in probes):
            return True
        effort.left -= len(probes) * start / _FOUND_A_STEP
        if effort.left <= 0:
            break
        start += len(paragraph) + 1
    return False


def _first_place(letters: str, start: int, end: int, effort: _Effort) -> int:
    """Where the paragraph `letters[start:end]` was read before; -1 where it was not. A letter lost in its first words
    must not hide it: the words after them are looked for as well."""
    for skipped in (0, _HEAD, 2 * _HEAD):
        if start + skipped + _HEAD <= end:
            found = letters.find(letters[start + skipped : start + skipped + _HEAD], 0, start)
            effort.left -= (start if found < 0 else found) / _FOUND_A_STEP
            if found >= skipped:
                return found - skipped
    return -1


def _end_of_copy(letters: str, starts: Sequence[int], first: int, at: int, effort: _Effort) -> tuple[int, int]:
    """The paragraph after the last one of the copy that begins with paragraph `at` of what stands from `first` on, and
    where the original of it ends."""
    end, there = at, first
    while end + 1 < len(starts) and effort.left > 0:
        key = letters[starts[end] : starts[end + 1]]
        effort.left -= 1
        after = _after_same(letters, key, there, effort)
        if after is None or after > starts[at]:
            break
        end, there = end + 1, after
    return end, there


def _after_same(letters: str, key: str, there: int, effort: _Effort) -> int | None:
    """Where it ends that reads at `there` as `key` does, but for the few letters that a mirror may have lost."""
    if letters.startswith(key, there):
        return there + len(key)
    slack = len(key) * 3 // 100 + 1
    if not _HEAD <= len(key) <= _LONGEST_COMPARED:
        return None
    tail = key[-_LOOK:]
    found = letters.find(tail, there + len(key) - len(tail) - slack, there + len(key) + slack)
    if found < 0:
        return None
    after = found + len(tail)
    effort.left -= sum(count * count for count in Counter(key).values()) / _COMPARED_A_STEP
    if effort.left <= 0:
        return None
    return after if SequenceMatcher(None, key, letters[there:after], autojunk=False).ratio() >= SAME else None


def doubled(paragraph: str) -> int | None:
    """Where the second half of a paragraph begins that says the first half again; null for any other."""
    middle = len(paragraph) // 2
    if middle < MIN_REPEATED:
        return None
    at = paragraph.find(paragraph[:_HEAD], middle - 2, middle + 2 + _HEAD)
    return at if at >= 0 and paragraph[:at].strip() == paragraph[at:].strip() else None
