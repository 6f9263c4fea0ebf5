"""Paragraphs that are lines: of a text that was wrapped at some width (by a PDF file, a mail, a form), or torn inside a
word. Where lines end by their length, about one in four ends inside a word; paragraphs that somebody wrote hardly ever
do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from services.cleaner.columns import columns
from services.cleaner.repair.pinyin import TONES
from services.cleaner.repair.plausibility import tearing

TORN = 5.0
"""Bits by which the characters on both sides of a line's end belong to one word."""
CERTAIN = 8.0
"""The same where nothing but these two tells that a paragraph goes on."""
LIKELY = -8.0
"""The same where the paragraph ends in the middle of a sentence."""
_FINAL = frozenset("。！？…；：!?;:”」）)》】")
_GOES_ON = frozenset("，、")
_ENDED = frozenset("。！？")
SENTENCE = re.compile("[，、。；,]")
"""What lines of a text have; headings seldom do."""
_LATIN = re.compile(r"[A-Za-z]\n[A-Za-z]")
"""Words between which there was a space."""
_READING = re.compile(rf"[(（][a-z{TONES}]{{0,5}}\n[a-z{TONES}]{{0,5}}[)）]")
"""An inserted reading that was torn."""
_FIGURE = re.compile(r"[0-9.]+\n(?:[0-9]|[年月日万亿元余%％]|[个家名人次件起][^、])")
"""A figure that was torn, or torn from what it counts."""
_LABELLED = re.compile("[:：][^，。]*\\Z")
"""A value, which ends where its line does."""
_BEGINS = re.compile(
    r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．]\D|[●■◆▲·•*-]|附件?[：:\d]"
)
"""What begins an item, not the rest of a sentence."""
PAGE_NUMBER = re.compile(r"[-—－–·•\s]*(?:第\s*)?\d{1,3}\s*页?(?:\s*[/／,，共]\s*共?\s*\d{1,3}\s*页?)?[-—－–·•\s]*")
"""The number of a page, which stands between its last line and the first one of the next."""
_BROKEN_OFF = re.compile("。[”）]?[^。！？；：:”）\\s]{0,200}[\u4e00-\u9fff](?<![网报社台摄图影照发讯电])\\Z")
"""A paragraph that ends in the middle of a sentence which is not its first one; captions, watermarks end otherwise."""
_RUNS_ON = re.compile("[\u4e00-\u9fff“《0-9]")
_LONG = 20
"""Characters of a line by itself that is no heading."""
_NARROWEST = 12
"""Characters of a wrapped line."""
_WIDE = 24
"""The same where no word is torn."""
_SLACK = 2
"""By how much a full line may be shorter: a mark may not begin a line, two digits are as wide as a character."""
_CLAUSES = 4
"""So many paragraphs that end in the middle of a sentence are no accident."""
_VERSE = 3
"""So many lengths may the lines of verses have."""
_TORN_LINES = 2
_FULL = 5


class Lines(NamedTuple):
    """What is to be done about lines."""

    groups: list[list[int]]
    """Paragraphs, in order, that are one paragraph each."""
    numbers: list[int]
    """The numbers of pages between them."""


def lines(paragraphs: Sequence[str]) -> Lines:
    """Which paragraphs go together as lines of one, and which are the numbers of the pages that these stood on."""
    if around_words := _around_words(paragraphs):
        return Lines(around_words, [])
    told = [at for at, each in enumerate(paragraphs) if each and not PAGE_NUMBER.fullmatch(each)]
    by_clause = _ends_by_clause([paragraphs[at] for at in told])
    pairs = [(a, b) for a, b in pairwise(told) if _may_go_on(paragraphs[a], by_clause=by_clause)]
    open_pairs = [(a, b) for a, b in pairs if paragraphs[a][-1] not in _FINAL]
    torn = {a: bits for a, b in open_pairs if (bits := _tearing(paragraphs[a], paragraphs[b])) >= TORN}
    is_full = _full(
        [paragraphs[a] for a, _ in open_pairs], [paragraphs[a] for a in torn], [paragraphs[a] for a in told]
    )
    going = {a for a, b in open_pairs if _goes_on(paragraphs[a], paragraphs[b], torn.get(a, 0.0), by_clause=by_clause)}
    if is_full is not None:
        going |= {a for a, b in open_pairs if is_full(paragraphs[a]) and not _begins(paragraphs[a], paragraphs[b])}
    groups: list[list[int]] = []
    for a, b in pairs:
        if a not in going:
            continue
        if groups and groups[-1][-1] == a:
            groups[-1].append(b)
        elif a in torn or SENTENCE.search(paragraphs[a]):
            groups.append([a, b])
    crossed = any(b - a > 1 and any(paragraphs[a + 1 : b]) for group in groups for a, b in pairwise(group))
    numbers = [at for at, each in enumerate(paragraphs) if each and PAGE_NUMBER.fullmatch(each)] if crossed else []
    return Lines(groups, numbers)


_WORD = re.compile("[\u4e00-\u9fff]{2,8}")
_AGAIN = 3
"""So often a word stands on a line of its own where a site links it."""


