"""Phrases by their last word: how far to the left a name reaches."""

from __future__ import annotations

from dataclasses import dataclass

from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.vocabulary import (
    BODY,
    CLOSE,
    COUNTRY,
    DISTRICT,
    GROUP,
    HEAD,
    HOLD,
    JOIN,
    LEVEL,
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
    WEAK_PLACE,
    WORD,
)

_BODY_STOP = PUNCT | OPEN | STOP | VERB | SPEECH | PLAIN | JOIN | TITLE | TIME | REFERENCE
_ANYWHERE = PLACE | COUNTRY | REGION
_SCHOLARLY = (
    "学院",
    "实验室",
    "研究院",
    "研究所",
    "研究中心",
    "中心",
    "协会",
    "学会",
    "部",
    "厅",
    "局",
    "委员会",
    "联合会",
    "办公室",
)
_MAYBE_INSIDE = frozenset("经就应能可有要因如若至才都再更最无未不当随之使令需自为以和与及")
"""Function characters that also stand inside names."""
_MAX_FIELD = 6
_MAX_QUOTE = 24
_MAX_NAME = 48
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


def body_reach(tokens: Tokens, head: int, branch: bool) -> Reach:
    """How far the name of the body whose last word is `head` reaches to the left. `branch`: a body of this kind can be
    a part of another one, whose name then opens it (国家税务总局威海市税务局)."""
    starts, ends, flags, text = tokens.starts, tokens.ends, tokens.flags, tokens.text
    reach = Reach(starts[head], head, head)
    limit = ends[head] - _MAX_NAME
    index = head - 1
    while index >= 0 and reach.start > limit:
        flag = flags[index]
        gap = ends[index] < reach.start
        if flag & CLOSE:
            opened = tokens.opening.get(index)
            if opened is None or ends[index] - starts[opened] > _MAX_QUOTE or holds_clauses(tokens, opened, index):
                break
            mark = text[starts[index]]
            if mark in "）)" and not _name_in_brackets(tokens, opened, index, reach.start):
                break
            if mark == "》" and reach.first != head:
                break
            reach.start, reach.first = starts[opened], opened
            index = opened - 1
            if mark == "》":
                return reach
            continue
        if flag & (_ANYWHERE | WEAK_PLACE):
            if flag & WEAK_PLACE and not (index and flags[index - 1] & PLACE and ends[index - 1] == starts[index]):
                reach.start, reach.first = starts[index], index
                index -= 1
                continue
            return _opened_by_place(tokens, index, reach, branch)
        if flag & LEVEL:
            word = text[starts[index] : ends[index]]
            if word == "全国" and index and flags[index - 1] & VERB and (named := _made_for(tokens, index - 1, head)):
                return named  # 市|创建|全国文明城市工作指挥部
            if word[0] in "我本该" and len(word) == 2 and word[1] in "省市县区州" and ends[index] == reach.start:
                reach.start, reach.first, reach.anchor = starts[index], index, index  # 本市|工商局
                return reach
            if word[0] in "我本该当" or word.endswith("级") or (word[0] == "全" and word != "全国"):
                break
            reach.start, reach.first, reach.anchor = _unlisted(tokens, index), index, index
            if index and flags[index - 1] & _ANYWHERE and ends[index - 1] == starts[index]:
                return _opened_by_place(tokens, index - 1, reach, branch)
            return reach
        if flag & (HEAD | BODY):
            reach.start, reach.first, reach.inner_head = starts[index], index, True
            if flag & BODY:
                reach.anchor = index
                if (
                    index
                    and flags[index - 1] & PLACE
                    and ends[index - 1] == starts[index]
                    and _is_company(tokens, head)
                ):
                    return _opened_by_place(tokens, index - 1, reach, branch)  # 北京|同仁堂|股份有限公司
                return reach
            index -= 1
            continue
        if flag & WORD and text[starts[index] : ends[index]] in _GRADES:
            return reach  # 市妇联|国家级绿色工厂
        if flag & TITLE and not flag & _BODY_STOP & ~TITLE and (flag & GROUP or (not gap and _of_people(tokens, head))):
            reach.start, reach.first = starts[index], index
            index -= 1
            continue
        if flag & PLAIN and index == head - 1 and not gap and _names_office(tokens, index, head):
            reach.start, reach.first = starts[index], index
            index -= 1
            continue
        if flag & VERB and not flag & (HOLD | STOP) and not gap and flags[index + 1] & SHORT_HEAD:
            reach.start, reach.first = starts[index], index  # 质量促进|局
            index -= 1
            continue
        if flag & VERB and _is_field(tokens, index, head):
            reach.start, reach.first = starts[index], index  # …科学院|测试|分析|研究所
            index -= 1
            continue
        if flag & STOP and gap and _sounds_on(tokens, index, head):
            reach.start, reach.first = starts[index], index
            index -= 1
            continue
        if flag & _BODY_STOP:
            if flag & (VERB | JOIN) and (named := _made_for(tokens, index, head)):
                return named
            inside = flag & STOP and ends[index] - starts[index] == 1 and text[starts[index]] in _MAYBE_INSIDE
            if inside or flag & PLAIN:
                anchored = _anchored_beyond(tokens, index)
                if anchored is not None:
                    return anchored
            if gap and reach.start > ends[index]:
                reach.start = ends[index]
            joined = _joined(tokens, index, head) if flag & JOIN and text[starts[index]] in "和与及暨" else None
            return joined or reach
        reach.start, reach.first = starts[index], index
        index -= 1
        if gap:
            continue
    if index < 0 or reach.start > ends[index]:
        reach.start = _line_start(tokens, max(ends[index] if index >= 0 else 0, limit, 0), reach.start)
    return reach


