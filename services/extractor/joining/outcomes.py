"""Which sentences with figures report one outcome."""

from __future__ import annotations

import re

from schemas.events import Role
from services.extractor.joining.pairs import Pair
from services.extractor.mentions import Kind
from services.extractor.telling.candidate import Candidate

_OF_IT = re.compile(r"当[月季日周]")
"""9月当月: the last part of the period that the sentence before reports on."""
_NEXT_POINT = re.compile(r"(?:[二三四五六七八九十]是|第[二三四五六七八九十]，|[（(][二三四五六七八九十\d]{1,2}[）)])")
"""一是加强检查。检查单位80家。二是严格执法。立案12件: each point reports its own figures."""
_ASPECT = re.compile("[\\s　]*在?[^，。；]{2,14}(?:方面|领域)，")
"""服务企业方面，…: of what the next sentences report."""
_GOES_ON = ("其中", "同时", "此外", "并", "另", "合计", "总计")
_OTHERWISE = ("同期", "同日", "另据", "又讯", "另悉", "又悉")
_SHARES = ("%", "‰", "个百分点", "倍", "年", "个月", "月", "天")
_SEVERAL = 2
_FAR = 4
_MANY = 10


def same_report(pair: Pair) -> bool:
    """Whether one says nothing but what the other says, or the next sentence goes on with the same: without a time, a
    place or a body of its own (其中，…)."""
    if share_figures(*pair.both) and not pair.conflicts and not _share_doers(pair):
        return True
    if _breaks_down(pair):
        return True
    reading, first, second = pair.reading, pair.first, pair.second
    one, two = reading.sentences[max(first.evidence)], second.frame.sentence
    away = second.evidence[0] - max(first.evidence)
    if one.title or one.paragraph != two.paragraph or not 1 <= away <= _FAR:
        return False
    if _NEXT_POINT.search(reading.text, one.end, second.start):
        return False
    if away > 1:  # 8批次产品甲醛超标。…。7批次产品…: counted on, behind some words about the first
        alike = {u for _, u in _values(first)} & {u for _, u in _values(second)}.difference(_SHARES)
        return bool(alike) and not _has_own_time(pair)
    if reading.text.startswith(_OTHERWISE, two.start) or _ASPECT.match(reading.text, two.start):
        return False
    if _OF_IT.search(reading.text, two.start, two.end):
        return True
    if reading.text.startswith(_GOES_ON, two.start):
        return True
    return not _has_own_time(pair) and not _of_others(pair)


def _breaks_down(pair: Pair) -> bool:
    """支出36亿元。在支出的|36亿元|中，教育12亿元: whether the second says what a figure of the first is made of."""
    reading = pair.reading
    opening = reading.clause_around(pair.second.frame.sentence.start)
    if not reading.text.endswith("中", opening.start, opening.end):
        return False
    told = (m.quantity for m in reading.mentions.within(opening.start, opening.end, Kind.QUANTITY))
    return any((q.value, q.unit) in _values(pair.first) for q in told if q is not None)


def _share_doers(pair: Pair) -> bool:
    """56家医院完成改造。…56家医院投入资金3.2亿元: whether nothing is shared but how many act, who then did something
    else."""
    if pair.titled or pair.first.frame.sentence.paragraph == pair.second.frame.sentence.paragraph:
        return False
    shared = _values(pair.first) & _values(pair.second)
    told = [m for f in pair.second.arguments.get(Role.QUANTITY, ()) if (m := f.mention)]
    common = [m for m in told if m.quantity and (m.quantity.value, m.quantity.unit) in shared]
    act = all(m.start == pair.reading.clause_around(m.start).start and m.text.endswith(_DOERS) for m in common)
    return act and 0 < len(common) < len(told) and pair.second.frame.said != pair.first.frame.said


_DOERS = ("家", "个", "所", "名", "位", "户", "人")


def _has_own_time(pair: Pair) -> bool:
    """Whether the second's own sentence says when, not one before it, whose time it takes over."""
    opens = pair.second.frame.sentence.start
    return any(opens <= when.phrase.start for when in pair.second.arguments.get(Role.TIME, ()))


def _of_others(pair: Pair) -> bool:
    """Whether the places or bodies of the two differ: 长江干线码头接收…。长江经济带累计完成…."""
    whose = (Role.LOCATION, Role.ORGANIZER)
    if any(pair.fill(role) and not pair.agree(role) for role in whose):
        return True
    opens = pair.second.frame.sentence.start
    named = [f for role in whose for f in pair.second.arguments.get(role, ()) if f.phrase.start == opens]
    return bool(named) and any(pair.first.has(role) for role in whose) and not any(pair.fill(role) for role in whose)


def share_figures(first: Candidate, second: Candidate) -> bool:
    """Whether one says nothing but what the other says, or is the title: a figure stands in both that hardly two things
    share, or several figures do. Percentages and round numbers of parallel sentences are often equal by chance."""
    one, two = _values(first), _values(second)
    shared = one & two
    titled = first.frame.sentence.title != second.frame.sentence.title
    if titled and any(_rounds(a, b) for a in one for b in two):
        return True
    if not shared:
        return False
    large = any(unit not in _SHARES and value >= _MANY for value, unit in shared)
    summed_up = shared == one and (len(one) == 1 or large)  # told once more, with more beside it
    if not (first.frame.sentence.title or summed_up) and shared != two:
        return False
    if not first.frame.sentence.paragraph and _times(first) & _times(second):
        return True  # a heading that is not marked as one
    return len(shared) >= _SEVERAL or large


def _rounds(a: tuple[float, str], b: tuple[float, str]) -> bool:
    """3200万 in a title is 3200.5万 in the text."""
    (one, unit), (two, other) = a, b
    return unit == other and one >= _ROUND and abs(one - two) <= _LITTLE * one


_ROUND = 1000
_LITTLE = 0.02


def _times(candidate: Candidate) -> set[str]:
    """The values of the times that it tells."""
    found = candidate.arguments.get(Role.TIME, ())
    return {f.mention.time.value for f in found if f.mention and f.mention.time and f.mention.time.value}


def _values(candidate: Candidate) -> set[tuple[float, str]]:
    """The figures of an outcome: number and unit."""
    fillers = candidate.arguments.get(Role.QUANTITY, [])
    if candidate.figures is not None and candidate.figures[0] == len(fillers):
        return candidate.figures[1]
    told = (f.mention for f in fillers if f.mention and any(map(str.isdigit, f.mention.text)))  # 数亿元 is anything
    found = {(m.quantity.value, m.quantity.unit) for m in told if m.quantity}
    candidate.figures = len(fillers), found
    return found
