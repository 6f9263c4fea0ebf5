"""Times as they are written, each with its value."""

from __future__ import annotations

import re
from datetime import date

from services.extractor.characters import char_before
from services.extractor.mentions.model import Mention
from services.extractor.mentions.setting import LONG_PAST, NEARLY_A_YEAR, Setting
from services.extractor.mentions.times.bare_days import are_bare_days, is_bare_day
from services.extractor.mentions.times.beside import find_glossed, find_parts_alone
from services.extractor.mentions.times.dates import CHINESE, CHINESE_MONTH, chinese_date, chinese_month
from services.extractor.mentions.times.durations import LENGTH_FOLLOWS, duration_at, find_written_durations
from services.extractor.mentions.times.ends import read_together
from services.extractor.mentions.times.feasts import read_named_day
from services.extractor.mentions.times.parts import (
    ORDER,
    RELATIVE_YEARS,
    hours_after,
    is_real,
    make_time,
    number,
)
from services.extractor.mentions.times.stretches import find_hours, find_month_days, find_stretches, find_two_months
from services.extractor.mentions.times.undated import date_by_others
from services.extractor.mentions.times.values import Clock
from services.extractor.mentions.times.words import find_spans, first_months, read_word
from services.extractor.mentions.tokens import TIMES, Tokens
from services.extractor.mentions.values import changed
from services.extractor.mentions.vocabulary import TIME

_DATE_FOLLOWS = frozenset("年月日号-—–~～至到/. ")
"""What follows digits that begin a date."""
_TIME_FOLLOWS = _DATE_FOLLOWS | LENGTH_FOLLOWS
_DAY_ENDS = "(?:[日号]|(?=[上下]午|[早晚][上晨间]|晚[举召在，]|凌晨|中午|傍晚|清晨|午夜|深夜|夜[，在]))"
"""8月15日, and where its word was dropped 8月15|上午."""
_NUMERIC = re.compile(
    r"(?:"
    r"(?P<y>(?:19|20)\d\d|1[6-8]\d\d(?=年\d{1,2}月)) ?年 ?"
    r"(?:(?P<m>\d{1,2})(?: ?[-—–~～至到] ?(?P<m2>\d{1,2}))? ?月 ?(?:(?P<d>\d{1,2}) ?"
    rf"{_DAY_ENDS})?)?"
    r"|(?P<m3>\d{1,2})(?: ?[-—–~～至到] ?(?P<m4>\d{1,2}))? ?月(?! ?\d{1,2} ?个) ?(?:(?P<d3>\d{1,2}) ?"
    rf"{_DAY_ENDS})?"
    r"|(?P<d5>\d{1,2})日(?!内|后|前|以|龄)"
    r"|(?P<yi>(?:19|20)\d\d)[-/.](?P<mi>\d{1,2})[-/.](?P<di>\d{1,2})(?!\d)"
    r")"
)
_DAYS = re.compile(
    r"(?:(?P<y>(?:19|20)\d\d)年)?(?P<m>\d{1,2})月(?P<d>\d{1,2})日?(?:[上下]午)?"
    r"(?:[-—–~～至到]|(?<=\d)[、和及与])(?:(?P<m2>\d{1,2})月)?(?P<d2>\d{1,2})日"
)
_BARE_DAYS = re.compile(r"(?P<d>\d{1,2})日? ?[-—–~～至到] ?(?P<d2>\d{1,2})日(?!内|后|前|以|龄)")
_YEARS = re.compile(r"((?:19|20)\d\d) ?[-—–~～至到] ?((?:19|20)\d\d) ?年度?(?! ?\d|底|末|初|上半|下半|第)")
"""2022—2024年, 2023至2024年度."""
_UNTIL_YEAR = re.compile(r" ?[-—–~～至到] ?(?P<until>(?:19|20)\d\d) ?年(?! ?\d)(?!底|末|初)")
_DATELINE_ENDS = ("电", "讯", "消息")
_DATELINE = re.compile(
    r"(?P<by>[社报网台])?(?:(?P<y>(?:19|20)\d\d)年)?(?P<m>\d{1,2})月(?P<d>\d{1,2})日(?:[上下]午|晚)?"
    r"(?(by)[一-龥]{0,6}?)(?:电|讯|消息)"
)
_EDGE = re.compile(
    r"份?(?P<edge>年?初|上中旬|中[上下]旬|[上中下]旬|年?底|年?末)|度(?!假|过|量)|(?P<half>上半年|下半年|全年)|(?:第?(?P<quarter>[一二三四1-4])季度)|"
    r"[前头首](?:(?P<months>\d{1,2}|十[一二]?|[两三四五六七八九])个?月(?!\d)|(?P<quarters>[两三二])个?季度)"
)
_RELATIVE = re.compile(r"(今年|去年|明年|前年|来年|后年|当年|同年|次年|翌年|本年)(?:以来|内|度)?$")
_PLAN = re.compile(r"[“\"‘]?十([一二三四五])五[”\"’]?(?:规划)?(?:期间|时期|以来|末|初|期末)")


