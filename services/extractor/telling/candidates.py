"""Tellings of events: every verb that tells one, with its frame and what its rule's slots find."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from schemas.events import EventType, Role
from services.extractor.finders.bodies import bodies
from services.extractor.finders.circumstances import find_times, find_while
from services.extractor.finders.fillers import Filler
from services.extractor.finders.whereabouts import find_places, is_place
from services.extractor.grammar.frames import Frame, leading_subject, read_frame
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading, clause_of
from services.extractor.grammar.stance import Stance, is_idle, read_stance
from services.extractor.mentions import Kind
from services.extractor.rulebook import Rule, Trigger, groups_of, words_of
from services.extractor.telling.heads import Head
from services.extractor.telling.meanings import Meaning, kinds_of_things, meant, possible, triggers, used
from services.extractor.telling.slots import fill_slot, slots_of


@dataclass(slots=True)
class Candidate:
    """One telling of an event."""

    rule: Rule
    trigger: Trigger
    frame: Frame
    stance: Stance
    told: Phrase
    """The words that tell it: the verb, or its noun where the verb says nothing."""
    name: Phrase | None = None
    """The noun phrase of the head."""
    bare: bool = False
    """The noun phrase is the head alone (会议): no name."""
    arguments: dict[Role, list[Filler]] = field(default_factory=dict)
    evidence: list[int] = field(default_factory=list)
    """Indices of the sentences that tell it."""
    backdrop: bool = False
    """Told as of a longer while (近年来，…): no part of the news of the day."""
    inherited: set[tuple[Role, Phrase]] = field(default_factory=set)
    part_of: Candidate | None = None
    also: list[int] = field(default_factory=list)
    """Where further verbs of its sentence tell of it."""
    figures: tuple[int, set[tuple[float, str]]] | None = None
    """Number and unit of its quantities, for so many of them."""
    type: EventType = field(init=False)
    """The rule's event type."""

    def __post_init__(self) -> None:
        self.type = self.rule.type

    @property
    def start(self) -> int:
        """Where it is told."""
        return self.frame.trigger.start

    def has(self, role: Role) -> bool:
        """Whether the role is filled."""
        return bool(self.arguments.get(role))

    def add(self, role: Role, filler: Filler) -> None:
        """Fill a role, unless the same words fill it already."""
        fillers = self.arguments.setdefault(role, [])
        if all(f.phrase != filler.phrase for f in fillers):
            fillers.append(filler)

    def said(self, reading: Reading, *roles: Role) -> list[str]:
        """The words that fill the roles."""
        return [reading.say(f.phrase) for role in roles for f in self.arguments.get(role, ())]

    def add_evidence(self, *sentences: int) -> None:
        """These sentences, by their indices, tell it too."""
        self.evidence = sorted({*self.evidence, *sentences})


def find_candidates(reading: Reading) -> list[Candidate]:
    """Every telling of an event in the article, in the text's order."""
    automaton, meanings = triggers()
    found: list[Candidate] = []
    reported: dict[int, Candidate] = {}
    for index, start, end in reading.matches(automaton):
        sentence, clause = reading.clause_at(start)
        if sentence.paragraph in reading.silent or reading.in_table(start):
            continue
        if found and _told_already(reading, found[-1], start, end):
            continue
        verb = Phrase(start, end)
        fitting = possible(reading, verb, meanings[index], sentence, clause_of(sentence, clause))
        outcome = reported.get(sentence.start) if fitting else None
        every = fitting
        if outcome is not None and any(m[0] is outcome.rule for m in every):
            fitting = [m for m in every if m[0].type not in _VAGUE]  # all figures of a sentence are one outcome
        told = _candidates(reading, verb, fitting) if fitting else []
        if not told:
            if outcome is not None and used(reading, verb, [m for m in every if m[0] is outcome.rule]):
                outcome.also.append(start)
            continue
        if name := told[0].name:  # a verb inside the name of what is held tells nothing by itself
            found = [c for c in found if not name.start <= c.start < name.end]
        found += told
        for candidate in told:
            if candidate.type is EventType.OUTCOME_REPORT and not candidate.trigger.noun:
                reported[sentence.start] = candidate
    return found


def _told_already(reading: Reading, before: Candidate, start: int, end: int) -> bool:
    """Whether the verb is a part of the name of the event before, or only describes what that one is about
    (通过某局组织的考核)."""
    if before.name is not None and before.name.start <= start < before.name.end:
        return True
    if before.type is not EventType.AWARD_ACCREDITATION or not reading.text.startswith("的", end):
        return False
    whole = before.frame.object
    return whole is not None and whole.start <= start < whole.end


