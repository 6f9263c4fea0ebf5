"""Visits that say no more than who came to another event, or where it was; where those went who came to a town."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor.definite import abbreviates, normalise
from services.extractor.finders.fillers import Filler
from services.extractor.finders.grounds import PREMISES, SITES
from services.extractor.grammar.reading import Reading
from services.extractor.joining.checks import MEN
from services.extractor.joining.further_checks import JUDGES
from services.extractor.joining.pairs import Pair, name_of, texts_of
from services.extractor.joining.passed import PASSES
from services.extractor.lexicons import sections
from services.extractor.mentions import Kind
from services.extractor.mentions.places.divisions import contains
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.gatherings import GATHERINGS, VISITS


def join_tours(reading: Reading, events: list[Candidate]) -> list[Candidate]:
    """叶青到某市检查旅游工作。叶青先后来到甲公园、乙景区，了解…: the events without the visits that are only where
    those went who had come to the town; the visit or check told there has the sites then, and who came."""
    return [
        e
        for n, e in enumerate(events)
        if not (_is_of_tour(reading, events[:n], e) or _asks_there(reading, events[:n], e))
    ]


def _is_of_tour(reading: Reading, before: list[Candidate], visit: Candidate) -> bool:
    if visit.type is not EventType.VISIT_RESEARCH or not visit.has(Role.TARGET):
        return False
    if reading.say(visit.told).endswith(_HEARS):
        return False
    tours = (e for e in reversed(before) if e.type in VISITS)
    tour = next((e for e in tours if _goes_round(reading, Pair(reading, e, visit))), None)
    if tour is None:
        return False
    tour.arguments[Role.TARGET] = [f for f in tour.arguments.get(Role.TARGET, ()) if not _is_kind(reading, f)]
    if not any(_body_of(f) for f in tour.arguments.get(Role.VISITOR, ())) and visit.type is tour.type:
        named = [f for f in visit.arguments.get(Role.VISITOR, ()) if _body_of(f)]
        tour.arguments[Role.VISITOR] = named or tour.arguments.get(Role.VISITOR, [])  # 某局来湘考察。李明一行考察了甲园
    shown = reading.say(visit.told).startswith(_IS_SHOWN)
    for role in (Role.TARGET, Role.ATTENDEE, Role.PARTICIPANT, *(() if tour.has(Role.TOPIC) else (Role.TOPIC,))):
        for filler in visit.arguments.get(role, ()):
            if not (shown and role is Role.TARGET and not reading.text.endswith(SITES, *filler.phrase)):
                tour.add(role, filler)
    tour.add_evidence(*visit.evidence)
    return True


def _asks_there(reading: Reading, before: list[Candidate], visit: Candidate) -> bool:
    """李明走访慰问老人。李明与他们交谈，了解生活情况: what those who came asked about is part of why they came."""
    if visit.type is not EventType.VISIT_RESEARCH:
        return False
    if any(map(visit.has, (Role.TIME, Role.LOCATION))) or any(f.mention for f in visit.arguments.get(Role.TARGET, ())):
        return False
    paragraph = visit.frame.sentence.paragraph
    calls = (
        e for e in reversed(before) if e.type in _CALLS and paragraph - reading.sentences[e.evidence[-1]].paragraph <= 1
    )
    call = next((e for e in calls if _are_they(reading, e, visit)), None)
    if call is None or not (reading.say(visit.told).endswith(_ASKS) or visit.evidence[0] in call.evidence):
        return False
    for filler in visit.arguments.get(Role.TOPIC, ()) if not call.has(Role.TOPIC) else ():
        call.add(Role.TOPIC, filler)
    call.add_evidence(*visit.evidence)
    return True


_ASKS = ("了解", "了解了", "询问", "询问了")
_CALLS = (*VISITS, EventType.ASSISTANCE_SERVICE)
_HEARS = ("听取", "询问")
"""Verbs whose object is no site, but somebody who is asked."""


def _goes_round(reading: Reading, pair: Pair) -> bool:
    """Whether the first is told of a town, a matter or kinds of sites alone (深入企业、社区调研), the second soon
    behind it of the same people, not elsewhere."""
    tour, visit = pair.both
    if pair.conflicts or pair.elsewhere or tour.trigger.subtype == "journey":
        return False  # 李明启程前往某市。在那里参观…: who set out has seen nothing yet
    if visit.frame.sentence.paragraph - reading.sentences[tour.evidence[-1]].paragraph > 1:
        return False
    told = (reading.sentences[number] for number in tour.evidence)
    told_in = next((sentence for sentence in told if not sentence.title), tour.frame.sentence)
    seen = [f for f in tour.arguments.get(Role.TARGET, ()) if f.phrase.start < told_in.end]
    checks = tour.type is EventType.INSPECTION_ENFORCEMENT
    general = all(_is_kind(reading, f) or (checks and _MATTERS.search(reading.say(f.phrase))) for f in seen)
    if not (general or _are_rooms(reading, visit) or _are_shown(reading, pair)):
        return False
    by_topic = any(map(tour.has, (Role.TOPIC, Role.PROGRAMME))) and tour.has(Role.TIME)
    by_topic = by_topic and len(visit.arguments[Role.TARGET]) > 1
    if not (seen or by_topic or tour.has(Role.LOCATION)):
        return False
    return _lie_there(reading, tour.arguments.get(Role.LOCATION, ()), visit) and _are_they(reading, tour, visit)


def _are_rooms(reading: Reading, visit: Candidate) -> bool:
    """走进某院。…参观了电磁实验室、展厅: rooms of the house that they came to, none of another one."""
    sites = [f.phrase for f in visit.arguments[Role.TARGET]]
    named = any(reading.mentions.within(*site, Kind.ORGANIZATION, Kind.PLACE) for site in sites)
    return not named and all(reading.text.endswith(PREMISES, *site) for site in sites)


def _are_shown(reading: Reading, pair: Pair) -> bool:
    """到某所调研。…观看了某所宣传片和展厅: what those who came are shown there, of no other house than that one."""
    tour, visit = pair.both
    if (
        not reading.say(visit.told).startswith(_IS_SHOWN)
        or visit.frame.sentence.paragraph != tour.frame.sentence.paragraph
    ):
        return False
    there = texts_of(reading, tour, Role.TARGET)
    sites = [f.phrase for f in visit.arguments[Role.TARGET]]
    named = [m for site in sites for m in reading.mentions.within(*site, Kind.ORGANIZATION, Kind.PLACE)]
    return bool(there) and all(any(m.text in name for name in there) for m in named)


_IS_SHOWN = ("观看", "观摩")


def _is_kind(reading: Reading, seen: Filler) -> bool:
    """Whether what was seen is only said to be some of its kind, as those are that the next sentence names."""
    return _KINDS.fullmatch(reading.text, *seen.phrase) is not None


_MATTERS = re.compile(
    "(?:工作|情况|安全|生产|防[控汛火]|质量|治理|整治|保障|供应|建设|落实|管理|环境|卫生|秩序|准备|服务)$"
)
_KINDS = re.compile(
    r"(?:(?:我|本|辖)?[省市县区]|辖区|部分|重点|相关|有关|各|一些|多[家个处所]|项目|施工|建设|农贸|集贸|商业|旅游|生产|交通|工业|乡镇|城区|基层|节日|节前|节后|春节|元旦)*(?:内的?|的)?"
    r"(?:企业|公司|商超|超市|商场|市场|商户|社区|学校|校园|医院|景区|景点|园区|车间|工地|现场|项目|工程|单位|乡镇|镇街|街道|村组|村庄|农村|村社|窗口|车站|"
    r"农户|家庭|酒店|饭店|药店|加油站|网点|点位|场所|一线|基层|田间地头|部门|河道|水库|路段|小区|卡口|门店|餐饮店|养老院|敬老院|福利院|福利机构|养老机构|服务中心)"
    r"(?:一线|现场|内)?"
)


def _lie_there(reading: Reading, towns: Sequence[Filler], visit: Candidate) -> bool:
    """Whether none of the sites is named after a place that lies elsewhere."""
    codes = [f.mention.place.adcode for f in towns if f.mention is not None and f.mention.place is not None]
    sites = [m for f in visit.arguments[Role.TARGET] for m in reading.mentions.within(*f.phrase, Kind.PLACE)]
    placed = [m.place.adcode for m in sites if m.place is not None and m.place.adcode]
    return not all(codes) or all(any(contains(a, b) or contains(b, a) for a in codes if a) for b in placed)


def _are_they(reading: Reading, tour: Candidate, visit: Candidate) -> bool:
    """Whether those who go on are those who came, by name, as their party (调研组, 一行) or as officers of the body
    that came."""
    came = [f for role in (Role.VISITOR, Role.ORGANIZER, Role.ATTENDEE) for f in tour.arguments.get(role, ())]
    names = {name_of(reading, f) for f in came}
    go_on = visit.arguments.get(Role.VISITOR, ())
    return bool(came and go_on) and all(
        name_of(reading, f) in names
        or _body_of(f) in names
        or (f.mention is None and reading.say(f.phrase).endswith(_PARTY))
        for f in go_on
    )


def _body_of(goer: Filler) -> str | None:
    """The body in which somebody has an office."""
    return goer.mention.entity.organization if goer.mention is not None and goer.mention.entity is not None else None


_PARTY = (
    *"{visiting} {checking} {sent}".format(**sections("parties")).split(),
    "一行", "师生们", "代表们", "学生们", "同学们", "家长们", "市民们", "学员们",
)  # fmt: skip


def headline_has_the_office(pair: Pair) -> bool | None:
    """局长赴企业调研 as a title, 市市场监管局局长罗强来到某公司 in the lead: who goes is named by the office alone."""
    offices = pair.first.said(pair.reading, Role.VISITOR)
    titles = {
        title
        for f in pair.second.arguments.get(Role.VISITOR, ())
        if f.mention is not None and f.mention.entity is not None
        for title in f.mention.entity.titles
    }
    leads = pair.headed and pair.second.frame.sentence.paragraph == pair.lead
    if not leads:
        return None
    named = bool(offices) and all(any(o.endswith(t) for t in titles) for o in offices)
    leaders = bool(offices) and all(o.endswith(_LEADERS) for o in offices)
    comes = not (pair.first.has(Role.LOCATION) or pair.first.has(Role.TARGET))  # 省局领导来访
    there = comes or pair.agree(Role.LOCATION) or pair.agree(Role.TARGET)
    return named or (leaders and there) or _is_of_the_body(pair) or None


_LEADERS = ("领导", "负责人", "代表团", "考察团", "代表团一行", "考察团一行", "领导一行")
"""What a headline calls those by whom the lead names."""


def on_the_visit(pair: Pair) -> bool | None:
    """李明到某厂调研。调研中，李明走进车间，了解情况: what those who came saw there, no house of another body."""
    second, start = pair.second, pair.second.frame.sentence.start
    while_there = _WHILE_THERE.match(pair.reading.text, start)
    near = second.frame.sentence.paragraph - pair.reading.sentences[pair.first.evidence[-1]].paragraph <= 1
    if while_there is None or pair.titled or not near:
        return None
    rooms = all(pair.reading.text.endswith(PREMISES, *f.phrase) for f in second.arguments.get(Role.TARGET, ()))
    others = second.has(Role.VISITOR) and not _are_they(pair.reading, pair.first, second)
    return (rooms and not others) or None


_WHILE_THERE = re.compile(
    r"[\s　]*(?:在)?(?:此次|本次|这次)?(?:实地|专题)?(?:调研|走访|考察|参观|视察|检查|慰问|座谈|交流)"
    r"(?:过程|期间|现场)?[中时上]?，?(?<=[中时上间场，])"
)


def _is_of_the_body(pair: Pair) -> bool:
    """水利部长江委赴某地调研 as a title, 水利部长江水利委员会主任刘明到某站调研 in the lead: of the body."""
    if pair.second.has(Role.ORGANIZER):
        return False
    came = [text for role in (Role.VISITOR, Role.ORGANIZER) for text in texts_of(pair.reading, pair.first, role)]
    bodies = [b + "员会" if b.endswith("委") else b for b in came]
    named = [
        normalise(own.entity.name)
        for f in pair.second.arguments.get(Role.VISITOR, ())
        for own in pair.reading.mentions.within(pair.second.frame.sentence.start, f.phrase.start, Kind.ORGANIZATION)
        if own.entity is not None
    ]
    return bool(bodies) and all(any(b in n or abbreviates(b, n) for n in named) for b in bodies)


def only_comes(reading: Reading, event: Candidate, events: list[Candidate]) -> bool:
    """Whether somebody who is told to come or look on does nothing but what another event tells."""
    comes = event.type is EventType.VISIT_RESEARCH
    return comes and (
        _looks_on(event, events)
        or _comes_to_check(reading, event, events)
        or _comes_to_judge(reading, event, events)
        or _goes_to_act(event, events)
    )


def _comes_to_check(reading: Reading, visit: Candidate, events: list[Candidate]) -> bool:
    """某局开展专项检查。执法人员走进商场，重点检查…: its men come for the check that was told before."""
    came = visit.arguments.get(Role.VISITOR, ())
    men = bool(came) and all(reading.say(f.phrase) in MEN for f in came)
    sentence = visit.frame.sentence.number
    return men and any(e.type is EventType.INSPECTION_ENFORCEMENT and sentence in e.evidence[1:] for e in events)


def _comes_to_judge(reading: Reading, visit: Candidate, events: list[Candidate]) -> bool:
    """某厅对某院进行现场评审。专家组听取了汇报，参观了实验室: how the experts went about what is told beside it."""
    came = visit.said(reading, Role.VISITOR, Role.ORGANIZER)
    if not came or not all(name.endswith(JUDGES) for name in came):
        return False
    here = visit.frame.sentence.paragraph
    near = (e for e in events if abs(e.frame.sentence.paragraph - here) <= 1)
    return any(e.type is EventType.EVALUATION_RANKING or PASSES in reading.say(e.told) for e in near)


def _looks_on(visit: Candidate, events: list[Candidate]) -> bool:
    """某某到场观摩: who looks on at a contest told before visits nothing."""
    if not visit.has(Role.VISITOR) or set(visit.arguments) - {Role.VISITOR, Role.TIME}:
        return False
    seen = [e for e in events if e.type in GATHERINGS and e.start < visit.start]
    return any(set(visit.arguments[Role.VISITOR]) <= set(e.arguments.get(Role.ATTENDEE, ())) for e in seen)


def _goes_to_act(visit: Candidate, events: list[Candidate]) -> bool:
    """前往仓库，检查储备; 走进小学，为师生授课: the check, lesson or help is what they go for, and the place is its."""
    deeds = [e for e in events if e.type in _DONE_THERE and e.frame.sentence is visit.frame.sentence]
    deed = next((e for e in deeds if e.start > visit.start and _goes_on(visit, e)), None)
    if not visit.trigger.vague or deed is None:
        return False
    if deed.type is EventType.ASSISTANCE_SERVICE and any(f.mention for f in visit.arguments.get(Role.VISITOR, ())):
        return False  # 县长李明来到张某家中，送上慰问金: whose visit it is is news
    role = _DONE_THERE[deed.type]
    told = [f for f in deed.arguments.get(role, ()) if (role, f.phrase) not in deed.inherited]
    if not told:
        deed.arguments[role] = []
        for filler in (*visit.arguments.get(Role.TARGET, ()), *visit.arguments.get(Role.LOCATION, ())):
            deed.add(role, filler)
    return True


def _goes_on(visit: Candidate, deed: Candidate) -> bool:
    """Whether nobody else is said to do it."""
    return not deed.frame.subject_is_own or deed.frame.subject == visit.frame.subject


_DONE_THERE = {
    EventType.INSPECTION_ENFORCEMENT: Role.TARGET,
    EventType.TRAINING_LECTURE: Role.LOCATION,
    EventType.ASSISTANCE_SERVICE: Role.LOCATION,
}
"""What one goes somewhere for, and the role of where it is done."""
