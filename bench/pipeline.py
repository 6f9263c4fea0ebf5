"""How much of a core's time the pipeline spends on the work itself: pages through Kafka and the stages, against the
same pages through the plain functions, in one run.

    python bench/pipeline.py                      5,000 made-up pages (bench/generated_pages.py, fixed seed)
    python bench/pipeline.py --manifest M.jsonl   stored pages
    python bench/pipeline.py --short              300 pages: whether it works

The functions: `clean_page` and `extract_events`, one after the other in this process. The pipeline: a local Kafka, one
cleaner (parses; decides) and one extractor, each a process with its workers; the pages are written to `pages-fetched`
and everything counts from the first one to the moment when nothing waits any more. Fetching is not part of either side:
it is waiting, not work.

A core's pages a second are pages divided by CPU seconds (user and system, children included), so that it does not
matter how many cores a machine has or who else uses them. The broker's CPU seconds are told apart: on one machine they
are paid too, with a managed Kafka they are not. Wall time stands beside.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import psutil
from generated_pages import generate
from rich.console import Console
from rich.table import Table

from schemas.articles import PageType
from schemas.topics import ARTICLES_CLEANED, DEAD_LETTERS, EVENTS_EXTRACTED
from services.cleaner import clean_page
from services.commands.backfill import write_pages
from services.commands.stored_pages import PageUnreadable, StoredPage, pages_of
from services.extractor import extract_events
from services.up.kafka import LocalKafka, free_ports
from services.up.processes import Child, Supervisor, govwire
from services.up.scrape import by_label, scrape, total
from services.up.settings import UpSettings
from stage.connection import open_admin
from stage.reading import lags, read_topic
from stage.settings import KafkaSettings
from stage.topics import create

SERVICES = ("cleaner", "extractor")
READS = [
    ("govwire-cleaner", "pages-fetched"),
    ("govwire-cleaner", "articles-parsed"),
    ("govwire-extractor", "articles-cleaned"),
]
WARM_UP_PAGES = 100
TRAVELLING = {PageType.ARTICLE, PageType.ATTACHMENT, PageType.MEDIA}


@dataclass(frozen=True)
class Page(StoredPage):
    """A page that lies in memory."""

    body: bytes = b""

    def read(self) -> bytes:
        return self.body


@dataclass(frozen=True)
class Cost:
    """What some pages cost."""

    pages: int
    wall: float
    cpu: float
    """CPU seconds of those who did the work."""
    broker_cpu: float = 0.0

    @property
    def per_core(self) -> float:
        """Pages a second of one core's time, the broker's not counted."""
        return self.pages / self.cpu

    @property
    def per_core_with_broker(self) -> float:
        return self.pages / (self.cpu + self.broker_cpu)


def run_functions(pages: list[Page]) -> tuple[Cost, Counter[str]]:
    """Every page through the functions alone."""
    found: Counter[str] = Counter()
    wall, cpu = time.perf_counter(), time.process_time()
    for page in pages:
        try:
            article = clean_page(page.body, url=page.url, content_type=page.content_type)
        except Exception as error:
            found[f"{type(error).__name__}"] += 1
            continue
        found[article.page_type.value] += 1
        if article.page_type in TRAVELLING:
            found["events"] += len(extract_events(article))
    return Cost(len(pages), time.perf_counter() - wall, time.process_time() - cpu), found


class Stages:
    """A broker, a cleaner and an extractor, running."""

    def __init__(self, stack: ExitStack, folder: Path, workers: int) -> None:
        settings = UpSettings()
        self._broker = LocalKafka(folder / "kafka", cache=settings.cache, heap_mb=1024)
        stack.enter_context(self._broker)
        self.kafka = KafkaSettings(bootstrap_servers=self._broker.bootstrap_servers)
        asyncio.run(self._create_topics())
        self._supervisor = Supervisor(restarts=0, say=lambda sentence: print(sentence, file=sys.stderr))
        stack.callback(self._supervisor.stop, 30.0)
        self._ports = dict(zip(SERVICES, free_ports(len(SERVICES)), strict=True))
        for name in SERVICES:
            env = {
                "GOVWIRE_KAFKA_BOOTSTRAP_SERVERS": self._broker.bootstrap_servers,
                "GOVWIRE_HTTP_PORT": str(self._ports[name]),
                "GOVWIRE_DATA": str(folder),
                "GOVWIRE_INSTANCE": name,
                "GOVWIRE_WORKERS": str(workers),
            }
            self._supervisor.start(Child(name, govwire("run", name), env, folder / f"{name}.log"))

    async def _create_topics(self) -> None:
        admin = await open_admin(self.kafka)
        try:
            await create(admin)
        finally:
            await admin.close()

    def send(self, pages: list[Page]) -> Cost:
        """Send pages through; ends when nothing waits any more."""
        done_before = self._finished()
        wall, cpu, broker = time.perf_counter(), self._cpu(), self._cpu_of(self._broker.pid)
        written, failed = write_pages(pages, source="bench", kafka=self.kafka)
        if failed:
            raise SystemExit(f"{failed} pages were not written")
        while self._finished() < done_before + written or any(asyncio.run(lags(self.kafka, READS)).values()):
            self._supervisor.tend()
            time.sleep(0.2)
        # Offsets are committed twice a second, so that all was done up to half a second before it shows.
        return Cost(written, time.perf_counter() - wall, self._cpu() - cpu, self._cpu_of(self._broker.pid) - broker)

    def wait_until_ready(self) -> None:
        while not all(total(scrape(port) or [], "govwire_ready") for port in self._ports.values()):
            self._supervisor.tend()
            time.sleep(0.2)

    def _finished(self) -> int:
        """Pages that the cleaner's first stage finished, whatever came of them."""
        # Of the cleaner's two stages the first one finishes as many messages as there are pages; the other, fewer.
        by_stage = by_label(scrape(self._ports["cleaner"]) or [], "govwire_messages_total", "stage")
        return int(max(by_stage.values(), default=0.0))

    def _cpu(self) -> float:
        return sum(self._cpu_of(child.process.pid) for child in self._supervisor.children if child.process is not None)

    @staticmethod
    def _cpu_of(pid: int | None) -> float:
        if pid is None:
            return 0.0
        process = psutil.Process(pid)
        family = [process, *process.children(recursive=True)]
        return sum(times.user + times.system for times in (member.cpu_times() for member in family))


