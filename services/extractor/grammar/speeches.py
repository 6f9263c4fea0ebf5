"""Whether a verb brings in words of somebody, and whether a sentence goes on with them."""

from __future__ import annotations

import re

from services.extractor.grammar.frames import Frame
from services.extractor.grammar.manners import SITS
from services.extractor.grammar.reading import Reading, clause_of
from services.extractor.grammar.verbs import is_verb
from services.extractor.grammar.words import Word, WordKind
from services.extractor.grammar.zones import opens_with_aim
from services.extractor.mentions import Kind, Sentence

_NEWS = re.compile(
    r"会上|会后|会前|随后|最后|接着|座谈后|交流后|期间|现场|当天|当日|仪式|据悉|据了解|据介绍|截至|记者|目前|此外|下午|上午|另外|"
    r"接警后|接报后|事发后|发生后|震后|灾后|随即|连夜|日前|近日|最终|来自[^，。；]{2,12}的|"
    r"经过[^，。；]{2,16}(?:角逐|比拼|较量|评[选审]|竞[技赛]|筛选|投票)|"
    r"(?:会议?|活动|培训班?|[大竞比]赛|比武|论坛|仪式|讲座|演练|展会|年会)(?:还|邀请|特邀|由|共[有计\d]|为期|历时|采[取用]|设|吸引|在[^，。；]{2,16}中(?:拉开|结束|落幕|闭幕))|"
    r"(?:执法人员|执法队员|民警|[检督巡考调][查导察研]组|专家组|代表团|工作组|与会[人代嘉领专]|参会[人代嘉]|参训[人学]|学员们|一行)"
)
"""What the article itself begins to tell with."""


def goes_on_speaking(reading: Reading, frame: Frame) -> bool:
    """A sentence behind one that reports a speech, in the same paragraph, is part of the speech: always where it has no
    subject, otherwise until something tells news again."""
    if not _is_behind_speech(reading, frame.sentence):
        return False
    first = frame  # 会前，代表团参观了某馆，并与师生座谈: all of it is news if its beginning is
    while first.follows is not None and not frame.attributive:
        first = first.follows
    if first.subject_is_own:
        whole = reading.mentions.sentences[frame.sentence.number]  # 据悉，… and all
        opening = reading.text[whole.start : frame.sentence.start + 16]
        named = reading.mentions.within(frame.sentence.start, frame.trigger.start, Kind.TIME, Kind.PERSON)
        there = reading.text.find("在会上", frame.sentence.start, frame.trigger.start) >= 0
        if there or _NEWS.search(opening) or SITS.match(opening):
            return False
        if any(each.kind is Kind.PERSON or each.subtype == "day" for each in named):
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
        whole = reading.mentions.sentences[other.number]
        if _NEWS_AGAIN.match(reading.text, other.start) or _NEWS_AGAIN.match(reading.text, whole.start):
            return False
    return False


_NEWS_AGAIN = re.compile(
    r"(?:[^，。；]{0,8}[会式礼坛]上|会上|会后|会前|随后|现场|仪式上|活动现场|当天|当日|同日|据悉|据了解|期间)"
)
"""Behind a sentence that opens so the article itself goes on to tell."""


def _holds_speech(reading: Reading, sentence: Sentence) -> bool:
    known = reading.speeches.get(sentence.start)
    if known is None:
        words = reading.words_within(sentence.start, sentence.end)
        spoken = [w for w in words if speaks(reading, w)]
        known = reading.speeches[sentence.start] = any(not _closed(reading, w, sentence) for w in spoken)
    return known


def _closed(reading: Reading, word: Word, sentence: Sentence) -> bool:
    """他说：“…。” and “…。”他说。 say their words in quotation marks that end with the sentence, 接到报警，称…起火。
    ends with it, too: what follows is told by the article."""
    if _complains(reading, word, sentence):
        return True
    if word.end >= sentence.end - 1:
        return "”" in reading.text[max(0, sentence.start - 1) : word.start]  # “…。”他说。
    opening = _OPENS.match(reading.text, word.end)
    return opening is not None and 0 <= reading.text.find("”", opening.end()) <= sentence.end


_OPENS = re.compile(r"[：:，,]?“")


def speaks(reading: Reading, word: Word) -> bool:
    """Whether the word is a verb behind which somebody's words stand."""
    if not word.kinds & WordKind.SPEECH or word.kinds & WordKind.REPORT or not is_verb(reading, word):
        return False
    sentence, index = reading.clause_at(word.start)
    clause = clause_of(sentence, index)
    if word.text == "提到" and reading.text.endswith("其中", clause.start, word.start):
        return False  # 发布任免通知，其中提到，省政府决定…: what a paper tells
    if word.text == "提出" and reading.text.startswith(("欢迎", "敬请", "请"), clause.start):
        return False  # 欢迎社会各界提出宝贵意见
    if word.text == "提出" and _PUT_FORWARD.match(reading.text, word.end):
        return False  # 由某厅提出，某院起草的标准
    if word.text == "提出" and (_FINDINGS.match(reading.text, word.end) or _WHO_CAME.match(reading.text, word.end)):
        return _PAPER.fullmatch(reading.text, clause.start, word.start) is not None
    if _AIMS.fullmatch(reading.text, clause.start, word.start) and opens_with_aim(reading, sentence):
        return False  # 为抓实工作，明确任务，某镇召开会议; 为进一步|明确各村责任，某镇…
    return not reading.text.endswith(("时", "时候", "问题上"), word.end, clause.end)  # 在谈到…时，他说


_AIMS = re.compile("(?:为了?)?(?:进一步|更好地?|切实|有效|及时)*")


