"""Signings: what decides whether two tellings are of one."""

from __future__ import annotations

import re

from schemas.events import Role
from services.extractor.definite import normalise
from services.extractor.joining.pairs import Pair, name_of
from services.extractor.mentions import Kind


def complete_each_other(pair: Pair) -> bool | None:
    """某项目完成签约。…甲与乙代表双方签约: the one says what is signed, the other by whom."""
    what, whom = ([event.has(role) for event in pair.both] for role in (Role.AGREEMENT, Role.SIGNATORY))
    return (pair.away in (1, 2) and sum(what) == sum(whom) == 1) or None


def sums_up_ceremony(pair: Pair) -> bool | None:
    """举行集中签约仪式。本次签约项目12个, 现场共签约亿元以上项目10个: how many were signed there."""
    papers = pair.second.said(pair.reading, Role.AGREEMENT)
    first, second = pair.texts(Role.SIGNATORY)
    bare = {*second} <= {*first} and all(map(_PROJECTS.fullmatch, papers))
    counts = _COUNTS_THEM.match(pair.reading.text, pair.second.frame.sentence.start) is not None
    return (bare and pair.first.trigger.light and pair.away <= (_SPREAD if counts else _NEAR)) or None


def signed_at_ceremony(pair: Pair) -> bool | None:
    """集中签约仪式举行。…仪式上，某某代表县政府分别与企业代表签订合作协议: what the ceremony was held for, where it
    names nobody who signs and the paper is called by its kind alone."""
    first, second = pair.both
    there = _AT_IT.match(pair.reading.text, second.frame.sentence.start) is not None
    papers = second.said(pair.reading, Role.AGREEMENT)
    meant = there and first.trigger.light and not first.has(Role.SIGNATORY) and all(map(is_plain, papers))
    return (meant and bool(papers) and pair.away <= _SPREAD) or None


_COUNTS_THEM = re.compile(r"[\s　]*(?:据(?:了解|悉|介绍)，)?(?:本次|此次|这次)[^，。；]{0,8}签约")
_AT_IT = re.compile(r"[\s　]*(?:(?:集中|现场)?签[约署字])?仪式(?:上|现场)")
_SPREAD = 12
"""So many sentences, speeches among them, may stand between a ceremony and what was signed at it."""
_PROJECTS = re.compile(r"[^“”《》]{0,24}项目")
"""What is signed, by its kind and number alone."""


def both_sides_sign(pair: Pair) -> bool | None:
    """某市与某大学举行签约仪式。双方签署框架协议; 李明、王强代表双方签署协议: what those sign who came to sign."""
    signers = pair.second.arguments.get(Role.SIGNATORY, ())
    whom = [pair.reading.say(f.phrase) for f in signers if f.mention is None or f.mention.kind is not Kind.PERSON]
    sides = bool(signers) and all(_SIDES.fullmatch(side) for side in whom)
    sides = sides and (bool(whom) or pair.away <= 1)
    return (sides and pair.first.trigger.light and pair.first.has(Role.SIGNATORY) and pair.away <= _NEAR) or None


def signed_for_them(pair: Pair) -> bool | None:
    """甲校与乙局签订合作框架协议。校长张三和乙局局长李四代表双方签署协议: the paper by its kind alone, signed by nobody
    else."""
    first, second = pair.both
    papers = second.said(pair.reading, Role.AGREEMENT)
    if (
        pair.away > _NEAR
        or pair.conflicts
        or not papers
        or not all(map(is_plain, papers))
        or not first.has(Role.AGREEMENT)
    ):
        return None
    more = any(w.text in _AS_WELL and w.start >= second.frame.clause_start for w in second.frame.words)
    kinds = {_PLAIN_KIND.sub("", paper) for paper in papers}
    named = first.said(pair.reading, Role.AGREEMENT)
    bodies = [f for f in second.arguments.get(Role.SIGNATORY, ()) if not f.mention or f.mention.kind is not Kind.PERSON]
    known = pair.texts(Role.SIGNATORY)[0]
    ours = [normalise(name_of(pair.reading, f)) in known for f in bodies]
    alike = any(name.endswith(kind) for name in named for kind in kinds)
    return (alike and not more and bool(ours) and all(ours)) or None


def is_plain(paper: str) -> bool:
    """合作协议: a paper by its kind alone."""
    return _PLAIN.fullmatch(paper) is not None


_PLAIN_KIND = re.compile("^(?:战略|友好|全面|框架|合作|校企|校地|项目)*")
_PLAIN = re.compile(f"{_PLAIN_KIND.pattern[1:]}(?:协议|备忘录|合同|协定|意向书)书?")
_AS_WELL = frozenset(["也", "还", "又", "另"])
_SIDES = re.compile(
    r"(?:[校政企地银院]{2}|合作|签约)?[双两三四各]方(?:代表|党支部|党组织|党委|单位|企业|负责人|领导)?|[两三]地|[两三][校院家]|双边"
)
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
