"""Assistance and services: a body helps, funds, donates to or serves others."""

from schemas.events import EventType, Role
from services.extractor.finders.consoled import (
    consoled,
    consoled_at_home,
    consoled_there,
    sent_to_help,
    stricken_places,
)
from services.extractor.finders.fillers import quantities, titled_documents
from services.extractor.finders.gifts import (
    carriers,
    donors,
    endowed,
    gift_givers,
    gift_takers,
    given,
    given_to,
    givers,
    giving_sides,
    in_hands,
    nameable,
    public_gifts,
    receivers,
    receiving_sides,
    supported,
)
from services.extractor.finders.happenings import destinations
from services.extractor.finders.helped import aided, at_home, helped, owners, people_served
from services.extractor.finders.rescued import hospitals, people_carried, people_saved, saved_by_somebody
from services.extractor.finders.scenes import all_over, listed_places
from services.extractor.finders.served import firms_gone_to, goes_elsewhere, served_before, served_for_free
from services.extractor.finders.travellers import brought, visitors
from services.extractor.lexicons import sections
from services.extractor.rulebook import Rule, Slot
from services.extractor.rules.assistance_service import gifts, rescues, services
from services.extractor.rules.assistance_service.gifts import (
    ALLOTTED,
    BUILD,
    GIFTS,
    GIVE,
    HANDED,
    MONEY,
    PROVIDED,
    TAKES,
)
from services.extractor.rules.assistance_service.rescues import REINFORCES, SENDS, SENDS_TEAMS
from services.extractor.rules.assistance_service.services import (
    AIDS,
    DONE,
    FOR_NOTHING,
    FREE,
    GOING,
    PAIRED,
    POINTS_SET_UP,
    SETS_ABOUT,
)

_H = sections("help")
_GIVEN_TO = "捐至 捐给 捐往 捐赠给 捐献给 捐助给 赠送给 发放给 分发给 派发给 转交给 赠给 送达给"
_RECEIVES = f"{TAKES} 领取 领到 领回 拿回 取回 领回了 拿回了 拿到 拿到了 获赠 受赠 获捐"
_CONSOLES = f"{_H['consoles']} {_H['visits_them']}"

RULE = Rule(
    type=EventType.ASSISTANCE_SERVICE,
    triggers=(*services.TRIGGERS, *rescues.TRIGGERS, *gifts.TRIGGERS),
    slots=(
        Slot(Role.PROGRAMME, "name", nameable),
        Slot(Role.NAME, "object", given, verbs=BUILD),
        Slot(Role.DOCUMENT, "object", titled_documents, verbs=GIVE),
        Slot(Role.ORGANIZER, "代表 由 subject", givers, verbs=f"{GIVE} 捐款"),
        Slot(Role.ORGANIZER, "由 subject", givers, but=f"{_RECEIVES} {_H['carried']} {_H['rescued']} {GIVE} 捐款"),
        Slot(Role.ORGANIZER, "由 被 subject", carriers, verbs=_H["carried"]),
        Slot(Role.ORGANIZER, "own", donors, verbs=f"{GIVE} {AIDS} {PAIRED} {POINTS_SET_UP} {ALLOTTED} {SENDS}"),
        Slot(Role.ORGANIZER, "told", gift_givers, verbs=GIVE),
        Slot(Role.RECIPIENT, "told", gift_takers, verbs=GIVE),
        Slot(Role.ORGANIZER, "name", giving_sides),
        Slot(Role.RECIPIENT, "name", receiving_sides),
        Slot(Role.RECIPIENT, "subject", receivers, verbs=_RECEIVES),
        Slot(Role.RECIPIENT, "object", aided, verbs=AIDS),
        Slot(Role.RECIPIENT, "object", saved_by_somebody, verbs=_H["saved"]),
        Slot(Role.RECIPIENT, "own", people_saved, verbs=_H["rescued"]),
        Slot(Role.RECIPIENT, "told", people_carried, verbs=_H["carried"]),
        Slot(Role.RECIPIENT, "told", served_before, verbs=_H["serves"]),
        Slot(Role.RECIPIENT, "told", served_for_free, verbs=FOR_NOTHING),
        Slot(Role.RECIPIENT, "object 对", owners, verbs=f"{FREE} {DONE}"),
        Slot(Role.RECIPIENT, "object", in_hands, verbs=HANDED),
        Slot(Role.RECIPIENT, "visited", helped, verbs=GIFTS),
        Slot(Role.RECIPIENT, "来到 走进 到 前往", at_home, verbs=GIFTS),
        Slot(Role.ORGANIZER, "subject", visitors, verbs=f"{_CONSOLES} {SETS_ABOUT}"),
        Slot(Role.RECIPIENT, "object", consoled, verbs=_CONSOLES),
        Slot(Role.RECIPIENT, GOING, consoled_at_home, verbs=_CONSOLES),
        Slot(Role.RECIPIENT, "对 向", consoled, verbs=SETS_ABOUT),
        Slot(Role.RECIPIENT, GOING, consoled_there, verbs=SETS_ABOUT),
        Slot(Role.RECIPIENT, "object", helped, verbs=_H["returned_to"]),
        Slot(Role.RECIPIENT, "object", stricken_places, verbs=_H["arrives"]),
        Slot(Role.RECIPIENT, "object", destinations, verbs=REINFORCES),
        Slot(Role.HOST_ORG, "object", hospitals, verbs=_H["carried"]),
        Slot(Role.RECIPIENT, "对", people_served, verbs="实行 实施 进行 进行了 开展 开展了"),
        Slot(Role.RECIPIENT, "to", helped),
        Slot(Role.RECIPIENT, "object", given_to, verbs=_GIVEN_TO),
        Slot(Role.RECIPIENT, "object", helped, verbs=MONEY),
        Slot(Role.RECIPIENT, "object", endowed, verbs=ALLOTTED),
        Slot(Role.RECIPIENT, "behind", supported, verbs=f"{ALLOTTED} {PROVIDED}"),
        Slot(Role.PARTICIPANT, "组织 带领 率领 邀请 选派 派出 召集 协调 动员 发动 抽调", brought),
        Slot(Role.QUANTITY, "subject 组织 率 率领 to telling", quantities, but="领取 领到", all=True),
        Slot(Role.QUANTITY, "telling", public_gifts, verbs=TAKES),
        Slot(Role.LOCATION, "从 自", destinations, verbs="起运 启运"),
        Slot(Role.LOCATION, "telling", sent_to_help, verbs=SENDS_TEAMS),
        Slot(Role.LOCATION, "object to 对 向", all_over),
        Slot(Role.LOCATION, "to", listed_places, otherwise=True),
        Slot(
            Role.RECIPIENT,
            GOING,
            firms_gone_to,
            verbs="开展 开展了 组织开展 联合开展 集中开展 组织 进行 进行了 实施 实施了 提供 提供了",
        ),
        Slot(Role.LOCATION, f"{GOING} 分赴 奔赴 走访", goes_elsewhere),
    ),
    needs="programme quantity recipient organizer host_org",
    identity="""
        time programme organizer recipient | time programme organizer | programme organizer recipient
        | organizer recipient quantity | programme organizer
    """,
    likeness="programme organizer recipient",
)
