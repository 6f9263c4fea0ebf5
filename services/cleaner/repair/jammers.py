"""What forum software strews into a text against copying: a mark or figure, a blank, a letter or mark, and so on, some
five to fifteen times (`0 L7 N. p9 R2 z' o`), at the beginnings and ends of lines. A page hides it; a copy shows it.

The characters before the blanks and those behind them come from two halves of ASCII that overlap nowhere: no formula,
model number, list of letters or English words goes on so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from services.cleaner.repair.offsets import Edit

_PAIR = "[!-;]? {1,2}[?-~]"
_JAMMER = re.compile(
    r"(?:(?<=[\u4e00-\u9fff])!(?= )|(?<=[^\x00-\x7f])|(?<=[^\x00-\x7f]!))"
    rf"(?P<behind>(?:{_PAIR}){{4,}}) *(?![\x00-\x7f])"
    rf"|^(?P<before>(?:[!-;] {{1,2}})?[?-~](?:{_PAIR}){{3,}}) *(?=[^\x00-\x7f])"
)
"""One behind or before words that are none of ASCII; a mark that calls out is the text's."""
_SHORTEST = re.compile("[?-~][!-;] {1,2}[?-~][!-;]? {1,2}[?-~]")
_MARK = re.compile(r"[^A-Za-z0-9\s]")
_MARKS = 3
"""Different marks of one by which it is told; beside it others have fewer."""
_BLANKS = 5
_SENSELESS = re.compile("[0-9] {1,2}[?-~]| [?@\\[-`{-~]")
"""A figure before a blank, or a mark behind one: unlike `a+ b- c* d/ e`."""


def may_be_jammed(text: str) -> bool:
    """A quick look: whether a text may have such strings."""
    return _SHORTEST.search(text) is not None


def jammers(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that take such strings out of the paragraphs of a text."""
    found = [[each for each in _JAMMER.finditer(paragraph) if _MARK.search(each[0])] for paragraph in paragraphs]
    if not any(_is_one(each[0].strip()) for row in found for each in row):
        return [[] for _ in paragraphs]
    return [
        [Edit(each.start("behind" if each["behind"] else "before"), each.end(), "") for each in row] for row in found
    ]


def _is_one(string: str) -> bool:
    """Whether a string can be nothing else."""
    several = len({*_MARK.findall(string)}) >= _MARKS and len(string.split()) > _BLANKS
    return several and _SENSELESS.search(string) is not None
