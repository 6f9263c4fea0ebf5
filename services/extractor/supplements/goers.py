"""The verbs that say who came to an event told elsewhere, and who went along."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor.finders.fillers import attendance, headcounts, persons
from services.extractor.finders.groups import first_named, groups
from services.extractor.finders.holding import heard
from services.extractor.rulebook import Slot
from services.extractor.supplements.phrases import (
    counted_people,
    drawn,
    escort,
    escorting,
    how_many,
    received,
    turnout,
    welcoming,
)
from services.extractor.supplements.supplement import Supplement
from services.extractor.telling.gatherings import GATHERINGS, HELD, VISITS

_WENT_ALONG = " ".join(
    f"{together}{verb}"
    for together in ("一同", "一起", "一道")
    for verb in ("调研", "考察", "视察", "参观", "走访", "慰问", "看望", "察看", "查看", "巡河", "检查", "督导", "督查")
)
_INVITES = tuple(type for type in HELD if type is not EventType.TRAINING_LECTURE)
"""What invites people to come; whom a course invites teaches there."""
WHO_CAME = (
    Supplement(
        """
        宣布开幕 宣布开赛 宣布比武开始 宣布比赛开始 宣布竞赛开始 宣布演练开始 宣布活动开始 宣布大赛开幕 宣布大会开幕
        宣布运动会开幕
        """,
        (Slot(Role.ATTENDEE, "before subject", persons),),
        (EventType.COMPETITION_COMPARISON, EventType.CAMPAIGN, EventType.MEETING, EventType.TRAINING_LECTURE),
        near=True,
    ),
    Supplement(
        """
        出席 参加 列席 参会 到会 参训 参赛 参演 参与 与会 参加了 出席了 参与了 应邀出席 应邀参加 分别出席
        莅临指导 莅会指导 莅会 莅临 观摩 现场观摩 观看 见证 共同见证 剪彩 参加活动 到场 到场祝贺 到会祝贺 到场送行
        到场参加 围坐一堂 参加会议 线上参会 线上线下参会 现场参会 参与活动 受邀出席 受邀参加 见证签约 到会指导
        现场监督 到场监督 参与监督 现场督导 到场督导 现场指导 到场指导 到现场指导
        巡视指导 现场巡视 到场巡视 巡馆 到场巡馆 现场巡视指导
        亲临现场指导 现场评议 参与评议 到会说明情况 到会作说明 到场见证
        应邀到场 参展 同台竞技 同场竞技 展开角逐 同台比拼 角逐 随团出访 随团 随行 观赛
        报名参赛 报名参加 报名参与 组队参赛 组队参加 组团参赛 组队报名参赛
        一同参加 一起参加 一并参加 共同参加 全程参加 就座 就坐 齐聚一堂 欢聚一堂 汇聚一堂 相聚一堂
        收听收看 收听收看了 收看收听 收看收听了 集中收听收看 收看会议 收听收看会议
        """,
        (
            Slot(Role.ATTENDEE, "邀请 特邀", persons),
            Slot(Role.ATTENDEE, "before goer", persons),
            Slot(Role.PARTICIPANT, "邀请 组织 选派 召集 吸引 goer 与 同 和", groups, all=True),
            Slot(Role.QUANTITY, "before", turnout),
        ),
        (*GATHERINGS, EventType.VISIT_RESEARCH, EventType.OTHER, EventType.ASSISTANCE_SERVICE),
    ),
    Supplement(
        "入场 进场 入场招聘 进场招聘 现场招聘 到场招聘 设摊招聘 设点招聘",
        (
            Slot(Role.PARTICIPANT, "邀请 组织 吸引", groups, all=True),
            Slot(Role.QUANTITY, "邀请 组织 吸引", turnout, all=True),
        ),
        HELD,
    ),
    Supplement(
        "参加 参加活动 参加检查 一同参加 列席约谈 作检讨发言 作检讨",
        (Slot(Role.ATTENDEE, "before", persons), Slot(Role.PARTICIPANT, "goer", groups)),
        (EventType.INSPECTION_ENFORCEMENT,),
        near=True,
    ),
    Supplement(
        "到会 到会致辞 到会讲话 到会指导 到场见证 现场见证 现场监督 到场监督 全程监督 全程参与 "
        "现场督导 到场督导 现场指导 到场指导 到现场指导 现场指挥 全程督导",
        (Slot(Role.ATTENDEE, "before", persons),),
        (EventType.INSPECTION_ENFORCEMENT, EventType.EVALUATION_RANKING),
        near=True,
    ),
    Supplement(
        """
        任组长 担任组长 任专家组组长 担任专家组组长 任评审组组长 担任评审组组长 任考核组组长 担任考核组组长 任验收组组长
        担任验收组组长 任检查组组长 担任检查组组长 任副组长 担任副组长
        """,
        (Slot(Role.ATTENDEE, "由 before", persons),),
        (EventType.INSPECTION_ENFORCEMENT, EventType.EVALUATION_RANKING),
        near=True,
    ),
    Supplement(
        """
        听了 聆听 收听 收看 收听收看 听讲 来听 前来听讲 到课 到场听讲 受训 到场聆听 同步聆听 同步收看 聆听了 现场聆听
        线上收看 听取讲座 听课 参与演练 参演
        """,
        (Slot(Role.PARTICIPANT, "goer", groups), Slot(Role.QUANTITY, "before", headcounts)),
        (EventType.TRAINING_LECTURE,),
        near=True,
    ),
    Supplement(
        "来听的是 来听的多是 来听的都是 来听课的是 听课的是 听课的多是 台下坐着的是 学员是 学员多是 参训的是",
        (Slot(Role.PARTICIPANT, "object", groups),),
        (EventType.TRAINING_LECTURE,),
        near=True,
    ),
    Supplement(
        "围在 坐满 坐满了 挤满 挤满了 挤了 挤在 到场观摩 在场观摩 前来观摩 到场观看 前来观看",
        (
            Slot(Role.ATTENDEE, "before goer", persons),
            Slot(Role.PARTICIPANT, "goer", groups),
            Slot(Role.QUANTITY, "before", headcounts),
        ),
        HELD,
        near=True,
    ),
    Supplement(
        "参加培训 参加学习 参与学习 参训 参加了培训",
        (
            Slot(Role.ATTENDEE, "before goer", persons),
            Slot(Role.PARTICIPANT, "goer", groups),
            Slot(Role.QUANTITY, "before", headcounts),
        ),
        (EventType.TRAINING_LECTURE, EventType.MEETING),
    ),
    Supplement(
        "听取 听取了 当面听取 面对面听取 征求 听取并采纳",
        (Slot(Role.PARTICIPANT, "object", heard),),
        (EventType.MEETING,),
        near=True,
        once=True,
    ),
    Supplement(
        "组织了 吸引了 吸引 汇聚了 汇集了 聚集了 云集了 集结了 共吸引 共吸引了",
        (Slot(Role.PARTICIPANT, "object", drawn), Slot(Role.QUANTITY, "object", turnout)),
        HELD,
        near=True,
        definite=True,
    ),
    Supplement(
        "迎来 迎来了 迎接 接待 接待了",
        (Slot(Role.PARTICIPANT, "object", received), Slot(Role.QUANTITY, "object", headcounts)),
        (EventType.CAMPAIGN, EventType.MEETING, EventType.TRAINING_LECTURE),
        near=True,
        once=True,
    ),
    Supplement(
        "覆盖 覆盖了 涵盖 涵盖了",
        (Slot(Role.PARTICIPANT, "object", groups), Slot(Role.QUANTITY, "object", attendance)),
        (EventType.COMPETITION_COMPARISON,),
        definite=True,
    ),
    Supplement(
        "邀请了 邀请到",
        (Slot(Role.PARTICIPANT, "object", groups), Slot(Role.QUANTITY, "object", headcounts)),
        _INVITES,
        definite=True,
    ),
    Supplement(
        "邀请 特邀 邀请了 邀请到",
        (Slot(Role.PARTICIPANT, "object", first_named),),
        _INVITES,
        near=True,
        definite=True,
    ),
    Supplement(
        "旁听 到场旁听",
        (Slot(Role.PARTICIPANT, "邀请 组织 goer", groups), Slot(Role.QUANTITY, "before", headcounts)),
        (EventType.INSPECTION_ENFORCEMENT,),
    ),
    Supplement(
        "旁听 到场旁听 旁听庭审 旁听宣判 出席会场 出席宣判大会 到庭旁听",
        (Slot(Role.ATTENDEE, "before", persons),),
        (EventType.INSPECTION_ENFORCEMENT,),
        near=True,
    ),
    Supplement(
        "接受捐赠 代表接受捐赠 代表受赠 接受赠书 回赠锦旗 监誓 见证颁证",
        (Slot(Role.ATTENDEE, "before subject", persons),),
        (EventType.ASSISTANCE_SERVICE, EventType.AWARD_ACCREDITATION, EventType.OTHER, EventType.MEETING),
        near=True,
    ),
    Supplement(
        "包括 有 包括了",
        (Slot(Role.ATTENDEE, "object", persons), Slot(Role.PARTICIPANT, "object", groups)),
        (EventType.MEETING, EventType.COMPETITION_COMPARISON, EventType.CAMPAIGN),
        near=True,
        guests=True,
    ),
    Supplement(
        """
        走进 走入 走近 参观 参观了 观摩 观摩了 体验 体验了 沉浸式体验 近距离体验 零距离体验 亲手体验 聆听 聆听了
        """,
        (Slot(Role.PARTICIPANT, "subject", counted_people), Slot(Role.QUANTITY, "subject", how_many)),
        (EventType.CAMPAIGN,),
        near=True,
        once=True,
    ),
    Supplement(
        """
        通过考核 通过考试 通过结业考试 通过结业考核 结业 顺利结业 取得结业证书 获得结业证书 考核合格 考试合格 完成培训
        """,
        (Slot(Role.PARTICIPANT, "subject", counted_people), Slot(Role.QUANTITY, "before", headcounts)),
        (EventType.TRAINING_LECTURE,),
        near=True,
    ),
    Supplement(
        "颁发 颁发了 颁奖 颁发证书 颁发聘书 颁发奖牌 授牌 授旗 颁证 揭牌 揭幕 宣读 宣读了 启动 按下启动键",
        (Slot(Role.ATTENDEE, "subject", persons),),
        (EventType.MEETING,),
        near=True,
    ),
    Supplement(
        "揭牌 揭幕",
        (Slot(Role.ATTENDEE, "before subject", persons),),
        (EventType.ORGANIZATION_FOUNDING,),
        near=True,
    ),
    Supplement(
        "陪同 陪同参加 在座",
        (Slot(Role.ATTENDEE, "before", persons), Slot(Role.PARTICIPANT, "subject", groups)),
        (EventType.MEETING,),
        talks=True,
    ),
    Supplement(
        "陪同会见 参加会见 参加会谈 参加了会见 参加了会谈 陪同会谈 会见时在座",
        (Slot(Role.ATTENDEE, "before", persons), Slot(Role.PARTICIPANT, "subject", groups)),
        (EventType.MEETING,),
    ),
    Supplement(
        """
        展开研讨 开展研讨 研讨 探讨 讨论 交流 交流研讨 深入交流 深入研讨 深入探讨 交流经验 建言献策 共商 共话 共谋
        畅谈 畅所欲言 踊跃发言 交流发言 各抒己见
        齐聚 对接交流 对接洽谈 洽谈对接 洽谈 对接 交流对接 开展交流
        """,
        (Slot(Role.PARTICIPANT, "subject", counted_people), Slot(Role.QUANTITY, "before", attendance)),
        (EventType.MEETING,),
        near=True,
    ),
    Supplement("带队", (Slot(Role.VISITOR, "由", persons),), (EventType.VISIT_RESEARCH,), near=True),
    Supplement(
        "接待 接待了 热情接待 热情接待了 迎接 全程接待",
        (Slot(Role.ATTENDEE, "subject 由", persons), Slot(Role.PARTICIPANT, "subject", groups)),
        (EventType.VISIT_RESEARCH,),
        near=True,
    ),
    Supplement(
        "受到 受到了 得到 得到了",
        (Slot(Role.ATTENDEE, "object", welcoming),),
        (EventType.VISIT_RESEARCH,),
        near=True,
    ),
    Supplement(
        "陪同 陪同考核 陪同考评 陪同评审",
        (Slot(Role.ATTENDEE, "before", persons),),
        (EventType.EVALUATION_RANKING,),
        near=True,
    ),
    Supplement(
        f"一同前来 陪同 陪着 陪着看 全程陪着 全程陪着看 随同 随同调研 随同检查 {_WENT_ALONG}",
        (
            Slot(Role.ATTENDEE, "before", persons),
            Slot(Role.PARTICIPANT, "在", escort),
            Slot(Role.PARTICIPANT, "subject", escorting),
        ),
        VISITS,
    ),
)
