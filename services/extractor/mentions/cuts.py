"""Words that took a character of the word beside them: the longest match is not always the right one (从教|育部).

Each function cuts such words in the row of words of a text, and reads what follows anew.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from services.extractor.lexicons import terms
from services.extractor.mentions.name_cuts import cut, cut_beside_names
from services.extractor.mentions.places.divisions import divisions
from services.extractor.mentions.vocabulary import (
    BODY,
    DISTRICT,
    EVENT,
    FUNCTION,
    GROUP,
    HEAD,
    JOIN,
    LEVEL,
    PLACE,
    REFERENCE,
    REGION,
    SHORT_HEAD,
    STOP,
    TITLE,
    VENUE,
    VERB,
    WEAK_PLACE,
    WORD,
    flags_of_words,
    vocabulary,
)

if TYPE_CHECKING:
    from services.extractor.mentions.tokens import Tokens

_LIMITED = re.compile("有限(?:责任)?公司")
_JOINT_NATION = re.compile(r"联合国(?=[家防税资土网投铁])")
_ACCOUNTS = re.compile("会(?:计|[东宁昌泽理][县市])")
_ORGANIZING = re.compile("组织(?!部|法|委员|领导|生活|纪律|关系)")
_ORGANIZES = re.compile("组织(?:开展|召开|举办|举行|实施|进行|专家|人员|会员|志愿者|对(?!外))")
_AMONG_NATIONS = re.compile("世界|国际|全球|联合国|合作|区域|[亚欧非美]")
_FURTHER = 12
"""So many characters behind a wrong word the right ones may reach."""
_LEADING = frozenset("在从到赴对向与给")
_LEADING_IN_FULL = frozenset("经由任以将自被受为于和及让并")
"""The same before names of divisions in full alone: 经|济南市, but 数字经济|宁波."""
_AIMING = frozenset("对给向")
AIMED_AT = re.compile(
    "对(?:流[通动感行]|手[机术工续表提写套推扶]|口[罩腔岸服红径]|应[急用届聘]|象牙|立[式案]|比[赛例较]|账[户号]|标[签识准牌注]"
    "|抗[菌生旱震癌]|话[务费]|称重|照[明相片]|虾仁|方[便案]|接[种收触]|联[合动网系营]|策[划略]|冲[锋压]|歌[舞厅])"
)
"""对|手机产品进行抽查, 对|口腔医院: the preposition and a thing, where the first two characters are a word as well."""
_LEVELS = frozenset("省市县区州")
_SITE = HEAD | SHORT_HEAD | VENUE
"""Where something may take place."""
_PAIR = 2
_RESIDENTS = ("在京",)
"""在京|山东人: often before a place of its own; 在|京东集团 is cut."""


@cache
def _opening_words() -> frozenset[str]:
    """Words of two characters that open with a preposition or level and whose second character may begin a name
    (在建, 从教, 市民)."""
    names = {
        word[0] for word in [*terms("organisations"), *divisions().by_name, *terms("functions"), *terms("group_nouns")]
    }
    pairs = {lead + second for lead in _LEADING | _LEADING_IN_FULL | _LEVELS for second in names}
    pairs |= {"在" + word[0] for word in [*terms("institution_heads"), *terms("venues")]}
    return frozenset(pair for pair in pairs if _flag(pair))


def cut_anew(tokens: Tokens) -> None:
    """Mend the row of words of a text."""
    _split_companies(tokens)
    _split_joint_work(tokens)
    _split_prepositions(tokens)
    _split_organizing(tokens)
    _split_doings(tokens)
    _split_gatherings(tokens)
    _split_branches(tokens)
    _split_authorities(tokens)
    _split_heads(tokens)
    _split_places(tokens)
    _split_studies(tokens)
    _split_facing(tokens)
    cut_beside_names(tokens)


def _split_companies(tokens: Tokens) -> None:
    """博远玩具|有限公司: 具有 and its like must not take the 有 of 有限公司."""
    for found in _LIMITED.finditer(tokens.text):
        index = tokens.ending.get(found.start() + 1)
        if index is not None:
            cut(tokens, tokens.starts[index], found.start(), WORD)


def _split_joint_work(tokens: Tokens) -> None:
    """某局联合|国家某局, 联合|国网某公司: no United Nations."""
    for found in _JOINT_NATION.finditer(tokens.text):
        cut(tokens, found.start(), found.start() + 2, JOIN)


def _split_prepositions(tokens: Tokens) -> None:
    """从|教育部, 对|应急管理局, 市|民族宗教局: of a word of two characters the second begins a name."""
    text = tokens.text
    known, flags = vocabulary()
    opening = _opening_words()
    pairs = [at for at, end in zip(tokens.starts, tokens.ends, strict=True) if end - at == _PAIR]
    for at in [at for at in pairs if text[at : at + _PAIR] in opening or text[at] == "对"]:
        if text[at] == "对" and AIMED_AT.match(text, at):
            cut(tokens, at, at + 1, STOP)
            continue
        if text[at : at + _PAIR] not in opening:
            continue
        named = known.find_matches_as_indexes(text[at + 1 : at + 2 + _FURTHER])
        if not named or named[0][1]:
            continue
        flag, length = flags[named[0][0]], named[0][2]
        known_behind = flags[named[1][0]] if named[1:] and named[1][1] == length else 0
        behind = known_behind & (HEAD | SHORT_HEAD | FUNCTION | GROUP)
        if behind and flag & FUNCTION and text[at] not in _LEADING_IN_FULL and text[at : at + _PAIR] != "对外":
            cut(tokens, at, at + 1, LEVEL if text[at] in _LEVELS else STOP)
        elif text[at] in _LEADING_IN_FULL:
            if flag & DISTRICT and length > _PAIR:
                cut(tokens, at, at + 1, STOP)
        elif text[at] in _AIMING and (flag & GROUP or (behind and flag & WORD)):
            cut(tokens, at, at + 1, STOP)  # 对|外资企业, 给|养老|中心
        elif text[at] == "在" and length > 1 and (flag & _SITE or (known_behind & _SITE)):
            cut(tokens, at, at + 1, STOP)  # 在|职业学校, 在|建材|市场
        elif text[at] not in _LEVELS and (
            flag & (BODY | DISTRICT | REGION) or (flag & PLACE and text[at : at + _PAIR] not in _RESIDENTS)
        ):
            cut(tokens, at, at + 1, STOP)


def _split_gatherings(tokens: Tokens) -> None:
    """启动|会计师事务所, 进驻|会昌县: the last character of a kind of gathering begins the next word."""
    for found in _ACCOUNTS.finditer(tokens.text):
        index = tokens.ending.get(found.start() + 1)
        if index is not None and tokens.flags[index] & EVENT and tokens.ends[index] - tokens.starts[index] > _PAIR:
            cut(tokens, tokens.starts[index], found.start(), VERB)


def _split_organizing(tokens: Tokens) -> None:
    """某海关|组织…, 交易中心|组织…: what a body does, where a longer word took its characters (海关组织, 中心组)."""
    for found in _ORGANIZING.finditer(tokens.text):
        at = found.start()
        index = tokens.ending.get(at + 1)
        if index is None:
            index = tokens.ending.get(at + _PAIR)
            if index is None or not (tokens.flags[index] & HEAD or _organizes(tokens, tokens.starts[index], at)):
                continue
            if _AMONG_NATIONS.search(tokens.text, max(0, at - _FURTHER), at):
                continue
        first, before = tokens.starts[index], tokens.text[tokens.starts[index] : at]
        cut(tokens, first, at, _flag(before) or WORD)


def _organizes(tokens: Tokens, first: int, at: int) -> bool:
    """市消委会|组织开展试验, while 消委会组织 is a body as well: what stands before is one by itself."""
    return bool(_flag(tokens.text[first:at]) & HEAD) and _ORGANIZES.match(tokens.text, at) is not None


def _split_doings(tokens: Tokens) -> None:
    """农业农村局|办了大赛: what a body does, no office of it."""
    for found in _DONE.finditer(tokens.text):
        at = found.start()
        index = tokens.ending.get(at + 1)
        if index is not None and tokens.starts[index] < at:
            first = tokens.starts[index]
            cut(tokens, first, at, _flag(tokens.text[first:at]) or WORD)
        cut(tokens, at, at + 1, VERB)


_DONE = re.compile("办(?=了)")


def _split_branches(tokens: Tokens) -> None:
    """公安局|长宁分局, 公安局|长清区分局: no 公安局长."""
    for found in _BRANCH.finditer(tokens.text) if "分局" in tokens.text else ():
        index = tokens.ending.get(found.end() + 1)
        if index is not None and tokens.flags[index] & TITLE:
            start = tokens.starts[index]
            cut(tokens, start, found.end(), _flag(tokens.text[start : found.end()]) or HEAD)


_BRANCH = re.compile("局(?=长.区?分局)")


def _split_authorities(tokens: Tokens) -> None:
    """市场监管|局|面向社会, 市场监督管理|所|在辖区: what a body is responsible for stands before its head."""
    for found in _BUREAU.finditer(tokens.text):
        at = found.start()
        index = tokens.at.get(at)
        before = tokens.ending.get(at)
        if index is not None and before is not None and tokens.flags[before] & FUNCTION and tokens.ends[index] - at > 1:
            cut(tokens, at, at + 1, _flag(tokens.text[at]) or HEAD)


_BUREAU = re.compile("局(?=面[向对]|部[署分门]|地[方处]|级)|所(?=在[^地的])")


def _split_heads(tokens: Tokens) -> None:
    """质监局|长|李明, 商务部|长|罗斯, 荣成市|长|李明: the head of a body or place, whose last character is told but
    once."""
    for found in _HEADED.finditer(tokens.text):
        at = found.start()
        index = bisect_left(tokens.starts, at) - 1
        named = tokens.at.get(at)
        if named is not None and tokens.flags[named] & (PLACE | REGION) and tokens.ends[named] - at > _PAIR:
            continue  # 上海市|长宁区, 湖南省|长株潭
        if index >= 0 and tokens.ends[index] == at and tokens.flags[index] & (HEAD | SHORT_HEAD | BODY | DISTRICT):
            cut(tokens, at, at + 1, TITLE)


_JOINER_COUNTIES = ("和县", "会同县")
_JOINED = HEAD | SHORT_HEAD | BODY | TITLE | GROUP | LEVEL | PLACE | REFERENCE
"""What a level may be named together with."""
_MEMBER = re.compile("、(?![走参调视考察慰到赴])[\u4e00-\u9fff]{2,3}$")
"""副主任王强、李明|和|县财政局干部: who is named in a list."""
_IN_LIST = 4
_CITY = re.compile("市(?:[场民值]|政(?!府采购))")
"""Where the last character of a city's name begins the next word."""
_CENTRE = re.compile("市[中南北]区")
"""The same, where that is a district of it (青岛|市南区)."""
_AREA = re.compile("区(?:块链|[域位划间]|县(?![处级]))")
"""The same of a district's name, where what is left is a place as well."""


