"""Inspection and enforcement: a body checks somebody, investigates, orders or punishes."""

import re

from schemas.events import EventType, Role
from services.extractor.finders.culprits import (
    caught,
    charged,
    culprits,
    deeds,
    defendants,
    faulty,
    found_faulty,
    indicted,
    moved,
    seizures,
    sellers,
    sold_goods,
    told_faulty,
)
from services.extractor.finders.fillers import persons
from services.extractor.finders.inspected import (
    accused,
    checked,
    checks,
    investigated,
    listed_places,
    ordered,
    talked_to,
    tallies,
    visited,
)
from services.extractor.finders.inspectors import (
    authorities,
    called_at,
    checkers,
    examined_by,
    inspectors,
    led_along,
    overseers,
    premises,
    suffered,
    while_checking,
)
from services.extractor.finders.offenders import offenders
from services.extractor.finders.sanctions import SIGNS, penalties, what_is_ordered
from services.extractor.finders.travellers import company
from services.extractor.finders.wrongs import concerns, faults, found_there, matters_gone_over, wrongs
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.rulebook import Rule, Slot, Trigger

_SUMMING = re.compile(r"累计|截至|截止|一共|总共|以来|近年|全年|[共均](?=[检抽查排查出发核])|目前")


_WHOLE = re.compile(
    r"累计|截至|以来|全年|上半年|下半年|季度|[前首][一二三四五六七八九十两\d]{1,2}个?月|1[—-]\d+月|去年|历年|年度"
)


def _one_act(reading: Reading, phrase: Phrase) -> bool:
    """A deed of a day, not the sum of a season (今年首九个月，共侦破…; 截至27日，查扣…)."""
    return _WHOLE.search(reading.text, *phrase) is None


def _single_act(reading: Reading, phrase: Phrase) -> bool:
    """A deed, not the sum of many (今年以来，累计检查…)."""
    summed = _SUMMING.search(reading.text, phrase.start, phrase.end + 1)
    done_by = reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.GROUP)
    return bool(done_by and not summed)


def _by_others(reading: Reading, phrase: Phrase) -> bool:
    """Not what somebody does about himself (当事人主动采取措施停止相关行为)."""
    return _BY_THEMSELVES.search(reading.text, *phrase) is None


_BY_THEMSELVES = re.compile(r"(?:主动|自行|自觉|积极)(?:采取[^，。；]{0,4}措施)?$")


