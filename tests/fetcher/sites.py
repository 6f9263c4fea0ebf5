"""A web site on loopback whose answers a test writes, and which remembers who asked for what."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from sources.declaration import Source


@dataclass
class Reply:
    """One answer. `drip`: seconds between its bytes; `cut`: break off after so many bytes."""

    status: int = 200
    body: bytes = b"<html><body><p>ok</p></body></html>"
    headers: Mapping[str, str] = field(default_factory=dict)
    drip: float = 0.0
    cut: int | None = None


@dataclass(frozen=True)
class Asked:
    """One request, as the site saw it."""

    path: str
    headers: Mapping[str, str]
    began: float
    ended: float


Page = Reply | Callable[[Mapping[str, str]], Reply]


class Site:
    """Pages by path; what is not there is 404, robots.txt too. Change `pages` whenever you like."""

    def __init__(self, pages: Mapping[str, Page] | None = None, *, tls: ssl.SSLContext | None = None) -> None:
        self.pages: dict[str, Page] = dict(pages or {})
        self._asked: list[Asked] = []
        self.at_once = self.most_at_once = 0
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        if tls is not None:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def host(self) -> str:
        """`127.0.0.1:port`."""
        return f"127.0.0.1:{self._server.server_address[1]}"

    @property
    def url(self) -> str:
        """The site's root, without a slash at the end."""
        return f"http://{self.host}"

    @property
    def asked(self) -> list[Asked]:
        """The requests. One counts once it is answered: a moment after its reader has the answer, for which this
        waits."""
        for _ in range(200):
            if not self.at_once:
                break
            time.sleep(0.005)
        return self._asked

    @property
    def paths(self) -> list[str]:
        """What was asked for, robots.txt left out."""
        return [each.path for each in self.asked if each.path != "/robots.txt"]

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                began = time.monotonic()
                with site._lock:
                    site.at_once += 1
                    site.most_at_once = max(site.most_at_once, site.at_once)
                headers = {name.lower(): value for name, value in self.headers.items()}
                try:
                    page = site.pages.get(self.path, Reply(404, b"<html><title>404</title></html>"))
                    self._send(page if isinstance(page, Reply) else page(headers))
                except (ConnectionError, TimeoutError):
                    self.close_connection = True
                finally:
                    with site._lock:
                        site.at_once -= 1
                        site._asked.append(Asked(self.path, headers, began, time.monotonic()))

            def _send(self, reply: Reply) -> None:
                self.send_response(reply.status)
                given = {"content-type": "text/html; charset=utf-8", "content-length": str(len(reply.body))}
                for name, value in {**given, **{k.lower(): v for k, v in reply.headers.items()}}.items():
                    if value:  # an empty one leaves the usual header out
                        self.send_header(name, value)
                self.end_headers()
                if reply.drip:
                    for at in range(len(reply.body)):
                        self.wfile.write(reply.body[at : at + 1])
                        self.wfile.flush()
                        time.sleep(reply.drip)
                else:
                    self.wfile.write(reply.body[: reply.cut])
                if reply.cut is not None:
                    self.close_connection = True

            def log_message(self, *_: object) -> None:
                pass

        return Handler


@contextmanager
def site(pages: Mapping[str, Page] | None = None) -> Iterator[Site]:
    """A site for as long as a test needs it."""
    served = Site(pages)
    try:
        yield served
    finally:
        served.close()


def source_for(served: Site, id_: str = "cn_some", **declared: object) -> Source:
    """A declaration for a site on loopback, without delay."""
    return Source.model_validate(
        {
            "id": id_,
            "agency": "某局",
            "level": "national",
            "adcode": "100000",
            "homepage": f"{served.url}/",
            "verified": "unverified",
            "lists": [{"url": f"{served.url}/list"}],
            "politeness": {"delay_seconds": 0},
            "allow_private_addresses": True,
            **declared,
        }
    )


def listing(*hrefs: str, following: str | None = None) -> bytes:
    """An ordinary list page with these links."""
    rows = "".join(
        f'<li><a href="{href}">关于开展第{at}批产品质量监督抽查工作情况的通报</a><span>2025-05-{at + 1:02}</span></li>'
        for at, href in enumerate(hrefs)
    )
    more = f'<a href="{following}">下一页</a>' if following else ""
    return f"<html><head><title>通知公告</title></head><body><ul class=list>{rows}</ul>{more}</body></html>".encode()


def article(text: str = "经查，本次抽查共涉及三十家企业生产的产品。", title: str = "关于抽查情况的通报") -> bytes:
    """An ordinary article page."""
    body = f"<p>{text * 12}</p><p>特此通报。</p>"
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1><div>{body}</div></body></html>".encode()
