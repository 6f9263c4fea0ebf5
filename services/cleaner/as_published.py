"""Pages of Hong Kong, Macau and Taiwan, whose traditional characters are their own: what is said there stays as it was
published, beside what became of it in simplified characters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from services.cleaner.repair import Repaired
from services.cleaner.repair.tables import scripts

_HEAD = 20_000
"""Characters in which a page says what language it is in."""
_REGION = re.compile(
    r"<html\b[^<>]{0,400}?\blang\s*=\s*[\"']?zh[-_](?:hant[-_])?(?:hk|mo|tw)\b"
    r"|<meta\b(?=[^<>]{0,200}?(?:og:locale|content-language)\b)[^<>]{0,200}?\bzh[-_](?:hant[-_])?(?:hk|mo|tw)\b",
    re.IGNORECASE,
)
_HAN = re.compile("[\u4e00-\u9fff]")
_BEYOND_ASCII = re.compile("[^\x00-\x7f]+")
"""What may be written otherwise: most of a page is markup, which need not be looked up character by character."""
_DOMAINS = frozenset(["hk", "mo", "tw"])
_VALUES = ("title", "source", "editor", "issuer", "column", "site_name")
_LISTS = ("authors", "keywords")


def is_of_region(url: str, page: str) -> bool:
    """Whether a page is published for Hong Kong, Macau or Taiwan, by its host's name or the language that it declares
    (HTML `lang`, Content-Language, OpenGraph `og:locale`); a host of the mainland only shows its own in their script.
    """
    labels = (urlsplit(url).hostname or "").split(".")
    if labels[-1] == "cn":
        return False
    return not _DOMAINS.isdisjoint((labels[0], labels[-1])) or _REGION.search(page, 0, _HEAD) is not None


def as_published(fields: dict[str, Any], paragraphs: Sequence[Repaired], page: str) -> dict[str, Any]:
    """The fields of an article that was read in simplified characters with title, text and what else it says of itself
    as they stand in its page. Characters go one for one: every place stays."""
    in_simplified = _BEYOND_ASCII.sub(lambda run: run[0].translate(_simplified()), page)

    def written(value: str) -> str:
        at = in_simplified.find(value.translate(_simplified()))
        return page[at : at + len(value)] if at >= 0 else value

    return fields | {
        "simplified": {"title": fields["title"], "text": fields["text"]},
        "text": "\n".join(_as_it_came(each) for each in paragraphs if each.text),
        "original_text": None,
        "repairs": [repair for repair in fields["repairs"] if repair.kind != "script"],
        **{name: fields[name] and written(fields[name]) for name in _VALUES},
        **{name: [written(each) for each in fields[name]] for name in _LISTS},
    }


@cache
def _simplified() -> dict[int, str]:
    return str.maketrans(scripts()[0])


def _as_it_came(paragraph: Repaired) -> str:
    """A paragraph with the characters that it came with, but for what else was repaired."""
    written = list(paragraph.text)
    for at, char in enumerate(written):
        start, end = paragraph.offsets.span(at, at + 1)
        if end - start == 1 and _HAN.match(char) and _HAN.match(paragraph.original, start):
            written[at] = paragraph.original[start]
    return "".join(written)
