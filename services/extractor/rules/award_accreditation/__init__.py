"""Awards and accreditation: somebody is approved, certified, honoured, listed or wins a bid."""

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.counted_honours import categories, own_figures, praised, prizes_chosen
from services.extractor.finders.granters import approving, granting
from services.extractor.finders.grants import (
    all_given,
    commended,
    given_by,
    giver,
    granted,
    granted_to,
    merit,
    moved_prize,
)
from services.extractor.finders.groups import groups
from services.extractor.finders.honouring import (
    announcers,
    builders,
    choosers,
    givers,
    graders,
    hosts,
    made_what,
    on_list,
    this_honour,
)
from services.extractor.finders.honours import honour, recipients
from services.extractor.finders.laureates import laureates, what_they_won
from services.extractor.finders.permits import permitted, permitted_to_build, permitting
from services.extractor.finders.whom import handed_to, listed_ones, listing, winners_behind, winners_near
from services.extractor.finders.winners import placed_behind, prize_before, what_for, winners, won_by, won_by_somebody
from services.extractor.rulebook import Rule, Slot
from services.extractor.rules.award_accreditation.grants import GRANTING
from services.extractor.rules.award_accreditation.wins import WINNING
from services.extractor.rules.award_accreditation.words import (
    APPROVED,
    AUTHORISED,
    BRINGS_FORTH,
    COMMENDS,
    DESCRIBES_WINNERS,
    GIVES,
    GOES_TO,
    HANDS_ON,
    HANDS_OVER,
    HONOURED,
    IS_LISTED,
    LEAVE,
    LICENSED,
    LISTS,
    MAKES,
    NAMES_AS,
    NOT_WON,
    ON_LIST,
    PERMITS,
    PRAISES,
    PROPOSES,
    TO_BE_BUILT,
    WON,
)

