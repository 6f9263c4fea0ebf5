"""The file of a state: what can be lost, and what must not be mixed."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

import pytest

from stage.state import StateFile, StateUnusable, StoredState


def test_records_and_offset_are_stored_together(tmp_path: Path) -> None:
    """Another process reads them while the writer has the file."""
    file = StateFile(tmp_path, "s")
    assert file.offset is None
    file.apply([("a", b"1"), ("b", b"2")], 10)
    file.apply([("a", None), ("b", b"3")], 12)
    stored = StoredState(file.path)
    assert dict(stored) == {"b": b"3"}
    assert len(stored) == 1
    assert file.offset == 12
    file.apply([("c", b"4")], 13)
    assert stored["c"] == b"4"
    file.close()


def test_another_changelog_begins_anew(tmp_path: Path) -> None:
    """A file of another cluster says nothing about this one."""
    file = StateFile(tmp_path, "s")
    file.begin("one/topic")
    file.apply([("a", b"1")], 10)
    file.begin("one/topic")
    assert file.offset == 10
    file.begin("two/topic")
    assert file.offset is None
    assert dict(StoredState(file.path)) == {}
    file.close()


def test_an_old_file_begins_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Compaction may have forgotten a removal since."""
    file = StateFile(tmp_path, "s")
    file.begin("one/topic")
    file.apply([("a", b"1")], 10)
    next_week = time.time() + 7 * 86_400
    monkeypatch.setattr(time, "time", lambda: next_week)
    file.begin("one/topic")
    assert file.offset is None
    file.close()


def test_a_file_that_is_no_database_is_replaced(tmp_path: Path) -> None:
    """The changelog has it all."""
    (tmp_path / "s.sqlite").write_bytes(b"not a database at all" * 100)
    file = StateFile(tmp_path, "s")
    assert file.offset is None
    file.apply([("a", b"1")], 1)
    file.close()


def test_one_writer_at_a_time(tmp_path: Path) -> None:
    """The second is told how to have a state of its own."""
    file = StateFile(tmp_path, "s")
    with pytest.raises(StateUnusable, match="GOVWIRE_INSTANCE"):
        StateFile(tmp_path, "s")
    file.close()
    StateFile(tmp_path, "s").close()


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    """With the setting that names another folder; nothing of the batch is stored."""
    file = StateFile(tmp_path, "s")
    file.apply([("a", b"1")], 1)
    (pages,) = file._db.execute("PRAGMA page_count").fetchone()
    file._db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StateUnusable, match=r"full.*GOVWIRE_DATA"):
        file.apply([(f"k{n}", b"x" * 4000) for n in range(100)], 2)
    assert file.offset == 1
    assert dict(StoredState(file.path)) == {"a": b"1"}
    file.close()


def test_a_read_only_database_cannot_be_written_by_a_reader(tmp_path: Path) -> None:
    """Workers read; only their stage writes."""
    file = StateFile(tmp_path, "s")
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        StoredState(file.path)._db.execute("DELETE FROM entries")
    file.close()
