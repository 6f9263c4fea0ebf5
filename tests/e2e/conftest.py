"""Every service as a process of its own, on a broker of its own, observed from outside."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from examples.sample_sites.declarations import source_files
from examples.sample_sites.server import SampleSites
from schemas.articles import CleanedArticle
from schemas.dead_letters import DeadLetter
from schemas.events import Event
from schemas.fetching import FetchedPage
from schemas.topics import ARTICLES_CLEANED, DEAD_LETTERS, EVENTS_EXTRACTED, PAGES_FETCHED, Topic
from services.commands.backfill import write_pages
from services.commands.stored_pages import StoredPage
from services.up.kafka import LocalKafka, free_ports
from services.up.observation import READS
from services.up.scrape import Sample, scrape, total
from services.up.settings import UpSettings
from stage.connection import open_admin
from stage.reading import lags, read_topic
from stage.settings import KafkaSettings
from stage.topics import create
from tests.conftest import ServiceProcess

PATIENCE_SECONDS = 180.0


def until(what: str, condition: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> None:
    """Wait until something is so; fails, saying what, when it takes too long."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"{what}: not within {seconds:.0f} s"
        time.sleep(0.2)


class Line:
    """A broker with the services on it."""

    def __init__(self, broker: LocalKafka, start_govwire: Callable[..., ServiceProcess], folder: Path) -> None:
        self.broker = broker
        self.kafka = KafkaSettings(bootstrap_servers=broker.bootstrap_servers)
        self._start_govwire = start_govwire
        self._folder = folder
        self._ports: dict[str, int] = {}
        self.processes: dict[str, ServiceProcess] = {}
        asyncio.run(self._create_topics())

    async def _create_topics(self) -> None:
        admin = await open_admin(self.kafka)
        try:
            await create(admin)
        finally:
            await admin.close()

    def start(self, name: str, **env: str) -> None:
        """Start a service; the same data folder and another port every time."""
        self._ports[name] = free_ports(1)[0]
        self.processes[name] = self._start_govwire(
            "run",
            name,
            GOVWIRE_KAFKA_BOOTSTRAP_SERVERS=self.broker.bootstrap_servers,
            GOVWIRE_KAFKA_SESSION_SECONDS="6",
            GOVWIRE_HTTP_PORT=str(self._ports[name]),
            GOVWIRE_DATA=str(self._folder),
            GOVWIRE_INSTANCE=f"{name}-1",
            **env,
        )

    def samples(self, name: str) -> list[Sample]:
        """What a service's metrics say now; nothing where it does not answer."""
        process = self.processes[name].process
        assert process.poll() is None, f"{name} ended with {process.returncode}: {self.processes[name].words()[-2000:]}"
        return scrape(self._ports[name]) or []

    def value(self, name: str, metric: str, **labels: str) -> float:
        """A service's metric, summed over the other labels."""
        return total(self.samples(name), metric, **labels)

    def wait_until_ready(self) -> None:
        """Wait until every started service says that it is ready."""
        for name in self.processes:
            until(f"{name} ready", lambda name=name: self.value(name, "govwire_ready") == 1)  # type: ignore[misc]

    def ingest(self, pages: list[StoredPage]) -> None:
        """Write stored pages to `pages-fetched`."""
        assert write_pages(pages, source="backfill", kafka=self.kafka) == (len(pages), 0)

    def wait_until_quiet(self) -> None:
        """Wait until no group has anything to do and the fetcher, where it runs, has nothing in line; three times."""
        quiet = 0

        def is_quiet() -> bool:
            nonlocal quiet
            idle = "fetcher" not in self.processes or (
                self.value("fetcher", "govwire_ready") == 1
                and self.value("fetcher", "govwire_fetches_total") > 0
                and self.value("fetcher", "govwire_fetch_waiting_urls") == 0
            )
            running = [read for read in READS if read[0].removeprefix("govwire-") in self.processes]
            quiet = quiet + 1 if idle and not any(asyncio.run(lags(self.kafka, running)).values()) else 0
            time.sleep(0.5)
            return quiet >= 3

        until("quiet", is_quiet)

    def articles(self) -> dict[str, CleanedArticle]:
        """The articles on their topic, the latest of each id."""
        return {article.id: article for article in self._messages(ARTICLES_CLEANED)}

    def events(self) -> dict[str, Event]:
        """The events that stand on their topic, by id."""
        standing: dict[str, Event] = {}
        for key, value in self.event_records():
            if value is None:
                standing.pop(key, None)
            else:
                standing[key] = Event.from_json(value)
        return standing

    def event_records(self) -> list[tuple[str, bytes | None]]:
        """Everything on the events' topic, key and value, in its order for each key; no value: withdrawn."""

        async def read() -> list[tuple[str, bytes | None]]:
            found = read_topic(self.kafka, EVENTS_EXTRACTED.name)
            return [((record.key or b"").decode(), record.value) async for record in found]

        return asyncio.run(read())

    def dead_letters(self) -> list[DeadLetter]:
        """What was put aside."""
        return self._messages(DEAD_LETTERS)

    def pages(self) -> list[FetchedPage]:
        """The pages on their topic."""
        return self._messages(PAGES_FETCHED)

    def _messages(self, topic: Topic) -> list:  # type: ignore[type-arg]
        async def read() -> list:  # type: ignore[type-arg]
            found = read_topic(self.kafka, topic.name)
            return [topic.message.from_json(record.value) async for record in found if record.value is not None]

        return asyncio.run(read())


@pytest.fixture
def line(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, start_govwire: Callable[..., ServiceProcess]
) -> Iterator[Line]:
    """A broker with its topics; no service runs yet."""
    broker = LocalKafka(tmp_path_factory.mktemp("kafka"), cache=UpSettings().cache)
    broker.start()
    yield Line(broker, start_govwire, tmp_path / "data")
    broker.stop()


@pytest.fixture(scope="module")
def sites() -> Iterator[SampleSites]:
    """The sample sites, at the same addresses for a whole module."""
    with SampleSites() as served:
        yield served


@pytest.fixture
def sources(sites: SampleSites, tmp_path: Path) -> Path:
    """The sample sites' declarations; the sites begin anew, as if nobody had visited them."""
    sites.forget_visits()
    folder = tmp_path / "sources"
    source_files(folder, sites.urls)
    return folder
