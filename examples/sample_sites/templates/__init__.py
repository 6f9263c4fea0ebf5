"""The sites' page templates: text files with places like `@{title}`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent
_PLACE = re.compile(r"@\{([a-z_]+)\}")


@cache
def _template(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def fill_places(text: str, values: Mapping[str, object]) -> str:
    """`text` with each `@{name}` replaced; raises `KeyError` where a value is missing."""
    return _PLACE.sub(lambda place: str(values[place[1]]), text)


def fill(name: str, **values: object) -> str:
    """The template file `name`, filled; raises `KeyError` where a value is missing."""
    return fill_places(_template(name), values)
