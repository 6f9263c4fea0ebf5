"""Phrases without the times at their ends."""

from __future__ import annotations

import re

from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind, Mention

BEFORE_TIME = ("", "当地时间", "北京时间", "时间", "自", "从", "于", "至", "截至", "截止", "截止到", "早在", "记者")
"""What stands before a time and belongs to it."""


def without_times(reading: Reading, phrase: Phrase) -> Phrase:
    """The phrase without times at its ends (11月20日下午，省质检院; 仪式今天)."""
    start, end = phrase.start, phrase.end
    times = reading.mentions.within(start, end, Kind.TIME)
    if not times:
        return phrase
    times = [t for t in times if t.text[0] in "“" or not reading.entitled(t.start)]
    for time in times:
        if (
            time.time is not None
            and time.time.granularity == "year"
            and reading.text[time.end : time.end + 1] not in "，, 　该本"
            and time.text[0].isdigit()
            and not reading.mentions.starting(time.end, Kind.ORGANIZATION, Kind.GROUP)
            and not _ALL_OF_THEM.fullmatch(reading.text, time.end, end)
            and not any((m.start, m.end) == (time.end, end) for m in reading.mentions.within(time.end, end, Kind.PLACE))
        ):
            break  # 2023年全市大会: the year is part of the name; not so 2023年该院(受理), 去年全市(受理)
        if time.subtype == "named" and reading.text[time.end : time.end + 1] not in "，, 　期前后当来":
            break  # 世界计量日主场活动
        if (
            reading.text.startswith(("及", "和", "与", "至", "、"), time.end)
            and reading.char_before(time.start) in "就对为"
        ):
            break  # 就|明年及“十四五”期间发展思路(交流): the first of two times that words are about
        if start == time.start and _is_matter(reading, time, end):
            break
        if reading.text[start : time.start].strip(" 　，,（(“-—–~～仅") in BEFORE_TIME:
            start = time.whole_end
            while start < end and reading.text[start] in "起前后，, 间内）)的":
                start += 1
    for time in reversed(times):
        again = _AGAIN.match(reading.text, time.whole_end, end)
        after = again.end() if again else time.whole_end
        if time.start >= start and not reading.text[after:end].strip(" 　，,）)起前后至到-—~～"):
            end = time.start
    return Phrase(start, end)


def _is_matter(reading: Reading, time: Mention, end: int) -> bool:
    """就|一季度重点工作推进情况|(座谈): the while belongs to what words are about."""
    about = reading.text.endswith(("就", "围绕"), 0, time.start)
    dated = time.time is not None and bool(time.time.value)
    return about and dated and time.end < end and reading.text[time.end] not in "，, 　在于"


_ALL_OF_THEM = re.compile(
    r"全[国省市县区州](?:[^，。；]{0,12}(?:系统|部门|机关|[法医]院|单位|海关|检察院|机构|队伍|学校))?"
    r"|[^，。；\d的年]{0,6}(?:公司|集团|协会|学会|研究院|计量院|质检院|特派办|财政|海关|校局|开发区|高新区|经开区|新区|园区)"
)
"""2024年|全市税务系统(办理退税), 2024年|协会(服务企业): the year is when they did it."""
_AGAIN = re.compile(r"[（(][^（）()]{1,10}[日天][）)]")
"""今日（十四日）: the day told once more."""
