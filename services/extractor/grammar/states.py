"""Verbs that only name the state of things that another verb aims at: 对补贴发放情况开展检查."""

from __future__ import annotations

import re

from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.words import Word, WordKind


def names_state(reading: Reading, word: Word | Phrase) -> bool:
    """对补贴|发放|情况开展检查, 就合同|签订|、资金拨付情况: a word in what another verb aims at or is about."""
    if not _OF_STATE.match(reading.text, word.end):
        return False
    before = reading.words_within(max(0, word.start - _REACH), word.start)
    aims = [w for w in before if w.text in _AIMED_AT and w.kinds & WordKind.PREPOSITION]
    return bool(aims) and _PARTED.search(reading.text, aims[-1].end, word.start) is None


_OF_STATE = re.compile(
    r"(?:、[^，。；、]{2,8}){0,3}情况(?!说明|通报)"
    r"|[^，。；的]{0,8}(?:情况|工作|问题|事宜)，?(?:到|赴|前往|深入|走进)"  # 就检查整改情况|赴各县督查
)
_AIMED_AT = ("对", "针对", "就", "围绕", "关于")
_PARTED = re.compile("[，。；：]|介绍|通报|汇报|听取|了解|反映|报告|说明")
_REACH = 60
"""So many characters before the word that which aims may stand."""