def _candidates(reading: Reading, verb: Phrase, meanings: list[Meaning]) -> list[Candidate]:
    """What a verb tells; 发布公告称 tells both that a paper was issued and what it says, 举行成立大会 a gathering and a
    founding."""
    meanings = used(reading, verb, meanings)
    first = _candidate(reading, verb, meanings) if meanings else None
    if first is None:
        return []
    twofold = first.type in _TWOFOLD and first.name is not None and _is_twofold(reading, first.name)
    if first.trigger.both or first.type is EventType.MEETING or twofold:
        gathers = first.trigger.both or twofold
        beside = [m for m in meanings if (m[0].type is EventType.MEETING if gathers else m[1].both or _issues(m))]
        other = _candidate(reading, verb, beside) if beside else None
        return [first] if other is None else [other, first] if gathers else [first, other]
    if first.type not in _SAID or len(meanings) < len(_SAID) or reading.say(verb) in _MAKES_KNOWN:
        return [first]
    other = _candidate(reading, verb, [m for m in meanings if m[0] is not first.rule and m[0].type in _SAID])
    return [first, other] if other is not None else [first]


def _issues(meaning: Meaning) -> bool:
    """会议审议通过《条例》: the paper that a meeting adopts is issued."""
    return meaning[0].type is EventType.POLICY_ISSUANCE


def _rank(option: tuple[Head | None, Rule, Trigger]) -> tuple[tuple[bool, bool, int], int]:
    """How sure a meaning is: by its noun; what is told by its figures alone comes late (召回120万辆), what has no type
    of its own last."""
    head, rule, _ = option
    rank = head.rank if head else (False, False, 0)
    if head and rule.type is EventType.OTHER and not head.closes:
        rank = (False, *rank[1:])  # 文艺汇演暨表彰大会 is a meeting
    return rank, _VAGUE.get(rule.type, 2)


_VAGUE = {EventType.OUTCOME_REPORT: 1, EventType.OTHER: 0}
_MAKES_KNOWN = frozenset(["通报", "披露", "提示", "通报了"])
"""Verbs of which one makes known either a paper or words."""


def _is_twofold(reading: Reading, name: Phrase) -> bool:
    """签约暨…成立仪式: the ceremony is held for two things."""
    return "暨" in reading.say(name) or reading.text.startswith("暨", name.end)


_TWOFOLD = frozenset({EventType.AGREEMENT_SIGNING, EventType.ORGANIZATION_FOUNDING, EventType.AWARD_ACCREDITATION})
"""What a ceremony is held for beside something else (签约暨…成立仪式): then it is an event of its own."""
_SAID = frozenset({EventType.POLICY_ISSUANCE, EventType.STATEMENT})


def _candidate(reading: Reading, verb: Phrase, meanings: list[Meaning]) -> Candidate | None:
    frame = read_frame(reading, verb)
    if is_idle(reading, frame):
        return None
    if frame.words and frame.words[-1].end == verb.start and frame.words[-1].text == "陪同":
        return None
    options = [(head, rule, trigger) for rule, trigger in meanings for head in meant(reading, frame, trigger)]
    if not options:
        return None
    stance = read_stance(reading, frame)
    if stance.background and not stance.but:
        return None
    if len(options) > 1:
        options.sort(key=_rank, reverse=True)
    for head, rule, trigger in options:
        if stance.background and rule.type not in stance.but:
            continue
        if stance.background:
            reported = stance.modality == "reported"
            stance = replace(stance, modality="reported" if reported else "asserted", tense="past", background=False)
        name = head.name if head else None
        told = head.noun if head and trigger.light else verb
        candidate = Candidate(rule, trigger, frame, stance, told, name, evidence=[frame.sentence.number])
        if head and _is_reference(reading, frame, head):
            name = told_by_name(reading, frame, head, rule.type)
            if name is None:
                continue
            candidate.name = name
        named = _NAMED if rule.type is EventType.MEETING else _NAMED + 1  # 座谈会 says what it is, 会议 does not
        candidate.bare = (
            name is not None and name.end - name.start < named and reading.say(name) in words_of(trigger.heads)
        )
        if fill(reading, candidate) and _definite(reading, candidate):
            return candidate
    return None


