"""Lengths of time: 3年, 为期两天, 14小时."""

from __future__ import annotations

import re

from services.extractor.characters import char_before
from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.times.parts import make_time, number
from services.extractor.mentions.times.values import Clock
from services.extractor.mentions.tokens import Tokens

LENGTH_FOLLOWS = frozenset("年月日天周星小分个余多. ")
"""What follows digits that begin a length of time."""
_AFTER_NUMERALS = frozenset("余多个年月周星天日小钟分")
_MORE = r"(?P<more>(?:(?:[余多]|有余)(?=的?时间|[，。；、）)的前后来]|之久|$|\n))?)"
"""半年|多: not 连续三天|多部门联合检查."""
_UNIT = rf"[余多]?个?[余多]?(?:半(?=小时|月|钟头))?(年半?|月|周|星期|天半?|日|小时|钟头|分钟){_MORE}"
_UNIT_OF_TIME = (
    rf"{_UNIT}(?:的?时间|之久|(?=内|期|左右|以上|，|。|、|；|：|）|\)|的|后|前|来|角逐|比拼|奋战|紧张|激烈|努力|$|\n))"
)
_DURATION = re.compile(rf"\d{{1,3}}(?:\.\d)? ?{_UNIT_OF_TIME}")
_IN_A_ROW = ("连续", "一连", "历时", "为期", "短短", "仅用")
_UNIT_IN_A_ROW = rf"{_UNIT}(?!级|度|前|后)"
_LENGTH_IN_A_ROW = re.compile(rf"(?:\d{{1,3}}(?:\.\d)?|[一二两三四五六七八九十半]{{1,3}}) ?{_UNIT_IN_A_ROW}")
"""连续六年|开展, 一连三日|展开: behind these words anything may follow a length."""
_WRITTEN_DURATION = re.compile(rf"[一二两三四五六七八九十半]{{1,3}}{_UNIT_OF_TIME}")
_DURATION_UNITS = {
    "年": "Y",
    "月": "M",
    "周": "W",
    "星期": "W",
    "天": "D",
    "日": "D",
    "小时": "H",
    "钟头": "H",
    "分钟": "M",
}
_LEADS_DURATION = (
    "为期", "历时", "用", "连续", "持续", "长达", "有效期", "期限", "未来", "今后", "接下来", "通过", "利用", "近",
    "过去", "最近", "工期", "任期", "学习", "培训", "研修", "进修", "挂职", "耗时", "停课", "停业", "延期", "延长",
    "期", "期为", "期均为", "期是", "时间为", "周期为", "期限为", "时长为", "用时", "历经", "经过", "短短",
    "一连", "仅用", "培训时间", "培训时长", "签了", "签下了", "讲了", "谈了", "开了", "进行了", "持续了",
)  # fmt: skip
_MONTHS = 12
_SHORTENED = tuple(
    f"{verb}{to}"
    for verb in ("缩短", "压缩", "压减", "缩减", "降低", "减少", "增加", "精简", "提前", "缩", "降", "快")
    for to in ("到", "至", "为", "了", "")
)
"""Behind these a length is a figure that was reached (由15天缩短至|3天)."""
_SHORTENS = re.compile(
    r"(?:缩短|压缩|压减|缩减|节省|节约|减少|延长)了?[\u4e00-\u9fff]{0,6}(?:时间|时长|时限|周期|期限|工期)(?:近|约|超)?$"
)
"""压缩审批时间|45天."""
_AVERAGE = re.compile(
    r"平均[\u4e00-\u9fff]{0,8}(?:时间|时长|用时|耗时|周期|到场|到达|响应|处置|办理|办结|等待|等候|接通)(?:仅|约|为|达|不足|不到|近)*$"
)
"""平均到达时间|11.6分钟: a figure, too."""
_NEAR = 16
_BREAKS_NUMBER = frozenset("第一二两三四五六七八九十百千万几数.")


def duration_at(text: str, start: int) -> Mention | None:
    """The length of time that begins with the digits at a position."""
    match = _pattern_at(text, start, _DURATION).match(text, start)
    return _duration(text, match, None) if match else None


def find_written_durations(tokens: Tokens) -> list[Mention]:
    """Those in written numerals, behind a word that leads to one."""
    text = tokens.text
    found = []
    for start, end in tokens.numerals:
        if text[end : end + 1] in _AFTER_NUMERALS and (
            match := _pattern_at(text, start, _WRITTEN_DURATION).match(text, start)
        ):
            duration = _duration(text, match, _LEADS_DURATION)
            if duration:
                found.append(duration)
    return found


def _pattern_at(text: str, start: int, otherwise: re.Pattern[str]) -> re.Pattern[str]:
    return _LENGTH_IN_A_ROW if text.endswith(_IN_A_ROW, 0, start) else otherwise


def _duration(text: str, match: re.Match[str], leads: tuple[str, ...] | None) -> Mention | None:
    """A length of time; `leads`: the words one of which must stand before it."""
    start, unit = match.start(), match[1]
    if (
        text.endswith(_SHORTENED, 0, start)
        or _SHORTENS.search(text, max(0, start - _NEAR), start)
        or (text.rfind("平均", max(0, start - _NEAR), start) >= 0 and _AVERAGE.search(text, start - _NEAR, start))
        or char_before(text, start) in _BREAKS_NUMBER
        or (leads and not text.endswith(leads, 0, start) and text[match.end() : match.end() + 1] != "内")
    ):
        return None
    half = 0.5 if "半" in text[start + 1 : match.end(1)] else 0
    unit = unit.rstrip("半")
    written = text[start : match.start(1)].rstrip("余多个半 ") or "半"
    if not leads and (unit == "日" or (unit == "年" and len(written) > 2)):
        return None
    amount = float(written) if written[0].isdigit() else float(number(written)) or 0.5
    clock_unit = "T" if unit in ("小时", "钟头", "分钟") else ""
    length, letter = amount + half, _DURATION_UNITS[unit]
    if unit == "年" and length % 1 == 0.5:
        length, letter = length * _MONTHS, "M"  # 半年, 一年半
    value = Clock.duration(f"P{clock_unit}{length:g}{letter}")
    mention = make_time(text, start, match.end("more"), "duration", value)
    mention.kind = Kind.DURATION
    return mention
