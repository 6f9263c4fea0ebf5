"""Policies: somebody issues, publishes or enacts a document."""

from schemas.events import EventType, Role
from services.extractor.finders.enacted import (
    about_something,
    adopted,
    alone,
    appears,
    documents_passed,
    drafted,
    drawn_up,
    named_passed,
    own_papers,
    sent_to_all,
    taken,
    titled_subject,
)
from services.extractor.finders.fillers import nominal, nominals, titled_documents
from services.extractor.finders.in_force import (
    begins_to_hold,
    dated,
    in_force,
    issue_day,
    issued_in_force,
    old_version,
    rates_in_force,
)
from services.extractor.finders.issuers import (
    acting_before,
    heads_of_government,
    leave_from,
    publishers,
    rulers,
    sessions,
    spoken_for,
)
from services.extractor.finders.journals import journal_before, journal_behind, printed, prints_in
from services.extractor.finders.measures import (
    announced,
    budgets,
    decides_itself,
    measure,
    measured,
    plans,
    regulated,
    schemes,
)
from services.extractor.finders.papers import (
    appeals,
    issued,
    jointly,
    named_subject,
    on_the_net,
    outside_gatherings,
    own_counts,
    packages,
    plain,
    ruling_titles,
    situations,
    told_paper,
)
from services.extractor.finders.permits import approved, approved_by, handed_in
from services.extractor.finders.public_cases import cases, cases_moved
from services.extractor.finders.sessions import gathered, own_rules
from services.extractor.finders.themes import theme_words, theme_words_behind, themes, themes_moved
from services.extractor.rulebook import Rule, Slot, Trigger

