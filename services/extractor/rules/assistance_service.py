"""Assistance and services: a body helps, funds, donates to or serves others."""

from schemas.events import EventType, Role
from services.extractor.finders.consoled import (
    cared_for,
    consoled,
    given_back,
    goes_there,
    goes_to_rescue,
    is_sent_to_help,
    quarrels,
    sent_to_help,
    stricken_places,
    swindles,
    threats,
)
from services.extractor.finders.fillers import quantities, titled_documents
from services.extractor.finders.gifts import (
    carriers,
    donors,
    endowed,
    gift_givers,
    gift_takers,
    given,
    given_away,
    givers,
    giving_sides,
    in_hands,
    nameable,
    offered,
    receivers,
    receiving_sides,
    supported,
)
from services.extractor.finders.groups import groups
from services.extractor.finders.happenings import destinations, struck_once
from services.extractor.finders.helped import (
    acts_itself,
    aided,
    at_home,
    damaged,
    helped,
    owners,
    people_served,
    served,
    served_before,
    so_many,
    told_once,
)
from services.extractor.finders.rescued import hospitals, people_carried, people_saved, relief
from services.extractor.finders.scenes import all_over
from services.extractor.finders.travellers import visitors
from services.extractor.finders.whereabouts import reached
from services.extractor.lexicons import sections
from services.extractor.rulebook import Rule, Slot, Trigger

_SENDS = "派出 派遣 增派 选派 组派 抽调 集结 出动 调派 紧急派出 紧急调派 先期调派 调集 紧急调集 前置 增援 驰援"
_SENDS_TEAMS = "派出 派 派遣 增派 选派 组派 紧急派出 连夜派出 抽调 抽派"
_REINFORCES = "驰援 增援 火速驰援 星夜驰援 紧急驰援 遂行增援 跨省增援 跨市增援 跨区增援 紧急增援"
_BUILD = "捐建 援建 捐资 捐资援建 捐资兴建 出资援建"
_GIVEN_TO = "捐至 捐给 捐往 捐赠给 捐献给 捐助给 赠送给"
_MONEY = "资助 援助 救助 帮扶 支援 对口支援 对口帮扶 结对帮扶 接济 扶持"

_PROVIDED = "安排 紧急安排 安排了 追加"
_ALLOTTED = "拨付 下达 下拨 划拨 紧急拨付 紧急下达 紧急下拨 预拨 紧急预拨 预下达 先期支援 支援 资助 援助"
_AT_CLINIC = "义诊 免费义诊 坐诊 巡诊 问诊 把脉问诊 把脉 把脉支招 把脉开方 答疑 现场答疑 答疑解惑 会诊 现场咨询"
_GIFTS = "送去 送来 送上 送上了 送去了 送达 发放 转交 转达"
_GAVE = "发了 送了 捐了 赠了 发放了 带去 带来 带去了 带来了 发给 送给 发到 分发到"
_FREE = "免费检定 免费检测 免费检验 免费校准 免费强检 免费检定了 免费检测了 免费检验了 免费校准了"
_DONE = "进行 进行了 开展 开展了 提供 提供了 实施"
_AIDS = "帮 帮助 指导 辅导 协助"
_PAIRED = "对口帮扶 对口支援 结对帮扶 定点帮扶 挂钩帮扶"
_RECEIVES = "领取 领到 领回 拿回 取回 领回了 拿回了 拿到 拿到了 获赠 受赠 获捐"
_POINTS_SET_UP = "开放 启用 搭建 增开 新设 布设 设立 开设 设置 开通 增设 推出 设 设立了 开设了 设置了 开通了"
_HANDED = "递到 送到 交到 发到 分发到 发放到 转交到 送进 交还到"

H = sections("help")
_GIVE = H["give"]
_CONSOLES = f"{H['consoles']} {H['visits_them']}"
_SETS_ABOUT = "进行 开展 展开 进行了 开展了"

