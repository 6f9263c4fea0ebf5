"""The robots.txt of each site, as it was read last."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from services.fetcher.download import Answer
from services.fetcher.errors import FetchError, Unreachable
from services.fetcher.robots import Robots, read_robots, unreadable

FRESH_SECONDS = 86_400.0
"""How long a robots.txt is believed (RFC 9309, 2.4)."""
RETRY_SECONDS = 300.0
"""How long after a failure it is asked for again, while what was known before, or nothing, is allowed."""

Fetch = Callable[[str], Awaitable[Answer]]
"""Fetches a robots.txt by its URL, redirects followed; raises `FetchError`."""


@dataclass
class _Kept:
    robots: Robots | None = None
    until: float = 0.0
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class RobotsFiles:
    """Rules by site (scheme, host and port), read when they are first needed and once a day."""

    def __init__(self, product: str = "govwire", clock: Callable[[], float] = time.monotonic) -> None:
        self._product = product
        self._clock = clock
        self._kept: dict[str, _Kept] = {}

    async def rules(self, url: str, fetch: Fetch) -> Robots:
        """The rules of the site that `url` lies on. Where its robots.txt cannot be read, those known before; else
        nothing is allowed.
        """
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        kept = self._kept.setdefault(site, _Kept())
        async with kept.lock:
            if kept.robots is None or self._clock() >= kept.until:
                await self._read(site, kept, fetch)
            assert kept.robots is not None
            return kept.robots

    async def _read(self, site: str, kept: _Kept, fetch: Fetch) -> None:
        try:
            answer = await fetch(f"{site}/robots.txt")
            robots = read_robots(answer.status, answer.body, self._product)
        except Unreachable as error:
            robots = unreadable(str(error))
        except FetchError:  # a redirect that leads nowhere, a file without end: as if there were none (2.3.1.2)
            robots = read_robots(404, b"", self._product)
        if robots.readable or kept.robots is None or not kept.robots.readable:
            kept.robots = robots
        kept.until = self._clock() + (FRESH_SECONDS if robots.readable else RETRY_SECONDS)
