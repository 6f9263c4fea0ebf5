"""The verbs that add to an event told elsewhere, and what they add: the table that `supplements` reads."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import counts, quantities, venues
from services.extractor.finders.founded import so_many_founders
from services.extractor.finders.groups import applicants, groups
from services.extractor.finders.recallers import dealers
from services.extractor.rulebook import Slot
from services.extractor.supplements.dealt_with import WHAT_IT_DEALT_WITH
from services.extractor.supplements.goers import WHO_CAME
from services.extractor.supplements.holders import WHO_HELD_IT
from services.extractor.supplements.phrases import last_days
from services.extractor.supplements.spoken import WHO_SPOKE
from services.extractor.supplements.supplement import Supplement
from services.extractor.telling.gatherings import HELD

SUPPLEMENTS = (
    Supplement("举行 召开 举办", (Slot(Role.LOCATION, "在 于", venues),), HELD, definite=True, once=True),
    Supplement(
        "设主会场 设立主会场 设置主会场",
        (Slot(Role.LOCATION, "在", venues),),
        (EventType.MEETING,),
        near=True,
        once=True,
    ),
    Supplement(
        "主会场设在 会场设在 会场在 地点在 地点设在 地点选在 地点为 赛场设在 主场设在 考场设在 举办地在 举办地为",
        (Slot(Role.LOCATION, "object", venues),),
        HELD,
        near=True,
        once=True,
    ),
    Supplement(
        "承担 承检 负责承检 负责实施 承担检验 具体实施 具体承担",
        (Slot(Role.CO_ORGANIZER, "由", bodies),),
        (EventType.INSPECTION_ENFORCEMENT,),
        definite=True,
        near=True,
    ),
    Supplement(
        "组织 组织开展 组织实施 牵头组织 统一组织",
        (Slot(Role.ORGANIZER, "由", bodies),),
        (EventType.INSPECTION_ENFORCEMENT,),
        definite=True,
        near=True,
        once=True,
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
    Supplement(
        "建设 筹建 组建 承建 承担建设 负责建设 负责筹建 承担筹建 进行建设 建设运行 承建运营",
        (Slot(Role.HOST_ORG, "依托 由", bodies),),
        (EventType.AWARD_ACCREDITATION,),
        near=True,
        once=True,
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
        (Slot(Role.CHANNEL, "通过 由 委托", dealers),),
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
    Supplement(
        "被确定为主导实验室 确定为主导实验室 作为主导实验室 担任主导实验室 为主导实验室 系主导实验室 是主导实验室",
        (Slot(Role.CO_ORGANIZER, "doer", bodies),),
        (EventType.COMPETITION_COMPARISON,),
        near=True,
    ),
    *WHO_CAME,
    *WHO_SPOKE,
    *WHO_HELD_IT,
    *WHAT_IT_DEALT_WITH,
)
