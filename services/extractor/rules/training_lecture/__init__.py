"""Training and lectures: somebody teaches, drills or reports to listeners."""

from schemas.events import EventType, Role
from services.extractor.finders.asked_in import asked_before, asked_in, asking
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import durations
from services.extractor.finders.groups import groups
from services.extractor.finders.helped import told_once
from services.extractor.finders.holding import guided
from services.extractor.finders.lessons import (
    courses,
    entitled,
    expounds,
    given_lesson,
    lecture_holders,
    listeners,
    listening,
    papers,
    read_papers,
    represented,
    subject_matter,
    subjects,
    taught,
    taught_people,
    things_learned,
    titled_paper,
    titled_talk,
)
from services.extractor.finders.teachers import (
    brought_to_learn,
    brought_to_teach,
    experts,
    sent_along,
    sent_by,
    teachers,
)
from services.extractor.finders.told_how import (
    drilled,
    for_themselves,
    learners,
    passed_on,
    skill_taught,
    talked_long,
    talked_through,
)
from services.extractor.finders.told_matters import gone_through
from services.extractor.finders.viewers import shown_by, viewers
from services.extractor.finders.whereabouts import reached
from services.extractor.rulebook import Rule, Slot, Trigger
from services.extractor.rules.training_lecture.words import (
    ATTENDS,
    BRINGS_LESSONS,
    COMES,
    COURSES,
    DRILLS,
    EXPLAINS,
    EXPOUNDS,
    GOES,
    GOING,
    HOLDS_COURSES,
    INVITES,
    LEARNS_ELSEWHERE,
    LESSONS,
    LESSONS_OF_PARTY,
    LISTENERS,
    SENDS,
    SHOWS,
    SKILLS,
    TALKS,
    TEACHES,
    TELLS,
    TRAINS,
    UNDER_TITLE,
    WARNING_FILMS,
    WATCHES,
)

