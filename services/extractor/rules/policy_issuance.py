"""Policies: somebody issues, publishes or enacts a document."""

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.enacted import (
    adopted,
    alone,
    appears,
    dated,
    documents_passed,
    drafted,
    drawn_up,
    gathered,
    in_force,
    issue_day,
    named_passed,
    own_papers,
    publishers,
    rulers,
    sessions,
    spoken_for,
    titled_subject,
)
from services.extractor.finders.fillers import nominal, quantities, titled_documents
from services.extractor.finders.measures import announced, budgets, measure, measured, plans, regulated, schemes
from services.extractor.finders.papers import (
    cases,
    cases_moved,
    issued,
    jointly,
    named_subject,
    on_the_net,
    outside_gatherings,
    own_counts,
    packages,
    plain,
    situations,
    told_paper,
)
from services.extractor.rulebook import Rule, Slot, Trigger

_ISSUE = """
    印发 发布 出台 公布 下发 颁布 制发 发表 联合印发 联合发布 公开发布 正式发布 共同发表 制定出台 研究出台 正式印发
    联合出台 联合下发 联合公布 共同发布 制定印发 制定下发 制定发布 起草印发 对外发布 对外公布 正式出台 正式公布
    正式颁布 编制印发 编制发布 发布实施 颁布实施 公布实施 出台实施 印发实施 签发 刊发 修订发布 修订印发 发布了 出台了
    会签 会签了 印发了 下发了 公布了 发表了 颁布了 制定并印发 制定并发布 印发出台 牵头印发 牵头制定 下达 发出 发出了
"""
_PLAIN = f"""
    {_ISSUE}
    连续发布 相继出台 接连发布 陆续出台 专门下发 联合发出 新增 批准发布 联合会签 刊登 披露 对外披露
"""
_CASES = f"""
    {_ISSUE}
    通报 公开通报 集中通报 集中公布 公示 集中公示 曝光 通报了 集中曝光 披露 对外披露 公开披露 对外通报
"""
_MADE_PUBLIC = "公布 公布如下 通报 通报如下 曝光 曝光如下 公示 公示如下 公开如下 发布如下"
_ADOPTED = """
    批准 转发 通过 审议通过 表决通过 审议批准 讨论通过 审议并通过 审议并原则通过 原则通过 审议原则通过 批转 批复
    批准发布 原则同意 审议并原则同意 审议同意 废止 作出 做出 修订通过 审定通过 全票通过 高票通过 签署 签署发布
    审议并表决通过 一致通过 一致表决通过 审查通过 宣布废止 决定废止 集中废止 宣读 宣读了 修订发布 作出了 批复同意
    批准同意 审批同意 正式批复 审定发布
"""
_APPEARS = """
    发布 出台 印发 公布 颁布 正式发布 正式出台 正式印发 正式公布 获批发布 批准发布 发布实施 颁布实施 印发实施 颁布施行
    公布施行 获批实施 出炉 面世 公开发布 落地 正式落地 获批 获得批准 审议通过 表决通过 对外发布 对外公布
    全文公布 全文发布 今起施行 今日起施行 今起实施 昨起施行 昨起实施
    正式对外发布 获准发布 正式面世 获表决通过 获得通过 获通过 修订发布 修订出台 修订公布 编制发布 相继出台 陆续出台
    同步发布 首次发布 首次公布 新鲜出炉 正式出炉 印发出台 颁布出台 联合发布 联合印发 集中发布
"""
_PASSED_BY = """
    通过 审议通过 表决通过 研究通过 审议批准 批准 修订通过 公布 发布 印发 颁布 下发 出台 批复 批准发布 讨论通过
    审议同意
"""
_HANDED_DOWN = "现下发 现下达"
_REVISED = "进行修订 进行修改 进行了修订 进行了修改 予以修改 予以修订 作出修改 作如下修改 作了修改 作出如下修改"
_IN_FORCE = (
    "施行 实施 正式施行 正式实施 起施行 起实施 生效 正式生效 起正式施行 起正式实施 起生效 起执行 开始施行 开始实施"
)
_REPEALED = "废止 同时废止 予以废止 即行废止 停止执行 同时失效 宣布失效"
_DRAWN = "制定 制订 修订 修改 修编 组织修编 编制 印制 研究制定 起草 编写 起草了 制定了 编制了 修订了 修订完善 编印"
_DRAFTED = """
    起草 编制 制定 研制 编写 共同起草 联合起草 负责起草 牵头起草 主导起草 共同编制 起草完成 主导起草完成 牵头起草完成
    编制完成 编制而成
"""
_JOINT = "联合制定 联合制定了 共同制定 共同制定了 联合起草 联合编制 联合修订 联合制订"
_BROUGHT = "推出 推出了 联合推出 共同推出 连续推出 接连推出 相继推出 集中推出 密集推出 重磅推出 再推出 正式推出"
_PUT_IN_FORCE = "实施 全面实施 正式实施 实行 全面实行 执行 正式执行 施行 推行 统一实施 试行"
_SIGNED = """
    通过 通过了 签署 签署了 表决通过 一致通过 批准 批准了 否决 审议通过 审议通过了 表决通过了 审议并通过 审议并通过了
"""
_LIFTED = (
    "调整 加征 提高 征收 实行 取消 下调 上调 放宽 放开 停征 停止征收 免征 暂停 恢复 全面取消 全面放开 正式取消 延长"
)
_LIFTED += "".join(f" 宣布{verb}" for verb in _LIFTED.split())

