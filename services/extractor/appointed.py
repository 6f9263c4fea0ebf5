"""Who is appointed to what where no list knows the name: people by their kind, names told only by their place, and who
appoints where only the heading says so."""

from __future__ import annotations

import re

from schemas.events import EventType, Role
from services.extractor.candidates import Candidate
from services.extractor.fillers import Filler, nominal, persons, quantities
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind

_ENGAGED = re.compile(
    r"(?:选聘|聘请|聘任|特聘|增聘|续聘|返聘|选派|推选)了?(?P<who>[^，。；：《》]{2,34}?)(?:为|担任|出任)(?P<post>[^，。；：]{2,24})"
)


def those_engaged(reading: Reading, phrase: Phrase) -> list[Filler]:
    """聘请12名律师为法律顾问: people by their kind, without how many."""
    engaged = _engaged(reading, phrase)
    if engaged is None:
        return []
    who = Phrase(*engaged.span("who"))
    counted = reading.mentions.within(*who, Kind.QUANTITY)
    if persons(reading, who) or (counted and counted[-1].end == who.end):
        return []
    who = Phrase(counted[-1].end, who.end) if counted else who
    described = reading.text.rfind("的", *who) + 1  # 经验丰富的规划专家
    return nominal(reading, Phrase(max(described, who.start), who.end))


def engages_people(reading: Reading, phrase: Phrase) -> bool:
    """Whether the phrase behind such a verb tells of people by their kind."""
    return any(those_engaged(reading, Phrase(phrase.start - length, phrase.end)) for length in (2, 3))


def how_many_engaged(reading: Reading, phrase: Phrase) -> list[Filler]:
    """How many people are engaged."""
    engaged = _engaged(reading, phrase)
    return quantities(reading, Phrase(*engaged.span("who"))) if engaged else []


def engaged_as(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What they are engaged as."""
    engaged = _engaged(reading, phrase)
    return nominal(reading, Phrase(*engaged.span("post"))) if engaged else []


def _engaged(reading: Reading, phrase: Phrase) -> re.Match[str] | None:
    end = reading.sentences[reading.sentence_index(phrase.start)].end
    return _ENGAGED.match(reading.text, phrase.start, min(phrase.start + 70, end))


_LISTED = re.compile(r"(?P<name>[\u4e00-\u9fff·]{2,4}?)(?:同志)?(?:[（(][^（）()]{1,12}[）)])?(?:同志)?$")
_OPENS = "。；：，;:\n 　"


def name_before(reading: Reading, phrase: Phrase) -> list[Filler]:
    """孙立军任…: a name that opens its clause in a list of appointments, told by its place alone."""
    start = max(phrase.start, max(reading.text.rfind(mark, 0, phrase.end) for mark in _OPENS) + 1)
    named = _LISTED.fullmatch(reading.text, start, phrase.end)
    if (
        named is None
        or named["name"][0] not in terms("surnames")
        or len(named["name"]) > _FULL_NAME + (named["name"][:2] in terms("surnames"))
    ):
        return []
    return [Filler(Phrase(*named.span("name")))]


_FULL_NAME = 3
_NEAR = 8
_HEADING = re.compile(r"任免|任职|免职|任命|人事|干部任|职务")


def add_appointers(reading: Reading, events: list[Candidate]) -> None:
    """国务院任免国家工作人员: who appoints, where only the heading or the opening says so."""
    bare = [e for e in events if e.type is EventType.PERSONNEL and not e.has(Role.ORGANIZER)]
    bare = [e for e in bare if e.frame.subject is None or reading.say(e.told) == "任"]
    if not bare:
        return
    for sentence in reading.sentences[:4]:
        opening = _HEADING.search(reading.text, sentence.start, sentence.end)
        named = reading.mentions.within(sentence.start, opening.start(), Kind.ORGANIZATION) if opening else []
        if not named or not opening or opening.start() - named[-1].end > _NEAR:
            continue
        appointer = Filler(Phrase(named[-1].start, named[-1].end), named[-1])
        for event in bare:
            if event.start > sentence.start:
                event.add(Role.ORGANIZER, appointer)
        return
