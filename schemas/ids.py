"""Identifiers that depend on content alone: a replay or a crash changes nothing that a consumer sees."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def _digest(parts: Iterable[str]) -> str:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:20]


def article_id(canonical_url: str, text_sha256: str = "") -> str:
    """Id of an article: from its canonical URL, or from its text's digest where it came without a URL."""
    return _digest(["article", canonical_url]) if canonical_url else _digest(["text", text_sha256])


def event_id(event_type: str, parts: Iterable[str]) -> str:
    """Id of an event: from its type and its normalised identifying arguments (`role=value`, any order)."""
    return _digest(["event", event_type, *sorted(set(parts))])
