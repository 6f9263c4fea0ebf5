"""Where a sentence tells of its events: what only counts what a deed before it came to tells of nothing further."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter

from schemas.events import EventType, Role
from services.extractor.figures.borders import BEGINS_ANEW, says_otherwise
from services.extractor.figures.samples import takes_samples
from services.extractor.finders.bodies import bodies
from services.extractor.finders.sums import PERIOD
from services.extractor.grammar.reading import Phrase, Reading, clause_of
from services.extractor.mentions import Kind
from services.extractor.telling.candidate import Candidate

Telling = tuple[int, int, Candidate]
"""Where an event is told, in which clause, and the event."""


def tellings_of(reading: Reading, told: Sequence[Candidate], borders: Sequence[int]) -> list[Telling]:
    """Every place of the sentence that tells of one of the events, in order."""
    sums = any(event.type is EventType.OUTCOME_REPORT for event in told)
    told = [event for event in told if not (sums and sums_up(event))]
    places = sorted(((at, event) for event in told for at in (event.start, *event.also)), key=itemgetter(0))
    found: list[Telling] = []
    for at, event in places:
        clause = reading.clause_at(at)[1]
        part = bisect_right(borders, at)
        deeds = [t for t in found if t[2].type is not EventType.OUTCOME_REPORT and bisect_right(borders, t[0]) == part]
        counts = event.type is EventType.OUTCOME_REPORT and deeds
        if counts and _only_counts(reading, at, event, deeds[-1], clause) and not _goes_on(deeds[-1], clause, found):
            continue
        found.append((at, clause, event))
    return found


def _goes_on(prize: Telling, clause: int, found: Sequence[Telling]) -> bool:
    """新增认可能力118项，获批科技项目5项，|发表论文97篇: whether a report goes on behind a prize that it holds."""
    if prize[2].type is not EventType.AWARD_ACCREDITATION or clause == prize[1]:
        return False
    return any(t[2].type is EventType.OUTCOME_REPORT and t[0] < prize[0] for t in found)


def sums_up(event: Candidate) -> bool:
    """截至目前，已与22个国家签署协议: told as a figure, not as a deed, where its sentence tells an outcome."""
    if event.type is EventType.OUTCOME_REPORT:
        return False
    return any(f.mention is not None and f.mention.text.startswith("截至") for f in event.arguments.get(Role.TIME, ()))


def _only_counts(reading: Reading, at: int, outcome: Candidate, deed: Telling, clause: int) -> bool:
    """检查企业120家，合格率达98%; 领取购置补贴卡56张: what measures, or may be a noun, only counts what was done
    before."""
    begins = reading.clause_around(at).start
    if deed[2].trigger.subtype == "accident":
        harm = outcome.frame.said.startswith(_HARM)  # …发生洪灾，共造成3万人受灾，倒塌房屋30间
        if _LED_TO.search(reading.text, deed[0] if harm else begins, at):
            return True  # …发生火灾，截至22日24时，事故已造成11人遇难
    if deed[1] != clause and any(m.start == begins for m in reading.mentions.within(begins, at, *BEGINS_ANEW[1:3])):
        return False  # …建成通车，全省高速公路里程突破9000公里
    if many_act(reading, deed, clause):
        return False
    if reading.text.startswith(_COUNTS, at) or outcome.trigger.noun:
        return True
    if reading.text[deed[2].frame.trigger.end : at] in ("并", "并督促", "、"):
        return True  # 发现并|整改隐患132处
    if _COMPARES.match(reading.text, begins, at + 2):
        return True
    if deed[2].type is EventType.CALL_FOR_PROPOSALS and _COMES_IN.match(reading.text, at):
        return True  # 《办法》公开征求意见，共收到意见62份
    if deed[1] != clause and deed[2].type is EventType.ORGANIZATION_FOUNDING and _WORKS.match(reading.text, begins):
        return False  # 组建服务队，走访企业236户
    if deed[1] != clause:
        subject = outcome.frame.subject if outcome.frame.subject_is_own else None
        if subject is not None and subject.start < deed[0] and _goes_on_with(reading, deed[2], at, outcome):
            subject = None
        named = deed[2].name
        if subject is not None and named is not None and named.start <= subject.start < named.end:
            subject = None  # 宣传活动走进某区，活动现场|发放资料500份
        agreed = deed[2].type is EventType.AGREEMENT_SIGNING and subject is not None and not bodies(reading, subject)
        set_out = deed[2].type is EventType.POLICY_ISSUANCE and subject is not None and _is_term(reading, subject)
        times = reading.mentions.within(outcome.frame.sentence.start, at, Kind.TIME)
        times = [t for t in times if not says_otherwise(deed[2], t)]  # 2024年“清江”行动, 出动船艇26艘
        since = reading.text.endswith("以来，", 0, begins)  # 开展专项整治以来，共检查…
        quarter = "季度" if takes_samples(reading, deed[2]) else "。"
        anew = since or any(t.start >= begins or (PERIOD.search(t.text) and quarter not in t.text) for t in times)
        return agreed or set_out or (subject is None and not anew)
    whole = deed[2].frame.object
    return whole is not None and whole.start <= at < whole.end


def _goes_on_with(reading: Reading, deed: Candidate, at: int, outcome: Candidate) -> bool:
    """Whether whoever is named before a deed goes on with it where the report stands: 转移群众1800人，|发放帐篷300顶;
    通过扩项评审，|新增参数126项; 该局收到线索12件；该局开展整治，|立案9件."""
    if deed.type is EventType.AWARD_ACCREDITATION and reading.text.startswith(_ADDED, at):
        return True
    return deed.type is EventType.ASSISTANCE_SERVICE or at > outcome.start


_ADDED = ("新增", "扩增", "新扩", "扩项")


def _is_term(reading: Reading, subject: Phrase) -> bool:
    """印发办法，最高奖励|由10万元提高到20万元: what a paper sets."""
    return _TERMS.search(reading.text, *subject) is not None


_TERMS = re.compile(
    r"(?:奖励|补[助贴偿]|标准|限额|额度|起付线|报销比例|支付比例|上限|下限|封顶线|费率|税率|基数|年限|期限|保证金|缴存比例)(?:金额|比例)?$"
)
_WORKS = re.compile(
    r"[\s　]*(?:先后|陆续|累计|已|共|深入|上门|为[^，。；\d]{2,10})*"
    r"(?:走访|解决|解答|检查|排查|发放|开展|化解|调解|服务|帮助|办理|处理|受理|接待|培训|检测|检验|整改|清理|查处|收集|宣讲)"
)
_LED_TO = re.compile(r"造成|导致|致(?:使|死|\d)|酿成")
_HARM = ("死", "伤", "受", "失踪", "遇难", "倒塌", "损", "毁", "淹没", "绝收", "造成", "导致")
"""What verbs begin with that tell of harm done."""
_COUNTS = ("共计", "合计", "总计", "达", "超过", "突破", "占", "约占", "累计为")
_COMES_IN = re.compile("共?(?:收到|征集|征得|收集|采纳|受理)")
_COMPARES = re.compile(r"[\s　]*(?:比|较|同比|环比|增长|下降|增幅|降幅)")
"""Behind a comma these compare the figure before (共捐款22万元，比去年增长9%)."""


def many_act(reading: Reading, signing: Telling, clause: int) -> bool:
    """…签订协议，12家企业|现场录用318人; …授牌，甲公司等5家企业|宣读倡议书: whether behind a signing or a prize, up
    to the clause, a number of bodies or people opens a clause who do something else than come to it."""
    if signing[2].type not in _OF_ITS_OWN_MEN:
        return False
    sentence = signing[2].frame.sentence
    for number in range(signing[1] + 1, clause + 1):
        start, end = clause_of(sentence, number)
        counted = reading.mentions.within(start, end, Kind.QUANTITY)[:1]
        opens = bool(counted) and (counted[0].start == start or reading.text.endswith("等", start, counted[0].start))
        if opens and counted[0].text[-1] in _ACTORS:
            return _COME.search(reading.text, counted[0].end, end) is None
    return False


_OF_ITS_OWN_MEN = frozenset({EventType.AGREEMENT_SIGNING, EventType.AWARD_ACCREDITATION})
_ACTORS = frozenset("家名位人户所支")
_COME = re.compile(
    r"参加|参与|出席|见证|参会|到场|观摩|签约|签署|签订|加盟|结对|携手|领奖|上台|领取|获|受|入选|上榜|评为"
)
