"""What `govwire up` shows."""

from __future__ import annotations

import io

from rich.console import Console

from services.up.snapshot import StageState
from services.up.view import LiveView, PlainView

STAGES = [StageState("fetcher", "ready", 12, 9, 3), StageState("extractor", "down", 5, 40, 1, dead=2, restarts=1)]


def test_the_live_picture_has_stages_events_and_sentences() -> None:
    """Every stage with its figures, the latest events, what happened last."""
    view = LiveView("title")
    view._stages = STAGES
    for number in range(20):
        view.event(f"〔会议〕第{number}次")
    view._said.append("the fetcher was started again")
    console = Console(width=120, file=io.StringIO(), record=True)
    console.print(view.picture())
    told = console.export_text()
    assert "extractor" in told
    assert "第19次" in told
    assert "第0次" not in told
    assert "started again" in told


def test_plain_lines() -> None:
    """Events at once, the stages in one line, and not again while nothing changes."""
    out = io.StringIO()
    view = PlainView(out)
    view.event("〔会议〕一")
    view.show(STAGES)
    view.show(STAGES)
    lines = out.getvalue().splitlines()
    assert lines[0] == "〔会议〕一"
    assert lines[1:] == [
        "govwire: fetcher ready, 12 in, 9 out, 3 waiting; extractor down, 5 in, 40 out, 1 waiting, 2 dead letters"
    ]
