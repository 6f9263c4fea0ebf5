"""Times without a date: stretches up to now (过去5年), hours of the day told before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from services.extractor.mentions.model import Mention
from services.extractor.mentions.time_parts import make_time
from services.extractor.mentions.time_values import Clock

_LENGTHS = re.compile(
    r"(?:(?:过去|最近|近|此前|前)(?:\d{1,3}|[一两二三四五六七八九十几]{1,3})(?:余|多)?(?:个)?"
    r"(?:小时|天|日|周|星期|月|年)(?:来|以来|间|里)?"
    r"|(?<!\d)(?:\d{1,2}|[一两二三四五六七八九十几]{1,3})(?:余|多)?(?:个)?(?:年|月|天)(?:来|以来))(?![上中下内])"
)
"""过去5年, 最近24小时, 三年来: a stretch of time up to now."""
_LENGTH_OPENS = "近过最此前"
_HOUR = re.compile(
    r"(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜间|深夜|晚) ?"
    r"\d{1,2}(?: ?[时点](?:半|整|许|左右|多)?|[:：]\d\d)(?: ?\d{1,2}分)?(?:许|左右)?"
)
_PARTS_OF_DAY = ("凌晨", "清晨", "早上", "早晨", "上午", "中午", "下午", "傍晚", "晚上", "晚间", "夜间", "深夜", "晚")
_OF_A_DAY = frozenset("日）今昨天当次同")
"""What stands before an hour that belongs to a day said already."""
_LONGEST = 6
"""Characters before 来 that a stretch may have."""


def find_stretches(text: str, clock: Clock) -> Iterator[Mention]:
    """过去5年, 三年来, whose ends nobody states; 公布之日."""
    for match in _anchored(text, _LENGTHS, _LENGTH_OPENS):
        yield make_time(text, match.start(), match.end(), "vague", clock.unknown())
    at = text.find("之日")
    while at > 1:
        if text[at - 2 : at] in ("公布", "发布", "印发", "颁布", "施行"):
            yield make_time(text, at - 2, at + 2, "from", clock.unknown())
        at = text.find("之日", at + 1)


def _anchored(text: str, pattern: re.Pattern[str], openers: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern, sought only where one of the characters opens them, or 来 ends them."""
    starts = {i for c in openers for i in _positions(text, c)}
    for came in _positions(text, "来"):
        starts.update(range(max(0, came - _LONGEST), came))
    end = 0
    for at in sorted(starts):
        if at >= end and (match := pattern.match(text, at)):
            end = match.end()
            yield match


def _positions(text: str, character: str) -> Iterator[int]:
    at = text.find(character)
    while at >= 0:
        yield at
        at = text.find(character, at + 1)


def find_hours(text: str) -> Iterator[Mention]:
    """上午9时许: an hour of the day told before."""
    for part in _PARTS_OF_DAY:
        for at in _positions(text, part):
            match = _HOUR.match(text, at)
            if match and text[at - 1 : at] not in _OF_A_DAY:
                yield make_time(text, at, match.end(), "day", Clock.same_day())
