"""Where the words stand that a model quotes: verbatim, or but for width, quotation marks and white space."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache

from services.extractor.grammar.reading import Phrase

_QUOTES = str.maketrans("“”„‟〝〞‘’‚‛", '""""""' + "''''")
"""Models write straight quotation marks for curly ones."""
_MOST = 200
"""So many places of a word are looked at; one that stands more often says nothing."""
_COMPARED = 20
"""So many of them in a sentence are compared."""


class Aligner:
    """Finds quotations in one text. Offsets are Unicode code points, half-open."""

    def __init__(self, text: str) -> None:
        self._text = text

    def places(self, quoted: str) -> list[Phrase]:
        """Every place, in the text's order, where the quotation stands: exactly; where it does so nowhere, after NFKC
        and without white space, inside one line. Never in the middle of a number: 1日 does not stand in 11日."""
        quoted = quoted.strip()
        if not quoted:
            return []
        exact = [Phrase(start, start + len(quoted)) for start in _starts(self._text, quoted)]
        found = [place for place in exact if not self._cuts_a_number(place)]
        return found or [place for place in self._folded_places(quoted) if not self._cuts_a_number(place)]

    def place(
        self, quoted: str, inside: Sequence[Phrase], near: int, fitness: Callable[[Phrase], int] = lambda place: 0
    ) -> Phrase | None:
        """The place that is meant: one inside the first of these phrases that holds any, the fittest there and of equal
        ones the first; otherwise the last before the position `near`, otherwise the first behind it; None where there
        is none."""
        places = self.places(quoted)
        for phrase in inside:
            if here := [place for place in places if phrase.start <= place.start and place.end <= phrase.end]:
                return max(here[:_COMPARED], key=fitness)
        before = [place for place in places if place.start <= near]
        return before[-1] if before else next(iter(places), None)

    def _folded_places(self, quoted: str) -> list[Phrase]:
        folded, origin = self._folded
        needle = "".join(_fold(character) for character in quoted)
        places = []
        for start in _starts(folded, needle) if needle else ():
            end = start + len(needle)
            opens = start == 0 or origin[start - 1] != origin[start]
            closes = end == len(folded) or origin[end - 1] != origin[end]
            if opens and closes:  # not a part of what one character folds to (½ to 1⁄2)
                places.append(Phrase(origin[start], origin[end - 1] + 1))
        return places

    @cached_property
    def _folded(self) -> tuple[str, list[int]]:
        """The text folded, and the origin of each of its characters. Line feeds stay: no match crosses one."""
        pieces: list[str] = []
        origin: list[int] = []
        for position, character in enumerate(self._text):
            piece = "\n" if character == "\n" else _fold(character)
            pieces.append(piece)
            origin.extend([position] * len(piece))
        return "".join(pieces), origin

    def _cuts_a_number(self, place: Phrase) -> bool:
        text = self._text
        before = place.start > 0 and text[place.start].isdecimal() and _continues(text, place.start - 1, -1)
        return before or (place.end < len(text) and text[place.end - 1].isdecimal() and _continues(text, place.end, 1))


def _continues(text: str, position: int, step: int) -> bool:
    """Whether a number goes on here: with a digit, or with a point that has one behind it (3.5)."""
    if text[position].isdecimal():
        return True
    beyond = position + step
    return text[position] in ".．" and 0 <= beyond < len(text) and text[beyond].isdecimal()


@lru_cache(maxsize=8192)
def _fold(character: str) -> str:
    return "".join(unicodedata.normalize("NFKC", character).translate(_QUOTES).split())


def _starts(text: str, needle: str) -> list[int]:
    starts: list[int] = []
    start = text.find(needle)
    while start >= 0 and len(starts) < _MOST:
        starts.append(start)
        start = text.find(needle, start + 1)
    return starts
