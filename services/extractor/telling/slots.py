"""Where a rule's slots look around a verb."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler
from services.extractor.finders.holding import (
    HOLDS,
    backers,
    guides,
    joint_holders,
    joint_strangers,
    leaders,
    moderators,
    supporters,
)
from services.extractor.finders.partners import partners
from services.extractor.grammar.companions import ASKED_ALONG
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.rulebook import Slot, plain_forms, roles_of, rulebook, words_of

_Place = Callable[[Frame, Phrase | None], Phrase | None]
"""Finds the phrase of a place around a verb, with the name of what is held."""


@cache
def slots_of(type: EventType, verb: str, needs: str = "") -> tuple[tuple[Slot, ...], tuple[Slot, ...]]:
    """The slots of a rule that hold for a verb, whatever stands before or behind it (成功举办, 举办了): those of roles
    without which nothing is told, `needs` among them, and the others."""
    rule = rulebook()[type]
    forms = {verb, *plain_forms(verb)}
    barred = forms - {verb.removeprefix("组织")} if verb.startswith("组织") else forms  # 组织申报 is no 申报
    needed = {*roles_of(rule.needs), *roles_of(needs)}
    slots = [
        slot
        for slot in (*rule.slots, *held_together(type))
        if (not slot.verbs or not forms.isdisjoint(words_of(slot.verbs))) and barred.isdisjoint(words_of(slot.but))
    ]
    return tuple(s for s in slots if s.role in needed), tuple(s for s in slots if s.role not in needed)


def fill_slots(
    reading: Reading, frame: Frame, slots: Sequence[Slot], name: Phrase | None
) -> Iterator[tuple[Role, Filler]]:
    """What slots find around a verb, for their roles."""
    openers = frame.openers if any(_places(slot.where)[1] for slot in slots) else frozenset[str]()
    filled: set[Role] = set()
    for slot in slots:
        if slot.otherwise and slot.role in filled:
            continue
        places, words, alone = _places(slot.where)
        if alone and openers.isdisjoint(words):
            continue
        found: list[Filler] = []
        for place, find in places:
            if find is not None:
                if (one := find(frame, name)) is not None:
                    found += slot.what(reading, one)
            elif place in openers or place in _SEVERAL:
                for phrase in _SEVERAL[place](frame) if place in _SEVERAL else _opened(frame, place):
                    found += slot.what(reading, phrase)
            if found and not slot.all:
                break
        if found:
            filled.add(slot.role)
        for filler in found:
            yield slot.role, filler


def _opened(frame: Frame, place: str) -> list[Phrase]:
    """The phrases behind an opener: 由甲调查终结，由乙提起公诉 is done by whom the verb's own clause names."""
    phrases = frame.phrases(place)
    own = [p for p in phrases if p.start >= frame.clause_start] if place == "由" and len(phrases) > 1 else []
    return own or phrases


@cache
def _places(where: str) -> tuple[list[tuple[str, _Place | None]], frozenset[str], bool]:
    """The places of a slot, with what finds them; which of them are openers, and whether all are."""
    places = [(place, _PLACES.get(place)) for place in words_of(where)]
    openers = frozenset(place for place, find in places if find is None and place not in _SEVERAL)
    return places, openers, len(openers) == len(places)


def _subject(frame: Frame, name: Phrase | None) -> Phrase | None:
    subject = frame.subject
    named = name is not None and subject is not None and name.start <= subject.start < name.end
    return None if named else subject


def _whom(frame: Frame) -> list[Phrase]:
    """对甲作出处罚，责令停产，并处罚款: whom the first of the verbs aims at, all of them do.

    对甲立案调查，对乙下发告知书: each has its own.
    """
    steps: Frame | None = frame
    while steps is not None:
        if found := steps.phrases("对", "对于", "针对"):
            own = [p for p in found if p.start >= steps.clause_start] if len(found) > 1 else []
            return own or found
        steps = None if steps.subject_is_own or steps.passive else steps.follows
    return []


def _there(frame: Frame) -> list[Phrase]:
    """来到甲公司，随后走进乙公司了解情况: where the verb's own clause goes, else the one before it."""
    return frame.phrases(
        "赴", "到", "来到", "来", "前往", "莅临", "深入", "走进", "走入", "转赴", "同赴", "共赴", "直奔", "抵达", "到达"
    )


_SEVERAL = {"whom": _whom, "there": _there}
"""Places that may hold several phrases."""


def _made_to_act(frame: Frame) -> Phrase | None:
    """组织十家企业签订, 指导某公司与职工签订: who is brought to do it by the subject."""
    found = frame.phrases(*_CAUSING)
    return found[-1] if found else None


_CAUSING = (
    "选派", "遴选", "组织", "动员", "发动", "督促", "指导", "引导", "要求", "推动", "促成", "号召",
    "协助", "帮助", "监督", "敦促", "责令", "邀请",
)  # fmt: skip


def _scene(frame: Frame) -> Phrase | None:
    """Where or to what it happens, as its own sentence names it."""
    named = frame.described_by if frame.attributive else frame.own_subject
    return named if named is not None and named.start >= frame.sentence.start else None


def _held(frame: Frame, _: Phrase | None) -> Phrase | None:
    """召开常务会议，研究…，审议通过…: the gathering at which the verb was done."""
    before = frame.follows
    while before is not None:
        if before.said in _HOLDS:
            return before.object
        before = before.follows
    return None


