"""Text that was decoded with the wrong codec and encoded again: undone where the way back is certain."""

from __future__ import annotations

import re
from html import unescape

from ahocorasick_rs import BytesAhoCorasick, MatchKind

from pages.foreign_codecs import SIGNS, undo_foreign
from pages.latin import CP1252, HAN_RUN, LATIN, SHORT, latin_bytes, undo_gaps, undo_latin, undo_short
from pages.lost_bytes import FEW, HAN, LOST, UNREAD, Guess, is_read, read_lost
from pages.plausibility import beyond_ascii, plausibility, plausibility_of

_GBK_SIGNS = tuple("锛紝銆鈥鐨鏂鍏鍒浼璁灞鍥闀鐪鍘绠甯")
"""What frequent UTF-8 sequences (，。“的文全到会议局国长省厅管市 …) look like when read as GBK."""
_READ_SIGNS = "的，、"
"""The most frequent ones where they are read rightly."""
_LATIN_SIGNS = {"utf-8": "äåæçèéÃ", "gb18030": "ÖÐµÄ¹ÊÏÓÔ", "big5-hkscs": "¡¤¥¦ª"}
"""What frequent characters look like when read as Latin-1, by the codec that they were written with."""
_SIGNS = "".join([*_GBK_SIGNS, *_LATIN_SIGNS.values()])
_STRETCH = 2_000
"""Characters of each stretch that is looked at."""
_GBK_RUN = re.compile(r"[\u0080-\uffff]+(?:\?{1,2}[\u0080-\uffff]+)*\?{0,2}")
"""With the question marks that stand for bytes that were no GBK."""
_MISREAD = re.compile(f"[¡-þ](?:(?<=[ã-ïâ])[{LATIN}]{{2}}|[¡-þ]{{7}}|(?<=Â)[\xa0°±²³·]|(?<=Ã)—)")
"""A character of Chinese as UTF-8, or several as GBK, whose bytes were read as letters of Latin-1. It begins with one
class of characters, for which a long text is searched five times as fast as for three."""
_RARE = (*"ãäåæçèéïâ", *(f"Â{mark}" for mark in "\xa0°±²³·"), "Ã—", "£¬", "¡£", "¡¢", "\x93")
"""One of these is in any such stretch."""
_SIGHTED = BytesAhoCorasick(
    [sign.encode() for sign in (*_RARE, *_GBK_SIGNS, *SIGNS)], matchkind=MatchKind.LeftmostFirst
)
"""Finds all of these signs in one go."""
_STRAY = re.compile(f"[{LATIN}]{{3,}}|Â[\xa0°±²³·]|Ã—")
_CLOSING = re.compile(f"â€[?\ufffd]?(?![{LATIN}])")
"""A quotation mark that windows-1252 has no character for the last byte of."""
_BLANK_AS_GBK = "銆€"
"""A blank as wide as a character."""
_MARKS = re.compile("[“”‘’—…·×°±²³、。，《》：；（）！？【】　\xa0\ufeff]+")
_CONTROL = re.compile("[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f]")
"""Quotation marks and dashes of windows-1252 that were read as what Latin-1 has there."""
_STRETCH_OF_GBK = 8
"""Bytes that are GBK by no accident where they are its whole characters."""


def undo_double_encoding(text: str, utf8: bytes, guess: Guess | None = None) -> tuple[str, str, int] | None:
    """The text (and as UTF-8) read rightly, how it had been misread, and the number of places; None where nothing is
    wrong. `guess` tells characters of which bytes are lost.

    Four ways are known: UTF-8 read as Latin-1 (`ä¸­å›½`), GBK read as Latin-1 (`ÖÐ¹ú`), either of them written as
    character references (`&Ouml;&ETH;`, `&#214;&#208;`), UTF-8 read as GBK (`涓浗`).
    """
    sample = _sample(text)
    many = sample.count(";&") > _MANY and sample.count(";&") - sample.count(";&nbsp;") > _MANY
    if many and (written := _undo_references(text)):
        return written
    if not any(sign in sample for sign in _SIGNS):
        return _undo_stretches(text, utf8, guess)
    if _is_misread(sample) and (undone := _undo_gbk(text, guess)):
        return undone
    han = sum(map(sample.count, _READ_SIGNS))
    # Latin-1 letters are rare beside Han characters.
    for codec, signs in _LATIN_SIGNS.items():
        if sum(map(sample.count, signs)) > 8 + 2 * han:
            whole, gapped = undo_gaps(text, guess) if guess and codec == "utf-8" and UNREAD not in text else (text, 0)
            if undone := undo_latin(whole, codec):
                return undone[0], undone[1], undone[2] + gapped
    return _undo_stretches(text, utf8, guess)


