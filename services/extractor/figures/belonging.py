"""Outcomes that are but figures of another event: works beside others, marks with a place, sizes of what is built."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.events import EventType, Role
from services.extractor.figures.hosts import BUILDS
from services.extractor.grammar.reading import Reading
from services.extractor.mentions import Kind, Mention
from services.extractor.telling.candidate import Candidate


def is_one_figure_of(reading: Reading, work: Candidate, found: Sequence[Candidate]) -> bool:
    """建成7个实验室，新建计量标准32项: works that are counted beside others are a figure of what was reached, as are
    bodies that are only counted in such a list (发表论文60篇，建立两个重点实验室)."""
    if work.type is EventType.ORGANIZATION_FOUNDING:
        return _is_counted_in_list(reading, work, found)
    if work.trigger.subtype != "work" or not work.has(Role.QUANTITY):
        return False
    return any(c.type is EventType.OUTCOME_REPORT and c.evidence[0] == work.evidence[0] for c in found)


def _is_counted_in_list(reading: Reading, founding: Candidate, found: Sequence[Candidate]) -> bool:
    if founding.has(Role.TIME) or not any(map(_SO_MANY.search, founding.said(reading, Role.FOUNDED))):
        return False
    before = (c for c in found if c.type is EventType.OUTCOME_REPORT and c.start < founding.start)
    lists = [c for c in before if c.evidence[0] == founding.evidence[0]]
    return sum(len(c.arguments.get(Role.QUANTITY, ())) for c in lists) > 1


_SO_MANY = re.compile(r"(?:\d+|[两二三四五六七八九十]+)[余多]?个")


def is_size_of_what_is_told(reading: Reading, outcome: Candidate, found: Sequence[Candidate]) -> bool:
    """总投资6.8亿元的某某项目通过验收, 由某集团投资2亿元建设的场馆启用: how large that is of which another event of the
    clause tells; 该项目总投资7亿元，2023年动工: or of the sentence."""
    if outcome.type is not EventType.OUTCOME_REPORT or outcome.frame.said not in _SIZES:
        return False
    own = outcome.frame.sentence
    if _THE_WORKS.match(reading.text, own.start):
        built = (c for c in found if c.trigger.subtype in BUILDS and c.frame.sentence is own)
        if any(outcome.start < c.start for c in built):
            return True
    clause = reading.clause_around(outcome.start)
    size = _OF_A_THING.match(reading.text, outcome.frame.trigger.end, clause.end)
    if size is None:
        return False
    deeds = (c for c in found if c.type not in (EventType.OUTCOME_REPORT, EventType.STATEMENT))
    return any(size.end() < c.start < clause.end for c in deeds)


_THE_WORKS = re.compile(r"[\s　]*(?:据(?:了解|悉|介绍)，)?(?:(?:该|本|整个)[\u4e00-\u9fff]{1,10}|项目|工程)")
_SIZES = frozenset(["总投资", "投资", "投资额", "占地", "总面积", "建筑面积", "估算投资", "概算投资", "计划投资"])
_OF_A_THING = re.compile(
    r"(?:额|约|近|达|超过?|逾|共|为)*\d[^，。；：的]{1,12}?(?:、[^，。；：的]{2,16}\d[^，。；：的]{1,6})*"
    r"(?:建设|建成|打造|兴建|修建|新建|改建|引进|建造)?的(?=[\u4e00-\u9fff“])"
)


def is_mark_of_placed(outcome: Candidate, found: Sequence[Candidate]) -> bool:
    """我市得分82分，较上年提高3分，居全省第三: marks, told with the place that they led to."""
    said = [f.mention for f in outcome.arguments.get(Role.QUANTITY, ())]
    if outcome.type is not EventType.OUTCOME_REPORT or not said or not all(m and m.text[-1] == "分" for m in said):
        return False
    placed = (c for c in found if c.type is EventType.EVALUATION_RANKING)
    return any(c.evidence[0] == outcome.evidence[0] for c in placed)


def is_place_of_figures(reading: Reading, placed: Candidate) -> bool:
    """执结案件3914件，到位率58.3%，在全市七家法院中排第二: the place of what the sentence counts is a figure, where no
    evaluation is told that gave it."""
    if placed.type is not EventType.EVALUATION_RANKING or not placed.frame.said.startswith(_PLACES):
        return False
    if any(map(placed.has, (Role.PROGRAMME, Role.ORGANIZER, Role.NAME, Role.DOCUMENT, Role.RECIPIENT))):
        return False
    own, at = placed.frame.sentence, placed.start
    counted = [
        f
        for f in reading.mentions.within(own.start, at, Kind.QUANTITY)
        if f.text[-1] not in _MARKS and not _AMONG.match(reading.text, f.end, at)
    ]
    return bool(counted) and _EVALUATED.search(reading.text, own.start, own.end) is None


_PLACES = ("位", "居", "列", "排", "稳居", "跃居", "继续位居", "连续位", "名列", "综合排名")
_MARKS = frozenset("分年岁届次名金银铜枚票")
"""What evaluations and contests count in, and how often somebody was placed."""
_AMONG = re.compile(r"[^，。；]{0,12}(?:[中里内](?=，)|$)")
"""在全省21个|市（州）中(居第3位): among whom somebody is placed."""
_EVALUATED = re.compile(
    r"评[价估比选定审议分测优]|[考测][核评试]|得分|排名中|指数|竞争力|满意度|榜|调查|验证|比对|比武|[竞比大决]赛"
)


def is_aimed_at(deed: Candidate, figure: Mention) -> bool:
    """出席会议并为|12名先进个人|颁奖: whether the figure stands in the phrase that says for whom the deed is done."""
    somebody = figure.end <= deed.start and figure.text[-1] in _SOMEBODY
    whom = deed.frame.phrases("为", "向", "给") if somebody else ()
    return any(phrase.start <= figure.start and figure.end <= phrase.end for phrase in whom)


_SOMEBODY = frozenset("家个名位人户所支")


def is_taken(figure: Mention, deeds: Sequence[Candidate]) -> bool:
    """Whether an event of the sentence has the figure, alone or in a longer phrase."""
    return any(
        filler.phrase.start <= figure.start and figure.end <= filler.phrase.end
        for deed in deeds
        for fillers in deed.arguments.values()
        for filler in fillers
    )


_RECALLED = re.compile(r"召回|受影响的?|缺陷|受此影响")
_RECALLS = re.compile(r"召回[^，。]{0,8}\d+次")
"""How many recalls there were in all."""


def without_recalled(reading: Reading, every: Sequence[Candidate]) -> list[Candidate]:
    """The candidates without those that say how many are called back, which the recall told before them takes."""
    kept: list[Candidate] = []
    recall: Candidate | None = None
    for candidate in every:
        sentence = candidate.frame.sentence
        if candidate.type is EventType.PRODUCT_RECALL:
            recall = candidate
        elif (
            recall is not None
            and candidate.type is EventType.OUTCOME_REPORT
            and _RECALLED.search(reading.text, sentence.start, sentence.end)
            and not _RECALLS.search(reading.text, sentence.start, sentence.end)
        ):
            if not recall.has(Role.QUANTITY):
                for filler in candidate.arguments[Role.QUANTITY]:
                    recall.add(Role.QUANTITY, filler)
                recall.add_evidence(*candidate.evidence)
            continue
        kept.append(candidate)
    return kept
