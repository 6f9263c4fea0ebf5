"""A document that a store of such shows in parts, each on a line of its own behind its number, wherever the sentence
is."""

from __future__ import annotations

import re

from services.cleaner.content import Block
from services.cleaner.reading import Line

_NUMBER = re.compile(r"(\d{1,2})、(?=\S)")
_UNENDED = re.compile(r"[\u4e00-\u9fff，、\d]\Z")
_LONG = 60
"""Characters of a part; what the items of a list go on to is no sentence broken off so late."""


def join_parts(lines: list[Line]) -> None:
    """Take its number from each part of such a document on a page of plain text; what is broken off goes on."""
    for run in reversed(_runs([line.text for line in lines])):
        for at in reversed(run):
            line = lines[at]
            found = _NUMBER.match(line.text)
            if found is not None and line.start is not None:
                line.text, line.start = line.text[found.end() :], line.start + found.end()
            if at + 1 in run and _UNENDED.search(line.text):
                line.text += lines[at + 1].text
                line.end = lines[at + 1].end
                del lines[at + 1]


def bare_parts(blocks: list[Block]) -> None:
    """The same for the blocks of a page; those that are broken off are told from their words."""
    for run in _runs([block.text for block in blocks]):
        for at in run:
            found = _NUMBER.match(blocks[at].text)
            blocks[at].text = blocks[at].text[found.end() :] if found else blocks[at].text


def _runs(texts: list[str]) -> list[range]:
    """The lines of each such document."""
    found: list[range] = []
    for at in [at for at, text in enumerate(texts) if text[:2] == "1、"]:
        end = at + 1
        while end < len(texts) and _is_part(texts[end], end - at + 1):
            end += 1
        if end > at + 1 and _is_broken(texts[at:end]):
            found.append(range(at, end))
    return found


def _is_part(text: str, number: int) -> bool:
    found = _NUMBER.match(text) if text[:1].isdigit() else None
    return found is not None and int(found[1]) == number


def _is_broken(parts: list[str]) -> bool:
    """Whether a sentence goes on from part to part, as that of no list does."""
    above = [part for part in parts[:-1] if len(part) >= _LONG and _UNENDED.search(part)]
    ended = any("。" in part for part in above)
    return ended and 2 * len(above) >= len(parts) - 1 and parts[-1][-1:] in "。日》）"
