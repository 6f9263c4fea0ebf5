"""Whose a figure is: news writes what was counted behind what was done, so that a figure belongs to the event of its
clause, or to the last one told before it in its sentence."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor.figures.belonging import is_aimed_at, is_taken
from services.extractor.figures.borders import borders_of, is_demanded, says_otherwise
from services.extractor.figures.tellings import Telling, many_act, tellings_of
from services.extractor.finders.fillers import Filler
from services.extractor.finders.sums import PERIOD
from services.extractor.grammar.reading import Reading, clause_of
from services.extractor.grammar.verbs import is_verb
from services.extractor.mentions import Kind, Mention
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.reports import another_reports
from services.extractor.telling.singled_out import one_of_them


def share_out(reading: Reading, figures: Sequence[Mention], told: Sequence[Candidate]) -> list[Mention]:
    """Give each figure of a sentence to the event whose it is, and take it from the others. `told`: those of the
    sentence, in order. Returns the figures that are of none of them."""
    left: list[Mention] = []
    borders = borders_of(reading, told)
    tellings = tellings_of(reading, told, borders)
    first = {id(event): event for event in told}
    for number, event in enumerate(told):
        before = next((other for other in reversed(told[:number]) if other.type is event.type), None)
        if before is not None and _is_one(reading, before, event):
            first[id(event)] = first[id(before)]
    own: dict[int, list[Mention]] = {id(event): [] for event in told}
    free = [figure for figure in figures if not any(says_otherwise(event, figure) for event in told)]
    at = {figure.start for figure in free}
    free = [figure for figure in free if not is_demanded(reading, told, figure)]
    for figure in free:
        told_there = _within(borders, tellings, figure) or _goes_on_counting(reading, borders, tellings, figure)
        owner = _owner(reading, figure, told_there)
        if owner is None or figure.text[-1] in _FOREIGN.get(owner.type, ""):
            left.append(figure)
        else:
            own[id(first[id(owner)])].append(figure)
    for event in told:
        known = {f.phrase.start: f for f in event.arguments.get(Role.QUANTITY, ())}
        part = bisect_right(borders, event.start)
        kept = [f for start, f in known.items() if start not in at and bisect_right(borders, start) == part]
        kept += [known.get(f.start) or Filler.of(f) for f in own[id(first[id(event)])]]
        event.arguments[Role.QUANTITY] = sorted(kept, key=lambda f: f.phrase)
    return left


_FOREIGN = {EventType.PERSONNEL: "家项个批份次场", EventType.MEETING: "起"}
"""10家企业宣读倡议书，某局向质量官颁发聘书: of so many nobody is appointed; 会上通报3起案例: no meeting has so many."""


def stand_apart(reading: Reading, figures: Sequence[Mention], outcomes: Sequence[Candidate]) -> bool:
    """5月揽收20万件；6月揽收22万件，增长9%: whether a semicolon parts the figures from every outcome behind, or those
    of another body from every one before."""
    first = min(at for c in outcomes for at in (c.start, *c.also))
    mark = reading.text.rfind("；", first, figures[0].start)
    if mark > max(c.start for c in outcomes) and reading.mentions.starting(mark + 1, Kind.ORGANIZATION):
        return True
    return figures[-1].end < first and "；" in reading.text[figures[-1].end : first]


def _within(borders: Sequence[int], tellings: Sequence[Telling], figure: Mention) -> list[Telling]:
    """The tellings of the figure's part of the sentence."""
    part = bisect_right(borders, figure.start)
    return [t for t in tellings if bisect_right(borders, t[0]) == part]


def _goes_on_counting(
    reading: Reading, borders: Sequence[int], tellings: Sequence[Telling], figure: Mention
) -> list[Telling]:
    """发放贷款1.2万笔，增长8%；年末逾期率|0.36‰: the report before a part that tells nothing, of no other while."""
    part = bisect_right(borders, figure.start)
    begins = borders[part - 1] if part else figure.start
    if reading.mentions.starting(begins + 1, Kind.ORGANIZATION):
        return []
    if any(PERIOD.search(time.text) for time in reading.mentions.within(begins, figure.start, Kind.TIME)):
        return []
    before = [t for t in tellings if t[0] < begins < figure.start][-1:]
    return before if before and before[0][2].type is EventType.OUTCOME_REPORT else []