async def _count(kafka: KafkaSettings, topic: str) -> int:
    """Different keys on a topic."""
    return len({record.key async for record in read_topic(kafka, topic)})


def _pages(arguments: argparse.Namespace) -> list[Page]:
    if arguments.manifest is None:
        made = generate(arguments.pages)
        return [Page(str(n), None, page.url, page.content_type, body=page.body) for n, page in enumerate(made)]
    pages = []
    for stored in pages_of(arguments.manifest):
        try:
            pages.append(Page(stored.id, stored.path, stored.url, stored.content_type, body=stored.read()))
        except PageUnreadable as error:
            print(f"left out: {error}", file=sys.stderr)
    return pages


def _shown(label: str, cost: Cost, against: Cost, per_core: Callable[[Cost], float]) -> tuple[str, ...]:
    rate = per_core(cost)
    return (
        label,
        f"{cost.wall:.1f}",
        f"{cost.pages / rate:.1f}",
        f"{1000 / rate:.2f}",
        f"{rate:.1f}",
        f"{rate / against.per_core:.2f}",
    )


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=5000)
    parser.add_argument("--manifest", type=Path, help="stored pages instead of made-up ones")
    parser.add_argument("--short", action="store_true", help="300 pages: whether it works, not how fast it is")
    parser.add_argument("--workers", type=int, default=1, help="worker processes of each service")
    parser.add_argument("--json", action="store_true", help="the figures as one JSON line on stdout")
    parser.add_argument("--least-ratio", type=float, help="exit code 1 below this ratio")
    arguments = parser.parse_args()
    if arguments.short:
        arguments.pages = 300
    pages = _pages(arguments)
    console = Console(stderr=arguments.json, width=100)
    size = sum(len(page.body) for page in pages)
    console.print(f"{len(pages)} pages, {size / 1e6:.0f} MB, {os.cpu_count()} cores, Python {sys.version.split()[0]}")
    # Half before and half after the pipeline, so that a machine that grows slower or faster does not favour a side.
    half = len(pages) // 2
    run_functions(pages[:20])
    first, found = run_functions(pages[:half])
    with ExitStack() as stack, tempfile.TemporaryDirectory(prefix="govwire-bench-") as folder:
        stages = Stages(stack, Path(folder), arguments.workers)
        stages.wait_until_ready()
        warm = list(generate(WARM_UP_PAGES, seed=1))
        stages.send([Page(f"w{n}", None, f"{p.url}?w", p.content_type, body=p.body) for n, p in enumerate(warm)])
        piped = stages.send(pages)
        kept = {
            topic.name: asyncio.run(_count(stages.kafka, topic.name))
            for topic in (ARTICLES_CLEANED, EVENTS_EXTRACTED, DEAD_LETTERS)
        }
        stack.close()
    second, found_after = run_functions(pages[half:])
    found += found_after
    alone = Cost(len(pages), first.wall + second.wall, first.cpu + second.cpu)
    table = Table(title="pages through functions and pipeline")
    for column in ("", "wall s", "CPU s", "CPU ms a page", "pages/s a core", "ratio"):
        table.add_column(column, justify="left" if not column else "right")
    table.add_row(*_shown("clean_page + extract_events alone", alone, alone, lambda cost: cost.per_core))
    table.add_row(*_shown("pipeline: cleaner + extractor", piped, alone, lambda cost: cost.per_core))
    table.add_row(*_shown("pipeline, broker's CPU included", piped, alone, lambda cost: cost.per_core_with_broker))
    console.print(table)
    console.print(f"functions found: {dict(found)}")
    console.print(f"on the topics, warm-up included: {kept}")
    ratio = piped.per_core / alone.per_core
    if arguments.json:
        figures = {
            "pages": len(pages),
            "bytes": size,
            "alone": {"wall": alone.wall, "cpu": alone.cpu, "pages_per_core_second": alone.per_core},
            "pipeline": {
                "wall": piped.wall,
                "cpu": piped.cpu,
                "broker_cpu": piped.broker_cpu,
                "pages_per_core_second": piped.per_core,
            },
            "ratio": ratio,
            "ratio_with_broker": piped.per_core_with_broker / alone.per_core,
            "topics": kept,
        }
        print(json.dumps(figures))
    if arguments.least_ratio is not None and ratio < arguments.least_ratio:
        raise SystemExit(f"ratio {ratio:.2f} is below {arguments.least_ratio}")


if __name__ == "__main__":
    main()
