"""Whether a deed is told over a while, or as the sum of many."""

from __future__ import annotations

import re

from schemas.events import EventType, Role
from services.extractor.finders.sums import IN_ALL, PERIOD, SUMMING
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Kind
from services.extractor.telling.candidate import Candidate

LIST = 3
"""Figures that are a list of what was done: so many behind a sentence that counts over a period, where nobody and no
time is told anew; more than so many behind any that counts."""
_SUM = ("累计", "共", "共计")
_SUMS = re.compile(f"{SUMMING}|{IN_ALL}")


def over_a_period(reading: Reading, event: Candidate) -> bool:
    """今年以来, 一季度, 7月至9月."""
    said = event.said(reading, Role.TIME)
    months = event.has(Role.END_TIME) and any(_MONTH.fullmatch(time) for time in said)
    return months or any(PERIOD.search(time) for time in said)


_MONTH = re.compile(r"\d{1,2}月")


def is_summed(reading: Reading, event: Candidate) -> bool:
    """共举办5期, 已开展联合执法26次: the clause says that it sums up; a recall goes on while it is summed up."""
    verb = event.frame.trigger
    if reading.text.endswith(_SUM, 0, verb.start):
        return True
    if event.type is EventType.PRODUCT_RECALL:
        return False
    begins = reading.clause_around(verb.start).start
    subject = event.frame.subject
    if (event.type in _GOES_ON or serves(reading, event)) and (subject is None or subject.start < begins):
        begins = event.frame.sentence.start  # 五年来累计资助1360人次，发放680万元
    counted = event.has(Role.QUANTITY) or reading.mentions.within(begins, verb.start, Kind.QUANTITY)
    return bool(counted) and _SUMS.search(reading.text, begins, verb.start) is not None


_GOES_ON = (EventType.ASSISTANCE_SERVICE, EventType.OTHER)


def serves(reading: Reading, event: Candidate) -> bool:
    """目前共检查企业5家，|发出整改通知书3份: papers served are counted behind the checks that led to them."""
    return event.type is EventType.INSPECTION_ENFORCEMENT and event.frame.said.startswith(_SERVES)


_SERVES = ("发出", "下达", "下发", "签发", "开具")
