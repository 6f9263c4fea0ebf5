"""The fetcher as processes, on a real broker: killed, restarted, sharing hosts."""

from __future__ import annotations

import asyncio
import time
import urllib.request
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from schemas.base import Message
from schemas.dead_letters import DeadLetter, DeadReason
from schemas.fetching import FetchedPage, FetchReason, FetchRequest, FetchState
from schemas.topics import DEAD_LETTERS, FETCH_REQUESTS, FETCH_STATES, PAGES_FETCHED, Topic
from services.up.kafka import LocalKafka, free_ports
from stage.connection import open_admin
from stage.outbox import Outbox, Outgoing, partition_for
from stage.reading import lags, read_topic
from stage.settings import KafkaSettings
from stage.topics import create
from tests.conftest import ServiceProcess
from tests.fetcher.sites import Reply, Site, article, listing

pytestmark = pytest.mark.integration

ARTICLES = 12
DELAY = 0.15
HOSTS = 4


def agency() -> Site:
    """A site with a list and some articles."""
    served = Site()
    served.pages["/list"] = Reply(body=listing(*(f"/a/{100000 + number}.html" for number in range(ARTICLES))))
    for number in range(ARTICLES):
        served.pages[f"/a/{100000 + number}.html"] = Reply(body=article(title=f"关于第{number}批抽查情况的通报"))
    return served


@pytest.fixture
def sites() -> Iterator[list[Site]]:
    """One site for each partition, so that any share of the partitions is a share of the hosts."""
    found: dict[int, Site] = {}
    while len(found) < HOSTS:
        served = agency()
        if found.setdefault(partition_for(served.host, FETCH_REQUESTS.partitions), served) is not served:
            served.close()
    yield list(found.values())
    for served in found.values():
        served.close()


@pytest.fixture
def fetcher(
    tmp_path: Path, sites: list[Site], fresh_kafka: LocalKafka, start_govwire: Callable[..., ServiceProcess]
) -> Callable[..., ServiceProcess]:
    """Starts a fetcher of these sites: `fetcher("one")`."""
    folder = tmp_path / "declared"
    folder.mkdir()
    for number, served in enumerate(sites):
        (folder / f"cn_site{number}.toml").write_text(
            f'agency = "某局"\nlevel = "national"\nadcode = "100000"\nhomepage = "{served.url}/"\n'
            f'verified = "unverified"\nallow_private_addresses = true\n[[lists]]\nurl = "{served.url}/list"\n'
            f"[politeness]\ndelay_seconds = {DELAY}\n[revisits]\nlist_min_seconds = 600\nlist_max_seconds = 600\n"
        )

    def start(name: str, **env: str) -> ServiceProcess:
        (port,) = free_ports(1)
        process = start_govwire(
            "run",
            "fetcher",
            **{
                "GOVWIRE_KAFKA_BOOTSTRAP_SERVERS": fresh_kafka.bootstrap_servers,
                "GOVWIRE_KAFKA_SESSION_SECONDS": "6",
                "GOVWIRE_SOURCES": str(folder),
                "GOVWIRE_FETCHER_ONCE": "1",
                "GOVWIRE_INSTANCE": name,
                "GOVWIRE_DATA": str(tmp_path / name),
                "GOVWIRE_HTTP_PORT": str(port),
                **env,
            },
        )
        process.port = port  # type: ignore[attr-defined]
        return process

    return start


def metric(process: ServiceProcess, name: str) -> float | None:
    """The sum of a metric's values; none while nothing is served."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{process.port}/metrics", timeout=5) as answer:  # type: ignore[attr-defined]
            lines = answer.read().decode().splitlines()
    except OSError:
        return None
    values = [float(line.split()[-1]) for line in lines if line.split("{")[0].split(" ")[0] == name]
    return sum(values) if values else None


def wait_until(true: Callable[[], Any], process: ServiceProcess, what: str, seconds: float = 60) -> None:
    """Wait until something is so; fails with the process's words where it does not come."""
    end = time.monotonic() + seconds
    while not true():
        assert process.process.poll() is None, process.words()
        if time.monotonic() > end:
            waiting = metric(process, "govwire_fetch_waiting_urls")
            pytest.fail(f"{what} does not come ({waiting} URLs wait):\n{process.words()}")
        time.sleep(0.1)


def is_quiet(process: ServiceProcess, kafka: LocalKafka) -> bool:
    """Whether nothing waits: no URL in the fetcher, no request on its topic."""
    if metric(process, "govwire_fetch_waiting_urls") != 0:
        return False
    settings = KafkaSettings(bootstrap_servers=kafka.bootstrap_servers)
    return not any(asyncio.run(lags(settings, [("govwire-fetcher", FETCH_REQUESTS.name)])).values())


def read(kafka: LocalKafka, topic: Topic) -> list[Any]:
    """The messages on a topic."""

    async def go() -> list[Message]:
        settings = KafkaSettings(bootstrap_servers=kafka.bootstrap_servers)
        return [topic.message.from_json(each.value or b"") async for each in read_topic(settings, topic.name)]

    return asyncio.run(go())


