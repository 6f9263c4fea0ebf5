"""Pinyin that a tool inserted after characters: `協(xié)議`, `市場（chǎng）`, `技術(shù)`."""

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
TONES = _TONED + _TONED.upper() + "\u0300\u0301\u0304\u030c"
TONE_MARK = re.compile(f"[{TONES}]")
_ABOUT_READINGS = re.compile(
    "拼音|注音|正音|[发發]音|[读讀][音作错錯]|[读讀念][对對]了|怎[么麼][读讀念]|会念|[领領跟][读讀]|多音字|生僻字|"
    "易[错錯]|[声聲][调調母]|[韵韻]母"
)
"""Words of a text about how characters are read, wherever they stand in it."""
_READ_ALOUD = re.compile("[朗诵誦][读讀]|普通[话話]|推普|[识識]字|播音")
"""Words that say so of the line they stand in."""
_EXPLAINED = re.compile("[\u4e00-\u9fff]{0,3}[、”」’；\n]")
"""What follows a reading in a list of words that are explained."""
EVERYDAY = 14.5
"""Bits of a character (`plausibility.commonness`) up to which nobody needs to be told how it is read."""
_COMMONEST = 10.5
"""The same for those that stand in every text."""
_SEVERAL = 3
"""So many readings that explain nothing are no author's."""
_PLAIN = re.compile(
    r"[(（\[【{](?<=[\u4e00-\u9fff].) ?([A-ZÜ]?[a-zü?]{1,6}[1-5]?|[A-ZÜ]{2,6}[1-5]?|[aeo][1-5]) ?[)）\]】}]"
    r"|([a-zü](?<=[\u4e00-\u9fff].)[a-zü]{0,5}[1-5])"
)
_PLAIN_END = re.compile(r"[A-Za-zÜü?](?:[1-5]? ?[)）\]】}]|(?<=[a-zü])[1-5])")
"""How one ends. Like the other quick looks it begins with one class of characters, of which a text has few: that is
what a search goes through fast."""
_BEFORE = re.compile(rf"[(（]([{_LETTERS}]{{1,20}})[)）](?=[\u4e00-\u9fff])")
"""What may be the reading of what stands behind it."""
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
    return all(char in read_as(said) for char, said in zip(chars[-count:], syllables, strict=True))


@cache
def read_as(syllable: str) -> frozenset[str]:
    """The characters that may be read as one toned syllable."""
    chars = readings()[syllable]
    # 績 is read jī in one place and jì in another; whoever wrote the reading had the simplified character's in mind.
    return frozenset(chars).union(traditional for traditional, becomes in scripts()[0].items() if becomes in chars)


def inserted_readings(text: str) -> list[tuple[Edit, str]]:
    """Readings that fit the characters before them, in parentheses, or in the text in other brackets or, with their
    tones, none, or those behind them: the edit that removes one, and those characters."""
    plain = list(_plain(text))
    if not TONE_MARK.search(text):
        return plain
    found = list(_readings(text))
    ahead = list(_ahead(text)) if len(found) < _SEVERAL else []
    return max(found, ahead, plain, key=len) or list(_unusual(text))


def has_plain(text: str) -> bool:
    """Whether a text has a reading in brackets whose tone is a number (`xie2`), or is left out."""
    return next(_plain(text), None) is not None


def _plain(text: str) -> Iterator[tuple[Edit, str]]:
    if not _PLAIN_END.search(text):
        return
    for match in _PLAIN.finditer(text):
        char, said = text[match.start() - 1], match[1] or match[2]
        fits = _may_be_read(char, _toneless(said)) if match[1] else _has_tone(char, said)
        if fits or ("?" in said and _may_read(char, said)):
            yield Edit(*match.span(), ""), char


def has_lost_readings(text: str) -> bool:
    """Whether parentheses stand empty behind characters of traditional script: somebody took the readings out."""
    traditional = scripts()[0]
    empty = (found.start() for found in _EMPTY.finditer(text)) if "()" in text else ()
    return sum(text[at - 1] in traditional for at in empty) >= _SEVERAL


def _unusual(text: str) -> Iterator[tuple[Edit, str]]:
    for match in _ANY.finditer(text):
        reading = match[1] or match[2]
        before = text[max(0, match.start() - 8) : match.start()]
        parts = split_syllables(reading)
        if TONE_MARK.search(reading) and reads(before, parts):
            yield Edit(match.start(), match.end(), ""), before[-len(parts) :]


