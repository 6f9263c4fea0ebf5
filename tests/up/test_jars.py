"""The jars of the local Kafka: what is locked, brought, refused."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from services.up.errors import DataFolderUnusable, JarRefused, JarsMissing
from services.up.jars import Jar, JarLock, bring_jars, read_lock

CONTENT = b"a jar"
LOCK = JarLock("9.9", (Jar("org.example:one:1.0", hashlib.sha256(CONTENT).hexdigest()),))


def _bring(jar: Jar, folder: Path) -> Path:
    folder.mkdir(parents=True)
    path = folder / "x.jar"
    path.write_bytes(CONTENT)
    return path


def _cannot(jar: Jar, folder: Path) -> Path:
    raise ConnectionError("name resolution failed")


def test_the_lock_names_every_jar_with_a_digest() -> None:
    """The committed lock is for one Kafka version and pins each jar by SHA-256."""
    lock = read_lock()
    assert any(jar.coordinates == f"org.apache.kafka:kafka_2.13:{lock.kafka}" for jar in lock.jars)
    assert all(len(jar.coordinates.split(":")) == 3 and len(jar.sha256) == 64 for jar in lock.jars)
    assert len({jar.file_name for jar in lock.jars}) == len(lock.jars)


def test_jars_are_brought_once(tmp_path: Path) -> None:
    """A second start takes the cached jars and asks nobody."""
    folder = bring_jars(tmp_path, LOCK, fetch=_bring, quiet=True)
    assert [p.read_bytes() for p in folder.glob("*.jar")] == [CONTENT]
    assert bring_jars(tmp_path, LOCK, fetch=_cannot, quiet=True) == folder
    assert not list(folder.glob(".fetching-*"))


def test_a_changed_download_is_refused(tmp_path: Path) -> None:
    """A jar with another digest than the lock's never reaches the cache."""
    lock = JarLock("9.9", (Jar("org.example:one:1.0", "0" * 64),))
    with pytest.raises(JarRefused, match=r"org\.example:one"):
        bring_jars(tmp_path, lock, fetch=_bring, quiet=True)
    assert not list(tmp_path.rglob("*.jar"))


def test_a_changed_cached_jar_is_refused(tmp_path: Path) -> None:
    """A jar that changed in the cache is not used, and the error says which file to delete."""
    folder = bring_jars(tmp_path, LOCK, fetch=_bring, quiet=True)
    jar = folder / LOCK.jars[0].file_name
    jar.write_bytes(b"another jar")
    with pytest.raises(JarRefused, match=jar.name):
        bring_jars(tmp_path, LOCK, fetch=_bring, quiet=True)


def test_no_download_and_nothing_cached_names_the_ways_out(tmp_path: Path) -> None:
    """One error says what is missing, why, and the three ways out."""
    with pytest.raises(JarsMissing) as failure:
        bring_jars(tmp_path, LOCK, fetch=_cannot, quiet=True)
    text = str(failure.value)
    assert "org.example:one:1.0" in text
    assert "name resolution failed" in text
    assert "GOVWIRE_KAFKA_BOOTSTRAP_SERVERS" in text
    assert "\n" not in text


def test_a_cache_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """A file where the cache folder should be gives a clear error."""
    (tmp_path / "cache").write_text("")
    with pytest.raises(DataFolderUnusable, match="cache"):
        bring_jars(tmp_path / "cache", LOCK, fetch=_bring, quiet=True)