def _undo_stretches(text: str, utf8: bytes, guess: Guess | None) -> tuple[str, str, int] | None:
    """The same for a page that is read rightly but for a title, a paragraph or its marks, which came from elsewhere."""
    signs = {which for which, _, _ in _SIGHTED.find_matches_as_indexes(utf8)}
    if not signs:
        return None
    count = 0
    codecs: set[str] = set()

    def read(run: re.Match[str]) -> str:
        nonlocal count
        raw = latin_bytes(run[0])
        for codec in ("utf-8", "gb18030"):
            there = raw.decode(codec, "replace")
            if "\ufffd" in there or (codec != "utf-8" and len(raw) < _STRETCH_OF_GBK):
                continue
            if _MARKS.fullmatch(there) or (HAN_RUN.search(there) and plausibility_of(beyond_ascii(there)) > 0.3):
                count += 1
                codecs.add(codec)
                return there
        return run[0]

    may_be = min(signs) < len(_RARE) and _MISREAD.search(text) is not None
    undone = _STRAY.sub(read, text) if may_be else text
    if codecs:
        undone, short = undo_short(undone, codecs)
        count += short
    if may_be and "â€" in undone and "“" in undone:
        undone, closed = _CLOSING.subn("”", undone)
        count += closed
    if may_be and guess and UNREAD not in text and _MISREAD.search(undone):
        undone, gapped = undo_gaps(undone, guess)
        count += gapped
    if "\x93" in undone and undone.count("\x93") == undone.count("\x94"):
        undone, controls = _CONTROL.subn(lambda control: CP1252[ord(control[0])], undone)
        count += controls
    if blanks := undone.count(_BLANK_AS_GBK):
        undone = undone.replace(_BLANK_AS_GBK, "\u3000")
    how = "stretches that had been read as Latin-1" if count else "marks that had been read as GBK"
    count += blanks
    if max(signs) >= len(_RARE) + len(_GBK_SIGNS):
        undone, stretches = undo_foreign(undone)
        how = "stretches that had been read with a foreign codec" if stretches else how
        count += stretches
    if any(len(_RARE) <= sign < len(_RARE) + len(_GBK_SIGNS) for sign in signs):
        if (count == blanks or looks_misread(undone)) and (more := _undo_gbk(undone, guess)):
            undone, how, count = more[0], more[1], more[2] + count
        undone, marks = _read_marks(undone) if "鈥" in undone else (undone, 0)
        count += marks
    return (undone, how, count) if count else None


def _read_marks(text: str) -> tuple[str, int]:
    """Dashes and quotation marks alone that were read as GBK, of which each lost its last byte; quotation marks where
    as many open in a line as close."""
    text, dashes = _DASH_AS_GBK.subn(lambda found: _DASHES.get(found[0][1], "—"), text)
    count = dashes

    def paired(line: re.Match[str]) -> str:
        nonlocal count
        parts = _QUOTE_AS_GBK.split(line[0])
        if len(parts) % 2 == 0:
            return line[0]
        count += len(parts) - 1
        return "".join(part + "“”"[at % 2] for at, part in enumerate(parts[:-1])) + parts[-1]

    return _LINE.sub(paired, text), count


_DASH_AS_GBK = re.compile(r"鈥[斺︹]{1,2}€[?\ufffd]|(?<=\d)鈥[?\ufffd](?=\d)")
_DASHES = {"斺": "——", "︹": "……"}
_QUOTE_AS_GBK = re.compile("鈥[?\ufffd]")
_LINE = re.compile(r"[^\n<>]+")


def looks_misread(text: str) -> bool:
    """Whether characters stand in a text that frequent UTF-8 sequences become when they are read as GBK."""
    return any(sign in text for sign in _GBK_SIGNS)


def is_misread(text: str) -> bool:
    """Whether such characters are more in a text than those that they stand for."""
    return _is_misread(_sample(text))


def _is_misread(sample: str) -> bool:
    return sum(map(sample.count, _GBK_SIGNS)) > sum(map(sample.count, _READ_SIGNS))


