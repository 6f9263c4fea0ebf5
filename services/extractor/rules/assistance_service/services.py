"""Help by what one does: services, advice, consolation, what is set up for people."""

from services.extractor.finders.consoled import cared_for, consoled, quarrels
from services.extractor.finders.gifts import offered
from services.extractor.finders.helped import acts_itself, aided, helped, told_once
from services.extractor.finders.served import (
    done_for_somebody,
    no_wishes,
    served,
    served_before,
    served_for_free,
    unpaid,
)
from services.extractor.lexicons import sections
from services.extractor.rulebook import Trigger

_H = sections("help")
GOING = sections("occasions")["going"]
AT_CLINIC = """
    坐诊带教 义诊带教 巡诊带教 义诊 免费义诊 坐诊 巡诊 问诊
    把脉问诊 把脉 把脉支招 把脉开方 答疑 现场答疑 答疑解惑 会诊 现场咨询
"""
FREE = "免费强制检定 免费检定 免费检测 免费检验 免费校准 免费校验 免费强检 免费检定了 免费检测了 免费检验了 免费校准了"
FOR_NOTHING = "开展 提供 进行 实施 完成 安装 更换 维修 办理 检测 检定 校准 检修 清洗 测量 查验 检查"
_FOR_FREE = "免费提供 无偿提供 义务提供 免费开展 免费为 免费进行 免费提供了 免费开展了 免费进行了"
DONE = "进行 进行了 开展 开展了 提供 提供了 实施 实行 做 做了 作了"
AIDS = """
    帮 帮助 指导 辅导 协助 手把手指导 现场指导 实地指导 上门指导 一对一指导 点对点指导 靠前指导 全程指导 悉心指导
    帮助指导 指导帮助
    主动帮助 及时帮助 现场帮助 上门帮助 现场协助 点对点辅导 一对一辅导 上门辅导 实地帮助
"""
PAIRED = "对口帮扶 对口支援 结对帮扶 定点帮扶 挂钩帮扶"
POINTS_SET_UP = "开放 启用 搭建 增开 新设 布设 设立 开设 设置 开通 增设 推出 设 设立了 开设了 设置了 开通了"
SETS_ABOUT = "进行 开展 展开 进行了 开展了"

