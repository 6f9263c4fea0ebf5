"""Tellings of events: every verb that tells one, with its frame and what its rule's slots find."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from schemas.events import EventType, Role
from services.extractor.bodies import bodies
from services.extractor.fillers import Filler
from services.extractor.grammar.circumstances import find_places, find_times, find_while, is_place
from services.extractor.grammar.frames import Frame, leading_subject, read_frame
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading, clause_of
from services.extractor.grammar.stance import Stance, is_idle, read_stance
from services.extractor.grammar.verbs import makes_noun, used_as_verb
from services.extractor.heads import Head, find_head, names_any
from services.extractor.mentions import Kind
from services.extractor.rulebook import Rule, Trigger, rulebook, words_of
from services.extractor.slots import fill_slot, look


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
    figures: tuple[int, set[tuple[float, str]]] | None = None
    """Number and unit of its quantities, for so many of them."""

    @property
    def type(self) -> EventType:
        """The rule's event type."""
        return self.rule.type

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


@cache
def _triggers() -> tuple[AhoCorasick, list[list[tuple[Rule, Trigger]]]]:
    table: dict[str, list[tuple[Rule, Trigger]]] = {}
    for rule in rulebook().values():
        for trigger in rule.triggers:
            for verb in trigger.verbs.split():
                table.setdefault(verb, []).append((rule, trigger))
    for verb, meanings in table.items():
        if verb.endswith("了"):  # 进行了 means what 进行 means, too
            known = {id(trigger) for _, trigger in meanings}
            meanings += [m for m in table.get(verb[:-1], ()) if id(m[1]) not in known]
    return AhoCorasick(list(table), matchkind=MatchKind.LeftmostLongest), list(table.values())


def find_candidates(reading: Reading) -> list[Candidate]:
    """Every telling of an event in the article, in the text's order."""
    automaton, meanings = _triggers()
    found: list[Candidate] = []
    for index, start, end in reading.matches(automaton):
        if reading.silent(start) or reading.in_table(start):
            continue
        if found and found[-1].name is not None and found[-1].name.start <= start < found[-1].name.end:
            continue
        if found and _described(reading, found[-1], start, end):
            continue
        possible = _possible(reading, Phrase(start, end), meanings[index])
        candidate = _candidate(reading, Phrase(start, end), possible) if possible else None
        if candidate is None:
            continue
        if name := candidate.name:  # a verb inside the name of what is held tells nothing by itself
            found = [c for c in found if not name.start <= c.start < name.end]
        found.append(candidate)
    return found


def _described(reading: Reading, before: Candidate, start: int, end: int) -> bool:
    """通过某局组织的考核: the verb only describes what another event is about."""
    if before.type is not EventType.AWARD_ACCREDITATION or not reading.text.startswith("的", end):
        return False
    whole = before.frame.object
    return whole is not None and whole.start <= start < whole.end


def _possible(reading: Reading, verb: Phrase, meanings: list[tuple[Rule, Trigger]]) -> list[tuple[Rule, Trigger]]:
    """What the verb can mean by the words of its clause alone: most verbs of a text mean nothing that is looked for."""
    sentence, index = reading.clause_at(verb.start)
    clause = clause_of(sentence, index)
    around = reading.text[clause.start : clause.end]
    possible = []
    for meaning in meanings:
        trigger = meaning[1]
        if trigger.heads and not names_any(around, trigger.heads):
            continue
        if trigger.nouns and not any(around.find(n, verb.end - clause.start) >= 0 for n in words_of(trigger.nouns)):
            continue
        if trigger.counted and not reading.mentions.within(verb.end, clause.end, Kind.QUANTITY):
            continue
        if trigger.marks and not any(mark in reading.text[sentence.start : sentence.end] for mark in trigger.marks):
            continue
        possible.append(meaning)
    return possible


