"""Letters to an agency with what that answered: forms whose labels stand in cells, brackets or before colons."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from pages.wordlists import alternatives
from services.cleaner.labels import GAP, LETTER_FIELDS

_LABEL = re.compile(
    rf"^[【\[]?\s*(?P<label>{alternatives(list(LETTER_FIELDS), GAP)})"
    r"(?:\s*[】\]]\s*[:：]?|\s*[:：]|(?=\t)|$)\s*(?P<value>.*)$",
    re.S,
)
_BEGIN = frozenset("【[").union(spelling[0] for spelling in LETTER_FIELDS)
"""How a line with such a label begins."""
_LABELS = 4
"""Lines with labels that make a form."""
_ASKED = re.compile("[来写发]信|信件|留言|诉求|提问|投诉|问题[描内]|咨询[内问人]|群众|网[友民]来")
_ANSWERED = re.compile("^[回答]复|官方|办结|结果")
"""Labels that no other form has."""
_ASIDE = "来信内容"
"""A label alone, which is never text."""
_NAMES = {"title": "信件标题", "answerer": "回复单位", "day": "回复时间"}
"""What the fields are called that a byline is read from."""
_TITLE = f"{_NAMES['title']}："
_BYLINE = (f"{_NAMES['answerer']}：", f"{_NAMES['day']}：")


class Letter(NamedTuple):
    """One letter with its answer."""

    title: str
    """Empty where no label names it."""
    lines: list[str]
    """The page's lines, each as it is to be read: question and answer without their labels, who answered and when
    behind the usual ones, and a label alone for what else the form says."""
    byline: list[str]
    """Those of them that say who answered and when."""


def read_letter(lines: list[str]) -> Letter:
    """The letter that a page of these lines shows with its answer; one without lines for any other page."""
    found = [_fields_of(line) for line in lines]
    labels = [field for fields in found for field in fields]
    named = Counter(LETTER_FIELDS[label] for label, _ in labels)
    asked, answered = (any(sign.search(label) for label, _ in labels) for sign in (_ASKED, _ANSWERED))
    if not (asked and answered and len(labels) >= _LABELS and max(named["asked"], named["answered"]) <= 1):
        return Letter("", [], [])
    read = list(lines)
    for at, fields in enumerate(found):
        said = [text for label, value in fields if (text := _as_read(label, value))]
        if len(fields) == 1 and not fields[0][1] and at + 1 < len(lines) and not found[at + 1]:
            label = fields[0][0]
            if LETTER_FIELDS[label] not in ("asked", "answered"):
                said = [text for text in [_as_read(label, lines[at + 1])] if text]
                read[at + 1] = _ASIDE
        if fields:
            read[at] = " ".join(said) or _ASIDE
    title = next((line for line in read if line.startswith(_TITLE)), "")
    return Letter(title.removeprefix(_TITLE), read, [line for line in read if line.startswith(_BYLINE)])


def _fields_of(line: str) -> list[tuple[str, str]]:
    """The labels of a line, or of the cells of a row, with their values."""
    label = _LABEL.match(line) if line[:1] in _BEGIN else None
    if label is None:
        return []
    cells = label["value"].split("\t")
    name = "".join(label["label"].split())
    if len(cells) > 1 and (behind := _fields_of("\t".join(cells[1:]))):
        return [(name, cells[0].strip()), *behind]
    return [(name, label["value"].strip())]


def _as_read(label: str, value: str) -> str:
    """What a field is read as; empty for what is beside letter and answer."""
    name = LETTER_FIELDS[label]
    if name in ("asked", "answered"):
        return value
    return f"{_NAMES[name]}：{value}" if name in _NAMES and value else ""
