"""Visits told by everyday verbs: what somebody looked at (看了两个实验室) or went to, how long he was there (转了一圈).

Each function takes the reading and a phrase. Rules name these functions.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, nominals
from services.extractor.finders.grounds import SITES
from services.extractor.finders.travellers import travellers
from services.extractor.finders.visited import premises
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading


def looked_at(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(看了)恒温室和大流量装置: houses, rooms and gear; not films, papers or people."""
    if sites := premises(reading, phrase):
        return sites
    if phrase.end < reading.clause_around(phrase.start).end or _SHOWN.search(reading.say(phrase)):
        return []
    *_, last = split_list(reading, phrase)
    said = reading.say(last)
    return nominals(reading, phrase) if _GEAR.search(said) or said.removesuffix("”").endswith(SITES) else []


_GEAR = re.compile("(?:装置|设备|标准器|测试台|检定台|试验台|样机|机房|仪器|流水线|生产线|[^，。；]场|工位|池|塔)$")
_SHOWN = re.compile("片|录像|视频|材料|报告|台账|《")


def out_there(reading: Reading, phrase: Phrase) -> bool:
    """李明一行, 几名检定员|到某所(看了…): people who are named or go as a party, wherever they have come to."""
    return travellers(reading, phrase) or travellers(reading, reading.before(phrase, _COME_TO))


_COME_TO = re.compile(r"(?:来到|前往|走进|专程|一起|一同|[到来去赴在])[^，。；]{2,30}$")


def a_round(reading: Reading, phrase: Phrase) -> bool:
    """(在某所走了)两天, (到某厂转了)一圈: how long or how they went about there, to the clause's end."""
    return _A_ROUND.fullmatch(reading.text, phrase.start, reading.clause_around(phrase.start).end) is not None


_A_ROUND = re.compile(
    r"(?:近|整整|大约|约)?(?:[一两二三四五六七八九十半大\d]+个?(?:多|整)?(?:天|日|上午|下午|晚上|(?:多)?(?:小时|钟头)|圈|遍|趟|周|星期)|个遍)多?"
)


def by_day(reading: Reading, phrase: Phrase) -> bool:
    """头天上午|(看的是)长度室: only when it was stands before the verb, not who looked."""
    return _BY_DAY.fullmatch(reading.text, *phrase) is not None


_BY_DAY = re.compile(
    r"(?:[，\s]|头[一两]?天|第[一二三四]天|[当次同]天|[当次同]日|\d{1,2}月\d{1,2}日|\d{1,2}日|上午|下午|早上|晚上|首先|先|最先|随后|接着|重点|主要|一行|大家|客人们?){1,5}"
)