_CHECKS = """
    检查 专项检查 检查行动 专项检查行动 抽查 监督抽查 督查 执法 执法检查 执法行动 巡查 排查 督导 核查 调查 监督检查
    突击检查 飞行检查 大检查 督导检查 督察 环保督察 检查工作 现场检查 联合检查 联合执法 专项执法 抽检 监督抽检
    专项抽检 专项抽查 抽样检验 抽样检测 风险监测 大排查 暗访 明察暗访 暗访检查 回头看 交叉检查 专项督查 专项督导
    综合督查 实地督查 专项执法行动 专项执法检查 执法工作 排查工作 抽查工作 抽检工作 督查工作 专项巡视 巡视 巡察
    常规巡视 专项审计 审计 审计调查 立案调查 反垄断调查 调查取证 事故调查 反倾销调查 网络安全审查 安全审查 稽查
    专项稽查 清查 清查行动 集中清查 集中行动 统一行动 收网行动 抓捕行动 隐患排查 隐患排查整治 安全检查 执法监测 夜查
    夜查行动 突击行动 核查工作 飞检 体检式检查 联合督查 督促检查 日常检查 巡回检查 质量抽查 监督执法 计量检查
    价格检查 缺陷调查 缺陷调查程序 调查程序 立案调查程序 挂牌督办 追查 复核 复检 兴奋剂检查 卫生监督 监督监测
    排查行动 拉网式检查 专项排查 地毯式排查 起底式排查 全覆盖检查
"""
_LIGHT = """
    调查 检查 核查 督查 抽查 处罚 排查 监督检查 抽检 监督抽检 抽样检验 抽样检测 巡查 督导 暗访 核验 突击检查
    监督抽查 检测 检验 查验 查处 约谈 集体约谈 审查 稽查 清查 执法检查 行政处罚 立案 立案调查 立案侦查 查封 扣押
    取缔 拆除 销毁 集中销毁 公开销毁 督导检查 现场检查 暗访检查 随机抽查 抽样检查 抽样 抽样送检 强制检定 监督检测
    实地检查 检查指导 全面检查 审计 巡视 巡察 曝光 询问 搜查 抓捕 强制拆除 封存 行政约谈 提醒约谈 立案查处 查缴
    比对检测 检定 现场检定 监听监看 兴奋剂检查 复检 复核 复核检测 鉴定 技术鉴定 缺陷分析 缺陷调查 追查 体检 询问调查
    现场核查 实地核查 突击抽查 公开审理 开庭审理 公开宣判 一审宣判 通报批评 专项检查 安全检查 隐患排查 随机检查
    例行检查 监测 专项监测 公开通报 点名批评 滞留 行政警告 先行登记保存 登记保存 责令改正 约谈提醒 采样监测 取样监测
    公开曝光 没收 全部没收 依法没收 暂扣 收缴 登记封存 强行拆除 查封扣押 扣押封存
"""
_POLICE = """
    抓获 刑拘 逮捕 批捕 侦破 破获 捣毁 查获 缴获 起诉 批准逮捕 公开审理 开庭审理 公开开庭审理 审理 宣判 公开宣判
    一审宣判 一审公开审理 一审公开宣判 一审公开开庭审理 审结 打掉 端掉 铲除 查扣 收缴 截获 扣留 抓捕归案 摧毁 移送起诉
    查缴 侦办 公诉 押解 解救 拦截 斩断 督办 挂牌督办 联合督办
"""
_CHARGED = """
    提起公诉 采取强制措施 立案侦查 刑事拘留 立案审查调查 立案审查 审查调查 作出逮捕决定 作出刑事拘留
    采取刑事强制措施 提起诉讼 立案调查 立案 启动调查 启动问责 公开宣判 宣判 公开开庭审理 一审宣判 监视居住
    采取留置措施 批准逮捕 决定逮捕 作出批准逮捕决定
"""
_TALKED = "约谈 约谈了 集体约谈 行政约谈 提醒约谈 警示约谈 紧急约谈 函询 点名批评 公开谴责 点名通报"
_FOUND = "发现 查实 查明"
_COUNTED = """
    抽查 抽查了 抽检 抽检了 监督抽查 监督抽检 检查 检查了 排查 排查了 查处 查处了 抽取 抽取了 抽样检测 抽样检验 检测
    检测了 检验 检验了 查封 扣押 查验 立案查处 核查 巡查 销毁 取缔 查缴 查扣 收缴 没收 拆除 强制拆除 下架 通报下架
    立案 抽测 检定 强制检定 关停 封停 封禁 封存 关闭 处置 查删 端掉 打掉 取缔了 查封了 扣押了 查获 截获 缴获
"""
_DESTROYED = "销毁 公开销毁 取缔 强制拆除 退运 退运出境 封禁 永久封禁 无限期封禁 封停"
_IMPOSED = """
    作 依法作 给予 处以 并处罚款 并处罚金 处罚款 处以罚款 并处以 判处 判处罚金 并处 科处 予以 作出 做出 作出了
    下达 开出 开具
    采取 采取了 依法判处 一审判处 追究 出具 实施 实施了 施以 处罚 并给予 并予以 决定给予 领到
"""
_SUFFERED = "被停职检查 被罚 遭罚 接受 迎来 获刑 收到 接到 受到 遭到 遭"
"""Verbs of those who are checked or punished."""
_BIDS = "责令 勒令 责成 饬令 下令 并责令 同时责令 限令"
_MEASURES = """
    罚款 处以罚款 判罚款 吊销 没收 撤销 注销 暂停 停止 叫停 暂停进口 暂停办理
    
"""
"""Verbs that name the measure themselves: what stands behind them is none of those who are punished."""
_ORDERED = f"{_BIDS} {_MEASURES}"

_TAKEN_FROM = """
    取消 收回 撤回 列入 纳入 记入 暂扣 冻结 追缴 停赛 禁赛 处罚款 处罚 警告 开除 摘牌 禁止 解除 终止 限期整改 停业整顿
"""
"""Verbs that name the measure themselves, and are said of much else besides."""

