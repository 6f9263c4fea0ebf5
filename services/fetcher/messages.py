"""Requests as they come in, pages as they go out."""

from __future__ import annotations

from pages.urls import canonical_url
from schemas.fetching import FetchedPage, FetchRequest
from services.fetcher.links import normalise
from services.fetcher.visit import Visit

KEPT_HEADERS = frozenset(
    {"content-type", "content-language", "content-location", "last-modified", "etag", "date", "server", "link"}
)
"""Response headers that say something about the content."""


class UnusableRequest(ValueError):
    """A request for what is no http or https URL."""


def asked_for(request: FetchRequest) -> FetchRequest:
    """The request with its URL as it is asked for; raises `UnusableRequest`."""
    try:
        return request.model_copy(update={"url": normalise(request.url)})
    except ValueError as error:
        raise UnusableRequest(str(error)) from None


def page_of(request: FetchRequest, visit: Visit) -> FetchedPage:
    """The page that a visit with an answer brought, as it is passed on."""
    answer = visit.answer
    assert answer is not None
    assert visit.sha256 is not None
    # Constructed, not validated: base64 is how the body travels, not how it arrives.
    return FetchedPage.model_construct(
        url=request.url,
        final_url=answer.url,
        redirects=list(visit.redirects),
        status=answer.status,
        headers={name: value for name, value in answer.headers.items() if name in KEPT_HEADERS},
        content_type=answer.content_type,
        body=answer.body,
        body_sha256=visit.sha256,
        fetched_at=answer.fetched_at,
        source_id=request.source_id,
        etag=answer.headers.get("etag"),
        last_modified=answer.headers.get("last-modified"),
        depth=request.depth,
    )


def page_key(page: FetchedPage) -> str:
    """The key of a page on its topic."""
    return canonical_url(page.final_url)