TRIGGERS = (
    Trigger(
        """
            推进 实施 开展 组织开展 启动 组织 深入开展 举办 举行 联合开展 联合举办 举办了 开展了
            圆满结束 顺利结束 拉开帷幕 拉开序幕 开场
        """,
        heads=_H["services"],
        telling=offered,
        confidence=0.75,
    ),
    Trigger(
        "开展 提供 给予 进行",
        heads=_H["offers"],
        companions=f"为 向 给 {GOING}",
        before=told_once,
        needs="programme quantity",
        confidence=0.7,
    ),
    Trigger(AT_CLINIC, noun_like=True, closing=True, before=told_once, needs="organizer", confidence=0.6),
    Trigger(
        "提供 开展 进行",
        heads="服务 指导 援助 支持 救助",
        companions="为 向 给",
        before=done_for_somebody,
        needs="quantity",
        confidence=0.55,
    ),
    Trigger(
        "进行 进行了 开展 开展了 实施 提供 提供了 做 做了",
        heads=_H["healths"],
        companions="为 给",
        before=served_before,
        needs="recipient",
        confidence=0.6,
    ),
    Trigger(
        "进行 进行了 开展 开展了",
        heads="义诊 免费义诊 咨询义诊 义诊咨询 健康义诊",
        companions="对 就 针对",
        before=told_once,
        needs="organizer",
        confidence=0.6,
    ),
    Trigger(
        "进行 进行了",
        heads="""
            质量诊断 技术诊断 现场诊断 问诊 把脉问诊
            义诊 义诊活动 免费义诊 巡诊 技术指导 技术帮扶 技术服务 技术支援 现场指导 志愿服务 上门服务 现场服务
            医疗援助 对口帮扶 结对帮扶
        """,
        companions=f"在 {GOING}",
        needs="organizer location",
        confidence=0.6,
    ),
    Trigger(
        """
        免费更换 免费安装 免费加装 免费维修 免费检修 免费清洗 免费改造 免费接送 免费摆渡 免费维护 免费配送 免费发放
        免费加油 免费充电
        """,
        before=unpaid,
        needs="organizer",
        finite=True,
        confidence=0.6,
    ),
    Trigger(FREE, before=told_once, needs="organizer", finite=True, confidence=0.65),
    Trigger(
        "开展 组织开展 开展了",
        heads="服务 保障 服务保障",
        companions=GOING,
        before=told_once,
        needs="organizer & programme",
        confidence=0.6,
    ),
    Trigger(
        "提供 提供了 做好 开展",
        heads="保障服务 服务保障 气象服务 气象保障 供电保障 电力保障 通信保障",
        companions="为",
        before=told_once,
        needs="organizer & programme",
        finite=True,
        confidence=0.55,
    ),
    Trigger(
        FOR_NOTHING,
        companions="为 给 向 替 帮",
        before=served_for_free,
        needs="organizer recipient",
        verbal=True,
        confidence=0.6,
    ),
    Trigger(
        _FOR_FREE,
        heads="服务 检测服务 检定服务 校准服务 指导 检测 检定 检验 校准 体检 义诊 咨询 咨询服务 住宿 食宿 午餐 培训",
        before=told_once,
        needs="organizer & programme quantity recipient",
        finite=True,
        confidence=0.55,
    ),
    Trigger(
        DONE,
        heads=f"{FREE} 免费检查 免费维修 免费检修",
        companions="对 为 给",
        before=told_once,
        needs="organizer",
        finite=True,
        confidence=0.65,
    ),
    Trigger(
        DONE,
        heads=f"{FREE} 免费体检 免费“体检” 免费检测服务 免费检定服务 免费校准服务 免费检测活动 免费检定活动",
        before=told_once,
        needs="organizer & location recipient time",
        finite=True,
        confidence=0.65,
    ),
    Trigger(
        f"{SETS_ABOUT} 完成 完成了 实施",
        heads="校准 现场校准 在线校准 上门校准 计量校准 检定校准 检校 校准工作 量值溯源",
        before=told_once,
        needs="organizer",
        finite=True,
        confidence=0.55,
    ),
    Trigger(
        "提供 开展 进行 提供了",
        heads="服务 指导 援助 支持 救助 帮扶 保障 政策辅导 精准辅导 上门辅导 一对一辅导 咨询 代办",
        before=served_before,
        needs="programme & organizer",
        finite=True,
        confidence=0.55,
    ),
    Trigger(
        f"{AIDS} 帮扶",
        objects=aided,
        before=acts_itself,
        needs="organizer",
        finite=True,
        confidence=0.5,
    ),
    Trigger(
        POINTS_SET_UP, heads=_H["points"], uncounted=True, needs="organizer location", finite=True, confidence=0.55
    ),
    Trigger(
        PAIRED,
        objects=helped,
        needs="organizer",
        verbal=True,
        finite=True,
        confidence=0.6,
    ),
    Trigger(
        _H["serves"],
        before=served_before,
        telling=no_wishes,
        companions="为 给 帮 替",
        needs="recipient",
        finite=True,
        confidence=0.55,
    ),
    Trigger(
        """
            减免 免除 免费检定 免费检测 免费校准 义诊 免费义诊 巡诊 免费体检 免费发放 免费维修 免费办理 代办 垫付
            资助
        """,
        companions="为 向 给 对",
        before=told_once,
        needs="recipient",
        verbal=True,
        uncounted=True,
        confidence=0.6,
    ),
    Trigger(
        "追回 追讨 讨回 垫付",
        nouns="欠薪 工资 薪 损失 赔偿 货款 押金 定金 订金 预付款 退款 学费",
        companions="为 帮 帮助 替",
        confidence=0.6,
    ),
    Trigger(
        "实行 实施 推出 提供 开展 进行 进行了",
        heads=_H["free"],
        companions="对 为 向",
        before=told_once,
        needs="organizer & recipient",
        confidence=0.55,
    ),
    Trigger(
        SETS_ABOUT,
        heads="慰问 走访慰问 看望慰问 亲切慰问 慰问看望 走访看望 上门慰问 集中慰问 节日慰问 专项慰问",
        light=True,
        needs="organizer & recipient location",
        confidence=0.6,
    ),
    Trigger(_H["consoles"], objects=consoled, before=told_once, finite=True, needs="organizer", confidence=0.6),
    Trigger(_H["consoles"], companions=GOING, finite=True, before=told_once, needs="recipient", confidence=0.6),
    Trigger(_H["visits_them"], objects=cared_for, before=told_once, finite=True, needs="organizer", confidence=0.6),
    Trigger(_H["brings"], noun_like=True, closing=True, before=told_once, needs="organizer", confidence=0.55),
    Trigger(_H["settles"], objects=quarrels, before=told_once, uncounted=True, needs="organizer", confidence=0.55),
    Trigger(
        "服务 送服务 送上服务",
        companions="为",
        before=served,
        closing=True,
        finite=True,
        needs="recipient",
        confidence=0.6,
    ),
)
