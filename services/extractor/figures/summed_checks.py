"""Checks and sanctions that are figures: of a whole period or drive, parts of a count, shares of what was checked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor.figures.whiles import LIST, is_summed, over_a_period
from services.extractor.finders.fillers import Filler
from services.extractor.finders.sums import IN_ALL, IN_DRIVE
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Kind, Mention
from services.extractor.telling.candidate import Candidate


def counts_cases(reading: Reading, event: Candidate, figures: Sequence[Mention]) -> bool:
    """1至6月，全国实施按日计罚案件|292件，查封案件|814件，移送案件|740起: sanctions by the number of their cases."""
    if event.type is not EventType.INSPECTION_ENFORCEMENT or not over_a_period(reading, event):
        return False
    return sum(reading.text.endswith("案件", 0, figure.start) for figure in figures) >= LIST - 1


def gives_share(reading: Reading, check: Candidate, figures: Sequence[Mention]) -> bool:
    """省局抽查的|童鞋不合格率为13.5%: a share is told of what was checked, not the check."""
    told = any(f.quantity is not None and f.quantity.unit == "%" for f in figures)
    return told and reading.text.startswith("的", check.frame.trigger.end)


def of_its_year(reading: Reading, share: Candidate) -> Candidate:
    """省局|2024年|抽查的童鞋: when it was checked is when the share was so."""
    for time in reading.mentions.within(share.frame.sentence.start, share.start, Kind.TIME)[-1:]:
        if time.end == share.start and not share.has(Role.TIME):
            share.add(Role.TIME, Filler.of(time))
    return share


def sums_up_drive(reading: Reading, check: Candidate) -> bool:
    """“清网”行动中，全市公安机关共抓获在逃人员5名: what all of a drive came to."""
    in_drive = IN_DRIVE.search(reading.text, check.frame.sentence.start, check.frame.trigger.start)
    return in_drive is not None and check.has(Role.QUANTITY) and is_summed(reading, check)


def ends_list(reading: Reading, sanction: Candidate, figures: Sequence[Mention]) -> bool:
    """今年前十个月，共发出通报31期，涉及企业58家，|收回|证书44张: what a list of a whole while ends with."""
    if len(figures) < LIST or figures[0].end > sanction.start:
        return False
    clause = reading.clause_around(sanction.start)
    if reading.mentions.within(clause.start, sanction.start, Kind.ORGANIZATION, Kind.PERSON):
        return False
    counted = any(0 <= f.start - sanction.frame.trigger.end <= _COUNT for f in figures)
    begins = sanction.frame.sentence.start
    summed = len(figures) > LIST or re.search(IN_ALL, reading.text[begins : figures[0].start]) is not None
    return counted and summed and over_a_period(reading, sanction)


def breaks_down(reading: Reading, check: Candidate, before: Sequence[Candidate]) -> bool:
    """共查办案件28万件。其中，|查办|食品案件19万件: a part of what the sentence before counts."""
    if not reading.text.startswith("其中", check.frame.sentence.start) or not check.has(Role.QUANTITY):
        return False
    if any(map(check.has, (Role.TIME, Role.PENALTY, Role.LOCATION))) or check.frame.subject_is_own:
        return False  # 其中，某局在某地查获…: the deed of one of them
    return any(c.type is EventType.OUTCOME_REPORT or over_a_period(reading, c) for c in before)


_COUNT = 12
"""So many characters behind its verb a sanction is counted."""
