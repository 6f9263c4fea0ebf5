"""What the tellings of other events say already is dropped: counts, ceremonies, calls, bare deeds."""

from __future__ import annotations

import re

from schemas.events import EventType, Role
from services.extractor.figures.tellings import sums_up
from services.extractor.grammar.reading import Reading
from services.extractor.joining.calls import asks_for_replies, is_called_for, only_calls, only_drafted
from services.extractor.joining.checks import telling_figures
from services.extractor.joining.headlines import is_made_known_there
from services.extractor.joining.lessons import taught_on_the_way
from services.extractor.joining.likeness import only_heads
from services.extractor.joining.pairs import says_alike
from services.extractor.joining.recalls import only_filed
from services.extractor.joining.visits import only_comes
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.gatherings import GATHERINGS

_WITH_FIGURES = (Role.QUANTITY, Role.PENALTY, Role.AGREEMENT, Role.RECIPIENT)
"""Roles whose words may hold the figures of an event."""


def prune(reading: Reading, events: list[Candidate]) -> list[Candidate]:
    """Figures that another event has already are no outcomes of their own (240余人参加培训)."""
    no_deeds = {id(e) for e in events if _is_count(events, e) or _only_brings_figures(reading, events, e)}
    taken = {
        filler.phrase
        for event in events
        if event.type is not EventType.OUTCOME_REPORT and id(event) not in no_deeds
        for role in _WITH_FIGURES
        for filler in event.arguments.get(role, ())
        if role is not Role.RECIPIENT or filler.phrase.end >= event.frame.clause_start
    }
    came = {id(e) for e in events if only_comes(reading, e, events)}
    told = [e for e in events if id(e) not in came]
    kept = []
    for event in events:
        if only_heads(reading, event, events) or is_called_for(reading, event, events):
            continue
        if asks_for_replies(reading, event, events) or is_made_known_there(reading, event, events):
            continue
        deed = _signed_there(reading, event, events) or _done_there(reading, event, events)
        deed = deed or _opened_there(reading, event, events)
        if deed is not None:
            _bring_company(reading, deed, event)
            continue
        if only_declared(reading, event) or _only_acts(event, events) or _is_told_as_help(reading, event, events):
            continue
        if id(event) in came or only_calls(reading, event, events):
            continue
        if taught_on_the_way(reading, event, told):
            continue
        if only_drafted(reading, event, events) or only_filed(reading, event, events):
            continue
        if (check := _counted_in(reading, event, events)) is not None:
            for filler in event.arguments[Role.QUANTITY]:
                if not says_alike(reading, check, Role.QUANTITY, filler):
                    check.add(Role.QUANTITY, filler)
            check.add_evidence(*event.evidence)
            continue
        if event.type is EventType.OUTCOME_REPORT:
            figures = event.arguments.get(Role.QUANTITY, ())
            left = [f for f in figures if not any(t.start <= f.phrase.start and f.phrase.end <= t.end for t in taken)]
            if not left and not event.has(Role.NAME):
                continue
            event.arguments[Role.QUANTITY] = left
        elif id(event) in no_deeds:
            continue
        kept.append(event)
    return kept


def _counted_in(reading: Reading, event: Candidate, events: list[Candidate]) -> Candidate | None:
    """查获香烟3450条。…经清点，涉案香烟共69件3450条，价值6万元: the check told before, whose find is counted anew;
    抽样120批，对9批不合格产品移交某所处理: what became of a part of the samples of the sentence."""
    if event.type is EventType.OTHER and event.frame.said.endswith(_HANDED_ON) and event.has(Role.QUANTITY):
        checks = _checks_before(event, events)
        return next((e for e in checks if e.frame.sentence is event.frame.sentence and e.has(Role.QUANTITY)), None)
    if event.type is not EventType.OUTCOME_REPORT or event.has(Role.ORGANIZER) or event.has(Role.TIME):
        return None
    many = telling_figures(event.said(reading, Role.QUANTITY))
    checks = _checks_before(event, events) if many else []
    return next((e for e in reversed(checks) if not many.isdisjoint(e.said(reading, Role.QUANTITY))), None)


def _checks_before(event: Candidate, events: list[Candidate]) -> list[Candidate]:
    return [e for e in events if e.type is EventType.INSPECTION_ENFORCEMENT and e.start < event.start]


_HANDED_ON = ("移交", "移送", "转交", "移交给")


def _is_unnamed_drive(event: Candidate) -> bool:
    """Whether a campaign is told by its kind alone."""
    return event.type is EventType.CAMPAIGN and not any(map(event.has, (Role.PROGRAMME, Role.NAME, Role.TOPIC)))


def only_declared(reading: Reading, event: Candidate) -> bool:
    """宣布宣传周启动: said at the launching ceremony that is told, of what that one's name has."""
    return _is_unnamed_drive(event) and "宣布" in reading.text[event.frame.clause_start : event.start]


