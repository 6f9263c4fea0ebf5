"""Pages that lie in files: one FILE, a MANIFEST.jsonl of many, or a folder."""

from __future__ import annotations

import json
import sys
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from services.commands.errors import CommandError

LARGEST_BYTES = 64 << 20
"""A stored page above this size, unpacked, is refused: it is no page, or a decompression bomb."""

_GZIP = b"\x1f\x8b"
_CONTENT_TYPES = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".htm": "text/html",
    ".html": "text/html",
    ".shtml": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".xml": "application/xml",
    ".rss": "application/rss+xml",
    ".atom": "application/atom+xml",
    ".json": "application/json",
}


class PageUnreadable(CommandError):
    """A stored page, or a manifest's row, that cannot be read; its text says why in one line."""


@dataclass(frozen=True)
class StoredPage:
    """One stored page, or what is wrong with it."""

    id: str
    """The manifest's id; the file's name where there is no manifest."""
    path: Path | None
    url: str = ""
    content_type: str | None = None
    error: str | None = None
    """Why the row cannot even be looked up; then there is nothing else."""

    def read(self) -> bytes:
        """The page's bytes, unpacked where they are gzipped; raises `PageUnreadable`."""
        if self.error is not None or self.path is None:
            raise PageUnreadable(self.error or "no file is named")
        return read_bytes(self.path)


def is_manifest(path: str | Path) -> bool:
    """Whether a name means a manifest of pages, not a page."""
    return PurePath(path).suffix == ".jsonl"


def read_bytes(path: Path) -> bytes:
    """The bytes of a file (`-`: standard input), unpacked where they begin as gzip does; raises `PageUnreadable`."""
    if str(path) == "-" and sys.stdin is None:
        raise PageUnreadable("-: standard input is closed")
    try:
        raw = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    except OSError as error:
        raise PageUnreadable(_told(path, error)) from None
    return _unpacked(raw, path) if raw.startswith(_GZIP) else raw


def content_type_of(path: Path) -> str | None:
    """The content type that a file's name says, `.gz` aside; None where it says nothing."""
    name = PurePath(path.name.removesuffix(".gz"))
    return _CONTENT_TYPES.get(name.suffix.lower())


def read_manifest(path: Path) -> Iterator[StoredPage]:
    """The rows of a manifest, in order; a row that is wrong comes as one with `error`.

    Raises `PageUnreadable` where the manifest itself cannot be opened.
    """
    try:
        file = path.open(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise PageUnreadable(_told(path, error)) from None
    with file:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield _row(line, number, path)


def pages_of(target: Path) -> Iterator[StoredPage]:
    """The pages of a manifest, or of a folder: of its `manifest.jsonl` where it has one, else every file in it."""
    if target.is_dir() and (target / "manifest.jsonl").is_file():
        target = target / "manifest.jsonl"
    if not target.is_dir():
        yield from read_manifest(target)
        return
    for path in sorted(target.rglob("*")):
        if path.is_file() and content_type_of(path) is not None:
            yield StoredPage(str(path.relative_to(target)), path, content_type=content_type_of(path))


def _row(line: str, number: int, manifest: Path) -> StoredPage:
    where = f"line {number} of {manifest.name}"
    try:
        row: Any = json.loads(line)
    except ValueError as error:
        return StoredPage(f"line-{number}", None, error=f"{where} is not JSON: {error}")
    if not isinstance(row, dict):
        return StoredPage(f"line-{number}", None, error=f"{where} is not a JSON object")
    name = row.get("file")
    if not isinstance(name, str) or not name:
        return StoredPage(str(row.get("id", f"line-{number}")), None, error=f"{where} has no `file`")
    path, kind = manifest.parent / name, row.get("content_type")
    if not isinstance(kind, str | None):
        return StoredPage(str(row.get("id", name)), None, error=f"{where}: `content_type` is no text")
    return StoredPage(str(row.get("id", name)), path, str(row.get("url") or ""), kind or content_type_of(path))


def _told(path: Path, error: OSError) -> str:
    """What is wrong with a name, in one line."""
    if str(path).startswith(("http:/", "https:/", "file:/")):  # a path keeps one slash of two
        return f"{path}: a file is named by its path; what stands at a URL: curl -s URL | govwire clean - --url URL"
    return f"{path}: {error.strerror or error}"


def _unpacked(raw: bytes, path: Path) -> bytes:
    unpacker = zlib.decompressobj(wbits=31)
    try:
        body = unpacker.decompress(raw, LARGEST_BYTES)
    except zlib.error as error:
        raise PageUnreadable(f"{path}: broken gzip: {error}") from None
    if unpacker.unconsumed_tail:
        raise PageUnreadable(f"{path}: more than {LARGEST_BYTES >> 20} MiB unpacked")
    if not unpacker.eof:
        raise PageUnreadable(f"{path}: broken gzip: it ends too early")
    return body
