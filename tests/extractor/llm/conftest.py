"""A model on loopback, and the extractor set up to ask it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest

from services.extractor.llm.backend import ModelBackend
from services.extractor.llm.budget import Budget
from services.extractor.llm.endpoint import Endpoint
from services.extractor.llm.report import Report
from services.extractor.settings import LlmSettings
from tests.extractor.llm.server import ModelServer, Reply, completion, told


@pytest.fixture(autouse=True)
def _nobody_elses_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the machine is set to is not what is tested, and loopback is asked without a proxy."""
    for name in LlmSettings.model_fields:
        monkeypatch.delenv(f"GOVWIRE_LLM_{name.upper()}", raising=False)
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.fixture
def server() -> Iterator[ModelServer]:
    """A model that finds no events, unless the test gives other replies."""
    server = ModelServer(completion(told()))
    yield server
    server.close()


class Clock:
    """Time that passes only while somebody sleeps, seconds."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        """Now."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def clock() -> Clock:
    """The endpoint's and the backend's time."""
    return Clock()


class Backend:
    """A backend with all that it reported."""

    def __init__(self, server: ModelServer, data: Path, clock: Clock, **settings: Any) -> None:
        self.reports: list[Report] = []
        self.settings = LlmSettings(url=server.url, model="m1", **settings)
        endpoint = Endpoint(self.settings, sleep=clock.sleep, clock=clock)
        budget = Budget(data / "tokens.json", self.settings.tokens_a_day, today=lambda: "2025-05-20")
        self.read = ModelBackend(self.settings, endpoint, budget, self.reports.append, clock=clock)

    @property
    def report(self) -> Report:
        """The last one."""
        return self.reports[-1]


class MakeBackend(Protocol):
    """Makes a backend that asks the server, which gives these replies."""

    def __call__(self, *replies: Reply, **settings: Any) -> Backend:
        """Every reply once, the last one again and again; settings as in `LlmSettings`."""
        ...


@pytest.fixture
def backend(server: ModelServer, tmp_path: Path, clock: Clock) -> MakeBackend:
    """Makes a backend that asks the server."""

    def make(*replies: Reply, **settings: Any) -> Backend:
        server.replies = list(replies) or server.replies
        return Backend(server, tmp_path, clock, **settings)

    return make
