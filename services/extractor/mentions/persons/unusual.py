"""Persons that no office announces: foreign names, withheld ones, people appointed and dismissed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from services.extractor.characters import char_before
from services.extractor.lexicons import terms
from services.extractor.mentions.model import Mention
from services.extractor.mentions.persons.behind import reports
from services.extractor.mentions.persons.names import BEHIND_WITHHELD, FOREIGN, name_after, surnames
from services.extractor.mentions.persons.offices import Offices, add_person, make_person, offices_before
from services.extractor.mentions.persons.peoples import SOUNDS, SYLLABLES
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.vocabulary import (
    BODY,
    FUNCTION,
    HEAD,
    JOIN,
    LEVEL,
    PLACE,
    PUNCT,
    SPEECH,
    STOP,
    TITLE,
    VERB,
    WEAK_PLACE,
)

APPOINTING = (
    "任命", "免去", "聘任", "推选", "选举", "补选", "聘请", "提名", "增补", "增选", "推举", "特聘", "选聘",
    "委任", "罢免", "选派", "推荐", "解除", "免除", "解聘", "委派", "选任", "递补", "解职", "核准", "续聘", "聘用",
)  # fmt: skip
RESOLVING = ("决定", "通过", "接受", "同意", "批准", "关于", "由")
"""Words of those who resolve that somebody takes or leaves a post."""
_VOTES = ("决定", "通过")
_TAKES = ("代理", "辞去", "辞职", "不再", "任", "担任", "出任", "主持", "创办", "创立")
_LEAVES = ("不再", "辞去")
_GIVES = ("为", "的", "同", "任", "担任", "出任", "等")
_SENDS = ("到", "赴", "驻", "前往", *_GIVES)


def find_appointed(tokens: Tokens, verb: str, found: dict[int, Mention]) -> None:
    """任命贺兰亭为…, 免去周亦宁的…职务, 任命李明、王强两位同志为…; 决定王强代理…, 接受王强辞去…."""
    follows: tuple[str, ...] = _SENDS if verb == "选派" else _GIVES
    if verb in RESOLVING:
        follows = (*_TAKES, *_GIVES[:1]) if verb in _VOTES else (*_TAKES, "于") if verb == "由" else _TAKES
    at = tokens.text.find(verb)
    while at >= 0:
        start = at + len(verb)
        if verb in APPOINTING and tokens.text[start : start + 1] in ("：", ":"):
            start += 1  # 任命：李明为…; 免去：王强的…
        end = name_after(tokens, start, sure=False)
        if end < 0 and tokens.text[start : start + 2] in terms("other_peoples_names"):
            end = name_after(tokens, start, sure=True)
        if end < 0 and verb in RESOLVING:
            end = name_after(tokens, start, sure=True)
            end = end if tokens.text.startswith(_LEAVES, end) else -1
        elif end < 0 and verb in _DISMISSING and tokens.text.startswith("的", name_after(tokens, start, sure=True)):
            end = name_after(tokens, start, sure=True)  # 免去|刀文斌|的…职务: a rare family name
        elif end < 0:
            end = _before_wei(tokens, start)
        others = _NAMED.match(tokens.text, start) if verb in _DISMISSING else None
        if verb in _DISMISSING and (end < 0 or others):
            begins = others.end() if others else start
            last = _before_body(tokens, begins)
            if last > 0:
                end = last
                for name in _ONE.finditer(tokens.text, start, last):
                    _add(tokens, *name.span(), found)
        if end > 0 and tokens.text.startswith(follows, end):
            _add(tokens, start, end, found)
        elif verb not in RESOLVING:
            for first, last in _listed(tokens.text, start):
                _add(tokens, first, last, found)
        if verb not in RESOLVING:
            _add_further(tokens, start, found)
        if verb in _DISMISSING:
            for name in _LEAVES_TOO.finditer(tokens.text, start, tokens.text.find("。", start) + 1):
                _add(tokens, *name.span("name"), found)
        at = tokens.text.find(verb, start)


def _add(tokens: Tokens, start: int, end: int, found: dict[int, Mention]) -> None:
    if start not in found:
        add_person(found, make_person(tokens, start, end, Offices([], start, None), start, end))


def _add_further(tokens: Tokens, start: int, found: dict[int, Mention]) -> None:
    """选举钱进为会长，|郭靖、苗春花|为副会长、|罗大为|为秘书长: those whom the verb goes on to."""
    while (post := _POST.match(tokens.text, start)) is not None:
        start = post.end()
        one = _before_wei(tokens, start)
        for first, last in [(start, one)] if one > 0 else _listed(tokens.text, start):
            _add(tokens, first, last, found)


_POST = re.compile(
    r"[^，。；为]{2,60}为{1,2}[^，。；、为]{0,24}(?:长|主任|书记|主席|员|理事|经理|总裁|代表|顾问|监事|召集人|师|总监|政委)(?:职务)?"
    r"(?:（[^（）]{1,12}）)?[，、；]"
)


_LEAVES_TOO = re.compile(
    r"(?:职务|长|主任|书记|员)[、，；](?P<name>[\u4e00-\u9fff]{2,3})的(?=[^，。；、的]{2,24}?(?:职务|长|主任|书记|员)(?:职务)?[、，；。])"
)
"""免去李明的某局局长、|王强|的某院院长职务: those who leave their posts beside the first."""


def _listed(text: str, start: int) -> list[tuple[int, int]]:
    """李明、王强、欧阳静两位同志|为: the names that stand between the verb and the post, where all are like names."""
    listed = _LISTED.match(text, start)
    if listed is None:
        return []
    single, compound = surnames()
    members = [(start + part.start(), start + part.end()) for part in _MEMBER.finditer(listed["names"])]
    for first, last in members:
        two = text[first : first + 2]
        usual = last - first <= _USUAL + (two in compound) and (two in compound or text[first] in single)
        if not usual:
            return []
    return members


_USUAL = 3
_MEMBER = re.compile(r"[^、和]+")
_LISTED = re.compile(
    r"(?P<names>[\u4e00-\u9fff]{2,8}(?:、[\u4e00-\u9fff]{2,8})*[、和][\u4e00-\u9fff]{2,8}?)"
    r"(?:等)?(?:同志|(?:[两二三四五六七八九十]|\d)+[位名人](?:同志)?)?(?:为|任(?!职)|担任|出任)"
)


def _before_wei(tokens: Tokens, start: int) -> int:
    """聘任李明华为…: the end of a name before 为, where the list finds another word across the two."""
    text = tokens.text
    for end in (start + 3, start + 2):
        name = text[start:end]
        if text[end : end + 1] == "为" and name[:1] in surnames()[0] and all("一" <= c <= "鿿" for c in name):
            return end
    return -1


_DISMISSING = ("免去", "免除", "罢免", "解除", "解聘", "核准")


_ONE = re.compile(r"[^、]+")
_LEVELS = ("省", "市", "县", "区")
_NAMED = re.compile(r"(?:[\u4e00-\u9fff]{2,3}、){1,4}")
"""免去|李明、|王强某市财政局副局长职务: those named before the last."""


def _before_body(tokens: Tokens, start: int) -> int:
    """免去李明|某市财政局局长职务: the end of a name right before the body whose office is lost; by chance a word may
    begin in the name (王强|省局: 强省)."""
    single, compound = surnames()
    two = tokens.text[start : start + 2] in compound
    if not two and tokens.text[start : start + 1] not in single:
        return -1
    for end in (start + 3 + two, start + 2 + two):
        inside = [tokens.at[p] for p in range(start, end) if p in tokens.at]
        at = tokens.at.get(end)
        known = at is not None and tokens.flags[at] & (PLACE | LEVEL | BODY | HEAD | FUNCTION)
        known = known or (bool(inside) and tokens.text.startswith(_LEVELS, end))
        if known and all(start < tokens.starts[t] and tokens.ends[t] > end for t in inside):
            return end
    return -1


def find_unnamed(tokens: Tokens, found: dict[int, Mention]) -> None:
    """张某, 张某某: persons whose given name is withheld."""
    text = tokens.text
    at = text.find("某")
    while at >= 0:
        end = at + 1
        while text[end : end + 1] == "某":
            end += 1
        if end == at + 1 and _gives_last(tokens, end):
            end += 1
        if (
            char_before(text, at) in surnames()[0]
            and at - 1 not in found
            and at - 1 not in tokens.at
            and char_before(text, at) != "区"
            and at not in tokens.ending  # 上海|某公司
            and not _FIRM.match(text, end)
            and not (at > 1 and any(text[at - 2 : at] + level in text for level in "县市区镇乡"))  # 罗平|某店, 罗平县
        ):
            add_person(found, make_person(tokens, at - 1, end, Offices([], at - 1, None), at - 1, end))
        at = text.find("某", end)


_FIRM = re.compile(
    r"局(?![限势部])|(?![所担任在的是为将因与和及向对驾从以系等被未])[一-龥]{2,4}(?:公司|商行|经营部|加工厂|合作社)"
)
"""中铁某|局集团, 金某|建材公司: the name that is withheld is a firm's."""


