"""Pages stored as records: one article as a JSON or YAML object, a row of CSV under its header or of SQL, or tagged
fields.

Such a record names what a page only shows; its content is plain text or HTML.
"""

from __future__ import annotations

import ast
import csv
import io
import json
import re
from collections.abc import Iterator
from html import escape, unescape
from typing import Any

import yaml

from pages.written import string_read
from services.cleaner.labels import OUTLET
from services.cleaner.record_fields import (
    CONTENT,
    HTML,
    LEAST_TITLE,
    SUMMARY,
    TITLE,
    Record,
    articles_in,
    is_key,
    record_of,
    text_in,
)

_MAX, _MAX_YAML = 2_000_000, 200_000
"""Characters of a record; more are a collection of them."""
_HEADER = 400
"""Characters of a table's header."""
_MARKS = ",\t|;"
"""What parts the columns of a table."""
_COLUMN = re.compile(r"[a-z][a-z_]{1,15}", re.I)
_KEY = r"[\"']?[A-Za-z\u4e00-\u9fff][\w-]{0,20}[\"']?"
_KEY_LINE = re.compile(rf"{_KEY}:(?: |$)", re.M)
_BLOCK = re.compile(rf"^{_KEY}:(?: *[|>][-+]? *$| *\n *- | *[\"'][^\n]*\n+ +\S)", re.M)
"""A key of one whose text follows on lines of its own, as no line of a page is written."""
_FIELD_TAG = re.compile(r"<(?P<ends>/?)(?P<key>[a-z_\u4e00-\u9fff]{2,20})>", re.I)
_ROOT = re.compile(r"<\?xml\b[^<>]*>\s*<(?!html\b|wml\b)(?P<file>[a-z]\w*)\b[^<>]*>|<(?P<part>doc|item)>", re.I)
"""The element around fields, in a file of them or in a part of one."""


def read_record(text: str) -> Record | None:
    """The record that a stored page is; None where it is none, or holds several articles."""
    if len(text) > _MAX:
        return None
    text = text.strip("\ufeff \r\n")
    others = (_of_braces, _of_yaml, _of_insert, _of_table, _of_settings, _of_row)
    for reader in (_of_tags,) if text[:1] == "<" else others:
        if fields := reader(text):
            return record_of(fields)
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
    found = articles_in(value)
    return found[0] if len(found) == 1 else None


def _of_yaml(text: str) -> dict[str, Any] | None:
    if len(text) > _MAX_YAML or not _KEY_LINE.match(text.removeprefix("---").lstrip()):
        return None
    if not (text.startswith("---") or _BLOCK.search(text) or all(map(_KEY_LINE.match, text.split("\n")))):
        return None
    try:
        value = yaml.load(text.removesuffix("..."), _Strings)
    except yaml.YAMLError:
        return None
    return value if isinstance(value, dict) and text_in(value, CONTENT) else None


class _Strings(yaml.BaseLoader):
    """Reads every value as it is written, and none twice: what is named to be repeated can grow without end."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("an alias")
        return super().compose_node(parent, index)


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
    return _by_their_looks(values)


def _by_their_looks(values: list[str]) -> dict[str, Any]:
    """The fields of a row without names: the longest is its content."""
    content = max(values, key=len, default="")
    titles = (v for v in values if v != content and LEAST_TITLE <= len(v) < _LONGEST_TITLE and not _NO_TITLE.search(v))
    return {
        "content": content,
        "title": next(titles, ""),
        "published": next(filter(_DAY.match, values), ""),
        "source": next((v for v in values if len(v) < _LONGEST_OUTLET and OUTLET.search(v)), ""),
    }


def _of_row(text: str) -> dict[str, Any] | None:
    """The one row of a table without its header, parted by tabs: a title, a moment, a text, and little else."""
    values = list(map(str.strip, text.split("\t"))) if "\n" not in text else []
    if not 3 <= len(values) <= _COLUMNS or not any(map(_MOMENT.fullmatch, values)):
        return None
    fields = _by_their_looks(values)
    return fields if fields["title"] and "。" in fields["content"] else None


_COLUMNS = 8
_DAY = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")
_MOMENT = re.compile(rf"{_DAY.pattern}(?:[ T]\d\d:\d\d(?::\d\d)?)?")


def _of_settings(text: str) -> dict[str, Any] | None:
    """Names and values with a sign of equality or a tab between, the text last and on several lines."""
    found = [each for each in _SETTING.finditer(text[:_HEADER]) if is_key(each["key"])]
    if len(found) < 3 or found[0].start() or not CONTENT.search(found[-1]["key"]):
        return None
    ends = [*(each.start() for each in found[1:]), len(text)]
    return {each["key"]: text[each.end() : end].strip() for each, end in zip(found, ends, strict=True)}


_SETTING = re.compile(r"^(?P<key>[A-Za-z\u4e00-\u9fff][\w-]{1,20})(?: ?= ?|\t)", re.M)


_INSERT = re.compile(
    r"(?:--[^\n]*\n\s*)*INSERT\s+INTO\s+[\w`\".\[\]]+\s*(?:\((?P<columns>[^()]*)\))?\s*VALUES\s*\(", re.I
)
_LITERAL = re.compile(r"'((?:[^'\\]|\\.|'')*)'|(?<=[(,\s])(?:NULL|-?[\d.]+)(?=\s*[,)])", re.I | re.S)
_LONGEST_TITLE, _LONGEST_OUTLET = 80, 16
_NO_TITLE = re.compile(r"^[\x00-~]*$|[<>]|。$")


def _unquoted(literal: re.Match[str]) -> str:
    return string_read((literal[1] or "").replace("''", "'")).text


def _of_table(text: str) -> dict[str, Any] | None:
    """The one row under a header that names its content, and its title or nothing but names."""
    header = text[:_HEADER].partition("\n")[0]
    mark = max(_MARKS, key=header.count)
    keys = [key.strip(' "\r') for key in header.split(mark)]
    if len(keys) < 2 or not any(names.search(key) for names in (CONTENT, SUMMARY) for key in keys):
        return None
    if not any(map(TITLE.search, keys)) and not all(map(_COLUMN.fullmatch, keys)):
        return None
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=mark))
    except csv.Error:
        return None
    return dict(zip(keys, rows[1], strict=False)) if len(rows) == 2 else None


def _of_tags(text: str) -> dict[str, Any] | None:
    """Fields between tags of their own names, as corpora of news store them, or an item of a feed."""
    root = _ROOT.match(text)
    is_file = root is not None and root["file"] is not None
    html = None if is_file else HTML.search(text)
    if html and "<![CDATA[" not in text[: html.start()]:
        return None  # any page
    first, *data = text.split("<![CDATA[")
    text = first + "".join(escape(raw) + rest for raw, _, rest in (each.partition("]]>") for each in data))
    if not is_file and HTML.search(text):
        return None
    if root:
        text = text[root.end() :].rstrip().removesuffix(f"</{root['file'] or root['part']}>")
    fields = {key: unescape(value) for key, value in _tagged(text)}
    return fields if text_in(fields, CONTENT) or text_in(fields, SUMMARY) else None


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
