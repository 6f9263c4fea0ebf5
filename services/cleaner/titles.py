"""What two titles say of two texts that resemble: one story, or two pages of one template."""

from __future__ import annotations

import re
from itertools import takewhile

from services.cleaner.fingerprints import reduced

_TELLING = 6
"""Letters of a title; a shorter one (公示) names a kind of page."""
_KIND = re.compile(
    "(?=.{2,12}$).*(?:通知|公告|公示|通告|公报|决定书?|[告通]知书|裁定书|批复|答复|回复|周报|月报|预警)$"
)
_RELATIVE = re.compile("[我本该全各]")
"""With such a word a site speaks of its own place."""


def stated(title: str, letters: str) -> str:
    """Which pairs of neighbouring letters of a title a reduced text has too: a number's hexadecimal digits."""
    told = reduced(title)
    bits = sum(1 << at for at in range(len(told) - 1) if told[at : at + 2] in letters)
    return f"{bits:x}" if bits else ""


def are_alike(one: str, other: str) -> bool:
    """Whether two reduced titles are the same, or one is the other one with words added."""
    shorter, longer = sorted((one, other), key=len)
    letters = iter(longer)
    return shorter in longer or all(letter in letters for letter in shorter)


def name_one_story(one: str, other: str) -> bool:
    """Whether two reduced titles are alike and no mere name of a kind of page."""
    return min(len(one), len(other)) >= _TELLING and are_alike(one, other)


def name_a_kind(one: str, other: str) -> bool:
    """Whether two reduced titles are one that many notices bear."""
    return one == other and _KIND.match(one) is not None


def rests(one: str, other: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where, in each of two reduced titles, what the other one has not; None unless it stands in one frame, which is
    half of the longer title."""
    before = _alike_at_first(one, other)
    behind = min(_alike_at_first(one[::-1], other[::-1]), len(one) - before, len(other) - before)
    if (before + behind) * 2 < max(len(one), len(other)) or before + behind >= min(len(one), len(other)):
        return None
    return (before, len(one) - behind), (before, len(other) - behind)


def tell_apart(one: str, one_stated: str, other: str, other_stated: str, letters: str) -> bool:
    """Whether titles of one frame name two matters, each of which its own text names too: the one, whose reduced text
    is `letters`, does not name the other's, not even with a letter that a mirror lost."""
    found = rests(one, other)
    if found is None:
        return False
    (start, end), (other_start, other_end) = (
        _of_two(title, *rest) for title, rest in zip((one, other), found, strict=True)
    )
    name, other_name = one[start:end], other[other_start:other_end]
    if _RELATIVE.match(name) or _RELATIVE.match(other_name):
        return False
    pairs = [other_name[at : at + 2] for at in range(len(other_name) - 1)]
    return (
        sum(pair in letters for pair in pairs) * 2 < len(pairs)
        and _is_stated(one_stated, start, end)
        and _is_stated(other_stated, other_start, other_end)
    )


def _alike_at_first(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _of_two(title: str, start: int, end: int) -> tuple[int, int]:
    """The rest, with its neighbour where it is a single letter."""
    if end - start > 1:
        return start, end
    return (start, end + 1) if end < len(title) else (max(0, start - 1), end)


def _is_stated(bits: str, start: int, end: int) -> bool:
    wanted = (1 << end - 1) - (1 << start)
    return end - start > 1 and int(bits or "0", 16) & wanted == wanted
