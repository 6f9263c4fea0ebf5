"""Dirt of wrong codings: bytes lost, characters that a coding does not have, stretches read in another one."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import entities
from random import Random

from bench.mirrors.annotator import KEEPING, REPLACING, SWALLOWING, converted, decoded
from bench.mirrors.page import Axis, Dirt, shown
from pages.latin import CP1252

CODINGS = Axis[Dirt]()

_PROSE = re.compile("[\u4e00-\u9fff][^\n<>]{20,}")


@CODINGS
def _bytes_lost_of_gbk(text: str, random: Random) -> str:
    """A byte in some hundred of a page's text, anywhere."""
    share = 1 / random.randrange(150, 1200)
    raw = text.encode("gbk", "ignore")
    left = bytes(byte for byte in raw if byte < 0x80 or random.random() >= share)
    return decoded(left, random.choice([SWALLOWING, REPLACING, KEEPING]))


@CODINGS
def _bytes_lost_of_traditional(text: str, random: Random) -> str:
    return _bytes_lost_of_gbk(converted(text), random)


@CODINGS
def _bytes_lost_of_utf8(text: str, random: Random) -> str:
    share = 1 / random.randrange(300, 2000)
    left = bytes(byte for byte in text.encode() if byte < 0x80 or random.random() >= share)
    return left.decode("utf-8", "replace")


@CODINGS
def _read_in_pieces(text: str, random: Random) -> str:
    """A page that was read so many bytes at a time, each piece decoded by itself."""
    coding = random.choice(["utf-8", "utf-8", "gbk"])
    size = random.choice([512, 1024, 1024, 2048])
    begin = random.randrange(size)
    raw = text.encode(coding, "ignore")
    pieces = [raw[:begin], *(raw[at : at + size] for at in range(begin, len(raw), size))]
    lost = random.choice(["\ufffd", "?", "□"])
    return "".join(piece.decode(coding, "replace") for piece in pieces).replace("\ufffd", lost)


@CODINGS
def _kun_jin_kao(text: str, random: Random) -> str:
    """Characters lost in UTF-8, and what stood for them read as GBK: 锟斤拷."""
    lost = _bytes_lost_of_utf8(text, random)
    return re.sub("\ufffd+", lambda run: ("\ufffd" * len(run[0])).encode().decode("gbk", "replace"), lost)


@CODINGS
def _rare_characters_lost(text: str, random: Random) -> str:
    """What GB 2312 does not have is lost, or written as a reference that nothing reads."""
    shape: Callable[[str], str] = random.choice(
        [lambda _: "?", lambda _: "??", lambda c: f"&#{ord(c)};", lambda c: f"&amp;#{ord(c)};"]
    )
    return "".join(char if _has(char, "gb2312") else shape(char) for char in text)


@CODINGS
def _stretch_of_another_coding(text: str, random: Random) -> str:
    """One paragraph or two that were pasted from a page of another coding."""
    written, read = random.choice(
        [("utf-8", "gbk"), ("gbk", "latin-1"), ("utf-8", "cp1252"), ("gbk", "cp1252"), ("gbk", "big5")]
    )
    stretches = [*_PROSE.finditer(text)]
    chosen = {each.start() for each in random.sample(stretches, min(len(stretches), random.randrange(1, 3)))}
    return _PROSE.sub(lambda m: _read_as(m[0], written, read) if m.start() in chosen else m[0], text)


@CODINGS
def _words_of_another_coding(text: str, random: Random) -> str:
    """Marks and figures of full width that an editor's own coding did not share: “ as â€œ, · as Â·."""
    marks = random.choice(["“”", "“”—", "·", "“”—·…‘’"])
    read = random.choice(["cp1252", "latin-1"])
    return "".join(_read_as(char, "utf-8", read) if char in marks else char for char in text)


@CODINGS
def _references(text: str, random: Random) -> str:
    """Marks as references that were escaped once more, or whose & or ; was lost."""
    begin, end = random.choice([("&amp;", ";"), ("&amp;", ";"), ("&", ";"), ("&", ""), ("", ";")])
    names = {chr(code): name for code, name in entities.codepoint2name.items()}
    marks = random.choice(["“”", "“”—·…", "“”‘’—·…×°"])
    numbers = random.random() < 0.2
    if random.random() < 0.3:
        text = text.replace("\n", "\n\u00a0\u00a0")
        marks += "\u00a0"
    return shown(
        text,
        lambda stretch: "".join(
            f"{begin}{f'#{ord(c)}' if numbers else names[c]}{end}" if c in marks and c in names else c for c in stretch
        ),
    )


def _has(char: str, coding: str) -> bool:
    try:
        char.encode(coding)
    except UnicodeEncodeError:
        return False
    return True


def _read_as(text: str, written: str, read: str) -> str:
    raw = text.encode(written, "ignore")
    if read == "cp1252":  # browsers have a character for each of its bytes
        return "".join(CP1252.get(byte, chr(byte)).replace("\ufffd", chr(byte)) for byte in raw)
    return raw.decode(read, "replace")
