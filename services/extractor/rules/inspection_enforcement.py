"""Inspection and enforcement: a body checks somebody, investigates, orders or punishes."""

from schemas.events import EventType, Role
from services.extractor.fillers import bodies, nominals
from services.extractor.rulebook import Rule, Slot, Trigger

RULE = Rule(
    type=EventType.INSPECTION_ENFORCEMENT,
    triggers=(
        Trigger(
            "开展 组织开展 进行 实施 组织 启动 联合开展 集中开展 部署开展",
            heads="""
                检查 专项检查 检查行动 专项检查行动 抽查 监督抽查 督查 执法 执法检查 执法行动 巡查 排查 督导 核查
                调查 监督检查 突击检查 飞行检查 大检查 督导检查 检查工作 现场检查
            """,
            confidence=0.8,
        ),
        Trigger("责令 查处 立案查处 立案调查 查封 扣押 没收 吊销 处以罚款", confidence=0.7),
        Trigger("检查 抽查 排查 督查 督导", noun_like=True, confidence=0.6),
    ),
    slots=(
        Slot(Role.ORGANIZER, "由 被 subject", bodies),
        Slot(Role.TARGET, "对 针对", nominals),
    ),
    identity="organizer target",
)
