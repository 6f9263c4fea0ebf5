"""Print every event as one line: the smallest consumer of `events-extracted`.

    python examples/consume_events.py [--bootstrap localhost:9092] [--group my-group]

The group remembers how far it came: a second start goes on there, another group name begins from the start. Delivery
is at least once, and a reprint may tell an event again: events are known by their id, and one that comes again
unchanged is not printed again.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
from typing import Any

from aiokafka import AIOKafkaConsumer
from aiokafka.errors import KafkaConnectionError

TOPIC = "events-extracted"


def one_line(event: dict[str, Any]) -> str:
    """What happened, when, where and between whom, for people."""
    words: dict[str, list[str]] = {}
    for argument in event["arguments"]:
        words.setdefault(argument["role"], []).append(argument["span"]["text"])
    told = "  ".join(f"{role}={'、'.join(texts)}" for role, texts in words.items())
    return f"{event['published_at'] or '?':10.10}  {event['type']:22} {event['trigger']['text']}  {told}"


def is_news(event: dict[str, Any], seen: dict[str, str]) -> bool:
    """Whether this event is new or changed; remembers it. `seen`: what was last printed for each id."""
    told = json.dumps([event["type"], event["arguments"]], sort_keys=True)
    if seen.get(event["id"]) == told:
        return False
    seen[event["id"]] = told
    return True


async def consume(bootstrap: str, group: str) -> None:
    """Read until interrupted."""
    consumer = AIOKafkaConsumer(
        TOPIC,
        bootstrap_servers=bootstrap,
        group_id=group,
        auto_offset_reset="earliest",  # a new group begins with everything that is kept
        enable_auto_commit=False,
        max_partition_fetch_bytes=8 << 20,
    )
    seen: dict[str, str] = {}
    async with consumer:
        while True:
            batch = await consumer.getmany(timeout_ms=1000)
            for records in batch.values():
                for record in records:
                    if record.value is None:  # a tombstone: the event was withdrawn
                        print(f"withdrawn  {record.key.decode()}", flush=True)
                        seen.pop(record.key.decode(), None)
                    elif is_news(event := json.loads(record.value), seen):
                        print(one_line(event), flush=True)
            if batch:
                await consumer.commit()  # after the work: a crash repeats, it never skips


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--bootstrap", default=os.environ.get("GOVWIRE_KAFKA_BOOTSTRAP_SERVERS", "localhost:9092"), help="the broker"
    )
    parser.add_argument("--group", default="example-printer", help="a name of your own: each group reads everything")
    given = parser.parse_args()
    try:
        asyncio.run(consume(given.bootstrap, given.group))
    except KafkaConnectionError:
        sys.exit(f"no Kafka at {given.bootstrap}: `make up` says where its own listens; --bootstrap names another")
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
