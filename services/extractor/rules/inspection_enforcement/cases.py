"""Inspection and enforcement: the verbs that tell what police, customs, prosecutors and courts do."""

from services.extractor.finders.culprits import charged, culprits, moved, suffered, suffered_uncounted
from services.extractor.finders.single_deeds import (
    done_at_once,
    not_summed_up,
    one_act,
    really_done,
    single_act,
    strikes_alone,
    unsearched,
)
from services.extractor.finders.wrongs import held_to_be
from services.extractor.rulebook import Trigger
from services.extractor.rules.inspection_enforcement.words import ACCUSED, CHARGED, CHARGES, HELD, POLICE, SEIZED, C

CASES = (
    Trigger(C["police"], objects=culprits, before=one_act, confidence=0.75),
    Trigger(C["hunted"], objects=culprits, before=one_act, noun_like=True, confidence=0.7),
    Trigger(
        C["done_to"], before=done_at_once, companions="对", uncounted=True, closing=True, needs="organizer & target"
    ),
    Trigger(C["tried"], before=one_act, needs="target", finite=True, closing=True, confidence=0.65),
    Trigger(C["yielded"], before=unsearched, confidence=0.7),
    Trigger(C["ruled"], nouns=C["pleas"], before=one_act, noun_like=True, uncounted=True, needs="organizer"),
    Trigger("滞留 滞留了", nouns="船 轮", before=single_act, needs="organizer", confidence=0.6),
    Trigger(f"{POLICE} 控制 带回 押送", before=moved, confidence=0.7),
    Trigger(CHARGED, companions="对 就", before=really_done, confidence=0.75),
    Trigger(ACCUSED, objects=charged, before=not_summed_up, confidence=0.65),
    Trigger(
        "提起 提起了", heads="诉讼 公诉 反垄断诉讼 公益诉讼 行政诉讼 集体诉讼 仲裁", needs="target", confidence=0.6
    ),
    Trigger(CHARGES, noun_like=True, needs="organizer", before=single_act, confidence=0.65),
    Trigger(f"{CHARGED} {SEIZED}", before=suffered, needs="target", confidence=0.7),
    Trigger(f"{CHARGED} {HELD}", companions="被 由", needs="target", confidence=0.7),
    Trigger(
        "立案查处 立案查办 严肃查处 从严查处 立案处罚 立案处理",
        before=suffered_uncounted,
        finite=True,
        needs="target",
        confidence=0.7,
    ),
    Trigger("挂牌督办 公开挂牌督办", before=suffered, closing=True, needs="target", confidence=0.7),
    Trigger(C["caught"], needs="target", finite=True, closing=True, confidence=0.65),
    Trigger(C["closed_in"], closing=True, before=strikes_alone, needs="organizer & location quantity", confidence=0.6),
    Trigger("认定 调查认定 认定为", marks="事故", telling=held_to_be, needs="topic", confidence=0.7),
    Trigger(C["opened"], closing=True, needs="organizer", confidence=0.6),
)
