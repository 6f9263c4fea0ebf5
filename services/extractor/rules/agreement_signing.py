"""Agreements: two or more parties sign a paper that binds them."""

from schemas.events import EventType, Role
from services.extractor.finders.agreements import (
    binds,
    newly,
    not_watched,
    on_paper,
    papers,
    projects,
    signed_on,
    sums,
    then_signed,
)
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import durations, nominal
from services.extractor.finders.signatories import (
    head_who_signs,
    hosts_who_sign,
    joined_parties,
    leading_party,
    made_to_sign,
    many_people,
    other_party,
    represented,
    signers,
    standing_in,
    unlisted_party,
)
from services.extractor.finders.signed import makes_contract, paper_before, parties_of_paper, signed_now, signs_to
from services.extractor.rulebook import Rule, Slot, Trigger

_CEREMONIES = """
    签约仪式 签署仪式 签字仪式 集中签约仪式 签订仪式 合作签约仪式 战略合作签约仪式 签约活动 集中签约活动 集中签约 签约
    云签约仪式 换文仪式 换约仪式 集体签约仪式 现场签约仪式 结对签约仪式 共建签约仪式 签约大会 签约会
    会签仪式 签约揭牌仪式 签约授牌仪式 揭牌签约仪式 签约启动仪式
"""

_SIGNED = """
    签约 续约 完成续约 成功续约 正式续约 签单 现场签单 集体签约 云签约 线上签约 顺利完成签约 完成签署 完成签订
    完成签约 签了约 签完约 正式签约 成功签约 集中签约 顺利签约 签约落地 成功签约落地 签约入驻 现场签约 落地签约 签约落户
"""

_CONCLUDED = "签署 签订 正式签署 正式签订 签署生效 续签 签定 签约"
"""Verbs that may follow the paper (合作协议昨日签署)."""
_ON_IT = "签字 共同签字 郑重签字 郑重签名 现场签字 逐一签字 签名 签字盖章 签字确认 签了字 签了名 签下名字"

