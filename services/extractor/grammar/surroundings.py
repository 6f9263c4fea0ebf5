"""What the words before a verb part: phrases, the words that give them structure, and the marks between clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from services.extractor.grammar.aims import MATTERS, deals_with, in_aim
from services.extractor.grammar.companions import MADE
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.verbs import describes, is_verb
from services.extractor.grammar.words import Word, WordKind
from services.extractor.lexicons import any_of
from services.extractor.mentions import Kind

CLOSING = WordKind.ADVERB | WordKind.FUTURE | WordKind.MODAL | WordKind.NEGATION
"""Words that close the phrase before them and open none."""
_OPENING = WordKind.PREPOSITION | WordKind.AUXILIARY
"""Words that open a phrase of their own (在…, 组织…)."""
_STRUCTURAL = CLOSING | _OPENING | WordKind.CONNECTIVE


def parts_before(reading: Reading, zone: Phrase, words: Sequence[Word], title: bool) -> Iterator[Word | Phrase | None]:
    """The zone as the words that give it structure, the phrases between them, and None for each clause mark. Verbs that
    describe a noun and nouns that could be verbs are parts of phrases."""
    start, end = zone
    marks = iter(reading.marks_within(start, end, spaces=title))
    mark = next(marks, end)
    parting = [w for w in words if _gives_structure(reading, w, zone)]
    for word in [*(_without_doubles(parting) if len(parting) > 1 else parting), None]:
        stop = word.start if word is not None else end
        while mark < stop:
            if mark > start:
                yield Phrase(start, mark)
            yield None
            start = mark + 1
            mark = next(marks, end)
        if stop > start:
            yield Phrase(start, stop)
        if word is not None:
            yield word
            start = word.end


def _without_doubles(words: list[Word]) -> Iterator[Word]:
    """为赴德医生资助: a preposition right behind another one begins what that one opens."""
    before: Word | None = None
    for word in words:
        doubled = before is not None and before.end == word.start and before.kinds & word.kinds & WordKind.PREPOSITION
        if not (doubled and before is not None and before.text in _OPENERS and word.text in _BEGINNERS):
            yield word
        before = word


_INSIDE_AIMS = frozenset([
    "在", "于", "因", "未", "未按",
    "擅自", "以", "从", "由", "不", "未经", "未能", "逾期", "多次", "长期", "自行", "主动",
    "已", "已经", "仍", "依法", "即将", "将要", "利用", "借助", "准备", "拟", "正在", "刚刚", "可能", "尚未",
])  # fmt: skip
"""Prepositions that may stand in a description of whom one deals with."""
_OPENERS = frozenset("为对向给由被")
_BEGINNERS = frozenset("赴在来到")


def _gives_structure(reading: Reading, word: Word, zone: Phrase) -> bool:
    """Whether the word parts phrases: not one inside a description (由某局联合组织的大赛)."""
    if not word.kinds & _STRUCTURAL and (not is_verb(reading, word) or in_aim(reading, zone.start, word, zone.end)):
        return False
    may_stand_inside = word.text in _INSIDE_AIMS or word.kinds & WordKind.CONNECTIVE
    if may_stand_inside and in_aim(reading, zone.start, word, zone.end):
        return False  # 对在某渠取水的料场, 对检查中发现的企业
    if word.text == "联合" and _is_in_name(reading, word):
        return False
    at_scene = reading.char_before(word.start) in _OPENERS or reading.text.startswith("、", word.end)
    if word.text == "现场" and at_scene:
        return False  # 对现场施工船舶进行检查, 对抛石现场、周边水域巡查
    if word.text == "其中" and reading.char_before(word.start) in _OPENERS:
        return False  # 对其中4人
    to_whom = word.text in _TO_WHOM and reading.char_before(word.start) in "》”"
    to_whom = to_whom or (word.text in ("对", "向") and reading.text.endswith(MATTERS, 0, word.start))
    goes = word.text in _GOES or (word.text == "到" and _is_named_there(reading, word))
    if not goes and not to_whom and deals_with(reading, zone.start, word, zone.end):
        return False
    if reading.text[word.end : word.end + 1] in _UNDER_OPENS and _UNDER.match(reading.text, word.end):
        return False  # 在某局的组织|下，; 在某局的组织|指导下，
    following = reading.text[word.end : word.end + 1]
    if describes(reading, word.end) or (following in _HOLDS_OPEN and _HOLDS.match(reading.text, word.end)):
        return False
    if word.text == "牵头" and _LED.match(reading.text, word.end):
        return False  # 由甲牵头、乙共同发起的联盟
    if (
        word.text == "赴"
        and reading.char_before(word.start) in _OPENERS_OF_CLAUSES
        and _SENT.match(reading.text, word.end)
    ):
        return False  # 赴藏医疗队
    if word.text in ("经", "途经", "经由") and _ROUTE.match(reading.text, word.end):
        return False  # 甲地经乙地至丙地高速公路
    # 战略与理论研究中心: the joint is inside a name
    return word.text not in ("与", "同", "跟") or may_join(reading, word.start)


_UNDER = re.compile(r"(?:(?:指导|领导|部署|指挥|协调|支持|帮助|统筹|推动|组织|安排)[和与、]?){0,3}之?下[，,]")
_UNDER_OPENS = frozenset("指领部协支帮统推组安之下")
"""What that begins with."""


def _is_named_there(reading: Reading, word: Word) -> bool:
    """就安全生产|到|某县(调研): a place or body by its name stands behind; not 从甲县到乙县."""
    whence = reading.text.rfind("从", max(0, word.start - _NAME), word.start)
    return whence < 0 and bool(reading.mentions.starting(word.end, Kind.PLACE, Kind.ORGANIZATION))


def _is_in_name(reading: Reading, word: Word) -> bool:
    """军地|联合|演练: a word of the name of a drill."""
    names = reading.mentions.within(max(0, word.start - _NAME), word.end + _HEAD, Kind.EVENT_NAME)
    return any(m.subtype == "drill" and m.start < word.start and word.end < m.end for m in names)


_NAME = 40
_HEAD = 6
"""So many characters of the name of a drill stand before 联合, and behind it."""
_TO_WHOM = ("向", "为", "给")
"""就《办法》|向企业作解读, 就责任问题|对企业进行约谈: to whom is no part of a title."""
_GOES = ("赴", "前往", "来到", "来", "走进", "深入", "奔赴")
"""围绕养老服务|赴东营开展调研: where somebody goes is no part of what it is about."""
_PARTY_ENDS = frozenset("院局部会司厅所心校学团组方业省市县区国委办处站队社企商行台馆）)”》")


def may_join(reading: Reading, position: int) -> bool:
    """Whether what ends here may be one of two parties."""
    before = reading.char_before(position)
    if (word := reading.word_ending_at(position)) is not None and word.kinds & (WordKind.ADVERB | WordKind.CONNECTIVE):
        return True  # 分别与…签署, 并与…座谈
    if before == "就":
        return True  # 早在4月，某局就与某大学联合启动…
    return position in reading.mention_ends or before in _PARTY_ENDS or not before.strip("，,、；; 　")


_HOLDS = re.compile(
    rf"(?:(?:主办|承办|协办|举办|组织|发起|主管|举行|召开)(?:的|、[^，。；]{{2,40}}(?:承办|协办|主办)的)|(?:{MADE})的)"
)
_HOLDS_OPEN = frozenset([*"主承协举组发召", *(verb[0] for verb in MADE.split("|"))])
"""What that begins with."""


_OPENERS_OF_CLAUSES = "，,。；\n日"
_PARTIES = any_of("parties", "visiting judging sent")
_SENT = re.compile(rf"[一-龥]{{1,4}}(?:{_PARTIES}|医疗队|救援队|演出团)(?!看望|慰问|走访)")
"""Who was sent there, at the beginning of a clause."""
_ROUTE = re.compile(r"[^，。；经至到]{2,8}[至到][^，。；]{2,20}(?:公路|铁路|高速|高铁|线路?|航线|段|通道|班列)")
_LED = re.compile(rf"[、，和][^，。；]{{2,40}}?(?:主办|承办|协办|发起|组织|支持|指导|参加|参与|配合|{MADE})的")
