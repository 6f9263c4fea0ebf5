"""Traditional characters to simplified ones, where a text is traditional: by characters and their variants, never by
the phrase tables that put one region's words in place of another's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

import opencc

from services.cleaner.repair.offsets import Edit
from services.cleaner.repair.plausibility import tearing
from services.cleaner.repair.tables import scripts

MIN_PASSAGE = 8
"""Traditional characters, and no simplified ones, that make a passage of a simplified text a traditional one; it may
be of several paragraphs, such as the lines above a text."""
_HEADLINE = 3
"""The same of the one that a text begins with, which is its headline."""

_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_HAN = re.compile("[\u4e00-\u9fff]")
_HAN_FOR_KANA = 6
"""Characters to each kana that a Japanese text stays below; brands and quotations in a Chinese one have fewer kana."""
_HAN_FOR_KANA_INSIDE = 3
"""The same for one paragraph of a Chinese text."""

# 著 as what a writer does or leaves behind; elsewhere it is the particle 着, which OpenCC knows for some words only.
_WRITING = re.compile(
    "著(?=[名作者述称稱录錄译譯]|[书書]立|有《|[于於][0-9一二])"
    "|(?<=[名遗遺专專编編巨拙卓昭土撰])著(?![手眼重力想实實急胆膽装裝陆陸])"
    "|(?<![还還复復]原)(?<=原)著|(?<![凸彰突][显顯])(?<=[显顯])著|(?<![翻破][译譯])(?<=[译譯])著"
    "|(?<![讨討谈談议議评評争爭辩辯][论論])(?<=[论論])著|(?<=微知)著"
    "|(?<![混联聯结結配组組符融综綜整集闭閉缝縫迎吻]合)(?<=合)著(?=[^\u4e00-\u9fff]|[者有的]|\\Z)"
    "|(?<![更创創革翻刷清]新)(?<=新)著(?=[^\u4e00-\u9fff]|的|\\Z)"
    "|(?<![在随隨临臨接沿含带帶藏面本])著(?=有[多数數几幾十\\d一二两兩三四五六七八九诗詩文论論专專])"
)
_PARTICLE = re.compile(
    "(?<=[随沿朝怀围抱拿坐])著|(?<=意味)著|(?<=标志)著|(?<=象征)著|(?<=有)著(?=[\u4e00-\u9fff])(?!于)"
    "|(?<![\u4e00-\u9fff])著(?=[力眼重]|手(?!稿))"
)
"""着 in a simplified text that a converter took for 著: behind verbs and before words of which 著 is no part."""
_LEFTOVERS = {
    kind: re.compile(mark)
    for kind, mark in {
        "里": "[裡裏]",
        "后": "後(?!藤)",
        "台": "臺",
        "布": "佈",
        "周": "週",
        "才": "纔",
        "么": "麼",
        "注": "註",
        "托": "託",
        "了": "瞭解",
        "著": "著",
    }.items()
}
"""What converters leave behind, by the character that it stands for."""
_FEW = 3
"""So many of such characters are no name's."""
_QUOTED = re.compile("《[^《》]{1,60}》|“[^“”]{1,60}”|「[^「」]{1,60}」|（[^（）]{1,60}）")
_IN_A_WORD = 4.0
"""Bits by which a character belongs to the one beside it rather than to another word."""
_KINDS = 4
"""So many traditional characters in words of a simplified text are a tool's."""
_OTHER_FORMS = str.maketrans("衞敍枱揹妳牠疎蔴陜茍堿谘", "卫叙台背你它疏麻陕苟碱咨")
"""Forms of Hong Kong and Taiwan that the Taiwan tables do not know, or leave; 陜 is what converters print for 陝."""
_ACCOUNT = re.compile("帐(?=[户号簿单目面款务本房册])|(?<=[记转结付赊对报欠挂呆坏入进算查总做假])帐(?![篷幕子下蓬])")
"""帳 as what money is kept in, not a tent."""
_QIAN = re.compile("乾(?=[县縣]|安[县縣市]|[州陵][镇鎮]|隆|坤|清[宫宮])|(?<=康)乾")
"""乾 of places and reigns, which is no 干 of what is dry."""


@cache
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("tw2s")


@cache
def _only_in() -> tuple[re.Pattern[str], re.Pattern[str]]:
    traditional, simplified = scripts()
    return re.compile(f"[{''.join(traditional)}]"), re.compile(f"[{''.join(simplified)}]")


def count_scripts(text: str) -> tuple[int, int]:
    """How many characters stand in the text that only traditional script has, and that only simplified script has."""
    traditional, simplified = _only_in()
    return len(traditional.findall(text)), len(simplified.findall(text))


