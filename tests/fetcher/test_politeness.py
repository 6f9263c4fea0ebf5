"""The pace of hosts, on a clock of our own."""

import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.fetcher.politeness import (
    FIRST_PAUSE,
    FIRST_RETREAT,
    LONGEST_PAUSE,
    LONGEST_RETRY_AFTER,
    PATIENCE,
    REFUSALS_THAT_CLOSE,
    HostClosed,
    Pace,
    Politeness,
    parse_retry_after,
)
from tests.fetcher.clock import Clock

NOW = datetime(2025, 5, 12, 8, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> Clock:
    """Time."""
    return Clock()


@pytest.fixture
def politeness(clock: Clock) -> Politeness:
    """Politeness without chance."""
    return Politeness(clock, clock.sleep, jitter=lambda: 1.0)


async def ask(
    politeness: Politeness, clock: Clock, pace: Pace, seconds: float = 0.0, host: str = "h"
) -> tuple[float, float]:
    """One request that takes so long; gives when it began and ended."""
    async with politeness.turn(host, pace):
        began = clock.now
        clock.now += seconds
    return began, clock.now


async def test_the_delay_counts_from_the_end_of_the_last_answer(politeness: Politeness, clock: Clock) -> None:
    """A server that takes a second to answer has the whole delay to rest afterwards."""
    _, ended = await ask(politeness, clock, Pace(3.0), seconds=1.0)
    began, _ = await ask(politeness, clock, Pace(3.0))
    assert began - ended == 3.0


async def test_one_connection_per_host_and_no_waiting_for_others(politeness: Politeness, clock: Clock) -> None:
    """Requests to one host follow each other; another host is asked at once."""
    inside = most = 0

    async def request(host: str) -> None:
        nonlocal inside, most
        async with politeness.turn(host, Pace(1.0)):
            inside += host == "h"
            most = max(most, inside)
            await asyncio.sleep(0)
            inside -= host == "h"

    await asyncio.gather(*(request("h") for _ in range(5)))
    assert most == 1
    before = clock.now
    await request("other")
    assert clock.now == before


async def test_several_connections_where_the_source_says_so(politeness: Politeness) -> None:
    """Two at once, never three, and a delay between their starts."""
    inside = most = 0

    async def request() -> None:
        nonlocal inside, most
        async with politeness.turn("h", Pace(0.0, max_concurrent=2)):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            inside -= 1

    await asyncio.gather(*(request() for _ in range(6)))
    assert most == 2


async def test_a_slow_server_is_given_time_to_rest(politeness: Politeness, clock: Clock) -> None:
    """The pause grows towards the time that answers take, and shrinks again."""
    pauses = []
    for _ in range(6):
        _, ended = await ask(politeness, clock, Pace(1.0), seconds=20.0)
        began, _ = await ask(politeness, clock, Pace(1.0), seconds=20.0)
        pauses.append(began - ended)
    assert pauses == sorted(pauses)
    assert pauses[0] == 10.0
    assert pauses[-1] == pytest.approx(20.0, abs=0.1)


async def test_failures_double_the_pause_until_the_circuit_opens(politeness: Politeness, clock: Clock) -> None:
    """First the line waits, then what is in line is put off; after the pause one request tries."""
    pauses = []
    for _ in range(5):
        async with politeness.turn("h", Pace(0.0)):
            politeness.failed("h")
        pauses.append(politeness.closed_for("h"))
        assert politeness.open_circuits() == 0
    assert pauses == [FIRST_PAUSE * 2**n for n in range(5)]
    async with politeness.turn("h", Pace(0.0)):
        politeness.failed("h")
    assert politeness.open_circuits() == 1
    with pytest.raises(HostClosed) as closed:
        await ask(politeness, clock, Pace(0.0))
    assert closed.value.seconds == FIRST_PAUSE * 2**5
    clock.now += closed.value.seconds
    await ask(politeness, clock, Pace(0.0))
    politeness.succeeded("h")
    assert politeness.closed_for("h") == 0
    for _ in range(40):
        politeness.failed("h")
    assert politeness.closed_for("h") == LONGEST_PAUSE


async def test_after_a_failure_one_request_at_a_time(politeness: Politeness) -> None:
    """Even where two connections are allowed, the probe is alone."""
    politeness.failed("h")
    inside = most = 0

    async def request() -> None:
        nonlocal inside, most
        async with politeness.turn("h", Pace(0.0, max_concurrent=2)):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0)
            inside -= 1

    await asyncio.gather(*(request() for _ in range(4)))
    assert most == 1


