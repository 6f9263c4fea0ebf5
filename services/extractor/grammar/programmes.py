"""Where a text only says what is to be done: the orders of a notice, the body of a plan, and the parts of others that
look ahead or retell what a policy rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_ORDERS = re.compile(
    r"(?:通知|公告|通告|意见|决定|方案|规定|要求|安排|部署)如下[：:。]|印发给你们[，,]请[^。\n]{0,20}(?:执行|落实|实施)。"
)
_MAKES_KNOWN = re.compile(
    r"(?:(?:情况|结果|案例|问题|名单|结论)|(?:抽[检查]|检验|检查|监测|处罚|召回)[^，。；]{0,6}信息)[^，。；]{0,6}$"
)
_FAR = 24
_PLAN = re.compile(
    r"(?:方案|计划|规划|要点|实施意见|指导意见|若干意见|措施|举措|任务清单|工作安排|纲要|预案)(?:[（(][^（）()]{1,24}[）)])*$"
)
_SET_RULES = re.compile(
    r"(?!.*(?:建立|推行|实施|实行|完善|健全|探索|推出|创新|构建|推动|落实|执行|出台|印发|推进))"
    r"[^，。：！？\s]{0,30}(?:会议|议事|例会|学习|值班|考勤|值守|保密|管理|工作|请示|报告)(?:制度|规则|守则)(?:[（(][^（）()]{1,24}[）)])?"
)
"""The title of standing rules (局长办公会议制度): all of the text says how things are to be done."""
_NEWS = re.compile(r"发布|印发|出台|公布|下发|推出|启动|通过|审议|获|召开|举行|总结|报告|[？！：:]")
"""What tells of a plan is none itself."""
_RETELLS = re.compile(r"解读|一图读懂|图解|一图看懂|问答|答记者问|政策要点")
"""The title of a text that says what a policy rules."""
_AHEAD = re.compile(
    r".{0,8}(?:下一?步|下一?阶段|下半年|下季度|明年|来年|今后|未来).{0,8}(?:打算|计划|安排|思路|方向|设想|要点|重点|举措|措施|任务|目标|工作)"
    r"|.{0,8}20\d\d年.{0,8}(?:打算|计划|安排|思路|方向|设想|要点|目标)|.{0,4}(?:打算|努力(?:的)?方向|工作思路|工作设想)"
)
"""A heading that looks ahead, in any text."""
_MAY_LOOK_AHEAD = re.compile(
    r"[？?]|\n[^，。；：:！？\n]*?"
    r"(?:下一?[步阶]|下半年|下季度|明年|来年|今后|未来|打算|方向|思路|设想|20\d\d年[^\n]{0,8}(?:计划|安排|要点|目标))"
)
"""One of these is in every text with such a heading, or with a question that looks ahead; each begins with a character
of its own, so that the engine looks for those alone."""
_RULES = re.compile(
    r".{0,12}(?:内容|措施|举措|任务|政策|条款|亮点|要求|目标|原则|特点|对象|标准|规定|范围)(?:是什么|有哪些|如何)?"
)
"""A heading under which a text retells a policy."""
_ASKS = re.compile(r"[\s　]*(?:问|[^，。：\n]{0,16}记者(?:问)?[】\]]?)[：:]?(?P<asks>[^\n]{4,160}[？?])")
_ASKS_AHEAD = re.compile(r"下一?步|打算|(?:如何|怎样|怎么|抓好|做好)[^，。？]{0,12}(?:落实|实施|落地|贯彻)")
_ASKS_RULES = re.compile(
    r"(?:哪些|什么|怎样的|如何)[^，。？]{0,16}(?:举措|措施|内容|要求|规定|任务|支持|安排|变化|政策|亮点|特点)|主要内容"
)


_DEPLOYS = re.compile(r"(?:部署|安排|要求)[：:](?P<items>(?:一[是要]|第一[，,])[^\n]*)")
"""对安全工作进行部署：|一是开展排查。二是…: what is to be done, to the end of the paragraph."""


_NEXT = "[二三四五六七八九十]"
_CONTENTS = re.compile(
    r"》[^。；\n《》：:]{0,24}?(?:包括|明确|提出|要求|规定|部署|强调|分为|涵盖)(?!，现)[^。\n：:采推展]{0,24}[：:]"
    r"\s*(?P<items>(?:一[是要、]|第一[，,]|[（(]一[）)]|1[.．、])[^\n]*"
    rf"(?:\n[\s　]*(?:{_NEXT}{{1,2}}[是要、]|第{_NEXT}，|[（(]{_NEXT}[）)]|\d{{1,2}}[.．、])[^\n]*)*)"
)
"""《提示》主要包括八个方面内容：|一是…。二是…: what a paper has in it, item by item."""


class Part(NamedTuple):
    """Characters of the text, half-open."""

    start: int
    end: int


class _Heading(NamedTuple):
    start: int
    end: int
    level: int
    label: str
    asks: bool = False
    """It is a question, and what stands below answers it."""


def find_orders(text: str) -> tuple[int | None, Part]:
    """Behind where the article gives orders (现将有关事项通知如下); where it makes known instead what was found."""
    orders = _ORDERS.search(text) if "如下" in text or "印发给你们" in text else None
    if orders is None or not _says_what_was_found(text, orders.start()):
        return orders.end() if orders else None, Part(0, 0)
    return None, Part(orders.end(), len(text))


def _says_what_was_found(text: str, orders: int) -> bool:
    """现将抽检情况|通告如下; 现|通告如下, where the title says that it is of samples."""
    if _MAKES_KNOWN.search(text, max(0, orders - _FAR), orders):
        return True
    hereby = text.endswith(("现", "现予"), 0, orders) or _HEREBY.search(text, max(0, orders - _FAR), orders) is not None
    return hereby and _OF_SAMPLES.search(text, 0, text.find("\n")) is not None


_HEREBY = re.compile("现将(?:相关|有关|具体)?(?:信息|产品|食品|不合格[^，。；]{0,10})$")
_OF_SAMPLES = re.compile("抽检|抽查|抽样|不合格|不符合")


def find_programmes(text: str, title: str) -> list[Part]:
    """The stretches of the text in which what is told is only to be done, in order."""
    if _SET_RULES.fullmatch(title.strip()):
        return [Part(text.find("\n") + 1, len(text))]
    if is_plan(title):
        body = (h for h in _headings(text) if h.level)
        return [Part(first.start, len(text)) for first in body][:1]
    parts = [Part(*found.span("items")) for says in (_DEPLOYS, _CONTENTS) for found in says.finditer(text)]
    retells = _RETELLS.search(title) is not None
    if not retells and not _MAY_LOOK_AHEAD.search(text):
        return sorted(parts)
    headings = list(_headings(text))
    for number, heading in enumerate(headings):
        if _looks_ahead(heading) or (retells and _says_what_is_ruled(heading)):
            following = (h.start for h in headings[number + 1 :] if h.level <= heading.level)
            parts.append(Part(heading.end, next(following, len(text))))
    return sorted(parts)


def is_plan(title: str) -> bool:
    """Whether an article's title is that of a plan, not of news of one."""
    return _PLAN.search(title.strip()) is not None and not _NEWS.search(title)