def is_traditional(text: str) -> bool:
    """Whether the text as a whole is written in traditional characters.

    Single traditional characters in simplified text (a name, a quotation) and Japanese do not make it so.
    """
    if not has_traditional(text):
        return False
    traditional, simplified = count_scripts(text)
    return traditional > 2 * simplified and not _is_japanese(text, _HAN_FOR_KANA)


def _is_japanese(text: str, share: int) -> bool:
    kana = len(_KANA.findall(text))
    return kana > 0 and kana * share >= len(_HAN.findall(text))


def has_traditional(text: str) -> bool:
    """Whether any character stands in the text that only traditional script has."""
    return _only_in()[0].search(text) is not None


def is_half_converted(text: str) -> bool:
    """Whether a simplified text bears the marks of a tool that put it into another region's characters and not quite
    back: several kinds of them, where a name or a quotation has one."""
    found = {kind: len(mark.findall(text)) for kind, mark in _LEFTOVERS.items()}
    found["著"] -= len(_WRITING.findall(text))
    several = sum(map(bool, found.values()))
    return (sum(found.values()) >= _FEW and several > 1) or several + len(_mixed(text)) >= _KINDS


def is_mixed(text: str) -> bool:
    """Whether a text was put into another region's characters by a tool that knows some of them only."""
    return has_traditional(text) and is_half_converted(text)


def _mixed(text: str) -> set[str]:
    """The traditional characters in everyday words of lines that are simplified, or have several characters of either
    script: not those of names, nor of what is quoted."""
    kinds: set[str] = set()
    for line in text.split("\n"):
        traditional, simplified = count_scripts(line)
        if 0 < traditional < simplified or (traditional and simplified >= _FEW):
            kinds.update(_within_words(_QUOTED.sub("", line)))
    return kinds


def _within_words(line: str) -> Iterator[str]:
    """The traditional characters that belong to the word of a character beside them."""
    becomes = scripts()[0]
    for found in _only_in()[0].finditer(line):
        around = line[max(0, found.start() - 1) : found.start()], found[0], line[found.end() :][:1]
        before, char, behind = (becomes.get(each, each) for each in around)
        if max(tearing(before, char), tearing(char, behind)) >= _IN_A_WORD:
            yield found[0]


def passages(paragraphs: Sequence[str]) -> list[bool]:
    """Whether each paragraph of a simplified text is of a passage in traditional characters, alone or with those beside
    it: names and single words are none."""
    traditional, simplified = _only_in()
    found: list[bool] = []
    runs = groupby(paragraphs, lambda each: simplified.search(each) is None and _KANA.search(each) is None)
    for may_be, run in runs:
        lines = list(run)
        count = sum(len(traditional.findall(each)) for each in lines) if may_be else 0
        found += [count >= (MIN_PASSAGE if found else _HEADLINE)] * len(lines)
    return found


def simplify(text: str) -> list[Edit]:
    """The edits that put a paragraph of a traditional text, or of such a passage, into simplified characters."""
    if _is_japanese(text, _HAN_FOR_KANA_INSIDE):
        return []
    converted = _converter().convert(text).translate(_OTHER_FORMS)
    if len(converted) != len(text):  # the variant tables are one to one; should that change, go by characters
        converted = "".join(c if len(c) == 1 else o for o, c in ((o, _converter().convert(o)) for o in text))
    if "帐" in converted:
        converted = _ACCOUNT.sub("账", converted)
    converted = converted.replace("甚么", "什么")
    if "乾" in text:
        named = {found.start() for found in _QIAN.finditer(text)}
        converted = "".join("乾" if i in named else c for i, c in enumerate(converted))
    if "么" in text:  # a character of simplified text, which the tables take for 幺
        converted = "".join(o if o == "么" else c for o, c in zip(text, converted, strict=True))
    if "著" in text:
        writing = {match.start() for match in _WRITING.finditer(text)}
        converted = "".join(
            (("著" if i in writing else "着") if o == "著" else c)
            for i, (o, c) in enumerate(zip(text, converted, strict=True))
        )
    return [Edit(i, i + 1, c) for i, (o, c) in enumerate(zip(text, converted, strict=True)) if o != c]


def particles(text: str) -> list[Edit]:
    """The edits that put 着 back into a simplified text; 著名, 编著, 执著 and whatever else may be meant stay."""
    if "著" not in text:
        return []
    writing = {match.start() for match in _WRITING.finditer(text)}
    return [Edit(*found.span(), "着") for found in _PARTICLE.finditer(text) if found.start() not in writing]
