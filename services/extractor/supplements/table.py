"""The verbs that add to an event told elsewhere, and what they add: the table that `supplements` reads."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import (
    attendance,
    counts,
    headcounts,
    persons,
    quantities,
    venues,
)
from services.extractor.finders.founded import so_many_founders
from services.extractor.finders.groups import applicants, first_named, groups
from services.extractor.finders.holding import heard, reporters, unnamed_officers
from services.extractor.finders.recalled import dealers
from services.extractor.rulebook import Slot
from services.extractor.supplements.dealt_with import WHAT_IT_DEALT_WITH
from services.extractor.supplements.holders import WHO_HELD_IT
from services.extractor.supplements.phrases import (
    counted_people,
    escort,
    last_days,
)
from services.extractor.supplements.supplement import Supplement
from services.extractor.telling.gatherings import GATHERINGS, HELD, VISITS

_WENT_ALONG = " ".join(
    f"{together}{verb}"
    for together in ("一同", "一起", "一道")
    for verb in ("调研", "考察", "视察", "参观", "走访", "慰问", "看望", "察看", "查看", "巡河", "检查", "督导", "督查")
)
SUPPLEMENTS = (
    Supplement(
        """
        出席 参加 列席 参会 到会 参训 参赛 参演 参与 与会 参加了 出席了 参与了 应邀出席 应邀参加 分别出席
        莅临指导 莅会指导 莅会 莅临 观摩 现场观摩 观看 见证 共同见证 剪彩 参加活动 到场 到场祝贺 到会祝贺 到场送行
        到场参加 围坐一堂 参加会议 线上参会 线上线下参会 现场参会 参与活动 受邀出席 受邀参加 见证签约 到会指导
        现场监督 到场监督 参与监督 现场评议 参与评议 到会说明情况 到会作说明 到场见证
        应邀到场 参展 同台竞技 同场竞技 展开角逐 同台比拼 角逐 随团出访 随团 随行 观赛
        一同参加 一起参加 一并参加 共同参加 全程参加
        """,
        (
            Slot(Role.ATTENDEE, "邀请 特邀", persons),
            Slot(Role.ATTENDEE, "before goer", persons),
            Slot(Role.PARTICIPANT, "邀请 组织 选派 召集 吸引 goer", groups),
            Slot(Role.QUANTITY, "before", headcounts),
        ),
        (*GATHERINGS, EventType.VISIT_RESEARCH, EventType.OTHER, EventType.ASSISTANCE_SERVICE),
    ),
    Supplement(
        "参加 参加活动 参加检查 一同参加 列席约谈 作检讨发言 作检讨",
        (Slot(Role.ATTENDEE, "before", persons), Slot(Role.PARTICIPANT, "goer", groups)),
        (EventType.INSPECTION_ENFORCEMENT,),
        near=True,
    ),
    Supplement(
        """
        聆听 收听 收看 收听收看 听讲 受训 到场聆听 同步聆听 同步收看 聆听了 现场聆听 线上收看 听取讲座 听课
        参与演练 参演
        """,
        (Slot(Role.PARTICIPANT, "goer", groups), Slot(Role.QUANTITY, "before", headcounts)),
        (EventType.TRAINING_LECTURE,),
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
        "组织了 吸引了 汇聚了 汇集了 聚集了 云集了 集结了 共吸引",
        (Slot(Role.PARTICIPANT, "object", groups), Slot(Role.QUANTITY, "object", headcounts)),
        HELD,
        definite=True,
    ),
    Supplement(
        "邀请了 邀请到",
        (Slot(Role.PARTICIPANT, "object", groups), Slot(Role.QUANTITY, "object", headcounts)),
        tuple(type for type in HELD if type is not EventType.TRAINING_LECTURE),  # whom a course invites teaches there
        definite=True,
    ),
    Supplement(
        "邀请 特邀 邀请了 邀请到",
        (Slot(Role.PARTICIPANT, "object", first_named),),
        tuple(type for type in HELD if type is not EventType.TRAINING_LECTURE),
        near=True,
        definite=True,
    ),
    Supplement(
        """
        汇报 作汇报 作了汇报 通报 介绍 交流发言 作交流发言 发言 作了发言 表态发言 作表态发言
        回答记者提问 回答了记者提问 答记者问 回答提问 现场答问 回答记者的提问
        """,
        (Slot(Role.PARTICIPANT, "subject", unnamed_officers), Slot(Role.ATTENDEE, "subject", persons)),
        (EventType.MEETING,),
        near=True,
    ),
    Supplement(
        "汇报 汇报了 作汇报 作了汇报 作情况汇报 作了情况汇报 作专题汇报 作了专题汇报 分别汇报 分别汇报了",
        (Slot(Role.PARTICIPANT, "subject", reporters),),
        (EventType.MEETING,),
        near=True,
    ),
    Supplement(
        """
        交流发言 作交流发言 作了交流发言 发言 作发言 作了发言 先后发言 表态发言 作表态发言 作了表态发言 作典型发言
        作经验交流 作了经验交流 作经验交流发言 作了经验交流发言 作大会交流发言 作汇报发言
        交流了 交流经验 交流了经验 介绍经验 介绍了经验 分享经验 分享了经验 介绍做法 介绍了做法 交流做法
        发表意见 发表了意见 发表看法 提出建议 提出了建议 提出意见建议 提出了意见建议
        """,
        (Slot(Role.PARTICIPANT, "subject", groups),),
        (EventType.MEETING,),
        near=True,
    ),
    Supplement(
        "旁听 到场旁听",
        (Slot(Role.PARTICIPANT, "邀请 组织 goer", groups), Slot(Role.QUANTITY, "before", headcounts)),
        (EventType.INSPECTION_ENFORCEMENT,),
    ),
    Supplement(
        "主持约谈 主持庭审 主持听证",
        (Slot(Role.MODERATOR, "由 subject", persons),),
        (EventType.INSPECTION_ENFORCEMENT,),
        near=True,
    ),
    Supplement(
        "主持 主持召开 主持会议 主持仪式 主持活动 共同主持",
        (Slot(Role.MODERATOR, "由 subject", persons),),
        (*GATHERINGS, EventType.OTHER, EventType.ASSISTANCE_SERVICE),
    ),
    Supplement(
        """
        致辞 致词 讲话 发言 作报告 作主题报告 作总结讲话 作工作报告 作会议总结 作总结 作说明 作表态发言
        作表态讲话 作动员讲话
        作主旨演讲 发表讲话 发表致辞 宣读 揭牌 签约 签字 通报 作交流发言 作主题发言 作典型发言 作主旨报告 作工作部署
        作了讲话 作了发言 作了致辞 作了报告 总结讲话 表态发言 交流发言 致欢迎辞 致欢迎词 致开幕词 致闭幕词 致贺词
        致开幕辞 致闭幕辞 致答谢辞 致答谢词 致贺辞
        致祝酒辞 致辞祝贺 作大会交流发言 作大会发言 作经验交流发言 作经验交流
        主旨演讲 发表演讲 发表主旨演讲 作了汇报 作汇报 汇报 宣布 授旗 授牌 揭幕 作点评 点评 作动员部署 作部署 作了部署
        宣读了
        到会祝贺 到会指导 到会讲话 视频致辞 作视频致辞 作开班动员 作动员 讲评 作讲评 总结讲评 寄语 作推介 推介
        作了推介
        作了主旨报告 作了专题报告 作检讨发言 作介绍 作情况说明 作安排 作具体安排 作了安排 作具体部署 作安排部署 提要求
        下达 发出 按下启动键 按下启动按钮 鸣枪 鸣锣
        """,
        (Slot(Role.ATTENDEE, "before subject", persons),),
        (
            EventType.MEETING,
            EventType.AGREEMENT_SIGNING,
            EventType.ORGANIZATION_FOUNDING,
            EventType.ASSISTANCE_SERVICE,
            EventType.CAMPAIGN,
        ),
    ),
    Supplement(
        """
        作开班动员 作动员 作开班讲话 作动员讲话 致欢迎辞 致欢迎词 致辞 致词 致开幕辞 致开幕词 致闭幕辞 致闭幕词 宣布开班
        作总结讲话 到会祝贺
        """,
        (Slot(Role.ATTENDEE, "before subject", persons),),
        (EventType.TRAINING_LECTURE, EventType.COMPETITION_COMPARISON),
        near=True,
        named=True,
    ),
    Supplement(
        "接受捐赠 代表接受捐赠 代表受赠 接受赠书 回赠锦旗 监誓 见证颁证",
        (Slot(Role.ATTENDEE, "before subject", persons),),
        (EventType.ASSISTANCE_SERVICE, EventType.AWARD_ACCREDITATION, EventType.OTHER, EventType.MEETING),
        near=True,
    ),
    Supplement(
        """
        通报 通报了 介绍 介绍了 发布 发布了 解读 解读了 答问 回答提问 回答记者提问 答记者问 回答了 作交流 作了交流 交流
        面对面交流 面对面座谈 深入交流 座谈交流 互动交流 交换意见 深入交换意见 对话 面对面对话
        """,
        (Slot(Role.ATTENDEE, "subject", persons),),
        (EventType.MEETING,),
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
    Supplement("授课 讲授 主讲 讲解", (Slot(Role.SPEAKER, "subject 邀请 由", persons),), (EventType.TRAINING_LECTURE,)),
    Supplement(
        "主讲人是 主讲人为 授课人是 授课专家为 主讲专家是 主讲嘉宾是",
        (Slot(Role.SPEAKER, "object", persons),),
        (EventType.TRAINING_LECTURE,),
        near=True,
    ),
    Supplement(
        "分享 分享了 讲述 讲述了 宣讲 宣讲了 作报告 作宣讲 作事迹报告 现身说法",
        (Slot(Role.SPEAKER, "subject 邀请 由", persons),),
        (EventType.TRAINING_LECTURE,),
        near=True,
    ),
    Supplement("举行 召开 举办", (Slot(Role.LOCATION, "在 于", venues),), HELD, definite=True, once=True),
    Supplement(
        "承担 承检 负责承检 负责实施 承担检验",
        (Slot(Role.CO_ORGANIZER, "由", bodies),),
        (EventType.INSPECTION_ENFORCEMENT,),
        definite=True,
        near=True,
    ),
    Supplement(
        "申报 报名 投标 申请 参评",
        (
            Slot(Role.APPLICANT, "subject", applicants),
            Slot(Role.CHANNEL, "通过", groups),
            Slot(Role.QUANTITY, "before", counts),
        ),
        (EventType.CALL_FOR_PROPOSALS, EventType.COMPETITION_COMPARISON),
        anyhow=True,
        once=True,
    ),
    Supplement(
        """
        展开研讨 开展研讨 研讨 探讨 讨论 交流 交流研讨 深入交流 深入研讨 深入探讨 交流经验 建言献策 共商 共话 共谋
        齐聚 齐聚一堂 对接交流 对接洽谈 洽谈对接 洽谈 对接 交流对接 开展交流
        """,
        (Slot(Role.PARTICIPANT, "subject", counted_people), Slot(Role.QUANTITY, "before", attendance)),
        (EventType.MEETING,),
        near=True,
    ),
    Supplement(
        """
        持续到 持续至 延续到 延续至 截止到 截止至 将持续至 将持续到 一直持续到 将延续至 结束 完成 全部完成 全面完成
        展期至 展至 展出至 展览至
        """,
        (Slot(Role.END_TIME, "behind before", last_days),),
        (
            EventType.CAMPAIGN,
            EventType.COMPETITION_COMPARISON,
            EventType.EVALUATION_RANKING,
            EventType.TRAINING_LECTURE,
            EventType.MEETING,
            EventType.OTHER,
        ),
        definite=True,
        anyhow=True,
        once=True,
    ),
    Supplement(
        "投资建设 承建 投资兴建 出资建设 建设 兴建 代建 援建 捐建 联合建设 共同建设 总承包 运营 投资运营",
        (Slot(Role.ORGANIZER, "由", bodies),),
        (EventType.OTHER,),
        near=True,
        once=True,
        subtypes=("opening",),
    ),
    Supplement("牵头", (Slot(Role.PARTICIPANT, "由", bodies),), (EventType.ORGANIZATION_FOUNDING,)),
    Supplement(
        """
        共建 共同建设 联合共建 合作共建 联合建设 联合打造 共同打造 共同设立 联合设立 共同发起 建设 发起 联合发起
        牵头发起 倡议发起
        """,
        (Slot(Role.FOUNDER, "由 联合", bodies, all=True), Slot(Role.QUANTITY, "由 联合", so_many_founders)),
        (EventType.ORGANIZATION_FOUNDING,),
        near=True,
    ),
    Supplement(
        "更换 免费更换 维修 免费维修 检修 升级 检测 通知",
        (Slot(Role.CHANNEL, "通过 由", dealers),),
        (EventType.PRODUCT_RECALL,),
        anyhow=True,
        once=True,
    ),
    Supplement(
        "涉及 共涉及 召回数量 共计 合计",
        (Slot(Role.QUANTITY, "behind", quantities),),
        (EventType.PRODUCT_RECALL,),
        once=True,
    ),
    Supplement(
        "担任主导实验室 担任参考实验室 担任主导单位 承担主导实验室",
        (Slot(Role.CO_ORGANIZER, "由", bodies), Slot(Role.QUANTITY, "由", counts)),
        (EventType.COMPETITION_COMPARISON,),
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
        f"陪同 {_WENT_ALONG}",
        (
            Slot(Role.ATTENDEE, "before", persons),
            Slot(Role.PARTICIPANT, "在", escort),
            Slot(Role.PARTICIPANT, "subject", groups),
        ),
        VISITS,
    ),
    *WHO_HELD_IT,
    *WHAT_IT_DEALT_WITH,
)
