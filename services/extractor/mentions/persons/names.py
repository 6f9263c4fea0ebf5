"""Where a person's name can stand: family names, lengths, and what must stand around it."""

from __future__ import annotations

import re
from functools import cache

from services.extractor.characters import char_before
from services.extractor.lexicons import terms
from services.extractor.mentions.persons.alike import (
    COMMON,
    FUNCTIONAL,
    WORD_LENGTH,
    name_alike,
    name_and_word,
    named_like_verb,
)
from services.extractor.mentions.persons.behind import (
    AROUND,
    BEGINS_VERB,
    NEVER_NAMES,
    SAID_THEN,
    STRONG_SURVEYS,
    VERB_LAST,
    follows_name,
    goes_on,
    reports,
    strong,
)
from services.extractor.mentions.persons.peoples import other_peoples_name
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.vocabulary import (
    BODY,
    COUNTRY,
    GROUP,
    HEAD,
    PLACE,
    PUNCT,
    REFERENCE,
    REGION,
    TIME,
    TITLE,
    WEAK_PLACE,
)

FOREIGN = re.compile(r"[一-鿿]{1,8}(?:[·•・][一-鿿]{1,8})+")
"""A name with the middle dot: 约翰·史密斯, 阿不都·热西提."""
_NEVER_GIVEN = frozenset(
    "已赴拟过的了是在我你他她它们这那哪说将被把让给到从对并且或但也又还等及、，。两几个名位部处讲拿踩蹲递搬逛掏拎找买卖挨捧捐赠抓逮罚扣挖拍跑跳睡吃喝扔砍撬骗偷抢砸摔躲逃撞"
)

BEHIND_WITHHELD = frozenset(
    "又也都均仍再还则就即才已曾系是有无未不没将把被让使说称表供交向对于由从至到及和与或并且等的了着过之其在因为以"
    "人案犯罪涉驾持窃甲乙丙丁伙酒醉事当晚此生死先家本该自经受拟购收"
)
"""What may follow a withheld name, opens another word or says who of several it is (张某甲), and ends no name."""


@cache
def surnames() -> tuple[frozenset[str], frozenset[str]]:
    """Single and compound family names."""
    every = terms("surnames")
    return frozenset(s for s in every if len(s) == 1), frozenset(s for s in every if len(s) == 2)


def name_after(tokens: Tokens, position: int, *, sure: bool) -> int:
    """The end of the person's name that begins at a position; -1 where none does. `sure`: an office stands directly
    before, so that a name of usual length is believed although an unknown word follows."""
    two = tokens.text[position : position + 2]
    first = two[:1]
    if not first:
        return -1
    if sure and two in terms("other_peoples_names") and (end := other_peoples_name(tokens, position)) > 0:
        return end
    if sure and two in terms("words_as_names") and (end := name_and_word(tokens, position)) > 0:
        return end
    lengths = _lengths(first, two, sure=sure)
    if not lengths:
        return -1
    rare = sure and first in terms("rare_surnames")
    at = tokens.at.get(position)
    if at is not None and not tokens.flags[at] & PLACE and tokens.ends[at] - position > 1 and tokens.flags[at] & COMMON:
        return name_alike(tokens, at) if sure and not rare else -1
    if at is not None and tokens.flags[at] & PLACE and not sure:
        return -1
    functional = first in FUNCTIONAL or rare
    if sure and not functional and at is None and (end := named_like_verb(tokens, position)) > 0:
        return end
    for length in lengths:
        end = position + length
        if not is_given(tokens, position, end) or not follows_name(tokens, end):
            continue
        if functional and (not strong(tokens, end, joins=first == "和") or _holds_word(tokens, position, end)):
            continue
        if length < lengths[0] or not _ends_in_next_word(tokens, end):
            return end
    return _before_unknown(tokens, position, lengths) if sure and not functional else -1


def _lengths(first: str, two: str, *, sure: bool) -> tuple[int, ...]:
    """How many characters a name may have that begins so, the likeliest number first; none where no name does."""
    single, compound = surnames()
    if two in compound:
        return (4, 3, 2) if sure and first in single else (4, 3)
    if first in single:
        return (3, 2)
    return (3,) if sure and first in terms("rare_surnames") else ()


_CHARGED = re.compile(r"涉嫌?|[^，。；]{2,12}罪")


