"""A page as it came, read into an article: decode, tree, reading, repair, fingerprints."""

from __future__ import annotations

from pages.decode import Decoded, decode
from pages.feeds import read_feed
from pages.kind import file_kind, source_kind
from pages.lists import read_list
from pages.refusal import Kind
from pages.tree import parse
from schemas.articles import PageType, ParsedArticle
from services.cleaner import html_page, text_page
from services.cleaner.assemble import about_page, assemble
from services.cleaner.fingerprints import fingerprint


def parse_page(body: bytes, *, url: str, content_type: str | None) -> ParsedArticle:
    """The article of a page, repaired, with its fingerprints; for a page of another kind its type and what belongs to
    it (a list's entries). Raises `pages.decode.UnknownCharset` for bytes that are no text.
    """
    if kind := file_kind(url, content_type):
        return _bare(url, Decoded("", "utf-8", "content"), kind)
    decoded = decode(body, content_type)
    if kind := source_kind(decoded.text):
        return _bare(url, decoded, kind)
    if _is_plain(decoded.text, content_type):
        return assemble(text_page.read(decoded.text), decoded, url, Kind(PageType.ARTICLE, "plain text"))
    tree = parse(decoded.text, decoded.utf8)
    reading = html_page.read(tree, url)
    reading.cut = tree.cut
    if reading.kind.type in (PageType.LIST, PageType.INDEX):
        entries, following = read_list(tree, url)
        return _bare(url, decoded, reading.kind, title=reading.metadata.title, entries=entries, next_page=following)
    if reading.kind.type in (PageType.BLOCKED, PageType.ERROR, PageType.OTHER):
        return _bare(url, decoded, reading.kind)
    return assemble(reading, decoded, url, reading.kind)


def _is_plain(text: str, content_type: str | None) -> bool:
    if content_type and content_type.split(";", 1)[0].strip().lower() == "text/plain":
        return True
    head = text[:2000].lstrip()
    return "<" not in head[:1] and "</" not in text[:20_000] and "<br" not in text[:20_000].lower()


def _bare(url: str, decoded: Decoded, kind: Kind, **fields: object) -> ParsedArticle:
    """A page that is no article."""
    if kind.type is PageType.FEED and (feed := read_feed(decoded.text, url)):
        fields = {"title": feed.title or None, "entries": feed.entries}
    return ParsedArticle.model_validate(
        {
            **about_page(url, decoded, kind, fingerprint(None, "")),
            **fields,
        }
    )
