"""What a script's data say about the article whose text they hold: title, source, day."""

from __future__ import annotations

import re

from pages.dates import in_shanghai, read_stamp
from pages.embedded import FEW, embedded_record, strings_in, written_beside
from pages.tree import Tree
from pages.written import string_read
from services.cleaner.credits import ARE_PERSONS, names
from services.cleaner.headline import letters, names_a_site
from services.cleaner.labels import NOWHERE
from services.cleaner.lines import squeezed
from services.cleaner.metadata import Metadata

_TITLE = re.compile(r"(?:doc|news|article|info|content)?_?(?:title|headline)", re.I)
"""Under which the data of a script keep an article's title."""
_SOURCE = re.compile(
    r"(?:info|news|article|doc|content)?_?(?:source|origin)_?(?:name)?|copy_?from|media(?:_?name)?", re.I
)
"""The same for where it was taken from."""
_DAY = re.compile(
    r"(?:info|news|article|doc)?_?(?:pub(?:lish(?:ed)?)?|rel(?:ease)?|issue)_?(?:date|time|at|on)|news_?(?:date|time)",
    re.I,
)
"""The same for when it was put up."""
_AUTHOR = re.compile(r"(?:info|news|article|doc)?_?(?:author|reporter|writer)_?(?:name)?", re.I)
"""The same for who wrote it."""
_LONG = 20
"""Characters of a string that stands in a text by no accident."""
_NAMED = re.compile("[\u4e00-\u9fff][^，。；：<>]{1,30}")
"""The name of an outlet or agency, not its number or address."""


def take_record(metadata: Metadata, tree: Tree) -> None:
    """The title that stands beside the text in the script's data, where the page's own title does not say it, and the
    source that no label shows."""
    record = embedded_record(tree.source, _TITLE)
    told = string_read(tree.literal.written).text
    if not record and told.startswith("{"):
        record = embedded_record(f"={told}", _TITLE, FEW)  # JSON that the script keeps as a string
    elif not record:
        short = embedded_record(tree.source, _TITLE, FEW)
        record = short if any(len(each) > _LONG and each in told for each in strings_in(short)) else {}
    sure = bool(record) or names_a_site(tree.title)
    record = record or written_beside(tree.source, tree.literal)
    title = next((squeezed(str(value)) for key, value in record.items() if _TITLE.fullmatch(key) and value), "")
    if sure and letters(title) and not letters(tree.title).startswith(letters(title)):
        metadata.title = None
        metadata.take("title", title, title, "script", "beside the text")
    source = next((squeezed(str(value)) for key, value in record.items() if _SOURCE.fullmatch(key) and value), "")
    if _NAMED.fullmatch(source) and source not in NOWHERE:
        metadata.take("source", source, source, "script", "beside the text")
    writer = next((squeezed(str(value)) for key, value in record.items() if _AUTHOR.fullmatch(key) and value), "")
    if ARE_PERSONS.fullmatch(writer):
        metadata.take("authors", names(writer), writer, "script", "beside the text")
    day = next((str(value) for key, value in record.items() if _DAY.fullmatch(key) and read_stamp(str(value))), "")
    shown = metadata.evidence.get("published_at")
    if sure and (stamp := read_stamp(day)) and (shown is None or shown.where == "above the text"):
        metadata.published_at = None
        metadata.take("published_at", in_shanghai(stamp), day, "script", "beside the text")
