"""Characters that no reader sees, that stand in another width, or that only look like a character: what editors, PDF
files and text recognition leave behind."""

from __future__ import annotations

import re
from itertools import islice
from unicodedata import normalize

from pages.wordlists import read_words
from services.cleaner.labels import LEXICON
from services.cleaner.repair.offsets import Edit, apply

_HAN = "\u4e00-\u9fff"
_SHAPELESS = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ue5e5\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\u0305\u0323\u0332-\u0338\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u2800\u3164\uffa0\ufff9-\ufffc\U000e0001-\U000e007f\U000e0100-\U000e01ef"
)
"""With the lines of letters struck through or underlined, blanks of other scripts, what stands for a picture in a text,
and selectors of variants."""
_FULL_WIDTH = "０-９Ａ-Ｚａ-ｚ"
_JOINED = "\u0600-\u0dff\u1800-\u18af\u2190-\u2bff\ufe0f\U0001f000-\U0001faff"
"""Letters and pictures that joiners behind them give another shape."""
_JOINERS = "\u200c\u200d\ufe0e\ufe0f"
_INVISIBLE = re.compile(
    f"^[\uf000-\uf0ff]+ ?|(?:(?![{_JOINERS}])[{_SHAPELESS}]|(?<![{_JOINED}])[{_JOINERS}](?!\u20e3))+"
)
WITHOUT_WIDTH = "\u00ad\u200b\u200c\u2060\ufeff"
_WITHOUT_WIDTH = re.compile(f"(?<![{_JOINED}])[{WITHOUT_WIDTH}]+")
_BLANKS = " \u00a0\u3000"
_SPACED = rf"{_HAN}\d，。；：！？、（）《》“”〔〕\[\].,%"
_SPACED_OUT = re.compile(rf"(?<=[{_SPACED}])[ \u00a0\u3000](?=[{_SPACED}])")
_NAMES = re.compile(
    rf"(?:[{''.join(name for name in read_words(LEXICON / 'surnames.txt') if len(name) == 1)}] [{_HAN}](?: |$)){{2,}}\Z"
)
"""A list of persons, the two characters of each set apart as wide as three: 王 丽 李 明."""
_WIDE = re.compile(f"[{_FULL_WIDTH}]+(?:(?:[．：－％／]|，(?=[０-９]{{3}}(?![０-９])))[{_FULL_WIDTH}]+)*[％]?")
"""Figures and letters as wide as Han characters, with the marks inside them."""
_FIGURE = re.compile(
    "(?<![A-Za-z0-9.-])(?:[lI](?=[0-9])|[0-9])[0-9OolI]*(?:[.,][0-9OolI]+)?(?=[年月日曰时点分秒万亿元个名人家次件份起项吨亩℃%％])"
)
"""A figure of something, in which text recognition may have taken letters for digits (2O24年, l5日)."""
_LETTERS = re.compile("[0-9lI](?:(?<=[0-9])[OolI]|(?<=[lI])[0-9])")
_DIGITS = str.maketrans("OolI", "0011")
_FORMS = "｡､｢｣\U0001d7ce-\U0001d7ff\ufe10-\ufe19\ufe30\ufe35-\ufe44\ufe50\ufe51\ufe54-\ufe5e"
_ANOTHER_FORM = re.compile(f"[{_FORMS}]+")
"""Marks in half width, small or of vertical lines, and digits in the letters of formulas."""
_RATIO = re.compile(f"∶(?<=[{_HAN}]∶)")
"""The sign of a ratio as a colon."""
_FULL = str.maketrans(",:;!?()", "，：；！？（）")
_ODD = re.compile(f"[\uf000-\uf0ff∶{_SHAPELESS}{_FULL_WIDTH}{_FORMS}]")
_LEFT_ALONE = dict(
    zip(
        "⺟⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳",
        "母民虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟",
        strict=True,
    )
)
"""Radicals that Unicode's normal forms leave as they are, and the characters that look so."""
_LOOKALIKE = re.compile(f"[\u2f00-\u2fdf\uf900-\ufaff{''.join(_LEFT_ALONE)}曰](?:(?<!曰)|(?<=[0-9OlI]曰))")
"""Radicals and compatibility ideographs; and what figures say nothing with, but days are taken for (3月5曰)."""
_LEFT_ALONE["曰"] = "日"
_AMID = re.compile(f"(?<=[{_HAN}])[{_SHAPELESS}]+(?=[{_HAN}])|[\u2f00-\u2fdf\uf900-\ufaff]")
_MANY = 8
_ABOUT_RADICALS = re.compile("部首|偏旁")
_SPACES = re.compile("[ \u00a0\u3000].?[ \u00a0\u3000]")
"""Where two characters in five are spaces, some stand side by side or one apart."""


