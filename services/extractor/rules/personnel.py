"""Personnel: somebody is appointed, elected, dismissed or holds a post beside another."""

from schemas.events import EventType, Role
from services.extractor.finders.appointed import (
    engaged_as,
    name_before,
    named_by_place,
    of_career,
    the_same,
    those_engaged,
)
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import headcounts, persons
from services.extractor.finders.honouring import givers
from services.extractor.finders.posts import (
    appointed_to,
    for_more_than_once,
    is_post,
    lettered,
    office_set_up,
    places_of_work,
    posts,
    who_appoints,
)
from services.extractor.finders.resolutions import named_in_resolution, resolved_for
from services.extractor.finders.seats import (
    bodies_with_members,
    by_somebody,
    given_letters,
    listed_members,
    nominated,
    resolved,
    takes_post,
    whose_letters,
)
from services.extractor.finders.sessions import seated
from services.extractor.finders.takers import (
    assemblies,
    elected,
    elected_bodies,
    elected_itself,
    further_bodies,
    further_ones,
    further_posts,
    holder,
    leadership,
    leaves,
    newcomers,
    offices_of_others,
    others_with_office,
    own_body,
    own_office,
    people_by_kind,
    right_before,
    sent_as,
    successors,
    takes_up,
    took_office,
    year_before,
)
from services.extractor.rulebook import Rule, Slot, Trigger

_LISTS = "调整 公布 通知 名单"
"""Words of sentences that list the members of a body."""
_NAMES_TO_POST = """
    任命 免去 增补 决定任命 表决任命 决定免去 选举 推选 推举 补选 增选 选举产生 委任 委派
    拟任命 罢免 解聘 兼任 提拔 撤换 选任 递补 解职 辞退 改聘 提请任命 宣布任命 补任 改派 改选 批准任命
"""
_HIRES = "聘了 聘请 聘请了 聘任 聘任了 聘用 特聘 选聘 增聘 续聘 返聘"
_DISMISSES = "免除 免除了 解除 解除了"
_APPOINTS = f"{_NAMES_TO_POST} {_HIRES} {_DISMISSES}"
_ENGAGES = f"{_HIRES} 选派 推选"

_HOLDS = """
    提拔为 拟提拔为 拟提名为 拟推荐为 拟聘为 拟聘任为 拟晋升为 拟晋升 拟转任 拟调任 拟提任 拟担任 拟继续担任 拟交流任
    挂职任 挂职担任 挂任 提任 接棒 赴任 被提拔为 被推荐为 晋升
    当选 当选为 接任 出任 同志任 就任 继任 连任 升任 调任 转任 改任 获任 获聘 受聘 受聘为 获聘为 被任命为 被聘为
    被选为 被推举为 提名为 履新
    开始任 开始担任 被推选为 被选举为 被提名为 被聘任为 续任 拟任 晋升为 获选
    擢升为 升任为 获擢升为 获晋升为 获委任为 被委任为 获任命为 获委任 晋任 回任 接掌 执掌 掌舵 执教 执掌帅印 候任
    留任 获留任 继续担任 重新担任 再度出任 再次担任 递补为 增补为 增选为 补选为 续聘为 特聘为 受聘任 受聘担任 受聘出任
    受命担任 受命出任 受邀担任 受邀出任 获邀出任 获邀担任 应聘担任 被增选为 被补选为 被聘请为 被特聘为 被推举担任
    被派任 被指定为 被提名担任 获提名为 获提名出任 获推选为 获推举为 获选举为 获选任 获增补为 胜选 当选连任
    宣誓就任 宣誓出任 暂任 代任 派任 履任 转岗任 交流任 调赴 署任 出掌
    辞去 卸任 不再担任 不再兼任 不再任 辞任 请辞 被免职 被免去 被撤职 被罢免 被停职 退任 呈辞 荣休 卸去 离职 卸下
    不再出任
    被解职 被革职 遭解职 遭罢免 遭撤职 遭免职 遭解雇 被解聘 被解雇 被辞退 被免除 被解除 被撤换 被降职 获免职
"""

_BRINGS_FORTH = "选举产生 产生 选出"
_ELECTS = f"{_BRINGS_FORTH} 选举"
_SENDS = "选派 下派 派驻"
_ACTS = "暂主持工作 暂时主持 临时主持 主持全面工作 主持日常工作 代理 暂代 代行 署理"
"""Verbs of those who stand in for somebody."""

_RENEWED = """
    换届 成功换届 顺利换届 圆满换届 完成换届 完成了换届 顺利完成换届 圆满完成换届 完成换届选举 顺利完成换届选举
    圆满完成换届选举
"""
"""What befalls a body whose leaders are elected anew."""

