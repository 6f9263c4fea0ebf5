"""The local Kafka, for real: starts, survives, stops, refuses."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from services.up.errors import PortInUse
from services.up.kafka import LocalKafka, answers
from services.up.kafka_config import HOST
from services.up.settings import UpSettings

pytestmark = pytest.mark.integration


def _port(broker: LocalKafka) -> int:
    return int(broker.bootstrap_servers.rpartition(":")[2])


def test_it_answers_and_stops_with_nothing_left_running(tmp_path: Path) -> None:
    """A started broker answers; a stopped one's process is gone."""
    broker = LocalKafka(tmp_path, cache=UpSettings().cache)
    broker.start()
    pid = broker.pid
    assert pid is not None
    assert answers(HOST, _port(broker))
    broker.stop()
    assert broker.pid is None
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_it_comes_back_on_its_ports_after_kill_9(fresh_kafka: LocalKafka) -> None:
    """A killed broker starts again on its data and its address."""
    before = fresh_kafka.bootstrap_servers
    fresh_kafka.kill()
    assert not answers(HOST, int(before.rpartition(":")[2]))
    fresh_kafka.start()
    assert fresh_kafka.bootstrap_servers == before
    assert answers(HOST, _port(fresh_kafka))


def test_a_taken_port_is_named(tmp_path: Path) -> None:
    """A port that was asked for and is in use gives an error that names it."""
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(PortInUse, match=str(port)):
            LocalKafka(tmp_path, cache=UpSettings().cache, port=port).start()


def test_it_goes_when_its_parent_is_killed(tmp_path: Path) -> None:
    """Kill -9 of the process that started the broker takes the broker with it."""
    program = (
        "import sys, time; from pathlib import Path; from services.up.kafka import LocalKafka\n"
        "from services.up.settings import UpSettings\n"
        "b = LocalKafka(Path(sys.argv[1]), cache=UpSettings().cache); b.start()\n"
        "print(b.pid, flush=True); time.sleep(600)"
    )
    parent = subprocess.Popen([sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    broker = int(parent.stdout.readline())
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and _runs(broker):
        time.sleep(0.1)
    assert not _runs(broker)


def _runs(pid: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
