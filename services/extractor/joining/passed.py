"""A thing that is examined and passes: the examination and the pass are one event."""

from __future__ import annotations

import re

from schemas.events import EventType, Role
from services.extractor.definite import abbreviates
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Reading
from services.extractor.joining.further_checks import JUDGES
from services.extractor.joining.pairs import says_alike, texts_of
from services.extractor.telling.candidate import Candidate


def join_passed(reading: Reading, events: list[Candidate]) -> list[Candidate]:
    """省局组织专家对某站进行验收。专家组一致同意该站通过验收: the events without the examinations whose outcome is
    told; the pass has by whom it was examined, and when."""
    passes = [e for e in events if e.type is EventType.AWARD_ACCREDITATION and _passes(reading, e)]
    if not passes:
        return events
    joined: set[int] = set()
    for event in events:
        if event.type not in _EXAMINES:
            continue
        passed = next((p for p in passes if _is_passed(reading, event, p)), None)
        if passed is not None:
            _complete(reading, passed, event)
            joined.add(id(event))
    return [e for e in events if id(e) not in joined]


_EXAMINES = frozenset({EventType.EVALUATION_RANKING, EventType.INSPECTION_ENFORCEMENT})
PASSES = "通过"
_TESTS = re.compile("验收|鉴定|审定")
"""Examinations that are held only so that something passes."""
_REVIEWS = re.compile("评审|考核|考评|评估|审核|审查|论证|核查")
"""Those that are news by themselves where the pass brings figures (通过评审，新增参数58项)."""


def _passes(reading: Reading, award: Candidate) -> bool:
    """通过验收, 顺利通过现场考核."""
    passed = award.frame.object
    said = [reading.say(award.told), *award.said(reading, Role.NAME), *([reading.say(passed)] if passed else ())]
    tests = (_TESTS,) if award.has(Role.QUANTITY) else (_TESTS, _REVIEWS)
    return (PASSES in said[0] or said[0].endswith("过了")) and any(test.search(name) for test in tests for name in said)


def _is_passed(reading: Reading, event: Candidate, passed: Candidate) -> bool:
    """Whether the examination is the one that the other tells the outcome of: of the same thing, told near it, or how
    its experts went about it."""
    if event.has(Role.PENALTY) or not _is_near(reading, event, passed):
        return False
    said = [reading.say(phrase) for phrase in (event.told, event.name) if phrase is not None]
    by = event.said(reading, Role.ORGANIZER)
    experts = bool(by) and all(name.endswith((*JUDGES, *_PARTIES)) for name in by)
    if not experts and not any(test.search(name) for test in (_TESTS, _REVIEWS) for name in said):
        return False
    whom = [f for role in _EXAMINED for f in event.arguments.get(role, ())]
    what = passed.arguments.get(Role.RECIPIENT, ())
    if not whom:
        return experts
    test = reading.say(passed.frame.object) if passed.frame.object else ""
    if _REVIEWS.fullmatch(test) and any(name.endswith(test) for name in said):
        return True  # 对三项标准进行现场考核。“…”等三项标准通过|考核: the one told before
    return any(_points(reading, f) for f in (*what, *(whom if experts else ()))) or _are_one(reading, event, passed)


_PARTIES = ("鉴定委员会", "验收委员会", "审定委员会", "专家", "审定组")
_EXAMINED = (Role.TARGET, Role.DOCUMENT)


def _is_near(reading: Reading, event: Candidate, passed: Candidate) -> bool:
    if not reading.one_story(event.frame.sentence, passed.frame.sentence):
        return False
    here = event.frame.sentence.number
    return any(abs(here - number) <= _SOON or reading.sentences[number].title for number in passed.evidence)


_SOON = 3
"""The outcome of an examination is told within so many sentences of it."""


def _points(reading: Reading, what: Filler) -> bool:
    """该项目, 上述标准, 项目 alone: what was named before."""
    return _POINTS.match(reading.text, *what.phrase) is not None


_POINTS = re.compile("[该此这其]|上述|[我本][^，。；“的]{1,3}$|(?:项目|课题|成果|标准|装置|平台|工程|实验室)$")


def _are_one(reading: Reading, event: Candidate, passed: Candidate) -> bool:
    """Whether the two name one thing, the one longer than the other perhaps."""
    one = [name for role in _EXAMINED for name in texts_of(reading, event, role)]
    two = texts_of(reading, passed, Role.RECIPIENT)
    return any(a in b or b in a or abbreviates(a, b) for a in one for b in two)


def _complete(reading: Reading, passed: Candidate, event: Candidate) -> None:
    """Tell of the pass what is told of the examination."""
    whom = [f for role in _EXAMINED for f in event.arguments.get(role, ()) if not _points(reading, f)]
    known = [f for f in passed.arguments.get(Role.RECIPIENT, ()) if not _points(reading, f)]
    if whom and not known:
        passed.arguments[Role.RECIPIENT] = []
        for filler in whom:
            passed.add(Role.RECIPIENT, filler)
    said = passed.arguments.get(Role.TIME, ())
    if said and not any(map(_is_exact, said)) and any(map(_is_exact, event.arguments.get(Role.TIME, ()))):
        passed.arguments[Role.TIME] = []
    for role in _TOLD_OF_BOTH:
        if passed.has(role) and role in _ONE_EACH:
            continue
        for filler in event.arguments.get(role, ()):
            if role is Role.ORGANIZER and passed.has(role) and filler.mention is None:
                continue
            if not says_alike(reading, passed, role, filler):
                passed.add(role, filler)
    passed.add_evidence(*event.evidence)


def _is_exact(time: Filler) -> bool:
    """Whether a time is more than 近日, 评审期间."""
    return time.mention is not None and time.mention.subtype != "vague"


_ONE_EACH = frozenset({Role.TIME, Role.END_TIME, Role.LOCATION, Role.DURATION})
_TOLD_OF_BOTH = (
    *_ONE_EACH, Role.ORGANIZER, Role.CO_ORGANIZER, Role.SUPPORTER, Role.PARTICIPANT, Role.ATTENDEE, Role.TOPIC,
    Role.QUANTITY,
)  # fmt: skip