_GIVES = "颁发 颁发了 发放 授予 颁授 发 发了 递上 递上了 送上 送上了 颁了 捧上 递来"

_RECEIVES = "获颁 领取 接过 获 领 领了 领到 领到了 接过了 拿到 拿到了 捧回 领走"
_LETTERS = "聘书 聘任书 聘任证书 任命书"
_HANDED_TO = "发给 发到 递到 递给 交到 送到 颁给"
_HANDED_ON = f"发了出去 发出去 {_HANDED_TO}"
"""What is done with letters of appointment: 把聘书发了出去."""

_LEAVES = """
    引咎辞职 辞职 退休 光荣退休 免职 离任 卸任 离职 到任 上任 履新 就任 到任履职 走马上任 退居二线 辞任
    宣布辞职 就职 宣誓就职 宣布退休 荣休 离休 卸职 去职 光荣离任 荣退 请辞 宣布请辞 退出领导岗位 提前退休 到龄退休
    到岗履职 到岗任职 宣布卸任 期满离任 届满离任
"""
"""What somebody does whose office stands beside the name."""


RULE = Rule(
    type=EventType.PERSONNEL,
    triggers=(
        Trigger(f"{_NAMES_TO_POST} {_HOLDS}", finite=True, telling=takes_post, confidence=0.85),
        Trigger(_HIRES, finite=True, telling=takes_post, needs="target name", confidence=0.85),
        Trigger(_RENEWED, closing=True, finite=True, confidence=0.6),
        Trigger(_ACTS, noun_like=True, before=by_somebody, needs="target", confidence=0.65),
        Trigger(_DISMISSES, nouns="职务", needs="target", confidence=0.8),
        Trigger("核准 批准 核准了", heads="任职资格", needs="target", confidence=0.7),
        Trigger(
            f"{_GIVES} {_RECEIVES}",
            heads=_LETTERS,
            needs="target quantity",
            confidence=0.7,
        ),
        Trigger(
            _HANDED_ON,
            heads=_LETTERS,
            by_subject=True,
            companions="把 将",
            needs="target",
            confidence=0.7,
        ),
        Trigger("决定 通过 表决通过 表决通过了 一致通过", telling=resolved, confidence=0.75),
        Trigger("提名 推荐", telling=nominated, confidence=0.7),
        Trigger(_LEAVES, closing=True, before=leaves, confidence=0.75),
        Trigger("迎来", objects=newcomers, confidence=0.7),
        Trigger(_ELECTS, objects=elected, telling=takes_post, confidence=0.75),
        Trigger("选举产生", before=elected_itself, closing=True, finite=True, needs="target", confidence=0.65),
        Trigger("挂职 到任 上任 走马上任", telling=takes_up, before=right_before, confidence=0.7),
        Trigger("挂职", telling=takes_up, before=people_by_kind, needs="target", confidence=0.65),
        Trigger("调整", objects=leadership, finite=True, confidence=0.6),
        Trigger(_SENDS, telling=sent_as, confidence=0.7),
        Trigger("宣布 宣读", telling=named_in_resolution, confidence=0.75),
        Trigger(
            "调离 调往 调入 调到 入职 加盟 转会 转投 签约加盟 全职加盟",
            before=right_before,
            finite=True,
            needs="host_org",
            confidence=0.65,
        ),
        Trigger("任", before=took_office, confidence=0.7),
        Trigger(
            "担任 接任 兼任 出任 继任", companions="由", telling=for_more_than_once, needs="target", confidence=0.7
        ),
        Trigger("担任 出任", before=took_office, telling=is_post, confidence=0.7),
        Trigger(_LISTS, telling=listed_members, confidence=0.7),
    ),
    slots=(
        Slot(Role.TARGET, "sentence", listed_members, verbs=_LISTS),
        Slot(Role.HOST_ORG, "sentence", bodies_with_members, verbs=_LISTS),
        Slot(Role.TARGET, "object", elected, verbs=_ELECTS),
        Slot(Role.TARGET, "alone", elected_itself, verbs="选举产生"),
        Slot(Role.TARGET, "behind", others_with_office, verbs=_ELECTS),
        Slot(Role.NAME, "behind", offices_of_others, verbs=_ELECTS),
        Slot(Role.TARGET, "subject", elected_bodies, verbs="当选 当选为 获选 被选为 被推选为"),
        Slot(Role.ORGANIZER, "subject", assemblies, verbs=_APPOINTS),
        Slot(Role.ORGANIZER, "在", seated, verbs=_HOLDS),
        Slot(Role.TARGET, "object", leadership, verbs="调整"),
        Slot(Role.TARGET, "object", people_by_kind, verbs=_APPOINTS),
        Slot(Role.TARGET, "ahead", people_by_kind, verbs=_LEAVES),
        Slot(Role.TARGET, "subject", people_by_kind, verbs=f"{_HOLDS} 挂职"),
        Slot(Role.NAME, "object", own_office, verbs="迎来"),
        Slot(Role.HOST_ORG, "subject", bodies, verbs="迎来"),
        Slot(Role.TARGET, "subject", bodies, verbs=_RENEWED),
        Slot(Role.NAME, "ahead", own_office, verbs=f"{_LEAVES} 被免职 被撤职 被罢免 被停职"),
        Slot(Role.HOST_ORG, "ahead", own_body, verbs=f"{_LEAVES} 被免职 被撤职 被罢免 被停职"),
        Slot(Role.TARGET, "before told", holder, verbs=f"任 担任 挂职 {_HOLDS} {_LEAVES}"),
        Slot(Role.TARGET, "由 object passive", persons, verbs=_ENGAGES),
        Slot(Role.TARGET, "由 object subject", successors, but=f"任 {_ENGAGES} {_HOLDS} {_LEAVES} {_GIVES}"),
        Slot(Role.TARGET, "told", holder, verbs="代理 暂代 代行 署理"),
        Slot(Role.TARGET, "由", persons, verbs="接任 出任 继任"),
        Slot(Role.TARGET, "telling", named_by_place),
        Slot(Role.TARGET, "telling", the_same, verbs=f"{_APPOINTS} 任"),
        Slot(Role.TARGET, "向 为 给", given_letters, verbs=_GIVES),
        Slot(Role.TARGET, "object", given_letters, verbs=_HANDED_TO),
        Slot(Role.TARGET, "把 将", whose_letters, verbs=_HANDED_ON, otherwise=True),
        Slot(Role.TARGET, "subject", given_letters, verbs=_RECEIVES),
        Slot(Role.ORGANIZER, "subject", givers, verbs=f"{_GIVES} {_HANDED_ON}"),
        Slot(Role.NAME, "object sentence", lettered, verbs=f"{_GIVES} {_RECEIVES} {_HANDED_ON}"),
        Slot(Role.TIME, "before", year_before, verbs=f"任 {_HOLDS} {_LEAVES}"),
        Slot(Role.QUANTITY, "object 向 为", headcounts, verbs=_APPOINTS),
        Slot(Role.QUANTITY, "object subject 向 为", headcounts, but=_APPOINTS),
        Slot(Role.TARGET, "before told", name_before, verbs="任"),
        Slot(Role.TARGET, "told", of_career, verbs=f"任 {_HOLDS} {_LEAVES}"),
        Slot(Role.TARGET, "telling", those_engaged, verbs=_ENGAGES),
        Slot(Role.NAME, "telling", engaged_as, verbs=_ENGAGES),
        Slot(Role.NAME, "behind", appointed_to),
        Slot(Role.TARGET, "behind", further_ones, verbs=f"{_APPOINTS} 决定 通过 表决通过 一致通过"),
        Slot(Role.NAME, "behind", further_posts, verbs=f"{_APPOINTS} 决定 通过 表决通过 一致通过"),
        Slot(Role.NAME, "telling", sent_as, verbs=_SENDS),
        Slot(Role.NAME, "object", posts, but=_SENDS),
        Slot(Role.NAME, "subject", posts, verbs="兼任 担任 接任"),
        Slot(Role.NAME, "alone", posts, verbs="出任 继任 代理 暂代"),
        Slot(Role.HOST_ORG, "subject", places_of_work, verbs="担任 接任"),
        Slot(Role.HOST_ORG, "told", office_set_up, verbs="兼任 担任", otherwise=True),
        Slot(Role.HOST_ORG, "alone", places_of_work, verbs="兼任 出任 继任 代理 暂代"),
        Slot(Role.HOST_ORG, "telling", resolved_for, verbs="宣布 宣读"),
        Slot(Role.HOST_ORG, "object behind", places_of_work, but=f"{_LISTS} {_BRINGS_FORTH}"),
        Slot(Role.HOST_ORG, "behind", further_bodies, verbs=f"{_APPOINTS} 决定 通过 表决通过 一致通过"),
        Slot(
            Role.ORGANIZER,
            "founder",
            who_appoints,
            verbs=f"{_APPOINTS} 决定 通过 表决通过 一致通过 提名 {_LISTS} 选派 核准 核准了 批准",
        ),
    ),
    needs="target quantity",
    shares="",
    part_of="meeting",
    identity="target name | time target",
    likeness="target name",
)