_NAMED = 3
"""Characters of a kind of meeting that is a name."""


def told_by_name(reading: Reading, frame: Frame, head: Head, type: EventType) -> Phrase | None:
    """行动自3月1日启动: the name in quotation marks that the campaign referred to was called by before, where a day or
    month is said now."""
    if type is not EventType.CAMPAIGN or not reading.mentions.within(*frame.zone, Kind.TIME):
        return None
    called = re.compile(rf"“[^“”\n]{{2,24}}”[^，。；“”\n]{{0,16}}{re.escape(reading.say(head.noun))}")
    found = [m.span() for m in called.finditer(reading.text, 0, frame.sentence.start)]
    return Phrase(*found[-1]) if found else None


def _is_reference(reading: Reading, frame: Frame, head: Head) -> bool:
    """讲座由某院承办: what is held is named by its kind alone, so it was told before."""
    name = reading.say(head.name)
    if reading.text[head.name.start - 1 : head.name.start] == "的":
        return False  # 一场以“…”为主题的公益讲座: described, so told here first
    if frame.phrases("在", "于") and not frame.phrases("由"):
        return False  # 启动会在某市召开: told here as well as anywhere
    alone = name in kinds_of_things() or _refers(reading, head.name) or name.startswith(("本次", "此次", "本届", "该"))
    return bool(alone) and frame.subject is not None and frame.subject.start <= head.name.start < frame.subject.end


def _complete(candidate: Candidate, needs: str, *, late: bool = False) -> bool:
    """Whether one role of each group is filled; `late`: or may be yet, by the circumstances."""
    for roles in groups_of(needs):
        if late and not _LATE.isdisjoint(roles):
            continue
        for role in roles:
            if _is_filled(candidate, role):
                break
        else:
            return False
    return True


def _is_filled(candidate: Candidate, role: Role) -> bool:
    """Whether the role is filled; a time must say when."""
    if role is Role.TIME and candidate.type is EventType.OTHER and candidate.frame.sentence.title:
        return True  # headlines leave out when
    fillers = candidate.arguments.get(role)
    return bool(fillers) and (role is not Role.TIME or _tell_when(fillers or ()))


_LATE = frozenset({Role.TIME, Role.END_TIME, Role.LOCATION})
"""Roles that when and where fill, after the rule's slots."""


def _tell_when(times: Iterable[Filler]) -> bool:
    """Whether one of the times has a value, or says that it is news (近日)."""
    return any(f.mention and f.mention.time and (f.mention.time.value or f.mention.text in _NEWS) for f in times)


_NEWS = frozenset(["近日", "日前", "近期", "当天", "当日", "当晚", "不久前", "前不久", "同日", "次日", "今日", "今天"])


def _definite(reading: Reading, candidate: Candidate) -> bool:
    """What is only planned is told if it has a day, a title or a figure: 将于10日召开…, 将提供300万元."""
    if candidate.stance.tense == "generic" and candidate.type in _OF_AUTHORITY and not candidate.has(Role.ORGANIZER):
        return False  # 每季度至少开展1次巡查
    if candidate.stance.modality != "planned" or candidate.type in _PLANNED_ANYHOW:
        return True
    if candidate.has(Role.QUANTITY) or (candidate.name and "“" in reading.say(candidate.name)):
        return True
    zone = candidate.frame.zone
    times = candidate.arguments.get(Role.TIME, ())
    said = [f.mention for f in times if f.mention and f.mention.time and zone.start <= f.phrase.start < zone.end]
    dated = candidate.type in _OF_AUTHORITY and any(m.time and m.time.value for m in said)
    return dated or any(m.subtype == "day" for m in said)


_OF_AUTHORITY = frozenset({EventType.CAMPAIGN, EventType.POLICY_ISSUANCE, EventType.INSPECTION_ENFORCEMENT})
"""Types that are news as soon as a body says in which month or year it will act."""
_PLANNED_ANYHOW = frozenset(
    {EventType.PRODUCT_RECALL, EventType.STATEMENT, EventType.CALL_FOR_PROPOSALS, EventType.POLICY_ISSUANCE}
)


