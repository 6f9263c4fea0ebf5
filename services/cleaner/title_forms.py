"""What the words of a line say of whether it may be a title, wherever it stands."""

from __future__ import annotations

import re

from services.cleaner import headline
from services.cleaner.byline_lines import is_name_with_day
from services.cleaner.doc_numbers import is_number
from services.cleaner.labels import labels_in
from services.cleaner.lines import LineKind, line_kind

_SUMMED_UP = re.compile(r"(?:核心提示|内容提要|内容摘要|摘[ \u3000]*要|导读|提要)[ \u3000]*[:：]")
"""How a summary begins that stands above a text."""
_ASKED = re.compile(r"[问答]\s*[:：]")
"""How the lines of an interview begin."""
_NO_WORDS = re.compile(
    r"(?:https?://|www\.)\S+|[\d\s年月日时分至到:：/.—–~～-]*(?:[(（]?总?第\s*\d+\s*期[)）]?)*|(?:发|收)件人\s*[:：].*"
)
"""An address, from when to when something is, the day of an issue, whom a mail is from."""
_NUMBERED = re.compile(
    r"[一二三四五六七八九十]{1,3}\s*[、．.]|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}\s*[、．.](?!\d)"
    r"|第[一二三四五六七八九十\d]{1,3}条"
)
"""How a heading inside a text begins."""
_LETTERHEAD = re.compile(
    "[\u4e00-\u9fff \u3000]{2,40}(?:国|主席|政府|国务院|部|委|委员会|总?局|厅|署|院|会|办公室)[ \u3000]*"
    r"(?:令|文件|公告|通告)(?P<number>[ \u3000]*(?:[（(]?(?:19|20)\d\d[)）]?年?)?[ \u3000]*[（(]?"
    r"第?[\d一二三四五六七八九十百]{1,5}号[)）]?)?"
)
"""What is printed at the head of a document, perhaps with its number."""
_WITH_NUMBER = 0.5
"""How much one is that bears its number, by which some documents are named."""


def may_head(line: str) -> bool:
    """Whether a line may be a title: no byline, label, question, address, period or number of a document."""
    told = labels_in(line) or _ASKED.match(line) or _NO_WORDS.fullmatch(line) or is_number(line)
    told = told or is_name_with_day(line)
    return line_kind(line) is LineKind.TEXT and not told and not _SUMMED_UP.match(line)


def issues(body: str, notice: str = "") -> bool:
    """Whether one line says whose notice it is, and the line below it what the notice is of."""
    named = headline.names_a_site(body) and "关于" not in body and not _MEDIUM.search(body)
    return named and headline.names_a_document(notice)


_MEDIUM = re.compile(r"[|｜>＞»›→]|(?:网|网站|资讯|新闻|频道|在线|平台|门户|论坛|博客|客户端|版|动态|首页|导航)$")
"""The name of a medium or column, which issues no notice, and a row of such names or a path."""


def letterhead(line: str) -> float:
    """How much a line is what stands at the head of a document instead of its title, 0 to 1."""
    head = _LETTERHEAD.fullmatch(line)
    return 0 if head is None else _WITH_NUMBER if head["number"] else 1


def is_numbered(line: str) -> bool:
    """Whether a line begins as a heading inside a text does."""
    return _NUMBERED.match(line) is not None
