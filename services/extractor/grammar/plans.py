"""Whether what a verb tells is only planned."""

from __future__ import annotations

import re
from functools import cache

from services.extractor.grammar.frames import Frame, read_frame
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.verbs import acts_as_verb
from services.extractor.grammar.words import VERBS, Word, WordKind
from services.extractor.lexicons import sections, terms
from services.extractor.mentions import Kind, Sentence


def follows_plan(reading: Reading, frame: Frame) -> bool:
    """将成立工作组，每年举办…: what goes on from a plan is planned; what somebody suffered (…，被暂停资格) is not."""
    if frame.passive or _is_done(frame):
        return False
    while (frame_before := frame.follows) is not None:
        if frame_before.kinds & WordKind.FUTURE and any(
            is_future(reading, frame_before, w) for w in frame_before.words
        ):
            return True
        frame = frame_before
    return False


def _is_done(frame: Frame) -> bool:
    """(将于5月召开大会；)已举办培训班: done before what is planned."""
    return any(w.text in ("已", "已经") for w in frame.words)


def _has_done(reading: Reading, frame: Frame) -> bool:
    """后续，专家对标准进行|了|审查: what came next, not what is to come."""
    return _is_done(frame) or frame.said.endswith("了") or reading.text.startswith("了", frame.trigger.end)


def precedes_plan(reading: Reading, frame: Frame) -> bool:
    """在完成省级巡查后，还将…: what is to be done first has not been done yet."""
    if frame.clause_end >= frame.sentence.end or not reading.text.endswith("后", 0, frame.clause_end):
        return False
    return _THEN.match(reading.text, frame.clause_end) is not None


_THEN = re.compile(r"，(?:[\u4e00-\u9fff]{1,6}?)?(?:还|也|再)将(?!近|军)")


def goes_on_planning(reading: Reading, frame: Frame) -> bool:
    """下一步，某局将加强巡查。同时开展…: a sentence without a subject goes on with the plan told before it in
    its paragraph, and so does a part behind a semicolon (各区将开展…；组织…)."""
    first = frame
    while first.follows is not None:
        first = first.follows
    sentence = frame.sentence
    if first.subject_is_own or frame.attributive:
        return False
    parted = reading.text.rfind("；", sentence.start, frame.trigger.start)
    if _SO_FAR.search(reading.text, max(parted, sentence.start), sentence.end):
        return False
    if parted > 0 and _has_plan(reading, sentence.start, parted):
        return True
    for other in reversed(reading.sentences[max(0, sentence.number - _SENTENCES) : sentence.number]):
        if other.paragraph != sentence.paragraph or other.title:
            return False
        if _plans(reading, other):
            return True
    return False


def is_agreed(reading: Reading, frame: Frame) -> bool:
    """甲与乙签署协议，共同|开展|监测; 约定每年|开展|演练; 企业承诺整改|到位|; 根据协议，双方|建立|伙伴关系: what
    the paper provides for; what was done at the signing has 了, its own subject or day, or stands behind 并
    (并为中心揭牌)."""
    start, end = frame.sentence.start, frame.clause.start
    if _STIPULATED.search(reading.text, start, frame.trigger.start):
        return True
    if _BY_PAPER.match(reading.text, start, frame.trigger.start) and frame.said.endswith((*_PROVIDED, "建立", "结成")):
        return not reading.text.startswith("了", frame.trigger.end)
    if not frame.said.endswith(_PROVIDED) or frame.subject_is_own or reading.text.startswith("了", frame.trigger.end):
        return False
    if not _AGREED.search(reading.text, start, end) or reading.text.endswith(_AT_ONCE, end, frame.trigger.start):
        return False
    return not reading.mentions.within(end, frame.clause.end, Kind.TIME)


_STIPULATED = re.compile("，(?:[双三各]方)?约定(?!俗成)[^。；]*$|承诺(?![书函制]|事项)[^，。；了]*$")
_PROVIDED = ("开展", "举办", "实施", "推进", "提供", "组织", "推动", "培养", "培训")
_BY_PAPER = re.compile(
    "[\\s　]*(?:根据|按照|依据|依照)[^，。；]{0,8}(?:协议|备忘录|合同|约定|协定|协议书)(?:内容|约定|要求|安排)?，"
)
_AT_ONCE = ("现场", "当场", "随即", "当天", "当日")
_AGREED = re.compile(
    "(?:签署|签订|签下|达成|缔结)了?[^，。；]{0,40}?(?:协议|备忘录|合同|意向书|协定)书?，"
    "(?:(?!并(?!共同|联合|合作)|[还又同]|随后|会后|期间|现场|当[天日场])[^，。；了]*，)*$"
)
_SENTENCES = 4
_SO_FAR = re.compile(r"已|了|累计|截至|目前|当[天日]|\d日")
"""What tells that something was done in fact."""


def _plans(reading: Reading, sentence: Sentence) -> bool:
    """Whether a verb of the sentence is planned."""
    known = reading.plans.get(sentence.number)
    if known is None:
        known = reading.plans[sentence.number] = _has_plan(reading, sentence.start, sentence.end)
    return known


def _has_plan(reading: Reading, start: int, end: int) -> bool:
    words = reading.words_within(start, end)
    for at, word in enumerate(words):
        if not word.kinds & WordKind.FUTURE or not word.text.startswith(_PLANS):
            continue
        behind = next((w.start for w in words[at + 1 :] if not w.kinds & WordKind.ADVERB), end)
        if _cares(reading, word.end, behind):
            return True
        verb = next((w for w in words[at + 1 :] if w.kinds & VERBS), None)
        if verb is not None and is_future(reading, read_frame(reading, Phrase(verb.start, verb.end)), word):
            return True
    return False


