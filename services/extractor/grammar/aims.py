"""Verbs that only describe whom or what the next verb is aimed at (对发生事故的企业进行约谈)."""

from __future__ import annotations

import re

from services.extractor.grammar.reading import Reading
from services.extractor.grammar.verbs import MARKS
from services.extractor.grammar.words import Word, WordKind

AIMS = ("对", "对于", "针对", "将", "把", "向")
"""What stands before whom or what something is done to."""
_FOR = frozenset({"为", "给"})
_AIM = 16
"""So many characters before a verb the word that aims may stand."""


def in_aim(reading: Reading, start: int, word: Word, end: int) -> bool:
    """Whether a verb only describes whom the next one aims at (对发生事故的企业进行约谈), or what that one is about
    (就加快建设、扩大试点交换意见)."""
    if word.kinds & WordKind.SPEECH:
        return False
    if deals_with(reading, start, word, end) or _is_deed_dealt_with(reading, start, word, end):
        return True
    if _is_why(reading, start, word, end):
        return True
    if reading.text.find("的", word.end, end) < 0:
        return False
    before = reading.words_within(max(start, word.start - _AIM), word.start)
    aims = any(w.text in AIMS or (w.text in _FOR and w.end == word.start) for w in before)  # 为|获得荣誉的单位颁奖
    return aims and not any(m in reading.text[word.start : end] for m in MARKS)


def _is_deed_dealt_with(reading: Reading, start: int, word: Word, end: int) -> bool:
    """对某站|使用作弊加油机行为|作出处罚, 对企业|落实责任情况|进行检查: the verb tells what somebody did with whom the
    next verb deals."""
    if not reading.text.endswith(_DEEDS, word.end, end) or any(m in reading.text[word.start : end] for m in MARKS):
        return False
    return _is_led_by(("对", "针对", "就"), reading, start, word)


def _is_led_by(openers: tuple[str, ...], reading: Reading, start: int, word: Word) -> bool:
    """Whether the word stands in a phrase of one of these prepositions, whose words go on up to it."""
    begins = max(start, word.start - _MATTER)
    told = reading.text[begins : word.start]
    if not any(opener in told for opener in openers):
        return False  # words are looked up at more cost
    before = reading.words_within(begins, word.start)
    opens = next((w for w in reversed(before) if w.text in openers and w.kinds & WordKind.PREPOSITION), None)
    return opens is not None and not any(mark in reading.text[opens.end : word.start] for mark in MARKS)


def _is_why(reading: Reading, start: int, word: Word, end: int) -> bool:
    """就平台|未|公示资质问题，向某局送达建议书: the word belongs to the matter that the phrase names, up to its end."""
    return _is_led_by(("就", "针对"), reading, start, word) and _ITS_END.match(reading.text, word.end, end) is not None


MATTERS = ("问题", "现象", "行为", "隐患", "乱象")
_ITS_END = re.compile(f"[^，。；：]{{0,30}}?(?:{'|'.join(MATTERS)})(?=[，对向])")
_DEEDS = tuple(deed + how for deed in ("行为", "问题", "案", "情况") for how in ("", "依法", "分别", "正式", "从重"))


def deals_with(reading: Reading, start: int, word: Word, end: int) -> bool:
    """Whether the verb stands in a phrase of 就 or 围绕 right before a verb of those who talk or agree, or before where
    somebody goes for it."""
    if not _is_led_by(("就", "围绕"), reading, start, word):
        return False
    if goes := _GOES_FOR_IT.search(reading.text, word.end, end):
        end = goes.start("goes")
    elif reading.text[end : end + 1] not in _TALK or not reading.text.startswith(_TALKED, end):
        return False
    return not any(m in reading.text[word.start : end] for m in MARKS)


_MATTER = 60
_GOES_FOR_IT = re.compile(
    "(?:工作|问题|情况|事宜|事项|项目|等)(?P<goes>，?(?:到|赴|来到|前往|深入|走进|来我)[一-龥]{2,24}$)"
)
"""就加强产业合作等工作|到我市(考察)."""
_TALKED = (
    "交换意见", "交换了意见", "征求", "公开征求", "征集", "公开征集", "听取意见", "征询",
    "深入交换意见", "充分交换意见", "广泛交换意见", "达成", "进行", "展开",
    "开展", "签署", "签订", "签约", "交流", "深入交流", "座谈", "会谈", "磋商", "沟通", "研讨", "探讨", "作",
)  # fmt: skip
_TALK = frozenset(verb[0] for verb in _TALKED)