def find_dateline(setting: Setting) -> date | None:
    """The day of a dateline (…4月26日电): what 今天 then means; None where the article opens with none."""
    opening = setting.article.text[:300]
    if not any(word in opening for word in _DATELINE_ENDS):
        return None
    match = _DATELINE.search(opening)
    if not match or not is_real(match["m"], match["d"]):
        return None
    month, day = int(match["m"]), int(match["d"])
    known = setting.year_for(month, day)
    try:
        if match["y"] or known is None:
            return date(int(match["y"]), month, day) if match["y"] else None
        there = date(known.year, month, day)
        late = setting.published is not None and (there - setting.published).days > 1
        return date(known.year - 1, month, day) if late else there  # nobody prints what is reported later
    except ValueError:
        return None


def find_times(tokens: Tokens, clock: Clock) -> list[Mention]:
    """All times and durations of the text, in order; overlapping readings give way to the longer one."""
    text = tokens.text
    found: list[Mention] = []
    done = 0
    for start, end in tokens.numbers:
        following = text[end : end + 1]
        if start >= done and following in _TIME_FOLLOWS and char_before(text, start) != ".":
            mentions = _at_digits(text, start, following, clock)
            if mentions:
                found.extend(mentions)
                done = mentions[-1].end
    if any(zero in text for zero in "〇○零О") or ("九" in text and "一九" in text):
        found.extend(m for match in CHINESE.finditer(text) if (m := chinese_date(match, clock)))
    at = text.find("月")
    while at > 0:
        if (text[at - 1] in ORDER or text[at - 1] == "元") and (
            match := CHINESE_MONTH.match(text, at - 2 + (text[at - 2] not in "十"))
        ):
            month = chinese_month(match, clock)
            if month:
                found.append(month)
        at = text.find("月", at + 1)
    found.extend(find_stretches(text, clock))
    found.extend(find_hours(text))
    found.extend(find_parts_alone(text))
    found.extend(find_glossed(text, clock))
    found.extend(find_month_days(text, clock))
    found.extend(find_two_months(text, clock))
    if "五" in text and any(words in text for words in ("五”", "五期间", "五时期", "五末")):
        for match in _PLAN.finditer(text):
            begin = 2021 - 5 * (4 - ORDER[match[1]])
            if edge := {"末": begin + 4, "初": begin}.get(match[0][-1]):
                found.append(make_time(text, *match.span(), "year", clock.stated(edge, None, None)))
            else:
                found.append(make_time(text, *match.span(), "period", clock.interval(f"{begin}/{begin + 4}", "year")))
    at = text.find("个月")
    while at > 0:
        if text[at - 1] in ORDER:
            lead = at - 2 if text[at - 2] in "前头首" else at - 3
            if lead >= 0 and (months := first_months(text, lead, clock)):
                found.append(months)
        at = text.find("个月", at + 1)
    for index in tokens.having[TIMES]:
        read = read_word if tokens.flags[index] & TIME else read_named_day
        if mention := read(tokens, index, clock):
            found.append(mention)
    found.extend(find_written_durations(tokens))
    found.extend(find_spans(tokens, clock))
    kept = _without_overlaps(found)
    date_by_others(kept, clock.setting, clock.dateline)
    return read_together(text, kept, clock.setting.published)


