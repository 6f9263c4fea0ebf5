"""Many messages in hand, finished in any order, on a real broker."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest

from schemas.dead_letters import DeadReason
from tests.stage.conftest import StartBench
from tests.stage.running_service import until
from tests.stage.sample_duty import Topics
from tests.stage.sample_service import Made, Task

pytestmark = pytest.mark.integration
MODULE = "tests.stage.sample_duty"


async def test_a_slow_message_holds_up_nothing_but_its_own_offset(kafka: str, bench: StartBench) -> None:
    """Everything else is done meanwhile; killed then, only what stands behind the slow one is done again."""
    one = bench(kafka, MODULE)
    topics = Topics(one.name)
    slow = [Task(name="slow", size=600_000)]
    quick = [Task(name=f"q{number}", size=5) for number in range(400)]
    await one.put(topics.tasks, [*quick[:100], *slow, *quick[100:]])
    replica = one.start()
    await until(lambda: replica.ask("/health/ready")[0] == 200)
    while len(await one.read(topics.made, Made)) < 400:  # noqa: ASYNC110 - it is another process that works
        await asyncio.sleep(0.2)
    while (left := await one.lag(topics.tasks)) > 300:  # noqa: ASYNC110 - the slow one holds up its own partition alone
        await asyncio.sleep(0.2)
    assert left >= 1
    replica.kill()
    second = one.start(stop_seconds=4)
    while len(await one.read(topics.made, Made)) < 400 + left - 1:  # noqa: ASYNC110
        await asyncio.sleep(0.2)
    made = Counter((each.name, each.padding) for each in await one.read(topics.made, Made))
    # What was remembered before the kill is there after it: the second time is known to be the second.
    assert all(count == 1 for count in made.values())
    assert {name for name, padding in made if padding == "first"} == {task.name for task in quick}
    assert second.stop() == 0


async def test_every_outcome_of_a_duty(kafka: str, bench: StartBench) -> None:
    """Skips are counted; retries that do not pass, errors of ours and poison become dead letters; the rest goes on."""
    one = bench(kafka, MODULE)
    topics = Topics(one.name)
    await one.put(topics.tasks, [Task(name=act, act=act) for act in ("plain", "skip", "retry", "dead", "fail")])
    await one.put_raw(topics.tasks, [b"\xff"])
    replica = one.start(attempts=3)
    await one.done(topics.tasks)
    assert [each.name for each in await one.read(topics.made, Made)] == ["plain"]
    assert {(letter.key or b"").decode(): letter.reason for letter in await one.letters()} == {
        "retry": DeadReason.RETRIES_EXHAUSTED,
        "dead": DeadReason.NOT_A_PAGE,
        "fail": DeadReason.HANDLER_ERROR,
        "raw": DeadReason.UNDECODABLE,
    }
    _, text = replica.ask("/metrics")
    assert f'govwire_skips_total{{reason="not_due",stage="{one.name}"}} 1.0' in text
    assert f'govwire_retries_total{{reason="busy",stage="{one.name}"}} 2.0' in text
    assert replica.stop() == 0


async def test_partitions_move_with_what_is_remembered(kafka: str, bench: StartBench) -> None:
    """A second replica takes half of the keys with their states; when the first dies it takes the rest."""
    one = bench(kafka, MODULE)
    topics = Topics(one.name)
    names = [f"n{number}" for number in range(60)]
    await one.put(topics.tasks, [Task(name=name) for name in names])
    first = one.start(instance="first")
    await one.done(topics.tasks)
    second = one.start(instance="second")
    await until(lambda: " 2 (" in second.words() and " 2 (" in first.words().rpartition("assigned")[2])
    await one.put(topics.tasks, [Task(name=name) for name in names])
    await one.done(topics.tasks)
    first.kill()
    await one.put(topics.tasks, [Task(name=name) for name in names])
    await one.done(topics.tasks)
    made = Counter((each.name, each.padding) for each in await one.read(topics.made, Made))
    assert made == Counter({(name, "first"): 1 for name in names} | {(name, "again"): 2 for name in names})
