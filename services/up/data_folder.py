"""The data folder: usable, and used by one govwire at a time."""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from services.up.errors import DataFolderInUse, DataFolderUnusable

LEAST_FREE_BYTES = 256 << 20
"""Kafka's segments are preallocated in pieces; below this a broker stops in the middle of its work."""


def prepare(folder: Path, *, least_free_bytes: int = LEAST_FREE_BYTES) -> Path:
    """Make the folder and try it; gives its absolute path. Raises `DataFolderUnusable`."""
    folder = folder.expanduser().absolute()
    probe = folder / f".probe-{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"\0" * 65536)
        probe.unlink()
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise DataFolderUnusable(_explain(folder, error)) from None
    if free < least_free_bytes:
        raise DataFolderUnusable(
            f"the data folder {folder} has only {free >> 20} MiB left and needs {least_free_bytes >> 20} MiB: "
            "free some space, or name another with --data"
        )
    return folder


@contextmanager
def lock(folder: Path) -> Iterator[None]:
    """Hold the folder for this process; raises `DataFolderInUse` where another one holds it.

    The kernel gives the lock back however the process ends.
    """
    with (folder / "lock").open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.seek(0)
            raise DataFolderInUse(
                f"another govwire (process {file.read().strip() or '?'}) runs on the data folder {folder}: stop it, or "
                "name another folder with --data"
            ) from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def _explain(folder: Path, error: OSError) -> str:
    reasons = {
        errno.EROFS: "its file system is read-only",
        errno.EACCES: "this user may not write there",
        errno.EPERM: "this user may not write there",
        errno.ENOSPC: "its file system is full",
        errno.EDQUOT: "the quota is used up",
        errno.ENOTDIR: "a file stands in its way",
        errno.EEXIST: "a file stands in its way",
    }
    reason = reasons.get(error.errno or 0, error.strerror or str(error))
    return f"the data folder {folder} cannot be written: {reason}. Name another with --data or GOVWIRE_DATA"