_HOLDS = frozenset(["召开", "举行", "主持召开", "组织召开", "召开了", "举行了"])


def _party_before(frame: Frame) -> Phrase | None:
    """甲与乙座谈，签订协议: with whom the verb before was done, where this one has nobody of its own (与丙签订)."""
    if frame.follows is None or not frame.companions.keys().isdisjoint(("与", "同")):
        return None
    return next(iter(frame.follows.phrases("与", "同")), None)


def _visited(frame: Frame, _: Phrase | None) -> Phrase | None:
    """走访看望了3名老战士，每人送上慰问金: whom the verb before went to see."""
    before = frame.earlier(_SEES)
    return before.object if before is not None else None


_SEES = frozenset(["看望", "慰问", "走访", "走访慰问", "看望慰问", "走访看望", "探望", "看望了", "慰问了", "走访了"])


def telling_of(frame: Frame) -> Phrase:
    """The verb with its object."""
    return Phrase(frame.trigger.start, max(frame.trigger.end, frame.object.end if frame.object is not None else 0))


def _goer(frame: Frame) -> Phrase | None:
    """市局组织推演，十二个部门(参加): who goes by itself; not who sends others (市局组织学生|参加)."""
    subject = frame.subject
    sent = frame.phrases("邀请", "组织", "召集", "选派", "吸引", "派出", "派遣", "抽调", "组派")
    return subject if subject is None or all(phrase.end <= subject.start for phrase in sent) else None


_PLACES: dict[str, _Place] = {
    "name": lambda _, name: name or None,
    "subject": _subject,
    "object": lambda frame, _: frame.object,
    "thing": lambda frame, name: frame.object if name is None else None,
    "sentence": lambda frame, _: Phrase(frame.sentence.start, frame.sentence.end),
    "own": lambda frame, _: frame.own_subject,
    "scene": lambda frame, _: _scene(frame),
    "lone": lambda frame, _: frame.own_subject if frame.ends_clause else None,
    "clause": lambda frame, _: Phrase(max(frame.zone.start, frame.clause_start), frame.trigger.start),
    "alone": lambda frame, _: frame.subject if frame.object is None else None,
    "founder": lambda frame, _: frame.subject if frame.object is not None else None,
    "giver": lambda frame, _: frame.subject if frame.phrases("为", "向", "给", "对", "替", "帮") else None,
    "goer": lambda frame, _: _goer(frame),
    "going": lambda frame, _: _goer(frame) if _there(frame) else None,
    "staying": lambda frame, _: None if _there(frame) and _goer(frame) else frame.subject,
    "sender": lambda frame, _: None if _goer(frame) else frame.subject,
    "party": lambda frame, _: _party_before(frame),
    "passive": lambda frame, _: frame.subject if frame.passive else None,
    "undergoer": lambda frame, _: frame.subject if frame.passive or frame.phrases("由") else None,
    "doer": lambda frame, _: None if frame.passive or frame.done_by else frame.subject,
    "acting": lambda frame, _: None if _made_to_act(frame) else _PLACES["doer"](frame, None),
    "causer": lambda frame, _: frame.subject if _made_to_act(frame) else None,
    "caused": lambda frame, _: _made_to_act(frame),
    "visited": _visited,
    "held": _held,
    "to": lambda frame, _: max(frame.phrases("为", "向", "给", "替", "帮"), default=None),
    "via": lambda frame, _: max(frame.phrases("经"), default=None),
    "telling": lambda frame, _: telling_of(frame),
    "told": lambda frame, _: Phrase(frame.sentence.start, frame.trigger.start),
    "ahead": lambda frame, _: Phrase(frame.sentence.start, frame.trigger.start) if frame.object is None else None,
    "before": lambda frame, _: frame.zone,
    "behind": lambda frame, _: Phrase(frame.trigger.end, frame.sentence.end),
}


_HELD_BY_SEVERAL = frozenset(
    {
        EventType.ASSISTANCE_SERVICE,
        EventType.CAMPAIGN,
        EventType.COMPETITION_COMPARISON,
        EventType.EVALUATION_RANKING,
        EventType.INSPECTION_ENFORCEMENT,
        EventType.MEETING,
        EventType.TRAINING_LECTURE,
        EventType.VISIT_RESEARCH,
    }
)
_TOGETHER = (
    Slot(Role.ORGANIZER, "与 同 和", joint_holders, verbs=HOLDS),
    Slot(Role.ORGANIZER, "subject 与", joint_strangers, verbs=HOLDS, all=True),
    Slot(Role.ORGANIZER, "由", joint_strangers),
    Slot(Role.CO_ORGANIZER, "承办 协办 配合", partners, all=True),
    Slot(Role.CO_ORGANIZER, f"会同 联合 携手 联手 牵头 协同 联同 {' '.join(ASKED_ALONG)}", partners, all=True),
    Slot(Role.CO_ORGANIZER, "委托 指定", bodies),
    Slot(Role.SUPPORTER, "指导", backers),
    Slot(Role.SUPPORTER, "支持", supporters),
    Slot(Role.SUPPORTER, "在", guides),
    Slot(Role.ATTENDEE, "在", leaders),
    Slot(Role.MODERATOR, "由", moderators),
)


def held_together(type: EventType) -> tuple[Slot, ...]:
    """Who holds or supports it beside the organizer, told alike whatever it is."""
    return _TOGETHER if type in _HELD_BY_SEVERAL else ()
