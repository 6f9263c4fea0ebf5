"""One small HTTP server for what watches a service: /metrics, /health/live, /health/ready."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections.abc import Callable
from http import HTTPStatus

from stage import measures, metrics

log = logging.getLogger(__name__)

_REQUEST_SECONDS = 5.0


class PortInUse(Exception):
    """The address that /metrics and /health should be served on is taken."""


class Health:
    """What is known of a service's health: named reasons why it is not live, or not ready."""

    def __init__(self) -> None:
        self._not_live: dict[str, str] = {}
        self._not_ready: dict[str, str] = {"start": "starting"}

    def live(self, name: str, why_not: str | None) -> None:
        """Say of one part that it is alive (None), or why not: such a process should be started anew."""
        _note(self._not_live, name, why_not)

    def ready(self, name: str, why_not: str | None) -> None:
        """Say of one part that it is ready (None), or why not: such a process does no work at the moment."""
        before = self.is_ready
        _note(self._not_ready, name, why_not)
        if self.is_ready != before:
            log.info("ready" if self.is_ready else f"not ready: {why_not}")
        metrics.READY.set(1 if self.is_ready else 0)

    @property
    def is_ready(self) -> bool:
        """Whether every part is ready."""
        return not self._not_ready

    def report(self, path: str) -> tuple[HTTPStatus, dict[str, object]] | None:
        """The answer to a health request; none for another path."""
        reasons = {"/health/live": self._not_live, "/health/ready": self._not_ready}.get(path)
        if reasons is None:
            return None
        status = HTTPStatus.SERVICE_UNAVAILABLE if reasons else HTTPStatus.OK
        return status, {"ok": not reasons, "reasons": reasons}


class HealthServer:
    """Serves them. `port` 0 takes any free one; `port` is the real one after `start`."""

    def __init__(
        self, health: Health, host: str, port: int, *, before_scrape: Callable[[], object] | None = None
    ) -> None:
        self._health = health
        self._host = host
        self.port = port
        self._before_scrape = before_scrape
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        """Listen; raises `PortInUse`."""
        try:
            self._server = await asyncio.start_server(self._serve, self._host, self.port)
        except OSError as error:
            raise PortInUse(
                f"metrics and health cannot be served on {self._host}:{self.port} ({error.strerror or error}): choose "
                "another port with GOVWIRE_HTTP_PORT (0: any free one) or another address with GOVWIRE_HTTP_HOST"
            ) from error
        self.port = self._server.sockets[0].getsockname()[1]
        log.info("metrics and health on http://%s:%d", self._host, self.port)

    async def stop(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), _REQUEST_SECONDS)
            method, _, rest = head.decode("latin-1").partition(" ")
            status, kind, body = self._answer(method, rest.partition(" ")[0].partition("?")[0])
            writer.write(
                f"HTTP/1.1 {status.value} {status.phrase}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n"
                "Connection: close\r\n\r\n".encode()
                + (body if method != "HEAD" else b"")
            )
            await asyncio.wait_for(writer.drain(), _REQUEST_SECONDS)
        writer.close()

    def _answer(self, method: str, path: str) -> tuple[HTTPStatus, str, bytes]:
        if method not in ("GET", "HEAD"):
            return HTTPStatus.METHOD_NOT_ALLOWED, "text/plain", b"GET or HEAD\n"
        if path == "/metrics":
            if self._before_scrape is not None:
                self._before_scrape()
            return HTTPStatus.OK, measures.CONTENT_TYPE, measures.render()
        report = self._health.report(path)
        if report is None:
            return HTTPStatus.NOT_FOUND, "text/plain", b"/metrics, /health/live, /health/ready\n"
        status, document = report
        return status, "application/json", json.dumps(document).encode() + b"\n"


def _note(reasons: dict[str, str], name: str, why_not: str | None) -> None:
    if why_not is None:
        reasons.pop(name, None)
    else:
        reasons[name] = why_not
