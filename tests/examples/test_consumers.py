"""The example consumers, on a real broker."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from aiokafka import AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from examples import consume_events, store_events
from schemas.events import Argument, Event, EventType, QuantityValue, Role, Span, TimeValue

ROOT = Path(__file__).resolve().parents[2]


def _event(number: int, words: str = "签署") -> Event:
    return Event(
        id=f"event-{number}",
        type=EventType.AGREEMENT_SIGNING,
        trigger=Span(text=words, start=5, end=7),
        arguments=[
            Argument(
                role=Role.TIME,
                span=Span(text="5月20日", start=0, end=5),
                time=TimeValue(value="2025-05-20", partial="XXXX-05-20", anchor="publish_date"),
            ),
            Argument(
                role=Role.QUANTITY,
                span=Span(text="1200万元", start=9, end=15),
                quantity=QuantityValue(value=12_000_000, unit="元"),
            ),
        ],
        evidence=[Span(text="5月20日签署1200万元", start=0, end=15)],
        confidence=0.9,
        rule="test",
        article_id="article-1",
        url="https://www.example.gov.cn/1.html",
        published_at="2025-05-21",
    )


def _read(event: Event) -> dict[str, Any]:
    return dict(json.loads(event.to_json()))


def test_an_event_is_one_line() -> None:
    """Date, type, trigger and arguments stand on one line, under their roles."""
    line = consume_events.one_line(_read(_event(1)))
    assert line.startswith("2025-05-21  agreement_signing")
    assert "time=5月20日" in line
    assert "\n" not in line


def test_without_a_kafka_a_line_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody listening at the address is one line that names it, not a traceback."""
    nowhere = ["--bootstrap", "127.0.0.1:1"]
    for consumer, given in ((consume_events, nowhere), (store_events, [str(tmp_path / "events.sqlite"), *nowhere])):
        monkeypatch.setattr(sys, "argv", ["consumer", *given])
        with pytest.raises(SystemExit, match=r"no Kafka at 127\.0\.0\.1:1"):
            consumer.main()


def test_an_event_is_printed_once_until_it_changes() -> None:
    """The same event again is no news, with other arguments it is."""
    seen: dict[str, str] = {}
    first = _read(_event(1))
    changed = {**first, "arguments": first["arguments"][:1]}
    assert [consume_events.is_news(event, seen) for event in (first, first, changed, changed)] == [
        True,
        False,
        True,
        False,
    ]


async def _write(bootstrap: str, values: list[tuple[str, bytes | None]], *, create: bool = False) -> None:
    if create:
        admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
        await admin.start()
        await admin.create_topics([NewTopic(store_events.TOPIC, num_partitions=2, replication_factor=1)])
        await admin.close()
    async with AIOKafkaProducer(bootstrap_servers=bootstrap) as producer:
        for key, value in values:
            await producer.send_and_wait(store_events.TOPIC, value, key.encode())


def _stored(file: Path) -> list[tuple[str, str]]:
    with sqlite3.connect(file) as store:
        return list(store.execute("select id, trigger from events order by id"))


@pytest.mark.integration
async def test_consumers_resume_and_keep_each_event_once(fresh_kafka: Any, tmp_path: Path) -> None:
    """Events sent twice, changed and withdrawn: the file has the last word on each, also when reading is resumed."""
    bootstrap, file = fresh_kafka.bootstrap_servers, tmp_path / "events.sqlite"
    sent: list[tuple[str, bytes | None]] = [(e.id, e.to_json()) for e in map(_event, range(5))]
    await _write(bootstrap, sent + sent[:2], create=True)
    store = store_events.open_store(str(file))
    assert await store_events.follow(store, bootstrap, until_idle=True) == 7
    assert [name for name, _ in _stored(file)] == [f"event-{n}" for n in range(5)]
    assert store.execute("select value from arguments where role = 'quantity'").fetchone() == ("12000000 元",)
    store.close()

    await _write(bootstrap, [("event-1", _event(1, "签订").to_json()), ("event-2", None)])
    store = store_events.open_store(str(file))
    assert await store_events.follow(store, bootstrap, until_idle=True) == 1
    store.close()
    assert _stored(file) == [("event-0", "签署"), ("event-1", "签订"), ("event-3", "签署"), ("event-4", "签署")]

    assert len(await _printed(bootstrap, lines=5)) == 5  # 5 ids, of which one is withdrawn and one told twice
    assert await _printed(bootstrap, lines=1, seconds=4) == []


async def _printed(bootstrap: str, *, lines: int, seconds: float = 30) -> list[str]:
    """What the printing consumer writes until it has so many lines, or the time is over; then it is interrupted."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "examples/consume_events.py", "--bootstrap", bootstrap, cwd=ROOT, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    read: list[str] = []
    try:
        async with asyncio.timeout(seconds):
            while len(read) < lines and (line := await process.stdout.readline()):
                read.append(line.decode())
            await asyncio.sleep(2)  # the offsets are committed after the lines are printed
    except TimeoutError:
        pass
    process.terminate()
    await process.wait()
    return read
