"""Mistakes end the process at once, with a sentence that says what to do."""

from __future__ import annotations

import dataclasses
import socket
from pathlib import Path

import pytest

from stage.connection import open_admin
from stage.service import MISCONFIGURED
from stage.topics import create, describe
from tests.stage.conftest import StartBench
from tests.stage.sample_service import Topics


@pytest.fixture
def taken_port() -> int:
    """A port that somebody listens on until the test is over."""
    listener = socket.create_server(("127.0.0.1", 0))
    _listeners.append(listener)
    port: int = listener.getsockname()[1]
    return port


_listeners: list[socket.socket] = []


async def test_a_port_in_use_is_named_with_its_setting(taken_port: int, bench: StartBench) -> None:
    """The port of /metrics and /health."""
    replica = bench("127.0.0.1:1").start(http_port=taken_port)
    assert await replica.exit_code() == MISCONFIGURED
    assert replica.says(f"127.0.0.1:{taken_port}")
    assert replica.says("GOVWIRE_HTTP_PORT")


async def test_a_wrong_setting_is_named_with_its_value(bench: StartBench) -> None:
    """The variable, the value, what is wanted and what it means."""
    replica = bench("127.0.0.1:1").start(stop_seconds="soon")
    assert await replica.exit_code() == MISCONFIGURED
    assert replica.says("GOVWIRE_STOP_SECONDS='soon'")
    assert replica.says("How long to finish what is in hand")


async def test_a_data_folder_that_cannot_be_written_is_named(tmp_path: Path, bench: StartBench) -> None:
    """A file stands where the folder should be (permissions say nothing to root, who may run the tests)."""
    (tmp_path / "file").write_text("")
    replica = bench("127.0.0.1:1").start(data=tmp_path / "file")
    assert await replica.exit_code() == MISCONFIGURED
    assert replica.says("GOVWIRE_DATA")


async def test_a_second_process_on_the_same_state_is_refused(bench: StartBench) -> None:
    """Two writers would spoil it."""
    one = bench("127.0.0.1:1")
    one.start()
    first = one.replicas[0]
    while not first.says("trying again"):
        assert first.process.poll() is None
    second = one.start()
    assert await second.exit_code() == MISCONFIGURED
    assert second.says("GOVWIRE_INSTANCE")


@pytest.mark.integration
async def test_another_partition_count_is_refused_and_other_drift_is_told(kafka: str, bench: StartBench) -> None:
    """Keys would go to other partitions than before; a different retention is only worth a warning."""
    one = bench(kafka)
    topics = Topics(one.name)
    admin = await open_admin(one.kafka)
    declared = [topics.tasks, topics.made]
    other = [
        dataclasses.replace(topics.tasks, partitions=3),
        dataclasses.replace(topics.made, retention_ms=3_600_000),
    ]
    assert await create(admin, other) == [topic.name for topic in other]
    assert await create(admin, other) == []
    tasks, made, ordered = await describe(admin, [*declared, topics.ordered])
    await admin.close()
    assert tasks.partitions_differ
    assert not made.partitions_differ
    assert made.differences == {"retention.ms": (str(topics.made.retention_ms), "3600000")}
    assert ordered.partitions is None
    replica = one.start()
    assert await replica.exit_code() == MISCONFIGURED
    assert replica.says("has 3 partitions and 4 are declared")
    assert replica.says("retention.ms is 3600000")


@pytest.mark.integration
async def test_a_missing_topic_is_an_error_where_none_may_be_created(kafka: str, bench: StartBench) -> None:
    """On a managed Kafka somebody else creates topics; the command that does it is named."""
    replica = bench(kafka).start(create_topics=False)
    assert await replica.exit_code() == MISCONFIGURED
    assert replica.says("govwire topics create")
