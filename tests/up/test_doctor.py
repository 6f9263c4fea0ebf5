"""What the doctor finds."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.up.doctor import State, examine
from services.up.settings import UpSettings


def _findings(**given: object) -> dict[str, tuple[State, str]]:
    return {f.name: (f.state, f.detail) for f in examine(UpSettings.model_validate(given))}


def test_a_machine_that_has_everything_needed(tmp_path: Path) -> None:
    """Python, Java, data folder and memory are there; jars that are not cached yet are no obstacle."""
    found = _findings(data=tmp_path / "data", cache=tmp_path / "empty")
    assert found["Python"][0] is State.OK
    assert found["Java runtime"][0] is State.OK
    assert found["data folder"][0] is State.OK
    assert found["Kafka's jars"][0] is State.OPTIONAL
    assert "43 MB" in found["Kafka's jars"][1]


def test_a_changed_jar_is_found(tmp_path: Path) -> None:
    """A jar in the cache that is not the locked one is an obstacle, and the line says which file."""
    from services.up.jars import read_lock

    lock = read_lock()
    folder = tmp_path / f"kafka-{lock.kafka}"
    folder.mkdir()
    (folder / lock.jars[0].file_name).write_bytes(b"other")
    state, detail = _findings(data=tmp_path, cache=tmp_path)["Kafka's jars"]
    assert state is State.MISSING
    assert lock.jars[0].file_name in detail


def test_a_named_broker_that_does_not_answer(tmp_path: Path) -> None:
    """With a broker named, it is the broker that is looked at, not Java."""
    found = _findings(data=tmp_path, kafka_bootstrap_servers="127.0.0.1:1")
    assert found["Kafka"][0] is State.MISSING
    assert "Java runtime" not in found


def test_an_unusable_data_folder(tmp_path: Path) -> None:
    """A file in the way of the data folder is an obstacle."""
    (tmp_path / "file").write_text("")
    assert _findings(data=tmp_path / "file")["data folder"][0] is State.MISSING


def test_tools_that_are_absent_say_what_they_are_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not needed to run is told as such, with the way to it."""
    monkeypatch.setenv("PATH", str(tmp_path))
    state, detail = _findings(data=tmp_path)["promtool"]
    assert state is State.OPTIONAL
    assert "apt install prometheus" in detail
