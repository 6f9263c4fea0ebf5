"""Times told by how far they are from another: 当天, 前一天下午, 两天后, 3天前, 一年前, 昨（20）日."""

from __future__ import annotations

import re

from schemas.events import TimeValue
from services.extractor.characters import char_before
from services.extractor.mentions.model import Mention
from services.extractor.mentions.times.parts import hours_after, is_real, make_time, number
from services.extractor.mentions.times.values import Clock
from services.extractor.mentions.values import made

_BREAK = "，。；：、！？\n　 “"
_OCCASION = re.compile(
    rf"(?<![^{_BREAK}])(?:(?![^{_BREAK}]*[的了在于与和年月日天])[\u4e00-\u9fff]{{2,6}}"
    r"|[“\"]?(?P<m>\d{1,2})[·•](?P<d>\d{1,2})[”\"]?)\Z"
)
"""开班(当天), “3·15”(当天): whose day it is, from the clause's beginning on."""


def read_beside(text: str, start: int, end: int, kind: str, clock: Clock) -> Mention | None:
    """当天, 次日上午, with the occasion whose day it is, where that is all of a clause (开班当天，…)."""
    if hours := hours_after(text, end):
        end = hours.end()
    value = made(TimeValue, value=None, partial=kind, granularity="day")
    occasion = _OCCASION.search(text, max(0, start - 9), start)
    if text.startswith("第二天", start) and not occasion and char_before(text, start) not in _BREAK:
        return None  # 会期的第二天
    if occasion and occasion["m"] and is_real(occasion["m"], occasion["d"]):
        day = clock.day(None, int(occasion["m"]), int(occasion["d"]), None, 0)
        return make_time(text, occasion.start(), end, "day", day if kind == "same" else value)
    if occasion and not occasion["m"] and text[end : end + 1] in ("，", ","):
        start = occasion.start()
    return make_time(text, start, end, "day", value)


_PART_ALONE = re.compile(r"(?:上午|下午|晚上|傍晚)(?<![^。；\n　 ]..)(?=，)")


def find_parts_alone(text: str) -> list[Mention]:
    """下午，双方…: the part of the day told before that opens a sentence."""
    if "午，" not in text and "晚" not in text:
        return []
    value = made(TimeValue, value=None, partial="same", granularity="day")
    return [make_time(text, *part.span(), "day", value) for part in _PART_ALONE.finditer(text)]


_GLOSSED = re.compile(r"(?P<word>[今昨])(?:（\d{1,2}）日|（(?:\d{1,2}月)?\d{1,2}日）)")


def find_glossed(text: str, clock: Clock) -> list[Mention]:
    """昨（20）日上午, 今（9日）: the word and the day of the month said as one."""
    if "今（" not in text and "昨（" not in text:
        return []
    found = []
    for said in _GLOSSED.finditer(text):
        hours = hours_after(text, said.end())
        end = hours.end() if hours else said.end()
        subtype, value = clock.word(said[0], f"day{0 if said['word'] == '今' else -1:+d}", None)
        found.append(make_time(text, said.start(), end, subtype, value))
    return found


AGO = re.compile(
    r"(?P<unit>天|周|个?星期|个月|年)(?:(?P<ago>[之以]?前)(?![后期列沿端景台瞻往提夕])|(?P<on>[之以]?后)(?![后期备勤续来面]))"
)
_LEADS_AGO = (*_BREAK, "约", "在", "于")
_TO_COME = ("将于", "将在", "定于", "拟于")
_LONG_AGO = 1000
_KINDS = {"天": "day", "周": "week", "星": "week", "个": "month", "年": "year"}


def read_ago(text: str, start: int, end: int, clock: Clock) -> Mention | None:
    """3天前, 一年前, 半年前 of now; 两天后 of the day told before; 三千年前 has no year.

    `start` and `end`: of the number."""
    said = AGO.match(text, end)
    if said is None or not (start == 0 or text.endswith(_LEADS_AGO, 0, start)):
        return None
    count = number(text[start:end])
    kind = "week" if said["unit"] == "个星期" else _KINDS[said["unit"][0]]
    if said["ago"] and text[start:end] == "半" and kind == "year":
        count, kind = 6, "month"
    if said["ago"] and 0 < count < _LONG_AGO:
        subtype, value = clock.word(said[0], f"{kind}-{count}", None)
        return make_time(text, start, said.end(), subtype, value)
    if kind == "day" and text.endswith(_TO_COME, 0, start):
        return make_time(text, start, said.end(), *clock.word(said[0], f"day+{count}", None))
    if kind != "day":
        return make_time(text, start, said.end(), "vague", clock.unknown())
    return make_time(text, start, said.end(), "day", made(TimeValue, value=None, partial=f"P{count}D"))
