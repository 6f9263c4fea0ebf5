"""Tellings of events: every verb that tells one, with its frame and what its rule's slots find."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from schemas.events import EventType, Role
from services.extractor.fillers import Filler, bodies
from services.extractor.grammar.circumstances import find_places, find_times, find_while, is_place
from services.extractor.grammar.frames import Frame, leading_subject, read_frame, used_as_verb
from services.extractor.grammar.lists import without_tail
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.stance import Stance, read_stance
from services.extractor.rulebook import Rule, Slot, Trigger, rulebook


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
    return AhoCorasick(list(table), matchkind=MatchKind.LeftmostLongest), list(table.values())


def find_candidates(reading: Reading) -> list[Candidate]:
    """Every telling of an event in the article, in the text's order."""
    automaton, meanings = _triggers()
    found: list[Candidate] = []
    for index, start, end in automaton.find_matches_as_indexes(reading.text):
        if reading.quoted(start, end) or reading.covered(start, end) or reading.in_table(start):
            continue
        if found and found[-1].name is not None and found[-1].name.start <= start < found[-1].name.end:
            continue
        candidate = _candidate(reading, Phrase(start, end), meanings[index])
        if candidate is not None:
            found.append(candidate)
    return found


def _candidate(reading: Reading, verb: Phrase, meanings: list[tuple[Rule, Trigger]]) -> Candidate | None:
    frame: Frame | None = None
    best: tuple[Rule, Trigger, _Head | None] | None = None
    for rule, trigger in meanings:
        frame = frame or read_frame(reading, verb)
        attended = any(p.end == verb.start for p in frame.phrases(*trigger.companions.split()))
        if trigger.noun_like and not attended and not used_as_verb(reading, verb.start, verb.end):
            continue
        head = _find_head(reading, frame, frozenset(trigger.heads.split())) if trigger.heads else None
        if trigger.heads and head is None:
            continue
        if trigger.objects is not None and not (frame.object and trigger.objects(reading, frame.object)):
            continue
        if trigger.telling is not None and not any(trigger.telling(reading, p) for p in _look(frame, "telling", None)):
            continue
        if trigger.nouns and not (frame.object and any(n in reading.say(frame.object) for n in trigger.nouns.split())):
            continue
        if trigger.companions and not frame.phrases(*trigger.companions.split()):
            continue
        if best is None or (head.rank if head else (False, 0)) > (best[2].rank if best[2] else (False, 0)):
            best = rule, trigger, head
    if best is None or frame is None:
        return None
    rule, trigger, head = best
    if frame.words and frame.words[-1].end == verb.start and frame.words[-1].text == "陪同":
        return None
    stance = read_stance(reading, frame)
    if stance.background:
        return None
    name = head.name if head else None
    told = head.noun if head and trigger.light else verb
    candidate = Candidate(rule, trigger, frame, stance, told, name, evidence=[reading.sentence_index(verb.start)])
    candidate.bare = name is not None and reading.say(name) in trigger.heads.split() and name.end - name.start < 4
    _fill(reading, candidate)
    if rule.needs and not any(candidate.has(Role(role)) for role in rule.needs.split()):
        return None
    return candidate


_BEHIND_HEAD = re.compile(r"[”』]?(?:等|工作|活动|上|中|后|期间|以来|时|并|和|及|暨|以及|、|，|,|$)")


@dataclass(frozen=True, slots=True)
class _Head:
    """The noun phrase that a noun of a trigger ends, and that noun."""

    name: Phrase
    noun: Phrase
    closes: bool
    """The noun ends the whole phrase."""

    @property
    def rank(self) -> tuple[bool, int]:
        return self.closes, self.noun.end - self.noun.start


def _find_head(reading: Reading, frame: Frame, heads: frozenset[str]) -> _Head | None:
    phrases = [frame.object, None if frame.attributive or frame.object else frame.subject]
    if frame.attributive and reading.text.startswith("是", frame.zone.start):  # “…”行动是由…发起的活动
        phrases = [frame.subject, frame.object]
    for phrase in filter(None, phrases):
        tailless = without_tail(reading, phrase)
        if phrase.end - tailless.end <= _SHORT_TAIL:
            if found := _named(reading, tailless, heads):
                return found
            if found := _named(reading, phrase, heads):  # “…”和“…”等活动
                return _Head(Phrase(found.name.start, min(found.name.end, tailless.end)), found.noun, found.closes)
        elif found := _named(reading, Phrase(tailless.end + 1, phrase.end), heads):  # 演练等形式多样的宣传活动
            return found
    return None


