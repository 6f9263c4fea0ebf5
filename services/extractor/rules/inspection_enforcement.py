"""Inspection and enforcement: a body checks somebody, investigates, orders or punishes."""

from schemas.events import EventType, Role
from services.extractor.finders.accused import accused, put_on_list
from services.extractor.finders.bodies import bodies
from services.extractor.finders.culprits import (
    asked_for,
    caught,
    charged,
    culprits,
    deeds,
    defendants,
    failed_in,
    faulty,
    found_faulty,
    indicted,
    moved,
    seized,
    seizures,
    sellers,
    sold_goods,
    told_faulty,
    tried,
)
from services.extractor.finders.fillers import nominal, persons
from services.extractor.finders.holding import guiding
from services.extractor.finders.inspected import (
    checked,
    checks,
    investigated,
    ordered,
    subject_of_check,
    tallies,
    visited,
)
from services.extractor.finders.inspectors import (
    authorities,
    called_at,
    checked_meanwhile,
    checkers,
    courts,
    examined_by,
    inspectors,
    joint_inspectors,
    leaders,
    led_along,
    men_who_check,
    overseers,
    premises,
    sends_team,
    suffered,
    while_checking,
)
from services.extractor.finders.offenders import offenders
from services.extractor.finders.papers import laws, served
from services.extractor.finders.sanctions import SIGNS, demanded, own_penalties, penalties, what_is_ordered
from services.extractor.finders.scenes import all_over, listed_places
from services.extractor.finders.single_deeds import (
    by_others,
    not_so_many,
    one_act,
    really_done,
    single_act,
    strikes_alone,
    unsearched,
)
from services.extractor.finders.talked_to import talked_to, talked_with
from services.extractor.finders.travellers import company
from services.extractor.finders.wrongs import (
    concerns,
    faults,
    found_out,
    found_then,
    matters_gone_over,
    offences,
    tried_for,
    viewed,
    wrongs,
)
from services.extractor.lexicons import sections
from services.extractor.rulebook import Rule, Slot, Trigger

C = sections("checks")

_POLICE = f"{C['police']} {C['hunted']} {C['yielded']}"
_CHARGED = C["charged"]
_TALKED = C["talked"]
_CALLED_IN = "约见 约见了"
_FOUND = f"发现 查实 查明 {C['found_out']}"
_FINDS = f"发现 查出 {C['found_out']}"
_IMPOSED = C["imposed"]
_BIDS = "一审判决 二审判决 终审判决 依法判决 责令 勒令 责成 饬令 下令 并责令 同时责令 限令 判令 判决 裁决"
_MEASURES = C["measures"]
"""Verbs that name the measure themselves: what stands behind them is none of those who are punished."""
_LOCKS_UP = "行政拘留 司法拘留"
_ORDERED = f"{_BIDS} {_MEASURES}"
_TAKEN_FROM = C["taken_from"]
"""Verbs that name the measure themselves, and are said of much else besides."""
_DECIDED = "制发 制发了 作出 作出了 做出 做出了 给予 予以 下达 下达了 下发 送达 开具 开出 出具 发出"
_SENT = "派出 派出了 组派 抽调"
_JUDGED = "判处 依法判处 一审判处 获刑 宣判 公开宣判 一审宣判 一审公开宣判"
_HELD = C["held"]
_SEIZED = f"{_HELD} {C['seized']}"
_STOPPED = C["dealt"]
_FAILED = "不符合 不合格 检出"
_CHARGES = "起诉指控 指控 指控称"
_ACCUSED = C["accused"]

