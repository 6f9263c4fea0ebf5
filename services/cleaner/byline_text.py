"""The lines around a text with a colon behind each label, however a template sets those off."""

from __future__ import annotations

import re

from pages.dates import DATE
from services.cleaner.credits import PERSON
from services.cleaner.labels import BAR, bracketed, posted, unglued

_SET_OFF = re.compile(r"[源者文辑编笔字图间期][ \u3000]*[|｜丨／/]|文[图字]?[ \u3000]*[:：]")
"""A label that a bar sets off, or one of those that say who wrote it."""
_TORN = re.compile(r"^(来\n源|來\n源|作\n者|时\n间|時\n間|日\n期|编\n辑)(?=\n?[:：])", re.M)
"""A label whose characters stand in elements of their own."""
_SPLIT_DAY = re.compile(r"(?:^[\d年月日/:. -]{1,2}\n){4,}[\d日]{1,2}$", re.M)
"""A day whose digits stand in elements of their own."""
_SHORT_LINES = re.compile(r"\n.{1,2}\n.{1,2}\n")
"""Without such lines there is none."""
_WROTE = re.compile(
    r"^[\[【(（]?[ \u3000]*(?:撰文|执笔|图?文[字图]?)[ \u3000]*[/／|｜丨][ \u3000]*"
    r"(?:[\w·+]{2,20}?(?:记者|评论员)[ \u3000:：]+)?(?=[\u4e00-\u9fff])"
    rf"|(?<=[ \u3000])文[/／](?={PERSON}(?:[ \u3000、]|$))"
    rf"|(?:^[\[【(（]?|(?<=[ \u3000]))[ \u3000]*图?文[字图]?[ \u3000]*[:：][ \u3000]*(?={PERSON}(?:[ \u3000、)）]|$))",
    re.M,
)
"""Who wrote it, set off by a bar: `文/某某`."""
_MADE_BY = re.compile(
    rf"^[（(【\[]?(?P<unit>[^，。；\n]{{2,20}}[ \u3000])?(?P<names>{PERSON}(?:[、 \u3000]+{PERSON}){{0,3}})[ \u3000]*"
    r"(?:文[ ]*[/／][ ]*[图摄]|图[ ]*[/／][ ]*文)[)）】\]]?$",
    re.M,
)
"""The same behind the name: `某所 某某 文/图`."""
_BY = re.compile(
    r"^By[ ]([A-Z][A-Za-z.'’, -]{2,60}?)\s*\|\s*([A-Z][A-Za-z. ]{2,40}?)\s*\|\s*(?=Updated|Published|\d)", re.M
)
"""Who wrote it and for whom, in English: `By Zhang San | … Daily | Updated: …`."""
_HONG_KONG = re.compile(
    r"((?:19|20)\d\d年\d{1,2}月\d{1,2}日)\s*[（(]?星期[一二三四五六日][)）]?\s*香港[时時][间間]\s*(\d{1,2})[时時:：](\d\d)分?"
)
"""When a press release of Hong Kong's government was put up, as stands below it."""
_PUT_UP = re.compile(
    r"^((?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?: \d{1,2}:\d\d(?::\d\d)?)?) ?发[布表](?=[，,、 ]|$)", re.M
)
"""The day before the word for what was done on it: 2025-03-12 发布，最后修改于 …."""
_FILED = re.compile(r"(?:格式|页数|积分|文档编号)\s*[:：]")
_PUT_IN = re.compile(rf"上传(?:于|时间|日期)\s*[:：]?\s*{DATE.pattern}")
_OTHER_SPACES = re.compile("[\xa0\u2000-\u200a\u202f\u205f]")
"""Those of other widths than labels and values have between them otherwise (&emsp;)."""


def with_colons(text: str) -> str:
    """The text with its labels, and what stands for one, as they stand before a colon."""
    text = _OTHER_SPACES.sub("\u3000", text)
    if _SET_OFF.search(text):
        text = _WROTE.sub("作者：", _MADE_BY.sub(r"\g<unit>作者：\g<names>", BAR.sub(r"\1：", text)))
    if "By " in text:
        text = _BY.sub(lambda by: f"作者：{by[1].replace(' and ', '、')} 来源：{by[2]} ", text)
    if "香港" in text:
        text = _HONG_KONG.sub(r"发布时间：\1 \2:\3", text)
    if "发布" in text or "发表" in text:
        text = _PUT_UP.sub(r"发布时间：\1 ", text)
    text = posted(text)
    if "\n：" in text or "\n:" in text:
        text = _TORN.sub(lambda torn: torn[0].replace("\n", ""), text)
    if _SHORT_LINES.search(text):
        text = _SPLIT_DAY.sub(lambda day: day[0].replace("\n", ""), text)
    return unglued(bracketed(text))


def without_uploads(text: str) -> str:
    """The text without the day on which somebody put a file into a store of documents, which tells its kind and pages
    beside."""
    return _PUT_IN.sub("", text) if "上传" in text and _FILED.search(text) else text
