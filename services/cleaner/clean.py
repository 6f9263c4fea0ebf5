"""One page by itself, cleaned: nobody asks whether it was seen before."""

from __future__ import annotations

from schemas.articles import CleanedArticle
from services.cleaner.fingerprints import text_digest
from services.cleaner.parse import identified, read_page, said


def clean_page(body: bytes, *, url: str = "", content_type: str | None = None) -> CleanedArticle:
    """The article of one page as if it were the first ever seen: verdict `new`, version 1. No Kafka, no network.

    A page of another kind comes back with its `page_type`; a list or feed with its `entries`. Raises
    `pages.decode.UnknownCharset` for bytes that are no text.
    """
    fields = read_page(body, url=url, content_type=content_type)
    digest = text_digest(said(fields)[1])
    fields = identified(fields, digest) | {"text_sha256": digest}
    return CleanedArticle.model_validate(fields | {"cluster_id": fields["id"]})
