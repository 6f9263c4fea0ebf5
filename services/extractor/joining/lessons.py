"""Whether what is taught or drilled is a part of the course or drill told before."""

from __future__ import annotations

import re
from collections.abc import Iterable

from schemas.events import EventType, Role
from services.extractor.grammar.reading import Reading
from services.extractor.joining.pairs import Pair
from services.extractor.mentions import Kind
from services.extractor.telling.candidate import Candidate


def held_there(pair: Pair) -> bool | None:
    """开展森林防火演练。队员们进行了现场演练: what goes on at a course or drill, called by its kind alone."""
    first, second = pair.both
    called = second.said(pair.reading, Role.NAME, Role.TOPIC)
    bare = all(_GOES_ON_THERE.fullmatch(name) for name in called) and not second.has(Role.SPEAKER)
    near = second.frame.sentence.paragraph - first.frame.sentence.paragraph <= 1
    alone = not any(map(second.has, (Role.QUANTITY, Role.DURATION, Role.PARTICIPANT, Role.DOCUMENT)))
    return (near and bare and alone and first.has(Role.NAME)) or None


def drilled_there(pair: Pair) -> bool | None:
    """开展消防演练。本次主要进行了灭火科目的演练: what is drilled at the drill just told, by nobody else and at no
    other time."""
    first, second = pair.both
    drills = [first.said(pair.reading, Role.NAME), second.said(pair.reading, Role.NAME)]
    if (
        pair.away > _SOON
        or not second.frame.said.startswith("进行")
        or not all(names and all(n.endswith(_DRILLS) for n in names) for names in drills)
    ):
        return None
    sentence = second.frame.sentence
    own = second.has(Role.ORGANIZER) or pair.reading.mentions.within(sentence.start, sentence.end, Kind.TIME)
    return (not own and sentence.paragraph == first.frame.sentence.paragraph) or None


def drilled_besides(pair: Pair) -> bool | None:
    """为师生讲解防震知识，并指导学校开展疏散演练: a lesson and a drill with a name of its own."""
    names = [event.said(pair.reading, Role.NAME) for event in pair.both]
    named = bool(names[1]) and all(n.endswith(_DRILLS) and not _GOES_ON_THERE.fullmatch(n) for n in names[1])
    lesson = not names[0] and pair.first.has(Role.TOPIC) and not pair.first.frame.said.endswith(_DRILLS)
    return False if named and lesson else None


_DRILLS = ("演练", "演习", "推演", "操练")
_GOES_ON_THERE = re.compile(
    r"(?:现场|实战|模拟|专题|集中|实地|分组|逐一|应急|实操|桌面)*(?:演练|演习|推演|培训|讲解|授课|教学|辅导|操练|训练|学习)(?:活动)?"
)
_SOON = 2
"""What went on at a drill is told within so many sentences."""


def taught_on_the_way(reading: Reading, event: Candidate, events: Iterable[Candidate]) -> bool:
    """某局走进社区开展宣传，为居民检定血压计，讲解使用方法: what people without a name explain at what is told before
    is no lesson of its own; one that somebody who is named gives, or a body of its own, is."""
    if event.type is not EventType.TRAINING_LECTURE or event.has(Role.NAME) or not _EXPLAINS.search(event.frame.said):
        return False
    start, by = event.frame.clause_start, (Role.SPEAKER, Role.ORGANIZER)
    told = [f.mention for role in by for f in event.arguments.get(role, ()) if f.mention]
    named = any(m.kind is Kind.PERSON or (m.kind is Kind.ORGANIZATION and m.start >= start) for m in told)
    if named or "邀请" in reading.text[start : event.start]:
        return False
    here = event.frame.sentence.paragraph
    near = (here - 1, here)
    return any(e.type in _OCCASIONS and e.frame.sentence.paragraph in near and e.start < event.start for e in events)


_EXPLAINS = re.compile("讲解|普及|演示|宣讲|解读|介绍|传授|讲授")
_OCCASIONS = frozenset(
    {
        EventType.CAMPAIGN,
        EventType.ASSISTANCE_SERVICE,
        EventType.VISIT_RESEARCH,
        EventType.INSPECTION_ENFORCEMENT,
        EventType.TRAINING_LECTURE,
    }
)


def only_names_speaker(pair: Pair) -> bool | None:
    """培训邀请某某授课: who teaches the course told before."""
    first, second = pair.both
    near = second.frame.sentence.paragraph - first.frame.sentence.paragraph <= 1
    refers = _INVITES.match(pair.reading.text, second.frame.sentence.start) is not None
    named = second.has(Role.NAME) or (not refers and (second.has(Role.TOPIC) or second.has(Role.DOCUMENT)))
    return (near and first.has(Role.NAME) and second.has(Role.SPEAKER) and not named) or None


def of_this_lecture(pair: Pair) -> bool | None:
    """举办专题讲座。本次讲座由某某主讲, 某某以“…”为题进行讲解: who gave the one lecture told before, and what about;
    他以“…”为主题进行解读，并就…进行讲解: what one teaches goes on."""
    first, second = pair.both
    near = second.frame.sentence.paragraph - first.frame.sentence.paragraph <= 1
    lecture = first.name is not None and pair.reading.say(first.name).endswith(_ONE_LECTURE)
    speaks, spoke = (e.said(pair.reading, Role.SPEAKER) for e in (second, first))
    theirs = bool(speaks) and (not spoke or spoke == speaks)
    alone = not second.has(Role.NAME) and not first.has(Role.QUANTITY) and not second.has(Role.ORGANIZER)
    goes_on = pair.away <= 1 and bool(speaks) and spoke == speaks
    return (near and (lecture or goes_on) and theirs and alone) or None


_ONE_LECTURE = ("讲座", "党课", "公开课", "辅导")


def comes_to_it(pair: Pair) -> bool | None:
    """专家讲授管理技术，120名农户参加培训: who came, told with the kind of the event alone."""
    second = pair.second
    bare = not (second.has(Role.NAME) or second.has(Role.TOPIC) or second.has(Role.ORGANIZER))
    return (pair.one_sentence and bare and second.has(Role.PARTICIPANT)) or None


_INVITES = re.compile(
    r"[\s　]*(?:本次|此次|这次|本期|此期)?(?:讲座|培训|课程|讲堂|活动|学习|授课)(?:班|会)?"
    r"(?:特别|特意|专门|还)?(?:邀请|特邀|聘请|请来)"
)
"""What a sentence begins with that names who teaches the course told before, and what about."""
