"""A paragraph of news at whose beginning or end a mirror put words of its own."""

from __future__ import annotations

import re

from services.cleaner.letters import letters_in

_CLAUSE = re.compile("[^，,。；！？]+[，,。；！？]?|[，,。；！？]")
_COMMA = re.compile("[，,]")
"""Mirrors print commas at half their width."""
_OF_A_MIRROR = re.compile(
    "本[网站文]|版权|转载|侵权|作者|仅供|不代表|不构成|立场|观点|删除|稿件|著作权|授权|许可|联系|声明|来源|出处|网友|网站"
    "|备案|浏览器|电话|地址|邮编|据此|谨慎|风险自担|自行承担|保持中立|准确性|明示|最终解释|存储空间|copyright|ICP|©|rights",
    re.I,
)
"""Words of disclaimers and footers; news that has them beside a disclaimer is left to be one."""
_EDGE = 3
"""Clauses at the beginning and at the end of a paragraph that may be a mirror's."""
_NEWS = 30
"""Letters of a sentence of news."""


def is_marked_prose(line: str) -> bool:
    """Whether a line is a paragraph of news at whose beginning or end a mirror put its words: without the clauses of
    its edges that hold such words, there is still prose, and most of the line."""
    clauses = _CLAUSE.findall(line)
    marked = [at for at, clause in enumerate(clauses) if _OF_A_MIRROR.search(clause)]
    first = max((at for at in marked if at < _EDGE), default=-1) + 1
    last = min((at for at in marked if at >= max(first, len(clauses) - _EDGE)), default=len(clauses))
    prose = "".join(clauses[first:last])
    said = len(letters_in(prose))
    is_news = said >= _NEWS and 2 * said > len(letters_in(line)) and "。" in prose and _COMMA.search(prose) is not None
    return is_news and not _OF_A_MIRROR.search(prose)
