"""Every outcome of a message, on a real broker."""

from __future__ import annotations

import pytest

from schemas import headers
from schemas.dead_letters import DeadReason
from stage.dead_letters import list_letters, replay
from stage.outbox import Outbox
from stage.reading import read_topic
from stage.tracing import parse
from tests.stage.conftest import StartBench
from tests.stage.running_service import until
from tests.stage.sample_service import Made, Task, Topics

pytestmark = pytest.mark.integration


async def test_every_outcome_reaches_its_destination(kafka: str, bench: StartBench) -> None:
    """Done, skip, retry, dead letter, an error of ours, a hang, a crash and poison: each counted, none missing."""
    one = bench(kafka)
    topics = Topics(one.name)
    tasks = [Task(name=act, act=act) for act in ("plain", "skip", "retry", "dead", "fail", "hang", "crash")]
    tasks.append(Task(name="gone", act="withdraw"))
    tasks.append(Task(name="large", act="large", size=33 << 20))  # more than any topic takes
    tasks.append(Task(name="larger", act="large", size=25 << 20))  # more than the broker lets into this one
    await one.put(topics.tasks, tasks)
    poison = b'{"name": 1, \xff'
    await one.put_raw(topics.tasks, [poison])
    replica = one.start(message_seconds=3, attempts=3)
    await one.done(topics.tasks)

    made = [each async for each in read_topic(one.kafka, topics.made.name)]
    assert {(each.key, each.value is None) for each in made} == {(b"plain", False), (b"gone", True)}
    (plain,) = [each for each in made if each.key == b"plain"]
    (asked,) = [each async for each in read_topic(one.kafka, topics.tasks.name) if each.key == b"plain"]
    before, after = parse(asked.headers[headers.TRACEPARENT]), parse(plain.headers[headers.TRACEPARENT])
    assert before is not None
    assert after is not None
    assert before.trace_id == after.trace_id
    assert before.span_id != after.span_id
    assert plain.headers[headers.SOURCE] == "test"
    assert plain.headers[headers.STAGE] == "make"
    assert plain.headers[headers.SCHEMA_VERSION] == "1"

    letters = {letter.key: letter for letter in await one.letters()}
    assert {(key or b"").decode(): letter.reason for key, letter in letters.items()} == {
        "retry": DeadReason.RETRIES_EXHAUSTED,
        "dead": DeadReason.NOT_A_PAGE,
        "fail": DeadReason.HANDLER_ERROR,
        "hang": DeadReason.TIME_LIMIT,
        "crash": DeadReason.HANDLER_ERROR,
        "large": DeadReason.TOO_LARGE,
        "larger": DeadReason.TOO_LARGE,
        "raw": DeadReason.UNDECODABLE,
    }
    assert letters[b"raw"].value == poison
    assert letters[b"retry"].attempts == 3
    assert "SIGSEGV" in letters[b"crash"].error
    assert "ZeroDivisionError: an error of ours" in letters[b"fail"].error
    assert letters[b"dead"].headers[headers.TRACEPARENT]
    status, text = replica.ask("/metrics")
    assert status == 200
    for line in (
        'govwire_messages_total{outcome="done",stage="make"} 2.0',
        'govwire_messages_total{outcome="skip",stage="make"} 1.0',
        'govwire_messages_total{outcome="dead_letter",stage="make"} 8.0',
        'govwire_retries_total{reason="unavailable",stage="make"} 2.0',
    ):
        assert line in text
    assert 'govwire_events_total{type="other"}' in text, "what a worker counts is counted in its service"
    assert replica.stop() == 0


async def test_a_replayed_message_that_fails_again_says_so(kafka: str, bench: StartBench) -> None:
    """The original bytes go to the original topic; the second dead letter counts the replay."""
    one = bench(kafka)
    topics = Topics(one.name)
    await one.put(topics.tasks, [Task(name="dead", act="dead")])
    one.start()
    await one.done(topics.tasks)
    (first,) = await one.letters()
    assert first.replays == 0
    outbox = Outbox(one.kafka, client_id="test")
    filed = [each async for each in list_letters(one.kafka, topic=topics.tasks.name)]
    ((_, problem),) = await replay(outbox, filed)
    await outbox.stop()
    assert problem is None
    await one.done(topics.tasks)
    again = [letter for letter in await one.letters() if letter.replays]
    assert [letter.replays for letter in again] == [1]
    assert again[0].value == first.value
    assert again[0].headers[headers.TRACEPARENT] == first.headers[headers.TRACEPARENT]


async def test_the_fuse_stops_the_stage_and_leaves_the_messages(kafka: str, bench: StartBench) -> None:
    """Bad code does not drain a topic: the process ends with a reason, and the repaired one finds the messages."""
    one = bench(kafka)
    topics = Topics(one.name)
    await one.put(topics.tasks, [Task(name=f"dead-{number}", act="dead") for number in range(300)])
    replica = one.start(fuse_messages=50, batch_messages=64)
    assert await replica.exit_code() == 70
    assert replica.says("GOVWIRE_FUSE_RATIO")
    assert replica.says("not_a_page: said so")
    assert len(await one.letters()) < 50
    assert await one.lag(topics.tasks) > 250
    again = one.start(fuse_messages=1000)
    await one.done(topics.tasks)
    assert len({letter.key for letter in await one.letters()}) == 300
    assert again.stop() == 0


async def test_a_stage_writes_what_it_wrote_before_in_the_same_order(kafka: str, bench: StartBench) -> None:
    """Messages of one key keep their order through retries' neighbours, batches and several workers."""
    one = bench(kafka)
    topics = Topics(one.name)
    await one.put(topics.tasks, [Task(name=f"{number % 7}", act="large", size=number * 2) for number in range(400)])
    replica = one.start(workers=2, batch_messages=30)
    await one.done(topics.tasks)
    sizes: dict[str, list[int]] = {}
    for made in await one.read(topics.made, Made):
        sizes.setdefault(made.name, []).append(len(made.padding))
    assert {name: len(each) for name, each in sizes.items()} == {str(n): len(range(n, 400, 7)) for n in range(7)}
    assert all(each == sorted(each) for each in sizes.values())
    await until(lambda: replica.ask("/health/ready")[0] == 200)
    assert replica.stop() == 0
