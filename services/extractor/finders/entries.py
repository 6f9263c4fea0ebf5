"""Whom a call is open to, and until when."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.calls import contested
from services.extractor.finders.fillers import Filler, documents, times
from services.extractor.finders.groups import applicants, groups
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind


def invited(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom it is open to; not the public at large."""
    if _PUBLIC.fullmatch(reading.say(phrase)):
        return []
    return groups(reading, phrase)


_PUBLIC = re.compile(r"(?:全国|全省|全市|全县|全区|全院|全校|全球|国内外|广大|公开|社会|海内外)+(?:公开|范围内)?")


def requested(reading: Reading, phrase: Phrase) -> list[Filler]:
    """请…于5月10日前: asked for until a day."""
    asked = _ASKED.search(reading.text, *phrase)
    if asked is None or "前" not in reading.say(phrase) or _YEARLY.search(reading.text, *phrase):
        return []
    if _ACCOUNTS.search(reading.text, *phrase):
        return []
    return times(reading, Phrase(asked.end(), phrase.end)) or times(reading, phrase)


_ASKED = re.compile(r"(?:^|[，。；：\n])?(?:敬)?(?<![申邀聘提报呈])请(?!示|求|假)")


_YEARLY = re.compile(r"每(?:年|月|季|季度|周|半年)[^，。；]{0,12}前?$")
"""请你会于每年5月31日前报送…: a duty without end."""


_ACCOUNTS = re.compile("前[^，。；]{0,4}将[^，。；]{0,16}(?:总结|情况|台账|小结|进展|汇总表?|汇报|信息)$")
"""并于5月25日前将活动总结|报送市局计量科: an account of what was done, no entry that is called for."""


def asked(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who is asked (请各检验机构于…前): what stands between 请 and the day."""
    asked = _ASKED.search(reading.text, *phrase)
    if asked is None:
        return []
    whom = reading.trim(Phrase(asked.end(), phrase.end))
    until = [t.phrase.start for t in times(reading, whom)]
    end = until[0] if until else whom.end
    end -= 1 if reading.text[end - 1 : end] in ("于", "在") else 0
    said = reading.text[whom.start : end]
    if "，" in said:
        return []  # 请认真组织，|并于…前报送
    start = whom.start + (1 if said.startswith("各") else 0)
    return applicants(reading, Phrase(start, end)) if end - start >= _SHORTEST else []


_SHORTEST = 3


def sent_papers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is to be sent in; not the paper by which one goes (根据《办法》)."""
    return [f for f in documents(reading, phrase) if not _GOES_BY.search(reading.text, phrase.start, f.phrase.start)]


_GOES_BY = re.compile(r"(?:根据|按照?|依据|依照|参照|遵照|贯彻|落实)[^，。；]{0,16}$")


def entries(reading: Reading, phrase: Phrase) -> bool:
    """大赛报名将于15日(截止): the first that the article says of the entries, otherwise the call tells until when, as
    报名截止日期为… does."""
    entries = _ENTRIES.search(reading.text, *phrase)
    if entries is None or reading.text.startswith(("日", "时"), phrase.end + len("截止")):
        return False
    return reading.text.find(entries["what"], 0, entries.start()) < 0


_ENTRIES = re.compile(
    r"(?P<what>报名|申报|投稿|征稿|征集|招募)(?:工作|活动|通道)?(?:已|即|将|于|至|今[天日]|明[天日]|[上下中]午|[\d月日年时点:：])*$"
)


def opens_now(reading: Reading, phrase: Phrase) -> bool:
    """某考试今起(报名), 大赛即日起(报名): from when on one may enter."""
    return _OPENS_NOW.search(reading.text, *phrase) is not None


_OPENS_NOW = re.compile(r"(?:[今明][天日]?|即日|\d日)起(?:正式|网上|可以?)?$")


def entered(reading: Reading, phrase: Phrase) -> list[Filler]:
    """云江马拉松报名(今日截止): what one enters for."""
    entries = _ENTRIES.search(reading.text, *phrase)
    start = max((at + 1 for at in reading.marks_within(*phrase)), default=phrase.start)
    return contested(reading, Phrase(start, entries.start())) if entries and entries.start() > start else []


def ended(reading: Reading, phrase: Phrase) -> list[Filler]:
    """报名将于15日截止, 报名截止6月15日: the day right behind the verb, else the one nearest before it."""
    behind = phrase.end + len("截止")
    following = reading.mentions.within(behind, behind + _SOON, Kind.TIME)
    if following and following[0].start <= behind + len("时间"):
        return [Filler.of(following[0])]
    return times(reading, phrase)[-1:]


_SOON = 20
