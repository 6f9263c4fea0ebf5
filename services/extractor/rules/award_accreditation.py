"""Awards and accreditation: somebody is approved, certified, honoured, listed or wins a bid."""

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.counted_honours import categories, praised, prizes_chosen
from services.extractor.finders.firsts import first_rate, first_to_win, membership, so_many_ranked
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
    not_won,
    on_list,
    praise,
    this_honour,
)
from services.extractor.finders.honours import (
    chosen,
    honour,
    honoured,
    is_chosen,
    listed,
    recipients,
    titled,
    won,
)
from services.extractor.finders.laureates import is_told_of_winners, laureates, what_they_won
from services.extractor.finders.permits import permitted, permitted_to_build, permitting, put_up, to_build
from services.extractor.finders.themes import other_than_themes
from services.extractor.finders.whom import listed_ones, listing, own_figures, winners_behind, winners_near
from services.extractor.finders.winners import (
    placed_behind,
    prize_before,
    what_for,
    winners,
    won_by,
    won_by_somebody,
)
from services.extractor.lexicons import sections
from services.extractor.rulebook import Rule, Slot, Trigger

A = sections("awards")
_HONOURED = A["winning"]
_APPROVED = A["approved"]
_TO_BE_BUILT = "批准筹建 批准建设 批准建立 同意筹建 批复筹建"
_LEAVE = A["leave"]
"""What those get who may build something (某中心获省局|正式批复筹建)."""
_PERMITS = A["permits"]
_DESCRIBES_WINNERS = "获得 荣获 获评 获 喜获 取得 获颁 获授 夺得 获选 获此殊荣 获得殊荣"
"""荣获一等奖的是…: whom they describe the sentence names."""
_LISTS = "列入 列为 纳入"
_MAKES = A["made"]
_PROPOSES = "推荐 推荐申报 提名 推选 推荐上报"
_NAMES = "认定 评定 命名 确定 遴选"
_NAMES_AS = "认定为 评定为 命名为 确定为 评选为 遴选为 指定为 授予为 确认为 表彰为 推选为 授牌为 纳入 列入"
_LICENSED = "核发 核发了 换发 换发了 签发 签发了 颁出"
_COMMENDS = "给予 给予了 决定给予"
_AUTHORISED = "授权 继续授权 重新授权 予以授权 给予授权"
_GIVES = "颁发 发放 颁授 授牌 颁奖 进行 予以 给予 举行 举办"
_HANDS_OVER = "授牌 颁奖 授旗 授鼎 授匾 授勋 授章 颁匾 颁证 进行 进行了 予以 举行 举办 开展 开展了"
_WON = "夺得 摘得 摘取 斩获 捧得 勇夺 摘下 力夺 捧走 捧回 囊括 包揽 捧起 荣摘 喜摘"
_IS_LISTED = A["is_listed"]
_ON_LIST = f"{_IS_LISTED} 入选 入围 上榜 榜上有名 获批立项 获立项 成功入选 成功上榜 成功入围 获此殊荣"
_BRINGS_FORTH = "决出 产生 共产生 分别产生 共决出 评出 共评出 分别决出 评选出 共评选出 角逐出 评选产生"
_PRAISES = "表彰 嘉奖 通报表扬 表彰奖励 褒奖 通报嘉奖 通报表彰 表彰了 表扬 重奖 命名表彰"
_GOES_TO = "归 归于 花落"
_HANDS_ON = "颁给 颁发给"
_NOT_WON = f"{_GOES_TO} {_HANDS_ON} {_PROPOSES} {_COMMENDS} 授予 {_MAKES} {_PERMITS} {_PRAISES} {_APPROVED}"

