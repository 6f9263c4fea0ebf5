"""Where a rule's slots look around a verb."""

from __future__ import annotations

from services.extractor.fillers import Filler
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.rulebook import Slot, words_of


def fill_slot(reading: Reading, frame: Frame, slot: Slot, name: Phrase | None) -> list[Filler]:
    """What a slot finds around a verb."""
    found: list[Filler] = []
    for place in words_of(slot.where):
        for phrase in look(frame, place, name):
            found.extend(slot.what(reading, phrase))
        if found and not slot.all:
            break
    return found


def look(frame: Frame, place: str, name: Phrase | None) -> list[Phrase]:
    """The phrases at a place that rules name (see `Slot.where`)."""
    match place:
        case "name":
            return [name] if name else []
        case "subject":
            named = name is not None and frame.subject and name.start <= frame.subject.start < name.end
            return [frame.subject] if frame.subject and not named else []
        case "object":
            return [frame.object] if frame.object else []
        case "thing":
            return [frame.object] if frame.object and name is None else []
        case "sentence":
            return [Phrase(frame.sentence.start, frame.sentence.end)]
        case "alone":
            return [frame.subject] if frame.subject and frame.object is None else []
        case "founder":
            return [frame.subject] if frame.subject and frame.object else []
        case "giver":
            given = frame.phrases("为", "向", "给", "对")
            return [frame.subject] if frame.subject and given else []
        case "passive":
            return [frame.subject] if frame.subject and frame.passive else []
        case "doer":
            return [frame.subject] if frame.subject and not frame.passive else []
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
