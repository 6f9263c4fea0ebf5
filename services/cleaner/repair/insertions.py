"""Strings without meaning that a site put behind the marks of sentences, against copying: `。b5E2RGbCAP`,
`，5 V& k8 j/ ~* _`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from services.cleaner.repair.offsets import Edit

_BEHIND = "(?<=[，。；：！？、”）])"
_AFTER = "(?=[\u4e00-\u9fff“”《（0-9]|$)"
_STRING = re.compile(
    rf"{_BEHIND}(?:(?=[a-z0-9]*[A-Z])(?=[A-Z0-9]*[a-z])[A-Za-z0-9]{{10}}|(?:[!-~]{{1,2}} ){{3,}}[!-~]{{1,2}}){_AFTER}"
)
_SIGN = re.compile("[^A-Za-z0-9 ]|^[^ ]+$")
"""What one has that is no list of letters or numbers."""
_SEVERAL = 3
"""So many of them are no accident."""


def may_be_inserted(text: str) -> bool:
    """A quick look: whether a text may have such strings."""
    return next((True for _ in _BEGINS.finditer(text)), False)


_BEGINS = re.compile(r"[!-~](?<=[，。；：！？、”）].)(?:[A-Za-z0-9]{9}|[!-~]? [!-~])")


def insertions(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that take them out of the paragraphs of one text, where it has several, not all the same."""
    found = [[each for each in _STRING.finditer(paragraph) if _SIGN.search(each[0])] for paragraph in paragraphs]
    strings = [string[0] for each in found for string in each]
    if len(strings) < _SEVERAL or len(set(strings)) < 2:
        return [[] for _ in paragraphs]
    return [[Edit(*string.span(), "") for string in each] for each in found]
