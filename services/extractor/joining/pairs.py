"""Two tellings of one type, the earlier and the later: what they share, and how they stand to each other."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import cached_property

from schemas.events import Role
from services.extractor.definite import abbreviates, normalise
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Reading
from services.extractor.lexicons import terms
from services.extractor.mentions.places.divisions import contains
from services.extractor.rulebook import roles_of
from services.extractor.telling.candidate import Candidate


class Pair:
    """An earlier telling and a later one."""

    def __init__(self, reading: Reading, first: Candidate, second: Candidate) -> None:
        self.reading = reading
        self.first = first
        self.second = second
        self.both = first, second
        one, two = first.frame.sentence, second.frame.sentence
        self.one_sentence = one is two
        self.titled = one.title or two.title
        """A headline tells one of them."""
        self.headed = one.title and not two.title
        """A headline tells the first, the text the second."""
        self.away = two.number - one.number
        """So many sentences behind the first the second is told."""
        self._agreed: dict[Role, bool] = {}

    @cached_property
    def lead(self) -> int:
        """The paragraph that the text opens with."""
        return next((s.paragraph for s in self.reading.sentences if not s.title), 0)

    @cached_property
    def conflicts(self) -> bool:
        """Whether the two are told of different times."""
        one, two = map(_moments, self.both) if self.fill(Role.TIME) else ((), ())
        return bool(one and two and not any(_may_be_one(a, b) for a in one for b in two))

    @cached_property
    def elsewhere(self) -> bool:
        """Whether the two are told of places, or of bodies of places, of which neither lies in the other."""
        for role in filter(self.fill, (Role.LOCATION, Role.ORGANIZER)):
            one, two = (_adcodes(event, role) for event in self.both)
            if one and two:
                return one.isdisjoint(two) and not any(contains(a, b) or contains(b, a) for a in one for b in two)
        return False

    @cached_property
    def shared(self) -> list[Role]:
        """The roles that tell the type's events apart and that both fill, the surest first."""
        return [role for role in roles_of(self.first.rule.likeness) if self.fill(role)]

    @cached_property
    def alike(self) -> set[Role]:
        """Those of them that both fill with the same."""
        return {role for role in self.shared if self.agree(role)}

    def fill(self, role: Role) -> bool:
        """Whether both fill the role."""
        return self.first.has(role) and self.second.has(role)

    def agree(self, role: Role) -> bool:
        """Whether something that fills the role in the one is what fills it in the other, in other words perhaps."""
        if role not in self._agreed:
            one, two = self.texts(role)
            self._agreed[role] = any(
                _is_same(role, a, b) and not (self.one_sentence and _opens_otherwise(a, b)) for a in one for b in two
            )
        return self._agreed[role]

    def texts(self, role: Role) -> tuple[list[str], list[str]]:
        """What fills the role in the first, and in the second."""
        return texts_of(self.reading, self.first, role), texts_of(self.reading, self.second, role)

    def said(self, *roles: Role) -> tuple[list[str], list[str]]:
        """The words that fill the roles in the first, and in the second."""
        return self.first.said(self.reading, *roles), self.second.said(self.reading, *roles)


def texts_of(reading: Reading, event: Candidate, role: Role) -> list[str]:
    """What fills a role: bodies and persons by their full names, all without what writing varies in."""
    return [normalise(name_of(reading, f)) for f in event.arguments.get(role, ())]


def name_of(reading: Reading, filler: Filler) -> str:
    """The full name of the body or person that fills a role, else the words."""
    return filler.mention.entity.name if filler.mention and filler.mention.entity else reading.say(filler.phrase)


def says_alike(reading: Reading, event: Candidate, role: Role, filler: Filler) -> bool:
    """Whether the words, or the name that they are short for, stand in a role of the event already or are short for
    what does."""
    said = reading.say(filler.phrase)
    if role in GROWING:  # 4% is no part of 4.4%
        same = (f.phrase for f in event.arguments.get(role, ()) if reading.text.startswith(said, f.phrase.start))
        return any(end - start == len(said) for start, end in same)
    names = {normalise(said), normalise(name_of(reading, filler))}
    known = texts_of(reading, event, role)
    return any(name in other or other in name or abbreviates(name, other) for name in names for other in known)


def _is_same(role: Role, one: str, two: str) -> bool:
    if one in two or two in one or abbreviates(one, two):
        return True
    if role not in TITLED or (role is Role.DOCUMENT and _of_other_kind(one, two)):
        return False
    common = sum(min(one.count(character), two.count(character)) for character in {*one}.intersection(two))
    if 2 * common / (len(one) + len(two)) < _NEARLY:  # whatever their order: to compare that takes long
        return False
    figures = [c for c in one if c.isdigit()] == [c for c in two if c.isdigit()]
    return figures and SequenceMatcher(None, one, two, autojunk=False).ratio() >= _NEARLY


def _of_other_kind(one: str, two: str) -> bool:
    """《分会成立批复》, 《分会工作条例》: papers about one thing that end in different kinds of paper are two."""
    kinds = terms("document_kinds")
    one, two = (name.rstrip("》")[-_KIND:] for name in (one, two))
    return one != two and one in kinds and two in kinds


def _opens_otherwise(one: str, two: str) -> bool:
    """化肥执法打假行动, 农药执法打假行动: names of one sentence that only end alike are of two."""
    alike = 0
    while alike < min(len(one), len(two)) and one[-1 - alike] == two[-1 - alike]:
        alike += 1
    heads = one[: len(one) - alike], two[: len(two) - alike]
    return all(len(head) > 1 for head in heads) and set(heads[0]).isdisjoint(heads[1])


def _adcodes(event: Candidate, role: Role) -> set[str]:
    told = (f.mention for f in event.arguments.get(role, ()) if f.mention)
    return {code for m in told if (code := (m.place and m.place.adcode) or (m.entity and m.entity.adcode))}


def _moments(event: Candidate) -> list[str]:
    titled = event.frame.sentence.title  # 今日通车: a headline written on the day, printed on the next
    said = (f.mention for f in event.arguments.get(Role.TIME, ()) if f.mention)
    said = (m for m in said if not (titled and m.text in ("今日", "今天", "今起")))
    moments = (m.time.value or m.time.partial for m in said if m.time)
    return [moment for moment in moments if moment and moment[0] in "X0123456789"]


def _may_be_one(one: str, two: str) -> bool:
    """2025-06 and 2025-06-19; XXXX-06-19 and 2025-06-19, not XXXX-06-20."""
    return all(a == b or "X" in (a, b) for a, b in zip(one, two, strict=False))


_NEARLY = 0.7
_KIND = 2
"""Characters of the shortest kinds of paper."""
GROWING = frozenset({Role.QUANTITY, Role.PENALTY})
"""What further verbs add."""
TITLED = frozenset({Role.NAME, Role.PROGRAMME, Role.AGREEMENT, Role.DOCUMENT, Role.TOPIC, Role.FOUNDED})
"""Roles whose words differ a little from telling to telling; two bodies with nearly the same name are two."""
