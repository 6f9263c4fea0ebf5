"""Whether a figure is aimed at or reached."""

from __future__ import annotations

import re
from typing import Literal

from schemas.events import EventType
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.words import WordKind
from services.extractor.mentions import Kind, Mention

_FAR = 80
"""So far before a figure its sentence is looked at."""
_AIMED = re.compile(
    r"(?<!控制)(?<!预期)目标|(?:建成|投产|达产|投用|投运|完工)(?:投用|投产)?后|力争|争取(?!到|了|[^，。；\d]{0,8}(?:资金|经费|债券|补助|指标|项目)(?:\d|$))|(?<!为)(?<!为了)确保|(?<!年度)(?<![”》原])计划(?![”》的、内外]|项目|单列|完成率|执行率|生育|免疫|检修)|预计|(?<![虚模草比])拟|不低于|不少于|要达到|应达到|力求"
)
_REACHED = re.compile(
    r"目标(?:任务)?(?:全面|如期|圆满|顺利|基本|均|已)*(?:完成|实现|达成)|完成[^，。]{0,12}(?:计划|目标|任务)|已(?!列入|纳入)|只有|仅(?!需)|目前|截[至止]"
)
_DONE = re.compile("共(?![享同建])|累计|完成|实现|达到了|新增了|总计|合计|查处|检查|服务|参加")
"""In a figure's own clause these say that it is reached, where nothing says otherwise."""
_UNTIL = re.compile(r"(?<!截)[到至](?=20\d\d年)")
_SIGNS = frozenset("目后力争确计预拟不要应完已只仅截将到至")
"""No clause without one of these characters speaks of either."""
_DAY = len("2025-03-12")


def status_of(reading: Reading, figure: Mention) -> Literal["achieved", "target", "unknown"]:
    """Whether the words before a figure speak of an aim or of something reached: those of its own clause, else of the
    clauses before it in the sentence, the nearest first. What is told for a day that had come when the article was
    published is reached, unless an aim is told before."""
    text, end = reading.text, figure.start
    far = max(0, end - _FAR)
    begin = max(far, text.rfind("。", far, end) + 1, text.rfind("\n", far, end) + 1, text.rfind("；", far, end) + 1)
    own = max(begin, text.rfind("，", begin, end) + 1)
    come = False
    while True:
        start = max(begin, text.rfind("，", begin, end) + 1)
        if not _SIGNS.isdisjoint(text[start:end]):
            aimed = _AIMED.search(text, start, end)
            if _REACHED.search(text, start, end) or (aimed and text.find("累计", start, aimed.start()) >= 0):
                return "achieved"
            if aimed or _will(reading, Phrase(start, end)):
                return "target"
            if until := _UNTIL.search(text, start, end):
                if not _has_come(reading, until.start()):
                    return "target"
                come = True
        if start == begin:
            break
        end = start - 1
    return "achieved" if come or _DONE.search(text, own, figure.start) else "unknown"


def is_told_of_deed(reading: Reading, figure: Mention, event: EventType, modality: str) -> bool:
    """Whether what was done is told with the figure (检查了|12家): not where the clause says what may be had or must be
    kept to, nor what a paper or an agreement sets out."""
    if modality not in ("asserted", "reported") or event in _SET_OUT:
        return False
    clause = reading.clause_around(figure.start)
    return _MAY.search(reading.text, clause.start, figure.start) is None


_SET_OUT = frozenset(
    {
        EventType.POLICY_ISSUANCE, EventType.CALL_FOR_PROPOSALS, EventType.AGREEMENT_SIGNING, EventType.PRODUCT_RECALL,
        EventType.ORGANIZATION_FOUNDING, EventType.PERSONNEL, EventType.STATEMENT,
    }
)  # fmt: skip
"""Types of events whose figures are of what is to be."""
_MAY = re.compile(
    "可(?<!许可)(?![信视靠持疑支])|能(?=[为使够实达节减增覆满提容带])|有望|应当?(?=[在不于达予按])|须|不得|最高(?![负气水峰温达])|至多|拟|概算|估算|预算|投资(?:额|约|达|为|$)|如果|若"
)


def _will(reading: Reading, clause: Phrase) -> bool:
    """将|新建, 将|于; but 将|线索移交 moves an object."""
    for word in reading.words_within(*clause, WordKind.FUTURE):
        if word.text != "将":
            if word.text.startswith("将"):
                return True
            continue
        behind = reading.words_within(word.end, word.end + _LONG)
        if (behind and behind[0].start == word.end) or reading.text.startswith(_COMES, word.end):
            return True
    return False


_LONG = 4
_COMES = ("达", "超", "突破", "新", "建", "投", "累计", "带动", "惠及", "培育", "再")


def _has_come(reading: Reading, position: int) -> bool:
    """Whether the day that is named there was past when the article was published."""
    published = reading.mentions.article.published_at
    near = reading.mentions.within(position, position + _TIME, Kind.TIME)
    value = near[0].time.value if near and near[0].time is not None else None
    if published is None or value is None:
        return False
    day = value.rpartition("/")[2]
    today = published[: len(day)]
    return day < today or (day == today and len(day) == _DAY)


_TIME = 16
"""No time is longer."""
