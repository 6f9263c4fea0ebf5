"""The HTTP servers of the sample sites: one port a site, so that each is a host of its own. Standard library only."""

from __future__ import annotations

import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from types import TracebackType
from urllib.parse import urlsplit

from examples.sample_sites.answers import Answer, Site
from examples.sample_sites.sites import SITES, build_sites


class SampleSites:
    """All sample sites, each on a port of its own.

    `port` is the first site's; the others take the ports that follow. 0: any free ports. Raises `OSError` where a port
    is in use. Visits are counted from the start (or `forget_visits`): a page that changes does so by its visits.
    """

    def __init__(self, host: str = "127.0.0.1", port: int = 0) -> None:
        self.requests: Counter[tuple[str, str]] = Counter()
        """How often each (site, path) was asked for, by any method."""
        self.statuses: Counter[tuple[str, str, int]] = Counter()
        """How often each (site, path) was answered with each status."""
        self._visits: Counter[tuple[str, str]] = Counter()
        self._lock = threading.Lock()
        self._servers: dict[str, _Server] = {}
        self._threads: list[threading.Thread] = []
        try:
            for place, name in enumerate(SITES):
                self._servers[name] = _Server((host, port + place if port else 0), self, name)
        except OSError:
            self._close()
            raise
        self.urls: dict[str, str] = {n: f"http://{host}:{s.server_address[1]}" for n, s in self._servers.items()}
        """Base URL of each site, without a slash at its end."""
        self.sites: dict[str, Site] = build_sites(self.urls)

    def start(self) -> SampleSites:
        """Serve until `stop`; returns at once."""
        for server in self._servers.values():
            thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
            thread.start()
            self._threads.append(thread)
        return self

    def stop(self) -> None:
        """Stop serving and free the ports."""
        for server in self._servers.values():
            if self._threads:
                server.shutdown()
        self._close()

    def forget_visits(self) -> None:
        """Begin again: pages that change are as they were at the start, counters are empty."""
        with self._lock:
            self.requests.clear()
            self.statuses.clear()
            self._visits.clear()

    def answer(self, site: str, path: str, if_none_match: str = "") -> Answer:
        """What the site says to a GET of this path; counts the visit."""
        whole = self.sites[site]
        found = whole.answers.get(path, whole.missing)
        with self._lock:
            visit = self._visits[site, path]
            self._visits[site, path] += 1
        if isinstance(found, Answer):
            return found
        answer = found(visit)
        if visit == 0 and if_none_match and (later := found(1)).etag == if_none_match:
            return later  # the client saw the later version in an earlier run of the server: nothing goes back in time
        return answer

    def note(self, site: str, path: str, status: int) -> None:
        """Count one request."""
        with self._lock:
            self.requests[site, path] += 1
            self.statuses[site, path, status] += 1

    def _close(self) -> None:
        for server in self._servers.values():
            server.server_close()

    def __enter__(self) -> SampleSites:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, address: tuple[str, int], sites: SampleSites, name: str) -> None:
        self.sites, self.name = sites, name
        super().__init__(address, _Handler)

    def server_bind(self) -> None:
        """Bind without the reverse look-up of the host's name that the base class makes."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), self.server_address[1]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "nginx"
    sys_version = ""
    disable_nagle_algorithm = True
    server: _Server

    def do_GET(self) -> None:
        """Answer from the site's table."""
        sites, name = self.server.sites, self.server.name
        parts = urlsplit(self.path)
        path = f"{parts.path}?{parts.query}" if parts.query else parts.path
        answer = sites.answer(name, path, self.headers.get("If-None-Match", ""))
        if answer.delay:
            time.sleep(answer.delay)
        unchanged = answer.status == 200 and self._has(answer)
        status = 304 if unchanged else answer.status
        sites.note(name, path, status)
        self.send_response(status)
        self._send_headers(answer, unchanged)
        if self.command != "HEAD" and not unchanged:
            self.wfile.write(answer.body)

    do_HEAD = do_GET

    def _has(self, answer: Answer) -> bool:
        """Whether the client has this version already (RFC 9110, 13.1: the entity tag comes first)."""
        if tags := self.headers.get("If-None-Match"):
            return answer.etag is not None and answer.etag in [tag.strip() for tag in tags.split(",")]
        since = self.headers.get("If-Modified-Since")
        return since is not None and since == answer.modified

    def _send_headers(self, answer: Answer, unchanged: bool) -> None:
        if answer.content_type is not None:
            self.send_header("Content-Type", answer.content_type)
        if answer.etag:
            self.send_header("ETag", answer.etag)
        if answer.modified:
            self.send_header("Last-Modified", answer.modified)
        for header, value in answer.headers.items():
            self.send_header(header, value)
        if not unchanged:
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the fetcher's log tells the same."""


def serve(host: str = "127.0.0.1", port: int = 0) -> SampleSites:
    """Start all sites and return; `stop()` ends them."""
    return SampleSites(host, port).start()
