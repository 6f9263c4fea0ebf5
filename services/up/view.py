"""What `govwire up` shows: a live picture on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Sequence
from types import TracebackType
from typing import TextIO

from rich.console import Console, Group
from rich.live import Live
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from services.up.snapshot import StageState

SHOWN_EVENTS = 12
SHOWN_SENTENCES = 5
PLAIN_EVERY_SECONDS = 5.0

_STYLES = {"ready": "green", "starting": "yellow", "not ready": "yellow", "down": "red"}


class LiveView:
    """A picture that is drawn anew with every `show`: the stages, the latest events, what happened."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._stages: Sequence[StageState] = ()
        self._events: deque[str] = deque(maxlen=SHOWN_EVENTS)
        self._said: deque[str] = deque(maxlen=SHOWN_SENTENCES)
        self._live = Live(console=Console(stderr=True), auto_refresh=False, transient=False)

    def __enter__(self) -> LiveView:
        self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._live.stop()

    def say(self, sentence: str) -> None:
        """Tell what happened."""
        self._said.append(f"{time.strftime('%H:%M:%S')} {sentence}")
        self._draw()

    def event(self, line: str) -> None:
        """Show an event that arrived."""
        self._events.append(line)

    def show(self, stages: Sequence[StageState]) -> None:
        """Draw the present state."""
        self._stages = stages
        self._draw()

    def _draw(self) -> None:
        self._live.update(self.picture(), refresh=True)

    def picture(self) -> Group:
        """The whole picture."""
        table = Table(expand=True, box=None, header_style="dim")
        table.add_column("stage")
        table.add_column("state")
        for column in ("in", "out", "waiting", "dead letters", "restarts"):
            table.add_column(column, justify="right")
        for stage in self._stages:
            numbers = (stage.received, stage.written, stage.lag, stage.dead, stage.restarts)
            cells = [
                Text(str(number), style="red" if number and place > 2 else "") for place, number in enumerate(numbers)
            ]
            table.add_row(stage.name, Text(stage.state, style=_STYLES.get(stage.state, "")), *cells)
        events = Text("\n".join(self._events) or "no events yet", no_wrap=True, overflow="ellipsis")
        said = Text("\n".join(self._said), style="dim", overflow="ellipsis", no_wrap=True)
        return Group(Panel(table, title=self._title), Panel(events, title="latest events"), said)


class PlainView:
    """Lines for a log file or a pipe: what happened, events as they come, the stages now and then."""

    def __init__(self, out: TextIO | None = None) -> None:
        self._out = out or sys.stderr
        self._next = 0.0
        self._last: list[StageState] = []

    def __enter__(self) -> PlainView:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def say(self, sentence: str) -> None:
        """Tell what happened."""
        print(f"govwire: {sentence}", file=self._out, flush=True)

    def event(self, line: str) -> None:
        """Show an event that arrived."""
        print(line, file=self._out, flush=True)

    def show(self, stages: Sequence[StageState]) -> None:
        """Write the stages' line, when something changed and the last one is some seconds old."""
        if time.monotonic() < self._next or list(stages) == self._last:
            return
        self._next, self._last = time.monotonic() + PLAIN_EVERY_SECONDS, list(stages)
        told = "; ".join(
            f"{s.name} {s.state}, {s.received} in, {s.written} out, {s.lag} waiting"
            + (f", {s.dead} dead letters" if s.dead else "")
            for s in stages
        )
        print(f"govwire: {told}", file=self._out, flush=True)
