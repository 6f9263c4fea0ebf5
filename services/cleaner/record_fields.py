"""The fields of a stored article: what keys call them, and what their values say.

Whatever prefix a crawler or a site's own interface gives a key (`docTitle`, `pub_time`), it is told by its end.
"""

from __future__ import annotations

import ast
import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from services.cleaner.matter import field_of

CONTENT = re.compile(
    r"(?:content|contents|body|maintext|fulltext|articletext|articlebody|html|text|paragraphs"
    r"|(?:正文|内容|全文)(?:文本)?)$",
    re.I,
)
SUMMARY = re.compile(r"(?:summary|abstract|description|摘要|简介|导语)$", re.I)
"""What stands for the text in a record that has no more of it."""
TITLE = re.compile(r"(?<!sub)(?<!site)(?<!short)(?:title|headline|标题|题目)$", re.I)
PUBLISHED = re.compile(
    r"(?:pub(?:lish)?(?:ed)?|rel(?:ease)?d?|issued?|news|info|doc|article)_?-?(?:time|date|at|on)$"
    r"|(?:发布|发表|发文|答复|回复)(?:时间|日期)$|^(?:时间|日期)$",
    re.I,
)
SOURCE = re.compile(r"(?:source|(?:source|origin|media)_?name|copy_?from|来源|出处)$|^origin$|^media$", re.I)
AUTHOR = re.compile(r"(?:author|reporter|writer)(?:_?name)?$", re.I)
_DEPTH = 6
_LEAST = 30
"""Characters of an article's text."""
LEAST_TITLE = 6
_LISTED_AS = ("text", "content", "p", "value")
_PICTURES = ("image", "img", "picture", "video", "caption")
HTML = re.compile(r"<(?:p|br|div|span|h\d|table|a|html|head|body|article)\b", re.I)


@dataclass
class Record:
    """The fields of a stored article."""

    content: str
    """Plain text or HTML."""
    title: str = ""
    values: list[tuple[str, str]] = field(default_factory=list)
    """Fields as `matter.read_matter` gives them."""

    @property
    def is_html(self) -> bool:
        """Whether the content has tags."""
        return HTML.search(self.content) is not None


def articles_in(value: Any) -> list[dict[str, Any]]:
    """The objects in some data that hold an article's text, the outermost only, with what the objects in and around
    them say."""
    return list(_holding(value, CONTENT, {}, _DEPTH)) or list(_holding(value, SUMMARY, {}, _DEPTH))


def _holding(value: Any, names: re.Pattern[str], around: dict[str, Any], depth: int) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if text_in(value, names):
            inner = [each for key, each in value.items() if isinstance(each, dict) and not field_of(str(key))]
            yield {key: each for fields in (around, *inner, value) for key, each in fields.items()}
            return
        around = around | {key: each for key, each in value.items() if isinstance(each, str)}
        value = list(value.values())
    if isinstance(value, list) and depth:
        for each in value:
            yield from _holding(each, names, around, depth - 1)


def text_in(fields: dict[str, Any], names: re.Pattern[str]) -> str:
    """The text in fields of these names, the longest; empty where there is none, or a summary has no title above it."""
    if names is SUMMARY and not any(TITLE.search(str(key)) and _said(value) for key, value in fields.items()):
        return ""
    told = (_said(value) for key, value in fields.items() if names.search(str(key)) and not TITLE.search(str(key)))
    longest = max(told, key=len, default="")
    return longest if len(longest) >= _LEAST else ""


def is_key(name: str) -> bool:
    """Whether a word is one that names a field of an article."""
    return any(names.search(name) for names in (CONTENT, TITLE, PUBLISHED, SOURCE)) or bool(field_of(name))


def record_of(fields: dict[str, Any]) -> Record | None:
    """The article that fields hold; None where no text is among them."""
    content = text_in(fields, CONTENT) or text_in(fields, SUMMARY)
    if not content:
        return None
    record = Record(content)
    for name, value in fields.items():
        key, said = str(name), _said(value)
        if not said or said == content:
            continue
        if TITLE.search(key):
            record.title = record.title or said
        elif PUBLISHED.search(key):
            record.values.insert(0, ("published", said))
        elif SOURCE.search(key):
            record.values.append(("source", said))
        elif known := field_of(key):
            record.values.append((known, said))
    record.title = record.title or next((said for known, said in record.values if known == "title"), "")
    if len(named := _said(fields.get("name"))) >= LEAST_TITLE:
        record.title = record.title or named
    return record


def _said(value: Any) -> str:
    """What a field says: a list's texts as paragraphs, an object by its name or text."""
    if isinstance(value, list):
        return "\n".join(filter(None, map(_said, value)))
    if isinstance(value, dict):
        if value.get("type") in _PICTURES:
            return ""
        return next((str(value[key]) for key in (*_LISTED_AS, "name") if value.get(key)), "")
    if isinstance(value, str) and _PRINTED.fullmatch(value):
        with contextlib.suppress(ValueError, SyntaxError):
            return _said([str(each).strip() for each in ast.literal_eval(value)])
    return "" if value is None or isinstance(value, bool) else str(value).strip("\n")


_PRINTED = re.compile(r"""\[(['"]).*\1\]""", re.S)
"""A list as a program prints it."""
