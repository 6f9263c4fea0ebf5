"""What the words around times make of them: which end of a stretch one is, which two are one."""

from __future__ import annotations

import re
from itertools import pairwise

from services.extractor.mentions.model import Kind, Mention
from services.extractor.mentions.times.values import in_year
from services.extractor.mentions.values import changed


def read_together(text: str, times: list[Mention]) -> list[Mention]:
    """The times with what the words around make of them: ends of a stretch, one said twice, since then, up to then."""
    for first, last in pairwise(times):
        if text[first.end : last.start].strip() in _UP_TO:
            _end_behind(first, last)
    _count_on(times)
    kept = _with_dates_in_brackets(text, times)
    for mention in kept:
        _add_since(text, mention)
        _mark_ends(text, mention)
        _add_as_of(text, mention)
    return kept


_YEARS_ON = {"同年": 0, "当年": 0, "次年": 1, "翌年": 1}


def _count_on(times: list[Mention]) -> None:
    """2015年成立，同年8月, 次年3月: the year told before, or the one behind it."""
    told: int | None = None
    for mention in times:
        time, on = mention.time, _YEARS_ON.get(mention.text[:2])
        if time is None:
            continue
        if told is not None and on is not None and (time.partial or "").startswith("XXXX-"):
            year = told + on
            time = in_year(time, year) if time.value else changed(time, value=f"{year}{(time.partial or '')[4:]}")
            time = mention.time = changed(time, anchor="text")
        if time.value and time.value[:4].isdigit():
            told = int(time.value[:4])


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
    return kept


def _add_since(text: str, mention: Mention) -> None:
    """2021年以来, 4月25日以来, 暑期以来 are said as one."""
    if mention.kind is Kind.TIME and text.startswith("以来", mention.end):
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


_AS_OF = re.compile(r"截至$|(?:^|[，。；：:、（(\s])截止$")


def _add_as_of(text: str, mention: Mention) -> None:
    """截至7月底, …，截止28日7时: the day up to which figures hold is said with the word that makes it one."""
    if mention.subtype == "until" and _AS_OF.search(text, max(0, mention.start - 3), mention.start):
        mention.start = mention.whole_start = mention.start - 2
        mention.text = text[mention.start : mention.end]
