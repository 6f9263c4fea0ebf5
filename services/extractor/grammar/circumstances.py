"""When and where: the times and places that belong to a verb."""

from __future__ import annotations

import re

from schemas.events import Role
from services.extractor.fillers import Filler
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.words import WordKind
from services.extractor.mentions import Kind, Mention


def find_times(reading: Reading, frame: Frame) -> list[tuple[Role, Filler]]:
    """The time of the verb, and its end where one is said. Times inside names and those of a description (2007年生产的)
    are not the verb's."""
    for area in (frame.zone, Phrase(frame.sentence.start, frame.zone.start)):
        times = [m for m in reading.mentions.within(area.start, area.end, Kind.TIME) if _free(reading, m)]
        if times:
            return [
                (Role.END_TIME if m.subtype == "until" and len(times) > 1 else Role.TIME, _filler(m)) for m in times[:2]
            ]
    return []


_WHILE = re.compile(r"近年来|近些年来?|近几年来?|[一近]年来|以来|全年|去年|上半年|截至|过去|历年|连日来|近日来|近期以来|多年来|长期以来|“十[一二三四五]五”")


def find_while(reading: Reading, frame: Frame) -> Filler | None:
    """The longer while (近年来, 全年, 截至目前) under which the verb's part of the paragraph stands."""
    index = reading.sentence_index(frame.sentence.start)
    limit = frame.trigger.start
    while index >= 0 and reading.sentences[index].paragraph == frame.sentence.paragraph:
        sentence = reading.sentences[index]
        times = [m for m in reading.mentions.within(sentence.start, limit, Kind.TIME) if _free(reading, m)]
        if times:
            last = times[-1]
            return _filler(last) if _WHILE.search(last.text) else None
        limit = sentence.start
        index -= 1
    return None


def _free(reading: Reading, mention: Mention) -> bool:
    if reading.quoted(mention.start, mention.end):
        return False
    word = reading.word_ending_at(mention.start)
    if word is not None and word.kinds & {WordKind.PREDICATE, WordKind.VERBAL}:
        return False
    return not any(
        o.start <= mention.start and mention.end <= o.end and o is not mention
        for o in reading.mentions.within(
            max(0, mention.start - 60),
            mention.end + 60,
            Kind.EVENT_NAME,
            Kind.PROGRAMME,
            Kind.ORGANIZATION,
            Kind.DOCUMENT,
        )
    )


def is_place(reading: Reading, phrase: Phrase) -> bool:
    """Whether the phrase is a place and nothing else (威海市; 四川省各地)."""
    places = reading.mentions.within(phrase.start, phrase.end, Kind.PLACE)
    return bool(places) and places[0].start == phrase.start and reading.text[places[-1].end : phrase.end] in _ALL_OVER


_ALL_OVER = ("", "各地", "各级", "上下", "各市", "各县", "各区", "各市县", "境内")


def find_places(reading: Reading, frame: Frame) -> list[tuple[Role, Filler]]:
    """The place of the verb: behind 在, as the subject, or at the head of the clause."""
    for phrase in [*frame.phrases("在", "于"), *([frame.subject] if frame.subject else [])]:
        places = reading.mentions.within(phrase.start, phrase.end, Kind.PLACE)
        if places and (phrase != frame.subject or is_place(reading, phrase)):
            return [(Role.LOCATION, _filler(places[0]))]
    return []


def _filler(mention: Mention) -> Filler:
    return Filler(Phrase(mention.start, mention.end), mention)
