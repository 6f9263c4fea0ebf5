"""Where and when an article speaks from: its day, the years its text shows, its home division and body."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from schemas.articles import CleanedArticle
from services.extractor.mentions.places.divisions import divisions
from services.extractor.mentions.times.feast_words import counted_year
from services.extractor.mentions.tokens import TIMES, Tokens
from services.extractor.mentions.vocabulary import DAY, DISTRICT, PLACE
from sources.adcodes import Division

_YEAR = re.compile(
    r"(?:19|20)\d\d\s?年(?!底|末|前|以前|之前|度前|(?:\d\d?月(?:\d\d?日)?)?起(?:正式|全面)?(?:施行|实施|执行|生效|启用))"
)
"""A year that may be the article's own: none that closes a period, nor that from which on something is to hold."""
_OF_THAT_YEAR = re.compile(
    r"(?<![立建办生始]于)\d{4}\s?年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:(?![立建办]的|\d[月日])[^。；\n近今昨现目])*\Z"
)
"""From a year to a place that is told of it: not 成立于2003年的公司, nor where another day is told between."""
_STREET = re.compile("[东西南北中]?(?:[路街巷]|大道)")
"""南京|路: streets are called after places far away."""
_FAR = 120
"""Characters between the two."""
_SPECIAL_REGIONS = "81"
"""From this code on: Hong Kong and Macau, which no 全省 or 市局 means."""
LONG_PAST, NEARLY_A_YEAR = 180, 245
"""Days behind publication: nobody tells of one so far back, or hardly anybody, without its year as of one to come."""
_SOON, _ANY = 75, 2024
_AHEAD = (
    "到", "至", "力争", "争取", "截止", "未来", "展望",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Year:
    """A year for dates that state none, and what gave it (`publish_date`, `text`, `bounds: …`)."""

    year: int
    anchor: str


class Setting:
    """What the article's own words and metadata say about its time and place."""

    def __init__(self, article: CleanedArticle, tokens: Tokens) -> None:
        self.article = article
        self.tokens = tokens

    @cached_property
    def published(self) -> date | None:
        """The day of publication, in the page's zone."""
        return as_day(self.article.published_at)

    @cached_property
    def latest(self) -> date | None:
        """The page was not published after this day."""
        return as_day(self.article.date_bounds.latest) if self.article.date_bounds else None

    @cached_property
    def stated_years(self) -> list[int]:
        """Years that the title and text name, without those that only close a period to come, and those that the text
        counts (第24个世界计量日)."""
        stated = [*_years(self.article.title or ""), *self._dated]
        return [*(year for _, year in stated), *_counted(self.tokens)]

    @cached_property
    def _dated(self) -> list[tuple[int, int]]:
        """Where the text names a year, and which."""
        return list(_years(self.article.text))

    @cached_property
    def year(self) -> int | None:
        """The year the article was written in, as far as known: for the validity of divisions."""
        known = self.published or self.latest
        if known:
            return known.year
        return max(self.stated_years, default=None)

    def year_at(self, position: int) -> int | None:
        """The year that a place at a position of the text is told of, for the validity of divisions: one gone by that
        the sentence states before it, if nothing tells of another time between; else the article's own."""
        before = bisect_left(self._dated, (position, 0)) - 1
        if before < 0:
            return self.year
        start, year = self._dated[before]
        if position - start > _FAR or (self.year is not None and year >= self.year):
            return self.year
        return year if _OF_THAT_YEAR.match(self.article.text, start, position) else self.year

    def year_for(self, month: int, day: int | None, *, ahead: int = 0) -> Year | None:
        """The year of a date that states none; `ahead`: a date that lies further back, in days, is the next year's, as
        the words say that it is to come. None where nothing tells."""
        if self.published:
            return Year(_nearest(self.published, month, day, ahead), "publish_date")
        years = [y for y in self.stated_years if self._fits(y, month, day)]
        if years:
            return Year(max(years), "text")
        if self.latest:
            year = self.latest.year
            if not self._fits(year, month, day):
                year -= 1
            return Year(year, f"bounds: not after {self.latest.isoformat()}")
        return None

    def year_of(self, on: Callable[[int], date | None]) -> Year | None:
        """The year of a day that returns every year, `on` giving it for each: the next year's where it is near (元旦 in
        December)."""
        following = on(self.published.year + 1) if self.published else None
        if self.published and following and (following - self.published).days <= _SOON:
            return Year(following.year, "publish_date")
        there = on(self.year or _ANY)
        return self.year_for(there.month, there.day) if there else None

    def this_year(self) -> Year | None:
        """The year that 今年 means."""
        if self.published:
            return Year(self.published.year, "publish_date")
        if self.stated_years:
            return Year(max(self.stated_years), "text")
        return None

    def _fits(self, year: int, month: int, day: int | None) -> bool:
        if not self.latest:
            return True
        return (year, month, day or 1) <= (self.latest.year, self.latest.month, self.latest.day)

    @cached_property
    def home(self) -> str:
        """Code of the division that the article speaks from (我省, 全市, 省局); empty where nothing tells. Told from
        the publisher, issuer and source, then the title, then the places most often named."""
        year = self.year
        article = self.article
        for text in (article.issuer, article.source, article.site_name):
            found = _first_division(text or "", year)
            if found:
                return found.adcode
        own = self._most_named(year)
        titled = _first_division(article.title or "", year)
        if titled and not own.startswith(titled.adcode.rstrip("0")):
            return titled.adcode
        return own

    @cached_property
    def provinces(self) -> set[str]:
        """The first two digits of the divisions that the text names and that share their names with no other."""
        table, words = divisions(), {self.tokens.word(i) for i, flag in enumerate(self.tokens.flags) if flag & PLACE}
        named = ({d.adcode[:2] for d in table.named(word, self.year)} for word in words)
        return {code for codes in named if len(codes) == 1 for code in codes}

    def _most_named(self, year: int | None) -> str:
        tokens, table = self.tokens, divisions()
        counts: Counter[str] = Counter()
        for index, flag in enumerate(tokens.flags):
            if flag & PLACE and (flag & DISTRICT or not _STREET.match(tokens.text, tokens.ends[index])):
                known = table.named(tokens.word(index), year)
                if len({d.adcode for d in known}) == 1 and known[0].adcode < _SPECIAL_REGIONS:
                    counts[known[0].adcode] += 2 if flag & DISTRICT else 1
        if not counts:
            return ""
        provinces: Counter[str] = Counter()
        for code, count in counts.items():
            provinces[code[:2]] += count
        province = provinces.most_common(1)[0][0]
        best = max((c for c in counts if c[:2] == province), key=lambda c: counts[c])
        if counts[best] * 2 >= provinces[province]:
            return best
        return province + "0000"

    def named_in_full(self, short: str) -> str:
        """The code of the one division that a short name stands for because the article also names it in full (合作
        where 合作市 stands); empty where it does not."""
        for division in divisions().by_short.get(short, ()):
            if division.valid(self.year) and division.name in self.article.text:
                return division.adcode
        return ""

    def home_at(self, level: int) -> str:
        """The home's code at a level (1 province, 2 prefecture, 3 county); empty where it is not known."""
        home = self.home
        if not home:
            return ""
        if level == 1:
            return home[:2] + "0000"
        if level == 2:
            if home[4:] != "00" and divisions().name_of(home, self.year).endswith("市"):
                return home  # 昆山市's own 全市
            if home[:2] in ("11", "12", "31", "50"):
                return home[:2] + "0000"
            return home[:4] + "00" if home[2:4] != "00" else ""
        return home if home[4:] != "00" else ""


def _years(text: str) -> Iterator[tuple[int, int]]:
    """Each year written before 年 that does not only close a period to come, with where it stands."""
    at = text.find("年")
    while at > 3:
        start = at - 5 if text[at - 1].isspace() else at - 4
        if start >= 0 and text[at - 2].isdigit() and _YEAR.match(text, start):
            before = text[max(0, start - 2) : start]
            if not before[-1:].isdigit() and not before.endswith(_AHEAD):
                yield start, int(text[start : start + 4])
        at = text.find("年", at + 1)


def _counted(tokens: Tokens) -> Iterator[int]:
    """The years of days that are counted."""
    for index in tokens.having[TIMES]:
        if tokens.flags[index] & DAY and (day := counted_year(tokens.text, tokens.starts[index], tokens.word(index))):
            yield day[1]


@lru_cache(maxsize=64)
def as_day(value: str | None) -> date | None:
    """The day that a page's date stands for; None where there is no such day."""
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None


def _nearest(published: date, month: int, day: int | None, ahead: int) -> int:
    """The year of a date beside the day of publication: that year, unless the date would lie far ahead (a report of
    January on December) or, said to come, far back."""
    try:
        there = date(published.year, month, day or 15)
    except ValueError:
        return published.year
    distance = (there - published).days
    if distance > LONG_PAST and not ahead:
        return published.year - 1
    if ahead and distance < -ahead:
        return published.year + 1
    return published.year


@lru_cache(maxsize=4096)
def _first_division(text: str, year: int | None) -> Division | None:
    """The first division named in a short text; of a chain (山东省威海市) the last."""
    table = divisions()
    tokens = Tokens(text)
    found: Division | None = None
    end = -1
    for index, flag in enumerate(tokens.flags):
        if not flag & PLACE or (found and tokens.starts[index] != end):
            continue
        known = table.named(tokens.word(index), year)
        if found:
            above = found.adcode.rstrip("0")
            known = [d for d in known if d.adcode.startswith(above)]
        if len({d.adcode for d in known}) == 1:
            found, end = known[0], tokens.ends[index]
    return found
