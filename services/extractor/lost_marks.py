"""Marks that were lost on the way: a blank in the place of each, read as the comma that it stands for; lines that end
within a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator

from schemas.articles import CleanedArticle, ParagraphKind

BLANKS = " \u00a0\u2002\u2003\u2009\u202f\u3000"
_HAN = "\u4e00-\u9fff"
_GAP = re.compile(
    f"[{BLANKS}](?<=[{_HAN}”》）\\d%％].)[{BLANKS}]*(?=[{_HAN}“《\\dA-Z])(?!摄|文/|图/|供图|供稿|记者|通讯员)"
)
"""It begins with the blank, so that the engine looks for blanks alone."""
_BETWEEN_WORDS = re.compile(f"[ \u00a0](?<=[{_HAN}\\d”》][{_HAN}》%％].)[ \u00a0]*(?=[{_HAN}《][{_HAN}])")
"""Not beside a single character: 王 磊."""
_APART = ("讯", "电", "）", "条", "章", "节", "款", "摄", "记者", "通讯员", "长", "员", "任", "理", "席")
"""What a blank stands behind in texts with all their marks: 本报讯 近日…, 第三条 本条例…, 副局长 李明."""
_ENCLOSED = re.compile(
    '[“”"＂][^“”"＂\n]{0,60}[“”"＂]|[「『【〈][^「」『』【】〈〉\n]{0,60}[」』】〉]|《[^《》\n]{0,90}》|[（(][^（）()\n]{0,90}[）)]'
)
_RUNNING = re.compile("[^\n]{31,}")
"""A line of running text; a headline has fewer characters."""
_FEWEST = 3
_MORE = 2
"""So many blanks, and so many times as many as commas, stand for all commas of a text."""
_LONG = 5
"""Characters between two marks, on an average, where the text is none whose words stand apart."""
_LINE_END = re.compile("[，,、]\n(?![ \u3000]*(?:[（(]?[\\d一二三四五六七八九十①-⑳]+[）).．、：:]|[●■◆·•★▲◎※—\\-]))")
"""A line that ends within a sentence; a numbered one behind it begins anew."""


def with_marks(article: CleanedArticle, idle: Collection[int] = ()) -> str:
    """The text with a comma for each blank that stands for a mark; every character has its place. `idle`: where blanks
    begin that set figures apart."""
    text = article.text
    if _GAP.search(text) is None:
        return text
    gaps = [gap for gap in _gaps(article) if gap.start() not in idle]
    if not gaps:
        return text
    commas = text.count("，") + text.count(",")
    between = [gap for gap in gaps if _parts_words(text, gap.start())]
    wholly = len(between) >= _FEWEST and len(between) > _MORE * commas and len(gaps) * _LONG < len(text)
    gaps = gaps if wholly else between
    lists = not wholly and len(gaps) > 1 and "、" not in text
    characters = list(text)
    for gap in gaps:
        characters[gap.start()] = "、" if lists else "，"
    return "".join(characters)


def _parts_words(text: str, at: int) -> bool:
    """Whether a blank stands between words, not where texts have one beside all their marks."""
    return _BETWEEN_WORDS.match(text, at) is not None and not text.endswith(_APART, 0, at)


def _gaps(article: CleanedArticle) -> Iterator[re.Match[str]]:
    """Blanks in running text that are neither in brackets nor in quotation marks."""
    text = article.text
    for paragraph in article.paragraphs:
        if paragraph.kind in (ParagraphKind.BODY, ParagraphKind.ITEM):
            for line in _RUNNING.finditer(text, paragraph.start, paragraph.end):
                found = list(_GAP.finditer(text, *line.span()))
                held = [m.span() for m in _ENCLOSED.finditer(text, *line.span())] if found else []
                for gap in found:
                    before = bisect_left(held, gap.span()) - 1  # the last that begins before the blank
                    if before < 0 or held[before][1] <= gap.start():
                        yield gap


def broken_lines(text: str) -> Iterator[tuple[int, int]]:
    """Where a line ends within a sentence."""
    return ((found.start() + 1, found.end()) for found in _LINE_END.finditer(text))
