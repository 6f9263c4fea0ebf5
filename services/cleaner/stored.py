"""The article of a stored record: its content read as the page or text that it is, its fields trusted before that; and
of a stored text whose paragraphs kept their tags."""

from __future__ import annotations

import re

from pages.tree import parse
from services.cleaner import html_page, text_page
from services.cleaner.byline_lines import is_bare_date
from services.cleaner.escapes import read_references, without_escapes
from services.cleaner.headline import letters
from services.cleaner.matter import take_matter
from services.cleaner.metadata import Metadata
from services.cleaner.places import locate_written
from services.cleaner.reading import Reading
from services.cleaner.record_fields import Record

_TAG = re.compile(r"</?[A-Za-z!][^<>]*>")
"""A tag; one that never ends is none, so that each `<` is looked behind once."""
_BLOCK = re.compile(r"</?(?:p|para|paragraph|div|br|h[1-6]|li|ul|ol|section|blockquote)\b[^<>]*>", re.I)
_BEHIND_DATELINE = re.compile(r"(?<=[电讯])<\w+>(?=[（(])")
"""A tag between a dateline and who reports."""
_OF_A_PAGE = re.compile(r"<(?:!doctype|html|head|body|meta|table|script|style|a)\b", re.I)
_LOOKED_AT = 20_000
"""Characters by which it is told."""
_BB_ENDS = re.compile(r"\[/(?:b|color|size|font|url|p|align|indent|img|quote)\]", re.I)
"""A forum's own tags (BBCode); below, those that part lines, with the pictures between them, and the others."""
_BB_BLOCK = re.compile(
    r"\[(?:img|attach)[^\[\]]*\][^\[\]]*\[/(?:img|attach)\]|\[/?(?:p|align|quote|list|t[rd]|table)\b[^\[\]]*\]", re.I
)
_BB_TAG = re.compile(r"\[/?(?:b|i|u|s|color|backcolor|size|font|url|indent|float|hr|code)(?:=[^\[\]]*)?\]", re.I)
_ENTITY = re.compile(
    r"&(?:amp;)*(?:(?:nbsp|e[mn]sp|[lr]dquo|middot|hellip)(?![a-z])|#\d{3,5}\b|lt;/?(?:p|br|div|span|strong)\b)"
)
"""Entities that nobody read before the text was stored."""
_PAGE = re.compile(r"<(?:!doctype|html|head|body|meta|script)\b", re.I)
_ABOVE, _BELOW, _FIELD = 3, 8, 60
"""Lines of fields above and below the content of a row, and characters of one."""
_TITLE = 6
"""Letters of a title; fewer are a column's name."""


def is_fragment(text: str) -> bool:
    """Whether a text is one of lines, some of which hold entities, a forum's tags, or the tags of paragraphs and no
    others: a title and a day from the fields of a row, and its content."""
    beginning = text[:_LOOKED_AT]
    if beginning.lstrip().startswith("<") or _OF_A_PAGE.search(text):
        return False
    return any(sign.search(beginning) is not None for sign in (_BLOCK, _ENTITY, _BB_ENDS))


def read_fragment(text: str, url: str, page: str) -> Reading:
    """Read such a text, as which the page was meant: its tags part lines, or are nothing."""
    told = _BB_TAG.sub("", _BB_BLOCK.sub("\n", text)) if _BB_ENDS.search(text) else text
    told = read_references(_TAG.sub("", _BLOCK.sub("\n", _BEHIND_DATELINE.sub("", told))))
    if _BLOCK.search(told):  # tags that had been escaped
        told = _TAG.sub("", _BLOCK.sub("\n", told))
    reading = text_page.read(told, url)
    locate_written(reading.lines, page)
    return reading


def read_row(text: str) -> Record | None:
    """The record of a row that was stored as its fields one a line: title and moment around content with any tags;
    None for other texts."""
    lines = text.strip().split("\n")
    tagged = [index for index, line in enumerate(lines) if _TAG.search(line)]
    if not tagged or _PAGE.search(text):
        return None
    above, below = lines[: tagged[0]], lines[tagged[-1] + 1 :]
    moments = [line for line in (*above, *below) if is_bare_date(line) and ":" in line]
    if not moments or len(above) > _ABOVE or len(below) > _BELOW or any(len(line) > _FIELD for line in below):
        return None
    title = next((line for line in above if len(letters(line)) >= _TITLE and line not in moments), "")
    content = "\n".join(lines[tagged[0] : tagged[-1] + 1])
    return Record(content, title, [("published", moments[0].strip())])


def read(record: Record, url: str, text: str) -> Reading:
    """Read the record that a text is."""
    cut = ""
    record.content, _ = without_escapes(record.content)
    if record.is_html:
        title = _TAG.sub("", record.title)
        page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{record.content}</body></html>"
        tree = parse(page)
        cut = tree.cut
        reading = html_page.read(tree, url)
    if not record.is_html or not reading.lines:
        reading = text_page.read(_TAG.sub("\n", f"{record.title}\n{record.content}").strip(), url)
    reading.cut = "; ".join(filter(None, (cut, reading.cut)))
    said = reading.metadata
    reading.metadata = metadata = Metadata()
    metadata.take("title", record.title, record.title, "meta", "title")
    take_matter(metadata, record.values)
    for name, evidence in said.evidence.items():
        metadata.take(name, getattr(said, name), evidence.value, evidence.by, evidence.where)
    locate_written(reading.lines, text)
    return reading
