"""What sentences add to an event by other means than their verb: topic, supporters, speakers, goals, terms."""

from __future__ import annotations

import re

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, matters, nominals, persons
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.identity import normalise
from services.extractor.mentions import Kind
from services.extractor.supplements.calls import add_conditions
from services.extractor.telling.candidates import Candidate
from services.extractor.telling.gatherings import GATHERINGS


def add_to(reading: Reading, events: list[Candidate]) -> None:
    """Add what such sentences say to the events they are about."""
    _add_topics(reading, events)
    _add_what_the_press_heard(reading, events)
    _add_named_holders(reading, events)
    _add_hosts(reading, events)
    _add_supporters(reading, events)
    _add_speakers(reading, events)
    _add_goals(reading, events)
    add_conditions(reading, events)
    _add_targets(reading, events)


_FOUNDED = re.compile(r"揭牌|成立|授牌|落成|开业|挂牌|奠基|启用|揭幕")
"""What is done to the body itself."""


def _add_named_holders(reading: Reading, events: list[Candidate]) -> None:
    """某局工作会议: the body whose name opens that of a meeting holds it, where nobody else is said to."""
    for event in events:
        if event.type is not EventType.MEETING or event.has(Role.ORGANIZER):
            continue
        for filler in event.arguments.get(Role.NAME, ())[:1]:
            for body in reading.mentions.within(*filler.phrase, Kind.ORGANIZATION)[:1]:
                founded = _FOUNDED.search(reading.text, body.end, filler.phrase.end)
                if body.start == filler.phrase.start and body.end < filler.phrase.end and not founded:
                    event.add(Role.ORGANIZER, Filler.of(body))
            if not event.has(Role.ORGANIZER) and (session := _SESSION.match(reading.text, *filler.phrase)):
                event.add(Role.ORGANIZER, Filler(Phrase(*session.span("who"))))


_SESSION = re.compile(
    r"(?P<who>[^，。；“”《》的]{2,30}?(?:协会|学会|商会|联合会|研究会|促进会|基金会|委员会|集团|公司|大学|学院|医院|党委|工会|局|联))"
    r"(?:(?:第?[一二三四五六七八九十]{1,3}|第?\d{1,2})届|第[一二三四五六七八九十百\d]{1,4}次|\d{4}年)"
)
"""某协会五届三次理事会, 某局2024年工作会议: whose session it is."""


def _add_hosts(reading: Reading, events: list[Candidate]) -> None:
    """应某厅邀请，某某一行来川: who asked them to come receives the visitors."""
    visits = [e for e in events if e.type is EventType.VISIT_RESEARCH and not e.has(Role.HOST_ORG)]
    for match in _ASKED.finditer(reading.text) if visits and "邀" in reading.text else ():
        sentence = reading.sentence_index(match.start())
        here = [e for e in visits if e.frame.sentence.number == sentence or sentence in e.evidence]
        who = Phrase(*match.span("who"))
        for filler in (bodies(reading, who) or persons(reading, who)) if here else ():
            here[0].add(Role.HOST_ORG, filler)


_ASKED = re.compile(r"应(?P<who>[^，。；]{2,70}?)(?:的)?(?:邀请|之邀|约请)")
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
                event.add(Role.QUANTITY, Filler.of(mention))
            for mention in reading.mentions.within(sentence.start, sentence.end, Kind.TIME):
                if not event.has(Role.END_TIME) and reading.text[mention.start - 1] in "到至":
                    event.add(Role.END_TIME, Filler.of(mention))
            event.add_evidence(index)


_QUOTED = re.compile(r"“([^”]+)”")


_AIMED = re.compile(
    r"(?:行动|检查|整治|抽查|排查|宣传|服务|培训|招聘|督查|监测|执法|抽检|演练|活动)的?(?:主要|重点)?对象(?:主要)?(?:为|是|包括|：)(?:辖区内?的?|全[省市县区]的?)?"
    r"(?P<whom>[^，。；（(]{2,30})"
)


