"""Sentences that add to an event told elsewhere: who attended, chaired, spoke, went along, held it with whom."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from schemas.events import EventType, Role
from services.extractor.candidates import Candidate
from services.extractor.fillers import Filler, applicants, bodies, counts, groups, headcounts, nominal, persons, venues
from services.extractor.grammar.frames import Frame, read_frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.stance import read_stance
from services.extractor.identity import normalise
from services.extractor.mentions import Kind
from services.extractor.rulebook import Slot
from services.extractor.slots import fill_slot

_GATHERINGS = (
    EventType.MEETING,
    EventType.AGREEMENT_SIGNING,
    EventType.TRAINING_LECTURE,
    EventType.COMPETITION_COMPARISON,
    EventType.ORGANIZATION_FOUNDING,
    EventType.CAMPAIGN,
    EventType.AWARD_ACCREDITATION,
)
_HELD = tuple(t for t in _GATHERINGS if t not in (EventType.ORGANIZATION_FOUNDING, EventType.AWARD_ACCREDITATION))
_MAIN = (
    EventType.MEETING,
    EventType.AGREEMENT_SIGNING,
    EventType.TRAINING_LECTURE,
    EventType.COMPETITION_COMPARISON,
)
"""What people attend, before all else."""
_VISITS = (EventType.VISIT_RESEARCH, EventType.INSPECTION_ENFORCEMENT)
_DEFINITE = re.compile(
    r"^(?:本次|此次|该|本届|这次|当天的?)?(?:系列)?(?:活动|会议|大会|仪式|论坛|培训班?|培训会|比赛|大赛|竞赛|讲座|座谈会|启动仪式|签约仪式|研讨会|发布会)$"
)


def _further_holders(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who held it too; what was held is no holder (活动由…承办)."""
    return [] if _DEFINITE.match(reading.say(phrase)) else bodies(reading, phrase)


@dataclass(frozen=True, slots=True)
class Supplement:
    """Verbs that add to an event, and what they add."""

    verbs: str
    slots: tuple[Slot, ...]
    hosts: tuple[EventType, ...]
    definite: bool = False
    """The subject must refer back to an event (活动由…主办)."""
    anyhow: bool = False
    """Also what is planned, allowed or demanded (可通过…申报)."""
    unnamed: bool = False
    """Only for an event without a name of its own."""
    once: bool = False
    """Only roles that nothing fills yet."""


SUPPLEMENTS = (
    Supplement(
        "出席 参加 列席 参会 到会 参训 参赛 参演",
        (
            Slot(Role.ATTENDEE, "before", persons),
            Slot(Role.PARTICIPANT, "subject", groups),
            Slot(Role.QUANTITY, "before", headcounts),
        ),
        (*_GATHERINGS, EventType.VISIT_RESEARCH),
    ),
    Supplement("主持", (Slot(Role.MODERATOR, "由 subject", persons),), _GATHERINGS),
    Supplement(
        """
        致辞 致词 讲话 发言 作报告 作主题报告 作总结讲话 作工作报告 作会议总结 作总结 作说明 作表态发言 作表态讲话 作动员讲话
        作主旨演讲 发表讲话 发表致辞 宣读 揭牌 签约 签字 通报 主持召开
        """,
        (Slot(Role.ATTENDEE, "before", persons),),
        (EventType.MEETING, EventType.AGREEMENT_SIGNING, EventType.ORGANIZATION_FOUNDING),
    ),
    Supplement("授课 讲授 主讲 讲解", (Slot(Role.SPEAKER, "subject 邀请 由", persons),), (EventType.TRAINING_LECTURE,)),
    Supplement(
        "主办 举办 共同举办 联合举办 联合主办 共同主办",
        (Slot(Role.ORGANIZER, "由", bodies),),
        _HELD,
        definite=True,
    ),
    Supplement("举行 召开 举办", (Slot(Role.LOCATION, "在 于", venues),), _HELD, definite=True, once=True),
    Supplement(
        "承办 协办 联合承办 联合协办",
        (Slot(Role.CO_ORGANIZER, "由 主办 承办 举办 subject", _further_holders),),
        _HELD,
        definite=True,
    ),
    Supplement(
        "申报 报名 投标 申请 参评",
        (
            Slot(Role.APPLICANT, "subject", applicants),
            Slot(Role.CHANNEL, "通过", groups),
            Slot(Role.QUANTITY, "before", counts),
        ),
        (EventType.CALL_FOR_PROPOSALS, EventType.COMPETITION_COMPARISON),
        anyhow=True,
        once=True,
    ),
    Supplement(
        "研究部署 安排部署 专题研究 研究 传达学习 学习贯彻 审议 部署",
        (Slot(Role.TOPIC, "object", nominal),),
        (EventType.MEETING,),
        unnamed=True,
        once=True,
    ),
    Supplement("牵头", (Slot(Role.PARTICIPANT, "由", bodies),), (EventType.ORGANIZATION_FOUNDING,)),
    Supplement(
        "更换 免费更换 维修 免费维修 检修 升级 检测 通知",
        (Slot(Role.CHANNEL, "通过", bodies),),
        (EventType.PRODUCT_RECALL,),
        anyhow=True,
    ),
    Supplement(
        "陪同",
        (Slot(Role.ATTENDEE, "before", persons), Slot(Role.PARTICIPANT, "subject", groups)),
        _VISITS,
    ),
)


