"""Inspection and enforcement: a body checks somebody, investigates, orders or punishes."""

from schemas.events import EventType, Role
from services.extractor.finders.accused import accused, put_on_list, struck_here
from services.extractor.finders.bodies import bodies
from services.extractor.finders.check_parties import heads_of_party, leaders, members_of_party, party_led
from services.extractor.finders.counted import tallies
from services.extractor.finders.culprits import (
    asked_for,
    at_fault,
    caught,
    charged,
    culprits,
    deeds,
    defendants,
    found_faulty,
    indicted,
    moved,
    proceeded_against,
    seized,
    seizures,
    told_faulty,
    tried,
)
from services.extractor.finders.decisions import laws, served, served_then
from services.extractor.finders.failed_goods import failed_in, faulty, sellers, tested_by
from services.extractor.finders.fillers import nominal, persons
from services.extractor.finders.holding import guiding
from services.extractor.finders.inspected import called_on, checked, investigated, visited
from services.extractor.finders.inspectors import (
    authorities,
    called_at,
    checked_meanwhile,
    checkers,
    considering,
    courts,
    examined_by,
    led_along,
    overseers,
)
from services.extractor.finders.named_checks import aimed_in_name, check_undergone, checks, focused, subject_of_check
from services.extractor.finders.offenders import deed_of_case, offenders
from services.extractor.finders.ordered import ordered
from services.extractor.finders.partners import joint_inspectors
from services.extractor.finders.sanctions import demanded, own_penalties, penalties, what_is_ordered
from services.extractor.finders.scenes import all_over, listed_places, premises
from services.extractor.finders.searched import searched
from services.extractor.finders.single_deeds import things_tested
from services.extractor.finders.talked_to import talked_to, talked_with, towns_blamed
from services.extractor.finders.travellers import company, laboratories
from services.extractor.finders.wrongs import (
    cleared_up,
    concerns,
    faults,
    found_by_them,
    found_out,
    found_then,
    held_against,
    held_to_be,
    matters_gone_over,
    offences,
    tried_for,
    viewed,
    wrongs,
)
from services.extractor.rulebook import Rule, Slot
from services.extractor.rules.inspection_enforcement.cases import CASES
from services.extractor.rules.inspection_enforcement.checking import CHECKS
from services.extractor.rules.inspection_enforcement.sanctions import SANCTIONS
from services.extractor.rules.inspection_enforcement.words import (
    ACCUSED,
    BIDS,
    CALLED_IN,
    CHARGED,
    CHARGES,
    DECIDED,
    FAILED,
    FINDS,
    FOUND,
    FOUND_OUT,
    GOES,
    GOING,
    HELD,
    IMPOSED,
    JUDGED,
    LOCKS_UP,
    MEASURES,
    ORDERED,
    PASSED,
    POLICE,
    SEIZED,
    SEIZING,
    SENT,
    STOPPED,
    TAKEN_FROM,
    TALKED,
    TESTING,
    C,
)

