"""What the words of an argument stand for: the normalised values of the mentions that the extractor finds there."""

from __future__ import annotations

from schemas.events import Argument, Role, Span
from services.extractor.figures.metrics import measured
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind, Mention

_AROUND = 80
"""So far before a span a mention may begin that covers it."""
_ONE_KIND = {
    Role.TIME: Kind.TIME,
    Role.END_TIME: Kind.TIME,
    Role.DURATION: Kind.DURATION,
    Role.LOCATION: Kind.PLACE,
    Role.QUANTITY: Kind.QUANTITY,
    Role.PENALTY: Kind.QUANTITY,
}
"""Roles that one kind of mention fills; one inside the words (威海市大剧院, 罚款3万元) lends its value too."""
_WORDS_ALONE = frozenset({Role.NAME, Role.TOPIC, Role.PROGRAMME})
"""Roles that are what their words say, as in the rules: a body's name inside them is not what they stand for."""
_BODIES = (Kind.ORGANIZATION, Kind.GROUP, Kind.PLACE)
_PAPERS = (Kind.DOCUMENT, Kind.AGREEMENT, Kind.PROGRAMME)


def arguments_of(reading: Reading, role: Role, phrase: Phrase, inherited_outside: Phrase) -> list[Argument]:
    """The argument that these words make; several where they refer to several bodies (三方), none of which they name.
    It counts as inherited where it stands outside of the trigger's sentence."""
    mention = _mention(reading, role, phrase)
    if mention is not None and mention.subtype == "reference" and mention.antecedents:
        return [
            _argument(reading, role, Phrase(each.start, each.end), each, inherited_outside, via=mention.text)
            for each in mention.antecedents
        ]
    return [_argument(reading, role, phrase, mention, inherited_outside)]


def fitness(reading: Reading, role: Role, phrase: Phrase) -> int:
    """How well words at this place fill the role: 2 where they are a mention of its kind, 1 where one lends its value
    (临海市 in 临海市人民政府 is no location), 0 otherwise."""
    mention = _mention(reading, role, phrase)
    return 0 if mention is None else 1 + ((mention.start, mention.end) == phrase)


def _argument(
    reading: Reading, role: Role, phrase: Phrase, mention: Mention | None, home: Phrase, via: str | None = None
) -> Argument:
    return Argument(
        role=role,
        span=Span(text=reading.say(phrase), start=phrase.start, end=phrase.end),
        time=mention.time if mention else None,
        place=mention.place if mention else None,
        quantity=measured(reading, mention) if mention else None,
        entity=mention.entity if mention else None,
        inherited=not home.start <= phrase.start < home.end,
        via=via,
    )


def _mention(reading: Reading, role: Role, phrase: Phrase) -> Mention | None:
    """The mention that lends the words its value: the same words, or the smallest around them."""
    if role in _WORDS_ALONE:
        return None
    if (kind := _ONE_KIND.get(role)) is not None:
        inside = reading.mentions.within(phrase.start, phrase.end, kind)
        return _smallest(reading, phrase, kind) or (inside[0] if len(inside) == 1 else None)
    if (person := _person(reading, phrase)) is not None:
        return person
    covering = _smallest(reading, phrase, *_BODIES) or _smallest(reading, phrase, *_PAPERS)
    if covering is not None:
        return covering
    inside = reading.mentions.within(phrase.start, phrase.end, Kind.ORGANIZATION)
    return next((m for m in inside if m.end == phrase.end), None)  # 下属某某局: the words are that body's


def _smallest(reading: Reading, phrase: Phrase, *kinds: Kind) -> Mention | None:
    near = reading.mentions.within(max(0, phrase.start - _AROUND), phrase.end + _AROUND, *kinds)
    around = [m for m in near if m.start <= phrase.start and phrase.end <= m.end]
    return min(around, key=lambda m: m.end - m.start, default=None)


def _person(reading: Reading, phrase: Phrase) -> Mention | None:
    """The one person whose name the words are, or hold together with nothing but office and body (副局长王某某)."""
    near = reading.mentions.within(max(0, phrase.start - _AROUND), phrase.end + _AROUND, Kind.PERSON)
    for mention in near:
        named = phrase.start <= mention.start and mention.end <= phrase.end
        if named and mention.whole_start <= phrase.start and phrase.end <= mention.whole_end:
            return mention
    return None
