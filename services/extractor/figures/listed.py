"""Deeds that are but one figure of a list (开展整治，取缔摊贩18个，查扣食品60公斤), no events of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor.figures.whiles import LIST, over_a_period
from services.extractor.finders.culprits import culprits
from services.extractor.finders.fillers import Filler
from services.extractor.finders.named_checks import names_no_check
from services.extractor.finders.sums import IN_ALL, PERIOD
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Clause, Kind
from services.extractor.telling.candidate import Candidate


def listed_deeds(reading: Reading, told: Sequence[Candidate]) -> list[Candidate]:
    """开展整治，取缔摊贩18个，查扣食品60公斤; 共出动120人次，举办培训8期，下达通知书4份: of the events of a sentence
    those that are but one figure of a list of what the event before them came to."""
    found: list[Candidate] = []
    hosts = [event for event in told if event.type in _COUNTED_BY]
    for event in told:
        frame = event.frame
        if event.type not in _COUNTED or any(not names_no_check(reading, f.phrase) for f in _names_of(event)):
            continue
        part = max(frame.sentence.start, reading.text.rfind("；", 0, event.start))
        host = next((h for h in hosts if part <= h.start < event.start), None)
        if host is None or (event.trigger.objects is culprits and host.type is EventType.CAMPAIGN):
            continue  # 开展打击行动，抓获嫌疑人26名，捣毁窝点5个: news by itself
        if frame.subject_is_own and not _counts(reading, frame.subject) and not _share_subject(host, event):
            continue
        if frame.phrases("对", "被", "将", "由") or _is_kept(host, event):
            continue
        if event.type in _ONCE and not (_is_told_of_while(reading, host) or _sums_up_help(reading, host, event)):
            continue
        if _stands_in_list(reading, host, event):
            found.append(event)
    return found


def _is_told_of_while(reading: Reading, host: Candidate) -> bool:
    if host.type is EventType.OUTCOME_REPORT and len(host.arguments.get(Role.QUANTITY, ())) >= LIST:
        told = reading.mentions.before(host.start, Kind.TIME)  # 上半年，…。服务企业方面，新增奖项1家，…
        if told is not None and PERIOD.search(told.text):
            return True
    return over_a_period(reading, host) or any(time.endswith("期间") for time in host.said(reading, Role.TIME))


def _sums_up_help(reading: Reading, host: Candidate, event: Candidate) -> bool:
    """2月，某平台共接听电话1.8万个，处置故障1246起，|解救被困群众2358人."""
    if event.type is not EventType.ASSISTANCE_SERVICE or host.type is not EventType.OUTCOME_REPORT:
        return False
    counted = host.arguments.get(Role.QUANTITY, [])
    if len(counted) < _COUNTED[event.type]:
        return False
    return _IN_ALL.search(reading.text, host.frame.sentence.start, counted[0].phrase.start) is not None


_IN_ALL = re.compile(rf"累计|总共|一共|{IN_ALL}")


def _share_subject(host: Candidate, event: Candidate) -> bool:
    one, other = host.frame.subject, event.frame.subject
    return one is not None and other is not None and one.start == other.start


def _names_of(event: Candidate) -> Sequence[Filler]:
    return event.arguments.get(Role.PROGRAMME, ())


def _is_kept(host: Candidate, event: Candidate) -> bool:
    """Papers, lessons and meetings are news beside a drive; behind a figure they are one more."""
    return event.type is not EventType.INSPECTION_ENFORCEMENT and host.type is not EventType.OUTCOME_REPORT


_COUNTED = {
    EventType.INSPECTION_ENFORCEMENT: 2,
    EventType.POLICY_ISSUANCE: 3,
    EventType.TRAINING_LECTURE: 3,
    EventType.MEETING: 3,
    EventType.ASSISTANCE_SERVICE: 2,
    EventType.AWARD_ACCREDITATION: 2,
    EventType.AGREEMENT_SIGNING: 2,
    EventType.OTHER: 2,
}
"""What is listed so, and how many clauses in a row that only count are a list."""
_ONCE = (
    EventType.ASSISTANCE_SERVICE,
    EventType.AWARD_ACCREDITATION,
    EventType.AGREEMENT_SIGNING,
    EventType.OTHER,
)
"""What is news of a day beside its figures, of a while only one of them."""


def _counts(reading: Reading, subject: Phrase | None) -> bool:
    """处理机构312家|，罚款1873万元: what looks like who did it is the figure before it in the list."""
    return subject is not None and any(m.end == subject.end for m in reading.mentions.within(*subject, Kind.QUANTITY))


_COUNTED_BY = frozenset({EventType.CAMPAIGN, EventType.OUTCOME_REPORT})


def _stands_in_list(reading: Reading, host: Candidate, event: Candidate) -> bool:
    """Whether the clause of the event and those beside it, behind the host's verb, each count what was done."""
    sentence, at = reading.clause_at(event.start)
    clauses = sentence.clauses
    first = last = at
    while first > 0 and clauses[first - 1].end > host.start and _is_mere_count(reading, clauses[first - 1], host.start):
        first -= 1
    while last + 1 < len(clauses) and _is_mere_count(reading, clauses[last + 1], host.start):
        last += 1
    return last - first + 1 >= _COUNTED[event.type] and _is_mere_count(reading, clauses[at], host.start)


def _is_mere_count(reading: Reading, clause: Clause, start: int) -> bool:
    """免费检定血压计60台: a clause, or what of it stands behind the start, that counts and names nobody and no time."""
    start = max(clause.start, start)
    if not reading.mentions.within(start, clause.end, Kind.QUANTITY):
        return False
    return not reading.mentions.within(start, clause.end, *_NAMED)


_NAMED = (Kind.TIME, Kind.ORGANIZATION, Kind.PERSON, Kind.PLACE)
