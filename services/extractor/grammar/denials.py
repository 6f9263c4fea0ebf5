"""Denials and demands before a verb: which of them hold for it."""

from __future__ import annotations

import re

from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.words import Word, WordKind

DENYING = WordKind.NEGATION | WordKind.MODAL
"""Words that deny or demand."""


def kinds_that_hold(reading: Reading, words: list[Word], trigger: Phrase, clause_start: int) -> int:
    """What the words before a verb are (`WordKind` bits), without denials and demands that do not hold for it.
    `clause_start`: where the verb's own clause begins."""
    kinds = 0
    cause = _cause_end(reading, words, trigger.start)
    suffers = trigger.start if reading.text.startswith("被", trigger.start) else 0
    suffers = next((w.start for w in reversed(words) if w.text == "被"), suffers)
    for word in words:
        if word.start < cause and word.kinds & DENYING:
            continue  # 因未履行职责，被罚款: what was not done is why
        if word.end + _NEAR < suffers and _is_lack(reading, word):
            continue  # 运输不可解体物品被罚款: so is what stands well before 被
        if word.kinds & WordKind.NEGATION and word.start < clause_start:
            continue  # 直升机无法起降，救援组…: what one clause denies, the next does not
        owed = word.kinds & WordKind.MODAL and _OWED.match(reading.text, word.end, trigger.start)
        if word.text in ("推迟", "延期") and reading.text[word.end : word.end + 1] in ("至", "到"):
            continue  # 推迟至10日举行
        lacking = word.kinds & WordKind.NEGATION and _LACKING.match(reading.text, word.end, trigger.start)
        kinds |= word.kinds & ~DENYING if owed or lacking else word.kinds
    return kinds


def _is_lack(reading: Reading, word: Word) -> bool:
    """不|按规定停车被罚, 不可|解体物品: not 不排除有人被捕."""
    if word.kinds & WordKind.NEGATION:
        return not reading.text.startswith("排除", word.end)
    return bool(word.kinds & WordKind.MODAL) and reading.char_before(word.start) == "不"


_NEAR = 2
"""不会被罚款: so near before 被 a denial holds for it."""
_OWED = re.compile(r"[^，。；：、]{1,8}的(?![，。；：])|(?<=需要)[，。；、]")
"""需要遵循的要求, 根据工作需要，…: the word describes or is a noun, it demands nothing here."""
_LACKING = re.compile(r"[^，。；：]{1,24}(?:的|(?<=.{2})(?:问题|行为|情况))(?=[^，。；：]{2})")
"""对未按规定申报的企业罚款, 对某公司未按图施工行为作出处罚: it says who is meant, not what was left undone."""


def _cause_end(reading: Reading, words: list[Word], end: int) -> int:
    """Where the clause ends that says why, before the verb's own clause; 0 where none does."""
    causes = [w.start for w in words if w.text == "因"]
    start = max(0, words[0].start - _LONG_CAUSE)
    causes += [at for cause in _CAUSES if (at := reading.text.rfind(cause, start, end)) >= 0]
    if not causes:
        return 0
    suffers = [w.start for w in words if w.text == "被"]  # 因未年报被责令停业
    suffers += [end] if reading.text.startswith("被", end) else []
    return max(0, reading.text.rfind("，", min(causes), end), *suffers)


_CAUSES = ("因为", "由于")
_LONG_CAUSE = 30
"""So many characters before the first listed word it may say why."""


def ends_in_suffering(words: list[Word], end: int) -> bool:
    """Whether 被 stands right before the verb, with nothing but adverbs between (被依法分别逮捕)."""
    for word in reversed(words):
        if word.end != end:
            return False
        if word.text == "被":
            return True
        if not word.kinds & WordKind.ADVERB:
            return False
        end = word.start
    return False
