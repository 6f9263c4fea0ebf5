"""Which figures of a sentence are another body's: 甲局破获案件326起；乙局查处86起."""

from __future__ import annotations

from collections.abc import Sequence

from schemas.events import Role
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Kind, Mention
from services.extractor.telling.candidate import Candidate


def another_reports(reading: Reading, outcome: Candidate, position: int) -> bool:
    """Whether a semicolon stands between the outcome and the position, behind which a body opens that is not its."""
    mark = reading.text.rfind("；", outcome.start, position)
    named = _opening(reading, mark + 1, position) if mark > 0 else []
    if not named or not outcome.has(Role.ORGANIZER):
        return False
    return named[0].text not in outcome.said(reading, Role.ORGANIZER)


def by_body(reading: Reading, figures: Sequence[Mention]) -> list[list[Mention]]:
    """The figures of a sentence in groups: a body that opens the part behind a semicolon begins one."""
    groups: list[list[Mention]] = []
    for figure in figures:
        before = groups[-1][-1].end if groups else figure.start
        mark = reading.text.rfind("；", before, figure.start)
        if not groups or (mark > 0 and _opening(reading, mark + 1, figure.start)):
            groups.append([])
        groups[-1].append(figure)
    return groups


def _opening(reading: Reading, start: int, end: int) -> list[Mention]:
    """The body that opens a part of a sentence: one with a name, else bodies of a kind (检察机关)."""
    there = [m for m in reading.mentions.within(start, end, Kind.ORGANIZATION, Kind.GROUP) if m.start == start]
    named = [m for m in there if m.kind is Kind.ORGANIZATION]
    return named or [m for m in there if m.subtype == "bodies"]
