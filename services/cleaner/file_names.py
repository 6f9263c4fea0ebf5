"""What a file is called whose link says only what to do with it (下载)."""

from __future__ import annotations

import re

from services.cleaner.content import Block
from services.cleaner.markup import clean

_TO_FETCH = frozenset(
    ["下载", "点击下载", "附件下载", "下载附件", "立即下载", "点此下载", "查看", "点击查看", "查看附件"]
)
"""What such a link says."""
_LABELLED = re.compile(
    r"^附\s*件\s*(?:[:：]|(?=\d))\s*(?:\d{1,2}\s*[.、．:：]\s*)?|^\d{1,2}\s*[.、．]\s*|\s*[\[【(（|：:]\s*$"
)
"""The label and number before the name of a file, and the bracket before its link."""
_LONGEST = 60
"""Characters of the name of a file."""


def called(name: str, before: str, cells: list[Block]) -> str:
    """The name of a file: that of its link, or else what stands `before` it in its paragraph, or the longest of the
    `cells` before it in its row."""
    if name not in _TO_FETCH:
        return name
    said = clean(before) or max((block.text for block in cells), key=len, default="")
    return (len(said) <= _LONGEST and _LABELLED.sub("", said)) or name
