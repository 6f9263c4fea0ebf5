"""Spaces inside sentences: those that were line breaks once, of a text that an editor wrapped, its lines joined again,
and those around figures (于 7 月 4 日), as some editors set them.

Where lines end does not ask for words, so about every other of these spaces stands inside one (召 开, 犯 罪): by those
such a text is known. A space that somebody typed parts words, slogans or names (记者 某某 通讯员 某某).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from services.cleaner.repair.offsets import Edit
from services.cleaner.repair.plausibility import tearing

_HAN = "\u4e00-\u9fff"
_BLANKS = " \u00a0\u2002\u2003\u2009\u202f\u3000"
_WIDE = re.compile(rf"[{_BLANKS}]+")
_COLUMN = "\u3000\u3000"
_SPACE = re.compile(rf" (?<=[{_HAN}，。；：、！？）》”] ) ?(?=[{_HAN}（《“])| (?<=[{_HAN}] )(?=[，。；、])")
_MARKS = "，。；、"
_RUN = re.compile(rf"[{_HAN}\d]*")
_RUN_BEFORE = re.compile(rf"[{_HAN}\d]*\Z")
_LONG = 5
"""Characters of a run of text that is no name."""
_WINDOW = 12
_PARAGRAPH = 60
"""Characters of a paragraph of prose; shorter ones are headings, credits and captions."""
_TORN = 5.0
"""Bits by which two characters belong to one word rather than to two: few pairs at the edges of words have so many."""
_OFTEN = 2
"""So many torn words in one text are no accident of typing."""


def line_breaks(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The spaces to take out of each paragraph of one text; none where hardly any tears a word."""
    found = [_inside(paragraph) for paragraph in paragraphs]
    torn = sum(
        _tears(paragraph, space) and paragraph[space.end()] not in _MARKS
        for paragraph, spaces in zip(paragraphs, found, strict=True)
        for space in spaces
    )
    if torn < _OFTEN:
        return [[] for _ in paragraphs]
    return [
        [
            Edit(*space.span(), "")
            for space in _SPACE.finditer(paragraph)
            if space.span() in inside or _tears(paragraph, space)  # the others part slogans and names
        ]
        for paragraph, inside in ((p, {s.span() for s in spaces}) for p, spaces in zip(paragraphs, found, strict=True))
    ]


def _tears(paragraph: str, space: re.Match[str]) -> bool:
    """Whether a space stands inside a word, or before a mark, where nobody sets one."""
    before, behind = paragraph[space.start() - 1], paragraph[space.end()]
    return behind in _MARKS or tearing(before, behind) >= _TORN


_BEFORE_FIGURES = re.compile(rf" (?<=[{_HAN}，、（] )(?=\d)"), re.compile(rf"(?<=[{_HAN}])(?=\d)")
_BEHIND_FIGURES = (
    re.compile(rf" (?:(?<=[\d%％] )(?=[{_HAN}，。、；）]|\. \d|[.,]\d|[%％])|(?<=\d \. )(?=\d))"),
    re.compile(rf"(?<=\d)(?=[{_HAN}])"),
)
"""The spaces before figures, or behind them, and where there are none."""
_SOME = 4
"""So many spaces around figures are a manner."""