def _around_words(paragraphs: Sequence[str]) -> list[list[int]]:
    """The lines of paragraphs that were torn around a word which the site links wherever it stands (“世界|计量|日”)."""
    counts = Counter(line for line in paragraphs if len(line) <= _LONGEST_WORD and _WORD.fullmatch(line))
    words = {word for word, count in counts.items() if count >= _AGAIN}
    if not words:
        return []
    at = [i for i, line in enumerate(paragraphs) if line in words and 0 < i < len(paragraphs) - 1]
    inside = [i for i in at if paragraphs[i - 1][-1:] not in _ENDED]
    prose = [i for i in inside if all(SENTENCE.search(paragraphs[j]) for j in (i - 1, i + 1))]
    if len(prose) * 2 < len(at):
        return []
    ends = tuple(f"{mark}{word}" for word in words for mark in "、，")
    cut = [
        i for i, line in enumerate(paragraphs[:-1]) if line.endswith(ends)
    ]  # joined already: 知识讲座、计量|科普宣传
    groups: list[list[int]] = []
    for i in sorted([*at, *cut]):
        before = [i - 1] if i in inside else []
        if groups and groups[-1][-1] >= i - 1 and (before or groups[-1][-1] == i):
            groups[-1] = sorted({*groups[-1], i, i + 1})
        else:
            groups.append([*before, i, i + 1])
    return groups


_LONGEST_WORD = 8


def full_lines(paragraphs: Sequence[str]) -> Callable[[str], bool] | None:
    """What tells the lines that go on from those that end a paragraph, by their width; None where none do."""
    told = [line for line in paragraphs if not PAGE_NUMBER.fullmatch(line)]
    open_pairs = [(a, b) for a, b in pairwise(told) if _may_go_on(a) and a[-1] not in _FINAL]
    torn = [line for line, following in open_pairs if _tearing(line, following) >= TORN]
    return _full([line for line, _ in open_pairs], torn, told)


def _full(open_lines: list[str], torn: list[str], lines: list[str]) -> Callable[[str], bool] | None:
    return _width(torn, lines) or _width(_of_one_length(open_lines), lines)


def _of_one_length(lines: list[str]) -> list[str]:
    """Of the lines that end no sentence those of one length, where they are nearly all: prose that by accident was
    torn between words alone."""
    lengths = Counter(len(line) for line in lines if SENTENCE.search(line))
    length, count = max(lengths.items(), key=lambda found: found[1], default=(0, 0))
    if length < _WIDE or count < _FULL or count * 4 < 3 * lengths.total():
        return []
    return [line for line in lines if len(line) == length]


def _may_go_on(line: str, *, by_clause: bool = False) -> bool:
    """Whether a line may be one of prose, not a row of a table."""
    return (len(line) >= _NARROWEST or (by_clause and line[-1] in _GOES_ON)) and "\t" not in line


def _ends_by_clause(lines: Sequence[str]) -> bool:
    """Whether a text has a line for every clause, as for small screens; verses, whose lines are of one length, do."""
    clauses = [line for line in lines if line[-1] in _GOES_ON]
    return len(clauses) >= max(_CLAUSES, len(lines) / 4) and len(set(map(len, clauses))) > _VERSE


def _begins(line: str, following: str) -> bool:
    """Whether a line is no rest of a sentence, whatever the width of the one before it."""
    if _BEGINS.match(following) is not None:
        return True
    return _LATIN.match(f"{line[-1]}\n{following[0]}") is not None and not _tears_a_reading(line, following)


def _tears_a_reading(line: str, following: str) -> bool:
    return _READING.search(f"{line[-6:]}\n{following[:6]}") is not None


def _tearing(line: str, following: str) -> float:
    if _tears_a_reading(line, following):
        return CERTAIN
    if _FIGURE.match(f"{line[-1]}\n{following[:2]}"):
        return TORN if SENTENCE.search(line) and not _LABELLED.search(line) else 0.0
    return tearing(line[-1], following[0])


def _goes_on(line: str, following: str, bits: float, *, by_clause: bool) -> bool:
    """Whether a line by itself tells that the next goes on with it."""
    if len(line) > _LONG and following.startswith(line[:_LONG]):
        return False  # below a teaser its text begins anew
    if line[-1] in _GOES_ON:
        return (by_clause or len(line) > _LONG) and not _BEGINS.match(following)
    if len(line) <= _LONG or following[-1] not in _FINAL:
        return False
    if bits >= CERTAIN:
        return True
    broken = _BROKEN_OFF.search(line) is not None and _RUNS_ON.match(following) is not None
    return broken and tearing(line[-1], following[0]) >= LIKELY


def _width(torn: list[str], lines: list[str]) -> Callable[[str], bool] | None:
    """What tells the full lines of a text, of which some are `torn`; None where it was not wrapped."""
    if not torn:
        return None
    best: tuple[float, Callable[[str], bool]] | None = None
    for measure in (len, columns):
        if best is not None and best[0] == 1.0:
            break
        widths = Counter(map(measure, torn))
        slack = _SLACK if measure is len else 2 * _SLACK - 1
        width, among = max(
            ((w, sum(widths[w - less] for less in range(slack + 1))) for w in widths),
            key=lambda found: (found[1], -found[0]),
        )
        measured = [(line, measure(line)) for line in lines]
        full = [line for line, length in measured if width - slack <= length <= width]
        ended = sum(line[-1] in _ENDED for line in full)
        longer = sum(length > width for _, length in measured)
        # Lines of one length hardly one of which ends with a sentence need no second word that is torn.
        alike = len(full) >= _FULL and ended * 5 <= len(full) and longer * 3 <= len(full)
        if not alike and (among < _TORN_LINES or among * 10 < len(full) or ended * 4 > len(full)):
            continue
        if among * 2 < len(torn):
            continue
        share = among / len(torn)
        if best is None or share > best[0]:
            best = share, _between(measure, width - slack, width)
    return best and best[1]


def _between(measure: Callable[[str], int], least: int, most: int) -> Callable[[str], bool]:
    return lambda line: (most if line[-1] in _ENDED else least) <= measure(line) <= most
