"""A notice that shows something to the public: who signs it, and from when to when it is shown."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.grammar.reading import Reading
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.notices import shown_days
from services.extractor.telling.signatures import signed_below, signers


def add_shown(reading: Reading, events: list[Candidate]) -> None:
    """现将名单向社会公示，公示期7天。…某局 2025年5月9日: the body below the notice shows it, from that day where
    nothing says otherwise."""
    shows = [e for e in events if e.type is EventType.POLICY_ISSUANCE and _NOW.search(reading.text, *_clause(e))]
    signature = signed_below(reading) if shows else None
    for event in shows:
        days = shown_days(reading) if event.frame.said.startswith("公示") else []
        if signature is not None and not days:
            days = [(Role.TIME, signature[0])]
        who = signers(reading, signature[1]) if signature is not None and not event.has(Role.ISSUER) else []
        for role, filler in [*((Role.ISSUER, each) for each in who), *days]:
            if role is Role.ISSUER or not event.has(role):
                event.inherit(role, filler)


def _clause(event: Candidate) -> tuple[int, int]:
    return event.frame.clause_start, event.start


_NOW = re.compile("现[将对予]")
"""By which a notice says what it does itself."""
