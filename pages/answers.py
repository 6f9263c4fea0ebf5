"""What an answer is that needs no tree to be known: a file, a feed, data for a script, nothing at all."""

from __future__ import annotations

import json
import re

from pages.feeds import feed_kind
from pages.links import FILES, PICTURES, extension
from pages.magic import file_format
from pages.refusal import Kind, refused
from pages.script_lists import listed_records, listed_rows
from schemas.articles import ListEntry, PageType

_CALL = re.compile(r"(?:/\*\*/\s*)?(?:typeof [\w$.]{1,60} === 'function' && )?[\w$.]{1,60}\(\s*(?=[\[{])")
"""How an answer begins that hands data to a function."""

_MARKUP = re.compile(r"[\ufeff \t\r\n]*<(?!\?xml)")
"""How nearly all pages begin, of which no copy is made to be looked at."""
_HEAD, _READ = 1_000, 1_000_000
"""Characters in which a page tells that it is none of XML, and those that are looked at."""
_FIELDS = 8
"""Fields of an answer that says only what went wrong."""
_MESSAGE = 80
"""Characters of what it says."""


def file_kind(url: str, content_type: str | None, body: bytes = b"") -> Kind | None:
    """The kind of an answer that is no page: a document, picture, film or data, told by its type, its address or,
    where it is called a page, how its `body` begins."""
    media = (content_type or "").split(";", 1)[0].strip().lower()
    if media.startswith(("image/", "video/", "audio/")):
        return Kind(PageType.MEDIA, f"content type {media}")
    if media.startswith("application/") and not media.endswith(("xml", "xhtml+xml", "json", "javascript", "yaml")):
        return Kind(PageType.ATTACHMENT, f"content type {media}")
    suffix = extension(url)
    if suffix in FILES - {"xml", "json", "txt"} and not media.startswith("text/html"):
        return Kind(PageType.ATTACHMENT, f"the file extension {suffix}")
    if suffix in PICTURES and not media.startswith("text/"):
        return Kind(PageType.MEDIA, f"the file extension {suffix}")
    if content_type and (found := file_format(body)):
        return Kind(PageType.MEDIA if found == "picture" else PageType.ATTACHMENT, f"the bytes of a {found}")
    return None


def source_kind(source: str) -> Kind | None:
    """The kind of a decoded body that needs no tree: feeds, and what is no page at all; None for all others."""
    if feed := feed_kind(source):
        return Kind(PageType.FEED, "a JSON Feed" if feed == "json" else f"the root element of {feed}")
    if not source or source.isspace():
        return Kind(PageType.OTHER, "an empty body")
    return None


def data_kind(source: str, url: str) -> tuple[Kind, list[ListEntry]] | None:
    """The kind of a body that is data for a script, not a page, with the entries of the list that it holds; None for
    all others."""
    text = called_with(source)
    if text.startswith("<?xml") and "<html" not in text[:_HEAD] and (records := listed_records(text[:_READ], url)):
        return Kind(PageType.LIST, "XML with titles, addresses and days"), records
    if text[:1] + text[-1:] not in ("{}", "[]"):
        return None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if entries := listed_rows(value, url):
        return Kind(PageType.LIST, "JSON with titles, addresses and days"), entries
    return _refused(value) or Kind(PageType.OTHER, "JSON"), []


def _refused(value: object) -> Kind | None:
    """The kind of data that hold a code, a message and nothing else."""
    if not isinstance(value, dict) or len(value) > _FIELDS:
        return None
    if any(each for each in value.values() if isinstance(each, (dict, list))):
        return None
    said = [each for each in value.values() if isinstance(each, str) and len(each) <= _MESSAGE]
    return next(filter(None, map(refused, said)), None)


def called_with(source: str) -> str:
    """The data that an answer hands to a function of the page that asked (`callback({…});`); any other as it is."""
    if _MARKUP.match(source):
        return source
    text = source.strip("\ufeff \t\r\n")
    call = _CALL.match(text)
    return text[call.end() :].rstrip("; \t\r\n").removesuffix(")").rstrip() if call else text
