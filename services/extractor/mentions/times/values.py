"""What a time means: ISO 8601 and EDTF values, what gave their missing parts, bounds for vague ones."""

from __future__ import annotations

from calendar import isleap, monthrange
from datetime import date, timedelta

from schemas.events import TimeValue
from services.extractor.mentions.setting import Setting
from services.extractor.mentions.values import changed, made

RECENT = timedelta(days=30)
"""近日 and its like: not further back than this before publication; 春节前夕: than this before the feast."""


class Clock:
    """Gives times their values. A year or day that the words leave out is taken from the article and named as its
    anchor; where nothing anchors it, the value is null and `partial` says what the words say."""

    def __init__(self, setting: Setting, dateline: date | None = None) -> None:
        self.setting = setting
        self.dateline = dateline

    @staticmethod
    def duration(value: str) -> TimeValue:
        """An ISO 8601 duration."""
        return made(TimeValue, value=value, granularity="duration")

    @staticmethod
    def interval(value: str, granularity: str) -> TimeValue:
        """An interval whose ends the words give."""
        return made(TimeValue, value=value, granularity=granularity)

    def stated(self, year: int, month: int | None, day: int | None) -> TimeValue:
        """A time whose year is written."""
        if month is None:
            return made(TimeValue, value=f"{year:04d}", granularity="year")
        if day is None:
            return made(TimeValue, value=f"{year:04d}-{month:02d}", granularity="month")
        if day > monthrange(year, month)[1]:
            return made(TimeValue, value=None, partial=f"{year:04d}-{month:02d}-{day:02d}", granularity="day")
        return made(TimeValue, value=f"{year:04d}-{month:02d}-{day:02d}", granularity="day")

    def day(self, year: int | None, month: int | None, day: int, shift: int | None, ahead: int) -> TimeValue:
        """A day; its month may be that of the time before (null until `date_by_others`)."""
        if year and month:
            return self.stated(year, month, day)
        if month is None:
            return made(TimeValue, value=None, partial=f"XXXX-XX-{day:02d}", granularity="day")
        return self._anchored(f"{month:02d}-{day:02d}", month, day, shift, ahead, "day")

    def month(self, year: int | None, month: int, shift: int | None, edge: str, ahead: int) -> TimeValue:
        """A month, or a part of one (初, 中旬, 底), which bounds the value."""
        value = (
            self.stated(year, month, None)
            if year
            else self._anchored(f"{month:02d}", month, None, shift, ahead, "month")
        )
        return bounded(value, edge)

    def months(self, year: int | None, first: int, last: int, shift: int | None) -> TimeValue:
        """Several months, a quarter, a half year."""
        if year:
            return made(TimeValue, value=f"{year}-{first:02d}/{year}-{last:02d}", granularity="month")
        partial = f"XXXX-{first:02d}/XXXX-{last:02d}"
        known = self.setting.year_for(last, None) if shift is None else self.setting.this_year()
        if not known:
            return made(TimeValue, value=None, partial=partial, granularity="month")
        found = known.year + (shift or 0)
        value = f"{found}-{first:02d}/{found}-{last:02d}"
        return made(TimeValue, value=value, partial=partial, granularity="month", anchor=known.anchor)

    def word(self, word: str, kind: str, base: int | None) -> tuple[str, TimeValue]:
        """A word of the list: its subtype and value. `base`: the year of a word of time before it, relative to this."""
        published = self.setting.published
        today = self.dateline or published
        if kind in ("recent", "years", "now", "feast"):
            latest = published or self.setting.latest
            earliest = published - RECENT if published and kind == "recent" else None
            return "vague", made(
                TimeValue,
                value=None,
                granularity="vague",
                anchor="publish_date",
                earliest=earliest.isoformat() if earliest else None,
                latest=latest.isoformat() if latest and kind != "feast" else None,
            )
        if kind.startswith("day"):
            day = today + timedelta(days=int(kind[3:])) if today else None
            anchor = "text" if self.dateline else "publish_date"
            return "day", made(TimeValue, value=day.isoformat() if day else None, granularity="day", anchor=anchor)
        if kind.startswith("week"):
            monday = today - timedelta(days=today.weekday() - 7 * int(kind[4:])) if today else None
            value = f"{monday}/{monday + timedelta(days=6)}" if monday else None
            return "range", made(TimeValue, value=value, granularity="week", anchor="publish_date")
        if kind.startswith("month") and kind[5:6] in "+-":
            return "month", self._shifted_month(today, int(kind[5:]))
        if kind.startswith("year"):
            return "year", self._this_year(int(kind[4:]), None, "year")
        if kind == "period" and base is None:
            return "period", made(TimeValue, value=None, granularity="year", anchor="publish_date")
        spans = {
            "half1": (1, 6), "half2": (7, 12), "q1": (1, 3), "q2": (4, 6), "q3": (7, 9), "q4": (10, 12), "q1-3": (1, 9),
        }  # fmt: skip
        if kind in spans:
            return "range", self.months(None, *spans[kind], base)
        if kind == "finish":
            return "month", self._this_year(base or 0, 12, "month")
        if kind == "begin":
            return "month", self._this_year(base or 0, 1, "month")
        if kind == "period":
            return "year", self._this_year(base or 0, None, "year")
        return "vague", made(TimeValue, value=None, granularity="vague", anchor="publish_date")

    def weekday(self, weeks: int, day: int) -> TimeValue:
        """A day of this week or of one so many weeks on, Monday 0."""
        today = self.dateline or self.setting.published
        if not today:
            return made(TimeValue, value=None, granularity="day", anchor="publish_date")
        meant = today - timedelta(days=today.weekday() - 7 * weeks - day)
        return made(
            TimeValue, value=meant.isoformat(), granularity="day", anchor="text" if self.dateline else "publish_date"
        )

    def past_years(self, count: int) -> TimeValue:
        """过去5年: the whole years before this one."""
        known = self.setting.this_year()
        value = f"{known.year - count}/{known.year - 1}" if known else None
        return made(TimeValue, value=value, granularity="year", anchor=known.anchor if known else "publish_date")

    def last_weekday(self, day: int) -> TimeValue:
        """The last such day of the week up to publication, Monday 0."""
        today = self.dateline or self.setting.published
        meant = today - timedelta(days=(today.weekday() - day) % 7) if today else None
        return made(
            TimeValue,
            value=meant.isoformat() if meant else None,
            granularity="day",
            anchor="text" if self.dateline else "publish_date",
        )

    @staticmethod
    def same_day() -> TimeValue:
        """An hour of the day told before (null until `date_by_others`)."""
        return made(TimeValue, value=None, partial="same", granularity="day")

    @staticmethod
    def unknown() -> TimeValue:
        """A time that the words do not place."""
        return made(TimeValue, value=None, granularity="vague", anchor="publish_date")

    def _anchored(
        self, written: str, month: int, day: int | None, shift: int | None, ahead: int, granularity: str
    ) -> TimeValue:
        partial = f"XXXX-{written}"
        known = self.setting.year_for(month, day, ahead=ahead) if shift is None else self.setting.this_year()
        if known is None:
            return made(TimeValue, value=None, partial=partial, granularity=granularity)
        year = known.year + (shift or 0)
        if day is not None and day > monthrange(year, month)[1]:
            return made(TimeValue, value=None, partial=partial, granularity=granularity)
        return made(
            TimeValue, value=f"{year:04d}-{written}", partial=partial, granularity=granularity, anchor=known.anchor
        )

    def _this_year(self, shift: int, month: int | None, granularity: str) -> TimeValue:
        known = self.setting.this_year()
        if not known:
            return made(TimeValue, value=None, granularity=granularity, anchor="publish_date")
        year = f"{known.year + shift:04d}"
        return made(
            TimeValue, value=f"{year}-{month:02d}" if month else year, granularity=granularity, anchor=known.anchor
        )

    @staticmethod
    def _shifted_month(today: date | None, shift: int) -> TimeValue:
        if not today:
            return made(TimeValue, value=None, granularity="month", anchor="publish_date")
        number = today.year * 12 + today.month - 1 + shift
        return made(
            TimeValue, value=f"{number // 12:04d}-{number % 12 + 1:02d}", granularity="month", anchor="publish_date"
        )


