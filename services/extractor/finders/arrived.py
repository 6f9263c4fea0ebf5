"""Where somebody comes: the body that the page is of, or its division, by what it is (来院, 来县)."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def come_here(reading: Reading, phrase: Phrase) -> list[Filler]:
    """来|院|(调研), 到|局|就某事开展(调研): the body that the page is of, by what it is."""
    return _arrived(reading, phrase, _AT_OURS)


def come_to_town(reading: Reading, phrase: Phrase) -> list[Filler]:
    """来|县|(考察), 来|渝|(调研): so, the division."""
    return _arrived(reading, phrase, _IN_TOWN)


def _arrived(reading: Reading, phrase: Phrase, pattern: re.Pattern[str]) -> list[Filler]:
    found = pattern.search(reading.text, *phrase)
    if found is None:
        return []
    where = Phrase(*found.span("where"))
    place = next(iter(reading.mentions.within(*where, Kind.PLACE)), None)
    return [Filler(where, place)] if place is not None or not reading.covered(*where) else []


_THERE = (
    r"(?=(?:(?:就|围绕|对)[^，。；]{2,30}|实地|专题|现场|亲切|友好|深入|集中|专程|"
    r"开展|进行|走访|考察|调研|参观|指导|检查)*$)"
)
_AT_OURS = re.compile(rf"(?:来|到|莅|莅临)(?P<where>[院局所馆厅校站]){_THERE}")
_IN_TOWN = re.compile(
    rf"(?:来|到|莅)(?P<where>[县市区镇乡村京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕甘青宁疆港澳]){_THERE}"
)
