"""The command line itself: help, mistakes, exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from services import cli


def run(*args: str, stdin: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
    """`govwire ARGS…` as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "services.cli", *args],
        env={**os.environ, **env},
        input=stdin,
        capture_output=True,
        timeout=120,
        check=False,
    )


COMMANDS = [
    ("up",),
    ("run",),
    ("clean",),
    ("extract",),
    ("ingest",),
    ("check-source",),
    ("tail",),
    ("dead", "list"),
    ("dead", "show"),
    ("dead", "replay"),
    ("topics", "create"),
    ("topics", "describe"),
    ("schemas", "export"),
    ("schemas", "check"),
    ("sample-sites",),
    ("doctor",),
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_explains_itself(command: tuple[str, ...]) -> None:
    """--help of each command says what it is for."""
    done = CliRunner().invoke(cli.app, [*command, "--help"])
    assert done.exit_code == 0
    assert len(done.output.splitlines()) > 5


def test_the_version() -> None:
    """--version tells it and nothing else."""
    assert CliRunner().invoke(cli.app, ["--version"]).output.startswith("govwire ")
    assert "First steps" in CliRunner().invoke(cli.app, ["--help"]).output


def test_help_loads_nothing_heavy() -> None:
    """Help and typing mistakes are told without the libraries that Kafka, HTML and the live view need."""
    program = (
        "import sys; from services import cli\n"
        "names = {'aiokafka', 'faust', 'pydantic', 'selectolax', 'rich', 'prometheus_client', 'httpx'}\n"
        "print(sorted(names & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_typing_mistake_gets_a_suggestion() -> None:
    """An unknown command is exit code 2 with the nearest one."""
    done = run("extarct")
    assert done.returncode == 2
    assert b"extract" in done.stderr


@pytest.mark.parametrize("command", ["clean", "extract", "ingest"])
def test_a_missing_file_is_one_line(command: str) -> None:
    """A file that is not there is one line with its name, exit code 1."""
    done = run(command, "/absent/page.jsonl", GOVWIRE_KAFKA_BOOTSTRAP_SERVERS="127.0.0.1:1")
    assert done.returncode == 1
    assert done.stderr.decode().startswith("govwire: /absent/page.jsonl: ")
    assert done.stderr.count(b"\n") == 1


def test_a_wrong_setting_is_one_line() -> None:
    """A variable that does not fit is named with its value."""
    done = run("doctor", GOVWIRE_LOCAL_KAFKA_PORT="seventy")
    assert done.returncode == 1
    assert b"GOVWIRE_LOCAL_KAFKA_PORT='seventy'" in done.stderr
    assert done.stderr.count(b"\n") == 1


def test_no_kafka_at_all_says_both_ways(tmp_path: Path) -> None:
    """Without a broker named and without a running `up`, the line names both ways to one."""
    env = {key: value for key, value in os.environ.items() if key != "GOVWIRE_KAFKA_BOOTSTRAP_SERVERS"}
    done = subprocess.run(
        [sys.executable, "-m", "services.cli", "tail", "events"],
        env={**env, "GOVWIRE_DATA": str(tmp_path)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert b"govwire up" in done.stderr
    assert b"GOVWIRE_KAFKA_BOOTSTRAP_SERVERS" in done.stderr


PAGE = (
    "<html><head><meta charset=utf-8><title>某局召开会议</title><meta name=ArticleTitle content=某局召开会议>"
    "<meta name=PubDate content='2025-05-12 08:00'></head><body><h1>某局召开会议</h1><p>"
    + "5月12日，市市场监督管理局在北京召开食品安全工作会议。" * 5
    + "</p></body></html>"
).encode()


def test_clean_prints_one_article(tmp_path: Path) -> None:
    """A page on standard input gives one article as JSON, with its URL."""
    done = run("clean", "-", "--url", "http://www.example.gov.cn/a/1.html", stdin=PAGE)
    article = json.loads(done.stdout)
    assert (article["title"], article["url"]) == ("某局召开会议", "http://www.example.gov.cn/a/1.html")
    assert article["published_at"].startswith("2025-05-12")


def test_extract_prints_article_and_events() -> None:
    """A page gives `{id, article, events}`, every trigger verbatim in the text."""
    found = json.loads(run("extract", "-", stdin=PAGE).stdout)
    assert found["id"] == found["article"]["id"]
    assert found["events"]
    for event in found["events"]:
        trigger = event["trigger"]
        assert found["article"]["text"][trigger["start"] : trigger["end"]] == trigger["text"]


@pytest.mark.parametrize("command", ["clean", "extract"])
def test_a_manifest_gives_a_line_a_row(tmp_path: Path, command: str) -> None:
    """Each row gives its line with its id, in order; a broken one gives `error`, and the exit code tells."""
    (tmp_path / "a.html").write_bytes(PAGE)
    rows = [
        {"id": "one", "file": "a.html", "url": ""},
        {"id": "two", "file": "no.html"},
        {"id": "three", "file": "a.html"},
    ]
    (tmp_path / "m.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    done = run(command, str(tmp_path / "m.jsonl"))
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["id"] for line in lines] == ["one", "two", "three"]
    assert ["error" in line for line in lines] == [False, True, False]
    assert done.returncode == 1
    assert b"two: PageUnreadable" in done.stderr


def test_a_folder_gives_a_line_a_page(tmp_path: Path) -> None:
    """Each page of a folder gives its line, with its path as id."""
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "a.html").write_bytes(PAGE)
    (tmp_path / "b.html").write_bytes(PAGE)
    done = run("clean", str(tmp_path))
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["b.html", "x/a.html"]
    assert done.returncode == 0


def test_bytes_that_are_no_page_are_one_line(tmp_path: Path) -> None:
    """A binary file is one line with its name, exit code 1."""
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\nstream\n\x00\x01\x02\xff\xfe\nendstream")
    done = run("extract", str(tmp_path / "a.pdf"))
    assert done.returncode == 1
    assert done.stderr.decode() == f"govwire: {tmp_path / 'a.pdf'}: the body is a binary file\n"


@pytest.mark.parametrize("options", [(), ("--explain",)])
def test_a_reader_that_goes_away_is_no_error(tmp_path: Path, options: tuple[str, ...]) -> None:
    """`govwire … | head -1` ends quietly and well, whatever is shown."""
    (tmp_path / "a.html").write_bytes(PAGE)
    (tmp_path / "m.jsonl").write_text('{"id": "x", "file": "a.html"}\n' * 300)
    with subprocess.Popen(
        [sys.executable, "-m", "services.cli", "extract", *options, str(tmp_path / "m.jsonl")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as going:
        assert going.stdout is not None
        assert going.stderr is not None
        assert going.stdout.readline()
        going.stdout.close()
        assert b"Traceback" not in going.stderr.read()
    assert going.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only some systems have a device that is always full")
def test_an_output_that_is_full_is_one_line() -> None:
    """What cannot be written is one line with the reason, exit code 1."""
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "services.cli", "clean", "-"],
            input=PAGE,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.startswith(b"govwire: ")
    assert done.stderr.count(b"\n") == 1
