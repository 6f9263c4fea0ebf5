"""How long what is told lasts: 为期三天的论坛, 试用期一年, 会期四天, told in its sentence or one about it."""

from __future__ import annotations

from collections.abc import Collection

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Kind, Mention
from services.extractor.supplements.attended import called_this
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.gatherings import GATHERINGS

_LASTS = re.compile(
    r"(?:(?P<post>试用期|任期|聘期|挂职期)|(?P<held>为期|历时|历经|会期|展期|用时|时长|经过|持续|一连|赛期|学期|培训期|培训时间|培训时长|服务期|(?<=[，（])(?:学习|跟班|跟岗|挂职|锻炼|交流|会议|活动)?时[间长]为?)|(?P<there>连续|仅用|用|耗时)|"
    r"(?P<term>(?P<force>(?:有效|施行|试行)期限?)|筹建期|建设期|建设周期|总?工期|期限|合作期|"
    r"(?:征集|申报|报名|招募|受理|征稿|投稿|征求意见|公示|活动|展出|展览)(?:时间|期限?)))[：:约近了共均设定 为是]*$"
)
_TO_COME = re.compile("将|拟|计划")
_LEAD = 9
_OF_CHECK = re.compile(r"的[^，。；]{0,10}(?:检查|抽查|督查|排查|抽检|巡查|执法|整治|行动)(?:行动|工作)?(?:中|期间|里)")
"""在为期3天的|专项检查中: a check told before."""
_OF_CONTEST = re.compile("的?(?:紧张|激烈|精彩|有序|、|而|的){0,5}(?:角逐|比拼|较量|竞技|鏖战|激战|对决|比试|争夺)")
"""经过两天的|激烈角逐，甲队获得…: the contest, not what was won."""
_OF_TALKS = re.compile("的[^，。；]{0,8}(?:劝说|劝解|调解|沟通|协商|协调|疏导|磋商|释法|耐心说服)")
"""经过近两个小时的|耐心劝说: a dispute that was settled, told before."""
_OF_VISIT = re.compile("(?:访问|到访|来访|考察|调研|行程)[^，。；]{0,4}$")
"""此次访问|为期两天: a visit told before."""
_OF_DRIVE = re.compile("(?:行动|整治|攻坚战?|治理)[^，。；]{0,4}$")
"""此次行动|为期9个月: a drive told before, not the ceremony at which it began."""
_DRIVES = frozenset({EventType.CAMPAIGN, EventType.INSPECTION_ENFORCEMENT})
_OWNERS = {
    "协议 合同 备忘录 意向书 合作": (EventType.AGREEMENT_SIGNING,),
    "征集 申报 报名 招募 受理 征稿 投稿 征求意见": (EventType.CALL_FOR_PROPOSALS, EventType.COMPETITION_COMPARISON),
    "工期 建设 施工": (EventType.OTHER,),
    "公示": (EventType.POLICY_ISSUANCE,),
}
"""Of what a term may be said further on, by the words of its clause, and of which events told before it is then."""
_OF_KIND = re.compile(r"[\s　]*(?P<kind>峰会|大会|会议|论坛|展会|博览会|[大比竞]赛|培训班?|演练)[^，。；]{0,3}$")
"""峰会|为期两天: of the gathering that is called so, whatever was told since."""
_POSTS = frozenset({EventType.PERSONNEL})
_HELD = frozenset(GATHERINGS) | {
    EventType.EVALUATION_RANKING,
    EventType.VISIT_RESEARCH,
    EventType.INSPECTION_ENFORCEMENT,
    EventType.ASSISTANCE_SERVICE,
    EventType.OTHER,
    EventType.PERSONNEL,
    EventType.CALL_FOR_PROPOSALS,
}
_IN_FORCE = frozenset({EventType.POLICY_ISSUANCE, EventType.AWARD_ACCREDITATION})
"""《办法》自5月1日起施行，有效期两年: what holds for a time."""
_WHOLE = frozenset(GATHERINGS) - {EventType.AWARD_ACCREDITATION, EventType.ORGANIZATION_FOUNDING}


