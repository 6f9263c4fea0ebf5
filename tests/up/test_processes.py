"""Children: watched, started again, stopped in time, gone with their parent."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from services.up.errors import ServiceFailed
from services.up.processes import Child, Supervisor, last_words

FOREVER = [sys.executable, "-c", "import time; time.sleep(600)"]
STUBBORN = [
    sys.executable,
    "-c",
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); time.sleep(600)",
]
FAILING = [sys.executable, "-c", "print('the disk is on fire'); raise SystemExit(3)"]


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """What it shows."""
        return self.now


@pytest.fixture
def said() -> list[str]:
    """What the supervisor said."""
    return []


@pytest.fixture
def supervisor(said: list[str]) -> Iterator[Supervisor]:
    """A supervisor that allows two crashes."""
    supervisor = Supervisor(restarts=2, say=said.append, clock=Clock())
    yield supervisor
    supervisor.stop(0)


def _child(tmp_path: Path, command: list[str]) -> Child:
    return Child("extractor", command, {}, tmp_path / "logs" / "extractor.log")


def _until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline, "it did not come about"
        time.sleep(0.02)


def test_a_killed_child_is_started_again(supervisor: Supervisor, said: list[str], tmp_path: Path) -> None:
    """A crash is told with its signal, and the child runs again after its pause."""
    child = _child(tmp_path, FOREVER)
    supervisor.start(child)
    assert child.process is not None
    child.process.kill()
    child.process.wait()
    supervisor.tend()
    assert not child.running
    assert "SIGKILL" in said[0]
    supervisor._clock.now += 60  # type: ignore[attr-defined]
    supervisor.tend()
    assert child.running
    assert child.restarts == 1


def test_a_child_that_keeps_crashing_is_given_up(supervisor: Supervisor, tmp_path: Path) -> None:
    """After the allowed crashes the error names the service, its last words and its log."""
    child = _child(tmp_path, FAILING)
    supervisor.start(child)

    def crash() -> None:
        assert child.process is not None
        child.process.wait()
        supervisor.tend()
        supervisor._clock.now += 60  # type: ignore[attr-defined]
        supervisor.tend()

    crash()
    crash()
    assert child.process is not None
    child.process.wait()
    with pytest.raises(ServiceFailed, match=r"extractor ended 3 times.*exit code 3: the disk is on fire.*\.log"):
        supervisor.tend()


def test_a_wrongly_set_up_child_is_not_started_again(supervisor: Supervisor, tmp_path: Path) -> None:
    """A service that says that its settings are wrong is given up at once, with its words."""
    child = _child(tmp_path, [sys.executable, "-c", "print('GOVWIRE_X=1: no'); raise SystemExit(78)"])
    supervisor.start(child)
    assert child.process is not None
    child.process.wait()
    with pytest.raises(ServiceFailed, match="wrongly set up: GOVWIRE_X=1: no"):
        supervisor.tend()


def test_crashes_of_long_ago_do_not_count(supervisor: Supervisor, tmp_path: Path) -> None:
    """A crash a day is no reason to give up."""
    child = _child(tmp_path, FAILING)
    supervisor.start(child)
    for _ in range(5):
        assert child.process is not None
        child.process.wait()
        supervisor.tend()
        supervisor._clock.now += 86_400  # type: ignore[attr-defined]
        supervisor.tend()
    assert child.restarts == 5


def test_a_deaf_child_is_killed_at_the_deadline(said: list[str], tmp_path: Path) -> None:
    """A child that does not listen to SIGTERM is killed, and that is said."""
    supervisor = Supervisor(restarts=0, say=said.append)
    child = _child(tmp_path, STUBBORN)
    supervisor.start(child)
    _until(lambda: "deaf" in child.log.read_text())
    process = child.process
    assert process is not None
    supervisor.stop(0.2)
    assert process.poll() is not None
    assert "killed" in said[-1]


def test_a_big_log_is_put_aside(supervisor: Supervisor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A log over its limit is kept once and begun anew."""
    monkeypatch.setattr("services.up.processes.LARGEST_LOG_BYTES", 10)
    child = _child(tmp_path, FOREVER)
    child.log.parent.mkdir()
    child.log.write_text("eleven bytes")
    supervisor.start(child)
    assert child.log.with_suffix(".log.1").read_text() == "eleven bytes"


def test_last_words(tmp_path: Path) -> None:
    """The last line that says something; a missing log says nothing."""
    (tmp_path / "a.log").write_text("first\nlast words\n\n")
    assert last_words(tmp_path / "a.log") == "last words"
    assert last_words(tmp_path / "b.log") == "it said nothing"


PARENT = """
import sys, time
from services.up.leash import start_on_leash
print(start_on_leash([sys.executable, "-c", "import time; time.sleep(600)"]).pid, flush=True)
time.sleep(600)
"""


@pytest.mark.parametrize("linux", [True, False])
def test_a_child_does_not_outlive_its_parent(linux: bool) -> None:
    """Kill -9 of the parent takes the child with it: by the kernel, and by the go-between that other systems use."""
    if linux and sys.platform != "linux":
        pytest.skip("the kernel's way is Linux's")
    program = (
        PARENT if linux else PARENT.replace("print(", "from services.up import leash; leash._LINUX = False\nprint(")
    )
    parent = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    child = psutil.Process(int(parent.stdout.readline()))
    _until(lambda: linux or bool(child.children()))
    below = child.children()
    parent.kill()
    parent.wait()
    _until(lambda: all(not p.is_running() or p.status() == psutil.STATUS_ZOMBIE for p in [child, *below]))
