"""Campaigns: a body starts or carries on an action, rectification, publicity drive or project with a name."""

from schemas.events import EventType, Role
from services.extractor.fillers import bodies, nominal
from services.extractor.rulebook import Rule, Slot, Trigger

RULE = Rule(
    type=EventType.CAMPAIGN,
    triggers=(
        Trigger(
            """
                开展 组织开展 启动 正式启动 实施 组织实施 发起 共同发起 推进 深入开展 集中开展 部署开展 部署 打响
                牵头开展 联合开展
            """,
            heads="""
                行动 专项行动 专项整治 整治 专项治理 治理 专项整治行动 活动 宣传活动 主题活动 宣传 工程 攻坚 攻坚战
                宣传周 宣传月 活动周 活动月 质量月 集中整治 大整治 百日行动 三年行动 试点
            """,
            confidence=0.8,
        ),
    ),
    slots=(
        Slot(Role.PROGRAMME, "name", nominal),
        Slot(Role.ORGANIZER, "由 subject", bodies),
        Slot(Role.CO_ORGANIZER, "会同 联合", bodies),
    ),
    identity="programme organizer",
)
