"""Where a verb's own material begins in its sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from sys import maxsize

from services.extractor.grammar.aims import in_aim
from services.extractor.grammar.reading import Reading
from services.extractor.grammar.rows import ends_in_somebody
from services.extractor.grammar.verbs import is_verb
from services.extractor.grammar.words import Word
from services.extractor.mentions import Clause, Sentence


def zone_start(reading: Reading, sentence: Sentence, index: int, limit: int) -> tuple[int, Word | None]:
    """Where the verb's own material begins, and the verb before it. Clauses without a verb (lists, times, 针对…) belong
    to the verb that follows them."""
    clauses = sentence.clauses
    start = behind_number(reading.text, clauses[index].start if clauses else sentence.start, limit)
    if verb := _last_verb(reading, start, limit):
        return verb.start, verb
    if planned := _FIRST_PLAN.match(reading.text, start, limit):
        return planned.end(), None
    named = index > 0 and _says_who_or_when(reading, clauses[index])
    while index > 0:
        clause = clauses[index - 1]
        if verb := _last_verb(reading, clause.start, clause.end):
            return start, verb
        if not _belongs_on(reading, sentence, clause):
            break
        says = _says_who_or_when(reading, clause)
        if named and not says and _is_still_aim(reading, sentence, index - 1):
            break
        named = named or says
        index -= 1
        start = clauses[index].start
    return start, None


def behind_number(text: str, start: int, end: int) -> int:
    """某局抓好三项工作：|一是|召开推进会；|二是|启动整治: what numbers a clause is nobody who acts."""
    number = _NUMBER.match(text, start, end) if text[start] in _NUMBERS else None
    return number.end() if number is not None else start


_NUMBERS = "一二三四五六七八九"
_NUMBER = re.compile("[一二三四五六七八九]是")
_FIRST_PLAN = re.compile(
    r"[\s　]*原(?:定|计划|拟|本)[^，。；]{2,40}?(?:举行|召开|举办|开展|开幕|启动)的(?=[^，。；]{2})"
)
"""原定于15日在某市举行的|论坛推迟举行: what had been planned of what the verb tells of."""
_AIM = re.compile(r"(?:[^，。；]{0,16}[日午晚]，)?为(?![期首主何止此人题名])了?[^，。；]{4,}，")


def opens_with_aim(reading: Reading, sentence: Sentence) -> bool:
    """为贯彻部署，压实责任，…: the sentence begins with what for."""
    return _AIM.match(reading.text, sentence.start, sentence.end) is not None


def _is_still_aim(reading: Reading, sentence: Sentence, index: int) -> bool:
    """为抓实工作，|压实责任，|5月9日，某镇召开会议; not 为打赢保卫战，县公安局|重拳出击，|在全县展开整治: a clause that
    names nobody, behind those that say what for. `index`: of the clause."""
    between = sentence.clauses[1:index]
    return opens_with_aim(reading, sentence) and not any(_says_who_or_when(reading, clause) for clause in between)


def _says_who_or_when(reading: Reading, clause: Clause) -> bool:
    """Whether the clause begins with somebody, somewhere or some time, or is part of a list of people."""
    if clause.end in reading.person_ends or ends_in_somebody(reading.text, *clause):
        return True
    start, end = clause
    ends = reading.naming
    return ends.get(start, maxsize) <= end or ends.get(start + 1, maxsize) <= end


def _belongs_on(reading: Reading, sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause without a verb goes on behind its mark: 三部门：印发通知… is a headline's way to say who, 各科室
    负责人；各县局负责人参加会议 a list."""
    if _FINED.search(reading.text, *clause):
        return False
    mark = reading.text[clause.end]
    if mark in "：:":
        return sentence.title
    if mark not in "；;" or clause.end in reading.person_ends:
        return True  # 总裁张三；社长李四出席
    return ends_in_somebody(reading.text, *clause)


_FINED = re.compile(r"罚[\d.,]+[余多]?[万亿]?元$")
"""某公司被罚2.8万元，|负责人被…: so much, without a listed verb."""


def _last_verb(reading: Reading, start: int, end: int) -> Word | None:
    for index in range(bisect_left(reading.verbal_starts, end) - 1, -1, -1):
        word = reading.verbal_words[index]
        if word.start < start:
            return None
        if word.end <= end and is_verb(reading, word) and not in_aim(reading, start, word, end):
            return word
    return None
