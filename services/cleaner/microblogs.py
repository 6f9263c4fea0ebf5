"""A stored page of a microblog: who put the post up and when stands above it, what readers did with it below."""

from __future__ import annotations

import re

from services.cleaner.reading import Line

_MOMENT = re.compile(
    r"(?P<year>(?:20)?\d\d)-(?P<day>\d{1,2}-\d{1,2}) +(?P<time>\d\d:\d\d) +来自 ?[^，。：:]{1,20}(?: 已编辑)?"
)
_ACCOUNT = re.compile(r"[\w\u4e00-\u9fff·-]{2,20}")
_PLACE = re.compile(r"发布于 ?[\u4e00-\u9fff]{2,4}")
_TAGS = re.compile(r"(?:[#＃][^#＃]{1,30}[#＃]\s*)+(?=\S)")
_TITLE = re.compile(r"【(?P<title>[^【】]{6,60})】\s*")
_BELOW = re.compile(
    r"(?:@[\w\u4e00-\u9fff-]{2,20} *)*(?:O?网页链接)? *(?:收起d?|展开c?)"
    r"|(?:ñ *\d*万? *)+(?:ñ?赞 *\d*万?)?|按热度 ?按时间|(?:(?:转发|评论|赞) *\d*万? *){2,}"
)
"""The end of a post whose whole was shown, whom it mentions, and how often it was passed on, answered and liked."""
_HEAD = 20


def read_post(lines: list[Line]) -> list[tuple[str, str]]:
    """The fields of such a post, whose own lines, the title that it has in brackets apart, are left of all lines;
    nothing where a page is no such."""
    at = next((at for at, line in enumerate(lines[:_HEAD]) if _MOMENT.fullmatch(line.text)), 0)
    found = _MOMENT.fullmatch(lines[at].text) if at else None
    if found is None or not _ACCOUNT.fullmatch(account := lines[at - 1].text):
        return []
    begin = at + 1 + any(_PLACE.fullmatch(line.text) for line in lines[at + 1 : at + 2])
    if begin == len(lines):
        return []
    end = next((n for n in range(begin + 1, len(lines)) if _BELOW.fullmatch(lines[n].text)), len(lines))
    lines[:] = lines[begin:end]
    if tags := _TAGS.match(lines[0].text):
        _cut(lines[0], tags.end())
    if title := _TITLE.match(lines[0].text):
        first, start = lines[0], lines[0].start or 0
        head = Line(title["title"], first.kind, start + title.start("title"), start + title.end("title"))
        _cut(first, title.end())
        lines[:1] = [head, first] if first.text else [head]
    year = found["year"] if len(found["year"]) > 2 else f"20{found['year']}"
    return [("source", account), ("published", f"{year}-{found['day']} {found['time']}")]


def _cut(line: Line, length: int) -> None:
    line.text, line.start = line.text[length:], (line.start or 0) + length