def _is_one(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """Whether two verbs of a sentence tell of one event: 达到…，增长…; 检查…，查处…; 开展活动，发放资料…."""
    if first.type is EventType.OUTCOME_REPORT or second.trigger.aside:
        return not another_reports(reading, first, second.start)
    if first.type is not EventType.INSPECTION_ENFORCEMENT or second.frame.subject_is_own:
        return False
    return not one_of_them(reading, first, second)


def _owner(reading: Reading, figure: Mention, tellings: Sequence[Telling]) -> Candidate | None:
    """The event of the last telling before the figure in its clause, else of the first behind it there, else of the
    last one before its clause, else of the first; None where clauses of its own tell of something else."""
    if (struck := _struck(reading, figure, tellings)) is not None:
        return struck
    _, clause = reading.clause_at(figure.start)
    before = [t for t in tellings if t[0] < figure.start]
    if before and many_act(reading, before[-1], clause):
        before = []
    beside = [*before[-1:], *[t for t in tellings if t[0] >= figure.start][:1]]
    if beside and beside[-1][1] == clause and is_aimed_at(beside[-1][2], figure):
        return beside[-1][2]
    if same := [t for t in beside if t[1] == clause]:
        return same[0][2]
    if before and not tellings[len(before) :] and _acts_for_itself(reading, before[-1], figure):
        return None
    if not beside or (not before and beside[0][2].type in _COUNTED_BEHIND and is_done(reading, figure)):
        return None
    return beside[0][2]


def _struck(reading: Reading, figure: Mention, tellings: Sequence[Telling]) -> Candidate | None:
    """全县1.8万人受灾，转移3000人，农作物受灾面积|2.3万亩: what a disaster did is its own, whoever helped."""
    disasters = [t[2] for t in tellings if t[2].trigger.subtype == "accident" and t[0] < figure.start]
    if not disasters:
        return None
    begins = reading.clause_around(figure.start).start
    return disasters[-1] if _HARMED.search(reading.text, begins, figure.start) else None


_HARMED = re.compile(
    r"(?:受灾|成灾|绝收|受损|损毁|过火)(?:总?面积|房屋|农田|道路|耕地)|(?:经济)?损失|倒塌|因灾死亡|失踪$|遇难$"
)


def _acts_for_itself(reading: Reading, telling: Telling, figure: Mention) -> bool:
    """…签订协议，市消费者协会下单|5.2万元: whether a body opens the figure's clause that no event is told of, or
    money is spent there (出台办法，兑现资金|300万元), or others are helped (指导2家企业获评，帮助|5家企业融资)."""
    sentence, clause = reading.clause_at(figure.start)
    if telling[2].type not in _ENDED_BY_ANOTHER:
        return False
    begins = clause_of(sentence, clause).start
    if telling[2].type is EventType.AWARD_ACCREDITATION and _HELPS.match(reading.text, begins, figure.start):
        return True
    if telling[2].type is EventType.POLICY_ISSUANCE and _SPENDS.match(reading.text, begins, figure.start):
        return True
    later = (clause_of(sentence, number).start for number in range(telling[1] + 1, clause + 1))
    return any(reading.mentions.starting(start, Kind.ORGANIZATION) for start in later)


_HELPS = re.compile("(?:累计|已|共|并)*(?:帮助|协助|帮扶|助力|推动|引导|促成|支持|办理|服务|指导)")
_SPENDS = re.compile(r"(?:累计|已|共|先后)*(?:兑现|设立|拨付|投入|发放|安排|下达|筹措|统筹|争取)")


_ENDED_BY_ANOTHER = (
    EventType.AGREEMENT_SIGNING,
    EventType.ASSISTANCE_SERVICE,
    EventType.AWARD_ACCREDITATION,
    EventType.POLICY_ISSUANCE,
)
"""What another body does is no figure of these."""


def is_done(reading: Reading, figure: Mention) -> bool:
    """派出|67名专家, 累计|出警4800次: whether a verb stands before the figure in its clause, or what it sums up."""
    sentence, number = reading.clause_at(figure.start)
    begins = clause_of(sentence, number).start
    if any(is_verb(reading, word) for word in reading.words_within(begins, figure.start)):
        return True
    return _SUMMED.search(reading.text, sentence.start, figure.start) is not None


_SUMMED = re.compile("累计|先后|以来|年来|现有|现共有")
_COUNTED_BEHIND = frozenset(
    {
        EventType.POLICY_ISSUANCE,
        EventType.MEETING,
        EventType.TRAINING_LECTURE,
        EventType.AWARD_ACCREDITATION,
        EventType.PERSONNEL,
        EventType.AGREEMENT_SIGNING,
        EventType.ORGANIZATION_FOUNDING,
        EventType.ASSISTANCE_SERVICE,
    }
)
"""What is counted before these are told was done for itself (五年来出警4800余次，救人2361人，2020年获评…)."""


def is_of_deed(reading: Reading, figure: Mention, told: Sequence[Candidate]) -> bool:
    """向甲、乙等3人颁奖, 甲、乙等9家参加: how many were named is a figure of the deed of its clause that has not told
    it otherwise; not of another one (成立中心，建成甲、乙等7个实验室)."""
    deeds = [c for c in told if c.type is not EventType.OUTCOME_REPORT]
    if is_taken(figure, deeds):
        return False
    sentence, clause = reading.clause_at(figure.start)
    if any(reading.clause_at(d.start)[1] == clause for d in deeds):
        return True
    if any(_COUNTS_TO.fullmatch(reading.text, f.phrase.end, figure.start) for d in deeds for f in _named(d)):
        return True
    if _MADE_OF.search(reading.text, clause_of(sentence, clause).start, figure.start):
        return True
    return len(deeds) == len(told) and not is_done(reading, figure)


def _named(deed: Candidate) -> Sequence[Filler]:
    """Those to whom a deed is done."""
    return [*deed.arguments.get(Role.TARGET, ()), *deed.arguments.get(Role.RECIPIENT, ())]


_COUNTS_TO = re.compile("等[近约]?")
"""深入甲店、乙店|等|8家单位，逐一查看…: so many were gone to whom a deed of a later clause has."""
_MADE_OF = re.compile("设置?[了有]?|分为|包括|涵盖")
"""开展演练，设置甲、乙等9个科目: what it consists of."""
