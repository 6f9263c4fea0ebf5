"""Which types of events people come together for."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from schemas.events import EventType, Role
from services.extractor.finders.fillers import Filler, nominal
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Kind
from services.extractor.rulebook import words_of
from services.extractor.telling.candidate import Candidate

GATHERINGS = (
    EventType.MEETING,
    EventType.AGREEMENT_SIGNING,
    EventType.TRAINING_LECTURE,
    EventType.COMPETITION_COMPARISON,
    EventType.ORGANIZATION_FOUNDING,
    EventType.CAMPAIGN,
    EventType.AWARD_ACCREDITATION,
)
HELD = (
    *(t for t in GATHERINGS if t not in (EventType.ORGANIZATION_FOUNDING, EventType.AWARD_ACCREDITATION)),
    EventType.OTHER,
)
SHOWS = ("show", "ceremony")
"""Subtypes of what has no type of its own that people come together for."""
MAIN = (
    EventType.MEETING,
    EventType.AGREEMENT_SIGNING,
    EventType.TRAINING_LECTURE,
    EventType.COMPETITION_COMPARISON,
)
"""What people attend, before all else."""
CALLED_BY = (Role.NAME, Role.PROGRAMME, Role.AGREEMENT, Role.FOUNDED)
"""What a gathering is called by."""
VISITS = (EventType.VISIT_RESEARCH, EventType.INSPECTION_ENFORCEMENT)
_KINDS = {
    "会议 大会 论坛 峰会 年会 座谈会 研讨会 发布会 推进会 报告会 洽谈会 博览会 博会 展会 交流会 推介会 对接会 盛会": (
        EventType.MEETING,
    ),
    "大赛 竞赛 比赛 赛事 赛道 选拔赛 锦标赛 邀请赛 擂台赛 对抗赛 比武 比对 能力验证 比较试验 运动会 马拉松": (
        EventType.COMPETITION_COMPARISON,
    ),
    "培训 培训班 研修班 讲座 演练 演习 课程 集训 授课": (EventType.TRAINING_LECTURE,),
    "活动 系列活动 仪式 行动 专项行动": (*GATHERINGS, EventType.ASSISTANCE_SERVICE, EventType.INSPECTION_ENFORCEMENT),
    "评价 监测评价 监测 测评 考核 评估 评选 评审 推选 调查": (
        EventType.EVALUATION_RANKING,
        EventType.AWARD_ACCREDITATION,
    ),
    "工程 项目 展览 事故 火灾 地震 案件 爆炸 灾害 拍卖 摇号": (EventType.OTHER,),
    "联盟 工作组 学会 协会 学院 中心 研究院 基地": (EventType.ORGANIZATION_FOUNDING,),
    "签约": (EventType.AGREEMENT_SIGNING,),
    "检查 抽查 抽检 督查 审计 核查": (EventType.INSPECTION_ENFORCEMENT,),
}
"""What an event is called by its kind, and which types are called so."""
TYPES_CALLED = {kind: types for kinds, types in _KINDS.items() for kind in kinds.split()}


def each_gathering(reading: Reading, told: Candidate) -> list[Candidate]:
    """举行了甲论坛、乙圆桌会议和丙对接会: a meeting for each name of the list, each on its day where there is one for
    each; anything else, what is held as one with another too (甲大会暨乙论坛), as it is."""
    days = _days_apart(reading, told)
    role = Role.PROGRAMME if days and not told.has(Role.NAME) else Role.NAME
    names = told.arguments.get(role, ())
    if not (told.type is EventType.MEETING or days) or not names or any("暨" in reading.say(f.phrase) for f in names):
        return [told]
    members = [m for f in names for m in split_list(reading, f.phrase, commas=False)]
    nouns = words_of(told.trigger.heads)
    if len(members) < 2 or not all(m.end - m.start > _KIND and reading.say(m).endswith(nouns) for m in members):
        return [told]
    if len(names) > 1 and len(days) != len(members):
        return [told]
    every = [told]
    for member in members[1:]:
        shared = {role: list(fillers) for role, fillers in told.arguments.items() if role in _OF_ALL}
        every.append(replace(told, name=member, arguments={**shared, role: nominal(reading, member)}))
    told.name = members[0]
    told.arguments[role] = nominal(reading, members[0])
    if len(days) == len(every):
        for one, day in zip(every, days, strict=True):
            one.arguments[Role.TIME] = [day]
            one.arguments.pop(Role.END_TIME, None)
    return every


def _days_apart(reading: Reading, told: Candidate) -> list[Filler]:
    """于5月9日和5月16日|分别(召开甲会和乙会), 分别于…: the days of those that are held apart; none
    where it is told of one."""
    days = reading.mentions.within(told.frame.zone.start, told.start, Kind.TIME)[-_MOST_APART:]
    apart = [m for m in days if m.subtype == "day"]
    joined = all(reading.text[a.end : b.start] in _JOINTS for a, b in pairwise(apart))
    told_apart = len(apart) > 1 and joined
    told_apart = told_apart and (
        "分别" in reading.text[apart[-1].end : told.start]
        or reading.text.endswith(("分别于", "分别在", "先后于", "分别"), 0, apart[0].start)
    )
    return [Filler.of(m) for m in apart] if told_apart else []


_MOST_APART = 4
_JOINTS = ("、", "和", "及", "与", "以及")
_OF_ALL = frozenset({Role.TIME, Role.END_TIME, Role.LOCATION, Role.ORGANIZER})
"""What is told of all of a list."""
_KIND = 3
"""Characters of a noun that alone names no gathering."""
