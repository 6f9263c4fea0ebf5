"""Whether a deed of authority is one of a day rather than the sum of many."""

from __future__ import annotations

import re

from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_SUMMING = re.compile(r"累计|截至|截止|一共|总共|以来|近年|全年|[共均](?=[检抽查排查出发核])|目前")
_AUTHORITY = re.compile(
    r"(?:[局所队站]|网信办|海关|警方|部门|人员|民警|检查组)(?:已|还|又|依法|共|当场|随即|立即|集中)*$|名警力"
)
_WHOLE = re.compile(
    r"累计|截至|以来|全年|上半年|下半年|季度|[前首][一二三四五六七八九十两\d]{1,2}个?月|1[—-]\d+月|去年|历年|年度"
)


def one_act(reading: Reading, phrase: Phrase) -> bool:
    """A deed of a day, not the sum of a season (今年首九个月，共侦破…; 截至27日，查扣…)."""
    return _WHOLE.search(reading.text, *phrase) is None


def single_act(reading: Reading, phrase: Phrase) -> bool:
    """A deed, not the sum of many (今年以来，累计检查…)."""
    summed = _SUMMING.search(reading.text, phrase.start, phrase.end + 1)
    done_by = reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.GROUP) or _AUTHORITY.search(
        reading.text, *phrase
    )
    return bool(done_by and not summed)
