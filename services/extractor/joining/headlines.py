"""Headlines that call a deed otherwise than the text does, which tells it as an event of another type."""

from __future__ import annotations

from collections.abc import Iterable

from schemas.events import EventType, Role
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Reading
from services.extractor.joining.pairs import Pair
from services.extractor.telling.candidate import Candidate


def is_made_known_there(reading: Reading, event: Candidate, events: Iterable[Candidate]) -> bool:
    """某局通报食品抽检情况 as a title, 某局召开新闻发布会，通报食品抽检情况 in the lead: the press conference."""
    if event.type is not EventType.POLICY_ISSUANCE or event.has(Role.DOCUMENT) or not _only_titled(reading, event):
        return False
    meetings = (Pair(reading, event, e) for e in events if e.type is EventType.MEETING)
    return any(m.headed and m.fill(Role.TOPIC) and m.agree(Role.TOPIC) for m in meetings)


def is_titled_speech(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """某某出席会议并讲话 as a title, 某某出席会议并讲话 in the text: one speech."""
    pair = Pair(reading, first, second)
    if not pair.headed or not _only_titled(reading, first) or not pair.agree(Role.SPEAKER):
        return False
    return reading.say(first.told) == reading.say(second.told)


def join_outings(reading: Reading, events: list[Candidate]) -> list[Candidate]:
    """某局举办“开放日”活动 as a title, 某局邀请代表走进某公司，参观… in the lead: the events without such visits; the
    campaign has who came, and where to."""
    named = [e for e in events if e.type is EventType.CAMPAIGN and _only_titled(reading, e)]
    return [e for e in events if not any(_is_outing(Pair(reading, campaign, e)) for campaign in named)]


def _is_outing(pair: Pair) -> bool:
    campaign, visit = pair.both
    if visit.type is not EventType.VISIT_RESEARCH or not pair.headed or pair.conflicts:
        return False
    if visit.frame.sentence.paragraph != pair.lead or not visit.frame.phrases("邀请", "组织"):
        return False
    who = campaign.said(pair.reading, Role.ORGANIZER)
    if not visit.has(Role.ORGANIZER) or not (pair.agree(Role.ORGANIZER) or all(len(name) <= _BRIEF for name in who)):
        return False
    for role in (Role.TIME, Role.PARTICIPANT, Role.ATTENDEE, Role.QUANTITY, Role.TOPIC, Role.LOCATION):
        for filler in visit.arguments.get(role, ()):
            campaign.add(role, filler)
    for filler in visit.arguments.get(Role.VISITOR, ()):
        campaign.add(Role.PARTICIPANT, filler)
    for filler in visit.arguments.get(Role.TARGET, ()):
        campaign.add(Role.LOCATION, Filler(filler.phrase, filler.mention))
    campaign.add_evidence(*visit.evidence)
    return True


_BRIEF = 3
"""A headline calls the body that the article is about so briefly (市局, 我院)."""


def _only_titled(reading: Reading, event: Candidate) -> bool:
    """Whether nothing but a headline tells it."""
    return all(reading.sentences[index].title for index in event.evidence)
