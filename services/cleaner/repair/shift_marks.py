"""What in a text shows that a byte was lost, and all behind it may have been read one off."""

from __future__ import annotations

import re
from collections.abc import Sequence

from services.cleaner.repair.gbk import TRAILS, char_of
from services.cleaner.repair.offsets import Edit
from services.cleaner.repair.pinyin import SYLLABLES, TONE_MARK, TONED_SYLLABLES, reads, split_syllables
from services.cleaner.repair.stretches import LOST, REST_OF_TAG

_BEHIND_QUOTE = "".join(c for trail in TRAILS if (c := char_of(0xB1, trail)))
OPENING = "".join(c for trail in TRAILS if (c := char_of(0xB0, trail)))
QUOTE_LOST = re.compile(f"[！!](?=[{OPENING}{_BEHIND_QUOTE}])")
"""吸收！绷x for 吸收！”義: ！ ends in the byte that ” begins with, and one of the two was taken for a double; or the
first byte of 。 was lost, as in 參觀！按舜握褂[ for 參觀。“此次展覽."""
CLOSED = {"！": "。”", "!": "。”", "俊": "？”"}
BEFORE_TAG = re.compile(rf"\?([{''.join(CLOSED)}])\?{REST_OF_TAG.pattern}")
"""The end of a quotation whose last byte took the bracket of a tag with it: 落實?！?p> for 落實。”<p>."""
BEFORE_BLANK = re.compile(rf"\?[！!](?:[\s　]+\?[\s　]*\Z|[\s　]*\?{REST_OF_TAG.pattern})", re.I)
"""The blanks behind a paragraph, one byte off: 罰款2萬元?！　? for 罰款2萬元。　　, before a tag, too."""
MARK = re.compile(rf"[{LOST}]?[(（]?({SYLLABLES})[)）]|[{LOST}](?:[(（]?[)）])?|{QUOTE_LOST.pattern}")
READING = re.compile(rf"[{LOST}]?[(（]?{TONED_SYLLABLES}[)）]")
_READ_BEFORE = re.compile(rf"([\u4e00-\u9fff])[(（]{TONED_SYLLABLES}[)）]$")
"""獎(jiǎng)?lì)C: the character before the mark, with a reading of its own."""
_LONGEST_READING = 10
READ_BEHIND = re.compile(rf"[，,！!：:；;、“”]?[\u4e00-\u9fff]{{0,2}}[@-~](?=[(（]({TONED_SYLLABLES})[)）])")
"""環(huán)境?，F(xiàn)選取: a second byte below 0x80, with the reading of its character."""
_ASKS = re.compile("[吗嗎呢么麼什甚怎何哪几幾否谁誰吧啥嘛]|多少|(.)不\\1")
_CLAUSES = re.compile("[，。；：！？,;:!?]")
_NEAR = 40
"""A question is told by its words within so many characters before its mark."""
_TONE_AND_END = re.compile(f"{TONE_MARK.pattern}[a-z]{{0,3}}[)）]")
SECOND_BYTE = re.compile(
    rf"(?<=[\u4e00-\u9fff])[{LOST}][，；：！,;:!？?]?[\u4e00-\u9fff]{{0,2}}[@-~]{{1,2}}(?=[\u4e00-\u9fff，。、；：“”《》（）,\n]|\Z)"
)
"""A character of traditional script that lost its first byte, alone between others."""
HOLE = re.compile(
    rf"(?<=[\u4e00-\u9fff)）])[{LOST}](?:[{LOST}？]+(?=[\u4e00-\u9fff“《])|[\u4e00-\u9fff]{{1,4}}[{LOST}](?=[\u4e00-\u9fff\d]))"
)
"""Several marks within a sentence, side by side or around a few characters: no question ends so."""
_KEPT = re.compile(rf"[{LOST}][(（]{TONED_SYLLABLES}[)）]")
_SWALLOWED = re.compile(rf"[{LOST}]{TONED_SYLLABLES}[)）]")
LOST_AROUND_READING = re.compile(rf"{_KEPT.pattern}[{LOST}]")
"""除颤�(miǎn)�: both bytes of one character, with the reading that was put between them."""


_BOXES = "□〓■"
_BOX_AND_READING = re.compile(rf"[{_BOXES}][(（]?{TONED_SYLLABLES}[)）]")
_BOX = re.compile(f"[{_BOXES}]")
"""What some mirrors show for bytes that are no character."""


def boxes(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that put the mark of a decoder for each box of a text in which readings stand behind such."""
    if not any(map(_BOX_AND_READING.search, paragraphs)):
        return [[] for _ in paragraphs]
    return [[Edit(*box.span(), "\ufffd") for box in _BOX.finditer(each)] for each in paragraphs]


def may_have_boxes(text: str) -> bool:
    """A quick look: whether boxes stand in a text."""
    return any(box in text for box in _BOXES)


def may_be_shifted(text: str) -> bool:
    """A quick look: whether the text has anything that a shift leaves behind."""
    if "?" in text or "\ufffd" in text or _TONE_AND_END.search(text) is not None:
        return True
    return ("！" in text or "!" in text) and QUOTE_LOST.search(text) is not None


def read_before(text: str, start: int) -> str:
    """The character before a mark, with a reading of its own behind it or none."""
    read_already = _READ_BEFORE.search(text, max(0, start - _LONGEST_READING), start)
    return read_already[1] if read_already else text[start - 1 : start]


def is_annotation(text: str, mark: re.Match[str]) -> bool:
    """Whether the mark is an ordinary word in parentheses, or the reading of the character before it."""
    return mark[1] is not None and (
        (TONE_MARK.search(mark[1]) is None and mark[0][0] not in LOST)
        or (mark[0][0] in "(（" and reads(text[max(0, mark.start() - 8) : mark.start()], split_syllables(mark[1])))
    )


def is_hole(text: str, mark: re.Match[str], *, traditional: bool) -> bool:
    """Whether characters are lost at a mark that nothing was read at: none that a text has of its own stands so."""
    if mark[1] is not None:
        return mark[0][0] not in "(（"
    return mark[0][0] == "\ufffd" or (traditional and HOLE.match(text, mark.start()) is not None)


def swallows(text: str) -> bool:
    """Whether the decoder took with a byte that it could not read the next one: `?qū)`, not `?(qū)`; where no reading
    tells, those that show a question mark do."""
    swallowed, kept = len(_SWALLOWED.findall(text)), len(_KEPT.findall(text))
    return swallowed > kept or (swallowed == kept and "\ufffd" not in text)


def asks_nothing(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark is that of a decoder alone, or stands behind a clause that has no word of a question."""
    clause = _CLAUSES.split(text[max(0, mark.start() - _NEAR) : mark.start()])[-1]
    return mark[0][0] == "\ufffd" or _ASKS.search(clause) is None


def shows_loss(text: str) -> bool:
    """Whether more than one place of a text shows that bytes were lost: one may be a question before a letter."""
    return len(SECOND_BYTE.findall(text)) > 1 or READING.search(text) is not None
