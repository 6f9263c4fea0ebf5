"""How far to the left the name of a meeting, campaign, paper or group reaches from its last word."""

from __future__ import annotations

from services.extractor.lexicons import terms
from services.extractor.mentions.insides import Reach, in_compound
from services.extractor.mentions.phrases import holds_clauses
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.vocabulary import (
    BODY,
    CLOSE,
    EVENT,
    GROUP,
    HEAD,
    HOLD,
    JOIN,
    LEVEL,
    NOMINAL,
    OPEN,
    PLACE,
    PUNCT,
    SPEECH,
    STOP,
    TIME,
    TITLE,
    VERB,
)

_THING_STOP = PUNCT | OPEN | STOP | VERB | SPEECH | TIME
_ALL_OF = frozenset(
    {
    "各", "各级", "各地", "各类", "全体", "相关", "有关", "所有", "部分", "其他", "广大", "各界", "众多", "多家",
    "多名",
}
)  # fmt: skip
_ATTRIBUTES = frozenset({"授权", "特邀", "获奖", "参展", "参赛", "参评", "参会", "帮扶", "申报", "参与"})
"""Verbs that also qualify a group (特邀人大代表)."""
_DEEDS = frozenset({"特邀", "帮扶", "申报", "参与"})
"""Those that do so only right before the noun (申报单位; 申报|评审专家 is done to them)."""
_DONE_TO = frozenset({"服务", "走访", "检查", "抽查", "指导", "培训", "监测", "规范", "引导", "约谈", "帮助", "惠及"})
"""What is done to the group that follows: never the first word of its name."""
_AT_WORK = frozenset("员组队门位构站")
"""What ends the words for those whose work is told before (保障|人员); others are cared for (保障|市民)."""
_ONCE = frozenset({"了", "一次", "一场", "一期", "首次", "首场", "首届", "过"})
_NOT_IN_NAMES = frozenset({"的", "由", "将", "并", "后", "在", "于", "被", "把", "对", "向", "等", "让", "就", "为"})
_MAX_NAME, _MAX_QUOTE = 60, 40
"""Characters of the name of a meeting, campaign or paper, and of a quotation in it."""
_AFTER_VERB = frozenset("性员月周日年者率型类")
"""Characters that make a noun of the verb before them (开放性论坛, 检查员培训班)."""


def thing_reach(tokens: Tokens, head: int) -> Reach:
    """How far the name of a meeting, campaign or paper reaches: back to the verb that held it, a function word or mark.
    Quotations and brackets before the head belong to it."""
    starts, ends, flags, text = tokens.starts, tokens.ends, tokens.flags, tokens.text
    reach = Reach(starts[head], head, head)
    limit = ends[head] - _MAX_NAME
    index = head - 1
    while index >= 0 and reach.start > limit:
        flag = flags[index]
        if flag & CLOSE:
            opened = tokens.opening.get(index)
            if opened is None or ends[index] - starts[opened] > _MAX_QUOTE or holds_clauses(tokens, opened, index):
                break
            if text[starts[index]] == "》" and text[ends[index]].isdigit():
                break  # 《甲》《乙》|2项国家标准
            reach.start, reach.first = starts[opened], opened
            index = opened - 1
            continue
        if flag & JOIN:
            back = _list_inside(tokens, index)
            if back is None:
                break
            if ends[back] < starts[index]:  # unknown characters before the joiner
                reach.start, index = ends[back], back
            else:
                reach.start, reach.first, index = starts[back], back, back - 1
            continue
        if flag & _THING_STOP:
            if flag & NOMINAL and in_compound(tokens, index):
                reach.start, reach.first = starts[index], index
                index -= 1
                continue
            if flag & VERB and index and ends[index] == reach.start and flags[index - 1] & HOLD:
                # 举办纪念…大会: the verb after the one that holds the event opens its name
                reach.start, reach.first = starts[index], index
            if flag & VERB and text[ends[index] : ends[index] + 1] in _AFTER_VERB and ends[index] < starts[head]:
                reach.start, reach.first = starts[index], index  # 开放性论坛
                index -= 1
                continue
            break
        reach.start, reach.first = starts[index], index
        index -= 1
    if index >= 0 and ends[index] < reach.start:
        reach.start = ends[index]
    elif index < 0:
        reach.start = 0
    if flags[head] & EVENT and index >= 0 and not flags[index] & (PUNCT | HOLD):
        held = _held(tokens, index, head)
        reach.start = held if held is not None else reach.start
    return reach


