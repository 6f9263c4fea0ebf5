"""The model in a worker process, as the service runs it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from services.extractor import app, extract_events
from stage import metrics
from stage.measures import render
from stage.results import Done
from stage.workers import Limits, Worker
from tests.extractor.articles import article
from tests.extractor.llm.server import ModelServer, Reply, completion, event, told

MEETING = "4月3日，临海市计量协会在临海市召开“绿色计量”座谈会。"


async def test_a_model_that_hangs_costs_no_worker_and_no_article(
    monkeypatch: pytest.MonkeyPatch, server: ModelServer, tmp_path: Path
) -> None:
    """The first article has its model's event, the second, whose request is never answered, those of the rules; the
    worker lives on, and its parent's metrics know both."""
    server.replies = [completion(told(event("campaign", "绿色", MEETING))), Reply(hangs=True)]
    for name, value in {"URL": server.url, "MODEL": "m1", "SECONDS": "2"}.items():
        monkeypatch.setenv(f"GOVWIRE_LLM_{name}", value)
    monkeypatch.setenv("GOVWIRE_DATA", str(tmp_path))
    worker = Worker(
        app.__name__,
        app.service.name,
        "extract",
        Limits(seconds=30, attempts=1, backoff_seconds=0),
        state=None,
        log_format="console",
        log_level="INFO",
    )
    await worker.start()
    try:
        pid = worker.pid
        message = article(MEETING).to_json()
        results = await asyncio.wait_for(worker.handle([message, message]), 60)
        assert worker.pid == pid
    finally:
        await worker.stop()
    assert all(isinstance(result, Done) for result in results)
    first, second = (b"".join(o.value or b"" for o in r.outputs) for r in results if isinstance(r, Done))
    assert b'"model:m1"' in first
    assert b'"model:m1"' not in second
    for found in extract_events(article(MEETING)):
        assert found.id.encode() in first
        assert found.id.encode() in second
    for outcome in ("answered", "timeout"):
        assert f'{metrics.LLM_ARTICLES.name}{{outcome="{outcome}"}}'.encode() in render()
