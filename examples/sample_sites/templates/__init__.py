"""The sites' page templates: text files with places like `@{title}`."""

from __future__ import annotations

import string
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


class Template(string.Template):
    """A template whose places are `@{name}`: dollars and bare at-signs belong to the pages' scripts and styles."""

    pattern = r"""
    (?P<escaped>(?!)) | (?P<named>(?!)) | @\{(?P<braced>[a-z_]+)\} | (?P<invalid>(?!))
    """


@cache
def _template(name: str) -> Template:
    return Template((FOLDER / name).read_text(encoding="utf-8"))


def fill(name: str, **values: object) -> str:
    """The template file `name`, filled; raises `KeyError` where a value is missing."""
    return _template(name).substitute(values)