RULE = Rule(
    type=EventType.INSPECTION_ENFORCEMENT,
    triggers=(
        Trigger(C["carried_out"], heads=C["checks"], needs="organizer attendee programme target"),
        Trigger(
            "开展 开展了 组织开展 组织 组织了 集中开展 迎来",
            heads="验收 验收工作 竣工验收 现场验收",
            needs="organizer",
            confidence=0.7,
        ),
        Trigger(
            "进行 进行了 展开 展开了 开展 开展了 予以 加以 启动 启动了 组织进行 实施 实施了 实行 依法进行 依法予以",
            heads=C["done"],
            light=True,
            companions="对 对于 就 针对",
            needs="organizer attendee location penalty",
            confidence=0.8,
        ),
        Trigger(
            "进行 进行了 展开 展开了 开展 开展了 实施 组织 组织了",
            heads=C["seen"],
            light=True,
            companions="到 来到 赴 在 深入 走进 前往 进驻",
            needs="organizer attendee",
            confidence=0.7,
        ),
        Trigger(
            "结束 圆满结束 收官 圆满收官 拉开帷幕 拉开序幕 全面铺开 落幕",
            heads=C["checks"],
            by_subject=True,
            needs="programme",
            confidence=0.6,
        ),
        Trigger(_SENT, heads=C["teams"], before=sends_team, finite=True, needs="organizer", vague=True, confidence=0.6),
        Trigger("进驻 正式进驻 入驻", heads=C["teams"], by_subject=True, needs="target", vague=True, confidence=0.6),
        Trigger(C["police"], objects=culprits, before=one_act, confidence=0.75),
        Trigger(C["hunted"], objects=culprits, before=one_act, noun_like=True, confidence=0.7),
        Trigger(
            C["done_to"], before=one_act, companions="对", uncounted=True, closing=True, needs="organizer & target"
        ),
        Trigger(C["tried"], before=one_act, needs="target", finite=True, closing=True, confidence=0.65),
        Trigger(C["yielded"], before=unsearched, confidence=0.7),
        Trigger(C["ruled"], nouns=C["pleas"], before=one_act, noun_like=True, uncounted=True, needs="organizer"),
        Trigger("拆除 拆除了 清拆 清拆了", nouns="违 非法 私搭", before=single_act, noun_like=True, needs="organizer"),
        Trigger("滞留 滞留了", nouns="船 轮", before=single_act, needs="organizer", confidence=0.6),
        Trigger(f"{_POLICE} 控制 带回 押送", before=moved, confidence=0.7),
        Trigger(_CHARGED, companions="对 就", before=really_done, confidence=0.75),
        Trigger(_DECIDED, heads=C["decisions"], light=True, companions="对 就 向 给 因", confidence=0.75),
        Trigger(
            "反馈",
            heads="巡视情况 督察情况 巡察情况 督察意见 巡视意见 检查情况 审计情况",
            companions="向",
            confidence=0.7,
        ),
        Trigger(_ACCUSED, objects=charged, confidence=0.65),
        Trigger(C["seen_at"], before=called_at, needs="target", subtype="site_check", confidence=0.55),
        Trigger(
            "提起 提起了", heads="诉讼 公诉 反垄断诉讼 公益诉讼 行政诉讼 集体诉讼 仲裁", needs="target", confidence=0.6
        ),
        Trigger(_CHARGES, noun_like=True, needs="organizer", before=single_act, confidence=0.65),
        Trigger(f"{_CHARGED} {_SEIZED}", before=suffered, needs="target", confidence=0.7),
        Trigger(f"{_CHARGED} {_HELD}", companions="被 由", needs="target", confidence=0.7),
        Trigger("挂牌督办 公开挂牌督办", before=suffered, closing=True, needs="target", confidence=0.7),
        Trigger(
            _TAKEN_FROM, marks=SIGNS, telling=penalties, needs="target", companions="被 对 由 因 将", confidence=0.65
        ),
        Trigger(_TAKEN_FROM, marks=SIGNS, telling=penalties, needs="organizer", confidence=0.6),
        Trigger(_TAKEN_FROM, marks=SIGNS, telling=penalties, before=suffered, needs="target", confidence=0.6),
        Trigger(C["dealt_with"], companions="对", uncounted=True, needs="target", confidence=0.65),
        Trigger(_STOPPED, noun_like=True, finite=True, before=single_act, needs="organizer & target", confidence=0.6),
        Trigger("介入调查", finite=True, before=single_act, needs="organizer & topic", confidence=0.55),
        Trigger(C["caught"], needs="target", finite=True, closing=True, confidence=0.65),
        Trigger(
            C["closed_in"], closing=True, before=strikes_alone, needs="organizer & location quantity", confidence=0.6
        ),
        Trigger(C["opened"], closing=True, needs="organizer", confidence=0.6),
        Trigger(
            "发现", before=while_checking, finite=True, needs="organizer target", subtype="site_check", confidence=0.55
        ),
        Trigger("查出", before=while_checking, finite=True, needs="organizer", subtype="site_check", confidence=0.55),
        Trigger(_FAILED, before=sold_goods, needs="target", subtype="sample", confidence=0.5),
        Trigger("查明 查明了 查实", noun_like=True, needs="organizer", confidence=0.55),
        Trigger(_ORDERED, before=by_others, telling=penalties, confidence=0.8),
        Trigger(
            "予以 并予以 全部予以 依法予以",
            heads=C["dealt_on_the_spot"],
            light=True,
            before=single_act,
            finite=True,
            needs="organizer",
            confidence=0.6,
        ),
        Trigger("罚没", telling=penalties, before=one_act, confidence=0.75),
        Trigger(_LOCKS_UP, companions="对", telling=penalties, before=one_act, needs="organizer & target"),
        Trigger(_BIDS, telling=what_is_ordered, needs="organizer", confidence=0.65),
        Trigger("要求", telling=demanded, needs="organizer", confidence=0.6),
        Trigger(_IMPOSED, before=by_others, marks=SIGNS, telling=penalties, confidence=0.75),
        Trigger(C["suffered"], marks=SIGNS, telling=penalties, needs="target", confidence=0.7),
        Trigger(_TALKED, before=not_so_many, noun_like=True, needs="target", confidence=0.8),
        Trigger(_CALLED_IN, marks="谈话 整改 违规 违法 提醒 问题 隐患", needs="target", confidence=0.6),
        Trigger(
            "查处 从严查处 从严查办 立案查处 立案调查 查封 扣押",
            uncounted=True,
            needs="organizer penalty",
            confidence=0.7,
        ),
        Trigger(C["destroyed"], uncounted=True, noun_like=True, needs="organizer target", confidence=0.65),
        Trigger("销毁 销毁了 集中销毁 公开销毁", before=one_act, noun_like=True, needs="target", confidence=0.6),
        Trigger("退运出境 永久封禁 无限期封禁", uncounted=True, needs="organizer target", confidence=0.7),
        Trigger(
            C["counted"],
            before=single_act,
            noun_like=True,
            counted=True,
            objects=checked,
            needs="organizer",
            confidence=0.6,
        ),
        Trigger(
            C["sampled"],
            nouns="样本 样品 标本 水样 拭子",
            before=single_act,
            counted=True,
            needs="organizer",
            confidence=0.55,
        ),
        Trigger(
            C["found_out"],
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
            C["checking"],
            noun_like=True,
            uncounted=True,
            needs="organizer attendee location",
            confidence=0.6,
        ),
    ),
    slots=(
        Slot(Role.ORGANIZER, "由 被 doer", authorities, but=f"{C['suffered']} {_FAILED}"),
        Slot(Role.ORGANIZER, "经", authorities, verbs=f"{_TALKED} {_SEIZED} 进行 进行了"),
        Slot(Role.ORGANIZER, "object", accused, verbs=C["suffered"]),
        Slot(Role.SUPPORTER, "指导", guiding),
        Slot(Role.CO_ORGANIZER, "party", bodies),
        Slot(Role.ORGANIZER, "与 同", joint_inspectors),
        Slot(Role.ORGANIZER, "在", overseers),
        Slot(Role.ORGANIZER, "told", examined_by, verbs=C["examined"]),
        Slot(Role.TARGET, "behind", faulty, verbs=C["examined"]),
        Slot(Role.TARGET, "told", sellers, verbs=_FAILED),
        Slot(Role.TOPIC, "told", failed_in, verbs=_FAILED),
        Slot(
            Role.ATTENDEE,
            "subject",
            persons,
            but=f"{_TALKED} {_POLICE} {_IMPOSED} {_ORDERED} {C['suffered']} {_CHARGED} {_SEIZED} {C['caught']} "
            f"{_TAKEN_FROM} {_FAILED}",
        ),
        Slot(Role.ATTENDEE, "由", leaders),
        Slot(
            Role.PROGRAMME,
            "name",
            checks,
            but=f"进行 进行了 予以 加以 接受 迎来 反馈 进驻 正式进驻 入驻 {_SENT} {_DECIDED}",
        ),
        Slot(Role.PARTICIPANT, "组织 率 率领 带领", company),
        Slot(Role.PARTICIPANT, "subject", led_along),
        Slot(Role.LOCATION, "object whom 到 赴 进驻 深入", listed_places),
        Slot(Role.LOCATION, "whom thing passive", all_over),
        Slot(Role.TARGET, "object", nominal, verbs="进驻 正式进驻 入驻"),
        Slot(Role.TARGET, "name", subject_of_check, verbs="进行 进行了 开展 开展了 组织 完成"),
        Slot(Role.TARGET, "thing", checked, verbs=_STOPPED, but=_POLICE),
        Slot(Role.TOPIC, "object", asked_for, verbs=C["ruled"], but=_BIDS),
        Slot(Role.TARGET, "told", called_at, verbs=C["seen_at"]),
        Slot(Role.TARGET, "told", offenders, verbs=C["opened"]),
        Slot(Role.TARGET, "subject before", caught, verbs=C["caught"]),
        Slot(Role.TARGET, "alone", tried, verbs=C["tried"]),
        Slot(Role.ORGANIZER, "在 于 由", courts, verbs=C["tried"]),
        Slot(Role.TARGET, "object", found_faulty, verbs=f"{_FINDS} 查明 查明了 查实"),
        Slot(Role.TARGET, "behind", told_faulty, verbs=_FINDS),
        Slot(Role.ORGANIZER, "told", checkers, verbs=_FINDS),
        Slot(Role.TARGET, "subject 鉴于", defendants, verbs=C["suffered"]),
        Slot(
            Role.TARGET,
            "whom 到 来到 赴 深入 走进 前往 进驻 thing",
            visited,
            but=f"{_TALKED} {_CALLED_IN} {_POLICE} {_FOUND} {C['suffered']} {_ORDERED} {_ACCUSED} {_CHARGES} "
            f"{C['seen_at']} {_CHARGED} {_TAKEN_FROM} {_IMPOSED} {_FAILED} {C['ruled']} {C['tried']}",
        ),
        Slot(Role.TARGET, "thing whom", ordered, verbs=_BIDS),
        Slot(Role.TARGET, "told", put_on_list, verbs="列入 纳入 记入"),
        Slot(Role.TARGET, "whom 将", ordered, verbs=f"{_MEASURES} {_TAKEN_FROM} {_IMPOSED} {_LOCKS_UP}"),
        Slot(Role.TARGET, "thing", accused, verbs=f"{_MEASURES} {_TAKEN_FROM}"),
        Slot(Role.TARGET, "passive", defendants),
        Slot(Role.TARGET, "undergoer", defendants, verbs=f"{_CHARGED} {_HELD} 挂牌督办 公开挂牌督办"),
        Slot(Role.TARGET, "object", charged, verbs=_ACCUSED, but=f"{C['hunted']} {C['dealt']}"),
        Slot(Role.TARGET, "object behind", indicted, verbs=_CHARGES),
        Slot(Role.TARGET, "向 给", checked, verbs=f"{_DECIDED} {_SENT} 反馈"),
        Slot(Role.TARGET, "object", culprits, verbs=_POLICE),
        Slot(Role.TARGET, "object", seized, verbs=f"{C['found_with']} {C['hunted']} {C['yielded']} {C['dealt']}"),
        Slot(Role.TARGET, "object", accused, verbs=f"{_JUDGED} 给予 决定给予 处以 并处"),
        Slot(Role.TARGET, "told", moved, verbs=f"{_POLICE} 控制 带回 押送"),
        Slot(Role.TARGET, "told", talked_with, verbs=_TALKED),
        Slot(Role.TARGET, "object behind 对", talked_to, verbs=f"{_TALKED} {_CALLED_IN}"),
        Slot(Role.TARGET, "whom", investigated, verbs=f"{_CHARGED} {C['done_to']}"),
        Slot(Role.TARGET, "在", premises, verbs=f"{_FOUND} 进行 进行了"),
        Slot(Role.TARGET, "told", checked_meanwhile, verbs=_FINDS),
        Slot(Role.QUANTITY, "whom alone behind", tallies, all=True),
        Slot(Role.DOCUMENT, "根据 按照 依据 依照 told", laws),
        Slot(Role.DOCUMENT, "object", served, verbs=_DECIDED),
        Slot(Role.TOPIC, "whom", offences),
        Slot(Role.TOPIC, "object whom", tried_for, verbs=f"{_POLICE} {_CHARGED}"),
        Slot(
            Role.TOPIC,
            "told",
            wrongs,
            verbs=f"{_IMPOSED} {_ORDERED} {C['suffered']} {_CHARGED} {_SEIZED} {_TAKEN_FROM} {_TALKED} {C['done_to']}",
        ),
        Slot(Role.TOPIC, "behind", faults, verbs=_FOUND),
        Slot(Role.TOPIC, "behind", found_out, verbs=C["found_out"]),
        Slot(Role.TOPIC, "behind", viewed, but=f"{_FOUND} {C['checking']}"),
        Slot(Role.TOPIC, "就 就近期 就近日 围绕 针对", concerns),
        Slot(Role.TOPIC, "behind", found_then, but=f"{_FOUND} {_ORDERED} {_IMPOSED} {_DECIDED} {_POLICE}"),
        Slot(Role.TOPIC, "对 thing", matters_gone_over),
        Slot(Role.PENALTY, "object", seizures, verbs="予以 加以 进行 进行了"),
        Slot(Role.PENALTY, "telling", penalties, but=f"{_JUDGED} {_DECIDED}"),
        Slot(Role.PENALTY, "telling", what_is_ordered, verbs=_BIDS),
        Slot(Role.PENALTY, "telling", demanded, verbs="要求"),
        Slot(Role.PENALTY, "telling", deeds, verbs=C["dealt_with"]),
        Slot(Role.PENALTY, "behind telling", own_penalties, verbs=f"{_JUDGED} {_DECIDED}", all=True),
    ),
    needs="target programme penalty quantity topic location",
    identity="""
        time organizer target penalty | time organizer target | time organizer programme | organizer target penalty
    """,
    likeness="organizer programme target",
)
