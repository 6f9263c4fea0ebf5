"""What somebody did wrong, and what a check is about: the topic of inspections and sanctions."""

from __future__ import annotations

import re

from services.extractor.finders.fillers import Filler, matters, spanned
from services.extractor.finders.inspected import MATTER, goes_over_matters
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_DEALT = "进行|立案|予以|依法|展开|开展|实施|作出|给予|处以|责令"
_REASON = re.compile(
    rf"(?<![原成起基肇诱病死卡])因(?![此为而素地时公案被])(?:存在|其)?(?P<what>[^，。；“”]{{4,50}}?)(?:，|(?<!行)被|问题被|(?={_DEALT})|$)"
)
_SUSPECTED = re.compile(rf"涉嫌(?P<what>[^，。；的]{{3,40}}?)(?:一?案件?)?(?=[，。；]|被|{_DEALT}|$)")
_EXISTS = re.compile(
    r"(?<![否不未])存在(?:着|以下)?(?P<what>[^。；]{4,90}?)(?:等)?的?(?:严重|突出|一般|轻微|主要)?的?(?:违法违规|违法|违规|火灾|安全|消防|食品安全|质量)*"
    r"(?:问题|行为|情况|情形|现象|隐患)"
)
_FOUND = re.compile(r"(?<![未否])(?:发现|查实|查明)[^。；存]{0,40}?(?=存在)")


def wrongs(reading: Reading, phrase: Phrase) -> list[Filler]:
    """因未按期整改(被罚款), 涉嫌虚假宣传: why somebody is dealt with, told before the verb; the last that is told."""
    told = [found for pattern in (_REASON, _SUSPECTED) for found in pattern.finditer(reading.text, *phrase)]
    return spanned(max(told, key=lambda found: found.start(), default=None), "what")


def faults(reading: Reading, phrase: Phrase) -> list[Filler]:
    """发现该公司存在无证排污等问题: what was found, told behind the verb."""
    return spanned(_EXISTS.search(reading.text, *phrase), "what")


def found_there(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(检查)了某厂，发现该厂存在消防通道堵塞等问题: what the check found."""
    found = _FOUND.search(reading.text, *phrase)
    return faults(reading, Phrase(found.end(), phrase.end)) if found else []


def concerns(reading: Reading, phrase: Phrase) -> list[Filler]:
    """就环境卫生工作(进行督导检查), 就投诉率偏高问题(约谈): what it is about; nobody whom it is done with."""
    if reading.mentions.within(*phrase, Kind.ORGANIZATION) or not MATTER.search(reading.say(phrase)):
        return []
    return matters(reading, phrase)


def matters_gone_over(reading: Reading, phrase: Phrase) -> list[Filler]:
    """深入某超市，对食品安全(开展检查): what was looked at where they went."""
    return concerns(reading, phrase) if goes_over_matters(reading, phrase) else []