_GRADES = frozenset(["国家级", "省级", "市级", "县级", "区级", "部级", "世界级"])


def _is_company(tokens: Tokens, head: int) -> bool:
    return tokens.word(head).endswith("公司")


_MADE_FOR = (
    "领导小组",
    "领导小组办公室",
    "指挥部",
    "指挥部办公室",
    "协调小组",
    "工作专班",
    "专班",
    "委员会",
    "办公室",
    "联席会议办公室",
)
_MAKES = frozenset(
    "成立 设立 组建 召开 举行 举办 印发 发布 出台 制定 调整 撤销 增设 新设 建立 任 兼任 担任 当选 聘任 听取 约谈 会同 联合 通报 "
    "要求 决定 安排 组织 派出 委托 报请 下发".split()  # noqa: SIM905
)


def _made_for(tokens: Tokens, index: int, head: int) -> Reach | None:
    """市|创建全国文明城市工作指挥部, 省推进…和…改革协调小组: what the body is to do, between the level that opens its
    name and its head."""
    if not tokens.word(head).endswith(_MADE_FOR):
        return None
    starts, ends, flags = tokens.starts, tokens.ends, tokens.flags
    low = ends[head] - _MAX_NAME
    while index >= 0 and starts[index] > low:
        flag = flags[index]
        if flag & LEVEL and tokens.word(index) in _LEVELS and (flags[index + 1] & VERB or index + 1 == head):
            opened = index == 0 or ends[index - 1] < starts[index] or flags[index - 1] & _BODY_STOP
            start = _unlisted(tokens, index)
            own = ends[index - 1] == starts[index] or start < starts[index] if index else True
            return Reach(start, head, index, index) if opened and own and ends[index] == starts[index + 1] else None
        if tokens.word(index) in _MAKES or flag & (PUNCT | SPEECH | TIME | TITLE | HEAD | BODY):
            return None
        if flag & STOP and not flag & JOIN:
            return None
        index -= 1
    return None


_LEVELS = frozenset("省市县区州镇乡")


def _names_office(tokens: Tokens, index: int, head: int) -> bool:
    """联合|实验室, 追赃|工作|办公室: a plain noun that such names have before their head."""
    word = tokens.word(index)
    return word == "联合" or (word == "工作" and tokens.word(head) in ("办公室", "专班", "站", "委员会", "组"))


