"""`govwire up`, as a person runs it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import psutil
import pytest

from examples.sample_sites.expectations import expected
from tests.conftest import ROOT

pytestmark = pytest.mark.e2e

READY = re.compile(r"extractor( \w+)? ready")
"""What `up` says of the extractor, whose stages may have counted something already or not."""


def _command(*args: str) -> list[str]:
    return [sys.executable, "-m", "services.cli", "up", *args]


def _env(**more: str) -> dict[str, str]:
    return {**{k: v for k, v in os.environ.items() if not k.startswith("GOVWIRE_KAFKA")}, **more}


def _once(data: Path, **env: str) -> dict[str, Any]:
    done = subprocess.run(
        _command("--once", "--json", "--data", str(data)),
        capture_output=True,
        cwd=ROOT,
        env=_env(**env),
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()[-4000:]
    assert done.stdout.count(b"\n") == 1
    summary: dict[str, Any] = json.loads(done.stdout)
    return summary


def test_once_ends_by_itself_with_true_figures_and_resumes(tmp_path: Path) -> None:
    """`up --once --json` counts what is on the sample sites; a second one on the same data finds nothing new."""
    pages = expected()
    relations = Counter(page.relation for page in pages)
    summary = _once(tmp_path)
    assert summary["articles"] == len(pages)
    assert summary["new"] == relations["new"]
    # A mirror whose dirt is repaired to the last character is a duplicate.
    assert (summary["duplicates"], summary["reprints"]) >= (relations["duplicate"], 1)
    assert summary["duplicates"] + summary["reprints"] == relations["duplicate"] + relations["reprint"]
    changed = {page.article.name for page in pages if page.article.correction is not None}
    assert summary["versions"] == len(changed)
    assert summary["blocked"] >= 1
    # Noise under a charset that does not exist, and a program that comes without a content type.
    assert sum(summary["dead_letters"].values()) == 2
    assert set(summary["dead_letters"]) <= {"unknown_charset", "not_a_page"}
    by_type = summary["events_by_type"]
    for name in ("meeting", "agreement_signing", "policy_issuance", "campaign", "inspection_enforcement"):
        assert by_type[name] > 0
    assert summary["events"] == sum(by_type.values())
    # Beside the sites of articles there is one that stands behind a challenge altogether.
    assert summary["sources"]["blocked"] == 1
    assert sum(summary["sources"].values()) == len({page.site for page in pages}) + 1
    again = _once(tmp_path)
    assert again["new"] == 0
    assert again["restarts"] == 0


@pytest.fixture
def running(tmp_path: Path) -> subprocess.Popen[bytes]:
    """An `up` that goes on, its services ready."""
    log = (tmp_path / "up.log").open("wb")
    up = subprocess.Popen(
        _command("--data", str(tmp_path / "data")), stdout=log, stderr=log, cwd=ROOT, env=_env(), start_new_session=True
    )
    deadline = time.monotonic() + 120
    while not READY.search((tmp_path / "up.log").read_text()):
        assert up.poll() is None, (tmp_path / "up.log").read_text()[-2000:]
        assert time.monotonic() < deadline, (tmp_path / "up.log").read_text()[-2000:]
        time.sleep(0.2)
    return up


def _gone(processes: list[psutil.Process], seconds: float) -> bool:
    _, alive = psutil.wait_procs(processes, timeout=seconds)
    return not [process for process in alive if process.status() != psutil.STATUS_ZOMBIE]


def test_ctrl_c_stops_everything(running: subprocess.Popen[bytes], tmp_path: Path) -> None:
    """Ctrl-C ends the services, the sample sites and the broker, with exit code 0 and a summary."""
    family = psutil.Process(running.pid).children(recursive=True)
    assert len(family) >= 5
    running.send_signal(signal.SIGINT)
    assert running.wait(60) == 0
    assert _gone(family, 5)
    told = (tmp_path / "up.log").read_text()
    assert "stopping" in told
    assert "articles" in told
    assert "was killed" not in told


def test_a_killed_parent_takes_everything_with_it(running: subprocess.Popen[bytes]) -> None:
    """Kill -9 of `up` leaves no service and no broker behind, and the folder is free for the next one."""
    family = psutil.Process(running.pid).children(recursive=True)
    running.kill()
    running.wait()
    assert _gone(family, 60)


def test_a_crashed_service_is_started_again(running: subprocess.Popen[bytes], tmp_path: Path) -> None:
    """Kill -9 of a service and of the broker under `up`: both come back, and that is said."""
    children = psutil.Process(running.pid).children()
    extractor = next(child for child in children if child.cmdline()[-2:] == ["run", "extractor"])
    broker = next(child for child in children if "kafka.Kafka" in child.cmdline())
    extractor.kill()
    broker.kill()
    deadline = time.monotonic() + 90
    log = tmp_path / "up.log"
    while not all(words in log.read_text() for words in ("extractor started again", "Kafka ended")):
        assert time.monotonic() < deadline, log.read_text()[-3000:]
        time.sleep(0.2)
    before = len(log.read_text())
    while not READY.search(log.read_text()[before:]):
        assert time.monotonic() < deadline, log.read_text()[-3000:]
        time.sleep(0.2)
    running.send_signal(signal.SIGTERM)
    assert running.wait(60) == 0


def test_two_on_one_folder(running: subprocess.Popen[bytes], tmp_path: Path) -> None:
    """A second `up` on the same data folder is one line that names the process that holds it."""
    second = subprocess.run(
        _command("--data", str(tmp_path / "data")), capture_output=True, cwd=ROOT, env=_env(), timeout=60, check=False
    )
    assert second.returncode == 1
    assert second.stderr.decode().splitlines()[-1].startswith(f"govwire: another govwire (process {running.pid})")
    running.send_signal(signal.SIGINT)
    running.wait(60)


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--sources", "/absent"], "no such folder"),
        (["--data", "/dev/null/x"], "a file stands in its way"),
    ],
)
def test_what_cannot_be_started_is_one_line(args: list[str], words: str) -> None:
    """A missing sources folder and an impossible data folder are one line each, exit code 1."""
    done = subprocess.run(_command(*args), capture_output=True, cwd=ROOT, env=_env(), timeout=60, check=False)
    assert done.returncode == 1
    assert words in done.stderr.decode().splitlines()[-1]
    assert b"Traceback" not in done.stderr


def test_a_wrong_declaration_is_told_before_anything_starts(tmp_path: Path) -> None:
    """A typing mistake in a source file names the file and the key, and no broker is started for it."""
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "xx_agency.toml").write_text('agencie = "某局"\n')
    done = subprocess.run(
        _command("--sources", str(folder), "--data", str(tmp_path / "data")),
        capture_output=True,
        cwd=ROOT,
        env=_env(),
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "xx_agency.toml" in done.stderr.decode()
    assert "agencie" in done.stderr.decode()
    assert not (tmp_path / "data").exists()


def test_a_broker_that_does_not_answer_is_one_line(tmp_path: Path) -> None:
    """A named broker that is not there ends `up` with one line that names it."""
    done = subprocess.run(
        _command("--data", str(tmp_path)),
        capture_output=True,
        cwd=ROOT,
        env=_env(GOVWIRE_KAFKA_BOOTSTRAP_SERVERS="127.0.0.1:1"),
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "127.0.0.1:1" in done.stderr.decode().splitlines()[-1]
    assert b"Traceback" not in done.stderr