def _looks_ahead(heading: _Heading) -> bool:
    if heading.asks:
        return _ASKS_AHEAD.search(heading.label) is not None
    return _AHEAD.fullmatch(heading.label) is not None


def _says_what_is_ruled(heading: _Heading) -> bool:
    if heading.asks:
        return _ASKS_RULES.search(heading.label) is not None
    return _RULES.fullmatch(heading.label) is not None


_MARK = re.compile(
    r"\s*(?P<number>[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[）)])?\s*"
)
_LABEL = re.compile(r"[^，。；：:！？\n]{2,30}")
"""The words of a heading, which may stand in the line of what it heads."""


def _headings(text: str) -> Iterator[_Heading]:
    """The lines that head what follows: questions, numbered lines, and short ones without a mark at their end."""
    for line in re.finditer(r"(?<=\n)[^\n]+", text):
        if asks := _ASKS.match(text, *line.span()):
            yield _Heading(line.start(), asks.end(), 0, asks["asks"], asks=True)
            continue
        mark = _MARK.match(text, *line.span())
        label = _LABEL.match(text, mark.end(), line.end()) if mark else None
        if mark is not None and label is not None and (mark["number"] or label.end() == line.end()):
            yield _Heading(line.start(), label.end(), _level(mark["number"]), label[0].strip())


def _level(number: str | None) -> int:
    """How deep a heading stands, as it is numbered: first those without a number, then 一、 （一） 1. and （1）."""
    if not number:
        return 0
    return 1 + 2 * number.strip("（()）、.．").isdigit() + (number[0] in "（(")
