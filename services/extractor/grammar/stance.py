"""Whether a clause tells what happened, what is planned, what ought to be, or what somebody said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import reduce
from operator import attrgetter, or_
from typing import Literal

from schemas.events import EventType
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.idle import is_denied
from services.extractor.grammar.orders import is_ordered, is_rule
from services.extractor.grammar.plans import follows_plan, goes_on_planning, is_agreed, is_future, precedes_plan
from services.extractor.grammar.reading import Reading
from services.extractor.grammar.speeches import goes_on_speaking, is_answered, opens_with_words, speaks
from services.extractor.grammar.words import WordKind
from services.extractor.mentions import Kind

_REACHED = frozenset(
    {
        EventType.OUTCOME_REPORT,
        EventType.INSPECTION_ENFORCEMENT,
        EventType.PRODUCT_RECALL,
        EventType.POLICY_ISSUANCE,
        EventType.CALL_FOR_PROPOSALS,
        EventType.CAMPAIGN,
        EventType.ASSISTANCE_SERVICE,
        EventType.OTHER,
        EventType.AWARD_ACCREDITATION,
    }
)
"""What a speaker tells as done is told: figures, and acts of authority."""
_RECALLS = frozenset({EventType.PRODUCT_RECALL})
"""A maker that says it will call back does."""
_FIGURES = frozenset({EventType.OUTCOME_REPORT})
_STATEMENTS = frozenset({EventType.STATEMENT})
_SIGNINGS = frozenset({EventType.AGREEMENT_SIGNING})
"""按照双方去年10月签署的备忘录: told as what happened before, where it is dated."""
_APPOINTMENTS = frozenset({EventType.PERSONNEL, EventType.CALL_FOR_PROPOSALS})


@dataclass(slots=True, frozen=True)
class Stance:
    """Modality, polarity and tense of a verb, as `schemas.events.Event` names them."""

    modality: Literal["asserted", "planned", "required", "possible", "reported"] = "asserted"
    polarity: Literal["positive", "negative"] = "positive"
    tense: Literal["past", "present", "future", "generic"] = "past"
    background: bool = False
    """Tells no event: demands, conditions, what a speaker wishes."""
    but: frozenset[EventType] = frozenset()
    """Types that the background does not hold for: a speech that goes on may hold the next statement, a notice that
    gives orders appoints."""


def read_stance(reading: Reading, frame: Frame) -> Stance:
    """The stance of a verb."""
    before = reading.words_within(_opening(reading, frame), frame.trigger.start)
    polarity: Literal["positive", "negative"] = "negative" if frame.kinds & WordKind.NEGATION else "positive"
    if is_denied(frame):
        return Stance("asserted", "negative", background=True)
    kinds = reduce(or_, map(_KINDS, before), 0)
    said = set(map(_TEXT, before))
    told_to_all = "要求各" in said and not frame.subject_is_own  # 要求各地开展排查，…；责令企业停产
    if (kinds & WordKind.MODAL and (told_to_all or _in_chain(frame, WordKind.MODAL))) or is_rule(reading, frame, said):
        return Stance("required", polarity, "generic", background=True)
    if is_ordered(reading, frame):
        told = frozenset[EventType]() if reading.to_be_done(frame.trigger.start) else _APPOINTMENTS
        return Stance("required", polarity, "generic", background=True, but=told)
    planned = [w for w in before if w.kinds & WordKind.FUTURE] if kinds & WordKind.FUTURE else []
    planned = planned[:1] + planned[1:][-_PLANS:]
    in_force = frame.said.startswith("起") and frame.said.endswith(_HOLDS)  # 明确…，自9月1日起施行: whoever says it
    if reading.char_before(frame.trigger.start) == "特":
        in_force = True  # 某学会表示，为…，特|成立专委会: by saying so it does
    if frame.said.startswith("通过") and _CONSENTS.search(reading.text, frame.zone.start, frame.trigger.start):
        in_force = True  # 专家组认为…，同意该项目|通过验收: by those words it is passed
    if (
        not in_force
        and kinds & WordKind.SPEECH
        and any(speaks(reading, w) and not is_answered(reading, w, frame.trigger.start) for w in before)
    ):
        reached = _reached(reading, frame) and not any(is_future(reading, frame, w) for w in planned)
        told = _REACHED if reached else _RECALLS
        if reached and frame.subject_is_own and _has_day(reading, frame):
            told = told | _DONE_BY_PEOPLE  # 发言人表示，李明部长6月3日与王强会面
        if not planned and not said.isdisjoint(_INFORMS) and said.isdisjoint(_WISHES):
            told = told | _FIGURES  # 他指出，通关时间缩短六成
        return Stance("reported", polarity, background=True, but=told)
    if not in_force and goes_on_speaking(reading, frame):
        says = frame.subject_is_own or opens_with_words(reading, frame.trigger.start)
        told = _STATEMENTS if says else frozenset[EventType]()
        told = told | _DEEDS if _looks_back(reading, frame) else told
        if not planned:
            told = told | _done_by_another(reading, frame)
        return Stance("asserted", polarity, background=True, but=told if planned else told | _FIGURES)
    if not said.isdisjoint(("就", "围绕")) and _is_matter(reading, frame):
        return Stance("planned", polarity, "future", background=True)
    if _AGENDA.search(reading.text, frame.clause_start, frame.trigger.start):
        return Stance("planned", polarity, "future", background=True)
    if "以" in said and _occasion(reading, frame):
        return Stance("asserted", polarity, background=True)
    if frame.attributive and _is_referred(reading, frame):
        dated = reading.mentions.within(frame.zone.start, frame.trigger.start, Kind.TIME)
        told = _SIGNINGS if dated else frozenset[EventType]()
        told = told | _PAPERS if _names_paper(reading, frame) else told
        return Stance("asserted", polarity, background=True, but=told)
    if planned and (any(is_future(reading, frame, w) for w in planned) or follows_plan(reading, frame)):
        return Stance("planned", polarity, "future")
    if goes_on_planning(reading, frame) or precedes_plan(reading, frame) or is_agreed(reading, frame):
        return Stance("planned", polarity, "future")
    if reading.text.startswith("拟任", frame.trigger.start):
        return Stance("planned", polarity, "future")
    return Stance("asserted", polarity, _tense(reading, frame))


def _names_paper(reading: Reading, frame: Frame) -> bool:
    """根据市工信局发布的《目录》，…: who issued the paper that is cited is told with it."""
    if reading.text[frame.trigger.end : frame.trigger.end + 2] != "的《":
        return False
    named = reading.mentions.within(frame.zone.start, frame.trigger.start, Kind.ORGANIZATION)
    return bool(named)


_CONSENTS = re.compile("同意[^，。；：]{0,40}$")
_INFORMS = frozenset([
    "介绍", "介绍说", "说", "说道", "称", "表示", "表示说", "指出", "透露", "告诉", "谈到", "提到", "解释", "回应",
    "回应称", "回答", "补充", "补充说", "坦言", "分析", "通报", "汇报", "总结",
])  # fmt: skip
"""Verbs of somebody who says how things are."""
_WISHES = frozenset(["强调", "要求", "希望", "建议", "呼吁", "提出", "部署", "力争", "确保", "争取"])
"""Beside one of these he says how they ought to be."""
_HOLDS = ("施行", "实施", "实行", "执行", "生效")
_PLANS = 12
"""Words for the future that are asked beside the first of a sentence; nobody writes more."""
_KINDS, _TEXT = attrgetter("kinds"), attrgetter("text")


def _opening(reading: Reading, frame: Frame) -> int:
    """Where what the verb stands in begins: the sentence, or the part behind a semicolon that somebody else opens
    (甲希望，…；乙作了报告)."""
    start = frame.sentence.start
    parted = reading.text.rfind("；", start, frame.trigger.start) + 1
    if not parted or reading.quoted(parted - 1, parted) or frame.subject is None or frame.subject.start < parted:
        return start
    return parted if reading.mentions.within(*frame.subject, Kind.PERSON) else start


_PAPERS = frozenset({EventType.POLICY_ISSUANCE})
_DEEDS = frozenset(
    {
        EventType.PRODUCT_RECALL,
        EventType.MEETING,
        EventType.AGREEMENT_SIGNING,
        EventType.ORGANIZATION_FOUNDING,
        EventType.CAMPAIGN,
        EventType.INSPECTION_ENFORCEMENT,
        EventType.AWARD_ACCREDITATION,
        EventType.PERSONNEL,
    }
)


def _done_by_another(reading: Reading, frame: Frame) -> frozenset[EventType]:
    """甲局指出，…。乙局与丙院签署协议; 海事代表观摩了演习: what a body or person named here did is told by the
    article; what people did where 了 says so."""
    if not frame.subject_is_own or frame.attributive or frame.subject is None:
        return frozenset()
    if _TASK.search(reading.text, *frame.zone):
        return frozenset()  # …抓落实。市教育局负责组织学校签订协议: whose task it is
    named = reading.mentions.within(*frame.subject, Kind.ORGANIZATION, Kind.PERSON, Kind.GROUP)
    if any(m.kind is not Kind.GROUP or (m.subtype == "reference" and m.antecedents) for m in named):
        return _REACHED | _DEEDS | _DONE_BY_PEOPLE
    has_done = reading.text.endswith("了", 0, frame.trigger.end) or reading.text.startswith("了", frame.trigger.end)
    if named and _BY_LAW.search(reading.text, frame.subject.end, frame.trigger.start):
        return _BY_OFFICERS
    return _DONE_BY_PEOPLE if has_done and named else frozenset()


_BY_LAW = re.compile("(?:依法|当场|随即|当即)")
"""执法人员|依法|没收假鞋: what officers did there and then, also behind what one of them says."""
_BY_OFFICERS = frozenset({EventType.INSPECTION_ENFORCEMENT})


def _has_day(reading: Reading, frame: Frame) -> bool:
    """Whether the verb's own clause says on which day it was, not if it will be."""
    if reading.text.startswith(_IF, frame.clause_start):
        return False
    times = reading.mentions.within(frame.clause_start, frame.trigger.start, Kind.TIME)
    return any(t.subtype == "day" for t in times)