def fill(reading: Reading, candidate: Candidate) -> bool:
    """Fill the roles; whether those are filled that the rule and the trigger need."""
    frame, rule, trigger = candidate.frame, candidate.rule, candidate.trigger
    if rule.type is not EventType.STATEMENT and _refers(reading, frame.subject) and not frame.attributive:
        frame.subject = _topic(reading, frame) or frame.subject
    name = None if candidate.bare else candidate.name
    needed, others = slots_of(rule.type, reading.say(frame.trigger), trigger.needs)
    for slot in needed:
        for filler in fill_slot(reading, frame, slot, name):
            candidate.add(slot.role, filler)
    if not _complete(candidate, rule.needs, late=True) or not _complete(candidate, trigger.needs, late=True):
        return False
    since, times = find_while(reading, frame), find_times(reading, frame)
    if (Role.TIME,) in groups_of(trigger.needs) and not frame.sentence.title:
        said = [*candidate.arguments.get(Role.TIME, ()), *(f for role, f in times if role is Role.TIME)]
        if not _tell_when([*said, since] if since is not None else said):
            return False
    for slot in others:
        for filler in fill_slot(reading, frame, slot, name):
            candidate.add(slot.role, filler)
    candidate.backdrop = since is not None
    if candidate.backdrop and candidate.name and reading.mentions.within(*candidate.name, Kind.QUANTITY):
        return False  # 近年来举办了32场次培训班: a figure
    if since is not None and not candidate.has(Role.TIME):
        candidate.add(Role.TIME, since)
    name = candidate.name
    dated = candidate.has(Role.TIME) and since is None
    for role, filler in [*times, *find_places(reading, frame)]:
        if filler.phrase in (f.phrase for f in candidate.arguments.get(Role.END_TIME, ())):
            continue  # 请于5月10日前报送: a limit is no time
        if role is Role.LOCATION and _is_elsewhere(candidate, filler):
            continue
        if dated and role is Role.TIME:
            continue  # 近日…决定自3月1日起召回
        if name is None or not name.start <= filler.phrase.start < name.end:
            candidate.add(role, filler)
    return _complete(candidate, rule.needs) and _complete(candidate, trigger.needs)


def _is_elsewhere(candidate: Candidate, filler: Filler) -> bool:
    """Whether a place is a party (甲市与乙市签署协议) or who is ranked (甲市、乙市位列前三), or only where somebody
    went before (赴甲市学习，制定办法)."""
    at_home = candidate.type in _DONE_AT_HOME
    parties = (Role.SIGNATORY, Role.TARGET, Role.RECIPIENT) if at_home else (Role.SIGNATORY,)
    if filler.phrase in (f.phrase for role in parties for f in candidate.arguments.get(role, ())):
        return True
    if candidate.type is EventType.INSPECTION_ENFORCEMENT and candidate.trigger.heads:
        return filler.phrase in (f.phrase for f in candidate.arguments.get(Role.ORGANIZER, ()))  # 在某局启动调查情况下
    return at_home and filler.phrase.start < candidate.frame.zone.start


_DONE_AT_HOME = frozenset(
    {
        EventType.POLICY_ISSUANCE,
        EventType.CALL_FOR_PROPOSALS,
        EventType.AWARD_ACCREDITATION,
        EventType.EVALUATION_RANKING,
    }
)


def _refers(reading: Reading, subject: Phrase | None) -> bool:
    """Whether what is done has no subject, or one that only stands for something told before."""
    return subject is None or (subject.end - subject.start <= _SHORT and reading.say(subject) in _REFERRING)


_SHORT = 4
_REFERRING = frozenset(["会上", "会议", "活动", "其", "该", "他们", "我们", "同时", "目标", "活动现场", "仪式上"])


def _topic(reading: Reading, frame: Frame) -> Phrase | None:
    """The body or place that the text is about here: the subject that opens the paragraph, or an earlier one."""
    for sentence in reversed(reading.openings(frame.sentence)):
        if sentence is frame.sentence:
            continue
        if sentence.number not in reading.topics:
            subject = leading_subject(reading, sentence)
            acts = subject is not None and (is_place(reading, subject) or _are_bodies(reading, subject))
            reading.topics[sentence.number] = subject if acts else None
        if topic := reading.topics[sentence.number]:
            return topic
    return None


def _are_organisations(reading: Reading, phrase: Phrase) -> bool:
    found = bodies(reading, phrase)
    return bool(found) and all(
        f.mention is None or f.mention.kind is not Kind.GROUP or f.mention.subtype != "people" for f in found
    )


def _are_bodies(reading: Reading, phrase: Phrase) -> bool:
    members = split_list(reading, phrase)
    return phrase.end - phrase.start <= 40 and all(_are_organisations(reading, member) for member in members)
