"""What fills the roles of a telling: its slots, then when and where, and whether that is enough to tell the event."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from schemas.events import EventType, Role
from services.extractor.finders.backdrops import find_while, tells_what_was_before
from services.extractor.finders.circumstances import find_times
from services.extractor.finders.fillers import Filler
from services.extractor.finders.periods import is_year_of_figures
from services.extractor.finders.sources import is_where_it_was_told
from services.extractor.finders.whereabouts import find_places
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.rulebook import Trigger, groups_of
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.signatures import signed_below, signers
from services.extractor.telling.slots import fill_slots, slots_of
from services.extractor.telling.titles import paper_title
from services.extractor.telling.understood import refers, understood_doer


def _complete(candidate: Candidate, *, late: bool = False) -> bool:
    """Whether one role of each group is filled that the rule and the trigger need; `late`: or may be yet, by the
    circumstances."""
    for roles in _needs(candidate.rule.needs, candidate.trigger.needs):
        if late and not _LATE.isdisjoint(roles):
            continue
        for role in roles:
            if _is_filled(candidate, role):
                break
        else:
            return False
    return True


@cache
def _needs(rule: str, trigger: str) -> tuple[tuple[Role, ...], ...]:
    return groups_of(rule) + groups_of(trigger)


def _is_filled(candidate: Candidate, role: Role) -> bool:
    """Whether the role is filled; a time must say when."""
    fillers = candidate.arguments.get(role, ())
    if role is not Role.TIME:
        return bool(fillers)
    headline = candidate.type is EventType.OTHER and candidate.frame.sentence.title  # leaves out when
    return headline or _tell_when(fillers, candidate.trigger)


_LATE = frozenset({Role.TIME, Role.END_TIME, Role.LOCATION})  # when and where fill them, after the rule's slots


def _tell_when(times: Iterable[Filler], trigger: Trigger) -> bool:
    """Whether a time has a value or says that it is news; that something opens is so on a day of no known year."""
    days = ("day",) if trigger.subtype in ("opening", "call") else ()
    found = (f.mention for f in times if f.mention)
    return any(m.time and (m.time.value or m.subtype in days or m.text in _NEWS) for m in found)


_NEWS = frozenset(["近日", "日前", "近期", "当天", "当日", "当晚", "不久前", "前不久", "同日", "次日", "今日", "今天"])


def fill(reading: Reading, candidate: Candidate) -> bool:
    """Fill the roles; whether those are filled that the rule and the trigger need."""
    frame, rule, trigger = candidate.frame, candidate.rule, candidate.trigger
    goes_on = rule.type is not EventType.STATEMENT and trigger.subtype != "places"  # 排名后两位的是甲、乙 names its own
    suffered = frame.subject is None and frame.passive  # a body that acts elsewhere is not who suffers it
    if goes_on and not suffered and refers(reading, frame.subject) and not frame.attributive:
        frame.subject = understood_doer(reading, frame) or frame.subject
    name = None if candidate.bare else candidate.name
    needed, others = slots_of(rule.type, frame.said, trigger.needs)
    for role, filler in fill_slots(reading, frame, needed, name):
        candidate.add(role, _with_edition(reading, role, filler))
    if not _complete(candidate, late=True) and not _signed(reading, candidate):
        return False
    since = find_while(reading, frame)
    if since is not None and since.mention is not None and rule.type is not EventType.OUTCOME_REPORT:
        since = None if is_year_of_figures(reading, frame, since.mention) else since
    times = find_times(reading, frame, figure=rule.type is EventType.OUTCOME_REPORT)
    if (Role.TIME,) in groups_of(trigger.needs) and not frame.sentence.title:
        said = [*candidate.arguments.get(Role.TIME, ()), *(f for role, f in times if role is Role.TIME)]
        if not _tell_when([*said, since] if since is not None else said, trigger):
            return False
    for role, filler in fill_slots(reading, frame, others, name):
        candidate.add(role, _with_edition(reading, role, filler))
    candidate.backdrop = since is not None
    if candidate.backdrop and candidate.name and _counts_occasions(reading, candidate.name):
        return False
    if since is not None and not any(since.phrase.end <= f.phrase.end for _, f in times):
        candidate.add(Role.TIME, since)
    candidate.backdrop |= tells_what_was_before(reading, frame)
    name = candidate.name
    held = [p for p in (name, *(f.phrase for f in candidate.arguments.get(Role.RECIPIENT, ()))) if p is not None]
    dated = candidate.has(Role.TIME) and since is None
    for role, filler in times:
        if filler.phrase in (f.phrase for f in candidate.arguments.get(Role.END_TIME, ())):
            continue  # 请于5月10日前报送: a limit is no time
        if dated and role is Role.TIME:
            continue  # 近日…决定自3月1日起召回
        if role is Role.TIME and since is not None and filler.phrase.end <= frame.clause_start <= since.phrase.start:
            continue  # 2022年5月动工，截至目前累计完成投资…
        if not any(p.start <= filler.phrase.start < p.end for p in held):
            candidate.add(role, filler)
    for role, filler in find_places(reading, frame):
        named = name is not None and name.start <= filler.phrase.start < name.end
        if candidate.type is EventType.STATEMENT and filler.phrase.start >= frame.trigger.end:
            continue  # 已要求成都、泸州等地市场监管部门…: who is told to do something
        if rule.type is EventType.OUTCOME_REPORT and is_where_it_was_told(reading, filler.phrase, frame.trigger.start):
            continue
        if candidate.type is EventType.INSPECTION_ENFORCEMENT and not _keep_town(reading, candidate, filler):
            continue
        if not named and not _is_elsewhere(candidate, filler):
            candidate.add(role, filler)
    return _complete(candidate)


def _counts_occasions(reading: Reading, name: Phrase) -> bool:
    """近年来举办了|32场次培训班, 3项专项行动: a figure; not 水表等4个项目的比对, where it says of what the one was."""
    figures = reading.mentions.within(*name, Kind.QUANTITY)
    last = figures[-1] if figures else None
    return last is not None and not _SAYS_OF_WHAT.match(reading.text, last.end, name.end)


_SAYS_OF_WHAT = re.compile("[^，。；的]{0,6}的")


def _keep_town(reading: Reading, candidate: Candidate, where: Filler) -> bool:
    """前往甲镇、乙镇(检查): a town is where they check, not whom; premises are whom, not where."""
    checked = candidate.arguments.get(Role.TARGET, [])
    if reading.text.endswith(_TALKS, *candidate.frame.trigger):
        return all(f.phrase != where.phrase for f in checked)  # 约谈甲、乙两市政府负责人
    same = [f for f in checked if f.phrase.end == where.phrase.end and where.phrase.start <= f.phrase.start]
    if not same or reading.mentions.within(where.phrase.start, same[0].phrase.start, Kind.PLACE):
        return True  # also 几家|酒店
    division = where.mention is not None and where.mention.subtype == "division"
    if not (division or reading.say(where.phrase).endswith(_TOWNS) or _TOWN.match(reading.text, where.phrase.end)):
        return False
    candidate.arguments[Role.TARGET] = [f for f in checked if f not in same]
    return True


_TALKS = ("约谈", "约谈了", "约见", "约见了", "批评", "批评了")
_TOWNS = ("镇", "乡", "街道", "村", "社区", "县", "苏木")
_TOWN = re.compile(r"(?:、[^，。；、]{2,6})*等[\d一二三四五六七八九十多个]*(?:乡镇|镇|乡|街道|村|社区|县|区|市|地)")


def _with_edition(reading: Reading, role: Role, filler: Filler) -> Filler:
    """培训班|（第二期）: which one of several of the same name belongs to the name."""
    start, end = filler.phrase
    if role not in _NAMED or not reading.text.startswith("（第", end):
        return filler
    edition = _EDITION.match(reading.text, end)
    return Filler(Phrase(start, edition.end())) if edition is not None else filler


_NAMED = frozenset({Role.NAME, Role.PROGRAMME})
_EDITION = re.compile(r"（第[\d一二三四五六七八九十]{1,3}[期批次届场轮季站讲]）")


def _is_elsewhere(candidate: Candidate, filler: Filler) -> bool:
    """Whether a place is a party (甲市与乙市签署协议), gives, speaks (甲县作交流发言) or is ranked
    (甲市、乙市位列前三), or only where somebody went before (赴甲市学习，制定办法)."""
    if candidate.trigger.subtype == "conflict":  # 甲国对乙国发动袭击: who does it
        return filler.phrase in (f.phrase for f in candidate.arguments.get(Role.ORGANIZER, ()))
    if candidate.type is EventType.ASSISTANCE_SERVICE and candidate.has(Role.RECIPIENT):  # 甲市向乙县捐赠
        return filler.phrase in (f.phrase for f in candidate.arguments.get(Role.ORGANIZER, ()))
    if any(filler.phrase == f.phrase for role in _NOT_WHERE for f in candidate.arguments.get(role, ())):
        return True  # 某市出台新规; 在某信息网公布: who issues it, and by which way
    at_home = candidate.type in _DONE_AT_HOME
    held = (Role.ORGANIZER, Role.PARTICIPANT) if candidate.type is EventType.MEETING else ()  # 甲市与乙市召开座谈会
    parties = (Role.SIGNATORY, Role.SPEAKER, *held, *((Role.TARGET, Role.RECIPIENT) if at_home else ()))
    if filler.phrase in (f.phrase for role in parties for f in candidate.arguments.get(role, ())):
        return True
    subject = candidate.frame.subject
    if candidate.type is EventType.VISIT_RESEARCH and subject is not None and subject == filler.phrase:
        return True  # 某新区|来访我校: who comes
    if candidate.type is EventType.VISIT_RESEARCH:  # 来到某酒店、某公园等地，察看…: the sites that are visited
        seen = [f.phrase for f in candidate.arguments.get(Role.TARGET, ())]
        place = filler.mention
        town = place is not None and place.subtype == "division" and (place.start, place.end) == filler.phrase
        return not town and any(s.start <= filler.phrase.start and filler.phrase.end <= s.end for s in seen)
    if candidate.type is EventType.INSPECTION_ENFORCEMENT and candidate.trigger.heads:
        return filler.phrase in (f.phrase for f in candidate.arguments.get(Role.ORGANIZER, ()))  # 在某局启动调查情况下
    return at_home and filler.phrase.start < candidate.frame.zone.start


_NOT_WHERE = (Role.ISSUER, Role.CHANNEL)
_DONE_AT_HOME = frozenset(
    {
        EventType.POLICY_ISSUANCE,
        EventType.CALL_FOR_PROPOSALS,
        EventType.AWARD_ACCREDITATION,
        EventType.EVALUATION_RANKING,
    }
)


def _signed(reading: Reading, candidate: Candidate) -> bool:
    """现取消两家企业的备案: who signs a paper does what it says is done by it; whether nothing else is missing then."""
    frame = candidate.frame
    if candidate.type not in _SIGNED or frame.sentence.title or frame.attributive or frame.own_subject is not None:
        return False
    if not _PERFORMS.search(reading.text, frame.sentence.start, frame.trigger.start):
        return False
    title, signature = paper_title(reading), signed_below(reading)
    named = signers(reading, title.sender) if title is not None else []
    for filler in named or (signers(reading, signature[1]) if signature is not None else []):
        candidate.add(Role.ORGANIZER, filler)
    return candidate.has(Role.ORGANIZER) and _complete(candidate, late=True)


_SIGNED = frozenset({EventType.INSPECTION_ENFORCEMENT, EventType.OTHER})
_PERFORMS = re.compile(r"(?:现|兹|决定|拟)(?:将|对|依法)?[^，。；]{0,40}$|经研究|定于|自[^，。；]{4,14}日?起")
"""What a paper says before what it does by itself."""
