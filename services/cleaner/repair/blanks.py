"""Blanks that some encoding did not have, or that were read in another one: `??3月15日，?某局`, `聽聽聽3月15日`,
`牋3月15日`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from services.cleaner.repair.offsets import Edit

_GOES_ON = "(?=[\u4e00-\u9fff“‘《（(\\d])"
_INDENT = re.compile(rf"(?:\?{{1,8}} ?|锘[?\ufffd]|(?:Â ?)+|牋+){_GOES_ON}|聽{{3,}}|[聽牋]+$")
"""No sentence begins with a question mark or with letter paper, and no text with hearing, hearing, hearing."""
_BEHIND_A_MARK = re.compile(
    rf"[?聽牋](?:(?<=[，。；：、！）”].)(?={_GOES_ON}|$)|(?<=^聽){_GOES_ON}"
    rf"|(?<=^第.[条章节].)(?= ?{_GOES_ON})|(?<=^第..[条章].)(?= ?{_GOES_ON}))"
)
_DATELINE = re.compile(r"^([\u4e00-\u9fff]{1,12}(?:\d{1,2}月\d{1,2}日)?(?:讯|电|消息))\?(?=[\u4e00-\u9fff\d（(])")
"""What stands behind a dateline in place of a blank (某报讯?近日); nobody asks so."""
_SIGNS = re.compile("[?聽牋锘Â]")
_SEVERAL = 3
"""So many behind marks of sentences are no rare character of a name."""


_RUN = re.compile(r" ?\?(?: \?){2,} ?")
"""Blanks of two kinds in turn, of which the encoding did not have one."""
_DOT = re.compile(r"(?<=[“\"‘])(\d{1,2})\?(?=\d{1,2}[”\"’])")
"""The dot in a day that is a name (“3·15”)."""


def may_have_blanks(text: str) -> bool:
    """A quick look: whether a text has what such blanks have become."""
    return any(sign in text for sign in "?聽牋锘Â")


def blanks(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that take them out of the paragraphs of one text: where paragraphs begin, and behind marks where nearly
    all such signs of the text stand there."""
    signs = [len(_SIGNS.findall(paragraph)) for paragraph in paragraphs]
    found = [
        [sign.span() for sign in _BEHIND_A_MARK.finditer(paragraph)] if count else []
        for paragraph, count in zip(paragraphs, signs, strict=True)
    ]
    behind = sum(map(len, found))
    are_blanks = behind >= _SEVERAL and behind * 4 >= sum(signs) * 3
    edits: list[list[Edit]] = []
    for paragraph, inside in zip(paragraphs, found, strict=True):
        indent = _INDENT.match(paragraph)
        begin = indent.end() if indent else 0
        edits.append([Edit(0, begin, "")] if begin else [])
        edits[-1] += [Edit(start, end, "") for start, end in inside if are_blanks and start >= begin]
        if not begin and (dateline := _DATELINE.match(paragraph)):
            edits[-1].insert(0, Edit(dateline.end() - 1, dateline.end(), " "))
        if "? ?" in paragraph and not are_blanks:
            edits[-1] += (Edit(*run.span(), " ") for run in _RUN.finditer(paragraph, begin))
        if "?" in paragraph and (dots := [Edit(dot.end() - 1, dot.end(), "·") for dot in _DOT.finditer(paragraph)]):
            edits[-1] += dots
    return list(map(sorted, edits))
