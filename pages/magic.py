"""What a file is by its first bytes, whatever its answer calls it."""

from __future__ import annotations

_DOCUMENTS = (b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"Rar!", b"7z\xbc\xaf")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8")
BINARY = (*_DOCUMENTS, *_PICTURES, b"\x1f\x8b")
"""How bodies begin that are no text; the last is one that was compressed, and may be any page."""


def file_format(body: bytes) -> str:
    """`document` (archives, too) or `picture` for the body of a file, empty for what may be text."""
    return "document" if body.startswith(_DOCUMENTS) else "picture" if body.startswith(_PICTURES) else ""
