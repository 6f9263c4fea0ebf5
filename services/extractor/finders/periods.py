"""Whiles that are said by what goes on or began then: 活动期间，…; 自2021年首届活动以来，…; 新区成立以来累计…."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.reading import Phrase, Reading, clause_of
from services.extractor.mentions import Clause, Kind, Mention


def goes_on_then(reading: Reading, frame: Frame) -> Filler | None:
    """“世界计量日”活动期间，…; 伏季休渔以来，…: a clause that names a time by what goes on then; 新区成立以来|累计…."""
    for start in (frame.clause_start, frame.sentence.start):
        if (begun := _SINCE_THEN.match(reading.text, start, frame.trigger.start)) is not None:
            return Filler(Phrase(*begun.span("since")))
    first = _first_clause(reading, frame)
    if first.end > frame.trigger.start:
        return None
    opening = reading.trim(Phrase(*first))
    if _BEFORE_IT.fullmatch(reading.text, *opening):
        return Filler(opening)
    if not reading.say(opening).endswith(_WHILE_IT_LASTS):
        return None
    named = reading.mentions.within(*opening, Kind.TIME)
    if named and reading.say(opening).endswith("以来"):
        opening = _from_then(reading, opening, named[0])
    if (held := _DOER_THEN.match(reading.text, *opening)) is not None:
        opening = Phrase(held.end(), opening.end)  # 某局还在|“世界计量日”期间，来到早市
    if not named and (told := _EVER_SINCE.fullmatch(reading.text, *opening)) is not None:
        return Filler(Phrase(told.start("since"), opening.end))
    length = opening.end - opening.start
    since = reading.text[opening.start] in "自截" and _SINCE.fullmatch(reading.text, *opening)
    if not named and not since and (length > _BRIEF + 2 or length <= len("期间")):
        return None
    return Filler(opening, named[0] if named else None)


def _first_clause(reading: Reading, frame: Frame) -> Clause:
    """The first clause of the sentence that says something of it: not 又讯：, nor 同时，."""
    first = clause_of(frame.sentence, 0)
    leads_in = first.end <= frame.trigger.start and _LEADS_IN.fullmatch(reading.text, *reading.trim(Phrase(*first)))
    return clause_of(frame.sentence, 1) if leads_in and len(frame.sentence.clauses) > 1 else first


_LEADS_IN = re.compile(
    r"又[讯悉]|另[讯悉据外]{1,2}|同时|[^，。；\d]{0,24}(?:获悉|了解到|介绍|透露)|据[^，。；\d]{0,12}(?:悉|了解|介绍|统计|通报)"
)
_BEFORE_IT = re.compile(r"[^，。；]{0,6}(?:会|会议|仪式|签约|活动|论坛|赛|训|培训|座谈|[展考行])(?:开始)?之?前")
"""会前，某某参观展览: when, by what came then."""
_WHILE_IT_LASTS = ("期间", "间隙", "前夕", "以来", "当天", "首日", "第一天", "首周", "首月")
_EVER_SINCE = re.compile(
    r"(?:[^，。；：]{2,24}?(?=[自从](?![我主己身然来行动媒愿事业]))|(?![^，。；：]{2,24}?[自从](?![我主己身然来行动媒愿事业])))"
    r"(?P<since>[^，。；：\d]{2,40}(?:开展|启动|部署|实施|推行|推进|开始|打响|成立|组建|挂牌|运行|运营|上线|投用|开通|启用|设立|施行|出台|发布|举办|创建)以来)"
)
"""(某局自)“护苗”专项行动开展以来: the words that tell since what it goes on."""


def since_then(reading: Reading, frame: Frame, times: list[Mention]) -> Filler | None:
    """自2021年首届活动以来，…: since what, not only since when."""
    first = _first_clause(reading, frame)
    if not first.start <= times[0].start < first.end <= frame.trigger.start:
        return None
    opening = reading.trim(Phrase(*first))
    opening = _from_then(reading, opening, times[0])
    said = _SINCE.fullmatch(reading.text, *opening)
    return Filler(opening, times[0]) if said and opening.end - times[0].end > len("以来") + 1 else None


def _from_then(reading: Reading, opening: Phrase, time: Mention) -> Phrase:
    """“清源”行动|自4月启动以来: the clause from where it says since when."""
    if (pause := reading.text.rfind("……", opening.start, time.start)) >= 0:
        opening = Phrase(pause + len("……"), opening.end)
    start = time.start - reading.text.endswith(("自", "从"), 0, time.start)
    return Phrase(start, opening.end) if reading.text[start] in "自从" else opening


_SINCE_THEN = re.compile(
    r"[\s　]*(?:据(?:统计|悉|了解)，)?(?P<since>(?:自|自从)?(?:[^，。；：\d、]{0,14}?|"
    r"[^，。；：]{4,40}?(?:行动|整治|活动)”?)"
    r"(?:成立|启动|实施|开展|运行|运营|开业|开通|挂牌|设立|组建|开放|启用|上线|落地)(?:以来|[\d一二两三四五六七八九十]+多?(?:年|个月)来?|半年多?来?))"
    r"(?=，?(?:累计|共|总共)|已|先后|[^，。；]{0,8}(?:累计|共))"
)
_SINCE = re.compile(r"(?:自|从)?[^，。；：]{4,24}以来|截[至止][^，。；：\d]{2,12}结束[时后]?")
_DOER_THEN = re.compile(r"[^，。；“”]{2,24}?[还也都又曾]?在(?=[“\u4e00-\u9fff]{2})")
_BRIEF = 8
"""A period without a date is called by few characters (巡演期间)."""


def is_year_of_figures(reading: Reading, frame: Frame, time: Mention) -> bool:
    """去年某院新收案件318件；又与某会(签订)备忘录: the year is that of the figures before the semicolon, not of what
    is done behind it."""
    if time.subtype != "year" or time.start < frame.sentence.start:
        return False
    apart = reading.text.find("；", time.end, frame.clause_start)
    return apart >= 0 and bool(reading.mentions.within(time.end, apart, Kind.QUANTITY))
