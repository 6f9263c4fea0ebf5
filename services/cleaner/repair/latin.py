"""Latin letters that a tool took for the second bytes of characters: `厂础颁/罢颁&苍产蝉辫;182` for SAC/TC 182.

Each letter stands as a character whose traditional form has that letter for its second byte in GBK (廠 8F 53: S),
always the same one; then the text was put into simplified characters.
"""

from __future__ import annotations

import re

from services.cleaner.repair.offsets import Edit

_CAPITALS = "础叠颁顿贰贵骋贬滨闯碍尝惭狈翱笔蚕搁厂罢鲍痴奥齿驰窜"
_SMALL = "补产肠诲别蹿驳丑颈箩办濒尘苍辞辫辩谤蝉迟耻惫飞虫测锄蔼"
_LETTERS = str.maketrans(_CAPITALS + _SMALL, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz@")
_BLANK = "&苍产蝉辫;"
_SIGNS = ("&苍产蝉辫;", "&补尘辫;", "&濒迟;", "&驳迟;", "丑迟迟辫", "飞飞飞.", ".肠苍", ".肠辞尘")
_ABBREVIATION = re.compile(rf"[{_CAPITALS}][{_CAPITALS}]{{2}}")
"""References, addresses and abbreviations as such a tool leaves them: no Chinese words."""
_LATIN = "[0-9A-Za-z/.@:_-]"
_READ_SO = re.compile(
    rf"(?:{_BLANK})+|[{_CAPITALS}]{{2,}}[{_CAPITALS}{_SMALL}]*|[{_CAPITALS}{_SMALL}]{{3,}}"
    rf"|(?<={_LATIN})[{_CAPITALS}{_SMALL}]{{1,2}}(?![\u4e00-\u9fff])"
    rf"|(?<![\u4e00-\u9fff])[{_CAPITALS}{_SMALL}]{{1,2}}(?={_LATIN})"
)
"""What is read as letters where a text has a sign; 补办, 辩驳 and 飞虫 among Chinese words stay."""


def may_be_latin(text: str) -> bool:
    """Whether the text shows letters so."""
    return any(sign in text for sign in _SIGNS) or _ABBREVIATION.search(text) is not None


def letters(text: str) -> list[Edit]:
    """The edits that put the letters back."""
    edits = []
    for found in _READ_SO.finditer(text):
        blank = found[0].startswith(_BLANK)
        inside = bool(text[: found.start()].strip())
        edits.append(Edit(*found.span(), (" " if inside else "") if blank else found[0].translate(_LETTERS)))
    return edits
