"""What a check came to and where it went, told behind it: one check."""

from __future__ import annotations

import re

from schemas.events import Role
from services.extractor.finders.decision_papers import decision_above
from services.extractor.finders.offenders import stands_for_somebody
from services.extractor.grammar.reading import Reading
from services.extractor.joining.checks import LOOKS, MEN, by_others, by_the_same, sums_of
from services.extractor.joining.pairs import Pair
from services.extractor.lexicons import sections
from services.extractor.mentions import Kind
from services.extractor.telling.candidate import Candidate


def ordered_there(pair: Pair) -> bool | None:
    """某局开展专项检查。共发现问题29个，均已责令限期整改: what those who were checked, and nobody else, are to do."""
    first, second = pair.both
    if pair.titled or pair.away not in _RIGHT_BEHIND or first.has(Role.PENALTY) or not first.has(Role.PROGRAMME):
        return None
    orders = second.has(Role.PENALTY) and not sums_of(second) and _ORDERS.search(pair.reading.say(second.told))
    nobody = not any(
        pair.reading.mentions.within(*f.phrase, Kind.ORGANIZATION) for f in second.arguments.get(Role.TARGET, ())
    )
    own = second.frame.subject_is_own and not by_the_same(pair)
    return (orders is not None and bool(orders) and nobody and not own) or None


def told_in_detail(pair: Pair) -> bool | None:
    """3月5日起，某局组织专项检查。…3月5日至10日，该局对12家单位进行检查: whom the check begun that day went to."""
    first, second = pair.both
    near = second.frame.sentence.paragraph - first.frame.sentence.paragraph <= 1
    whom = [said for said in first.said(pair.reading, Role.TARGET) if not said.startswith(("相关", "有关", "上述"))]
    if pair.titled or not near or second.has(Role.PROGRAMME) or whom or not first.has(Role.PROGRAMME):
        return None
    same_days = pair.fill(Role.TIME) and not pair.conflicts
    men = all(said.endswith(MEN) for said in second.said(pair.reading, Role.ORGANIZER))
    by_them = pair.agree(Role.ORGANIZER) or men
    return (same_days and by_them and second.trigger.light and bool(second.frame.phrases("对"))) or None


def in_its_course(pair: Pair) -> bool | None:
    """某局开展强制检定。检定过程中，技术人员对加油机的外观等项目进行检定: how the check told before was gone about."""
    first, second = pair.both
    sentence = second.frame.sentence
    meanwhile = _MEANWHILE.match(pair.reading.text, sentence.start, second.start) is not None
    doers = second.said(pair.reading, Role.ORGANIZER)
    theirs = all(said.endswith((*MEN, *EXPERTS)) for said in doers)
    own = second.has(Role.PENALTY) or second.has(Role.PROGRAMME) or second.trigger.subtype
    same = meanwhile and theirs and first.has(Role.ORGANIZER) and not own and pair.away <= _SOON
    return (same and not pair.titled) or None


_MEANWHILE = re.compile(
    r"[\s　]*(?:在)?(?:此次|本次|这次)?(?:强制)?(?:检定|检查|检测|抽查|检验|执法|抽样|校准)"
    r"(?:工作)?(?:过程|现场|期间)?[中上]?，"
)
"""What a sentence begins with that tells of the check in progress."""
EXPERTS = ("技术人员", "检定人员", "检定员", "检验人员", "检验员", "抽样人员", "计量人员", "专家")
JUDGES = tuple(sections("parties")["judging"].split())
_SOON = 3


def looked_at_there(pair: Pair) -> bool | None:
    """某局开展专项检查。检查人员核对了证书和铅封 (该局组建3个检查组，对企业进行检查; 经查，发现…; 本次行动，对企业
    开展交叉检查): what was looked at in the course of the check told before."""
    first, second = pair.both
    reading, start = pair.reading, second.frame.sentence.start
    this = _THIS_CHECK.match(reading.text, start) is not None
    behind = second.frame.sentence.number - max(first.evidence)
    if pair.titled or not 0 < behind <= (_THIS_SOON if this else _NEXT) or not (this or first.has(Role.ORGANIZER)):
        return None
    looks = [_looks(reading, check) or check.has(Role.PROGRAMME) for check in pair.both]
    if not all(looks) or first.has(Role.PENALTY) or second.has(Role.PENALTY) or _BESIDE.match(reading.text, start):
        return None
    if (pair.fill(Role.QUANTITY) and not this) or reading.text.endswith(("本次", "此次", "这次"), start, second.start):
        return None  # 共检查企业6097家次。检查棉花加工企业9个; 对本次|抽查|不合格的企业，责令其停产
    doers = second.said(reading, Role.ORGANIZER)
    theirs = all(said.endswith((*MEN, *EXPERTS, "组")) for said in doers) or pair.agree(Role.ORGANIZER)
    dated = any(
        f.phrase.start >= start and f.mention and f.mention.time and f.mention.time.value
        for f in second.arguments.get(Role.TIME, ())
    )
    by = [f.phrase for role in (Role.ORGANIZER, Role.CO_ORGANIZER) for f in second.arguments.get(role, ())]
    bodies = reading.mentions.within(start, second.frame.clause.end, Kind.ORGANIZATION)
    others = any(not any(p.start <= m.start < p.end for p in by) for m in bodies)
    return (theirs and not dated and (this or not (others or second.has(Role.PROGRAMME)))) or None


