"""The article of a stored record: its content read as the page or text that it is, its fields trusted before that."""

from __future__ import annotations

import re

from pages.tree import parse
from services.cleaner import html_page, text_page
from services.cleaner.matter import take_matter
from services.cleaner.metadata import Metadata
from services.cleaner.reading import Reading
from services.cleaner.records import Record

_TAG = re.compile(r"<[^>]*>")


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