_IF = ("如果", "假如", "倘若", "若", "一旦", "要是", "只要", "除非")
_TASK = re.compile(r"负责|牵头")
_DONE_BY_PEOPLE = frozenset(
    {EventType.MEETING, EventType.VISIT_RESEARCH, EventType.TRAINING_LECTURE, EventType.AGREEMENT_SIGNING}
)


def _reached(reading: Reading, frame: Frame) -> bool:
    """Whether a figure that somebody names is of a time past: 他介绍，去年全市完成…, 目前已建成…."""
    before = frame
    while before.follows is not None:
        before = before.follows  # 省局已下发提示函，并约谈了三家
    zone = before.zone.start, frame.trigger.end + 1
    if _ASKED.search(reading.text, frame.clause_start, frame.trigger.start):
        return False
    if _SO_FAR.search(reading.text, *zone) or reading.text.endswith("已", 0, frame.trigger.start):
        return True
    times = reading.mentions.within(frame.zone.start, frame.trigger.start, Kind.TIME)
    published = reading.mentions.article.published_at
    values = [t.time.value for t in times if t.time is not None and t.time.value]
    return bool(values) and published is not None and values[0][:10].split("/")[0] <= published[:10]


def _looks_back(reading: Reading, frame: Frame) -> bool:
    """去年三月，该署亦曾…: what was done at another time is told, though somebody spoke before."""
    start = frame.sentence.start
    return bool(
        reading.mentions.within(start, frame.trigger.start, Kind.TIME)
        and _ONCE.search(reading.text, start, frame.trigger.start)
    )


