"""Characters and their two bytes in GBK."""

from __future__ import annotations

from functools import cache

LEADS = range(0x81, 0xFF)
TRAILS = tuple(byte for byte in range(0x40, 0xFF) if byte != 0x7F)


@cache
def char_of(lead: int, trail: int) -> str:
    """The character of two bytes; empty where they are none."""
    try:
        char = bytes((lead, trail)).decode("gbk")
    except UnicodeDecodeError:
        return ""
    return char if len(char) == 1 else ""


@cache
def bytes_of(char: str) -> tuple[int, int] | None:
    """The two bytes of a character (of private use too); null for ASCII and for what GBK has not."""
    if char.isascii():
        return None
    try:
        raw = char.encode("gb18030")
    except UnicodeEncodeError:
        return None
    return (raw[0], raw[1]) if len(raw) == 2 else None


def bytes_of_folded(char: str) -> tuple[int, int] | None:
    """The two bytes of the full-width form of an ASCII character that may have been put into half width."""
    if char == " ":
        return 0xA1, 0xA1
    return (0xA3, ord(char) + 0x80) if "!" <= char <= "~" else None


@cache
def unassigned() -> tuple[tuple[int, int], ...]:
    """Pairs that are no character, of bytes that can be a second one and a first one."""
    return tuple((one, two) for one in range(0x80, 0xFF) for two in LEADS if not char_of(one, two))
