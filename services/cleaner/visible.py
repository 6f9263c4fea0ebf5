"""What a reader sees of a stretch of markup, without white space, and where each character of it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from html import unescape
from itertools import accumulate, islice

_MARKUP = r"""<(?:
    [/?a-rt-zA-RT-Z][^>]*+(?:>|\Z)
    | [sS](?!cript\b|CRIPT\b|tyle\b|TYLE\b)[^>]*+(?:>|\Z)
    | (?:script|SCRIPT|style|STYLE)\b[^<]*+(?:<(?!/(?:script|SCRIPT|style|STYLE))[^<]*+)*+(?:<[^>]*+>|\Z)
    | !--.*?(?:-->|\Z) | !\[CDATA\[ | ![^>]*+(?:>|\Z)
)"""
"""A tag, a comment, a script or style as a whole; what never ends goes on to the end."""
_PIECE = re.compile(rf"(?:{_MARKUP}|\s++)*+((?:[^<]++|<(?![a-zA-Z/!?]))*+)", re.X | re.S)
"""What is read up to the next tag; group: what is seen of it, and the white space behind."""
_REFERENCE = re.compile(
    r"&(?:amp;)+(?:#\d+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]{1,31});"
    r"|&(?:#\d+;?|#[xX][0-9a-fA-F]+;?|[a-zA-Z][a-zA-Z0-9]{1,31};?)"
)
"""A character that is written as an entity, once or twice over."""
_SHAPELESS = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_WITHOUT_SHAPE = re.compile(f"[{_SHAPELESS}]+")
_SIGN = re.compile(rf"[^\s{_SHAPELESS}]")
_WRITTEN_OTHERWISE = re.compile(f"[&{_SHAPELESS}]")
_ODD = frozenset(f"&;{_SHAPELESS}" + "".join(filter(str.isspace, map(chr, range(0x3001)))))
"""What does not stand for itself at the beginning or end of a piece."""
_PIECES = 8
"""Pieces that are read at a time, at least; of many that were read, as many times fewer."""


def is_plain(text: str) -> bool:
    """Whether all characters of a text are seen as they stand, white space apart."""
    return _WRITTEN_OTHERWISE.search(text) is None


def seen(text: str) -> str:
    """The characters of a text that a reader sees: entities read, no white space, nothing without shape."""
    if not is_plain(text):
        text = text.replace("&nbsp;", " ")
        while "&" in text and (told := unescape(text)) != text:
            text = told
        text = _WITHOUT_SHAPE.sub("", text)
    return "".join(text.split())


class Visible:
    """The visible characters of a source from `start` on, read as far as they are asked for."""

    def __init__(self, source: str, start: int = 0) -> None:
        self.text = ""
        """The characters that were read."""
        self.read = start
        """How far the source was read."""
        self._source = source
        self._pieces = _PIECE.finditer(source, start)
        self._starts: list[int] = []
        """Where each piece begins in `text`, and its place in the source."""
        self._places: list[tuple[int, int]] = []
        self._known = 0, start
        """The beginning of what is left of a piece whose first characters were counted, in `text` and in the source."""

    def more(self) -> bool:
        """Read on; false where the end is reached."""
        source = self._source
        spans = [piece.span(1) for piece in islice(self._pieces, _PIECES + len(self._starts) // _PIECES)]
        if not spans:
            return False
        self.read = spans[-1][1]
        said = ["".join(source[start:end].split()) for start, end in spans]
        text = "".join(said)
        if not is_plain(text):
            said = [seen(source[start:end]) for start, end in spans]
            text = "".join(said)
        self._starts += accumulate(map(len, said[:-1]), initial=len(self.text))
        self._places += spans
        self.text += text
        return True

    def parts(self, at: int) -> bool:
        """Whether a tag stands before the character `at`."""
        return at == len(self.text) or self._starts[bisect_right(self._starts, at) - 1] == at

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where the stretch `text[start:end]` begins and ends in the source."""
        source, starts = self._source, self._starts
        first = bisect_right(starts, start) - 1
        begins = self._places[first][0]
        if starts[first] != start or source[begins] in _ODD:
            begins = self._character(first, start)[0]
        last = bisect_right(starts, end - 1, first) - 1
        ends = self._places[last][1]
        if (starts[last + 1] if last + 1 < len(starts) else len(self.text)) != end or source[ends - 1] in _ODD:
            ends = self._character(last, end - 1)[1]
        return begins, ends

    def _character(self, piece: int, at: int) -> tuple[int, int]:
        """Where one character of a piece begins and ends in the source."""
        source = self._source
        begins, (place, end) = self._starts[piece], self._places[piece]
        if begins < self._known[0] <= at:
            begins, place = self._known
        left = at - begins
        for reference in _REFERENCE.finditer(source, place, end):
            before = len(seen(source[place : reference.start()]))
            if left < before:
                break
            if (told := seen(reference[0])) == reference[0]:
                continue  # none
            left -= before
            if left < len(told):
                self._known = at - left, reference.start()
                return reference.span()
            left -= len(told)
            place = reference.end()
        found = next(islice(_SIGN.finditer(source, place), left, None)).span()
        self._known = at, found[0]
        return found
