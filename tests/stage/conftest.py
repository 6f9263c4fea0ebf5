"""Sample services on the test run's broker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.stage.running_service import Bench

StartBench = Callable[..., Bench]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[StartBench]:
    """`bench(bootstrap_servers, module=…)`: a sample service of the test's own; its processes are killed after it."""
    made: list[Bench] = []

    def make(bootstrap_servers: str, module: str = "tests.stage.sample_service") -> Bench:
        made.append(Bench(bootstrap_servers, tmp_path, module=module))
        return made[-1]

    yield make
    for one in made:
        for replica in one.replicas:
            code = replica.process.poll()
            if code is None:
                replica.kill()
            # Shown where the test failed: what a replica said is the first thing one wants to know.
            print(f"--- a replica of {one.name}, exit code {code}\n{replica.words()[-4000:]}")
