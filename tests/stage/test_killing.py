"""What is killed, stopped or taken away loses nothing."""

from __future__ import annotations

import asyncio
import shutil
from collections import Counter
from pathlib import Path

import pytest

from services.up.kafka import LocalKafka
from stage.service import UNFINISHED
from tests.stage.conftest import StartBench
from tests.stage.running_service import Bench, until
from tests.stage.sample_service import Counted, Made, Task, Topics

pytestmark = pytest.mark.integration


def tasks(count: int, milliseconds: int = 2) -> list[Task]:
    """Tasks that take a little while each."""
    return [Task(name=f"n{number}", act="sleep", size=milliseconds) for number in range(count)]


async def part_done(one: Bench, topics: Topics, count: int) -> None:
    """Wait until some of the tasks are done, and not all."""
    while await one.lag(topics.tasks) > count:  # noqa: ASYNC110 - it is another process that works
        await asyncio.sleep(0.05)


async def test_kill_9_in_the_middle_loses_nothing(kafka: str, bench: StartBench) -> None:
    """Killed twice at work, each time in the middle: every task is done, state and all, and few twice."""
    one = bench(kafka)
    topics = Topics(one.name)
    await one.put(topics.tasks, tasks(1500))
    # The same 40 names again and again, each time with another number.
    await one.put(topics.ordered, [Task(name=f"s{n % 40}", number=n, act="sleep", size=2) for n in range(800)])
    for left in (1200, 600):
        replica = one.start(batch_messages=16)
        await part_done(one, topics, left)
        replica.kill()
    one.start(batch_messages=16)
    await one.done(topics.tasks, topics.ordered)
    made = Counter(each.name for each in await one.read(topics.made, Made))
    assert set(made) == {f"n{number}" for number in range(1500)}
    assert sum(made.values()) < 1500 + 400, "only what was in hand is done again"
    counts: dict[tuple[str, int], set[int]] = {}
    for each in await one.read(topics.counted, Counted):
        counts.setdefault((each.name, each.number), set()).add(each.count)
    # Each number got one place, the same whenever it was decided, and the places follow one another.
    assert all(len(places) == 1 for places in counts.values())
    assert Counter(max(places) for places in counts.values()) == Counter(n // 40 + 1 for n in range(800))


async def test_state_is_recovered_from_its_changelog(kafka: str, bench: StartBench, tmp_path: Path) -> None:
    """Killed, and its files lost: another machine reads the changelog and counts on where the first one was."""
    one = bench(kafka)
    topics = Topics(one.name)
    await one.put(topics.ordered, [Task(name="a", number=n) for n in range(300)])
    replica = one.start()
    await one.done(topics.ordered)
    replica.kill()
    shutil.rmtree(tmp_path / "data")
    await one.put(topics.ordered, [Task(name="a", number=n) for n in range(300, 310)])
    replica = one.start()
    await one.done(topics.ordered)
    counted = await one.read(topics.counted, Counted)
    assert {each.number: each.count for each in counted} == {n: n + 1 for n in range(310)}
    assert replica.stop() == 0


async def test_a_standby_takes_the_state_over(kafka: str, bench: StartBench) -> None:
    """Two replicas: one decides, the other follows the changelog; when the first dies, the second goes on."""
    one = bench(kafka)
    topics = Topics(one.name)
    await one.put(topics.ordered, [Task(name="a", number=n) for n in range(200)])
    first = one.start(instance="first")
    await one.done(topics.ordered)
    second = one.start(instance="second")
    await until(lambda: second.ask("/health/ready")[0] == 200)
    decider = next(each for each in (first, second) if "count 1" in each.words().rpartition("assigned: ")[2])
    await one.put(topics.ordered, [Task(name="a", number=n) for n in range(200, 210)])
    await one.done(topics.ordered)
    decider.kill()
    await one.put(topics.ordered, [Task(name="a", number=n) for n in range(210, 220)])
    await one.done(topics.ordered)
    counted = await one.read(topics.counted, Counted)
    assert {each.number: each.count for each in counted} == {n: n + 1 for n in range(220)}


async def test_sigterm_finishes_what_is_in_hand(kafka: str, bench: StartBench) -> None:
    """After a stop in the middle, the next start goes on exactly where it was: nothing lost, nothing twice."""
    one = bench(kafka)
    topics = Topics(one.name)
    await one.put(topics.tasks, tasks(1200))
    for left in (1000, 500):
        replica = one.start(batch_messages=16)
        await part_done(one, topics, left)
        assert replica.stop() == 0, replica.words()
    one.start()
    await one.done(topics.tasks)
    made = Counter(each.name for each in await one.read(topics.made, Made))
    assert made == Counter(f"n{number}" for number in range(1200))


async def test_two_replicas_share_the_partitions(kafka: str, bench: StartBench) -> None:
    """Each takes its part; when one is killed, the other does the rest."""
    one = bench(kafka)
    topics = Topics(one.name)
    await one.put(topics.tasks, tasks(10))
    replicas = [one.start(instance=name) for name in ("first", "second")]
    await until(lambda: all("assigned: make 2" in each.words() for each in replicas))
    await one.put(topics.tasks, tasks(600))
    await part_done(one, topics, 400)
    replicas[0].kill()
    await one.done(topics.tasks)
    assert {each.name for each in await one.read(topics.made, Made)} == {f"n{number}" for number in range(600)}


async def test_a_broker_that_dies_and_comes_back_costs_nothing(fresh_kafka: LocalKafka, bench: StartBench) -> None:
    """Kill -9 of the broker in the middle: the service stays, says that it is not ready, and goes on."""
    one = bench(fresh_kafka.bootstrap_servers)
    topics = Topics(one.name)
    await one.put(topics.tasks, tasks(1500))
    await one.put(topics.ordered, [Task(name="a", number=n) for n in range(500)])
    replica = one.start(batch_messages=16)
    await part_done(one, topics, 1200)
    fresh_kafka.kill()
    await until(lambda: replica.ask("/health/ready")[0] == 503)
    assert replica.ask("/health/live")[0] == 200
    fresh_kafka.start()
    await one.done(topics.tasks, topics.ordered)
    assert replica.process.poll() is None
    assert {each.name for each in await one.read(topics.made, Made)} == {f"n{number}" for number in range(1500)}
    counted = await one.read(topics.counted, Counted)
    assert {each.number: each.count for each in counted} == {n: n + 1 for n in range(500)}
    await until(lambda: replica.ask("/health/ready")[0] == 200)


async def test_a_broker_that_is_down_at_the_start_is_waited_for(fresh_kafka: LocalKafka, bench: StartBench) -> None:
    """The service says where it looks, is alive and not ready; it begins when the broker is there, and a stop while
    the broker is away again ends in time, with a code that says that something is left."""
    fresh_kafka.stop()
    one = bench(fresh_kafka.bootstrap_servers)
    topics = Topics(one.name)
    replica = one.start(stop_seconds=3)
    await until(lambda: replica.says("GOVWIRE_KAFKA_BOOTSTRAP_SERVERS"))
    assert replica.ask("/health/live")[0] == 200
    status, why = replica.ask("/health/ready")
    assert status == 503
    assert "Kafka" in why
    fresh_kafka.start()
    await until(lambda: replica.ask("/health/ready")[0] == 200)
    await one.put(topics.tasks, tasks(3000, milliseconds=20))
    await part_done(one, topics, 2900)
    fresh_kafka.kill()
    await asyncio.sleep(1)
    assert replica.stop() == UNFINISHED
    fresh_kafka.start()


async def test_a_stop_while_waiting_for_the_broker_is_immediate(bench: StartBench) -> None:
    """Nothing is in hand yet, so there is nothing to finish."""
    one = bench("127.0.0.1:1")
    replica = one.start()
    await until(lambda: replica.says("trying again"))
    assert replica.stop() == 0
