"""Everything on one machine: what is decided before and between the processes."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from services.up import pipeline
from services.up.errors import BrokerFailed
from services.up.kafka import LocalKafka
from services.up.pipeline import Pipeline
from services.up.settings import UpSettings


class _DyingBroker(LocalKafka):
    """A broker that is dead whenever one looks."""

    starts = 0

    def start(self) -> None:
        """Nothing comes of it."""
        self.starts += 1


def test_a_broker_that_keeps_ending_is_given_up(tmp_path: Path) -> None:
    """After the allowed restarts the error has the broker's last words and its log."""
    settings = UpSettings(data=tmp_path, restarts=2)
    said: list[str] = []
    line = Pipeline(settings, sources=None, once=False, say=said.append, create_topics=lambda servers: None)
    broker = line._broker = _DyingBroker(tmp_path, cache=tmp_path)
    broker.log_file.write_text("starting\nno space left on device\n")
    line.tend()
    line.tend()
    assert broker.starts == 2
    assert "no space left on device" in said[-1]
    with pytest.raises(BrokerFailed, match=r"no space left on device.*broker\.log"):
        line.tend()


def test_sample_sites_keep_their_ports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The ports of the last run are taken again; where somebody has one of them, others are."""
    remembered = tmp_path / "port"
    first = pipeline._block_of_ports(remembered)
    remembered.write_text(str(first))
    assert pipeline._block_of_ports(remembered) == first
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", first + 3))
        taken.listen()
        assert pipeline._block_of_ports(remembered) != first
