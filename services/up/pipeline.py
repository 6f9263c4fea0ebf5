"""Everything on this machine as one thing: broker, topics, sample sites, services."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from services.up import data_folder
from services.up.errors import BrokerFailed, PortInUse, ServiceFailed
from services.up.kafka import LocalKafka, free_ports, is_free
from services.up.kafka_config import HOST
from services.up.processes import Child, Supervisor, govwire, last_words
from services.up.settings import UpSettings

SERVICES = ("fetcher", "cleaner", "extractor")
SITES = "sample-sites"
SITES_READY_SECONDS = 30.0
FIRST_SITE_PORT = 8601
SITE_PORTS = 10
"""So many sample sites there may be, one port each."""


class Pipeline:
    """The pipeline of one data folder: first its `infrastructure`, within it its `services`.

    Both raise an `UpError` that says what is wrong. Use them from the main thread (see `services.up.leash`).
    """

    def __init__(
        self,
        settings: UpSettings,
        *,
        sources: Path | None,
        once: bool,
        say: Callable[[str], None],
        create_topics: Callable[[str], object],
    ) -> None:
        """`sources`: a folder of declarations, or None for the sample sites; `once`: the fetcher visits what there is
        and no more; `say` is told what happens; `create_topics` is given the bootstrap servers."""
        self._settings = settings
        self._sources = sources
        self._once = once
        self._say = say
        self._create_topics = create_topics
        self._broker: LocalKafka | None = None
        self._broker_restarts = 0
        self._supervisor = Supervisor(restarts=settings.restarts, say=say)
        self.folder = settings.data
        self.bootstrap_servers = ""
        self.ports: dict[str, int] = {}
        """Where each service serves its metrics."""

    @property
    def children(self) -> list[Child]:
        """The processes that are watched."""
        return self._supervisor.children

    @contextmanager
    def infrastructure(self) -> Iterator[None]:
        """The data folder, ours alone, and the broker with its topics."""
        self.folder = data_folder.prepare(self._settings.data)
        with ExitStack() as undo:
            undo.enter_context(data_folder.lock(self.folder))
            self.bootstrap_servers = self._settings.kafka_bootstrap_servers or self._start_broker(undo)
            self._create_topics(self.bootstrap_servers)
            yield

    @contextmanager
    def services(self) -> Iterator[None]:
        """The sample sites, where no sources are named, and the services; stopped in time at the end."""
        try:
            self._start_services(self._sources or self._start_sites())
            yield
        finally:
            self._supervisor.stop(self._settings.stop_seconds)

    def tend(self) -> None:
        """Look after everything once: what crashed is started again. Raises an `UpError` for what will not live."""
        if self._broker is not None and self._broker.pid is None:
            self._start_broker_again(self._broker)
        self._supervisor.tend()

    def _start_broker_again(self, broker: LocalKafka) -> None:
        last = last_words(broker.log_file)
        if self._broker_restarts >= self._settings.restarts:
            raise BrokerFailed(
                f"the local Kafka ended once too often, the last time with: {last} — see {broker.log_file}"
            )
        self._broker_restarts += 1
        self._say(f"the local Kafka ended and is started again: {last}")
        broker.start()

    def _start_broker(self, undo: ExitStack) -> str:
        self._broker = LocalKafka(
            self.folder / "kafka",
            cache=self._settings.cache,
            port=self._settings.local_kafka_port,
            heap_mb=self._settings.local_kafka_heap_mb,
        )
        self._say("starting a local Kafka …")
        undo.callback(self._broker.stop)
        self._broker.start()
        return self._broker.bootstrap_servers

    def _start_sites(self) -> Path:
        """Serve the sample sites, at the ports of the last run where they are free: a URL is an article's identity."""
        sources, remembered = self.folder / "sample-sources", self.folder / "sample-sites.port"
        port = _block_of_ports(remembered)
        remembered.write_text(str(port))
        log = self._log(SITES)
        known = log.stat().st_size if log.exists() else 0
        command = govwire(SITES, "--port", str(port), "--sources", str(sources), "--json")
        child = Child(SITES, command, {}, log)
        self._supervisor.start(child)
        deadline = time.monotonic() + SITES_READY_SECONDS
        # It tells its addresses when it serves and the declarations are written.
        while b'{"urls"' not in log.read_bytes()[known:]:
            if not child.running or time.monotonic() > deadline:
                raise ServiceFailed(f"the sample sites do not come up: {last_words(log)} — see {log}")
            time.sleep(0.05)
        return sources

    def _start_services(self, sources: Path) -> None:
        self.ports = dict(zip(SERVICES, free_ports(len(SERVICES)), strict=True))
        for name in SERVICES:
            env = {
                "GOVWIRE_KAFKA_BOOTSTRAP_SERVERS": self.bootstrap_servers,
                "GOVWIRE_DATA": str(self.folder),
                "GOVWIRE_SOURCES": str(sources.absolute()),
                "GOVWIRE_FETCHER_ONCE": str(int(self._once)),
                "GOVWIRE_HTTP_HOST": HOST,
                "GOVWIRE_HTTP_PORT": str(self.ports[name]),
                "GOVWIRE_INSTANCE": f"{name}-1",
                "GOVWIRE_STOP_SECONDS": str(self._settings.stop_seconds * 0.8),
                "GOVWIRE_LOG_FORMAT": os.environ.get("GOVWIRE_LOG_FORMAT", "console"),
            }
            self._supervisor.start(Child(name, govwire("run", name), env, self._log(name)))

    def _log(self, name: str) -> Path:
        return self.folder / "logs" / f"{name}.log"


def _block_of_ports(remembered: Path) -> int:
    """The first of so many free ports in a row as the sample sites may need: the last run's, where they still are."""
    try:
        candidates = [int(remembered.read_text()), FIRST_SITE_PORT]
    except (OSError, ValueError):
        candidates = [FIRST_SITE_PORT]
    candidates += random.sample(range(10_000, 30_000, SITE_PORTS), 50)
    for first in candidates:
        if all(is_free(port) for port in range(first, first + SITE_PORTS)):
            return first
    raise PortInUse(f"no {SITE_PORTS} free ports in a row on {HOST} for the sample sites")
