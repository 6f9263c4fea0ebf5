"""Pages stored as records: one article as a JSON or YAML object, a row of CSV under its header or of SQL, or tagged
fields.

Such a record names what a page only shows. Its fields are told by their keys, whatever prefix a crawler gave them
(`docTitle`, `pub_time`); its content is plain text or HTML.
"""

from __future__ import annotations

import ast
import contextlib
import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape, unescape
from typing import Any

import yaml

from pages.written import string_read
from services.cleaner.labels import OUTLET
from services.cleaner.matter import field_of

_CONTENT = re.compile(
    r"(?:content|contents|body|maintext|fulltext|articletext|articlebody|html|text|paragraphs"
    r"|(?:正文|内容|全文)(?:文本)?)$",
    re.I,
)
_SUMMARY = re.compile(r"(?:summary|abstract|description|摘要|简介|导语)$", re.I)
"""What stands for the text in a record that has no more of it."""
_TITLE = re.compile(r"(?<!sub)(?<!site)(?<!short)(?:title|headline|标题)$", re.I)
_PUBLISHED = re.compile(
    r"pub(?:lish)?(?:ed)?_?-?(?:time|date|at|on)$|(?:发布|发表|答复|回复)(?:时间|日期)$|^(?:时间|日期)$", re.I
)
_SOURCE = re.compile(r"(?:source|sourcename|copyfrom|来源)$", re.I)
_MAX = 2_000_000
"""Characters of a record; more are a collection of them."""
_HEADER = 400
"""Characters of a table's header."""
_DEPTH = 6
_LEAST = 30
"""Characters of an article's text."""
_LISTED_AS = ("text", "content", "p", "value")
_PICTURES = ("image", "img", "picture", "video", "caption")
_MARKS = ",\t|;"
"""What parts the columns of a table."""
_COLUMN = re.compile(r"[a-z][a-z_]{1,15}", re.I)
_BLOCK = re.compile(r"^[\"']?(?:content|body|text)[\"']?\s*:", re.M | re.I)
_FIELD_TAG = re.compile(r"<(?P<ends>/?)(?P<key>[a-z_]{3,20})>", re.I)
_HTML = re.compile(r"<(?:p|br|div|span|h\d|table|a|html|head|body|article)\b", re.I)


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
        return _HTML.search(self.content) is not None


def read_record(text: str) -> Record | None:
    """The record that a stored page is; None where it is none, or holds several articles."""
    if len(text) > _MAX:
        return None
    text = text.strip("\ufeff \r\n")
    for reader in (_of_tags,) if text[:1] == "<" else (_of_braces, _of_yaml, _of_insert, _of_table):
        if fields := reader(text):
            return _record(fields)
    return None


def _of_braces(text: str) -> dict[str, Any] | None:
    text = text.rstrip(",; \n")
    if text[:1] not in ("{", "[") or text[-1:] not in ("}", "]"):
        return None
    try:
        value = json.loads(text)
    except ValueError:
        try:
            value = ast.literal_eval(text)
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            return None
    except RecursionError:
        return None
    if isinstance(value, list) and len(value) > 1 and all(isinstance(each, str) for each in value):
        return {"text": value}
    found = list(_articles(value, _DEPTH, _CONTENT)) or list(_articles(value, _DEPTH, _SUMMARY))
    return found[0] if len(found) == 1 else None


def _articles(
    value: Any, depth: int, names: re.Pattern[str], around: dict[str, Any] | None = None
) -> Iterator[dict[str, Any]]:
    """The objects that hold an article's text, the outermost only, with what the objects in and around them say."""
    around = around or {}
    if isinstance(value, dict):
        if _told(value, names):
            inner = [each for key, each in value.items() if isinstance(each, dict) and not field_of(str(key))]
            yield {key: each for fields in (around, *inner, value) for key, each in fields.items()}
            return
        around = around | {key: each for key, each in value.items() if isinstance(each, str)}
        value = list(value.values())
    if isinstance(value, list) and depth:
        for each in value:
            yield from _articles(each, depth - 1, names, around)


def _of_yaml(text: str) -> dict[str, Any] | None:
    if not text.startswith("---") or not _BLOCK.search(text):
        return None
    try:
        value = yaml.safe_load(text.removesuffix("..."))
    except yaml.YAMLError:
        return None
    return value if isinstance(value, dict) else None


