"""Deeds of a whole period, told by their number (今年以来，全省共查处案件120起): a figure, no deed of a day."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor.figures.summed_checks import (
    breaks_down,
    counts_cases,
    ends_list,
    gives_share,
    of_its_year,
    sums_up_drive,
)
from services.extractor.figures.summed_honours import HAVE, counts_honours
from services.extractor.figures.whiles import LIST, is_summed, over_a_period, serves
from services.extractor.finders.sums import is_while
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Kind, Mention
from services.extractor.rulebook import Trigger, rulebook
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.filling import fill
from services.extractor.telling.reports import another_reports

SUMMED = frozenset(
    {
        EventType.INSPECTION_ENFORCEMENT,
        EventType.AGREEMENT_SIGNING,
        EventType.TRAINING_LECTURE,
        EventType.MEETING,
        EventType.CAMPAIGN,
        EventType.CALL_FOR_PROPOSALS,
        EventType.PRODUCT_RECALL,
        EventType.AWARD_ACCREDITATION,
        EventType.OTHER,
    }
)
"""Types whose deeds are summed up so."""
_STATISTIC = Trigger("", confidence=0.55)
_CHECKS = re.compile(r"(?:检查|抽查|抽检|巡查|督查|督导|监督|约谈|开展|组织|启动|责令|实施|进行|部署)")
"""What is checked over months is one check all the same, unless it is said to be the sum of many."""


def as_statistic(
    reading: Reading, event: Candidate, figures: Sequence[Mention], before: Sequence[Candidate]
) -> Candidate:
    """The outcome that the telling of a deed really is; the telling itself where it is none. `figures`: those of its
    sentence. `before`: what the sentence before it tells."""
    if event.type is EventType.POLICY_ISSUANCE and (
        _issued_by_so_many(reading, event) or _issued_in_while(reading, event)
    ):
        return _outcome(reading, event)
    if event.type is EventType.INSPECTION_ENFORCEMENT:
        if gives_share(reading, event, figures):
            return of_its_year(reading, _outcome(reading, event))
        sums = sums_up_drive(reading, event) or ends_list(reading, event, figures)
        if sums or breaks_down(reading, event, before):
            return _outcome(reading, event)
    if event.trigger.subtype == "warning" and _warned_often(reading, event):
        return _outcome(reading, event)
    helps = event.type is EventType.ASSISTANCE_SERVICE
    if event.type not in SUMMED and not helps:
        return event
    times = [f.mention for f in event.arguments.get(Role.TIME, ()) if f.mention is not None]
    own = [time for time in times if time.start >= event.frame.sentence.start]
    if not own and len(figures) > 1 and (counts := _goes_on(reading, event, before)):
        enough = LIST if any(over_a_period(reading, count) for count in counts) else LIST + 1
        if len(figures) >= enough:
            return _outcome(reading, event)
    if helps and not own:
        return event
    if event.type is EventType.AWARD_ACCREDITATION:
        return _outcome(reading, event) if counts_honours(reading, event, figures) else event
    by_now = _BY_NOW if serves(reading, event) else ()
    if times and not (all(is_while(t.text) or t.text in by_now for t in times) or over_a_period(reading, event)):
        return event
    if _is_held_often(reading, event) or (times and _is_amount(reading, event)):
        return _outcome(reading, event)
    if not times:
        return event
    if counts_cases(reading, event, figures):
        return _outcome(reading, event)
    several = len(figures) > 1 and not event.has(Role.PENALTY)
    several = several and (over_a_period(reading, event) if helps else event.type is EventType.INSPECTION_ENFORCEMENT)
    if not is_summed(reading, event) and (not several or _CHECKS.match(reading.text, event.frame.trigger.start)):
        return event
    return _outcome(reading, event)


def of_several_bodies(reading: Reading, told: list[Candidate]) -> list[Candidate]:
    """全年法院审结案件860件；检察机关|批准逮捕|112人；海关…: what each body of such a list did is a figure, too."""
    read: list[Candidate] = []
    for event in told:
        listed = (
            event.type is EventType.INSPECTION_ENFORCEMENT
            and event.has(Role.QUANTITY)
            and not event.has(Role.TIME)
            and any(c.type is EventType.OUTCOME_REPORT and another_reports(reading, c, event.start) for c in read)
        )
        if _is_one_of_the_counts(event) and any(c.type is EventType.OUTCOME_REPORT for c in read):
            listed = True
        last = read[-1] if read else None
        goes_on = last is not None and last.type is event.type is EventType.OUTCOME_REPORT
        if last and goes_on and not event.has(Role.ORGANIZER) and "；" not in reading.text[last.start : event.start]:
            for who in last.arguments.get(Role.ORGANIZER, ()):
                event.add(Role.ORGANIZER, who)  # 检察机关批准逮捕112人，|提起公诉|98人
        read.append(_outcome(reading, event) if listed else event)
    return read


def _is_one_of_the_counts(event: Candidate) -> bool:
    """展会期间举办论坛18场，|签署|项目286个: contracts of nobody, by their number."""
    if event.type is not EventType.AGREEMENT_SIGNING or event.has(Role.SIGNATORY) or event.has(Role.TIME):
        return False
    counted = (f.mention.quantity for f in event.arguments.get(Role.QUANTITY, ()) if f.mention is not None)
    return any(q is not None and q.value >= _CONTRACTS and q.unit in "个项份" for q in counted)


_CONTRACTS = 5


def headline_reports(reading: Reading, told: list[Candidate]) -> list[Candidate]:
    """某总队查处酒驾1.2万起 as a title, 7月1日至9月10日，共查处酒驾|1.2万起 in the text: a figure there, too."""
    titled = [c for c in told if c.frame.sentence.title and c.type is EventType.INSPECTION_ENFORCEMENT]
    if not titled:
        return told
    text = [c for c in told if not c.frame.sentence.title]
    reported = {v for c in text if c.type is EventType.OUTCOME_REPORT for v in _large(c)}
    checked = {v for c in text if c.type is EventType.INSPECTION_ENFORCEMENT for v in _large(c)}
    summed = [c for c in titled if _large(c) & (reported - checked)]
    return [_outcome(reading, c) if c in summed else c for c in told]


def _large(event: Candidate) -> set[tuple[float, str]]:
    told = (f.mention.quantity for f in event.arguments.get(Role.QUANTITY, ()) if f.mention is not None)
    return {(q.value, q.unit) for q in told if q is not None and q.value >= _MANY and q.unit in _CASES}


_MANY = 100
_CASES = frozenset("起件家个户次批")
"""Cases and those checked, by their number."""


_BY_NOW = ("目前", "至今", "迄今")


def _issued_by_so_many(reading: Reading, paper: Candidate) -> bool:
    """目前已有30个省级部门出台了规定: how many have one by now, no paper of the day."""
    if paper.frame.subject is None or not reading.mentions.within(*paper.frame.subject, Kind.QUANTITY):
        return False
    return HAVE.search(reading.text, paper.frame.clause_start, paper.frame.trigger.start) is not None


def _issued_in_while(reading: Reading, paper: Candidate) -> bool:
    """今年以来，共发布地方标准|12项: how many papers came out over a time, or nobody says when."""
    ends = [f.phrase.end for f in paper.arguments.get(Role.DOCUMENT, ())]
    if not any(reading.mentions.starting(end, Kind.QUANTITY) for end in ends):
        return False
    return not paper.has(Role.TIME) or over_a_period(reading, paper) or is_summed(reading, paper)


def _warned_often(reading: Reading, warning: Candidate) -> bool:
    """联合发布|山洪灾害气象预警|460期: so many are a figure."""
    ends = [f.phrase.end for f in warning.arguments.get(Role.NAME, ())]
    counts = [m.quantity for end in ends for m in reading.mentions.within(end, end + _NEAR, Kind.QUANTITY)[:1]]
    return any(q is not None and q.unit in _TIMES_HELD and q.value >= _OFTEN for q in counts)


_NEAR = 12
"""So many characters behind its name the warnings are counted."""


def _is_held_often(reading: Reading, event: Candidate) -> bool:
    """2024年全市开展演练1600余场次: so many in a while are no lesson and no meeting of its own."""
    if event.type not in _HELD:
        return False
    said = event.said(reading, Role.TIME)
    if (event.type is EventType.TRAINING_LECTURE and any(time.endswith("期间") for time in said)) or (
        event.type is not EventType.CAMPAIGN and not said
    ):
        return False  # 活动期间，举办讲座43场
    clause = reading.clause_around(event.frame.trigger.start)
    held = reading.mentions.within(event.frame.trigger.end, clause.end, Kind.QUANTITY)
    if sum(m.quantity is not None and m.quantity.unit in _TIMES_HELD for m in held) > 1:
        return True  # 举办论坛18场、推介活动32场
    value = held[0].quantity if held else None
    return value is not None and value.unit in _TIMES_HELD and value.value >= (_OFTEN if said else _VERY_OFTEN)


def _is_amount(reading: Reading, event: Candidate) -> bool:
    """上半年，全国完成搬迁后续扶持|投资120亿元: how much of it was done in a while, no piece of work."""
    end = event.frame.trigger.end
    done = event.type is EventType.OTHER and reading.text.endswith(("完成", "实现", "完成了", "实现了"), 0, end)
    return done and _AMOUNT.match(reading.text, end) is not None


_AMOUNT = re.compile(r"[^，。；\d]{2,24}(?:投资|总量|任务|产值|收入|贷款|交易额|贸易额)(?:量|额)?(?:约|近|达|超|的)?\d")
_HELD = (EventType.TRAINING_LECTURE, EventType.MEETING, EventType.CALL_FOR_PROPOSALS, EventType.CAMPAIGN)
_TIMES_HELD = frozenset(["场", "场次", "期", "次", "期次", "班次", "个班次", "余场次"])
_OFTEN = 5
_VERY_OFTEN = 20
"""So many are a figure, though nothing says over what time."""


def _goes_on(reading: Reading, event: Candidate, before: Sequence[Candidate]) -> list[Candidate]:
    """共出动1200人次，检查…。清理市场12处，查处41起: what the sentence before counts, where nobody is named anew."""
    sentence = event.frame.sentence
    counts = [
        c for c in before if c.type is EventType.OUTCOME_REPORT and c.frame.sentence.paragraph == sentence.paragraph
    ]
    named = reading.mentions.within(sentence.start, event.start, Kind.ORGANIZATION, Kind.PERSON, Kind.PLACE)
    return [] if named else counts


def _outcome(reading: Reading, event: Candidate) -> Candidate:
    rule = rulebook()[EventType.OUTCOME_REPORT]
    outcome = Candidate(rule, _STATISTIC, event.frame, event.stance, event.told, evidence=list(event.evidence))
    outcome.also = list(event.also)
    return outcome if fill(reading, outcome) else event