RULE = Rule(
    type=EventType.AWARD_ACCREDITATION,
    triggers=(*WINNING, *GRANTING),
    slots=(
        Slot(Role.RECIPIENT, "object", recipients, verbs=f"{MAKES} {PROPOSES}"),
        Slot(Role.NAME, "behind", made_what, verbs=f"{MAKES} {PROPOSES}"),
        Slot(Role.NAME, "对 object", categories, verbs="表彰 表彰奖励 通报表扬 嘉奖 进行 予以 给予 给予了 开展"),
        Slot(Role.RECIPIENT, "told", given_by, verbs=f"授予 颁发 核发 {LEAVE}"),
        Slot(Role.ORGANIZER, "told", giver, verbs=f"授予 颁发 核发 {LEAVE}"),
        Slot(Role.RECIPIENT, "passive", winners, verbs=f"{MAKES} 授予 颁发 {PRAISES}"),
        Slot(Role.RECIPIENT, "undergoer", winners, verbs=f"颁发 颁授 发放 {LICENSED}"),
        Slot(Role.NAME, "object", prizes_chosen, verbs="评出 评选出 共评出 共评选出 评选产生"),
        Slot(Role.ORGANIZER, "doer", groups, verbs=f"{MAKES} {PROPOSES}", but=BRINGS_FORTH),
        Slot(Role.RECIPIENT, "behind", permitted, verbs=PERMITS),
        Slot(Role.NAME, "behind", permitted_to_build, verbs=PERMITS),
        Slot(Role.HOST_ORG, "behind", hosts, verbs=PERMITS),
        Slot(Role.ORGANIZER, "subject", permitting, verbs=PERMITS),
        Slot(Role.ORGANIZER, "own", choosers, verbs=BRINGS_FORTH),
        Slot(Role.RECIPIENT, "object", granted_to, verbs="授予 追授"),
        Slot(Role.NAME, "object", granted, verbs="授予 追授"),
        Slot(Role.RECIPIENT, "为 向 给 对", all_given, verbs=f"授予 颁发 颁授 发放 {LICENSED} {AUTHORISED}"),
        Slot(Role.RECIPIENT, "object", winners, verbs=f"{GOES_TO} {HANDS_ON}"),
        Slot(Role.NAME, "before", prize_before, verbs=GOES_TO),
        Slot(Role.RECIPIENT, "由", won_by, verbs=f"{WON} 中标"),
        Slot(Role.NAME, "subject", won_by_somebody, verbs=f"{WON} 中标"),
        Slot(Role.NAME, "told", moved_prize, verbs=f"授予 {HANDS_ON}"),
        Slot(Role.RECIPIENT, "object", commended, verbs=COMMENDS),
        Slot(Role.NAME, "object", merit, verbs=COMMENDS),
        Slot(Role.RECIPIENT, "对 向 给 为", winners_near, verbs=COMMENDS),
        Slot(Role.RECIPIENT, "对 向 给 为", winners_near, verbs="颁奖"),
        Slot(
            Role.RECIPIENT,
            "对 向 给 为 before subject",
            handed_to,
            verbs=f"{HANDS_OVER} 记 追记 荣记",
            but="颁奖",
        ),
        Slot(
            Role.RECIPIENT,
            "before subject",
            winners_near,
            but=f"""
                授予 颁发 颁授 发放 {LICENSED} {MAKES} {PERMITS} {PRAISES} {APPROVED} {HANDS_OVER} {LISTS}
                {NAMES_AS} {BRINGS_FORTH} {COMMENDS} {PROPOSES} {AUTHORISED} {GOES_TO} {HANDS_ON} 记 追记 荣记
            """,
        ),
        Slot(Role.RECIPIENT, "told", winners_behind, verbs=f"{HONOURED} 获 取得 捧回 夺得"),
        Slot(Role.RECIPIENT, "behind", placed_behind, verbs=f"{WON} 获 获得 荣获 折桂 夺冠", but="囊括 包揽"),
        Slot(Role.RECIPIENT, "before subject", listed_ones, verbs=f"{LISTS} {NAMES_AS}"),
        Slot(Role.ORGANIZER, "subject", listing, verbs=f"{LISTS} {NAMES_AS}"),
        Slot(Role.RECIPIENT, "对 向 给 为 object", praised, verbs=f"{PRAISES} {APPROVED}"),
        Slot(Role.HOST_ORG, "为 依托", hosts),
        Slot(Role.HOST_ORG, "由", builders),
        Slot(Role.RECIPIENT, "alone", winners, verbs=TO_BE_BUILT),
        Slot(Role.ORGANIZER, "founder", permitting, verbs=APPROVED),
        Slot(Role.ORGANIZER, "doer", bodies, verbs=f"授予 颁发 颁授 {HANDS_ON} {PRAISES} {COMMENDS} {AUTHORISED}"),
        Slot(Role.CO_ORGANIZER, "会同 联合", bodies, verbs=f"授予 颁发 颁授 {MAKES} {PRAISES}"),
        Slot(
            Role.ORGANIZER,
            "object",
            granting,
            but=f"""
                {LICENSED} 授予 {MAKES} {NAMES_AS} {PROPOSES} {PERMITS} {PRAISES} {APPROVED} {GIVES} {GOES_TO}
                {HANDS_ON}
            """,
        ),
        Slot(Role.NAME, "before", what_for, verbs=GIVES),
        Slot(Role.RECIPIENT, "telling", laureates, verbs=DESCRIBES_WINNERS),
        Slot(Role.NAME, "telling", what_they_won, verbs=DESCRIBES_WINNERS),
        Slot(Role.NAME, "told", on_list, verbs=ON_LIST),
        Slot(Role.NAME, "told", this_honour, verbs="获此殊荣 获此荣誉 获得殊荣 获殊荣 同获殊荣"),
        Slot(Role.NAME, "object", honour, but=NOT_WON),
        Slot(Role.ORGANIZER, "由 被", graders, but=f"{WON} 中标"),
        Slot(Role.ORGANIZER, "told", announcers, verbs=f"{HONOURED} {IS_LISTED} 通过 顺利通过 成功通过"),
        Slot(
            Role.ORGANIZER,
            "giver",
            givers,
            verbs=f"授予 颁发 进行 予以 给予 给予了 开展 开展了 颁授 发放 授牌 颁奖 授旗 记 {LICENSED}",
        ),
        Slot(Role.ORGANIZER, "经", bodies, verbs=TO_BE_BUILT),
        Slot(Role.ORGANIZER, "told", approving, otherwise=True),
        Slot(Role.QUANTITY, "before behind", own_figures, but=APPROVED, all=True),
    ),
    needs="recipient quantity",
    shares="time",
    part_of="meeting agreement_signing campaign visit_research competition_comparison training_lecture",
    identity="recipient name | time recipient",
    likeness="recipient name",
)
