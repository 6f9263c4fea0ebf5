"""Who did it or came, where only what was told before, a heading or a name says so: founders, givers, appointers."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, spanned
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind, Mention
from services.extractor.telling.candidate import Candidate


def add_givers(_: Reading, events: list[Candidate]) -> None:
    """某局查封生产线，案件已移送公安机关: the body that acted right before hands the case over."""
    for given in events:
        if given.type is not EventType.OTHER or given.trigger.subtype != "handover" or given.has(Role.ORGANIZER):
            continue
        at = given.frame.sentence
        for event in reversed([e for e in events if e.start < given.start]):
            where = event.frame.sentence
            if where.paragraph != at.paragraph or at.number - where.number > 1:
                break
            if event.type is EventType.INSPECTION_ENFORCEMENT:
                for filler in event.arguments.get(Role.ORGANIZER, ())[:1]:
                    given.add(Role.ORGANIZER, filler)
                break


def part_hosts(reading: Reading, events: list[Candidate]) -> None:
    """甲局主办、乙院|承办了|某活动, 甲局主办，乙院承办，开设…: who carries it out stands beside its host alone."""
    for event in events:
        beside = {f.phrase for f in event.arguments.get(Role.CO_ORGANIZER, ())}
        alone = [f for f in event.arguments.get(Role.ORGANIZER, ()) if f.phrase not in beside]
        if beside and alone:
            event.arguments[Role.ORGANIZER] = alone
        if not reading.say(event.told).startswith(("承办", "协办")):
            continue
        hosted = _HOSTED.search(reading.text, event.frame.sentence.start, event.start)
        if hosted is None:
            continue
        hosts, others = (bodies(reading, Phrase(*hosted.span(name))) for name in ("host", "by"))
        if hosts and others:
            event.arguments[Role.ORGANIZER], event.arguments[Role.CO_ORGANIZER] = hosts, others


_HOSTED = re.compile("(?P<host>[^，。；]{2,60})主办[、，]由?(?P<by>[^，。；]{2,60})$")


def add_travellers(reading: Reading, events: list[Candidate]) -> None:
    """县长某某先来到甲镇。随后，深入乙厂，…; 最后，召开座谈会: who went there goes on, where nobody is named anew."""
    for event in events:
        role = _GOES_ON_AS.get(event.type)
        if role is None or event.frame.subject is not None or any(map(event.has, _COMERS)):
            continue
        at = event.frame.sentence
        if not _THEN.match(reading.text, at.start):
            continue
        before = [e for e in events if e.type is EventType.VISIT_RESEARCH and e.frame.sentence.number < at.number]
        if before and before[-1].frame.sentence.paragraph == at.paragraph:
            for filler in before[-1].arguments.get(Role.VISITOR, ()):
                event.add(role, filler)


_GOES_ON_AS = {EventType.VISIT_RESEARCH: Role.VISITOR, EventType.MEETING: Role.ATTENDEE}
_COMERS = (Role.VISITOR, Role.ORGANIZER, Role.ATTENDEE, Role.MODERATOR, Role.PARTICIPANT)
_THEN = re.compile(
    r"[\s　]*(?:随后|最后|之后|接着|其间|期间|下午|当天下午|当日下午|晚上|会后|紧接着|然后|座谈后|参观后|"
    r"在[^，。；]{2,24}[，召参察查看了听与]|每到一[处地])"
)


def add_founders(reading: Reading, events: list[Candidate]) -> None:
    """甲与乙签署共建协议，…为联合实验室揭牌: the parties of an agreement told right before found what it sets up."""
    for founding in events:
        if founding.type is not EventType.ORGANIZATION_FOUNDING:
            continue
        founded = founding.said(reading, Role.FOUNDED)
        founders = [f for f in founding.arguments.get(Role.FOUNDER, ()) if reading.say(f.phrase) not in founded]
        founding.arguments[Role.FOUNDER] = founders  # nothing founds itself
        if founders:
            continue
        for filler in _signed(reading, events, founding):
            founding.add(Role.FOUNDER, filler)


def _signed(reading: Reading, events: list[Candidate], founding: Candidate) -> list[Filler]:
    """The parties of the agreement to set it up, told before in its paragraph."""
    at = founding.frame.sentence
    for event in events:
        if event.type is not EventType.AGREEMENT_SIGNING or event.start > founding.start:
            continue
        if event.frame.sentence.paragraph == at.paragraph and _SET_UP.search(
            reading.text, event.frame.sentence.start, founding.start
        ):
            return list(event.arguments.get(Role.SIGNATORY, ()))
    return []


_SET_UP = re.compile(r"共建|共同建设|联合建设|合作共建|联合成立|共同成立|并为|并共同为|同步揭牌|共同为")
_NEAR = 8
_MADE_KNOWN_AT = re.compile("宣[布读]|传达|[召举]")
_HEADING = re.compile(r"任免|(?<!主)任职(?!务)|免职|任命|人事|干部任|职务(?=调整|变动|任)")


def add_appointers(reading: Reading, events: list[Candidate]) -> None:
    """国务院任免国家工作人员: who appoints, where only the heading or the opening says so."""
    appointed = [e for e in events if e.type is EventType.PERSONNEL]
    bare = [e for e in appointed if not e.has(Role.ORGANIZER)]
    bare = [e for e in bare if e.frame.subject is None or reading.say(e.told) == "任"]
    for sentence in reading.sentences[:4] if appointed else ():
        opening = _HEADING.search(reading.text, sentence.start, sentence.end)
        if opening is None:
            continue
        named = reading.mentions.within(sentence.start, opening.start(), Kind.ORGANIZATION)
        of_whom = named[-1] if named and reading.char_before(named[-1].start) == "对" else None
        if of_whom is not None:  # 宣布市委对|某局负责同志职务调整的决定
            named = [m for m in named if m.end == of_whom.start - 1]
        if not named or (of_whom is None and opening.start() - named[-1].end > _NEAR):
            continue
        if _MADE_KNOWN_AT.search(reading.text, named[-1].end, opening.start()):
            continue  # 到某院|宣布干部任免决定, 某局召开干部任免宣布会: where it is made known
        appointer = Filler.of(named[-1])
        lately = [Filler.of(m) for m in reading.mentions.within(appointer.phrase.end, opening.start(), Kind.TIME)]
        for event in appointed:
            if event.start > sentence.start and event in bare:
                event.add(Role.ORGANIZER, appointer)
            if reading.say(appointer.phrase) in event.said(reading, Role.ORGANIZER) and not event.has(Role.TIME):
                for when in lately:  # 国务院|日前|任免国家工作人员
                    event.inherit(Role.TIME, when)
        return


def add_publishers(reading: Reading, events: list[Candidate]) -> None:
    """某部发布9月空气质量状况。甲市、乙市排名前三: who made the ranks known, and when, in the sentence before."""
    for event in events:
        if event.type is not EventType.EVALUATION_RANKING or not event.has(Role.TARGET):
            continue
        if event.has(Role.ORGANIZER):
            continue
        own = event.frame.sentence
        before = reading.sentences[own.number - 1] if own.number else own
        if before.paragraph != own.paragraph:
            continue
        for body in reading.mentions.within(before.start, before.end, Kind.ORGANIZATION):
            if _PUBLISHED.match(reading.text, body.end) is None:
                continue
            found = [(Role.ORGANIZER, Filler.of(body))]
            if not event.has(Role.TIME):
                days = reading.mentions.within(before.start, body.start, Kind.TIME)[:1]
                found += [(Role.TIME, Filler.of(day)) for day in days if day.start == before.start]
            for role, filler in found:
                event.inherit(role, filler)
            break


_PUBLISHED = re.compile(
    r"(?:[今近昨]日|日前|正式|最新|对外|官网|网站)*(?:发布|公布|通报|公开)了?[^，。；]{2,40}?"
    r"(?:状况|情况|结果|排名|排行|榜单?|指数|报告|数据)(?=[，。；：])"
)


def add_deciders(reading: Reading, events: list[Candidate]) -> None:
    """宣布省委关于…调整的决定：某某任…: who decided what is made known."""
    for event in events:
        if event.type not in _DECIDED or (event.type is not EventType.PERSONNEL and event.frame.subject_is_own):
            continue
        start = reading.sentences[event.frame.sentence.number].start
        if any(start <= f.phrase.start < event.start for f in event.arguments.get(Role.ORGANIZER, ())):
            continue
        patterns = (_DECISION, _CONSENT, _ENGAGED_AT) if event.type is EventType.PERSONNEL else (_DECISION,)
        known = reading.say(event.told).removesuffix("了") in _MAKES_KNOWN
        end = event.frame.clause_end if known else event.start
        tellings = [told for pattern in patterns for told in pattern.finditer(reading.text, start, end)]
        for told in sorted(tellings, key=lambda told: told.start(), reverse=True):
            who = Phrase(*told.span(told.lastgroup or 0))
            deciders = [*_centre(reading, who), *bodies(reading, who)] or _whose_session(reading, who)
            if deciders:
                event.arguments[Role.ORGANIZER] = deciders
                break
        if event.type is EventType.PERSONNEL and not event.has(Role.ORGANIZER):
            for decider in _members_in_session(reading, events, event):
                if reading.say(decider.phrase) not in event.said(reading, Role.HOST_ORG):
                    event.add(Role.ORGANIZER, decider)  # of its own leaders it is told that they serve there


def _members_in_session(reading: Reading, events: list[Candidate], event: Candidate) -> list[Filler]:
    """某县人大常委会第五次会议召开。…会议决定：…; 会议表决、全票通过，任命…: the body that was told to sit, or its
    session by name."""
    if _SESSION_DECIDES.search(reading.text, event.frame.sentence.start, event.told.end) is None:
        return []
    told = [e for e in events if e.type is EventType.MEETING and e.name is not None and e.start < event.start]
    if not told or told[-1].name is None or not _SESSION.search(reading.say(told[-1].name)):
        return []
    return list(told[-1].arguments.get(Role.ORGANIZER, ())) or [Filler(told[-1].name)]


_SESSION_DECIDES = re.compile(
    "(?<![^，。；：\\s])(?:[本此这]次)?(?:会议|大会|全会)[^，。；：]{0,4}(?:决定|表决|投票|通过|任命|免去|接受|选举|罢免)"
)
_SESSION = re.compile(r"第[一二三四五六七八九十百\d]+(?:次|届)|[常全]委会|常务会|理事会|代表大会|党组会|董事会")
"""Meetings of those who decide together who holds an office."""


def _centre(reading: Reading, phrase: Phrase) -> list[Filler]:
    """|中央|决定, |中央|和省委批准: the one body that decides on posts by no name of a body."""
    return spanned(_CENTRE.match(reading.text, *phrase))


_CENTRE = re.compile(r"中央(?=$|[和、与]|(?:研究|批准|同意))")


def _whose_session(reading: Reading, phrase: Phrase) -> list[Filler]:
    """经|市委常委会|会议(研究决定): whose session it is."""
    return spanned(_OF_SESSION.fullmatch(reading.text, *phrase), "who")


_OF_SESSION = re.compile(
    r"(?:第?[一二三四五六七八九十百\d]+届)?(?P<who>[^，。；：、的]{1,16}?(?:常委会|党委会?|党组|政府|人大))"
    r"(?:第[一二三四五六七八九十百\d]+次)?(?:常务|扩大|办公|主任)*会议?"
)


_MAKES_KNOWN = ("宣布", "宣读")
"""宣布|省局党组关于李明任职的决定: the decision stands behind the verb."""
_DECIDED = (EventType.PERSONNEL, EventType.AWARD_ACCREDITATION)
_DECISION = re.compile(
    r"(?:宣布|宣读|传达)了?(?P<who>[^，。；：]{2,24}?)(?:(?:关于|对)[^，。；：]{2,40}(?:调整|任免|任职|任命|免职|人事)[^，。；：]{0,12})?的?(?:决定|文件|通知)"
    r"|(?:^|(?<=[，。；：、\s]))(?:经|根据)?(?P<body>(?:(?!宣布|宣读|传达)[^，。；：]){2,30}?)(?:(?:研究|讨论|审议|批准|同意)，)?(?:研究|讨论)?决定(?=[，：:对授给])"
)
_ENGAGED_AT = re.compile(
    r"(?:^|(?<=[，。；：\s日午]))(?P<host>[^，。；：\s]{2,24}?)(?:举行|举办|召开)了?[^，。；]{0,24}(?:聘任|聘请|选聘)[^，。；]{0,6}(?:仪式|大会|会议)"
)
"""某局|举行首席质量官聘任仪式，30名首席质量官受聘: who engages them."""
_CONSENT = re.compile(
    r"(?:^|(?<=[，。；：、\s　]))(?:报?经|据)?(?P<body>(?:(?!宣布|宣读|传达)[^，。；：]){2,30}?)(?:研究|讨论|审议)?"
    r"(?:批准|同意)(?=[，：:]|[^，。；：的]{2,8}$)"
)
"""中央|批准某某任…; 经省委|批准，某某任…: who allows it, where nobody is said to have decided it."""


def add_places_of_work(reading: Reading, events: list[Candidate]) -> None:
    """联盟揭牌，某某当选理事长: the body just founded is where they serve, or the society whose members elect."""
    founded = [e for e in events if e.type is EventType.ORGANIZATION_FOUNDING]
    for event in events:
        if event.type is not EventType.PERSONNEL or event.has(Role.HOST_ORG) or not event.has(Role.NAME):
            continue
        at = event.frame.sentence
        near = [
            e
            for e in founded
            if e.start < event.start and 0 <= at.number - e.frame.sentence.number <= 1 + _one_paragraph(e, event)
        ]
        if near:
            for filler in near[-1].arguments.get(Role.FOUNDED, ())[:1]:
                event.add(Role.HOST_ORG, filler)
        elif any(_OF_SOCIETIES.search(reading.say(f.phrase)) for f in event.arguments[Role.NAME]):
            for mention in reading.mentions.within(0, event.start, Kind.ORGANIZATION):
                if mention.text.endswith(_SOCIETIES) and not _of_office(reading, mention):
                    event.add(Role.HOST_ORG, Filler.of(mention))
                    break


def _of_office(reading: Reading, body: Mention) -> bool:
    """某协会|理事长李明(任主任委员): not the body that elects, but that of an office which somebody has already."""
    if "公布" in body.text or "批准" in body.text:
        return True  # 某委公布某技术委员会名单, read as one name
    near = reading.mentions.within(body.start, body.end + _OFFICE, Kind.PERSON)
    return any(p.whole_start <= body.start and body.end <= p.start for p in near)


_OFFICE = 16


def _one_paragraph(founding: Candidate, event: Candidate) -> bool:
    return founding.frame.sentence.paragraph == event.frame.sentence.paragraph


_OF_SOCIETIES = re.compile(r"(?:会长|理事长?|监事长?|秘书长|主任委员)$")
_SOCIETIES = (
    "协会", "学会", "联盟", "商会", "促进会", "研究会", "基金会", "联合会", "专业委员会", "专委会", "分会",
    "技术委员会", "标委会",
)  # fmt: skip
