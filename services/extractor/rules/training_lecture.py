"""Training and lectures: somebody teaches, drills or reports to listeners."""

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import durations
from services.extractor.finders.groups import groups
from services.extractor.finders.helped import told_once
from services.extractor.finders.lessons import (
    courses,
    entitled,
    experts,
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
    teachers,
    things_learned,
    titled_paper,
    titled_talk,
)
from services.extractor.finders.whereabouts import reached
from services.extractor.rulebook import Rule, Slot, Trigger

_COURSES = """
    培训 培训会 培训班 业务培训 专题培训 讲座 专题讲座 演练 应急演练 消防演练 研修班 宣贯会 宣讲 宣讲会 讲堂 报告会
    公开课 专题辅导 读书班 学习班 轮训 培训活动 知识讲座 训练营 宣贯培训会 培训会议 专题报告 演习 实训 集训 集训班
    轮训班 研讨班 进修班 培训课 大讲堂 课堂 云课堂 微课堂 夜校 讲习班 夏令营 冬令营 研学营 研修营 特训营 培训营
    岗前培训 技能培训 能力培训 集中培训 安全培训 线上培训 视频培训 视频培训会 培训讲座 辅导讲座 科普讲座 法治讲座
    健康讲座 学术讲座 学术报告 学术报告会 科普报告会 宣讲报告会 辅导报告会 事迹报告会 疏散演练 实战演练 桌面推演
    综合演练 联合演练 救援演练 处置演练 拉动演练 灭火演练 搜救演练 救护演练 战备演练 攻防演练 军演 联合军演 实兵演习
    实弹演习 岗前训练 集中训练 实战化训练 专项训练 体能训练 适应性训练 战备训练 联合训练 实战训练 技能训练 业务训练
    封闭训练 拉练 模拟演练 逃生演练 演练活动 消防演习 军事演习 联合演习 岗位练兵 练兵活动 实操培训 观摩培训 研修
    研修培训 党课 专题党课 微党课 第一课 思政课 辅导课 辅导班 提升班 示范班 骨干班 初任培训班 任职培训班 继续教育
    开学第一课 宣讲活动 巡回宣讲 现场教学 现场教学活动 实践教学 情景教学 体验式教学 讲座活动 学习培训 培训工作
    培训项目 远程培训 跟班培训 实务培训 知识培训 急救培训 救护培训 师资培训 宣贯 政策宣讲 公益讲座 主题讲座 系列讲座
    培训交流会 大培训 大讲坛 讲坛 沙盘推演 推演 演训 联合演训 联演 联训 实战练兵 实战大练兵 技能练兵 业务练兵
    大比武练兵 水上训练 水域训练 山岳训练 水上救援训练 山岳救援训练 救援训练 战术训练 应急训练 强化训练 模拟训练 冬训
    射击训练 实弹射击训练 实操训练 操作训练 技术训练 专业训练 基础训练 野外训练 联动训练 课程
    夏训 春训 秋训 合练 应急疏散 疏散逃生 应急避险 紧急疏散 应急疏散演习 消防疏散演练 应急处置演练 应急拉动 紧急拉动
    应急拉练 桌面演练 应急演习 实兵演练 无脚本演练 盲演 双盲演练 实景演练 防空演练 防震演练 避险演练 转移演练 急救演练
    反诈演练 防暴演练 防恐演练 处突演练 应急推演 微课 慕课 网课 直播课 田间课堂 田间学校 公益课 公益课堂 体验课 示范课
    观摩课 教学观摩 技术沙龙 学术沙龙 思政课堂 移动课堂 流动课堂 红色课堂 法治课堂 安全课堂 科普课堂 空中课堂 直播课堂
    健康课堂 廉政课堂 行走的思政课 大思政课 云讲堂 道德讲堂 法治讲堂 健康讲堂 职工讲堂 讲习所 读书论坛 案例教学
    情境教学 导师带徒 师带徒 传帮带 跟岗培训 挂职培训 轮岗培训 入职培训 入警培训 警衔培训 任职培训 初任培训 晋升培训
    资格培训 取证培训 持证培训 农民培训 农技培训 电商培训 技术培训 操作培训 线下培训 网络培训 直播培训 研学 冬训班
    干训班 主体班 递进培养 学历提升班 专题研修 高级研修 专题研讨班 高研班 训练班 技能班 能力提升培训 素质提升培训
    普法讲座 安全讲座 心理讲座 反诈讲座 禁毒讲座 文化讲座 读书讲座 科学讲座 巡回报告 巡回报告会 先进事迹报告会
    普法宣讲 法治宣讲 安全宣讲 理论宣讲 政策宣讲会 反诈宣讲 红色宣讲 入户宣讲 主题宣讲 科普宣讲 集中宣讲 基层宣讲
    宣讲报告 反恐演练 防汛演练 地震演练 课目训练 科目训练 课目演练 首讲 第一讲
"""
_TALKS = """
    报告 主题报告 学术报告 专题报告 主旨报告 大会报告 特邀报告 邀请报告 讲座 专题讲座 学术讲座 主旨演讲 主题演讲 演讲
    授课 专题授课 专题辅导 辅导报告 党课 专题党课 主题分享 专题分享 宣讲 科普报告 技术报告 思政课 公开课 微党课 示范课
    开学第一课 第一课 科普讲座 健康讲座 法治课 课程 课 分享 阅读分享 经验分享 导读 解读 第一讲
"""
_UNDER_TITLE = """
    作题为 作了题为 做题为 做了题为 发表题为 发表了题为 带来题为 带来了题为 讲授题为 讲授了题为 进行了题为 进行题为
    分别作题为 分别作了题为 作的题为
"""
_COMES = "走进 来到 深入 走到 开进 送到 走入"
_LESSONS_OF_PARTY = """
    讲党课 上党课 讲专题党课 上专题党课 讲廉政党课 上廉政党课 讲授党课 讲授专题党课 讲思政课 讲纪律党课
    讲警示党课 讲微党课 上微党课
"""
_LISTENERS = f"""
    {_LESSONS_OF_PARTY}
    进行 开展 授课 培训 集中培训 轮训 宣贯 实训 集训 讲授 宣讲 举办 组织 组织开展 作 作了 做 做了 上了 送上 讲了 带来
    补上了 送上了 讲 讲起 主讲 讲授了 讲解 解读 传授 演示 开设 开设了 开办 现场教学 现场授课 专题授课 现场讲解 举办了
    分享 详细讲解 开讲 辅导 现场示范 普及 讲述 示范 介绍讲解 宣传讲解 讲解演示 现场演示 重点讲解 生动讲解 讲课 带来
    带来了 传授经验 普法 科普 讲法 详解 太空授课 传艺 支教 送课下乡 送教下乡 送课 送教
    作法治讲座 作科普讲座 作健康讲座 作普法讲座 作安全讲座 作宣讲报告 作动员授课 作讲座 作专题讲座 作报告
    作专题宣讲 作宣讲 作主题报告 作专题讲解 作培训授课
    作事迹报告 作先进事迹报告 作巡回报告 作辅导报告 作专题报告 作学术报告 作科普报告 作专题授课 作专题辅导
"""
_SHOWS = """
    讲解 详细讲解 现场讲解 讲授 传授 演示 示范 讲解演示 现场演示 重点讲解 生动讲解 传授经验 传授技艺 宣讲 讲述
"""
_LESSONS = """
    上课 上法治课 上安全课 上交通安全课 上消防课 上消防安全课 上思政课 上科普课 上健康课 上普法课 上公开课 上示范课
    上警示教育课 上安全警示课 上防溺水课 上急救课 上禁毒课 上反诈课 上自护课 上防震课 上环保课 上廉政课 上党史课
    上心理课 上实践课 上自救课 上劳动课 上美育课 上科学课 上预防课 上警示课 上防诈骗课 上交通课 上网络安全课 上专题课
    上辅导课 上第一课 上开学第一课 上安全教育课 上国防教育课 上法治教育课
"""
_EXPLAINS = """
    讲解 详细讲解 现场讲解 讲授 宣讲 传授 普及 讲述 演示 示范 解读 介绍讲解 宣传讲解 讲解演示 现场演示 重点讲解 生动讲解
    普法 授课 讲课 科普 讲法 以案说法 以案释法 释法 普及宣传 宣贯 详解 培训 集中培训 现场培训 免费培训 讲座 支教
    手把手教 送教 示教 太空授课 传艺 现场教学 现场示范 模拟演示 讲 讲起 答疑授课 辅导 辅导授课 讲党史 讲历史 讲故事
    上自护课 上警示教育课 上安全警示课 上防溺水课 上急救课 上禁毒课 上反诈课 上防震课 上环保课 上廉政课 上党史课
    上心理课 上美育课 上劳动课 上体育课 上科学课 上实践课 上自救课
"""
"""What somebody without a name may do for listeners."""
_TRAINS = "培训 集中培训 免费培训 轮训 集中轮训 培训了 辅导 集训 轮训了 强化培训 系统培训 全员培训 分批培训 分期培训"
_SENDS = "选派 派出 安排 遴选 选送 外派 派员 选调"
_TEACHES = f"教 手把手教 教会 手把手教授 手把手指导 指导训练 {_TRAINS}"
_BRINGS_LESSONS = """
    送课下乡 送教下乡 送教上门 送教送培 送培 送课 送教 送学上门 送训上门 送训下乡 送培下乡 送培到县 送课上门 送课进企业
    送课到企 送培到企 送学下乡 送教到校 送课到校 送教入企 支教 集训 开训 合练 演训 同课异构
"""
"""Lessons brought to where the listeners are, drills: each in one word."""

