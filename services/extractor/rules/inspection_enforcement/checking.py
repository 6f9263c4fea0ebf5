"""Inspection and enforcement: the verbs that tell checks, samples and what they bring to light."""

from services.extractor.finders.failed_goods import sold_goods
from services.extractor.finders.inspectors import (
    called_at,
    examined_by,
    inspectors,
    men_who_check,
    sends_team,
    while_checking,
)
from services.extractor.finders.searched import found_there
from services.extractor.finders.single_deeds import no_reason, single_act, tested_for, things_examined
from services.extractor.finders.wrongs import untried
from services.extractor.rulebook import Trigger
from services.extractor.rules.inspection_enforcement.words import (
    FAILED,
    FOUND_OUT,
    GOES,
    GOING,
    PASSED,
    SENT,
    TESTING,
    C,
)

CHECKS = (
    Trigger(C["carried_out"], heads=C["checks"], needs="organizer attendee programme target"),
    Trigger(
        PASSED,
        heads="检查 抽查 督查 审计 巡察",
        finite=True,
        needs="target",
        confidence=0.7,
    ),
    Trigger(
        "开展 开展了 组织开展 组织 组织了 集中开展 迎来",
        heads="验收 验收工作 竣工验收 现场验收",
        needs="organizer",
        confidence=0.7,
    ),
    Trigger(
        "进行 进行了 展开 展开了 开展 开展了 予以 加以 启动 启动了 组织进行 实施 实施了 实行 依法进行 依法予以 做了",
        heads=C["done"],
        light=True,
        companions="对 对于 就 针对",
        needs="organizer attendee location penalty",
        confidence=0.8,
    ),
    Trigger(
        TESTING,
        heads=C["tests"],
        light=True,
        companions="为 给",
        before=tested_for,
        needs="organizer & target",
        confidence=0.65,
    ),
    Trigger(
        "进行 进行了 展开 展开了 开展 开展了 实施 组织 组织了",
        heads=C["seen"],
        light=True,
        companions=f"在 {GOING}",
        needs="organizer attendee",
        confidence=0.7,
    ),
    Trigger(
        f"开始 结束 完成 {GOES}",
        heads=C["checks"],
        by_subject=True,
        needs="programme target",
        confidence=0.6,
    ),
    Trigger("承担了 承接了", heads=C["checks"], finite=True, needs="organizer & programme target", confidence=0.6),
    Trigger(SENT, heads=C["teams"], before=sends_team, finite=True, needs="organizer", vague=True, confidence=0.6),
    Trigger("进驻 正式进驻 入驻", heads=C["teams"], by_subject=True, needs="target", vague=True, confidence=0.6),
    Trigger(
        "反馈",
        heads="""
            巡视情况 督察情况 巡察情况 督察意见 巡视意见 巡察意见 检查情况 检查意见 审计情况 审计意见 督导情况 督导意见
            督查情况 督查意见 考核意见
        """,
        companions="向",
        confidence=0.7,
    ),
    Trigger(C["looked_over"], companions="对 为 给", before=things_examined, needs="organizer", confidence=0.6),
    Trigger(C["seen_at"], before=called_at, needs="target", subtype="site_check", confidence=0.55),
    Trigger(
        "发现", before=while_checking, finite=True, needs="organizer target", subtype="site_check", confidence=0.55
    ),
    Trigger("查出", before=while_checking, finite=True, needs="organizer", subtype="site_check", confidence=0.55),
    Trigger(C["searching"], before=found_there, counted=True, finite=True, needs="target", confidence=0.6),
    Trigger(FAILED, before=sold_goods, needs="target", subtype="sample", confidence=0.5),
    Trigger("查明 查明了 查实 查清 查清了", before=untried, finite=True, needs="organizer", confidence=0.55),
    Trigger(
        C["sampled"],
        nouns="样本 样品 标本 水样 拭子",
        before=single_act,
        counted=True,
        needs="organizer",
        confidence=0.55,
    ),
    Trigger(
        FOUND_OUT,
        finite=True,
        needs="target & topic & organizer penalty time",
        subtype="site_check",
        confidence=0.55,
    ),
    Trigger("发现 查实 查明", before=inspectors, needs="target location", subtype="site_check", confidence=0.6),
    Trigger(C["examined"], before=examined_by, closing=True, needs="organizer", confidence=0.55),
    Trigger(
        """
                查看 察看 核对 逐一核对 逐台核对 逐瓶核对 逐户核对 逐项核对 扫码核对 仔细核对
                现场核对 认真核对 重点查看 现场查看 实地查看 仔细查看 详细查看 重点察看 实地察看
                现场察看
            """,
        before=men_who_check,
        needs="organizer & target location",
        confidence=0.55,
    ),
    Trigger(
        "了解 详细了解 实地了解 询问 详细询问 走访 随机走访 实地走访",
        before=men_who_check,
        companions=GOING,
        needs="organizer & target location",
        confidence=0.55,
    ),
    Trigger(
        C["checking"],
        before=no_reason,
        noun_like=True,
        uncounted=True,
        needs="organizer attendee location",
        confidence=0.6,
    ),
    Trigger(
        C["mending"],
        noun_like=True,
        uncounted=True,
        finite=True,
        needs="organizer & time location co_organizer",
        confidence=0.6,
    ),
)
