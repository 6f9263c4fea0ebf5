"""One page by itself, cleaned: nobody asks whether it was seen before."""

from __future__ import annotations

from schemas.articles import CleanedArticle
from services.cleaner.parse import parse_page


def clean_page(body: bytes, *, url: str = "", content_type: str | None = None) -> CleanedArticle:
    """The article of one page as if it were the first ever seen: verdict `new`, version 1. No Kafka, no network.

    A page of another kind comes back with its `page_type`; a list or feed with its `entries`. Raises
    `pages.decode.UnknownCharset` for bytes that are no text.
    """
    parsed = parse_page(body, url=url, content_type=content_type)
    # What was validated once is not validated again: the models within are taken as they are.
    fields = {**parsed.__dict__, "cluster_id": parsed.id, "text_sha256": parsed.fingerprints.text_sha256}
    return CleanedArticle.model_validate(fields)