def _gives_last(tokens: Tokens, end: int) -> bool:
    """陆某|波|抓获: the last character of the name is given, where it belongs to no word and one begins behind it."""
    last, behind = tokens.text[end : end + 1], tokens.text[end + 1 : end + 2]
    if not "一" <= last <= "鿿" or last in BEHIND_WITHHELD or end in tokens.at:
        return False
    return end + 1 in tokens.at or not "一" <= behind <= "鿿"


def _dotted(text: str) -> Iterator[re.Match[str]]:
    """What looks like a name with a dot, sought only around dots."""
    end = 0
    for dot in _DOT.finditer(text):
        for start in range(max(end, dot.start() - 8), dot.start()):
            if match := FOREIGN.match(text, start):
                end = match.end()
                yield match
                break


_DOT = re.compile("[·•・]")
_LEADING = re.compile("率(?:团|队|领|[^，。；]{0,12}(?:团|组|人员|一行))")
"""托马斯·韦斯特法尔|率经贸代表团."""


def _sounding(tokens: Tokens, start: int, end: int) -> int:
    """斯科特·贝森特|周二: the end of what renders foreign sounds, where that is two characters or more and a known word
    follows."""
    at = start
    while at < end and (tokens.text[at] in SOUNDS or at not in tokens.at or _sounds_on(tokens, tokens.at[at], end)):
        at += 1
    return at if at - start >= 2 else end


