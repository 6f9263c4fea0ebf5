"""What may stand inside the name of a body: fields of work, deeds that it is made for, characters of a company."""

from __future__ import annotations

import re
from dataclasses import dataclass

from services.extractor.characters import char_before
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.vocabulary import (
    BODY,
    CLOSE,
    COUNTRY,
    DAY,
    GROUP,
    HEAD,
    HOLD,
    JOIN,
    LEVEL,
    NOMINAL,
    OPEN,
    PLACE,
    PLAIN,
    PUNCT,
    REFERENCE,
    REGION,
    SHORT_HEAD,
    SPEECH,
    STOP,
    TIME,
    TITLE,
    VERB,
)

BODY_STOP = PUNCT | OPEN | STOP | VERB | SPEECH | PLAIN | JOIN | TITLE | TIME | REFERENCE
MAX_NAME = 48
"""Longest name, in characters: beyond, something was read as a part of it that is none."""


@dataclass(slots=True)
class Reach:
    """Where a phrase begins, and what made it begin there."""

    start: int
    head: int
    """Index of its last word."""
    first: int
    """Index of its first word, the head's own where there is none before it."""
    anchor: int = -1
    """Index of the place, level or body that opens it; -1 where a boundary does."""
    inner_head: bool = False
    """It holds another body's name (四川大学…学院)."""


def unlisted(tokens: Tokens, level: int) -> int:
    """The start of a division that the table does not hold: up to three unknown characters before 市, 县, 区, 镇…,
    four before 村, after a boundary or the division that it lies in (左店镇永丰|村)."""
    start, word = tokens.starts[level], tokens.word(level)
    if word not in _DIVISIONS:
        return start
    before = tokens.before(start)
    low = tokens.ends[before] if before >= 0 else 0
    if not 1 < start - low <= (_VILLAGE if word == "村" else _TOWN):
        return start
    if before < 0 or tokens.flags[before] & (PUNCT | OPEN | STOP | VERB | JOIN | TIME | PLACE):
        return low
    if word == "村" and tokens.word(before) in ("镇", "乡", "街道"):
        return unlisted(tokens, before)
    return start


_DIVISIONS = frozenset(["市", "县", "区", "镇", "乡", "州", "村", "街道"])
_TOWN = 3
_VILLAGE = 4


GRADES = frozenset(["国家级", "省级", "市级", "县级", "区级", "部级", "世界级"])


def is_company(tokens: Tokens, head: int) -> bool:
    """Whether the name is that of a company."""
    return tokens.word(head).endswith("公司")


_MADE_FOR = (
    "领导小组", "指挥部", "协调小组", "专班", "委员会", "办公室",
)  # fmt: skip
_MAKES = frozenset([
    "成立", "设立", "组建", "召开", "举行", "举办", "印发", "发布", "出台", "制定", "调整", "撤销", "增设", "新设",
    "建立", "任", "兼任", "担任", "当选", "聘任", "听取", "约谈", "会同", "联合", "通报", "要求", "决定", "安排",
    "组织", "派出", "委托", "报请", "下发",
])  # fmt: skip


def national(tokens: Tokens, head: int) -> Reach | None:
    """全国频率控制和选择用压电器件|标准化技术委员会: whatever its field is called by."""
    if not tokens.word(head).endswith("技术委员会"):
        return None
    end = tokens.starts[head]
    found = _NATIONAL.search(tokens.text, max(0, end - MAX_NAME), end)
    opening = tokens.at.get(found.start()) if found else None
    return Reach(tokens.starts[opening], head, opening, opening) if opening is not None else None


_NATIONAL = re.compile("全国(?!各)[^，。；、：:,（）()“”《》在由向对了]{2,}$")


def made_for(tokens: Tokens, index: int, head: int) -> Reach | None:
    """市|创建全国文明城市工作指挥部, 省推进…和…改革协调小组, 某省|促进共同富裕研究会: what the body is to do, between
    the level that opens its name and its head."""
    society = tokens.word(head).endswith(_SOCIETIES)
    if not tokens.word(head).endswith(_MADE_FOR) and not (society and _acts(tokens, head)):
        return None
    starts, ends, flags = tokens.starts, tokens.ends, tokens.flags
    low = ends[head] - MAX_NAME
    while index >= 0 and starts[index] > low:
        flag = flags[index]
        purpose = ends[index] == starts[index + 1] and (flags[index + 1] & VERB or tokens.word(index + 1) in _PURPOSES)
        if society and flag & (PLACE | LEVEL) and not (purpose and tokens.word(index + 1) in _CAUSES):
            return None
        if purpose and _is_authority(tokens, index):  # 江西省|推动…领导小组办公室, 省政府|推进…协调小组
            return _from_place(tokens, index, head)
        if purpose and flag & LEVEL and (tokens.word(index) in LEVELS or tokens.word(index) == "全国"):
            return Reach(unlisted(tokens, index), head, index, index)
        makes = tokens.word(index) in _MAKES or tokens.word(index).endswith(("召开", "举行", "举办"))
        if makes or flag & (PUNCT | SPEECH | TIME | TITLE | HEAD | BODY):
            return None
        if flag & STOP and not flag & JOIN:
            return None
        index -= 1
    return None


