"""What the words around times make of them: which end of a stretch one is, which two are one."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from schemas.events import TimeValue
from services.extractor.characters import char_before
from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.times.parts import hour_told
from services.extractor.mentions.times.values import in_year
from services.extractor.mentions.values import changed


def read_together(text: str, times: list[Mention], published: date | None) -> list[Mention]:
    """The times with what the words around make of them: ends of a stretch, one said twice, since then, up to then, in
    the year told before; the hours that they say."""
    for first, last in pairwise(times):
        if _WEEKDAY.sub("", text[first.end : last.start]).strip() in _UP_TO:
            _end_behind(first, last)
    told = [mention for mention in times if not is_base(text, mention)]
    _count_on(told)
    _stay_in_year(text, told)
    kept = _with_dates_in_brackets(text, times)
    for mention in kept:
        _add_since(text, mention)
        _mark_ends(text, mention)
        _add_as_of(text, mention)
        _bound(mention, published)
    return kept


def is_base(text: str, mention: Mention) -> bool:
    """比上年, 与2019年同期相比, 由2020年的3家增至9家: the base of a comparison is no time of what is told."""
    before = char_before(text, mention.start)
    if before in ("由", "从") and _GREW.match(text, mention.end):
        return True
    return before in ("比", "较") or _BASE.match(text, mention.end) is not None


_GREW = re.compile(
    r"(?:同期)?的?[^，。；的]{0,14}?\d[^，。；]{0,10}?(?:[提升增扩上攀跃][高长加大升到至]|[下降减缩压][降低少短减到至])"
)
_BASE = re.compile(r"(?:同期|同月|年末|末|底|同日)?(?:的[^，。；]{0,10})?(?:相比|持平)")

_YEARS_ON = {"同年": 0, "当年": 0, "次年": 1, "翌年": 1}


def _count_on(times: list[Mention]) -> None:
    """2015年6月成立，同年8月, 次年，…: the year told before, or the one behind it; 当月: the month told before."""
    told: int | None = None
    month = ""
    for mention in times:
        time, on = mention.time, _YEARS_ON.get(mention.text[:2])
        if time is None:
            continue
        if told is not None and on is not None and len(mention.text) == _ALONE:
            time = mention.time = changed(time, value=str(told + on), partial=None, anchor="text")
        elif told is not None and on is not None and (time.partial or "").startswith("XXXX-"):
            year = told + on
            time = in_year(time, year) if time.value else changed(time, value=f"{year}{(time.partial or '')[4:]}")
            time = mention.time = changed(time, anchor="text")
        elif month and mention.text == "当月":
            time = mention.time = changed(time, value=month, anchor="text")
        if time.value and time.value[:4].isdigit():
            told = int(time.value[:4])
            month = time.value[:7] if "/" not in time.value and time.value[4:5] == "-" else ""


_ALONE = 2


def _stay_in_year(text: str, times: list[Mention]) -> None:
    """2024年，服务300家，上半年…。全年…: of the year under which the sentence stands; 全年 of the year told last."""
    for before, mention in pairwise(times):
        time, year = mention.time, before.time
        if time is None or year is None or not year.value:
            continue
        if before.subtype not in ("year", "range", "period") and not _ENDS_YEAR.fullmatch(year.value):
            continue  # 截至2024年底，…。全年…: of the year that ended then
        between = text[before.end : mention.start]
        if mention.text.startswith("全年") and time.value is None and "\n" not in between:
            mention.time, mention.subtype = changed(time, value=year.value[:4], anchor="text"), "year"
        elif before.subtype == "year" and not year.anchor and _is_part_of_year(time) and _STANDS_UNDER.match(between):
            mention.time = changed(in_year(time, int(year.value)), anchor="text")


_ENDS_YEAR = re.compile(r"\d{4}-12(?:-31)?")
_STANDS_UNDER = re.compile(r"[，全我][^。\n]*\Z")


def _is_part_of_year(time: TimeValue) -> bool:
    """上半年, 前三季度: several months without a year."""
    return bool(time.value) and (time.partial or "").startswith("XXXX-") and "/" in (time.partial or "")


def _bound(mention: Mention, published: date | None) -> None:
    """下午3点, 9时30分: the hour beside the day; 2020年以来: since when, up to the day of publication."""
    time = mention.time
    if time is None or not time.value or time.earliest or "/" in time.value:
        return
    if mention.subtype in ("day", "from", "until") and time.granularity == "day" and (hour := hour_told(mention.text)):
        at = time.value[:10] + hour
        mention.time = changed(time, earliest=at, latest=at)
    elif mention.text.endswith(("以来", "至今")) and published is not None and time.value <= published.isoformat():
        since = (time.value + "-01-01")[:10] if len(time.value) == _YEAR else (time.value + "-01")[:10]
        mention.time = changed(time, earliest=since, latest=published.isoformat())


_YEAR = 4


_UP_TO = ("至", "到", "-", "—", "–", "~", "～")


def _end_behind(first: Mention, last: Mention) -> None:
    """12月25日至1月10日: the end without a year is in that of the beginning, or in the next."""
    begin, end = first.time, last.time
    if not (begin and end and begin.value and end.value and (end.partial or "").startswith("XXXX-")):
        return
    said = (end.partial or "")[5:]
    if said[:2].isdigit() and begin.value[4:5] == "-":
        last.time = in_year(end, int(begin.value[:4]) + (said < begin.value[5:]))


def _with_dates_in_brackets(text: str, times: list[Mention]) -> list[Mention]:
    """今天（5月20日） is one time, said twice: the words are the first, the day is the second."""
    kept: list[Mention] = []
    for mention in times:
        said = kept[-1] if kept else None
        if (
            said is not None
            and said.subtype == mention.subtype == "day"
            and text[said.end : mention.start] in ("（", "(")
            and text[mention.end : mention.end + 1] in ("）", ")")
        ):
            said.whole_end = mention.end + 1
            said.time = mention.time
        else:
            kept.append(mention)
        if weekday := _WEEKDAY.match(text, mention.end):
            mention.whole_end = weekday.end()
    return kept


_WEEKDAY = re.compile("[（(](?:星期|周|礼拜)[一二三四五六日天末][）)]")
"""5月9日|（星期五）: what weekday it is, no part of what follows."""


def _add_since(text: str, mention: Mention) -> None:
    """2021年以来, 4月25日以来, 暑期以来, 2021年至今 are said as one."""
    if mention.kind is Kind.TIME and _UP_TO_NOW.match(text, mention.end):
        mention.end = mention.whole_end = mention.end + 2
        mention.text = text[mention.start : mention.end]
        if mention.subtype in ("day", "month", "year"):
            mention.subtype = "from"


def _mark_ends(text: str, mention: Mention) -> None:
    """自…起 and 至…, …前: which end of a stretch of time a day, month or year is."""
    if mention.subtype not in ("day", "month", "year"):
        return
    before, after = text[max(0, mention.start - 2) : mention.start], text[mention.end : mention.end + 2]
    if before.endswith(("至", "到", "截至", "截止")) or after[:1] == "前" or after in ("之前", "以前"):
        mention.subtype = "until"
    elif before.endswith(("自", "从")) or after[:1] == "起":
        mention.subtype = "from"


_UP_TO_NOW = re.compile("以来|至今(?![年日晚夜天晨后春夏秋冬])")
_AS_OF = re.compile(r"(?P<word>截至)$|(?:^|[，。；：:、（(\s])(?P<also>截止到?)$")


def _add_as_of(text: str, mention: Mention) -> None:
    """截至7月底, …，截止28日7时: the day up to which figures hold is said with the word that makes it one."""
    as_of = _AS_OF.search(text, max(0, mention.start - 4), mention.start) if mention.subtype == "until" else None
    if as_of is not None:
        mention.start = mention.whole_start = as_of.start("word" if as_of["word"] else "also")
        mention.text = text[mention.start : mention.end]
