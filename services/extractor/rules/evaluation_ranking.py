"""Evaluations and rankings: a body assesses, ranks or selects others."""

from schemas.events import EventType, Role
from services.extractor.bodies import bodies
from services.extractor.fillers import documents, nominal, nominals
from services.extractor.rulebook import Rule, Slot, Trigger

RULE = Rule(
    type=EventType.EVALUATION_RANKING,
    triggers=(
        Trigger(
            "开展 组织开展 公布 发布 组织 启动 进行 实施",
            heads="""
                排行 排行榜 排名 评价 评估 考核 评选 测评 评定 榜单 评比 评选活动 满意度调查 评价工作 评估工作
                考核工作 排名情况 分级评价 考核评价 绩效评价
            """,
            confidence=0.75,
        ),
    ),
    slots=(
        Slot(Role.PROGRAMME, "name", nominal),
        Slot(Role.ORGANIZER, "由 subject", bodies),
        Slot(Role.TARGET, "对 针对", nominals),
        Slot(Role.DOCUMENT, "根据 按照 依据", documents),
    ),
    identity="programme organizer | time programme",
    likeness="programme organizer",
)
