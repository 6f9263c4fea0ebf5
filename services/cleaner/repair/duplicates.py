"""Bodies that a page prints twice."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate, groupby, pairwise

from services.cleaner.letters import letters_in
from services.cleaner.repair.offsets import Edit

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
_PAIRS, _KINDS = 12, 5
"""Characters of a line all of which are printed twice, and how many different ones it has: no rule, no 爸爸妈妈."""
_TIMES = (4, 3, 2)
_SENTENCE = re.compile(r"[。！？!?；;…][”」』）)]*\s*\Z")
_ENDS = re.compile(rf"{_SENTENCE.pattern}|(?:19|20)\d\d年\d{{1,2}}月\d{{1,2}}日\Z")
"""How a text ends: with a sentence, or with the day below a signature."""
_CAPTION = re.compile("[（(][^（()）]{2,24}(?:[摄攝图圖]|[图圖]片)[)）]$")
"""What a picture shows, and whose it is; some pages have it below the picture and in its place."""
_NUMBERED = re.compile(r"[第（(]?[0-9一二三四五六七八九十]")


def repeated_paragraphs(paragraphs: Sequence[str]) -> list[range]:
    """Stretches of whole paragraphs that say again what was said before, however the two are cut into paragraphs.

    A body is printed twice as a whole, or from its beginning on; facts that are worded alike (two recalls, two answers)
    are told by what stands between them.
    """
    effort = _Effort()
    again = {at for at, (one, other) in enumerate(pairwise(paragraphs), 1) if one == other and _CAPTION.search(one)}
    if not _may_repeat(paragraphs, effort):
        return [range(at, at + 1) for at in sorted(again)]
    keys = [letters_in(p) for p in paragraphs]
    again |= _at_once(paragraphs, keys)
    left = [at for at in range(len(keys)) if at not in again]
    for copy in _copies([paragraphs[at] for at in left], [keys[at] for at in left], effort):
        again.update(left[copy.start : copy.stop])
    ordered = sorted(again)
    begins = [at for at in ordered if at - 1 not in again]
    ends = [at + 1 for at in ordered if at + 1 not in again]
    return list(map(range, begins, ends))


def _at_once(paragraphs: Sequence[str], keys: Sequence[str]) -> set[int]:
    """Paragraphs that say what the one right before them says, where several in a row do and prose is among them. One
    alone may be the author's slip; rows of a table may be alike."""
    again: set[int] = set()
    run: list[range] = []
    at = 0
    for key, count in [*((key, len(list(equal))) for key, equal in groupby(keys)), ("", 0)]:
        after = at + count
        if key and count > 1:
            run.append(range(at + 1, after))
        elif key or not count:
            prose = [len(keys[copies[0]]) for copies in run if "\t" not in paragraphs[copies[0]]]
            if len(run) > 1 and sum(length for length in prose if length >= _HEAD) >= MIN_REPEATED:
                again.update(*run)
            run = []
        at = after
    return again


def _copies(paragraphs: Sequence[str], keys: Sequence[str], effort: _Effort) -> list[range]:
    letters = "".join(keys)
    starts = [0, *accumulate(map(len, keys))]
    opening = _opening(keys)
    prose = [at for at, key in enumerate(keys) if len(key) >= _HEAD and _SENTENCE.search(paragraphs[at])]
    furniture = max(opening, next(iter(prose), 0))
    dropped: list[range] = []
    at = 1
    while at < len(keys) and effort.left > 0:
        first = _first_place(letters, starts[at], starts[at + 1], effort)
        end, there = _end_of_copy(letters, starts, first, at, effort) if first >= 0 else (at, 0)
        begin = at  # a short line before it, the title, may have come again with it
        while begin > 1 and starts[begin - 1] >= there and letters.endswith(keys[begin - 1], 0, first):
            begin -= 1
            first -= len(keys[begin])
        while begin > 1 and starts[begin - 1] >= there and keys[begin - 1] in keys[:furniture]:
            begin -= 1
        length = starts[end] - starts[at]
        is_body = length >= BODY * len(letters)
        if there >= starts[begin]:
            is_copy = end - begin > 1 or (is_body and "\t" not in paragraphs[at])
        else:
            # Something stands between the two: the foot of the first one, or what the second one is about.
            # Whatever stands right above it, the text had gone on behind what several long paragraphs say again.
            went_on = any(there <= starts[other] < starts[begin] for other in prose)
            several = end - begin > 1 and length >= 2 * MIN_REPEATED
            ended = _ENDS.search(paragraphs[begin - 1]) or (several and went_on)
            is_copy = (
                is_body
                and first <= starts[furniture if ended else opening]
                and (end - begin > 1 or bisect_right(starts, first) < bisect_left(starts, there))
                and not (first > 0 and _are_alike(paragraphs[opening - 1], paragraphs[begin - 1]))
            )
        if length >= MIN_REPEATED and is_copy:
            whole = bisect_right(starts, first) - 1  # what has its paragraphs is kept, not what was run together
            is_run_together = end - begin > 1 and starts[whole : whole + 2] == [first, there]
            dropped.append(range(whole, whole + 1) if is_run_together else range(begin, end))
            at = end
        else:
            at += 1
    return dropped


