"""Competitions and interlaboratory comparisons."""

from schemas.events import EventType, Role
from services.extractor.fillers import bodies, groups, nominals
from services.extractor.rulebook import Rule, Slot, Trigger

RULE = Rule(
    type=EventType.COMPETITION_COMPARISON,
    triggers=(
        Trigger(
            "举办 举行 开展 组织 组织开展 组织举办 承办 主办 联合举办 启动 开幕",
            heads="""
                大赛 竞赛 比赛 比武 大比武 比对 技能大赛 知识竞赛 锦标赛 挑战赛 邀请赛 演讲比赛 擂台赛 能力验证
                计量比对 决赛 总决赛 选拔赛 技能竞赛 职业技能大赛 竞赛活动 比武活动 创新大赛 辩论赛
            """,
            confidence=0.85,
        ),
    ),
    slots=(
        Slot(Role.NAME, "name", nominals),
        Slot(Role.ORGANIZER, "由 subject", bodies),
        Slot(Role.CO_ORGANIZER, "会同 联合", bodies),
        Slot(Role.PARTICIPANT, "组织", groups),
    ),
    part_of="meeting",
    identity="name organizer",
)
