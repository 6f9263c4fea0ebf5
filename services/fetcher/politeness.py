"""When a host may be asked again: pace, patience and retreat, host by host."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

FIRST_PAUSE = 2.0
"""Seconds after the first failure; doubled with every further one, until the circuit opens: the pause is longer than a
request waits, what was in line is put off, and when it is over one request at a time tries the host again."""
LONGEST_PAUSE = 6 * 3600.0
REFUSALS_THAT_CLOSE = 3
"""Refusals in a row (challenge pages, 403) after which the whole host is left alone for `FIRST_RETREAT`, doubled."""
FIRST_RETREAT = 3600.0
LONGEST_RETREAT = 3 * 86_400.0
LONGEST_RETRY_AFTER = 7 * 86_400.0
SLOWNESS_FACTOR = 1.0
"""A host that takes long to answer is given at least as long to rest."""
LONGEST_LINE = 2000
"""Requests that may wait for one host; more of them would keep other hosts' from coming in."""
PATIENCE = 60.0
"""Seconds that a request waits for its host; what takes longer is put off."""


class HostClosed(Exception):
    """The host is left alone for `seconds` more: it failed, refused, or asked for patience."""

    def __init__(self, host: str, seconds: float) -> None:
        super().__init__(f"{host} is left alone for {seconds:.0f} s more")
        self.seconds = seconds


def parse_retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds that a `Retry-After` header asks for (RFC 9110, 10.2.3: seconds or an HTTP date); null where it says
    nothing that can be read. Never negative, at most `LONGEST_RETRY_AFTER`.
    """
    value = (value or "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value[:12]), LONGEST_RETRY_AFTER)
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return min(max((moment - now).total_seconds(), 0.0), LONGEST_RETRY_AFTER)


@dataclass
class _Host:
    slots: asyncio.Semaphore | None = None
    ended: float = float("-inf")
    """When the last answer ended (monotonic)."""
    next_at: float = 0.0
    """Before which nothing is asked, whatever the pace: failures, refusals, what another process knew."""
    rest: float = 0.0
    """Rest that the host's own slowness asks for, seconds (a smoothed answer time)."""
    failures: int = 0
    refusals: int = 0
    in_line: int = 0
    probing: asyncio.Lock = field(default_factory=asyncio.Lock)


@dataclass
class Pace:
    """How one host is to be asked."""

    delay: float
    """Seconds from the end of one answer to the next request."""
    max_concurrent: int = 1


class Politeness:
    """The pace of all hosts. Whoever sends a request does so inside `turn`, and reports how it went."""

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[], float] = lambda: random.uniform(0.75, 1.25),
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._jitter = jitter
        self._hosts: dict[str, _Host] = {}
        self._waiting: set[asyncio.Task[Any]] = set()

    def _host(self, host: str) -> _Host:
        return self._hosts.setdefault(host, _Host())

    @asynccontextmanager
    async def turn(self, host: str, pace: Pace) -> AsyncIterator[None]:
        """Wait until `host` may be asked, and hold the turn while it answers. The delay counts from the end.

        Raises `HostClosed` where the wait would be longer than `PATIENCE`, or the line than `LONGEST_LINE`: the request
        is better put off than kept waiting.
        """
        known = self._host(host)
        if known.slots is None:
            known.slots = asyncio.Semaphore(pace.max_concurrent)
        if known.in_line >= LONGEST_LINE:
            raise HostClosed(host, max(known.in_line * pace.delay, PATIENCE))
        async with AsyncExitStack() as held:
            with self._waits(known):
                await known.slots.acquire()
                held.callback(known.slots.release)
                if known.failures:  # one at a time, until the host answers again
                    await held.enter_async_context(known.probing)
                await self._ask(host, known, pace)
            started = self._clock()
            try:
                yield
            finally:
                self._rest(known, started)

    @contextmanager
    def _waits(self, known: _Host) -> Iterator[None]:
        task = asyncio.current_task()
        assert task is not None
        known.in_line += 1
        self._waiting.add(task)
        try:
            yield
        finally:
            known.in_line -= 1
            self._waiting.discard(task)

    def let_go(self) -> None:
        """Cancel every task that waits for its turn; those that have it go on."""
        for task in self._waiting:
            task.cancel()

    async def _ask(self, host: str, known: _Host, pace: Pace) -> None:
        rest = max(pace.delay, known.rest) if pace.delay else 0.0
        while (wait := max(known.next_at, known.ended + rest) - self._clock()) > 0:
            if wait > max(PATIENCE, 2 * pace.delay):
                raise HostClosed(host, wait)
            await self._sleep(wait)
        if pace.max_concurrent > 1:  # where several may ask at once, their starts keep the distance too
            known.ended = self._clock()

    def _rest(self, known: _Host, started: float) -> None:
        known.ended = self._clock()
        known.rest += 0.5 * ((known.ended - started) * SLOWNESS_FACTOR - known.rest)

    def closed_for(self, host: str) -> float:
        """Seconds until `host` may be asked again; 0: now."""
        known = self._hosts.get(host)
        return max(known.next_at - self._clock(), 0.0) if known else 0.0

    def open_circuits(self) -> int:
        """How many hosts are left alone for longer than a request waits."""
        return sum(known.next_at - self._clock() > PATIENCE for known in self._hosts.values())

    def succeeded(self, host: str) -> None:
        """The host answered as it should."""
        known = self._host(host)
        known.failures = known.refusals = 0

    def failed(self, host: str, retry_after: float | None = None) -> None:
        """The host did not answer, or asked for patience (429, 503) for `retry_after` seconds."""
        known = self._host(host)
        known.failures += 1
        pause = min(FIRST_PAUSE * 2.0 ** min(known.failures - 1, 30), LONGEST_PAUSE) * self._jitter()
        if retry_after is not None:
            pause = max(pause if known.failures > 1 else 0.0, retry_after)
        known.next_at = max(known.next_at, self._clock() + pause)

    def refused(self, host: str) -> None:
        """The host said no (a challenge, a firewall page): after some of them it is left alone for long."""
        known = self._host(host)
        known.failures = 0
        known.refusals += 1
        beyond = known.refusals - REFUSALS_THAT_CLOSE
        if beyond >= 0:
            retreat = min(FIRST_RETREAT * 2.0 ** min(beyond, 30), LONGEST_RETREAT) * self._jitter()
            known.next_at = max(known.next_at, self._clock() + retreat)

    def restore(self, host: str, seconds_from_now: float) -> None:
        """What another process knew: `host` is not to be asked for so many seconds (nothing where it is negative)."""
        if seconds_from_now > 0:
            known = self._host(host)
            known.next_at = max(known.next_at, self._clock() + seconds_from_now)

    def hosts(self) -> list[str]:
        """The hosts whose pace is kept."""
        return list(self._hosts)

    def forget(self, host: str) -> None:
        """The host is another process's from now on."""
        self._hosts.pop(host, None)
