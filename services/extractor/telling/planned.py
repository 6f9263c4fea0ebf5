"""Whether what is only planned says enough to be told: a day, a title, a figure."""

from __future__ import annotations

import re

from schemas.events import EventType, Role
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.words import WordKind
from services.extractor.mentions import Kind
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.told_before import THIS


def definite(reading: Reading, candidate: Candidate) -> bool:
    """What is only planned is told if it has a day, title or figure: 将于10日召开…, 将提供300万元; 每两年 is no day."""
    if candidate.type is not EventType.CALL_FOR_PROPOSALS and _PLEASE.match(reading.text, candidate.frame.clause_start):
        return False
    begins = candidate.type is EventType.OTHER and candidate.trigger.subtype in _BEGINS
    if candidate.stance.tense == "generic" and (
        begins
        or (candidate.type in _SINGLE and not candidate.has(Role.QUANTITY))
        or (candidate.type in _OF_AUTHORITY and not candidate.has(Role.ORGANIZER))
    ):
        return False  # 每季度至少开展1次巡查, 每周二至周日开放, 不定期举行拍卖会
    if candidate.stance.modality != "planned" or candidate.type in _PLANNED_ANYHOW:
        return True
    if candidate.has(Role.QUANTITY) or (candidate.name and "“" in reading.say(candidate.name)):
        return True
    if any("《" in said or "拟" in said for said in candidate.said(reading, Role.DOCUMENT)):
        return True  # 将出台《办法》, 公示拟录用名单; not 将及时公布抽查结果
    if candidate.type is EventType.POLICY_ISSUANCE and candidate.has(Role.TIME):
        return True  # 国务院22日宣布将实施全面重组计划
    if candidate.type is EventType.AWARD_ACCREDITATION and candidate.has(Role.RECIPIENT) and candidate.has(Role.NAME):
        return reading.char_before(candidate.start) == "拟"  # 拟推荐某某为先进工作者: made known before it is decided
    if candidate.frame.said in ("作出", "给予") and _TO_YOU.match(reading.text, candidate.frame.clause_start):
        return True  # 我局拟对你单位作出吊销营业执照的行政处罚
    if (
        candidate.frame.said in _TAKES_FROM
        and candidate.has(Role.PENALTY)
        and "拟" in reading.text[candidate.frame.clause_start : candidate.start]
    ):
        return any(f.mention is not None for f in candidate.arguments.get(Role.TARGET, ()))  # 拟将某公司列入名单
    appointed = candidate.arguments.get(Role.TARGET, ()) if candidate.type is EventType.PERSONNEL else ()
    if any(f.mention is not None and f.mention.kind is Kind.PERSON for f in appointed):
        return True  # 李明拟任某局局长
    zone = _where_planned(candidate.frame)
    if begins and reading.mentions.within(candidate.frame.clause_start, zone.end, Kind.TIME):
        zone = Phrase(candidate.frame.clause_start, zone.end)  # 5月9日开工，预计2027年建成
    times = candidate.arguments.get(Role.TIME, ())
    said = [m for f in times if (m := f.mention) and m.time and m.subtype != "set" and zone.start <= m.start]
    name = candidate.name
    own = name is not None and not reading.say(name).startswith(THIS)
    named = candidate.type is EventType.COMPETITION_COMPARISON or (candidate.type is EventType.MEETING and own)
    placed = named and candidate.has(Role.NAME) and candidate.has(Role.LOCATION)
    dated = (placed or candidate.type in _OF_AUTHORITY) and any(m.time and m.time.value for m in said)
    if dated or any(m.subtype == "day" for m in said):
        return True
    days = any(m.subtype == "from" and m.time and m.time.granularity == "day" for m in said)
    if days and candidate.has(Role.END_TIME) and candidate.type is EventType.VISIT_RESEARCH:
        return True  # 将于7月10日至11日访问巴西
    if days and begins:
        return True  # 某桥将于6月18日起通车
    return days and own


def _where_planned(frame: Frame) -> Phrase:
    """The verb's zone with those of the verbs before it that it goes on from, back to the one whose plan it shares:
    22日将开展宣传，并召开座谈会."""
    first = frame
    while not first.kinds & WordKind.FUTURE and first.follows is not None:
        first = first.follows
    planned = first if first.kinds & WordKind.FUTURE else frame
    return Phrase(planned.zone.start, frame.zone.end)


_TO_YOU = re.compile("[^，。；]{0,16}拟(?:依法)?对你")
_TAKES_FROM = frozenset(["列入", "纳入", "撤销", "吊销", "注销", "取消"])
_BEGINS = ("opening", "suspension", "closure", "traffic")
"""What is news as soon as it is said from which day on it is to be so."""

_SINGLE = frozenset({EventType.OTHER, EventType.MEETING})
"""Types that are news where they happen once."""
_OF_AUTHORITY = frozenset({EventType.CAMPAIGN, EventType.POLICY_ISSUANCE, EventType.INSPECTION_ENFORCEMENT})
"""Types that are news as soon as a body says in which month or year it will act."""
_PLANNED_ANYHOW = frozenset({EventType.PRODUCT_RECALL, EventType.STATEMENT, EventType.CALL_FOR_PROPOSALS})
_PLEASE = re.compile(r"[\s　]*请(?:[各你贵]|有关|相关|广大)")
"""请你会按照章程开展活动: what others are asked to do; a call is such."""
