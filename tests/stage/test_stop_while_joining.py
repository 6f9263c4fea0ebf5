"""Replicas that are asked to stop while their group lets nobody in: it waits for a dead member until its session is
over."""

from __future__ import annotations

import pytest

from tests.stage.conftest import StartBench
from tests.stage.running_service import until

pytestmark = pytest.mark.integration

NO_PLACE = "no place in the consumer group"
LONG = {"kafka_session_seconds": 60, "stop_seconds": 8}


@pytest.mark.parametrize("module", ["tests.stage.sample_service", "tests.stage.sample_duty"])
async def test_who_was_not_let_in_stops(kafka: str, bench: StartBench, module: str) -> None:
    """A replica that has not begun does not wait for its place before it ends."""
    one = bench(kafka, module)
    dead = one.start(instance="dead", **LONG)
    await until(lambda: dead.ask("/health/ready")[0] == 200)
    dead.kill()
    new = one.start(instance="new", **LONG)
    await until(lambda: NO_PLACE in new.ask("/health/ready")[1])
    assert new.stop() == 0


async def test_whose_place_is_given_anew_stops(kafka: str, bench: StartBench) -> None:
    """A duty that had a place, and waits for the group to share the partitions again, ends as well."""
    one = bench(kafka, "tests.stage.sample_duty")
    dead, old = (one.start(instance=name, **LONG) for name in ("dead", "old"))
    await until(lambda: dead.ask("/health/ready")[0] == old.ask("/health/ready")[0] == 200)
    dead.kill()
    one.start(instance="new", **LONG)
    await until(lambda: NO_PLACE in old.ask("/health/ready")[1])
    assert old.stop() == 0
