"""Sentences that tell nothing by themselves: captions, headings, definitions, pointers to other articles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from services.extractor.mentions import Sentence


def find_silent(text: str, sentences: Sequence[Sentence]) -> set[int]:
    """The numbers of the sentences of paragraphs that point elsewhere, of short lines without a closing mark behind the
    first of the text, of headings in the line of what they head, and of what words mean."""
    lines = [[*group] for _, group in groupby(sentences, attrgetter("paragraph"))]
    captions = {line[0].paragraph for line in lines if _CAPTION.match(text, line[0].start)}
    first = next((s.paragraph for s in sentences if not s.title and s.paragraph not in captions), len(lines))
    silent: set[int] = set()
    for line in lines:
        start, end = line[0].start, line[-1].end
        tells = line[-1].title or line[0].paragraph <= first
        if tells and line[0].paragraph in captions:
            silent.add(line[0].number)
        bare = end - start < _LINE and text[end - 1] not in _CLOSED and not _FIELD.match(text, start)
        if not tells and (bare or _POINTER.match(text, start, end)):
            silent.update(s.number for s in line)
            continue
        silent.update(
            s.number for s in line if "是" in text[s.start : s.end] and _DEFINES.fullmatch(text, s.start, s.end)
        )
        if len(line) > 1 and _HEADS.fullmatch(text, text.rfind("\n", 0, start) + 1, line[0].end):
            silent.add(line[0].number)
    return silent


_HEADS = re.compile(
    r"\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d))[^，。；：“\d]{2,20}。"
)
"""（一）开展专项检查。全年检查单位80家: what the point is called, before it is told."""
_DEFINES = re.compile(
    r"(?:所谓)?[^，。；：\d此本该这]{2,16}(?:，[又也简亦]称[^，。；]{2,16}，)?"
    r"(?:是指[^。\d]{8,}|是[^。\d]{4,80}的一[种类项][^，。；\d]{2,16})(?:。|$)"
)
"""能力验证是对实验室能力进行考核的一种活动。: what a word means."""
_FIELD = re.compile(r"[^：:\n]{0,10}(?:处罚|决定|处理)(?:内容|结果|措施|种类)[：:]")
"""处罚内容：罚款3万元, a line of a record, tells though it is short."""
_LINE = 30
"""A line of fewer characters without a closing mark is a caption or a heading."""
_CLOSED = "。！？；…：”）!?;:)"
_IN_PICTURE = "[上下左右]?图片?为"
_POINTER = re.compile(
    r"[\s　【\[]*(?:此前报道|推荐阅读|相关新闻|相关阅读|延伸阅读|相关链接|更多阅读|"
    rf"往期回顾|详情请?(?:见|点击)|点击查看|{_IN_PICTURE})"
)
_CAPTION = re.compile(rf"[\s　（(]*{_IN_PICTURE}")
"""图为执法人员在药店检查。: what a picture above the text shows, which does not open it."""
