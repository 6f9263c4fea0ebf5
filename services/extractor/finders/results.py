"""What an evaluation or a comparison came to, said of who took part: 甲省、乙省考核结果为A级, 某院参加的比对结果为满意.

Each function takes the reading and a phrase, and gives fillers in the text's order. Rules name these functions.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler, nominal
from services.extractor.finders.grades import is_grade
from services.extractor.finders.groups import groups
from services.extractor.finders.ranked import ranked
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

RESULTS = """
    结果为 结果均为 结果是 结果均是 结果全部为 结果皆为 等次为 等次均为 等级为 等级均为 档次为 评级为 结论为 结论均为
"""
"""What came of it, with the verb that says so."""
_ASSESSED = "考核|考评|评价|评估|评审|测评|评议|评级|评定|复评|综合评价|信用评价"
_COMPARED = "比对|能力验证|测量审核|盲样考核|盲样测试|室间质评"
_OF = re.compile(rf"(?P<of>[^，。；：、]{{0,16}}?(?:{_ASSESSED}))的?(?:综合|最终|总体)?$")
_TOOK_PART = re.compile(
    rf"(?P<who>[^，。；：]{{2,60}}?)(?:组织)?(?:参加|参与|承担|完成)的?(?P<what>[^，。；：]{{0,40}}?(?:{_COMPARED})(?:项目|计划|活动|试验)?)"
    r"的?(?:测试|测量|最终|评价)?$"
)
_GOOD = re.compile(r"(?:均|全部|都)?(?:“?(?:满意|合格|优秀|一致|通过)”?|等效)")
_MEMBERS = (Kind.ORGANIZATION, Kind.PLACE, Kind.GROUP, Kind.PERSON, Kind.QUANTITY)


def result_of_evaluation(reading: Reading, phrase: Phrase) -> bool:
    """考核结果为|A级: the words before the verb name an evaluation, those behind it a grade."""
    clause = _clause(reading, phrase)
    return _OF.search(reading.text, *clause) is not None and is_grade(reading, _behind(reading, phrase.end))


def holders_of_result(reading: Reading, phrase: Phrase) -> list[Filler]:
    """北京、上海等10个省（市）|考核(结果为A级): who got the grade."""
    clause = _clause(reading, phrase)
    of = _OF.search(reading.text, *clause)
    if of is None:
        return []
    named = reading.mentions.within(clause.start, of.end(), *_MEMBERS)
    listed = reading.text.rfind("、", clause.start, of.end()) + 1
    last = max([listed, *(m.end for m in named)])
    if named and named[-1].kind is Kind.QUANTITY and named[-1].end == last:
        counted = _COUNTED.match(reading.text, last, of.end())
        last = counted.end() if counted else last
    found = ranked(reading, reading.trim(Phrase(clause.start, last))) if last > clause.start else []
    return [f for f in found if not _COUNT.search(reading.text, clause.start, f.phrase.start)]


_COUNTED = re.compile(rf"[\u4e00-\u9fff]{{2,10}}?(?=(?:年度|综合|工作|绩效)*(?:{_ASSESSED}))")
"""37名|公职律师|考核结果为优秀: who was graded."""
_COUNT = re.compile(r"\d[余多]?[家所个名位户]$")
"""3所|院校: how many they are, nobody named."""


def result_of_comparison(reading: Reading, phrase: Phrase) -> bool:
    """某院参加的比对(结果为|满意): who took part stands before it, how well it went behind."""
    good = _GOOD.match(reading.text, _behind(reading, phrase.end)) is not None
    return good and _TOOK_PART.search(reading.text, *_clause(reading, phrase)) is not None


def took_part(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某院|参加的比对(结果为满意): who took part."""
    told = _TOOK_PART.search(reading.text, *_clause(reading, phrase))
    return groups(reading, Phrase(*told.span("who"))) if told else []


def taken_part_in(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某院参加的|电子天平计量比对(结果为满意): the comparison."""
    told = _TOOK_PART.search(reading.text, *_clause(reading, phrase))
    return nominal(reading, Phrase(*told.span("what"))) if told else []


def entered(reading: Reading, phrase: Phrase) -> list[Filler]:
    """某院|在总局(组织)的能力验证中获得满意结果: who took part in what somebody else held."""
    there = _THERE.match(reading.text, phrase.end)
    if there is None:
        return []
    if reading.text.startswith("，", there.end()) and _GETS.match(
        reading.text, there.end()
    ):  # 在总局组织的能力验证中，某院|获…
        behind = reading.mentions.within(there.end(), there.end() + _LONG, Kind.ORGANIZATION)[:1]
        return [Filler.of(m) for m in behind if m.start == there.end() + 1]
    told = _ENTERED.fullmatch(reading.text, *_clause(reading, phrase))
    held = told is not None and bodies(reading, Phrase(*told.span("held")))  # 省局|在宁川(举办) is where
    return groups(reading, Phrase(*told.span("who"))) if told and held else []


_LONG = 40
_GETS = re.compile(r"，[^，。；]{2,40}?(?:通过|获|取得|夺|摘|满意|斩)")
_ENTERED = re.compile(r"(?P<who>[^，。；：]{2,40}?)在由?(?P<held>[^，。；：]{2,40})")
_THERE = re.compile(
    rf"[^，。；：]{{0,4}}的[^，。；：]{{0,40}}(?:{_COMPARED}|赛|竞赛|比武|竞技|运动会)”?(?:项目|计划|活动|试验)?[中上](?![学小])"
)


def _clause(reading: Reading, phrase: Phrase) -> Phrase:
    """The part of the phrase behind its last mark."""
    start = max(phrase.start, *(reading.text.rfind(mark, *phrase) + 1 for mark in "，；：。\n"))
    return reading.trim(Phrase(start, phrase.end))


def _behind(reading: Reading, start: int) -> int:
    """Where the grade begins, behind the words for the result."""
    told = _SAID.match(reading.text, start)
    return told.end() if told else start


_SAID = re.compile(r"(?:结果|等次|等级|档次|评级|结论)(?:全部|均|皆)?[为是]")