_ISSUE = """
    印发 发布 出台 公布 下发 颁布 制发 发表 联合印发 联合发布 公开发布 正式发布 共同发表 制定出台 研究出台 正式印发
    联合出台 联合下发 联合公布 共同发布 制定印发 制定下发 制定发布 起草印发 对外发布 对外公布 正式出台 正式公布
    正式颁布 编制印发 编制发布 发布实施 颁布实施 公布实施 出台实施 印发实施 签发 刊发 修订发布 修订印发 发布了 出台了
    编发 编发了 签批印发 批准印发 批准实施 审议印发 审定印发 修订颁布 修订实施 颁发实施 刊宪 刊宪公布 宪报刊登
    公布并实施 发布并实施
    颁布并实施 同步发布 同步出台 集中发布 集中出台 首次发布 首次公布 首次出台 率先出台 率先发布 权威发布 重磅发布
    重磅出台 密集出台 先后印发
    先后出台 相继印发 相继下发 制定公布 编写印发 编制出台 编制公布 研究印发 汇编印发 再次印发 再次发布 连发 转发印发
    制定颁布 下达了 签发了
    统一印发 统一发布 挂网公布 更新发布 更新公布 核定公布 审核发布 对外印发 最新发布
    会签 会签了 印发了 下发了 公布了 发表了 颁布了 制定并印发 制定并发布 印发出台 牵头印发 下达 发出 发出了
"""
_PLAIN = f"""
    {_ISSUE}
    连续发布 相继出台 接连发布 陆续出台 专门下发 联合发出 紧急下发 紧急印发 紧急发出 迅速下发 专题印发 转发 新增
    批准发布 联合会签 刊登 披露 对外披露
"""
_CASES = f"""
    {_ISSUE}
    通报 公开通报 集中通报 集中公布 公示 集中公示 曝光 通报了 集中曝光 晒出 晒出了 揭晓 推送 点名通报 曝光了 公示了
    梳理发布 评选发布 公开曝光 统一公布 再次通报 再通报 披露 对外披露 公开披露 对外通报
"""
_MADE_PUBLIC = "公布 公布如下 通报 通报如下 曝光 曝光如下 公示 公示如下 公开如下 发布如下 公告 公告如下"
_ADOPTED = """
    批准 转发 通过 审议通过 表决通过 三读通过 票决通过 审核通过 通过了 批准印发 核准 集体审议通过 审议修订 正式批准
    一审通过 经表决通过 审议批准 讨论通过 审议并通过 审议并原则通过 原则通过 审议原则通过 批转 批复
    批准发布 原则同意 审议并原则同意 审议同意 废止 作出 做出 修订通过 审定通过 全票通过 高票通过 签署 签署发布
    审议并表决通过 一致通过 一致表决通过 审查通过 宣布废止 决定废止 集中废止 宣读 宣读了 修订发布 作出了 批复同意
    批准同意 审批同意 正式批复 审定发布 研究通过 讨论并通过 研究审定 审定
"""
_ADOPTS_RULES = (
    "审议通过 审议通过了 表决通过 表决通过了 讨论通过 讨论通过了 审议并通过了 审议并通过 通过了 一致通过了 一致通过"
)
_APPROVED = """
    批复 批准 批准了 正式批复 正式批准 批复同意 批准同意 审批同意 原则同意 核准 审批通过 审定通过 审查通过
    同意并批准 同意并批准了 审议并批准 审议并批准了
"""
_APPEARS = """
    发布 出台 印发 公布 颁布 正式发布 正式出台 正式印发 正式公布 获批发布 批准发布 发布实施 颁布实施 印发实施 颁布施行
    公布施行 获批实施 出炉 面世 公开发布 落地 正式落地 获批 获得批准 审议通过 表决通过 对外发布 对外公布
    全文公布 全文发布 今起施行 今日起施行 今起实施 昨起施行 昨起实施
    正式对外发布 获准发布 正式面世 获表决通过 获得通过 获通过 修订发布 修订出台 修订公布 编制发布 相继出台 陆续出台
    同步发布 首次发布 首次公布 新鲜出炉 正式出炉 印发出台 颁布出台 联合发布 联合印发 集中发布 刊宪 刊宪生效 刊登宪报
    重磅发布 重磅出台 获审议通过 获三读通过 获全票通过 获高票通过
    正式颁布 正式颁布实施 正式发布实施 正式印发实施 正式公布实施 修订实施 修订发布实施 正式修订发布 审议获通过
    全面落地 全面落地实施 落地实施 落地见效 正式落地实施
"""
_PASSED_BY = """
    通过 审议通过 表决通过 研究通过 审议批准 批准 修订通过 公布 发布 印发 颁布 下发 出台 批复 批准发布 讨论通过
    表决批准 正式批准 正式印发 正式发布 联合印发 联合发布 备案公布 正式公布
    审议同意
"""
_HANDED_DOWN = "现下发 现下达"
_REVISED = "进行修订 进行修改 进行了修订 进行了修改 予以修改 予以修订 作出修改 作如下修改 作了修改 作出如下修改"
_DECIDED_ON = "作出批复 予以批复 进行批复 进行了批复 作了批复 予以核准 予以批准"
_APPEALS = "发起 发起了 联合发起 共同发起 倡议发起"
_IN_FORCE = """
    施行 实施 正式施行 正式实施 起施行 起实施 落地实施 正式落地实施 全面施行 全面实施 同步施行 同步实施 正式启用
    起实行 开始执行 正式执行 开始生效 开始实行 正式实行 生效实施 生效施行 生效 正式生效 起正式施行 起正式实施 起生效
    起执行 开始施行 开始实施 落地执行 正式落地执行 全面落地执行 起正式落地执行 起落地执行 起正式落地实施
    起全面施行 起全面实施 相继实施 陆续实施 先后实施 相继施行 陆续施行 相继生效
"""
_REPEALED = """
    宣布废止 正式废止 停止施行 停止实施 终止执行 作废 宣布作废 停止适用 正式失效 废止 同时废止 予以废止 即行废止
    停止执行 同时失效 宣布失效 失效 即行失效
"""
_DRAWN = """
    拟定 草拟 拟订 汇编 修正 编撰 重订 研制 研究起草 研究制订 研究拟定 编制完成 修订了 制订了 修改了 重新修订 全面修订
    组织编写 组织编制 组织起草 组织修订 组织制定 牵头制定 牵头起草 牵头编制 精心编制 编制发放 印制发放 编写发放 编纂
    出台制定 修订出台 翻印 编译 制定 制订 修订 修改 修编 组织修编 编制 印制 研究制定 起草 编写 起草了 制定了 编制了
    修订完善 编印
"""
_DRAFTED = """
    起草 编制 制定 研制 编写 共同起草 联合起草 负责起草 牵头起草 主导起草 共同编制 起草完成 主导起草完成 牵头起草完成
    编制完成 编制而成
"""
_JOINT = """
    联合制定 联合制定了 共同制定 共同制定了 联合起草 联合编制 联合修订 联合制订 共同起草 共同编制 共同修订 共同制订
    联合编写 共同编写 共同研制 联合研制 共同出台 协同制定
"""
_BROUGHT = "推出 推出了 联合推出 共同推出 连续推出 接连推出 相继推出 集中推出 密集推出 重磅推出 再推出 正式推出"
_PUT_IN_FORCE = """
    起执行 起实施 起施行 起实行 起正式执行 起全面实施 起全面执行 起全面推行 起推行 起统一执行
    实施 全面实施 正式实施 实行 全面实行 执行 正式执行 施行 推行 统一实施 试行
"""
_SIGNED = """
    通过 通过了 签署 签署了 表决通过 一致通过 批准 批准了 否决 审议通过 审议通过了 表决通过了 审议并通过 审议并通过了
"""
_LIFTED = """
    降低 降低了 减免 缓征 减征 免除 调降 调升 调高 调低 下放 精简 压减 恢复征收 开征 优化调整 调整优化 适度放宽
    大幅放宽 进一步放宽 全面放宽 全面下调 全面上调 统一上调 统一下调 上调了 下调了 提高了 取消了 放宽了 解除 全面解除
    撤销 恢复执行 恢复实施 扩大 压缩 松绑 终止征收 继续加征 继续征收 宣布进入 调整 加征 提高 征收 实行 取消 下调 上调
    放宽 放开 停征 停止征收 免征 暂停 恢复 全面取消 全面放开 正式取消 延长
"""
_LIFTED += "".join(f" 宣布{verb}" for verb in _LIFTED.split())

