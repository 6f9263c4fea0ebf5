"""Who made figures known, and of which place they are.

Each function takes the reading and a phrase, and gives fillers in the text's order. Rules name these functions.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, places
from services.extractor.finders.regions import places_counted
from services.extractor.finders.somebody import is_somebody
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.words import WordKind
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind


def find_sources(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who made the figures known: 据某局统计, 某局数据显示, 某局发布数据."""
    for mention in reading.mentions.within(*phrase, Kind.ORGANIZATION):
        if _MADE_KNOWN.match(reading.text, mention.end):
            return [Filler.of(mention)]
        if reading.char_before(mention.start) in "据自" and _TOLD.match(reading.text, mention.end):
            return [Filler.of(mention)]  # 据某局介绍, 来自某局的消息称
    for person in reading.mentions.within(*phrase, Kind.PERSON) if reading.text.find("：", *phrase) > 0 else ():
        told = _REPORTED.match(reading.text, person.end) if person.organization is not None else None
        if told is not None and person.organization is not None and not _acts(reading, told.end(), phrase.end):
            return [Filler.of(person.organization)]  # 某局局长某某通报去年投诉情况：全年受理…
    return []


def opening_doers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """去年，|市中院|新收案件9421件，(审结9203件): who opens a clause of figures, whatever its verb is."""
    marks = [at for at in reading.marks_within(*phrase) if reading.text[at] != "、"]
    for start in reversed([phrase.start, *(at + 1 for at in marks[-_CLAUSES:])]):
        if reading.text.startswith("；", start - 1) and start > phrase.start:
            return []
        if doers := _opening(reading, reading.trim(Phrase(start, phrase.end))):
            return doers
    return []


def _opening(reading: Reading, phrase: Phrase) -> list[Filler]:
    start = end = _behind_time(reading, phrase.start, phrase.end)
    if (all_of := _ALL_OF.match(reading.text, start)) is not None:
        end = all_of.end()
    else:
        for named in reading.mentions.within(start, phrase.end, Kind.ORGANIZATION, Kind.GROUP)[:1]:
            acts = named.kind is Kind.ORGANIZATION or named.subtype == "reference"
            end = named.end if named.start == start and acts else start
    return bodies(reading, Phrase(start, end)) if end > start and _COUNTS.match(reading.text, end) else []


_CLAUSES = 6
_ALL_OF = re.compile(
    "(?:全[省市县区州国]|各)(?:各?级)?[^，。；、的\\d]{0,8}?(?:系统|法院|检察院|机关|部门|机构|队伍|海关)(?=[^，。；、的]{2})"
)
_COUNTS = re.compile(r"(?:[去今]年|上半年|全年)?[^，。；：、的和与及等共\d]{2,12}\d")
"""新收案件|9421件: a verb and what is counted."""


def _behind_time(reading: Reading, start: int, end: int) -> int:
    """去年，|全国海关: where the words go on behind a time that they open with."""
    for when in reading.mentions.within(start, end, Kind.TIME)[:1]:
        if when.start == start:
            return when.end + reading.text.startswith(("，", ","), when.end)
    return start


def _acts(reading: Reading, start: int, end: int) -> bool:
    """某署署长某某通报一组数据：去年，|全国海关|查获…: whether those whose figures they are open the clause."""
    start = _behind_time(reading, start, end)
    verb = next(
        (at for at in range(start, min(start + _NAME, end)) if reading.text[at : at + 2] in terms("verbs")), end
    )
    return "，" not in reading.text[start:verb] and is_somebody(reading.text[start:verb])


_NAME = 16


_REPORTED = re.compile(r"[^，。；：]{0,6}(?:通报|介绍|公布)了?[^，。；：]{0,20}(?:情况|数据|成绩|成果|进展)：")


_TOLD = re.compile(
    r"(?:网站|官网|最新|的)*(?:介绍|消息|通报|数据|统计|抽样调查|调查|监测|测算)(?:称|显示|表明)?(?=[，：:,])"
)
_MADE_KNOWN = re.compile(
    r"(?:网站|官网|今[天日]|昨[天日]|近日|日前|\d{1,2}月\d{1,2}日|\d{1,2}日|最新|的|正式|对外)*"
    r"(?:发布|公布|提供|统计|数据|监测|调查|测算|披露|通报)(?:的|了|最新|初步|统计|监测|调查|数据|结果|报告|公报|快报|消息|信息|情况|称|显示)*"
    r"(?=[，：:,\n]|显示|表明|$)|(?:今[天日]|昨[天日]|近日|日前)?(?:发布|公布)[^，。；：]{2,16}等?(?:数据|统计结果)(?=[，：:,])"
)


def find_regions(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The place whose figures they are: it opens its clause, behind a time at most (2024年，全县投资…); all of them
    where each has its own."""
    if several := places_counted(reading, reading.sentence_at(phrase.start)):
        return [Filler.of(place) for place in several]
    for filler in places(reading, phrase):
        start = filler.phrase.start
        if reading.say(filler.phrase) in ("当地", "各地", "本地", "外地", "此地"):
            continue
        before = reading.char_before(start)
        if _OCCASION.match(reading.text, filler.phrase.end) or is_where_it_was_told(reading, filler.phrase, phrase.end):
            continue
        opens = start == phrase.start or before in _OPENS or start in _time_ends(reading, phrase)
        opens = opens or reading.text.endswith(("期间", "以来", "之后", "目前"), 0, start)
        if opens and reading.text[filler.phrase.end : filler.phrase.end + 1] not in "、和与及对至":
            return [filler]
    return []


def is_where_it_was_told(reading: Reading, place: Phrase, end: int) -> bool:
    """某协会在|杭州|发布的报告显示，…: where a paper came out is not where its figures are of; `end`: of what is told
    before the figures."""
    if reading.char_before(place.start) not in ("在", "于"):
        return False
    return bool(reading.words_within(place.end, end, WordKind.REPORT))


_OCCASION = re.compile(r"[^，。；\d]{2,24}(?:期间|前夕|之际)，")
"""全国|普通高等学校招生考试期间，: an occasion whose name a place opens."""
_OPENS = frozenset("，,；;：:。 　\n在")


def _time_ends(reading: Reading, phrase: Phrase) -> set[int]:
    return {t.end for t in reading.mentions.within(*phrase, Kind.TIME)}