def around_figures(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The spaces between figures and Han characters in each paragraph of one text that has them nearly everywhere, on
    either side or on both."""
    edits: list[list[Edit]] = [[] for _ in paragraphs]
    for space, none in (_BEFORE_FIGURES, _BEHIND_FIGURES):
        found = [list(space.finditer(each)) if " " in each else [] for each in paragraphs]
        spaces = sum(map(len, found))
        if spaces >= _SOME and spaces >= 4 * sum(len(none.findall(each)) for each in paragraphs):
            for at, each in enumerate(found):
                edits[at] += (Edit(*one.span(), "") for one in each)
    return list(map(sorted, edits))


_BETWEEN_WORDS = re.compile(r"(?<![!-~]) +| +(?![!-~])")
"""Not those between words of another language, or between figures."""
_ALONE = re.compile(" [的在和了等对为是要与将并及由从向于] | ，")
"""A word of one character that no list of names or bodies has by itself, or a mark."""
_WORDS = 4
"""Characters to each space, at most, where a program has put one between every two words."""


def between_words(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The spaces between words in each paragraph of one text that a program cut into its words."""
    is_cut = [each.count(" ") * (_WORDS + 1) >= len(each) for each in paragraphs]
    prose = [
        is_cut[at] and _ALONE.search(each) is not None
        for at, each in enumerate(paragraphs)
        if len(each) >= _PARAGRAPH and "，" in each
    ]
    if sum(prose) < _OFTEN or 2 * sum(prose) < len(prose):
        return [[] for _ in paragraphs]
    return [
        [Edit(*space.span(), "") for space in _BETWEEN_WORDS.finditer(each)] if cut else []
        for cut, each in zip(is_cut, paragraphs, strict=True)
    ]


_LONE = re.compile(
    rf"(?<=[{_HAN}])(?: (?P<word>[及且和与或并等在对为的是]|以及|并且|而且|是否) | (?P<mark>[，,、；;]) ?)(?=[{_HAN}])"
)
"""A word that joins others, or a mark, with spaces on both sides: markup stood around it."""


def lone_words(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The spaces around such words and marks in the paragraphs of one text; none where one alone has them, as a slogan
    may (质量 与 生活)."""
    found = [list(_LONE.finditer(each)) if len(each) >= _PARAGRAPH and " " in each else [] for each in paragraphs]
    if sum(map(len, found)) < _OFTEN:
        return [[] for _ in paragraphs]
    return [[Edit(*lone.span(), lone["word"] or lone["mark"]) for lone in each] for each in found]


_ENDS = f"{_MARKS}：！？"
_BESIDE_MARKS = (
    (re.compile(rf" +(?<=\S )(?=[{_ENDS}])"), re.compile(f"[{_ENDS}]")),
    (re.compile(rf" (?<=[{_ENDS}] ) *(?=\S)"), re.compile(f"[{_ENDS}]")),
    (re.compile(rf" (?<=[,;] ) *(?=[{_HAN}“《])"), re.compile(rf"[,;](?= *[{_HAN}“《])")),
)
"""The spaces before marks, and behind them, full or half as wide as a character, with the marks themselves."""


def beside_marks(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The spaces before marks, or behind them, in each paragraph of one text that has them at every other mark or
    more."""
    edits: list[list[Edit]] = [[] for _ in paragraphs]
    for beside, marks in _BESIDE_MARKS:
        found = [list(beside.finditer(each)) if " " in each else [] for each in paragraphs]
        spaces = sum(map(len, found))
        if spaces >= _SOME and 2 * spaces >= sum(len(marks.findall(each)) for each in paragraphs):
            for at, each in enumerate(found):
                edits[at] += (Edit(*one.span(), "") for one in each)
    return list(map(sorted, edits))


_APART = re.compile(rf"(?<![\d.] )(?<![\d.])\d(?: \d)+(?=[{_HAN}%％，。])")
_TOGETHER = re.compile(r"\d\d")
"""Figures each of whose digits stands alone, and any others."""


def apart_figures(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The spaces between digits, in the paragraphs of a text in which no two stand together."""
    found = [list(_APART.finditer(each)) if " " in each and not _TOGETHER.search(each) else [] for each in paragraphs]
    if sum(map(len, found)) < _OFTEN:
        return [[] for _ in paragraphs]
    return [
        [Edit(at, at + 1, "") for figure in figures for at in range(figure.start() + 1, figure.end(), 2)]
        for figures in found
    ]


def _inside(paragraph: str) -> list[re.Match[str]]:
    """The spaces of a paragraph of prose that stand beside a run of its text."""
    if len(paragraph) < _PARAGRAPH:
        return []
    return [space for space in _SPACE.finditer(paragraph) if _is_beside_text(paragraph, space)]


def _is_beside_text(paragraph: str, space: re.Match[str]) -> bool:
    start, end = space.span()
    runs = (_RUN.match(paragraph, end, end + _WINDOW), _RUN_BEFORE.search(paragraph, max(0, start - _WINDOW), start))
    return any(run is not None and run.end() - run.start() >= _LONG for run in runs)


SPACES: tuple[Callable[[Sequence[str]], list[list[Edit]]], ...] = (
    between_words,
    line_breaks,
    beside_marks,
    apart_figures,
    around_figures,
    lone_words,
)
"""What takes spaces out of the paragraphs of one text, in this order."""


def has_spaces(text: str) -> bool:
    """A quick look: whether a text has spaces of any width."""
    return any(blank in text for blank in _BLANKS)


def narrow(text: str) -> str:
    """A text of the same length whose blanks are spaces: whatever their width, they stand for the same. Several of the
    width of a character are the columns of a list: who　　what."""
    return _WIDE.sub(lambda blanks: blanks[0] if _COLUMN in blanks[0] else " " * len(blanks[0]), text)
