"""Text that programs of other countries and systems read as theirs: UTF-8 as that of old Macs, of DOS, of Russian
Windows, GBK as Korean or Big5, Big5 as GBK."""

from __future__ import annotations

import codecs
import re

from pages.plausibility import plausibility

_WAYS = {
    ("utf-8", "mac_roman"): "，。的",
    ("utf-8", "cp437"): "，。的",
    ("utf-8", "cp1251"): "，。的",
    ("gb18030", "cp949"): "的会",
    ("gb18030", "cp1251"): "，。",
    ("gb18030", "mac_roman"): "，。",
    ("gb18030", "big5-hkscs"): "，",
    ("big5-hkscs", "gb18030"): "，。",
}
"""How it was written and how it was read, with what nearly every stretch has and looks odd then."""
_SIGNS = {each.encode(way[0]).decode(way[1], "ignore"): way for way, frequent in _WAYS.items() for each in frequent}
SIGNS = tuple(_SIGNS)
"""What those look like."""
_SEGMENT = re.compile(r"[^\n<>]+")
_LEAST = 6
"""Characters of a stretch that tells how it was read."""
_CHINESE, _BETTER = 0.3, 0.3
"""Plausibility of what is read rightly, and by how much it is more than before."""
_LOST = 20
"""Of so many characters one may be lost."""


_BYTE = re.compile("[\x00-\xff\ufffd]")


def _as_bytes(error: UnicodeError) -> tuple[bytes, int]:
    """The byte that a codec has no character for and that stands for itself, or is lost; anything else was never read
    with that codec."""
    if not isinstance(error, UnicodeEncodeError) or not _BYTE.match(error.object, error.start):
        raise error
    return bytes([min(ord(error.object[error.start]), 0xFF)]), error.start + 1


_LENIENT = "govwire-as-bytes"
codecs.register_error(_LENIENT, _as_bytes)


def undo_foreign(text: str) -> tuple[str, int]:
    """A text with such stretches read rightly, and how many there were."""
    ways = list(dict.fromkeys(way for sign, way in _SIGNS.items() if sign in text))
    count = 0

    def read(segment: re.Match[str]) -> str:
        nonlocal count
        shown = segment[0]
        if len(shown) < _LEAST or shown.isascii():
            return shown
        least = max(_CHINESE, plausibility(shown) + _BETTER)
        for written, misread in ways:
            try:
                there = shown.encode(misread, _LENIENT).decode(written, "replace")
            except UnicodeEncodeError:
                continue
            if there.count("\ufffd") * _LOST <= len(there) and plausibility(there) > least:
                count += 1
                return there
        return shown

    return (_SEGMENT.sub(read, text), count) if ways else (text, 0)
