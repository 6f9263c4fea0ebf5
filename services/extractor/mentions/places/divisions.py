"""The table of divisions (GB/T 2260), by code, by name and by what they are called in running text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from functools import cache, lru_cache

from services.extractor.lexicons import terms
from sources.adcodes import FOREVER, Division, read_divisions

_PARTS_OF_TOWNS = ("城区", "郊区", "矿区")
"""What a few districts are called, and what is said of every town."""
_FULL_ENDINGS = (
    "特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "特区", "省", "市", "盟", "县", "区", "旗",
)  # fmt: skip
_PAIR = 2
_STILL_SAID = frozenset([
    "儋县", "嵊县", "巢县", "彬县", "梅县", "横县", "沙县", "涿县", "滁县", "滦县", "潍县", "蓟县", "衢县", "赣县",
    "郧县", "郫县", "鄞县", "陕县",
])  # fmt: skip
"""Abolished counties of two characters, of which the first makes no word and no surname with what stands before it."""


class Divisions:
    """All divisions, by full and by short name."""

    def __init__(self) -> None:
        self.by_code: dict[str, list[Division]] = defaultdict(list)
        self.by_name: dict[str, list[Division]] = defaultdict(list)
        self.by_short: dict[str, list[Division]] = defaultdict(list)
        """Names without their ending, of all levels but districts; ambiguous words included."""
        self._asked: dict[tuple[str, int | None, str], list[Division]] = {}
        table = list(read_divisions())
        for division in table:
            self.by_code[division.adcode].append(division)
        # 任县 and its like, abolished, are far more often 任 + 县
        words = {d.name for d in table if len(d.name) == _PAIR} - {d.name for d in table if d.valid(None)} - _STILL_SAID
        words.update(_PARTS_OF_TOWNS)
        for division in table:
            if division.name in words or division.name[:-1] in words:  # 沙县; 沙县区, for 三明市沙县 not to cut it
                self._add_below(division)
            if division.name in words:
                continue
            self.by_name[division.name].append(division)
            for short in short_names(division):
                self.by_short[short].append(division)

    def _add_below(self, division: Division) -> None:
        """Enter a name that is one only behind the division above it: 汕尾市城区, 天津市蓟县."""
        part, code = division.name in _PARTS_OF_TOWNS, division.adcode
        cities = self.by_code.get(code[:4] + "00", [])
        anywhere = not part and division.name not in terms("not_places")
        for above in [*cities, *self.by_code[code[:2] + "0000"]] if anywhere else cities:
            for name in (above.name, *short_names(above)):
                known = self.by_name[name + division.name]
                known.append(division)
                if part and division.until != FOREVER:  # 大同市城区 today: a part of the town
                    known.append(replace(above, since=division.until + 1))

    def name_of(self, adcode: str, year: int | None = None) -> str:
        """The name of one division, the last one where none was valid; empty where the code is unknown."""
        known = self.by_code.get(adcode, [])
        valid = [d for d in known if d.valid(year)]
        return (valid or known)[-1].name if known else ""

    @lru_cache(maxsize=8192)  # noqa: B019 - the table lives as long as the process
    def full_name(self, adcode: str, year: int | None = None) -> str:
        """The name with those of the divisions above it, for example 山东省威海市荣成市."""
        codes = dict.fromkeys((adcode[:2] + "0000", adcode[:4] + "00", adcode))
        return "".join(self.name_of(code, year) for code in codes)

    def named(self, name: str, year: int | None = None, above: str = "") -> list[Division]:
        """The divisions of this full or short name, below the one of the code `above`: those valid in that year; where
        none was, those that were the last of their province."""
        found = self._asked.get((name, year, above))
        if found is None:
            full, short = self.by_name.get(name, []), self.by_short.get(name, [])
            if above:
                full, short = ([d for d in k if d.adcode != above and contains(above, d.adcode)] for k in (full, short))
            found = [d for d in full if d.valid(year)] or [d for d in short if d.valid(year)]
            if not found:
                last = {d.adcode[:2]: d.until for d in sorted((*full, *short), key=lambda d: d.until)}
                found = [d for d in (*full, *short) if d.until == last[d.adcode[:2]]]
            self._asked[name, year, above] = found
        return found

    def lies_in(self, inner: str, outer: str) -> bool:
        """Whether a division of the one name ever lay in one of the other (民和县 in 海东市)."""
        codes = {d.adcode for d in (*self.by_name.get(inner, ()), *self.by_short.get(inner, ()))}
        above = {d.adcode for d in (*self.by_name.get(outer, ()), *self.by_short.get(outer, ()))}
        return any(contains(code, other) for code in above for other in codes - above)


def contains(outer: str, inner: str) -> bool:
    """Whether the division `inner` lies in (or is) the division `outer`."""
    return inner.startswith(outer.rstrip("0").ljust(2, "0")) if outer[4:] == "00" else inner == outer


def short_names(division: Division) -> Iterable[str]:
    """What the division is called in running text besides its name: 威海, 凉山州 and 凉山, 内蒙古, 长阳县."""
    name = division.name
    ending = next((e for e in _FULL_ENDINGS if name.endswith(e)), "")
    if not ending or (ending == "区" and division.level == 3):
        return
    stem = name[: -len(ending)]
    if ending.startswith("自治"):
        stem = _without_peoples(stem)
        yield stem + {"自治州": "州", "自治县": "县", "自治旗": "旗", "自治区": "自治区"}[ending]
    if len(stem) > 1:
        yield stem


def _without_peoples(stem: str) -> str:
    """内蒙古 stays, 阿坝藏族羌族 → 阿坝, 新疆维吾尔 → 新疆."""
    peoples = _peoples()
    changed = True
    while changed:
        changed = False
        for people in peoples:
            if stem.endswith(people) and len(stem) - len(people) >= 2:
                stem, changed = stem[: -len(people)], True
                break
    return stem


@cache
def _peoples() -> list[str]:
    return sorted(terms("peoples"), key=len, reverse=True)


@cache
def divisions() -> Divisions:
    """The table, read once."""
    return Divisions()