def _add_targets(reading: Reading, events: list[Candidate]) -> None:
    """行动对象为各类学校: at whom it aims, said by itself."""
    for match in _AIMED.finditer(reading.text):
        aimed = [e for e in events if e.type in _AIM and e.start < match.start() and not e.has(Role.TARGET)]
        if aimed:
            for filler in matters(reading, Phrase(*match.span("whom"))):
                aimed[-1].add(Role.TARGET, filler)
    _add_what_it_narrows_to(reading, events)
    for match in _FOCUSED.finditer(reading.text) if "等" in reading.text else ():
        sentence = reading.sentence_index(match.start())
        here = [e for e in events if e.type in _AIM and sentence in e.evidence and not e.has(Role.TARGET)]
        for filler in matters(reading, Phrase(*match.span("whom"))) if here else ():
            here[-1].add(Role.TARGET, filler)


_FOCUSED = re.compile(
    r"(?:围绕|聚焦|针对|面向|紧盯|瞄准|突出|紧扣)(?P<whom>[^，。；：]{2,50})等(?:重点|困难|特殊|各类|人员密集|[^，。；]{0,4})"
    r"(?:群体|人群|对象|场所|单位|部位|企业|人员)"
)


_NARROWED = re.compile(
    r"(?:聚焦|紧盯|瞄准|严厉打击|严打|(?:着力|重点)(?:整治|打击|治理|检查|查处|排查|聚焦|围绕|关注|针对|盯紧))(?:以下)?"
    r"(?P<whom>[^，。；：]{2,50}?)(?=等(?!级)|[，。；：]|开展|加强|进行)|以(?P<chief>[^，。；：]{2,40})为(?:整治|检查|工作|打击)?重点"
)
_VAGUE = re.compile(r"高质量|发展$|目标|难点|堵点|任务$|要求$|精神$|需求$|主题")


def _add_what_it_narrows_to(reading: Reading, events: list[Candidate]) -> None:
    """…专项行动，聚焦潮玩、汽配等重点商品: at what a campaign aims first, told behind it in its sentence."""
    for event in events:
        if event.type is not EventType.CAMPAIGN or event.has(Role.TARGET):
            continue
        sentence = event.frame.sentence
        told = _NARROWED.search(reading.text, event.frame.trigger.start, sentence.end)
        if told is None or reading.covered(*told.span()):
            continue
        for filler in nominals(reading, Phrase(*told.span("whom" if told["whom"] else "chief"))):
            if not _VAGUE.search(reading.say(filler.phrase)):
                event.add(Role.TARGET, filler)


_AIM = frozenset({EventType.CAMPAIGN, EventType.INSPECTION_ENFORCEMENT})


def _add_speakers(reading: Reading, events: list[Candidate]) -> None:
    """Who speaks at a meeting attends it; who sends a letter does not."""
    for statement in events:
        if statement.type not in _SPOKEN or statement.part_of is None:
            continue
        host = statement.part_of
        near = statement.frame.sentence.paragraph - host.frame.sentence.paragraph <= 4 and not host.frame.attributive
        letter = statement.type is EventType.STATEMENT and statement.told.end - statement.told.start > _SAYS
        if host.type is not EventType.MEETING or host.trigger.subtype == "session" or not near or letter:
            continue
        if statement.type is EventType.STATEMENT and not _there(reading, statement, host):
            continue
        here = {f.mention.text for role in host.arguments for f in host.arguments[role] if f.mention is not None}
        for filler in statement.arguments.get(Role.SPEAKER, ()):
            if filler.mention is not None and filler.mention.kind is Kind.PERSON and filler.mention.text not in here:
                host.add(Role.ATTENDEE, filler)


def _there(reading: Reading, statement: Candidate, host: Candidate) -> bool:
    """Whether words that are told in another paragraph fell at the gathering: spoken as officers do, or said so."""
    own = statement.frame.sentence
    if own.paragraph == host.frame.sentence.paragraph or reading.say(statement.told) in _OFFICIAL:
        return True
    return _THERE.search(reading.text, own.start, statement.start) is not None


_OFFICIAL = frozenset(
    ["强调", "指出", "要求", "致辞", "致词", "讲话", "提出", "发言", "点评", "推介", "通报", "宣布", "介绍"]
)
_THERE = re.compile(r"会上|仪式上|论坛上|会议|大会|致辞|讲话|发言|点评|总结时|座谈|随后|现场|主持")
_SPOKEN = frozenset({EventType.STATEMENT, EventType.TRAINING_LECTURE})
_SAYS = 3
"""Characters of a verb that says words; a longer one may send them (发来贺信)."""
_SUPPORT = re.compile(r"(?:得到|获得|受到)了?[^，。；]{0,40}?支持(?:，其中)?(?:，?(?:主要)?包括)?")


