"""Administrative division codes (GB/T 2260) as a declaration uses them: does this code exist, and fit this level?"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from stdnum import numdb

NATIONAL = "100000"
"""The whole country: by convention, not by GB/T 2260, which starts at the provinces."""

_VALIDITY = re.compile(r"^\[(?P<since>\d{4})?-(?P<until>\d{4})?\]")


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
