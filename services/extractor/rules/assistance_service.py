"""Assistance and services: a body helps, funds, donates to or serves others."""

from schemas.events import EventType, Role
from services.extractor.finders.fillers import quantities, titled_documents
from services.extractor.finders.gifts import (
    donors,
    endowed,
    given,
    given_away,
    givers,
    giving_sides,
    in_hands,
    nameable,
    receivers,
    receiving_sides,
)
from services.extractor.finders.groups import groups
from services.extractor.finders.happenings import divisions
from services.extractor.finders.helped import (
    acts_itself,
    aided,
    at_home,
    damaged,
    helped,
    hospitals,
    people_carried,
    people_saved,
    served,
    served_before,
    so_many,
    told_once,
)
from services.extractor.finders.whereabouts import reached
from services.extractor.rulebook import Rule, Slot, Trigger

_BUILD = "捐建 援建 捐资 捐资援建 捐资兴建 出资援建"
_GIVE = """
    捐赠 捐助 捐献 捐出 认捐 赠送 赠予 无偿捐赠 定向捐赠 爱心捐赠 捐资 赞助 调拨 捐至 捐给 捐往 捐赠给 捐献给 捐助给
    赠送给 紧急调拨 调运 紧急调运 运送 配送 空投 投送 转赠 捐款捐物 捐资捐物 捐资助学 捐物
    赠书 捐书 赠药
"""
_GIVEN_TO = "捐至 捐给 捐往 捐赠给 捐献给 捐助给 赠送给"
_MONEY = "资助 援助 救助 帮扶 支援 对口支援 对口帮扶 结对帮扶 接济 扶持"

_SAVED = """
    营救 成功营救 营救出 救出 成功救出 救起 成功救起 解救 成功解救 解救出 搜救 搜救出 抢救 抢救出 救助 成功救助 救治
    收治 接诊 救护 施救 疏散 紧急疏散 转移 紧急转移 安全转移 转移安置 紧急转移安置 疏散转移 提前转移 组织转移 撤离
    组织撤离 转运 紧急转运 吊运 护送 接送 免费接送 安置 妥善安置 临时安置 疏运 接回 收容 收治了 转运了 抢救了
"""
_CARRIED = """
    送往 送至 送到 送回 送医 送医救治 转移至 转移到 转运至 转运到 转送 吊运至 护送至 护送到 护送回 护送回家 送回家
    救下 救上岸 救上船 接到 接至 接回 移送至 转移上船 转移上岸 安置在 安置到 疏散至 疏散到 撤离至 救治 抢救 转移 疏散
    救出 救起 解救
"""
_FORCES = """
    打井队 工作队 突击队 小分队 医疗队 救援队 服务队 专家组 抢险队 医疗专家 防疫队 救援力量 抢修队 志愿者 抢修人员
    救援人员 医护人员 技术人员 科技特派员 服务团 帮扶队 农技人员 心理专家 救护车 直升机 救援车辆 工作组 消防员 指战员
    消防车 水罐车 罐车 泡沫车 云梯车 抢险救援车 救援艇 海巡艇 巡逻车 消防官兵 消防指战员 官兵 队员 力量 消防救援站
    专业队 冲锋舟 舟艇 挖掘机 挖机 抢险车 发电车 应急队伍 抢修队伍 抢险队伍 医务人员 名医生 名医师 名护士 名教师
    名教授 名专家 骨干医师 专家赴 农技专家 机组 救援艇 巡逻艇
"""
_ALLOTTED = "拨付 下达 下拨 划拨 紧急拨付 紧急下达 紧急下拨 预拨 紧急预拨 预下达 先期支援 支援 资助 援助"
_SERVES = """
    检定 检测 检定维修 免费检查 免费治疗 免费诊疗 免费诊治 免费测量 免费发放 免费安装 更换 维修 修理 检修 拉运 代缴
    代购 代办 代收 配备 配送 安装 加装 办理 上门办理 接送 测量 发放 减免 免除 垫付 免费检测 免费检定 体检 免费体检
    筛查 免费筛查 接种 诊治 诊疗 看诊 问诊 把脉问诊 义诊 免费义诊 巡诊 坐诊 会诊 理发 义剪 追回 讨回 追讨 挽回 化解
    解决 争取 配发 分发 送上 送来 送去 送达 定制 量身定制 协调 落实 调解 出具 修缮 改造 重建 清洗 代销 适配 免费适配
    手术 实施手术 实施了手术 切除 搭建 找回 寻回 抽血 量血压 测血糖 翻修 抢收 补种 打捞 送餐 送药 送教上门 送政策 解难题
"""
_AT_CLINIC = "义诊 免费义诊 坐诊 巡诊 问诊 把脉问诊 答疑 现场答疑 答疑解惑 会诊 现场咨询"
_GIFTS = "送去 送来 送上 送上了 送去了 送达 发放 转交 转达"
_AIDS = "帮助 指导 辅导 协助"
_PAIRED = "对口帮扶 对口支援 结对帮扶 定点帮扶 挂钩帮扶"
_RECEIVES = "领取 领到 获赠 受赠 获捐"
_POINTS_SET_UP = "设立 开设 设置 开通 增设 推出 设 设立了 开设了 设置了 开通了"
_POINTS = """
    便民药柜 药柜 便民服务点 服务点 服务台 便民点 便民服务台 便民窗口 服务专窗 快检点 送考站
    爱心送考站 便民服务站 志愿服务站 爱心驿站 便民门诊 免费公交 爱心专车 爱心专线 补给站 取暖点 纳凉点 安置点 临时安置点
"""
"""Where people find help near by: to set up one serves them, it founds no body."""
_HANDED = "递到 送到 交到 发到 送进 交还到"

