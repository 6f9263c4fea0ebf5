"""What stands before a verb: who does it, and the phrases of prepositions and auxiliaries.

Read without a parser, from the words that part phrases and the marks between clauses.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from services.extractor.grammar.asides import (
    behind_occasion,
    is_count,
    is_remark,
    names_nothing,
    tells_aim,
    tells_deed,
    without_frequency,
)
from services.extractor.grammar.biddings import is_adjunct, who_heard, without_bidding
from services.extractor.grammar.companions import (
    ASKED_ALONG,
    HELD_BY,
    JOINT,
    SEAT,
    add_companion,
    find_seat,
    only_place,
)
from services.extractor.grammar.parties import party_behind
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.rows import may_go_on, row_with
from services.extractor.grammar.surroundings import CLOSING, parts_before
from services.extractor.grammar.timeless import without_times
from services.extractor.grammar.verbs import MARKS
from services.extractor.grammar.words import Word, WordKind
from services.extractor.mentions import Kind


def read_before(
    reading: Reading, zone: Phrase, words: Sequence[Word], title: bool, companions: dict[str, list[Phrase]]
) -> Phrase | None:
    """The subject in the zone before the verb; what stands behind prepositions goes to the companions. `words`: those
    of the zone; `title`: the sentence is one."""
    before = _Before(reading, zone, title, companions)
    timed = bool(reading.mentions.within(*zone, Kind.TIME))
    for part in parts_before(reading, zone, words, title):
        if part is None:
            before.pass_mark()
        elif isinstance(part, Word):
            before.pass_word(part)
            before.last = part.end
        else:
            phrase = reading.trim(without_times(reading, part) if timed else part)
            if phrase.start > part.start:
                before.pass_time(phrase)
            if not phrase or before.pass_phrase(phrase):
                before.last = part.end
    return before.who()


class _Before:
    """What is known of the words before a verb, while they are read one after another."""

    __slots__ = (
        *("_reading", "_zone", "_title", "_companions", "_subject", "_opener", "_fresh", "_growing", "_told", "_anew"),
        "_denied",
        "last",
    )

    def __init__(self, reading: Reading, zone: Phrase, title: bool, companions: dict[str, list[Phrase]]) -> None:
        self._reading, self._zone, self._title, self._companions = reading, zone, title, companions
        self._subject: Phrase | None = None
        self._opener: str | None = None
        """The preposition or auxiliary whose phrase comes next."""
        self._fresh = True
        """A subject may begin here: nothing but times, connectives and whole phrases came before."""
        self._growing = False
        """The subject may go on behind a comma (a list)."""
        self._told = self._anew = self._denied = False
        """A clause told already what is done by whom 由 names; who opens the next clause does what that one tells."""
        self.last = zone.start
        """Where the last part ends that was not passed over."""

    def who(self) -> Phrase | None:
        """The subject, once all is read."""
        reading, subject = self._reading, self._subject
        if self._anew and subject is not None and "的" not in reading.say(subject) and may_go_on(reading, subject):
            self._companions.pop("由", None)  # 赛事由某协会认证，某市政府(主办)
        return None if subject is None else without_bidding(reading, subject)

    def pass_mark(self) -> None:
        """A mark ends a clause: what stands behind it may be the subject, or more of it."""
        reading, subject = self._reading, self._take_in_last()
        by_whom = "由" in self._companions
        self._told = self._told or (by_whom and not may_go_on(reading, Phrase(self._zone.start, self.last)))
        if self._opener in _LISTING and _REST_OF_PARTNERS.match(reading.text, self.last) is not None:
            return  # 联合甲支队，乙大队，丙大队等多部门: a list of partners goes on behind the comma
        if self._opener in _GOING and _REST_OF_SITES.match(reading.text, self.last) is not None:
            return  # 先后来到甲镇A校、B校，乙镇C校、D校等学校
        if self._opener in _AIMING and _REST_OF_WHOM.match(reading.text, self.last) is not None:
            return  # 对甲所等15个集体，李明等20名个人予以表扬
        self._opener, self._fresh = None, True
        adjunct = subject is not None and is_adjunct(reading, subject, growing=self._growing)
        self._growing = self._growing and subject is not None and may_go_on(reading, subject)
        speaks = self._title and subject is not None and reading.text.startswith(("：", ":"), subject.end)
        if speaks and subject is not None:  # 某局：某市启动专项行动 as a title: the one behind the colon acts
            speaks = not reading.mentions.starting(subject.end + 1, Kind.ORGANIZATION, Kind.PLACE)
        if adjunct or (self._title and not speaks):  # 活动期间，… ; a title's parts stand beside one another
            self._subject = who_heard(reading, subject) if subject is not None else None

    def _take_in_last(self) -> Phrase | None:
        """The subject with who stands behind 和 at the end of a row of persons."""
        beside = self._companions.get(self._opener or "")
        if beside and self._subject is not None and beside[-1].end == self.last:
            row = row_with(self._reading, self._subject, beside[-1])
            if row is not None:
                beside.pop()
                self._subject, self._growing = row, True
        return self._subject

    def pass_word(self, word: Word) -> None:
        """A word opens a phrase, closes the one before it, or joins clauses."""
        if self._opener in _GATHERS and word.text in ("与", "和", "及"):
            return  # 组织甲平台与乙平台(开展演练): both are gathered
        suffers = word.text == "被" and self._opener in _AIMING
        if suffers and _SUFFERED.match(self._reading.text, word.end, self._zone.end):
            return  # 对多次被投诉的商户(开展检查): what is told of those whom it is done to
        self._growing = self._growing and bool(word.kinds & WordKind.CONNECTIVE)
        self._denied = self._denied or (word.text in _NOT and self._reading.char_before(word.start) in "还尚")
        leads = word.start == self._zone.start or self._reading.char_before(word.start) in MARKS
        opens = leads and word.kinds & WordKind.CONNECTIVE  # 同时省公安厅派出…; …，随后老人被送往医院
        if word.kinds & CLOSING and not opens and not _opens(self._reading, word):
            joined = self._opener in JOINT and self._reading.text.endswith(str(self._opener), 0, word.start)
            self._opener, self._fresh = self._opener if joined else None, False  # 与|应邀|来访的某某举行会谈
        elif word.kinds & WordKind.CONNECTIVE:
            self._opener, self._fresh = None, True
            if self._subject is not None and self._subject.end == word.start and word.text.endswith(("期间", "会上")):
                self._subject = None  # “世界计量日”活动|期间，…; 峰|会上，…
        else:
            self._opener, self._fresh = _AS_WELL.get(word.text, word.text), False

    def pass_time(self, phrase: Phrase) -> None:
        """早在|2022年9月|某局就…: who stands behind when is not where it was; what is said before a phrase."""
        somebody = self._reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.GROUP, Kind.PERSON)
        if self._opener in ("在", "于") and any((m.start, m.end) == phrase for m in somebody):
            self._opener, self._fresh = None, True

    def pass_phrase(self, phrase: Phrase) -> bool:
        """A phrase is the subject, or belongs to the word that opened it; whether it is not passed over."""
        reading, text = self._reading, self._reading.text
        self._anew = False
        if self._opener is None and phrase.start in reading.descriptions:
            phrase = Phrase(min(reading.descriptions[phrase.start], phrase.end), phrase.end)
        if _SUFFERS.match(text, phrase.end) is not None and (later := _LATER.search(text, *phrase)) is not None:
            phrase = Phrase(phrase.start, later.start())  # 该店|后(被查封)
        elif self._opener is None and text.endswith("涉嫌", *phrase):
            phrase = Phrase(phrase.start, phrase.end - len("涉嫌"))  # 某店|涉嫌(未查验许可证)
        if self._opener is not None and text.startswith(_LED_IN, phrase.start):
            begins = phrase.start + (1 if text[phrase.start] == "了" else 2)
            phrase = reading.trim(Phrase(begins, phrase.end))  # 邀请|了|三位专家; 对甲所等5家，|以及|乙院
        if names_nothing(reading, phrase) or (text.startswith(_INVITES, phrase.end) and _INVITED.match(text, *phrase)):
            return False
        if (
            self._opener is None
            and text[phrase.start] in "和与"
            and phrase.end - phrase.start > _WITH
            and (not self._fresh or (text.startswith(_TOGETHER, phrase.end) and text[phrase.start + 1] != "会"))
        ):  # 我局还|和某院签署; 来到公园，|和群众|一起植树
            self._opener, phrase = "和", Phrase(phrase.start + 1, phrase.end)
        if is_remark(reading, phrase):
            return False
        if self._opener is None:
            phrase = behind_occasion(reading, without_frequency(reading, phrase))
            if some := _SOME.match(text, *phrase):  # 仍|有|部分经营者被立案
                phrase = Phrase(some.end(), phrase.end)
                self._fresh = self._fresh or self._subject is None
            elif "有" in reading.say(phrase) and (has := _HAS.match(text, *phrase)):
                phrase = Phrase(has.end(), phrase.end)  # 能力验证有|83家机构(参加)
            if self._fresh and (is_count(reading, phrase) or tells_deed(reading, phrase) or tells_aim(reading, phrase)):
                return False
            if (self._fresh or self._subject is None) and text.endswith(HELD_BY, *phrase):
                add_companion(reading, self._companions, "", phrase)
                return False  # 由甲指导，乙主办，丙承办的大赛; 甲牵头，乙、丙配合，…
            if self._fresh and self._subject is None:
                phrase = add_companion(reading, self._companions, "", phrase) or phrase
            if (seat := find_seat(reading, phrase)) is not None:
                self._companions.setdefault(SEAT, []).append(seat)
                phrase = Phrase(phrase.start, seat.start - len(SEAT))  # 某局|依托某馆(举办)
        if phrase.start != phrase.end:
            if self._opener is not None:
                self._accompany(self._opener, phrase)
            else:
                self._name(phrase)
        self._fresh = False
        return True

    def _accompany(self, opener: str, phrase: Phrase) -> None:
        """The phrase behind a preposition or auxiliary; what it describes may be the subject."""
        if opener == "到" and "从" in self._companions and self._reading.say(phrase).endswith(_COURSES):
            return  # 从选种、种植|到储备的全过程: through what it goes, not where to
        if opener in ("在", "于"):
            if self._subject is None and (settled := _SETTLED.search(self._reading.text, *phrase)):
                self._subject = Phrase(settled.end(), phrase.end)
            phrase = only_place(self._reading, phrase)
        elif (
            opener == "被"
            and "的" in self._reading.say(phrase)
            and self._reading.text.startswith(("，", ","), phrase.end)
        ):
            return  # 在|被检查的店铺中，执法人员(发现…): what suffered it is described so
        elif opener in _AIMING and self._reading.text.endswith("被", 0, phrase.start):
            how_often = self._companions.get(opener, [])
            if how_often and how_often[-1].end == phrase.start - 1:
                how_often.pop()  # 对|屡次|被…的商户
            phrase = Phrase(self._reading.text.find("的", *phrase) + 1, phrase.end)
        elif opener in _ABOUT and (party := party_behind(self._reading, phrase, self._zone.end)):
            self._companions.setdefault("与", []).append(party)
            phrase = Phrase(phrase.start, party.start - 1)
        if opener == "为" and (headed := _HEADED.match(self._reading.text, *phrase)):
            self._subject = self._subject or Phrase(headed.end(), phrase.end)
            return
        described = add_companion(self._reading, self._companions, opener, phrase)
        if described is not None and self._subject is not None and opener in JOINT:  # 甲与乙共建的实验室
            beside = self._companions.pop(opener, []) if opener != "联合" else []
            self._companions["由"] = [self._subject, *self._companions.get("由", []), *beside]
            self._subject = described
        if described is not None and self._subject is not None and _OPENS.fullmatch(self._reading.say(self._subject)):
            self._subject = described  # 一场以“…”为主题的讲座
        self._subject = self._subject or described

    def _name(self, phrase: Phrase) -> None:
        """A phrase that nothing opens: the subject, or more of it."""
        if self._subject is not None and self._growing:
            self._subject = Phrase(self._subject.start, phrase.end)
        elif self._fresh and (
            self._subject is None or self._denied or _may_act(self._reading, phrase)
        ):  # 经过评审，最终某某获奖: who stands nearest to the verb
            self._subject, self._growing = phrase, True
            self._anew = self._told


_NOT = frozenset(["未", "没", "没有"])
"""年还没过完，|招聘会(举行): what stands behind such a clause has a subject of its own."""
_LATER = re.compile(r"(?:[案事][发件]?|到案|归案|报案|其|之|此|会|)后$")
_SUFFERS = re.compile("(?:又|均|也|已|再次|双双)?被")
"""该店|后(被查封), |案发后(被抓获): only when it was suffered."""
_STYLED = re.compile("被[\u4e00-\u9fff]{2}为")
_AIMING = ("对", "向", "给", "与", "同", "将", "把")
_SUFFERED = re.compile(r"[^，。；：被的]{2,16}的(?=..)")
"""被|业主投诉的|维保单位."""


_COURSES = ("过程", "流程", "链条", "环节", "全链", "周期")
_SOME = re.compile("(?:另|还|仅|也)?有(?=(?:部分|个别|少数|一些|不少|极少数)[^，。；的]{2})")
_HAS = re.compile(
    r"[^，。；有]{2,40}(?<![拥所具现持没已还占享专私国仅只])有(?=\d[\d余多]*[家名支位][^，。；的有]{1,12}$)"
)


_ABOUT = ("就", "围绕", "针对")


_AS_WELL = {"邀请到": "邀请", "带着": "带领", "领着": "带领"}
"""Words that open the same phrase as a shorter one."""
_GATHERS = ("组织", "召集")
_PARTNERS = (*JOINT, "会同", "携手", "联手", "协同", *ASKED_ALONG)
_LISTING = (*_PARTNERS, *_GATHERS)
_REST_OF_PARTNERS = re.compile(
    r"，(?:[^，。；]{2,16}，){0,5}[^，。；]{2,16}等(?:[一-龥\d]{0,3}个)?(?:多个?|相关|有关|职能)*(?:部门|单位|机构|力量)"
)
_SETTLED = re.compile("(?:从事|开展|注册|登记|执业|备案|经营|投资|就读|就业|居住)[^，。；的]{0,16}的(?=.{2})")
"""在|江州|从事维保业务的|各单位负责人(参加): who works there."""
_GOING = ("到", "来到", "走进", "深入", "前往", "走访", "赴", "抵达", "到达")
_REST_OF_SITES = re.compile(
    r"，(?:[^，。；、]{2,16}[，、]){0,8}[^，。；、]{2,16}等(?:[一-龥\d]{0,3}[个家所处])?(?:地点?|[^，。；、]{0,4}(?:学校|企业|单位|机构|公司|市场|场所|商户|门店|村|社区|项目|工地))，"
)
_LED_IN = ("了", "以及")
_REST_OF_WHOM = re.compile(
    r"，(?:(?:以及|和|及)?[^，。；]{2,40}等(?:\d+|[一-龥]{1,3}?)[余多]?[个名家位人户][^，。；]{0,20}"
    r"(?:，(?:以及|和|及)[^，。；]{2,40})?|以及[^，。；]{2,40})(?:予以|给予|进行|作出|授予|颁发|提出)"
)


_OPENS = re.compile(r"[一两三几]?(?:场|堂|次|项|个|期|批|系列)|.+[办织起]的")
"""一场|以“…”为主题的讲座, 某馆承办的|以“…”为主题的活动: what stands before a description."""


def _may_act(reading: Reading, phrase: Phrase) -> bool:
    """春节临近，某局紧扣部署，…: the doer comes with the second clause; 甲茶被评为…，乙茶|被评为…."""
    if may_go_on(reading, phrase) or _STYLED.match(reading.text, phrase.end):
        return True
    return any(m.start == phrase.start for m in reading.mentions.within(*phrase, Kind.ORGANIZATION, Kind.GROUP))


_INVITED = re.compile("应(?!急|用|对|届|聘|变|付)[^，。；]{2,40}")
_INVITES = ("邀请", "之邀", "邀，", "邀约")
"""应某会会长的|邀请，某团访问…: by whom the doer, who comes behind, was asked."""
_HEADED = re.compile("(?:副?团长|队长|组长|领队|首|主席|会长)的(?=[^，。；]{2})")
"""以某某为|团长的|代表团."""


def _opens(reading: Reading, word: Word) -> bool:
    """Whether a word that may be adverb or preposition has a phrase behind it (联合某局开展, not 联合开展)."""
    if not word.kinds & WordKind.PREPOSITION:
        return False
    following = reading.words_within(word.end, word.end + 6)
    return not any(w.start == word.end for w in following) and reading.text[word.end : word.end + 1] not in MARKS


_WITH = 3
_TOGETHER = ("一起", "一同", "一道", "一块", "共同")
