"""Assistance and services: a body helps, funds, donates to or serves others."""

from schemas.events import EventType, Role
from services.extractor.bodies import bodies
from services.extractor.fillers import nominal, nominals, quantities
from services.extractor.rulebook import Rule, Slot, Trigger

RULE = Rule(
    type=EventType.ASSISTANCE_SERVICE,
    triggers=(
        Trigger(
            "推进 实施 开展 组织开展 启动 组织",
            heads="""
                帮扶 帮扶工程 志愿服务 服务活动 志愿服务活动 技术服务 上门服务 援助 救助 帮扶活动 结对帮扶
                惠民服务 技术帮扶 对口帮扶 对口支援
            """,
            confidence=0.75,
        ),
        Trigger(
            "开展 提供", heads="服务 巡检服务 技术支持 检定服务 校准服务 检测服务", companions="为 向", confidence=0.7
        ),
        Trigger(
            "提供 安排 落实 拨付 下达 发放",
            nouns="支持 资金 经费 补贴 补助 贷款 援助",
            objects=quantities,
            confidence=0.7,
        ),
        Trigger("捐赠 捐款 资助 援助", noun_like=True, confidence=0.7),
    ),
    slots=(
        Slot(Role.PROGRAMME, "name", nominal),
        Slot(Role.ORGANIZER, "由 subject", bodies),
        Slot(Role.RECIPIENT, "为 向 给", nominals),
        Slot(Role.QUANTITY, "object", quantities),
    ),
    needs="programme quantity recipient",
    identity="programme organizer | organizer recipient quantity",
    likeness="programme organizer recipient",
)
