"""Where a person's name can stand: family names, lengths, and what must stand around it."""

from __future__ import annotations

import re
from functools import cache

from services.extractor.lexicons import terms
from services.extractor.mentions.persons.alike import (
    COMMON,
    FUNCTIONAL,
    HOW,
    SO_MANY,
    VERB_LAST,
    WORD_LENGTH,
    name_alike,
    named_like_verb,
)
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.vocabulary import (
    BODY,
    CLOSE,
    COUNTRY,
    EVENT,
    FUNCTION,
    GROUP,
    HEAD,
    JOIN,
    LEVEL,
    OPEN,
    PLACE,
    PLAIN,
    PUNCT,
    REGION,
    SPEECH,
    STOP,
    TIME,
    TITLE,
    VERB,
    WEAK_PLACE,
)

FOREIGN = re.compile(r"[一-鿿]{1,8}(?:[·•・][一-鿿]{1,8})+")
"""A name with the middle dot: 约翰·史密斯, 阿不都·热西提."""
_AROUND = PUNCT | OPEN | CLOSE | STOP | VERB | SPEECH | JOIN
_NEVER_GIVEN = frozenset("已赴拟过的了是在我你他她它们这那哪说将被把让给到从对并且或但也又还等及、，。两几个名位")
_BEGINS_VERB = frozenset(
    "各驻罚警暂作做率带受代答问讲谈谢陪接到来去走看亲现当并同任获赴说称被因以及等在对将于从与和也还又已曾则是为就向上致兼携领赶激感依补继动先通"
)
"""A character that may follow a name directly, beginning a verb that no list knows."""


@cache
def surnames() -> tuple[frozenset[str], frozenset[str]]:
    """Single and compound family names."""
    every = terms("surnames")
    return frozenset(s for s in every if len(s) == 1), frozenset(s for s in every if len(s) == 2)


def name_after(tokens: Tokens, position: int, *, sure: bool) -> int:
    """The end of the person's name that begins at a position; -1 where none does. `sure`: an office stands directly
    before, so that a name of usual length is believed although an unknown word follows."""
    text = tokens.text
    single, compound = surnames()
    first = text[position : position + 1]
    if not first:
        return -1
    two = text[position : position + 2]
    if sure and two in terms("other_peoples_names") and (end := _other_peoples_name(tokens, position)) > 0:
        return end
    if two in compound:
        lengths: tuple[int, ...] = (4, 3)
    elif first in single:
        lengths = (3, 2)
    else:
        return -1
    at = tokens.at.get(position)
    known = at is not None and tokens.ends[at] - position > 1 and tokens.flags[at] & COMMON
    if at is not None and known and not tokens.flags[at] & PLACE:
        return name_alike(tokens, at) if sure else -1
    if at is not None and tokens.flags[at] & PLACE and not sure:
        return -1
    functional = first in FUNCTIONAL
    if sure and not functional and at is None and (end := named_like_verb(tokens, position)) > 0:
        return end
    for length in lengths:
        end = position + length
        if _given(tokens, position, end) and follows_name(tokens, end):
            if length == lengths[0] and (text[end - 1] in "任与" or VERB_LAST.match(text, end - 1)):
                continue  # 张明任组长, 钟明与应邀来访的…
            if functional and (not _strong(tokens, end, joins=first == "和") or _holds_word(tokens, position, end)):
                continue
            if length == lengths[0] and text[end - 1] in "于由向同为和及" and _goes_on(tokens, end):
                continue  # 王强于5月3日, 李明由市长陪同, 任命张明为副市长, 张明为200名学生授课, 卢娜和40余名代表
            if length == lengths[0] and text[end - 1] in "以就作" and text[end : end + 1] in ("“", "《"):
                continue  # 王强以《…》为题, 李明作《…》报告
            return end
    if sure and not functional:
        end = position + 4  # names of other peoples, written without a dot
        if (
            text[end - 1 : end] not in _BEGINS_VERB
            and _given(tokens, position, end)
            and end in tokens.at
            and follows_name(tokens, end)
        ):
            return end
    if sure and not functional:
        # an unknown word follows: three characters are the usual length
        for length in lengths:
            end = position + length
            if at is not None or not _given(tokens, position, end) or not "一" <= text[end : end + 1] <= "鿿":
                continue
            shorter = text[position : end - 1]
            if length == lengths[0] and text.count(text[position:end]) == 1 and text.count(shorter) > 1:
                continue
            return end
    return -1


_USUAL_LENGTHS = (4, 3, 5, 2)


def _other_peoples_name(tokens: Tokens, position: int) -> int:
    """The end of such a name behind an office; -1 where it does not end soon."""
    for length in _USUAL_LENGTHS:
        end = position + length
        name = tokens.text[position:end]
        inner = any(
            p in tokens.at and tokens.flags[tokens.at[p]] & (PUNCT | JOIN | TITLE) for p in range(position, end)
        )
        if (
            name.isalpha()
            and not inner
            and name[-1] not in _BEGINS_VERB
            and name[-1] not in "于由"
            and follows_name(tokens, end)
        ):
            return end
    return -1


