"""What stands around a verb: who does it, with, for, to and where, and what is done.

A frame is read without a parser: Chinese news prose puts time, subject, prepositional phrases and adverbs before the
verb and its object behind it, and a clause that lacks a subject has that of the clause before.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Set
from itertools import islice
from typing import TYPE_CHECKING, Any

from services.extractor.grammar.asides import only_goes_on
from services.extractor.grammar.companions import JOINT, thing_made
from services.extractor.grammar.denials import DENYING, ends_in_suffering, kinds_that_hold
from services.extractor.grammar.doers import body_right_before, doer_of_description, drop_place, opening_body
from services.extractor.grammar.objects import begins_behind, end_of_clause, end_of_list, find_moment, read_behind
from services.extractor.grammar.reading import Phrase, Reading, clause_of
from services.extractor.grammar.rows import may_go_on
from services.extractor.grammar.shares import own_share
from services.extractor.grammar.subjects import read_before
from services.extractor.grammar.taken_over import AGAIN, ALONGSIDE, DONE_BY_GUESTS, WITH, kept_from, taken_over
from services.extractor.grammar.turned import turned_round
from services.extractor.grammar.verbs import is_verb
from services.extractor.grammar.words import Word
from services.extractor.grammar.zones import zone_start
from services.extractor.mentions import Kind, Sentence

_CHAIN = 30
"""Verbs of a sentence that go on one from another; nobody's sentence has so many."""
_AFTER = 2
_LEAD = ("带队", "率队", "领队", "带领，", "率领，")
_UNDERGOES = frozenset(["受到", "遭到", "遭受", "面临"])
"""某店受到行政处罚，|罚款3万元: whoever undergoes it suffers what is said of it next."""
_SUFFERS = ("被", "已被", "均被", "后被", "现已被", "目前已被", "最终被", "随后被", "先后被")
"""A clause that opens so tells what comes of what its subject did before."""


