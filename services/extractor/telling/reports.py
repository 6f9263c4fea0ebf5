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
    named = reading.mentions.within(mark + 1, position, Kind.ORGANIZATION, Kind.GROUP)[:1] if mark > 0 else []
    if not named or named[0].start != mark + 1 or not _is_body(named[0]) or not outcome.has(Role.ORGANIZER):
        return False
    return named[0].text not in outcome.said(reading, Role.ORGANIZER)


def by_body(reading: Reading, figures: Sequence[Mention]) -> list[list[Mention]]:
    """The figures of a sentence in groups: a body that opens the part behind a semicolon begins one."""
    groups: list[list[Mention]] = []
    for figure in figures:
        before = groups[-1][-1].end if groups else figure.start
        mark = reading.text.rfind("；", before, figure.start)
        opening = reading.mentions.within(mark + 1, figure.start, Kind.ORGANIZATION, Kind.GROUP)[:1] if mark > 0 else []
        if not groups or any(m.start == mark + 1 and _is_body(m) for m in opening):
            groups.append([])
        groups[-1].append(figure)
    return groups


def _is_body(named: Mention) -> bool:
    """Whether it is one with a name, or bodies of one kind (检察机关)."""
    return named.kind is Kind.ORGANIZATION or named.subtype == "bodies"