def add_durations(reading: Reading, events: list[Candidate]) -> None:
    """Give each length of time to the event that lasts so long."""
    for mention in reading.mentions.of(Kind.DURATION):
        lead = _LASTS.search(reading.text, max(0, mention.start - _LEAD), mention.start)
        if lead is None or any(f.mention is mention for e in events for f in e.arguments.get(Role.DURATION, ())):
            continue
        host = _host(reading, events, mention, lead)
        if host is not None and not host.has(Role.DURATION):
            host.add(Role.DURATION, Filler.of(mention))


def _host(reading: Reading, events: list[Candidate], mention: Mention, lead: re.Match[str]) -> Candidate | None:
    """The event of the sentence that is told before the words or that they describe; else the gathering before."""
    sentence = reading.sentence_index(mention.start)
    if _OF_DRIVE.search(reading.text, clause_start(reading, mention), lead.start()):
        drives = [e for e in events if e.type in _DRIVES and e.start < mention.start]
        if drives:
            return drives[-1]
    shown = (lead["term"] or "").startswith("公示")
    types_here = _POSTS if lead["post"] else _HELD | _IN_FORCE if lead["force"] or shown else _HELD
    here = [e for e in events if e.type in types_here and sentence in e.evidence]
    if lead["there"]:  # 已连续六年开展: of the verb of its own clause alone
        clause = reading.clause_around(mention.start)
        return next((e for e in here if mention.end <= e.start < clause.end and not e.frame.attributive), None)
    if _OF_CONTEST.match(reading.text, mention.end):
        contests = [e for e in events if e.type is EventType.COMPETITION_COMPARISON and e.start < mention.start]
        return contests[-1] if contests else next((e for e in here if e.type is EventType.COMPETITION_COMPARISON), None)
    if _OF_TALKS.match(reading.text, mention.end):
        settled = [e for e in events if e.type is EventType.ASSISTANCE_SERVICE and e.start < mention.end + _LEAD]
        return settled[-1] if settled else None
    described = reading.text.startswith("的", mention.end)
    before = [e for e in here if e.frame.sentence.number == sentence and _end(e) < mention.start]
    behind = [e for e in here if e not in before]
    if described and before and reading.text.find("，", _end(before[-1]), mention.start) < 0:
        return before[-1]  # 举办了为期三天的培训班
    if described and behind:
        return behind[0]
    if before:
        return before[-1]
    if behind:
        return behind[0]
    if described and _TO_COME.search(reading.text, clause_start(reading, mention), lead.start()):
        return None  # 还将开展为期一周的行动: of none that was told
    types: Collection[EventType] = _WHOLE
    if _OF_CHECK.match(reading.text, mention.end):
        types = (EventType.INSPECTION_ENFORCEMENT, EventType.CAMPAIGN)
    if lead["held"] is not None and _OF_VISIT.search(reading.text, clause_start(reading, mention), lead.start()):
        types = (EventType.VISIT_RESEARCH,)
    if lead["held"] is None:
        types = _types_of_term(reading, mention) if lead["term"] else ()
    paragraph = reading.sentences[sentence].paragraph
    told = [e for e in events if e.type in types and e.start < mention.start and not _is_ceremony(reading, e)]
    near = [e for e in told if any(paragraph - reading.sentences[i].paragraph <= 1 for i in e.evidence)]
    held = [e for e in events if e.type in _HELD and e.start < mention.start]
    near = called_this(reading, held, reading.sentences[sentence].start) or near
    if lead["held"] and (kind := _OF_KIND.match(reading.text, reading.sentences[sentence].start, lead.start())):
        near = [e for e in held if any(n.endswith(kind["kind"]) for n in e.said(reading, Role.NAME))] or near
    return near[-1] if near else None


def _is_ceremony(reading: Reading, event: Candidate) -> bool:
    """举行开幕式。…比赛历时两天: what it opens lasts, not the ceremony."""
    return event.name is not None and reading.say(event.name).endswith(("式", "典礼"))


def clause_start(reading: Reading, mention: Mention) -> int:
    """Where the clause of a mention begins."""
    return reading.clause_around(mention.start).start


def _types_of_term(reading: Reading, term: Mention) -> Collection[EventType]:
    """协议有效期为五年, 征集时间为两个月: which events have such a term, as its clause says."""
    said = reading.text[clause_start(reading, term) : term.start]
    return next((types for words, types in _OWNERS.items() if any(word in said for word in words.split())), ())


def _end(event: Candidate) -> int:
    return event.frame.trigger.end
