"""What fills the roles of a telling: its slots, then when and where, and whether that is enough to tell the event."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from schemas.events import EventType, Role
from services.extractor.finders.backdrops import find_while, tells_what_was_before
from services.extractor.finders.bodies import bodies
from services.extractor.finders.circumstances import find_times
from services.extractor.finders.fillers import Filler
from services.extractor.finders.whereabouts import find_places, is_place
from services.extractor.grammar.frames import Frame, leading_subject
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.words import VERBS
from services.extractor.mentions import Kind, Mention, Sentence
from services.extractor.rulebook import Trigger, groups_of
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.signatures import signed_below, signers
from services.extractor.telling.slots import fill_slots, slots_of
from services.extractor.telling.titles import paper_title


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
        frame.subject = _decider(reading, frame) or _topic(reading, frame) or frame.subject
    name = None if candidate.bare else candidate.name
    needed, others = slots_of(rule.type, reading.say(frame.trigger), trigger.needs)
    for role, filler in fill_slots(reading, frame, needed, name):
        candidate.add(role, _with_edition(reading, role, filler))
    if not _complete(candidate, late=True) and not _signed(reading, candidate):
        return False
    since = find_while(reading, frame)
    times = find_times(reading, frame, figure=rule.type is EventType.OUTCOME_REPORT)
    if (Role.TIME,) in groups_of(trigger.needs) and not frame.sentence.title:
        said = [*candidate.arguments.get(Role.TIME, ()), *(f for role, f in times if role is Role.TIME)]
        if not _tell_when([*said, since] if since is not None else said, trigger):
            return False
    for role, filler in fill_slots(reading, frame, others, name):
        candidate.add(role, _with_edition(reading, role, filler))
    candidate.backdrop = since is not None
    if candidate.backdrop and candidate.name and reading.mentions.within(*candidate.name, Kind.QUANTITY):
        return False  # 近年来举办了32场次培训班: a figure
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
        if candidate.type is EventType.INSPECTION_ENFORCEMENT and not _keep_town(reading, candidate, filler):
            continue
        if not named and not _is_elsewhere(candidate, filler):
            candidate.add(role, filler)
    return _complete(candidate)


def _keep_town(reading: Reading, candidate: Candidate, where: Filler) -> bool:
    """前往甲镇、乙镇(检查): a town is where they check, not whom; premises are whom, not where."""
    checked = candidate.arguments.get(Role.TARGET, [])
    same = [f for f in checked if f.phrase.end == where.phrase.end and where.phrase.start <= f.phrase.start]
    if not same or reading.mentions.within(where.phrase.start, same[0].phrase.start, Kind.PLACE):
        return True  # also 几家|酒店
    division = where.mention is not None and where.mention.subtype == "division"
    if not (division or reading.say(where.phrase).endswith(_TOWNS) or _TOWN.match(reading.text, where.phrase.end)):
        return False
    candidate.arguments[Role.TARGET] = [f for f in checked if f not in same]
    return True


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


_DONE_AT_HOME = frozenset(
    {
        EventType.POLICY_ISSUANCE,
        EventType.CALL_FOR_PROPOSALS,
        EventType.AWARD_ACCREDITATION,
        EventType.EVALUATION_RANKING,
    }
)


def refers(reading: Reading, subject: Phrase | None) -> bool:
    """Whether what is done has no subject, or one that only stands for something told before."""
    return subject is None or reading.say(subject) in _REFERRING


def _signed(reading: Reading, candidate: Candidate) -> bool:
    """现取消两家企业的备案: who signs a paper does what it says is done by it; whether nothing else is missing then."""
    frame = candidate.frame
    if candidate.type not in _SIGNED or frame.sentence.title or frame.attributive or frame.own_subject is not None:
        return False
    title = paper_title(reading)
    if title is None or not _PERFORMS.search(reading.text, frame.sentence.start, frame.trigger.start):
        return False
    signature = signed_below(reading)
    for filler in signers(reading, title.sender) or (signers(reading, signature[1]) if signature is not None else []):
        candidate.add(Role.ORGANIZER, filler)
    return candidate.has(Role.ORGANIZER) and _complete(candidate, late=True)


_SIGNED = frozenset({EventType.INSPECTION_ENFORCEMENT, EventType.OTHER})
_PERFORMS = re.compile(r"(?:现|兹|决定|拟)(?:将|对|依法)?[^，。；]{0,40}$|经研究|定于|自[^，。；]{4,14}日?起")
"""What a paper says before what it does by itself."""
_REFERRING = frozenset(
    ["会上", "会议", "活动", "其", "该", "他们", "我们", "同时", "目标", "活动现场", "仪式上", *"一二三四五六七八"]
)
"""一(是加强部署，召开会议) only counts."""


def _decider(reading: Reading, frame: Frame) -> Phrase | None:
    """证监会决定：对某公司责令改正; 对某人处以罚款: whose decision stands behind the colon."""
    start = frame.sentence.start
    colon = reading.text.find("：", start, frame.trigger.start)
    for body in reading.mentions.within(start, colon, Kind.ORGANIZATION, Kind.GROUP) if colon > 0 else ():
        if _DECIDES.fullmatch(reading.text, body.end, colon):
            return Phrase(body.start, body.end)
    return None


_DECIDES = re.compile(
    r"(?:依法|最终|已|日前|近日|当庭|现|拟|作出|如下|行政|处罚|一审|终审|审理|认为){0,5}(?:决定|裁定|裁决|判决|批准)(?:如下)?"
)


def _topic(reading: Reading, frame: Frame) -> Phrase | None:
    """The body or place that the text is about here: the session that the sentence opens with, the subject that opens
    the paragraph, or an earlier one."""
    if session := _session(reading, frame):
        return session
    for sentence in reversed(reading.openings(frame.sentence)):
        if sentence is frame.sentence or not reading.one_story(sentence, frame.sentence):
            continue
        if sentence.number not in reading.topics:
            subject = leading_subject(reading, sentence)
            if refers(reading, subject):
                subject = _named_first(reading, sentence)
            acts = subject is not None and (is_place(reading, subject) or _are_bodies(reading, subject))
            if subject is not None and _ONLY_TELLS.match(reading.text, *subject) is not None:
                acts = False
            reading.topics[sentence.number] = subject if acts else None
        if topic := reading.topics[sentence.number]:
            return topic
    return None


_ONLY_TELLS = re.compile("党中央|中共中央|党和国家|[^，。；]{0,12}(?:国新办|新闻办(?:公室)?)$")
"""党中央、国务院高度重视…: what opens a paragraph about why something is done, not about who does it; 国新办举行发布会:
who only asks the press to come."""


def _session(reading: Reading, frame: Frame) -> Phrase | None:
    """市人大五次会议今天闭幕，会议|补选某某为市长: the session that the word stands for."""
    if frame.subject is None or not reading.say(frame.subject).startswith("会"):
        return None
    opening = leading_subject(reading, frame.sentence, frame.subject.start)
    if opening is None or opening.end >= frame.subject.start or not reading.say(opening).endswith(_SESSIONS):
        return None
    return opening if len(reading.say(opening)) > _UNNAMED else None


_UNNAMED = 4
"""本次会议 names no session."""
_SESSIONS = ("会议", "全会", "大会")


def _named_first(reading: Reading, sentence: Sentence) -> Phrase | None:
    """近年来，白鹿乡把…作为抓手: the body or division whose work a summary sums up, whatever the verb is; 近日，某局
    多措并举…: the authority that opens any other."""
    summary = _SUMMARY.match(reading.text, sentence.start, sentence.end) is not None
    for clause in sentence.clauses[:_FIRST_CLAUSES]:
        for mention in reading.mentions.within(clause.start, clause.end, Kind.ORGANIZATION, Kind.PLACE)[:1]:
            opens = mention.start - clause.start <= _LED_IN and not reading.text.startswith(_NOT_ALONE, mention.end)
            body = mention.kind is Kind.ORGANIZATION and (summary or _is_authority(mention))
            if opens and (body or (summary and mention.subtype == "division")):
                return Phrase(mention.start, mention.end)
    return None


def _is_authority(mention: Mention) -> bool:
    """Whether it is one body that acts for the public; 各县教育局 are many."""
    return mention.text.endswith(_AUTHORITIES) and not mention.text.startswith("各")


_AUTHORITIES = ("局", "厅", "委", "办", "院", "所", "署", "街道", "支队", "大队", "总队", "协会")
_SUMMARY = re.compile(
    r"[\s　]*(?:近[年些几]|(?:[今去]年|20\d\d年)(?!\d)|上半年|前.{1,3}季度|[^，。；]{0,12}以来)[^：]+$"
)
"""What opens the sentence under whose subject the paragraphs of a summary stand."""
_FIRST_CLAUSES = 3
_LED_IN = 2
_NOT_ALONE = ("的", "、", "和", "与", "等", "至", "市场", "是")


def _are_organisations(reading: Reading, phrase: Phrase) -> bool:
    found = bodies(reading, phrase)
    if not found or any(f.mention and f.mention.kind is Kind.GROUP and f.mention.subtype == "people" for f in found):
        return False
    of = reading.text.find("的", found[-1].phrase.end, phrase.end)  # 联合国|确定|的宣传主题
    return of < 0 or not any(word.kinds & VERBS for word in reading.words_within(found[-1].phrase.end, of))


def _are_bodies(reading: Reading, phrase: Phrase) -> bool:
    members = split_list(reading, phrase)
    return phrase.end - phrase.start <= 40 and all(_are_organisations(reading, member) for member in members)
