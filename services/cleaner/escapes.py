"""Texts that some program wrote as a string: escapes in the place of line ends, characters and tags."""

from __future__ import annotations

import re
from html import unescape

from pages.written import string_read

_LOOKED_AT = 20_000
"""Characters by which it is told."""
_REFERENCE = re.compile(r"&#(?:\d{2,7}|x[0-9A-Fa-f]{2,6});?")
_LETTER = re.compile(r"\\u[0-9A-Fa-f]{4}|%u[0-9A-Fa-f]{4}|&#(?:\d{2,7}|x[0-9A-Fa-f]{2,6})")
_PERCENT = re.compile(r"%u([0-9A-Fa-f]{4})")
_NESTED = re.compile(r"&(?:amp;)+(?=(?:#\d{2,7}|#x[0-9A-Fa-f]{2,6}|[A-Za-z]{2,8});)")
"""A reference that was escaped once or several times more."""
_OPEN = re.compile(r"&(nbsp|[lr][ds]quo|middot|[mn]dash|hellip)(?![A-Za-z;])")
"""References without their end that no browser reads so."""
_CHINESE = re.compile(r"\\+u(20[1-3][0-9a-f]|30[01][0-9a-f]|[4-9][0-9a-f]{3}|ff[01][0-9a-f])", re.I)
_BEYOND_ASCII = re.compile(r"\\+u(?!00[0-7]|d[89a-f])([0-9a-f]{4})", re.I)
_ESCAPED = re.compile(r"\\{2,}(?=u[0-9A-Fa-f]{4})")
"""The sign of an escape that was escaped itself."""
_SEVERAL = 4
"""So many characters of Chinese as escapes, where readers see them, are nobody's intention."""
_BOUNDS = frozenset(["3000", "303f", "4e00", "9fa5", "9fff", "fffd", "ffff", "ff00", "ffef", "ff5e"])
"""Ends of ranges, which texts about characters name."""
_QUOTED = frozenset(["201c", "201d"])
_OPENING = re.compile(r"""\s*["']?[\[{]+\\["']""")
"""How an object begins that stands in a string."""
_LINE_END = re.compile(
    r"(?:(?<=[\u4e00-\u9fff。！？；：”）])(?:\\r\\n|\\[rn]|/r/n)+|(?<=[\u4e00-\u9fff]\.)(?:rn)+|(?<=[。！？；：”）])(?:(?:rn)+|(?:&lt;br\s*/?&gt;\s*)+))"
    r"(?=[\s\u3000\u4e00-\u9fff“《（0-9<&]|$)",
    re.I,
)
"""The end of a line as a program writes it, which readers see behind a sentence; or the tag for it."""
_LINE_ENDS = ("\\n", "/r/n", "。rn", ".rn", "。&lt;br")
_TYPED = re.compile(r"^[ \t\u3000]*<(?:p|div|section|span|strong|b|br|table|h[1-6])\b[^<>]*>", re.I | re.M)
"""How a line begins where a reader sees the tags of a text."""
_MOSTLY = 15
"""One letter as an escape in so many characters is no accident."""


def read_references(text: str) -> str:
    """References to characters read as they were meant, however often they were escaped, and without their ends."""
    return unescape(_OPEN.sub(r"&\1;", _NESTED.sub("&", text)))


def without_escapes(text: str) -> tuple[str, int]:
    """A text that was stored the way a program writes a string, with its line ends as `\\n` or its characters as
    `\\u5e02` or `&#24066;`: the text that was meant, and how many escapes it had; any other text as it is, and 0."""
    twice = 0
    if "&amp;#" in text:
        text, twice = _NESTED.subn("&", text)
    if "\\\\u" in text:
        text = _ESCAPED.sub("\\\\", text)
    beginning = text[:_LOOKED_AT]
    lines = beginning.count("\\n")
    letters = len(_LETTER.findall(beginning)) if any(sign in beginning for sign in ("\\u", "%u", "&#")) else 0
    quoted = _OPENING.match(beginning) is not None
    if not quoted and lines <= max(1, beginning.count("\n")) and letters * _MOSTLY <= len(beginning):
        if twice:
            return _REFERENCE.subn(lambda each: unescape(each[0]), text)
        return characters_read(text) if shows_characters(text) else (text, 0)
    meant = string_read(_PERCENT.sub(r"\\u\1", text) if "%u" in text else text)
    plain, references = _REFERENCE.subn(lambda each: unescape(each[0]), meant.text)
    return plain.strip().strip("\"'"), meant.count + references


def ends_read(text: str, end: str) -> str:
    """A text with `end` for each line end that readers see as a program writes it, as long as what was written."""
    if not any(sign in text for sign in _LINE_ENDS):
        return text
    return _LINE_END.sub(lambda written: end.rjust(len(written[0])), text)


def shows_characters(text: str) -> bool:
    """Whether what readers see has characters of Chinese as escapes (`\\u5e02`)."""
    if "\\u" not in text:
        return False
    found = [code.lower() for code in _CHINESE.findall(text)]
    kinds = set(found) - _BOUNDS
    return len(kinds) >= _SEVERAL or (kinds >= _QUOTED and len(found) >= _SEVERAL)


def characters_read(text: str) -> tuple[str, int]:
    """A text with such escapes read, but those of ASCII, which its scripts may need; and how many there were."""
    return _BEYOND_ASCII.subn(lambda each: chr(int(each[1], 16)), text)


def shows_tags(text: str) -> bool:
    """Whether most of a page's text is markup that was escaped once too often, so that readers see its tags."""
    if "</" not in text or not (first := _TYPED.search(text)):
        return False
    return 2 * (text.rfind("</") - first.start()) > len(text.strip())
