"""What stands before a verb: who does it, and the phrases of prepositions and auxiliaries.

Read without a parser, from the words that part phrases and the marks between clauses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from services.extractor.grammar.companions import HELD_BY, JOINT, MADE, SEAT, add_companion, find_seat
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.rows import may_go_on
from services.extractor.grammar.timeless import BEFORE_TIME, without_times
from services.extractor.grammar.verbs import MARKS, deals_with, describes, in_aim, is_verb
from services.extractor.grammar.words import Word, WordKind
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind

_CLOSING = WordKind.ADVERB | WordKind.FUTURE | WordKind.MODAL | WordKind.NEGATION
"""Words that close the phrase before them and open none."""
_OPENING = WordKind.PREPOSITION | WordKind.AUXILIARY
"""Words that open a phrase of their own (在…, 组织…)."""
_STRUCTURAL = _CLOSING | _OPENING | WordKind.CONNECTIVE
_ADJUNCT = (
    "期间", "之际", "时", "前", "后", "以来", "上", "中", "下", "之余", "方面", "显示", "获悉", "表明",
    "了解到", "指出", "披露", "统计", "介绍", "通报", "测算",
)  # fmt: skip
"""What a clause before the subject ends in that says when or where."""


_WHY = (
    "由于", "因为", "鉴于", "随着", "考虑到", "得益于", "受益于", "正值", "适逢", "恰逢", "时值", "正逢", "每到一处",
)  # fmt: skip
"""What a clause before the subject begins with that says why, or when."""


def _items(reading: Reading, zone: Phrase, words: Sequence[Word], title: bool) -> Iterator[Word | Phrase | None]:
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


_INSIDE_AIMS = frozenset("在 于 因 未 未按 擅自 以 从 由 不 未经 未能 逾期 多次 长期".split())  # noqa: SIM905
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
    if word.text == "其中" and reading.text[word.start - 1 : word.start] in _OPENERS:
        return False  # 对其中4人
    if deals_with(reading, zone.start, word, zone.end):
        return False
    following = reading.text[word.end : word.end + 1]
    if describes(reading, word.end) or (following in _HOLDS_OPEN and _HOLDS.match(reading.text, word.end)):
        return False
    if word.text == "牵头" and _LED.match(reading.text, word.end):
        return False  # 由甲牵头、乙共同发起的联盟
    if word.text in ("经", "途经", "经由") and _ROUTE.match(reading.text, word.end):
        return False  # 甲地经乙地至丙地高速公路
    # 战略与理论研究中心: the joint is inside a name
    return word.text not in ("与", "同", "跟") or may_join(reading, word.start)


_PARTY_ENDS = frozenset("院局部会司厅所心校学团组方业省市县区国委办处站队社企商行台馆）)”》")


def may_join(reading: Reading, position: int) -> bool:
    """Whether what ends here may be one of two parties."""
    before = reading.text[position - 1 : position]
    if (word := reading.word_ending_at(position)) is not None and word.kinds & (WordKind.ADVERB | WordKind.CONNECTIVE):
        return True  # 分别与…签署, 并与…座谈
    if before == "就":
        return True  # 早在4月，某局就与某大学联合启动…
    return position in reading.mention_ends or before in _PARTY_ENDS or not before.strip("，,、 　")


_HOLDS = re.compile(
    rf"(?:(?:主办|承办|协办|举办|组织|发起|主管|举行|召开)(?:的|、[^，。；]{{2,40}}(?:承办|协办|主办)的)|(?:{MADE})的)"
)
_HOLDS_OPEN = frozenset([*"主承协举组发召", *(verb[0] for verb in MADE.split("|"))])
"""What that begins with."""


_ROUTE = re.compile(r"[^，。；经至到]{2,8}[至到][^，。；]{2,20}(?:公路|铁路|高速|高铁|线路?|航线|段|通道|班列)")
_LED = re.compile(rf"[、，和][^，。；]{{2,40}}?(?:主办|承办|协办|发起|组织|参与|实施|{MADE})的")


def read_before(
    reading: Reading, zone: Phrase, words: Sequence[Word], title: bool, companions: dict[str, list[Phrase]]
) -> Phrase | None:
    """The subject in the zone before the verb; what stands behind prepositions goes to the companions. `words`: those
    of the zone; `title`: the sentence is one."""
    subject: Phrase | None = None
    opener: str | None = None
    fresh = True
    """A subject may begin here: nothing but times, connectives and whole phrases came before."""
    growing = False
    """The subject may go on behind a comma (a list)."""
    told = anew = False
    """A clause told already what is done by whom 由 names; who opens the next clause does what that one tells."""
    last = zone.start
    timed = bool(reading.mentions.within(*zone, Kind.TIME))
    for item in _items(reading, zone, words, title):
        if item is None:
            told = told or ("由" in companions and not may_go_on(reading, Phrase(zone.start, last)))
            if opener in _PARTNERS and _REST_OF_PARTNERS.match(reading.text, last) is not None:
                continue  # 联合甲支队，乙大队，丙大队等多部门: a list of partners goes on behind the comma
            opener, fresh = None, True
            said = reading.say(subject) if subject is not None else ""
            adjunct = (growing and said.endswith(_ADJUNCT)) or said.startswith(_WHY)
            growing = growing and subject is not None and may_go_on(reading, subject)
            speaks = title and subject is not None and reading.text.startswith(("：", ":"), subject.end)
            if adjunct or (title and not speaks):  # 活动期间，… ; a title's parts stand beside one another
                subject = None
        elif isinstance(item, Word):
            growing = growing and bool(item.kinds & WordKind.CONNECTIVE)
            opens = item.start == zone.start and item.kinds & WordKind.CONNECTIVE  # 同时省公安厅派出…
            if item.kinds & _CLOSING and not opens and not _opens(reading, item):
                joined = opener in JOINT and reading.text.endswith(str(opener), 0, item.start)
                opener, fresh = opener if joined else None, False  # 与|应邀|来访的某某举行会谈
            elif item.kinds & WordKind.CONNECTIVE:
                opener, fresh = None, True
                if subject is not None and subject.end == item.start and item.text.endswith("期间"):
                    subject = None  # “世界计量日”活动期间，…
            else:
                opener, fresh = item.text, False
        elif phrase := reading.trim(without_times(reading, item) if timed else item):
            anew = False
            if opener is not None and reading.text[phrase.start] == "了":
                phrase = reading.trim(Phrase(phrase.start + 1, phrase.end))  # 邀请|了|三位专家
            if phrase.end - phrase.start <= _SHORT and reading.say(phrase) in _NOTHING:
                continue
            if (
                opener is None
                and not fresh
                and reading.text[phrase.start] in "和与"
                and len(reading.say(phrase)) > _WITH
            ):
                opener, phrase = "和", Phrase(phrase.start + 1, phrase.end)  # 我局还|和某院签署
            if reading.text[phrase.end - 1] in _ENDS_REMARK and _REMARK.fullmatch(reading.text, *phrase):
                continue
            if opener is None and fresh and _is_count(reading, phrase):
                continue
            if opener is None and (fresh or subject is None) and reading.text.endswith(HELD_BY, *phrase):
                add_companion(reading, companions, "", phrase)  # 由甲指导，乙主办，丙承办的大赛; 甲牵头，乙、丙配合，…
                continue
            if opener is None and fresh and subject is None:
                phrase = add_companion(reading, companions, "", phrase) or phrase
            if opener is None and (seat := find_seat(reading, phrase)) is not None:
                companions.setdefault(SEAT, []).append(seat)
                phrase = Phrase(phrase.start, seat.start - len(SEAT))  # 某局|依托某馆(举办)
            if phrase.start == phrase.end:
                pass
            elif opener is not None:
                described = add_companion(reading, companions, opener, phrase)
                if described is not None and subject is not None and opener in JOINT:  # 甲与乙共建的实验室
                    beside = companions.pop(opener, []) if opener != "联合" else []
                    companions["由"] = [subject, *companions.get("由", []), *beside]
                    subject = described
                if described is not None and subject is not None and _ONE_OF.fullmatch(reading.say(subject)):
                    subject = described  # 一场以“…”为主题的讲座
                subject = subject or described
            elif subject is None and fresh:
                subject, growing = phrase, True
                anew = told
            elif subject is not None and growing:
                subject = Phrase(subject.start, phrase.end)
            elif fresh and (
                may_go_on(reading, phrase) or _opens_with_body(reading, phrase)
            ):  # 经过评审，最终某某获奖: who stands nearest to the verb
                subject, growing = phrase, True
                anew = told
            fresh = False
        last = item.end if item is not None else last
    if (
        anew and subject is not None and "的" not in reading.say(subject) and may_go_on(reading, subject)
    ):  # 赛事由某协会认证，某市政府(主办)
        companions.pop("由", None)
    return subject


_PARTNERS = (*JOINT, "会同", "携手", "联手", "协同")
_REST_OF_PARTNERS = re.compile(
    r"，(?:[^，。；]{2,16}，){0,5}[^，。；]{2,16}等(?:[一-龥\d]{0,3}个)?(?:多个?|相关|有关|职能)*(?:部门|单位|机构|力量)"
)


def _is_count(reading: Reading, phrase: Phrase) -> bool:
    """清理占道经营35处，: a clause of its own that says what was done to so many things."""
    text, end = reading.text, phrase.end
    if text[end : end + 1] not in MARKS or text[end - 1] in _PEOPLE_AND_BODIES:
        return False
    if text[phrase.start : phrase.start + 2] not in terms("verbs"):
        return False
    figures = reading.mentions.within(*phrase, Kind.QUANTITY)
    return bool(figures) and phrase.start < figures[-1].start and figures[-1].end == end


def only_goes_on(reading: Reading, phrase: Phrase) -> bool:
    """加注航油38万吨，同比增长…; 历时两个月，检查…: a clause behind another verb that says how much or how long and
    names nobody, so that who did the first did what follows too."""
    text, end = reading.text, phrase.end
    if text[end : end + 1] not in MARKS or reading.mentions.within(*phrase, *_DOERS):
        return False
    if _HOW.match(text, *phrase):
        return True
    return text[end - 1] not in _PEOPLE_AND_BODIES and any(
        m.end == end for m in reading.mentions.within(*phrase, Kind.QUANTITY)
    )


_DOERS = (Kind.ORGANIZATION, Kind.GROUP, Kind.PERSON, Kind.PLACE)
_HOW = re.compile(
    r"历时|耗时|历经|为期|现有|连续[^，。；]{0,4}[\d一二两三四五六七八九十]|[一二两三四五六七八九十几]+(?:天|小时|个?月|年)来|"
    r"经[^，。；]{2,8}(?:查|验|测|审|核|检)$|冒[雨雪险着]|顶着|克服|昼夜|加班加点|全力|齐心"
)
"""How they went about it."""
_PEOPLE_AND_BODIES = frozenset("人名位员家所户")
"""党员干部30余人，来到…: who are so many may act."""
_NOTHING = frozenset([*BEFORE_TIME, "现", "特", "现特", "现就", "现正", "首批", "首次"])
"""What stands before a verb and names nothing (现|向社会公开征求意见)."""
_REMARKS = (
    "显著", "明显", "良好", "突出", "热烈", "喜人", "斐然", "纷呈", "顺利", "强劲", "较好", "初显", "向好",
    "火爆", "凸显",
)  # fmt: skip
_ENDS_REMARK = frozenset(words[-1] for words in _REMARKS)
_REMARK = re.compile(
    r"[一-龥]{0,4}(?:成效|成果|成绩|效果|反响|势头|进展|亮点|态势|气氛|现场)"
    rf"(?:十分|非常|更加|日益|持续|不断|较为)?(?:{'|'.join(_REMARKS)})"
)
"""某队为农户服务，成效显著，已建基地6个: a remark, not the next subject."""
_ONE_OF = re.compile(r"[一两三几]?(?:场|堂|次|项|个|期|批|系列)")


def _opens_with_body(reading: Reading, phrase: Phrase) -> bool:
    """春节临近，某局紧扣部署，…: the doer comes with the second clause."""
    return any(m.start == phrase.start for m in reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.GROUP))


def _opens(reading: Reading, word: Word) -> bool:
    """Whether a word that may be adverb or preposition has a phrase behind it (联合某局开展, not 联合开展)."""
    if not word.kinds & WordKind.PREPOSITION:
        return False
    following = reading.words_within(word.end, word.end + 6)
    return not any(w.start == word.end for w in following) and reading.text[word.end : word.end + 1] not in MARKS


_SHORT = 5
_WITH = 3