class Frame:
    """A verb with the phrases around it, read when they are first asked for: most verbs turn out to tell nothing."""

    __slots__ = (
        "_behind", "_index", "_jointly", "_kept", "_previous", "_reading", "_turned", "attributive", "clause",
        "clause_end", "clause_start", "companions", "follows", "kinds", "object", "said", "sentence", "subject",
        "subject_is_own", "trigger", "words", "zone",
    )  # fmt: skip

    zone: Phrase
    """From where the verb's own material begins up to the verb."""
    words: list[Word]
    """The words of the zone."""
    kinds: int
    """What they are, taken together (`WordKind` bits)."""
    subject: Phrase | None
    """Who or what does it."""
    subject_is_own: bool
    """The subject stands before this very verb, not before an earlier one of the sentence."""
    follows: Frame | None
    """The verb before, from which the subject is taken over."""
    companions: dict[str, list[Phrase]]
    """What stands behind the prepositions and auxiliaries of the zone."""
    object: Phrase | None
    """What is done, or the noun that an attributive verb describes."""

    def __init__(self, reading: Reading, trigger: Phrase) -> None:
        self._reading = reading
        self.trigger = trigger
        self.said = reading.say(trigger)
        """The verb."""
        self.sentence, self._index = reading.clause_at(trigger.start)
        self.clause = clause_of(self.sentence, self._index)
        """The verb's clause, from mark to mark."""
        self.clause_start, self.clause_end = self.clause
        """Where the verb's clause begins and ends; a title's ends at the next space."""
        self.clause_end = end_of_clause(reading, trigger.end, self.clause_end, title=self.sentence.title)
        self._behind, self.attributive = begins_behind(reading, trigger, self.clause_end)
        """The verb and what stands before it describe a noun (由…主办的仪式): `object` is that noun."""
        self._turned = turned_round(reading, trigger.end, self.clause_end)
        if self._turned is not None:
            self._behind, self.attributive = trigger.end, False

    if not TYPE_CHECKING:  # what has a slot and no value yet; any other name is a mistake

        def __getattr__(self, name: str) -> Any:
            """Read what is asked for the first time: from then on it is an attribute like any other."""
            if name not in _READ_BY:
                raise AttributeError(name)
            _READ_BY[name](self)
            return getattr(self, name)

    def _look_around(self) -> None:
        reading, trigger = self._reading, self.trigger
        start, self._previous = zone_start(reading, self.sentence, self._index, trigger.start)
        self.zone = Phrase(start, trigger.start)
        self.words = reading.words_within(start, trigger.start)
        kinds = 0
        for word in self.words:
            kinds |= word.kinds
        self.kinds = kinds_that_hold(reading, self.words, trigger, self.clause_start) if kinds & DENYING else kinds

    def _look_before(self) -> None:
        self.subject, self.subject_is_own, self.follows = None, False, None
        self.companions = {}
        self._kept, self._jointly = frozenset[str](), False
        self._read_before()
        if self.subject is not None:
            self.subject = own_share(self._reading, self.clause, self.trigger) or self.subject
        if self._turned is not None and not self.subject_is_own:
            self.subject, self.subject_is_own = self._turned.last, True

    def _look_behind(self) -> None:
        self.object = None
        if not self._is_given():
            self.object = self._read_behind()
        if self.object is None and self._turned is not None and self.subject != self._turned.last:
            self.object = self._turned.last

    def _read_before(self) -> None:
        reading, zone, words = self._reading, self.zone, self.words
        previous = self._previous
        if self._is_given() and (whom := self._read_behind()) is not None:
            self.companions["给"] = [Phrase(whom.start + 1, whom.end)]
        self.subject = read_before(reading, zone, words, self.sentence.title, self.companions)
        bridge = previous is not None and self.subject is not None and only_goes_on(reading, self.subject)
        if bridge:
            self.subject = None
        self.subject_is_own = self.subject is not None
        if self.attributive and (by := self.companions.get("由")) and reading.text.endswith("在由", 0, by[-1].start):
            self.subject, self.subject_is_own = by[-1], True
        elif self.attributive and "由" not in self.companions:
            doer = doer_of_description(reading, self.trigger, words, self.companions)
            if doer is not None:
                self.companions["由"] = [doer]
                at = drop_place(self.companions, doer)  # 甲院在|某局|组织的比对中获奖: what 甲院 does comes later
                if at and not (self.subject and self.subject.end in reading.person_ends):  # 李明在…的会上: he is there
                    self.subject, self.subject_is_own = doer, True
        if previous is None:
            if self.subject is None and any(w.text in AGAIN for w in words):
                self.subject = leading_subject(reading, self.sentence, zone.start)
            elif self.subject is None and reading.char_before(zone.start) == "是":
                leads = leading_subject(reading, self.sentence, zone.start)
                self.subject = leads or opening_body(reading, self.sentence)  # 某局抓好几项工作：一是|召开…
            elif self.subject is None and reading.char_before(zone.start) == "；" and self._opens_zone():
                if first := leading_subject(reading, self.sentence, zone.start):
                    bodies = reading.mentions.within(*first, Kind.ORGANIZATION, Kind.GROUP)
                    self.subject = first if bodies and bodies[-1].end == first.end else None
            elif self.subject is None and reading.text.startswith("在", self.clause_start):
                self.subject = self._subject_behind()
            elif (
                self.subject is None and (along := self.companions.get("随着")) and self.clause_end == self.trigger.end
            ):
                self.subject, self.subject_is_own = along[-1], True  # 随着|某驿站|揭牌，…
            elif self.subject is None and "自" in self.companions:
                self.subject = body_right_before(reading, zone)  # 自3月1日|某局|部署行动以来
                self.subject_is_own = self.subject is not None
            return
        between = reading.text[previous.end : self.trigger.start]
        apart = "，" in between or "；" in between  # 出席会议并讲话 is one person's
        if previous.text in ALONGSIDE and apart and not self.said.startswith(DONE_BY_GUESTS):
            self.subject = self.subject or leading_subject(reading, self.sentence, zone.start)
        elif self.subject is None:
            heard = self.companions.get("听取", []) if previous.text == "听取" else []
            if heard and may_go_on(reading, heard[-1]):
                self.subject, self.subject_is_own = heard[-1], True  # 听取企业负责人|介绍…
                return
            told = any(w.text == "由" for w in words)  # 收到由某局|颁发|的证书
            if self.attributive and not told and (doer := body_right_before(reading, zone)):
                self.subject, self.subject_is_own = doer, True
                return
            if self._ends_chain(previous):
                return
            earlier = read_frame(reading, Phrase(previous.start, previous.end))
            if not bridge:
                self.follows = earlier
                self._kept, self._jointly = kept_from(reading, self, earlier)
            self.subject = earlier.subject or next(iter(earlier.phrases("由")), None)
            if passive := earlier.phrases("被"):
                self.companions.setdefault("被", passive)

    def _opens_zone(self) -> bool:
        """Whether nothing but with whom stands before the verb in its zone (…；与某院|签订协议)."""
        start, words = self.zone.start, self.words
        return start == self.trigger.start or bool(words and words[0].start == start and words[0].text in JOINT)

    def _ends_chain(self, previous: Word) -> bool:
        """Whether nothing is taken over from a verb: of words over and over each would ask all before it."""
        starts = self._reading.verbal_starts
        first = bisect_left(starts, self.sentence.start)
        here, there = (bisect_left(starts, at) - first for at in (self.trigger.start, previous.start))
        return here // _CHAIN != there // _CHAIN

    def _subject_behind(self) -> Phrase | None:
        """在参观实验室时，李明强调…: the clause that says when has the subject of the one behind it."""
        if find_moment(self._reading.text, self.trigger.end, self.clause_end) is None:
            return None
        words = self._reading.words_within(self.clause_end, self.sentence.end)
        verb = next((w for w in words if is_verb(self._reading, w)), None)
        frame = read_frame(self._reading, Phrase(verb.start, verb.end)) if verb else None
        return frame.subject if frame is not None and frame.subject_is_own else None

    @property
    def own_subject(self) -> Phrase | None:
        """The subject that the verb's own clause names, where it names one: clauses before it that lack a listed verb
        may tell of something else."""
        start = max(self.zone.start, self.clause_start)
        zone = Phrase(start, self.zone.end)
        if (made := thing_made(self._reading, zone, self.words)) is not None:
            return made
        if start <= self.zone.start or self.attributive:
            return self.subject
        words = [w for w in self.words if w.start >= start]
        return read_before(self._reading, zone, words, self.sentence.title, {}) or self.subject

    @property
    def described_by(self) -> Phrase | None:
        """What stands right before a verb that describes a noun, whatever it is opened by: 对某县发生的地震."""
        ends = {self.zone.end, *(t.start for t in self._reading.mentions.within(*self.zone, Kind.TIME))}
        opened = [p for phrases in self.companions.values() for p in phrases if p.end in ends]
        return max(opened, default=None)

    def _is_given(self) -> bool:
        """将读本赠送|给各小学: behind the verb stands to whom, not what."""
        return self._reading.text.startswith("给", self._behind)

    def _read_behind(self) -> Phrase | None:
        if self._turned is not None:
            return self._reading.trim(Phrase(self._behind, self._turned.object_end)) or None
        at, end = self._behind, end_of_list(self._reading, self._behind, self.clause_end, self.sentence.end)
        return read_behind(self._reading, self.trigger, at, end, attributive=self.attributive)

    def earlier(self, verbs: frozenset[str]) -> Frame | None:
        """The last of these verbs in the sentence before this one."""
        reading = self._reading
        for word in reversed(reading.words_within(self.sentence.start, self.trigger.start)):
            if word.text in verbs and is_verb(reading, word):
                return read_frame(reading, Phrase(word.start, word.end))
        return None

    @property
    def ends_clause(self) -> bool:
        """Nothing stands behind the verb but 后 and the like, how long or how many (停运40分钟)."""
        phrase = self.object
        if phrase is None or phrase.end - phrase.start <= _AFTER:
            return True
        return self._reading.text[phrase.start].isdigit()

    @property
    def done_by(self) -> bool:
        """Whether 由 says who does it, not who leads those who do (由某某带队，…组成的检查组)."""
        return any(not self._reading.text.startswith(_LEAD, by.end) for by in self.phrases("由"))

    @property
    def passive(self) -> bool:
        """Whether the subject suffers it: 被某局罚款, 被罚款."""
        bare = ends_in_suffering(self.words, self.trigger.start)
        if self.companions.get("被") or (self.follows is not None and self.follows.said in _UNDERGOES):
            return True
        if not bare or self.subject_is_own:
            return bare
        if self._reading.text.startswith(_SUFFERS, self.clause_start):
            return True  # 某公司无证施工，被罚款
        return self.follows is not None and self._is_reason()

    def _is_reason(self) -> bool:
        """李四因未取得许可|被罚款: the verb before says why, of him who suffers it."""
        subject = self.subject
        return subject is not None and self._reading.text.startswith(("因", "由于"), subject.end)

    def phrases(self, *openers: str) -> list[Phrase]:
        """The phrases behind these openers; with whom and where hold on for the verbs that follow."""
        companions = self.companions
        found = [phrase for name in openers if name in companions for phrase in companions[name]] if companions else []
        if not found and self.follows is not None:
            return taken_over(self, self.follows, openers, self._kept, jointly=self._jointly)
        return found

    @property
    def openers(self) -> Set[str]:
        """Openers behind which `phrases` may find something."""
        return self.companions.keys() | (self._kept.union(WITH) if self._jointly else self._kept)