def _is_word(tokens: Tokens, index: int) -> bool:
    """Whether a known word stands there that is no name of a place alike (迈克尔·瑞安)."""
    word = tokens.word(index)
    return len(word) > 1 and not (tokens.flags[index] & (PLACE | WEAK_PLACE) and SOUNDS.issuperset(word))


def _sounds_on(tokens: Tokens, index: int, end: int) -> bool:
    """阿布|都|满金: a function character between unknown ones is a part of the name."""
    after = tokens.ends[index]
    return (
        after - tokens.starts[index] == 1
        and after < end
        and tokens.word(index) in SYLLABLES
        and (after not in tokens.at or _sounds_on(tokens, tokens.at[after], end))
    )


def find_foreign(tokens: Tokens, by_end: dict[int, Mention], found: dict[int, Mention]) -> None:
    """Names with a middle dot, with the office before them; words of two characters inside make it no name."""
    for match in _dotted(tokens.text):
        start, end = match.span()
        dot = start + next(i for i, c in enumerate(match[0]) if c in "·•・")
        for index in range(tokens.before(dot), -1, -1):
            if tokens.ends[index] <= start:
                break
            word = tokens.word(index)
            if len(word) == 1 and word not in "和与由在对向是的了":
                continue
            if tokens.flags[index] & (TITLE | STOP | VERB | SPEECH | HEAD | LEVEL | JOIN):
                start = tokens.ends[index]
                break
        last = start + match.string[start:end].rfind(match.string[dot])
        for position in range(last + 2, end):
            index2 = tokens.at.get(position)
            if index2 is not None and tokens.flags[index2] & (TITLE | STOP | VERB | SPEECH | JOIN):
                if _sounds_on(tokens, index2, end):
                    continue
                end = position
                break
        end = next((at for at in range(last + 2, end) if reports(tokens, at) or _LEADING.match(tokens.text, at)), end)
        if (others := tokens.text.find("等", last + 2, end)) > 0:
            end = others  # 艾莉森·拉贝特|等嘉宾, though 特等 is a word
        end = _sounding(tokens, last + 1, end)
        if start >= dot or (end < tokens.length and tokens.text[end] in "”’》"):
            continue
        inside = [tokens.at[p] for p in range(start, end) if p in tokens.at]
        if any(_is_word(tokens, index) for index in inside if tokens.ends[index] <= end):
            continue
        title_at = tokens.ending.get(start)
        offices = Offices([], start, None)
        if title_at is not None and tokens.flags[title_at] & TITLE:
            offices = offices_before(tokens, title_at, by_end, found)
        for taken in [s for s, m in found.items() if s < end and start < m.end]:
            del found[taken]
        add_person(found, make_person(tokens, start, end, offices, offices.start, end))


def monk_before(tokens: Tokens, end: int) -> int:
    """会长|演觉|法师: where a name without a family name begins, between an office or mark and how its bearer is
    called; -1 where it does not."""
    start = end - len("演觉")
    before = tokens.ending.get(start)
    unknown = start >= 0 and not any(at in tokens.at for at in range(start, end))
    return start if unknown and before is not None and tokens.flags[before] & (TITLE | PUNCT) else -1


MONKS = ("法师", "活佛", "道长")
"""Offices before which a name without a family name may stand."""
