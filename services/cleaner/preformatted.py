"""The paragraphs of a text that stands in one element, its lines broken by hand."""

from __future__ import annotations

import re

from services.cleaner.filled_lines import filled

_HAN = re.compile("[\u4e00-\u9fff，。；：、]")
_INDENT = (" ", "\t", "\u3000", "\xa0")
_COMPLETE = ("。", "！", "？", "：", "；", "”", "）")
_ENOUGH = 20_000
"""Characters by which it is told."""
_INDENT_OF_TWO = re.compile(r"(?:\n[ \t]*+|(?<=。))(?=\u3000{2}|\u2003{2}|(?:&nbsp;){4})")
"""How a paragraph begins in the source of a page whose author set no tags, or whose system took them out."""
_HEADING = 24
"""Characters of a line that is complete without a mark."""
_INDENTED = 3
"""One line in so many is indented where indents begin the paragraphs."""


def is_wrapped(text: str) -> bool:
    """Whether the white space of a `pre` may say where the paragraphs of a text are: of one in Chinese, no program."""
    beginning = text.strip()[:_ENOUGH]
    return "\n" in beginning and 2 * len(_HAN.findall(beginning)) > len("".join(beginning.split()))


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, one a line; a line goes on with the one above that had no room for it, or, where
    indents begin paragraphs and it has none, with one that ends in the middle of a sentence."""
    lines = text.split("\n")
    wrapped = filled(lines)
    told = [line for line in lines if line.strip()]
    joins = _INDENTED * sum(line.startswith(_INDENT) for line in told) >= len(told)
    found: list[str] = []
    goes_on = False
    for number, line in enumerate(lines):
        said = line.strip()
        joined = number in wrapped.going_on if wrapped else goes_on and said and not line.startswith(_INDENT)
        if joined and found:
            found[-1] += said
        elif said:
            found.append(said)
        goes_on = joins and bool(said) and not said.endswith(_COMPLETE)
    return found


def indented(markup: str) -> list[str]:
    """The paragraphs in the markup of one element whose author began each on a line of its own, or behind a full stop,
    with an indent of two characters; all of it as one where none but the first does."""
    first, *following = _INDENT_OF_TWO.split(markup)
    if not following:
        return [markup]
    begun = [[first]]
    complete = False
    for line in following:
        above = begun[-1][-1].replace("&nbsp;", " ").strip()
        ended = above.endswith(_COMPLETE)
        complete = complete or ended
        if ended or (len(begun[-1]) == 1 and len(above) < _HEADING and "，" not in above):
            begun.append([line])
        else:
            begun[-1].append(line)
    return list(map("\n".join, begun)) if complete else [markup]
