"""Pages stored as records: one article as a JSON or YAML object, a row of CSV under its header or of SQL, or tagged
fields.

Such a record names what a page only shows. Its fields are told by their keys, whatever prefix a crawler gave them
(`docTitle`, `pub_time`); its content is plain text or HTML.
"""

from __future__ import annotations

import ast
import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape, unescape
from typing import Any

import yaml

from services.cleaner.escapes import undone
from services.cleaner.labels import OUTLET
from services.cleaner.matter import field_of

_CONTENT = re.compile(
    r"(?:content|contents|body|maintext|fulltext|articletext|articlebody|html|text|paragraphs|正文|内容)$", re.I
)
_TITLE = re.compile(r"(?<!sub)(?<!site)(?<!short)(?:title|headline|标题)$", re.I)
_PUBLISHED = re.compile(r"pub(?:lish)?(?:ed)?_?-?(?:time|date|at|on)$|(?:发布|发表)(?:时间|日期)$", re.I)
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
    found = list(_articles(value, _DEPTH))
    return found[0] if len(found) == 1 else None


def _articles(value: Any, depth: int, around: dict[str, Any] | None = None) -> Iterator[dict[str, Any]]:
    """The objects that hold an article's text, the outermost only, with what the objects in and around them say."""
    around = around or {}
    if isinstance(value, dict):
        if any(_CONTENT.search(str(key)) and len(_said(each)) >= _LEAST for key, each in value.items()):
            inner = [each for key, each in value.items() if isinstance(each, dict) and not field_of(str(key))]
            yield {key: each for fields in (around, *inner, value) for key, each in fields.items()}
            return
        around = around | {key: each for key, each in value.items() if isinstance(each, str)}
        value = list(value.values())
    if isinstance(value, list) and depth:
        for each in value:
            yield from _articles(each, depth - 1, around)


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
    return undone((literal[1] or "").replace("''", "'"))[0]


def _of_table(text: str) -> dict[str, Any] | None:
    """The one row under a header that names its content, and its title or nothing but names."""
    header = text[:_HEADER].partition("\n")[0]
    mark = "\t" if "\t" in header else ","
    keys = [key.strip(' "') for key in header.split(mark)]
    if len(keys) < 2 or not any(map(_CONTENT.search, keys)):
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
    first, *data = text.split("<![CDATA[")
    text = first + "".join(escape(raw) + rest for raw, _, rest in (each.partition("]]>") for each in data))
    if _HTML.search(text):
        return None
    fields = {key: unescape(value) for key, value in _tagged(re.sub(r"^<(?:doc|item)>|</(?:doc|item)>$", "", text))}
    if "description" in fields and not any(map(_CONTENT.search, fields)):
        fields["content"] = fields.pop("description")
    return fields if any(map(_CONTENT.search, fields)) else None


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


def _record(fields: dict[str, Any]) -> Record | None:
    content = max(
        (_said(value) for key, value in fields.items() if _CONTENT.search(str(key)) and not _TITLE.search(str(key))),
        key=len,
        default="",
    )
    if len(content) < _LEAST:
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
    return "" if value is None or isinstance(value, bool) else str(value).strip("\n")