_SHORT_TAIL = 7
"""等系列活动 closes a list; a longer tail is a name itself."""


def _named(reading: Reading, phrase: Phrase, heads: frozenset[str]) -> _Head | None:
    text = reading.say(phrase)
    at, length = _last_head(text.split("暨")[0], heads)
    if not length:
        return None
    noun = Phrase(phrase.start + at - length, phrase.start + at)
    if "暨" in text:
        at = _last_head(text, heads)[0] or len(text)
    if text[at : at + 1] in ("”", "』"):
        at += 1
    closes = not text[at:].strip() or text[at:] in ("工作", "上", "中")
    return _Head(reading.trim(Phrase(phrase.start, phrase.start + at)), noun, closes)


def _last_head(text: str, heads: frozenset[str]) -> tuple[int, int]:
    """Where the last of the nouns in the text ends, and its length; it must end a noun phrase."""
    at = length = 0
    for head in heads:
        position = text.rfind(head)
        ends = position >= 0 and _BEHIND_HEAD.match(text, position + len(head))
        if ends and (position + len(head), len(head)) > (at, length):
            at, length = position + len(head), len(head)
    return at, length


def _fill(reading: Reading, candidate: Candidate) -> None:
    frame = candidate.frame
    topic: Phrase | None = None
    if frame.subject is None or _REFERS.match(reading.say(frame.subject)):
        topic = _topic(reading, frame)
        frame.subject = topic or frame.subject
    for slot in candidate.rule.slots:
        for filler in fill_slot(reading, frame, slot, None if candidate.bare else candidate.name):
            candidate.add(slot.role, filler)
    since = find_while(reading, frame)
    candidate.backdrop = since is not None
    if since is not None and not candidate.has(Role.TIME):
        candidate.add(Role.TIME, since)
    for role, filler in [*find_times(reading, candidate.frame), *find_places(reading, candidate.frame)]:
        candidate.add(role, filler)


_REFERS = re.compile(r"^(?:会上|会议|活动|其|该|他们|我们|同时|目标|活动现场|仪式上)$")


def _topic(reading: Reading, frame: Frame) -> Phrase | None:
    """The body or place that the text is about here: the subject that opens the paragraph, or an earlier one."""
    seen: set[int] = {frame.sentence.start}
    for sentence in reversed(reading.openings(frame.sentence)):
        subject = leading_subject(reading, sentence) if sentence.start not in seen else None
        if subject is not None and (bodies(reading, subject) or is_place(reading, subject)):
            return subject
    return None


def fill_slot(reading: Reading, frame: Frame, slot: Slot, name: Phrase | None) -> list[Filler]:
    """What a slot finds around a verb."""
    found: list[Filler] = []
    for place in slot.where.split():
        for phrase in _look(frame, place, name):
            found.extend(slot.what(reading, phrase))
        if found and not slot.all:
            break
    return found


def _look(frame: Frame, place: str, name: Phrase | None) -> list[Phrase]:
    match place:
        case "name":
            return [name] if name else []
        case "subject":
            return [frame.subject] if frame.subject and frame.subject != name else []
        case "object":
            return [frame.object] if frame.object else []
        case "thing":
            return [frame.object] if frame.object and name is None else []
        case "sentence":
            return [Phrase(frame.sentence.start, frame.sentence.end)]
        case "passive":
            return [frame.subject] if frame.subject and frame.phrases("被") else []
        case "telling":
            return [Phrase(frame.trigger.start, max(frame.trigger.end, frame.object.end if frame.object else 0))]
        case "before":
            return [frame.zone]
        case "behind":
            return [Phrase(frame.trigger.end, frame.sentence.end)]
        case _:
            return frame.phrases(place)