def _ends_in_next_word(tokens: Tokens, end: int) -> bool:
    """Whether the last of these characters is no part of the name, but begins what its bearer does."""
    text, last = tokens.text, tokens.text[end - 1]
    if last == "时" and text.startswith(SAID_THEN, end):
        return True  # 会见省长王强|时表示
    if last in "任与率" or VERB_LAST.match(text, end - 1):
        return True  # 张明任组长, 吴亮率部分委员, 钟明与应邀来访的…
    if last in "于由向同为和及" and goes_on(tokens, end):
        return True  # 王强于5月3日, 李明由市长陪同, 任命张明为副市长, 张明为200名学生授课, 卢娜和40余名代表
    if last in "以因" and _CHARGED.match(text, end):
        return True  # 犯罪嫌疑人周某以涉嫌诈骗罪被逮捕
    if last in "以就为给向" and text[end : end + 1] in ("“", "《"):
        return True  # 王强以《…》为题
    if last == "就" and text[end - 2] != "成":
        return True  # 李明就如何…: of given names only 成就 ends so
    if last == "来" and _COMES_HERE.match(text, end):
        return True  # 马辉来所检查
    return reports(tokens, end - 1)  # 李明作《…》报告, 李明做主题演讲


_COMES_HERE = re.compile("[院局所馆厅校站县市区](?![长领委])")


def _before_unknown(tokens: Tokens, position: int, lengths: tuple[int, ...]) -> int:
    """The end of the name behind an office before a word that no list knows; -1 where none is sure enough."""
    text, end = tokens.text, position + 4  # names of other peoples, written without a dot
    if (
        text[end - 1 : end] not in BEGINS_VERB
        and not _ends_in_word(tokens, position + 2, end)
        and is_given(tokens, position, end)
        and end in tokens.at
        and follows_name(tokens, end)
    ):
        return end
    if position in tokens.at:
        return -1
    for length in lengths:  # three characters are the usual length
        end = position + length
        if not is_given(tokens, position, end) or not "一" <= text[end : end + 1] <= "鿿":
            continue
        if length == lengths[0] and VERB_LAST.match(text, end - 1):
            continue  # 被告人张明|犯受贿罪
        shorter = text[position : end - 1]
        if length == lengths[0] and text.count(text[position:end]) == 1 and text.count(shorter) > 1:
            continue
        return end
    return -1


def _ends_in_word(tokens: Tokens, start: int, end: int) -> bool:
    """院长王强|病逝: the last characters are an ordinary word, which says what becomes of somebody."""
    at = tokens.at.get(start)
    return at is not None and tokens.ends[at] == end and bool(tokens.flags[at] & COMMON)


_APPOINT = (
    "任命", "聘任", "选举", "推选", "补选", "聘请", "增补", "委任", "推举", "提名", "特聘", "选聘", "增选", "续聘",
    "聘用", "决定", "通过",
)  # fmt: skip


def name_before(tokens: Tokens, position: int) -> int:
    """The start of the person's name that ends at a position (before an office); -1 where none does."""
    text = tokens.text
    single, compound = surnames()
    office = None if text.startswith(_ADDRESSED, position) else tokens.at.get(position)
    for length in (5, 4, 3, 2):
        start = position - length
        if start < 0:
            continue
        two = text[start : start + 2]
        other = length > WORD_LENGTH and two in terms("other_peoples_names")
        if length >= _COMPOUND and two not in compound and not other:
            continue
        if length < _COMPOUND and text[start] not in single and not (length == 3 and two in compound) and not other:
            continue
        if not is_given(tokens, start, position):
            continue
        if length > 2 and _verb_ends(tokens, start, position, office):
            continue
        at = tokens.at.get(start)
        addressed = text.startswith(_ADDRESSED, position) and text[start] not in FUNCTIONAL
        if addressed and at is not None and (tokens.ends[at] == position or _opens_name(tokens, at, start, position)):
            at = None  # 康复先生
        if text[start] == "司" and start and not tokens.boundary(start - 1):
            continue  # 教师司|许涛: the last character of a body's name
        if (
            at is not None
            and tokens.ends[at] - start > 1
            and tokens.flags[at] & (COMMON | BODY | PLACE | COUNTRY | REGION | REFERENCE)
        ):
            continue
        before = tokens.ending.get(start)
        titled = before is not None and tokens.flags[before] & TITLE and text[start] in _HARDLY_FUNCTIONAL
        if (
            text[start] in FUNCTIONAL
            and not titled
            and before is not None
            and not tokens.flags[before] & (PUNCT | HEAD | BODY)
        ):
            continue
        if start == 0 or (before is not None and tokens.flags[before] & (AROUND | HEAD | BODY | PLACE | TITLE | TIME)):
            return start
        left = char_before(text, start)
        if left in "系院所厂" or "A" <= left <= "Z":
            return start  # 外语系|魏志成|教授, ISO|魏志成|副主席
        if before is not None and left in "局院所会部委厅司办处站社校科组队团系馆室":
            return start
    return -1


