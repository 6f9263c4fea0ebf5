"""Assistance and services: a body helps, funds, donates to or serves others."""

import re

from schemas.events import EventType, Role
from services.extractor.bodies import bodies, groups, partners
from services.extractor.fillers import Filler, nominal, nominals, persons, quantities
from services.extractor.grammar.circumstances import reached
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.holding import joint_holders
from services.extractor.mentions import Kind
from services.extractor.rulebook import Rule, Slot, Trigger


def _definite(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is offered, if it is a thing one can name: not 更优质的服务, which everybody promises."""
    figures = reading.mentions.within(phrase.start, phrase.end, Kind.QUANTITY)
    if _PRAISE.match(reading.say(phrase)) or (figures and figures[0].start == phrase.start):
        return []
    return nominal(reading, phrase)


_PRAISE = re.compile(
    r"(?:更|最|优质|优良|良好|有力|强有力|坚实|坚强|一流|高效|高质量|便捷|全方位|全面|全天候|全程|贴心|周到|满意|可靠|有益|重要|强大|"
    r"充分|必要|科学|精准|了?(?:更|有力|坚实|良好|重要)|技术支撑|支撑|保障|参考|依据|借鉴|基础|条件|环境|便利|服务$|帮助$|支持$)"
)


def _givers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who gives: bodies or persons."""
    return bodies(reading, phrase) or persons(reading, phrase)


def _helped(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom it helps: each of the list, without what they are given (资助赴德医生每人2万元) and without vague people."""
    for figure in reading.mentions.within(phrase.start, phrase.end, Kind.QUANTITY):
        if not figure.text.endswith(("元", "元人民币", "美元", "欧元")) and figure.end < phrase.end:
            continue  # 当地20余家企业
        whom = Phrase(phrase.start, figure.start) if figure.start > phrase.start else phrase
        phrase = reading.trim(whom)
        if figure.end == phrase.end:
            return []
        break
    if _PURPOSE.match(reading.say(phrase)):
        return []
    if reading.say(phrase).endswith(("每人", "每户", "每家")):
        phrase = Phrase(phrase.start, phrase.end - 2)
    return [f for f in nominals(reading, phrase) if not _THING.search(reading.say(f.phrase))]


_PURPOSE = re.compile(
    r"(?:进一步|切实|全面|深入|扎实|更好)?(?:增强|提升|提高|加强|做好|贯彻|落实|推动|推进|促进|保障|确保|营造|弘扬|丰富|普及|宣传|庆祝|纪念|"
    r"迎接|解决|帮助|满足|助力|支持|方便|优化|规范|防范|预防|响应|发挥|充分|积极|引导|让|使|抓好|强化|持续)"
)
"""为增强居民健康意识: what it is for, not for whom."""
_THING = re.compile(
    r"(?:发展|建设|工作|事业|进步|提升|提供|方向|开展|问题|需求|保障|力度|机制|措施|体系|成效|责任|水平|合力|格局|思路)$"
)


def _given(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is given away: things, not figures alone."""
    figures = reading.mentions.within(phrase.start, phrase.end, Kind.QUANTITY)
    valued = reading.text.startswith(("价值", "总价值", "市值"), phrase.start)
    if figures and (figures[0].start == phrase.start or valued):  # 价值1000万元的药品
        start = figures[0].end + reading.text.startswith("的", figures[0].end)
        phrase = reading.trim(Phrase(start, phrase.end))
    elif figures:
        phrase = reading.trim(Phrase(phrase.start, figures[0].start))
    first = split_list(reading, phrase)[:1]
    return nominal(reading, first[0]) if first and len(reading.say(first[0]).lstrip("的")) > 1 else []


def _recipients(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who receives it: whom they stand for, where somebody receives it for others (某某代表退役军人领取)."""
    deputies, deputed, others = reading.say(phrase).rpartition("代表")
    whom = Phrase(phrase.end - len(others), phrase.end) if deputed and len(others) > 1 and deputies else phrase
    return nominals(reading, reading.trim(whom))


def _served(reading: Reading, phrase: Phrase) -> list[Filler]:
    """为…服务: whom it serves stands right before the verb."""
    clause = reading.text[max(phrase.start, phrase.end - 40) : phrase.end]
    return [Filler(phrase)] if _SERVED.search(clause) else []


_SERVED = re.compile(r"为[^，。；为]{2,36}$")


_GIVE = "捐赠 捐助 捐献 捐出 捐建 援建 认捐 赠送 赠予 无偿捐赠 定向捐赠 爱心捐赠 捐资 赞助 调拨 紧急调拨 调运 驰援"
_MONEY = "捐款 资助 援助 救助 帮扶 支援 对口支援 结对帮扶 接济 扶持"

RULE = Rule(
    type=EventType.ASSISTANCE_SERVICE,
    triggers=(
        Trigger(
            "推进 实施 开展 组织开展 启动 组织 深入开展 举办 举行 联合开展 联合举办 举办了 开展了",
            heads="""
                帮扶 帮扶工程 志愿服务 服务活动 志愿服务活动 技术服务 上门服务 援助 救助 帮扶活动 结对帮扶
                惠民服务 技术帮扶 对口帮扶 对口支援 惠企服务 计量惠企服务 助企服务 便民服务 便民服务活动
                惠企活动 义诊 义诊活动 大型义诊 大型义诊活动
                公益义诊 健康义诊 爱心义诊 捐赠仪式 捐款活动 爱心捐款活动 结对助学 帮扶慰问 慰问帮扶 送药活动 送法活动
                义诊服务
                技术指导 技术指导服务 法律援助 法律援助服务 质量帮扶 质量技术帮扶 质量服务 精准帮扶 帮扶行动 助企行动
                送温暖 送清凉 送医下乡 科技下乡 紧急救援 救援行动 医疗援助 爱心捐赠 捐赠活动 助学活动 扶贫助学 爱心助学
                咨询服务 法律咨询服务 法律服务 现场咨询服务 政策咨询服务 便民咨询服务 法律咨询 政策咨询 现场咨询
                捐款 募捐 募捐活动 爱心捐款 爱心募捐活动 捐书活动 捐衣活动 爱心义卖 义卖活动 义剪
                无偿献血 无偿献血活动 献血活动 爱心助考 助考服务 助老服务 助残服务 助残活动 助老活动 敬老活动 爱心活动
                公益服务 公益法律服务 普法服务 家电维修服务 便民维修服务 理发服务 义务维修 送医送药 送药下乡 送法下乡
                送文化下乡 医疗帮扶 教育帮扶 消费帮扶 健康服务 健康体检 免费体检 免费义诊
                巡诊 免费检定服务 惠民检测 助农服务 科技服务 科技特派服务 志愿帮扶
            """,
            confidence=0.75,
        ),
        Trigger(
            "开展 提供 给予 进行",
            heads="""
                巡检服务 技术支持 检定服务 校准服务 检测服务 技术服务 技术指导 法律援助 人道主义援助 紧急援助 医疗救助
                资金支持 贷款支持 信贷支持 法律服务 咨询服务 上门服务 志愿服务 现场服务 一对一服务 免费服务 救助 援助
                紧急人道主义援助 医疗服务 义诊服务 体检服务 培训服务 指导服务 标准样品 救援物资 救灾物资 防疫物资
                授粉服务
                法律咨询 免费法律咨询 免费咨询 健康咨询 免费体检 健康体检 免费检测 免费检定 义诊 免费义诊
                免费维修 现汇援助
                物资援助 紧急人道主义现汇援助 技术帮助 技术援助 上门检定 上门检测 精准服务 检验检测服务
                公益服务 心理服务 翻译服务 家政服务 应急服务
            """,
            companions="为 向 给",
            needs="programme quantity",
            confidence=0.7,
        ),
        Trigger(
            """
                提供 安排 落实 拨付 下达 下拨 发放 发给 划拨 紧急拨付 紧急下达 紧急下拨 预拨 紧急预拨 预下达
                紧急安排 追加 追加安排 再次下达
                提前下达 争取 筹集 募集 筹措 批准
            """,
            nouns="""
                支持 资金 经费 补贴 补助 贷款 援助 助学金 消费券 慰问金 救助金 慰问品 物资 奖补 补偿金 抚恤金 救济金
                帮扶金
                轮椅 用品 红包 大礼包 礼包
            """,
            objects=quantities,
            needs="organizer recipient",
            confidence=0.7,
        ),
        Trigger(
            "派出 派遣 增派 选派 组派 抽调 集结 出动 调派 紧急派出",
            nouns="""
                打井队 工作队 突击队 小分队 医疗队 救援队 服务队 专家组 抢险队 医疗专家 防疫队 救援力量 抢修队
                志愿者 抢修人员 救援人员
                医护人员 技术人员
                科技特派员 服务团 帮扶队 农技人员 心理专家 救护车 直升机 救援车辆
            """,
            objects=quantities,
            needs="organizer",
            confidence=0.6,
        ),
        Trigger(
            """
                减免 免除 免费检定 免费检测 免费校准 义诊 免费义诊 巡诊 免费体检 免费发放 免费维修 免费办理
                代办 垫付 资助
            """,
            companions="为 向 给 对",
            needs="recipient",
            verbal=True,
            uncounted=True,
            confidence=0.6,
        ),
        Trigger(
            "送去 送上 送达 送来 送出",
            companions="为 给 向",
            objects=quantities,
            needs="recipient",
            confidence=0.6,
        ),
        Trigger("追回 追讨 讨回 垫付", nouns="欠薪 工资 薪 损失 赔偿 货款", companions="为 帮 帮助 替", confidence=0.6),
        Trigger("开辟 开通 开设", nouns="绿色通道", companions="为 向 给", confidence=0.65),
        Trigger(
            "发放 赠送 送去 送来 送上 送出 捐出 派发 分发 颁发 免费发放 免费赠送",
            nouns="""
                轮椅 拐杖 助听器 慰问品 慰问金 物资 爱心包 大礼包 礼包 书包 文具 图书 校服 棉衣 棉被 被褥 米面 粮油 口罩
                药品 药箱 急救包 生活用品 学习用品 体育用品 防疫物资 救灾物资 种子 化肥 农资 树苗 苗木 助学金 救助金
                奖学金 补助金 补贴 消费券 优惠券 爱心物资 爱心款 善款 电脑 电视机 牛奶 月饼 粽子
            """,
            companions="为 向 给",
            needs="recipient",
            confidence=0.65,
        ),
        Trigger(
            "领取 领到", nouns="补贴 补助 慰问 救助 物资 奖金 消费券 卡 助学金 礼包", counted=True, confidence=0.65
        ),
        Trigger(_GIVE, verbal=True, needs="recipient quantity name", confidence=0.75),
        Trigger(_MONEY, verbal=True, needs="recipient quantity", confidence=0.7),
        Trigger("服务", companions="为", before=_served, closing=True, needs="recipient", confidence=0.6),
    ),
    slots=(
        Slot(Role.PROGRAMME, "name", _definite),
        Slot(Role.NAME, "object", _given, verbs=_GIVE),
        Slot(Role.ORGANIZER, "由 subject", _givers, but="领取 领到"),
        Slot(Role.ORGANIZER, "与 同 和", joint_holders),
        Slot(Role.RECIPIENT, "subject", _recipients, verbs="领取 领到"),
        Slot(Role.RECIPIENT, "为 向 给", _helped),
        Slot(Role.RECIPIENT, "object", _helped, verbs=_MONEY),
        Slot(Role.CO_ORGANIZER, "联合 会同 携手", partners),
        Slot(Role.PARTICIPANT, "组织 带领 率领 邀请 选派 派出 召集", groups),
        Slot(Role.QUANTITY, "telling", quantities, but="领取 领到"),
        Slot(Role.QUANTITY, "behind", quantities, verbs="领取 领到"),
        Slot(Role.LOCATION, "到 来到 走进 深入 赴 前往 进驻 走访", reached),
    ),
    needs="programme quantity recipient",
    identity="programme organizer | organizer recipient quantity",
    likeness="programme organizer recipient",
)
