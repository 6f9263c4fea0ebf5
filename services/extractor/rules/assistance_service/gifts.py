"""Help by what one gives: money, goods, blood, what goes back to its owners."""

from services.extractor.finders.consoled import given_back
from services.extractor.finders.fillers import quantities
from services.extractor.finders.gifts import given_away, helpful, in_hands, no_licence, public_gifts, sums_for_others
from services.extractor.finders.helped import told_once
from services.extractor.finders.rescued import relief
from services.extractor.lexicons import sections
from services.extractor.rulebook import Trigger

_H = sections("help")
BUILD = "捐建 援建 捐资 捐资援建 捐资兴建 出资援建"
MONEY = "资助 援助 救助 帮扶 支援 对口支援 对口帮扶 结对帮扶 接济 扶持"
PROVIDED = "安排 紧急安排 安排了 追加"
ALLOTTED = "拨付 下达 下拨 划拨 紧急拨付 紧急下达 紧急下拨 预拨 紧急预拨 预下达 先期支援 支援 资助 援助"
GIFTS = "送去 送来 送上 送上了 送去了 送达 发放 转交 转达"
GAVE = (
    "发了 送了 捐了 赠了 发放了 带去 带来 带去了 带来了 发给 送给 发到 分发到 发放给 分发给 派发给 转交给 赠给 送达给"
)
HANDED = "递到 送到 交到 发到 分发到 发放到 转交到 送进 交还到"
TAKES = "接收 接受 接收了 接受了 收到"
GIVE = _H["give"]

TRIGGERS = (
    Trigger(
        "举行 举办 开展 举行了 举办了 隆重举行 启动",
        heads=_H["ceremonies"],
        subtype="ceremony",
        confidence=0.75,
    ),
    Trigger(
        f"{ALLOTTED} {PROVIDED}",
        marks="支持 帮助 援助 助力",
        objects=quantities,
        verbal=True,
        needs="organizer & recipient & quantity",
        confidence=0.6,
    ),
    Trigger(
        """
            提供 安排 落实 拨付 下达 下拨 发放 发给 划拨 紧急拨付 紧急下达 紧急下拨 预拨 紧急预拨 预下达 紧急安排
            追加 追加安排 再次下达 提前下达 争取 筹集 募集 筹措 筹得 募得 募集到 筹集到 批准
        """,
        nouns=_H["sums"],
        objects=sums_for_others,
        needs="organizer recipient",
        confidence=0.7,
    ),
    Trigger(
        _H["pays"],
        nouns=_H["paid"],
        objects=quantities,
        companions="向 为 给",
        before=given_back,
        needs="organizer & recipient",
        confidence=0.6,
    ),
    Trigger(HANDED, objects=in_hands, confidence=0.6),
    Trigger(
        TAKES,
        telling=public_gifts,
        before=told_once,
        needs="recipient & quantity",
        finite=True,
        confidence=0.6,
    ),
    Trigger("获赠 受赠 获捐", needs="recipient", finite=True, verbal=True, confidence=0.65),
    Trigger(
        f"赠送 送出 捐出 派发 分发 颁发 免费发放 免费赠送 供应 低价供应 平价供应 {GIFTS} {GAVE}",
        nouns=_H["goods"],
        before=told_once,
        telling=no_licence,
        needs="recipient",
        confidence=0.65,
    ),
    Trigger(
        "领回 拿回 取回 领回了 拿回了 拿到 拿到了",
        nouns="欠薪 拖欠 工资 工钱 血汗钱 被骗 被盗 货款 财物",
        finite=True,
        confidence=0.6,
    ),
    Trigger("领取 领到", nouns="补贴 补助 慰问 救助 物资 奖金 消费券 卡 助学金 礼包", counted=True, confidence=0.65),
    Trigger(BUILD, finite=True, needs="name recipient quantity", confidence=0.7),
    Trigger(
        GIVE, telling=helpful, before=given_away, verbal=True, needs="recipient quantity name document", confidence=0.75
    ),
    Trigger(
        f"捐款 拨款 紧急拨款 {MONEY}",
        noun_like=True,
        before=told_once,
        finite=True,
        needs="recipient quantity",
        confidence=0.7,
    ),
    Trigger(
        _H["returns"], companions="向 为 给 将 把", before=given_back, finite=True, needs="recipient", confidence=0.6
    ),
    Trigger(_H["arrives"], before=relief, finite=True, needs="recipient quantity location", confidence=0.6),
    Trigger(_H["blood"], noun_like=True, closing=True, before=told_once, needs="organizer", confidence=0.55),
)
