"""Marks of sentences that a mirror put in the place of others, or beside them, throughout: dots for full stops,
quotation marks turned around or all of one kind, commas beside every mark. A text that has its own somewhere is left
alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from services.cleaner.repair.offsets import Edit

_HAN = "\u4e00-\u9fff"
_DOTS = ".．﹒°○◦"
_DOT = re.compile(
    rf"(?:(?<=[{_HAN}”’）》%％])[{_DOTS}](?![{_DOTS}\w]) *|(?<=[{_HAN}”’）》%％])[{_DOTS}] ?(?=[{_HAN}“《])"
    rf"|(?<=[{_HAN}”’）》])[{_DOTS}] ?(?=[0-9]))"
    "(?<![一二三四五六七八九]○)"
)
"""A dot, or a circle, that may end a sentence; not between the parts of a foreign name or of a number."""
DOTS = (*_DOTS, *(f"{dot}”" for dot in _DOTS))
_PARAGRAPH = 20
"""Characters of a paragraph that ends with a mark."""
_UNASKED = re.compile(f"(?:^|[。！？；])(?!.*(?:[吗呢谁哪怎何否]|什么|多少))[^。！？?]*[{_HAN}%％）”》]\\?$")
"""A last sentence that asks for nothing, whatever mark it ends with."""
_QUOTES = re.compile("[“”]")
_PAIRS = 2
"""So many pairs of quotation marks that are all wrong are no slip."""


def full_stops(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that put a full stop for each dot that ends a sentence, in a text whose paragraphs have none; those
    around it, which are the mirror's own, may."""
    dotted = sum(len(each) >= _PARAGRAPH and each.endswith(DOTS) and "。" not in each for each in paragraphs)
    stopped = sum("。" in each for each in paragraphs) if dotted else 0
    if not dotted or dotted <= 2 * stopped:
        return [[] for _ in paragraphs]
    return [[] if "。" in each else [Edit(*dot.span(), "。") for dot in _DOT.finditer(each)] for each in paragraphs]


def lost_stops(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that put a full stop for the question mark at the end of a paragraph that asks nothing, in a text that
    has none elsewhere: that of a decoder, for the last byte was lost."""
    asked = sum(each.count("?") - each.endswith("?") for each in paragraphs)
    ended = any("。" in each for each in paragraphs)
    if asked or not ended:
        return [[] for _ in paragraphs]
    return [
        [Edit(len(each) - 1, len(each), "。")] if len(each) >= _PARAGRAPH and _UNASKED.search(each) else []
        for each in paragraphs
    ]


_DASH = re.compile("(?<=[\u4e00-\u9fff”》])\\?\\?(?=[\u4e00-\u9fff“《])")
_DASHES = 2
"""So many dashes that are lost alike are no lost characters."""
_ASKED = re.compile(r"[吗呢吧谁哪怎何否]|什么|多少|(?<!\?)\?(?!\?)")


def lost_dashes(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that put a dash for two question marks within sentences, in a text that has several such, asks for
    nothing and has no dash: its encoding had none; a single pair may be the bytes of a lost character."""
    found = [[*_DASH.finditer(each)] for each in paragraphs]
    asks = any("—" in each or (dashes and _ASKED.search(each)) for each, dashes in zip(paragraphs, found, strict=True))
    if asks or sum(map(len, found)) < _DASHES:
        return [[] for _ in paragraphs]
    return [[Edit(*dash.span(), "——") for dash in dashes] for dashes in found]


_CREDITS = re.compile(r"\?{0,2} ?[（(](?:[图本]文?|特约|实习)?(?:[记記]者|通[讯訊][员員]|作者|[编編][辑輯])\?\?")


def lost_blanks(paragraph: str) -> list[Edit]:
    """The edits that put blanks for the question marks between the names in brackets below a text (（记者??王晓??
    通讯员??李明）): wide blanks that its encoding did not have."""
    if not _CREDITS.match(paragraph):
        return []
    return [Edit(*lost.span(), " " if lost.start() else "") for lost in _LOST.finditer(paragraph)]


_LOST = re.compile(r"\?+")


_DOUBLED = re.compile("(?P<comma>[，,])(?:(?P=comma)+|(?=[、。；：！？?!]))|,(?=，)|(?<=[，。；：！？]),")
"""A comma that stands before another mark, or twice, or a narrow one behind any."""
_DOUBLINGS = 3
"""So many of them are no slips."""


def may_be_doubled(text: str) -> bool:
    """A quick look: whether two commas stand side by side."""
    return "，，" in text or ",," in text or ",，" in text or "，," in text


def doubled_marks(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that leave one mark of two where commas stand beside marks throughout (某局，、某院举办活动，，)."""
    found = [[*_DOUBLED.finditer(paragraph)] for paragraph in paragraphs]
    if sum(map(len, found)) < _DOUBLINGS:
        return [[] for _ in paragraphs]
    return [[Edit(m.start() + (m.end() - m.start() > 1), m.end(), "") for m in marks] for marks in found]


_POINT = re.compile(r"(?<=\d)。(?=\d{1,3}(?:[万亿%％吨元倍米]|公里|公顷|平方|个百分点))")
_POINTS = 2
"""So many full stops inside figures are no sentences' ends."""


def decimal_points(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that put the point back into figures of a text that has full stops in them (8。79万件)."""
    found = [[*_POINT.finditer(paragraph)] for paragraph in paragraphs]
    if sum(map(len, found)) < _POINTS:
        return [[] for _ in paragraphs]
    return [[Edit(*point.span(), ".") for point in points] for points in found]


def has_split_figures(text: str) -> bool:
    """A quick look: whether sentences end and begin with digits."""
    return any(one[-1:].isdigit() and other[:1].isdigit() for one, other in pairwise(text.split("。")))


def may_be_turned(text: str) -> bool:
    """A quick look: whether a text opens no quotation before it closes one, or has marks of one kind alone."""
    opens, closes = text.find("“"), text.find("”")
    return opens != closes and (opens < 0 or closes < opens)


def quotation_marks(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that open and close quotations where the marks of a text are all turned around, or all the same."""
    found = ["".join(_QUOTES.findall(paragraph)) for paragraph in paragraphs]
    told = [marks for marks in found if marks]
    pairs = sum(map(len, told)) // 2
    turned = all(marks == "”“" * (len(marks) // 2) for marks in told)
    alike = len(set("".join(told))) == 1 and not any(len(marks) % 2 for marks in told)
    if pairs < _PAIRS or not (turned or alike):
        return [[] for _ in paragraphs]
    return [_paired(paragraph) for paragraph in paragraphs]


def _paired(paragraph: str) -> list[Edit]:
    marks: Iterable[tuple[int, re.Match[str]]] = enumerate(_QUOTES.finditer(paragraph))
    return [Edit(*mark.span(), "“”"[at % 2]) for at, mark in marks if mark[0] != "“”"[at % 2]]