RULE = Rule(
    type=EventType.AWARD_ACCREDITATION,
    triggers=(
        Trigger(A["honoured"], finite=True, telling=honoured, confidence=0.85),
        Trigger(
            "囊括 囊括了",
            nouns="奖 奖牌 金牌 冠军 冠亚军 冠亚季军 前三 前三名 前两名 前六名",
            finite=True,
            confidence=0.85,
        ),
        Trigger(A["obtained"], nouns=A["prizes"], objects=won, finite=True, confidence=0.75),
        Trigger(
            "成为 成功成为", nouns="试点城市 示范城市 试点单位 示范单位 试点地区 首批", finite=True, confidence=0.6
        ),
        Trigger("成为", objects=membership, finite=True, needs="recipient", confidence=0.6),
        Trigger(_NAMES, objects=so_many_ranked, noun_like=True, finite=True, needs="organizer", confidence=0.6),
        Trigger("列入 入列 成功列入 正式列入", objects=first_rate, finite=True, confidence=0.6),
        Trigger("享受", nouns="特殊津贴", objects=won, finite=True, needs="time", confidence=0.65),
        Trigger("受到", nouns="嘉奖 表彰 表扬 奖励", objects=won, finite=True, confidence=0.7),
        Trigger(
            "晋升 成功晋升 升级 晋升到 晋级",
            nouns="甲等 乙等 丙等 级医院 A级 A景区 国家级 省级",
            objects=won,
            finite=True,
            confidence=0.65,
        ),
        Trigger(
            "核准注册为 成功注册为 注册为 注册成为 成功核准注册为 获准注册为 核准注册",
            nouns="商标 地理标志",
            finite=True,
            needs="recipient",
            confidence=0.7,
        ),
        Trigger("领到", nouns="员证 上岗证 执业证", objects=won, finite=True, confidence=0.65),
        Trigger("获授", nouns="勋章 勋衔 学位 称号 星章 头衔 奖章 荣誉 “", finite=True, confidence=0.7),
        Trigger("登上 荣登 登上了 登榜 喜登", nouns="好人榜 光荣榜 红榜 榜单 500强 百强", finite=True, confidence=0.7),
        Trigger("成为 成功成为", objects=first_to_win, finite=True, confidence=0.6),
        Trigger("成为 成功成为", objects=first_rate, finite=True, confidence=0.6),
        Trigger("获得 获 分获 再获 又获 均获 成功获得", objects=first_rate, finite=True, confidence=0.65),
        Trigger(_NAMES_AS, companions="被 由 经", telling=honoured, finite=True, confidence=0.7),
        Trigger(_NAMES_AS, before=other_than_themes, telling=chosen, finite=True, needs="organizer", confidence=0.65),
        Trigger(
            _PROPOSES, telling=chosen, needs="recipient quantity & name", noun_like=True, finite=True, confidence=0.65
        ),
        Trigger(f"授予 {_HANDS_ON}", before=moved_prize, finite=True, confidence=0.7),
        Trigger("当选", nouns="人物 楷模 标兵 模范 工匠 好人 “最美 “感动 先进", finite=True, confidence=0.7),
        Trigger("当选 当选为", nouns="“", objects=titled, finite=True, confidence=0.75),
        Trigger("记", nouns="等功 大功 嘉奖", objects=won, finite=True, confidence=0.7),
        Trigger("揭晓", nouns="奖 名单 桂冠 得主", objects=won, needs="recipient quantity", confidence=0.6),
        Trigger(_IS_LISTED, before=on_list, needs="recipient quantity & name", confidence=0.7),
        Trigger(_DESCRIBES_WINNERS, telling=is_told_of_winners, needs="recipient", confidence=0.75),
        Trigger("获奖 获证", closing=True, finite=True, telling=is_chosen, needs="recipient", confidence=0.6),
        Trigger(A["plainly_won"], nouns=A["plain_prizes"], objects=won, finite=True, confidence=0.7),
        Trigger(_GOES_TO, before=prize_before, finite=True, needs="recipient", confidence=0.65),
        Trigger("获", nouns=A["prizes"], objects=won, finite=True, confidence=0.7),
        Trigger(
            "获 获得 分获 分别获得 分别获 均获 同获 也获 还获 同时获得",
            nouns="“",
            objects=titled,
            finite=True,
            confidence=0.65,
        ),
        Trigger(
            _BRINGS_FORTH,
            nouns="""
                一等奖 二等奖 三等奖 特等奖 金奖 银奖 金牌 银牌 优胜奖 优秀奖 冠军 组织奖 团体奖 选手奖 优秀成果
                优秀作品 优秀案例 优秀论文 优秀选手 优秀个人 优秀单位 优秀组织 优秀学员 先进个人 先进集体
                典型案例 示范 最美 十佳 “
            """,
            counted=True,
            finite=True,
            needs="quantity",
            confidence=0.6,
        ),
        Trigger(
            "保留 继续保留 保持 连续保持 蝉联 再次蝉联 成功蝉联 实现蝉联 卫冕",
            nouns="称号 荣誉 冠军 桂冠 模范城 示范城 百强 “全国 “国家 “省级 文明城市 文明单位 卫生城市",
            objects=won,
            finite=True,
            confidence=0.65,
        ),
        Trigger("蝉联 再次蝉联 成功蝉联 实现蝉联", nouns="“", objects=won, finite=True, confidence=0.65),
        Trigger(_MAKES, telling=chosen, needs="recipient quantity name", noun_like=True, finite=True, confidence=0.7),
        Trigger(
            "颁发 发放 颁授",
            nouns=A["handed_over"],
            confidence=0.75,
        ),
        Trigger(_LICENSED, nouns=A["licences"], companions="为 向 给", needs="recipient & organizer", confidence=0.7),
        Trigger(_APPROVED, objects=put_up, finite=True, confidence=0.8),
        Trigger(_AUTHORISED, companions="对", closing=True, needs="recipient & organizer", confidence=0.7),
        Trigger(
            _TO_BE_BUILT,
            companions="经 由 被",
            before=not_won,
            closing=True,
            finite=True,
            needs="recipient",
            confidence=0.75,
        ),
        Trigger(_PERMITS, telling=to_build, needs="recipient", finite=True, noun_like=True, confidence=0.65),
        Trigger(
            "进行 进行了 予以 给予 给予了 开展 开展了",
            heads=A["praise"],
            light=True,
            companions="对 为 向 给",
            confidence=0.75,
        ),
        Trigger(
            _LISTS,
            nouns=A["lists"],
            before=listed,
            telling=honoured,
            finite=True,
            confidence=0.65,
        ),
        Trigger("授予", nouns=A["granted"], finite=True, confidence=0.8),
        Trigger(_COMMENDS, nouns="功 嘉奖 表扬 表彰 褒奖 激励", objects=commended, finite=True, confidence=0.75),
        Trigger("授予 颁发 核发", before=given_by, needs="recipient & name", confidence=0.7),
        Trigger(_LEAVE, before=given_by, finite=True, needs="recipient", confidence=0.7),
        Trigger(
            "举行 举办",
            heads=A["ceremonies"],
            light=True,
            confidence=0.8,
        ),
        Trigger("入选 中标 中选 夺标 成功入选 获评入选", verbal=True, finite=True, telling=is_chosen, confidence=0.7),
        Trigger("授牌 颁奖 授旗 授鼎 授匾 授勋 授章 颁匾 颁证", noun_like=True, confidence=0.6),
        Trigger(_PRAISES, before=praise, noun_like=True, confidence=0.6),
    ),
    slots=(
        Slot(Role.RECIPIENT, "object", recipients, verbs=f"{_MAKES} {_PROPOSES}"),
        Slot(Role.NAME, "behind", made_what, verbs=f"{_MAKES} {_PROPOSES}"),
        Slot(Role.NAME, "对 object", categories, verbs="表彰 表彰奖励 通报表扬 嘉奖 进行 予以 给予 给予了 开展"),
        Slot(Role.RECIPIENT, "told", given_by, verbs=f"授予 颁发 核发 {_LEAVE}"),
        Slot(Role.ORGANIZER, "told", giver, verbs=f"授予 颁发 核发 {_LEAVE}"),
        Slot(Role.RECIPIENT, "passive", winners, verbs=f"{_MAKES} 授予 颁发 {_PRAISES}"),
        Slot(Role.RECIPIENT, "undergoer", winners, verbs=f"颁发 颁授 发放 {_LICENSED}"),
        Slot(Role.NAME, "object", prizes_chosen, verbs="评出 评选出 共评出 共评选出 评选产生"),
        Slot(Role.ORGANIZER, "doer", groups, verbs=f"{_MAKES} {_PROPOSES}", but=_BRINGS_FORTH),
        Slot(Role.RECIPIENT, "behind", permitted, verbs=_PERMITS),
        Slot(Role.NAME, "behind", permitted_to_build, verbs=_PERMITS),
        Slot(Role.HOST_ORG, "behind", hosts, verbs=_PERMITS),
        Slot(Role.ORGANIZER, "subject", permitting, verbs=_PERMITS),
        Slot(Role.ORGANIZER, "own", choosers, verbs=_BRINGS_FORTH),
        Slot(Role.RECIPIENT, "object", granted_to, verbs="授予 追授"),
        Slot(Role.NAME, "object", granted, verbs="授予 追授"),
        Slot(Role.RECIPIENT, "为 向 给 对", all_given, verbs=f"授予 颁发 颁授 发放 {_LICENSED} {_AUTHORISED}"),
        Slot(Role.RECIPIENT, "object", winners, verbs=f"{_GOES_TO} {_HANDS_ON}"),
        Slot(Role.NAME, "before", prize_before, verbs=_GOES_TO),
        Slot(Role.RECIPIENT, "由", won_by, verbs=f"{_WON} 中标"),
        Slot(Role.NAME, "subject", won_by_somebody, verbs=f"{_WON} 中标"),
        Slot(Role.NAME, "told", moved_prize, verbs=f"授予 {_HANDS_ON}"),
        Slot(Role.RECIPIENT, "object", commended, verbs=_COMMENDS),
        Slot(Role.NAME, "object", merit, verbs=_COMMENDS),
        Slot(Role.RECIPIENT, "对 向 给 为", winners_near, verbs=_COMMENDS),
        Slot(Role.RECIPIENT, "对 向 给 为", winners_near, verbs="颁奖"),
        Slot(
            Role.RECIPIENT,
            "对 向 给 为 before subject",
            winners_near,
            verbs=f"{_HANDS_OVER} 记 追记 荣记",
            but="颁奖",
        ),
        Slot(
            Role.RECIPIENT,
            "before subject",
            winners_near,
            but=f"""
                授予 颁发 颁授 发放 {_LICENSED} {_MAKES} {_PERMITS} {_PRAISES} {_APPROVED} {_HANDS_OVER} {_LISTS}
                {_NAMES_AS} {_BRINGS_FORTH} {_COMMENDS} {_PROPOSES} {_AUTHORISED} {_GOES_TO} {_HANDS_ON} 记 追记 荣记
            """,
        ),
        Slot(Role.RECIPIENT, "told", winners_behind, verbs=f"{_HONOURED} 获 取得 捧回 夺得"),
        Slot(Role.RECIPIENT, "behind", placed_behind, verbs=f"{_WON} 获 获得 荣获 折桂 夺冠", but="囊括 包揽"),
        Slot(Role.RECIPIENT, "before subject", listed_ones, verbs=f"{_LISTS} {_NAMES_AS}"),
        Slot(Role.ORGANIZER, "subject", listing, verbs=f"{_LISTS} {_NAMES_AS}"),
        Slot(Role.RECIPIENT, "对 向 给 为 object", praised, verbs=f"{_PRAISES} {_APPROVED}"),
        Slot(Role.HOST_ORG, "为 依托", hosts),
        Slot(Role.HOST_ORG, "由", builders),
        Slot(Role.RECIPIENT, "alone", winners, verbs=_TO_BE_BUILT),
        Slot(Role.ORGANIZER, "founder", permitting, verbs=_APPROVED),
        Slot(Role.ORGANIZER, "doer", bodies, verbs=f"授予 颁发 颁授 {_HANDS_ON} {_PRAISES} {_COMMENDS} {_AUTHORISED}"),
        Slot(Role.CO_ORGANIZER, "会同 联合", bodies, verbs=f"授予 颁发 颁授 {_MAKES} {_PRAISES}"),
        Slot(
            Role.ORGANIZER,
            "object",
            granting,
            but=f"{_LICENSED} 授予 {_MAKES} {_PERMITS} {_PRAISES} {_APPROVED} {_GIVES} {_GOES_TO} {_HANDS_ON}",
        ),
        Slot(Role.NAME, "before", what_for, verbs=_GIVES),
        Slot(Role.RECIPIENT, "telling", laureates, verbs=_DESCRIBES_WINNERS),
        Slot(Role.NAME, "telling", what_they_won, verbs=_DESCRIBES_WINNERS),
        Slot(Role.NAME, "told", on_list, verbs=_ON_LIST),
        Slot(Role.NAME, "told", this_honour, verbs="获此殊荣 获此荣誉 获得殊荣 获殊荣 同获殊荣"),
        Slot(Role.NAME, "object", honour, but=_NOT_WON),
        Slot(Role.ORGANIZER, "由 被", graders, but=f"{_WON} 中标"),
        Slot(Role.ORGANIZER, "told", announcers, verbs=f"{_HONOURED} {_IS_LISTED}"),
        Slot(
            Role.ORGANIZER,
            "giver",
            givers,
            verbs=f"授予 颁发 进行 予以 给予 给予了 开展 开展了 颁授 发放 授牌 颁奖 授旗 记 {_LICENSED}",
        ),
        Slot(Role.ORGANIZER, "经", bodies, verbs=_TO_BE_BUILT),
        Slot(Role.ORGANIZER, "told", approving, otherwise=True),
        Slot(Role.QUANTITY, "before behind", own_figures, but=_APPROVED, all=True),
    ),
    needs="recipient quantity",
    shares="time",
    part_of="meeting agreement_signing campaign visit_research competition_comparison training_lecture",
    identity="recipient name | time recipient",
    likeness="recipient name",
)
