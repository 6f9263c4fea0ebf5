"""Visits and field research: people go somewhere to see, ask or learn."""

from schemas.events import EventType, Role
from services.extractor.finders.arrived import come_here, come_to_town
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import nominal, persons
from services.extractor.finders.happenings import destinations
from services.extractor.finders.inspectors import heads_of_party
from services.extractor.finders.scenes import all_over
from services.extractor.finders.travellers import (
    company,
    delegation,
    going_together,
    led_by_them,
    led_party,
    received,
    shown_round,
    surveyors,
    travellers,
    visitors,
)
from services.extractor.finders.visited import (
    gone_about,
    hosts_of_visit,
    places_seen,
    premises,
    states_seen,
    studied_matters,
    surveyed,
    talked_about_there,
    towns,
)
from services.extractor.finders.visits import (
    along,
    away_from_desk,
    by_themselves,
    came_to_talk,
    dispatched,
    guided,
    in_court,
    is_visit,
    sent_party,
    somewhere,
    stays,
    talks,
)
from services.extractor.lexicons import sections
from services.extractor.rulebook import Rule, Slot, Trigger

_GOING = sections("occasions")["going"]
_LOOKS_AT = """
    察看 查看 详细察看 详细查看 仔细查看 仔细察看 实地察看 实地查看 现场查看 现场察看 实地考察 现场考察 参观
    实地参观 现场参观 观摩 实地观摩 现场观摩 巡看 走访
"""
"""Verbs of those who look at something: its state is not what the visit is about."""
_SEES = ["参观", "考察", "调研", "走访", "视察", "观摩", "参访"]
_PAIRS = " ".join(
    f"{how}{first}{second}"
    for how in ("", "实地", "现场")
    for first in _SEES
    for second in (*_SEES, "访问", "察看", "查看", "学习", "交流", "指导", "座谈", "督导", "了解")
    if first != second
)
"""实地参观考察, 走访调研: one deed told by two verbs."""
_VISITS = f"""
    {_PAIRS}
    调研 考察 参观 走访 视察 实地考察 实地调研 专题调研 学习考察 实地走访 看望 来访 到访 拜访 督导调研 实地察看
    实地查看 现场查看 现场察看 实地参观 实地观摩 现场调研 现场观摩 实地了解 访问考察 调研慰问 慰问调研 暗访调研
    蹲点调研 随机走访 入户走访 现场考察 现场走访 现场参观 巡视检查 视察工作 交流考察 考察对接 洽谈对接 学习调研
    交流学习 学习交流 交流调研 集中视察 专题视察 实地视察 实地踏勘 现场踏勘 踏勘 督查调研 调研督查 调研检查 检查调研
    调研推进 登门拜访 上门走访 亲切会见慰问 考察洽谈 调查研究 参访 采风 探访 踏访 寻访 察访 回访看望 集体参观
    分组参观 瞻仰 拜谒 参谒 踏看 踏查 现场踏看 造访 回访调研 座谈走访 走访对接 蹲点走访 驻点走访 夜访调研 交流观摩
    参观见学 参观体验 参观游览 游览参观 实地参访 友好访问 正式访问 工作访问 国事访问 对接考察 考察采风 采风考察 探营
    探馆 探厂 实地探查 登门看望 巡河调研 巡湖调研 巡林调研 巡河督导 巡河检查 实地勘查 勘察 现场勘察 实地踏查
    现场踏查 实地探勘 实地督导调研 摸底调研 摸排走访 走访摸排 走访调查 入户调研 入户调查 田野调查 田野考察 实地调查
    现场调查研究 登岛考察 登船参观 登舰参观 暗访督导 暗访检查调研 驻点调研 驻村调研 蹲点 实地查勘 现场查勘 查勘
    现场勘查 实地勘察 实地探访 考察合作 考察招商
"""
_GREETS = """
    慰问 走访慰问 看望慰问 走访看望 看望走访 亲切看望 亲切慰问 亲切看望慰问 亲切看望并慰问 看望并慰问 走访并慰问
    看望走访慰问 入户走访慰问 上门走访慰问 逐户走访慰问 集中走访慰问
"""
"""Verbs of visits that are help where people are told who are greeted."""
_EXCHANGES = """
    交流 交流工作 交流学习 对接工作 洽谈合作 洽谈 座谈 座谈交流 交流座谈 对接 访学 招商 招商引资 招商考察 招商洽谈
    招商对接 学习取经 取经 取经学习 取经问道 考察取经 学习先进经验 学习经验 学习借鉴 学习借鉴经验 观摩学习 学习观摩 见学
    交流访问 洽谈项目 洽谈对接 拜师学艺 社会实践 开展访问 问计取经 听课 调研听课 蹲点采访
"""
_ROUNDS = "巡河 巡湖 巡林 巡田 巡库 巡堤 巡海"
_SENDS = "派出 派 选派 派遣"
_HEARS = "旁听 现场旁听 集中旁听 集体旁听 全程旁听"
_ASKS = "了解 详细了解 实地了解 听取 询问 详细询问"
_CALLS_ON = "走访 走访了 拜访 拜访了 回访 登门拜访 上门走访 实地走访 入户走访"
_COMES = "来到 走进 走入 深入 前往 莅临 步入 抵达 赶赴 赶到 奔赴 赶往 来华 到访 下到 走到 登上 前来"
_SETS_OUT = "启程前往 启程前赴 启程赴 前赴"
_SIGHTSEEING = """
    参观 参观了 实地参观 现场参观 集体参观 参观考察 参观学习 观看 观看了 游览 游览了 游览参观 参观游览 参访 参访了
    观摩 实地观摩 现场观摩 观摩学习 参观体验
"""
"""Whoever does this is a guest: a body too goes there itself and arranges nothing."""
_RECEIVES = "接待 接待了 迎来 迎来了 热情接待 热情接待了 喜迎"

