"""Event ids: from what identifies an event, never from the article that tells it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache

from schemas.events import Argument, Role
from schemas.ids import event_id
from services.extractor.rulebook import Rule, roles_of

_NOISE = re.compile(r"[\s“”\"'‘’《》（）()〈〉、，,。·—\-]+")
_TITLES = frozenset({Role.NAME, Role.PROGRAMME, Role.TOPIC})
_SPECIFIC = 5
"""A title of fewer characters (座谈会) tells a kind, not an event."""
_MOMENTS = frozenset({Role.TIME, Role.END_TIME})


@lru_cache(maxsize=4096)
def normalise(text: str) -> str:
    """Letters, digits and Han characters alone, in one width and case."""
    return _NOISE.sub("", unicodedata.normalize("NFKC", text)).lower()


def abbreviates(first: str, second: str) -> bool:
    """Whether one of two normalised names is short for the other (甲市计量院, 甲市计量技术研究院)."""
    short, long = sorted((first, second), key=len)
    if len(short) < 3 or short[:2] != long[:2] or short[-1] != long[-1]:
        return False
    rest = iter(long)
    return all(character in rest for character in short)


def identify(rule: Rule, arguments: Sequence[Argument], sentence: str, *, distinguish: bool = False) -> str:
    """The id of an event: from the first set of roles in the rule's `identity` that are all filled with something
    definite; where there is none, or to distinguish two events of one article, from all of them and the sentence."""
    filled: dict[str, list[str]] = {}
    for argument in arguments:
        if (value := _value(argument)) is not None:
            filled.setdefault(argument.role, []).append(f"{argument.role}={value}")
    parts: list[str] = []
    for names in _alternatives(rule.identity):
        if all(map(filled.__contains__, names)):
            parts = [part for name in names for part in filled[name]]
            break
    if distinguish or not parts:
        parts += [f"sentence={normalise(sentence)}", *(part for parts in filled.values() for part in parts)]
    if distinguish:  # 免去党委书记职务，任巡视员: names too short to tell an event from all others tell two here
        parts += [f"{a.role}={normalise(a.span.text)}" for a in arguments if a.role in _TITLES]
    return event_id(rule.type.value, parts)


@cache
def _alternatives(identity: str) -> list[tuple[Role, ...]]:
    """The sets of roles in a rule's `identity`, the best first."""
    return [roles_of(names) for names in identity.split("|") if names.strip()]


def _value(argument: Argument) -> str | None:
    """What the argument stands for, the same in every telling; None where it is too vague to identify anything."""
    if argument.role in _MOMENTS:
        return argument.time.value if argument.time is not None else None
    if argument.place is not None and argument.place.adcode:
        return argument.place.adcode
    if argument.quantity is not None:
        return f"{argument.quantity.value:g}{argument.quantity.unit}"
    name = normalise(argument.entity.name if argument.entity is not None else argument.span.text)
    return None if argument.role in _TITLES and len(name) < _SPECIFIC else name or None
