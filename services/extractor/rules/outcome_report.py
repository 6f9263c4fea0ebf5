"""Outcomes: figures that say what was reached, spent, done or is aimed at."""

import re

from schemas.events import EventType, QuantityValue, Role
from services.extractor.bodies import bodies
from services.extractor.fillers import Filler, leading_places, nominal, quantities
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.rulebook import Rule, Slot, Trigger

_MANY = 10
"""A single figure below this is an outcome only with another beside it."""


def _figures(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The figures of a phrase, where they are worth reporting: money, shares, many things, or several figures."""
    found = quantities(reading, phrase)
    values = [f.mention.quantity for f in found if f.mention is not None and f.mention.quantity is not None]
    return found if is_telling(values) else []


def is_telling(values: list[QuantityValue]) -> bool:
    """Whether figures are worth reporting: money, shares, many things, or several."""
    return len(values) > 1 or any(v.value >= _MANY or v.unit in _TELLING for v in values)


_TELLING = ("%", "元", "个百分点", "倍", "年")


def _next_figure(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The figure right behind a noun that measures (债务余额1200亿元, 合格率为98%)."""
    lead = _COPULA.match(reading.text, phrase.start, phrase.end)
    start = lead.end() if lead else phrase.start
    return [f for f in quantities(reading, phrase)[:1] if f.phrase.start == start]


_COPULA = re.compile(r"(?:约|为|是|达到?|共计?|近|超过?|仅)*")


_WORK = ("工作", "任务", "工程", "项目", "改造", "建设", "编制", "修订", "整改", "升级", "验收")


def _work(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A piece of work that was completed: no figure, but a name."""
    return [] if quantities(reading, phrase) or not reading.say(phrase).endswith(_WORK) else nominal(reading, phrase)


RULE = Rule(
    type=EventType.OUTCOME_REPORT,
    triggers=(
        Trigger(
            """
                达 达到 突破 增长 下降 上升 上涨 提高 回升 回落 降低 完成 实现 投入 累计 覆盖 服务 减免 新增
                建成 开通 新开通 检查 查处 立案查处 立案 办理 受理 办结 培训 发放 超过 投资 签署 共服务 检定
                校准 检测 抽检 抽查 排查 整改 解决 化解 减少 增加 提升 节约 节省 惠及 帮助 挽回 征收 出动 下架
                查获 缴获 抓获 收到 破获
                查封 扣押 封存 没收 罚没 接待 建立 培育 支出 成交 销售 发行 引进 清理 清运 拆除 种植 监测 输送
                走访 发现 处罚 收缴 募集 筹集 拨付 兑现 共有 已有 现有 约占 占 比例为 总量为 总额为 率为 值为
                同比增长 同比下降 包括 开展 组织 举办
            """,
            counted=True,
            objects=_figures,
            confidence=0.6,
        ),
        Trigger(
            "余额 限额 合计 总额 总量 产值 收入 销售额 营业收入 净利润 平均期限 覆盖率 合格率 增加值 总产值 存款 贷款",
            counted=True,
            objects=_next_figure,
            noun=True,
            confidence=0.55,
        ),
        Trigger(
            "完成 建成 全面完成 顺利完成 竣工 通车 投运 正式投用 投入使用 投入运营",
            needs="time",
            objects=_work,
            confidence=0.6,
        ),
    ),
    slots=(
        Slot(Role.NAME, "object", _work, verbs="完成 建成 全面完成 顺利完成 竣工 通车 投运 正式投用 投入使用 投入运营"),
        Slot(Role.QUANTITY, "sentence", quantities),
        Slot(Role.ORGANIZER, "由 subject", bodies),
        Slot(Role.LOCATION, "subject", leading_places),
    ),
    needs="quantity name",
    identity="time quantity",
    likeness="quantity organizer",
)