_DECIDED = "制发 制发了 作出 作出了 做出 做出了 给予 予以 下达 下达了 下发 送达 开具 开出 出具 发出"
_DECISIONS = """
    行政处罚 行政处罚决定 处罚决定 逮捕决定 裁定 判决 一审判决 二审判决 终审判决 二审裁定 终审裁定 处理决定
    处分决定 纪律处分 政务处分 行政处罚决定书 处罚决定书 责令改正通知书 责令整改通知书 整改通知书 限期整改通知书
    责令限期改正通知书 监督意见书 卫生监督意见书 警示函 监管函 关注函 问询函 罚单 告知书 停工通知书
    责令停产通知书 通知书 意见书 建议书 决定书 停工令 修葺令 整改令 返工通知 整改通知 停工通知 听证告知书
    检察建议 检察建议书 监管建议书 监管意见书 监察建议书 监管措施 行政监管措施 强制措施
"""
_JUDGED = "判处 依法判处 一审判处 获刑 宣判 公开宣判 一审宣判 一审公开宣判"
_HELD = """
    逮捕 刑拘 拘留 行政拘留 开除党籍 开除公职 开除党籍和公职 开除 撤职 停职 行拘 抓获 查处 处罚 行政处罚 双开
    通报批评 移送司法机关 下架 约谈 关停 封禁 移送审查起诉 查封 取缔 判刑 拘捕 停职检查 留置 叫停 查获 罚款
"""
_SEIZED = f"""
    {_HELD} 控制 拘传 免职 执行逮捕 控告 检控 传唤 诫勉谈话 判罚款 科处 暂停 停赛 禁赛 列入 取消 警告 吊销 没收 责令
    拘押
"""
_DEALT = "叫停 下架 封停 封禁 关停 查封 扣押 停职检查 通报批评 约谈提醒 封存 点名批评 诫勉谈话 提醒谈话"
"""What is done with whom 对 aims at."""
_CAUGHT = "被捕 落网 被拘 被捕归案"
_OPENED = "立案 立案调查 立案侦查 提起公诉 移送审查起诉 移送起诉"
"""How a case goes on whose parties were told before."""
_EXAMINED = "检验 检测 抽检 复检 复核 鉴定 复核检测 检验检测 技术鉴定 化验 检定 论证 核查 检查 调查"
_SEEN = "经查 检查发现 经检查发现 经检查 现场检查发现 经现场检查 经核查 经调查 经现场核查"
_CHARGES = "起诉指控 指控 指控称"
_ACCUSED = "落案起诉 起诉 指控 控告 通缉 引渡 传唤 逮捕 刑拘 拘捕 拘留 批捕 制裁"

