"""Bylines: the line or lines that say when, from whom and by whom, in their many forms."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pages.dates import DATE, from_match

_SOURCE = re.compile(
    r"(?:信息来源|文章来源|新闻来源|稿件来源|内容来源|稿件来源|资料来源|来源|來源|稿源|转自|摘自)\s*[:：]\s*"
)
_AUTHOR = re.compile(r"(?:本报记者|记者|作者|通讯员|撰稿|撰文)\s*[:：]\s*")
_STOP = re.compile(
    r"\s{2,}|\n|(?:[\[【(（|｜]\s*)?(?:发布|发表|更新|录入|时间|日期|作者|编辑|责编|责任编辑|记者|通讯员|浏览|点击|阅读|访问|字号|字体|【|打印|分享|收集|审核|评论|撰稿|供稿|摄影|"
    r"稿件|来源|视力保护|背景|大\s*中\s*小|\d{4}[-年/.])"
)
_LABELLED = re.compile(
    r"(?P<label>发布时间|发布日期|发布于|发表时间|发表日期|发表于|公开日期|公布日期|发稿时间|录入时间|添加时间|上传时间|创建时间|更新时间|时间|日期)\s*[:：]?\s*[\[(（]?\s*$"
)
_TRAP = re.compile(
    r"今天是|现在是|当前时间|生成时间|成文日期|印发日期|生效日期|施行日期|实施日期|失效|截止|开始时间|结束时间|页面更新|最后更新|农历|版权|Copyright|©|注册时间|报名|开标|投标",
    re.I,
)
_NAMES = re.compile(r"[\s、,，/;；]+")


@dataclass
class Byline:
    """What a byline says."""

    published_at: str | None = None
    published_shown: str = ""
    published_label: str = ""
    source: str | None = None
    authors: list[str] = field(default_factory=list)


def read_byline(before: list[str], after: list[str]) -> Byline:
    """Read the lines that stand around a text: `before` in page order, the nearest last; `after` the nearest first."""
    byline = Byline()
    near = "\n".join(line for line in before[-40:] if line)
    _read(byline, near, backwards=True)
    _read(byline, "\n".join(line for line in after[:30] if line), backwards=False)
    return byline


def _read(byline: Byline, text: str, *, backwards: bool) -> None:
    if byline.source is None:
        byline.source = _value(_SOURCE, text)
    if not byline.authors and (author := _value(_AUTHOR, text)):
        byline.authors = [name for name in _NAMES.split(author) if 1 < len(name) < 12 and name != "佚名"][:8]
    if byline.published_at is None:
        _date(byline, text, backwards=backwards)


def _value(label: re.Pattern[str], text: str) -> str | None:
    for found in label.finditer(text):
        rest = text[found.end() : found.end() + 80]
        stop = _STOP.search(rest)
        value = (rest[: stop.start()] if stop else rest).strip(" \u3000\xa0|｜[]【】()（）:：-—_,，")
        if value and len(value) <= 40 and not value.isdigit():
            return value
    return None


def _date(byline: Byline, text: str, *, backwards: bool) -> None:
    plain: tuple[str, str] | None = None
    for found in DATE.finditer(text):
        iso = from_match(found)
        if iso is None:
            continue
        lead = text[max(0, found.start() - 14) : found.start()].replace("\n", " ")
        tail = text[found.end() : found.end() + 8]
        if _TRAP.search(lead) or "星期" in found[0] + tail:
            continue
        if label := _LABELLED.search(lead):
            byline.published_at, byline.published_shown, byline.published_label = iso, found[0].strip(), label["label"]
            return
        line_start = text.rfind("\n", 0, found.start()) + 1
        line_end = text.find("\n", found.end())
        line = text[line_start : line_end if line_end >= 0 else len(text)]
        if (
            backwards
            and len(line) < 60
            and found.start() - line_start < 20
            and (plain is None or "T" in iso or "T" not in plain[0])
        ):
            plain = (iso, found[0].strip())
    if plain and byline.published_at is None:
        byline.published_at, byline.published_shown = plain
