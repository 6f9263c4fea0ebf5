"""Administrative divisions (GB/T 2260): the whole table, and codes as a declaration uses them: does this one exist, and
fit this level?

The data is that of python-stdnum (`stdnum/cn/loc.dat`), which follows the published table from 1980 on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from stdnum import numdb

NATIONAL = "100000"
"""The whole country: by convention, not by GB/T 2260, which starts at the provinces."""

_VALIDITY = re.compile(r"^\[(?P<since>\d{4})?-(?P<until>\d{4})?\]")
_RECORD = re.compile(r"(?:\[(\d*)-(\d*)\])?([^,\[]+)")
_NOT_NAMES = frozenset(
    {"市辖区", "市", "县", "南区", "北区", "新区", "市区", "省直辖县级行政区划", "自治区直辖县级行政区划"}
)
_GENERIC = re.compile(r"(?:市辖区|直辖|行政单位|行政区划)")
_ENDED = {"429001": 2000, "422921": 1994}
"""Codes whose last year the table does not tell: 随州市 and 神农架林区 have others since."""
_SIMPLIFIED = str.maketrans("別區門", "别区门")
"""Hong Kong's and Macau's names stand in the table as they are written there."""
FOREVER = 9999


@dataclass(frozen=True, slots=True)
class Division:
    """One division under one name, for the years in which both held."""

    adcode: str
    """Six digits."""
    name: str
    since: int = 0
    until: int = FOREVER
    """Last year of validity."""

    @property
    def level(self) -> int:
        """1 province, 2 prefecture, 3 county."""
        if self.adcode.endswith("0000"):
            return 1
        return 2 if self.adcode.endswith("00") else 3

    def valid(self, year: int | None) -> bool:
        """Whether it stood in that year; without a year, whether it stands today."""
        return self.until == FOREVER if year is None else self.since <= year <= self.until


def read_divisions() -> Iterable[Division]:
    """Every division under every name that it had."""
    province = ""
    for line in (files("stdnum") / "cn" / "loc.dat").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if not line.startswith(" "):
            province, _, rest = line.partition(" ")
            yield Division(province + "0000", rest.split('"')[1].translate(_SIMPLIFIED))
            continue
        code, _, rest = line.strip().partition(" ")
        for since, until, name in _RECORD.findall(rest.split('"')[1]):
            # a municipality's 0000 line repeats the province; 0100 and 0200 lines only group districts and counties
            if code == "0000" or name in _NOT_NAMES or _GENERIC.search(name):
                continue
            last = int(until or _ENDED.get(province + code, FOREVER))
            yield Division(province + code, name, int(since or 0), last)


@cache
def _table() -> Any:
    return numdb.get("cn/loc")


def division_name(adcode: str) -> str | None:
    """The division's name as it is today (河北省石家庄市); null where the code was never given.

    Raises `ValueError` where it was given once and is abolished.
    """
    if adcode == NATIONAL:
        return "中华人民共和国"
    known = {key: value for _, properties in _table().info(adcode) for key, value in properties.items()}
    if "county" not in known:
        return None
    abolished = ""
    for named in known["county"].split(","):
        validity = _VALIDITY.match(named)
        name = _VALIDITY.sub("", named)
        if validity is None or validity["until"] is None:
            province = "" if adcode.endswith("0000") else known["province"]
            return f"{province}{name}"
        abolished = f"{name} until {validity['until']}"
    raise ValueError(f"{adcode} was {abolished} and is abolished")


def check_adcode(adcode: str, level: str) -> None:
    """Raise `ValueError` where `adcode` is no present division, or none of this `level`."""
    if not re.fullmatch(r"\d{6}", adcode):
        raise ValueError(f'{adcode!r} is not six digits, for example "370000" (山东省)')
    name = division_name(adcode)
    if name is None:
        raise ValueError(f"{adcode} is not in GB/T 2260")
    # Cities are xxyy00, and the counties that stand directly under a province xx9yyy; districts of the four
    # municipalities are often written as cities too, so that level takes any code below a province.
    fits = {
        "national": adcode == NATIONAL,
        "province": adcode != NATIONAL and adcode.endswith("0000"),
        "city": not adcode.endswith("0000"),
        "county": not adcode.endswith("0000"),
    }[level]
    if not fits:
        wanted = {"national": f'"{NATIONAL}"', "province": "a code that ends in 0000"}.get(
            level, "a code below a province"
        )
        raise ValueError(f"{adcode} ({name}) does not fit level {level!r}, which takes {wanted}")