def _opening(keys: Sequence[str]) -> int:
    """How many paragraphs are the title, or say it again."""
    title = next(filter(None, keys), "")
    return next((at for at, key in enumerate(keys) if key not in title and title not in key), 1) or 1


def _are_alike(one: str, two: str) -> bool:
    """Whether two lines may be headings of the same kind: each has its own facts under it."""
    if _ENDS.search(two):
        return False
    first, second = letters_in(one), letters_in(two)
    return first[:2] == second[:2] or first[-2:] == second[-2:] or _NUMBERED.match(two) is not None


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
    return after if _is_worn(key, letters[there:after]) else None


def _is_worn(key: str, original: str) -> bool:
    """Whether a copy differs from its original by letters that one of them lost: another name or figure is a fact."""
    matcher = SequenceMatcher(None, key, original, autojunk=False)
    return matcher.ratio() >= SAME and all(change[0] != "replace" for change in matcher.get_opcodes())


def doubled_paragraphs(paragraphs: Sequence[str]) -> dict[int, int]:
    """Where each paragraph ends that says the same from there on, by its index; short ones where several do."""
    ends = {at: end for at, each in enumerate(paragraphs) if (end := doubled(each, _HEAD)) is not None}
    return ends if sum(ends.values()) >= MIN_REPEATED else {}


def doubled(paragraph: str, least: int = _HEAD) -> int | None:
    """Where a paragraph ends that says the same from there on, once more or several times, in `least` characters each
    time; null for any other."""
    if len(paragraph) < min(_TIMES) * least or paragraph.find(paragraph[:_HEAD], _HEAD) < 0:
        return None
    for times in _TIMES:
        length = len(paragraph) // times
        at = paragraph.find(paragraph[:_HEAD], length - 2, length + 2 + _HEAD) if length >= least else -1
        if at >= 0 and not paragraph.replace(first := paragraph[:at].rstrip(), "").strip():
            return len(first)
    return None


def doubled_characters(paragraph: str) -> list[Edit]:
    """The edits that leave one of each two characters, where all are printed twice, as some programs set bold letters;
    of a stretch in a paragraph where marks or figures are, too."""
    if len(paragraph) >= _PAIRS and paragraph[::2] == paragraph[1::2] and len(set(paragraph)) >= _KINDS:
        return [Edit(at, at + 1, "") for at in range(1, len(paragraph), 2)]
    if not _MARK_TWICE.search(paragraph):
        return []
    stretches = (each for each in _STRETCH_TWICE.finditer(paragraph) if len({*each[0]}) > _KINDS)
    bold = (each for each in stretches if _MARK_TWICE.search(each[0]))
    return [Edit(at, at + 1, "") for each in bold for at in range(each.start() + 1, each.end(), 2)]


def may_be_doubled_characters(paragraphs: Sequence[str]) -> bool:
    """A quick look: whether a paragraph begins with characters printed twice, or marks stand side by side."""
    whole = "\n".join(paragraphs)
    begun = [each for each in paragraphs if each[:1] == each[1:2] and each[2:3] == each[3:4]]
    return bool(begun or [mark for mark in _MARKS_TWICE if mark in whole])


_MARKS_TWICE = ("，，", "、、", "。。", "：：", "；；", "（（", "““", "《《", ",,", "::")
_MARK_TWICE = re.compile("|".join(_MARKS_TWICE))
_STRETCH_TWICE = re.compile(r"(?:(\S)\1){6,}")


def glued_titles(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that take a title from the beginning of a paragraph that was printed behind it without a mark."""
    titles: dict[str, str] = {}
    edits: list[list[Edit]] = []
    for paragraph in paragraphs:
        title = titles.get(paragraph[:_LOOK], "")
        glued = title and paragraph.startswith(title) and _DATELINE.match(paragraph, len(title))
        edits.append([Edit(0, glued.end(1), "")] if glued else [])
        if len(paragraph) < MIN_REPEATED and _TITLE.match(paragraph) and not _SENTENCE.search(paragraph):
            titles[paragraph[:_LOOK]] = paragraph
    return edits


_TITLE = re.compile("(?:[^\u4e00-\u9fff]*[\u4e00-\u9fff]){10}.*[\u4e00-\u9fff”》](?<![年月日])\\Z")
_DATELINE = re.compile(
    r"(\s*)(?:[\u4e00-\u9fff]{2,8}(?:讯|消息|电)[\s（(：:]|(?:19|20)\d\d年\d|\d{1,2}月\d{1,2}日|近日|日前|为(?:进一步|深入|切实|全面|认真)|本报讯)"
)
"""How a text begins that no title goes on with."""
