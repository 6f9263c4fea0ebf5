"""The model's settings: off by default, and every mistake answered with the setting and the fix."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from typer.testing import CliRunner

from services.cli import app as cli
from services.extractor import app, extract_events
from services.extractor.llm.choice import reader_of
from services.extractor.llm.report import Dropped, Outcome, Report
from services.extractor.settings import ExtractorSettings
from stage import measures, metrics
from stage.settings import SettingsError, load
from tests.extractor.articles import article
from tests.extractor.llm.server import ModelServer, Reply, completion, event, told

MEETING = "4月3日，临海市计量协会在临海市召开“绿色计量”座谈会。"
URL = "http://127.0.0.1:9/v1"


@pytest.fixture(autouse=True)
def _fresh_reader() -> Iterator[None]:
    """The extractor reads its settings anew in every test."""
    app.reader.cache_clear()
    yield
    app.reader.cache_clear()


def test_no_model_is_asked_unless_a_url_is_set() -> None:
    """By default the reader is the rules themselves."""
    assert reader_of(ExtractorSettings(), lambda report: None) is extract_events


def test_without_a_url_no_client_is_even_loaded() -> None:
    """The default extractor handles an article without the HTTP library in its process."""
    program = (
        "import sys; from tests.extractor.articles import article; from services.extractor.app import extract; "
        f"assert list(extract(article({MEETING!r}))); "
        "print([m for m in ('httpx', 'services.extractor.llm.endpoint') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "[]", done.stderr


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({"URL": URL}, ["GOVWIRE_LLM_URL", "set GOVWIRE_LLM_MODEL"]),
        ({"URL": "127.0.0.1:11434", "MODEL": "m"}, ["GOVWIRE_LLM_URL='127.0.0.1:11434'", "http://127.0.0.1:11434/v1"]),
        ({"URL": "ftp://h/v1", "MODEL": "m"}, ["GOVWIRE_LLM_URL", "not an http(s) URL"]),
        ({"URL": "http://h:99999/v1", "MODEL": "m"}, ["GOVWIRE_LLM_URL", "not a URL"]),
        ({"URL": "http://h/v 1", "MODEL": "m"}, ["GOVWIRE_LLM_URL", "white space"]),
        ({"URL": "http://me:pw@h/v1", "MODEL": "m"}, ["GOVWIRE_LLM_URL", "GOVWIRE_LLM_API_KEY"]),
        ({"URL": URL, "MODEL": "m", "API_KEY": "a b"}, ["GOVWIRE_LLM_API_KEY=…"]),
        ({"URL": URL, "MODEL": "m", "USE": "both"}, ["GOVWIRE_LLM_USE='both'", "'beside'"]),
        ({"URL": URL, "MODEL": "m", "TOKENS_A_DAY": "100"}, ["GOVWIRE_LLM_TOKENS_A_DAY=100", "at least"]),
        ({"URL": URL, "MODEL": "m", "SECONDS": "60"}, ["GOVWIRE_LLM_SECONDS=60", "GOVWIRE_MESSAGE_SECONDS", "65"]),
    ],
    ids=str,
)
def test_a_mistake_is_told_with_the_setting_and_the_fix(
    monkeypatch: pytest.MonkeyPatch, environment: Mapping[str, str], words: list[str]
) -> None:
    """The service does not start with half of a model, and the operator need not look anything up."""
    for name, value in environment.items():
        monkeypatch.setenv(f"GOVWIRE_LLM_{name}", value)
    with pytest.raises(SettingsError) as error:
        load(ExtractorSettings)
    for word in words:
        assert word in str(error.value)
    assert "pw@" not in str(error.value)


def test_empty_variables_are_as_good_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """A compose file passes what is not set on as empty."""
    for name in ("URL", "MODEL", "API_KEY"):
        monkeypatch.setenv(f"GOVWIRE_LLM_{name}", "")
    settings = load(ExtractorSettings)
    assert (settings.llm.url, settings.llm.api_key) == ("", None)


def test_the_key_is_not_shown() -> None:
    """Settings that are printed or logged keep the secret."""
    settings = ExtractorSettings.model_validate({"llm": {"url": URL, "model": "m", "api_key": "k-123"}})
    assert "k-123" not in repr(settings)


def test_metrics_know_every_word_of_a_report() -> None:
    """An outcome or reason that is added is counted, not refused."""
    labels = {metric.name: set(each.values or ()) for metric in measures.catalogue().values() for each in metric.labels}
    assert labels[metrics.LLM_ARTICLES.name] == set(Outcome)
    assert labels[metrics.LLM_DROPPED.name] == set(Dropped)
    for outcome in Outcome:
        app.count_model(Report(outcome, seconds=1.0))


def test_the_stage_asks_the_model_that_the_environment_names(
    monkeypatch: pytest.MonkeyPatch, server: ModelServer, tmp_path: Path
) -> None:
    """The worker's own settings switch the model on, and what came of it is counted."""
    server.replies = [completion(told(event("campaign", "绿色", MEETING, ("nothing", "计量"))))]
    monkeypatch.setenv("GOVWIRE_LLM_URL", server.url)
    monkeypatch.setenv("GOVWIRE_LLM_MODEL", "m1")
    monkeypatch.setenv("GOVWIRE_DATA", str(tmp_path))
    monkeypatch.setattr(measures, "_collected", [])  # as in a worker; put back after the test
    written = b"".join(message.to_json() for message in app.extract(article(MEETING)))
    changes = {(name, labels): value for name, value, labels in measures.collected()}
    assert b'"model:m1"' in written
    assert extract_events(article(MEETING))[0].id.encode() in written
    assert changes["govwire_llm_articles_total", ("answered",)] == 1
    assert changes["govwire_llm_tokens_total", ("prompt",)] == 1000
    assert changes["govwire_llm_events_total", ("new",)] == 1
    assert changes["govwire_llm_dropped_total", ("role",)] == 1
    assert (tmp_path / "llm-tokens.json").exists()


def test_extract_on_the_command_line_honours_the_settings(
    monkeypatch: pytest.MonkeyPatch, server: ModelServer, tmp_path: Path
) -> None:
    """A user tries the model on one page, and stderr says what came of it; with a dead model the rules still answer."""
    page = tmp_path / "page.txt"
    page.write_text(f"临海市召开座谈会\n{MEETING}\n", encoding="utf-8")
    server.replies = [completion(told(event("campaign", "绿色", MEETING))), Reply(status=404)]
    monkeypatch.setenv("GOVWIRE_LLM_URL", server.url)
    monkeypatch.setenv("GOVWIRE_LLM_MODEL", "m1")
    monkeypatch.setenv("GOVWIRE_DATA", str(tmp_path))
    with_model = CliRunner().invoke(cli, ["extract", str(page)])
    assert "model:m1" in {e["rule"] for e in json.loads(with_model.stdout)["events"]}
    assert "model: answered; 1 events of its own" in with_model.stderr
    refused = CliRunner().invoke(cli, ["extract", str(page)])
    assert "model:m1" not in {e["rule"] for e in json.loads(refused.stdout)["events"]}
    assert "model: refused (status 404); the rules alone" in refused.stderr
