"""Lists as running text writes them: 甲、乙和丙等。"""

from __future__ import annotations

import re

from services.extractor.grammar.reading import Phrase, Reading

_JOINT = re.compile(r"以及|、|，|,|；|;|和|与|及|暨")
_TAIL = re.compile(r"(?<=[^高中初一二三特平均相优劣甲乙丙上同])等(?:[^、，,；;。等]{0,12})$")
"""等 and the noun it closes the list with (等单位负责同志)."""


def split_list(reading: Reading, phrase: Phrase, *, commas: bool = True) -> list[Phrase]:
    """The members of a list, in order, without 等 at the end; the phrase itself where it is no list. Joints inside
    quotations and mentions do not count (和县, 《甲和乙》)."""
    members: list[Phrase] = []
    start = phrase.start
    for joint in _JOINT.finditer(reading.text, phrase.start, phrase.end):
        mark = joint.group()
        if reading.covered(*joint.span()) or (not commas and mark in "，,；;"):
            continue
        if len(mark) == 1 and mark in "和与及暨" and (joint.start() - start < 2 or phrase.end - joint.end() < 2):
            continue
        members.append(Phrase(start, joint.start()))
        start = joint.end()
    members.append(Phrase(start, phrase.end))
    trimmed = [reading.trim(without_tail(reading, member)) for member in members]
    return [member for member in trimmed if member]


def without_tail(reading: Reading, phrase: Phrase) -> Phrase:
    """The phrase without a closing 等 and its noun."""
    said = reading.say(phrase)
    tail = _TAIL.search(said) if "等" in said else None
    if tail and tail.start() > 1 and not reading.covered(phrase.start + tail.start(), phrase.end):
        return Phrase(phrase.start, phrase.start + tail.start())
    return phrase