OFFSETS = {"same": 0, "next": 1, "second": 1, "previous": -1}
"""Days told by the day before them in the text, and how far they are from it; `second`: of what began then."""
PARTS_OF_MONTH = {
    "初": (1, 10), "上旬": (1, 10), "中旬": (11, 20), "下旬": (21, 31), "底": (21, 31), "末": (21, 31),
    "上中旬": (1, 20), "中上旬": (1, 20), "中下旬": (11, 31),
}  # fmt: skip


def bounded(month: TimeValue, part: str) -> TimeValue:
    """The month with the bounds of a part of it."""
    bounds = PARTS_OF_MONTH.get(part)
    if bounds is None or not month.value:
        return month
    last = monthrange(int(month.value[:4]), int(month.value[5:7]))[1]
    return changed(month, earliest=f"{month.value}-{bounds[0]:02d}", latest=f"{month.value}-{min(bounds[1], last):02d}")


def in_year(time: TimeValue, year: int) -> TimeValue:
    """The same time of another year; what comes back every year (每年8月1日, P1Y) is of none."""
    own = (time.value or "")[:4]
    if not own.isdecimal():
        return time
    years = year - int(own)

    def moved(said: str | None) -> str | None:
        ends = [f"{int(end[:4]) + years:04d}{end[4:]}" for end in said.split("/")] if said else []
        return None if any(end[5:] == "02-29" and not isleap(int(end[:4])) for end in ends) else "/".join(ends) or None

    return changed(time, value=moved(time.value), earliest=moved(time.earliest), latest=moved(time.latest))