def fetched(kafka: LocalKafka) -> set[str]:
    """The URLs of the pages that were passed on."""
    return {page.url for page in read(kafka, PAGES_FETCHED) if isinstance(page, FetchedPage)}


def expected(sites: list[Site]) -> set[str]:
    """The URLs of all articles."""
    return {f"{served.url}/a/{100000 + number}.html" for served in sites for number in range(ARTICLES)}


def assert_polite(served: Site) -> None:
    """As the server saw it: never two requests at once, the delay between every two."""
    assert served.most_at_once == 1
    asked = sorted(served.asked, key=lambda each: each.began)
    gaps = [later.began - earlier.ended for earlier, later in pairwise(asked)]
    assert min(gaps) >= DELAY * 0.9, gaps


def test_killed_and_started_again_it_loses_nothing(
    sites: list[Site], fetcher: Callable[..., ServiceProcess], fresh_kafka: LocalKafka
) -> None:
    """kill -9 in the middle, twice: every article is passed on, hosts keep their pace."""
    for name in ("one", "one"):
        process = fetcher(name)
        before = sum(len(served.paths) for served in sites)
        wait_until(lambda: sum(len(s.paths) for s in sites) >= before + 12, process, "a dozen requests")  # noqa: B023
        process.kill()
    process = fetcher("one")
    wait_until(lambda: fetched(fresh_kafka) == expected(sites), process, "every article")
    wait_until(lambda: is_quiet(process, fresh_kafka), process, "quiet")
    assert process.stop() == 0
    states = {state.url: state for state in read(fresh_kafka, FETCH_STATES) if isinstance(state, FetchState)}
    assert {url for url, state in states.items() if not state.entry_point} == expected(sites)
    for served in sites:
        assert_polite(served)
        counts = [served.paths.count(path) for path in set(served.paths) - {"/list"}]
        assert max(counts) <= 3
        assert sum(counts) <= ARTICLES + 2  # one more for each kill


def test_two_share_the_hosts_and_a_dead_ones_hosts_move_over(
    sites: list[Site], fetcher: Callable[..., ServiceProcess], fresh_kafka: LocalKafka
) -> None:
    """Each asks its own hosts; when one is killed the other finishes, without a burst at any site."""
    one = fetcher("one", GOVWIRE_SOURCES_SECONDS="1")
    wait_until(lambda: metric(one, "govwire_assigned_partitions") == HOSTS, one, "all partitions")
    two = fetcher("two")
    wait_until(lambda: metric(two, "govwire_assigned_partitions") == HOSTS / 2, two, "half of the partitions")
    wait_until(lambda: metric(one, "govwire_assigned_partitions") == HOSTS / 2, one, "half of the partitions")
    two.kill()
    wait_until(lambda: metric(one, "govwire_assigned_partitions") == HOSTS, one, "the dead one's partitions")
    # all may be quiet until the lists of the hosts that moved over are asked for again
    wait_until(lambda: fetched(fresh_kafka) == expected(sites), one, "every article")
    wait_until(lambda: is_quiet(one, fresh_kafka), one, "quiet")
    assert one.stop() == 0
    for served in sites:
        assert_polite(served)


def test_what_is_no_request_is_put_aside(
    sites: list[Site], fetcher: Callable[..., ServiceProcess], fresh_kafka: LocalKafka
) -> None:
    """Bytes that do not decode, and a URL that is none: dead letters with their reason, and the work goes on."""
    kafka = KafkaSettings(bootstrap_servers=fresh_kafka.bootstrap_servers)
    wrong = FetchRequest.model_construct(
        url="gopher://x", source_id="cn_site0", reason=FetchReason.LINK, requested_at=datetime.now(UTC)
    )

    async def write() -> None:
        admin = await open_admin(kafka)
        await create(admin)
        await admin.close()
        outbox = Outbox(kafka, client_id="test")
        await outbox.send([Outgoing(FETCH_REQUESTS.name, b"x", value) for value in (b"{", b"\xff", wrong.to_json())])
        await outbox.stop()

    asyncio.run(write())
    process = fetcher("one")
    wait_until(lambda: is_quiet(process, fresh_kafka), process, "quiet")
    assert process.stop() == 0
    letters = [letter for letter in read(fresh_kafka, DEAD_LETTERS) if isinstance(letter, DeadLetter)]
    assert [letter.reason for letter in letters] == [DeadReason.UNDECODABLE] * 3
    assert {letter.value for letter in letters} == {b"{", b"\xff", wrong.to_json()}
    assert fetched(fresh_kafka) == expected(sites)


def test_a_declaration_with_a_mistake_is_told_at_the_start(
    tmp_path: Path, fetcher: Callable[..., ServiceProcess]
) -> None:
    """One clear error, no traceback, and the code of a wrong set-up."""
    wrong = tmp_path / "wrong" / "cn_some.toml"
    wrong.parent.mkdir()
    wrong.write_text('agency = "某局"\nlevl = "county"\n')
    process = fetcher("one", GOVWIRE_SOURCES=str(wrong))
    assert process.process.wait(60) == 78
    assert f"{wrong}:2: levl: unknown key; did you mean level?" in process.words()
    assert "Traceback" not in process.words()
