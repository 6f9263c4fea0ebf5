"""Where paragraphs stand in the decoded page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from pages.written import Meant, layer_read
from services.cleaner.alignment import Alignment, Place
from services.cleaner.reading import Line
from services.cleaner.visible import Visible, is_plain, seen

_WORDS = re.compile(r"[^\s&<>\"]{8,24}")
"""The first words of a paragraph, by which it is looked for; tags may tear them."""
_HAN = re.compile("[\u4e00-\u9fff，、]{6,24}")
"""Words that they seldom tear: figures are what word processors set apart."""
_LINES = 5
"""Paragraphs by which the text is looked for in a page."""
_COPIES = 16
"""Places of those words that are looked at."""
_ROOM, _WIDTH = 6_000, 40
"""Characters of the source in which the paragraphs stand that are above those words, and more for each of theirs."""
_DEPTH = 4
"""Times that escapes stand for escapes, and once for the text as it stands."""


def locate(lines: list[Line], source: str) -> None:
    """Set where each line begins and ends in `source`: before its first and behind its last visible character, whatever
    tags, entities and white space stand among them. None where its words do not stand there."""
    texts = [line.text for line in lines]
    wanted = ["".join(text.split()) for text in texts] if is_plain("".join(texts)) else list(map(seen, texts))
    visible = _beginning(texts, wanted, source)
    for line, place in zip(lines, Alignment(visible).places(wanted), strict=True):
        line.start, line.end = visible.place(*place) if place else (None, None)


def locate_written(lines: list[Line], source: str, start: int = 0, end: int | None = None) -> None:
    """The same where the text is a string of a program or record, `source[start:end]`, with whatever stands there for
    its characters and its tags: as deep in it as most of the lines are found."""
    found: list[list[Place | None]] = []
    layers: list[Meant] = []
    text = source[start:end]
    for _ in range(_DEPTH):
        locate(lines, text)
        places = [None if line.start is None or line.end is None else (line.start, line.end) for line in lines]
        for layer in reversed(layers):
            places = [place and layer.place(*place) for place in places]
        found.append(places)
        if all(places):
            break
        layers.append(layer_read(text))
        text = layers[-1].text
    best = min(found, key=lambda places: places.count(None))
    for line, place in zip(lines, best, strict=True):
        line.start, line.end = (start + place[0], start + place[1]) if place else (None, None)


def _beginning(texts: list[str], wanted: list[str], source: str) -> Visible:
    """The page's visible characters from its text on, or from a little before."""
    body = source.find("<body")
    body = max(body if body >= 0 else source.find("<BODY"), 0)
    for index, words in _words(texts):
        above = sum(map(len, wanted[:index])) + wanted[index].find(words)
        for at in islice(_shown(source, words, body), _COPIES):
            start = at - _ROOM - _WIDTH * above if above else at
            start = max(source.find("<", start, at), start) if above and start > body else max(start, body)
            visible = Visible(source, start)
            while visible.read <= at and visible.more():
                pass
            place = Alignment(visible).near(wanted[index], 0)
            if place and visible.place(*place)[0] <= at:
                return visible
    return Visible(source, body)


def _words(texts: list[str]) -> Iterator[tuple[int, str]]:
    """Words of the first paragraphs, each with the index of its paragraph."""
    for index, text in enumerate(texts[:_LINES]):
        for words in (_WORDS.match(text), _HAN.search(text, 1)):
            if words is not None:
                yield index, words[0]


def _shown(source: str, words: str, body: int) -> Iterator[int]:
    """Where words stand in the body of a page, in no tag, comment or script."""
    at = source.find(words, body)
    while at >= 0:
        opened = ((source.rfind(opens, body, at), ends) for opens, ends in _HIDING)
        if all(begin < 0 or source.find(ends, begin, at) >= 0 for begin, ends in opened):
            yield at
        at = source.find(words, at + 1)


_HIDING = (("<", ">"), ("<!--", "-->"), ("<script", "</script"))
