"""The committed contract: no drift, no orphan, nothing broken, real examples."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from schemas import export
from schemas.topics import EVENTS_EXTRACTED, TOPICS, Cleanup
from services import contracts


def test_the_committed_contract_is_whole() -> None:
    """Generated files match the models, every message has its example, no change breaks a reader."""
    assert contracts.check() == []


@pytest.mark.parametrize("name", sorted(export.messages()))
def test_the_example_is_a_message_and_fits_its_json_schema(name: str) -> None:
    """What stands in the documentation is really what travels."""
    text = contracts.read_examples()[name]
    message = export.messages()[name]
    jsonschema.validate(json.loads(text), export.json_schema(message))
    again = message.from_json(message.from_json(text).to_json())
    assert again == message.from_json(text)


def test_drift_orphans_and_missing_examples_are_told(tmp_path: Path) -> None:
    """Each kind of neglect is found and comes with its way out."""
    (tmp_path / "examples").mkdir()
    (missing,) = contracts.check(tmp_path)
    assert "has no example" in missing
    for name, text in contracts.read_examples().items():
        (tmp_path / "examples" / f"{name}.json").write_text(text, encoding="utf-8")
    assert len(contracts.export(tmp_path)) == len(export.messages()) + 1
    assert contracts.check(tmp_path) == []
    (tmp_path / "json" / "Event.json").write_text("{}", encoding="utf-8")
    (tmp_path / "json" / "Nobody.json").write_text("{}", encoding="utf-8")
    drift, orphan = contracts.check(tmp_path)
    assert "govwire schemas export" in drift
    assert "no message stands behind it" in orphan


def test_a_broken_change_is_found_against_the_last_commit(tmp_path: Path) -> None:
    """The comparison reads the repository's history, not the working tree alone."""
    for name, text in contracts.read_examples().items():
        path = tmp_path / "examples" / f"{name}.json"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    contracts.export(tmp_path)
    richer = json.loads((tmp_path / "json" / "Event.json").read_text(encoding="utf-8"))
    richer["properties"]["mood"] = {"type": "string", "default": ""}
    (tmp_path / "json" / "Event.json").write_text(json.dumps(richer), encoding="utf-8")

    def git(*arguments: str) -> None:
        author = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
        subprocess.run(["git", *author, *arguments], cwd=tmp_path, check=True, capture_output=True)

    git("init", "-q")
    git("add", "-A")
    git("commit", "-q", "-m", "a version with one field more")
    contracts.export(tmp_path)
    assert [p for p in contracts.check(tmp_path) if "$.mood: taken away" in p]


def test_every_topic_is_in_the_asyncapi_document_with_its_operations() -> None:
    """A stage's reading and writing are both documented."""
    document: dict[str, Any] = yaml.safe_load((contracts.ROOT / "asyncapi.yaml").read_text(encoding="utf-8"))
    assert set(document["channels"]) == {topic.name for topic in TOPICS}
    for topic in TOPICS:
        for stage in topic.writers:
            assert document["operations"][f"{stage}-sends-{topic.name}"]["action"] == "send"
        for stage in topic.readers:
            assert document["operations"][f"{stage}-receives-{topic.name}"]["action"] == "receive"
    references = re.findall(r"\$ref: '?([^'\n]+)", (contracts.ROOT / "asyncapi.yaml").read_text(encoding="utf-8"))
    for reference in references:
        if reference.startswith("#/"):
            target: Any = document
            for part in reference[2:].split("/"):
                target = target[part]
        else:
            assert (contracts.ROOT / reference).exists()


def test_a_topic_on_which_null_values_occur_says_what_they_mean() -> None:
    """Whoever reads the document alone learns that an event can be withdrawn; other topics promise a value."""
    document: dict[str, Any] = yaml.safe_load((contracts.ROOT / "asyncapi.yaml").read_text(encoding="utf-8"))
    for topic in TOPICS:
        messages = [document["components"]["messages"][name] for name in document["channels"][topic.name]["messages"]]
        nulls = [message["summary"] for message in messages if message["payload"] == {"type": "null"}]
        assert [topic.tombstone in summary for summary in nulls] == [True] * bool(topic.tombstone)
        assert not topic.tombstone or topic.cleanup is Cleanup.COMPACT
    assert EVENTS_EXTRACTED.tombstone


def test_topics_are_kebab_case_and_kept_as_declared() -> None:
    """Names follow one rule, and the cleanup policy reaches Kafka's own configuration."""
    for topic in TOPICS:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", topic.name)
        assert topic.kafka_config()["cleanup.policy"] == topic.cleanup.value
        assert ("retention.ms" in topic.kafka_config()) == (topic.cleanup is Cleanup.DELETE)