def _at_digits(text: str, start: int, following: str, clock: Clock) -> list[Mention]:
    """What begins with the digits at a position: a date, two dates of a stretch, or a length of time."""
    if following in _DATE_FOLLOWS and (years := _YEARS.match(text, start)):
        return [make_time(text, start, years.end(), "period", clock.interval(f"{years[1]}/{years[2]}", "year"))]
    if following in _DATE_FOLLOWS and (bare := _BARE_DAYS.match(text, start)):
        return _bare_days(text, bare, clock) if are_bare_days(text, start, bare.end()) else []
    match = _NUMERIC.match(text, start) if following in _DATE_FOLLOWS else None
    if match:
        if match["m"] or match["m3"]:
            days = _DAYS.match(text, start)
            if days:
                return _days(text, days, clock)
        mention = _numeric(text, match, clock)
        if mention:
            return [mention]
    if following == "个" and (first := first_months(text, start - 1, clock)):
        return [first]
    duration = duration_at(text, start) if following in LENGTH_FOLLOWS else None
    return [duration] if duration else []


def _days(text: str, match: re.Match[str], clock: Clock) -> list[Mention]:
    """5月12日至14日 and 5月12-14日 are two days, 5月12、14日 one stretch."""
    year = int(match["y"]) if match["y"] else None
    month, day, last_month, last = int(match["m"]), int(match["d"]), int(match["m2"] or match["m"]), int(match["d2"])
    if not is_real(month, day) or not is_real(last_month, last):
        return []
    first = clock.day(year, month, day, None, _ahead(text, match.start(), match.end()))
    over = (last_month, last) < (month, day)
    until = clock.day(year + over if year else None, last_month, last, None, 0)
    split = next((i for i in range(match.start(), match.end()) if text[i] in "-—–~～至到"), 0)
    if split:
        begin, end = (
            make_time(text, match.start(), split, "from", first),
            make_time(text, split + 1, match.end(), "until", until),
        )
        if match["y"] and not match["m2"]:
            end.time = changed(until, partial=f"XXXX-XX-{last:02d}", anchor="text")
        return [begin, end]
    value = changed(first, value=f"{first.value}/{until.value}" if first.value and until.value else None, partial=None)
    return [make_time(text, match.start(), match.end(), "range", value)]


def _bare_days(text: str, match: re.Match[str], clock: Clock) -> list[Mention]:
    """6日至8日, 6—8日 of the month told before."""
    days = int(match["d"]), int(match["d2"])
    if not days[0] < days[1] or not is_real(1, days[1]):
        return []
    begin, end = (clock.day(None, None, day, None, 0) for day in days)
    split = match.end("d") + text.startswith("日", match.end("d"))
    return [
        make_time(text, match.start(), split, "from", begin),
        make_time(text, match.start("d2"), match.end(), "until", end),
    ]


def _numeric(text: str, match: re.Match[str], clock: Clock) -> Mention | None:
    start, end = match.start(), match.start() + len(match[0].rstrip())
    y, m, m2, d, m3, m4, d3, lone_day, iso_year, iso_month, iso_day = match.groups()
    if iso_year:
        if not is_real(iso_month, iso_day):
            return None
        return make_time(text, start, end, "day", clock.stated(int(iso_year), int(iso_month), int(iso_day)))
    year = int(y) if y else None
    month = int(m or m3 or 0) or None
    until = int(m2 or m4 or 0) or None
    day = int(d or d3 or lone_day or 0) or None
    if not is_real(month or 1, day or 1) or (until and not 1 <= until <= 12):
        return None
    shift: int | None = None
    if year is None and month:
        relative = _RELATIVE.search(text, max(0, start - 4), start)
        if relative:
            start, shift = relative.start(), RELATIVE_YEARS.get(relative[1])
    if lone_day and (end >= len(text) or not is_bare_day(text, start, end)):
        return None
    if day:
        if hours := hours_after(text, end):
            end = hours.end()
        value = clock.day(year, month, day, shift, _ahead(text, start, end))
        return make_time(text, start, end, "day", value)
    edge = _EDGE.match(text, end)
    if month:
        if until:
            end += text.startswith("份", end)
            return make_time(text, start, end, "range", clock.months(year, month, until, shift))
        mod = ""
        if edge and edge["edge"]:
            end, mod = edge.end(), edge["edge"]
        elif text[end : end + 1] == "份":
            end += 1
        if not mod and (week := _WEEK_OF_MONTH.match(text, end)):
            end = week.end()
        return make_time(text, start, end, "month", clock.month(year, month, shift, mod, _ahead(text, start, end)))
    return _of_year(text, start, end, year, edge, clock) if year else None


