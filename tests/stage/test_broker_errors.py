"""Errors that a broker answers with, on a mock cluster: what passes is passed over, what does not ends the replica."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest

from stage.fuse import Fuse
from stage.handlers import Handler
from stage.line import Line
from stage.membership import GroupLost, Membership
from stage.outbox import Outbox, Outgoing, Rejected, Written
from stage.results import Done, Final
from stage.settings import KafkaSettings, StageSettings
from stage.streams import Streams
from stage.workers import Workers
from tests.stage.mock_kafka import JOIN_GROUP, PRODUCE, SYNC_GROUP, MockKafka
from tests.stage.running_service import until
from tests.stage.sample_service import Topics

TOPICS = Topics("mock")
INVALID_REQUEST, UNKNOWN, GROUP_AUTHORIZATION, NOT_ENOUGH_REPLICAS, TOO_LARGE = 42, -1, 30, 19, 10


@pytest.fixture
def mock() -> Iterator[MockKafka]:
    """With the topics of the sample service."""
    cluster = MockKafka()
    for topic in (TOPICS.tasks, TOPICS.made):
        cluster.create_topic(topic.name, 4)
    yield cluster
    cluster.close()


class Notebook(Workers):
    """Workers that only note what comes."""

    def __init__(self) -> None:
        super().__init__([])
        self.seen: list[bytes | None] = []

    async def handle(self, values: Sequence[bytes | None]) -> list[Final]:
        """All is well."""
        self.seen += values
        return [Done([]) for _ in values]


@asynccontextmanager
async def streams(mock: MockKafka, **settings: Any) -> AsyncIterator[tuple[Streams, Notebook]]:
    """One stage on the mock cluster, with 50 messages to read."""
    kafka = KafkaSettings(bootstrap_servers=mock.bootstrap_servers, session_seconds=6)
    outbox = Outbox(kafka, client_id="test")
    await outbox.send([Outgoing(TOPICS.tasks.name, b"%d" % n, b"%d" % n) for n in range(50)])
    workers = Notebook()
    handler = Handler("make", lambda task: [], TOPICS.tasks, {})
    fuse = Fuse(ratio=1, messages=1000, seconds=60)
    line = Line(handler, workers, outbox, fuse, batch_messages=10, batch_bytes=1 << 20)
    one = Streams("mock", StageSettings(kafka=kafka, **settings), [line])
    one.app.conf.broker_check_crcs = False  # the mock's record batches have none
    await one.start()
    yield one, workers
    await one.stop()
    await outbox.stop()


@pytest.mark.parametrize(("api_key", "code"), [(SYNC_GROUP, INVALID_REQUEST), (JOIN_GROUP, UNKNOWN)])
async def test_a_failed_join_is_tried_again(mock: MockKafka, api_key: int, code: int) -> None:
    """Without the watchdog, one such answer leaves a live process that reads nothing, and says nothing."""
    mock.fail_next(api_key, [code])
    async with streams(mock) as (one, workers):
        await until(lambda: len(workers.seen) == 50)
        assert set(workers.seen) == {b"%d" % n for n in range(50)}
        assert not one.failed.done()


async def test_a_group_that_does_not_let_us_in_ends_the_replica(mock: MockKafka) -> None:
    """With a sentence, instead of trying for ever."""
    mock.fail_next(JOIN_GROUP, [GROUP_AUTHORIZATION])
    async with streams(mock) as (one, _):
        with pytest.raises(GroupLost, match="does not let this client into its group"):
            await asyncio.wait_for(asyncio.shield(one.failed), 20)


def test_an_error_that_comes_again_and_again_is_not_waited_for() -> None:
    """A client whose heartbeat is gone reports it for ever; the likely cause is named."""
    now = 0.0
    membership = Membership("make", "one", clock=lambda: now)
    for _ in range(7):
        membership.judge(RuntimeError("heartbeat"))
        now += 1
    now += 60
    for _ in range(7):
        membership.judge(RuntimeError("heartbeat"))
        now += 1
    with pytest.raises(GroupLost, match="GOVWIRE_INSTANCE=one"):
        membership.judge(RuntimeError("heartbeat"))


async def test_a_write_that_may_work_later_is_repeated(mock: MockKafka) -> None:
    """Too few replicas in sync: nothing is lost, and nothing is written twice."""
    outbox = Outbox(KafkaSettings(bootstrap_servers=mock.bootstrap_servers), client_id="test")
    mock.fail_next(PRODUCE, [NOT_ENOUGH_REPLICAS] * 2)
    results = await outbox.send([Outgoing(TOPICS.made.name, b"k", b"%d" % n, partition=0) for n in range(5)])
    await outbox.stop()
    assert results == [Written(0, n) for n in range(5)]


async def test_a_rejected_message_takes_no_other_with_it(mock: MockKafka) -> None:
    """Records share a batch, and the broker rejects the batch: each is tried alone, the guilty one is rejected."""
    outbox = Outbox(KafkaSettings(bootstrap_servers=mock.bootstrap_servers), client_id="test")
    mock.fail_next(PRODUCE, [TOO_LARGE, 0, TOO_LARGE])
    results = await outbox.send([Outgoing(TOPICS.made.name, b"k", b"%d" % n, partition=0) for n in range(4)])
    await outbox.stop()
    assert [type(result) for result in results] == [Written, Rejected, Written, Written]