def _candidate(reading: Reading, verb: Phrase, meanings: list[tuple[Rule, Trigger]]) -> Candidate | None:
    meanings = _used(reading, verb, meanings)
    if not meanings:
        return None
    frame = read_frame(reading, verb)
    if is_idle(reading, frame) or (
        frame.words and frame.words[-1].end == verb.start and frame.words[-1].text == "陪同"
    ):
        return None
    options = [(head, rule, trigger) for rule, trigger in meanings for head in _meant(reading, frame, trigger)]
    options.sort(key=lambda option: option[0].rank if option[0] else (False, False, 0), reverse=True)
    stance = read_stance(reading, frame) if options else None
    if stance is None or (stance.background and not stance.but):
        return None
    for head, rule, trigger in options:
        if stance.background and rule.type not in stance.but:
            continue
        if stance.background:
            reported = stance.modality == "reported"
            stance = replace(stance, modality="reported" if reported else "asserted", tense="past", background=False)
        name = head.name if head else None
        told = head.noun if head and trigger.light else verb
        candidate = Candidate(rule, trigger, frame, stance, told, name, evidence=[reading.sentence_index(verb.start)])
        if head and _is_reference(reading, frame, head):
            continue
        candidate.bare = name is not None and reading.say(name) in words_of(trigger.heads) and name.end - name.start < 4
        _fill(reading, candidate)
        if "time" in trigger.needs and not _told_when(candidate):
            continue
        if _complete(candidate, rule.needs) and _complete(candidate, trigger.needs) and _definite(reading, candidate):
            return candidate
    return None


def _used(reading: Reading, verb: Phrase, meanings: list[tuple[Rule, Trigger]]) -> list[tuple[Rule, Trigger]]:
    """The meanings that need no verb, or all where the word is used as one."""
    if not any(t.noun_like for _, t in meanings) or used_as_verb(reading, verb.start, verb.end):
        return meanings
    companions = {w.text for w in reading.words_within(reading.clause_at(verb.start)[0].start, verb.start)}
    if not companions.isdisjoint(_LEAD_IN):
        return meanings
    return [m for m in meanings if not m[1].noun_like or not companions.isdisjoint(words_of(m[1].companions))]


def _is_reference(reading: Reading, frame: Frame, head: Head) -> bool:
    """讲座由某院承办: what is held is named by its kind alone, so it was told before."""
    alone = reading.say(head.name) in _kinds() or _REFERS.match(reading.say(head.name))
    return bool(alone) and frame.subject is not None and frame.subject.start <= head.name.start < frame.subject.end


@cache
def _kinds() -> frozenset[str]:
    """Every noun that says what kind of thing is held or done."""
    return frozenset(
        noun for rule in rulebook().values() for trigger in rule.triggers for noun in trigger.heads.split()
    )


_LEAD_IN = (
    *("面向", "对", "向", "就", "围绕", "针对", "会同", "联合", "在", "赴", "到"),
    *("来", "来到", "前往", "莅临", "深入", "走进", "抵达"),
)
"""Behind the phrase of one of these stands the verb."""


def _has_noun(text: str, nouns: str) -> bool:
    """Whether one of the nouns stands in the text, other than to describe who has it (获得质量奖的组织)."""
    return any(noun in text and not _WHO_HAS_IT.match(text, text.find(noun) + len(noun)) for noun in words_of(nouns))


_WHO_HAS_IT = re.compile(
    r"[励金品惩]|[^，。]{0,4}的(?:组织|个人|单位|企业|人员|集体|选手|同志|机构|项目|学员|家庭|地区)"
)


def _complete(candidate: Candidate, needs: str) -> bool:
    return not needs or any(candidate.has(Role(role)) for role in words_of(needs))


def _told_when(candidate: Candidate) -> bool:
    """Whether a time with a value stands with it."""
    return any(f.mention and f.mention.time and f.mention.time.value for f in candidate.arguments.get(Role.TIME, ()))


def _definite(reading: Reading, candidate: Candidate) -> bool:
    """What is only planned is told if it has a day, a title or a figure: 将于10日召开…, 将提供300万元."""
    if candidate.stance.modality != "planned" or candidate.type in _PLANNED_ANYHOW:
        return True
    if candidate.has(Role.QUANTITY) or (candidate.name and "“" in reading.say(candidate.name)):
        return True
    zone = candidate.frame.zone
    times = candidate.arguments.get(Role.TIME, ())
    return any(
        f.mention and f.mention.time and f.mention.subtype == "day" and zone.start <= f.phrase.start < zone.end
        for f in times
    )


