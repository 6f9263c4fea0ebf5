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
from services.extractor.grammar.lists import split_list, without_tail
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.stance import Stance, read_stance
from services.extractor.mentions import Kind
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
        if candidate is None:
            continue
        if name := candidate.name:  # a verb inside the name of what is held tells nothing by itself
            found = [c for c in found if not name.start <= c.start < name.end]
        found.append(candidate)
    return found


def _candidate(reading: Reading, verb: Phrase, meanings: list[tuple[Rule, Trigger]]) -> Candidate | None:
    frame = read_frame(reading, verb)
    if frame.words and frame.words[-1].end == verb.start and frame.words[-1].text == "陪同":
        return None
    options = [(head, rule, trigger) for rule, trigger in meanings for head in _meant(reading, frame, trigger)]
    options.sort(key=lambda option: option[0].rank if option[0] else (False, False, 0), reverse=True)
    stance = read_stance(reading, frame) if options else None
    if stance is None or (stance.background and not stance.goes_on):
        return None
    for head, rule, trigger in options:
        if stance.background and rule.type is not EventType.STATEMENT:
            continue
        name = head.name if head else None
        told = head.noun if head and trigger.light else verb
        candidate = Candidate(rule, trigger, frame, stance, told, name, evidence=[reading.sentence_index(verb.start)])
        if head and _is_reference(reading, frame, head, trigger):
            continue
        candidate.bare = name is not None and reading.say(name) in trigger.heads.split() and name.end - name.start < 4
        _fill(reading, candidate)
        if _complete(candidate, rule.needs) and _complete(candidate, trigger.needs) and _definite(reading, candidate):
            return candidate
    return None


def _is_reference(reading: Reading, frame: Frame, head: _Head, trigger: Trigger) -> bool:
    """讲座由某院承办: what is held is named by its kind alone, so it was told before."""
    alone = reading.say(head.name) in trigger.heads.split() or _REFERS.match(reading.say(head.name))
    return bool(alone) and frame.subject is not None and frame.subject.start <= head.name.start < frame.subject.end


_LEAD_IN = ("面向", "对", "向", "就", "围绕", "针对", "会同", "联合", "在", "赴", "到")
"""Behind the phrase of one of these stands the verb."""


def _complete(candidate: Candidate, needs: str) -> bool:
    return not needs or any(candidate.has(Role(role)) for role in needs.split())


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


def _meant(reading: Reading, frame: Frame, trigger: Trigger) -> list[_Head | None]:
    """The head by which the verb means the trigger (None where it needs none); empty where it does not mean it."""
    verb = frame.trigger
    companions = frame.phrases(*trigger.companions.split())
    if trigger.companions and not companions:
        return []
    attended = any(p.end == verb.start for p in (companions or frame.phrases(*_LEAD_IN)))
    attended = attended and reading.text[verb.end : verb.end + 1] not in "的中后时前期"
    if trigger.noun_like and not attended and not used_as_verb(reading, verb.start, verb.end):
        return []
    if trigger.objects is not None and not (frame.object and trigger.objects(reading, frame.object)):
        return []
    if trigger.telling is not None and not any(trigger.telling(reading, p) for p in _look(frame, "telling", None)):
        return []
    if trigger.nouns and not (frame.object and any(n in reading.say(frame.object) for n in trigger.nouns.split())):
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
    head = _find_head(reading, frame, frozenset(trigger.heads.split()))
    return [head] if head is not None else []


_BEHIND_HEAD = re.compile(r"[”』]?(?:等|工作|活动|上|中|后|期间|以来|时|并|和|及|暨|以及|、|，|,|$)")


@dataclass(frozen=True, slots=True)
class _Head:
    """The noun phrase that a noun of a trigger ends, and that noun."""

    name: Phrase
    noun: Phrase
    closes: bool
    """The noun ends the whole phrase."""
    leads: bool = True
    """The noun ends what stands before 暨: 大会暨签约仪式 is a meeting."""

    @property
    def rank(self) -> tuple[bool, bool, int]:
        """The greater, the surer."""
        return self.leads, self.closes, self.noun.end - self.noun.start


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
    last, last_length = _last_head(text, heads)
    leads = length > 0
    if not leads:
        at, length = last, last_length
    if not length:
        return None
    noun = Phrase(phrase.start + at - length, phrase.start + at)
    if "暨" in text:
        at = last or len(text)
    if text[at : at + 1] in ("”", "』"):
        at += 1
    closes = not text[at:].strip() or text[at:] in ("工作", "上", "中")
    name = reading.trim(Phrase(phrase.start, phrase.start + at))
    described = _DESCRIBED.match(reading.say(name))  # 某局承办的大赛
    if described and described.end() < noun.start - name.start:
        name = Phrase(name.start + described.end(), name.end)
    return _Head(name, noun, closes, leads)


_DESCRIBED = re.compile(r"^[^“”《》]{2,60}(?:主办|承办|举办|协办|组织|发起|举行|召开|开展|主持|实施)的")


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
    refers = frame.subject is None or _REFERS.match(reading.say(frame.subject))
    if refers and not frame.attributive and candidate.type is not EventType.STATEMENT:
        topic = _topic(reading, frame)
        frame.subject = topic or frame.subject
    for slot in candidate.rule.slots:
        verb = reading.say(frame.trigger)
        if (slot.verbs and verb not in slot.verbs.split()) or verb in slot.but.split():
            continue
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
        if subject is not None and (is_place(reading, subject) or _are_bodies(reading, subject)):
            return subject
    return None


def _are_bodies(reading: Reading, phrase: Phrase) -> bool:
    members = split_list(reading, phrase)
    return phrase.end - phrase.start <= 40 and all(bodies(reading, member) for member in members)


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
        case "founder":
            return [frame.subject] if frame.subject and frame.object else []
        case "giver":
            given = frame.phrases("为", "向", "给", "对")
            return [frame.subject] if frame.subject and given else []
        case "passive":
            return [frame.subject] if frame.subject and frame.phrases("被") else []
        case "telling":
            return [Phrase(frame.trigger.start, max(frame.trigger.end, frame.object.end if frame.object else 0))]
        case "told":
            return [Phrase(frame.sentence.start, frame.trigger.start)]
        case "before":
            return [frame.zone]
        case "behind":
            return [Phrase(frame.trigger.end, frame.sentence.end)]
        case _:
            return frame.phrases(place)
