"""Who watches a film from which they are to learn, and who shows it to them."""

from __future__ import annotations

from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler
from services.extractor.finders.groups import groups
from services.extractor.finders.somebody import PEOPLE
from services.extractor.grammar.reading import Phrase, Reading


def viewers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """全体党员(观看警示教育片): the people who watch."""
    return groups(reading, phrase) if reading.say(phrase).endswith(PEOPLE) else []


def shown_by(reading: Reading, phrase: Phrase) -> list[Filler]:
    """市水利局(组织党员观看警示教育片): the body that has its people watch."""
    return [] if reading.say(phrase).endswith(PEOPLE) else bodies(reading, phrase)
