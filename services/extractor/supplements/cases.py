"""Cases and registers of decisions: sanctions get the offender whom the heading or an earlier sentence names."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.finders.accused import what_went_wrong
from services.extractor.finders.decision_papers import found_of_you, whom_decided_on
from services.extractor.finders.fillers import Filler, named_whole
from services.extractor.finders.offenders import (
    aforesaid,
    fronted,
    is_authority,
    offence_of_case,
    offender_before,
    stands_for_somebody,
)
from services.extractor.finders.whose_case import whole_row
from services.extractor.finders.wrongs import wrong_told
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import sections
from services.extractor.mentions import Kind
from services.extractor.rulebook import words_of
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.signatures import addressees
from services.extractor.telling.slots import telling_of

_FIELD = re.compile(
    r"(?:当事人|被处罚人|行政相对人|处罚对象)(?:姓名或名称|姓名|名称)?[：:][\s　]*(?P<who>[^\s　，。；;：:]{2,40})"
)
_BY = re.compile(
    r"(?:(?:作出|做出)(?:行政)?(?:处罚)?(?:决定)?(?:的)?|(?:行政)?处罚|执法|处理)"
    r"(?:机关|机构|单位)(?:名称)?[：:][\s　]*(?P<who>[^\s　，。；;：:]{2,30})"
)
_DEED = re.compile(
    r"(?:违法|违规|违纪)+(?:事实|行为|行为类型|情形|案由)(?:[（(][^（）()]{1,6}[）)])?[：:][\s　]*"
    r"(?P<what>.{4,160}?)(?=[\s　。]*(?:行政)?处罚(?:内容|结果|种类|依据)|[\n。]|$)"
)
_SOON = 4
"""So many paragraphs may tell of one case."""
_RECORD = 500
"""A record of one decision is no longer."""


def name_offenders(reading: Reading, candidates: list[Candidate]) -> None:
    """Give sanctions without a target, or with one that only stands for somebody, the offender told before."""
    earlier: Candidate | None = None
    seen: Candidate | None = None
    firm: Candidate | None = None
    for event in candidates:
        if event.type is not EventType.INSPECTION_ENFORCEMENT or event.frame.sentence.title:
            continue
        checked, seen = seen, seen if event.frame.said in _SEIZES else event
        of_firm, firm = firm, event if _checks_firm(reading, event) else firm
        if checked is not None:
            _give_to_finder(reading, checked, event)
        if not event.has(Role.PENALTY) and not _only_refers(reading, event):
            continue
        before, earlier = earlier, event
        _read_record(reading, event)
        if not event.has(Role.TOPIC):
            before_it = Phrase(event.frame.sentence.start, event.start)
            punished = event.arguments.get(Role.TARGET, ())
            told = (
                found_of_you(reading, event.start)
                or offence_of_case(reading, event.start)
                or wrong_told(reading, before_it, punished)
            )
            event.arguments[Role.TOPIC] = told or what_went_wrong(reading, punished)
        _turn_round(reading, event)
        _leave_out_the_wrong(reading, event)
        suffers = {f.phrase for f in event.arguments.get(Role.TARGET, ())}
        event.arguments[Role.ORGANIZER] = [
            f for f in event.arguments.get(Role.ORGANIZER, ()) if f.phrase not in suffers
        ]
        _name_authority(reading, event)
        if _YOU.search(reading.text, event.frame.clause_start, event.frame.sentence.end):
            event.arguments[Role.TARGET] = addressees(reading)
            continue
        if several := aforesaid(reading, telling_of(event.frame)):
            event.arguments[Role.TARGET] = several
            whom = {f.mention for f in several}
            event.arguments[Role.ORGANIZER] = [
                f for f in event.arguments.get(Role.ORGANIZER, ()) if f.mention not in whom
            ]
        if event.has(Role.TARGET) and not _only_refers(reading, event):
            continue
        if before is not None and _is_his(reading, before, event):
            event.arguments[Role.TARGET] = list(before.arguments.get(Role.TARGET, ()))
            continue
        if (
            checked is not None
            and checked.trigger.subtype == "sample"
            and checked.frame.sentence is event.frame.sentence
        ):
            event.arguments[Role.TARGET] = list(checked.arguments[Role.TARGET])
            continue
        if decided_on := whom_decided_on(reading, event.start):
            event.arguments[Role.TARGET] = [decided_on]
            continue
        if aimed_at := fronted(reading, event.start):
            event.arguments[Role.TARGET] = aimed_at
            continue
        if called := _called_before(reading, event, candidates):
            event.arguments[Role.TARGET] = [called]
            continue
        offender = offender_before(reading, event.start)
        if offender is not None and (its_firm := _that_firm(reading, event, offender)):
            event.arguments[Role.TARGET] = [its_firm]
        elif offender is not None and not any(
            said in reading.say(offender.phrase) for said in event.said(reading, Role.ORGANIZER)
        ):
            event.arguments[Role.TARGET] = whole_row(reading, offender)
        elif offender is None and of_firm is not None and _goes_on(reading, of_firm, event):
            event.arguments[Role.TARGET] = list(of_firm.arguments[Role.TARGET])
        elif offender is None and checked is not None and _is_that_one(reading, checked, event):
            event.arguments[Role.TARGET] = list(checked.arguments[Role.TARGET])


def _that_firm(reading: Reading, event: Candidate, offender: Filler) -> Filler | None:
    """对刘某处以拘留，对|该公司|罚款: the firm told before, not the man told last."""
    if offender.mention is None or offender.mention.kind is not Kind.PERSON or _OF_MEN.search(event.frame.said):
        return None
    for whom in event.arguments.get(Role.TARGET, ()):
        if _THAT_FIRM.fullmatch(reading.text, *whom.phrase):
            firms = [m for m in reading.mentions.within(0, event.start, Kind.ORGANIZATION) if m.subtype == "company"]
            return Filler.of(firms[-1]) if firms else whom
    return None


_OF_MEN = re.compile("拘留|逮捕|刑|起诉|抓获")
_THAT_FIRM = re.compile("(?:该|涉事)(?:公司|企业|集团|厂|店|单位)")


def _give_to_finder(reading: Reading, found: Candidate, event: Candidate) -> None:
    """执法人员发现某厂排污，当即叫停其生产: who found it acts, not the one whose fault the clause between tells."""
    if found.trigger.subtype != "site_check" or found.frame.sentence is not event.frame.sentence:
        return
    faulty = {f.phrase for f in found.arguments.get(Role.TARGET, ())}
    doers = [f.phrase for f in event.arguments.get(Role.ORGANIZER, ())]
    if not doers or not faulty.issuperset(doers):
        return
    event.arguments[Role.ORGANIZER] = list(found.arguments.get(Role.ORGANIZER, ()))
    if all(said.startswith("其") for said in event.said(reading, Role.TARGET)):
        event.arguments[Role.TARGET] = list(found.arguments[Role.TARGET])


def _turn_round(reading: Reading, event: Candidate) -> None:
    """某公司|无正当理由未参加能力验证，予以通报批评: who did wrong right before has not acted but suffers."""
    doers = event.arguments.get(Role.ORGANIZER, ())
    if len(doers) == 1 and event.has(Role.TARGET) and _only_refers(reading, event) and _is_firm(doers[0]):
        event.arguments[Role.TARGET], event.arguments[Role.ORGANIZER] = list(doers), []  # 经查，某厂…，拟将该厂列入名单
        return
    wrongs = {f.phrase.start for f in event.arguments.get(Role.TOPIC, ())}
    if len(doers) != 1 or event.has(Role.TARGET) or doers[0].phrase.end not in wrongs:
        return
    if not is_authority(reading.say(doers[0].phrase)):
        event.arguments[Role.TARGET], event.arguments[Role.ORGANIZER] = list(doers), []


def _is_firm(body: Filler) -> bool:
    return body.mention is not None and body.mention.subtype == "company"


def _is_that_one(reading: Reading, before: Candidate, event: Candidate) -> bool:
    """某局检查某厂。(next paragraph:) 该局对当事人罚款5万元: the one whom the check before was of."""
    below = event.frame.sentence.paragraph - before.frame.sentence.paragraph
    said = event.said(reading, Role.TARGET)
    return below == 1 and len(before.arguments.get(Role.TARGET, ())) == 1 and any(map(_HOUSE.fullmatch, said))


def _checks_firm(reading: Reading, event: Candidate) -> bool:
    """Whether one firm alone is checked."""
    mentions = [named_whole(reading, f.phrase) for f in event.arguments.get(Role.TARGET, ())]
    return len(mentions) == 1 and mentions[0] is not None and mentions[0].subtype == "company"


def _called_before(reading: Reading, event: Candidate, candidates: list[Candidate]) -> Filler | None:
    """发现一处非法加油点，…对该加油点予以查封: what was told before by the same word."""
    said = event.said(reading, Role.TARGET)
    if len(said) != 1 or not said[0].startswith("该"):
        return None
    paragraph = event.frame.sentence.paragraph
    for other in reversed([e for e in candidates if e.start < event.start and e.type is event.type]):
        for filler in other.arguments.get(Role.TARGET, ()):
            if other.frame.sentence.paragraph == paragraph and reading.text.endswith(said[0][1:], *filler.phrase):
                return filler if reading.say(filler.phrase) != said[0] else None
    return None


_SEIZES = frozenset(words_of(sections("checks")["found_with"]))


def _goes_on(reading: Reading, before: Candidate, event: Candidate) -> bool:
    """某局检查某公司。…该局依法罚款5万元, 该局责令当事人…: the same authority, not long after, nobody else named."""
    near = event.frame.sentence.paragraph - before.frame.sentence.paragraph in range(_SOON)
    if not near or (event.has(Role.TARGET) and not _only_refers(reading, event)):
        return False
    first, second = (
        {f.mention.name for f in e.arguments.get(Role.ORGANIZER, ()) if f.mention is not None} for e in (before, event)
    )
    return not first.isdisjoint(second)


_HOUSE = re.compile(r"当事人|其|(?:该|涉事|涉案|上述)[^批]{0,3}(?:公司|企业|[厂店户站院所场]|单位|机构)")


def _leave_out_the_wrong(reading: Reading, event: Candidate) -> None:
    """某店自2023年5月起使用过期药品，被罚款: when and with whom it did wrong says nothing of the punishment."""
    for wrong in event.arguments.get(Role.TOPIC, ()):
        clause = reading.clause_around(wrong.phrase.end - 1)
        acts = [event.start, *(f.phrase.start for f in event.arguments.get(Role.ORGANIZER, ()))]
        own = any(clause.start <= at < clause.end for at in acts)
        inside = range(wrong.phrase.start if own else clause.start, wrong.phrase.end)
        for role in _OF_WRONG:
            told = event.arguments.get(role, ())
            event.arguments[role] = [f for f in told if f.phrase.start not in inside or _leads(reading, f, wrong)]


_OF_WRONG = (Role.TIME, Role.END_TIME, Role.CO_ORGANIZER)


def _leads(reading: Reading, time: Filler, wrong: Filler) -> bool:
    """5月9日|，某店… : a day that opens the sentence is that of the news."""
    return reading.sentence_at(time.phrase.start).start == time.phrase.start < wrong.phrase.start


def _is_his(reading: Reading, before: Candidate, event: Candidate) -> bool:
    """给予李某开除党籍处分；由监委给予|其开除公职处分: he whom the sanction before is imposed on."""
    near = before.frame.sentence.paragraph == event.frame.sentence.paragraph
    return near and before.has(Role.TARGET) and reading.text.startswith("其", event.frame.trigger.end)


_YOU = re.compile(r"你(?:单位|公司|店|厂|户|们)?|你[^，。；]{0,4}(?:营业执照|许可证)")
"""某公司等28户企业：…决定吊销你单位营业执照: those to whom the paper is sent."""


def _name_authority(reading: Reading, event: Candidate) -> None:
    """某局公布案例：…被处以罚款: the body that acted before in the paragraph, where nobody else is said to have."""
    if event.has(Role.ORGANIZER) or not event.has(Role.PENALTY):
        return
    start = next(s.start for s in reading.sentences if s.paragraph == event.frame.sentence.paragraph)
    employers = {m.organization for m in reading.mentions.within(start, event.start, Kind.PERSON)}
    if others := _BY_OTHERS.search(reading.text, event.frame.clause_start, event.start):
        if others["who"]:
            event.add(Role.ORGANIZER, Filler(Phrase(*others.span("who"))))
        return
    elsewhere = _other_items(reading, event)
    for body in reversed(reading.mentions.within(start, event.start, Kind.ORGANIZATION, Kind.GROUP)):
        if body.start in elsewhere:
            continue
        heads = _OFFICE.match(reading.text, body.end)
        judges = body.text.endswith(("法院", "中院", "高院")) or not event.frame.said.startswith(_SENTENCED)
        arrests = _ARRESTING.search(body.text) or not event.frame.said.endswith(_ARRESTED)
        if body not in employers and is_authority(body.text) and judges and arrests and not heads:
            whole = body.antecedents[0] if body.antecedents else body
            event.add(Role.ORGANIZER, Filler.of(whole))
            return
    line = reading.text.rfind("\n", 0, event.start) + 1
    if _IN_REGISTER.match(reading.text, line, event.start):
        for body in reading.mentions.within(0, reading.lines[0].end, Kind.ORGANIZATION)[:1]:
            if body.start == 0 and is_authority(body.text):
                event.add(Role.ORGANIZER, Filler.of(body))


def _other_items(reading: Reading, event: Candidate) -> range:
    """典型案例有：甲局查获…；|某店被罚: what the items of its sentence before its own are about."""
    start = event.frame.sentence.start
    own = reading.text.rfind("；", start, event.start) + 1
    return range(max(start, reading.text.find("：", start, own)), own)


_IN_REGISTER = re.compile("(?:行政)?处罚(?:内容|结果|种类|决定)[：:]")
"""某局行政处罚决定公开 with a line 处罚内容：罚款3000元 for each case: it is the body in the title that decided."""
_ARRESTED = ("拘留", "刑拘", "行拘", "逮捕", "批捕", "监视居住")
_ARRESTING = re.compile("公安|警|检察|缉私|法院|国安|海关")
_SENTENCED = ("获刑", "判处", "判刑", "一审判处", "宣判")
_BY_OTHERS = re.compile("曾|此前|之前|(?P<who>当地|属地)(?=[已将对依责])")
"""这家企业曾被罚款, 当地已没收违法所得: not by those told of before."""
_OFFICE = re.compile(
    r"(?:原|时任)?(?:党[组委](?:书记|成员|副书记)|副?[局队站所处科院主]长|副?主任|局长|大队长|支队长|负责人)|令第?\d"
)
"""某局局长被停职, （国务院令第739号）: who works there is punished, not by it; whose decree it is has not acted."""


def _only_refers(reading: Reading, event: Candidate) -> bool:
    """Whether the target is a word that stands for somebody; so many of whom something is told are none (逾期不缴存的
    19家|单位)."""
    told = event.arguments.get(Role.TARGET, [])
    if not told or any(reading.char_before(f.phrase.start) in "家个名户位" for f in told):
        return False
    if any(_SO_MANY_SUCH.search(reading.text, max(0, f.phrase.start - _FAR), f.phrase.start) for f in told):
        return False
    return all(stands_for_somebody(reading, f.phrase) for f in told)


_SO_MANY_SUCH = re.compile(r"[\d两三四五六七八九十]余?[家个名户位][^，。；]{2,30}的$")
"""对2家未取得备案的|商户(下达通知书): several of whom nobody knows the names."""
_FAR = 34


def _read_record(reading: Reading, event: Candidate) -> None:
    """当事人：…。处罚内容：…。作出决定机关：…。: the fields of a record of decisions, as registers give them."""
    start = max(0, event.start - _RECORD)
    fields = list(_FIELD.finditer(reading.text, start, event.start))
    if not fields:
        return
    if not event.has(Role.TARGET) or set(event.said(reading, Role.TARGET)) == {"当事人"}:
        event.arguments[Role.TARGET] = []
        who = Phrase(*fields[-1].span("who"))
        named = [m for m in reading.mentions.within(*who, Kind.ORGANIZATION, Kind.PERSON) if m.start == who.start]
        event.add(Role.TARGET, Filler(who, named[0] if named else None))
    start = fields[-1].end()
    if (deed := _DEED.search(reading.text, start, event.start)) is not None:
        event.arguments[Role.TOPIC] = [Filler(reading.trim(Phrase(*deed.span("what"))))]
    for number in reading.mentions.within(start, event.start, Kind.DOCUMENT)[-1:]:
        if number.subtype == "number":
            event.add(Role.DOCUMENT, Filler.of(number))
    following = _FIELD.search(reading.text, event.start, event.start + _RECORD)
    end = following.start() if following else event.start + _RECORD
    if (by := _BY.search(reading.text, event.start, end)) is not None:
        who = Phrase(*by.span("who"))
        named = reading.mentions.within(*who, Kind.ORGANIZATION)
        event.arguments[Role.ORGANIZER] = [Filler(who, named[0] if named else None)]
