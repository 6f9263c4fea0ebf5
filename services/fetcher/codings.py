"""Content codings, undone piece by piece and never into more than there may be (RFC 9110, 8.4)."""

from __future__ import annotations

import zlib

from services.fetcher.errors import BadEncoding, TooLarge, Unreachable


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
