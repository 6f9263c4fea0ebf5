"""A role filled, unless the same body or the same words fill it already."""

from __future__ import annotations

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.definite import normalise
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Kind
from services.extractor.telling.candidate import Candidate
from services.extractor.telling.gatherings import VISITS

_RATHER = {
    Role.PARTICIPANT: (Role.SIGNATORY, Role.VISITOR),
    Role.ATTENDEE: (Role.MODERATOR, Role.VISITOR, Role.SIGNATORY),
}
"""Roles that say more about who is there or holds it."""


def add_once(reading: Reading, host: Candidate, role: Role, filler: Filler) -> bool:
    """Fill a role, unless the same body or the same words fill it already; whether it was filled."""
    if role is Role.PARTICIPANT and host.type in VISITS and reading.text.endswith("一行", *filler.phrase):
        return False  # 考察团一行观看了演示: who came is told already
    roles = (role, *_RATHER.get(role, ()))
    if role is Role.CO_ORGANIZER and len(host.arguments.get(Role.ORGANIZER, ())) == 1:
        roles = (role, Role.ORGANIZER)  # 某院作为主导实验室开展比对: one body
    known = [f for other in roles for f in host.arguments.get(other, ())]
    if any(_full_name(reading, f) == _full_name(reading, filler) for f in known):
        return False
    unnamed = filler.mention is None or filler.mention.kind is Kind.GROUP
    if role is Role.PARTICIPANT and unnamed and any(_are_those(reading, f, filler) for f in known):
        return False
    host.add(role, filler)
    return True


def _are_those(reading: Reading, known: Filler, people: Filler) -> bool:
    """为社区居民讲解，40余名|居民|聆听: the shorter word for the same people."""
    told, here = sorted((known.phrase, people.phrase))
    return "，" in reading.text[told.end : here.start] and reading.text.endswith(
        reading.say(people.phrase), *known.phrase
    )


def _full_name(reading: Reading, filler: Filler) -> str:
    entity = filler.mention.entity if filler.mention is not None else None
    return normalise(entity.name if entity is not None else reading.say(filler.phrase))


def one_more_topic(reading: Reading, host: Candidate, role: Role, frame: Frame) -> bool:
    """召开会议，总结去年工作，部署今年任务: what else the sentence says that a meeting dealt with; the headline may say
    some of it already."""
    own = host.frame.sentence is frame.sentence
    if role is not Role.TOPIC or host.type is not EventType.MEETING or not (own or _goes_on(reading, frame)):
        return False
    now = reading.say(frame.object) if frame.object is not None else ""
    told = [f.phrase for f in host.arguments.get(role, ())]
    if told and "、".join(map(reading.say, told)) == now:
        return False  # the headline has it as a list
    return all(reading.sentence_at(p.start) is frame.sentence or reading.say(p) in now for p in told)


def _goes_on(reading: Reading, frame: Frame) -> bool:
    """会议传达学习…，总结去年工作，|部署|今年任务: a sentence that tells in one breath what the meeting did."""
    if (sums_up := _SUMS_UP.match(reading.text, frame.sentence.start)) and sums_up.end() <= frame.trigger.start:
        return True
    opens = reading.text.startswith(_THE_MEETING, frame.sentence.start)
    return opens and frame.follows is not None and not frame.subject_is_own


_SUMS_UP = re.compile("(?:会议|大会|全会)(?:总结|回顾|通报|分析)[^，。；]{2,40}，")
"""会议总结|去年工作，: a verb that reads like the end of a noun."""
_THE_MEETING = ("会议", "大会", "全会")