_SOCIETIES = ("研究会", "促进会", "协会", "学会", "联合会", "基金会", "中心", "联盟")
_CAUSES = frozenset({"促进", "保护", "关心", "预防", "救助"})
"""Verbs that open the names of societies and centres (某省|促进中小企业发展中心)."""


def _acts(tokens: Tokens, head: int) -> bool:
    """Whether the body that a word ends does something: no noun of which it would be a part (…中心|建设) follows."""
    following = tokens.at.get(tokens.ends[head])
    if following is None or tokens.flags[head - 1] & VERB:
        return False
    return bool(tokens.flags[following] & (HOLD | SPEECH)) or tokens.word(following) in _DOES


_DOES = frozenset([*"在于将与和、。", "联合", "会同", "主办", "承办", "成立", "揭牌", "印发", "发布", "组织", "开展"])
LEVELS = frozenset("省市县区州镇乡")
_PURPOSES = frozenset({"创建", "预防", "防范", "治理", "整治", "根治", "防治", "处置", "清理"})
"""What is a noun elsewhere."""


def _is_authority(tokens: Tokens, index: int) -> bool:
    """Whether the word is a place or the authority of one."""
    flag = tokens.flags[index]
    return bool(flag & PLACE) or (bool(flag & (HEAD | BODY)) and tokens.word(index).endswith(("委", "政府", "国务院")))


def _from_place(tokens: Tokens, index: int, head: int) -> Reach:
    """The name as it begins at a word or at the places right before that."""
    while index and tokens.flags[index - 1] & PLACE and tokens.ends[index - 1] == tokens.starts[index]:
        index -= 1
    return Reach(tokens.starts[index], head, index, index)


def of_deeds(tokens: Tokens, index: int, head: int) -> Reach | None:
    """国家盐湖资源综合|利用|产业计量测试中心, 国家碳捕集利用|与|封存产业…中心: verbs that are nouns as well, behind
    other nouns of the name that a place opens. None where something else stands between."""
    starts, ends, flags = tokens.starts, tokens.ends, tokens.flags
    made = tokens.word(index) in _FIELDS and tokens.word(head) == "中心"  # 国家航空|制造|产业计量测试中心
    if not (made or flags[index] & NOMINAL) and not (index and flags[index] & JOIN and flags[index - 1] & NOMINAL):
        return None
    low = ends[head] - MAX_NAME
    while index > 0 and starts[index] > low:
        flag = flags[index]
        if flag & NOMINAL or (flag & VERB and made and tokens.word(index) in _FIELDS):
            while flags[index - 1] & NOMINAL and ends[index - 1] == starts[index]:
                index -= 1  # 回收|利用
            if not in_compound(tokens, index):
                return None
        elif flag & (PLACE | LEVEL):
            break
        elif flag & _APART and not (flag & JOIN and flags[index - 1] & NOMINAL):
            return None
        index -= 1
    if flags[index] & PLACE:
        return _from_place(tokens, index, head)
    return Reach(starts[index], head, index, index) if tokens.word(index) in ("国家", "中国", "全国") else None


_APART = BODY_STOP | CLOSE | GROUP | HEAD | SHORT_HEAD | BODY
_SUBJECT_OR_BOUNDARY = (
    PUNCT | OPEN | CLOSE | STOP | VERB | JOIN | SPEECH | TIME | BODY | HEAD | SHORT_HEAD | TITLE | GROUP | PLACE | LEVEL
    | COUNTRY
)  # fmt: skip