def _split_places(tokens: Tokens) -> None:
    """重庆|市场, 荣成|市政府, 市公安局|和|县…: the last character of a place begins the next word. Divisions of which
    one lies in the other are read as they stand (马鞍山市|和县, 安康|汉滨区)."""
    text, lies_in = tokens.text, divisions().lies_in
    for start in [start for start, flag in zip(tokens.starts, tokens.flags, strict=True) if flag & PLACE]:
        index = tokens.at.get(start)
        if index is None:
            continue  # read anew meanwhile
        end = tokens.ends[index]
        word = text[start:end]
        before = tokens.flags[index - 1] if index else 0
        above = tokens.word(index - 1) if before & (PLACE | WEAK_PLACE) and tokens.ends[index - 1] == start else ""
        if above and before & WEAK_PLACE and lies_in(word, above):
            tokens.flags[index - 1] = PLACE
        joined = word in _JOINER_COUNTIES and (
            before & _JOINED or _MEMBER.search(text, max(0, start - _IN_LIST), start)
        )
        if joined and not lies_in(word, above):
            cut(tokens, start, end - 1, JOIN)  # not the county of that name
        elif tokens.flags[index] & DISTRICT and end - start > _PAIR and _reaches_too_far(tokens, index):
            cut(tokens, start, end - 1, PLACE)