def _only_acts(event: Candidate, events: list[Candidate]) -> bool:
    """甲局与乙局联合开展行动，查处一起假酒案: by the kind alone; the sentence tells what was done; 某局重拳打击伪劣衡器
    as a headline of the checks that the text tells."""
    if not _is_unnamed_drive(event):
        return False
    sentence = event.frame.sentence
    if sentence.title and len(event.evidence) == 1:
        return any(e.type is EventType.INSPECTION_ENFORCEMENT and not e.frame.sentence.title for e in events)
    if event.has(Role.TARGET) or event.has(Role.LOCATION):
        return False
    return any(e.type is EventType.INSPECTION_ENFORCEMENT and e.frame.sentence is sentence for e in events)


def _is_told_as_help(reading: Reading, event: Candidate, events: list[Candidate]) -> bool:
    """某所开展“你送我检”活动 as a title, “你送我检”便民服务活动 in the text: the service that the text tells."""
    titled = event.type is EventType.CAMPAIGN and reading.sentences[event.evidence[-1]].title
    called = (
        {q for name in event.said(reading, Role.PROGRAMME, Role.NAME) for q in _QUOTED.findall(name)} if titled else ()
    )
    helps = [e for e in events if called and e.type is EventType.ASSISTANCE_SERVICE and not e.frame.sentence.title]
    return any(quoted in name for e in helps for name in e.said(reading, Role.PROGRAMME) for quoted in called)


_QUOTED = re.compile("“[^“”]{2,20}”")


def _signed_there(reading: Reading, event: Candidate, events: list[Candidate]) -> Candidate | None:
    """签署仪式在某地举行: the signing that is told of a ceremony which is called by its kind alone."""
    bare = event.type is EventType.MEETING and any(map(_CEREMONY.fullmatch, event.said(reading, Role.NAME)))
    signings = [e for e in events if e.type is EventType.AGREEMENT_SIGNING] if bare else []
    return next((e for e in reversed(signings) if e.start < event.start), next(iter(signings), None))


def _done_there(reading: Reading, event: Candidate, events: list[Candidate]) -> Candidate | None:
    """某基地奠基。李明出席奠基仪式: what was done at the ceremony of which only the guests are told."""
    if event.type is not EventType.MEETING or not reading.say(event.told).startswith(_COMES):
        return None
    names = [found["deed"] for said in event.said(reading, Role.NAME) if (found := _OF_DEED.fullmatch(said))]
    before = [e for e in events if e.type in _DEEDS and e.start < event.start]
    return next((e for e in reversed(before) if any(name in reading.say(e.told) for name in names)), None)


def _opened_there(reading: Reading, event: Candidate, events: list[Candidate]) -> Candidate | None:
    """某活动开幕 as a title, 甲局主办的某活动在某市开幕 in the text: what opens without a name is what the headline
    calls by one, whatever it is."""
    opens = event.type is EventType.OTHER and not event.has(Role.NAME) and not event.frame.sentence.title
    heads = [e for e in events if e.frame.sentence.title and e.frame.said == event.frame.said] if opens else []
    return next((e for e in heads if e.type in GATHERINGS), None)


_COMES = ("出席", "参加", "应邀出席", "应邀参加", "列席")
_OF_DEED = re.compile(
    "(?P<deed>奠基|开工|启用|通车|揭牌|揭幕|挂牌|投产|竣工|落成|开馆|开业|首发|下水|开园|开通|交付)(?:仪式|典礼|活动)"
)
_DEEDS = (EventType.OTHER, EventType.ORGANIZATION_FOUNDING)


def _bring_company(reading: Reading, deed: Candidate, ceremony: Candidate) -> None:
    """签约仪式在市民中心举行，李明出席: where it was, and who was there."""
    for role in (Role.TIME, Role.LOCATION, Role.ORGANIZER, *_COMPANY):
        if role not in _COMPANY and deed.has(role):
            continue
        for filler in ceremony.arguments.get(role, ()):
            if not says_alike(reading, deed, role, filler):
                deed.add(role, filler)
    deed.add_evidence(*ceremony.evidence)


_COMPANY = (Role.MODERATOR, Role.ATTENDEE, Role.PARTICIPANT, Role.QUANTITY)
_CEREMONY = re.compile(
    r"(?:集中|现场|本次|此次|文件|协议|战略|合作|项目|校企|校地|政企|银企|捐赠)*(?:签约|签署|签字|签订|会签)(?:暨?(?:揭牌|授牌|启动|捐赠))?(?:仪式|活动|式|会)"
)


def _only_brings_figures(reading: Reading, events: list[Candidate], event: Candidate) -> bool:
    """某局发布最新数据：…: what is published are the figures that the sentence tells; 抽检信息 is a paper."""
    if event.type is not EventType.POLICY_ISSUANCE:
        return False
    names = event.arguments.get(Role.DOCUMENT, ())
    if not names or not all(_JUST_FIGURES.search(reading.say(f.phrase)) for f in names):
        return False
    return any(e.type is EventType.OUTCOME_REPORT for e in events)


_JUST_FIGURES = re.compile(r"(?:数据|消息|(?<!抽检)(?<!抽查)(?<!检查)(?<!监测)(?<!处罚)(?<!召回)信息|统计结果)$")


def _is_count(events: list[Candidate], event: Candidate) -> bool:
    """Whether it only sums up what an outcome of its sentence tells."""
    return sums_up(event) and any(
        e.type is EventType.OUTCOME_REPORT and e.frame.sentence is event.frame.sentence for e in events
    )