_ONCE = re.compile(r"曾(?!任)|已于|已在")
_SO_FAR = re.compile(r"已(?!要求[^，。；]*，依法|希望|强调)|累计|截至|目前|以来|共")
"""What tells that it was reached; not what was demanded so far (已要求各局加强监管，依法|查处|…)."""


_ASKED = re.compile("要求[^已]*$")
"""已发出告诫信，要求企业于9月30日前|完成整改: what is asked for in the verb's own clause is yet to be done."""


def _is_referred(reading: Reading, frame: Frame) -> bool:
    """Whether the sentence refers to what the verb describes, by a word outside the names of gatherings."""
    referred = _REFERRED.finditer(reading.text, frame.sentence.start, frame.sentence.end)
    return any(not reading.in_held_name(word.start()) for word in referred)


_REFERRED = re.compile(r"废止|根据|依据|按照|依照|贯彻|落实|为契机|为指导")


def _tense(reading: Reading, frame: Frame) -> Literal["past", "present", "generic"]:
    """每季度开展 tells a habit, 正在 what goes on; a deed told without either is done."""
    zone = frame.zone
    times = reading.mentions.within(*zone, Kind.TIME)
    if frame.kinds & WordKind.ADVERB and any(w.text in ("定期", "不定期") for w in frame.words):
        return "generic"
    if times and any(t.subtype == "set" for t in times):
        return "generic"
    return "present" if reading.text.endswith(("正在", "正"), *zone) else "past"


def _in_chain(frame: Frame | None, kinds: int) -> bool:
    """Whether such a word stands before the verb or before one that it goes on from (要甲，乙，丙)."""
    while frame is not None:
        if frame.kinds & kinds:
            return True
        frame = frame.follows
    return False


def _is_matter(reading: Reading, frame: Frame) -> bool:
    """就共同实施…、共同举办…等事宜达成合作, 就开展比对交换意见: what is agreed on or talked about, not what is done."""
    stretch = frame.trigger.end, frame.sentence.end
    return bool(_MATTERS.search(reading.text, *stretch) or _TALKED_OVER.match(reading.text, *stretch))


_MATTERS = re.compile(
    r"(?<!同)等(?:合作)?(?:事宜|事项|内容|方面|议题|领域|工作|情况|问题)[^，。；]{0,6}(?:达成|进行|开展|签|展开|交换|深入|初步|交流|讨论)"
    r"|[^，。；]{0,10}作[^，。；]{0,10}(?:发言|说明)"
)
_TALKED_OVER = re.compile(
    "[^，。；并]{2,40}?(?:交换了?意见|(?:达成|形成)了?(?:初步|广泛|一致|合作|高度|多项)*(?:共识|意向|一致)"
    r"|(?:进行|展开|开展)了?[^，。；、\d]{0,6}(?:交流|[探讨研]讨|讨论|座谈|[磋协]商|沟通|对接|会商))"
)
_AGENDA = re.compile(r"(?:议题|议程|任务|宗旨|目的)[是为](?!了)[^，。；：]{0,40}$")
"""会议主要议题为|审定《规程》: what is to be gone over, before anybody says what came of it."""
_OCCASION = re.compile(r"为(?:契机|抓手|载体|主线|目标|重点|导向|切入点|突破口|牵引|指导|遵循|引领|依托|着力点)")


def _occasion(reading: Reading, frame: Frame) -> bool:
    """以签署协议为契机: named as an occasion, not told."""
    return bool(_OCCASION.search(reading.text, frame.trigger.end, frame.sentence.end))