RULE = Rule(
    type=EventType.ASSISTANCE_SERVICE,
    triggers=(
        Trigger(
            "举行 举办 开展 举行了 举办了 隆重举行 启动",
            heads="""
                捐赠仪式 捐资助学仪式 捐资仪式 捐助仪式 捐款仪式 赠书仪式 物资仪式 设备仪式 图书仪式 善款仪式 款物仪式
                捐赠交接仪式 捐赠活动 发放仪式
            """,
            subtype="ceremony",
            confidence=0.75,
        ),
        Trigger(
            """
                推进 实施 开展 组织开展 启动 组织 深入开展 举办 举行 联合开展 联合举办 举办了 开展了
                圆满结束 顺利结束 拉开帷幕 拉开序幕
            """,
            heads="""
                帮扶 帮扶工程 志愿服务 服务活动 志愿服务活动 技术服务 上门服务 援助 救助 帮扶活动 结对帮扶 惠民服务
                技术帮扶 对口帮扶 对口支援 惠企服务 计量惠企服务 助企服务 便民服务 便民服务活动 惠企活动 义诊 义诊活动
                大型义诊 大型义诊活动 公益义诊 健康义诊 爱心义诊 捐款活动 爱心捐款活动 结对助学 帮扶慰问
                慰问帮扶 送药活动 送法活动 义诊服务 技术指导 技术指导服务 法律援助 法律援助服务 质量帮扶 质量技术帮扶
                质量服务 精准帮扶 帮扶行动 助企行动 送温暖 送清凉 送医下乡 科技下乡 紧急救援 救援行动 医疗援助
                爱心捐赠 助学活动 扶贫助学 爱心助学 咨询服务 法律咨询服务 法律服务 现场咨询服务 政策咨询服务
                便民咨询服务 法律咨询 政策咨询 现场咨询 捐款 募捐 募捐活动 爱心捐款 爱心募捐活动 捐书活动 捐衣活动
                爱心义卖 义卖活动 义剪 无偿献血 无偿献血活动 献血活动 爱心助考 助考服务 助老服务 助残服务 助残活动
                助老活动 敬老活动 爱心活动 公益服务 公益法律服务 普法服务 家电维修服务 便民维修服务 理发服务 义务维修
                送医送药 送药下乡 送法下乡 送文化下乡 医疗帮扶 教育帮扶 消费帮扶 健康服务 健康体检 免费体检 免费义诊
                巡诊 免费检定服务 惠民检测 助农服务 科技服务 科技特派服务 志愿帮扶
            """,
            confidence=0.75,
        ),
        Trigger(
            "开展 提供 给予 进行",
            heads="""
                巡检服务 技术支持 检定服务 校准服务 检测服务 技术服务 技术指导 法律援助 人道主义援助 紧急援助 医疗救助
                资金支持 贷款支持 信贷支持 法律服务 咨询服务 上门服务 志愿服务 现场服务 一对一服务 免费服务 救助 援助
                紧急人道主义援助 医疗服务 义诊服务 体检服务 培训服务 指导服务 标准样品
                救援物资 救灾物资 防疫物资 援助物资
                人道主义援助物资 紧急人道主义援助物资
                授粉服务 法律咨询 免费法律咨询 免费咨询 健康咨询 免费体检 健康体检 免费检测 免费检定 义诊 免费义诊
                免费维修 现汇援助 物资援助 紧急人道主义现汇援助 技术帮助 技术援助 上门检定 上门检测 精准服务
                检验检测服务 公益服务 心理服务 翻译服务 家政服务 应急服务
            """,
            companions="为 向 给 深入 走进 到 赴 前往",
            needs="programme quantity",
            confidence=0.7,
        ),
        Trigger(
            """
                提供 安排 落实 拨付 下达 下拨 发放 发给 划拨 紧急拨付 紧急下达 紧急下拨 预拨 紧急预拨 预下达 紧急安排
                追加 追加安排 再次下达 提前下达 争取 筹集 募集 筹措 批准
            """,
            nouns="""
                支持 资金 经费 补贴 补助 贷款 援助 助学金 消费券 慰问金 救助金 慰问品 物资 奖补 补偿金 抚恤金 救济金
                善款 爱心款 捐款 帮扶金 轮椅 用品 红包 大礼包 礼包
            """,
            objects=quantities,
            needs="organizer recipient",
            confidence=0.7,
        ),
        Trigger(
            "派出 派遣 增派 选派 组派 抽调 集结 出动 调派 紧急派出 紧急调派 先期调派 调集 紧急调集 前置 增援 驰援",
            nouns=_FORCES,
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
        Trigger(_SAVED, objects=people_saved, before=told_once, verbal=True, finite=True, confidence=0.65),
        Trigger(_CARRIED, before=people_carried, finite=True, confidence=0.6),
        Trigger(_CARRIED, objects=hospitals, finite=True, confidence=0.6),
        Trigger(
            "开展 展开 实施 参与 参加 投入 组织 组织开展 全力开展 进行 投身",
            heads="""
                搜救 救援 抢险救援 应急救援 抢险 救治 扑救 抢修 抢通 转移避险 抢险救灾 排水抢险 医疗救治 搜救工作
                救援工作 救治工作 抢修工作 抢险工作 扑救工作 伤员救治 搜寻 搜寻工作 搜寻救助 抗洪抢险 抢险救援救灾
                救灾工作 紧急救治
            """,
            needs="organizer",
            confidence=0.6,
        ),
        Trigger(
            "赶赴 奔赴 驰援 增援 赶往 挺进 开赴 分赴 支援 连夜赶赴 紧急赶赴 第一时间赶赴 火速驰援 星夜驰援 紧急驰援",
            nouns="震区 灾区 震中 救援 抢险 救灾 扑救 搜救 火场 受灾 增援 防汛 抗洪 救治 险段 事故现场",
            needs="organizer",
            confidence=0.6,
        ),
        Trigger("驰援 增援 火速驰援 星夜驰援 紧急驰援 遂行增援", closing=True, needs="organizer", confidence=0.6),
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
            "进行 进行了",
            heads="""
                义诊 义诊活动 免费义诊 巡诊 技术指导 技术帮扶 技术服务 技术支援 现场指导 志愿服务 上门服务 现场服务
                医疗援助 对口帮扶 结对帮扶
            """,
            companions="到 赴 深入 走进 来到 前往 在",
            needs="organizer location",
            confidence=0.6,
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
            "帮助 指导 辅导 协助 帮扶",
            objects=aided,
            before=acts_itself,
            needs="organizer",
            finite=True,
            confidence=0.5,
        ),
        Trigger(
            _POINTS_SET_UP, heads=_POINTS, uncounted=True, needs="organizer location", finite=True, confidence=0.55
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
            _SERVES, before=served_before, companions="为 给 帮 替", needs="recipient", finite=True, confidence=0.55
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
            f"赠送 送出 捐出 派发 分发 颁发 免费发放 免费赠送 {_GIFTS}",
            nouns="""
                轮椅 拐杖 助听器 慰问品 慰问金 物资 爱心包 大礼包 礼包 书包 文具 图书 校服 棉衣 棉被 被褥 米面 粮油
                口罩 药品 药箱 急救包 生活用品 学习用品 体育用品 防疫物资 救灾物资 种子 化肥 农资 树苗 苗木 助学金
                救助金 奖学金 补助金 补贴 消费券 优惠券 爱心物资 爱心款 善款 电脑 电视机 牛奶 月饼 粽子 现金 慰问款
                救助款 物品 用品 食品 食用油 大米 面粉 矿泉水 饮用水 饮料 西瓜 水果 绿豆汤 饺子 汤圆 腊八粥 春联 被子
                夏凉被 衣物 衣服 棉鞋 礼物 蛋糕 鲜花 茶叶 藿香正气水 防暑 设备 器材 电脑一体机 桌椅 急救箱 体温计
            """,
            before=told_once,
            needs="recipient",
            confidence=0.65,
        ),
        Trigger(
            "领取 领到", nouns="补贴 补助 慰问 救助 物资 奖金 消费券 卡 助学金 礼包", counted=True, confidence=0.65
        ),
        Trigger(_BUILD, finite=True, needs="name recipient quantity", confidence=0.7),
        Trigger(_GIVE, before=given_away, verbal=True, needs="recipient quantity name document", confidence=0.75),
        Trigger(f"捐款 拨款 紧急拨款 {_MONEY}", noun_like=True, needs="recipient quantity", confidence=0.7),
        Trigger("服务", companions="为", before=served, closing=True, needs="recipient", confidence=0.6),
    ),
    slots=(
        Slot(Role.PROGRAMME, "name", nameable),
        Slot(Role.NAME, "object", given, verbs=_BUILD),
        Slot(Role.DOCUMENT, "object", titled_documents, verbs=_GIVE),
        Slot(Role.ORGANIZER, "由 subject", givers, but=_RECEIVES),
        Slot(Role.ORGANIZER, "own", donors, verbs=f"{_GIVE} {_AIDS} {_PAIRED} {_POINTS_SET_UP} {_ALLOTTED}"),
        Slot(Role.ORGANIZER, "own", divisions, verbs=f"{_GIVE} {_MONEY} {_ALLOTTED}"),
        Slot(Role.ORGANIZER, "name", giving_sides),
        Slot(Role.RECIPIENT, "name", receiving_sides),
        Slot(Role.RECIPIENT, "subject", receivers, verbs=_RECEIVES),
        Slot(Role.RECIPIENT, "object", aided, verbs=_AIDS),
        Slot(Role.RECIPIENT, "object", people_saved, verbs=_SAVED),
        Slot(Role.RECIPIENT, "told", people_carried, verbs=_CARRIED),
        Slot(Role.RECIPIENT, "told", served_before, verbs=_SERVES),
        Slot(Role.RECIPIENT, "object", in_hands, verbs=_HANDED),
        Slot(Role.RECIPIENT, "visited", helped, verbs=_GIFTS),
        Slot(Role.RECIPIENT, "来到 走进 到 前往", at_home, verbs=_GIFTS),
        Slot(Role.HOST_ORG, "object", hospitals, verbs=_CARRIED),
        Slot(Role.RECIPIENT, "to", helped),
        Slot(Role.RECIPIENT, "object", helped, verbs=f"{_MONEY} {_GIVEN_TO}"),
        Slot(Role.RECIPIENT, "object", endowed, verbs=_ALLOTTED),
        Slot(Role.PARTICIPANT, "组织 带领 率领 邀请 选派 派出 召集 协调 动员 发动", groups),
        Slot(Role.QUANTITY, "subject 组织 率 率领 to telling", quantities, but="领取 领到", all=True),
        Slot(Role.LOCATION, "到 来到 走进 深入 赴 分赴 奔赴 前往 进驻 走访", reached),
    ),
    needs="programme quantity recipient organizer host_org",
    identity="programme organizer | organizer recipient quantity",
    likeness="programme organizer recipient",
)