_FIELDS = frozenset(
    {
        "分析", "测试", "检测", "检验", "促进", "发展", "研究", "评价", "认证", "培训", "服务", "交流", "保护",
        "保障", "监测",
        "监督", "治理", "协调", "设计", "规划", "评估", "推广", "应用", "转化", "创新", "指挥", "调度", "救援",
        "教育", "救助",
        "咨询", "鉴定", "校准", "试验", "实验", "开发", "合作", "传播", "展示", "投资", "建设", "管理", "控制",
        "预防", "推进",
    }
)  # fmt: skip
"""Verbs that name what a part of a body is for."""


def _is_field(tokens: Tokens, index: int, head: int) -> bool:
    """Whether the verb belongs to the name of a part of the body whose name ends shortly before it, with nothing but
    nouns and such verbs between."""
    if tokens.word(index) not in _FIELDS:
        return False
    if tokens.word(head).endswith(_COMPANIES) and tokens.ends[index] in tokens.at:
        return True  # 认证|服务|有限公司
    last = reached = tokens.starts[index]
    near = tokens.word(index) in _TESTS
    while index > 0 and last - tokens.starts[index] <= _NEAR:
        index -= 1
        flag = tokens.flags[index]
        if flag & (HEAD | BODY) and not flag & GROUP:
            return True
        if flag & PLACE and near and tokens.ends[index] == reached:  # 无锡|检验|检测|认证|研究院
            return True
        reached = tokens.starts[index]
        near = near and (tokens.word(index) in _TESTS or not flag & VERB)
        if flag & _BODY_STOP and not (flag & VERB and tokens.word(index) in _FIELDS):
            return False
        if flag & (CLOSE | GROUP | _ANYWHERE | LEVEL):
            return False
    return False


_TESTS = frozenset({"检验", "检测", "认证", "测试", "分析", "监测", "鉴定", "校准", "评价", "研究"})
_NEAR = 10
_COMPANIES = ("有限公司", "有限责任公司", "股份公司", "集团公司")
_NOT_IN_NAMES = frozenset("在由与和对向从被将为于及是有给让把的了")


def _sounds_on(tokens: Tokens, index: int, head: int) -> bool:
    """爱德士缅|因|生物制品…有限公司: a function character between unknown ones is a part of a company's name."""
    word = tokens.word(index)
    if len(word) > 1 or word in _NOT_IN_NAMES or not tokens.word(head).endswith(_COMPANIES):
        return False
    before = tokens.text[tokens.starts[index] - 1 : tokens.starts[index]]
    return "一" <= before <= "鿿" and tokens.starts[index] not in tokens.ending


def _unlisted(tokens: Tokens, level: int) -> int:
    """The start of a division that the table does not hold: up to three unknown characters before 市, 县, 区, 镇…,
    after a boundary."""
    start = tokens.starts[level]
    if tokens.text[start] not in "市县区镇乡州村" or tokens.ends[level] - start > 1:
        return start
    before = tokens.before(start)
    low = tokens.ends[before] if before >= 0 else 0
    if 1 < start - low <= 3 and (
        before < 0 or tokens.flags[before] & (PUNCT | OPEN | STOP | VERB | JOIN | TIME | PLACE)
    ):
        name = tokens.text[low:start]
        return low if all("一" <= c <= "鿿" for c in name) else start
    return start


def _of_people(tokens: Tokens, head: int) -> bool:
    """中国市长协会, 记者协会, 专家委员会: an office before a head of this kind belongs to the name."""
    return tokens.word(head).endswith(
        ("协会", "学会", "联合会", "联谊会", "商会", "委员会", "联盟", "基金会", "俱乐部", "大学", "学院")
    )


def _anchored_beyond(tokens: Tokens, stop: int) -> Reach | None:
    """A function character inside unknown characters (中国经工新闻社) is a part of a name, if that reaches back to a
    place within a few characters without another boundary."""
    starts, ends, flags = tokens.starts, tokens.ends, tokens.flags
    if stop == 0 or starts[stop] - ends[stop - 1] > 3:
        return None
    if ends[stop - 1] == starts[stop] and not flags[stop] & PLAIN:
        return None
    index = stop - 1
    while index >= 0 and starts[stop] - starts[index] <= 10:
        if flags[index] & (PLACE | COUNTRY | LEVEL):
            return Reach(starts[index], stop, index, index)
        if flags[index] & (_BODY_STOP | CLOSE | GROUP | HEAD | BODY):
            return None
        index -= 1
    return None


