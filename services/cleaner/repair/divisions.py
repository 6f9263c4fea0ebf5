"""Characters that a mirror lost within the name of an administrative division, where the names of GB/T 2260 leave one
reading: `海南省?口市` is 海口市, the only city of that province that is written so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from services.cleaner.repair.offsets import Edit, apply
from services.cleaner.repair.stretches import LOST
from sources.adcodes import read_divisions

_GAP = re.compile(f"(?<![{LOST}])[{LOST}]{{1,2}}(?=[\u4e00-\u9fff（(])")
"""A lost character, each of whose bytes may have left a mark, or two."""
_ROOM = 12
"""Characters of the longest name that gaps are looked for in."""
_KNOWN_PLACED, _KNOWN = 2, 3
"""Characters of a name, its ending among them, that must be left where what it lies in stands beside it, and where
nothing tells."""
_GOES_ON = re.compile("市(?:[场面值价容民侩]|政(?![府协]))|区[域间别分]|旗[帜舰下号]|盟[友约国]")
"""How the end of a name goes on where it is that of another word (人?市场)."""
_OF_ANY = re.compile("(?:[山地市城老新库矿林港关]|自治)区$")
"""How names end that are what many a region is called."""
_ENDING = re.compile("(?:省|市|地区|[\u4e00-\u9fff]族自治州|(?:壮族|回族|维吾尔)?自治区|特别行政区)$")
"""What is left out where a division stands before the name of another one."""
_KINDS = (
    (re.compile(r"[（(](?:区、?市|自治区、?直辖市|市、自治区|市、区、兵团)[、）)]"), "省"),
    (re.compile(r"[（(]市、?区[、）)]"), "县"),
)
"""What stands behind the kind of a division when the kinds beside it are named: 各?（区、市）."""
_MANY = 50
"""Lost characters of a paragraph beyond which no more are looked at."""


class _Fit(NamedTuple):
    """A name that fits around a gap."""

    lost: str
    name: str
    adcode: str
    before: str
    """What stands before the name."""
    behind: str
    begun: bool
    """Whether its first characters are left."""

    @property
    def known(self) -> int:
        return len(self.name) - len(self.lost)

    @property
    def is_placed(self) -> bool:
        """Whether the name of a division that it lies in stands before it, or that of one which lies in it behind."""
        if any(self.before.endswith(name) for name in _above(self.adcode)):
            return True
        within = (_table().get(self.behind[:end], ()) for end in range(_KNOWN, _ROOM))
        return any(_lies_in(code, self.adcode) for codes in within for code in codes)

    @property
    def stands_alone(self) -> bool:
        """Whether so much is left of the name that it can be told without."""
        return self.known >= _KNOWN and self.begun and _OF_ANY.search(self.name) is None


def may_be_lost(text: str) -> bool:
    """A quick look: whether something stands for lost characters."""
    return any(mark in text for mark in LOST) and _GAP.search(text) is not None


def named(paragraph: str) -> list[Edit]:
    """The edits that put back the characters which the names of divisions tell."""
    edits: list[Edit] = []
    for gap in islice(_GAP.finditer(paragraph), _MANY):
        before, behind = apply(paragraph[: gap.start()], edits)[-2 * _ROOM :], paragraph[gap.end() :][: 2 * _ROOM]
        if kind := next((name for beside, name in _KINDS if beside.match(behind)), ""):
            edits.append(Edit(*gap.span(), kind))
            continue
        fits = [*_fitting(before, behind, len(gap[0]))]
        told = {fit.lost for fit in fits if fit.known >= _KNOWN_PLACED and fit.is_placed}
        told = told or {fit.lost for fit in fits if fit.stands_alone}
        if len(told) == 1:
            edits.append(Edit(*gap.span(), told.pop()))
    return edits


def _fitting(before: str, behind: str, longest: int) -> Iterator[_Fit]:
    """Every name that fits between `before` and `behind` with at most so many characters lost, in each way."""
    around = _gaps()
    for name, at, to in (*around.get(before[-1:] + behind[0], ()), *around.get(behind[0], ())):
        rest = len(name) - to
        if to - at > longest or not before.endswith(name[:at]) or not behind.startswith(name[to:]):
            continue
        if not _GOES_ON.match(name[-1] + behind[rest : rest + 2]):
            above, lost = before[: len(before) - at], name[at:to]
            yield from (_Fit(lost, name, code, above, behind[rest:], at > 0) for code in _table()[name])


@cache
def _gaps() -> dict[str, list[tuple[str, int, int]]]:
    """The characters beside a gap of one or two, or the one behind it where it begins a name: the names in which it may
    be, and where."""
    gaps: dict[str, list[tuple[str, int, int]]] = {}
    for name in _table():
        for to in range(1, len(name)):
            for at in range(max(0, to - 2), to):
                gaps.setdefault(name[max(0, at - 1) : at] + name[to], []).append((name, at, to))
    return gaps


def _lies_in(inner: str, outer: str) -> bool:
    return inner != outer and inner.startswith(outer.rstrip("0").ljust(2, "0"))


@cache
def _table() -> dict[str, list[str]]:
    """The names of divisions, and the codes of each."""
    table: dict[str, list[str]] = {}
    for division in read_divisions():
        table.setdefault(division.name, []).append(division.adcode)
    return table


@cache
def _above(adcode: str) -> list[str]:
    """The names of the divisions that one lies in, whole and without their ending."""
    codes = {adcode[:2] + "0000", adcode[:4] + "00"} - {adcode}
    names = [name for name, known in _table().items() if codes.intersection(known)]
    return [*names, *(short for name in names if len(short := _ENDING.sub("", name)) > 1)]
