"""One request, one answer: bounded in time and in size, before and after decompression.

FetchError                     no usable answer
├── Unreachable                the host did not answer, or broke off: it may pass
│   ├── TimedOut               it took longer than it may
│   └── TlsFailed              no trust in its certificate, or no common protocol
├── TooLarge                   more bytes than a page may have
├── WrongType                  a file (PDF, picture, archive), not a page
├── BadEncoding                the content coding is broken or was not asked for
└── Refused                    we do not ask: private address, foreign site, robots.txt, redirects without end
"""

from __future__ import annotations

import asyncio
import ssl
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version

import httpcore
import httpx

from services.fetcher.addresses import AddressRefused, GuardedNetwork, Resolve, resolve

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


class FetchError(Exception):
    """No usable answer; the text says why, for a person."""


class Unreachable(FetchError):
    """The host did not answer, or broke off."""


class TimedOut(Unreachable):
    """The answer took longer than it may."""


class TlsFailed(Unreachable):
    """No trust in the certificate, or no common protocol."""


class TooLarge(FetchError):
    """More bytes than a page may have, as they come or after decompression."""


class WrongType(FetchError):
    """A file, not a page."""


class BadEncoding(FetchError):
    """The content coding is broken, or none that was asked for."""


class Refused(FetchError):
    """The fetcher's own rules say no."""


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


class Decoder:
    """Undoes a content coding, piece by piece, and never makes more than `limit` bytes of it."""

    def __init__(self, coding: str, limit: int) -> None:
        names = [name.strip().lower() for name in coding.split(",")]
        names = [name for name in names if name not in ("", "identity", "none", "utf-8")]
        if len(names) > 1 or any(name not in ("gzip", "x-gzip", "deflate") for name in names):
            raise BadEncoding(f"content coding {coding!r} was not asked for")
        self._left = limit
        self._limit = limit
        self._coded = bool(names)
        self._stream: zlib._Decompress | None = None
        self._head = b""

    def decode(self, chunk: bytes) -> bytes:
        """The next piece; raises `TooLarge` or `BadEncoding`."""
        if not self._coded:
            return chunk
        if self._stream is None:
            self._head += chunk
            if len(self._head) < 2:
                return b""
            chunk, self._head = self._head, b""
            self._stream = _decompressor(chunk)
            if self._stream is None:  # announced as compressed and sent plain: believe the bytes
                self._coded = False
                return chunk
        return self._inflate(chunk)

    def _inflate(self, chunk: bytes) -> bytes:
        assert self._stream is not None
        out = bytearray()
        try:
            while chunk:
                out += self._stream.decompress(chunk, self._left - len(out) + 1)
                if len(out) > self._left:
                    raise TooLarge(f"more than {self._limit} bytes after decompression")
                chunk = self._stream.unconsumed_tail
                if self._stream.eof:
                    chunk = self._stream.unused_data
                    following = _decompressor(chunk) if chunk[:2] == b"\x1f\x8b" else None
                    if following is None:  # what follows the last member is padding
                        break
                    self._stream = following
        except zlib.error as error:
            raise BadEncoding(f"the compressed body is broken: {error}") from error
        self._left -= len(out)
        return bytes(out)

    def finish(self) -> bytes:
        """What remains at the end; raises `Unreachable` where the stream broke off."""
        if self._stream is not None and not self._stream.eof:
            raise Unreachable("the compressed body broke off")
        return self._head


def _decompressor(head: bytes) -> zlib._Decompress | None:
    """The decompressor that these first bytes ask for; none where they are not compressed."""
    if head[:2] == b"\x1f\x8b" or (head[0] & 0x0F == 8 and int.from_bytes(head[:2], "big") % 31 == 0):
        return zlib.decompressobj(47)
    raw = zlib.decompressobj(-15)  # some servers send deflate without its zlib frame
    try:
        raw.decompress(head, 1)
    except zlib.error:
        return None
    return zlib.decompressobj(-15)


def _root(error: BaseException) -> BaseException:
    while (cause := error.__cause__ or error.__context__) is not None:
        error = cause
        if isinstance(error, ssl.SSLError):
            break
    return error


def _sentence(error: BaseException) -> str:
    text = str(error) or str(_root(error))
    return text or type(error).__name__
