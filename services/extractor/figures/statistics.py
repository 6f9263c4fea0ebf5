"""Deeds of a whole period, told by their number (今年以来，全省共查处案件120起): a figure, no deed of a day."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor.finders.fillers import Filler
from services.extractor.finders.sums import IN_ALL, IN_DRIVE, PERIOD, SUMMING, is_while
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
_SUM = ("累计", "共", "共计")
_SUMS = re.compile(f"{SUMMING}|{IN_ALL}")


LIST = 3
"""Figures that are a list of what was done: so many behind a sentence that counts over a period, where nobody and no
time is told anew; more than so many behind any that counts."""


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
        if _gives_share(reading, event, figures):
            return _of_its_year(reading, _outcome(reading, event))
        sums = _sums_up_drive(reading, event) or _ends_list(reading, event, figures)
        if sums or _breaks_down(reading, event, before):
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
        so_far = any(map(_SO_FAR.search, event.said(reading, Role.TIME))) and _are_so_many(reading, event)
        sums = (
            so_far
            or _is_aimed_at(reading, event)
            or _are_crowds(reading, event)
            or _is_of_works(reading, event, figures)
        )
        sums = sums or (len(figures) > 1 and any(map(_SATISFIED.search, event.said(reading, Role.NAME))))
        return _outcome(reading, event) if sums else event
    by_now = _BY_NOW if _serves(reading, event) else ()
    if times and not (all(is_while(t.text) or t.text in by_now for t in times) or over_a_period(reading, event)):
        return event
    if _is_held_often(reading, event) or (times and _is_amount(reading, event)):
        return _outcome(reading, event)
    if not times:
        return event
    if _counts_cases(reading, event, figures):
        return _outcome(reading, event)
    several = len(figures) > 1 and not event.has(Role.PENALTY)
    several = several and (over_a_period(reading, event) if helps else event.type is EventType.INSPECTION_ENFORCEMENT)
    if not _is_summed(reading, event) and (not several or _CHECKS.match(reading.text, event.frame.trigger.start)):
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


def _counts_cases(reading: Reading, event: Candidate, figures: Sequence[Mention]) -> bool:
    """1至6月，全国实施按日计罚案件|292件，查封案件|814件，移送案件|740起: sanctions by the number of their cases."""
    if event.type is not EventType.INSPECTION_ENFORCEMENT or not over_a_period(reading, event):
        return False
    return sum(reading.text.endswith("案件", 0, figure.start) for figure in figures) >= LIST - 1


def _gives_share(reading: Reading, check: Candidate, figures: Sequence[Mention]) -> bool:
    """省局抽查的|童鞋不合格率为13.5%: a share is told of what was checked, not the check."""
    told = any(f.quantity is not None and f.quantity.unit == "%" for f in figures)
    return told and reading.text.startswith("的", check.frame.trigger.end)


def _of_its_year(reading: Reading, share: Candidate) -> Candidate:
    """省局|2024年|抽查的童鞋: when it was checked is when the share was so."""
    for time in reading.mentions.within(share.frame.sentence.start, share.start, Kind.TIME)[-1:]:
        if time.end == share.start and not share.has(Role.TIME):
            share.add(Role.TIME, Filler.of(time))
    return share


def _sums_up_drive(reading: Reading, check: Candidate) -> bool:
    """“清网”行动中，全市公安机关共抓获在逃人员5名: what all of a drive came to."""
    in_drive = IN_DRIVE.search(reading.text, check.frame.sentence.start, check.frame.trigger.start)
    return in_drive is not None and check.has(Role.QUANTITY) and _is_summed(reading, check)


def _ends_list(reading: Reading, sanction: Candidate, figures: Sequence[Mention]) -> bool:
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


def _breaks_down(reading: Reading, check: Candidate, before: Sequence[Candidate]) -> bool:
    """共查办案件28万件。其中，|查办|食品案件19万件: a part of what the sentence before counts."""
    if not reading.text.startswith("其中", check.frame.sentence.start) or not check.has(Role.QUANTITY):
        return False
    if any(map(check.has, (Role.TIME, Role.PENALTY, Role.LOCATION))) or check.frame.subject_is_own:
        return False  # 其中，某局在某地查获…: the deed of one of them
    return any(c.type is EventType.OUTCOME_REPORT or over_a_period(reading, c) for c in before)


_COUNT = 12
"""So many characters behind its verb a sanction is counted."""


def _serves(reading: Reading, event: Candidate) -> bool:
    """目前共检查企业5家，|发出整改通知书3份: papers served are counted behind the checks that led to them."""
    return event.type is EventType.INSPECTION_ENFORCEMENT and event.frame.said.startswith(_SERVES)


_SERVES = ("发出", "下达", "下发", "签发", "开具")
_BY_NOW = ("目前", "至今", "迄今")


def _issued_by_so_many(reading: Reading, paper: Candidate) -> bool:
    """目前已有30个省级部门出台了规定: how many have one by now, no paper of the day."""
    if paper.frame.subject is None or not reading.mentions.within(*paper.frame.subject, Kind.QUANTITY):
        return False
    return _HAVE.search(reading.text, paper.frame.clause_start, paper.frame.trigger.start) is not None


def _issued_in_while(reading: Reading, paper: Candidate) -> bool:
    """今年以来，共发布地方标准|12项: how many papers came out over a time, or nobody says when."""
    ends = [f.phrase.end for f in paper.arguments.get(Role.DOCUMENT, ())]
    if not any(reading.mentions.starting(end, Kind.QUANTITY) for end in ends):
        return False
    return not paper.has(Role.TIME) or over_a_period(reading, paper) or _is_summed(reading, paper)


def _warned_often(reading: Reading, warning: Candidate) -> bool:
    """联合发布|山洪灾害气象预警|460期: so many are a figure."""
    ends = [f.phrase.end for f in warning.arguments.get(Role.NAME, ())]
    counts = [m.quantity for end in ends for m in reading.mentions.within(end, end + _COUNT, Kind.QUANTITY)[:1]]
    return any(q is not None and q.unit in _TIMES_HELD and q.value >= _OFTEN for q in counts)


_SATISFIED = re.compile("^(?:全部)?“?满意”?(?:的?(?:结果|评价|成绩))?$")
"""主导比对14项，参加比对96项，均获|满意结果: how comparisons went is no prize."""
_SO_FAR = re.compile("截[至止]|目前|至今|迄今")


def _are_so_many(reading: Reading, award: Candidate) -> bool:
    """(截至目前，)全省已有128家企业获评绿色工厂: how many have it by now, not who got it the other day."""
    begins = reading.clause_around(award.frame.trigger.start).start
    return award.has(Role.QUANTITY) and _HAVE.search(reading.text, begins, award.frame.trigger.start) is not None


def _is_aimed_at(reading: Reading, award: Candidate) -> bool:
    """到2028年，力争累计|获批|创新药40个以上: how many are wanted by then."""
    begins = reading.clause_around(award.start).start
    return award.has(Role.QUANTITY) and _WANTED.search(reading.text, begins, award.start) is not None


_WANTED = re.compile("力争|争取|目标|预计|计划")


def _are_crowds(reading: Reading, award: Candidate) -> bool:
    """一年多来，全国共有2.9万家经营主体获准使用专用标志."""
    verb = award.frame.trigger
    counted = reading.mentions.within(reading.clause_around(verb.start).start, verb.start, Kind.QUANTITY)
    many = any(m.quantity is not None and m.quantity.value >= _CROWD for m in counted)
    return many and over_a_period(reading, award)


def _is_of_works(reading: Reading, award: Candidate, figures: Sequence[Mention]) -> bool:
    """该团队曾获科技进步奖3项，研制标准7项，授权专利100余项: prizes counted with all that was worked out."""
    if not award.has(Role.QUANTITY) or len(figures) <= LIST or figures[0].start < award.start:
        return False
    return sum(reading.text.endswith(_WORKS, 0, f.start) for f in figures) >= LIST - 1


_WORKS = ("论文", "专利", "著作", "专著", "论著", "标准", "规程", "规范", "软件著作权", "课题", "科研项目", "科技项目")
_CROWD = 1000
_HAVE = re.compile(r"(?:累计|已|已经)(?:共?有|达)?(?:[\d.]+|近|超|约|逾)|累计|(?<!国)共有?(?:近|超|约|逾)?\d")


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


def over_a_period(reading: Reading, event: Candidate) -> bool:
    """今年以来, 一季度, 7月至9月."""
    said = event.said(reading, Role.TIME)
    months = event.has(Role.END_TIME) and any(_MONTH.fullmatch(time) for time in said)
    return months or any(PERIOD.search(time) for time in said)


_MONTH = re.compile(r"\d{1,2}月")


def _is_summed(reading: Reading, event: Candidate) -> bool:
    """共举办5期, 已开展联合执法26次: the clause says that it sums up; a recall goes on while it is summed up."""
    verb = event.frame.trigger
    if reading.text.endswith(_SUM, 0, verb.start):
        return True
    if event.type is EventType.PRODUCT_RECALL:
        return False
    begins = reading.clause_around(verb.start).start
    subject = event.frame.subject
    if (event.type in _GOES_ON or _serves(reading, event)) and (subject is None or subject.start < begins):
        begins = event.frame.sentence.start  # 五年来累计资助1360人次，发放680万元
    counted = event.has(Role.QUANTITY) or reading.mentions.within(begins, verb.start, Kind.QUANTITY)
    return bool(counted) and _SUMS.search(reading.text, begins, verb.start) is not None


_GOES_ON = (EventType.ASSISTANCE_SERVICE, EventType.OTHER)


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
