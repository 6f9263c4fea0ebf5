"""Stored pages, written to `pages-fetched` as if they had just been fetched."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import sys
from collections.abc import Iterable
from datetime import UTC, datetime

from pages.urls import canonical_url
from schemas.fetching import FetchedPage
from schemas.topics import PAGES_FETCHED
from services.commands.stored_pages import PageUnreadable, StoredPage
from stage.connection import open_admin
from stage.outbox import Outbox, Outgoing, Rejected
from stage.reading import outgoing
from stage.settings import KafkaSettings
from stage.topics import create

BATCH_PAGES = 200
BATCH_BYTES = 16 << 20


def fetched_page(page: StoredPage, body: bytes, *, source: str, at: datetime) -> FetchedPage:
    """A stored page as the message that the fetcher would have written."""
    return FetchedPage(
        url=page.url,
        final_url=page.url,
        status=200,
        content_type=page.content_type,
        headers={"content-type": page.content_type} if page.content_type else {},
        body=base64.b64encode(body),
        body_sha256=hashlib.sha256(body).hexdigest(),
        fetched_at=at,
        source_id=source,
    )


def write_pages(pages: Iterable[StoredPage], *, source: str, kafka: KafkaSettings) -> tuple[int, int]:
    """Write pages and wait until the broker has them; gives how many were written and how many were not.

    What keeps a page back is told on stderr. Raises `stage.connection.BrokerUnreachable` where no broker answers.
    """
    return asyncio.run(_write(pages, source, kafka))


async def _write(pages: Iterable[StoredPage], source: str, kafka: KafkaSettings) -> tuple[int, int]:
    admin = await open_admin(kafka)
    try:
        await create(admin, [PAGES_FETCHED], replication_factor=kafka.replication_factor)
    finally:
        await admin.close()
    outbox = Outbox(kafka, client_id="govwire-ingest", stage="ingest")
    written = failed = 0
    batch: list[tuple[StoredPage, Outgoing]] = []
    size = 0

    async def flush() -> tuple[int, int]:
        results = await outbox.send([message for _, message in batch])
        refused = [(page, r) for (page, _), r in zip(batch, results, strict=True) if isinstance(r, Rejected)]
        for page, rejected in refused:
            _tell(page, f"{rejected.reason.value}: {rejected.error}")
        return len(batch) - len(refused), len(refused)

    try:
        for page in pages:
            try:
                message = _message(page, source)
            except PageUnreadable as error:
                _tell(page, str(error))
                failed += 1
                continue
            batch.append((page, message))
            size += message.size
            if len(batch) >= BATCH_PAGES or size >= BATCH_BYTES:
                done, refused = await flush()
                written, failed, size = written + done, failed + refused, 0
                batch.clear()
        done, refused = await flush()
        return written + done, failed + refused
    finally:
        await outbox.stop()


def _message(page: StoredPage, source: str) -> Outgoing:
    body = page.read()
    message = fetched_page(page, body, source=source, at=datetime.now(UTC))
    # A page without a URL is known by its text alone: any key will do that is the same every time.
    key = canonical_url(page.url) if page.url else message.body_sha256
    return outgoing(PAGES_FETCHED, message, key, stage="ingest", source=source)


def _tell(page: StoredPage, what: str) -> None:
    print(f"govwire: {page.id}: {what}", file=sys.stderr)
