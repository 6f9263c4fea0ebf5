"""Recalls: a maker takes back products that are not safe."""

from schemas.events import EventType, Role
from services.extractor.finders.recalled import (
    amounts,
    called_back,
    calls_back,
    filed_alone,
    goods_alone,
    goods_involved,
    is_done,
    listed_behind,
    moved_goods,
    off_the_market,
    products,
    taken_off_sale,
)
from services.extractor.finders.recallers import (
    carried_out_by,
    dealers,
    makers,
    makers_involved,
    several_involved,
    who_must_recall,
)
from services.extractor.rulebook import Rule, Slot, Trigger

_SET_GOING = "展开 展开了 实施 启动 发起 开展 组织 宣布 执行 进行 实行 开始"
_CARRIED_OUT = f"{_SET_GOING} 完成 结束 已完成 全部完成"

_FILED = "备案 备案了 提交 提交了 递交 递交了 报备 报备了 申报"
_TAKEN_BACK = "回收 收回 自愿回收 主动回收 紧急回收 撤回"

RULE = Rule(
    type=EventType.PRODUCT_RECALL,
    triggers=(
        Trigger(
            """
            召回 主动召回 自愿召回 紧急召回 宣布召回 决定召回 责令召回 扩大召回 追加召回 再次召回 全球召回
            相继召回 召回了
            被要求召回
            """,
            noun_like=True,
            telling=is_done,
            needs="target quantity organizer",
            confidence=0.9,
        ),
        Trigger(
            """
            召回 召回了 扩大召回 主动召回 自愿召回 紧急召回 再次召回 追加召回 宣布召回 决定召回
            被要求召回 下架召回 下架并召回
            """,
            before=calls_back,
            telling=is_done,
            needs="target quantity",
            confidence=0.8,
        ),
        Trigger("召回活动 召回行动", noun_like=True, telling=several_involved, needs="organizer", confidence=0.8),
        Trigger(
            _TAKEN_BACK,
            before=off_the_market,
            needs="target quantity",
            confidence=0.7,
        ),
        Trigger(
            _CARRIED_OUT,
            heads="召回 主动召回 召回活动 召回措施 召回行动 召回程序",
            light=True,
            needs="organizer",
            confidence=0.8,
        ),
        Trigger(
            _SET_GOING,  # what is 完成 may be a satellite's return as well
            heads="回收 回收行动 回收程序",
            marks="停售 下架 批次 药 受影响 受污染 食安",
            light=True,
            needs="organizer",
            confidence=0.6,
        ),
        Trigger(_FILED, heads="召回计划", companions="向", telling=filed_alone, needs="organizer", confidence=0.6),
        Trigger("采取 采取了", heads="召回措施", light=True, companions="对", needs="target", confidence=0.7),
        Trigger(
            "启动 完成 结束 开始 正式启动 正式开始 已完成 全部完成",
            heads="召回 召回活动 召回行动",
            light=True,
            needs="target",
            confidence=0.6,
        ),
    ),
    slots=(
        Slot(Role.ORGANIZER, "behind", makers_involved, verbs="召回 主动召回 召回活动 召回行动"),
        Slot(Role.ORGANIZER, "told", who_must_recall, verbs=f"{_TAKEN_BACK} 召回 主动召回 实施 开展 启动"),
        Slot(Role.ORGANIZER, "责令 要求 由 doer 被", makers),
        Slot(Role.ORGANIZER, "与", makers, verbs="宣布 实施 启动 发起 开展 宣布召回 召回"),
        Slot(Role.TARGET, "object 对", products, but=f"{_CARRIED_OUT} {_FILED} 采取 采取了"),
        Slot(Role.TARGET, "对", products, verbs=f"{_CARRIED_OUT} 采取 采取了"),
        Slot(Role.TARGET, "name", called_back, verbs=_CARRIED_OUT),
        Slot(Role.TARGET, "passive", products),
        Slot(Role.TARGET, "behind", listed_behind, but=_CARRIED_OUT),
        Slot(Role.TARGET, "told", taken_off_sale, verbs=f"{_TAKEN_BACK} {_CARRIED_OUT}"),
        Slot(Role.TARGET, "behind", goods_involved, verbs=_CARRIED_OUT),
        Slot(Role.TARGET, "told", moved_goods, but=_CARRIED_OUT),
        Slot(Role.TARGET, "alone", goods_alone, but=_CARRIED_OUT),
        Slot(Role.ORGANIZER, "behind", carried_out_by),
        Slot(Role.QUANTITY, "对 object passive behind", amounts),
        Slot(Role.CHANNEL, "通过", dealers),
    ),
    needs="target quantity organizer",
    identity="organizer target | organizer quantity",
    likeness="organizer target",
)
