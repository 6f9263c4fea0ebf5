"""Places that head the sections of a text: 1.甲县某局查处…案, 【乙市】…, 丙区。"""

from __future__ import annotations

from typing import NamedTuple

from schemas.events import EventType, Role
from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.telling.candidate import Candidate


def share_places_of_sections(reading: Reading, events: list[Candidate]) -> None:
    """What is told below a place that heads a section was done there, where nothing else says where."""
    lacking = [e for e in events if not e.has(Role.LOCATION) and not e.backdrop and e.type not in _ANYWHERE]
    heads = _heads(reading) if lacking else []
    if len([head for head in heads if head.place is not None]) < _SEVERAL:
        return
    for event in lacking:
        paragraph = event.frame.sentence.paragraph
        head = next((head for head in reversed(heads) if head.first <= paragraph), None)
        if head is not None and head.place is not None and paragraph <= head.last:
            event.inherit(Role.LOCATION, head.place)


_SEVERAL = 2
"""One heading parts no text."""
_ANYWHERE = frozenset({EventType.OUTCOME_REPORT, EventType.POLICY_ISSUANCE, EventType.PERSONNEL})


class _Head(NamedTuple):
    """What heads the paragraphs from the first to the last, and its place, if it names one."""

    first: int
    last: int
    place: Filler | None


def _heads(reading: Reading) -> list[_Head]:
    found: list[_Head] = []
    end = -1
    for paragraph, line in enumerate(reading.text.split("\n")):
        start, end = end + 1, end + 1 + len(line)
        head = _HEAD.match(reading.text, start, end) if paragraph else None
        if head is not None:
            place = _case_place(reading, head) if head["case"] else _named_place(reading, head)
            if place is not None or not head["line"] or head.end() == end:
                found.append(_Head(paragraph, paragraph + (_BELOW if head.end() == end else 0), place))
    return found


_BELOW = 3
"""So many paragraphs a section has at most: what sums up all of them has no heading of its own."""
_HEAD = re.compile(
    r"[\s　]*(?:【(?P<bracketed>[^【】\n]{2,10})】"
    r"|(?:案例)?[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．：:]+[\s　]*"
    r"(?P<case>[^，。；\n]{8,60}案)(?:[。：:][\s　]*|$)"
    r"|(?P<line>[^，。：:【】\n]{2,12})(?:[。：:]|$))"
)


def _named_place(reading: Reading, head: re.Match[str]) -> Filler | None:
    """【乙市】…, 丙区。…: the place that the heading is."""
    where = Phrase(*head.span("bracketed" if head["bracketed"] else "line"))
    places = [m for m in reading.mentions.within(*where, Kind.PLACE) if (m.start, m.end) == where]
    return Filler.of(places[0]) if places and places[0].subtype == "division" else None


def _case_place(reading: Reading, head: re.Match[str]) -> Filler | None:
    """1.甲县某局查处…案: the place that opens the name of the body or firm; 湖南某公司 is anywhere in the province."""
    start, end = head.span("case")
    named = [m.opening_place for m in reading.mentions.within(start, end, Kind.ORGANIZATION) if m.start == start]
    return Filler.of(named[0]) if named and named[0] is not None and named[0].text.endswith(_TOWNS) else None


_TOWNS = ("市", "县", "区", "旗", "州", "盟", "镇", "乡", "街道")