_REPORTED = "通报 通报了"
_CLAIMED = (
    "发布公告称 发布通报称 发布声明称 发布通告称 发出通告称 发出公告称 发出声明称 发表声明称 发布公告表示 发表声明表示"
)
_ORDERED = "下令 颁令"
_WRITTEN = """
    行文 出文 发通知 发公告 发通告 发函 联合发函 联合发通知 发文件 专门下文 连发文件 发文 联合发文
    联合下文 下文 专门发文 联合行文
"""
_MOVES_RATES = """
    降准 降息 加息 宣布降准 宣布降息 宣布加息 宣布定向降准 定向降准 全面降准 宣布全面降准 下调利率 上调利率
    宣布维持利率 如期加息 如期降息
    再次加息 再次降息 连续加息 连续降息 宣布再次加息 宣布再次降息 宣布不加息
"""
_POSTED = """
    推出 推出了 挂出 张贴 张贴了 颁发 颁发了 推行 翻印 完善 审定 出版 刊登 刊登了 制作 创新推出 联合推出 正式推出
    率先推出 转载 签署 签署了
    形成
"""
_PRINTED = "发表 正式发表 在线发表 公开发表 刊发 刊登 刊载"
_NAMED_FOR = "确定为 正式确定为 定为 正式定为 明确为 确立为"
_HANDED_ON = "分解下达 预下达 切块下达 集中下达 及时下达 正式下达 下达了 下达 提前下达 批准下达 联合下达 印发下达"

