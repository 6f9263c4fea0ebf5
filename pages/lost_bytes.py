"""UTF-8 of which bytes are lost: what is left of a character tells which ones it may have been."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from itertools import product

LOST = b"\xff"
"""Stands for what is lost: one byte or two; no text in UTF-8 has it."""
UNREAD = "\ufffd"

Guess = Callable[[str, Sequence[str]], str]
"""Given a text and, for each U+FFFD in it, the characters that may have stood there: the text with those that can be
told."""

_PIECE = re.compile(
    rb"(?P<whole>(?:[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+)"
    rb"|(?P<third>[\xe2-\xef][\x80-\xbf])\xff(?P<next>[\x80-\xbf]{2})?"
    rb"|(?P<lead>[\xe2-\xef])\xff(?P<last>[\x80-\xbf])(?![\x80-\xbf])"
    rb"|(?P<alone>[\xe3-\xe9])\xff\xff?(?![\x80-\xbf])"
    rb"|\xff(?P<rest>[\x80-\xbf]{2})"
    rb"|[\x80-\xff]+?(?=[\x00-\x7f]|[\xe2-\xef][\x80-\xbf]|\xff|\Z)\xff?",
    re.S,
)
_MARKS = "、。《》【】〔〕"
"""What begins with the byte E3 in Chinese."""
_TRAILS = bytes(range(0x80, 0xC0))
_LEADS = bytes(range(0xE2, 0xEA)) + b"\xef"
"""First bytes of marks and of Han characters."""


def read_lost(raw: bytes) -> tuple[str, list[str]]:
    """The text of UTF-8 of which bytes are lost, with U+FFFD for each character that is not whole, and what it may have
    been; empty where too much is gone."""
    shown: list[str] = []
    options: list[str] = []
    for piece in _PIECE.finditer(raw):
        if whole := piece["whole"]:
            text = whole.decode("utf-8", "replace")
            shown.append(text)
            options += [""] * text.count(UNREAD)
            continue
        if third := piece["third"]:
            options.append(_any(third, b""))
            if piece["next"]:
                options.append(_any(b"", piece["next"]))
        elif piece["alone"]:
            options.append(_of_lead(piece["alone"][0]))
        elif piece["lead"]:
            options.append(_any(piece["lead"], piece["last"]))
        else:
            options.append(_any(b"", piece["rest"]) if piece["rest"] else "")
        shown.append(UNREAD * (2 if piece["next"] else 1))
    return "".join(shown), options


FEW = 8
"""Characters that are no accident."""
HAN = re.compile("[\u3000-\u303f\u4e00-\u9fff\uff00-\uff5e“”]")
"""Characters and marks of Chinese."""
_UNDEFINED = b"\x81\x8d\x8f\x90\x9d"
"""Bytes that windows-1252 has no characters for."""
_GAP = re.compile(
    rb"(?P<whole>(?:[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+)"
    rb"|(?P<lead>[\xe2-\xef])(?P<rest>[\x80-\xbf\xff]{0,2})|(?P<asked>\xff)|.",
    re.S,
)


def read_undefined(raw: bytes) -> tuple[str, list[str]]:
    """The same as `read_lost` for UTF-8 that was read as windows-1252 and lost the bytes that this does not know, or
    has LOST for each."""
    shown: list[str] = []
    options: list[str] = []
    for piece in _GAP.finditer(raw):
        if whole := piece["whole"]:
            shown.append(whole.decode("utf-8", "replace"))
            options += [""] * shown[-1].count(UNREAD)
        elif piece["asked"]:
            shown.append("?")  # a question mark that stood for itself
        else:
            shown.append(UNREAD)
            options.append(_filled(piece["lead"], piece["rest"]) if piece["lead"] else "")
    return "".join(shown), options


@cache
def _filled(lead: bytes, rest: bytes) -> str:
    """The characters of which a first byte and some of the others are left."""
    gaps = 2 - len(rest)
    places = {rest + LOST * gaps, LOST * gaps + rest}  # each of which may have held what is gone
    tails = {tail for place in places for tail in product(*(_UNDEFINED if each == 0xFF else (each,) for each in place))}
    return "".join(sorted({(lead + bytes(tail)).decode("utf-8", "ignore") for tail in tails}))


@cache
def _of_lead(lead: int) -> str:
    return (
        _MARKS
        if lead == 0xE3
        else "".join(map(chr, range(max(0x4E00, (lead & 15) << 12), ((lead & 15) << 12) + 0x1000)))
    )


@cache
def _any(before: bytes, behind: bytes) -> str:
    """The characters of three bytes, of which one stands between these."""
    found = []
    for byte in _TRAILS if before else _LEADS:
        try:
            found.append((before + bytes((byte,)) + behind).decode("utf-8"))
        except UnicodeDecodeError:
            continue
    return "".join(found)


def is_read(there: str) -> bool:
    """Whether most of a text is read though bytes of it are gone without a trace: its characters are Chinese, three in
    four of them or more, as those that GBK's own bytes give by accident never are."""
    read = len(HAN.findall(there))
    return read >= FEW and read >= 3 * there.count(UNREAD)
