"""Deeds that the day told around them does not hold for: what was once, and what is decided later."""

from __future__ import annotations

from schemas.events import EventType
from services.extractor import lazy_re as re
from services.extractor.grammar.reading import Reading
from services.extractor.telling.candidate import Candidate


def was_once(reading: Reading, event: Candidate) -> bool:
    """该公司此前|曾获提名奖: at another time, whatever day is told around it."""
    opens = _EARLIER.match(reading.text, event.frame.sentence.start)
    return (
        opens is not None
        or _ONCE.search(reading.text, max(event.frame.clause_start, event.start - _NEAR), event.start + 1) is not None
    )


_EARLIER = re.compile(r"[\s　]*(?:此前|在此之前|早前|早些时候)，")
"""此前，|李明担任某局局长."""
_ONCE = re.compile(r"(?:曾|此前)[^，。；]{0,4}$|(?<![第\d])(?:\d{1,2}|[两二三四五六七八九十])次.?$")
"""曾|荣获…, 3次|荣获…."""
_NEAR = 5
"""So many characters before the verb that begins."""


def is_decided_later(reading: Reading, event: Candidate) -> bool:
    """5月9日，执法人员检查某店，发现…。该局依法|没收违法所得: what takes an authority its time to decide, unless it is
    done on the spot."""
    if event.type is not EventType.INSPECTION_ENFORCEMENT or _DECIDED.search(event.frame.said) is None:
        return False
    return _ON_THE_SPOT.search(reading.text, event.frame.clause_start, event.start + 1) is None


_DECIDED = re.compile("罚|没收|拘留|刑拘|逮捕|判|起诉|吊销|撤销|注销|处分|批评|给予|处以|开除|认定|查明|移送|暂停")
_ON_THE_SPOT = re.compile("当场|当即|随即|立即|现场|当[日天晚]|同[日天]|即刻|马上|旋即")
