"""Checks and sanctions: what decides whether two tellings are of one."""

from __future__ import annotations

from schemas.events import Role
from services.extractor.joining.pairs import Pair
from services.extractor.mentions import Kind
from services.extractor.telling.candidate import Candidate


def by_others(pair: Pair) -> bool | None:
    """Two named bodies act: a court tries whom a prosecutor accuses. Men without a name may be those of any."""
    if _acts_upon(pair):
        return False
    return False if all(map(_has_named, pair.both)) and not pair.agree(Role.ORGANIZER) else None


def _acts_upon(pair: Pair) -> bool:
    """督导组检查了某公司。市应急局已对该公司立案: what a body then does about what a party of inspectors found."""
    first, second = pair.both
    party = any(said.endswith("组") for said in first.said(pair.reading, Role.ORGANIZER))
    apart = not pair.one_sentence and second.frame.subject_is_own and not _has_named(first)
    return party and apart and _has_named(second)


def other_sample(pair: Pair) -> bool | None:
    """抽检12批次；甲店的豇豆…不合格: a sample that failed is told for itself beside the check and other samples."""
    return False if "sample" in (pair.first.trigger.subtype, pair.second.trigger.subtype) else None


def punished_after_check(pair: Pair) -> bool | None:
    """某日，某局检查某店。…责令其停业: what is imposed, told in a sentence of its own, is not the check."""
    checked = not pair.first.has(Role.PENALTY) and pair.first.trigger.heads
    return False if checked and pair.second.has(Role.PENALTY) and not pair.one_sentence and not pair.titled else None


def _has_named(event: Candidate) -> bool:
    doers = event.arguments.get(Role.ORGANIZER, ())
    return any(f.mention is not None and f.mention.kind is Kind.ORGANIZATION for f in doers)