def _looks(reading: Reading, check: Candidate) -> bool:
    """开展检查, 进行核查, 巡查: not what was found, seized or destroyed."""
    return check.trigger.light or check.told != check.frame.trigger or reading.say(check.told).endswith(_LOOKED)


_THIS_CHECK = re.compile(
    r"[\s　]*(?:此次|本次|这次|该次)[^，。；]{0,10}?(?:检查|执法|行动|整治|抽查|排查|督查|巡查|检定|监测)"
)
_BESIDE = re.compile(
    r"[\s　]*(?:此外|另外|另据|同时|同日|随后|接着|之后|今年|去年|下一步|[^，。；]{0,12}?(?:还|来到|走进|前往|深入))"
)
_LOOKED = (
    *LOOKS, "核对", "核对了", "核查", "核查了", "检测", "检定", "查验", "查验了", "巡检", "排查", "发现",
)  # fmt: skip
_NEXT, _THIS_SOON = 2, 6


def headline_is_of(pair: Pair) -> bool:
    """Whether the headline's check may be one that the text tells: by no other body, with no other sums."""
    sums = [sums_of(check) for check in pair.both]
    return by_others(pair) is not False and not (all(sums) and sums[0].isdisjoint(sums[1]))


def is_told_by_its_men(reading: Reading, first: Candidate, second: Candidate) -> bool:
    """技术人员对加油机进行检定, 评审组对该院进行评审: what is told again with those who acted for a body that was
    named."""
    doers = second.said(reading, Role.ORGANIZER)
    nameless = bool(doers) and all(said in (*EXPERTS, *JUDGES, "检查组") for said in doers)
    return nameless and first.has(Role.ORGANIZER) and first.has(Role.TARGET)


def goes_over(pair: Pair) -> bool | None:
    """4个专班分赴各地开展检查。重点检查锅炉、电梯的使用登记情况: what the check told right before went over."""
    sentence = pair.second.frame.sentence
    opens = _MAINLY.match(pair.reading.text, sentence.start, pair.second.frame.trigger.end)
    mainly = opens is not None and opens.end() == pair.second.frame.trigger.end
    return (not pair.titled and pair.away == 1 and mainly and not pair.second.has(Role.PENALTY)) or None


def of_one_decision(pair: Pair) -> bool | None:
    """决定对某公司作出如下处罚：1.没收…；2.罚款…: what one decision imposes on one, each in a line of its own."""
    reading, first, second = pair.reading, pair.first, pair.second
    opens = decision_above(reading, second.start) if second.has(Role.PENALTY) and not pair.titled else None
    if opens is None or first.frame.trigger.end <= opens.start:
        return None
    own = [f.phrase for f in second.arguments.get(Role.TARGET, ()) if f.phrase.start >= second.frame.sentence.start]
    others = [phrase for phrase in own if phrase.start >= opens.end and not stands_for_somebody(reading, phrase)]
    return not others


_MAINLY = re.compile(
    r"[\s　]*(?:(?:此次|本次|这次)?(?:专项)?(?:检查|行动|抽查))?(?:重点|主要|着重|集中)"
    r"(?:对[^，。；]{2,60}?(?:进行|开展)(?:了?[^，。；]{0,6}))?(?:检查|排查|查看|抽查|核查|督查|巡查)了?"
)
_RIGHT_BEHIND = (1, 2)
_ORDERS = re.compile("责令|督促|要求|整改|改正")
HOW_IT_WENT = (goes_over, in_its_course, ordered_there, told_in_detail, looked_at_there)
"""Questions about what is told behind a check."""
