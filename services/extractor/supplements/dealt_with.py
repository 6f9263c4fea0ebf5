"""The verbs that say what a gathering, course or visit told elsewhere is about: a part of `table`."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor.finders.fillers import matters
from services.extractor.finders.told_matters import matters_dealt_with, matters_told
from services.extractor.rulebook import Slot
from services.extractor.supplements.phrases import (
    arranged,
    contents,
    counted_people,
    how_many,
    matters_of_all,
    matters_presented,
    papers_taught,
    taught,
    those_in_scope,
    those_taught,
)
from services.extractor.supplements.supplement import Supplement

WHAT_IT_DEALT_WITH = (
    Supplement(
        """
        研究部署 安排部署 专题研究 研究 传达学习 学习贯彻 审议 部署 动员部署 专题部署 研讨 专题学习 部署推进
        学习 集体学习 学习传达 学习领会 学习宣传 学习宣传贯彻 专题研究部署 专题安排部署 专题审议 专题传达学习 集中学习
        研究讨论 研究审议 讨论审议 审议研究 研究分析 分析研究 研究推进 研究布置 安排推进 动员部署推进
        """,
        (Slot(Role.TOPIC, "object", matters_dealt_with),),
        (EventType.MEETING,),
        near=True,
        once=True,
    ),
    Supplement(
        "进行 进行了 作出 作出了 作了 做了 做出",
        (Slot(Role.TOPIC, "对", arranged),),
        (EventType.MEETING,),
        near=True,
        once=True,
    ),
    Supplement(
        """
        围绕 包括 涵盖 涉及 设置 突出 主要包括 展开 包含 涵盖了 主要涵盖 主要涉及 主要包含 重点涵盖 全面涵盖 设置包括
        设置涵盖
        """,
        (Slot(Role.TOPIC, "object 围绕", contents),),
        (EventType.TRAINING_LECTURE,),
        near=True,
        once=True,
    ),
    Supplement(
        "为 包括 涵盖 主要是 是 主要为 有",
        (Slot(Role.PARTICIPANT, "object", those_taught),),
        (EventType.TRAINING_LECTURE,),
        near=True,
        once=True,
    ),
    Supplement(
        """
        进行 进行了 展开 开展 作 作了 做了 讲解 讲解了 重点讲解 重点讲解了 系统讲解 系统讲解了 详细讲解 详细讲解了 讲授
        讲授了 重点讲授 授课 解读 解读了 重点解读 重点解读了 深入讲解 深入讲解了
        """,
        (
            Slot(Role.TOPIC, "围绕 就 针对 对 object", taught),
            Slot(Role.DOCUMENT, "围绕 就 针对 对 object", papers_taught),
        ),
        (EventType.TRAINING_LECTURE,),
        near=True,
        once=True,
    ),
    Supplement(
        """
        进行 展开 开展 研讨 讨论 交流 探讨 座谈 深入交流 深入研讨 深入探讨 进行了 展开了 交换意见 交换了意见 深入沟通
        协商议政 协商建言 专题协商 建言资政 议政建言
        深入交换意见 充分交换意见 广泛交换意见 坦诚交换意见 深入交换了意见 充分交换了意见 深入交换看法
        沟通 展开研讨 开展研讨 交流研讨 研讨交流 展开讨论 开展讨论 展开交流 开展交流 作交流 作了交流 展开对话 开展对话
        交流经验 交流对接 对接交流 座谈交流 互动交流 共商 共话 共谋 共探
        达成共识 接触 广泛接触 交换看法 展开辩论 建言献策 深入讨论
        """,
        (
            Slot(Role.TOPIC, "围绕 就 聚焦", matters),
            Slot(Role.PARTICIPANT, "subject", counted_people),
            Slot(Role.QUANTITY, "subject", how_many),
        ),
        (EventType.MEETING,),
        once=True,
        near=True,
    ),
    Supplement(
        """
        达成多项共识 达成广泛共识 达成重要共识 达成初步共识 达成一致 达成一致意见 达成高度共识 达成合作意向 达成合作共识
        达成系列共识 达成初步合作意向 达成了共识 达成了一致 达成了广泛共识
        """,
        (Slot(Role.TOPIC, "围绕 就", matters),),
        (EventType.MEETING,),
        once=True,
        near=True,
    ),
    Supplement(
        """
        交流发言 作交流发言 作了交流发言 进行交流发言 先后发言 踊跃发言 发言 畅所欲言 各抒己见 畅谈 建言 积极建言
        发表意见 发表了意见 发表看法 提出意见建议 提出了意见建议 提出意见和建议 提出了意见和建议
        反映问题 反映了问题 反映困难 反映诉求 提出问题 提出诉求 提出需求 提出意见 提出了意见
        """,
        (Slot(Role.TOPIC, "围绕 就", matters_of_all),),
        (EventType.MEETING,),
        once=True,
        near=True,
    ),
    Supplement(
        """
        通报 宣布 分析 总结 解读 传达 回顾 布置 通报了 宣布了 分析了 总结了 听取了 听取 安排 谋划 研究谋划 研究安排
        分析研判 研判 会商研判 传达贯彻 安排布置 总结分析 回顾总结 总结回顾 分析总结
        """,
        (Slot(Role.TOPIC, "object", matters_told),),
        (EventType.MEETING,),
        near=True,
        once=True,
        anyhow=True,
    ),
    Supplement(
        "涵盖 包括 覆盖 主要包括 为",
        (Slot(Role.TARGET, "object", those_in_scope),),
        (EventType.INSPECTION_ENFORCEMENT,),
        near=True,
        once=True,
    ),
    Supplement(
        "介绍 介绍了 发布 解读",
        (Slot(Role.TOPIC, "object", matters_presented),),
        (EventType.MEETING,),
        near=True,
        once=True,
    ),
    Supplement(
        "了解 详细了解 询问 详细询问 实地了解 深入了解 了解了 仔细询问 听取 听取了",
        (Slot(Role.TOPIC, "object", matters_told),),
        (EventType.VISIT_RESEARCH, EventType.MEETING),
        near=True,
        once=True,
    ),
)
