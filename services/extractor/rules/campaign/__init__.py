"""Campaigns: a body starts or carries on an action, rectification, publicity drive or project with a name."""

from schemas.events import EventType, Role
from services.extractor.finders.asked_in import asked_in, doing_it_with, joined_by, let_in, lets_people_in, opens_doors
from services.extractor.finders.campaigns import (
    a_matter,
    acting_places,
    activities,
    aimed_at,
    aimed_places,
    among_people,
    comes_to,
    holders_of_drive,
    more_than_trade,
    named_programmes,
    owners_of_drive,
    sets_off,
)
from services.extractor.finders.drives import carried_on, evils, fights, tended
from services.extractor.finders.fillers import durations, persons
from services.extractor.finders.groups import groups
from services.extractor.finders.helped import told_once
from services.extractor.finders.lessons import lecture_holders, papers, things_learned
from services.extractor.finders.papers import outside_gatherings
from services.extractor.finders.travellers import brought
from services.extractor.finders.whereabouts import reached
from services.extractor.rulebook import Rule, Slot, Trigger
from services.extractor.rules.campaign.words import (
    AGAINST,
    BY_NAME,
    CARRIES_ON,
    COMES,
    DONE_TO,
    GOES,
    GOING,
    HEADS,
    LEAFLETS,
    OPENS,
    PUBLICISES,
    PUBLICITY,
    PUSHES_ON,
    STARTED,
    TELLS_PEOPLE,
    WORKS,
)

