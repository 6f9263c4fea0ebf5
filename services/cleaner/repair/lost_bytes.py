"""Characters of which one byte is lost: those that the text around tells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from services.cleaner.repair.choices import UNKNOWN, Choices
from services.cleaner.repair.plausibility import Language
from services.cleaner.repair.tables import words

_UNREAD = "\ufffd"
_BLANK = "\u3000"
_GAP = re.compile(f"{_UNREAD}+")
_COUNTED = "年月日时分个家名人万亿元项次批"
"""What stands behind figures."""
_TIMES = "年月日时分"
_DAY = re.compile(r"月\d{1,2}\Z")
_MINUTES = re.compile(r"\d\d分")
_EDGES = str.maketrans("<>", "\n\n")
_BEFORE, _AFTER = 6, 4
"""Characters around by which it is told."""
_LONGEST = 8
"""Characters in a row of which none can be told: they would have to tell each other."""
_MANY = 64
"""Of so many characters only those are asked about that make a word with what stands beside them."""


def tell_lost(text: str, options: Sequence[str]) -> str:
    """A text with those of its U+FFFD told that can be; `options`: for each the characters that may stand there, none
    where nothing is known."""
    said = Language(text)
    left = iter(options)
    shown = [""]
    at = 0
    for gap in _GAP.finditer(text):
        shown.append(text[at : gap.start()])
        at = gap.end()
        before = (shown[-1] if len(shown[-1]) >= _BEFORE else "".join(shown[-4:]))[-_BEFORE:].translate(_EDGES) or "\n"
        after = text[at : at + _AFTER].translate(_EDGES) or "\n"
        told = _tell([next(left, "") for _ in gap[0]], before, after, said)
        shown.append(told.replace(UNKNOWN, _UNREAD) if told else gap[0])
    return "".join((*shown, text[at:]))


def _tell(choices: list[str], before: str, after: str, said: Language) -> str:
    """The characters of a gap, `?` for each that cannot be told; empty where none can."""
    if before[-1] == "\n" and all(_BLANK in each for each in choices):
        return _BLANK * len(choices)  # an indent
    if len(choices) > _LONGEST:
        return ""
    if before[-1].isdigit():
        choices[0] = _behind_figures(choices[0], before, after)
    ways = Choices(before[-1], said, traditional=False)
    for at, each in enumerate(choices):
        likely = each if len(each) <= _MANY else _in_words(each, before[-1] if not at else "", after[0])
        if not likely:
            return ""
        ways = ways.then(likely)
    return ways.text(after[:2])


def _behind_figures(options: str, before: str, after: str) -> str:
    """Those of `options` that count or date; none where one may be taken for another, and a figure would be wrong."""
    counted = "".join(char for char in options if char in _COUNTED)
    if not counted:
        return options
    if "日" in counted and _DAY.search(before):
        return "日"
    if "时" in counted and _MINUTES.match(after):
        return "时"
    return counted if len(counted) == 1 or not any(char in _TIMES for char in counted) else ""


def _in_words(options: str, before: str, after: str) -> str:
    table = words()
    following = table[before][1] if before in table else ""
    return "".join(c for c in options if c in following or (c in table and after in table[c][1]))
