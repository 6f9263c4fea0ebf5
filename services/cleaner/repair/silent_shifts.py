"""Stretches read one byte off behind a byte that is gone without a mark: `三泛炗哑蛾P于` for 三方簽訂《關於.

A decoder that leaves out what it cannot read, or a byte that was lost on the way, shows nothing where the shift begins:
the first byte of the next character takes the place of the lost one. What stands there surprises as no prose does, and
it is taken for shifted only where its bytes read as prose up to a place where a shift can end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from services.cleaner.repair.byte_shift import ODD, PLAUSIBLE, WIDE_FIGURE, Outcome, Restored, makes_up_figures
from services.cleaner.repair.choices import UNKNOWN, Choices
from services.cleaner.repair.dropped_pairs import told_apart
from services.cleaner.repair.gbk import LEADS, TRAILS, bytes_of, char_of
from services.cleaner.repair.offsets import Edit
from services.cleaner.repair.plausibility import PROSE
from services.cleaner.repair.shift_marks import asks_nothing
from services.cleaner.repair.stretches import LOST, Effort, Manner, stretches

_HAN = "\u4e00-\u9fff"
_END = re.compile(rf"[@-~€{LOST}](?<=[{_HAN}].)(?=[{_HAN}，。、；：,“”《》（）\d]|\Z)")
"""Where such a stretch may end: the second byte of a character as the letter that it is in ASCII, or a byte alone."""
_RUN = re.compile(f"[{_HAN}]{{3}}")
_AHEAD, _BEHIND = 2, 7
"""So many characters before those that surprise, or behind the first of them, the shift may begin."""
_FURTHEST = 60
"""Characters before a place where shifts end that are looked at."""
_CONVINCING = 25.0
"""Bits by which the stretch must be more plausible: nothing else tells of it."""
_COST_OF_UNKNOWN = 4.0
"""Of two readings that with fewer characters that cannot be told is taken, unless it is so much less plausible."""
_LEAST = 3
_CALM = 8
"""Behind so many characters that do not surprise nothing is shifted."""


def may_be_silent(text: str) -> bool:
    """A quick look: whether a text has a place where such a stretch may end."""
    return _END.search(text) is not None


def silent_shifts(paragraphs: Sequence[str], *, traditional: bool, swallows: bool) -> list[Outcome]:
    """What puts such stretches of the paragraphs of one text right."""
    effort = Effort()
    manner = Manner(traditional, True, swallows)
    return [_restored(paragraph, manner, effort) for paragraph in paragraphs]


def _restored(text: str, manner: Manner, effort: Effort) -> Outcome:
    edits: list[Edit] = []
    at = 0
    for end in _END.finditer(text):
        if end.start() < at or (end[0] in LOST and not asks_nothing(text, end)):
            continue
        if (begin := _surprising(text, max(at, end.start() - _FURTHEST), end.start())) is None:
            continue
        starts = range(max(at, begin - _AHEAD), min(begin + _BEHIND, end.start()))
        found = max((each for start in starts for each in _read(text, start, manner, effort)), key=_worth, default=None)
        if found is not None:
            edits.append(Edit(found.start, found.end, found.new))
            at = found.end
    return Outcome(edits, sum(edit.new.count(UNKNOWN) for edit in edits))


def _worth(found: Restored) -> float:
    return found.gain - _COST_OF_UNKNOWN * found.new.count(UNKNOWN)


def _surprising(text: str, start: int, end: int) -> int | None:
    """Where what surprises as no prose does begins that stands before a place."""
    begin = None
    for at in range(end - _LEAST, start - 1, -1):
        if _RUN.match(text, at) and PROSE.surprise(text[at : at + _LEAST], text[at - 1 : at] or "。") > ODD * _LEAST:
            begin = at
        elif (begin or end) - at > _CALM:
            break
    return begin


def _read(text: str, start: int, manner: Manner, effort: Effort) -> Iterator[Restored]:
    """The ways to read what begins at `start`, of which the first byte is lost, or the one before the last."""
    before = text[start - 1] if start else "。"
    if before in LOST:
        return  # what a mark tells of is read from there
    whole = Choices(before, PROSE, traditional=manner.traditional)
    begun = [(start, whole, tuple(LEADS))]
    if pair := bytes_of(text[start]):
        first = tuple(char for trail in TRAILS if (char := char_of(pair[0], trail)))
        begun += [(start + 1, whole.then(first), (pair[1],))] if first else []
    for at, read, pending in begun:
        for end, found, rest in stretches(text, at, pending, before, PROSE, manner, effort=effort, begun=read):
            after = text[end : end + 2] or "\n"
            behind = rest + after if rest.isalnum() else after
            then = found.bits(behind)
            now = PROSE.surprise(text[start:end].replace(UNKNOWN, "") + after, before)
            if len(found) < _LEAST or then > PLAUSIBLE * (len(found) + len(after)) or now - then < _CONVINCING:
                continue
            new = told_apart(found.text(behind), before, behind[:1], PROSE)
            if makes_up_figures(new, text):
                new = WIDE_FIGURE.sub(UNKNOWN, new)  # no figure: what two left-out bytes made of a mark
            yield Restored(start, end, new + ("" if new.endswith(UNKNOWN) and not rest.isalnum() else rest), now - then)
