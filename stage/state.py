"""What a stateful stage remembers: a file that can be lost, made from a changelog that cannot.

The changelog (a compacted topic) is the truth; the file (SQLite) spares reading it from its beginning after every
restart, and holds what does not fit in memory. A batch's writes go to the changelog first and to the file when they
are acknowledged, together with the offset up to which the file has the changelog: one transaction. Replicas that are
not the decider follow the changelog, so that one of them can take over at once.
"""

from __future__ import annotations

import contextlib
import fcntl
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO

_AGE_SECONDS = 6 * 86_400.0
"""An older file may have missed removals that compaction has forgotten (`delete.retention.ms` is a day more)."""
_BUSY_SECONDS = 30.0


class StateUnusable(Exception):
    """The folder of the state cannot be written, or another process has it; the text says what to do."""


class StoredState(Mapping[str, bytes]):
    """The stored entries, for reading, from another process than the one that writes them."""

    def __init__(self, path: str | Path) -> None:
        self._db = sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None, timeout=_BUSY_SECONDS)
        self._db.execute("PRAGMA mmap_size = 268435456")

    def __getitem__(self, key: str) -> bytes:
        row = self._db.execute("SELECT record FROM entries WHERE key = ?", (key,)).fetchone()
        if row is None:
            raise KeyError(key)
        record: bytes = row[0]
        return record

    def __iter__(self) -> Iterator[str]:
        yield from (key for (key,) in self._db.execute("SELECT key FROM entries").fetchall())

    def __len__(self) -> int:
        (count,) = self._db.execute("SELECT count(*) FROM entries").fetchone()
        return int(count)


class StateFile:
    """The file, for its one writer. Raises `StateUnusable` where it cannot be had."""

    def __init__(self, folder: Path, name: str) -> None:
        self.path = folder / f"{name}.sqlite"
        self._lock: IO[bytes] | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._lock = (folder / f"{name}.lock").open("wb")
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._open()
        except BlockingIOError:
            raise StateUnusable(
                f"another process uses the state in {folder}: give this replica its own name with GOVWIRE_INSTANCE, "
                "or another folder with GOVWIRE_DATA"
            ) from None
        except (OSError, sqlite3.Error) as error:
            raise StateUnusable(
                f"the state in {folder} cannot be written ({error}): make the folder writable, make room, or choose "
                "another with GOVWIRE_DATA"
            ) from error

    def _open(self) -> None:
        try:
            self._connect()
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
            for end in ("", "-wal", "-shm"):  # not a database any more: the changelog has it all
                self.path.with_name(self.path.name + end).unlink(missing_ok=True)
            self._connect()

    def _connect(self) -> None:
        self._db = sqlite3.connect(self.path, isolation_level=None, timeout=_BUSY_SECONDS, check_same_thread=False)
        # WAL lets the worker read while this process writes; a lost tail is read again from the changelog.
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = NORMAL")
        # Keys are digests: writes fall all over the tree, and a rare checkpoint writes a page once for many of them.
        self._db.execute("PRAGMA wal_autocheckpoint = 16384")
        self._db.execute("PRAGMA cache_size = -65536")
        self._db.execute(
            "CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, record BLOB NOT NULL) WITHOUT ROWID"
        )
        self._db.execute("CREATE TABLE IF NOT EXISTS about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")

    def begin(self, origin: str) -> None:
        """Say which changelog (cluster, topic) the file belongs to; a file of another, or too old a one, is emptied."""
        age = time.time() - float(self._about("written_at") or 0)
        if self._about("origin") != origin or age > _AGE_SECONDS:
            self.empty()
            self._db.execute("INSERT OR REPLACE INTO about VALUES ('origin', ?)", (origin,))

    def empty(self) -> None:
        """Forget everything."""
        with self._transaction():
            self._db.execute("DELETE FROM entries")
            self._db.execute("DELETE FROM about WHERE name = 'offset'")

    @property
    def offset(self) -> int | None:
        """The changelog offset that the file has not seen yet; none where it has seen nothing."""
        offset = self._about("offset")
        return int(offset) if offset is not None else None

    def apply(self, records: Iterable[tuple[str, bytes | None]], offset: int) -> None:
        """Store records (None: removed) and the offset after them, at once. Raises `StateUnusable`."""
        try:
            with self._transaction():
                for key, record in records:
                    if record is None:
                        self._db.execute("DELETE FROM entries WHERE key = ?", (key,))
                    else:
                        self._db.execute("INSERT OR REPLACE INTO entries VALUES (?, ?)", (key, record))
                self._db.execute("INSERT OR REPLACE INTO about VALUES ('offset', ?)", (str(offset),))
                self._db.execute("INSERT OR REPLACE INTO about VALUES ('written_at', ?)", (repr(time.time()),))
        except sqlite3.Error as error:
            raise StateUnusable(
                f"the state {self.path} cannot be written ({error}): make room, or choose another with GOVWIRE_DATA"
            ) from error

    def close(self) -> None:
        """Close the file and let others have it."""
        self._db.close()
        if self._lock is not None:
            self._lock.close()

    def _about(self, name: str) -> str | None:
        row = self._db.execute("SELECT value FROM about WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else None

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")
