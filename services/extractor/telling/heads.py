"""The noun that says what is held, done or opened: 座谈会 makes a meeting of 举办, 培训班 a course."""

from __future__ import annotations

import re
from dataclasses import dataclass

from services.extractor.grammar.frames import Frame
from services.extractor.grammar.lists import without_description, without_tail
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.timeless import without_times
from services.extractor.grammar.words import WordKind
from services.extractor.telling.kinds import nouns

_BEHIND_HEAD = re.compile(
    r"(?:20\d\d)?[”』]?(?:[（(][^（）()]{1,30}[）)])?"
    r"(?:同样|同日|等|工作(?!的?(?:概况|情况|经验|计划|方案|要点|总结|汇报))|"
    r"活动|上|中(?![心国学队央])|后|的?情况下|期间|以来|时|并|和|及|暨|以及|、|，|,|[ 　《]|$|"
    r"(?<=[会议])(?:研究|专题研究|部署|安排|审议|听取|传达|总结|通报|讨论|调度|贯彻|分析|细化|谋划|布置|商讨|商议|协调解决|学习贯彻)[^，。；：]{2,}(?<!会)(?<!会议)$|"
    r"第[一二三四五六七八九十百\d]+[讲期场次回站课](?![\u4e00-\u9fff])|"
    r"近?\d+(?:余|多)?[场次期个份件张]|[一两二三四五六七八九十百]+(?:余|多)?[场次期])"
)


_QUOTATION_ENDS = re.compile(r"”|(?<=行动|论坛|大会|峰会|会议|大赛|演习|演练)20\d\d”")
_CLOSING = re.compile(r"(?:20\d\d)?[”』]|20\d\d(?![年\d])")
"""“…论坛2025”: what belongs to the name behind its noun."""
_REMARK = re.compile(r"[（(][^（）()]{1,30}[）)]")
"""Behind a name: 质量大会（第二次）."""


@dataclass(frozen=True, slots=True)
class Head:
    """The noun phrase that a noun of a trigger ends, and that noun."""

    name: Phrase
    noun: Phrase
    closes: bool
    """The noun ends the whole phrase."""
    leads: bool = True
    """The noun ends what stands before 暨: 大会暨签约仪式 is a meeting."""

    @property
    def rank(self) -> tuple[bool, bool, int]:
        """The greater, the surer."""
        return self.leads, self.closes, self.noun.end - self.noun.start


def find_head(reading: Reading, frame: Frame, heads: str, *, by_subject: bool = False) -> Head | None:
    """The head by which a verb means what the nouns say: in its object, or in what stands before it; `by_subject`: in
    its subject alone."""
    if by_subject:
        moved = next(iter(frame.phrases("把")), frame.subject if frame.subject_is_own else None)
        found = _named(reading, moved, heads) if moved is not None else None
        return found if found is not None and found.closes else _aimed_at_something(reading, frame, heads)
    phrases = [frame.object, None if frame.attributive or frame.object is not None else frame.subject]
    if _opens_course(reading, frame):
        phrases = [frame.subject]
    if frame.attributive and reading.text.startswith("是", frame.zone.start):  # “…”行动是由…发起的活动
        phrases = [frame.subject, frame.object]
    own = frame.subject if frame.object is None and frame.subject_is_own else None
    if (
        own is not None
        and own.start < frame.trigger.start
        and not _HELD_BEFORE.match(reading.text, own.end, frame.trigger.start)
    ):
        if aimed := _aimed_at_something(reading, frame, heads):
            return aimed
        phrases.insert(0, _all_before(reading, frame, own, heads))
    if frame.object is None:  # 某某宣布|大赛|开幕, 标志着|某行动|全面启动
        phrases = [*frame.phrases("宣布", "标志着", "意味着"), *phrases]
    for whole in filter(None, phrases):
        phrase = reading.before(whole, _SCENE)
        tailless = without_tail(reading, phrase)
        if phrase.end - tailless.end <= _SHORT_TAIL:
            times = _SO_MANY_TIMES.match(reading.text, tailless.end)
            if times and not _named(reading, Phrase(times.end(), phrase.end), heads):
                continue  # 甲、乙治理等2次小组研讨: the noun behind says what they are
            if found := _named(reading, tailless, heads):
                return found
            if found := _named(reading, phrase, heads):  # “…”和“…”等活动
                return Head(Phrase(found.name.start, min(found.name.end, tailless.end)), found.noun, found.closes)
        elif _SO_MANY_KINDS.match(reading.text, tailless.end) and (found := _named(reading, phrase, heads)):
            return found  # 技能大赛钳工、焊工等20个工种比赛
        elif reading.text.startswith("等地", tailless.end) or _is_done_behind(reading, tailless.end + 1):
            continue  # 组织专家赴甲、乙等地|开展检查, 牵头组织协会、企业等|开展活动
        elif found := _named(reading, Phrase(tailless.end + 1, phrase.end), heads):  # 演练等形式多样的宣传活动
            return found
    return _named_in_quotation(reading, frame, heads)