def _readings(text: str) -> Iterator[tuple[Edit, str]]:
    for match in _CANDIDATE.finditer(text):
        before = text[max(0, match.start() - 8) : match.start()]
        parts = split_syllables(match[1])
        if reads(before, parts) or ("?" in match[1] and _may_read(before[-1], match[1])):
            yield Edit(match.start(), match.end(), ""), before[-max(1, len(parts)) :]


def _ahead(text: str) -> Iterator[tuple[Edit, str]]:
    for match in _BEFORE.finditer(text):
        parts = split_syllables(match[1])
        behind = text[match.end() : match.end() + len(parts)]
        if reads(behind, parts):
            yield Edit(*match.span(), ""), behind


def _may_read(char: str, reading: str) -> bool:
    """Whether a character is read so where `?` stands for letters that could not be written (`ch?ng`)."""
    pattern = re.compile(re.escape(syllable(reading)).replace(r"\?", "."))
    return any(pattern.fullmatch(name) and char in chars for name, chars in readings().items())


def is_dirt(text: str, found: list[tuple[Edit, str]]) -> bool:
    """Whether the readings in a text were inserted by a tool, not by an author who explains a character.

    A tool annotates everyday characters wherever they stand, most of all those of traditional script that simplified
    script writes otherwise; an author explains a rare one, once, in clean text, or lists words that are often misread,
    or writes about pronunciation.
    """
    if not found:
        return False
    traditional, _ = scripts()
    everyday = [(edit, chars) for edit, chars in found if commonness(chars[-1]) <= EVERYDAY]
    converted = [edit for edit, chars in everyday if chars[-1] in traditional]
    if len(converted) * 2 < len(everyday) and _ABOUT_READINGS.search(text):
        return False
    if len(converted) > 1 or any(text[edit.start] == "(" for edit in converted):
        return True
    needless = sum(map(_needs_no_reading, (chars for _, chars in everyday)))
    if needless < _SEVERAL and (len(everyday) < 5 or len(everyday) * 60 <= len(text)):
        return False
    if _ABOUT_READINGS.search(text) and len(everyday) < 5:
        return False
    explained = sum(_is_explained(text, edit) for edit, _ in everyday)
    return explained * 2 < len(everyday)


def _needs_no_reading(chars: str) -> bool:
    """Whether characters are among the commonest and read in one way alone: 国（guó） explains nothing to anybody."""
    return all(commonness(char) <= _COMMONEST and _ways_to_read(char) == 1 for char in chars)


@cache
def _ways_to_read(char: str) -> int:
    return sum(char in chars for chars in _toneless_readings().values())


def _is_explained(text: str, reading: Edit) -> bool:
    """Whether a reading stands in a list of words, or in a line about reading aloud."""
    if _EXPLAINED.match(text, reading.end):
        return True
    start = text.rfind("\n", 0, reading.start) + 1
    return _READ_ALOUD.search(text, start, reading.start) is not None


_OPENING, _CLOSING = "[(（\\[［【〔{<]", "[)）\\]］】〕}>]"
_BRACKETS = "()（）[]［］【】〔〕{}<>"
_BLANK = "[ \u00a0\u00ad\u200b-\u200f\u2060\ufeff]{0,3}"
_ANY = re.compile(
    rf"{_BLANK}{_OPENING}{_BLANK}([{_LETTERS}][{_LETTERS}?'’ ·,，\u00ad\u200b-]{{0,30}}[1-5]?){_BLANK}{_CLOSING}"
    rf"|(?<=[\u4e00-\u9fff]){_OPENING}?([a-zɑɡ{_TONED}]{{1,6}}(?=[A-Z])|[{_LETTERS}]{{1,20}}(?P<tone>[1-5])?){_CLOSING}?"
)
"""Letters in brackets, or without one of them, or both; what stands behind them may be their tone, or a figure."""
_CAPITAL = re.compile(rf"{_OPENING} ?[A-ZÜ](?:[a-zü]{{1,5}}|[A-ZÜ]{{1,5}})[1-5]? ?{_CLOSING}")
_BETWEEN = "”’」』》，。、"
"""Marks that may stand between a reading and its character."""
_NUMERALS = str.maketrans("0123456789", "零一二三四五六七八九")
_NO_LETTERS = re.compile("[\u00ad\u200b]")
_MARKS = re.compile("[-·,，]")
_TONE_ACCENTS = "\u0304\u0301\u030c\u0300"
"""Those of the first tone, the second, third and fourth."""


