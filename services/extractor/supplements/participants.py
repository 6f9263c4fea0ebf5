"""Who holds, supports and attends an event, said by other means than its verb."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, persons
from services.extractor.finders.groups import first_named
from services.extractor.finders.somebody import BODIES
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.joining.pairs import name_of
from services.extractor.mentions import Kind
from services.extractor.supplements.once import add_once
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.gatherings import GATHERINGS

_FOUNDED = re.compile(r"揭牌|成立|授牌|落成|开业|挂牌|奠基|启用|揭幕")
"""What is done to the body itself."""


def add_named_holders(reading: Reading, events: list[Candidate]) -> None:
    """某局工作会议: the body whose name opens that of a meeting holds it, where nobody else is said to."""
    for event in events:
        if event.type is not EventType.MEETING or event.has(Role.ORGANIZER):
            continue
        for filler in event.arguments.get(Role.NAME, ())[:1]:
            for body in reading.mentions.within(*filler.phrase, Kind.ORGANIZATION)[:1]:
                founded = _FOUNDED.search(reading.text, body.end, filler.phrase.end)
                opening = Phrase(filler.phrase.start, body.start)
                if _CUT.match(reading.text, body.end) or _TERM_INSIDE.match(body.text):
                    continue  # 首届甲院|所长联席会议
                if _TERM.fullmatch(reading.text, *opening) and body.end < filler.phrase.end and not founded:
                    whole = Phrase(opening.start, body.end)
                    event.add(Role.ORGANIZER, Filler(whole, body) if opening else Filler.of(body))
            if not event.has(Role.ORGANIZER) and (session := _SESSION.match(reading.text, *filler.phrase)):
                event.add(Role.ORGANIZER, Filler(Phrase(*session.span("who"))))


_CUT = re.compile("[所院校局会]长")
_TERM_INSIDE = re.compile("首届|第[一二三四五六七八九十]+届")
_TERM = re.compile("(?:第?[一二三四五六七八九十]+届)?")
"""十四届|全国人大常委会第十六次会议."""
_SESSION = re.compile(
    r"(?P<who>[^，。；“”《》的]{2,30}?(?:协会|学会|商会|联合会|研究会|促进会|基金会|委员会|集团|公司|大学|学院|医院|党委|工会|局|联))"
    r"(?:(?:第?[一二三四五六七八九十]{1,3}|第?\d{1,2})届|第[一二三四五六七八九十百\d]{1,4}次|\d{4}年)"
)
"""某协会五届三次理事会, 某局2024年工作会议: whose session it is."""


def drop_offices(reading: Reading, events: list[Candidate]) -> None:
    """省长会见州长 above 省长某某会见州长某某: offices of a headline name nobody beside those whom the text names."""
    for event in events:
        if event.type is not EventType.MEETING or event.trigger.subtype != "talks" or not event.has(Role.PARTICIPANT):
            continue
        if any(not reading.sentence_at(f.phrase.start).title for f in event.arguments.get(Role.ATTENDEE, ())):
            event.arguments[Role.PARTICIPANT] = [
                f
                for f in event.arguments[Role.PARTICIPANT]
                if not reading.sentence_at(f.phrase.start).title or reading.say(f.phrase).endswith(BODIES)
            ]


def drop_pronouns(reading: Reading, events: list[Candidate]) -> None:
    """走访困难群众，为他们送去慰问品: words that stand for somebody say nothing, least of all where they are named."""
    for event in events:
        for role in (Role.RECIPIENT, Role.TARGET, Role.PARTICIPANT):
            told = event.arguments.get(role, [])
            named = [f for f in told if reading.say(f.phrase) not in _PRONOUNS]
            if len(named) < len(told) and (named or sum(map(bool, event.arguments.values())) > 1):
                event.arguments[role] = named


_PRONOUNS = ("他们", "她们", "它们", "他", "她", "其")


def drop_audience(reading: Reading, events: list[Candidate]) -> None:
    """现场观众积极参与: who watches a contest competes in nothing."""
    for event in events:
        if event.type is EventType.COMPETITION_COMPARISON and event.has(Role.PARTICIPANT):
            came = event.arguments[Role.PARTICIPANT]
            event.arguments[Role.PARTICIPANT] = [f for f in came if not reading.say(f.phrase).endswith("观众")]


def add_counted_people(reading: Reading, events: list[Candidate]) -> None:
    """118名农技员将接受为期5天的培训, 80余名抢险队员进行了操练: whom an event counts takes part in it."""
    for event in events:
        if event.type not in _COUNTS_PEOPLE:
            continue
        for counted in event.arguments.get(Role.QUANTITY, ()):
            clause = reading.clause_around(counted.phrase.start)
            teams = event.type is EventType.COMPETITION_COMPARISON and not event.has(Role.PARTICIPANT)
            counts = "名位支" if teams else "名位"
            if reading.text[counted.phrase.end - 1] not in counts or _OTHERWISE.search(reading.text, *clause):
                continue
            if any(
                clause.start <= f.phrase.start < counted.phrase.start for f in event.arguments.get(Role.PARTICIPANT, ())
            ):
                continue  # 来自甲大学的300余名专家: those who sent them
            if reading.char_before(counted.phrase.start) == "等" and any(
                clause.start <= f.phrase.start < counted.phrase.start for f in event.arguments.get(Role.SPEAKER, ())
            ):
                continue  # 组织农艺师李明等5名专家: those who teach
            for filler in first_named(reading, Phrase(counted.phrase.start, clause.end)):
                others = [f for told in event.arguments.values() for f in told if f is not counted]
                if not any(filler.phrase.overlaps(f.phrase) for f in others):
                    add_once(reading, event, Role.PARTICIPANT, filler)


_COUNTS_PEOPLE = (EventType.MEETING, EventType.TRAINING_LECTURE, EventType.COMPETITION_COMPARISON)
_OTHERWISE = re.compile(
    r"获奖|获得|荣获|夺得|胜出|晋级|入选|表彰|授予|受伤|死亡|遇难|落水|被困|失联|授课|主讲|讲授|颁|聘|选派|派出|公证|作报告|"
    r"作了|报名|评出|评选|推选|当选|特邀|特聘"
)
"""What the counted ones suffer, win, teach or are chosen for."""


def add_hosts(reading: Reading, events: list[Candidate]) -> None:
    """应某厅邀请，某某一行来川: who asked them to come receives the visitors."""
    visits = [e for e in events if e.type is EventType.VISIT_RESEARCH]
    for match in _ASKED.finditer(reading.text) if visits and "邀" in reading.text else ():
        sentence = reading.sentence_index(match.start())
        who = Phrase(*match.span("who"))
        for visit in [e for e in visits if e.frame.sentence.number == sentence][:1]:
            for filler in bodies(reading, who) or persons(reading, who):
                visit.add(Role.HOST_ORG, filler)


_ASKED = re.compile(r"应(?P<who>[^，。；]{2,70}?)(?:的)?(?:邀请|之邀|约请)")


def add_states(reading: Reading, events: list[Candidate]) -> None:
    """访问德国和法国: states are whom they visit, where nobody else there is named."""
    for visit in events:
        if visit.type is not EventType.VISIT_RESEARCH or visit.has(Role.TARGET):
            continue
        if not reading.text.endswith("访问", *visit.frame.trigger):
            continue
        for where in visit.arguments.get(Role.LOCATION, ()):
            if where.mention is not None and where.mention.subtype == "country":
                visit.add(Role.TARGET, where)


def add_speakers(reading: Reading, events: list[Candidate]) -> None:
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
        here = {name_of(reading, f) for role in host.arguments for f in host.arguments[role]}
        for filler in statement.arguments.get(Role.SPEAKER, ()):
            if (
                filler.mention is not None
                and filler.mention.kind is Kind.PERSON
                and name_of(reading, filler) not in here
            ):
                host.add(Role.ATTENDEE, filler)


def add_teachers(reading: Reading, events: list[Candidate]) -> None:
    """送上一堂计量课。授课老师|王敏|从“曹冲称象”讲起: who is called by that teaches at the course told before."""
    courses = [e for e in events if e.type is EventType.TRAINING_LECTURE]
    for match in _TEACHER.finditer(reading.text) if courses else ():
        here = reading.sentence_at(match.start()).paragraph
        near = [e for e in courses if e.start < match.start() and here - e.frame.sentence.paragraph <= 1]
        named = persons(reading, Phrase(*match.span("who"))) if near else ()
        for filler in named:
            add_once(reading, near[-1], Role.SPEAKER, filler)


_TEACHER = re.compile("(?:授课|主讲|培训)(?:老师|教师|讲师|专家|嘉宾|人)(?P<who>[^，。；、]{2,4})")


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
_SUPPORT = re.compile(r"(?:得到|获得|受到)了?(?P<whose>)[^，。；]{0,40}?支持(?:，其中)?(?:，?(?:主要)?包括)?")
_THIS_ONE = re.compile("(?:本[次届场期]|[此这]次)[^，。；]{0,8}$")


def drop_own_help(reading: Reading, events: list[Candidate]) -> None:
    """某院开展集训，提供支持; 甲局联合乙区举办演练。演练由甲局、乙区主办: who holds it supports nobody else's, and who
    is said later to hold it does not only help."""
    for event in events:
        if event.has(Role.SUPPORTER):
            held = event.said(reading, Role.ORGANIZER)
            backed = event.arguments[Role.SUPPORTER]
            event.arguments[Role.SUPPORTER] = [f for f in backed if reading.say(f.phrase) not in held]
        if event.has(Role.CO_ORGANIZER):
            holders = [(reading.say(f.phrase), f.phrase.start) for f in event.arguments.get(Role.ORGANIZER, ())]
            helping = event.arguments[Role.CO_ORGANIZER]
            event.arguments[Role.CO_ORGANIZER] = [
                f for f in helping if all(reading.say(f.phrase) != name or at <= f.phrase.start for name, at in holders)
            ]


def add_supporters(reading: Reading, events: list[Candidate]) -> None:
    """活动得到甲、乙等单位的支持; …的支持，其中包括甲、乙."""
    if "支持" not in reading.text:
        return
    for match in _SUPPORT.finditer(reading.text):
        sentence = reading.sentence_at(match.start())
        hosts = [e for e in events if e.type in GATHERINGS and e.start < sentence.end]
        if not hosts:
            continue
        opening = reading.text[sentence.start : match.start()].strip("“”")
        if _THIS_ONE.match(opening):  # 本次竞赛|得到…支持，纳入…: the one told before
            hosts = [e for e in hosts if e.start < sentence.start] or hosts
        named = [e for e in hosts if opening in (n.strip("“”") for n in e.said(reading, Role.PROGRAMME, Role.NAME))]
        listed = match.group().endswith("包括")
        where = Phrase(match.end(), sentence.end) if listed else Phrase(match.start("whose"), match.end())
        for filler in bodies(reading, where):
            add_once(reading, (named or hosts)[-1], Role.SUPPORTER, filler)
