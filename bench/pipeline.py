"""How much of a core's time the pipeline spends on the work itself: pages through Kafka and the three stages, against
the same pages through the plain functions, in one run.

    make bench                             5,000 made-up pages (bench/generated_pages.py, fixed seed)
    make bench ARGS="--manifest M.jsonl"   stored pages
    make bench ARGS=--short                300 pages: whether it works, not how fast it is

The functions: `clean_page` and `extract_events`, one page after the other in this process. The pipeline: a local Kafka,
a fetcher, a cleaner (parses; decides) and an extractor, each a process with its workers. The fetcher finds the pages in
sitemaps of a loopback server, with no delay asked for. All are started and warm before the clock runs; it runs from
the moment when the fetcher is told of the sources until nothing waits anywhere.

A core's pages a second are pages divided by CPU seconds (user and system, child processes included), so that it does
not matter how many cores a machine has or who else uses them. They are told for cleaner and extractor, who do the work
that the functions do; with the fetcher, whose work the functions do not have; and with the broker, whose CPU one pays
on one machine and not with a managed Kafka. The page server's and this script's own CPU are counted nowhere.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import pickle
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import psutil
from rich.console import Console
from rich.table import Table

from bench.generated_pages import generate
from schemas.articles import PageType
from schemas.topics import ARTICLES_CLEANED, DEAD_LETTERS, EVENTS_EXTRACTED, PAGES_FETCHED
from services.cleaner import clean_page
from services.commands.backfill import write_pages
from services.commands.stored_pages import PageUnreadable, StoredPage, pages_of
from services.extractor import extract_events
from services.up.kafka import LocalKafka, free_ports
from services.up.observation import READS
from services.up.processes import Child, Supervisor, govwire
from services.up.scrape import by_label, scrape, total
from services.up.settings import UpSettings
from stage.connection import open_admin
from stage.reading import lags, read_topic
from stage.settings import KafkaSettings
from stage.topics import create

SERVICES = ("fetcher", "cleaner", "extractor")
ROOT = Path(__file__).parents[1]
HOSTS = 32
WARM_UP_PAGES = 200
TRAVELLING = {PageType.ARTICLE, PageType.ATTACHMENT, PageType.MEDIA}
SOURCE = """\
agency = "某市人民政府"
level = "national"
adcode = "100000"
homepage = "http://127.0.0.1:{port}/"
verified = "unverified"
allow_private_addresses = true
[[sitemaps]]
url = "http://127.0.0.1:{port}/sitemap.xml"
newest = 1000000
[politeness]
delay_seconds = 0
max_concurrent = 2
"""


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
    cpu: dict[str, float]
    """CPU seconds by who used them."""

    def per_core(self, *names: str) -> float:
        """Pages a second of one core's time, where these share it."""
        return self.pages / sum(self.cpu[name] for name in names)


def run_functions(pages: list[Page]) -> tuple[Cost, Counter[str]]:
    """Every page through the functions alone."""
    found: Counter[str] = Counter()
    wall, cpu = time.perf_counter(), time.process_time()
    for page in pages:
        try:
            article = clean_page(page.body, url=page.url, content_type=page.content_type)
        except Exception as error:
            found[type(error).__name__] += 1
            continue
        found[article.page_type.value] += 1
        if article.page_type in TRAVELLING:
            found["events"] += len(extract_events(article))
    return Cost(len(pages), time.perf_counter() - wall, {"functions": time.process_time() - cpu}), found


class Stages:
    """A broker and the three services, running; a server with the pages beside them."""

    def __init__(self, stack: ExitStack, folder: Path, pages: list[Page], workers: int) -> None:
        self._pages = pages
        self._declared = folder / "sources"
        self._declared.mkdir()
        # A fetcher without any declaration refuses to start; this one waits.
        (self._declared / "xx_later.toml").write_text(SOURCE.format(port=1) + '[paused]\nreason = "not yet"\n', "utf-8")
        self._site_ports = self._serve(stack, folder, pages)
        self._broker = LocalKafka(folder / "kafka", cache=UpSettings().cache, heap_mb=1024)
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
                "GOVWIRE_SOURCES": str(self._declared),
                "GOVWIRE_SOURCES_SECONDS": "1",
            }
            self._supervisor.start(Child(name, govwire("run", name), env, folder / f"{name}.log"))

    @staticmethod
    def _serve(stack: ExitStack, folder: Path, pages: list[Page]) -> list[int]:
        stored = folder / "pages.pickle"
        paths = [
            f"/p/{n}.{'txt' if (p.content_type or '').startswith('text/plain') else 'html'}"
            for n, p in enumerate(pages)
        ]
        stored.write_bytes(pickle.dumps([(path, p.content_type, p.body) for path, p in zip(paths, pages, strict=True)]))
        server = subprocess.Popen(
            [sys.executable, "-m", "bench.page_server", str(stored), str(HOSTS)], stdout=subprocess.PIPE, cwd=ROOT
        )
        stack.callback(server.wait)
        stack.callback(server.kill)
        assert server.stdout is not None
        ports: list[int] = json.loads(server.stdout.readline())
        return ports

    async def _create_topics(self) -> None:
        admin = await open_admin(self.kafka)
        try:
            await create(admin)
        finally:
            await admin.close()

    def warm_up(self) -> None:
        """Have everybody ready and everything loaded once."""
        while not all(total(scrape(port) or [], "govwire_ready") for port in self._ports.values()):
            self._wait()
        made = generate(WARM_UP_PAGES, seed=1)
        write_pages(
            [Page(str(n), None, f"{p.url}?w", p.content_type, body=p.body) for n, p in enumerate(made)],
            source="bench",
            kafka=self.kafka,
        )
        while self._busy():
            self._wait()

    def send(self) -> Cost:
        """Let the fetcher know of the pages; ends when nothing waits any more."""
        wall, cpu = time.perf_counter(), self._cpu()
        for port in self._site_ports:
            (self._declared / f"xx_{port}.toml").write_text(SOURCE.format(port=port), encoding="utf-8")
        while sum(self.fetches().values()) < len(self._pages) or self._busy():
            self._wait()
        spent = {name: seconds - cpu[name] for name, seconds in self._cpu().items()}
        return Cost(len(self._pages), time.perf_counter() - wall, spent)

    def fetches(self) -> dict[str, float]:
        """Fetches by what came of them."""
        return by_label(scrape(self._ports["fetcher"]) or [], "govwire_fetches_total", "outcome")

    def _busy(self) -> bool:
        return any(asyncio.run(lags(self.kafka, READS)).values())

    def _wait(self) -> None:
        self._supervisor.tend()
        time.sleep(0.5)

    def _cpu(self) -> dict[str, float]:
        spent = {c.name: _cpu_of(c.process.pid) for c in self._supervisor.children if c.process is not None}
        return {**spent, "broker": _cpu_of(self._broker.pid) if self._broker.pid is not None else 0.0}