RULE = Rule(
    type=EventType.TRAINING_LECTURE,
    triggers=(
        Trigger(
            """
                举办 开展 组织开展 召开 举行 组织 开设 组织举办 组织召开 联合举办 集中举办 进行 主办 承办 开班 结业
                结营
                开营 开课 开讲 启动 实施 联合开展 组织实施 安排 联合组织 举办首期 落幕 闭幕 圆满结束 顺利结束 结束
                开启 推出 拉开帷幕 拉开序幕 落下帷幕 圆满落幕 闭营 开训 圆满完成 全面展开 展开 紧张展开 收官 顺利收官
            """,
            heads=_COURSES,
            confidence=0.85,
        ),
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
                举办 开设 开办 举行 举办了 开设了 开办了 合办 合办了 联办 开展了 上了 补上了 办 结束 圆满结束 开讲 开课
                开班 结业
            """,
            heads="课 班 课程 讲堂 学堂 训练营 夏令营 研学营 工作坊 云课堂 讲座 研修班 培训 对谈 实习计划 实训班",
            confidence=0.75,
        ),
        Trigger(
            "发表 发表了 作 作了 带来 带来了 分享",
            light=True,
            heads="演讲 主题演讲 主旨演讲 专题演讲 特邀报告 大会报告 邀请报告 口头报告 学术分享 主题分享 专题分享",
            needs="speaker topic",
            confidence=0.7,
        ),
        Trigger(_UNDER_TITLE, light=True, heads=_TALKS, needs="speaker", confidence=0.75),
        Trigger(_COMES, heads=_COURSES, by_subject=True, needs="location host_org", confidence=0.65),
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
                {_LESSONS}
                作培训授课 作专题报告 作专题讲座 作专题辅导 作专题授课 讲课 作专题党课 {_LESSONS_OF_PARTY}
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
            """
                解读 全面解读 详细解读 深入解读 讲解 详细讲解 系统讲解 深入讲解 逐条解读 重点讲解 重点解读 专题解读
                系统解读 逐条讲解 逐条解读了 现场讲解 现场解读 专题讲解 深入浅出讲解 细致讲解 剖析 深入剖析
            """,
            noun_like=True,
            telling=expounds,
            needs="speaker",
            confidence=0.6,
        ),
        Trigger(
            _EXPLAINS,
            companions="为 向 给",
            noun_like=True,
            finite=True,
            before=told_once,
            needs="participant",
            confidence=0.6,
        ),
        Trigger(
            """
                跟班学习 挂职锻炼 跟岗学习 跟班培训 研修 学习研修 进修学习 挂职 跟班锻炼 跟岗锻炼 培训学习 学习培训
                轮岗锻炼 顶岗实习 实习 留学 访学 深造 研学 进修 受训 脱产培训 脱产学习 专题培训 学习进修
                培训进修 实训 跟岗 跟训 实习锻炼 顶岗锻炼 拜师学艺 上课 听课学习
            """,
            noun_like=True,
            companions=f"{_SENDS} 组织 到 赴",
            confidence=0.75,
        ),
        Trigger("交流学习", noun_like=True, companions=_SENDS, confidence=0.85),  # 一行赴某院交流学习 is a visit
        Trigger("分享 分享了 作分享", before=entitled, noun_like=True, needs="speaker & topic", confidence=0.6),
        Trigger(
            "做客 作客 走上 登上 开讲 受邀做客",
            heads="讲坛 讲堂 大讲堂 大讲坛 论坛 课堂 讲台 直播间 系列讲座 讲座 沙龙",
            needs="speaker",
            confidence=0.6,
        ),
        Trigger(
            _TRAINS,
            noun_like=True,
            finite=True,
            uncounted=True,
            objects=taught_people,
            needs="organizer & participant",
            confidence=0.6,
        ),
        Trigger(
            _BRINGS_LESSONS, noun_like=True, closing=True, before=told_once, needs="organizer speaker", confidence=0.6
        ),
        Trigger("学习", noun_like=True, confidence=0.5, companions="组织 选派"),
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
            "参加 参与 参加了 收听收看 集中收听收看 聆听 聆听了 倾听 倾听了 集中观看",
            heads=_COURSES,
            needs="participant attendee organizer & time location",
            aside=True,
            confidence=0.5,
        ),
    ),
    slots=(
        Slot(Role.NAME, "name", courses, but=_UNDER_TITLE),
        Slot(Role.TOPIC, "telling before", entitled),
        Slot(Role.TOPIC, "object", titled_talk),
        Slot(Role.DOCUMENT, "object telling before", titled_paper),
        Slot(Role.TOPIC, "name", subject_matter),
        Slot(Role.TOPIC, "thing", things_learned, but=_BRINGS_LESSONS),
        Slot(Role.SPEAKER, "由 邀请 特邀 特邀请 约请 请来 请到 subject", teachers),
        Slot(Role.SPEAKER, "邀请 特邀 特邀请 约请 请来 请到 subject", experts),
        Slot(Role.SPEAKER, "subject", represented),
        Slot(Role.ORGANIZER, "由 subject", lecture_holders),
        Slot(Role.DOCUMENT, "对 就 围绕 object", papers),
        Slot(Role.TOPIC, "就 围绕 针对", subjects),
        Slot(Role.PARTICIPANT, "组织 选派 安排 遴选", groups),
        Slot(Role.PARTICIPANT, "对 为 面向 给", listening, verbs=f"{_LISTENERS} {_LESSONS} {_UNDER_TITLE}"),
        Slot(Role.PARTICIPANT, "向", groups, verbs=_SHOWS),
        Slot(Role.PARTICIPANT, "与 同 和 向", groups, verbs="分享 分享了 作分享"),
        Slot(Role.PARTICIPANT, "向", listeners, verbs="普及 解读 科普 介绍讲解 普法 答疑"),
        Slot(Role.PARTICIPANT, "object", taught_people, verbs=_TEACHES),
        Slot(Role.HOST_ORG, "到 赴", bodies),
        Slot(Role.DURATION, "object", durations),
        Slot(Role.LOCATION, "object", reached, verbs=_COMES),
        Slot(
            Role.LOCATION,
            "到 来到 走进 深入 赴 前往 进驻",
            reached,
            verbs="开展 进行 举办 组织 组织开展 举行 实施 集中开展 联合开展",
        ),
        Slot(Role.LOCATION, "走进 深入 来到", reached, verbs=f"{_LISTENERS} {_LESSONS} {_SHOWS}"),
    ),
    part_of="meeting campaign competition_comparison",
    identity="time name | time speaker topic | time organizer topic | speaker document",
    likeness="name topic speaker organizer",
)