def dirt(text: str) -> list[Edit]:
    """The edits that clean a paragraph of a text with inserted readings, in whatever brackets or none, with or without
    their tones, and empty parentheses, which are left of readings that could not be written."""
    edits: list[Edit] = []
    before, end = "", -1
    capitals = len(_CAPITAL.findall(text)) >= _SEVERAL
    for match in _ANY.finditer(text):
        bracketed = match[1]
        if match.start() != end:  # a reading may have been inserted twice
            before = text[max(0, match.start() - 9) : match.start()]
        is_ahead = bracketed and _BEFORE.match(text, match.start()) and _reads_ahead(text, match)
        said, stop = bracketed or match[2], match.end()
        if match["tone"] and not _has_tone(before[-1], said):
            said, stop = said[:-1], match.start("tone")
        if is_ahead or _is_inserted(before, said, is_bare=bracketed is None, capitals=capitals):
            end = stop
            blank = match[0][0].isspace() and text[end : end + 1] == " "
            own = bracketed is None and _closes_another(text, match)
            edits.append(Edit(match.start(), end + blank - own, ""))
    edits += (Edit(match.start(), match.end(), "") for match in _EMPTY.finditer(text))
    return sorted(edits)


def _reads_ahead(text: str, reading: re.Match[str]) -> bool:
    parts = split_syllables(reading[1])
    return TONE_MARK.search(reading[1]) is not None and reads(text[reading.end() : reading.end() + len(parts)], parts)


def _closes_another(text: str, reading: re.Match[str]) -> bool:
    """Whether the bracket behind a bare reading is that of words which were in brackets before: （某某籍jí）."""
    if reading[0][0] in _BRACKETS[::2] or reading[0][-1] not in _BRACKETS[1::2]:
        return False
    opening = text.rfind(_BRACKETS[_BRACKETS.index(reading[0][-1]) - 1], 0, reading.start())
    is_open = opening > text.rfind(reading[0][-1], 0, reading.start())
    return is_open and not reading[0].startswith(text[opening + 1])


def _is_inserted(before: str, reading: str, *, is_bare: bool, capitals: bool) -> bool:
    """Whether a reading is one of the characters before it in a text that is full of such."""
    reading = _NO_LETTERS.sub("", reading)
    has_tone = TONE_MARK.search(reading.lower()) is not None or (is_bare and reading[-1] in "12345")
    if not has_tone and (is_bare or len(reading) < 2 or not (capitals or reading.islower())):
        return False
    if has_tone and not is_bare and before[-1:] in _BETWEEN:
        before = before[:-1]
    plain = _toneless(reading)
    parts = (plain,) if plain in _toneless_readings() else split_syllables(_MARKS.sub(" ", reading))
    syllables = tuple(map(_toneless, parts or re.split("[ '’]+", reading)))
    chars = before[-len(syllables) :].translate(_NUMERALS if has_tone else {})
    if len(chars) == len(syllables) and all(map(_may_be_read, chars, syllables)):
        return True
    return "?" in reading and bool(before) and _may_read(before[-1], reading)


def _toneless(said: str) -> str:
    """A syllable without its tone, however that is written: `xié`, `xie2` and `xie` alike, `lv` as `lü`."""
    plain = unicodedata.normalize("NFD", syllable(said).rstrip("12345").replace("v", "ü"))
    return unicodedata.normalize("NFC", "".join(char for char in plain if char not in _TONE_ACCENTS))


@cache
def _toneless_readings() -> dict[str, str]:
    said: dict[str, str] = {}
    for name, chars in readings().items():
        said[_toneless(name)] = said.get(_toneless(name), "") + chars
    return said


@cache
def _numbered_readings() -> dict[str, str]:
    """The same table with tones as numbers, `xie2`; a syllable without one has the fifth."""
    said: dict[str, str] = {}
    for name, chars in readings().items():
        accent = next((char for char in unicodedata.normalize("NFD", name) if char in _TONE_ACCENTS), None)
        said[f"{_toneless(name)}{_TONE_ACCENTS.index(accent) + 1 if accent else 5}"] = chars
    return said


def _has_tone(char: str, said: str) -> bool:
    """Whether a character may be read as a syllable whose tone is a number."""
    chars = _numbered_readings().get(syllable(said).replace("v", "ü"), "")
    return bool(chars) and (char in chars or scripts()[0].get(char, char) in chars)


def _may_be_read(char: str, said: str) -> bool:
    chars = _toneless_readings().get(said, "")
    return bool(char) and (char in chars or scripts()[0].get(char, char) in chars)
