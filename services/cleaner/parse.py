"""A page as it came, read into an article: decode, tree, reading, repair, fingerprints."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from pages import archived
from pages.answers import called_with, data_kind, file_kind, source_kind
from pages.decode import Decoded, decode
from pages.feeds import read_feed
from pages.kind import page_kind
from pages.lists import read_list
from pages.refusal import Kind
from pages.script_lists import LEAST
from pages.tree import parse
from schemas.articles import ListEntry, PageType, ParsedArticle, Repair
from schemas.ids import article_id
from services.cleaner import html_page, stored, text_page
from services.cleaner.assemble import about_page, assemble
from services.cleaner.escapes import characters_read, shows_characters, without_escapes
from services.cleaner.fingerprints import fingerprint
from services.cleaner.places import locate_written
from services.cleaner.record_fields import Record
from services.cleaner.records import read_record
from services.cleaner.repair.lost_bytes import tell_lost
from services.cleaner.script_data import record_beside


def parse_page(body: bytes, *, url: str, content_type: str | None) -> ParsedArticle:
    """The article of a page, repaired, with its fingerprints; for a page of another kind its type and what belongs to
    it (a list's entries). Raises `pages.decode.UnknownCharset` for bytes that are no text.
    """
    fields = read_page(body, url=url, content_type=content_type)
    prints = fingerprint(*said(fields))
    return ParsedArticle.model_validate(identified(fields, prints.text_sha256) | {"fingerprints": prints})


def read_page(body: bytes, *, url: str, content_type: str | None) -> dict[str, object]:
    """The fields of a page's article, all but its id and fingerprints; raises as `parse_page` does."""
    if kind := file_kind(url, content_type, body):
        return about_page(url, Decoded("", "utf-8", "content"), kind)
    decoded = decode(body, content_type, tell_lost)
    if kind := source_kind(decoded.text):
        return about_page(url, decoded, kind) | _feed(kind, decoded.text, url)
    page = decoded.text
    if archive := archived.kept(page):
        decoded = replace(decoded, text=archive.text, utf8=None)
        content_type, url = archive.content_type or content_type, url or archive.url
    record = read_record(called_with(decoded.text))
    if record is None and (rows := data_kind(decoded.text, url)) and rows[0].type is PageType.LIST:
        return about_page(url, decoded, rows[0]) | {"entries": rows[1]}
    if record is None and (_is_text(content_type) or _is_plain(decoded.text, content_type)):
        meant = _without_escapes(decoded)
        if meant is not decoded:
            decoded, record = meant, read_record(meant.text)
    fragment = _is_text(content_type) and stored.is_fragment(decoded.text)
    row = stored.read_row(decoded.text) if _is_text(content_type) and not fragment else None
    if record and not _is_text(content_type) and (markup := _read_rows(record, url)):
        return about_page(url, decoded, Kind(PageType.LIST, "JSON with the markup of a list")) | {"entries": markup}
    if record := record or row:
        return assemble(stored.read(record, url, page), decoded, url, Kind(PageType.ARTICLE, "a stored record"), page)
    if fragment:
        reading = stored.read_fragment(decoded.text, url, page)
        return assemble(reading, decoded, url, Kind(PageType.ARTICLE, "text with tags"), page)
    if not _is_text(content_type) and (data := data_kind(decoded.text, url)):
        return about_page(url, decoded, data[0]) | {"entries": data[1]}
    if _is_plain(decoded.text, content_type):
        reading = text_page.read(decoded.text, url)
        if decoded.text is not page:
            locate_written(reading.lines, page)
        return assemble(reading, decoded, url, Kind(PageType.ARTICLE, "plain text"), page)
    tree = parse(decoded.text, decoded.utf8)
    if shows_characters(tree.text):
        decoded = _with_text(decoded, *characters_read(decoded.text))
        tree = parse(decoded.text)
    reading = html_page.read(tree, url)
    if reading.kind.type is PageType.OTHER and (record := record_beside(tree)):
        reading = stored.read(record, url, page)
        return assemble(reading, decoded, url, Kind(PageType.ARTICLE, "a record in a script"), page)
    listed = reading.kind.type in (PageType.LIST, PageType.INDEX)
    entries, following = read_list(tree, url) if listed else ([], None)
    reading.cut = "; ".join(filter(None, (tree.cut, reading.cut)))  # not before: a list with too many links is cut
    if listed:
        return about_page(url, decoded, reading.kind, reading.cut) | {
            "title": reading.metadata.title,
            "entries": entries,
            "next_page": following,
        }
    if reading.kind.type in (PageType.BLOCKED, PageType.ERROR, PageType.OTHER):
        return about_page(url, decoded, reading.kind, reading.cut)
    if decoded.text is not page:
        locate_written(reading.lines, page)
    return assemble(reading, decoded, url, reading.kind, page)


def said(fields: dict[str, Any]) -> tuple[str, str]:
    """Title and text of a page's fields in simplified characters, by which articles are compared."""
    told = fields.get("simplified") or fields
    return told.get("title") or "", told.get("text") or ""


def identified(fields: dict[str, object], text_sha256: str) -> dict[str, object]:
    """The fields with the article's id, for which the digest of the text stands in where there is no address."""
    return fields | {"id": article_id(str(fields["canonical_url"]), text_sha256)}


def _without_escapes(decoded: Decoded) -> Decoded:
    text, count = without_escapes(decoded.text)
    return _with_text(decoded, text, count) if count else decoded


def _with_text(decoded: Decoded, text: str, count: int) -> Decoded:
    repair = Repair(kind="encoding", count=count, note="escapes of a program's string undone")
    return replace(decoded, text=text, utf8=None, repairs=(*decoded.repairs, repair))


def _read_rows(record: Record, url: str) -> list[ListEntry]:
    """The entries of a list whose rows are the content of a record without a title, as markup for a script to show;
    none for an article's."""
    if record.title or record.content.count("<a ") < LEAST:
        return []
    tree = parse(record.content)
    return read_list(tree, url)[0] if page_kind(tree, "").type is PageType.LIST else []


def _is_text(content_type: str | None) -> bool:
    return (content_type or "").split(";", 1)[0].strip().lower() in ("text/plain", "text/markdown")


def _is_plain(text: str, content_type: str | None) -> bool:
    if _is_text(content_type):
        return len(_TAGS.findall(text[:20_000])) < _MANY
    head = text[:2000].lstrip()
    return "<" not in head[:1] and "</" not in text[:20_000] and "<br" not in text[:20_000].lower()


_TAGS = re.compile(r"</(?:p|div|h[1-6]|td|li)>", re.I)
_MANY = 3
"""So many tags make a page of a text, whatever its type."""


def _feed(kind: Kind, source: str, url: str) -> dict[str, object]:
    feed = read_feed(source, url) if kind.type is PageType.FEED else None
    return {"title": feed.title or None, "entries": feed.entries} if feed else {}
