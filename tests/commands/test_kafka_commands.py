"""The commands that speak to Kafka, against a real one."""

from __future__ import annotations

import asyncio
import gzip
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from schemas.dead_letters import DeadReason
from schemas.topics import EVENTS_EXTRACTED, PAGES_FETCHED, TOPICS
from services.up.kafka import LocalKafka
from services.up.settings import UpSettings
from stage.dead_letters import letter
from stage.inbox import Incoming
from stage.outbox import Outbox
from stage.settings import KafkaSettings

pytestmark = pytest.mark.integration


@pytest.fixture(scope="module")
def broker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A broker of this module's own: the commands use the real topic names."""
    with LocalKafka(tmp_path_factory.mktemp("kafka"), cache=UpSettings().cache) as local:
        yield local.bootstrap_servers


def run(broker: str, *args: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """`govwire ARGS…` as a process, on that broker."""
    return subprocess.run(
        [sys.executable, "-m", "services.cli", *args],
        env={**os.environ, "GOVWIRE_KAFKA_BOOTSTRAP_SERVERS": broker},
        input=stdin,
        capture_output=True,
        timeout=120,
        check=False,
    )


def test_topics_are_created_once_and_described(broker: str) -> None:
    """Missing topics are an exit code; created ones are as declared; creating again changes nothing."""
    assert run(broker, "topics", "describe").returncode == 1
    created = run(broker, "topics", "create").stdout.decode()
    assert created.count("created") == len(TOPICS)
    assert "nothing to create" in run(broker, "topics", "create").stdout.decode()
    described = run(broker, "topics", "describe")
    assert described.returncode == 0
    assert "differs" not in described.stdout.decode()


def test_ingested_pages_stand_on_the_topic(broker: str, tmp_path: Path) -> None:
    """Every page of a manifest is written whole; a row that cannot be read is told and counted, the others go on."""
    body = "<html><body>消息</body></html>".encode()
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(body))
    (tmp_path / "b.txt").write_text("一条消息")
    rows = [
        {"id": "a", "file": "a.html.gz", "url": "http://example.gov.cn/a.html"},
        {"id": "b", "file": "b.txt", "url": ""},
        {"id": "c", "file": "absent.html", "url": "http://example.gov.cn/c.html"},
    ]
    manifest = tmp_path / "manifest.jsonl"
    manifest.write_text("".join(json.dumps(row) + "\n" for row in rows))
    done = run(broker, "ingest", str(manifest))
    assert json.loads(done.stdout) == {"pages": 3, "written": 2, "failed": 1}
    assert done.returncode == 1
    assert "c: " in done.stderr.decode()
    lines = run(broker, "tail", "pages", "--json").stdout.splitlines()
    pages = {page.url: page for page in map(PAGES_FETCHED.message.from_json, lines)}
    assert pages["http://example.gov.cn/a.html"].body == body
    assert pages["http://example.gov.cn/a.html"].content_type == "text/html"
    assert pages[""].content_type == "text/plain"
    assert run(broker, "tail", "pages", "-n", "1").stdout.count(b"\n") == 1


def test_a_page_that_the_broker_does_not_take(broker: str, tmp_path: Path) -> None:
    """A page over the topic's limit is told with the reason, not lost silently."""
    (tmp_path / "big.html").write_bytes(os.urandom(20 << 20))
    done = run(broker, "ingest", str(tmp_path))
    assert json.loads(done.stdout) == {"pages": 1, "written": 0, "failed": 1}
    assert "too_large" in done.stderr.decode()


def test_dead_letters_are_listed_shown_and_replayed(broker: str) -> None:
    """A dead letter is found by stage and reason, shown with its bytes, and written back to its topic."""
    raw = '{"no": "page 页"}'.encode()

    async def put_aside() -> None:
        outbox = Outbox(KafkaSettings(bootstrap_servers=broker), client_id="test")
        origin = Incoming("pages-fetched", 3, 41, b"the key", raw, {"govwire-source": "one"}, 0.0)
        now = datetime.now(UTC).timestamp()
        dead = letter(
            origin, stage="cleaner", reason=DeadReason.UNDECODABLE, error="not a page", attempts=1, first_attempt=now
        )
        await outbox.send([dead])
        await outbox.stop()

    asyncio.run(put_aside())
    listed = json.loads(run(broker, "dead", "list", "--json", "--stage", "cleaner").stdout)
    assert (listed["reason"], listed["topic"], listed["offset"]) == ("undecodable", "pages-fetched", 41)
    assert run(broker, "dead", "list", "--reason", "too_large").stdout == b""
    assert run(broker, "dead", "show", listed["id"], "--raw").stdout == raw
    shown = json.loads(run(broker, "dead", "show", listed["id"]).stdout)
    assert shown["value"] == {"no": "page 页"}
    assert shown["headers"]["govwire-source"] == "one"
    before = run(broker, "tail", "pages", "--json").stdout.count(b"\n")
    assert run(broker, "dead", "replay", "--all", "--dry-run").returncode == 0
    assert run(broker, "tail", "pages", "--json").stdout.count(b"\n") == before
    assert run(broker, "dead", "replay", listed["id"]).returncode == 0
    assert raw in run(broker, "tail", "pages", "--json").stdout


def test_dead_letters_that_are_not_there(broker: str) -> None:
    """An id that nobody has, a reason that does not exist, and no choice at all are one-line errors."""
    assert "no dead letter 0-999" in run(broker, "dead", "show", "0-999").stderr.decode()
    assert "there are: undecodable" in run(broker, "dead", "list", "--reason", "bad luck").stderr.decode()
    assert "--all" in run(broker, "dead", "replay").stderr.decode()


def test_a_message_that_is_none_is_shown_as_such(broker: str) -> None:
    """A tail does not stop at a message that does not decode, nor at one that withdraws."""

    async def write() -> None:
        from stage.outbox import Outgoing

        outbox = Outbox(KafkaSettings(bootstrap_servers=broker), client_id="test")
        topic = EVENTS_EXTRACTED.name
        await outbox.send([Outgoing(topic, b"one", b"{}", []), Outgoing(topic, b"two", None, [])])
        await outbox.stop()

    asyncio.run(write())
    told = run(broker, "tail", "events").stdout.decode()
    assert "not a Event" in told
    assert "withdrawn: two" in told


def test_no_broker_is_one_line(tmp_path: Path) -> None:
    """A broker that is not there gives one line that names the address and the variable, no traceback."""
    done = run("127.0.0.1:1", "tail", "events")
    assert done.returncode == 1
    assert done.stderr.decode().startswith("govwire: no Kafka answers at 127.0.0.1:1")
    assert done.stderr.count(b"\n") == 1
