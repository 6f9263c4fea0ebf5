"""A single one of those who were checked is punished: told for itself beside the check."""

from __future__ import annotations

import re

from schemas.events import Role
from services.extractor.grammar.reading import Reading
from services.extractor.telling.candidate import Candidate


def one_of_them(reading: Reading, check: Candidate, second: Candidate) -> bool:
    """抽查火锅店5家，对其中1家未消毒餐具的门店给予警告: whether one of those is punished whom a check looked
    at."""
    if check.has(Role.PENALTY) or not second.has(Role.PENALTY):
        return False
    if reading.text.startswith("其中", second.frame.clause_start) and second.frame.subject_is_own:
        return True  # 对4家单位立案，其中某药店被没收…
    own = [whom for whom in second.frame.phrases("对") if whom.start > check.frame.trigger.end]
    return any(_SINGLE.match(reading.text, *whom) for whom in own)


_SINGLE = re.compile("(?:其中)?的?(?:[1一][家名户台处个所]|某)")
