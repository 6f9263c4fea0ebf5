"""When and where: the times and places that belong to a verb."""

from __future__ import annotations

from schemas.events import Role
from services.extractor.fillers import Filler
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Phrase, Reading
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


def _free(reading: Reading, mention: Mention) -> bool:
    if reading.quoted(mention.start, mention.end):
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


def find_places(reading: Reading, frame: Frame) -> list[tuple[Role, Filler]]:
    """The place of the verb: behind 在, as the subject, or at the head of the clause."""
    for phrase in [*frame.phrases("在", "于"), *([frame.subject] if frame.subject else [])]:
        places = reading.mentions.within(phrase.start, phrase.end, Kind.PLACE)
        if places and (phrase != frame.subject or places[0].end == phrase.end):
            return [(Role.LOCATION, _filler(places[0]))]
    return []


def _filler(mention: Mention) -> Filler:
    return Filler(Phrase(mention.start, mention.end), mention)
