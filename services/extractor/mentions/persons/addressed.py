"""Who is called by family name and office alone (王局长): the one of that name and office who was named before."""

from __future__ import annotations

from functools import partial

from schemas.events import EntityValue
from services.extractor.mentions.model import Mention
from services.extractor.mentions.persons.offices import person_value


def name_addressed(found: dict[int, Mention]) -> None:
    """副局长王强讲话。王局长要求…: 王强, where no other of that name and office was named."""
    named: dict[str, dict[tuple[str, str], Mention]] = {}
    """By family name: the first mention of each name and office."""
    for start in sorted(found):
        person = found[start]
        called = person.titles[-1] if person.titles else None
        if called is None or (called.start, called.end) != (person.start + 1, person.end):
            for title in person.titles:
                named.setdefault(person.text[0], {}).setdefault((person.text, title.text), person)
            continue
        family = named.get(person.text[0], {})
        # of several mentions of a name the first stays
        same = {name: known for (name, office), known in reversed(family.items()) if office.endswith(called.text)}
        if len(same) == 1:
            known = next(iter(same.values()))
            person.antecedents, person.organization = [known], known.organization
            person.entity = partial(_value_of, known)


def _value_of(known: Mention, _: Mention) -> EntityValue:
    return person_value(known)
