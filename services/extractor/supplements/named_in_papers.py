"""Who signs or issues a paper: not 双方, which says nothing, and whoever its name says (宣读《某局关于…的决定》)."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Kind
from services.extractor.telling.candidate import Candidate


def keep_those_with_names(reading: Reading, events: list[Candidate]) -> None:
    """双方, which nothing explains, counts for nobody beside a name."""
    for event in events:
        role = _COUNTED_AS.get(event.type)
        if role is None or not event.has(role):
            continue
        known = [f for f in event.arguments[role] if reading.say(f.phrase) not in _COUNTED]
        if known or (role is Role.PARTICIPANT and (event.has(Role.ATTENDEE) or event.has(Role.VISITOR))):
            event.arguments[role] = known


_COUNTED_AS = {
    EventType.AGREEMENT_SIGNING: Role.SIGNATORY,
    EventType.MEETING: Role.PARTICIPANT,
    EventType.VISIT_RESEARCH: Role.PARTICIPANT,
}


def add_issuers(reading: Reading, events: list[Candidate]) -> None:
    """Take the issuer from the titles of the papers of an issue that names none; whoever it praises behind it in its
    sentence is honoured by the same."""
    for event in events:
        if event.type is not EventType.POLICY_ISSUANCE or event.has(Role.ISSUER):
            continue
        for paper in event.arguments.get(Role.DOCUMENT, ()):
            for body in _title_opens_with(reading, paper):
                event.add(Role.ISSUER, body)
        for honour in events:
            behind = honour.frame.sentence is event.frame.sentence and honour.start > event.start
            if behind and honour.type is EventType.AWARD_ACCREDITATION and not honour.has(Role.ORGANIZER):
                for body in event.arguments.get(Role.ISSUER, ()):
                    honour.add(Role.ORGANIZER, body)


def add_repeal_days(reading: Reading, events: list[Candidate]) -> None:
    """自5月1日起施行。《…办法》同时废止: what is repealed ends on the day from which the paper told right before
    holds."""
    since: Candidate | None = None
    for event in events:
        if event.trigger.subtype == "entry_into_force":
            since = event
        together = event.trigger.subtype == "repeal" and reading.say(event.frame.trigger).startswith("同时")
        if since is None or not together or event.has(Role.TIME) or event.evidence[0] - since.evidence[-1] > 1:
            continue
        for day in since.arguments.get(Role.TIME, ()):
            event.inherit(Role.TIME, day)


def _title_opens_with(reading: Reading, paper: Filler) -> list[Filler]:
    """《中共某市委 某市人民政府|关于…的决定》: the bodies that issue it, by its title."""
    at = paper.phrase.start + reading.say(paper.phrase).startswith("《")
    found: list[Filler] = []
    for body in reading.mentions.within(at, paper.phrase.end, Kind.ORGANIZATION):
        if body.start != at:
            break
        found.append(Filler.of(body))
        at = body.end + (reading.text[body.end : body.end + 1] in " 　、")
    return found if reading.text.startswith("关于", at) else []


_COUNTED = ("双方", "三方", "四方", "各方", "宾主双方")
"""Who stands for those who were named before."""
