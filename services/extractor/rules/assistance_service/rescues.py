"""Help in danger: people got out, forces sent, harm put out or talked out of."""

from services.extractor.finders.consoled import goes_there, goes_to_rescue, is_sent_to_help, swindles, threats
from services.extractor.finders.happened import struck_once
from services.extractor.finders.happenings import destinations
from services.extractor.finders.helped import told_once
from services.extractor.finders.rescue_efforts import damaged, so_many
from services.extractor.finders.rescued import hospitals, people_carried, saved_by_somebody
from services.extractor.lexicons import sections
from services.extractor.rulebook import Trigger

_H = sections("help")
SENDS = "派出 派遣 增派 选派 组派 抽调 集结 出动 调派 紧急派出 紧急调派 先期调派 调集 紧急调集 前置 增援 驰援"
SENDS_TEAMS = "派出 派 派遣 增派 选派 组派 紧急派出 连夜派出 抽调 抽派"
REINFORCES = "驰援 增援 火速驰援 星夜驰援 紧急驰援 遂行增援 跨省增援 跨市增援 跨区增援 紧急增援"

TRIGGERS = (
    Trigger(SENDS, telling=goes_to_rescue, before=told_once, needs="organizer", confidence=0.6),
    Trigger(
        SENDS,
        nouns=_H["forces"],
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
        SENDS,
        companions="向 为",
        nouns="专家 医生 医师 护士 教师 老师 队员",
        objects=so_many,
        before=told_once,
        needs="organizer & recipient",
        confidence=0.6,
    ),
    Trigger(SENDS_TEAMS, telling=is_sent_to_help, before=told_once, needs="organizer", confidence=0.6),
    Trigger(_H["saved"], objects=saved_by_somebody, before=told_once, verbal=True, finite=True, confidence=0.65),
    Trigger(_H["rescued"], before=struck_once, closing=True, finite=True, needs="recipient", confidence=0.7),
    Trigger(_H["carried"], before=people_carried, finite=True, confidence=0.6),
    Trigger(_H["carried"], objects=hospitals, finite=True, confidence=0.6),
    Trigger(
        "开展 展开 实施 参与 参加 投入 组织 组织开展 全力开展 进行 投身",
        heads=_H["rescues"],
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
        nouns="""
            震区 灾区 震中 救援 抢险 救灾 扑救 搜救 火场 受灾 增援 防汛 抗洪 救治 险段 事故现场 灾害现场 现场处置
            现场施救 受困 被困
        """,
        needs="organizer",
        confidence=0.6,
    ),
    Trigger(REINFORCES, closing=True, needs="organizer", confidence=0.6),
    Trigger(REINFORCES, objects=destinations, before=told_once, needs="organizer", confidence=0.6),
    Trigger("抢通 抢修 抢修恢复", objects=damaged, before=told_once, needs="organizer", confidence=0.55),
    Trigger(
        _H["quenches"],
        objects=threats,
        before=told_once,
        verbal=True,
        finite=True,
        needs="organizer",
        confidence=0.55,
    ),
    Trigger(_H["dissuades"], objects=swindles, before=told_once, finite=True, needs="organizer", confidence=0.55),
)