_PLANNED_ANYHOW = frozenset({EventType.PRODUCT_RECALL, EventType.STATEMENT})


def _meant(reading: Reading, frame: Frame, trigger: Trigger) -> list[Head | None]:
    """The head by which the verb means the trigger (None where it needs none); empty where it does not mean it."""
    verb = frame.trigger
    if trigger.companions and not frame.phrases(*words_of(trigger.companions)):
        return []
    if (
        trigger.noun_like
        and not used_as_verb(reading, verb.start, verb.end)
        and not _is_attended(reading, frame, trigger)
    ):
        return []
    if trigger.objects is not None and not (frame.object and trigger.objects(reading, frame.object)):
        return []
    if trigger.telling is not None and not any(trigger.telling(reading, p) for p in look(frame, "telling", None)):
        return []
    if trigger.nouns and not (frame.object and _has_noun(reading.say(frame.object), trigger.nouns)):
        return []
    if trigger.before is not None and not trigger.before(reading, Phrase(frame.sentence.start, verb.start)):
        return []
    if (
        trigger.uncounted
        and frame.object
        and reading.mentions.within(frame.object.start, frame.object.end, Kind.QUANTITY)
    ):
        return []
    if not trigger.heads:
        return [None]
    head = find_head(reading, frame, trigger.heads)
    return [head] if head is not None else []


def _is_attended(reading: Reading, frame: Frame, trigger: Trigger) -> bool:
    """Whether a phrase that needs a verb behind it (对各地…) ends right before a word that may be a noun."""
    verb = frame.trigger
    if makes_noun(reading, verb.end) or reading.text[verb.start - 1] == "了":
        return False
    if reading.text[verb.end : verb.end + 1] in "的中后时前期":
        return False
    led = frame.phrases(*words_of(trigger.companions)) or frame.phrases(*_LEAD_IN)
    return any(phrase.end == verb.start for phrase in led)


def _fill(reading: Reading, candidate: Candidate) -> None:
    frame = candidate.frame
    topic: Phrase | None = None
    refers = frame.subject is None or _REFERS.match(reading.say(frame.subject))
    if refers and not frame.attributive and candidate.type is not EventType.STATEMENT:
        topic = _topic(reading, frame)
        frame.subject = topic or frame.subject
    verb = reading.say(frame.trigger)
    for slot in candidate.rule.slots:
        if (slot.verbs and verb not in words_of(slot.verbs)) or verb in words_of(slot.but):
            continue
        for filler in fill_slot(reading, frame, slot, None if candidate.bare else candidate.name):
            candidate.add(slot.role, filler)
    since = find_while(reading, frame)
    candidate.backdrop = since is not None
    if since is not None and not candidate.has(Role.TIME):
        candidate.add(Role.TIME, since)
    name = candidate.name
    for role, filler in [*find_times(reading, candidate.frame), *find_places(reading, candidate.frame)]:
        if name is None or not name.start <= filler.phrase.start < name.end:
            candidate.add(role, filler)


_REFERS = re.compile(r"^(?:会上|会议|活动|其|该|他们|我们|同时|目标|活动现场|仪式上)$")


def _topic(reading: Reading, frame: Frame) -> Phrase | None:
    """The body or place that the text is about here: the subject that opens the paragraph, or an earlier one."""
    seen: set[int] = {frame.sentence.start}
    for sentence in reversed(reading.openings(frame.sentence)):
        subject = leading_subject(reading, sentence) if sentence.start not in seen else None
        if subject is not None and (is_place(reading, subject) or _are_bodies(reading, subject)):
            return subject
    return None


def _are_organisations(reading: Reading, phrase: Phrase) -> bool:
    found = bodies(reading, phrase)
    return bool(found) and all(
        f.mention is None or f.mention.kind is not Kind.GROUP or f.mention.subtype != "people" for f in found
    )


def _are_bodies(reading: Reading, phrase: Phrase) -> bool:
    members = split_list(reading, phrase)
    return phrase.end - phrase.start <= 40 and all(_are_organisations(reading, member) for member in members)
