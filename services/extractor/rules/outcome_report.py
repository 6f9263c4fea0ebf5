"""Outcomes: figures that say what was reached, spent, done or is aimed at."""

from schemas.events import EventType, Role
from services.extractor.fillers import bodies, quantities
from services.extractor.rulebook import Rule, Slot, Trigger

RULE = Rule(
    type=EventType.OUTCOME_REPORT,
    triggers=(
        Trigger(
            """
                达 达到 突破 增长 下降 完成 实现 投入 累计 覆盖 服务 减免 新增 建成 开通 新开通 检查 查处 立案查处
                办理 受理 培训 发放 超过 投资 签署 为企业减免 共服务 检定 校准 检测 抽检 抽查 排查 整改 解决 化解
                减少 增加 提升 节约 节省 惠及 帮助 挽回 征收
            """,
            objects=quantities,
            confidence=0.7,
        ),
    ),
    slots=(
        Slot(Role.QUANTITY, "sentence", quantities),
        Slot(Role.ORGANIZER, "由 subject", bodies),
    ),
    needs="quantity",
    identity="quantity organizer",
)
