"""When the figures of a sentence hold, where nothing beside their verb says so; in which further places somebody is."""

from __future__ import annotations

import re

from schemas.events import Role
from services.extractor.finders.fillers import Filler
from services.extractor.finders.grades import ranks
from services.extractor.finders.sums import PERIOD
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.telling.candidate import Candidate


def add_opening_time(reading: Reading, outcome: Candidate) -> None:
    """2023年全市工程…达15项: the year that opens the sentence holds, though it may look like part of a name; so does a
    clause that is but a time, before the figures (经核定，8月，全省…)."""
    sentence = outcome.frame.sentence
    first = min((f.phrase.start for f in outcome.arguments.get(Role.QUANTITY, ())), default=sentence.start)
    colon = reading.text.rfind("：", sentence.start, first)
    told = reading.mentions.within(sentence.start, colon, Kind.TIME) if colon > 0 else []
    for time in told[-1:]:
        reported = len(told) > 1 or "通报" in reading.text[sentence.start : time.start]
        if reported and PERIOD.search(time.text):  # 6月19日召开发布会，通报1—5月运行情况：…
            outcome.add(Role.TIME, Filler.of(time))
            return
    for time in reading.mentions.within(sentence.start, max(first, sentence.start + _OPENING), Kind.TIME):
        ended = reading.text[time.end : time.end + 1] == "，"
        alone = ended and (reading.char_before(time.start) == "，" or time.text.endswith("来"))  # 学会成立|8年来，…
        if time.start == sentence.start or (alone and time.end < first):
            outcome.add(Role.TIME, Filler.of(time))
            return
    by_then = reading.text.find("，截至", first, sentence.end) + 1
    for time in reading.mentions.within(by_then, by_then + _OPENING, Kind.TIME)[:1] if by_then else ():
        outcome.add(Role.TIME, Filler.of(time))  # 夏播面积6200万亩，截至6月18日已播5380万亩


def name_year(reading: Reading, outcome: Candidate) -> None:
    """2024年，某院|全年|检定12万台件: the whole year is the one that the sentence opens with."""
    if outcome.said(reading, Role.TIME) != ["全年"]:
        return
    start = outcome.frame.sentence.start
    for time in reading.mentions.within(start, start + _OPENING, Kind.TIME)[:1]:
        if time.start == start and time.subtype == "year":
            outcome.arguments[Role.TIME] = [Filler.of(time)]


def add_further_ranks(reading: Reading, placed: Candidate) -> None:
    """某区位列全国第38位，较上年提升4位，居全省|第3位: in clauses behind that open with the verb."""
    for rank in ranks(reading, Phrase(placed.start, placed.frame.sentence.end)):
        begins = reading.clause_around(rank.phrase.start).start
        if begins > placed.start and _PLACED.match(reading.text, begins):
            placed.add(Role.QUANTITY, rank)


_PLACED = re.compile(r"(?:并|且|还|同时)?(?:位?居|位列|名列|排名?|列)")


_OPENING = 16
"""No time is longer."""
