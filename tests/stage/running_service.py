"""A sample service as a process, and its topics, as a test sees them."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
import uuid
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from schemas.base import Message
from schemas.dead_letters import DeadLetter
from schemas.topics import Topic
from stage.connection import BrokerUnreachable, open_admin
from stage.dead_letters import list_letters
from stage.outbox import Outbox, Outgoing, Written
from stage.reading import lags, outgoing, read_topic
from stage.settings import KafkaSettings
from stage.topics import create

M = TypeVar("M", bound=Message)

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0


async def until(condition: Callable[[], object], *, seconds: float = PATIENCE) -> None:
    """Wait until a condition holds; fails the test where it does not come to hold."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"not so within {seconds} s"
        await asyncio.sleep(0.05)


class Replica:
    """One process."""

    def __init__(self, module: str, env: dict[str, str], log: Path) -> None:
        self._log = log
        with log.open("wb") as output:
            self.process = subprocess.Popen(
                [sys.executable, "-m", module], env=env, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT
            )

    def words(self) -> str:
        """All that it logged so far."""
        return self._log.read_text("utf-8", "replace")

    def says(self, words: str) -> bool:
        """Whether it said so."""
        return words in self.words()

    def kill(self) -> None:
        """Kill -9."""
        self.process.kill()
        self.process.wait()

    def stop(self, seconds: float = 40.0) -> int:
        """SIGTERM; gives the exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(seconds)

    async def exit_code(self) -> int:
        """Wait until it ends by itself."""
        await until(lambda: self.process.poll() is not None)
        assert self.process.returncode is not None
        return self.process.returncode

    def ask(self, path: str) -> tuple[int, str]:
        """Ask its HTTP server; status 0 where it does not answer yet."""
        found = re.search(r"metrics and health on (http://[\d.:]+)", self.words())
        if found is None:
            return 0, ""
        try:
            with urllib.request.urlopen(found[1] + path, timeout=5) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()
        except OSError:
            return 0, ""


class Bench:
    """One sample service of a test's own: its name, its topics, its replicas."""

    def __init__(self, bootstrap_servers: str, folder: Path, *, module: str) -> None:
        self.name = f"t{uuid.uuid4().hex[:8]}"
        self.group = f"govwire-{self.name}"
        self.kafka = KafkaSettings(bootstrap_servers=bootstrap_servers)
        self._module = module
        self._folder = folder
        self.replicas: list[Replica] = []

    def start(self, *, instance: str | None = "one", **settings: object) -> Replica:
        """Start a replica; `settings` without their prefix (`message_seconds=1`)."""
        env = {
            # Compiled modules are kept: these processes are started by the dozen.
            **{name: value for name, value in os.environ.items() if not name.startswith(("GOVWIRE_", "PYTHONDONT"))},
            "SAMPLE_NAME": self.name,
            "GOVWIRE_KAFKA_BOOTSTRAP_SERVERS": self.kafka.bootstrap_servers,
            "GOVWIRE_KAFKA_SESSION_SECONDS": "6",
            "GOVWIRE_DATA": str(self._folder / "data"),
            "GOVWIRE_BACKOFF_SECONDS": "0.05",
            **{f"GOVWIRE_{name.upper()}": str(value) for name, value in settings.items()},
        }
        if instance is not None:
            env["GOVWIRE_INSTANCE"] = instance
        replica = Replica(self._module, env, self._folder / f"{self.name}-{len(self.replicas)}.log")
        self.replicas.append(replica)
        return replica

    async def put(self, topic: Topic, messages: Iterable[Message]) -> None:
        """Write messages, keyed by their name."""
        await self._send(topic, [outgoing(topic, each, each.name, stage="test") for each in messages])  # type: ignore[attr-defined]

    async def put_raw(self, topic: Topic, values: Sequence[bytes]) -> None:
        """Write bytes as they are."""
        await self._send(topic, [Outgoing(topic.name, b"raw", value) for value in values])

    async def _send(self, topic: Topic, messages: Sequence[Outgoing]) -> None:
        admin = await open_admin(self.kafka)
        await create(admin, [topic])
        await admin.close()
        outbox = Outbox(self.kafka, client_id="test")
        results = await outbox.send(messages)
        await outbox.stop()
        assert all(isinstance(result, Written) for result in results)

    async def lag(self, *topics: Topic) -> int:
        """Messages still to be handled and committed."""
        return sum((await lags(self.kafka, [(self.group, topic.name) for topic in topics])).values())

    async def done(self, *topics: Topic, seconds: float = PATIENCE) -> None:
        """Wait until all is handled and committed."""
        deadline = time.monotonic() + seconds
        while True:
            try:
                left = await self.lag(*topics)
            except BrokerUnreachable:
                left = -1
            if not left:
                return
            assert time.monotonic() < deadline, f"{left} left after {seconds} s: {self.replicas[-1].words()[-3000:]}"
            await asyncio.sleep(0.2)

    async def read(self, topic: Topic, kind: type[M]) -> list[M]:
        """All that stands on a topic."""
        return [kind.from_json(each.value) async for each in read_topic(self.kafka, topic.name) if each.value]

    async def letters(self) -> list[DeadLetter]:
        """The dead letters of this service's topics."""
        return [
            filed.letter async for filed in list_letters(self.kafka) if filed.letter.topic.startswith(f"{self.name}-")
        ]
