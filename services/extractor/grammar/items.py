"""Chronicles, pages of short news, round-ups of many units, lists of cases, summaries of work: items, each of which
opens with its own day or field, or has a line of its own that names the place or the case, and tells its own story."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from services.extractor.mentions import Kind, Mention, Sentence

if TYPE_CHECKING:
    from services.extractor.grammar.reading import Reading

_BULLET = re.compile(
    r"[\s　●○■□◆◇★☆▲△•·\-—]*(?:[\d一二三四五六七八九十]{1,3}[.、．]|[（(][\d一二三四五六七八九十]{1,3}[）)])?[\s　]*"
)
_FEWEST = 3
"""So many days at least, and half of the paragraphs with one, make a chronicle."""
_ASIDE = "△○◇☆"
_BESIDE = re.compile(rf"[\s　]*[{_ASIDE}][\s　]*[^\s　]")
"""△ …: what else a chronicle tells of the day before."""
_OF_YEAR = re.compile(r"[\s　]*(?:[是同当][年月日]|[春夏秋冬](?:季|天)?|年[初底末])[ 　，,]")
"""是年，…, 秋，…: what a chronicle tells without a date."""
_DATE = 12
"""No day of the week or month is longer."""


def find_items(reading: Reading) -> list[int]:
    """The paragraphs that open an item, in order; none where the article tells one story."""
    openings = reading.openings(reading.sentences[-1]) if reading.sentences else []
    cases = [o.paragraph for o in openings if _heads_case(reading, o)]
    if len(cases) > 1:
        return cases
    dated = [(opening.paragraph, day) for opening in openings if (day := _own_day(reading, opening))]
    chronicle = _CHRONICLE.search(reading.mentions.article.title or "") is not None
    days = {day.text for _, day in dated if chronicle or day.subtype == "day" or _is_set_off(reading, day)}
    aside = any(mark in reading.text for mark in _ASIDE)
    beside = [o.paragraph for o in openings if _opens(reading, o, _BESIDE)] if aside else []
    if len(days) < (_FEWEST - bool(beside)) or 2 * (len(dated) + len(beside)) < len(openings):
        headed = [o.paragraph for o in openings if _is_place(reading, o) or _FIELD.match(reading.text, o.start)]
        return headed if len(headed) >= _FEWEST else []
    undated = [o.paragraph for o in openings if _opens(reading, o, _OF_YEAR)]
    return sorted({*(paragraph for paragraph, _ in dated), *beside, *undated})


def _opens(reading: Reading, opening: Sentence, words: re.Pattern[str]) -> bool:
    """Whether the line opens with these words."""
    return words.match(reading.text, reading.text.rfind("\n", 0, opening.start) + 1) is not None


def _heads_case(reading: Reading, opening: Sentence) -> bool:
    """Whether the line or its first sentence is the heading of a case (案例三：某店无证经营案)."""
    line = reading.text.rfind("\n", 0, opening.start) + 1
    return _CASE.match(reading.text, line, opening.end) is not None


_NUMBER = r"[\d一二三四五六七八九十]{1,3}"
_CASE = re.compile(
    rf"[\s　]*(?:(?:(?:典型)?案例[\s　]*{_NUMBER}|{_NUMBER}[、.．]|[（(]{_NUMBER}[）)])"
    r"[\s　：:、.．]*[^。；\n]{4,90}(?:案|问题)[。：:]?"
    r"|[^，。；\n]{8,60}案)[\s　]*$"
)
_FIELD = re.compile(r"[\s　]*[^，。；：\n\d]{2,14}方面，")
"""科研创新方面，…: what the paragraph sums up."""


def _is_place(reading: Reading, opening: Sentence) -> bool:
    """【甲县】, 乙区: a line that is nothing but the place of which the paragraphs below tell."""
    line = _PLACE.match(reading.text, reading.text.rfind("\n", 0, opening.start) + 1)
    if line is None:
        return False
    start, end = line.span("place")
    return any((m.start, m.end) == (start, end) for m in reading.mentions.within(start, end, Kind.PLACE))


_PLACE = re.compile(r"[\s　]*[【［\[]?(?P<place>[\u4e00-\u9fff]{2,8})[】］\]：:]?[ 　]*(?=\n|(?<=[】］\]]))")


def _own_day(reading: Reading, opening: Sentence) -> Mention | None:
    """The day or month that the sentence opens with."""
    bullet = _BULLET.match(reading.text, opening.start)
    start = bullet.end() if bullet else opening.start
    times = reading.mentions.within(start, start + _DATE, Kind.TIME)
    return times[0] if times and times[0].start == start and times[0].subtype in _DATES else None


_DATES = ("day", "from", "month")
_CHRONICLE = re.compile("(?:大事|要事|纪事)记?(?:[（(][^（）()]+[）)])?$")


def _is_set_off(reading: Reading, day: Mention) -> bool:
    """4月6~8日 省水利厅…: the date stands before a blank; stories of several days open with 4月6日至8日，."""
    end = reading.text.find("日", day.end - 1) + 1 if day.subtype == "from" else day.end
    return reading.text[end : end + 1] in (" ", "\u3000")


def are_one_story(items: list[int], first: Sentence, second: Sentence) -> bool:
    """Whether two sentences belong to one item; what stands before all items belongs to each."""
    one, two = bisect_right(items, first.paragraph), bisect_right(items, second.paragraph)
    return one == two or 0 in (one, two)