_APPOINT = (
    "任命", "聘任", "选举", "推选", "补选", "聘请", "增补", "委任", "推举", "提名", "特聘", "选聘", "增选", "续聘",
    "决定", "通过",
)  # fmt: skip


def name_before(tokens: Tokens, position: int) -> int:
    """The start of the person's name that ends at a position (before an office); -1 where none does."""
    text = tokens.text
    single, compound = surnames()
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
        if length > _COMPOUND and not other:
            continue
        if not _given(tokens, start, position):
            continue
        if length > 2 and text[position - 1] == "任":
            continue  # 王强|任|市委常委
        if length > 2 and text[position - 1] == "为" and text.endswith(_APPOINT, 0, start):
            continue  # 任命刘洋|为|副市长
        at = tokens.at.get(start)
        if length == _COMPOUND - 1 and text[position - 1] in "为任" and text[start - 1 : start] == "、":
            continue  # 聘任李明、王强|为监督员
        addressed = text.startswith(_ADDRESSED, position) and text[start] not in FUNCTIONAL
        if addressed and at is not None and tokens.ends[at] == position and tokens.word(at) not in HOW:
            at = None  # 康复先生
        if text[start] == "司" and start and not tokens.boundary(start - 1):
            continue  # 教师司|许涛: the last character of a body's name
        if (
            at is not None
            and tokens.ends[at] - start > 1
            and tokens.flags[at] & (COMMON | BODY | PLACE | COUNTRY | REGION)
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
        if start == 0 or (before is not None and tokens.flags[before] & (_AROUND | HEAD | BODY | PLACE | TITLE | TIME)):
            return start
        if text[start - 1] in "系院所":
            return start  # 外语系|魏志成|教授
        if before is not None and text[start - 1] in "局院所会部委厅司办处站社校科组队团系馆室":
            return start
    return -1


_HARDLY_FUNCTIONAL = frozenset("成时支花海晋连琴帅况薄")
"""Of the function characters those that between two offices begin a name (调研员|成良臣|教授)."""
_COMPOUND = 4
"""Characters of a name with a family name of two."""
_ADDRESSED = ("先生", "女士", "同志")


def _given(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the characters can be a name: all Han, none a mark, no common word that begins inside and reaches out."""
    text = tokens.text
    if end > tokens.length or (text[end - 1] in "年月日天次" and text[end - 2] in "一二两三四五六七八九十"):
        return False
    for position in range(start + 1, end):
        character = text[position]
        if not "一" <= character <= "鿿" or (character in _NEVER_GIVEN):
            return False
        index = tokens.at.get(position)
        if index is None:
            continue
        reach = tokens.ends[index]
        flag = tokens.flags[index]
        if text.startswith(_STRONG_SURVEYS, position):
            if end > position + 1:
                return False
            continue
        if reach == end == position + 2 and text[position] == text[position + 1]:
            continue  # 王步步
        if reach > end and flag & (COMMON | PLACE | WEAK_PLACE) and not _AND_OTHERS.match(text, end):
            return False
        if reach - position > 1 and flag & (TITLE | VERB | TIME | GROUP | EVENT | HEAD | STOP | COUNTRY):
            return False
    return True


_STRONG_SURVEYS = "强调研"
"""李强|调研: no 强调."""
_AND_OTHERS = re.compile(r"等(?:一行|领导|同志|出席|参加|陪同|人|\d|[，、。])")
"""朱小平|等一行 holds no 平等."""


def follows_name(tokens: Tokens, end: int) -> bool:
    """Whether a name can end here: a mark, verb, function word, office or joiner follows, or a blank."""
    if end >= tokens.length or tokens.text.startswith(_STRONG_SURVEYS, end - 1):
        return True
    index = tokens.at.get(end)
    if index is not None and tokens.flags[index] & (_AROUND | TITLE | TIME | PLAIN | GROUP):
        return True
    if index is not None and tokens.ends[index] - end == 1:
        return False
    following = tokens.text[end]
    if not "一" <= following <= "鿿" or following in _BEGINS_VERB:
        return True
    return SO_MANY.match(tokens.text, end) is not None


def _holds_word(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a known word of two characters or more stands inside."""
    return any(p in tokens.at and tokens.ends[tokens.at[p]] - p > 1 for p in range(start, end))


def _goes_on(tokens: Tokens, end: int) -> bool:
    """Whether a number, office or body begins here, so that the character before leads to it."""
    index = tokens.at.get(end)
    member = TITLE | BODY | PLACE | LEVEL | HEAD | FUNCTION | GROUP
    return tokens.text[end : end + 1].isdigit() or (index is not None and bool(tokens.flags[index] & member))


def _strong(tokens: Tokens, end: int, *, joins: bool = False) -> bool:
    """Whether what follows makes sure that a name ends here; `joins`: though its first
    character may join (代表和中层以上)."""
    index = tokens.at.get(end)
    after = PUNCT | SPEECH | JOIN | CLOSE | (0 if joins else STOP | VERB)
    return end >= tokens.length or (index is not None and bool(tokens.flags[index] & after))
