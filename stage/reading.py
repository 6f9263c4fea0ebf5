"""Topics read from outside the pipeline: a tail for people, lag for whoever waits until all is done."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError

from schemas.base import Message
from schemas.topics import Topic
from stage import tracing
from stage.connection import BrokerUnreachable, client_options, open_admin
from stage.inbox import Incoming, incoming
from stage.outbox import Outgoing
from stage.settings import KafkaSettings

FETCH_BYTES = 8 << 20
_FETCH_WAIT_MS = 100
"""Short: questions about offsets wait behind an open fetch on the same connection."""
_ATTEMPTS = 8
_PAUSE = 0.3


class UnknownTopic(Exception):
    """The broker has no such topic."""


@asynccontextmanager
async def open_reader(kafka: KafkaSettings, client_id: str = "govwire-reader") -> AsyncIterator[AIOKafkaConsumer]:
    """A consumer without a group, nothing assigned; raises `BrokerUnreachable`."""
    consumer = AIOKafkaConsumer(
        **client_options(kafka, client_id),
        enable_auto_commit=False,
        auto_offset_reset="earliest",
        max_partition_fetch_bytes=FETCH_BYTES,
        fetch_max_wait_ms=_FETCH_WAIT_MS,
    )
    try:
        await consumer.start()
    except (KafkaError, OSError, TimeoutError) as error:
        await consumer.stop()
        raise BrokerUnreachable(f"no Kafka answers at {kafka.bootstrap_servers}: {error}") from error
    try:
        yield consumer
    finally:
        await consumer.stop()


async def read_topic(
    kafka: KafkaSettings, topic: str, *, last: int | None = None, follow: bool = False
) -> AsyncIterator[Incoming]:
    """The messages of a topic: from the beginning, or from the `last` ones of each partition on; up to the end that
    there is at the call, or for ever. Raises `BrokerUnreachable`, `UnknownTopic`."""
    async with open_reader(kafka) as consumer:
        partitions = await _partitions(consumer, topic)
        consumer.assign(partitions)
        ends = await consumer.end_offsets(partitions)
        begins = await consumer.beginning_offsets(partitions)
        for partition in partitions:
            start = begins[partition]
            if last is not None:
                start = max(start, ends[partition] - last)
            consumer.seek(partition, start)
        open_ones = {each for each in partitions if begins[each] < ends[each]}
        while follow or open_ones:
            batch = await consumer.getmany(timeout_ms=500)
            for partition, records in batch.items():
                for record in records:
                    if follow or record.offset < ends[partition]:
                        yield incoming(record)
            for partition in list(open_ones):
                # Compaction leaves gaps: the position says more than the last record's offset.
                if await consumer.position(partition) >= ends[partition]:
                    open_ones.discard(partition)


async def read_partition(kafka: KafkaSettings, topic: str, partition: int) -> list[tuple[str, bytes | None]]:
    """Keys and values of one partition up to its present end, oldest first (a compacted topic that is a state)."""
    found: list[tuple[str, bytes | None]] = []
    async with open_reader(kafka, "govwire-state") as consumer:
        where = TopicPartition(topic, partition)
        consumer.assign([where])
        end = (await consumer.end_offsets([where]))[where]
        await consumer.seek_to_beginning(where)
        while await consumer.position(where) < end:
            for records in (await consumer.getmany(where, timeout_ms=500)).values():
                found += [(record.key.decode(), record.value) for record in records if record.key is not None]
    return found


async def _partitions(consumer: AIOKafkaConsumer, topic: str) -> list[TopicPartition]:
    # The consumer itself knows the partitions of assigned topics alone.
    cluster = await consumer._client.fetch_all_metadata()
    if topic not in cluster.topics():
        raise UnknownTopic(f"the broker has no topic {topic}: create it with `govwire topics create`")
    return [TopicPartition(topic, number) for number in sorted(cluster.partitions_for_topic(topic) or ())]


async def lags(kafka: KafkaSettings, reads: Sequence[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """For each (group, topic): how many messages the group has still to handle (end minus committed offset, over all
    partitions). A topic that does not exist yet has none. Raises `BrokerUnreachable`."""
    committed = await _committed(kafka, {group for group, _ in reads})
    found: dict[tuple[str, str], int] = {}
    async with open_reader(kafka, "govwire-lag") as consumer:
        for group, topic in reads:
            try:
                partitions = await _partitions(consumer, topic)
            except UnknownTopic:
                found[group, topic] = 0
                continue
            ends = await consumer.end_offsets(partitions)
            begins = await consumer.beginning_offsets(partitions)
            total = 0
            for partition in partitions:
                entry = committed[group].get(partition)
                position = entry.offset if entry is not None and entry.offset >= 0 else begins[partition]
                total += max(0, ends[partition] - max(position, begins[partition]))
            found[group, topic] = total
    return found


async def _committed(kafka: KafkaSettings, groups: set[str]) -> dict[str, Any]:
    admin = await open_admin(kafka, "govwire-lag")
    try:
        for attempt in range(_ATTEMPTS):
            try:
                return {group: await admin.list_consumer_group_offsets(group) for group in groups}
            except KafkaError as error:  # a broker that has just started has no coordinators yet
                last = error
                await asyncio.sleep(_PAUSE * (attempt + 1))
        raise BrokerUnreachable(f"Kafka does not tell the groups' offsets: {last}") from last
    finally:
        await admin.close()


def outgoing(topic: Topic, message: Message, key: str, *, stage: str, source: str | None = None) -> Outgoing:
    """A message that begins a trace (an ingested page, an operator's request), ready for `Outbox.send`."""
    origin = source or getattr(message, "source_id", None)
    headers = tracing.onward_headers({}, stage=stage, source=origin, schema_version=message.schema_version)
    return Outgoing(topic.name, key.encode(), message.to_json(), headers)