RULE = Rule(
    type=EventType.TRAINING_LECTURE,
    triggers=(
        Trigger(HOLDS_COURSES, heads=COURSES, confidence=0.85),
        Trigger(
            "作 作了 做 做了 进行 进行了 带来 带来了 举办 举行 讲授 主讲 分享了 开展 开展了",
            light=True,
            heads="""
                辅导 授课 专题授课 主题报告 学术报告 辅导报告 培训授课 主旨报告 专题辅导报告 专题讲授 辅导授课
                专题辅导讲座 现场授课 视频授课 党课 专题党课 主旨演讲 科普报告 学术讲座 宣讲报告 辅导讲座 专题宣讲
                授课辅导 现场教学 示范教学 巡回授课 集中授课 政策宣讲 形势报告 形势政策报告 形势与政策报告 特邀报告
                大会报告 邀请报告 首场报告 专场报告 开场报告 知识盛宴 科普大餐
            """,
        ),
        Trigger(
            """
                举办 开设 开办 举行 举办了 开设了 开办了 合办 合办了 联办 开展了 上了 补上了 结束 圆满结束 开讲 开课
                开班 结业
            """,
            heads="课 班 课程 讲堂 学堂 训练营 夏令营 研学营 工作坊 云课堂 讲座 研修班 培训 对谈 实习计划 实训班 小灶",
            confidence=0.75,
        ),
        Trigger(
            "发表 发表了 作 作了 带来 带来了 分享",
            light=True,
            heads="演讲 主题演讲 主旨演讲 专题演讲 特邀报告 大会报告 邀请报告 口头报告 学术分享 主题分享 专题分享",
            needs="speaker topic",
            confidence=0.7,
        ),
        Trigger(UNDER_TITLE, light=True, heads=TALKS, needs="speaker", confidence=0.75),
        Trigger("带来 带来了", light=True, heads="报告 技术报告 分享 经验分享 讲解", needs="speaker", confidence=0.7),
        Trigger("作 作了 做 做了", light=True, heads="报告", companions="为 给", needs="speaker", confidence=0.65),
        Trigger(GOES, heads=COURSES, by_subject=True, finite=True, confidence=0.7),
        Trigger(COMES, heads=COURSES, by_subject=True, needs="location host_org", confidence=0.65),
        Trigger(
            "作 作了 做 做了 带来 带来了 上了 补上了 送上 送上了 讲了 讲授 开讲 上好 上起",
            light=True,
            heads="""
                安全教育课 消防安全课 交通安全课 法治教育课 科普讲座 健康讲座 公开课 示范课 体验课 实践课 讲座 专题报告
                专题讲座 法治课 安全课 思政课 科普课 消防课 国防课 第一课 健康课 普法课 廉政课 讲解活动 知识讲座
                知识讲解 知识宣讲 宣讲活动 培训 专题培训 业务培训 知识培训 党课 专题党课 微党课 课 先进事迹报告 事迹报告
                巡回报告 励志报告 辅导 第一讲 首讲
            """,
            confidence=0.8,
        ),
        Trigger(
            "进行 进行了 作 作了 做 做了 开展",
            heads="""
                解读 讲解 宣讲 阐述 剖析 深入阐述 详细阐述 系统阐述 深入剖析 专题讲解 现场讲解 细致讲解 生动讲解
                解读讲解 讲解解读 宣贯解读 分享 经验分享 讲授 示范讲解 详细解读 深入解读 全面解读 详细讲解 深入讲解
                系统讲解 系统解读 专题解读 政策解读 逐条解读 普及 知识普及 常识普及 宣传普及 普及宣传 科普 科普讲解 示范
                现场示范 操作示范 现场演示 操作演示
            """,
            light=True,
            telling=taught,
            needs="speaker",
            confidence=0.7,
        ),
        Trigger("作 作了", light=True, heads="报告", objects=read_papers, confidence=0.8),
        Trigger(
            f"""
                {LESSONS}
                作培训授课 作专题报告 作专题讲座 作专题辅导 作专题授课 讲课 作专题党课 {LESSONS_OF_PARTY}
                作辅导报告 作事迹报告 作先进事迹报告 作巡回报告 讲学 应邀讲学 开讲
                讲授课程 作培训 作专题培训 传授经验 传授技艺
                作先进典型报告 作科普讲座 作法治讲座 作健康讲座 作普法讲座 作安全讲座 作宣讲报告 作形势报告
                作专题讲解 作动员授课 讲法治课 讲安全课 讲第一课
                讲公开课
                线上授课 直播授课 视频授课 网上授课 在线授课 登台授课
                走上讲台授课 受邀讲学 受邀授课 应邀授课 受邀讲课 应邀讲课 太空授课 上讲台 以案说法 以案释法
                作学术报告 作主题报告 作专题辅导报告 作辅导 作宣讲 作专题宣讲 作讲座 带来专题讲座 作科普报告
            """,
            needs="speaker",
            confidence=0.75,
        ),
        Trigger(TELLS, telling=talked_through, finite=True, needs="speaker", confidence=0.65),
        Trigger("讲 讲了", telling=talked_long, finite=True, needs="speaker", confidence=0.65),
        Trigger("授课", telling=given_lesson, needs="speaker", confidence=0.75),
        Trigger(
            """
            讲授 主讲 宣讲 现场授课 专题授课 执教 辅导授课 传授 现场教学 现场示范 演示 手把手教 手把手教授 现场演示
            示范讲解 详解 详述 宣贯 科普 讲法 普法 传艺 授艺 示教 带教指导 送教 巡回宣讲 宣讲了 执教示范 示范教学
            执教公开课 手把手指导 线上讲解 直播讲解 深入讲授 现场宣讲 实地教学 讲授了 集中授课 传授了 现场传授
            手把手传授 现场指导教学 现场带教
            """,
            noun_like=True,
            needs="speaker",
            confidence=0.75,
        ),
        Trigger(
            EXPOUNDS,
            noun_like=True,
            telling=expounds,
            needs="speaker",
            confidence=0.6,
        ),
        Trigger(
            EXPLAINS,
            companions="为 向 给",
            noun_like=True,
            finite=True,
            before=told_once,
            needs="participant",
            confidence=0.6,
        ),
        Trigger(
            f"""
                {LEARNS_ELSEWHERE}
                接受警示教育 接受廉政教育 接受廉洁教育 接受红色教育 接受革命传统教育 接受爱国主义教育 接受党性教育
                接受法治教育 接受国防教育 接受安全教育
            """,
            noun_like=True,
            companions=f"{SENDS} 组织 到 赴 进驻 前往",
            confidence=0.75,
        ),
        Trigger("交流学习", noun_like=True, companions=SENDS, confidence=0.85),  # 一行赴某院交流学习 is a visit
        Trigger("分享 分享了 作分享", before=entitled, noun_like=True, needs="speaker & topic", confidence=0.6),
        Trigger(
            "做客 作客 走上 登上 开讲 受邀做客",
            heads="讲坛 讲堂 大讲堂 大讲坛 论坛 课堂 讲台 直播间 系列讲座 讲座 沙龙",
            needs="speaker",
            confidence=0.6,
        ),
        Trigger(
            TRAINS,
            noun_like=True,
            finite=True,
            uncounted=True,
            objects=taught_people,
            needs="organizer & participant",
            confidence=0.6,
        ),
        Trigger(
            BRINGS_LESSONS, noun_like=True, closing=True, before=told_once, needs="organizer speaker", confidence=0.6
        ),
        Trigger("学习", noun_like=True, confidence=0.5, companions="组织 选派"),
        Trigger(SKILLS, objects=skill_taught, before=told_once, finite=True, needs="participant", confidence=0.6),
        Trigger(
            "谈了 畅谈了 交流了",
            objects=passed_on,
            finite=True,
            needs="speaker & topic",
            confidence=0.55,
        ),
        Trigger(
            DRILLS,
            objects=drilled,
            before=told_once,
            noun_like=True,
            finite=True,
            needs="organizer",
            aside=True,
            confidence=0.6,
        ),
        Trigger("讲述 讲述了", companions="由", needs="speaker & topic", confidence=0.6),
        Trigger(
            "作报告 作了报告 做报告 做了报告", before=for_themselves, closing=True, needs="speaker", confidence=0.6
        ),
        Trigger(WATCHES, nouns=WARNING_FILMS, finite=True, needs="organizer participant", confidence=0.6),
        Trigger(
            "参加 参与 参加了 收看 收听收看 观看 聆听",
            heads="""
                业务培训 培训 培训班 学习班 专题培训 研修班 培训会 讲座 演练 宣贯会 轮训 集训 线上培训 专题讲座 读书班
                研讨班
            """,
            companions="组织 选派 安排",
            confidence=0.6,
        ),
        Trigger(
            ATTENDS,
            heads=COURSES,
            needs="participant attendee organizer & time location",
            aside=True,
            confidence=0.5,
        ),
    ),
    slots=(
        Slot(Role.NAME, "name", courses, but=UNDER_TITLE),
        Slot(Role.TOPIC, "telling before", entitled),
        Slot(Role.TOPIC, "object", titled_talk),
        Slot(Role.DOCUMENT, "object telling before", titled_paper),
        Slot(Role.TOPIC, "name", subject_matter),
        Slot(Role.NAME, "object", drilled, verbs=DRILLS),
        Slot(Role.TOPIC, "telling", talked_through, verbs=TELLS),
        Slot(Role.TOPIC, "object", skill_taught, verbs=SKILLS),
        Slot(Role.TOPIC, "thing", things_learned, but=f"{BRINGS_LESSONS} {WATCHES} {SKILLS} {TELLS} {DRILLS}"),
        Slot(Role.TOPIC, "thing", things_learned, verbs=TELLS, otherwise=True),
        Slot(Role.PARTICIPANT, "object", learners, verbs=SKILLS),
        Slot(Role.SPEAKER, f"由 {INVITES}", teachers),
        Slot(Role.SPEAKER, "subject", teachers, but=LEARNS_ELSEWHERE),
        Slot(Role.PARTICIPANT, "goer", sent_along, verbs=LEARNS_ELSEWHERE),
        Slot(Role.ORGANIZER, "goer", sent_by, verbs=LEARNS_ELSEWHERE),
        Slot(Role.SPEAKER, INVITES, experts),
        Slot(Role.SPEAKER, "subject", experts, but=LEARNS_ELSEWHERE),
        Slot(Role.SPEAKER, "subject", represented),
        Slot(Role.ORGANIZER, "由 subject", lecture_holders, but=f"{WATCHES} {ATTENDS}"),
        Slot(Role.ORGANIZER, "causer", lecture_holders, verbs=ATTENDS),
        Slot(Role.PARTICIPANT, "acting", groups, verbs=ATTENDS),
        Slot(Role.ORGANIZER, "subject", shown_by, verbs=WATCHES),
        Slot(Role.DOCUMENT, "对 就 围绕 object", papers),
        Slot(Role.TOPIC, "就 围绕 针对", subjects),
        Slot(Role.TOPIC, "对", gone_through, verbs=f"{LISTENERS} {LESSONS}"),
        Slot(Role.SPEAKER, "组织 选派 安排 派出", brought_to_teach, but=LEARNS_ELSEWHERE),
        Slot(Role.PARTICIPANT, "组织 选派 安排 遴选 派出 抽调 组派", brought_to_learn),
        Slot(Role.PARTICIPANT, "指导", guided),
        Slot(Role.PARTICIPANT, "把", asked_in),
        Slot(Role.PARTICIPANT, "told", asked_before, verbs=TELLS, otherwise=True),
        Slot(Role.ORGANIZER, "told", asking, verbs=TELLS, otherwise=True),
        Slot(Role.PARTICIPANT, "对 为 面向 给", listening, verbs=f"{LISTENERS} {LESSONS} {UNDER_TITLE}"),
        Slot(Role.PARTICIPANT, "向", groups, verbs=SHOWS),
        Slot(Role.PARTICIPANT, "与 同 和 向", groups, verbs="分享 分享了 作分享"),
        Slot(Role.PARTICIPANT, "向", listeners, verbs="普及 解读 科普 介绍讲解 普法 答疑"),
        Slot(Role.PARTICIPANT, "object", taught_people, verbs=TEACHES),
        Slot(Role.PARTICIPANT, "subject", viewers, verbs=WATCHES),
        Slot(Role.HOST_ORG, "到 赴 进驻 前往", bodies),
        Slot(Role.DURATION, "object", durations),
        Slot(Role.LOCATION, "object", reached, verbs=COMES),
        Slot(Role.LOCATION, GOING, reached, verbs="开展 进行 举办 组织 组织开展 举行 实施 集中开展 联合开展"),
        Slot(Role.LOCATION, "走进 深入 来到", reached, verbs=f"{LISTENERS} {LESSONS} {SHOWS}"),
    ),
    part_of="meeting campaign competition_comparison",
    identity="time name | time speaker topic | time organizer topic | speaker document",
    likeness="name topic speaker organizer",
)
