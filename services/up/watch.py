"""One run of `govwire up`: start, show, notice that all is quiet, stop, sum up."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Protocol

from services.up.observation import Observer
from services.up.pipeline import SERVICES, Pipeline
from services.up.scrape import scrape, total
from services.up.settings import UpSettings
from services.up.snapshot import StageState, Tally, readiness, stage_states
from services.up.summary import Summary, summarise
from stage.settings import KafkaSettings, load

LOOK_SECONDS = 0.5
QUIET_LOOKS = 4
"""So many looks at the lags in a row must find nothing before it counts as quiet."""


class View(Protocol):
    """Where a run is shown."""

    def say(self, sentence: str) -> None:
        """Tell what happened."""

    def event(self, line: str) -> None:
        """Show an event."""

    def show(self, stages: list[StageState]) -> None:
        """Show how the stages stand."""


def watch(
    settings: UpSettings, *, sources: Path | None, once: bool, view: View, create_topics: Callable[[str], object]
) -> Summary:
    """Run everything on this machine until Ctrl-C, SIGTERM or, with `once`, until all is quiet; gives the figures.

    Raises an `UpError` where something does not start or does not stay alive.
    """
    started = time.monotonic()
    with _asked_to_stop() as stop:
        pipeline = Pipeline(settings, sources=sources, once=once, say=view.say, create_topics=create_topics)
        with pipeline.infrastructure():
            observer = Observer(load(KafkaSettings, bootstrap_servers=pipeline.bootstrap_servers))
            observer.start()
            run = _Run(pipeline, observer, view)
            try:
                observer.wait_for_first_look()
                with pipeline.services():
                    while not stop() and not (once and run.is_quiet()):
                        run.look()
                        time.sleep(LOOK_SECONDS)
                    run.look()
                    view.say("stopping …")
                _catch_up(observer, view)
            finally:
                observer.stop()
        samples = [sample for tally in run.tallies.values() for sample in tally.samples]
        return summarise(
            observer.counts, observer.pages, samples, restarts=run.restarts, seconds=time.monotonic() - started
        )


def _catch_up(observer: Observer, view: View) -> None:
    try:
        observer.catch_up()
    except Exception as error:  # whatever a client makes of a broker that went away: the figures are told all the same
        view.say(f"the figures may lack the last seconds: {error}")


class _Run:
    """What is known of the run that goes on."""

    def __init__(self, pipeline: Pipeline, observer: Observer, view: View) -> None:
        self._pipeline = pipeline
        self._observer = observer
        self._view = view
        self.tallies = {name: Tally() for name in SERVICES}
        self.restarts = 0
        self._ready: set[str] = set()
        self._quiet = 0
        self._last_look = 0

    def look(self) -> None:
        """Tend the children, read their metrics, show everything."""
        self._pipeline.tend()
        rows: list[StageState] = []
        self._ready = set()
        self.restarts = sum(child.restarts for child in self._pipeline.children)
        for child in self._pipeline.children:
            if child.name not in SERVICES:
                continue
            samples = scrape(self._pipeline.ports[child.name]) if child.running else None
            state = readiness(samples, child.running)
            tally = self.tallies[child.name]
            if samples is not None:
                tally.add(samples)
            if state == "ready":
                self._ready.add(child.name)
            rows += stage_states(tally.samples, child.name, state, child.restarts)
        while not self._observer.lines.empty():
            self._view.event(self._observer.lines.get())
        self._view.show(rows)

    def is_quiet(self) -> bool:
        """Whether for some looks in a row nothing waited anywhere and every service was ready."""
        if self._observer.looks == self._last_look:
            return False
        self._last_look = self._observer.looks
        waiting = self._observer.waiting
        fetcher = self.tallies["fetcher"].samples
        idle = (
            self._ready == set(SERVICES)
            and waiting is not None
            and not any(waiting.values())
            and total(fetcher, "govwire_fetch_waiting_urls") == 0
        )
        self._quiet = self._quiet + 1 if idle else 0
        return self._quiet >= QUIET_LOOKS


@contextmanager
def _asked_to_stop() -> Iterator[Callable[[], bool]]:
    """Turns SIGINT and SIGTERM into a question; the second SIGINT interrupts at once."""
    asked = False

    def note(number: int, frame: FrameType | None) -> None:
        nonlocal asked
        if asked and number == signal.SIGINT:
            raise KeyboardInterrupt
        asked = True

    before = {number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield lambda: asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