def _reaches_too_far(tokens: Tokens, index: int) -> bool:
    """Whether the last character of a division's name begins the next word."""
    word, end, lies_in = tokens.word(index), tokens.ends[index], divisions().lies_in
    if _CITY.match(tokens.text, end - 1):
        below = tokens.at.get(end)
        return below is None or not lies_in(tokens.word(below), word)  # not 海东市|民和县
    if centre := _CENTRE.match(tokens.text, end - 1):
        return lies_in(centre[0], word)
    area = _AREA.match(tokens.text, end - 1)
    return area is not None and bool(_flag(word[:-1]) & PLACE)  # not 天津市|河北区|域


def _flag(word: str) -> int:
    """What a word is; 0 where no list has it."""
    return flags_of_words().get(word, 0)


_HEADED = re.compile(
    "长(?<=[局部厅院所处科署校行社司办省市州县区旗]长)(?<!公司长)(?![期江安沙春三年久远效城征途假治乐兴廊短]|.区?分局)(?=[\u4e00-\u9fff])"
)
"""Where an office may be told by 长 alone. It begins with the character itself: so the engine looks for that first."""


def _split_studies(tokens: Tokens) -> None:
    """研究|生态环境工作: no 研究生."""
    for found in _STUDIES.finditer(tokens.text) if "研究生" in tokens.text else ():
        index = tokens.at.get(found.start())
        if index is not None and tokens.ends[index] == found.end() + 1:
            cut(tokens, *found.span(), _flag("研究"))


_STUDIES = re.compile("研究(?=生(?:态(?!度)|产(?!生)|活(?![动跃])|命(?!名)|[育源物鲜猪]))")


def _split_facing(tokens: Tokens) -> None:
    """市局|面向社会征集, 市局|部署行动, 我局|长期开展: no 局面, 局部, 局长."""
    for found in _FACING.finditer(tokens.text):
        index = tokens.at.get(found.start())
        if index is not None and tokens.ends[index] == found.end() + 1:
            cut(tokens, *found.span(), _flag("局"))


_FACING = re.compile("局(?=面向|部署|长期)(?<![格布全战大结时变破]局)")