_WEEK_OF_MONTH = re.compile("的?第[一二三四五1-5]个?(?:周|星期)(?![一二三四五六日天末])")
_WEEK_OF_YEAR = re.compile(r"第(\d{1,2})周(?![年岁])")
_WEEKS = 52


def _of_year(text: str, start: int, end: int, year: int, edge: re.Match[str] | None, clock: Clock) -> Mention:
    """2024年, 2024年上半年, 2024年第一季度, 2024年前三季度, 2024年第49周, 2024年底,
    2024年至2026年; `edge`: what says which part."""
    if edge:
        end = edge.end()
        if edge["half"] in ("上半年", "下半年"):
            first = 1 if edge["half"] == "上半年" else 7
            return make_time(text, start, end, "range", clock.months(year, first, first + 5, None))
        if edge["quarter"]:
            first = number(edge["quarter"]) * 3 - 2
            if text[end : end + 1] in ("末", "底"):  # 2025年一季度末
                return make_time(text, start, end + 1, "month", clock.stated(year, first + 2, None))
            return make_time(text, start, end, "range", clock.months(year, first, first + 2, None))
        if said := edge["months"] or edge["quarters"]:
            last = number(said) * (3 if edge["quarters"] else 1)
            return make_time(text, start, end, "range", clock.months(year, 1, min(last, 12), None))
        if edge["edge"] in ("底", "末", "年底", "年末"):
            return make_time(text, start, end, "month", clock.stated(year, 12, None))
        if edge["edge"] in ("初", "年初"):
            return make_time(text, start, end, "month", clock.stated(year, 1, None))
    if (week := _WEEK_OF_YEAR.match(text, end)) and 1 <= int(week[1]) <= _WEEKS:
        monday, sunday = (date.fromisocalendar(year, int(week[1]), day) for day in (1, 7))
        return make_time(text, start, week.end(), "range", clock.interval(f"{monday}/{sunday}", "week"))
    if until := _UNTIL_YEAR.match(text, end):
        return make_time(text, start, until.end(), "period", clock.interval(f"{year}/{until['until']}", "year"))
    return make_time(text, start, end, "year", clock.stated(year, None, None))


_PLANS = re.compile(
    r"(?:将[于在自]|定于|拟于|计划于?|预[计定]于?|至(?<!截至)|到(?<!来到)|截止(?:时间|日期)[为是：:]?|请[于在]|须[于在]|应[于在]|务必[于在])$"
)
_LIMITS = ("起施行", "起执", "起实", "前完", "前，", "之前", "以前")


def _ahead(text: str, start: int, end: int) -> int:
    """So far back, in days, a date without a year must lie to be the next year's: 0 where the words around it do not
    look ahead (将于6月15日, 10月底前), further back where it may be a beginning in the past as well (自3月1日起)."""
    if text.startswith(_LIMITS, end) or _PLANS.search(text, max(0, start - 6), start):
        return LONG_PAST
    return NEARLY_A_YEAR if text.endswith(("自", "从"), 0, start) else 0


def _without_overlaps(found: list[Mention]) -> list[Mention]:
    found.sort(key=lambda m: (m.start, -m.end))
    kept: list[Mention] = []
    for mention in found:
        if kept and mention.start < kept[-1].end:
            if mention.end - mention.start > kept[-1].end - kept[-1].start:
                kept[-1] = mention
            continue
        kept.append(mention)
    return kept