def _cares(reading: Reading, start: int, end: int) -> bool:
    """将进一步|健全制度: whether what is planned is told by a verb that tells no deed. `end`: of what may be passed."""
    text = reading.text
    ends = [start, *(w.end for w in reading.words_within(start, end))]
    return any(text[at : at + 2] in terms("care_verbs") for at in ends)


_PLANS = ("将", "还将", "也将", "拟", "即将", "下一步", "今后")


def _moves_object(reading: Reading, frame: Frame, word: Word) -> bool:
    """成功将卫星发射升空, 同意将某市列为名城, 将线索移交公安机关: what is done stands between 将 and the verb, nothing
    behind it but what it is made or who gets it."""
    between = Phrase(word.end, frame.trigger.start)
    if _IT.match(reading.text, word.end) or (reading.text[word.end] == "《" and reading.text[between.end - 1] == "》"):
        return True  # 将其|下架, 将《办法》|印发各县区
    onwards = reading.text[frame.trigger.end - 1] in "为入至到往回给" or reading.say(frame.trigger) in _passed_on()
    onwards = onwards or reading.text.startswith(_CAME_TO, frame.trigger.end)
    inside = reading.words_within(*between)
    words = [w for w in inside if not w.kinds & WordKind.ADVERB]
    how = sum(w.end - w.start for w in inside if w.kinds & WordKind.ADVERB)
    spoken = sum(w.end - w.start for w in words)
    if words and words[0].start == between.start and words[0].kinds & WordKind.PREPOSITION:
        return False  # 将通过短信通知…
    described = between.end - between.start - spoken > 1 if onwards and spoken else not spoken  # 将一起案件移送…
    return (
        (between.end - between.start - how > 1 or reading.say(between) == "其")  # not 将依法|查封
        and (frame.object is None or onwards)
        and described
        and not any(
            reading.text.find("的", time.end, between.end) < 0 and not (onwards and between.end - time.end - how > 1)
            for time in reading.mentions.within(*between, Kind.TIME)
        )  # 将5月9日|举行; but 将2024年1月至3月生产的灯具|召回, 将今年宣传周主题|定为“…”
    )


_IT = re.compile("其(?![中实次])")
"""将其遴选纳入重点提案: nothing but an object is 其 behind 将."""
_CAME_TO = (
    "给", "归案", "在案", "完毕", "至", "到", "为", "入", "往", "回", "上", "下", "出",
)  # fmt: skip
"""What stands behind a verb whose object 将 moved before it (将某某抓获归案, 将读本赠送给各校)."""


_GRANTS = ("授予", "颁给", "颁发给", "授予了")
"""将某奖授予三位科学家."""


_WRONGLY = ("因", "擅自", "违规", "违法", "非法", "私自", "涉嫌", "多次", "长期")
"""What is said of a deed that was done, not planned."""
_MADE_INTO = re.compile(r"[^，。；]{2,30}[为成入至给作于][^，。；]*，")
"""将保健品串换|为药品结算，: a clause that tells what became of it."""
_HANDED_ON = re.compile(
    r"[^，。；]{1,20}(?:移[送交]|列[入为]|纳入)[^，。；]{2,20}[，；]"
    r"|(?!依法|继续|会|对|持续|进一步|通过|加|全面|严|及时|适时|集中|统一|重点)[^，。；]{3,24}?"
    r"(?:暂扣|查封|扣押|没收|收缴|查扣|扣留|封存|下架|销毁|控制|带离)[，；]"
)
"""将案件|移送公安机关，公安机关对其行政拘留; 将某店列入名录；举办培训班; 将假酒全部暂扣，并立案查处."""


@cache
def _passed_on() -> frozenset[str]:
    """Verbs with two objects, or with an object and whither, of which 将 puts the first before them."""
    return frozenset([*sections("deeds")["handed"].split(), *sections("help")["carried"].split(), *_GRANTS])


def is_future(reading: Reading, frame: Frame, word: Word) -> bool:
    """将 before the verb itself, or 下一步 at the head of its sentence; 计划 as a noun plans nothing."""
    if not word.kinds & WordKind.FUTURE:
        return False
    if word.text == "将" and _is_over(reading, frame, word):
        return False
    if word.text == "后续" and _has_done(reading, frame):
        return False
    if word.start >= frame.zone.start:
        if word.text == "将" and _moves_object(reading, frame, word):
            return False
        return "将" in word.text or word.text.startswith("拟") or acts_as_verb(reading, word.start, word.end)
    return word.start - frame.sentence.start <= 2 and reading.char_before(word.start) != "原" and not _is_done(frame)


def _is_over(reading: Reading, frame: Frame, word: Word) -> bool:
    """将9人转移上船，其中1人由直升机送医; 将某人控制，并将伤者送医; 擅自将仓库改为宿舍，被罚款: what 将 moves is told
    before the verb."""
    if "其中" in reading.text[word.end : frame.trigger.start]:
        return True
    wrongly = reading.text.endswith(_WRONGLY, frame.sentence.start, word.start)
    if (wrongly or frame.passive) and _MADE_INTO.match(reading.text, word.end, frame.trigger.start) is not None:
        return True
    if _HANDED_ON.match(reading.text, word.end, frame.trigger.start):
        return True
    moves = [w for w in frame.words if w.text == "将" and w.start > word.start]
    return bool(moves) and _moves_object(reading, frame, moves[-1])
