"""A verb right behind the gathering at which it is done: 召开会议|部署工作."""

from __future__ import annotations

import re

from services.extractor.characters import char_before
from services.extractor.grammar.reading import Reading


def is_done_there(reading: Reading, start: int, end: int) -> bool:
    """召开新闻发布会|通报某项工作情况: what a gathering is held to do; not a part of its name (座谈会|交流活动)."""
    text = reading.text
    if char_before(text, start) not in _GATHERS or not text.startswith(_DONE, start) or text[end : end + 1] in _ENDS:
        return False
    clause = reading.clause_around(start)
    held = _HELD.search(text, max(clause.start, start - _NEAR), start)
    return held is not None and _IN_NAME.match(text, end, clause.end) is None


_GATHERS = frozenset("会议式坛班")
_DONE = (
    *("研究", "部署", "安排", "审议", "听取", "传达", "学习", "总结", "通报", "讨论", "调度", "贯彻", "分析", "谋划"),
    *("布置", "商讨", "商议", "协调", "介绍", "解读", "讲解", "公布", "发布", "征求", "约谈", "推进", "推动", "启动"),
    *("表彰", "交流", "研讨", "评审", "审查", "审定", "论证", "动员", "宣布", "宣贯", "征集", "回应", "说明", "披露"),
    *("回顾", "反馈", "座谈", "专题", "集中", "梳理", "研判", "会商", "统筹", "落实", "警示", "签订"),
    *("要求", "强调", "明确", "对", "就", "围绕", "针对"),
)
_HELD = re.compile(
    r"(?:召开|举行|举办|组织|主持)了?(?!的)[^，。；：]{0,40}(?<!委员)(?<!协)(?<!董事)(?<!理事)(?:会|会议|仪式|论坛|班)$"
)
_NEAR = 48
"""No gathering's name is longer, with the verb before it."""
_IN_NAME = re.compile(r"[^，。；：]{0,12}(?:会|会议|活动|仪式|委员会|小组|部门|中心|论坛|班)(?=[，。；：（]|$)")
"""What makes of the word a part of the gathering's own name (座谈会暨|总结大会)."""
_ENDS = frozenset("，。；：、的")
