"""Text whose bytes were read as the letters of Latin-1 or windows-1252."""

from __future__ import annotations

import re
from collections.abc import Collection

from pages.lost_bytes import HAN, Guess, is_read, read_undefined
from pages.plausibility import plausibility

LATIN = "\x80-\xff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122"
"""Letters and marks of Latin-1 and of windows-1252."""
_LATIN_RUN = re.compile(f"[{LATIN}]{{2,}}")
HAN_RUN = re.compile("[\u4e00-\u9fff]{2}")
_HAN_ONLY = re.compile("[\u4e00-\u9fff，。、：；！？“”《》（）—]{2,}")
"""What a stretch of rare characters is that a page has which was read so."""
_GAPPED = re.compile(f"[{LATIN}]+(?:\\?{{1,2}}[{LATIN}]+)*\\?{{0,2}}")
"""Such letters with question marks for bytes that windows-1252 does not know."""
_NAMES = {"utf-8": "UTF-8", "gb18030": "GBK", "big5-hkscs": "Big5"}
SHORT = 4
"""So few characters are one in UTF-8, or none at all."""
CP1252 = {byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0xA0)}
_TO_BYTE = {ord(char): chr(byte) for byte, char in CP1252.items() if char != "\ufffd"}


def latin_bytes(run: str) -> bytes:
    """The bytes that were read as these letters."""
    return run.translate(_TO_BYTE).encode("latin-1", "replace")


def undo_latin(text: str, codec: str) -> tuple[str, str, int] | None:
    """A text of `codec` that was read so as a whole, how, and how many stretches; None where it reads no better."""
    count = 0

    def read(run: re.Match[str]) -> str:
        nonlocal count
        there = latin_bytes(run[0]).decode(codec, "replace")
        if codec == "utf-8" and _LATIN_RUN.fullmatch(there):  # it was read so twice
            there = latin_bytes(there).decode(codec, "replace")
        told = len(run[0]) < SHORT or (codec == "utf-8" and HAN_RUN.search(there) is not None)
        certain = told and "\ufffd" not in there
        if not certain and ("\ufffd" in there[:-1] or plausibility(there) < 0.3):
            return run[0]
        count += 1
        return there

    def read_han(run: re.Match[str]) -> str:
        there = latin_bytes(run[0]).decode(codec, "replace")
        return there if _HAN_ONLY.fullmatch(there) else run[0]

    # GBK's second byte may be ASCII, so the run takes ASCII letters between high characters along.
    pattern = _LATIN_RUN if codec == "utf-8" else re.compile("[\x81-\xfe](?:[\x40-\x7e]?[\x80-\xff]){1,}[\x40-\x7e]?")
    mended = pattern.sub(read, text)
    if not count or plausibility(mended) < plausibility(text) + 0.2:
        return None
    if codec != "utf-8":
        mended = pattern.sub(read_han, mended)
    return mended, f"{_NAMES[codec]} that had been read as Latin-1", count


def undo_gaps(text: str, guess: Guess) -> tuple[str, int]:
    """UTF-8 that was read as windows-1252 and lost the bytes that this does not know; how many stretches of it. Where
    one is told by its length, the short ones are, too."""
    found = {run[0]: read_undefined(latin_bytes(run[0].replace("?", "\xff"))) for run in _GAPPED.finditer(text)}
    if not any(any(gaps) and is_read(there) for there, gaps in found.values()):
        return text, 0
    count = 0
    options: list[str] = []

    def read(run: re.Match[str]) -> str:
        nonlocal count
        there, gaps = found[run[0]]
        if not HAN.search(there) and not all(gaps):
            return run[0]
        options.extend(gaps)
        count += 1
        return there

    return guess(_GAPPED.sub(read, text), options), count


_SHORT_RUN = re.compile(f"(?<=[0-9%])[{LATIN}]{{2,3}}(?![{LATIN}])|[{LATIN}]{{4,}}")


def undo_short(text: str, codecs: Collection[str]) -> tuple[str, int]:
    """The same of few characters, where longer stretches of a text were of these codecs: `3æœˆ` for 3月."""
    count = 0

    def read(run: re.Match[str]) -> str:
        nonlocal count
        raw = latin_bytes(run[0])
        for codec in codecs:
            there = raw.decode(codec, "replace")
            if HAN.fullmatch(there) or (_HAN_ONLY.fullmatch(there) and plausibility(there) > 0.3):
                count += 1
                return there
        return run[0]

    return _SHORT_RUN.sub(read, text), count
