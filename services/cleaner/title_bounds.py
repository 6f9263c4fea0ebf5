"""Where a title begins and ends on its line: news sites made by programs put the name of a column before it, a system
the name of its user, a list the kind or day of the page behind it, a store of documents the kind of the file."""

from __future__ import annotations

import re
from collections.abc import Iterable

from services.cleaner.headline import ends_there, letters, names_a_site

_COLUMN = re.compile(
    r"(?:(?:环球|全球|世界|国际|国内|每日|今日|今天|天天|当前|实时|即时|最新|焦点|热点|热门|独家|头条|重点)+今?"
    r"(?:微|热|快|速|短|新|最|播)?(?:速讯|快讯|热讯|资讯|简讯|短讯|讯息|视讯|通讯|热闻|新闻|要闻|快看|速看|即看|快播|播报|快报|速读|速递|动态"
    r"|热点评|点评|百事通|即时看|热门|热搜|热头条|观热点|快消息|快资讯|新动态|新消息|速递|消息|信息|看点|热点|亮点|焦点|聚焦|头条|观点|观察|精选|滚动|关注|报道|推荐|热议|话题)+|快?看点|微?速讯|热讯|热闻|速看|微头条|热推荐"
    r"|\d{1,2}月\d{1,2}日(?:快讯|消息|资讯|要闻|热讯))"
    r"\s*[:：]\s*(?=\S{8})"
)
"""A column that names no matter, as 环球微速讯： and 看点： are."""
_SECTION = re.compile(
    r"(?P<open>[【\[])?(?:公司|企业|行业|新闻|工作|单位|部门|基层|党建|媒体|业界|协会|学院|医院|校园|综合|本地|国内|国际|市场|时政|政务"
    r"|通知|最新)(?:动态|新闻|资讯|公告|要闻|快讯|报道|信息|播报|中心)"
    r"(?(open)[】\]][ \u3000]*|[ \u3000]+)(?=[\u4e00-\u9fff“《\d][^\s:：]{9})"
)
"""The column that a text stands in, before a headline, perhaps in brackets."""
_WORD = re.compile(r"(?P<word>[a-z][a-z0-9]{2,11})[ \u3000]+(?=[\u4e00-\u9fff“《]{8})")
"""A word in small letters before Chinese ones, which a text names again where it is about it."""
_KIND = re.compile(
    r"\s*[-—–_|]\s*【[\u4e00-\u9fff]{2,4}】$|\s*【(?:今日|最新|热门)?(?:消息|资讯|新闻|信息|快讯|推荐|热点|动态|头条|关注|知识|汇总|图文|详细)】$"
    r"|(?<=[\u4e00-\u9fff）》”])\.(?:docx?|wps|pdf|pptx?|txt)$"
    r"|\s*[（(【\[](?:19|20)\d\d-\d\d?-\d\d?(?: \d\d?:\d\d(?::\d\d)?)?[)）】\]]$"
)

_IN_BRACKETS = re.compile(r"[【\[〔][^】\]〕]{2,8}[】\]〕]\s*")
_NAME_BEHIND = re.compile(r"(?<=\S{6})[ ]?[-_|—–][ ]?(\w{2,6})$")
"""What may be a site's name behind a headline."""
_SET_APART = "_|-–"
"""What sets it apart, unlike the dash before a subtitle."""
_HEADLINE = 8
"""Letters of a headline."""


def title_bounds(title: str, text: str) -> tuple[int, int]:
    """Where the title of a text begins and ends on its line."""
    start, end = 0, len(title)
    if (found := _COLUMN.match(title) or _SECTION.match(title)) or (
        (found := _WORD.match(title)) and found["word"] not in text.lower()
    ):
        start = found.end()
    if found := _KIND.search(title, start + 8):
        end = found.start()
    return start, end


def before_a_name(element: str, shown: Iterable[str]) -> str:
    """The line that a title element is up to a short name behind a dash, which may be any site's; or that a line is up
    to the same name, which another sign sets apart there."""
    behind = _NAME_BEHIND.search(element)
    line = element[: behind.start()] if behind else ""
    if behind is None or len(line) < len(behind[1]):
        return ""
    shown = list(shown)
    alone = element[len(line) :].strip()[0] in _SET_APART and not any(mark in line for mark in "_|-–")
    if alone and len(letters(line)) >= _HEADLINE and not any(letters(line) in letters(each) for each in shown):
        return line  # no line of the page says what it goes on with
    others = (_NAME_BEHIND.search(each) for each in shown if each != element and each.startswith(line))
    named = any(other is not None and other.start() == len(line) and other[1] == behind[1] for other in others)
    return line if line in shown or named else ""


def is_all_but_site(element: str, key: str) -> bool:
    """Whether a title element says no more than a heading with the letters `key` and the name of a site behind it."""
    whole = letters(element)
    begins = whole.startswith(key) and len(whole) > len(key) and ends_there(element, key)
    return begins and names_a_site(whole[len(key) :])


def begins_after_column(line: str, element: str) -> int:
    """Where a headline begins behind a column in brackets, without which a title element begins with it; 0 where none
    does."""
    column = _IN_BRACKETS.match(line)
    key = letters(line[column.end() :]) if column else ""
    return column.end() if column and key and letters(element).startswith(key) and ends_there(element, key) else 0