def _held(tokens: Tokens, index: int, head: int) -> int | None:
    """召开全国打击…和…专项整治工作会议: where a verb that holds events stands earlier in the clause, its object
    reaches from there to the head, unless a mark, 的, speech or another event comes between. None where it does not."""
    starts, ends, flags, text = tokens.starts, tokens.ends, tokens.flags, tokens.text
    while index >= 0 and ends[head] - starts[index] <= 50:
        flag = flags[index]
        if flag & HOLD:
            after = index + 1
            while after < head and text[starts[after] : ends[after]] in _ONCE:
                after += 1
            return ends[after - 1]
        word = text[starts[index] : ends[index]]
        if flag & (PUNCT | SPEECH | TIME | EVENT | TITLE | OPEN | CLOSE) or word in _NOT_IN_NAMES:
            return None
        index -= 1
    return None


def _list_inside(tokens: Tokens, joiner: int) -> int | None:
    """The word before a joiner inside a name, where the joined words belong together: 启动仪式暨…会, 省、市、区…,
    知识和技能…. The list must begin right after a verb that holds events."""
    starts, ends, flags, text = tokens.starts, tokens.ends, tokens.flags, tokens.text
    word = text[starts[joiner] : ends[joiner]]
    if joiner == 0:
        return None
    if word == "暨":
        return joiner - 1 if flags[joiner - 1] & EVENT else None
    if flags[joiner - 1] & LEVEL and word in "、和":
        return joiner - 1
    if word not in "和与及":
        return None
    index = joiner - 1
    while index >= 0 and starts[joiner] - starts[index] <= 12:
        flag = flags[index]
        if flag & HOLD:
            return joiner - 1 if index < joiner - 1 or ends[index] < starts[joiner] else None
        if flag & (_THING_STOP | JOIN | EVENT | HEAD | BODY | GROUP | CLOSE):
            return None
        index -= 1
    return None


_CHECK = frozenset({"联合检查", "专项检查", "集中检查", "联合整治", "专项整治", "联合执法"})


def group_reach(tokens: Tokens, head: int) -> Reach:
    """How far the words for a group reach: 各级食品药品监管部门, 云南省、大理州有关负责同志, 督导组全体成员."""
    starts, ends, flags, text = tokens.starts, tokens.ends, tokens.flags, tokens.text
    reach = Reach(starts[head], head, head)
    limit = ends[head] - 30
    index = head - 1
    while index >= 0 and reach.start > limit:
        flag = flags[index]
        word = text[starts[index] : ends[index]]
        if word in _ALL_OF and ends[index] == reach.start:
            reach.start, reach.first = starts[index], index
            if word.startswith("各"):
                return reach
            index -= 1
            continue
        if flag & JOIN and index and flags[index - 1] & PLACE and flags[reach.first] & PLACE:
            reach.start, reach.first = starts[index - 1], index - 1
            index -= 2
            continue
        qualifies = word in _ATTRIBUTES and (word not in _DEEDS or index + 1 == head)
        if (flag & (_THING_STOP | JOIN | CLOSE) and not qualifies) or word == "联合":
            break
        if word in _CHECK and ends[index] < starts[head] and index and flags[index - 1] & (HEAD | BODY):
            break  # 某局|联合检查|某校食堂, not 某局联合检查人员
        if flag & (HEAD | BODY) and ends[index] < reach.start:
            break  # unknown characters after a body's name are a verb
        reach.start, reach.first = starts[index], index
        index -= 1
    cared_for = terms("care_verbs") if text[ends[head] - 1] not in _AT_WORK else ()
    while (
        reach.first < head
        and (word := text[reach.start : ends[reach.first]])
        and (word in _DONE_TO or word in cared_for)
    ):
        reach.start, reach.first = ends[reach.first], reach.first + 1
    gap = reach.start - (ends[index] if index >= 0 else 0)
    if gap > 1 and text[reach.start - gap : reach.start] not in cared_for:
        # one unknown character before a group is a word of its own more often than not (供…人员, 即…用户)
        reach.start -= gap
    return reach
