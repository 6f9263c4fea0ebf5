"""What days without a month, and months and days without a year, are told by: the day before them, the line above
them, the chronicle that they stand in."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from schemas.events import TimeValue
from services.extractor.mentions.model import Mention
from services.extractor.mentions.setting import Setting
from services.extractor.mentions.times.values import OFFSETS, in_year
from services.extractor.mentions.values import changed


def date_by_others(times: list[Mention], setting: Setting, dateline: date | None) -> None:
    """Give days without a month, and 当天, 次日, what the times before them in the text say; a year stated in the same
    sentence's earlier date goes on. Dates below a line that is a year or a month are of it, and those of a chronicle
    of its year."""
    last: str | None = None
    begun: str | None = None
    headed: str | None = None
    text, of_year = setting.article.text, _chronicled_year(setting.article.title or "")
    published = str(setting.published or "")
    for mention in times:
        value = mention.time
        if value is None:
            continue
        if value.granularity == "year" and (value.value or "").isdecimal() and _heads_dates(text, mention):
            of_year, headed, last = int(value.value or ""), None, None
        if of_year and mention.text[0].isdecimal() and (value.partial or "").startswith(_MONTH_OF_NO_YEAR):
            value = mention.time = _of_year(value, of_year)
        if value.value is None and (partial := value.partial):
            of_month = partial.startswith("XXXX-XX-")
            if told := begun if partial == "second" else last or (headed if of_month else None):
                filled = _from_last(partial, told)
                value = changed(value, value=filled, anchor="text") if filled else value
            elif of_month:
                value = _near_publication(value, int(partial[-2:]), setting.published, dateline)
            mention.time = value
        if value.value and value.granularity == "month" and "/" not in value.value:
            if _heads_days(text, mention):
                if headed and value.partial:
                    value = mention.time = changed(in_year(value, int(headed[:4])), anchor="text")
                headed, last = f"{value.value}-01", None
            elif of_year and text[max(0, mention.start - 1) : mention.start] in ("", "\n"):
                last = f"{value.value}-01"  # 9月 视察团来县，7~8日…
        if value.value and mention.subtype in ("day", "from"):
            begun = value.value
        if value.value and mention.subtype == "day" and value.partial != "previous":
            come = not published or value.value <= published
            last = value.value if come or not last or last > published else last


_MONTH_OF_NO_YEAR = ("XXXX-0", "XXXX-1")
_CHRONICLES = ("大事记", "要事记", "纪事", "要闻", "日志", "要事")
_AROUND = " \u3000（）()【】：:"
_HEADING = 30


def _chronicled_year(title: str) -> int | None:
    """The year of 2011年大事记, where that is what the article is called."""
    title = title.rstrip(_AROUND)
    years = set(_TITLE_YEAR.findall(title)) if title.endswith(_CHRONICLES) else set()
    return int(years.pop()) if len(years) == 1 else None


_TITLE_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def _heads_dates(text: str, year: Mention) -> bool:
    """1988年, a line of its own above one that opens with a month."""
    end = text.find("\n", year.end)
    return end >= 0 and _heads_days(text, year) and _OPENS_WITH_MONTH.match(text, end) is not None


_OPENS_WITH_MONTH = re.compile(r"\s*[△▲●○◆■★·•▪]?\s*\d{1,2}\s?月")


def _heads_days(text: str, month: Mention) -> bool:
    """（2024年5月）, 6月: a line of its own; 2016年6月大事记."""
    end = text.find("\n", month.end)
    line = text[text.rfind("\n", 0, month.start) + 1 : end if end >= 0 else len(text)]
    said = line.replace(month.text, "", 1).strip(_AROUND)
    return not said or (len(line) <= _HEADING and said.endswith(_CHRONICLES))


def _of_year(value: TimeValue, year: int) -> TimeValue:
    """A month or day that states no year, in this one."""
    said = "/".join(f"{year}{end[4:]}" for end in (value.partial or "").split("/"))
    return in_year(changed(value, value=value.value or said, anchor="text"), year)


def _near_publication(value: TimeValue, day: int, published: date | None, dateline: date | None) -> TimeValue:
    """A day of no month: the last such day before publication."""
    today = dateline or published
    if today is None:
        return value
    for back in range(_TWO_MONTHS):
        there = today - timedelta(days=back)
        if there.day == day:
            return changed(value, value=there.isoformat(), anchor="text" if dateline else "publish_date")
    return value


_TWO_MONTHS = 62


def _from_last(partial: str, last: str) -> str | None:
    """A day from the last full date: one of `OFFSETS`, so many days on (`P2D`), or a day of that month."""
    before = date.fromisoformat(last)
    if partial in OFFSETS or partial[0] == "P":
        days = OFFSETS[partial] if partial in OFFSETS else int(partial[1:-1])
        return (before + timedelta(days=days)).isoformat()
    if partial.startswith("XXXX-XX-"):
        day = int(partial[-2:])
        if day <= monthrange(before.year, before.month)[1]:
            return f"{last[:8]}{day:02d}"
    return None