def _of_insert(text: str) -> dict[str, Any] | None:
    """The one row of an SQL statement: by the names of its columns, else by what the values look like."""
    statement = _INSERT.match(text)
    if statement is None:
        return None
    if "(" in _LITERAL.sub("", text[statement.end() :]):
        return None  # several rows
    values = [_unquoted(found) for found in _LITERAL.finditer(text, statement.end())]
    columns = re.findall(r"\w+", statement["columns"] or "")
    if columns:
        return dict(zip(columns, values, strict=True)) if len(columns) == len(values) else None
    content = max(values, key=len, default="")
    titles = (v for v in values if v != content and _LEAST_TITLE <= len(v) < _LONGEST_TITLE and not _NO_TITLE.search(v))
    return {
        "content": content,
        "title": next(titles, ""),
        "published": next(filter(_DAY.match, values), ""),
        "source": next((v for v in values if len(v) < _LONGEST_OUTLET and OUTLET.search(v)), ""),
    }


_INSERT = re.compile(
    r"(?:--[^\n]*\n\s*)*INSERT\s+INTO\s+[\w`\".\[\]]+\s*(?:\((?P<columns>[^()]*)\))?\s*VALUES\s*\(", re.I
)
_LITERAL = re.compile(r"'((?:[^'\\]|\\.|'')*)'|(?<=[(,\s])(?:NULL|-?[\d.]+)(?=\s*[,)])", re.I | re.S)
_LEAST_TITLE, _LONGEST_TITLE, _LONGEST_OUTLET = 6, 80, 16
_NO_TITLE = re.compile(r"^[\x00-~]*$|[<>]|。$")
_DAY = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")


def _unquoted(literal: re.Match[str]) -> str:
    return string_read((literal[1] or "").replace("''", "'")).text


def _of_table(text: str) -> dict[str, Any] | None:
    """The one row under a header that names its content, and its title or nothing but names."""
    header = text[:_HEADER].partition("\n")[0]
    mark = max(_MARKS, key=header.count)
    keys = [key.strip(' "\r') for key in header.split(mark)]
    if len(keys) < 2 or not any(names.search(key) for names in (_CONTENT, _SUMMARY) for key in keys):
        return None
    if not any(map(_TITLE.search, keys)) and not all(map(_COLUMN.fullmatch, keys)):
        return None
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=mark))
    except csv.Error:
        return None
    return dict(zip(keys, rows[1], strict=False)) if len(rows) == 2 else None


def _of_tags(text: str) -> dict[str, Any] | None:
    """Fields between tags of their own names, as corpora of news store them, or an item of a feed."""
    html = _HTML.search(text)
    if html and "<![CDATA[" not in text[: html.start()]:
        return None  # any page
    first, *data = text.split("<![CDATA[")
    text = first + "".join(escape(raw) + rest for raw, _, rest in (each.partition("]]>") for each in data))
    if _HTML.search(text):
        return None
    fields = {key: unescape(value) for key, value in _tagged(re.sub(r"^<(?:doc|item)>|</(?:doc|item)>$", "", text))}
    return fields if _told(fields, _CONTENT) or _told(fields, _SUMMARY) else None


def _tagged(text: str) -> Iterator[tuple[str, str]]:
    """Names and contents of the outermost tags that are closed somewhere."""
    tags = [(tag["key"], tag["ends"], *tag.span()) for tag in _FIELD_TAG.finditer(text)]
    closed = {key: start for key, ends, start, _ in tags if ends}
    opened, begins = "", 0
    for key, ends, start, end in tags:
        if not opened and not ends and closed.get(key, 0) > start:
            opened, begins = key, end
        elif ends and key == opened:
            yield key, text[begins:start]
            opened = ""


def _told(fields: dict[str, Any], names: re.Pattern[str]) -> str:
    """The text in fields of these names, the longest; empty where there is none, or a summary has no title above it."""
    if names is _SUMMARY and not any(_TITLE.search(str(key)) and _said(value) for key, value in fields.items()):
        return ""
    told = (_said(value) for key, value in fields.items() if names.search(str(key)) and not _TITLE.search(str(key)))
    longest = max(told, key=len, default="")
    return longest if len(longest) >= _LEAST else ""


def _record(fields: dict[str, Any]) -> Record | None:
    content = _told(fields, _CONTENT) or _told(fields, _SUMMARY)
    if not content:
        return None
    record = Record(content)
    for key, value in fields.items():
        said = _said(value)
        if not said or said == content:
            continue
        if _TITLE.search(key):
            record.title = record.title or said
        elif _PUBLISHED.search(key):
            record.values.insert(0, ("published", said))
        elif _SOURCE.search(key):
            record.values.append(("source", said))
        elif known := field_of(key):
            record.values.append((known, said))
    if len(named := _said(fields.get("name"))) >= _LEAST_TITLE:
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
