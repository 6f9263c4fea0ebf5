"""What a program that wrote a text out left in it: references and tags that no browser read, or pieces of such, the
quotation marks around the fields of a table, a word processor's marks of paragraphs and messages about fields that it
could not fill."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape

from services.cleaner.repair.offsets import Edit

_NAMES = "quot|[lr]dquo|[lr]squo|middot|[mn]dash|hellip|nbsp|e[mn]sp|thinsp|zwn?j|shy"
_REFERENCE = re.compile(
    rf"(?:[&＆] ?(?:amp;)*)({_NAMES})(?:[;；]|(?![A-Za-z]))|&(#x[0-9a-fA-F]{{2,5}});"
    rf"|(?<![&A-Za-z])(?:amp;)*({_NAMES})[;；]"
)
_REFERENCE_SIGNS = ("&#", "quo", "dot", "dash", "hellip", "sp;", "nbsp", "zw", "shy")
_MESSAGE = re.compile(
    "错误[!！](?:未找到引用源|超链接引用无效|未定义书签|未指定书签|文档中没有指定样式的文字|未找到目录项|书签自引用)[。.]?"
    "|Error! (?:Reference source|Bookmark|Hyperlink reference) not (?:found|defined|valid)[.。]?"
)
_TEMPLATE = re.compile(r"\{(?:[a-z]{2,8}:[\w.]{2,40}[^{}\u4e00-\u9fff]{0,60}/?|/[a-z]{2,8}:[\w.]{2,40})\}")
"""A place that a site's template left unfilled: {dede:field.title/}."""
_PARAGRAPH_MARK = re.compile(
    r"(?<=\S)\s*[¶↵⏎]+\s*\Z|^\s*(?:(?:\\[nrt]|\\?u3000|[&＆]?(?:amp;)*(?:nbsp|e[mn]sp)[;；])\s*)+"
)
_BACKSLASH = re.compile(r'(?<!\\)\\(?=")')
"""What a program puts before the quotation marks of a string."""
_TAG = re.compile(
    r"</?(?:a|abbr|b|big|blockquote|br|center|div|em|font|h[1-6]|hr|i|img|li|mark|ol|p|small|span|strike|strong|su[bp]"
    r"|table|tbody|t[dhr]|u|ul)(?P<said>\s[^<>]{0,400}?)?/?>"
    r"|</?(?P<kind>(?:o|st1|v|w|m):[a-z]\w*|\?xml:\w+)[^<>]{0,400}>|(?P<mark><!\[CDATA\[|\]\]>|<!--[^<>]{0,100}-->)",
    re.I,
)
"""A tag; groups: its attributes, the name of one that only a word processor writes, a mark around a text in XML or a
comment."""
_ABOUT_TAGS = re.compile("标签|代码|HTML|XML")
_CUT_OFF = re.compile(
    r"^[!-;=?-~ ]{0,200}?\"\s*/?>(?=[\d\u3000-\uffff“])"
    r"|(?<=[\u3000-\uffff”])<(?:/?(?:a|br?|div|font|img|p|sp(?:an?)?|strong)(?:\s[!-;=?-~ ]{0,200})?|/?)\Z"
)
"""What is left of a tag whose other end a program cut off."""
_HAN = re.compile("[\u4e00-\u9fff]")
_FIELD = re.compile(r'"(?:[^"]|"")+"\Z')
_LONG = 20
"""Characters of a field of text."""
_SEVERAL = 3
"""So many tags, or fields, are no author's."""


def may_be_exported(text: str) -> bool:
    """A quick look: whether a text may have any of these."""
    return (
        '"' in text
        or "<" in text
        or "]]>" in text
        or "！未" in text
        or _TEMPLATE.search(text) is not None
        or any(sign in text for sign in _REFERENCE_SIGNS)
        or any(mark in text for mark in ("错误！", "错误!", "Error! ", "¶", "↵", "⏎", "\\t", "u3000"))
    )


def exported(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that take them out of the paragraphs of one text."""
    tags = _tags(paragraphs) if any("<" in each or "]]>" in each for each in paragraphs) else [[] for _ in paragraphs]
    quoted = _quoted(paragraphs)
    edits = []
    for at, (paragraph, around) in enumerate(zip(paragraphs, tags, strict=True)):
        found = [Edit(*tag.span(), "") for tag in around]
        found += quoted[at] if quoted else ()
        marks = list(_PARAGRAPH_MARK.finditer(paragraph))
        begins = marks[0].end() if marks and not marks[0].start() else 0
        found += (
            Edit(*each.span(), unescape(f"&{each[1] or each[2] or each[3]};").replace("\xa0", " "))
            for each in _REFERENCE.finditer(paragraph)
            if each.start() >= begins and not any(tag.start() < each.start() < tag.end() for tag in around)
        )
        if paragraph.count('\\"') > 1:
            found += (Edit(*each.span(), "") for each in _BACKSLASH.finditer(paragraph))
        if "<" in paragraph or '">' in paragraph:
            found += (Edit(*each.span(), "") for each in _CUT_OFF.finditer(paragraph))
        found += (Edit(*each.span(), "") for each in _MESSAGE.finditer(paragraph))
        if "{" in paragraph:
            found += (Edit(*each.span(), "") for each in _TEMPLATE.finditer(paragraph))
        found += (Edit(*each.span(), "") for each in marks)
        edits.append(sorted(found))
    return edits


def _tags(paragraphs: Sequence[str]) -> list[list[re.Match[str]]]:
    """The tags in each paragraph of a text: all that it has where some are no author's, none where it is about them, or
    shows how several paragraphs are written."""
    tags = [list(_TAG.finditer(each)) for each in paragraphs]
    told = [each for each, found in zip(paragraphs, tags, strict=True) if found]
    shown = any(each.count("<p") > 1 or _ABOUT_TAGS.search(_TAG.sub("", each)) for each in told)
    are_left = any("=" in (tag["said"] or "") or tag["kind"] or tag["mark"] for each in tags for tag in each)
    if shown or not (are_left or sum(map(len, tags)) >= 2 * _SEVERAL):
        return [[] for _ in paragraphs]
    return tags


def _quoted(paragraphs: Sequence[str]) -> list[list[Edit]] | None:
    """The quotation marks around every paragraph, and those that are doubled within; None where nearly all paragraphs
    have none."""
    fields = [_FIELD.match(each) is not None and _HAN.search(each) is not None for each in paragraphs]
    if sum(fields) < _SEVERAL:
        return None
    prose = sum(len(each) > _LONG and "，" in each for each in paragraphs)
    if prose * 3 > 4 * sum(fields):
        return None
    return [_unquoted(each) if is_field else [] for is_field, each in zip(fields, paragraphs, strict=True)]


def _unquoted(field: str) -> list[Edit]:
    last = len(field) - 1
    doubled = (Edit(pair.start(), pair.start() + 1, "") for pair in re.finditer('""', field) if 0 < pair.start() < last)
    return [Edit(0, 1, ""), *doubled, Edit(last, last + 1, "")]
