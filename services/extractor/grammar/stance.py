"""Whether a clause tells what happened, what is planned, what ought to be, or what somebody said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, reduce
from operator import attrgetter, or_
from typing import Literal

from schemas.events import EventType
from services.extractor.grammar.frames import Frame
from services.extractor.grammar.manners import SITS, is_item, is_manner, names_paper
from services.extractor.grammar.reading import Phrase, Reading, clause_of
from services.extractor.grammar.verbs import MARKS, acts_as_verb, is_verb
from services.extractor.grammar.words import Word, WordKind
from services.extractor.lexicons import sections
from services.extractor.mentions import Kind, Sentence

_GENERIC = re.compile(r"每年|每季度|每月|每周|每5年|定期|经常|长期|通常|一般")


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


def is_idle(reading: Reading, frame: Frame) -> bool:
    """Whether the words right before the verb say that it tells nothing: 不得…, 应当…; in a law, nothing is told."""
    if reading.law_from is not None and frame.trigger.start > reading.law_from:
        return True
    if frame.kinds & WordKind.MODAL or _is_denied(frame) or _is_asked(reading, frame):
        return True
    return is_manner(reading, frame) or is_item(reading, frame)


def _is_asked(reading: Reading, frame: Frame) -> bool:
    """申请是否获批: nobody knows yet."""
    return reading.text.endswith(("是否", "能否", "可否", "何时", "是否能够"), frame.zone.start, frame.trigger.start)


def _is_denied(frame: Frame) -> bool:
    """Whether it was not done; what was called off is news."""
    return bool(frame.kinds & WordKind.NEGATION) and any(
        w.kinds & WordKind.NEGATION and w.text not in _CALLED_OFF and w.start >= frame.clause_start for w in frame.words
    )


def read_stance(reading: Reading, frame: Frame) -> Stance:
    """The stance of a verb."""
    before = reading.words_within(_opening(reading, frame), frame.trigger.start)
    polarity: Literal["positive", "negative"] = "negative" if frame.kinds & WordKind.NEGATION else "positive"
    if _is_denied(frame):
        return Stance("asserted", "negative", background=True)
    kinds = reduce(or_, map(_KINDS, before), 0)
    said = set(map(_TEXT, before))
    if (kinds & WordKind.MODAL and _in_chain(frame, WordKind.MODAL)) or _is_rule(reading, frame, said):
        return Stance("required", polarity, "generic", background=True)
    if _is_ordered(reading, frame):
        return Stance("required", polarity, "generic", background=True, but=_APPOINTMENTS)
    planned = [w for w in before if w.kinds & WordKind.FUTURE] if kinds & WordKind.FUTURE else []
    if kinds & WordKind.SPEECH and any(_speaks(reading, w) for w in before):
        reached = _reached(reading, frame) and not any(_is_future(reading, frame, w) for w in planned)
        told = _REACHED if reached else _RECALLS
        if _is_fact(reading, frame, said):
            told = told | _DEEDS
        return Stance("reported", polarity, background=True, but=told)
    if _goes_on_speaking(reading, frame):
        told = _STATEMENTS if frame.subject_is_own else frozenset[EventType]()
        told = told | _DEEDS if _looks_back(reading, frame) else told
        if not planned and _is_settled(reading, frame):
            told = told | _REACHED | _DEEDS
        if not planned and _is_done(reading, frame):
            told = told | _DONE_BY_PEOPLE
        return Stance("asserted", polarity, background=True, but=told if planned else told | _FIGURES)
    if not said.isdisjoint(("就", "围绕")) and _MATTERS.search(reading.text, frame.trigger.end, frame.sentence.end):
        return Stance("planned", polarity, "future", background=True)
    if "以" in said and _occasion(reading, frame):
        return Stance("asserted", polarity, background=True)
    if frame.attributive and _REFERRED.search(reading.text, frame.sentence.start, frame.sentence.end):
        dated = reading.mentions.within(frame.zone.start, frame.trigger.start, Kind.TIME)
        told = _SIGNINGS if dated else frozenset[EventType]()
        told = told | _PAPERS if names_paper(reading, frame) else told
        return Stance("asserted", polarity, background=True, but=told)
    if planned and (any(_is_future(reading, frame, w) for w in planned) or _follows_plan(reading, frame)):
        return Stance("planned", polarity, "future")
    return Stance("asserted", polarity, _tense(reading, frame))


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
_CIRCULARS = frozenset(
    "通报 公告 通告 公告称 通报称 通告称 消息称 发布消息称 发布公告称 发布通报称 发布通告称 透露 披露 证实 宣布".split()  # noqa: SIM905
)
"""What says this tells facts rather than views."""
_SETTLED = re.compile(r"决定|已于?|日前|近日|昨[天日]|今[天日]|\d日|上月|去年")


def _is_fact(reading: Reading, frame: Frame, said: set[str]) -> bool:
    """某局通报指出，某公司决定自15日起召回…: a circular tells what a body has done or settled."""
    return not said.isdisjoint(_CIRCULARS) and _is_settled(reading, frame)


def _is_settled(reading: Reading, frame: Frame) -> bool:
    """省局已于上月印发…: a body that is named did it, or has settled to."""
    if not frame.subject_is_own or frame.attributive or frame.subject is None:
        return False
    if not reading.mentions.within(*frame.subject, Kind.ORGANIZATION):
        return False
    return bool(_SETTLED.search(reading.text, frame.zone.start, frame.trigger.start))


def _is_done(reading: Reading, frame: Frame) -> bool:
    """海事代表观摩了演习: somebody other than the speaker did it."""
    if not frame.subject_is_own or frame.attributive or frame.subject is None:
        return False
    if not reading.text.endswith("了", 0, frame.trigger.end) and not reading.text.startswith("了", frame.trigger.end):
        return False
    named = reading.mentions.within(*frame.subject, Kind.ORGANIZATION, Kind.PERSON, Kind.GROUP)
    return any(m.subtype != "pronoun" and not m.text.startswith("我") for m in named)


_DONE_BY_PEOPLE = frozenset(
    {EventType.MEETING, EventType.VISIT_RESEARCH, EventType.TRAINING_LECTURE, EventType.AGREEMENT_SIGNING}
)


def _reached(reading: Reading, frame: Frame) -> bool:
    """Whether a figure that somebody names is of a time past: 他介绍，去年全市完成…, 目前已建成…."""
    before = frame
    while before.follows is not None and not before.subject_is_own:
        before = before.follows  # 省局已下发提示函，并约谈了三家
    if _SO_FAR.search(reading.text, before.zone.start, frame.trigger.end + 1):
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
_SO_FAR = re.compile(r"已|累计|截至|目前|以来|共")
_REFERRED = re.compile(r"废止|根据|依据|按照|依照|贯彻|落实|为契机|为指导")


def _tense(reading: Reading, frame: Frame) -> Literal["past", "present", "generic"]:
    """每季度开展 tells a habit, 正在 what goes on; a deed told without either is done."""
    times = reading.mentions.within(*frame.zone, Kind.TIME)
    if frame.kinds & WordKind.ADVERB and any(w.text in ("定期", "不定期") for w in frame.words):
        return "generic"
    if times and any(t.subtype == "set" for t in times):
        return "generic"
    return "present" if reading.text.endswith(("正在", "正"), frame.zone.start, frame.zone.end) else "past"


def _in_chain(frame: Frame | None, kinds: int) -> bool:
    """Whether such a word stands before the verb or before one that it goes on from (要甲，乙，丙)."""
    while frame is not None:
        if frame.kinds & kinds:
            return True
        frame = frame.follows
    return False


def _follows_plan(reading: Reading, frame: Frame) -> bool:
    """将成立工作组，每年举办…: what goes on from a plan is planned."""
    while (frame_before := frame.follows) is not None:
        if frame_before.kinds & WordKind.FUTURE and any(
            _is_future(reading, frame_before, w) for w in frame_before.words
        ):
            return True
        frame = frame_before
    return False


def _moves_object(reading: Reading, frame: Frame, word: Word) -> bool:
    """成功将卫星发射升空, 同意将某市列为名城, 将线索移交公安机关: what is done stands between 将 and the verb, nothing
    behind it but what it is made or who gets it."""
    between = Phrase(word.end, frame.trigger.start)
    onwards = reading.text[frame.trigger.end - 1] in "为入至到往" or reading.say(frame.trigger) in _passed_on()
    words = [w for w in reading.words_within(*between) if not w.kinds & WordKind.ADVERB]
    spoken = sum(w.end - w.start for w in words)
    if words and words[0].start == between.start and words[0].kinds & WordKind.PREPOSITION:
        return False  # 将通过短信通知…
    described = between.end - between.start - spoken > 1 if onwards and spoken else not spoken  # 将一起案件移送…
    return (
        between.end - between.start > 1
        and (frame.object is None or onwards)
        and described
        and not reading.mentions.within(*between, Kind.TIME)
    )


@cache
def _passed_on() -> frozenset[str]:
    """Verbs with two objects, of which 将 puts the first before them."""
    return frozenset(sections("deeds")["handed"].split())


def _is_future(reading: Reading, frame: Frame, word: Word) -> bool:
    """将 before the verb itself, or 下一步 at the head of its sentence; 计划 as a noun plans nothing."""
    if not word.kinds & WordKind.FUTURE:
        return False
    if word.start >= frame.zone.start:
        if word.text == "将" and (_moves_object(reading, frame, word) or _is_over(reading, frame, word)):
            return False
        return len(word.text) == 1 or acts_as_verb(reading, word.start, word.end)
    return word.start - frame.sentence.start <= 2


def _is_over(reading: Reading, frame: Frame, word: Word) -> bool:
    """将9人转移上船，其中1人由直升机送医; 将某人控制，并将伤者送医: what 将 moves is told before the verb."""
    if "其中" in reading.text[word.end : frame.trigger.start]:
        return True
    moves = [w for w in frame.words if w.text == "将" and w.start > word.start]
    return bool(moves) and _moves_object(reading, frame, moves[-1])


def _is_rule(reading: Reading, frame: Frame, said: set[str]) -> bool:
    """A rule, not a deed: an article cited, a condition (对…的, …的，). `said`: the words before the verb."""
    if reading.law_from is not None and frame.trigger.start > reading.law_from:
        return True
    return _cites_article(reading, frame) or _conditional(reading, frame, said)


def _cites_article(reading: Reading, frame: Frame) -> bool:
    """第三条规定：…: what the article says, not what somebody did by it (依据…第三条，…罚款)."""
    cited = _STATUTE.search(reading.text, frame.sentence.start, frame.trigger.start)
    if cited is None or reading.text.find("的，", cited.end(), frame.trigger.start) >= 0:
        return cited is not None  # 违反第八条规定，…的，由…责令
    if frame.subject is None and not frame.phrases("对", "被"):
        return True
    return not _BY_LAW.search(reading.text, frame.sentence.start, cited.start())


def _is_ordered(reading: Reading, frame: Frame) -> bool:
    """What stands behind 通知如下 is ordered, unless it says that it was done."""
    ordered = reading.orders_from is not None and frame.trigger.start > reading.orders_from
    if ordered and frame.subject_is_own and frame.subject and reading.text[frame.subject.start] == "我":
        return False  # 我局在某市举办培训班: what the body that gives the orders will do itself
    return ordered and not _DONE.search(reading.text, frame.zone.start, frame.sentence.end)


_DONE = re.compile(r"已|了|截至|共计|累计|以来|起(?:正式)?(?:施行|实施|执行)|同时废止")


_CALLED_OFF = ("取消", "推迟", "暂停")
"""What does not happen after all is news; what nobody did is not."""
_STATUTE = re.compile(r"第[一二三四五六七八九十百零\d]{1,6}条(?:第[一二三四五六七八九十]款)?(?:的?规定|：|，)")
_BY_LAW = re.compile(r"依据|根据|依照|按照|违反|触犯|构成")


def _conditional(reading: Reading, frame: Frame, said: set[str]) -> bool:
    """对拒不整改的，责令…: a rule, not a deed."""
    if reading.text.endswith("的，", frame.sentence.start, frame.clause_start):
        return True  # 逾期未改正的，移送…
    ends = reading.text.endswith("的", frame.trigger.end, frame.clause_end)
    if ends and reading.text.startswith(tuple(MARKS), frame.clause_end):
        return True
    if "对" not in said and "对于" not in said:
        return False
    aimed_at = [reading.say(p) for p in frame.phrases("对", "对于")]
    if frame.phrases("由") and any(_FAULT.search(whom) for whom in aimed_at):
        return True
    return any(whom.endswith(("的", "者")) for whom in aimed_at)


_FAULT = re.compile(r"不合格|不符合|违反|违法|拒不|逾期|未按|未经|不履行")
"""对不合格的机构，由…责令整改 says who would do what."""


_NEWS = re.compile(
    r"会上|会后|会前|随后|期间|现场|当天|当日|仪式|据悉|据了解|据介绍|截至|记者|目前|此外|下午|上午|另外|"
    r"接警后|接报后|事发后|发生后|震后|灾后|随即|连夜|日前|近日"
)


def _goes_on_speaking(reading: Reading, frame: Frame) -> bool:
    """A sentence behind one that reports a speech, in the same paragraph, is part of the speech: always where it has no
    subject, otherwise until something tells news again."""
    if not _is_behind_speech(reading, frame.sentence):
        return False
    first = frame  # 会前，代表团参观了某馆，并与师生座谈: all of it is news if its beginning is
    while first.follows is not None and not first.subject_is_own and not frame.attributive:
        first = first.follows
    if first.subject_is_own:
        opening = reading.text[frame.sentence.start : frame.sentence.start + 16]
        times = reading.mentions.within(frame.sentence.start, frame.trigger.start, Kind.TIME)
        if _NEWS.search(opening) or SITS.match(opening) or any(t.subtype == "day" for t in times):
            return False
    return True


def _is_behind_speech(reading: Reading, sentence: Sentence) -> bool:
    """Whether one of the dozen sentences before it in its paragraph reports a speech."""
    known = reading.behind_speeches.get(sentence.number)
    if known is None:
        known = reading.behind_speeches[sentence.number] = _has_speech_before(reading, sentence)
    return known


def _has_speech_before(reading: Reading, sentence: Sentence) -> bool:
    for other in reversed(reading.sentences[max(0, sentence.number - 12) : sentence.number]):
        if other.paragraph != sentence.paragraph:
            return False
        if _holds_speech(reading, other):
            return True
        if _NEWS_AGAIN.match(reading.text, other.start):
            return False
    return False


_NEWS_AGAIN = re.compile(r"(?:会上|会后|会前|随后|现场|仪式上|活动现场|当天|当日|同日|据悉|据了解|期间)")
"""Behind a sentence that opens so the article itself goes on to tell."""


def _holds_speech(reading: Reading, sentence: Sentence) -> bool:
    known = reading.speeches.get(sentence.start)
    if known is None:
        words = reading.words_within(sentence.start, sentence.end)
        spoken = [w for w in words if _speaks(reading, w)]
        known = reading.speeches[sentence.start] = any(not _closed(reading, w, sentence) for w in spoken)
    return known


def _closed(reading: Reading, word: Word, sentence: Sentence) -> bool:
    """他说：“…。” and “…。”他说。 say their words in quotation marks that end with the sentence: what follows is told
    by the article."""
    if word.end >= sentence.end - 1:
        return "”" in reading.text[max(0, sentence.start - 1) : word.start] or reading.text[sentence.start - 1] == "”"
    opening = _OPENS.match(reading.text, word.end)
    if opening is None:  # “…。”他说。
        return word.end >= sentence.end - 1 and "”" in reading.text[max(0, sentence.start - 2) : word.start]
    end = reading.text.find("”", opening.end())
    return 0 <= end <= sentence.end


_OPENS = re.compile(r"[：:，,]?“")


def _speaks(reading: Reading, word: Word) -> bool:
    if not word.kinds & WordKind.SPEECH or word.kinds & WordKind.REPORT or not is_verb(reading, word):
        return False
    if word.text == "提出" and _FINDINGS.match(reading.text, word.end):
        return False
    clause = clause_of(*reading.clause_at(word.start))
    return not reading.text.endswith(("时", "时候", "问题上"), word.end, clause.end)  # 在谈到…时，他说


_FINDINGS = re.compile(r"了?[^，。；：]{0,12}?(?:\d|[一二三四五六七八九十]+[项条个])|了?(?:问题|整改)")
"""提出问题清单14项: what was found, no words."""
_MATTERS = re.compile(
    r"等(?:合作)?(?:事宜|事项|内容|方面|议题|领域)[^，。；]{0,6}(?:达成|进行|开展|签|展开|交换|深入|初步|交流|讨论)"
)
"""就共同实施…、共同举办…等事宜达成合作: what is agreed on, not what is done."""
_OCCASION = re.compile(r"为(?:契机|抓手|载体|主线|目标|重点|导向|切入点|突破口|牵引|指导|遵循|引领|依托|着力点)")


def _occasion(reading: Reading, frame: Frame) -> bool:
    """以签署协议为契机: named as an occasion, not told."""
    return bool(_OCCASION.search(reading.text, frame.trigger.end, frame.sentence.end))