RULE = Rule(
    type=EventType.CAMPAIGN,
    triggers=(
        Trigger(CARRIES_ON, heads=HEADS, telling=more_than_trade, confidence=0.8),
        Trigger("组织", marks="“", heads="活动 行动", quoted=True, noun_like=True, finite=True, confidence=0.65),
        Trigger(
            PUSHES_ON,
            heads="""
                行动 专项行动 专项整治 专项整治行动 整治行动 专项治理 集中整治 三年行动 百日行动 攻坚行动 提升行动
                活动 主题活动 创建活动 主题教育 学习教育 攻坚战 保卫战 持久战 百日攻坚 大会战
            """,
            confidence=0.7,
        ),
        Trigger(PUSHES_ON, marks="“", heads=HEADS, quoted=True, confidence=0.7),
        Trigger(STARTED, heads=f"{HEADS} 项目 计划", confidence=0.75),
        Trigger(
            "启动 正式启动 全面启动 铺开 全面铺开 全面展开 全面推开",
            heads=WORKS,
            confidence=0.6,
        ),
        Trigger(GOES, heads=HEADS, by_subject=True, finite=True, confidence=0.65),
        Trigger(STARTED, marks="“", heads="工作", quoted=True, confidence=0.6),
        Trigger(f"{CARRIES_ON} {STARTED} {PUSHES_ON}", marks="“", heads=BY_NAME, quoted=True, confidence=0.65),
        Trigger(
            "部署 部署了 安排部署 安排部署了 部署启动",
            marks="“",
            heads="行动 专项行动 整治 专项整治 攻坚 活动",
            quoted=True,
            needs="organizer",
            confidence=0.65,
        ),
        Trigger(
            "部署 部署了 安排部署 安排部署了",
            heads="专项行动 专项整治 专项整治行动 专项治理 集中整治 百日行动 三年行动 攻坚行动 提升行动",
            before=outside_gatherings,
            needs="organizer",
            confidence=0.6,
        ),
        Trigger(
            "进行 进行了 展开 展开了 开展 开展了 实施 实施了 予以",
            heads=DONE_TO,
            light=True,
            companions="对 对于 针对 就",
            before=carried_on,
            needs="organizer location & target",
            confidence=0.65,
        ),
        Trigger(
            "集中整治", before=carried_on, companions="对", closing=True, needs="organizer & target", confidence=0.55
        ),
        Trigger(
            AGAINST,
            before=fights,
            objects=evils,
            uncounted=True,
            finite=True,
            needs="organizer location & target",
            confidence=0.6,
        ),
        Trigger(
            "植树 义务植树 植树造林 结对认亲 自查自纠 巡演 巡展",
            before=told_once,
            closing=True,
            finite=True,
            needs="organizer participant attendee & location time",
            aside=True,
            confidence=0.5,
        ),
        Trigger(
            "按下 拉开 吹响 打响 掀起 奏响 擂响",
            objects=sets_off,
            marks="键 幕 号 枪 炮 潮 战 曲 鼓",
            needs="organizer programme",
            confidence=0.55,
        ),
        Trigger(
            "祭扫 祭扫了 义务植树 植树 清扫 清扫了 捡拾 捡拾了 打扫 打扫了 清除 擦拭 种下 种下了 栽下 栽种 栽种了 栽植",
            before=told_once,
            objects=tended,
            finite=True,
            needs="organizer participant attendee & location time",
            aside=True,
            confidence=0.5,
        ),
        Trigger(
            "掀起 掀起了 迅速掀起 全面掀起 持续掀起",
            nouns="热潮 高潮",
            before=told_once,
            finite=True,
            needs="organizer",
            aside=True,
            confidence=0.55,
        ),
        Trigger(
            "进行 火热进行",
            heads="""
                活动 宣传活动 主题活动 系列活动 公益活动 开放日 植树活动 绿化活动 清扫活动 祭扫活动 纪念活动 庆祝活动
                体验活动 实践活动 志愿活动 教育活动
            """,
            by_subject=True,
            closing=True,
            needs="time & location",
            confidence=0.6,
        ),
        Trigger(
            "参加 参与",
            marks="“",
            heads="活动 行动",
            quoted=True,
            companions="组织 邀请",
            needs="participant & organizer",
            aside=True,
            confidence=0.55,
        ),
        Trigger("持续到 持续至", marks="“", heads="活动 行动", by_subject=True, needs="time", confidence=0.6),
        Trigger(COMES, heads=f"{HEADS} 站", by_subject=True, needs="location", subtype="stop", confidence=0.65),
        Trigger(
            """
            举办 举行 主办 联合举办 共同举办 共同主办 联合主办 举办了 承办 成功举办 如期举行 隆重举行 火热开展
            """,
            heads="""
                宣传活动 主题活动 系列活动 公益活动 开放日 活动 宣传日 活动日 宣传月活动 宣传周活动 纪念活动 庆祝活动
                文化节 艺术节 读书节 旅游节 消费节 购物节 美食节 科技节 音乐节 电影节 巡演 巡展 嘉年华 科技周
                科技活动周 体验日 主题日 采摘节 宣传周 宣传月 活动周 活动月 质量月 安全生产月 安全月 服务月 服务周
                文化周 邻里节 社区节 睦邻节
                科普周 推广周 普法月 公益行 万里行 宣传教育活动 教育活动 实践活动 志愿活动 体验活动 宣传咨询活动
                宣传咨询服务活动 宣传服务活动 主会场活动 宣传主会场活动 主场活动 启动日活动
            """,
            confidence=0.7,
        ),
        Trigger(
            "进行 进行了 集中进行",
            heads=PUBLICITY,
            before=told_once,
            finite=True,
            needs="organizer participant & time location target",
            confidence=0.6,
        ),
        Trigger(
            f"{PUBLICISES} 散发 递上 张挂",
            nouns=LEAFLETS,
            before=told_once,
            finite=True,
            needs="organizer & time location",
            aside=True,
            confidence=0.5,
        ),
        Trigger(
            "宣传 集中宣传 广泛宣传 大力宣传 普及 宣讲 宣传普及 解读 宣讲解读 ",
            before=among_people,
            objects=a_matter,
            noun_like=True,
            finite=True,
            needs="organizer & time",
            aside=True,
            confidence=0.5,
        ),
        Trigger(
            TELLS_PEOPLE,
            companions="向 为 给",
            before=told_once,
            objects=a_matter,
            noun_like=True,
            finite=True,
            needs="organizer & recipient",
            confidence=0.55,
        ),
        Trigger(
            "参加 参与 参加了 共同参加",
            heads="""
                义务植树 义务植树活动 植树活动 植树造林活动 植树造林 义务劳动 志愿服务活动 公益活动 主题党日
                主题党日活动
                宣传活动 环境整治 清洁行动 大扫除 清扫活动 祭扫活动 纪念活动 庆祝活动 开放日 公众开放日 体验日
                开放日活动
            """,
            needs="attendee organizer participant & time location",
            aside=True,
            confidence=0.5,
        ),
        Trigger(
            OPENS,
            objects=opens_doors,
            before=lets_people_in,
            finite=True,
            needs="organizer & time participant",
            confidence=0.6,
        ),
    ),
    slots=(
        Slot(Role.PROGRAMME, "name", named_programmes),
        Slot(Role.NAME, "name", activities),
        Slot(Role.ORGANIZER, "由 subject", holders_of_drive),
        Slot(Role.ORGANIZER, "name", owners_of_drive),
        Slot(Role.ORGANIZER, "subject", acting_places),
        Slot(Role.PARTICIPANT, "组织 牵头组织 带领 率领 率 邀请", brought),
        Slot(Role.PARTICIPANT, "把", asked_in),
        Slot(Role.PARTICIPANT, "behind", let_in, verbs=OPENS),
        Slot(Role.PARTICIPANT, "goer", joined_by, verbs="参加 参与 参加了 共同参加"),
        Slot(
            Role.PARTICIPANT,
            "与 同 和",
            doing_it_with,
            verbs="参加 参与 参加了 共同参加 开展 植树 义务植树 植树造林 栽下 种下 清扫",
        ),
        Slot(Role.PARTICIPANT, "subject", brought, verbs="祭扫 祭扫了 植树 义务植树 种下 栽种 栽下 栽植 捡拾 清扫"),
        Slot(Role.TARGET, "object", tended, verbs="祭扫 祭扫了 清扫 捡拾 打扫 清除"),
        Slot(Role.ORGANIZER, "subject", lecture_holders, verbs=TELLS_PEOPLE, otherwise=True),
        Slot(Role.RECIPIENT, "向 为 给", groups, verbs=TELLS_PEOPLE),
        Slot(Role.DOCUMENT, "object", papers, verbs=TELLS_PEOPLE),
        Slot(Role.TOPIC, "object", things_learned, verbs=TELLS_PEOPLE),
        Slot(Role.ATTENDEE, "subject", persons),
        Slot(Role.TARGET, "对 针对 面向", aimed_at),
        Slot(Role.TARGET, "object", evils, verbs=AGAINST),
        Slot(Role.TARGET, "在", aimed_places),
        Slot(Role.LOCATION, "object", comes_to, verbs=COMES),
        Slot(Role.DURATION, "behind", durations),
        Slot(Role.LOCATION, f"{GOING} 走访", reached),
    ),
    identity="programme organizer | time programme | time name organizer",
    likeness="programme name organizer",
)
