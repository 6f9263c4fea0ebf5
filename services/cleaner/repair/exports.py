"""What a program that wrote a text out left in it: references and tags that no browser read, the quotation marks around
the fields of a table, a word processor's marks of paragraphs and messages about fields that it could not fill."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape

from services.cleaner.repair.offsets import Edit

_NAMES = "[lr]dquo|[lr]squo|middot|[mn]dash|hellip|nbsp|e[mn]sp"
_REFERENCE = re.compile(rf"(?:[&＆] ?(?:amp;)*)({_NAMES})(?:[;；]|(?![A-Za-z]))|(?<![&A-Za-z])({_NAMES})[;；]")
_REFERENCE_SIGNS = ("quo", "dot", "dash", "hellip", "sp;", "nbsp")
_MESSAGE = re.compile(
    "错误[!！](?:未找到引用源|超链接引用无效|未定义书签|未指定书签|文档中没有指定样式的文字|未找到目录项|书签自引用)[。.]?"
    "|Error! (?:Reference source|Bookmark|Hyperlink reference) not (?:found|defined|valid)[.。]?"
)
_PARAGRAPH_MARK = re.compile(r"(?<=\S)\s*[¶↵⏎]+\s*\Z")
_TAG = re.compile(r"<(em|strong|b|i|u|font|span|mark|sup|sub)(?: [^<>]{0,100})?>([^<>]{0,80})</\1>")
_HAN = re.compile("[\u4e00-\u9fff]")
_FIELD = re.compile(r'"(?:[^"]|"")+"\Z')
_LONG = 20
"""Characters of a field of text."""
_SEVERAL = 3
"""So many tags around words, or fields, are no author's."""


def may_be_exported(text: str) -> bool:
    """A quick look: whether a text may have any of these."""
    return (
        '"' in text
        or "</" in text
        or "！未" in text
        or any(sign in text for sign in _REFERENCE_SIGNS)
        or any(mark in text for mark in ("错误！", "错误!", "Error! ", "¶", "↵", "⏎"))
    )


def exported(paragraphs: Sequence[str]) -> list[list[Edit]]:
    """The edits that take them out of the paragraphs of one text."""
    tags = [list(_around_words(each)) if "</" in each else [] for each in paragraphs]
    if sum(map(len, tags)) < 2 * _SEVERAL:
        tags = [[] for _ in paragraphs]
    quoted = _quoted(paragraphs)
    edits = []
    for at, (paragraph, around) in enumerate(zip(paragraphs, tags, strict=True)):
        found = [*around, *(quoted[at] if quoted else ())]
        found += (
            Edit(*each.span(), unescape(f"&{each[1] or each[2]};").replace("\xa0", " "))
            for each in _REFERENCE.finditer(paragraph)
        )
        found += (Edit(*each.span(), "") for each in _MESSAGE.finditer(paragraph))
        found += (Edit(*each.span(), "") for each in _PARAGRAPH_MARK.finditer(paragraph))
        edits.append(sorted(found))
    return edits


def _around_words(paragraph: str) -> Iterator[Edit]:
    """Each tag around words that readers see as such."""
    for pair in _TAG.finditer(paragraph):
        if _HAN.search(pair[2]):
            yield Edit(pair.start(), pair.start(2), "")
            yield Edit(pair.end(2), pair.end(), "")


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
