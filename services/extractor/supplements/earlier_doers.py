"""Who did it, where only what was told before says so: who founded a body, who handed a case over."""

from __future__ import annotations

import re

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.telling.candidates import Candidate


def add_doers(reading: Reading, events: list[Candidate]) -> None:
    """Founders of bodies and those who hand over, as the events before name them."""
    _add_founders(reading, events)
    _add_givers(events)


def _add_givers(events: list[Candidate]) -> None:
    """某局查封生产线，案件已移送公安机关: the body that acted right before hands the case over."""
    for given in events:
        if given.type is not EventType.OTHER or given.trigger.subtype != "handover" or given.has(Role.ORGANIZER):
            continue
        at = given.frame.sentence
        for event in reversed([e for e in events if e.start < given.start]):
            where = event.frame.sentence
            if where.paragraph != at.paragraph or at.number - where.number > 1:
                break
            if event.type is EventType.INSPECTION_ENFORCEMENT and event.has(Role.ORGANIZER):
                for filler in event.arguments[Role.ORGANIZER][:1]:
                    given.add(Role.ORGANIZER, filler)
                break


def _add_founders(reading: Reading, events: list[Candidate]) -> None:
    """甲与乙签署共建协议，…为联合实验室揭牌: the parties of an agreement told right before found what it sets up."""
    for founding in events:
        if founding.type is not EventType.ORGANIZATION_FOUNDING or founding.has(Role.FOUNDER):
            continue
        for filler in _named(reading, founding) or _signed(reading, events, founding):
            founding.add(Role.FOUNDER, filler)


_JOINT = re.compile(r"[—－–-]+|与")


def _named(reading: Reading, founding: Candidate) -> list[Filler]:
    """甲局—乙大学气候研究院: the bodies that a joint name begins with."""
    for founded in founding.arguments.get(Role.FOUNDED, ()):
        joint = _JOINT.search(reading.text, *founded.phrase)
        if joint is None or reading.text[founded.phrase.start] in "“《":
            continue
        first = bodies(reading, Phrase(founded.phrase.start, joint.start()))
        second = [
            f for f in bodies(reading, Phrase(joint.end(), founded.phrase.end)) if f.phrase.end < founded.phrase.end
        ]
        if first and second:
            return [*first[:1], *second[:1]]
    return []


_FEW = 6


def _signed(reading: Reading, events: list[Candidate], founding: Candidate) -> list[Filler]:
    """The parties of the agreement to set it up, told in the same sentence or the one before."""
    at = founding.frame.sentence
    for event in events:
        if event.type is not EventType.AGREEMENT_SIGNING or event.start > founding.start:
            continue
        if event.frame.sentence.paragraph != at.paragraph or at.number - event.frame.sentence.number > 1:
            continue
        between = reading.text[event.frame.sentence.start : founding.start]
        parties = event.arguments.get(Role.SIGNATORY, ())
        if _SET_UP.search(between) and len(parties) <= _FEW:
            return list(parties)
    return []


_SET_UP = re.compile(r"共建|共同建设|联合建设|合作共建|联合成立|共同成立|并为|并共同为|同步揭牌|共同为")