def _opens_name(tokens: Tokens, at: int, start: int, position: int) -> bool:
    """吴忠|琼|同志: a place's name that a family name opens, with one character more before the form of address."""
    place = tokens.flags[at] & (PLACE | WEAK_PLACE) and tokens.ends[at] == position - 1
    return bool(place) and position - start == WORD_LENGTH + 1


_HARDLY_FUNCTIONAL = frozenset("成时支花海晋连琴帅况薄")
"""Of the function characters those that between two offices begin a name (调研员|成良臣|教授)."""
_COMPOUND = 4
"""Characters of a name with a family name of two."""
_ADDRESSED = ("先生", "女士", "同志")


def _verb_ends(tokens: Tokens, start: int, position: int, office: int | None) -> bool:
    """Whether the last character is no part of a name, but the verb behind it: 王强|任|市委常委, 任命刘洋|为|副市长,
    于文辉|为|学员授课, 聘任李明、王强|为|监督员; or the end of a place's."""
    text, last = tokens.text, char_before(tokens.text, position)
    if last == "为":
        listed = position - start == _COMPOUND - 1 and char_before(text, start) == "、"
        return listed or text.endswith(_APPOINT, 0, start) or bool(office is not None and tokens.flags[office] & GROUP)
    if last in "镇乡村县区市州旗":  # 到|石桥镇|督导
        return text.endswith(("到", "赴", "往", "深入", "走进", "在", "、"), 0, start)
    return last == "任"


def is_given(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the characters can be a name: all Han, none a mark, no common word that begins inside and reaches out."""
    text = tokens.text
    if end > tokens.length or (text[end - 1] in "年月日天次" and text[end - 2] in "一二两三四五六七八九十"):
        return False
    first = tokens.at.get(start)
    if text[start:end] in terms("zones") or (first is not None and tokens.ends[first] > end):
        return False  # 高新区|党工委书记, 宁德时代|副总裁
    if text[start + 1] == "某" and end > start + 2 and text[end - 1] in BEHIND_WITHHELD:
        return False  # 经营者王某|因…
    for position in range(start + 1, end):
        character = text[position]
        if not "一" <= character <= "鿿" or (character in _NEVER_GIVEN):
            return False
        index = tokens.at.get(position)
        if index is None:
            continue
        reach = tokens.ends[index]
        flag = tokens.flags[index]
        if reach == end + 1 and (text.startswith(_MEETS, end) or _is_joined(tokens, end)):
            continue  # 刘明峰|会见: no 峰会, 李朝传|出席: no 传出; 俞晓平|和黑龙江省某局: no 平和
        if text.startswith(STRONG_SURVEYS, position):
            if end > position + 1:
                return False
            continue
        if reach == end == position + 2 and text[position] == text[position + 1]:
            continue  # 王步步
        if reach > end and flag & (COMMON | PLACE | WEAK_PLACE) and not _AND_OTHERS.match(text, end):
            return False
        if reach - position > 1 and (flag & NEVER_NAMES or text.startswith("广大", position)):
            return False
    return True


def _is_joined(tokens: Tokens, end: int) -> bool:
    """俞晓平|和某县副县长李明: another body or officer is joined here."""
    joined = tokens.text.startswith("和", end)
    return joined and (goes_on(tokens, end + 1) or _AND_OFFICER.match(tokens.text, end) is not None)


_AND_OFFICER = re.compile(
    "和[^，。；、的和]{2,16}?(?:[局院所处科市县区镇部厅会校站队司]长|主任|书记|总?经理|主席|董事长)"
)
_MEETS = ("会见", "会谈", "会晤", "会同", "出席")
_AND_OTHERS = re.compile(r"等(?:一行|[省市县区州]?领导|同志|出席|参加|陪同|人|\d|[，、。])|同志")
"""朱小平|等一行 holds no 平等, 张佩如|同志 no 如同."""


def _holds_word(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a known word of two characters or more stands inside that is no given name (于|海洋)."""
    words = (tokens.at.get(p) for p in range(start, end))
    known = [i for i in words if i is not None and tokens.ends[i] - tokens.starts[i] > 1]
    return any(tokens.ends[i] != end or tokens.word(i) not in terms("words_as_names") for i in known)