def _aimed_at_something(reading: Reading, frame: Frame, heads: str) -> Head | None:
    """某局对|加油站的检查|告一段落: whom it is aimed at opens what takes place."""
    for phrase in frame.phrases("对", "关于", "针对") if frame.object is None else ():
        found = _named(reading, phrase, heads) if phrase.start > frame.clause_start else None
        if found is not None and found.closes and reading.char_before(found.noun.start) != "对":
            return found
    return None


def _opens_course(reading: Reading, frame: Frame) -> bool:
    """某某培训班|举行开班式: the course is what is held."""
    if frame.subject is None or not frame.subject_is_own or frame.object is None or frame.attributive:
        return False
    opened = _OPENING_OF_COURSE.fullmatch(reading.text, *frame.object) is not None
    return opened and _COURSE.search(reading.text, *frame.subject) is not None


_SCENE = re.compile("(?:[中里]|当中|活动)?的(?:一幕幕?|(?:一[个组])?(?:场景|场面|镜头|画面|瞬间)|现场|一个?缩影)$")
"""以上是某局组织的消防演练|中的一幕: one scene of what was held."""
_OPENING_OF_COURSE = re.compile("(?:开班|开训|开课|开学|开营|结业|结班|结训|结营)(?:式|仪式|典礼|动员会|动员)")
_COURSE = re.compile("(?:班|课程|培训|轮训|集训|研修|训练营|夏令营|研学营)(?:[（(][^（）()]{1,24}[）)])?$")
_HELD_BEFORE = re.compile(
    r"(?:联合|共同|集中)?(?:组织|举办|举行|召开|开展|承办|主办)了?(?!的|[^，]*的[^，]{2,}，)[^，]{2,}，"
)
"""某院|组织培训班，120人(参加): a clause of its own tells what is held."""
_SO_MANY_TIMES = re.compile(r"等(?:\d+|[一两二三四五六七八九十]+)余?[次场期](?=[\u4e00-\u9fff]{2})")
_SO_MANY_KINDS = re.compile(r"等(?:\d|[两二三四五六七八九十])+[余多]?[个项种类门]")


def _is_done_behind(reading: Reading, start: int) -> bool:
    """Whether a verb begins there, which has what stands behind it for its own."""
    return any(w.start == start for w in reading.words_within(start, start + _SHORT_TAIL, WordKind.PREDICATE))


def _named_in_quotation(reading: Reading, frame: Frame, heads: str) -> Head | None:
    """融…于一体的盛会——“…研讨会”在某市开幕: what is held, where words about it hide who or what the subject is."""
    if frame.object is not None or frame.attributive:
        return None
    end = reading.text.rfind("”", frame.clause_start, frame.trigger.start)
    start = reading.text.rfind("——“", frame.clause_start, end) if end >= 0 else -1
    return _named(reading, Phrase(start + 2, end + 1), heads) if start >= 0 else None


def _all_before(reading: Reading, frame: Frame, subject: Phrase, heads: str) -> Phrase:
    """What is held, where the verb has no object: in 委员会首次会议(在…)召开 stand words that part other phrases."""
    stops = [
        w.start
        for w in frame.words
        if w.start >= subject.end and w.text in ("在", "于", "由", "以", "与", "将", "也", "还")
    ]
    apart = [s for s in stops if reading.text[s] != "与"]
    end = _before_adverbs(reading, frame)
    held = without_times(reading, Phrase(subject.start, min([*apart, end])))
    if reading.say(held).endswith("仪式") or not _named(reading, subject, heads):  # 高校与企业对接会(圆满落幕)
        stops = apart
    whole = Phrase(subject.start, min([*stops, end]))
    return without_times(reading, whole)


def _before_adverbs(reading: Reading, frame: Frame) -> int:
    """Where what stands before the verb ends, without adverbs (仪式|圆满落幕)."""
    end = frame.zone.end
    while (word := reading.word_ending_at(end)) is not None and word.kinds & WordKind.ADVERB:
        end = word.start
    return end


_SHORT_TAIL = 7
"""等系列活动 closes a list; a longer tail is a name itself."""


_BODIES = ("红十字会", "协会", "学会", "工会", "联合会", "基金会", "研究会", "促进会", "居委会", "村委会")