_READ_BY = {
    **dict.fromkeys(("zone", "words", "kinds"), Frame._look_around),
    **dict.fromkeys(("subject", "subject_is_own", "follows", "companions"), Frame._look_before),
    "object": Frame._look_behind,
}
"""What reads the phrases around a verb."""


def read_frame(reading: Reading, trigger: Phrase) -> Frame:
    """The frame of the verb at these characters."""
    known = reading.frames.get(trigger)
    if known is None:
        known = reading.frames[trigger] = Frame(reading, trigger)
    return known


_ONLY_DATES = ("后，", "时，", "之后，", "以后，", "之时，", "之际，", "以来，")


def leading_subject(reading: Reading, sentence: Sentence, limit: int | None = None) -> Phrase | None:
    """The subject that the sentence opens with, as one of its first verbs has it; only verbs before the limit."""
    words = reading.words_within(sentence.start, sentence.end if limit is None else limit)
    for word in islice((w for w in words if is_verb(reading, w)), 4):
        if word.text == "是" or reading.text.startswith(_ONLY_DATES, word.end):
            continue  # 一|是; 地震发生后，某局立即启动…
        frame = read_frame(reading, Phrase(word.start, word.end))
        if frame.subject is not None and frame.subject_is_own:
            return frame.subject
    return None
