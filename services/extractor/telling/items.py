"""What a notice lists under headings of its own: 一、会议时间：5月9日, 三、培训对象 with lines below it."""

from __future__ import annotations

import re
from typing import NamedTuple

from services.extractor.grammar.reading import Phrase, Reading


class Item(NamedTuple):
    """A heading and what stands under it."""

    label: str
    """The heading's words, without number and colon."""
    content: tuple[Phrase, ...]
    """What is said behind it, or the lines below it."""

    @property
    def start(self) -> int:
        """Where its content begins."""
        return self.content[0].start


NUMBER = (
    r"[\s　]*(?:第?[一二三四五六七八九十]{1,3}[、.．条]|[（(][一二三四五六七八九十\d]{1,3}[）)]"
    r"|\d{1,2}[.．、](?!\d)|[①-⑳])"
)
_LABEL = r"(?P<label>[\u4e00-\u9fff](?:[\u4e00-\u9fff、 　]{0,14}[\u4e00-\u9fff])?)"
_HEADED = re.compile(rf"(?P<number>{NUMBER})?[\s　]*{_LABEL}[\s　]*(?P<mark>[：:。]|$)")
_GOES_ON = re.compile(rf"(?<=[；。，;,])[\s　]*{_LABEL}[：:]")
"""培训时间：8月8日；培训地点：某地. The heading stands in the line of another one."""
_NUMBERED = re.compile(rf"(?P<number>{NUMBER})")


def items_of(reading: Reading) -> list[Item]:
    """The headings of the text with what stands under them, in its order."""
    key = (items_of, Phrase(0, 0))
    if key not in reading.found:
        reading.found[key] = _read(reading)
    found: list[Item] = reading.found[key]
    return found


def _read(reading: Reading) -> list[Item]:
    items: list[Item] = []
    for number, line in enumerate(reading.lines[1:], 2):
        headed = _HEADED.match(reading.text, *line)
        if headed is None:
            continue
        label = _SPACES.sub("", headed["label"])
        if headed.end() < line.end:
            if headed["mark"] != "。" or headed["number"]:
                items.extend(_in_line(reading, label, headed.end(), line.end))
        elif headed["number"] and (below := _lines_below(reading, reading.lines[number:], headed["number"])):
            items.append(Item(label, below))
    return items


_SPACES = re.compile(r"[\s　]+")


def _in_line(reading: Reading, label: str, start: int, end: int) -> list[Item]:
    """What stands behind a heading in its line; further headings there begin items of their own."""
    found = []
    for further in _GOES_ON.finditer(reading.text, start, end):
        found.append(Item(label, (reading.trim(Phrase(start, further.start())),)))
        label, start = _SPACES.sub("", further["label"]), further.end()
    found.append(Item(label, (reading.trim(Phrase(start, end)),)))
    return [item for item in found if item.content[0]]


def _lines_below(reading: Reading, lines: list[Phrase], number: str) -> tuple[Phrase, ...]:
    """The lines up to the next heading that is numbered like this one; those numbered otherwise are its parts."""
    below: list[Phrase] = []
    for line in lines[:_MOST]:
        numbered = _NUMBERED.match(reading.text, *line)
        if numbered is not None and _style(numbered["number"]) == _style(number):
            break
        if numbered is None and below and reading.text[line.end - 1] not in "。；":
            break  # the names of those who sign
        if _ASKS.match(reading.text, *line):
            break
        start = numbered.end() if numbered is not None else line.start
        below.append(reading.trim(Phrase(start, line.end)))
    return tuple(filter(None, below))


_MOST = 8
_ASKS = re.compile(r"[\s　]*(?:请|望|特此|附件|联系人|联系电话)")
"""What stands below all headings."""


def _style(number: str) -> str:
    """How a heading is numbered, whatever the number."""
    return re.sub(r"[一二三四五六七八九十\d①-⑳\s　]", "", number)
