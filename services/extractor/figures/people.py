"""Heads that are no outcome: of who did something once (62名队员分成四组搜寻) or was sent (组织15名专家核验)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.events import EventType
from services.extractor.finders.sums import is_while
from services.extractor.grammar.reading import Reading
from services.extractor.grammar.verbs import is_verb
from services.extractor.mentions import Kind, Mention
from services.extractor.telling.candidate import Candidate

_HEADS = frozenset("人名位")
_OF_BODIES = re.compile(
    r"[\u4e00-\u9fff]{0,14}?(?:代表|负责人|人员|骨干|员工|职工|"
    r"(?:企业|单位|机构|院校|高校|学校|协会|商会|队伍|代表队)[^，。；]{0,12}?(?:参[加与展会赛]|对接|交流|观摩|旁听|到场|与会|角逐|亮相))"
)
"""40多家使用单位的管理人员, 千余户企业线上参会: heads, though bodies are counted."""
_SUM = re.compile(r"共|累计|已|合计|总计|截至|以来|[近过]去?\d+年|连续|(?<!等)超过?$|达到?$|突破$|[为是]$")
"""Who came or was helped over a time is a figure, whatever they did."""
_SENT = re.compile(
    r"(?:组织|率领?|带领|出动|派出|派来|派去|请来|叫来|派遣|派驻|选派|增派|调派|调集|抽调|集结|召集|邀请|安排|询问|走访|会同|与)(?:了)?[^，。；]{0,24}$"
)
"""Before a head count: who is led, sent or asked."""
OVER_TIME = re.compile(r"累计|已|截[至止]|以来|年来|[去上前]年")
"""Says that figures sum up what was done."""
_GO = re.compile(
    r"[^，。；\d]{0,24}?(?:\d[^，。；]{0,24}?)?(?:参与|参加|赶赴|奔赴|赶往|前往|驰援|增援|投入到?|开展|展开|进行|实施|分赴|到达|抵达)(?!了)"
)
"""Behind the count of those who are sent: what they were sent to do."""
_VEHICLES = frozenset("辆艘架支")
_FARES = re.compile(
    r"[^，。；]{0,16}?(?:获|受|被|学会|掌握|得到|实现|享受|脱贫|就业|参保|报名|入选|入围|晋级|通过|死|伤|遇难|失踪|失联|"
    r"确诊|感染|治愈|出院|康复|落网|到案|归案|爆仓|提取|缴存|办理|领取)"
)
"""What happens to people, or what they get, is reported by their number."""


def only_act(reading: Reading, figures: Sequence[Mention]) -> bool:
    """Whether the figures only count those who do what the sentence tells."""
    return bool(figures) and all(
        _goes(reading, f) or (counts_heads(reading, f) and _acts(reading, f)) or _are_led(reading, f) for f in figures
    )


def only_leads(reading: Reading, outcome: Candidate, found: list[Candidate]) -> bool:
    """组织12名专家对6个小区开展抽查: whether it is told by nothing but who was sent to do another deed."""
    if outcome.type is not EventType.OUTCOME_REPORT or outcome.trigger.noun:
        return False
    deeds = [c.start for c in found if c.type not in _NO_DEEDS and c.evidence[0] == outcome.evidence[0]]
    places = sorted((outcome.start, *outcome.also))
    if not deeds or deeds[-1] < outcome.start or places[0] < outcome.start:
        return False
    sent = [reading.mentions.within(place, deeds[-1], Kind.QUANTITY)[:1] for place in places if place < deeds[-1]]
    return all(only_act(reading, figures) or _times_sent(reading, figures) for figures in sent)


def _times_sent(reading: Reading, figures: Sequence[Mention]) -> bool:
    """出动执法人员|80人次，对45所学校进行检查; 9月5日出动|32人次，检查18家: men and vehicles are counted by each time
    that they were sent, too, but over a while (春节期间出动800人次，检查160家) or for what is counted, too
    (出动320人次，查获1.1万件)."""
    for figure in figures:
        begins, end = reading.clause_around(figure.start)
        if not figure.text.endswith(_EACH_TIME):
            return False
        times = reading.mentions.within(reading.sentence_at(figure.start).start, figure.start, Kind.TIME)
        on_a_day = bool(times) and _is_day(times[-1])
        sent = _SENT_THAT_DAY if on_a_day else _SENT_OUT
        if not sent.search(reading.text, begins, figure.start) or any(is_while(time.text) for time in times):
            return False
        if (_CHECK if on_a_day else _TO).match(reading.text, end) is None:
            return False
    return bool(figures)


def _is_day(time: Mention) -> bool:
    return time.time is not None and time.time.granularity == "day" and not time.text.startswith("截")


_SENT_THAT_DAY = re.compile(r"(?:出动|派出|派遣|抽调|调派|投入)了?[^，。；\d]{0,12}$")
_CHECK = re.compile(
    r"，(?:分成?|组成|编成)?[^，。；]{0,10}?(?:对|深入|进行|开展|检查|抽查|排查|巡查|检[定测验]|抽[检样]|督查|走访)"
)
_EACH_TIME = ("人次", "辆次", "台次", "车次", "艘次", "架次")
_TO = re.compile(r"，(?:分成?|组成|编成)?[^，。；]{0,10}?(?:对|深入|进行|开展)")
_SENT_OUT = re.compile(r"(?<![共计已])(?:出动|派出|派遣|抽调|调派|投入)了?[^，。；\d]{0,12}$")


_NO_DEEDS = (EventType.OUTCOME_REPORT, EventType.STATEMENT)


def counts_heads(reading: Reading, figure: Mention) -> bool:
    """Whether the figure says how many people, or those who came for so many bodies."""
    return figure.text[-1] in _HEADS or _OF_BODIES.match(reading.text, figure.end) is not None


def _goes(reading: Reading, figure: Mention) -> bool:
    """出动18辆消防车、96名指战员参与扑救: men or vehicles sent to do what the clause goes on with."""
    clause = reading.clause_around(figure.start)
    if figure.text[-1] not in _HEADS | _VEHICLES or OVER_TIME.search(reading.text, clause.start, figure.start):
        return False
    sent = _SENT.search(reading.text, clause.start, figure.start)
    return sent is not None and _GO.match(reading.text, figure.end, clause.end) is not None


def _are_led(reading: Reading, figure: Mention) -> bool:
    """组织辖区12家商超签订承诺书: bodies that are made to do what the clause goes on with."""
    clause = reading.clause_around(figure.start)
    led = _LED.search(reading.text, clause.start, figure.start) if figure.text[-1] in _BODIES else None
    if led is None:
        return False
    behind = reading.words_within(figure.end, clause.end)
    return any(word.start - figure.end > 1 and is_verb(reading, word) for word in behind)


_BODIES = frozenset("家所户")
_LED = re.compile(r"(?:组织|动员|发动|邀请|召集|督促)(?:了)?[^，。；\d]{0,30}$")


def _acts(reading: Reading, figure: Mention) -> bool:
    """Whether those counted act or are sent, and are not summed up."""
    clause = reading.clause_around(figure.start)
    if sent := _SENT.search(reading.text, clause.start, figure.start):
        return not _SUM.search(reading.text, clause.start, sent.start())
    if _SUM.search(reading.text, clause.start, figure.start) or _FARES.match(reading.text, figure.end, clause.end):
        return False
    before = reading.words_within(clause.start, figure.start)
    if any(is_verb(reading, word) for word in before):
        return False
    return clause.end - figure.end >= _DEED and not _IS.search(reading.text, figure.end, clause.end)


_DEED = 5
"""So many characters behind a head count hold whom it counts and what they do."""
_IS = re.compile(r"来自|属于|占|为|是|有(?![利序效关力])|患|超|达")
"""What is told of them is no deed."""