RULE = Rule(
    type=EventType.VISIT_RESEARCH,
    triggers=(
        Trigger(
            f"{_VISITS} {_GREETS} 检查指导",
            telling=is_visit,
            finite=True,
            noun_like=True,
            uncounted=True,
            deed_of=visitors,
            before=by_themselves,
            confidence=0.8,
        ),
        Trigger(
            "开展 进行 展开",
            heads="""
                交流 合作交流 学术交流 技术交流 交流合作 对接 交流研讨 参观交流 学习交流 工作交流 友好访问
                国事访问 正式访问 工作访问 访问 友好交流 业务交流 对接交流 合作洽谈 学术访问 现场办公 招商 招商活动
                业务对接 经贸洽谈 经贸交流 合作对接 人文交流 文化交流 学习调研 研学实践 采风 采风活动
                采访活动 集中采访 植被调查 田野调查 实地踏勘 技术对接 供需对接 蹲点调研 驻点调研 友城交流
                招商引资活动 招商考察 接访 接访活动 交流学习 学习取经
            """,
            companions="赴 到 前往 来 走进 来到 莅临",
            confidence=0.7,
        ),
        Trigger(
            "开展 进行 展开",
            heads="""
                友好访问 国事访问 正式访问 工作访问 访问 学术访问 植被调查 田野调查 实地踏勘 蹲点调研 驻点调研
            """,
            companions="对",
            confidence=0.7,
        ),
        Trigger("开展 开展了 进行", heads=_ROUNDS, needs="visitor organizer", confidence=0.7),
        Trigger(
            "开展 开展了 进行 进行了 举行",
            objects=talks,
            before=came_to_talk,
            companions="赴 到 前往 来 走进 来到 莅临",
            needs="visitor organizer & target",
            confidence=0.7,
        ),
        Trigger(
            _EXCHANGES,
            noun_like=True,
            companions="赴 到 前往 来 来到 莅临 抵达",
            needs="visitor organizer & target location",
            confidence=0.65,
        ),
        Trigger(
            "进行 开展 展开",
            heads=_VISITS,
            light=True,
            confidence=0.8,
        ),
        Trigger(
            "开展 组织开展 组织",
            heads="""
                调研 考察 调研学习 学习考察 交流调研 调研交流 专题调研 调研活动 交流活动 调研考察 全覆盖调研
                实地调研 走访 调研工作 视察活动 参观活动
                参观学习活动 考察活动 学习考察活动 走访调研 走访调研活动 专题视察 视察调研 大调研
                实地考察 实地走访 参观 参观学习 督导调研 联合调研 集中走访 集中视察 协商视察 专题协商视察 专项视察
                委员视察 界别视察 监督视察 专项调研 立法调研 专题考察 协商调研
            """,
            objects=stays,
            confidence=0.8,
        ),
        Trigger(
            """
            访问 出访 回访 拜会 察看 查看 看望 详细察看 详细查看 仔细查看 仔细察看 观摩 巡视 体验 巡看 来华访问
            会同察看
            观看了 参访了 游览 游览了 游览参观 夜访 察访 走村入户
            瞻仰了 拜谒了 踏勘了 探访了 品鉴 参加体验 打卡
            """,
            telling=is_visit,
            finite=True,
            noun_like=True,
            uncounted=True,
            deed_of=visitors,
            before=by_themselves,
            needs="visitor",
            confidence=0.7,
        ),
        Trigger(
            f"""
            {_ASKS} 坐镇指挥 现场指挥 指挥调度 调度 检查调度 调度指挥 现场调度 督导调度 视频调度
            现场督战 督战 指导救灾 指导救援 评估 实地评估
            """,
            noun_like=True,
            companions=f"{_GOING} 来 莅临 赶赴 赶到 奔赴",
            before=away_from_desk,
            needs="visitor",
            vague=True,
            confidence=0.6,
        ),
        Trigger(
            "指导 现场指导 实地指导 督促指导",
            noun_like=True,
            companions=f"{_GOING} 来 赶赴",
            objects=guided,
            needs="visitor",
            vague=True,
            confidence=0.55,
        ),
        Trigger(
            """
            指导工作 指导检查 现场指导检查 指导检查工作 检查指导工作 莅临指导 莅临检查
            莅临检查指导 莅临指导工作 莅临考察 莅临参观 莅临视察
            """,
            before=somewhere,
            finite=True,
            needs="visitor",
            vague=True,
            confidence=0.6,
        ),
        Trigger(
            f"{_ROUNDS} 现场办公 接访 下访 带案下访 公开接访 访华 访美 访日 访欧 访俄 "
            "访京 访沪 访港 访澳 访台 访韩 访英 访法 访德 访印 访越 访非 访渝 访粤 访琼 访川 "
            "开门接访 预约接访 联合接访 带队下访 约访 入户走访 访贫问苦 驻村蹲点 问计问需 问需问计 问需于企 访企拓岗 "
            "接待来访群众 接待信访群众 接待上访群众 接待群众来访 "
            "访企问需 访企入户 访民情 驻点办公 叩门招商 敲门招商 上门招商 驻点招商 来校访问 来华考察",
            noun_like=True,
            finite=True,
            needs="visitor",
            confidence=0.65,
        ),
        Trigger(_HEARS, nouns="案", noun_like=True, finite=True, needs="visitor", confidence=0.6),
        Trigger(
            _HEARS,
            nouns="庭审 审理 审判 宣判",
            before=in_court,
            noun_like=True,
            finite=True,
            needs="visitor",
            confidence=0.6,
        ),
        Trigger(_RECEIVES, objects=received, finite=True, uncounted=True, needs="target", confidence=0.65),
        Trigger("派出 派 选派 派遣", objects=dispatched, confidence=0.6),
        Trigger(
            _SETS_OUT,
            before=travellers,
            finite=True,
            vague=True,
            needs="visitor & location",
            subtype="journey",
            confidence=0.6,
        ),
        Trigger(
            _COMES,
            before=travellers,
            objects=premises,
            finite=True,
            vague=True,
            confidence=0.6,
        ),
    ),
    slots=(
        Slot(Role.VISITOR, "object", dispatched, verbs=_SENDS),
        Slot(Role.VISITOR, "object", received, verbs=_RECEIVES),
        Slot(Role.TARGET, "subject", bodies, verbs=_RECEIVES),
        Slot(Role.VISITOR, "陪同 subject", visitors, but=f"{_SENDS} {_RECEIVES}"),
        Slot(Role.VISITOR, "由", led_party),
        Slot(Role.VISITOR, "带领 引导", shown_round),
        Slot(Role.VISITOR, "before", heads_of_party),
        Slot(Role.TARGET, "object", nominal, verbs=_HEARS),
        Slot(Role.VISITOR, "与 和 同", along),
        Slot(Role.VISITOR, "going", surveyors, verbs=f"{_VISITS} {_EXCHANGES} 开展 进行 展开"),
        Slot(Role.VISITOR, "goer", surveyors, verbs=_CALLS_ON),
        Slot(Role.VISITOR, "goer", surveyors, verbs=_SIGHTSEEING, otherwise=True),
        Slot(Role.VISITOR, "与 和 同", going_together, verbs=_SIGHTSEEING),
        Slot(Role.ORGANIZER, "sender", surveyors, verbs=_SIGHTSEEING),
        Slot(Role.ORGANIZER, "staying", surveyors, but=f"{_RECEIVES} {_CALLS_ON} {_SIGHTSEEING}"),
        Slot(Role.ORGANIZER, "与 和 同", going_together, but=_SIGHTSEEING),
        Slot(Role.VISITOR, "组织 邀请", company),
        Slot(Role.VISITOR, "派出 选派 抽调 组派 派遣", sent_party),
        Slot(Role.VISITOR, "率 率领 带领", delegation),
        Slot(Role.PARTICIPANT, "率 率领 带领", company),
        Slot(Role.PARTICIPANT, "subject", led_by_them),
        Slot(Role.LOCATION, "赴 到 来到 来 前往 深入 走进 抵达 转赴 同赴 共赴", towns),
        Slot(Role.LOCATION, "object", destinations, verbs=_SETS_OUT),
        Slot(Role.TARGET, "thing", hosts_of_visit, verbs=_COMES),
        Slot(Role.TARGET, "there 对 name thing", hosts_of_visit, but=f"{_RECEIVES} {_COMES} {_ASKS}"),
        Slot(Role.TARGET, "there 对", hosts_of_visit, verbs=_ASKS),
        Slot(Role.TARGET, "thing", persons, verbs=f"{_CALLS_ON} 看望 走访看望"),
        Slot(Role.TARGET, "before", come_here),
        Slot(Role.LOCATION, "before", come_to_town),
        Slot(Role.LOCATION, "对 thing", places_seen),
        Slot(Role.LOCATION, "thing", all_over),
        Slot(Role.TOPIC, "就 围绕", gone_about),
        Slot(Role.TOPIC, "behind", talked_about_there),
        Slot(Role.TOPIC, "name", surveyed),
        Slot(Role.TOPIC, "thing 对", studied_matters, but=_LOOKS_AT),
        Slot(Role.TOPIC, "thing", states_seen, verbs=_LOOKS_AT),
    ),
    needs="visitor target location topic organizer",
    shares="",
    part_of="meeting visit_research",
    identity="time visitor location | time visitor target | time organizer target",
    likeness="target topic visitor organizer",
)
