"""Characters that a tool lost with both their bytes, where the text says elsewhere what follows the one before them:
`腐??；` beside 腐败 and 腐败."""

from __future__ import annotations

import re
from collections.abc import Sequence

from services.cleaner.repair.offsets import Edit

_LOST = re.compile(r"(?<=[\u4e00-\u9fff])\?\?(?=[，、；。”）])")
"""No question goes on with another mark."""
_OFTEN = 2
"""So often, and nothing else, a character follows where it is believed."""


def told_elsewhere(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that put such characters back."""
    whole = "\n".join(paragraphs)
    edits: list[list[Edit]] = []
    for paragraph in paragraphs:
        edits.append([])
        for lost in _LOST.finditer(paragraph):
            before = paragraph[lost.start() - 1]
            following = re.findall(f"{before}([\u4e00-\u9fff])", whole)
            if len(following) >= _OFTEN and len({*following}) == 1:
                edits[-1].append(Edit(*lost.span(), following[0]))
    return edits