def _undo_references(text: str) -> tuple[str, str, int] | None:
    """Bytes that a program wrote as references to the characters of Latin-1."""
    count = 0

    def read(run: re.Match[str]) -> str:
        nonlocal count
        raw = latin_bytes(unescape(run[0]))
        if len(set(raw)) < SHORT:
            return run[0]  # &nbsp;&nbsp;&nbsp;
        for codec in _LATIN_SIGNS:
            there = raw.decode(codec, "replace")
            if "\ufffd" not in there[:-1] and plausibility_of(there) > 0.3:
                count += 1
                return there
        return run[0]

    undone = _REFERENCES.sub(read, text)
    return (undone, "bytes that had been written as references to characters", count) if count else None


_MANY = 20
"""References one right behind the other, as no page has them that means its characters."""
_REFERENCE = r"&(?:#1[2-9]\d|#2[0-5]\d|[A-Za-z]{2,6}|frac\d\d|sup\d);[\w\[-`{-~]?"
_REFERENCES = re.compile(f"{_REFERENCE}(?:{_REFERENCE}){{3,}}", re.A)
"""References one after another; GBK's second byte may be ASCII."""


def _sample(text: str) -> str:
    """Enough of a text to see how it was encoded: its head, where title and description stand, and its middle."""
    if len(text) < 3 * _STRETCH:
        return text
    middle = len(text) // 2
    return text[:_STRETCH] + text[middle : middle + _STRETCH] + text[middle // 2 * 3 : middle // 2 * 3 + _STRETCH]


def _gbk_bytes(run: str) -> bytes:
    """The bytes that were read as GBK. A byte that was none of it stands as U+FFFD or a question mark, and is no UTF-8
    afterwards, either; the sign of the euro is the byte 0x80, as browsers read it, where that makes sense."""
    found = bytearray()
    for part in _UNSURE.split(run):
        if part == "€":
            found += b"\x80" if _is_open(found) else b"\xa2\xe3"
        elif part == "\ufffd":
            found += b"\xff"
        elif part == "?":
            found += b"\xff" if _is_open(found) else b"?"
        else:
            found += part.encode("gb18030")
    return _SWALLOWED.sub(LOST, bytes(found))


def _is_open(found: bytearray) -> bool:
    """Whether bytes end within a sequence of UTF-8, behind whole ones as far as the last few tell."""
    if _LEAD_ALONE.search(found, max(0, len(found) - 2)):
        return True
    _, lost, rest = found[-_NEAR:].rpartition(LOST)
    try:
        (rest.lstrip(_CONTINUING) if lost or len(found) > _NEAR else rest).decode()
    except UnicodeDecodeError as error:
        return error.reason == "unexpected end of data"
    return False


_NEAR = 64
_LEAD_ALONE = re.compile(rb"[\xe2-\xef]\xff\Z")
_SWALLOWED = re.compile(rb"\?(?=[\x80-\xbf])")
"""A question mark before bytes that begin no character."""
_UNSURE = re.compile("([€\ufffd?])")
_CONTINUING = bytes(range(0x80, 0xC0))


def _undo_gbk(text: str, guess: Guess | None = None) -> tuple[str, str, int] | None:
    count = mended = 0
    options: list[str] = []

    def read(run: re.Match[str]) -> str:
        nonlocal count, mended
        raw = _gbk_bytes(run[0])
        there, gaps = read_lost(raw)
        # Hardly a word of GBK is UTF-8 as well; a lost byte breaks a character, and the end may be broken.
        broken = raw.decode("utf-8", "replace").count(UNREAD)
        is_broken = broken > max(1, 3 * raw.count(LOST)) and not is_read(there)
        is_worse = is_broken or _is_foreign(there) or plausibility(there.replace(UNREAD, "")) < plausibility(run[0])
        if len(run[0]) < 2 or is_worse:
            options.extend([""] * run[0].count(UNREAD))
            return run[0]
        count += 1
        mended += len(there)
        options.extend(gaps)
        return there

    undone = _GBK_RUN.sub(read, text)
    if mended < FEW:
        return None
    if guess and any(options):
        undone = guess(undone, options)
    return undone, "UTF-8 that had been read as GBK", count


def _is_foreign(there: str) -> bool:
    """Whether half of a text is letters of another alphabet: two bytes of GBK give one."""
    others = sum(char > "\u007f" and char.isalpha() and not HAN.match(char) for char in there)
    return others * 2 >= len(there)
