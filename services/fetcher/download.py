"""One request, one answer: bounded in time and in size, before and after decompression."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version

import httpcore
import httpx

from services.fetcher.addresses import AddressRefused, GuardedNetwork, Resolve, resolve
from services.fetcher.codings import Decoder
from services.fetcher.errors import FetchError, Refused, TimedOut, TlsFailed, TooLarge, Unreachable, WrongType

ACCEPTED = {
    "accept": "text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.8,text/plain;q=0.8,*/*;q=0.5",
    "accept-language": "zh-CN,zh;q=0.9,en;q=0.5",
    "accept-encoding": "gzip, deflate",
}
_FILE_TYPES = (
    *("image/", "audio/", "video/", "font/", "application/vnd.", "application/pdf", "application/ofd"),
    *("application/msword", "application/zip", "application/x-zip", "application/x-rar", "application/x-7z"),
    *("application/x-tar", "application/gzip", "application/x-gzip"),
)
"""Content types of files; sitemaps that are compressed files are asked for with `files` (see `get`)."""
_CHUNK = 64 * 1024


@dataclass(frozen=True)
class Limits:
    """Bounds of one answer."""

    body_bytes: int = 8 << 20
    """Most bytes of a body, both as it is sent and after decompression."""
    seconds: float = 60.0
    """From the request to the last byte."""
    connect_seconds: float = 15.0


@dataclass(frozen=True)
class Answer:
    """What a server said, whole."""

    url: str
    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    """Names in lower case; several values of one name are joined by commas."""
    body: bytes = b""
    fetched_at: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def content_type(self) -> str | None:
        """The Content-Type header as it was sent."""
        return self.headers.get("content-type")


def user_agent(contact: str = "") -> str:
    """How the fetcher names itself to servers. `contact`: a URL or mail address for whoever runs a visited site."""
    return f"govwire/{version('govwire')}" + (f" (+{contact})" if contact else "")


class Downloader:
    """Sends single GET requests; redirects, robots.txt and pace are its caller's business."""

    def __init__(self, agent: str, *, resolver: Resolve = resolve) -> None:
        self._agent = agent
        self._resolver = resolver
        self._transports: dict[tuple[bool, bool], httpx.AsyncHTTPTransport] = {}

    async def get(
        self,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        limits: Limits | None = None,
        private: bool = False,
        verify_tls: bool = True,
        files: bool = False,
    ) -> Answer:
        """Fetch `url`; raises `FetchError`.

        `private`: whether it may stand on loopback or in a private network. `files`: whether an answer that calls
        itself a file is wanted all the same.
        """
        limits = limits or Limits()
        transport = self._transport(private, verify_tls)
        try:
            request = httpx.Request(
                "GET",
                url,
                headers={"user-agent": self._agent, **ACCEPTED, **(headers or {})},
                extensions={"timeout": _timeouts(limits).as_dict()},
            )
            async with asyncio.timeout(limits.seconds):
                # Not through httpx's client: it reads redirects, cookies and proxies where none of that is wanted.
                response = await transport.handle_async_request(request)
                try:
                    return await _read(url, response, limits, files)
                finally:
                    await response.aclose()
        except FetchError:
            raise
        except AddressRefused as error:
            raise Refused(str(error)) from error
        except (TimeoutError, httpcore.TimeoutException, httpx.TimeoutException) as error:
            raise TimedOut(f"no whole answer within {limits.seconds:g} s") from error
        except (httpcore.ConnectError, httpx.ConnectError, ssl.SSLError) as error:
            kind = TlsFailed if isinstance(_root(error), ssl.SSLError) else Unreachable
            raise kind(_sentence(error)) from error
        except (httpcore.NetworkError, httpcore.ProtocolError, httpx.TransportError, OSError) as error:
            raise Unreachable(_sentence(error)) from error
        except (httpx.InvalidURL, httpcore.UnsupportedProtocol, UnicodeError, ValueError) as error:
            raise Refused(f"{url!r} cannot be asked for: {error}") from error

    def _transport(self, private: bool, verify_tls: bool) -> httpx.AsyncHTTPTransport:
        # A connection that was allowed for one source must not serve another: one pool for each permission.
        key = (private, verify_tls)
        if key not in self._transports:
            self._transports[key] = transport = httpx.AsyncHTTPTransport()
            # httpx has no public way to hand over a network backend; a test holds this seam. No proxy either: it would
            # resolve the names, and the address check would be void.
            transport._pool = httpcore.AsyncConnectionPool(
                ssl_context=_tls_context(verify_tls),
                max_connections=None,
                max_keepalive_connections=64,
                keepalive_expiry=15.0,
                network_backend=GuardedNetwork(private=private, resolver=self._resolver),
            )
        return self._transports[key]

    async def close(self) -> None:
        """Close all connections."""
        for transport in self._transports.values():
            await transport.aclose()
        self._transports.clear()


def _timeouts(limits: Limits) -> httpx.Timeout:
    return httpx.Timeout(limits.seconds, connect=min(limits.connect_seconds, limits.seconds))


def _tls_context(verify: bool) -> ssl.SSLContext:
    """TLS as agencies' older servers still speak it (small keys, no renegotiation extension), certificates checked."""
    context = ssl.create_default_context()
    context.set_ciphers("DEFAULT:@SECLEVEL=1")
    context.options |= getattr(ssl, "OP_LEGACY_SERVER_CONNECT", 0x4)
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


async def _read(url: str, response: httpx.Response, limits: Limits, files: bool) -> Answer:
    headers = _headers(response)
    answer = Answer(url, response.status_code, headers)
    if response.status_code in (204, 304) or 300 <= response.status_code < 400:
        return answer
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if 200 <= response.status_code < 300 and kind.startswith(_FILE_TYPES) and not files:
        raise WrongType(f"{kind}: a file, not a page")
    announced = headers.get("content-length", "")
    if announced.isdigit() and int(announced) > limits.body_bytes:
        raise TooLarge(f"{announced} bytes announced, {limits.body_bytes} allowed")
    decoder = Decoder(headers.get("content-encoding", ""), limits.body_bytes)
    body, received = bytearray(), 0
    async for chunk in response.aiter_raw(_CHUNK):
        received += len(chunk)
        if received > limits.body_bytes:
            raise TooLarge(f"more than {limits.body_bytes} bytes")
        body += decoder.decode(chunk)
    body += decoder.finish()
    return Answer(url, response.status_code, headers, bytes(body))


def _headers(response: httpx.Response) -> dict[str, str]:
    """Header values as text: UTF-8 where they are (some servers send raw Chinese file names), else Latin-1."""
    headers: dict[str, str] = {}
    for name, value in response.headers.raw:
        key = name.decode("latin-1").lower()
        try:
            text = value.decode("utf-8")
        except UnicodeDecodeError:
            text = value.decode("latin-1")
        headers[key] = f"{headers[key]}, {text}" if key in headers else text
    return headers


def _root(error: BaseException) -> BaseException:
    while (cause := error.__cause__ or error.__context__) is not None:
        error = cause
        if isinstance(error, ssl.SSLError):
            break
    return error


def _sentence(error: BaseException) -> str:
    text = str(error) or str(_root(error))
    return text or type(error).__name__
