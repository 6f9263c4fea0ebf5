"""Bodies that a page prints twice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

_UNREAD = re.compile(r"[\W_]+")
_HEAD = 20
_LOOK = 10
MIN_REPEATED = 60
"""Letters that a stretch must have that repeats the one right before it: slogans, form fields and list items may come
again."""
BODY = 0.25
"""Share of the whole text from which on a stretch is a body, not a paragraph that an author says again."""


def repeated_paragraphs(paragraphs: Sequence[str]) -> list[range]:
    """The stretches of whole paragraphs that say again, letter by letter, what was said before; however the two are cut
    into paragraphs."""
    if not _may_repeat(paragraphs):
        return []
    keys = [_UNREAD.sub("", p) for p in paragraphs]
    letters = "".join(keys)
    starts = [0, *accumulate(map(len, keys))]
    dropped: list[range] = []
    at = 1
    while at < len(keys):
        start = starts[at]
        head = letters[start : start + _HEAD]
        first = letters.find(head, 0, start) if len(head) == _HEAD and len(keys[at]) >= _HEAD else -1
        end = _end_of_copy(letters, starts, first, at) if first >= 0 else at
        length = starts[end] - start
        adjacent = first + length >= start and end - at > 1
        if length >= MIN_REPEATED and (adjacent or length >= BODY * len(letters)):
            begin = at  # a short line before it, the title, may have come again with it
            while begin > 1 and letters[:first].endswith(keys[begin - 1]) and starts[begin - 1] >= first + length:
                begin -= 1
                first -= len(keys[begin])
            dropped.append(range(begin, end))
            at = end
        else:
            at += 1
    return dropped


def _may_repeat(paragraphs: Sequence[str]) -> bool:
    """A quick look: whether any paragraph begins as something before it reads."""
    whole = "\n".join(paragraphs)
    start = 0
    for paragraph in paragraphs:
        if len(paragraph) >= _HEAD and whole.find(paragraph[:_LOOK], 0, start) >= 0:
            return True
        start += len(paragraph) + 1
    return False


def _end_of_copy(letters: str, starts: Sequence[int], first: int, at: int) -> int:
    """The paragraph after the last one of the copy that begins with paragraph `at` of what stands from `first` on."""
    start, end = starts[at], at
    while end + 1 < len(starts):
        stop = starts[end + 1]
        if (
            first + stop - start > start
            or letters[starts[end] : stop] != letters[first + starts[end] - start : first + stop - start]
        ):
            break
        end += 1
    return end


def doubled(paragraph: str) -> int | None:
    """Where the second half of a paragraph begins that says the first half again; null for any other."""
    middle = len(paragraph) // 2
    if middle < MIN_REPEATED:
        return None
    at = paragraph.find(paragraph[:_HEAD], middle - 2, middle + 2 + _HEAD)
    return at if at >= 0 and paragraph[:at].strip() == paragraph[at:].strip() else None