RULE = Rule(
    type=EventType.INSPECTION_ENFORCEMENT,
    triggers=(
        Trigger(
            """
                开展 组织开展 实施 组织 启动 联合开展 集中开展 部署开展 展开 开展了 组织实施 联合组织 组织了 牵头开展
                深入开展 部署 开始 开始了 联合组织开展 接受 全面开展 启动了 迎来 完成 发起
            """,
            heads=_CHECKS,
            confidence=0.8,
        ),
        Trigger(
            "进行 进行了 展开 展开了 开展 开展了 予以 加以 组织进行 实施 实施了 依法进行 依法予以",
            heads=_LIGHT,
            light=True,
            companions="对 对于 就 针对",
            needs="organizer visitor location penalty",
            confidence=0.8,
        ),
        Trigger(_POLICE, objects=culprits, before=_one_act, confidence=0.75),
        Trigger(f"{_POLICE} 控制 带回 押送", before=moved, confidence=0.7),
        Trigger(_CHARGED, companions="对 就", confidence=0.75),
        Trigger(_DECIDED, heads=_DECISIONS, light=True, companions="对 就 向 给 因", confidence=0.75),
        Trigger(
            "反馈",
            heads="巡视情况 督察情况 巡察情况 督察意见 巡视意见 检查情况 审计情况",
            companions="向",
            confidence=0.7,
        ),
        Trigger(_ACCUSED, objects=charged, confidence=0.65),
        Trigger(_SEEN, before=called_at, needs="target", subtype="site_check", confidence=0.55),
        Trigger(
            "提起 提起了", heads="诉讼 公诉 反垄断诉讼 公益诉讼 行政诉讼 集体诉讼 仲裁", needs="target", confidence=0.6
        ),
        Trigger(_CHARGES, noun_like=True, needs="organizer", before=_single_act, confidence=0.65),
        Trigger(f"{_CHARGED} {_SEIZED}", before=suffered, needs="target", confidence=0.7),
        Trigger(f"{_CHARGED} {_HELD}", companions="被 由", needs="target", confidence=0.7),
        Trigger(_TAKEN_FROM, marks=SIGNS, telling=penalties, needs="target", companions="被 对 由 因", confidence=0.65),
        Trigger(_TAKEN_FROM, marks=SIGNS, telling=penalties, needs="organizer", confidence=0.6),
        Trigger(_DEALT, companions="对", uncounted=True, needs="target", confidence=0.65),
        Trigger(_CAUGHT, needs="target", finite=True, closing=True, confidence=0.65),
        Trigger(_OPENED, closing=True, needs="organizer", confidence=0.6),
        Trigger(
            "发现 查出", before=while_checking, finite=True, needs="organizer", subtype="site_check", confidence=0.55
        ),
        Trigger("不符合 检出", before=sold_goods, needs="target", confidence=0.5),
        Trigger("查明 查明了 查实", noun_like=True, needs="organizer", confidence=0.55),
        Trigger(_ORDERED, before=_by_others, telling=penalties, confidence=0.8),
        Trigger("罚没", telling=penalties, before=_one_act, confidence=0.75),
        Trigger(_BIDS, telling=what_is_ordered, needs="organizer", confidence=0.65),
        Trigger(_IMPOSED, before=_by_others, marks=SIGNS, telling=penalties, confidence=0.75),
        Trigger(_SUFFERED, marks=SIGNS, telling=penalties, needs="target", confidence=0.7),
        Trigger(_TALKED, noun_like=True, needs="target", confidence=0.8),
        Trigger("查处 立案查处 立案调查 查封 扣押", uncounted=True, needs="organizer penalty", confidence=0.7),
        Trigger(_DESTROYED, uncounted=True, noun_like=True, needs="organizer target", confidence=0.65),
        Trigger("销毁 销毁了 集中销毁 公开销毁", before=_one_act, noun_like=True, needs="target", confidence=0.6),
        Trigger("退运出境 永久封禁 无限期封禁", uncounted=True, needs="organizer target", confidence=0.7),
        Trigger(
            _COUNTED,
            before=_single_act,
            noun_like=True,
            counted=True,
            objects=checked,
            needs="organizer",
            confidence=0.6,
        ),
        Trigger("发现 查实 查明", before=inspectors, needs="target location", subtype="site_check", confidence=0.6),
        Trigger(_EXAMINED, before=examined_by, closing=True, needs="organizer", confidence=0.55),
        Trigger(
            """
            检查 抽查 排查 督查 督导 抽检 巡查 检查指导 督导检查 暗访 督察 搜查 夜查 突击搜查 查验 核查 突击检查
            突查 随机抽查 监督检查 监督抽查 复检
            """,
            noun_like=True,
            uncounted=True,
            needs="organizer visitor location",
            confidence=0.6,
        ),
    ),
    slots=(
        Slot(Role.ORGANIZER, "由 被 doer", authorities, but=f"{_SUFFERED} 不符合 检出"),
        Slot(Role.ORGANIZER, "经", authorities, verbs=f"{_TALKED} {_SEIZED} 进行 进行了"),
        Slot(Role.ORGANIZER, "object", accused, verbs=_SUFFERED),
        Slot(Role.ORGANIZER, "在", overseers),
        Slot(Role.ORGANIZER, "told", examined_by, verbs=_EXAMINED),
        Slot(Role.TARGET, "behind", faulty, verbs=_EXAMINED),
        Slot(Role.TARGET, "told", sellers, verbs="不符合 检出"),
        Slot(
            Role.VISITOR,
            "subject",
            persons,
            but=f"{_TALKED} {_POLICE} {_IMPOSED} {_ORDERED} {_SUFFERED} {_CHARGED} {_SEIZED} {_CAUGHT} {_TAKEN_FROM}",
        ),
        Slot(Role.PROGRAMME, "name", checks, but=f"进行 进行了 展开 展开了 予以 加以 接受 迎来 反馈 {_DECIDED}"),
        Slot(Role.PARTICIPANT, "组织 率 率领 带领", company),
        Slot(Role.PARTICIPANT, "subject", led_along),
        Slot(Role.LOCATION, "object whom", listed_places),
        Slot(Role.TARGET, "told", called_at, verbs=_SEEN),
        Slot(Role.TARGET, "told", offenders, verbs=_OPENED),
        Slot(Role.TARGET, "subject before", caught, verbs=_CAUGHT),
        Slot(Role.TARGET, "object", found_faulty, verbs="发现 查出 查明 查明了 查实"),
        Slot(Role.TARGET, "behind", told_faulty, verbs="发现 查出"),
        Slot(Role.ORGANIZER, "told", checkers, verbs="发现 查出"),
        Slot(Role.TARGET, "subject 鉴于", defendants, verbs=_SUFFERED),
        Slot(
            Role.TARGET,
            "whom 到 来到 赴 深入 走进 前往 进驻 thing",
            visited,
            but=f"{_TALKED} {_POLICE} {_FOUND} {_SUFFERED} {_ORDERED} {_ACCUSED} {_CHARGES} {_SEEN} {_CHARGED} "
            f"{_TAKEN_FROM} {_IMPOSED} 不符合 检出",
        ),
        Slot(Role.TARGET, "thing whom", ordered, verbs=_BIDS),
        Slot(Role.TARGET, "whom", ordered, verbs=f"{_MEASURES} {_TAKEN_FROM} {_IMPOSED}"),
        Slot(Role.TARGET, "thing", accused, verbs=f"{_MEASURES} {_TAKEN_FROM}"),
        Slot(Role.TARGET, "passive", defendants),
        Slot(Role.TARGET, "undergoer", defendants, verbs=f"{_CHARGED} {_HELD}"),
        Slot(Role.TARGET, "object", charged, verbs=_ACCUSED),
        Slot(Role.TARGET, "object behind", indicted, verbs=_CHARGES),
        Slot(Role.TARGET, "向 给", checked, verbs=f"{_DECIDED} 反馈"),
        Slot(Role.TARGET, "object", culprits, verbs=_POLICE),
        Slot(Role.TARGET, "told", moved, verbs=f"{_POLICE} 控制 带回 押送"),
        Slot(Role.TARGET, "object behind", talked_to, verbs=_TALKED),
        Slot(Role.TARGET, "whom", investigated, verbs=_CHARGED),
        Slot(Role.TARGET, "alone", defendants, verbs=_DESTROYED),
        Slot(Role.TARGET, "在", premises, verbs=_FOUND),
        Slot(Role.QUANTITY, "whom alone behind", tallies, all=True),
        Slot(Role.TOPIC, "told", wrongs, verbs=f"{_IMPOSED} {_ORDERED} {_SUFFERED} {_CHARGED} {_SEIZED} {_TAKEN_FROM}"),
        Slot(Role.TOPIC, "behind", faults, verbs=_FOUND),
        Slot(Role.TOPIC, "behind", found_there, but=_FOUND),
        Slot(Role.TOPIC, "就 围绕", concerns),
        Slot(Role.TOPIC, "对", matters_gone_over),
        Slot(Role.PENALTY, "object", seizures, verbs="予以 加以 进行 进行了"),
        Slot(Role.PENALTY, "telling", penalties, but=f"{_JUDGED} {_DECIDED}"),
        Slot(Role.PENALTY, "telling", what_is_ordered, verbs=_BIDS),
        Slot(Role.PENALTY, "telling", deeds, verbs=_DEALT),
        Slot(Role.PENALTY, "behind telling", penalties, verbs=f"{_JUDGED} {_DECIDED}", all=True),
    ),
    needs="target programme penalty quantity topic",
    identity="time organizer target | time organizer programme | organizer target penalty",
    likeness="organizer programme target",
)
