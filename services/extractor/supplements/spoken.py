"""The verbs that say who chaired an event told elsewhere, and who spoke, reported or taught there."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor.finders.fillers import persons
from services.extractor.finders.groups import groups
from services.extractor.finders.holding import chairs_talk, reporters, unnamed_officers
from services.extractor.finders.teachers import experts
from services.extractor.rulebook import Slot
from services.extractor.supplements.supplement import Supplement
from services.extractor.telling.gatherings import GATHERINGS

WHO_SPOKE = (
    Supplement(
        """
        汇报 作汇报 作了汇报 通报 通报了 介绍 介绍了 作介绍 作了介绍 作情况介绍 作说明 作了说明 交流发言 作交流发言
        发言 作了发言 表态发言 作表态发言
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
        反映问题 反映了问题 反映困难 反映诉求 提出问题 提出诉求 提出需求 提出意见 提出了意见
        """,
        (Slot(Role.PARTICIPANT, "subject", groups),),
        (EventType.MEETING,),
        near=True,
    ),
    Supplement(
        "主持约谈 主持庭审 主持听证 主持约谈会 主持约谈会议 主持集体约谈 主持集体约谈会 主持行政约谈 主持行政约谈会",
        (Slot(Role.MODERATOR, "由 subject", persons),),
        (EventType.INSPECTION_ENFORCEMENT,),
        near=True,
    ),
    Supplement("主持", (Slot(Role.MODERATOR, "由", chairs_talk),), (EventType.INSPECTION_ENFORCEMENT,), near=True),
    Supplement(
        "主持 主持召开 主持会议 主持仪式 主持活动 主持约谈会 主持听证会 共同主持",
        (Slot(Role.MODERATOR, "由 subject", persons),),
        (*GATHERINGS, EventType.OTHER, EventType.ASSISTANCE_SERVICE),
    ),
    Supplement(
        """
        致辞 致词 讲话 发言 作报告 作主题报告 作总结讲话 作工作报告 作会议总结 作总结 作说明 作表态发言
        作表态讲话 作动员讲话 作题为 作了题为
        作主旨演讲 发表讲话 发表致辞 宣读 揭牌 签约 签字 通报 作交流发言 作主题发言 作典型发言 作主旨报告 作工作部署
        作了讲话 作了发言 作了致辞 作了报告 总结讲话 表态发言 交流发言 致欢迎辞 致欢迎词 致开幕词 致闭幕词 致贺词
        致开幕辞 致闭幕辞 致答谢辞 致答谢词 致贺辞
        致祝酒辞 致辞祝贺 作大会交流发言 作大会发言 作经验交流发言 作经验交流
        主旨演讲 发表演讲 发表主旨演讲 作了汇报 作汇报 汇报 宣布 授旗 授牌 揭幕 作点评 点评 作动员部署 作部署 作了部署
        宣读了 传达 传达了
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
        作总结讲话 到会祝贺 讲话 作讲话 发表讲话 发言 依次发言 分别发言 先后发言
        依次致辞 分别致辞 先后致辞 分别讲话 先后讲话
        """,
        (Slot(Role.ATTENDEE, "before subject", persons),),
        (EventType.TRAINING_LECTURE, EventType.COMPETITION_COMPARISON),
        near=True,
        named=True,
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
    Supplement("授课 讲授 主讲 讲解", (Slot(Role.SPEAKER, "subject 邀请 由", persons),), (EventType.TRAINING_LECTURE,)),
    Supplement(
        """
        授课 讲授 主讲 讲课 辅导 开展讲座 开展专题讲座 作讲座 作专题讲座 作专题辅导 进行授课 专题授课 现场授课 集中授课
        """,
        (Slot(Role.SPEAKER, "邀请 特邀 邀 聘请 由", persons), Slot(Role.SPEAKER, "邀请 特邀 邀 聘请", experts)),
        (EventType.TRAINING_LECTURE,),
        anyhow=True,
    ),
    Supplement(
        "邀请了 邀请到 特邀了 聘请了 请来了 请到了",
        (Slot(Role.SPEAKER, "object", persons), Slot(Role.SPEAKER, "object", experts)),
        (EventType.TRAINING_LECTURE,),
        definite=True,
        near=True,
        named=True,
    ),
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
)
