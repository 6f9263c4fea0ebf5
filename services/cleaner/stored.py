"""The article of a stored record: its content read as the page or text that it is, its fields trusted before that; and
of a stored text whose paragraphs kept their tags."""

from __future__ import annotations

import re
from html import unescape

from pages.tree import parse
from services.cleaner import html_page, text_page
from services.cleaner.matter import take_matter
from services.cleaner.metadata import Metadata
from services.cleaner.places import locate
from services.cleaner.reading import Reading
from services.cleaner.records import Record

_TAG = re.compile(r"<[^<>]*>")
"""A tag; one that never ends is none, so that each `<` is looked behind once."""
_BLOCK = re.compile(r"</?(?:p|para|paragraph|div|br|h[1-6]|li|ul|ol|section|blockquote)\b[^<>]*>", re.I)
_BEHIND_DATELINE = re.compile(r"(?<=[电讯])<\w+>(?=[（(])")
"""A tag between a dateline and who reports."""
_OF_A_PAGE = re.compile(r"<(?:!doctype|html|head|body|meta|table|script|style|a)\b", re.I)
_LOOKED_AT = 20_000
"""Characters by which it is told."""


def is_fragment(text: str) -> bool:
    """Whether a text is one of lines, some of which hold the tags of paragraphs and no others: a title and a day from
    the fields of a row, and its content."""
    beginning = text[:_LOOKED_AT]
    return (
        not beginning.lstrip().startswith("<") and _BLOCK.search(beginning) is not None and not _OF_A_PAGE.search(text)
    )


def read_fragment(text: str, url: str) -> Reading:
    """Read such a text: its tags part lines, or are nothing."""
    reading = text_page.read(unescape(_TAG.sub("", _BLOCK.sub("\n", _BEHIND_DATELINE.sub("", text)))), url)
    locate(reading.lines, text)
    return reading


def read(record: Record, url: str) -> Reading:
    """Read a record. Places of paragraphs are unknown: the record has its own way of writing characters."""
    if record.is_html:
        title = _TAG.sub("", record.title)
        page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{record.content}</body></html>"
        reading = html_page.read(parse(page), url)
    if not record.is_html or not reading.lines:
        reading = text_page.read(_TAG.sub("\n", f"{record.title}\n{record.content}").strip(), url)
    said = reading.metadata
    reading.metadata = metadata = Metadata()
    metadata.take("title", record.title, record.title, "meta", "title")
    take_matter(metadata, record.values)
    for name, evidence in said.evidence.items():
        metadata.take(name, getattr(said, name), evidence.value, evidence.by, evidence.where)
    for line in reading.lines:
        line.start = line.end = None
    return reading
