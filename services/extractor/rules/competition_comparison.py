"""Competitions and interlaboratory comparisons."""

import re

from schemas.events import EventType, Role
from services.extractor.bodies import bodies, groups, partners
from services.extractor.fillers import Filler, nominal, nominals
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.rulebook import Rule, Slot, Trigger

_CONTEST = re.compile(r"(?:赛|竞赛|比武|比对|验证|比拼)$")


def _contests(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Each contest of a list; the whole phrase where its parts are none (理论知识与技能大赛)."""
    parts = nominals(reading, phrase)
    return parts if all(_CONTEST.search(reading.say(f.phrase)) for f in parts) else nominal(reading, phrase)


RULE = Rule(
    type=EventType.COMPETITION_COMPARISON,
    triggers=(
        Trigger(
            "举办 举行 开展 组织 组织开展 组织举办 承办 主办 联合举办 启动 开幕",
            heads="""
                大赛 竞赛 比赛 比武 大比武 比对 技能大赛 知识竞赛 锦标赛 挑战赛 邀请赛 演讲比赛 擂台赛 能力验证
                计量比对 决赛 总决赛 选拔赛 技能竞赛 职业技能大赛 竞赛活动 比武活动 创新大赛 辩论赛 赛 联赛 杯赛
            """,
            confidence=0.85,
        ),
    ),
    slots=(
        Slot(Role.NAME, "name", _contests),
        Slot(Role.CO_ORGANIZER, "承办 协办", bodies),
        Slot(Role.ORGANIZER, "由 subject", bodies),
        Slot(Role.CO_ORGANIZER, "会同 联合", partners),
        Slot(Role.PARTICIPANT, "组织", groups),
    ),
    part_of="meeting",
    identity="time name | name organizer",
    likeness="name organizer",
)