RULE = Rule(
    type=EventType.POLICY_ISSUANCE,
    triggers=(
        Trigger(_ISSUE, objects=issued, confidence=0.9),
        Trigger(_PLAIN, objects=plain, needs="issuer", confidence=0.7),
        Trigger(_CASES, objects=cases, confidence=0.7),
        Trigger(_MADE_PUBLIC, before=cases_moved, closing=True, confidence=0.65),
        Trigger(_ADOPTED, marks="《", objects=taken, confidence=0.75),
        Trigger(_ADOPTS_RULES, objects=own_rules, confidence=0.65),
        Trigger(_APPROVED, objects=approved, needs="issuer document", confidence=0.65),
        Trigger(_APPEARS, marks="《", before=titled_subject, telling=alone, confidence=0.75),
        Trigger(f"{_APPEARS} 下发", marks="关于", before=about_something, telling=alone, confidence=0.7),
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
        Trigger(_REVISED, marks="《", before=titled_documents, companions="对", needs="document", confidence=0.7),
        Trigger(
            _IN_FORCE,
            before=dated,
            telling=begins_to_hold,
            needs="document target",
            subtype="entry_into_force",
            confidence=0.7,
        ),
        Trigger(_REPEALED, marks="《", before=titled_subject, closing=True, subtype="repeal", confidence=0.6),
        Trigger(_REPEALED, marks="原 旧", before=old_version, closing=True, needs="document", subtype="repeal"),
        Trigger(_DRAWN, marks="《", objects=drawn_up, confidence=0.8),
        Trigger(_DRAFTED, before=drafted, closing=True, needs="issuer & document", subtype="drafting"),
        Trigger(_JOINT, objects=plain, before=jointly, needs="issuer", confidence=0.7),
        Trigger(_APPEALS, objects=appeals, needs="issuer", confidence=0.65),
        Trigger(_DECIDED_ON, companions="对", needs="issuer & document", confidence=0.65),
        Trigger(_BROUGHT, objects=packages, needs="issuer", confidence=0.65),
        Trigger(_SIGNED, objects=adopted, needs="issuer", confidence=0.65),
        Trigger(_PUT_IN_FORCE, objects=plans, before=announced, needs="issuer location", confidence=0.6),
        Trigger(_PUT_IN_FORCE, objects=schemes, before=dated, needs="time", subtype="entry_into_force", confidence=0.6),
        Trigger(_LIFTED, before=measured, counted=True, needs="issuer location", confidence=0.6),
        Trigger(_LIFTED, objects=measure, noun_like=True, needs="issuer location", confidence=0.6),
        Trigger(_REPORTED, objects=situations, before=outside_gatherings, needs="issuer", confidence=0.6),
        Trigger(
            _MOVES_RATES,
            before=decides_itself,
            noun_like=True,
            finite=True,
            closing=True,
            needs="issuer",
            confidence=0.65,
        ),
        Trigger(_PRINTED, marks="《", telling=prints_in, needs="channel", confidence=0.7),
        Trigger(_POSTED, marks="《", objects=ruling_titles, needs="document", confidence=0.6),
        Trigger(_CLAIMED, telling=told_paper, needs="issuer", confidence=0.7),
        Trigger(_ORDERED, needs="issuer", confidence=0.6),
        Trigger(_WRITTEN, telling=regulated, needs="issuer", confidence=0.6),
        Trigger(_HANDED_ON, objects=budgets, uncounted=True, needs="issuer", confidence=0.6),
        Trigger(_PASSED_BY, before=named_passed, telling=alone, companions="由 经", closing=True, confidence=0.6),
        Trigger(f"{_ISSUE} 揭晓 确定", marks="主题 口号", objects=themes, needs="issuer", confidence=0.6),
        Trigger(_NAMED_FOR, marks="主题 口号", before=themes_moved, needs="issuer", confidence=0.6),
        Trigger("废止 宣布废止 决定废止 集中废止", objects=plain, needs="issuer", subtype="repeal", confidence=0.6),
    ),
    slots=(
        Slot(Role.ISSUER, "由 subject 联合 会同 与 同", publishers, but=f"{_IN_FORCE} {_ORDERED}", all=True),
        Slot(Role.ISSUER, "subject", spoken_for, verbs=f"{_ISSUE} {_SIGNED}"),
        Slot(Role.ISSUER, "subject", heads_of_government, verbs=f"{_ISSUE} 宣读"),
        Slot(Role.ISSUER, "subject", rulers, verbs=f"{_ORDERED} {_SIGNED}"),
        Slot(Role.DOCUMENT, "object", adopted, verbs=_SIGNED),
        Slot(Role.DOCUMENT, "object", schemes, verbs=_PUT_IN_FORCE),
        Slot(Role.DOCUMENT, "object", plans, verbs=_PUT_IN_FORCE),
        Slot(Role.ISSUER, "宣布 subject", rulers, verbs=_PUT_IN_FORCE),
        Slot(Role.ISSUER, "via", sessions, but=_IN_FORCE),
        Slot(Role.ISSUER, "held", nominal, verbs=_ADOPTED),
        Slot(Role.ISSUER, "told", leave_from, verbs="批准 批准发布 批准印发 批准实施 发布"),
        Slot(Role.ISSUER, "told", gathered, verbs=_ADOPTED, but="宣读 宣读了 转发 批转 签署", otherwise=True),
        Slot(Role.ISSUER, "told", acting_before, otherwise=True),
        Slot(Role.RECIPIENT, "向", nominals, verbs="印发 下发 发出 发送 转发 分发"),
        Slot(Role.CHANNEL, "在 通过", on_the_net, verbs=_CASES),
        Slot(Role.CHANNEL, "behind", journal_behind, verbs=_PRINTED),
        Slot(Role.CHANNEL, "told", journal_before, verbs=_PRINTED),
        Slot(Role.DOCUMENT, "object", issued),
        Slot(Role.DOCUMENT, "object", own_rules, verbs=_ADOPTS_RULES),
        Slot(Role.DOCUMENT, "behind", printed, verbs=_PRINTED),
        Slot(Role.DOCUMENT, "told", issued, verbs=_HANDED_DOWN),
        Slot(Role.DOCUMENT, "object", approved, verbs=_APPROVED),
        Slot(Role.DOCUMENT, "对", issued, verbs=_REVISED),
        Slot(Role.DOCUMENT, "对", handed_in, verbs=_DECIDED_ON),
        Slot(Role.DOCUMENT, "object", appeals, verbs=_APPEALS),
        Slot(Role.DOCUMENT, "ahead", drafted, verbs=_DRAFTED),
        Slot(Role.DOCUMENT, "ahead", documents_passed, verbs=_PASSED_BY),
        Slot(Role.DOCUMENT, "ahead", named_passed, verbs=_PASSED_BY),
        Slot(Role.ISSUER, "via", approved_by, verbs=_PASSED_BY),
        Slot(Role.DOCUMENT, "object", budgets, verbs=_HANDED_ON),
        Slot(Role.DOCUMENT, "object", plain, verbs="废止 宣布废止 决定废止 集中废止"),
        Slot(Role.DOCUMENT, "ahead", titled_subject, verbs=_APPEARS),
        Slot(Role.DOCUMENT, "told", sent_to_all, verbs="印发 正式印发 联合印发"),
        Slot(Role.DOCUMENT, "told", about_something, verbs=f"{_APPEARS} 下发"),
        Slot(Role.DOCUMENT, "ahead", named_subject, verbs=_APPEARS),
        Slot(Role.DOCUMENT, "told", titled_subject, verbs=_REPEALED),
        Slot(Role.DOCUMENT, "told", old_version, verbs=_REPEALED),
        Slot(Role.DOCUMENT, "telling", told_paper, verbs=_CLAIMED),
        Slot(Role.DOCUMENT, "subject clause", in_force, verbs=_IN_FORCE),
        Slot(Role.DOCUMENT, "told", issued_in_force, verbs=_IN_FORCE),
        Slot(Role.TARGET, "subject clause", rates_in_force, verbs=_IN_FORCE),
        Slot(Role.TIME, "before", issue_day, verbs=_IN_FORCE),
        Slot(Role.DOCUMENT, "object", plain, verbs=f"{_PLAIN} {_JOINT}"),
        Slot(Role.DOCUMENT, "object", packages, verbs=_BROUGHT),
        Slot(Role.DOCUMENT, "object", themes, verbs=f"{_ISSUE} 揭晓 确定"),
        Slot(Role.DOCUMENT, "told", themes_moved, verbs=_NAMED_FOR),
        Slot(Role.TOPIC, "object", theme_words, verbs=_NAMED_FOR),
        Slot(Role.TOPIC, "behind", theme_words_behind, verbs=f"{_ISSUE} 揭晓 确定"),
        Slot(Role.DOCUMENT, "object", cases, verbs=_CASES),
        Slot(Role.DOCUMENT, "told", cases_moved, verbs=_MADE_PUBLIC),
        Slot(Role.TARGET, "object", measure, verbs=_LIFTED),
        Slot(Role.TARGET, "told", measured, verbs=_LIFTED),
        Slot(Role.TOPIC, "object", situations, verbs=_REPORTED),
        Slot(Role.QUANTITY, "object", own_counts, but=f"新增 {_LIFTED}"),
    ),
    needs="document name target topic issuer",
    shares="time",
    part_of="meeting campaign visit_research competition_comparison",
    identity="document",
    likeness="document target",
)