def _named(reading: Reading, phrase: Phrase, heads: str) -> Head | None:
    text = reading.say(phrase)
    first = text.split("暨")[0]
    if text.endswith(_LAUNCHES) or (first.endswith(_SHARE_NOUN) and len(first) < len(text)):
        first = text
    at, length = last, last_length = _last_head(first, heads)
    if len(first) < len(text):
        if not length and text.endswith("仪式"):  # 签约暨揭牌仪式
            at, length = _last_head(first + "仪式", heads)
            at, length = min(at, len(first)), max(0, length - 2)
        last, last_length = _last_head(text, heads)
    leads = length > 0
    if not leads:
        at, length = last, last_length
    if not length:
        return None
    noun = Phrase(phrase.start + at - length, phrase.start + at)
    if length == 1 and reading.text.endswith(_BODIES, 0, noun.end):
        return None  # 各县红十字|会|代表参加: a body
    if "暨" in text:
        at = last
    if closing := _CLOSING.match(text, at):
        at = closing.end()
    elif text.startswith("活动", at):  # “…”集中学习|活动
        at += 2
    closes = (
        not text[at:].strip() or text[at:] in ("工作", "上", "中", "活动") or _REMARK.fullmatch(text, at) is not None
    )
    if len(first) + _SHORTEST < len(text) and last <= len(first) and not text.endswith(_CEREMONIES, 0, last):
        at = len(_BEHIND_NAME.sub("", text))  # 宣传活动暨应急演练
    name = reading.trim(Phrase(phrase.start, phrase.start + at))
    if parts := [m for m in _PARTS.finditer(reading.text, name.start, noun.start) if not reading.covered(*m.span())]:
        name = reading.trim(Phrase(parts[-1].end(), name.end))  # a clause before it was read as a part
    described = _DESCRIBED.match(reading.say(name))  # 某局承办的大赛
    if described and described.end() < noun.start - name.start:
        name = Phrase(name.start + described.end(), name.end)
    if (done := _DONE.match(reading.text, *name)) and done.end() <= noun.start:
        name = Phrase(done.end(), name.end)  # 组织对6个品牌的水杯做了|比较试验
    return Head(without_description(reading, name), noun, closes, leads)


_DONE = re.compile(r"[对就为把将][^，。；“”《》]{2,40}?(?:做|作|进行|开展|展开|举行|组织)了")
_BEHIND_NAME = re.compile("(?:[上中]|[将拟定]于)$")
_SHORTEST = 4
_CEREMONIES = ("大会", "仪式", "典礼", "会议")
"""What goes by its own name whatever is held with it."""
_LAUNCHES = ("启动仪式", "启动活动", "启幕仪式", "开幕式", "开幕仪式", "闭幕式", "闭幕仪式")
"""宣传日暨宣传活动|启动仪式: what begins both."""
_SHARE_NOUN = ("培训", "学习", "服务", "交流", "观摩", "宣传", "表彰", "总结", "部署", "动员", "研讨", "座谈")
"""培训暨|经验交流会, 科技服务暨|大培训活动: what the noun of both makes of it."""
_PARTS = re.compile(r"[，；：]|——")
_DESCRIBED = re.compile(
    r"^[^“”《》]{0,60}(?:主办|承办|举办|协办|组织|发起|举行|召开|开展|主持|实施|支持|指导|合办|联办|主导|牵头|"
    r"起草|编制|制定|承担|申报|研制)的"
)


def _last_head(text: str, heads: str) -> tuple[int, int]:
    """Where the last of the nouns in the text ends, and its length; it must end a noun phrase."""
    at = length = 0
    for found in nouns(heads).finditer(text):
        noun = found[1]
        end = found.start() + len(noun)
        if noun == "会" and text[:end].endswith(_BODIES_IN_HUI) and not _SITS.search(text, 0, end):
            continue
        if text.count("“", 0, end) > text.count("”", 0, end) and not _QUOTATION_ENDS.match(text, end):
            continue  # “文明在行动，美丽伴我行”公益劳动: a part of a name, not what it ends in
        if text.count("（", 0, end) > text.count("）", 0, end):
            continue  # 科技馆（青少年活动中心）: in the other name of a house
        if text.count("《", 0, end) > text.count("》", 0, end) and not text.startswith("》", end):
            continue  # 《绿色产品评价 家具》: a part of a standard's title
        if _TAKES_PART.search(text, 0, end - len(noun)):
            continue  # 组织市直单位等共1.8万人参与了竞赛: of what they take part in, which is told elsewhere
        if end > at and _BEHIND_HEAD.match(text, end):
            at, length = end, len(noun)
    return at, length


_TAKES_PART = re.compile(
    r"(?:\d[\d.]*[万余多]*[名人][^，。；]{0,6}|的[^，。；的]{2,24}(?:代表|负责人|人员|选手|专家))(?:参加|参与)了?(?:本次|此次|这次)?[^，。；的、]{0,6}$"
)
_BODIES_IN_HUI = tuple(
    f"{kind}会"
    for kind in [
    "委员", "协", "学", "工", "商", "理事", "联合", "基金", "促进", "研究", "村委", "居委", "管委", "组委", "筹委",
    "业委", "常委", "董事", "监事", "社", "学生", "家委", "妇",
]
)  # fmt: skip
"""委员会 and 协会 are bodies, not meetings."""
_SITS = re.compile(
    r"(?:磋商会|会商会|协商会|洽商会|恳商会|招商会|次(?:常务|全体|会员|换届)*(?:理事|委员|监事|董事|代表)*会)$"
)
"""五届三次理事会: the body in session."""
