"""The paragraphs of a text that stands in a `pre` element, its lines broken by hand."""

from __future__ import annotations

import re

_HAN = re.compile("[\u4e00-\u9fff，。；：、]")
_INDENT = (" ", "\t", "\u3000", "\xa0")
_COMPLETE = ("。", "！", "？", "：", "；", "”", "）")
_ENOUGH = 20_000
"""Characters by which it is told."""
_INDENTED = 3
"""One line in so many is indented where indents begin the paragraphs."""


def is_wrapped(text: str) -> bool:
    """Whether the white space of a `pre` may say where the paragraphs of a text are: of one in Chinese, no program."""
    beginning = text.strip()[:_ENOUGH]
    return "\n" in beginning and 2 * len(_HAN.findall(beginning)) > len("".join(beginning.split()))


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, one a line; where indents begin them, a line without one goes on with the line above
    that ends in the middle of a sentence."""
    lines = text.split("\n")
    told = [line for line in lines if line.strip()]
    joins = _INDENTED * sum(line.startswith(_INDENT) for line in told) >= len(told)
    found: list[str] = []
    goes_on = False
    for line in lines:
        said = line.strip()
        if goes_on and said and not line.startswith(_INDENT):
            found[-1] += said
        elif said:
            found.append(said)
        goes_on = joins and bool(said) and not said.endswith(_COMPLETE)
    return found
