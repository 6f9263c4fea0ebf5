"""Event ids: from what identifies an event, never from the article that tells it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from schemas.events import Argument, EventType, Role
from schemas.ids import event_id

_NOISE = re.compile(r"[\s“”\"'‘’《》（）()〈〉、，,。·—\-]+")


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


def identify(event_type: EventType, arguments: Sequence[Argument], roles: Sequence[str], evidence: str) -> str:
    """The id of an event of this type: from its day, its place and the arguments of the identifying roles; where these
    say too little, from the sentence that tells it."""
    parts = [f"{a.role.value}={_value(a)}" for a in arguments if a.role.value in roles]
    days = [a.time.value for a in arguments if a.role is Role.TIME and a.time and a.time.value]
    named = list(parts)
    if days:
        parts.append(f"day={days[0]}")
    if not named or not days:
        parts.append(f"evidence={normalise(evidence)}")
    return event_id(event_type.value, parts)


def _value(argument: Argument) -> str:
    if argument.entity is not None:
        return normalise(argument.entity.name)
    if argument.place is not None and argument.place.adcode:
        return argument.place.adcode
    return normalise(argument.span.text)
