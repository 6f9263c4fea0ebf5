"""Paragraphs that tell nothing by themselves: captions, headings, pointers to other articles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from services.extractor.mentions import Sentence


def find_silent(text: str, sentences: Sequence[Sentence]) -> set[int]:
    """Paragraphs that point elsewhere, and short lines without a closing mark behind the first of the text."""
    first = next((s.paragraph for s in sentences if not s.title), 0)
    silent: set[int] = set()
    previous: Sentence | None = None
    start = 0
    for sentence in [*sentences, None]:
        if previous is not None and (sentence is None or sentence.paragraph != previous.paragraph):
            bare = previous.end - start < _LINE and text[previous.end - 1] not in _CLOSED
            bare = bare and not _FIELD.match(text, start)
            tells = previous.title or previous.paragraph <= first
            if not tells and (bare or _POINTER.match(text, start, previous.end)):
                silent.add(previous.paragraph)
            previous = None
        if sentence is not None:
            start = sentence.start if previous is None else start
            previous = sentence
    return silent


_FIELD = re.compile(r"[^：:\n]{0,10}(?:处罚|决定|处理)(?:内容|结果|措施|种类)[：:]")
"""处罚内容：罚款3万元, a line of a record, tells though it is short."""
_LINE = 30
"""A line of fewer characters without a closing mark is a caption or a heading."""
_CLOSED = "。！？；…：”）!?;:)"
_POINTER = re.compile(
    r"[\s　【\[]*(?:此前报道|推荐阅读|相关新闻|相关阅读|延伸阅读|相关链接|更多阅读|"
    r"往期回顾|详情请?(?:见|点击)|点击查看)"
)
