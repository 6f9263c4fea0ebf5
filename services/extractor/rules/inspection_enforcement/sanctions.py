"""Inspection and enforcement: the verbs that tell what is done to somebody, ordered, imposed and decided."""

from services.extractor.finders.culprits import suffered
from services.extractor.finders.decisions import serves
from services.extractor.finders.inspected import checked
from services.extractor.finders.sanctions import SIGNS, demanded, not_only_firm, penalties, what_is_ordered
from services.extractor.finders.single_deeds import (
    by_others,
    no_review,
    not_so_many,
    not_summed_up,
    one_act,
    single_act,
)
from services.extractor.rulebook import Trigger
from services.extractor.rules.inspection_enforcement.words import (
    BIDS,
    CALLED_IN,
    DECIDED,
    IMPOSED,
    LOCKS_UP,
    ORDERED,
    SERVED,
    STOPPED,
    TAKEN_FROM,
    TALKED,
    C,
)

SANCTIONS = (
    Trigger("拆除 拆除了 清拆 清拆了", nouns="违 非法 私搭", before=single_act, noun_like=True, needs="organizer"),
    Trigger(DECIDED, heads=C["decisions"], light=True, companions="对 就 向 给 因", telling=no_review, confidence=0.75),
    Trigger(SERVED, objects=serves, before=by_others, needs="organizer target", confidence=0.6),
    Trigger(TAKEN_FROM, marks=SIGNS, telling=penalties, needs="target", companions="被 对 由 因 将", confidence=0.65),
    Trigger(TAKEN_FROM, marks=SIGNS, telling=penalties, needs="organizer", confidence=0.6),
    Trigger(TAKEN_FROM, marks=SIGNS, telling=penalties, before=suffered, needs="target", confidence=0.6),
    Trigger(C["dealt_with"], companions="对", uncounted=True, needs="target", confidence=0.65),
    Trigger(STOPPED, noun_like=True, finite=True, before=single_act, needs="organizer & target", confidence=0.6),
    Trigger("介入调查", finite=True, before=single_act, needs="organizer & topic", confidence=0.55),
    Trigger(ORDERED, before=by_others, telling=penalties, confidence=0.8),
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
    Trigger(LOCKS_UP, companions="对", telling=penalties, before=one_act, needs="organizer & target"),
    Trigger(BIDS, telling=what_is_ordered, needs="organizer", confidence=0.65),
    Trigger("要求", telling=demanded, needs="organizer", confidence=0.6),
    Trigger(IMPOSED, before=by_others, marks=SIGNS, telling=penalties, confidence=0.75),
    Trigger(C["suffered"], marks=SIGNS, telling=penalties, needs="target", confidence=0.7),
    Trigger(TALKED, before=not_so_many, noun_like=True, needs="target", confidence=0.8),
    Trigger(CALLED_IN, marks="谈话 整改 违规 违法 提醒 问题 隐患", needs="target", confidence=0.6),
    Trigger(
        "查处 从严查处 从严查办 立案查处 立案调查 查封 封了 扣押 暂扣 扣留 查扣",
        uncounted=True,
        before=not_summed_up,
        telling=not_only_firm,
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
        C["counted_of"],
        before=single_act,
        companions="对",
        noun_like=True,
        counted=True,
        needs="organizer & target",
        confidence=0.6,
    ),
)
