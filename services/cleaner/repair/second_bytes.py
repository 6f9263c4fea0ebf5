"""Characters that lost their first byte beside the same byte: `，現場` is A3AC AC46 …, and a tool that takes one of two
equal bytes away leaves `，F場`, or `，F(xiàn)場` where it put readings in before."""

from __future__ import annotations

import re

from services.cleaner.repair.gbk import bytes_of, bytes_of_folded, char_of
from services.cleaner.repair.offsets import Edit
from services.cleaner.repair.pinyin import TONED_SYLLABLES, reads
from services.cleaner.repair.plausibility import tearing

_READ = re.compile(rf"[@-~](?:(?<![ -~].)|(?<=[,:;)?!].))(?=[(（]({TONED_SYLLABLES})[)）])")
_LOST = re.compile(rf"\?(?P<byte>[@-~])(?=[(（](?P<reading>{TONED_SYLLABLES})[)）])")
"""`?F(xiàn)將`: of a first byte, and what stood before it, a question mark is left."""
_LEADS = range(0x81, 0xFF)
OPENS = re.compile(r"[(（][^()（）]{1,8}[)）][將就予印公轉]")
"""How a document comes to what it is about: 。現將…, whose full stop is lost, too."""
_BEGUN = re.compile(
    r"(?<=[\u4e00-\u9fff”）)])(?:\?\?h(?=[(（]xiàn[)）])|\?\?\?zǒng[)）]|\?[,，]F(?=[(（]xiàn[)）][將就予印公轉]))"
)
"""`機關??h(xiàn)`, `到位???zǒng)`, `如下?,F(xiàn)將`: the full stop before 縣, 總 or 現 lost its first byte, and its
second one was taken for a mark with the first one of theirs."""
_LATIN = re.compile(r"[(（][^()（）]{1,8}[)）](?=[A-Z])")
"""Behind a letter of several the reading is one of a character that nobody wrote: 取得C(sù)CC認證."""
_BY_THE_SEA = "寧宁勐東东靜静通澄鎮镇"
"""What stands before 海縣 in names; before 縣 a sentence has ended otherwise."""
_UNREAD = re.compile("[@-~](?<=[，。；：？“”《》,;:?].)(?=[\u4e00-\u9fff])")
_IN_A_WORD = 5.0
"""Bits by which a character that no reading tells must belong to the next one."""


def may_have_second_bytes(text: str) -> bool:
    """A quick look: whether a letter stands where a text may have such a byte."""
    return any(sign.search(text) is not None for sign in (_READ, _LOST, _UNREAD, _BEGUN))


def read_second_bytes(text: str) -> list[Edit]:
    """The edits that put back the characters whose second byte is left, where the byte before and the reading behind
    tell which it was."""
    edits = []
    for left in _BEGUN.finditer(text):
        begun = "縣" if left[0].endswith("h") else "現" if left[0].endswith("F") else "總"
        of_name = begun == "縣" and text[left.start() - 1] in _BY_THE_SEA
        edits.append(Edit(*left.span(), ("海" if of_name else "。") + begun))
    told = {edit.end for edit in edits}
    for left in _READ.finditer(text):
        char = _char(text, left.start())
        if left.end() in told or not (char and reads(char, (left[1],))):
            continue
        if own := _LATIN.match(text, left.end()):
            edits.append(Edit(*own.span(), ""))
        else:
            edits.append(Edit(*left.span(), char))
    for left in _LOST.finditer(text):
        if left.end() in told:
            continue
        chars = (char_of(lead, ord(left["byte"])) for lead in _LEADS)
        read = [char for char in chars if char and reads(char, (left["reading"],))]
        if len(read) == 1:
            stop = "。" if read[0] == "現" and OPENS.match(text, left.end()) else ""
            edits.append(Edit(*left.span(), stop + read[0]))
    return sorted(edits)


def second_bytes(text: str) -> list[Edit]:
    """The same without a reading, behind a mark, where the character makes a word with the next one; for texts with
    other dirt of the kind."""
    edits = []
    for left in _UNREAD.finditer(text):
        char = _char(text, left.start())
        if char and tearing(char, text[left.end()]) >= _IN_A_WORD:
            edits.append(Edit(*left.span(), char))
    return edits


def _char(text: str, at: int) -> str:
    """The character whose first byte is the last one of the character before, and whose second one stands at a place;
    empty where there is none."""
    before = text[at - 1 : at]
    known = (bytes_of_folded(before) if before.isascii() else bytes_of(before)) if before else None
    return char_of(known[1], ord(text[at])) if known else ""