def is_answered(reading: Reading, word: Word, position: int) -> bool:
    """接到群众举报，|称某店使用过期原料，执法人员随即赶赴现场|: whether what stands at the position was done about the
    complaint that the word brings in; 法院认为，某人的行为构成诈骗罪，|判处…|: or came of what a court found;
    某店宣称其产品能治病，构成虚假宣传，|被罚款|: or of what somebody claimed."""
    sentence = reading.clause_at(word.start)[0]
    if reading.text.endswith(_CLAIMS, 0, word.end):
        return _WRONGFULLY.search(reading.text, word.end, position) is not None
    if word.text == "认为":
        finds = _COURT.search(reading.text, sentence.start, word.start)
        return finds is not None and _VERDICT.search(reading.text, word.end, position + _VERDICT_BEGINS) is not None
    return _complains(reading, word, sentence) and _ANSWER.search(reading.text, word.end, position) is not None


def _complains(reading: Reading, word: Word, sentence: Sentence) -> bool:
    """接到群众报警，|称…: whether the word brings in what somebody calls about."""
    return word.text in _COMPLAINS and _COMPLAINT.search(reading.text, sentence.start, word.start) is not None


_COURT = re.compile(
    r"(?:法院|检察院|[高中]院|法庭|检察机关|审判机关|公诉机关|检方)(?:[经在][^，。；：]{0,8}|依法|审理|审查|调查|综合|研究)*后?，?$"
)
_VERDICT = re.compile(
    r"，(?:(?:故|遂|据此|因此|鉴于此|最终|依法|依照|并|当庭|现|一审|二审|终审|法院|检察机关|该院|分别)+，?)*"
    r"(?:判处|判决|判令|裁定|决定|驳回|撤销|维持|作出|责令|提起|[以对向于][^，。；]{2,30}?(?=罪|作出|提起|[制发]发|发出|送达|处以|判处|给予))"
)
_VERDICT_BEGINS = 4
"""No verb of deciding is longer: where it begins the verdict does."""
_CLAIMS = ("宣称", "声称", "谎称", "自称")
_WRONGFULLY = re.compile(r"，(?:其|该|上述)?(?:行为)?(?:已|均)?(?:构成|涉嫌|属于|违反)[^。；]{2,60}，")
_COMPLAINS = frozenset(["称", "反映", "表示", "声称", "说"])
_COMPLAINT = re.compile(
    r"(?:接|接到|收到|接获)了?[^，。；]{0,24}?(?:举报|投诉|报警|报案|反映|线索|求助|来电|来信|电话)后?，[^，。；]{0,4}$"
)
_ANSWER = re.compile(
    r"，(?:[^，。；]{0,16}(?:人员|民警|员|[局队组所站]|中心|部门|警方)(?:随即|立即|迅速|第一时间|立刻|马上|当即|赶|前往|到达|依法|对)"
    r"|(?:随即|立即|迅速|第一时间|立刻|当即|经核实|经查|经调查))"
)
_FINDINGS = re.compile(
    r"了?[^，。；：]{0,12}?(?:\d|[一二三四五六七八九十]+[项条个])|了?(?:问题|整改)|"
    r"了?[^，。；：]{0,24}(?:请求|申请|辞呈|辞职|诉讼|上诉|仲裁|异议)(?=[，。；])"
)
"""提出问题清单14项, 提出辞去所任职务的请求: what was found or asked for, no words."""
_PUT_FORWARD = re.compile(
    "(?:(?:并|和|、)?(?:起草|归口|立项|申报|编制)|[、，][^。；：《]{2,80}?(?:起草|归口|研制|编制)的)"
)
"""由某厅|提出并归口: who proposes a standard says nothing."""
_PAPER = re.compile(
    r"[\s　]*(?:《[^》]{2,60}》|[一-龥]{0,8}(?:方案|意见|规划|措施|计划|纲要|通知))(?:共|还|一共|围绕[^，。；]{2,20})*"
)
"""《方案》|提出5个方面18项任务: what stands behind is to be done."""
_WHO_CAME = re.compile(
    r"了?[^，。；：]{0,12}?(?:要求|意见|希望|建议|指示)，[^，。；：]{2,60}(?:参加|陪同|出席|主持|随同)(?:活动|会议|调研|检查)?[，。]"
)
"""提出具体要求，副市长某某参加活动: words that are only named, before who came."""


def is_passed_on(reading: Reading, start: int) -> bool:
    """传达了王强|讲话|以及工作部署: words of a speech given elsewhere, which a meeting passes on."""
    if _SPEECH_AND_MORE.match(reading.text, start) is None:
        return False
    return _PASSES_ON.search(reading.text, reading.sentence_at(start).start, start) is not None


_SPEECH_AND_MORE = re.compile("(?:总结)?(?:讲话|汇报|致辞|发言)(?:以及|和|及|与|、|精神)")
_PASSES_ON = re.compile("传达|学习|贯彻|领会")


def opens_with_words(reading: Reading, start: int) -> bool:
    """要求，…; 同时|强调，…: a verb of speaking with which a sentence opens that names nobody."""
    sentence = reading.sentence_at(start)
    opened = _SAYS_MORE.match(reading.text, sentence.start)
    return not sentence.title and opened is not None and opened.start("says") == start


def says_more(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence opens so."""
    return _SAYS_MORE.match(reading.text, sentence.start) is not None


_SAYS_MORE = re.compile(
    r"[\s　]*(?:(?:并|并且|还|也|又|此外|最后|随后|同时)，?还?)?(?:[就对][^，。；]{2,30}?)?"
    r"(?P<says>(?:要求|希望|叮嘱|勉励)[，：一-龥]|(?:强调|指出|表示)[，：要]|提出了?[^，。；]{0,8}?(?:要求|希望)(?=[，。：]))"
)