def _add_supporters(reading: Reading, events: list[Candidate]) -> None:
    """活动得到甲、乙等单位的支持; …的支持，其中包括甲、乙."""
    if "支持" not in reading.text:
        return
    for match in _SUPPORT.finditer(reading.text):
        sentence = reading.sentence_at(match.start())
        hosts = [e for e in events if e.type in GATHERINGS and e.start < sentence.end]
        if not hosts:
            continue
        opening = Phrase(sentence.start, match.start())
        named = [e for e in hosts if _names(reading, e) & {reading.say(opening).strip("“”")}]
        end = sentence.end if match.group().endswith("包括") else match.end()
        start = match.end() if match.group().endswith("包括") else match.start() + 2
        for filler in bodies(reading, Phrase(start, end)):
            if filler.mention is not None:
                add_once(reading, (named or hosts)[-1], Role.SUPPORTER, filler)


def _names(reading: Reading, event: Candidate) -> set[str]:
    fillers = [*event.arguments.get(Role.PROGRAMME, ()), *event.arguments.get(Role.NAME, ())]
    return {reading.say(f.phrase).strip("“”") for f in fillers}


_PRESS = ("发布会", "通气会", "吹风会", "记者会", "媒体见面会")
_MADE_KNOWN = re.compile(
    r"(?:通报|介绍|解读|发布)了?(?P<topic>[^，。；：“”《》]{4,40}?(?:情况|成效|进展|成果|举措|政策|数据|内容|有关工作|安排))(?=[，。；]|并|和)"
)


def _add_what_the_press_heard(reading: Reading, events: list[Candidate]) -> None:
    """举行新闻发布会，介绍…有关情况: what the press is told."""
    for event in events:
        names = event.arguments.get(Role.NAME, ()) if event.type is EventType.MEETING else ()
        if event.has(Role.TOPIC) or not any(reading.say(f.phrase).endswith(_PRESS) for f in names):
            continue
        sentences = [reading.sentences[i] for i in event.evidence]
        for sentence in [*sentences, *reading.sentences[sentences[-1].number + 1 :][:1]]:
            told = _MADE_KNOWN.search(reading.text, sentence.start, sentence.end)
            if told is not None and not sentence.title:
                event.add(Role.TOPIC, Filler(reading.trim(Phrase(*told.span("topic")))))
                break


def _add_topics(reading: Reading, events: list[Candidate]) -> None:
    """以“…”为主题 belongs to the event told in its sentence, else to the main event."""
    for mention in reading.mentions.of(Kind.TOPIC):
        leads = reading.text.endswith(_THEME_IS, max(0, mention.start - 8), mention.start)
        if not leads and not reading.text.startswith(("为主题", "”为主题"), mention.end):
            continue
        sentence = reading.sentence_index(mention.start)
        fitting = [e for e in events if e.type in GATHERINGS]
        here = [e for e in fitting if sentence in e.evidence]
        for host in (here or fitting)[:1]:
            add_once(reading, host, Role.TOPIC, Filler.of(mention))


_THEME_IS = ("主题为", "主题是", "主题：", "主题为“", "主题是“", "主题：“")
_RATHER = {Role.PARTICIPANT: (Role.SIGNATORY,), Role.ATTENDEE: (Role.MODERATOR, Role.VISITOR)}
"""Roles that say more about who is there than to attend."""


def add_once(reading: Reading, host: Candidate, role: Role, filler: Filler) -> bool:
    """Fill a role, unless the same body or the same words fill it already; whether it was filled."""
    roles = (role, *_RATHER.get(role, ()))
    known = [f for other in roles for f in host.arguments.get(other, ())]
    if any(_full_name(reading, f) == _full_name(reading, filler) for f in known):
        return False
    host.add(role, filler)
    return True


def _full_name(reading: Reading, filler: Filler) -> str:
    entity = filler.mention.entity if filler.mention is not None else None
    return normalise(entity.name if entity is not None else reading.say(filler.phrase))
