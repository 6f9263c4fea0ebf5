"""Of which place a figure is, where a sentence counts the same of several: 扬州新设|320家，泰州|210家."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.grammar.reading import Reading, clause_of
from services.extractor.mentions import Kind, Mention, Sentence

_OPENS_BEHIND = frozenset("，,；;：:、。中，　 \n")
"""What a place that opens its part of a list stands behind (其中扬州…、泰州…)."""
_WAY = re.compile("(?:等(?:热门)?)?(?:方向|去往|开往|往返|始发)")
"""去往|汕头|方向: whither something runs."""
_GOES_ON = re.compile(r"(?:[同环]比|[比较][上去]年|按可比价|增长|下降|增幅|降幅|增速|占)")
"""What a clause opens with that says more of the figure before it."""


def places_counted(reading: Reading, sentence: Sentence) -> list[Mention]:
    """The places of which the sentence counts something each; none where it is only one."""
    asked = places_counted, (sentence.start, sentence.end)
    known: list[Mention] | None = reading.found.get(asked)
    if known is None:
        known = reading.found[asked] = _places_counted(reading, sentence)
    return known


def _places_counted(reading: Reading, sentence: Sentence) -> list[Mention]:
    figures = reading.mentions.within(sentence.start, sentence.end, Kind.QUANTITY)
    found: dict[str, Mention] = {}
    for figure in figures if len(figures) > 1 else ():
        if place := _place_of(reading, figure):
            found.setdefault(place.text, place)
    return list(found.values()) if len(found) > 1 else []


def place_counted(reading: Reading, figure: Mention) -> Mention | None:
    """The place that the figure is counted of, where its sentence counts of several."""
    several = places_counted(reading, reading.sentence_at(figure.start))
    return _place_of(reading, figure) if several else None


def _place_of(reading: Reading, figure: Mention) -> Mention | None:
    """The division that opens the figure's part of a list: its clause, what stands behind 、, or the clause that its
    own goes on from (扬州…5600亿元，增长|6.1%)."""
    sentence, number = reading.clause_at(figure.start)
    start = clause_of(sentence, number).start
    places = reading.mentions.within(start, figure.start, Kind.PLACE)
    listed = {place.end + 1 for place in places}  # 加开北京、|上海|等方向列车8列: figures of all of them
    for place in reversed(places):
        if (place.start in listed and reading.char_before(place.start) == "、") or _WAY.match(reading.text, place.end):
            continue
        opens = place.start == start or reading.char_before(place.start) in _OPENS_BEHIND or place.end == figure.start
        if opens and place.subtype == "division":
            return place
    if number and _GOES_ON.match(reading.text, start):
        before = clause_of(sentence, number - 1)
        if figures := reading.mentions.within(*before, Kind.QUANTITY):
            return _place_of(reading, figures[0])
    return None
