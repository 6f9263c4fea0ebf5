"""Files to download: small, valid enough to be told by their first bytes."""

from __future__ import annotations

from examples.sample_sites.answers import Answer, strong_etag

_PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
"""
_KINDS = {
    "pdf": (_PDF, "application/pdf"),
    "doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504), "application/msword"),
    "docx": (
        b"PK\x05\x06" + bytes(18),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    "xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504), "application/vnd.ms-excel"),
    "xlsx": (b"PK\x05\x06" + bytes(18), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "zip": (b"PK\x05\x06" + bytes(18), "application/zip"),
}


def file_answer(name: str) -> Answer:
    """The answer for a file of this name; raises `KeyError` for an extension without a sample."""
    body, content_type = _KINDS[name.rsplit(".", 1)[-1].lower()]
    return Answer(body, content_type, etag=strong_etag(body))
