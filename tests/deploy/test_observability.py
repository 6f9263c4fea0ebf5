"""Dashboards and alerts stand on the metrics' catalogue, and alerts do what they say."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from deploy.grafana import build_dashboards
from stage import measures, metrics

DEPLOY = Path(__file__).parents[2] / "deploy"
ALERTS = DEPLOY / "prometheus" / "alerts.yml"
NO_CATALOGUE = {"up"}  # Prometheus' own


def _exposed() -> dict[str, measures.Metric]:
    assert metrics.MESSAGES.name in measures.catalogue()
    return {name: metric for metric in measures.catalogue().values() for name in measures.exposed_names(metric)}


def _expressions() -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for path in sorted((DEPLOY / "grafana" / "dashboards").glob("*.json")):
        for panel in json.loads(path.read_text(encoding="utf-8"))["panels"]:
            found += [(f"{path.name}: {panel['title']}", target["expr"]) for target in panel.get("targets", [])]
    for rule in _rules():
        found.append((f"alert {rule['alert']}", rule["expr"]))
    return found


def _rules() -> list[dict[str, Any]]:
    groups = yaml.safe_load(ALERTS.read_text(encoding="utf-8"))["groups"]
    return [rule for group in groups for rule in group["rules"]]


def test_dashboards_are_what_their_generator_writes() -> None:
    """Nobody edited a dashboard's file by hand, and none is left over."""
    rendered = build_dashboards.render()
    assert {path: path.read_text(encoding="utf-8") for path in rendered} == rendered
    assert set(rendered) == set((DEPLOY / "grafana" / "dashboards").glob("*.json"))


@pytest.mark.parametrize(("where", "expression"), _expressions(), ids=lambda value: str(value)[:60])
def test_every_metric_and_label_that_is_shown_is_in_the_catalogue(where: str, expression: str) -> None:
    """A metric that was renamed, or a label value that does not exist, would leave a panel silently empty."""
    exposed = _exposed()
    names = set(re.findall(r"\b(?:govwire_\w+|up)\b", expression)) - NO_CATALOGUE
    assert names or "up" in expression
    assert names <= set(exposed), where
    for name, matchers in re.findall(r"(govwire_\w+)\{([^}]*)\}", expression):
        labels = {label.name: label for label in exposed[name].labels}
        for label, operator, value in re.findall(r'(\w+)(=~|=)"([^"]*)"', matchers):
            if label in ("job", "instance"):
                continue
            assert label in labels, where
            allowed = labels[label].values
            if allowed is not None and not value.startswith("$"):
                assert set(value.split("|") if operator == "=~" else [value]) <= allowed, where


def test_the_catalogue_is_shown_whole() -> None:
    """A metric that nobody can see on a dashboard or in an alert is not worth its series."""
    text = " ".join(expression for _, expression in _expressions())
    unseen = [m.name for m in measures.catalogue().values() if not any(n in text for n in measures.exposed_names(m))]
    assert unseen == []


def test_every_alert_says_what_is_wrong_and_what_to_do() -> None:
    """An operator who is woken gets one sentence of each, and an urgency."""
    for rule in _rules():
        assert rule["labels"]["severity"] in {"page", "ticket"}, rule["alert"]
        assert {"summary", "action"} <= set(rule["annotations"]), rule["alert"]


@pytest.mark.parametrize(
    "command",
    [
        ["check", "config", "--syntax-only", "prometheus.yml"],
        ["check", "rules", "alerts.yml"],
        ["test", "rules", "alerts_test.yml"],
    ],
    ids=" ".join,
)
def test_promtool_agrees(command: list[str]) -> None:
    """Prometheus' own tool reads the files, and each alert fires when it should and only then."""
    if shutil.which("promtool") is None:
        pytest.skip("promtool is not on this machine (Debian: apt-get install prometheus)")
    done = subprocess.run(
        ["promtool", *command], cwd=DEPLOY / "prometheus", capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_alert_has_a_test() -> None:
    """An alert that was never seen firing may never fire."""
    tests = yaml.safe_load((DEPLOY / "prometheus" / "alerts_test.yml").read_text(encoding="utf-8"))["tests"]
    fired = {case["alertname"] for test in tests for case in test["alert_rule_test"] if case["exp_alerts"]}
    assert fired == {rule["alert"] for rule in _rules()}
