"""Log lines."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator

import pytest

from stage import logs


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[[], list[str]]]:
    """The lines that were logged so far; the loggers are as they were afterwards."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in logs._QUIET}
    yield lambda: capsys.readouterr().err.splitlines()
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, each in levels.items():
        logging.getLogger(name).setLevel(each)


def test_a_json_line_is_one_object_with_what_was_given(told: Callable[[], list[str]]) -> None:
    """Time, level, service, message, extras and the exception, whatever characters they hold."""
    logs.set_up("cleaner", style="json", level="INFO")
    try:
        raise ValueError("乱码\nin two lines")
    except ValueError:
        logging.getLogger("x").exception("页面 %d", 3, extra={"source": "某市"})
    (line,) = told()
    entry = json.loads(line)
    assert (entry["level"], entry["service"], entry["message"], entry["source"]) == (
        "error",
        "cleaner",
        "页面 3",
        "某市",
    )
    assert "ValueError: 乱码" in entry["exception"]
    assert entry["time"].endswith("+00:00")


def test_a_console_line_is_for_people(told: Callable[[], list[str]]) -> None:
    """Short time, first letter of the level, service, message, extras."""
    logs.set_up("cleaner", style="console", level="INFO")
    logging.getLogger("x").warning("two\nlines", extra={"source": "s"})
    logging.getLogger("x").debug("not told")
    first, second = told()
    assert first.endswith(" W cleaner: two [source=s]")
    assert second == "lines"


def test_libraries_are_quiet(told: Callable[[], list[str]]) -> None:
    """Only what is worth a line; their DEBUG records are not even made."""
    logs.set_up("cleaner", style="console", level="DEBUG")
    logging.getLogger("aiokafka.conn").info("chatter")
    assert not logging.getLogger("aiokafka.conn").isEnabledFor(logging.DEBUG)
    assert told() == []


def test_a_library_repeats_itself_once_in_a_while() -> None:
    """And then says how often; our own lines are all told."""
    now = 0.0
    calm = logs.Calm(clock=lambda: now)

    def told(name: str, words: str, *values: object) -> logging.LogRecord | None:
        record = logging.LogRecord(name, logging.ERROR, "", 0, words, values, None)
        return record if calm.filter(record) else None

    assert told("aiokafka.conn", "no node %d", 1)
    assert not told("aiokafka.conn", "no node %d", 2)
    assert told("aiokafka.conn", "something else")
    assert told("stage.outbox", "no broker")
    assert told("stage.outbox", "no broker")
    now = 20.0
    again = told("aiokafka.conn", "no node %d", 1)
    assert again is not None
    assert vars(again)["repeated"] == 1