def _opened_by_place(tokens: Tokens, index: int, reach: Reach, branch: bool) -> Reach:
    """The name begins at a place, the first of a chain of places (山东省威海市…), or at the body before a branch."""
    starts, ends, flags = tokens.starts, tokens.ends, tokens.flags
    while index and flags[index - 1] & (_ANYWHERE | WEAK_PLACE) and ends[index - 1] == starts[index]:
        index -= 1
    reach.start, reach.first, reach.anchor = starts[index], index, index
    previous = index - 1
    if previous >= 0 and tokens.word(reach.head) == "商会" and tokens.word(previous) in _LEVELS:
        if ends[previous] == starts[index] and (not previous or tokens.boundary(starts[previous] - 1)):
            reach.start, reach.first, reach.anchor = starts[previous], previous, previous  # 省|湖北商会
            return reach
    if branch and previous >= 0 and ends[previous] == starts[index] and flags[previous] & (HEAD | BODY):
        if flags[previous] & BODY:
            reach.start, reach.first, reach.anchor = starts[previous], previous, previous
        else:
            before = body_reach(tokens, previous, branch)
            if before.anchor >= 0 or tokens.word(reach.head).endswith(
                ("分公司", "支行", "分行", "分院", "分社", "分校")
            ):
                reach.start, reach.first, reach.anchor = before.start, before.first, before.anchor
        reach.inner_head = True
    return reach


def holds_clauses(tokens: Tokens, opened: int, closed: int) -> bool:
    """Whether a quotation holds a comma or full stop: somebody's words, not a name."""
    inside = tokens.text[tokens.ends[opened] : tokens.starts[closed]]
    return any(mark in inside for mark in "，。！？；,!?;")


def _name_in_brackets(tokens: Tokens, opened: int, closed: int, start: int) -> bool:
    """恒信（中国）投资有限公司: a short bracket inside a name, with characters on both sides."""
    inside = tokens.starts[closed] - tokens.ends[opened]
    before = tokens.starts[opened]
    if inside > 8 or (tokens.ends[closed] != start and tokens.boundary(tokens.ends[closed])):
        return False
    return before > 0 and "一" <= tokens.text[before - 1] <= "鿿" and not tokens.boundary(before - 1)


def _joined(tokens: Tokens, joiner: int, head: int) -> Reach | None:
    """材料科学与工程学院: a joiner inside a name. It is one when the words before it reach back to a place or body
    without any other body, group or mark between."""
    starts, ends, flags = tokens.starts, tokens.ends, tokens.flags
    if not tokens.word(head).endswith(_SCHOLARLY):
        return None
    index, words = joiner - 1, 0
    while index >= 0 and words < 5:
        flag = flags[index]
        if flag & (PLACE | DISTRICT | COUNTRY | LEVEL) and words:
            return Reach(starts[index], head, index, index)
        if flag & (HEAD | BODY):
            near = ends[index] != starts[joiner]
            return Reach(body_reach(tokens, index, True).start, head, index, index, True) if near else None
        joins = words and tokens.text[starts[joiner]] in "及与" and tokens.word(head).endswith("中心")
        if joins and flag & (PUNCT | OPEN) and ends[index] + _MAX_FIELD >= starts[joiner]:
            return Reach(ends[index], head, index + 1, index + 1)  # ，化工及食品工程技术中心
        if flag & (PUNCT | STOP | OPEN | VERB) and not flag & JOIN and words and tokens.word(head) == "学院":
            near = ends[index] == starts[index + 1] and ends[joiner - 1] == starts[joiner]
            return Reach(ends[index], head, index + 1) if near else None  # 由|材料|科学|与工程学院
        if flag & (_BODY_STOP | GROUP | CLOSE) or ends[head] - starts[index] > 24:
            return None
        index, words = index - 1, words + 1
    if index < 0 and words and tokens.word(head) == "学院" and starts[0] == 0 and ends[joiner - 1] == starts[joiner]:
        return Reach(0, head, 0)
    return None


def _line_start(tokens: Tokens, low: int, start: int) -> int:
    """No further than the unknown characters before a phrase."""
    return low if low < start else start
