"""Lengths of time that are figures: 2小时09分17秒, 审批时限缩短至3天, 平均期限16.8年."""

from __future__ import annotations

import re

from services.extractor.mentions.model import Mention
from services.extractor.mentions.quantities.values import quantity

_CLOCK = frozenset("个小分秒")
_CLOCKED = re.compile(
    r"(?P<hours>\d{1,3}) ?(?:(?P<half>个半)小时|小时零?(?P<minutes>\d{1,2})分钟?(?:(?P<seconds>\d{1,2})秒)?)"
    r"|(?:(?P<m>\d{1,3})分钟?)?(?P<s>\d{1,2})秒(?P<split>\d{1,2}(?![\d.名位家个件项]))?"
)
"""2小时09分17秒, 3小时20分钟, 4个半小时, 10秒18: one length of time."""


def clocked(text: str, start: int, end: int) -> Mention | None:
    """A length of time told in several units, counted in the smallest of them; `end`: where its first digits end."""
    match = _CLOCKED.match(text, start) if text[end : end + 1] in _CLOCK else None
    if match is None:
        return None
    if match["s"]:
        if not match["m"] and not match["split"]:
            return None
        seconds = float(match["m"] or 0) * 60 + float(f"{match['s']}.{match['split'] or 0}")
        return quantity(text, start, match.end(), seconds, None, "秒")
    if match["half"]:
        return quantity(text, start, match.end(), float(match["hours"]) + 0.5, None, "小时")
    minutes = float(match["hours"]) * 60 + float(match["minutes"])
    if match["seconds"]:
        return quantity(text, start, match.end(), minutes * 60 + float(match["seconds"]), None, "秒")
    return quantity(text, start, match.end(), minutes, None, "分钟")


def length(text: str, match: re.Match[str]) -> str:
    """A length of time that is a figure: an average of years (16.8年), a number of days (优良天数312天)."""
    end = match.end()
    unit = text[end : end + 1]
    if unit == "年" and "." in match["n"]:
        return unit
    if long := _LONG.match(text, end):
        shortened = _SHORTENED.search(text, max(0, match.start() - 6), match.start())
        if shortened or _TO_SHORTER.match(text, long.end()):
            return long[0]
    return unit if unit == "天" and _DAYS.search(text, max(0, match.start() - 8), match.start()) else ""


_LONG = re.compile(r"分钟|小时|个工作日|个月|天|秒")
_SHORTENED = re.compile(
    r"(?:(?:缩短|压缩|压减|延长|缩减|降低|减少|增加)[到至为了]?|[降减增升][到至为]|提前了?|用时(?:为|仅|仅为|约)?"
    r"|(?:时间|时长|时限|周期|期限|工期|平均(?:到场|到达|响应|处置|办理|办结|等[待候]|接通))(?:近|超|为|仅|约|达|由|从|仅为|不足|不到)?"
    r"|[快慢]了)$"
)
_TO_SHORTER = re.compile(r"(?:缩短|压缩|压减|延长|缩减|降|减)[到至为]")
"""由36个月缩短至16个月: lengths that are reached."""
_DAYS = re.compile(r"[天日]数(?:达到?|为|共|是|共计|累计|增加|减少|[至到])*$")
