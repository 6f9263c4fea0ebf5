"""Who signs or issues a paper: not 双方, which says nothing, and whoever its name says (宣读《某局关于…的决定》)."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Kind
from services.extractor.telling.candidate import Candidate


def keep_named_signatories(_: Reading, events: list[Candidate]) -> None:
    """双方, which nothing explains, counts for nobody beside a name."""
    for event in events:
        if event.type is not EventType.AGREEMENT_SIGNING:
            continue
        known = [f for f in event.arguments.get(Role.SIGNATORY, ()) if not _stands_for_others(f)]
        if known:
            event.arguments[Role.SIGNATORY] = known


def add_issuers(reading: Reading, events: list[Candidate]) -> None:
    """Take the issuer from the titles of the papers of an issue that names none."""
    for event in events:
        if event.type is not EventType.POLICY_ISSUANCE or event.has(Role.ISSUER):
            continue
        for paper in event.arguments.get(Role.DOCUMENT, ()):
            opening = paper.phrase.start + reading.say(paper.phrase).startswith("《")
            for body in reading.mentions.within(opening, paper.phrase.end, Kind.ORGANIZATION)[:1]:
                if body.start == opening and reading.text.startswith("关于", body.end):
                    event.add(Role.ISSUER, Filler.of(body))


def _stands_for_others(filler: Filler) -> bool:
    """Whether it is 双方 or the like, which nothing explains; 我校 is who it is."""
    mention = filler.mention
    return mention is not None and mention.text in _COUNTED


_COUNTED = ("双方", "三方", "四方", "各方")
