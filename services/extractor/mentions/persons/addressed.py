"""Who is called by family name and office alone (王局长): the one of that name and office who was named before."""

from __future__ import annotations

from functools import partial

from schemas.events import EntityValue
from services.extractor.mentions.model import Mention
from services.extractor.mentions.persons.offices import person_value


def name_addressed(found: dict[int, Mention]) -> None:
    """副局长王强讲话。王局长要求…: 王强, where no other of that name and office was named."""
    named: list[Mention] = []
    for start in sorted(found):
        person = found[start]
        called = person.titles[-1] if person.titles else None
        if called is None or (called.start, called.end) != (person.start + 1, person.end):
            named.append(person)
            continue
        same = [p for p in named if p.text[0] == person.text[0] and any(t.text.endswith(called.text) for t in p.titles)]
        if len({p.text for p in same}) == 1:
            person.antecedents, person.organization = [same[0]], same[0].organization
            person.entity = partial(_value_of, same[0])


def _value_of(known: Mention, _: Mention) -> EntityValue:
    return person_value(known)
