"""What a script's data say about the article whose text they hold: title, source, day."""

from __future__ import annotations

import re

from pages.dates import in_shanghai, read_stamp
from pages.embedded import FEW, data_in, embedded_record, strings_in, written_beside
from pages.tree import Tree
from pages.written import string_read
from services.cleaner.credits import ARE_PERSONS, names
from services.cleaner.headline import letters, names_a_site
from services.cleaner.labels import NOWHERE
from services.cleaner.lines import squeezed
from services.cleaner.matter import take_matter
from services.cleaner.metadata import Metadata
from services.cleaner.record_fields import AUTHOR, PUBLISHED, SOURCE, TITLE, Record, articles_in, record_of

_LONG = 20
"""Characters of a string that stands in a text by no accident."""
_NAMED = re.compile("[\u4e00-\u9fff][^，。；：<>]{1,30}")
"""The name of an outlet or agency, not its number or address."""


def record_beside(tree: Tree, title: str = "") -> Record | None:
    """The article among the data of a page's scripts: the one of this title, or the only one."""
    if tree.words.isdisjoint(("<script", "<SCRIPT")):
        return None
    found = [record for data in tree.data for each in articles_in(data) if (record := record_of(each))]
    own = letters(title)
    named = [record for record in found if own and letters(record.title) == own]
    return next(iter(named or (found if len(found) == 1 and not own else [])), None)


def _begins(content: str, text: str) -> bool:
    """Whether markup of a text begins as another does."""
    one, other = (letters(_TAG.sub("", each))[:_LONG] for each in (content, text))
    return one == other


_TAG = re.compile(r"<[^<>]*>")


def take_record(metadata: Metadata, tree: Tree) -> None:
    """The title that stands beside the text in the script's data, where the page's own title does not say it, and the
    source that no label shows."""
    if (stored := record_beside(tree)) and letters(stored.title) and _begins(stored.content, tree.embedded):
        metadata.title = None
        metadata.take("title", squeezed(stored.title), stored.title, "script", "beside the text")
        take_matter(metadata, stored.values)
        return
    record = embedded_record(tree.data, TITLE)
    told = string_read(tree.literal.written).text
    if not record and told.startswith("{"):
        record = embedded_record(data_in(f"={told}"), TITLE, FEW)  # JSON that the script keeps as a string
    elif not record:
        short = embedded_record(tree.data, TITLE, FEW)
        record = short if any(len(each) > _LONG and each in told for each in strings_in(short)) else {}
    sure = bool(record) or names_a_site(tree.title)
    record = record or written_beside(tree.source, tree.literal)
    title = next((squeezed(str(value)) for key, value in record.items() if TITLE.search(key) and value), "")
    if sure and letters(title) and not letters(tree.title).startswith(letters(title)):
        metadata.title = None
        metadata.take("title", title, title, "script", "beside the text")
    source = next((squeezed(str(value)) for key, value in record.items() if SOURCE.search(key) and value), "")
    if _NAMED.fullmatch(source) and source not in NOWHERE:
        metadata.take("source", source, source, "script", "beside the text")
    writer = next((squeezed(str(value)) for key, value in record.items() if AUTHOR.search(key) and value), "")
    if ARE_PERSONS.fullmatch(writer):
        metadata.take("authors", names(writer), writer, "script", "beside the text")
    day = next((str(value) for key, value in record.items() if PUBLISHED.search(key) and read_stamp(str(value))), "")
    shown = metadata.evidence.get("published_at")
    if sure and (stamp := read_stamp(day)) and (shown is None or shown.where == "above the text"):
        metadata.published_at = None
        metadata.take("published_at", in_shanghai(stamp), day, "script", "beside the text")