def _cpu_of(pid: int) -> float:
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


def _table(alone: Cost, piped: Cost) -> Table:
    table = Table(title="pages through the functions and through the pipeline")
    for column in ("", "CPU s", "CPU ms a page", "pages/s a core", "ratio"):
        table.add_column(column, justify="left" if not column else "right")
    reference = alone.per_core("functions")
    rows: list[tuple[str, Cost, tuple[str, ...]]] = [
        ("clean_page + extract_events alone", alone, ("functions",)),
        ("pipeline: cleaner, extractor", piped, ("cleaner", "extractor")),
        ("… and fetcher", piped, SERVICES),
        ("… and broker", piped, (*SERVICES, "broker")),
    ]
    for label, cost, names in rows:
        rate, spent = cost.per_core(*names), sum(cost.cpu[name] for name in names)
        table.add_row(
            label, f"{spent:.1f}", f"{spent / cost.pages * 1000:.2f}", f"{rate:.1f}", f"{rate / reference:.2f}"
        )
    return table


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=5000)
    parser.add_argument("--manifest", type=Path, help="stored pages instead of made-up ones")
    parser.add_argument("--short", action="store_true", help="300 pages: whether it works, not how fast it is")
    parser.add_argument("--workers", type=int, default=1, help="worker processes of each stage that is not ordered")
    parser.add_argument("--json", action="store_true", help="the figures as one JSON line on stdout")
    parser.add_argument("--least-ratio", type=float, help="exit code 1 where cleaner and extractor are below it")
    arguments = parser.parse_args()
    if arguments.short:
        arguments.pages = 300
    pages = _pages(arguments)
    console = Console(stderr=arguments.json, width=100)
    size = sum(len(page.body) for page in pages)
    console.print(f"{len(pages)} pages, {size / 1e6:.0f} MB, {os.cpu_count()} cores, Python {sys.version.split()[0]}")
    # Half before and half after the pipeline, so that a machine that grows slower or faster favours no side.
    half = len(pages) // 2
    run_functions(pages[:20])
    first, found = run_functions(pages[:half])
    with tempfile.TemporaryDirectory(prefix="govwire-bench-") as folder, ExitStack() as stack:
        stages = Stages(stack, Path(folder), pages, arguments.workers)
        stages.warm_up()
        piped = stages.send()
        fetches = stages.fetches()
        topics = (PAGES_FETCHED, ARTICLES_CLEANED, EVENTS_EXTRACTED, DEAD_LETTERS)
        kept = {topic.name: asyncio.run(_count(stages.kafka, topic.name)) for topic in topics}
    second, found_after = run_functions(pages[half:])
    found += found_after
    functions = first.cpu["functions"] + second.cpu["functions"]
    alone = Cost(len(pages), first.wall + second.wall, {"functions": functions})
    console.print(_table(alone, piped))
    each = ", ".join(f"{name} {seconds:.1f}" for name, seconds in piped.cpu.items())
    console.print(f"CPU seconds: {each}")
    console.print(f"wall seconds: functions {alone.wall:.1f}, pipeline {piped.wall:.1f}")
    console.print(f"functions found {dict(found)}")
    console.print(f"fetcher { ({name: int(count) for name, count in fetches.items()}) }")
    console.print(f"keys on the topics, {WARM_UP_PAGES} warm-up pages included: {kept}")
    ratio = piped.per_core("cleaner", "extractor") / alone.per_core("functions")
    if arguments.json:
        figures = {
            "pages": len(pages),
            "bytes": size,
            "functions": {"wall": alone.wall, "cpu": alone.cpu},
            "pipeline": {"wall": piped.wall, "cpu": piped.cpu},
            "ratio": ratio,
            "ratio_with_fetcher": piped.per_core(*SERVICES) / alone.per_core("functions"),
            "ratio_with_fetcher_and_broker": piped.per_core(*SERVICES, "broker") / alone.per_core("functions"),
            "topics": kept,
        }
        print(json.dumps(figures))
    if arguments.least_ratio is not None and ratio < arguments.least_ratio:
        raise SystemExit(f"ratio {ratio:.2f} is below {arguments.least_ratio}")


if __name__ == "__main__":
    main()
