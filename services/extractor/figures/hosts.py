"""Sentences whose figures are those of an event told before: 120名选手同场竞技; 800余人参会; 火灾造成3人受伤."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor.figures.people import counts_heads
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Mention, Sentence
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.gatherings import CALLED_BY, GATHERINGS, MAIN

_KINDS = {
    "会议 大会 论坛 峰会 年会 座谈会 研讨会 发布会 推进会 报告会 洽谈会 博览会 展会 交流会 推介会 对接会 盛会": (
        EventType.MEETING,
    ),
    "大赛 竞赛 比赛 赛事 赛道 选拔赛 锦标赛 邀请赛 擂台赛 对抗赛 比武 比对 运动会 马拉松": (
        EventType.COMPETITION_COMPARISON,
    ),
    "培训 培训班 研修班 讲座 演练 演习 课程 集训 授课": (EventType.TRAINING_LECTURE,),
    "活动 系列活动 仪式 行动 专项行动": (*GATHERINGS, EventType.ASSISTANCE_SERVICE, EventType.INSPECTION_ENFORCEMENT),
    "评价 监测评价 测评 考核 评估 评选 评审 推选 调查": (EventType.EVALUATION_RANKING, EventType.AWARD_ACCREDITATION),
    "工程 项目 展览 事故 火灾 地震 案件 爆炸 灾害 拍卖 摇号": (EventType.OTHER,),
    "联盟 工作组 学会 协会 学院 中心 研究院 基地": (EventType.ORGANIZATION_FOUNDING,),
    "签约": (EventType.AGREEMENT_SIGNING,),
    "检查 抽查 督查 审计 核查": (EventType.INSPECTION_ENFORCEMENT,),
}
"""What an event is called by its kind, and which types are called so."""
_TYPES = {kind: types for kinds, types in _KINDS.items() for kind in kinds.split()}
_OPENING = re.compile(
    r"[\s　]*(?:据(?:了解|悉|介绍)，)?(?P<ref>本届|本次|本|此次|该次|该|这次|这场|当天的?|整场|整个)?"
    rf"(?P<kind>{'|'.join(sorted(_TYPES, key=len, reverse=True))})"
    r"(?!期间|以来|结束|之?后|[上中前]|时(?!间|长)|[\u4e00-\u9fff]{0,2}(?:办法|条例|方案|标准|规则))"
)
_ATTENDED = re.compile(
    r"参加|出席|参会|与会|参训|参赛|参演|参展|观摩|见证|旁听|聆听|列席|到场|同场竞技|角逐|观看|收看|同台|参比|展开研讨|展开讨论"
)
_COMPETE = re.compile(r"(?:支?(?:代表队|队伍|参赛队)|[位名]?(?:选手|运动员|队员|裁判员))|报名|晋级|入围")
_STRUCK = re.compile(
    r"[^，。；]{0,12}?(?:造成|致使|导致|致)[^，。；]{0,10}\d[^，。；]{0,6}(?:死亡|遇难|受伤|失踪|伤|倒塌|受灾|被困)"
)
_FAR = 8
"""An event told more sentences ago is meant only by its own name."""
_NEAR = 1
"""Who came is told in the paragraph of the event or the next one."""


_MEMBERS = re.compile(r"[”』]?(?:目前|现|已|首批|共)*(?:汇聚|汇集|集聚|凝聚|吸纳|由|有|拥有|涵盖|下设|设有|设)")
_BODY = 4
"""The last characters of a body's name that tell it from others of an article."""


def _made_up(reading: Reading, sentence: Sentence, told: Sequence[Candidate]) -> Candidate | None:
    """该联盟汇聚21家院所: the founding told before of the body that opens the sentence, whose members are counted."""
    for event in reversed(told):
        near = 0 < sentence.number - event.frame.sentence.number <= _FAR
        if event.type is not EventType.ORGANIZATION_FOUNDING or not near:
            continue
        for name in event.said(reading, Role.FOUNDED):
            end = reading.text.find(name[-_BODY:], sentence.start, sentence.start + len(name) + _BODY)
            if len(name) > _BODY and end >= 0 and _MEMBERS.match(reading.text, end + _BODY):
                return event
    return None


def host_of(
    reading: Reading, sentence: Sentence, figures: Sequence[Mention], told: Sequence[Candidate]
) -> Candidate | None:
    """The event, of those told before the sentence, whose figures its figures are; None where they are of none."""
    if founded := _made_up(reading, sentence, told):
        return founded
    opening = _OPENING.match(reading.text, sentence.start, sentence.end)
    struck = _STRUCK.match(reading.text, sentence.start, sentence.end)
    heads = [f for f in figures if counts_heads(reading, f)]
    if not (opening or struck or heads):
        return None
    before = [c for c in told if c.start < sentence.start and c.type is not EventType.STATEMENT]
    if opening is not None:
        types = _TYPES[opening["kind"]]
        near = [c for c in before if c.type in types and sentence.number - c.frame.sentence.number <= _FAR]
        if types[0] is EventType.EVALUATION_RANKING:  # who did best in it is told of the evaluation, too
            near = [c for c in near if c.type is types[0]] or near
        if opening["kind"] in ("工程", "项目"):  # 该项目: the one that the paragraph tells of
            near = [c for c in near if c.frame.sentence.paragraph == sentence.paragraph]
        refers = opening["ref"] or types[0] in MAIN
        if near and (refers or any(opening["kind"] in name for c in near for name in c.said(reading, *CALLED_BY))):
            return near[-1]
    if struck:
        happened = [
            c for c in before if c.type is EventType.OTHER and sentence.number - c.frame.sentence.number <= _NEAR + 1
        ]
        return happened[-1] if happened else None
    near = [c for c in before if sentence.paragraph - c.frame.sentence.paragraph <= _NEAR]
    if heads and _ATTENDED.search(reading.text, heads[0].end, sentence.end):
        held = [c for c in near if c.type in GATHERINGS]
        return held[-1] if held else None
    contests = [c for c in near if c.type is EventType.COMPETITION_COMPARISON]
    if contests and any(_COMPETE.match(reading.text, f.end) for f in heads):
        return contests[-1]
    return None