@cache
def _automaton() -> tuple[AhoCorasick, list[list[Supplement]]]:
    table: dict[str, list[Supplement]] = {}
    for supplement in SUPPLEMENTS:
        for verb in supplement.verbs.split():
            table.setdefault(verb, []).append(supplement)
    return AhoCorasick(list(table), matchkind=MatchKind.LeftmostLongest), list(table.values())


def supplement(reading: Reading, events: list[Candidate]) -> None:
    """Add what such sentences say to the events they are about."""
    automaton, meanings = _automaton()
    for index, start, end in automaton.find_matches_as_indexes(reading.text):
        if reading.covered(start, end):
            continue
        frame = read_frame(reading, Phrase(start, end))
        if frame.attributive or reading.text[start - 1 : start] == "的":
            continue
        background = read_stance(reading, frame).background
        for meaning in meanings[index]:
            if background and not meaning.anyhow:
                continue
            if meaning.definite and not _refers_back(reading, frame) and not _holders_go_on(reading, frame):
                continue
            if meaning.unnamed and (host := _host(reading, events, meaning, frame)) and host.has(Role.NAME):
                continue
            host = _host(reading, events, meaning, frame)
            if host is not None:
                _add(reading, host, meaning, frame)
    _add_topics(reading, events)
    _add_supporters(reading, events)
    _add_speakers(events)
    _add_goals(reading, events)
    _add_conditions(reading, events)


def _holders_go_on(reading: Reading, frame: Frame) -> bool:
    """由甲主办，乙、丙协办: the further holders are named like the first."""
    return bool(frame.phrases("由")) or bool(_HOLDING.search(reading.text, frame.sentence.start, frame.trigger.start))


_HOLDING = re.compile(r"主办|承办|举办|指导")


def _refers_back(reading: Reading, frame: Frame) -> bool:
    return frame.subject is None or bool(_DEFINITE.match(reading.say(frame.subject)))


def _host(reading: Reading, events: list[Candidate], meaning: Supplement, frame: Frame) -> Candidate | None:
    """The event that the sentence is about: one told in it, else the one its object names, else the article's main one."""
    fitting = [e for e in events if e.type in meaning.hosts and e.start < frame.sentence.end]
    fitting = [e for e in fitting if not (e.start < frame.trigger.end and frame.trigger.start < e.frame.trigger.end)]
    here = [e for e in fitting if frame.sentence.start <= e.start]
    if here:
        return here[0]
    whole = [e for e in fitting if e.part_of is None or e.part_of not in fitting]
    whole = [e for e in whole if e.has(Role.NAME) or e.has(Role.AGREEMENT) or e.has(Role.PROGRAMME)] or whole
    main = [e for e in whole if e.type in _MAIN] or whole
    return main[-1] if main else None


def _add(reading: Reading, host: Candidate, meaning: Supplement, frame: Frame) -> None:
    added = False
    for slot in meaning.slots:
        if meaning.once and host.has(slot.role):
            continue
        for filler in fill_slot(reading, frame, slot, None):
            added |= _add_one(reading, host, slot.role, filler)
    if added:
        host.evidence = sorted({*host.evidence, reading.sentence_index(frame.trigger.start)})


def _add_one(reading: Reading, host: Candidate, role: Role, filler: Filler) -> bool:
    known = [
        *host.arguments.get(role, ()),
        *(host.arguments.get(Role.SIGNATORY, ()) if role is Role.PARTICIPANT else ()),
    ]
    if any(_full_name(reading, f) == _full_name(reading, filler) for f in known):
        return False
    host.add(role, filler)
    return True


_GOAL = re.compile(r"目标|力争|到20\d\d年")


def _add_goals(reading: Reading, events: list[Candidate]) -> None:
    """What a campaign aims at, in a sentence that names it: “…”行动总体目标到2025年底，新增2家."""
    for event in events:
        if event.type is not EventType.CAMPAIGN:
            continue
        quoted = {q for name in _names(reading, event) for q in _QUOTED.findall(name)}
        for index, sentence in enumerate(reading.sentences):
            said = reading.text[sentence.start : sentence.end]
            if index in event.evidence or not _GOAL.search(said) or not any(q in said for q in quoted):
                continue
            for mention in reading.mentions.within(sentence.start, sentence.end, Kind.QUANTITY):
                event.add(Role.QUANTITY, Filler(Phrase(mention.start, mention.end), mention))
            for mention in reading.mentions.within(sentence.start, sentence.end, Kind.TIME):
                if not event.has(Role.END_TIME) and reading.text[mention.start - 1] in "到至":
                    event.add(Role.END_TIME, Filler(Phrase(mention.start, mention.end), mention))
            event.evidence = sorted({*event.evidence, index})