def in_compound(tokens: Tokens, index: int) -> bool:
    """Whether words of the same phrase stand directly before a verb that is also a part of nouns; after a body, person,
    place or boundary it is a verb."""
    start, end = tokens.starts[index], tokens.ends[index]
    following = tokens.at.get(end)
    if tokens.text[end] in "0123456789" or (
        following is not None and tokens.flags[following] & (PLACE | LEVEL | OPEN | DAY | COUNTRY)
    ):
        return False
    if index == 0 or tokens.ends[index - 1] < start:
        return "一" <= char_before(tokens.text, start) <= "鿿" and tokens.starts[index] - tokens.ends[index - 1] > 1
    return not tokens.flags[index - 1] & _SUBJECT_OR_BOUNDARY


def names_office(tokens: Tokens, index: int, head: int) -> bool:
    """联合|实验室, 追赃|工作|办公室: a plain noun that such names have before their head."""
    word = tokens.word(index)
    if word == "联合":
        return not act_together(tokens, index)
    return word == "工作" and tokens.word(head) in ("办公室", "专班", "站", "委员会", "组")


def act_together(tokens: Tokens, index: int) -> bool:
    """东湖街道|联合|派出所(开展巡查): whether those before a word join with somebody; not 江州|联合|大学."""
    return tokens.word(index) == "联合" and tokens.text.endswith(_WHO_JOIN, 0, tokens.starts[index])


_WHO_JOIN = ("街道", "镇", "乡", "社区", "处", "所", "站", "局", "委", "队", "院", "厂", "协会", "中心", "公司")


_FIELDS = frozenset([
    "供应", "促进", "分析", "制造", "协调", "咨询", "展示", "投标", "招标", "指挥", "推进", "认证", "调度", "采购",
    "销售",
])  # fmt: skip
"""Verbs that name what a part of a body is for."""


def is_field(tokens: Tokens, index: int, head: int) -> bool:
    """Whether the verb belongs to the name of a part of the body whose name ends shortly before it, with nothing but
    nouns and such verbs between."""
    if tokens.word(index) not in _FIELDS:
        return False
    opened = index > 0 and tokens.ends[index - 1] == tokens.starts[index] and _names_land(tokens, index - 1)
    if tokens.word(head).endswith(_COMPANIES) and (opened or tokens.ends[index] in tokens.at):
        return True  # 认证|服务|有限公司, 广东|建设|机械制造有限公司
    if tokens.word(head) in _OF_FIELDS:  # 中国|招标|投标|协会
        joined = (
            index > 0 and tokens.word(index - 1) in ("与", "和", "及") and tokens.ends[index] == tokens.starts[head]
        )
        return opened or joined or (index > 0 and is_field(tokens, index - 1, head))  # 中国物流与|采购|联合会
    last = tokens.starts[index]
    near = tokens.word(index) in _TESTS
    while index > 0 and last - tokens.starts[index] <= _NEAR:
        index -= 1
        flag = tokens.flags[index]
        if flag & (HEAD | BODY):
            return True
        near = near and (tokens.word(index) in _TESTS or not flag & VERB)
        if flag & BODY_STOP:
            return False
        if flag & (CLOSE | GROUP | PLACE | COUNTRY | REGION | LEVEL):
            return False
    return False


_OF_FIELDS = ("协会", "学会", "集团", "联合会")


def _names_land(tokens: Tokens, index: int) -> bool:
    return bool(tokens.flags[index] & (PLACE | COUNTRY | REGION)) or tokens.word(index) in ("中国", "全国")


_TESTS = frozenset({"分析", "认证"})
_NEAR = 10
"""Characters within which such a part's name stands before its verb."""
_COMPANIES = ("有限公司", "有限责任公司", "股份公司", "集团公司")
_NOT_IN_NAMES = frozenset("在由与和对向从被将为于及是有给让把的了到赴往就等并受")


def sounds_on(tokens: Tokens, index: int, head: int) -> bool:
    """爱德士缅|因|生物制品…有限公司: a function character between unknown ones is a part of a company's name; so is the
    one of 永|和|食品有限公司, as nobody has a name of one character."""
    word = tokens.word(index)
    if word == "和" and tokens.word(head).endswith(_COMPANIES):
        first = tokens.starts[index] - 1
        boundary = tokens.ending.get(first)
        opened = first == 0 or (boundary is not None and tokens.flags[boundary] & BODY_STOP)
        return bool(opened) and first not in tokens.at and "一" <= tokens.text[first] <= "鿿"
    if len(word) > 1 or word in _NOT_IN_NAMES or not tokens.word(head).endswith(_COMPANIES):
        return False
    before = char_before(tokens.text, tokens.starts[index])
    return "一" <= before <= "鿿" and tokens.starts[index] not in tokens.ending