async def test_retry_after_is_waited_for_or_put_off(politeness: Politeness, clock: Clock) -> None:
    """Short patience waits in line; long patience empties the line."""
    politeness.failed("h", retry_after=30.0)
    before = clock.now
    began, _ = await ask(politeness, clock, Pace(0.0))
    assert began - before == 30.0
    politeness.failed("h", retry_after=PATIENCE + 1)
    with pytest.raises(HostClosed):
        await ask(politeness, clock, Pace(0.0))


async def test_refusals_close_a_host_for_long_and_one_does_not(politeness: Politeness) -> None:
    """A single page behind a challenge is that page's affair; some in a row are the site's answer."""
    for _ in range(REFUSALS_THAT_CLOSE - 1):
        politeness.refused("h")
    assert politeness.closed_for("h") == 0
    politeness.succeeded("h")
    for _ in range(REFUSALS_THAT_CLOSE):
        politeness.refused("h")
    assert politeness.closed_for("h") == FIRST_RETREAT
    politeness.refused("h")
    assert politeness.closed_for("h") == 2 * FIRST_RETREAT


async def test_a_line_has_an_end(politeness: Politeness, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    """A host with thousands of links does not keep the others' requests out: what comes last is put off."""
    monkeypatch.setattr("services.fetcher.politeness.LONGEST_LINE", 3)
    tasks = [asyncio.create_task(ask(politeness, clock, Pace(50.0))) for _ in range(7)]
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert [isinstance(result, HostClosed) for result in results] == [False] * 4 + [True] * 3
    assert isinstance(results[-1], HostClosed)
    assert results[-1].seconds == 150.0


async def test_what_another_process_knew_is_kept_to(politeness: Politeness, clock: Clock) -> None:
    """A host that moved over is not asked before its time, and a host that moved away is forgotten."""
    politeness.restore("h", 12.0)
    politeness.restore("h", -5.0)
    before = clock.now
    began, _ = await ask(politeness, clock, Pace(0.0))
    assert began - before == 12.0
    politeness.restore("h", 50.0)
    politeness.forget("h")
    assert politeness.closed_for("h") == 0


async def test_a_turn_that_is_given_up_lets_the_next_one_in(politeness: Politeness, clock: Clock) -> None:
    """A task that is cancelled while it waits or asks does not hold its host."""
    holding = asyncio.Event()

    async def hold() -> None:
        async with politeness.turn("h", Pace(0.0)):
            holding.set()
            await asyncio.sleep(60)

    holder = asyncio.create_task(hold())
    await holding.wait()
    waiting = asyncio.create_task(ask(politeness, clock, Pace(0.0)))
    await asyncio.sleep(0)
    waiting.cancel()
    holder.cancel()
    await asyncio.gather(holder, waiting, return_exceptions=True)
    await asyncio.wait_for(ask(politeness, clock, Pace(0.0)), 5)


async def test_who_waits_can_be_let_go_and_who_asks_goes_on(politeness: Politeness, clock: Clock) -> None:
    """When partitions move, nobody waits for what has not begun."""
    go_on, begun = asyncio.Event(), asyncio.Event()

    async def request() -> None:
        async with politeness.turn("h", Pace(5.0)):
            begun.set()
            await go_on.wait()

    asking = asyncio.create_task(request())
    await begun.wait()
    waiting = [asyncio.create_task(request()) for _ in range(3)]
    await asyncio.sleep(0)
    politeness.let_go()
    await asyncio.wait(waiting)
    assert all(task.cancelled() for task in waiting)
    go_on.set()
    await asking
    await ask(politeness, clock, Pace(5.0))


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        (" 0 ", 0.0),
        (format_datetime(NOW + timedelta(minutes=5), usegmt=True), 300.0),
        (format_datetime(NOW - timedelta(minutes=5), usegmt=True), 0.0),
        ("Monday, 12-May-25 08:01:00 GMT", 60.0),
        ("999999999999999999", LONGEST_RETRY_AFTER),
        ("-5", None),
        ("1.5", None),
        ("later", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after_in_both_forms(value: str | None, seconds: float | None) -> None:
    """Seconds, or an HTTP date in its present and its old form."""
    assert parse_retry_after(value, NOW) == seconds


@given(st.text(max_size=40))
def test_no_retry_after_breaks_the_parser(value: str) -> None:
    """It is a bounded number of seconds, or nothing."""
    seconds = parse_retry_after(value, NOW)
    assert seconds is None or 0 <= seconds <= LONGEST_RETRY_AFTER
