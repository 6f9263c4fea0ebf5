"""What happens in a drill is not in earnest: 演练模拟某库溃坝，…紧急转移群众."""

from __future__ import annotations

import re

from schemas.events import EventType
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Reading

IN_EARNEST = frozenset(
    {
        EventType.ASSISTANCE_SERVICE,
        EventType.OTHER,
        EventType.CAMPAIGN,
        EventType.INSPECTION_ENFORCEMENT,
        EventType.OUTCOME_REPORT,
    }
)
"""Types that a drill plays at."""


def is_played(reading: Reading, frame: Frame) -> bool:
    """Whether the verb tells what was played at a drill: behind words that say so, in the paragraph that has them."""
    paragraph = reading.text.rfind("\n", 0, frame.trigger.start) + 1
    played = [m.end() for m in _PLAYED.finditer(reading.text, paragraph, frame.trigger.start)]
    if not played or _IN_FACT.search(reading.text, played[-1], frame.trigger.start):
        return False
    headline = reading.text[: reading.text.find("\n")]
    return _DRILL.search(headline) is not None or _DRILL.search(reading.text, paragraph, played[-1]) is not None


_DRILL = re.compile(r"演练|演习|推演|拉动")
_PLAYED = re.compile(
    r"模拟(?!器|舱|机)|(?:演练|演习)[^，。；]{0,4}以[^，。；]{2,40}为(?:背景|场景|想定)|(?:演练|演习)(?:正式)?开始|一声令下|接到?(?:报警|警情|报告|指令)后|"
    r"演练人员按"
)
"""What a drill begins to be told with."""
_IN_FACT = re.compile(r"(?:演练|演习)(?:结束|完毕|之?后)|点评|据了解|据悉|截至|今年|去年|近年|下一步|总结会")
"""What it ends with."""