RULE = Rule(
    type=EventType.INSPECTION_ENFORCEMENT,
    triggers=(*CHECKS, *CASES, *SANCTIONS),
    slots=(
        Slot(Role.ORGANIZER, "由 被 陪同 doer", authorities, but=f"{C['suffered']} {FAILED} {PASSED} {C['examined']}"),
        Slot(Role.ORGANIZER, "经", authorities, verbs=f"{TALKED} {SEIZED} 进行 进行了"),
        Slot(Role.ORGANIZER, "object", accused, verbs=f"{C['suffered']} {PASSED}"),
        Slot(Role.SUPPORTER, "指导", guiding),
        Slot(Role.CO_ORGANIZER, "party", bodies),
        Slot(Role.ORGANIZER, "与 同", joint_inspectors),
        Slot(Role.ORGANIZER, "在", overseers),
        Slot(Role.ORGANIZER, "told", examined_by, verbs=C["examined"]),
        Slot(Role.ORGANIZER, "由 被 陪同 doer", authorities, verbs=C["examined"], otherwise=True),
        Slot(Role.ORGANIZER, "told", considering, verbs=f"{JUDGED} {BIDS} {CHARGED} {DECIDED} {C['ruled']} 提起"),
        Slot(Role.TARGET, "behind", faulty, verbs=C["examined"]),
        Slot(Role.TARGET, "behind", at_fault, verbs=C["examined"]),
        Slot(Role.TARGET, "told", sellers, verbs=FAILED),
        Slot(Role.ORGANIZER, "told", tested_by, verbs=FAILED),
        Slot(Role.TOPIC, "told", failed_in, verbs=FAILED),
        Slot(
            Role.ATTENDEE,
            "subject",
            persons,
            but=f"{TALKED} {POLICE} {IMPOSED} {ORDERED} {C['suffered']} {CHARGED} {SEIZED} {C['caught']} "
            f"{TAKEN_FROM} {FAILED} {C['ruled']} 提起 提起了",
        ),
        Slot(Role.ATTENDEE, "由", leaders),
        Slot(Role.ATTENDEE, "before", heads_of_party),
        Slot(Role.ATTENDEE, "before", members_of_party),
        Slot(
            Role.PROGRAMME,
            "name",
            checks,
            but=f"进行 进行了 予以 加以 接受 迎来 反馈 进驻 正式进驻 入驻 {PASSED} {SENT} {DECIDED}",
        ),
        Slot(Role.PROGRAMME, "name", check_undergone, verbs=f"接受 迎来 {PASSED}"),
        Slot(Role.CO_ORGANIZER, "组织", laboratories),
        Slot(Role.PARTICIPANT, "组织 率 率领 带领", company),
        Slot(Role.ORGANIZER, "率 率领 带领", party_led, otherwise=True),
        Slot(Role.PARTICIPANT, "subject", led_along),
        Slot(Role.LOCATION, "object whom 到 赴 进驻 深入", listed_places),
        Slot(Role.LOCATION, "whom thing passive", all_over),
        Slot(Role.TARGET, "object", nominal, verbs="进驻 正式进驻 入驻"),
        Slot(Role.TARGET, "object", aimed_in_name),
        Slot(
            Role.TARGET,
            "name",
            subject_of_check,
            verbs=f"进行 进行了 开展 开展了 组织 开始 结束 完成 承担了 承接了 {GOES}",
        ),
        Slot(Role.TARGET, "thing", checked, verbs=STOPPED, but=POLICE),
        Slot(Role.TOPIC, "object", asked_for, verbs=C["ruled"], but=BIDS),
        Slot(Role.TARGET, "told", called_at, verbs=C["seen_at"]),
        Slot(Role.TARGET, "为 给", things_tested, verbs=TESTING, otherwise=True),
        Slot(Role.TARGET, "told", offenders, verbs=C["opened"]),
        Slot(Role.TARGET, "subject before", caught, verbs=C["caught"]),
        Slot(Role.TARGET, "alone", tried, verbs=C["tried"]),
        Slot(Role.ORGANIZER, "在 于 由", courts, verbs=C["tried"]),
        Slot(Role.TARGET, "object", found_faulty, verbs=f"{FINDS} 查明 查明了 查实"),
        Slot(Role.TARGET, "behind", told_faulty, verbs=FINDS),
        Slot(Role.ORGANIZER, "told", checkers, verbs=FINDS),
        Slot(Role.TARGET, "clause", struck_here),
        Slot(Role.TARGET, "subject 鉴于", defendants, verbs=C["suffered"], otherwise=True),
        Slot(Role.TARGET, "told", searched, verbs=C["searching"]),
        Slot(Role.TARGET, "object", culprits, verbs=POLICE, otherwise=True),
        Slot(Role.TARGET, f"whom {GOING}", visited, verbs=C["searching"], otherwise=True),
        Slot(Role.TARGET, "object", seized, verbs=SEIZING, otherwise=True),
        Slot(Role.TARGET, "thing", visited, verbs=C["searching"], otherwise=True),
        Slot(
            Role.TARGET,
            f"whom {GOING} thing",
            visited,
            but=f"要求 {TALKED} {CALLED_IN} {POLICE} {FOUND} {C['suffered']} {ORDERED} {ACCUSED} {CHARGES} "
            f"{C['seen_at']} {CHARGED} {TAKEN_FROM} {IMPOSED} {FAILED} {C['ruled']} {C['tried']} {C['searching']}",
        ),
        Slot(Role.TARGET, "到 来到 走进 前往 进驻", called_on, verbs="进行 进行了 开展 开展了"),
        Slot(Role.TARGET, "thing whom", ordered, verbs=f"{BIDS} 要求"),
        Slot(Role.TARGET, "told", put_on_list, verbs="列入 列为 纳入 记入"),
        Slot(Role.TARGET, "whom 将", ordered, verbs=f"{MEASURES} {TAKEN_FROM} {IMPOSED} {LOCKS_UP}"),
        Slot(Role.TARGET, "thing", accused, verbs=f"{MEASURES} {TAKEN_FROM}"),
        Slot(Role.TARGET, "passive", defendants, otherwise=True),
        Slot(Role.TARGET, "subject", bodies, verbs=PASSED),
        Slot(Role.TARGET, "undergoer", proceeded_against, verbs=f"{CHARGED} {HELD} 挂牌督办 公开挂牌督办 给予"),
        Slot(Role.TARGET, "object", charged, verbs=ACCUSED, but=f"{C['hunted']} {C['dealt']}"),
        Slot(Role.TARGET, "object behind", indicted, verbs=CHARGES),
        Slot(Role.TARGET, "向 给", checked, verbs=f"{DECIDED} {SENT} 反馈"),
        Slot(Role.TARGET, "object", accused, verbs=f"{JUDGED} 给予 决定给予 处以 并处"),
        Slot(Role.TARGET, "told", moved, verbs=f"{POLICE} 控制 带回 押送"),
        Slot(Role.TARGET, "told", talked_with, verbs=TALKED),
        Slot(Role.TARGET, "object behind 对", talked_to, verbs=f"{TALKED} {CALLED_IN}"),
        Slot(Role.TARGET, "whom", towns_blamed),
        Slot(Role.TARGET, "whom", investigated, verbs=f"{CHARGED} {C['done_to']}"),
        Slot(Role.TARGET, "在", premises, verbs=f"{FOUND} 进行 进行了"),
        Slot(Role.TARGET, "told", checked_meanwhile, verbs=FINDS),
        Slot(Role.TARGET, "told", focused, verbs=C["carried_out"], otherwise=True),
        Slot(Role.QUANTITY, "whom alone behind", tallies, all=True),
        Slot(Role.DOCUMENT, "根据 按照 依据 依照 told", laws),
        Slot(Role.DOCUMENT, "object", served, verbs=DECIDED),
        Slot(Role.DOCUMENT, "behind", served_then, verbs=BIDS),
        Slot(Role.TOPIC, "object", deed_of_case, verbs="查处 从严查处 立案查处 立案调查 立案 查办 从严查办"),
        Slot(Role.TOPIC, "whom", offences),
        Slot(Role.TOPIC, "object whom", tried_for, verbs=f"{POLICE} {CHARGED}"),
        Slot(
            Role.TOPIC,
            "told",
            wrongs,
            verbs=f"{IMPOSED} {ORDERED} {C['suffered']} {CHARGED} {SEIZED} {TAKEN_FROM} {TALKED} {C['done_to']}",
        ),
        Slot(Role.TOPIC, "behind", faults, verbs=f"{FOUND} {C['examined']}"),
        Slot(Role.TOPIC, "behind", held_against, verbs=f"{TALKED} 进行 进行了"),
        Slot(Role.TOPIC, "behind", found_out, verbs=FOUND_OUT),
        Slot(Role.TOPIC, "telling", held_to_be, verbs="认定 调查认定 认定为"),
        Slot(Role.TOPIC, "object", cleared_up, verbs="查明 查明了 查清 查清了"),
        Slot(Role.TOPIC, "behind", found_by_them, verbs=C["examined"]),
        Slot(Role.TOPIC, "behind", viewed, but=f"{FOUND} {C['checking']}"),
        Slot(Role.TOPIC, "就 就近期 就近日 围绕 针对", concerns),
        Slot(Role.TOPIC, "behind", found_then, but=f"{FOUND} {ORDERED} {IMPOSED} {DECIDED} {POLICE}"),
        Slot(Role.TOPIC, "对 thing", matters_gone_over),
        Slot(Role.PENALTY, "object", seizures, verbs="予以 加以 进行 进行了"),
        Slot(Role.PENALTY, "telling", penalties, but=f"{JUDGED} {DECIDED} 要求"),
        Slot(Role.PENALTY, "telling", what_is_ordered, verbs=BIDS),
        Slot(Role.PENALTY, "telling", demanded, verbs="要求"),
        Slot(Role.PENALTY, "telling", deeds, verbs=C["dealt_with"]),
        Slot(Role.PENALTY, "behind telling", own_penalties, verbs=f"{JUDGED} {DECIDED}", all=True),
    ),
    needs="target programme penalty quantity topic location time document",
    identity="""
        time organizer target penalty | time organizer target | time organizer programme | organizer target penalty
    """,
    likeness="organizer programme target",
)
