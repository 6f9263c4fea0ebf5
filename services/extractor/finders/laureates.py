"""Winners who are told behind what they have won: 荣获市长质量奖的企业是甲公司、乙公司."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, nominal
from services.extractor.finders.winners import winners
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

_WHO_WON = re.compile(
    r"(?:获得|荣获|获评|喜获|取得|获颁|获授|夺得|获选|获)了?(?P<what>[^，。；：“”的]{0,30}(?:“[^“”]{2,30}”)?[^，。；：的]{0,20})(?<=[奖号位军优秀范杯兵荣誉”章])的"
    r"(?:\d+|[一二两三四五六七八九十]+)?[家个名位支项件]?[^，。；：、的]{0,6}?"
    r"(?:分别|依次|还)?(?:[是为有]|包括)(?P<list>[：:]?)(?P<who>[^，。；：]{2,300})"
)


def is_told_of_winners(reading: Reading, phrase: Phrase) -> bool:
    """荣获某奖的企业是…: the verb, with which the phrase begins, describes those whom the sentence goes on to name."""
    return _who_won(reading, phrase) is not None


def laureates(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who has won."""
    told = _who_won(reading, phrase)
    return winners(reading, Phrase(*told.span("who"))) if told else []


def what_they_won(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The prize."""
    told = _who_won(reading, phrase)
    named = told is not None and not told["what"].startswith(("此", "该"))  # 获|此殊荣|的还有…
    return nominal(reading, Phrase(*told.span("what"))) if told and named else []


def _who_won(reading: Reading, phrase: Phrase) -> re.Match[str] | None:
    told = _WHO_WON.match(reading.text, phrase.start)
    if told is None or told["list"] or reading.mentions.starting(told.start("who"), *_NAMED):
        return told
    return None  # 获得金奖的企业有望…, 获奖的企业为发展作出贡献


_NAMED = (Kind.ORGANIZATION, Kind.PERSON, Kind.PLACE)