_QUOTED = re.compile(r"“([^”]+)”")


_APPLICANT = re.compile(
    r"(?:投标者|投标人|申报者|申报人|申请人|申报单位|申请单位|参赛者|应聘者|报名者|申报主体|参评单位)(?:应当?|须|必须)?(?:为|是)"
    r"(?P<who>[^，。；：]{3,40})"
)
_DEADLINE = re.compile(r"申报|报名|报送|提交|投标|中标|截止|受理|征集|填报|邮寄")


def _add_conditions(reading: Reading, events: list[Candidate]) -> None:
    """Who may apply, and until when."""
    calls = [e for e in events if e.type is EventType.CALL_FOR_PROPOSALS]
    if not calls:
        return
    call = calls[0]
    for match in _APPLICANT.finditer(reading.text):
        if not call.has(Role.APPLICANT):
            call.add(Role.APPLICANT, Filler(Phrase(*match.span("who"))))
    for mention in reading.mentions.of(Kind.TIME):
        until = mention.subtype == "until" or reading.text.startswith(("前", "之前", "止"), mention.end)
        sentence = reading.sentences[reading.sentence_index(mention.start)]
        if until and not call.has(Role.END_TIME) and _DEADLINE.search(reading.text, sentence.start, sentence.end):
            call.add(Role.END_TIME, Filler(Phrase(mention.start, mention.end), mention))


def _add_speakers(events: list[Candidate]) -> None:
    """Who speaks at a meeting attends it; who sends a letter does not."""
    for statement in events:
        if statement.type is not EventType.STATEMENT or statement.part_of is None:
            continue
        host = statement.part_of
        near = statement.frame.sentence.paragraph - host.frame.sentence.paragraph <= 4 and not host.frame.attributive
        if (
            host.type is not EventType.MEETING
            or not near
            or statement.frame.trigger.end - statement.frame.trigger.start > 3
        ):
            continue
        here = {f.mention.text for role in host.arguments for f in host.arguments[role] if f.mention is not None}
        for filler in statement.arguments.get(Role.SPEAKER, ()):
            if filler.mention is not None and filler.mention.kind is Kind.PERSON and filler.mention.text not in here:
                host.add(Role.ATTENDEE, filler)


def _full_name(reading: Reading, filler: Filler) -> str:
    entity = filler.mention.entity if filler.mention is not None else None
    return normalise(entity.name if entity is not None else reading.say(filler.phrase))


_SUPPORT = re.compile(r"(?:得到|获得|受到)了?[^，。；]{0,40}?支持(?:，其中)?(?:，?(?:主要)?包括)?")


def _add_supporters(reading: Reading, events: list[Candidate]) -> None:
    """活动得到甲、乙等单位的支持; …的支持，其中包括甲、乙."""
    for match in _SUPPORT.finditer(reading.text):
        sentence = reading.sentences[reading.sentence_index(match.start())]
        hosts = [e for e in events if e.type in _GATHERINGS and e.start < sentence.end]
        if not hosts:
            continue
        opening = Phrase(sentence.start, match.start())
        named = [e for e in hosts if _names(reading, e) & {reading.say(opening).strip("“”")}]
        end = sentence.end if match.group().endswith("包括") else match.end()
        start = match.end() if match.group().endswith("包括") else match.start() + 2
        for filler in bodies(reading, Phrase(start, end)):
            if filler.mention is not None:
                _add_one(reading, (named or hosts)[-1], Role.SUPPORTER, filler)


def _names(reading: Reading, event: Candidate) -> set[str]:
    fillers = [*event.arguments.get(Role.PROGRAMME, ()), *event.arguments.get(Role.NAME, ())]
    return {reading.say(f.phrase).strip("“”") for f in fillers}


def _add_topics(reading: Reading, events: list[Candidate]) -> None:
    """以“…”为主题 belongs to the event told in its sentence, else to the main event."""
    for mention in reading.mentions.of(Kind.TOPIC):
        if not reading.text.startswith(("为主题", "”为主题"), mention.end):
            continue
        sentence = reading.sentence_index(mention.start)
        fitting = [e for e in events if e.type in _GATHERINGS]
        here = [e for e in fitting if sentence in e.evidence]
        for host in (here or fitting)[:1]:
            _add_one(reading, host, Role.TOPIC, Filler(Phrase(mention.start, mention.end), mention))
