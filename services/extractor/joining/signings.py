"""Signings: what decides whether two tellings are of one."""

from __future__ import annotations

import re

from schemas.events import Role
from services.extractor.joining.pairs import Pair


def complete_each_other(pair: Pair) -> bool | None:
    """某项目完成签约。…甲与乙代表双方签约: the one says what is signed, the other by whom."""
    what, whom = ([event.has(role) for event in pair.both] for role in (Role.AGREEMENT, Role.SIGNATORY))
    return (pair.away in (1, 2) and sum(what) == sum(whom) == 1) or None


def sums_up_ceremony(pair: Pair) -> bool | None:
    """举行集中签约仪式。本次签约项目12个: how many were signed there."""
    bare = not (pair.second.has(Role.AGREEMENT) or pair.second.has(Role.SIGNATORY))
    return (bare and pair.first.trigger.light and pair.away <= _NEAR) or None


def both_sides_sign(pair: Pair) -> bool | None:
    """某市与某大学举行签约仪式。双方签署框架协议: what those sign who came to sign."""
    whom = pair.second.said(pair.reading, Role.SIGNATORY)
    sides = bool(whom) and all(_SIDES.fullmatch(side) for side in whom)
    return (sides and pair.first.trigger.light and pair.first.has(Role.SIGNATORY) and pair.away <= _NEAR) or None


_SIDES = re.compile(r"(?:[校政企地银院]{2}|合作|签约)?[双两三]方|[两三]地|[两三][校院家]|双边")
_NEAR = 3


def other_agreement(pair: Pair) -> bool | None:
    """甲与乙签署合作协议，丙与丁签署服务合同: papers of one sentence that are called otherwise."""
    one, two = pair.texts(Role.AGREEMENT)
    again = any(a in b or b in a for a in one for b in two)
    return False if one and two and pair.one_sentence and not again else None


def with_others(pair: Pair) -> bool | None:
    """甲与丙签署协议。乙也与丙签署备忘录: each with its own subject, of which one is no party of the other, are two."""
    one, two = pair.texts(Role.SIGNATORY)
    apart = len(one) > 1 and len(two) > 1 and not pair.titled and pair.second.frame.subject_is_own
    apart = apart and not pair.second.frame.phrases("代表")  # 张三与李四代表双方签署
    return False if apart and not all(any(a in b or b in a for b in two) for a in one) else None