RULE = Rule(
    type=EventType.ASSISTANCE_SERVICE,
    triggers=(
        Trigger(
            "举行 举办 开展 举行了 举办了 隆重举行 启动",
            heads=H["ceremonies"],
            subtype="ceremony",
            confidence=0.75,
        ),
        Trigger(
            """
                推进 实施 开展 组织开展 启动 组织 深入开展 举办 举行 联合开展 联合举办 举办了 开展了
                圆满结束 顺利结束 拉开帷幕 拉开序幕
            """,
            heads=H["services"],
            telling=offered,
            confidence=0.75,
        ),
        Trigger(
            "开展 提供 给予 进行",
            heads=H["offers"],
            companions="为 向 给 深入 走进 到 赴 前往",
            before=told_once,
            needs="programme quantity",
            confidence=0.7,
        ),
        Trigger(
            f"{_ALLOTTED} {_PROVIDED}",
            marks="支持 帮助 援助 助力",
            objects=quantities,
            needs="organizer & recipient & quantity",
            confidence=0.6,
        ),
        Trigger(
            """
                提供 安排 落实 拨付 下达 下拨 发放 发给 划拨 紧急拨付 紧急下达 紧急下拨 预拨 紧急预拨 预下达 紧急安排
                追加 追加安排 再次下达 提前下达 争取 筹集 募集 筹措 筹得 募得 募集到 筹集到 批准
            """,
            nouns=H["sums"],
            objects=quantities,
            needs="organizer recipient",
            confidence=0.7,
        ),
        Trigger(
            H["pays"],
            nouns=H["paid"],
            objects=quantities,
            companions="向 为 给",
            before=given_back,
            needs="organizer & recipient",
            confidence=0.6,
        ),
        Trigger(_SENDS, telling=goes_to_rescue, before=told_once, needs="organizer", confidence=0.6),
        Trigger(
            _SENDS,
            nouns=H["forces"],
            objects=so_many,
            before=told_once,
            needs="organizer",
            confidence=0.6,
        ),
        Trigger(
            "派出 派遣 增派 组派 抽调 调派 紧急派出 紧急调派 调集 紧急调集 集结",
            nouns="医疗队 救援队 抢险队 抢修队 服务队 小分队 突击队 救援力量 救援人员 抢险队伍 应急队伍 消防力量",
            before=told_once,
            needs="organizer recipient",
            confidence=0.55,
        ),
        Trigger(
            _SENDS,
            companions="向 为",
            nouns="专家 医生 医师 护士 教师 老师 队员",
            objects=so_many,
            before=told_once,
            needs="organizer & recipient",
            confidence=0.6,
        ),
        Trigger(_SENDS_TEAMS, telling=is_sent_to_help, before=told_once, needs="organizer", confidence=0.6),
        Trigger(H["saved"], objects=people_saved, before=told_once, verbal=True, finite=True, confidence=0.65),
        Trigger(H["rescued"], before=struck_once, closing=True, finite=True, needs="recipient", confidence=0.7),
        Trigger(H["carried"], before=people_carried, finite=True, confidence=0.6),
        Trigger(H["carried"], objects=hospitals, finite=True, confidence=0.6),
        Trigger(
            "开展 展开 实施 参与 参加 投入 组织 组织开展 全力开展 进行 投身",
            heads=H["rescues"],
            needs="organizer",
            confidence=0.6,
        ),
        Trigger(
            "搜救 救援 施救 搜寻 救助 抢救 抢险救援",
            verbal=True,
            closing=True,
            before=goes_there,
            needs="organizer",
            confidence=0.55,
        ),
        Trigger(
            "赶赴 奔赴 驰援 增援 赶往 挺进 开赴 分赴 支援 连夜赶赴 紧急赶赴 第一时间赶赴 火速驰援 星夜驰援 紧急驰援",
            nouns="震区 灾区 震中 救援 抢险 救灾 扑救 搜救 火场 受灾 增援 防汛 抗洪 救治 险段 事故现场",
            needs="organizer",
            confidence=0.6,
        ),
        Trigger(_REINFORCES, closing=True, needs="organizer", confidence=0.6),
        Trigger(_REINFORCES, objects=destinations, before=told_once, needs="organizer", confidence=0.6),
        Trigger("抢通 抢修 抢修恢复", objects=damaged, before=told_once, needs="organizer", confidence=0.55),
        Trigger(_AT_CLINIC, noun_like=True, closing=True, before=told_once, needs="organizer", confidence=0.6),
        Trigger(_HANDED, objects=in_hands, confidence=0.6),
        Trigger(
            "提供 开展 进行",
            heads="服务 指导 援助 支持 救助",
            companions="为 向 给",
            before=told_once,
            needs="quantity",
            confidence=0.55,
        ),
        Trigger(
            "进行 进行了 开展 开展了 实施 提供 提供了 做 做了",
            heads=H["healths"],
            companions="为 给",
            before=served_before,
            needs="recipient",
            confidence=0.6,
        ),
        Trigger(
            "进行 进行了",
            heads="""
                义诊 义诊活动 免费义诊 巡诊 技术指导 技术帮扶 技术服务 技术支援 现场指导 志愿服务 上门服务 现场服务
                医疗援助 对口帮扶 结对帮扶
            """,
            companions="到 赴 深入 走进 来到 前往 在",
            needs="organizer location",
            confidence=0.6,
        ),
        Trigger(_FREE, before=told_once, needs="organizer", finite=True, confidence=0.65),
        Trigger(
            _DONE,
            heads=f"{_FREE} 免费检查 免费维修 免费检修",
            companions="对 为 给",
            before=told_once,
            needs="organizer",
            finite=True,
            confidence=0.65,
        ),
        Trigger(
            f"{_SETS_ABOUT} 完成 完成了 实施",
            heads="校准 现场校准 在线校准 上门校准 计量校准 检定校准 检校 校准工作 量值溯源",
            before=told_once,
            needs="organizer",
            finite=True,
            confidence=0.55,
        ),
        Trigger(
            "提供 开展 进行 提供了",
            heads="服务 指导 援助 支持 救助 帮扶 保障",
            before=served_before,
            needs="programme & organizer",
            finite=True,
            confidence=0.55,
        ),
        Trigger(
            f"{_AIDS} 帮扶",
            objects=aided,
            before=acts_itself,
            needs="organizer",
            finite=True,
            confidence=0.5,
        ),
        Trigger(
            _POINTS_SET_UP, heads=H["points"], uncounted=True, needs="organizer location", finite=True, confidence=0.55
        ),
        Trigger("获赠 受赠 获捐", needs="recipient", finite=True, verbal=True, confidence=0.65),
        Trigger(
            _PAIRED,
            objects=helped,
            needs="organizer",
            verbal=True,
            finite=True,
            confidence=0.6,
        ),
        Trigger(
            H["serves"], before=served_before, companions="为 给 帮 替", needs="recipient", finite=True, confidence=0.55
        ),
        Trigger(
            """
                减免 免除 免费检定 免费检测 免费校准 义诊 免费义诊 巡诊 免费体检 免费发放 免费维修 免费办理 代办 垫付
                资助
            """,
            companions="为 向 给 对",
            needs="recipient",
            verbal=True,
            uncounted=True,
            confidence=0.6,
        ),
        Trigger("追回 追讨 讨回 垫付", nouns="欠薪 工资 薪 损失 赔偿 货款", companions="为 帮 帮助 替", confidence=0.6),
        Trigger(
            f"赠送 送出 捐出 派发 分发 颁发 免费发放 免费赠送 供应 低价供应 平价供应 {_GIFTS} {_GAVE}",
            nouns=H["goods"],
            before=told_once,
            needs="recipient",
            confidence=0.65,
        ),
        Trigger(
            "实行 实施 推出 提供 开展 进行 进行了",
            heads=H["free"],
            companions="对 为 向",
            before=told_once,
            needs="organizer & recipient",
            confidence=0.55,
        ),
        Trigger(
            "领回 拿回 取回 领回了 拿回了 拿到 拿到了",
            nouns="欠薪 拖欠 工资 工钱 血汗钱 被骗 被盗 货款 财物",
            finite=True,
            confidence=0.6,
        ),
        Trigger(
            "领取 领到", nouns="补贴 补助 慰问 救助 物资 奖金 消费券 卡 助学金 礼包", counted=True, confidence=0.65
        ),
        Trigger(_BUILD, finite=True, needs="name recipient quantity", confidence=0.7),
        Trigger(_GIVE, before=given_away, verbal=True, needs="recipient quantity name document", confidence=0.75),
        Trigger(
            f"捐款 拨款 紧急拨款 {_MONEY}",
            noun_like=True,
            before=told_once,
            finite=True,
            needs="recipient quantity",
            confidence=0.7,
        ),
        Trigger(
            _SETS_ABOUT,
            heads="慰问 走访慰问 看望慰问 亲切慰问 慰问看望 走访看望 上门慰问 集中慰问 节日慰问 专项慰问",
            light=True,
            needs="organizer & recipient location",
            confidence=0.6,
        ),
        Trigger(H["consoles"], objects=consoled, before=told_once, finite=True, needs="organizer", confidence=0.6),
        Trigger(H["visits_them"], objects=cared_for, before=told_once, finite=True, needs="organizer", confidence=0.6),
        Trigger(
            H["returns"], companions="向 为 给 将 把", before=given_back, finite=True, needs="recipient", confidence=0.6
        ),
        Trigger(H["arrives"], before=relief, finite=True, needs="recipient quantity location", confidence=0.6),
        Trigger(H["brings"], noun_like=True, closing=True, before=told_once, needs="organizer", confidence=0.55),
        Trigger(
            H["quenches"],
            objects=threats,
            before=told_once,
            verbal=True,
            finite=True,
            needs="organizer",
            confidence=0.55,
        ),
        Trigger(H["dissuades"], objects=swindles, before=told_once, finite=True, needs="organizer", confidence=0.55),
        Trigger(H["blood"], noun_like=True, closing=True, before=told_once, needs="organizer", confidence=0.55),
        Trigger(H["settles"], objects=quarrels, before=told_once, uncounted=True, needs="organizer", confidence=0.55),
        Trigger(
            "服务 送服务 送上服务", companions="为", before=served, closing=True, needs="recipient", confidence=0.6
        ),
    ),
    slots=(
        Slot(Role.PROGRAMME, "name", nameable),
        Slot(Role.NAME, "object", given, verbs=_BUILD),
        Slot(Role.DOCUMENT, "object", titled_documents, verbs=_GIVE),
        Slot(Role.ORGANIZER, "代表 由 subject", givers, verbs=f"{_GIVE} 捐款"),
        Slot(Role.ORGANIZER, "由 subject", givers, but=f"{_RECEIVES} {H['carried']} {H['rescued']} {_GIVE} 捐款"),
        Slot(Role.ORGANIZER, "由 被 subject", carriers, verbs=H["carried"]),
        Slot(Role.ORGANIZER, "own", donors, verbs=f"{_GIVE} {_AIDS} {_PAIRED} {_POINTS_SET_UP} {_ALLOTTED} {_SENDS}"),
        Slot(Role.ORGANIZER, "told", gift_givers, verbs=_GIVE),
        Slot(Role.RECIPIENT, "told", gift_takers, verbs=_GIVE),
        Slot(Role.ORGANIZER, "name", giving_sides),
        Slot(Role.RECIPIENT, "name", receiving_sides),
        Slot(Role.RECIPIENT, "subject", receivers, verbs=_RECEIVES),
        Slot(Role.RECIPIENT, "object", aided, verbs=_AIDS),
        Slot(Role.RECIPIENT, "object", people_saved, verbs=H["saved"]),
        Slot(Role.RECIPIENT, "own", people_saved, verbs=H["rescued"]),
        Slot(Role.RECIPIENT, "told", people_carried, verbs=H["carried"]),
        Slot(Role.RECIPIENT, "told", served_before, verbs=H["serves"]),
        Slot(Role.RECIPIENT, "object 对", owners, verbs=f"{_FREE} {_DONE}"),
        Slot(Role.RECIPIENT, "object", in_hands, verbs=_HANDED),
        Slot(Role.RECIPIENT, "visited", helped, verbs=_GIFTS),
        Slot(Role.RECIPIENT, "来到 走进 到 前往", at_home, verbs=_GIFTS),
        Slot(Role.ORGANIZER, "subject", visitors, verbs=f"{_CONSOLES} {_SETS_ABOUT}"),
        Slot(Role.RECIPIENT, "object", consoled, verbs=_CONSOLES),
        Slot(Role.RECIPIENT, "对 向", consoled, verbs=_SETS_ABOUT),
        Slot(Role.RECIPIENT, "object", helped, verbs=H["returned_to"]),
        Slot(Role.RECIPIENT, "object", stricken_places, verbs=H["arrives"]),
        Slot(Role.RECIPIENT, "object", destinations, verbs=_REINFORCES),
        Slot(Role.HOST_ORG, "object", hospitals, verbs=H["carried"]),
        Slot(Role.RECIPIENT, "对", people_served, verbs="实行 实施 进行 进行了"),
        Slot(Role.RECIPIENT, "to", helped),
        Slot(Role.RECIPIENT, "object", helped, verbs=f"{_MONEY} {_GIVEN_TO}"),
        Slot(Role.RECIPIENT, "object", endowed, verbs=_ALLOTTED),
        Slot(Role.RECIPIENT, "behind", supported, verbs=f"{_ALLOTTED} {_PROVIDED}"),
        Slot(Role.PARTICIPANT, "组织 带领 率领 邀请 选派 派出 召集 协调 动员 发动 抽调", groups),
        Slot(Role.QUANTITY, "subject 组织 率 率领 to telling", quantities, but="领取 领到", all=True),
        Slot(Role.LOCATION, "从 自", destinations, verbs="起运 启运"),
        Slot(Role.LOCATION, "telling", sent_to_help, verbs=_SENDS_TEAMS),
        Slot(Role.LOCATION, "object to 对 向", all_over),
        Slot(Role.LOCATION, "到 来到 走进 深入 赴 分赴 奔赴 前往 进驻 走访", reached),
    ),
    needs="programme quantity recipient organizer host_org",
    identity="""
        time programme organizer recipient | time programme organizer | programme organizer recipient
        | organizer recipient quantity | programme organizer
    """,
    likeness="programme organizer recipient",
)
