"""Keep every event in a SQLite file, each once, whatever happens: a consumer to build on.

    python examples/store_events.py events.sqlite [--bootstrap localhost:9092]
    sqlite3 events.sqlite "select published_at, type, trigger, url from events order by published_at desc limit 10"

How far the reading came is written in the same transaction as the events, so the file is right after any crash: the
offsets stand in the file and not in Kafka. A second file starts from the beginning.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import sqlite3
import sys
from collections.abc import Iterable
from typing import Any

from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition
from aiokafka.errors import KafkaConnectionError

TOPIC = "events-extracted"

TABLES = """
create table if not exists events (
    id text primary key, type text, published_at text, trigger text, confidence real,
    article_id text, cluster_id text, url text, event text
);
create table if not exists arguments (event_id text, role text, words text, value text);
create index if not exists arguments_event on arguments (event_id);
create table if not exists offsets (partition integer primary key, next integer);
"""


def open_store(path: str) -> sqlite3.Connection:
    """Open the file, making its tables where they are missing."""
    store = sqlite3.connect(path)
    store.executescript(TABLES)
    return store


def keep(store: sqlite3.Connection, records: Iterable[ConsumerRecord[Any, Any]]) -> int:
    """Write the records' events and the offsets that follow them, all or nothing; returns how many events."""
    kept = 0
    with store:
        for record in records:
            event_id = record.key.decode()
            store.execute("delete from arguments where event_id = ?", (event_id,))
            if record.value is None:
                store.execute("delete from events where id = ?", (event_id,))
            else:
                _keep_event(store, json.loads(record.value))
                kept += 1
            store.execute("insert or replace into offsets values (?, ?)", (record.partition, record.offset + 1))
    return kept


def _keep_event(store: sqlite3.Connection, event: dict[str, Any]) -> None:
    fields = ("id", "type", "published_at", "confidence", "article_id", "cluster_id", "url")
    values = {name: event.get(name) for name in fields}
    store.execute(
        "insert or replace into events values"
        " (:id, :type, :published_at, :trigger, :confidence, :article_id, :cluster_id, :url, :event)",
        {**values, "trigger": event["trigger"]["text"], "event": json.dumps(event, ensure_ascii=False)},
    )
    store.executemany(
        "insert into arguments values (?, ?, ?, ?)",
        [(event["id"], a["role"], a["span"]["text"], _normalised(a)) for a in event["arguments"]],
    )


def _normalised(argument: dict[str, Any]) -> str | None:
    """The argument's value in its standard form: ISO 8601, adcode, number with unit, full name."""
    if quantity := argument.get("quantity"):
        return f"{quantity['value']:.15g} {quantity['unit']}"
    standard = {"time": "value", "place": "adcode", "entity": "name"}
    return next((argument[kind][field] for kind, field in standard.items() if argument.get(kind)), None)


async def follow(store: sqlite3.Connection, bootstrap: str, until_idle: bool = False) -> int:
    """Read from where the file stands, until interrupted, or `until_idle`: until there is nothing more to read.

    Waits for the topic where it is not there yet. Returns how many events were written.
    """
    kept = 0
    # Without a group: every partition is ours, and the offsets are the file's.
    consumer = AIOKafkaConsumer(
        TOPIC,
        bootstrap_servers=bootstrap,
        group_id=None,
        auto_offset_reset="earliest",
        max_partition_fetch_bytes=8 << 20,
    )
    async with consumer:
        for number, following in store.execute("select partition, next from offsets").fetchall():
            consumer.seek(TopicPartition(TOPIC, number), following)
        while True:
            batch = await consumer.getmany(timeout_ms=1000)
            for records in batch.values():
                kept += keep(store, records)
            if until_idle and not batch:
                return kept


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", help="the SQLite file")
    parser.add_argument(
        "--bootstrap", default=os.environ.get("GOVWIRE_KAFKA_BOOTSTRAP_SERVERS", "localhost:9092"), help="the broker"
    )
    parser.add_argument("--until-idle", action="store_true", help="end when there is nothing more to read")
    given = parser.parse_args()
    with contextlib.closing(open_store(given.file)) as store, contextlib.suppress(KeyboardInterrupt):
        try:
            print(f"{asyncio.run(follow(store, given.bootstrap, given.until_idle))} events written")
        except KafkaConnectionError:
            sys.exit(f"no Kafka at {given.bootstrap}: `make up` says where its own listens; --bootstrap names another")


if __name__ == "__main__":
    main()
