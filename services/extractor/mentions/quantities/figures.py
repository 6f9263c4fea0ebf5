"""What a figure counts, and whether it is aimed at or reached."""

from __future__ import annotations

import re
from typing import Literal

_TARGET = re.compile("目标|力争|争取|确保|计划|预计|拟|将|到20|至20|不低于|不少于|要达到|应达到|力求")
_ACHIEVED = re.compile("已|共|累计|完成|实现|达到了|新增了|截至|总计|合计|查处|检查|服务|参加")
_LEADING = (
    "不低于", "不少于", "不超过", "达到", "共计", "超过", "突破", "总计", "合计", "累计", "分别", "增至",
    "降至", "高达", "各有", "不足", "达", "为", "是", "共", "约", "近", "超", "逾", "已", "了", "至", "到", "有",
    "仅", "各", " ",
)  # fmt: skip
"""Words between what is counted and the number."""
_LEADING_BY_END = {last: [word for word in _LEADING if word[-1] == last] for last in {word[-1] for word in _LEADING}}
_STOP_MARKS = frozenset("，。；：！？、（(）)“”《》\n,;:!? 　\t并和与已将了的")
_STOP_WORDS = frozenset({"其中", "以及", "并且"})


_BEFORE_METRIC = re.compile(
    r"^(?:但是?|而且?|其中|并且?|且|则|期间|同期|分别|全年|预计|力争|争取|确保|实现|完成|目标是|计划|到?(?:19|20)\d\d年底?)+"
)
_AFTER_METRIC = re.compile(r"(?:分别|约|均|就|只|仅|也|还|则|更|都|又|再|有望|预计|力争)+$")
_FIGURES_BEFORE = re.compile(r"(?:[\d.,]+(?:万亿|万|亿)?[%％\w]{0,3}[、和及与])+$")
_JOINTS = frozenset("、和及与")
_CLAUSE = re.compile(r"[，,]")
_REACHED = re.compile(r"完成[^，。]{0,12}(?:计划|目标|任务)|已(?!列入|纳入)|只有|仅(?!需)|目前")


def metric_of(text: str, start: int, end: int) -> str | None:
    """What is counted: the words before the number in its phrase (节约用电成本), for the further numbers of a list
    those before its first (增长8%和4.4%), else the words after it (2家A级机构)."""
    goes_on = text[start - 1 : start] in _JOINTS
    listed = _FIGURES_BEFORE.search(text, max(0, start - 40), start) if goes_on else None
    end_of_phrase = listed.start() if listed else start
    while text.endswith(_LEADING, 0, end_of_phrase):
        ends = _LEADING_BY_END[text[end_of_phrase - 1]]
        end_of_phrase -= len(next(word for word in ends if text.endswith(word, 0, end_of_phrase)))
    begin = end_of_phrase
    while begin and end_of_phrase - begin < 25 and text[begin - 1] not in _STOP_MARKS:
        if text[begin - 2 : begin] in _STOP_WORDS:
            break
        begin -= 1
    phrase = _AFTER_METRIC.sub("", _BEFORE_METRIC.sub("", text[begin:end_of_phrase]))
    if len(phrase) >= 2 and not phrase[-1].isdigit():
        return phrase
    stop = end
    while stop < len(text) and stop - end < 20 and text[stop] not in _STOP_MARKS:
        stop += 1
    phrase = text[end:stop]
    return phrase if len(phrase) >= 2 else None


def status_of(text: str, start: int) -> Literal["achieved", "target", "unknown"]:
    """Whether the words before a figure speak of an aim or of something reached: those of its own clause, else of the
    clauses before it in the sentence, the nearest first."""
    far = max(start - 80, -1)
    low = max(text.rfind("。", far + 1, start), text.rfind("\n", far + 1, start), text.rfind("；", far + 1, start), far)
    clauses = _CLAUSE.split(text[low + 1 : start])
    for clause in reversed(clauses):
        if _REACHED.search(clause):
            return "achieved"
        if _TARGET.search(clause):
            return "target"
    return "achieved" if _ACHIEVED.search(clauses[-1]) else "unknown"
