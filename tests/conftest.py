"""What the tests of several rooms stand on: a real broker, and services as processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bench.stored import FOLDER, STORED
from services.up.kafka import LocalKafka
from services.up.leash import start_on_leash
from services.up.settings import UpSettings

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def local_kafka(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalKafka]:
    """One real broker for the whole test run, on a folder of its own. Do not stop it: others use it."""
    with LocalKafka(tmp_path_factory.mktemp("kafka"), cache=UpSettings().cache) as broker:
        yield broker


@pytest.fixture(scope="session")
def kafka(request: pytest.FixtureRequest) -> str:
    """Bootstrap servers of the test run's broker: the one that GOVWIRE_KAFKA_BOOTSTRAP_SERVERS names, else a local one.

    A test creates its own topics, with names nobody else uses.
    """
    named = UpSettings().kafka_bootstrap_servers
    if named:
        return named
    broker: LocalKafka = request.getfixturevalue("local_kafka")
    return broker.bootstrap_servers


@pytest.fixture
def fresh_kafka(tmp_path: Path) -> Iterator[LocalKafka]:
    """A broker of the test's own: empty, to be stopped, killed and started as the test likes (5 s to start)."""
    broker = LocalKafka(tmp_path / "kafka", cache=UpSettings().cache)
    broker.start()
    yield broker
    broker.stop()


@dataclass
class ServiceProcess:
    """A `govwire …` process under test, and where its words go."""

    process: subprocess.Popen[bytes]
    log: Path

    def kill(self) -> None:
        """Kill -9, and wait until it is gone."""
        self.process.kill()
        self.process.wait()

    def stop(self, seconds: float = 30) -> int:
        """SIGTERM; gives the exit code. Raises `subprocess.TimeoutExpired` where it does not go in time."""
        self.process.terminate()
        return self.process.wait(seconds)

    def words(self) -> str:
        """All that it wrote so far, stdout and stderr."""
        return self.log.read_text("utf-8", "replace")


@pytest.fixture
def start_govwire(tmp_path: Path) -> Iterator[Callable[..., ServiceProcess]]:
    """Start `govwire ARGS…` as a process: `start_govwire("run", "cleaner", GOVWIRE_X="…")`. Killed after the test."""
    started: list[ServiceProcess] = []

    def start(*args: str, cwd: Path = ROOT, **env: str) -> ServiceProcess:
        log = tmp_path / f"{len(started)}-{'-'.join(args[:2])}.log".replace("/", "_")
        with log.open("wb") as output:
            process = start_on_leash(
                [sys.executable, "-m", "services.cli", *args], output=output, env={**os.environ, **env}, cwd=cwd
            )
        started.append(ServiceProcess(process, log))
        return started[-1]

    yield start
    for one in started:
        if one.process.poll() is None:
            one.kill()


@pytest.fixture(scope="session")
def corpus() -> Path:
    """Folder of stored pages that are not part of the project; tests that need it skip where it is not there."""
    if not STORED:
        pytest.skip(f"no stored pages in {FOLDER} (name their folder in GOVWIRE_CORPUS)")
    return FOLDER