RULE = Rule(
    type=EventType.AGREEMENT_SIGNING,
    triggers=(
        Trigger(
            """
                签署 签订 共同签署 正式签署 联合签署 签下 达成 缔结 续签 草签 签定 换签 补签 互签 签署了 现场签署
                集中签署
                集体签署 集中签订 集体签订 现场签订 分别签署 分别签订 签署并交换 签署并互换
                互换 交换 订立 层层签订 逐级签订 签 签立 签了 签定了 签订了 达成了
                缔结了 缔约
                联签 联合签订 共同签立 共同达成
                分别签约 互相签订 相互签署 草签了 续签了 换文 集中换签 正式达成 正式缔结 最终达成 成功达成
            """,
            nouns="""
                协议 备忘录 合同 意向书 安排 公约 条约 责任书 议定书 承诺书 协定 框架 合作意向 合作文件 双边文件 文件
                谅解
                确认书 意向 约定 合约 盟约 宣言 合作声明 联合声明 会谈纪要 纪要 军令状 责任状 目标书 保证书 任务书
                战略合作 合作共识 倡议书 公报 合作关系 责任清单 服务协议 订单 换文 协作机制 合作机制 契约 公开信
                协作意见 协作备忘录 协作协议 联动协议 大单 采购单 批准书 婚约 和约 停战协定 合作条款 授权书 委托书
                共建协议 协作框架 联合公报 联合宣言 互认安排 互助协定 认缴书 担保书 赔偿协议 调解协议 和解协议 谅解协议
                合作文本 协议文本 交接书 移交书 认购书 确认函 任务状 共识》
            """,
            objects=binds,
            confidence=0.9,
        ),
        Trigger(
            "会签 重签 新签 敲定 谈妥 签妥 商定",
            nouns="协议 备忘录 合同 协定 意见 文件 机制 条款 协作框架 订单 方案",
            objects=binds,
            needs="signatory",
            confidence=0.65,
        ),
        Trigger(_CONCLUDED, before=paper_before, telling=signed_now, closing=True, needs="agreement", confidence=0.75),
        Trigger("签字 签约 签署", companions="代表", closing=True, needs="signatory", confidence=0.7),
        Trigger("签约", telling=signs_to, before=not_watched, needs="signatory", confidence=0.6),
        Trigger(_ON_IT, companions="在", before=on_paper, confidence=0.7),
        Trigger("完成 完成了", objects=then_signed, confidence=0.7),
        Trigger("签约 集中签约", telling=makes_contract, before=not_watched, confidence=0.6, noun_like=True),
        Trigger(
            """
                现场签约 集中签约 共签约 签约 签下 签下了 共签下 签订 签订了 现场签订 集中签订 共签订 签署 现场签署
                集中签署
            """,
            nouns="项目",
            telling=makes_contract,
            counted=True,
            confidence=0.65,
        ),
        Trigger(_SIGNED, before=not_watched, confidence=0.6, closing=True),
        Trigger(
            "结成 结为 缔结为 缔结 建立 确立 建立起 正式结为 正式建立 正式缔结 签约结为 正式结成 签约成为 共同结为",
            before=newly,
            nouns="""
                战略合作伙伴 合作伙伴 友好城市 姊妹城市 友好合作 姐妹城市 友好学校 姊妹学校 姐妹学校
                友好院校 友好单位 友好医院 结对学校 结对关系 共建关系 结对单位 战略合作关系 合作关系
                友城关系 友城 姊妹城 姐妹城 友好港口 友好港 姊妹港 友好省州 友好州省 友好区县 友好县市 姊妹馆 友好馆
                友好社区
                结对帮扶关系 帮扶对子 共建对子 结对子 战略伙伴 友好协会 联建关系 合作院校 结对村 结对社区 联盟伙伴
                友好关系 对子 共建单位 伙伴关系 联盟关系 友好交流关系 校企合作关系
            """,
            needs="signatory",
            confidence=0.7,
        ),
        Trigger(
            "举行 举办 进行 举行了 召开 举办了 落幕 圆满落幕 启幕 组织举行 组织召开",
            heads=_CEREMONIES,
            light=True,
            confidence=0.9,
        ),
    ),
    slots=(
        Slot(Role.SIGNATORY, "name", joined_parties),
        Slot(Role.SIGNATORY, "代表", represented),
        Slot(Role.ATTENDEE, "before", standing_in),
        Slot(Role.SIGNATORY, "caused", made_to_sign),
        Slot(Role.ORGANIZER, "causer", bodies),
        Slot(Role.SIGNATORY, "acting 与 同 和 跟 由 联合 携手 联手 会同 party", signers, all=True),
        Slot(Role.SIGNATORY, "acting", head_who_signs),
        Slot(Role.SIGNATORY, "根据 按照 依照 依据", leading_party),
        Slot(Role.SIGNATORY, "与 同 和 携手 联手", other_party),
        Slot(Role.SIGNATORY, "there", hosts_who_sign),
        Slot(Role.SIGNATORY, "acting", unlisted_party),
        Slot(Role.QUANTITY, "object", sums),
        Slot(Role.DURATION, "object", durations),
        Slot(Role.TOPIC, "就", nominal),
        Slot(Role.SIGNATORY, "acting", many_people, otherwise=True),
        Slot(Role.AGREEMENT, "在", signed_on, verbs=_ON_IT),
        Slot(Role.AGREEMENT, "name object", papers),
        Slot(Role.AGREEMENT, "told", paper_before, verbs=_CONCLUDED),
        Slot(Role.SIGNATORY, "told", parties_of_paper, verbs=_CONCLUDED),
        Slot(Role.AGREEMENT, "own", projects, verbs=_SIGNED),
    ),
    needs="signatory agreement quantity",
    part_of="meeting campaign visit_research competition_comparison inspection_enforcement",
    identity="time signatory | signatory agreement",
    likeness="signatory agreement",
)
