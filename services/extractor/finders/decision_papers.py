"""Decisions as their papers word them: a list of what is imposed (决定对某公司作出如下处罚：1.没收…；2.罚款…), what was
found of the one who is written to."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def decision_above(reading: Reading, position: int) -> Phrase | None:
    """What opens the list of sanctions in which the position stands: from its sentence's beginning to its colon."""
    line = reading.text.rfind("\n", 0, position) + 1
    opens = _opens(reading, Phrase(line, position))
    while opens is None and line and _NUMBERED.match(reading.text, line):
        end, line = line, reading.text.rfind("\n", 0, line - 1) + 1
        opens = _opens(reading, Phrase(line, end + _NUMBER))
    return opens


def whom_decided_on(reading: Reading, position: int) -> Filler | None:
    """决定给予|某加油站|以下行政处罚：: whom the list of sanctions concerns."""
    opens = decision_above(reading, position)
    told = _WHOM.search(reading.text, *opens) if opens else None
    if told is None:
        return None
    named = reading.mentions.within(*told.span("who"), Kind.ORGANIZATION, Kind.PERSON, Kind.GROUP)
    return Filler.of(named[-1]) if named and named[-1].end == told.end("who") else None


def _opens(reading: Reading, part: Phrase) -> Phrase | None:
    if "下" not in reading.text[part.start : part.end]:
        return None
    found = _LEAD.search(reading.text, *part)
    return Phrase(*found.span()) if found else None


_LEAD = re.compile(
    r"[^。；：\n]*(?:(?:如下|以下|下列)[^，。；：]{0,8}?(?:处罚|处理)(?:决定|措施|意见)?|(?:处罚|处理)(?:决定)?如下)：(?=\s*[\d一二三四五（(①])"
)
_NUMBER = 2
"""Characters of the item behind the colon that show that it is one."""
_WHOM = re.compile(
    r"(?:给予|对)(?P<who>[^，。；：]{2,40}?)(?:等[\d一二两三四五六七八九十]+[家名个户]?[^，。；：]{0,6}?)?(?:以下|下列|作出|做出)"
)
_NUMBERED = re.compile(r"[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[①-⑳])")


def found_of_you(reading: Reading, position: int) -> list[Filler]:
    """经查，你单位(在2025年期间，)|使用超期的血压计13台|，…我局决定: what was found of those written to."""
    own = reading.sentence_at(position)
    start = next(s.start for s in reading.sentences if s.paragraph == own.paragraph)
    found = list(_FOUND_OF_YOU.finditer(reading.text, start, position)) if "查" in reading.text[start:position] else []
    return [Filler(reading.trim(Phrase(*found[-1].span("what"))))] if found else []


_FOUND_OF_YOU = re.compile(
    r"查(?:明|实)?，你(?:单位|公司|[^，。；的]{0,3}[店厂院站所])(?:[自从于在]?\d[^，。；]{4,30}?(?:期间|以来|起|间)?，)?"
    r"(?P<what>(?!对)[^。；，]{4,60}?)(?=[，。；])"
)
