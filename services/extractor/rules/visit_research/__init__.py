"""Visits and field research: people go somewhere to see, ask or learn."""

from schemas.events import EventType, Role
from services.extractor.finders.arrived import come_here, come_to_town
from services.extractor.finders.bodies import bodies
from services.extractor.finders.check_parties import heads_of_party, members_of_party
from services.extractor.finders.fillers import nominal, persons
from services.extractor.finders.happenings import destinations
from services.extractor.finders.scenes import all_over
from services.extractor.finders.strolls import a_round, by_day, looked_at, out_there
from services.extractor.finders.studied import gone_about, states_seen, studied_matters, talked_about_there
from services.extractor.finders.travellers import (
    company,
    delegation,
    going_together,
    guides,
    led_by_them,
    led_party,
    not_to_act,
    received,
    shown_round,
    surveyors,
    travellers,
    visitors,
)
from services.extractor.finders.visited import (
    hosts_of_visit,
    places_seen,
    premises,
    surveyed,
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
from services.extractor.rulebook import Rule, Slot, Trigger
from services.extractor.rules.visit_research.words import (
    ASKS,
    CALLS_ON,
    COMES,
    EXCHANGES,
    GOING,
    GREETS,
    HEARS,
    LOOKS,
    LOOKS_AT,
    RECEIVES,
    ROAMS,
    ROUNDS,
    SENDS,
    SETS_OUT,
    SIGHTSEEING,
    STROLLS,
    VISITS,
    WENT,
)

RULE = Rule(
    type=EventType.VISIT_RESEARCH,
    triggers=(
        Trigger(
            f"{VISITS} {GREETS} 检查指导",
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
        Trigger("开展 开展了 进行", heads=ROUNDS, needs="visitor organizer", confidence=0.7),
        Trigger(
            "开展 开展了 进行 进行了 举行",
            objects=talks,
            before=came_to_talk,
            companions="赴 到 前往 来 走进 来到 莅临",
            needs="visitor organizer & target location",
            confidence=0.7,
        ),
        Trigger(
            EXCHANGES,
            noun_like=True,
            companions="赴 到 前往 来 来到 莅临 抵达",
            needs="visitor organizer & target location",
            confidence=0.65,
        ),
        Trigger(
            "进行 开展 展开",
            heads=VISITS,
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
            {ASKS} 坐镇指挥 现场指挥 指挥调度 调度 检查调度 调度指挥 现场调度 督导调度 视频调度
            现场督战 督战 指导救灾 指导救援 评估 实地评估
            """,
            noun_like=True,
            companions=f"{GOING} 来 莅临 赶赴 赶到 奔赴",
            before=away_from_desk,
            needs="visitor",
            vague=True,
            confidence=0.6,
        ),
        Trigger(
            "指导 现场指导 实地指导 督促指导",
            noun_like=True,
            companions=f"{GOING} 来 赶赴",
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
            f"{ROUNDS} 现场办公 接访 下访 带案下访 公开接访 访华 访美 访日 访欧 访俄 "
            "访京 访沪 访港 访澳 访台 访韩 访英 访法 访德 访印 访越 访非 访渝 访粤 访琼 访川 "
            "开门接访 预约接访 联合接访 带队下访 约访 入户走访 访贫问苦 驻村蹲点 问计问需 问需问计 问需于企 访企拓岗 "
            "接待来访群众 接待信访群众 接待上访群众 接待群众来访 "
            "访企问需 访企入户 访民情 驻点办公 叩门招商 敲门招商 上门招商 驻点招商 来校访问 来华考察",
            noun_like=True,
            finite=True,
            needs="visitor",
            confidence=0.65,
        ),
        Trigger(
            ROAMS,
            telling=is_visit,
            companions=f"{GOING} 在 把",
            finite=True,
            needs="visitor organizer & target",
            confidence=0.65,
        ),
        Trigger(HEARS, nouns="案", noun_like=True, finite=True, needs="visitor", confidence=0.6),
        Trigger(
            HEARS,
            nouns="庭审 审理 审判 宣判",
            before=in_court,
            noun_like=True,
            finite=True,
            needs="visitor",
            confidence=0.6,
        ),
        Trigger(RECEIVES, objects=received, finite=True, needs="target", confidence=0.65),
        Trigger("派出 派 选派 派遣", objects=dispatched, confidence=0.6),
        Trigger(
            SETS_OUT,
            before=travellers,
            finite=True,
            vague=True,
            needs="visitor & location",
            subtype="journey",
            confidence=0.6,
        ),
        Trigger(
            COMES,
            before=travellers,
            objects=premises,
            telling=not_to_act,
            finite=True,
            vague=True,
            confidence=0.6,
        ),
        Trigger(LOOKS, before=out_there, objects=looked_at, finite=True, needs="visitor", confidence=0.65),
        Trigger(f"{LOOKS} {WENT}", before=by_day, objects=looked_at, finite=True, needs="target", confidence=0.6),
        Trigger(WENT, before=out_there, objects=premises, finite=True, needs="visitor", confidence=0.65),
        Trigger(
            STROLLS,
            before=out_there,
            objects=a_round,
            companions="来 到 赴 在 去",
            finite=True,
            needs="visitor & target location",
            confidence=0.6,
        ),
    ),
    slots=(
        Slot(Role.VISITOR, "object", dispatched, verbs=SENDS),
        Slot(Role.VISITOR, "object", received, verbs=RECEIVES),
        Slot(Role.TARGET, "subject", bodies, verbs=RECEIVES),
        Slot(Role.VISITOR, "陪同 subject", visitors, but=f"{SENDS} {RECEIVES}"),
        Slot(Role.VISITOR, "由", led_party),
        Slot(Role.VISITOR, "带领 引导 带着 领着", shown_round),
        Slot(Role.VISITOR, "before", heads_of_party),
        Slot(Role.ATTENDEE, "before", members_of_party),
        Slot(Role.TARGET, "object", nominal, verbs=HEARS),
        Slot(Role.VISITOR, "与 和 同", along),
        Slot(Role.VISITOR, "going", surveyors, verbs=f"{VISITS} {EXCHANGES} 开展 进行 展开"),
        Slot(Role.VISITOR, "goer", surveyors, verbs=CALLS_ON),
        Slot(Role.VISITOR, "goer", surveyors, verbs=SIGHTSEEING, otherwise=True),
        Slot(Role.VISITOR, "与 和 同", going_together, verbs=SIGHTSEEING),
        Slot(Role.ORGANIZER, "sender", surveyors, verbs=SIGHTSEEING),
        Slot(Role.ORGANIZER, "staying", surveyors, but=f"{RECEIVES} {CALLS_ON} {SIGHTSEEING} {LOOKS} {WENT}"),
        Slot(Role.ORGANIZER, "与 和 同", going_together, but=SIGHTSEEING),
        Slot(Role.VISITOR, "组织 邀请", company),
        Slot(Role.VISITOR, "派出 选派 抽调 组派 派遣", sent_party),
        Slot(Role.VISITOR, "率 率领 带领", delegation),
        Slot(Role.PARTICIPANT, "率 率领 带领 带着 领着", company),
        Slot(Role.ATTENDEE, "subject", guides),
        Slot(Role.PARTICIPANT, "subject", led_by_them),
        Slot(Role.LOCATION, "赴 到 来到 来 前往 深入 走进 抵达 转赴 同赴 共赴", towns),
        Slot(Role.LOCATION, "object", destinations, verbs=SETS_OUT),
        Slot(Role.TARGET, "thing", hosts_of_visit, verbs=COMES),
        Slot(Role.TARGET, "there 对 把 name thing", hosts_of_visit, but=f"{RECEIVES} {COMES} {ASKS}"),
        Slot(Role.TARGET, "there 对", hosts_of_visit, verbs=ASKS),
        Slot(Role.TARGET, "thing", persons, verbs=f"{CALLS_ON} 看望 走访看望"),
        Slot(Role.TARGET, "before", come_here),
        Slot(Role.LOCATION, "before", come_to_town),
        Slot(Role.LOCATION, "对 thing", places_seen),
        Slot(Role.LOCATION, "thing", all_over),
        Slot(Role.TOPIC, "就 围绕", gone_about),
        Slot(Role.TOPIC, "behind", talked_about_there),
        Slot(Role.TOPIC, "name", surveyed),
        Slot(Role.TOPIC, "thing 对", studied_matters, but=LOOKS_AT),
        Slot(Role.TOPIC, "thing", states_seen, verbs=LOOKS_AT),
    ),
    needs="visitor target location topic organizer",
    shares="",
    part_of="meeting visit_research",
    identity="time visitor location | time visitor target | time organizer target",
    likeness="target topic visitor organizer",
)
