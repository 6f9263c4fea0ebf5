"""What decides whether two texts are the same or nearly so."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from schemas.articles import Fingerprints

_UNREAD = re.compile(r"[\W_]+")


def reduced(text: str) -> str:
    """Letters, digits and Han characters alone, after NFKC, in lower case."""
    return _UNREAD.sub("", unicodedata.normalize("NFKC", _UNREAD.sub("", text)).lower())


def fingerprint(title: str | None, text: str) -> Fingerprints:
    """Fingerprints of an article."""
    letters = reduced(text)
    return Fingerprints(
        text_sha256=hashlib.sha256(letters.encode("utf-8", "surrogatepass")).hexdigest(), length=len(letters)
    )