def may_be_odd(text: str) -> bool:
    """A quick look: whether any line of a text may have odd characters."""
    spaced = any(blank in text for blank in _BLANKS)
    return _ODD.search(text) is not None or (spaced and _SPACES.search(text) is not None)


def as_meant(line: str) -> str:
    """A line without characters that have no shape, of another width, or that only look like what is meant."""
    if _ODD.search(line) is None and not has_lookalikes(line):
        return line
    line = apply(line, lookalikes(line))
    return apply(line, odd_characters(line))


def odd_characters(paragraph: str) -> list[Edit]:
    """Characters that have no shape (zero-width spaces, soft hyphens, marks of direction) or strike others through,
    the spaces of a line that has one behind every character, as text recognition leaves them, figures and letters in
    full width, and marks of other forms."""
    edits: list[Edit] = []
    if _ODD.search(paragraph):
        edits += [Edit(*found.span(), "") for found in _INVISIBLE.finditer(paragraph)]
        edits += [Edit(*found.span(), normalize("NFKC", found[0])) for found in _WIDE.finditer(paragraph)]
        edits += [
            Edit(*found.span(), normalize("NFKC", found[0].replace("\ufe30", "：")).translate(_FULL))
            for found in _ANOTHER_FORM.finditer(paragraph)
        ]
        edits += [Edit(*found.span(), "：") for found in _RATIO.finditer(paragraph)]
    spaces = 0 if paragraph.isascii() else sum(map(paragraph.count, _BLANKS))
    if spaces * 5 > len(paragraph) * 2 and not _NAMES.match(paragraph):
        edits += [Edit(*found.span(), "") for found in _SPACED_OUT.finditer(paragraph)]
    return sorted(edits)


def hides_words(text: str) -> bool:
    """Whether so many characters of a text have no shape, or only look like what is meant, that no word is safe."""
    if _ODD.search(text) is None and _LOOKALIKE.search(text) is None:
        return False
    return sum(1 for _ in islice(_AMID.finditer(text), _MANY)) == _MANY


def without_width(paragraph: str) -> list[Edit]:
    """Characters without width, which may stand inside what a tool inserted; no shifted byte looks so."""
    return [Edit(*found.span(), "") for found in _WITHOUT_WIDTH.finditer(paragraph)]


def has_lookalikes(text: str) -> bool:
    """Whether a text may have radicals in the place of characters, as fonts of PDF files leave them (⼈⺠ for 人民), or
    letters in that of digits."""
    return _LOOKALIKE.search(text) is not None or _LETTERS.search(text) is not None


def lookalikes(paragraph: str) -> list[Edit]:
    """Those of a paragraph, and the characters that they look like; none of one that is about radicals."""
    if _ABOUT_RADICALS.search(paragraph):
        return []
    edits = [Edit(*found.span(), _character(found[0])) for found in _LOOKALIKE.finditer(paragraph)]
    if _LETTERS.search(paragraph):
        figures = ((found.span(), found[0], found[0].translate(_DIGITS)) for found in _FIGURE.finditer(paragraph))
        edits += (Edit(*span, meant) for span, said, meant in figures if said != meant)
    return sorted(edits)


def _character(lookalike: str) -> str:
    return _LEFT_ALONE.get(lookalike) or normalize("NFKC", lookalike)