_REPORTED = "通报 通报了"
_CLAIMED = (
    "发布公告称 发布通报称 发布声明称 发布通告称 发出通告称 发出公告称 发出声明称 发表声明称 发布公告表示 发表声明表示"
)
_ORDERED = "下令 颁令"
_WRITTEN = "发文 联合发文 联合下文 下文 专门发文 联合行文"
_HANDED_ON = "下达 提前下达 批准下达 联合下达 印发下达"

RULE = Rule(
    type=EventType.POLICY_ISSUANCE,
    triggers=(
        Trigger(_ISSUE, objects=issued, confidence=0.9),
        Trigger(_PLAIN, objects=plain, needs="issuer", confidence=0.7),
        Trigger(_CASES, objects=cases, confidence=0.7),
        Trigger(_MADE_PUBLIC, before=cases_moved, closing=True, confidence=0.65),
        Trigger(_ADOPTED, marks="《", objects=titled_documents, confidence=0.75),
        Trigger(_APPEARS, marks="《", before=titled_subject, telling=alone, confidence=0.75),
        Trigger(_APPEARS, before=named_subject, telling=appears, closing=True, confidence=0.6),
        Trigger(
            _PASSED_BY,
            marks="《",
            before=own_papers,
            telling=alone,
            companions="由 经",
            closing=True,
            confidence=0.7,
        ),
        Trigger(_HANDED_DOWN, marks="《", before=own_papers, confidence=0.85),
        Trigger(_REVISED, marks="《", before=titled_documents, companions="对", confidence=0.7),
        Trigger(_IN_FORCE, before=dated, needs="document", subtype="entry_into_force", confidence=0.7),
        Trigger(_REPEALED, marks="《", before=titled_subject, closing=True, subtype="repeal", confidence=0.6),
        Trigger(_DRAWN, marks="《", objects=drawn_up, confidence=0.8),
        Trigger(_DRAFTED, before=drafted, closing=True, needs="issuer & document", subtype="drafting"),
        Trigger(_JOINT, objects=plain, before=jointly, needs="issuer", confidence=0.7),
        Trigger(_BROUGHT, objects=packages, needs="issuer", confidence=0.65),
        Trigger(_SIGNED, objects=adopted, needs="issuer", confidence=0.65),
        Trigger(_PUT_IN_FORCE, objects=plans, before=announced, needs="issuer location", confidence=0.6),
        Trigger(_PUT_IN_FORCE, objects=schemes, before=dated, needs="time", subtype="entry_into_force", confidence=0.6),
        Trigger(_LIFTED, before=measured, counted=True, needs="issuer location", confidence=0.6),
        Trigger(_LIFTED, objects=measure, noun_like=True, needs="issuer location", confidence=0.6),
        Trigger(_REPORTED, objects=situations, before=outside_gatherings, needs="issuer", confidence=0.6),
        Trigger(_CLAIMED, telling=told_paper, needs="issuer", confidence=0.7),
        Trigger(_ORDERED, needs="issuer", confidence=0.6),
        Trigger(_WRITTEN, telling=regulated, needs="issuer", confidence=0.6),
        Trigger(_HANDED_ON, objects=budgets, uncounted=True, needs="issuer", confidence=0.6),
        Trigger(_PASSED_BY, before=named_passed, telling=alone, companions="由 经", closing=True, confidence=0.6),
        Trigger("废止 宣布废止 决定废止 集中废止", objects=plain, needs="issuer", subtype="repeal", confidence=0.6),
    ),
    slots=(
        Slot(Role.ISSUER, "由 subject 联合 会同 与 同", publishers, but=f"{_IN_FORCE} {_ORDERED}", all=True),
        Slot(Role.ISSUER, "subject", spoken_for, verbs=_ISSUE),
        Slot(Role.ISSUER, "subject", rulers, verbs=f"{_ORDERED} {_SIGNED}"),
        Slot(Role.DOCUMENT, "object", adopted, verbs=_SIGNED),
        Slot(Role.DOCUMENT, "object", schemes, verbs=_PUT_IN_FORCE),
        Slot(Role.DOCUMENT, "object", plans, verbs=_PUT_IN_FORCE),
        Slot(Role.ISSUER, "宣布 subject", rulers, verbs=_PUT_IN_FORCE),
        Slot(Role.ISSUER, "经", sessions),
        Slot(Role.ISSUER, "held", nominal, verbs=_ADOPTED),
        Slot(Role.ISSUER, "told", gathered, verbs=_ADOPTED, but="宣读 宣读了 转发 批转 签署"),
        Slot(Role.CHANNEL, "在 通过", on_the_net, verbs=_CASES),
        Slot(Role.DOCUMENT, "object", issued),
        Slot(Role.DOCUMENT, "told", issued, verbs=f"{_HANDED_DOWN} {_REVISED}"),
        Slot(Role.DOCUMENT, "ahead", drafted, verbs=_DRAFTED),
        Slot(Role.DOCUMENT, "ahead", documents_passed, verbs=_PASSED_BY),
        Slot(Role.DOCUMENT, "ahead", named_passed, verbs=_PASSED_BY),
        Slot(Role.ISSUER, "经", bodies, verbs=_PASSED_BY),
        Slot(Role.DOCUMENT, "object", budgets, verbs=_HANDED_ON),
        Slot(Role.DOCUMENT, "object", plain, verbs="废止 宣布废止 决定废止 集中废止"),
        Slot(Role.DOCUMENT, "ahead", titled_subject, verbs=_APPEARS),
        Slot(Role.DOCUMENT, "ahead", named_subject, verbs=_APPEARS),
        Slot(Role.DOCUMENT, "told", titled_subject, verbs=_REPEALED),
        Slot(Role.DOCUMENT, "telling", told_paper, verbs=_CLAIMED),
        Slot(Role.DOCUMENT, "subject clause", in_force, verbs=_IN_FORCE),
        Slot(Role.TIME, "before", issue_day, verbs=_IN_FORCE),
        Slot(Role.DOCUMENT, "object", plain, verbs=f"{_PLAIN} {_JOINT}"),
        Slot(Role.DOCUMENT, "object", packages, verbs=_BROUGHT),
        Slot(Role.DOCUMENT, "object", cases, verbs=_CASES),
        Slot(Role.DOCUMENT, "told", cases_moved, verbs=_MADE_PUBLIC),
        Slot(Role.TARGET, "object", measure, verbs=_LIFTED),
        Slot(Role.TARGET, "told", measured, verbs=_LIFTED),
        Slot(Role.TOPIC, "object", situations, verbs=_REPORTED),
        Slot(Role.QUANTITY, "object", own_counts, but=f"新增 {_LIFTED}"),
        Slot(Role.QUANTITY, "object", quantities, verbs=f"新增 {_LIFTED}"),
    ),
    needs="document name target topic issuer",
    shares="time",
    part_of="meeting campaign visit_research competition_comparison",
    identity="document",
    likeness="document target",
)
