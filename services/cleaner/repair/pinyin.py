"""Toned pinyin that a tool inserted after characters: `協(xié)議`, `市場（chǎng）`, `技術(shù)`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from services.cleaner.repair.offsets import Edit
from services.cleaner.repair.plausibility import commonness
from services.cleaner.repair.tables import readings, scripts

_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ"
_LETTERS = "a-zA-Z" + _TONED + _TONED.upper() + "üÜêÊɑɡ\u0300\u0301\u0304\u030c"
SYLLABLES = rf"[{_LETTERS}][{_LETTERS}?'’ ]{{0,30}}"
TONED_SYLLABLES = rf"[a-zɑɡ]{{0,3}}[{_TONED}][a-zɑɡ]{{0,3}}"
_CANDIDATE = re.compile(rf"(?<=[\u4e00-\u9fff])[(（] ?({SYLLABLES}) ?[)）]")
TONES = _TONED + "\u0300\u0301\u0304\u030c"
TONE_MARK = re.compile(f"[{TONES}]")
_ABOUT_READINGS = re.compile("拼音|[读讀]音|[读讀]作|注音|[发發]音|多音字|生僻字|[声聲][调調母]|[韵韻]母")
EVERYDAY = 14.5
"""Bits of a character (`plausibility.commonness`) up to which nobody needs to be told how it is read."""
_EMPTY = re.compile("(?<=[\u4e00-\u9fff)）])[(（] ?[)）]")


def syllable(text: str) -> str:
    """A syllable as the table of readings writes it."""
    return unicodedata.normalize("NFC", text.lower().replace("ɑ", "a").replace("ɡ", "g")).strip()


@cache
def split_syllables(text: str) -> tuple[str, ...]:
    """The syllables of a reading, `xiéyì` and `xié yì` alike; empty where it is none."""
    table = readings()
    whole = syllable(text)
    if whole in table:
        return (whole,)
    parts: list[str] = []
    for part in re.split(r"[ '’]+", whole):
        rest = part
        while rest:
            head = next((rest[:n] for n in range(min(6, len(rest)), 0, -1) if rest[:n] in table), None)
            if head is None:
                return ()
            parts.append(head)
            rest = rest[len(head) :]
    return tuple(parts)


def reads(chars: str, syllables: tuple[str, ...]) -> bool:
    """Whether the last characters of `chars` may be read as these syllables."""
    count = len(syllables)
    if not count or len(chars) < count:
        return False
    table = readings()
    simplified, _ = scripts()
    # 績 is read jī in one place and jì in another; whoever wrote the reading had the simplified character's in mind.
    for char, said in zip(chars[-count:], syllables, strict=True):
        if char not in table[said] and simplified.get(char, char) not in table[said]:
            return False
    return True


def inserted_readings(text: str) -> list[tuple[Edit, str]]:
    """Readings in parentheses that fit the characters before them: the edit that removes one, and those characters."""
    return list(_readings(text)) if TONE_MARK.search(text) else []


def _readings(text: str) -> Iterator[tuple[Edit, str]]:
    for match in _CANDIDATE.finditer(text):
        before = text[max(0, match.start() - 8) : match.start()]
        parts = split_syllables(match[1])
        if reads(before, parts) or ("?" in match[1] and _may_read(before[-1], match[1])):
            yield Edit(match.start(), match.end(), ""), before[-max(1, len(parts)) :]


def _may_read(char: str, reading: str) -> bool:
    """Whether a character is read so where `?` stands for letters that could not be written (`ch?ng`)."""
    pattern = re.compile(re.escape(syllable(reading)).replace(r"\?", "."))
    return any(pattern.fullmatch(name) and char in chars for name, chars in readings().items())


def is_dirt(text: str, found: list[tuple[Edit, str]]) -> bool:
    """Whether the readings in a text were inserted by a tool, not by an author who explains a character.

    A tool annotates everyday characters wherever they stand, most of all those of traditional script that simplified
    script writes otherwise; an author explains a rare one, once, in clean text, or writes about pronunciation.
    """
    if not found:
        return False
    traditional, _ = scripts()
    everyday = [(edit, chars) for edit, chars in found if commonness(chars[-1]) <= EVERYDAY]
    converted = [edit for edit, chars in everyday if chars[-1] in traditional]
    if len(converted) > 1 or any(text[edit.start] == "(" for edit in converted):
        return True
    density = 12 if _ABOUT_READINGS.search(text) else 60
    return len(everyday) >= 5 and len(everyday) * density > len(text)


def dirt(text: str) -> list[Edit]:
    """The edits that clean a paragraph of a text with inserted readings: these, without a tone mark too (們(men)), and
    empty parentheses, which are left of readings that could not be written."""
    edits = [edit for edit, _ in _readings(text)]
    edits += (Edit(match.start(), match.end(), "") for match in _EMPTY.finditer(text))
    return sorted(edits)
